"""The rows of results.csv as the window shows them: read from any run's table, counted, filtered and put in order.

What cannot be read of a row is unknown, never guessed: a table may come from another version, or have been edited by hand.
"""

from __future__ import annotations

import math
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from retina_desktop.domain.landmarks import Landmarks, Point
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.result_places import base_of, current_rows, path_of
from retina_desktop.services.results import OK, UNGRADABLE, Row, read_results
from retina_models.prediction import LESION_KINDS, LESION_NAMES

UNGRADABLE_KIND, FAILED_KIND = "ungradable", "failed"
KINDS = ("0", "1", "2", "3", "4", UNGRADABLE_KIND, FAILED_KIND)
"""What a row can be: the grade of a gradable photograph, or one of the two others. Each row is exactly one."""

LOOKED_AT_ONCE = 500
"""Rows between two looks at the token, which lets the window have its turn: some 5 ms."""


NOWHERE = Landmarks()


@dataclass(frozen=True, slots=True)
class Result:
    """What the model said of one photograph, as far as the table says it."""

    path: Path
    name: str  # from the folder that all rows share
    sha256: str
    kind: str  # of KINDS
    error: str = ""  # one sentence, of a failed one
    grade: int | None = None  # 0-4; an ungradable photograph has one, too
    p_severe: float | None = None  # 0-1: that the grade is 3 or 4
    referable: bool | None = None  # None of an ungradable one, too: what the model says of it is no finding
    dme: int | None = None  # risk 0-2; None of an ungradable one
    landmarks: Landmarks = NOWHERE  # in the photograph's pixels, as the model found them
    reasons: tuple[str, ...] = ()  # of poor quality
    uncertainty: float | None = None  # 0-1: entropy over ln 5
    conformal_set: tuple[int, ...] | None = None
    lesions: tuple[int | None, ...] = (None,) * len(LESION_KINDS)  # counts, in the order of LESION_KINDS
    laterality: str = ""  # "OD", "OS"
    taken: datetime | None = None  # of capture; the table does not say it: looked up where it is wanted
    model: str = ""


@dataclass(frozen=True)
class Counts:
    """How a table's rows are spread."""

    total: int = 0
    kinds: dict[str, int] = field(default_factory=dict)  # each of KINDS
    reasons: dict[str, int] = field(default_factory=dict)  # of ungradable photographs, most frequent first
    referable: int = 0
    models: tuple[str, ...] = ()

    @property
    def analysed(self) -> int:
        return self.total - self.kinds.get(FAILED_KIND, 0)

    @property
    def ungradable_share(self) -> float | None:
        """Of the photographs that were analysed, 0-1; None where there is none."""
        return self.kinds.get(UNGRADABLE_KIND, 0) / self.analysed if self.analysed else None


@dataclass(frozen=True)
class ResultTable:
    """A table that was read. file: results.csv itself. has_maps: the run wrote lesion maps, at least some."""

    file: Path
    results: tuple[Result, ...]
    counts: Counts
    number_of: dict[Path, int]  # where in `results` a photograph is
    has_maps: bool

    @property
    def maps(self) -> Path:
        """Where the lesion maps lie, if the run made any."""
        return maps_of(self.file)


class SortBy(StrEnum):
    """What rows are ordered by. The usual way is the one in which what needs a person comes first."""

    SEVERE = "severe"  # probability of grade 3 or 4
    UNCERTAINTY = "uncertainty"
    GRADE = "grade"
    REFERABLE = "referable"
    DME = "dme"
    SET_SIZE = "set_size"
    MA = "MA"
    HE = "HE"
    EX = "EX"
    SE = "SE"
    NAME = "name"
    EYE = "eye"
    TAKEN = "taken"  # newest first
    KIND = "kind"
    LISTED = "listed"  # as in the file


_SMALLEST_FIRST = {SortBy.NAME, SortBy.EYE, SortBy.LISTED}


@dataclass(frozen=True)
class Choice:
    """Which rows are shown, and in what order."""

    kinds: frozenset[str] = frozenset()  # none: every kind
    only_referable: bool = False
    text: str = ""  # in the name, the error or the file's hash
    by: SortBy = SortBy.SEVERE
    turned: bool = False  # the other way round than usual

    @property
    def is_everything(self) -> bool:
        return not (self.kinds or self.only_referable or self.text.strip())


def read_table(file: Path, token: CancelToken) -> ResultTable:
    """Raises ResultsError when it cannot be read or is no table of this program; Cancelled."""
    rows = current_rows(read_results(file).rows, file)
    base = base_of(rows, file)
    results: list[Result] = []
    for start in range(0, len(rows), LOOKED_AT_ONCE):
        token.check()
        results += [_result(row, base) for row in rows[start : start + LOOKED_AT_ONCE]]
    token.check()
    named = _with_short_names(results)
    number_of = {row.path: number for number, row in enumerate(named)}
    return ResultTable(file, tuple(named), count(named), number_of, _has_pictures(maps_of(file)))


def maps_of(file: Path) -> Path:
    """The folder of the lesion maps beside a table, which may not be there."""
    return file.parent / "maps"


def _has_pictures(folder: Path) -> bool:
    try:
        return any(entry.suffix == ".png" for entry in folder.iterdir())
    except OSError:
        return False


def with_dates(table: ResultTable, dates: Mapping[int, datetime]) -> ResultTable:
    """The same with the dates of capture of these rows, by their place in `results`."""
    results = list(table.results)
    for place, taken in dates.items():
        results[place] = replace(results[place], taken=taken)
    return replace(table, results=tuple(results))


def count(results: Iterable[Result]) -> Counts:
    rows = list(results)
    kinds = Counter(row.kind for row in rows)
    reasons = Counter(reason for row in rows if row.kind == UNGRADABLE_KIND for reason in row.reasons)
    return Counts(
        len(rows),
        {kind: kinds[kind] for kind in KINDS},
        dict(reasons.most_common()),
        sum(bool(row.referable) for row in rows),
        tuple(sorted({row.model for row in rows if row.model})),
    )


def arrange(results: Sequence[Result], choice: Choice, token: CancelToken) -> list[int]:
    """Places in `results` of those that are shown, in order. What is unknown comes last, either way. Raises Cancelled."""
    wanted = choice.text.casefold().split()
    key = _KEYS[choice.by]
    known: list[tuple[Any, int]] = []
    unknown: list[int] = []
    for place, row in enumerate(results):
        if place % LOOKED_AT_ONCE == 0:
            token.check()
        if not _is_shown(row, choice, wanted):
            continue
        value = place if choice.by is SortBy.LISTED else key(row)
        if value is None:
            unknown.append(place)
        else:
            known.append((value, place))
    descending = (choice.by not in _SMALLEST_FIRST) is not choice.turned
    known.sort(key=lambda pair: pair[0], reverse=descending)
    return [place for _, place in known] + unknown


def _is_shown(row: Result, choice: Choice, wanted: list[str]) -> bool:
    if choice.kinds and row.kind not in choice.kinds:
        return False
    if choice.only_referable and not row.referable:
        return False
    if not wanted:
        return True
    text = f"{row.name} {row.error} {row.sha256} {row.laterality}".casefold()
    return all(word in text for word in wanted)


def _graded(get: Callable[[Result], Any]) -> Callable[[Result], Any]:
    """Unknown for a photograph that failed."""
    return lambda row: None if row.kind == FAILED_KIND else get(row)


_KEYS: dict[SortBy, Callable[[Result], Any]] = {
    SortBy.SEVERE: lambda row: row.p_severe,
    SortBy.UNCERTAINTY: lambda row: row.uncertainty,
    # Below grade 0: an ungradable photograph's own grade is not shown either.
    SortBy.GRADE: _graded(lambda row: -1 if row.kind == UNGRADABLE_KIND else row.grade),
    SortBy.REFERABLE: lambda row: row.referable,
    SortBy.DME: lambda row: row.dme,
    SortBy.SET_SIZE: lambda row: None if row.conformal_set is None else len(row.conformal_set),
    **{SortBy(kind): (lambda row, place=place: row.lesions[place]) for place, kind in enumerate(LESION_KINDS)},
    SortBy.NAME: lambda row: _natural(row.name),
    SortBy.EYE: lambda row: row.laterality or None,
    SortBy.TAKEN: lambda row: row.taken,
    SortBy.KIND: lambda row: KINDS.index(row.kind),
    SortBy.LISTED: lambda row: None,
}


def _natural(text: str) -> str:
    return re.sub(r"\d+", lambda digits: digits.group().zfill(12), text.casefold())


# ---------------------------------------------------------------------------------------------------- from the file
def _result(row: Row, base: Path | None) -> Result:
    path = path_of(row["path"], base)
    known = Result(path, path.name, row["sha256"], _kind(row), laterality=row["laterality"], model=row["model"])
    if known.kind == FAILED_KIND:
        return replace(known, error=row["error"])
    p3, p4 = _number(row["p3"]), _number(row["p4"])
    is_graded = known.kind != UNGRADABLE_KIND
    return replace(
        known,
        grade=_whole(row["grade"], range(5)),
        p_severe=None if p3 is None or p4 is None else p3 + p4,
        referable={"1": True, "0": False}.get(row["referable"]) if is_graded else None,
        dme=_whole(row["dme"], range(3)) if is_graded else None,
        landmarks=Landmarks(_point(row["disc_x"], row["disc_y"]), _point(row["fovea_x"], row["fovea_y"])),
        reasons=tuple(filter(None, row["quality_reasons"].split("|"))),
        uncertainty=_number(row["uncertainty"]),
        conformal_set=_set(row["conformal_set"]),
        lesions=tuple(_whole(row[LESION_NAMES[kind]], range(10**9)) for kind in LESION_KINDS),
    )


def _kind(row: Row) -> str:
    if row["status"] == UNGRADABLE:
        return UNGRADABLE_KIND
    grade = row["grade"]
    return grade if row["status"] == OK and grade in KINDS[:5] else FAILED_KIND


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value <= 1 else None


def _point(x: str, y: str) -> Point | None:
    try:
        point = float(x), float(y)
    except ValueError:
        return None
    return point if all(map(math.isfinite, point)) else None


def _whole(text: str, allowed: range) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and int(text) in allowed else None


def _set(text: str) -> tuple[int, ...] | None:
    grades = [_whole(part, range(5)) for part in text.split("|")] if text else []
    return None if None in grades else tuple(grade for grade in grades if grade is not None)


def _with_short_names(results: Sequence[Result]) -> list[Result]:
    """Named from the folder that they all share, so that two folders' 10_left.jpg are told apart."""
    try:
        shared = os.path.commonpath({row.path.parent for row in results})
    except ValueError:  # none at all, or on several drives
        return list(results)
    cut = len(shared.rstrip(os.sep)) + 1
    return [replace(row, name=str(row.path)[cut:]) for row in results]
