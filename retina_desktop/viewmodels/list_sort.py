"""In which order photographs are listed. What is unknown, or hidden from this reader, comes last in either direction.

Blind first (docs/adr/0010-blind-worklist.md): hidden opinions order nothing, but for "least certain first", "most likely
wrong first" and "uncertain and varied first", which say where to look hard and not what is to be seen there, and for "likely
severe first", where urgent eyes must not wait: it tells that much of its first rows, and behind them it is "least certain first".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.urgency import Urgency, urgency
from retina_desktop.viewmodels.list_filter import Test, difference, seen_opinion, statuses_of
from retina_desktop.viewmodels.worklist import Opinion, Row

if TYPE_CHECKING:
    from retina_desktop.services.teaching import Place

SLICE = 500
"""Rows looked at between two looks at the clock: some 1 ms."""


class SortBy(StrEnum):
    """Each value is what the settings file calls it."""

    LISTED = "folder"
    NAME = "name"
    STATUS = "status"
    GRADE = "grade"
    MODEL = "model"
    CERTAINTY = "certainty"
    TEACHING = "teaching"
    SEVERITY = "severity"
    SET_SIZE = "set_size"
    DISAGREEMENT = "disagreement"
    QUALITY = "quality"
    SUSPICION = "suspicion"
    PATIENT = "patient"
    DATE = "date"


@dataclass(frozen=True)
class Ordering:
    """By what, and whether the other way round than usual."""

    by: SortBy = SortBy.LISTED
    turned: bool = False

    @property
    def words(self) -> str:
        return tr(SORT_WORDS[self.by][self.turned])

    @property
    def needs_opinion(self) -> bool:
        """Whether rows whose opinion is hidden are left at the end."""
        if self.by in (SortBy.CERTAINTY, SortBy.TEACHING, SortBy.SEVERITY):
            return self.turned
        return self.by in (SortBy.MODEL, SortBy.SET_SIZE, SortBy.DISAGREEMENT, SortBy.QUALITY)


SORT_WORDS: dict[SortBy, tuple[str, str]] = {
    SortBy.LISTED: (mark("as in the folder"), mark("as in the folder, backwards")),
    SortBy.NAME: (mark("name, A to Z"), mark("name, Z to A")),
    SortBy.STATUS: (mark("status, to read first"), mark("status, read first")),
    SortBy.GRADE: (mark("your grade, highest first"), mark("your grade, lowest first")),
    SortBy.MODEL: (mark("model's grade, highest first"), mark("model's grade, lowest first")),
    SortBy.CERTAINTY: (mark("least certain first"), mark("most certain first")),
    SortBy.TEACHING: (mark("uncertain and varied first"), mark("certain and alike first")),
    SortBy.SEVERITY: (mark("likely severe first"), mark("likely severe last")),
    SortBy.SET_SIZE: (mark("conformal set, largest first"), mark("conformal set, smallest first")),
    SortBy.DISAGREEMENT: (mark("disagreement, largest first"), mark("disagreement, smallest first")),
    SortBy.QUALITY: (mark("image quality, worst first"), mark("image quality, best first")),
    SortBy.SUSPICION: (mark("most likely wrong first"), mark("least likely wrong first")),
    SortBy.PATIENT: (mark("patient, A to Z"), mark("patient, Z to A")),
    SortBy.DATE: (mark("date, newest first"), mark("date, oldest first")),
}
"""The usual way, and turned round."""

_HIGHEST_FIRST = {
    SortBy.GRADE,
    SortBy.MODEL,
    SortBy.CERTAINTY,
    SortBy.SEVERITY,
    SortBy.SET_SIZE,
    SortBy.DISAGREEMENT,
    SortBy.SUSPICION,
    SortBy.DATE,
}
_STATUS_PLACE = {
    status: place
    for place, status in enumerate(
        ("to read", "queued", "not analysed", "failed", "unreadable", "ungradable", "entered", "confirmed")
    )
}
UNGRADABLE = -1
"""Below grade 0, where "none yet" is unknown and comes last."""


@lru_cache(maxsize=65_536)
def natural(text: str) -> str:
    """Orders as people do: 9 before 10, capitals beside small letters."""
    return re.sub(r"\d+", lambda digits: digits.group().zfill(12), text.casefold())


def _opinions(name: str) -> Callable[[Row], Any]:
    return lambda row: getattr(seen_opinion(row), name, None)


def _model_grade(row: Row) -> int | None:
    opinion = seen_opinion(row)
    return None if opinion is None else opinion.grade if opinion.gradable else UNGRADABLE


def _urgency(opinion: Opinion | None) -> Urgency | None:
    return None if opinion is None else urgency(opinion.p_severe, opinion.uncertainty)


def _taught_if_seen(row: Row) -> Place | None:
    return None if seen_opinion(row) is None else row.teaches


_KEYS: dict[SortBy, Callable[[Row], Any]] = {
    SortBy.NAME: lambda row: natural(row.name),
    SortBy.STATUS: lambda row: _STATUS_PLACE[statuses_of(row)[0]],
    SortBy.GRADE: lambda row: UNGRADABLE if row.gradable is False else row.grade,
    SortBy.MODEL: _model_grade,
    SortBy.SET_SIZE: _opinions("set_size"),
    SortBy.DISAGREEMENT: difference,
    SortBy.QUALITY: _opinions("p_gradable"),
    SortBy.SUSPICION: lambda row: row.contradictions[0].suspicion if row.contradictions else None,
    SortBy.PATIENT: lambda row: None if row.patient is None else natural(row.patient),
    SortBy.DATE: lambda row: row.taken,
}


def key_of(ordering: Ordering) -> Callable[[Row], Any] | None:
    """What rows are ordered by, None where it is unknown; no function: the list's own order."""
    if ordering.by is SortBy.CERTAINTY:
        return _opinions("uncertainty") if ordering.turned else lambda row: row.uncertainty
    if ordering.by is SortBy.TEACHING:
        return _taught_if_seen if ordering.turned else lambda row: row.teaches
    if ordering.by is SortBy.SEVERITY:
        return lambda row: _urgency(seen_opinion(row) if ordering.turned else row.opinion)
    return _KEYS.get(ordering.by)


@dataclass
class Arranged:
    """Rows as they are to be shown. keys: what each was ordered by."""

    rows: list[int]
    keys: dict[int, Any]


def arrange(rows: Sequence[Row], test: Test, ordering: Ordering, keep: int = -1) -> Generator[None, None, Arranged]:
    """Filter and sort, in slices of some 1 ms: a list of 20,000 takes 30 ms or more, which no turn of Qt's loop should.

    keep: a row that stays whether it meets the test or not. Each slice is sorted by itself, so that the sort at the end has
    little left to do.
    """
    key = key_of(ordering)
    descending = (ordering.by in _HIGHEST_FIRST) is not ordering.turned
    if ordering.by is SortBy.LISTED:
        descending = ordering.turned
    found: list[int] = []
    unknown: list[int] = []
    keys: dict[int, Any] = {}
    for start in range(0, len(rows), SLICE):
        part = [n for n, row in enumerate(rows[start : start + SLICE], start) if test(row) or n == keep]
        if key is None:
            found += part
        else:
            known = []
            for number in part:
                value = keys[number] = key(rows[number])
                (unknown if value is None else known).append(number)
            found += sorted(known, key=keys.__getitem__, reverse=descending)
        yield
    if key is None:
        if descending:
            found.reverse()
    else:
        found.sort(key=keys.__getitem__, reverse=descending)
    yield
    return Arranged(found + unknown, keys)
