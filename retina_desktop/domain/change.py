"""What became of the lesions of an eye between two visits, in figures and in words. Plain Python.

Only what both photographs show is compared. What one of them hides is counted as such, and never as gone or new.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from retina_desktop.domain.language import commas, mark, tr, trn, written_date
from retina_desktop.domain.lesion import KINDS
from retina_desktop.domain.marks import MARK_KINDS

EDGE_PX = {"HE": 6.0, "SE": 6.0}
OTHER_EDGE_PX = 2.5
"""How far a lesion's edge must have moved all round, as the radius of a circle of its area, in px of a frame 2,048 px wide."""

LEAST_RATIO = 1.5
"""The larger area to the smaller one, before a lesion counts as grown or shrunk.

Measured: 16 photographs of IDRiD that the released detector did not learn from, each against two copies turned, shifted, bent, unevenly
lit, blurred, noisy and JPEG-compressed, all analysed at the operating points. Of what had not changed, the areas differed by a factor
of 2.7 (MA), 3.8 (HE), 2.0 (EX), 1.8 (SE) and more in one of ten lesions found in both (722, 326, 1,655, 91): a detector draws the edge
of a faint dot as unsteadily as that of a large one. The edges moved by 1.9, 5.5, 1.2 and 6.1 px at most in 95 of 100. So 1.5 alone would
call 30 % of microaneurysms and 20 % of hard exudates grown or shrunk; with the edge it is 2 % and 1 %, and 2 to 3 % of the other two.
"""

YEAR_DAYS = 365.25
SHORTEST_YEARS = 0.08
"""A month: a rate of a year from less would multiply what the detector takes for lesions once and once not."""


class Fate(StrEnum):
    """What became of a lesion that both photographs could show."""

    NEW = "new"
    GONE = "gone"
    GROWN = "grown"
    SHRUNK = "shrunk"
    SAME = "same"
    DOUBTFUL = "doubtful"  # found at one visit, suspected by the model at the other: neither new nor gone can be said


FATE_WORDS = {
    Fate.NEW: mark("{lesions} new"),
    Fate.GONE: mark("{lesions} gone"),
    Fate.GROWN: mark("{lesions} grown"),
    Fate.SHRUNK: mark("{lesions} shrunk"),
}
"""What is said of a change; the same and the doubtful are told apart from it."""


@dataclass(frozen=True)
class LesionChange:
    """One lesion, or several that are one at the other visit. Numbers are those of the proposals (services.proposals)."""

    kind: str  # a code such as MA
    fate: Fate
    place: tuple[float, float]  # of its middle, px of the current photograph
    earlier_area_px: float  # of a frame 2,048 px wide, as the current photograph shows it; 0 for a new one
    current_area_px: float  # 0 for one that is gone
    earlier: tuple[int, ...]
    current: tuple[int, ...]


@dataclass(frozen=True)
class Uncompared:
    """Lesions of one kind that only one photograph could show."""

    earlier: int = 0  # of the earlier visit: outside the current field, hidden there, or not marked to the end
    current: int = 0


@dataclass(frozen=True)
class Change:
    """All lesions of two visits of an eye."""

    lesions: tuple[LesionChange, ...]
    uncompared: Mapping[str, Uncompared]  # by kind; those without any are missing
    compared_share: float  # of the current field, 0-1: seen by both, where the map between them is trusted

    def count(self, kind: str, fate: Fate) -> int:
        return sum(lesion.kind == kind and lesion.fate == fate for lesion in self.lesions)

    def total(self, fate: Fate) -> int:
        return sum(lesion.fate == fate for lesion in self.lesions)

    @property
    def kinds(self) -> tuple[str, ...]:
        """With a lesion at either visit, in the order of the marks."""
        seen = {lesion.kind for lesion in self.lesions} | set(self.uncompared)
        return tuple(kind.code for kind in MARK_KINDS if kind.code in seen)


def fate_of_pair(kind: str, earlier_area_px: float, current_area_px: float) -> Fate:
    """Grown, shrunk or the same, of a lesion found at both visits. Raises ValueError for an area that is not above 0."""
    if min(earlier_area_px, current_area_px) <= 0:
        raise ValueError("A lesion found at both visits has an area at both.")
    small, large = sorted((earlier_area_px, current_area_px))
    moved = math.sqrt(large / math.pi) - math.sqrt(small / math.pi)
    if large < LEAST_RATIO * small or moved < EDGE_PX.get(kind, OTHER_EDGE_PX):
        return Fate.SAME
    return Fate.GROWN if current_area_px > earlier_area_px else Fate.SHRUNK


def summary(change: Change, earlier: datetime | None) -> str:
    """Such as "Since 2025-03-12: 6 microaneurysms new, 2 microaneurysms gone, 1 hard exudate grown." and what was not compared.

    earlier: when the earlier photograph was taken; None where that is not known.
    """
    said = [
        tr(words, lesions=_counted(kind, count))
        for kind in change.kinds
        for fate, words in FATE_WORDS.items()
        if (count := change.count(kind, fate))
    ]
    what = commas(said) if said else tr("no lesion new, gone, grown or shrunk")
    date = None if earlier is None else written_date(earlier)
    first = (
        tr("Since the earlier photograph: {changes}.", changes=what)
        if date is None
        else tr("Since {date}: {changes}.", date=date, changes=what)
    )
    return " ".join([first, *_left_open(change)])


def _left_open(change: Change) -> list[str]:
    sentences = []
    if doubtful := change.total(Fate.DOUBTFUL):
        sentences.append(
            trn(
                "{n} lesion was found at one visit and only suspected at the other.",
                "{n} lesions were found at one visit and only suspected at the other.",
                doubtful,
            )
        )
    if hidden := sum(one.earlier + one.current for one in change.uncompared.values()):
        sentences.append(
            trn(
                "{n} lesion could not be compared: only one photograph can show it.",
                "{n} lesions could not be compared: only one photograph can show them.",
                hidden,
            )
        )
    return sentences


def _counted(code: str, count: int) -> str:
    for kind in KINDS:
        if kind.code == code:
            return kind.counted(count)
    name = next(kind.name for kind in MARK_KINDS if kind.code == code)
    return trn("{name} ({n} place)", "{name} ({n} places)", count, name=tr(name))


@dataclass(frozen=True)
class Turnover:
    """Microaneurysms a year that are new (formation rate) and gone (disappearance rate); the turnover is their sum.

    Ribeiro et al. 2013, Diabetes Care 36:1254: a turnover of 11.2 (standard deviation 11.2) a year in eyes that developed clinically
    significant macular oedema within 2 years, 5.0 (5.2) in those that did not; positive predictive value 20 %, negative 96 %.
    Nunes et al. 2009, Ophthalmologica 223:292: formation rates of 9.2 against 0.5 a year, over 10 years. Haritoglou et al. 2014,
    Retina 34:157, found the formation rate to predict it too. All counted with a program of theirs, about the macula, in
    photographs of one camera: the figures are theirs, and no threshold for a rate that was found here. What two photographs of an
    unchanged eye give (services.change_map.SUSPECTED) is some 9 new or gone for each 100 microaneurysms: no rate is surer than that.
    """

    formed: float
    disappeared: float

    @property
    def turnover(self) -> float:
        return self.formed + self.disappeared


def microaneurysm_turnover(change: Change, earlier: datetime | None, current: datetime | None) -> Turnover | None:
    """None where a date is missing, or less than SHORTEST_YEARS lie between the visits."""
    if earlier is None or current is None:
        return None
    years = (current - earlier).total_seconds() / 86_400 / YEAR_DAYS
    if years < SHORTEST_YEARS:
        return None
    return Turnover(change.count("MA", Fate.NEW) / years, change.count("MA", Fate.GONE) / years)
