"""Facts in plain words, for the panels: "2 or 3", "refer", "14 microaneurysms in 3 quadrants"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from retina_desktop.domain.language import capital, either, mark, tr, written_number
from retina_desktop.domain.scale import level

KIND_NAMES = {
    "MA": mark("microaneurysms"),
    "HE": mark("haemorrhages"),
    "EX": mark("hard exudates"),
    "SE": mark("soft exudates"),
    "artefact": mark("artefacts"),
}

DME_TITLES = (mark("None", meaning="oedema"), mark("Not central", meaning="oedema"), mark("Central", meaning="oedema"))
QUALITY_WORDS = {
    "not-fundus": mark("this does not look like a fundus photograph"),
    "blur": mark("blurred"),
    "dark": mark("too dark"),
    "over-exposed": mark("over-exposed"),
    "artefact": mark("an artefact covers part of it"),
    "field": mark("the field of view is not as it should be"),
}


def percent(share: float) -> str:
    """Such as "93 %"; small but not zero is "under 1 %"."""
    if 0 < share < 0.005:
        return tr("under 1 %")
    return f"{QLocale().toString(share * 100, 'f', 0)} %"


def chance(probability: float) -> str:
    """A probability in per cent: never "0 %" or "100 %", since the model is never certain."""
    if probability > 0.995:
        return tr("over 99 %")
    return tr("under 1 %") if probability < 0.005 else percent(probability)


def number(value: float, decimals: int = 0) -> str:
    """Such as "1,234.5", as the reader's country writes it."""
    return written_number(value, decimals)


def grade_title(grade: int) -> str:
    """Such as "Moderate"."""
    return capital(tr(level(grade).short))


def conformal_words(grades: Sequence[int]) -> str:
    if not grades:
        return tr("No grade reaches 90 %: the model is lost here")
    return tr("{grades} at 90 % coverage", grades=either([str(grade) for grade in grades]))
