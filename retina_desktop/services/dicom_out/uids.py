"""UIDs that follow from the content: the same content always has the same, on every machine."""

from __future__ import annotations

import uuid

_OURS = uuid.UUID("6e1c1f5e-2a0b-5d55-9a37-6d0f0a9c51d4")
"""Never change it: UIDs that were given out would be given to nothing."""


def uid(*parts: str) -> str:
    """A UID below 2.25 (PS3.5, B.2), of a name-based UUID over the parts."""
    return f"2.25.{uuid.uuid5(_OURS, '|'.join(parts)).int}"
