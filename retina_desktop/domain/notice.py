"""What the program is not: said at the first start, in About, and on every page of a report."""

from __future__ import annotations

from retina_desktop.domain.language import mark

RESEARCH_USE = mark("For research use; not a medical device; not cleared by FDA, no CE mark.")
