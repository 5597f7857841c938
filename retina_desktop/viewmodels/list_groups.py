"""Photographs by patient: a header, and below it the photographs of the right eye, then the left, each by date."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from retina_desktop.domain.case import Eye, of_visit, patient_grade
from retina_desktop.domain.language import tr, trn, written_number
from retina_desktop.viewmodels.list_sort import SLICE
from retina_desktop.viewmodels.worklist import Row

_EYE_PLACE = {"OD": 0, "OS": 1, None: 2}


@dataclass
class Group:
    """One patient, or all photographs of which no patient is known."""

    patient: str | None
    rows: list[int] = field(default_factory=list)  # of the worklist, as shown
    is_open: bool = True

    @property
    def title(self) -> str:
        return tr("No patient") if self.patient is None else tr("Patient {name}", name=self.patient)


@dataclass(frozen=True)
class GroupFacts:
    """What a header says, by the reader's own grades of each eye's newest visit: the model's opinion has no part in it."""

    photographs: int
    to_read: int
    grade: int | None  # the worse eye's; None: no eye has a grade
    eyes: tuple[str, ...]  # which have that grade: "OD", "OS", or "" where the eye is unknown
    graded_eyes: int
    is_ungradable: bool  # every photograph that was read is ungradable
    unreadable: int = 0  # files that nobody can read

    @property
    def words(self) -> str:
        """Such as "worse eye OD · 2 of 4 to read"."""
        parts = []
        if self.grade is not None:
            eye = next(iter(self.eyes)) or tr("eye unknown")
            if self.graded_eyes == 1:
                parts.append(tr("{eye} graded", eye=eye) if self.eyes[0] else eye)
            else:
                parts.append(tr("both eyes alike") if len(self.eyes) > 1 else tr("worse eye {eye}", eye=eye))
        elif self.is_ungradable:
            parts.append(tr("ungradable"))
        return " · ".join([*parts, self.words_of_reading])

    @property
    def words_of_reading(self) -> str:
        """Such as "2 of 4 to read"."""
        if self.to_read:
            if self.photographs == 1:
                return tr("to read")
            left, total = written_number(self.to_read), written_number(self.photographs)
            return tr("{left} of {total} to read", left=left, total=total)
        if self.unreadable:
            return trn("{n} file cannot be shown", "{n} files cannot be shown", self.unreadable)
        return tr("all read") if self.photographs > 1 else tr("read")


def facts_of(rows: Iterable[Row]) -> GroupFacts:
    """rows: of one patient."""
    rows = list(rows)
    by_eye: dict[str, int] = {}
    to_read = sum(not row.is_read and not row.unreadable for row in rows)
    unreadable = sum(row.unreadable and not row.is_read for row in rows)
    ungradable = 0
    for row in _newest(rows):
        ungradable += row.gradable is False
        if row.grade is not None:
            eye = row.laterality or ""
            by_eye[eye] = max(by_eye.get(eye, 0), row.grade)
    grade = patient_grade(by_eye.values())
    worse = tuple(eye for eye in (Eye.RIGHT.value, Eye.LEFT.value, "") if eye in by_eye and by_eye[eye] == grade)
    return GroupFacts(len(rows), to_read, grade, worse, len(by_eye), grade is None and ungradable > 0, unreadable)


def _newest(rows: Sequence[Row]) -> list[Row]:
    """The photographs of each eye's newest visit: what was seen before may have healed, or cannot be seen any more."""
    eyes: dict[str, list[_Photograph]] = {}
    for row in rows:
        eyes.setdefault(row.laterality or "", []).append(_Photograph(row, row.captured_day))
    days = [one.day for photographs in eyes.values() for one in photographs if one.day is not None]
    newest = max(days, default=None)
    return [one.row for photographs in eyes.values() for one in of_visit(photographs, newest)[0]]


class _Photograph(NamedTuple):
    row: Row
    day: date | None


def place_in_group(row: Row) -> tuple[str | None, str | None, datetime | None]:
    """What decides where a row stands: its patient, its eye, its date."""
    return row.patient, row.laterality, row.taken


def group(
    rows: Sequence[Row], arranged: Sequence[int], closed: Iterable[str | None]
) -> Generator[None, None, list[Group]]:
    """Groups in the order in which their first photograph comes in `arranged`; that of no patient last, as arranged. In slices.

    closed: the patients whose photographs are not shown.
    """
    shut = set(closed)
    groups: dict[str | None, Group] = {}
    for place, number in enumerate(arranged):
        patient = rows[number].patient
        if patient not in groups:
            groups[patient] = Group(patient, is_open=patient not in shut)
        groups[patient].rows.append(number)
        if place % SLICE == 0:
            yield

    def key(number: int) -> tuple[int, str]:
        row = rows[number]
        return _EYE_PLACE[row.laterality], row.taken.isoformat() if row.taken else "unknown"

    nobody = groups.pop(None, None)
    for place, one in enumerate(groups.values()):
        one.rows.sort(key=key)
        if place % SLICE == 0:
            yield
    return [*groups.values(), *([nobody] if nobody else [])]
