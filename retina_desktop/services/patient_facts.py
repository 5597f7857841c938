"""What is known of a patient for a report: of both eyes the photographs, what readers and the model say, and what follows.

Facts alone, no words of a page. What counts of an eye is what a reader said; what the model says of a photograph that nobody has
read stands beside it as the model's, unread, and nothing follows from it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.case import Eye, patient_grade
from retina_desktop.domain.change import Change
from retina_desktop.domain.findings import ask_for_more
from retina_desktop.domain.reading import Reading, agreeing, consensus, worst_oedema
from retina_desktop.services.clinic_tables import Chosen

if TYPE_CHECKING:
    from retina_models.prediction import Prediction


class Source(StrEnum):
    """Whose word it is that counts of a photograph or an eye."""

    CONFIRMED = "confirmed"  # a reader's, or that of most readers
    ENTERED = "entered"  # a reader's who has not confirmed it yet
    DIFFER = "differ"  # readers confirmed different answers, and nobody has decided
    MODEL = "model"  # nobody has read it: the model's
    NOTHING = "nothing"  # neither has said anything that may be shown


READ = (Source.CONFIRMED, Source.ENTERED)


@dataclass(frozen=True)
class Verdict:
    """What counts. grade: 0-4, None when ungradable or not known; gradable: None when not known."""

    source: Source
    grade: int | None = None
    gradable: bool | None = None
    dme: int | None = None  # a reader's 0-2; the model's is a risk and stands in its own column
    readers: tuple[str, ...] = ()
    is_contradicted: bool = False  # signs that were ticked ask for a higher grade

    @property
    def is_read(self) -> bool:
        return self.source in READ


@dataclass(frozen=True)
class PhotographFacts:
    """One photograph. readings: the current ones that may be shown, each of another reader, withdrawn ones left out."""

    path: Path
    sha256: str
    eye: Eye | None
    patient: str | None
    taken: datetime | None = None  # as the camera wrote it; None: not known, the file's time is no such date
    readings: tuple[Reading, ...] = ()
    model: Prediction | None = None
    is_withheld: bool = False  # the model's opinion is there, and hidden until the reader's own grade
    hides_readings: bool = False  # other readers have confirmed it, which is hidden until the reader who asks has
    error: str = ""  # why the model could not look at it, one sentence
    seen_first: frozenset[str] = (
        frozenset()
    )  # readers who had the model's opinion on the screen before their own first answer
    arbiters: tuple[str, ...] = ()  # those of its readers whose answer settles it
    size: tuple[int, int] | None = None  # width, height in pixels after EXIF orientation
    is_patient_named: bool = False  # by a tag or a worklist, not by the file's name alone

    @property
    def verdict(self) -> Verdict:
        """A reader's word before the model's; confirmed before entered; an arbiter's before the others'."""
        return _of_readings(self.readings, self.arbiters) or _of_model(self.model)


@dataclass(frozen=True)
class ChangeFacts:
    """What became of the lesions since an earlier visit, or why that cannot be said."""

    earlier: PhotographFacts
    change: Change | None = None
    why_not: str = ""  # one sentence


@dataclass(frozen=True)
class EyeFacts:
    """One eye at the visit that is reported. photographs: at least one; the first is the one that decides."""

    eye: Eye | None
    photographs: tuple[PhotographFacts, ...]
    earlier: tuple[PhotographFacts, ...] = ()  # of visits before, the latest first
    change: ChangeFacts | None = None

    @property
    def verdict(self) -> Verdict:
        """The worse of its photographs, those that were read before those that were not."""
        verdicts = [photograph.verdict for photograph in self.photographs]
        if differ := _differ(verdicts):
            return differ
        read = [verdict for verdict in verdicts if verdict.is_read]
        if read:
            source = Source.CONFIRMED if all(one.source is Source.CONFIRMED for one in read) else Source.ENTERED
            return _joined(source, read)
        said = [verdict for verdict in verdicts if verdict.source is Source.MODEL]
        return _joined(Source.MODEL, said) if said else Verdict(Source.NOTHING)

    @property
    def day(self) -> date | None:
        """When it was photographed; None: not known."""
        return max((one.taken.date() for one in self.photographs if one.taken is not None), default=None)

    @property
    def hides_readings(self) -> bool:
        return any(one.hides_readings for one in self.photographs)

    @property
    def ungradable(self) -> int:
        """Photographs that could not be graded."""
        return sum(one.verdict.gradable is False for one in self.photographs)

    @property
    def is_at_least(self) -> bool:
        """Whether photographs without a grade stand beside those with one."""
        return self.is_partly_unread or (bool(self.ungradable) and self.verdict.grade is not None)

    @property
    def is_open(self) -> bool:
        """Whether it may hold anything: it is ungradable, or not all of it is read."""
        return self.verdict.gradable is not True or not self.verdict.is_read or self.is_partly_unread

    @property
    def is_partly_unread(self) -> bool:
        verdicts = [photograph.verdict for photograph in self.photographs]
        return any(one.is_read for one in verdicts) and not all(one.is_read for one in verdicts)


@dataclass(frozen=True)
class PatientFacts:
    """A patient at the latest visit. eyes: the worse one first; only those that were photographed."""

    key: str  # names the patient, and the report's file
    eyes: tuple[EyeFacts, ...]
    is_patient_known: bool = True  # False: the key is the photograph's name
    tables: Chosen = field(default_factory=lambda: Chosen(None, None))

    @property
    def photographs(self) -> tuple[PhotographFacts, ...]:
        return tuple(photograph for eye in self.eyes for photograph in eye.photographs)

    @property
    def visit(self) -> date | None:
        """The day of the latest photograph."""
        days = [photograph.taken.date() for photograph in self.photographs if photograph.taken is not None]
        return max(days, default=None)

    @property
    def models(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.model.model for one in self.photographs if one.model is not None))

    @property
    def worse(self) -> Verdict:
        """By what was read alone: the worse eye. Source.NOTHING while nothing is read; DIFFER where readers differ of an eye."""
        verdicts = [eye.verdict for eye in self.eyes]
        read = [verdict for verdict in verdicts if verdict.is_read]
        if differ := _differ(verdicts):
            return differ
        if not read:
            return Verdict(Source.NOTHING)
        source = Source.CONFIRMED if all(one.source is Source.CONFIRMED for one in read) else Source.ENTERED
        return _joined(source, read)

    @property
    def is_partly_unread(self) -> bool:
        """Whether something was read and something not."""
        is_read = [eye.verdict.is_read for eye in self.eyes]
        return (any(is_read) and not all(is_read)) or any(eye.is_partly_unread for eye in self.eyes)

    @property
    def is_at_least(self) -> bool:
        """Whether what was read says "at least" and no more. An eye that is ungradable altogether is told by itself."""
        return self.is_partly_unread or any(eye.is_at_least for eye in self.eyes if eye.verdict.is_read)

    @property
    def has_open_eye(self) -> bool:
        """Whether an eye that was photographed may hold anything: no interval follows then."""
        return any(eye.is_open for eye in self.eyes)

    @property
    def hides_readings(self) -> bool:
        return any(eye.hides_readings for eye in self.eyes)

    def other_day(self, eye: EyeFacts) -> date | None:
        """The day on which an eye was photographed that was not at the latest visit; else None."""
        return eye.day if eye.day != self.visit else None

    @property
    def missing_eye(self) -> Eye | None:
        """The eye that was not photographed; None where both were, or it is not known which the one is."""
        seen = {eye.eye for eye in self.eyes}
        return next((eye for eye in Eye if eye not in seen), None) if None not in seen and seen else None

    @property
    def unread_model(self) -> Verdict | None:
        """The worse of what the model says of eyes that nobody has read; None where there are none."""
        said = [eye.verdict for eye in self.eyes if eye.verdict.source is Source.MODEL]
        return _joined(Source.MODEL, said) if said else None

    @property
    def is_model_at_least(self) -> bool:
        """Whether the model found something ungradable beside what it graded, of eyes that nobody has read."""
        eyes = [eye for eye in self.eyes if eye.verdict.source is Source.MODEL]
        return any(eye.ungradable for eye in eyes) and any(eye.verdict.grade is not None for eye in eyes)


def patient_facts(
    key: str, photographs: Sequence[PhotographFacts], tables: Chosen, *, is_patient_known: bool = True
) -> PatientFacts:
    """Of all photographs that are known of one patient, of any visit. Raises ValueError without one."""
    if not photographs:
        raise ValueError("A report needs a photograph.")
    eyes = []
    days = [one.taken.date() for one in photographs if one.taken is not None]
    latest = max(days, default=None)
    for eye in (Eye.RIGHT, Eye.LEFT, None):
        own = _without_copies([photograph for photograph in photographs if photograph.eye is eye])
        now = [one for one in own if one.taken is None or one.taken.date() == latest]
        before = [one for one in own if one not in now]
        before.sort(key=lambda one: (str(one.taken), str(one.path)), reverse=True)
        if now:
            eyes.append(EyeFacts(eye, tuple(sorted(now, key=_severity, reverse=True)), tuple(before)))
        elif before:  # this eye was not photographed at the latest visit
            day = before[0].taken.date() if before[0].taken else None
            last = [one for one in before if one.taken and one.taken.date() == day]
            rest = tuple(one for one in before if one not in last)
            eyes.append(EyeFacts(eye, tuple(sorted(last, key=_severity, reverse=True)), rest))
    eyes.sort(key=lambda one: _severity_of(one.verdict), reverse=True)
    return PatientFacts(key, tuple(eyes), is_patient_known, tables)


def with_change(facts: PatientFacts, changes: Iterable[tuple[Eye | None, ChangeFacts]]) -> PatientFacts:
    """The same with what became of the lesions of each eye."""
    by_eye = dict(changes)
    return replace(facts, eyes=tuple(replace(eye, change=by_eye.get(eye.eye, eye.change)) for eye in facts.eyes))


def _of_readings(readings: Sequence[Reading], arbiters: Collection[str]) -> Verdict | None:
    answered = [reading for reading in readings if reading.is_answered]
    confirmed = [reading for reading in answered if reading.state == "confirmed"]
    if confirmed:
        agreed = consensus(confirmed, arbiters)
        if not agreed.settled:
            return Verdict(Source.DIFFER, readers=agreed.readers)
        return _verdict(Source.CONFIRMED, agreeing(confirmed, agreed))
    if answered:
        return _verdict(Source.ENTERED, [max(answered, key=lambda one: (one.time_utc, one.id or 0))])
    return None


def _verdict(source: Source, same: Sequence[Reading]) -> Verdict:
    """Of readings with one answer."""
    first = same[0]
    return Verdict(
        source,
        first.grade,
        first.gradable,
        worst_oedema(same),
        tuple(one.reader for one in same),
        any(ask_for_more(one.grade, one.signs) for one in same),
    )


def _of_model(model: Prediction | None) -> Verdict:
    if model is None:
        return Verdict(Source.NOTHING)
    return Verdict(Source.MODEL, model.grade if model.gradable else None, model.gradable)


def _joined(source: Source, verdicts: Sequence[Verdict]) -> Verdict:
    grade = patient_grade(verdict.grade for verdict in verdicts)
    dme = max((verdict.dme for verdict in verdicts if verdict.dme is not None), default=None)
    contradicted = any(verdict.is_contradicted for verdict in verdicts)
    return Verdict(source, grade, grade is not None, dme, _names(verdicts), contradicted)


def _differ(verdicts: Sequence[Verdict]) -> Verdict | None:
    """Of those that differ, by name, and of no other reader; None where nobody does."""
    differing = [verdict for verdict in verdicts if verdict.source is Source.DIFFER]
    return Verdict(Source.DIFFER, readers=_names(differing)) if differing else None


def _names(verdicts: Iterable[Verdict]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for verdict in verdicts for name in verdict.readers))


def _severity(photograph: PhotographFacts) -> tuple[int, int]:
    return _severity_of(photograph.verdict)


def _severity_of(verdict: Verdict) -> tuple[int, int]:
    """What readers differ of first, it may be anything; then by grade, oedema parts equal ones; the ungradable, and the unknown last."""
    if verdict.source is Source.DIFFER:
        return 5, 0
    grade = verdict.grade if verdict.grade is not None else -1 if verdict.gradable is False else -2
    return grade, verdict.dme or 0


def _without_copies(photographs: Sequence[PhotographFacts]) -> list[PhotographFacts]:
    """Each content once: two files with the same content are one photograph."""
    return list({photograph.sha256 or str(photograph.path): photograph for photograph in photographs}.values())
