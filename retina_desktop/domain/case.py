"""The two eyes, and what they say of a patient together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from retina_desktop.domain.language import commas, tr
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


@dataclass(frozen=True)
class PatientSummary:
    """The two eyes of a patient and what they amount to, in words."""

    eyes: tuple[str, str]  # such as "OD 2 moderate", "OS not read yet"; right, then left
    words: str  # such as "at least 2 moderate"; "" while neither eye is read
    grade: int | None  # the worse eye's among those graded
    dme: int | None  # the worse of what was judged


def patient_summary(photographs: Mapping[Eye, Sequence[Said]]) -> PatientSummary:
    """The worse eye, and what is missing. photographs: of each eye at least one."""
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
    right, left = (_eye_words(eye, photographs[eye], graded[eye], unread[eye]) for eye in Eye)
    return PatientSummary((right, left), words, worse, max(dmes, default=None))


def _grade_words(grade: int) -> str:
    return f"{grade} {tr(level(grade).short)}"


def _eye_words(eye: Eye, photographs: Sequence[Said], grade: int | None, unread: int) -> str:
    if unread == len(photographs):
        return tr("{eye} not read yet", eye=eye)
    dme = max((said.dme for said in photographs if said.dme is not None), default=0)
    parts = [f"{eye} {tr('ungradable') if grade is None else _grade_words(grade)}"]
    if dme:
        parts.append(tr("oedema {where}", where=tr(DME[dme].name, meaning="oedema")))
    if unread:
        parts.append(tr("{unread} of {total} photographs not read yet", unread=unread, total=len(photographs)))
    return commas(parts)
