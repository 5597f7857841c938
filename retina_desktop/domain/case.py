"""The two eyes, and what they say of a patient together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol, TypeVar

from retina_desktop.domain.language import commas, tr, written_date
from retina_desktop.domain.scale import DME, level


class Eye(StrEnum):
    """The two eyes by their names in the field."""

    RIGHT = "OD"
    LEFT = "OS"

    @property
    def words(self) -> str:
        return tr("right eye (OD)") if self is Eye.RIGHT else tr("left eye (OS)")

    @property
    def other(self) -> Eye:
        return Eye.LEFT if self is Eye.RIGHT else Eye.RIGHT


def patient_grade(grades_by_eye: Iterable[int | None]) -> int | None:
    """A patient's grade is the worse eye's; None, ungradable, only when no eye has a grade."""
    graded = [grade for grade in grades_by_eye if grade is not None]
    return max(graded, default=None)


@dataclass(frozen=True)
class Said:
    """What a reader said of one photograph of an eye."""

    grade: int | None  # 0-4
    gradable: bool | None  # None: not read yet
    dme: int | None  # 0-2
    day: date | None = None  # when it was taken; None: not known


class Dated(Protocol):
    """Something that was taken on a day; None: not known which."""

    @property
    def day(self) -> date | None: ...


D = TypeVar("D", bound=Dated)


def of_visit(photographs: Sequence[D], day: date | None) -> tuple[list[D], date | None]:
    """Which photographs of an eye speak for the visit of `day`, and the day they are of.

    Those of the newest day not after it, else of the first day after it. What has no date counts always, since it may be
    of that day; all count where `day` is None, and the answer's day is None then, as it is where none has a date.
    """
    days = {one.day for one in photographs if one.day is not None}
    if day is None or not days:
        return list(photographs), None
    until = [one for one in days if one <= day]
    visit = max(until) if until else min(days)
    return [one for one in photographs if one.day in (visit, None)], visit


@dataclass(frozen=True)
class PatientSummary:
    """The two eyes of a patient and what they amount to, in words."""

    eyes: tuple[str, str]  # such as "OD 2 moderate", "OS not read yet"; right, then left
    words: str  # such as "at least 2 moderate"; "" while neither eye is read
    grade: int | None  # the worse eye's among those graded
    dme: int | None  # the worse of what was judged


def patient_summary(photographs: Mapping[Eye, Sequence[Said]], day: date | None = None) -> PatientSummary:
    """The worse eye, and what is missing, at the visit of `day`. photographs: of each eye at least one.

    An eye that was not photographed on that day speaks by its newest visit before, and its words say when that was.
    """
    visits = {eye: of_visit(photographs[eye], day) for eye in Eye}
    photographs = {eye: visits[eye][0] for eye in Eye}
    graded = {eye: patient_grade(said.grade for said in photographs[eye]) for eye in Eye}
    unread = {eye: sum(said.gradable is None for said in photographs[eye]) for eye in Eye}
    worse = patient_grade(graded.values())
    if worse is None:
        words = "" if any(unread.values()) else tr("both are ungradable")
    elif any(unread.values()):
        words = tr("at least {grade}", grade=_grade_words(worse))
    else:
        alone = [eye for eye in Eye if graded[eye] is not None]
        words = _grade_words(worse)
        if len(alone) == 1:
            words = tr("{grade}, by {eye} alone", grade=words, eye=alone[0])
    dmes = [said.dme for eye in Eye for said in photographs[eye] if said.dme is not None]
    right, left = (
        _with_day(_eye_words(eye, photographs[eye], graded[eye], unread[eye]), visits[eye][1], day) for eye in Eye
    )
    return PatientSummary((right, left), words, worse, max(dmes, default=None))


def _grade_words(grade: int) -> str:
    return f"{grade} {tr(level(grade).short)}"


def _with_day(words: str, taken: date | None, day: date | None) -> str:
    """Of another day than the visit's: with that day."""
    if taken is None or taken == day:
        return words
    return tr("{what} ({date})", what=words, date=written_date(datetime.combine(taken, time())))


def _eye_words(eye: Eye, photographs: Sequence[Said], grade: int | None, unread: int) -> str:
    if unread == len(photographs):
        return tr("{eye} not read yet", eye=eye)
    dme = max((said.dme for said in photographs if said.dme is not None), default=0)
    parts = [f"{eye} {tr('ungradable') if grade is None else _grade_words(grade)}"]
    if dme:
        parts.append(tr("oedema {where}", where=tr(DME[dme].name, meaning="oedema")))
    refused = sum(said.gradable is False for said in photographs)
    if grade is not None and refused:
        parts.append(tr("{refused} of {total} photographs ungradable", refused=refused, total=len(photographs)))
    if unread:
        parts.append(tr("{unread} of {total} photographs not read yet", unread=unread, total=len(photographs)))
    return commas(parts)
