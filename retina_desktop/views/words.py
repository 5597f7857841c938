"""Facts in plain words, for the panels: "2 or 3", "refer", "14 microaneurysms in 3 quadrants"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from retina_desktop.domain.scale import LEVELS

KIND_NAMES = {
    "MA": "microaneurysms",
    "HE": "haemorrhages",
    "EX": "hard exudates",
    "SE": "soft exudates",
    "artefact": "artefacts",
}

GRADE_TITLES = tuple(entry.short.capitalize() for entry in LEVELS)

DME_TITLES = ("None", "Not central", "Central")
DME_RISK = ("no hard exudate", "hard exudate away from the fovea", "hard exudate near the fovea")
"""What the model's macular-oedema risk 0-2 stands for (IDRiD)."""

QUALITY_WORDS = {
    "blur": "blurred",
    "dark": "too dark",
    "over-exposed": "over-exposed",
    "artefact": "an artefact covers part of it",
    "field": "the field of view is not as it should be",
}

RESEARCH_USE = "For research use; not a medical device; not cleared by FDA, no CE mark."


def percent(share: float) -> str:
    """Such as "93 %"; small but not zero is "under 1 %"."""
    if 0 < share < 0.005:
        return "under 1 %"
    return f"{QLocale().toString(share * 100, 'f', 0)} %"


def number(value: int) -> str:
    return QLocale().toString(value)


def listed(words: Sequence[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def conformal_words(grades: Sequence[int]) -> str:
    if not grades:
        return "No grade reaches 90 %: the model is lost here"
    return f"{listed([str(grade) for grade in grades], 'or')} at 90 % coverage"
