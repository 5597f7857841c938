"""A reader's reading of one photograph, how far it agrees with the model's, and what several readers say together."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Protocol, get_args

from retina_desktop.domain import findings
from retina_desktop.domain.scale import DME_LEVELS, GRADES, grade_name, is_referable

State = Literal["entered", "confirmed", "withdrawn"]
_SHA256 = re.compile("[0-9a-f]{64}")
STATES: tuple[State, ...] = get_args(State)
IMPORTED_FROM = "imported from "
"""How the note of a reading begins that came from a table; the table's name follows. A note is in the hash; of what leaves, that of
`own_note` alone goes where no patient is named."""
BETWEEN_PARTS = "; "
"""In such a note: between the table's name, its date where it says one, and its own note."""


@dataclass(frozen=True)
class Reading:
    """One act of one reader on one photograph.

    Readings are only ever appended: the newest of (sha256, reader) is that reader's current one, and all earlier ones
    stay. A grade is "entered" until the reader confirms it; "withdrawn" takes it back and carries no answer.

    grade: 0-4 (ICDR), None when ungradable, withdrawn or not yet given.
    gradable: False when the reader calls the photograph ungradable, None while the question is open.
    dme: macular oedema, 0 none, 1 not centre-involved, 2 centre-involved, None not judged. An axis of its own: exudate
        at the fovea may be seen on a photograph that cannot be graded.
    signs, quality_reasons: what was ticked, codes of domain.findings in their order. New vessels, too, may be seen on a
        photograph that cannot be graded, and a poor photograph be graded all the same.
    model, model_grade, model_opinion: the model on offer at that time: name with version, grade, Prediction as JSON.
    seen_before: the model's opinion had been on this reader's screen when this reading was made, then or at any time before.
        Older rows tell something else: see `tells_if_seen`.
    changed_after: the reader changed the grade, or gave or changed the oedema, after seeing it.
    id, format, previous_hash, hash: the place in the store's hash chain, and how its row was written; None and empty until
        the store has saved it.
    Raises ValueError, naming the value and what would be right.
    """

    sha256: str
    reader: str
    state: State
    grade: int | None
    gradable: bool | None
    dme: int | None
    note: str
    time_utc: datetime
    seconds_spent: float
    model: str | None = None
    model_grade: int | None = None
    model_opinion: str | None = None
    seen_before: bool = False
    changed_after: bool = False
    signs: tuple[str, ...] = ()
    quality_reasons: tuple[str, ...] = ()
    id: int | None = None
    format: int | None = None
    previous_hash: str = ""
    hash: str = ""

    def __post_init__(self) -> None:
        if not _SHA256.fullmatch(self.sha256):
            raise ValueError(f"A photograph is named by 64 lower-case hexadecimal digits, not by {self.sha256!r}.")
        if not self.reader.strip():
            raise ValueError("A reading needs its reader's name.")
        if self.state not in STATES:
            raise ValueError(f"The state of a reading is one of {', '.join(STATES)}, not {self.state!r}.")
        self._check_answer()
        if self.time_utc.tzinfo is None or self.time_utc.utcoffset() != timedelta(0):
            raise ValueError(f"A reading's time is in UTC and says so; {self.time_utc!r} does not.")
        if not (math.isfinite(self.seconds_spent) and self.seconds_spent >= 0):
            raise ValueError(f"The seconds spent are zero or more, not {self.seconds_spent!r}.")
        if self.model_grade is not None and self.model_grade not in GRADES:
            raise ValueError(f"The model's grade is 0 to 4, not {self.model_grade!r}.")
        if self.model is None and (self.model_grade is not None or self.model_opinion is not None):
            raise ValueError("A model's opinion needs the model's name.")
        for text in (self.reader, self.note, self.model or "", self.model_opinion or ""):
            if not is_storable(text):
                raise ValueError("A reading's texts are Unicode without NUL and lone surrogates; see storable().")

    def _check_answer(self) -> None:
        if self.grade is not None and self.grade not in GRADES:
            raise ValueError(f"A grade is 0 to 4, not {self.grade!r}.")
        if self.dme is not None and self.dme not in DME_LEVELS:
            raise ValueError(f"Macular oedema is 0 to 2, not {self.dme!r}.")
        findings.check(self.signs, self.quality_reasons)
        if self.grade is not None and self.gradable is not True:
            raise ValueError("A photograph with a grade is gradable.")
        if self.gradable is True and self.grade is None:
            raise ValueError("A gradable photograph carries a grade.")
        if self.state == "withdrawn" and not (self.grade is self.gradable is self.dme is None):
            raise ValueError("A withdrawn reading carries no grade, no gradability and no macular oedema.")
        if self.state == "withdrawn" and (self.signs or self.quality_reasons):
            raise ValueError("A withdrawn reading carries no signs and no reasons.")
        if self.state == "confirmed" and not self.is_answered:
            raise ValueError("Only a grade, or ungradable, can be confirmed.")

    @property
    def is_answered(self) -> bool:
        """Whether it says a grade, or that there is none to give."""
        return self.gradable is not None

    @property
    def says_anything(self) -> bool:
        """Whether anything stands in it: a note that was typed and deleted leaves a reading with nothing."""
        answers = (self.grade, self.gradable, self.dme)
        is_said = any(one is not None for one in answers) or bool(
            self.signs or self.quality_reasons or self.note.strip()
        )
        return is_said and self.state != "withdrawn"

    @property
    def answer(self) -> tuple[int | None, bool | None]:
        """(grade, gradable): what agreement and changes of mind are judged by."""
        return self.grade, self.gradable

    @property
    def is_imported(self) -> bool:
        """Whether it came from a table: its note says so, and nobody sat before the photograph."""
        return self.note.startswith(IMPORTED_FROM) and self.seconds_spent == 0 and self.model is None

    @property
    def own_note(self) -> str:
        """The note without where it was imported from: the table's name may be a person's, and its date a visit's.

        It stays in the note of readings that are made of an imported one.
        """
        if not self.note.startswith(IMPORTED_FROM):
            return self.note
        parts = self.note.split(BETWEEN_PARTS)[1:]
        return BETWEEN_PARTS.join(parts[1:] if parts and _is_date(parts[0]) else parts)

    @property
    def tells_if_seen(self) -> bool:
        """Whether seen_before is of this reading. Before format 3 it was that of the reader's first grade, kept for good."""
        return self.format is None or self.format >= 3

    @property
    def model_refused(self) -> bool:
        """Whether the model called the photograph ungradable: its grade is then none. False for an opinion that is no JSON."""
        try:
            return json.loads(self.model_opinion or "")["gradable"] is False
        except (ValueError, TypeError, KeyError):
            return False

    @property
    def is_referable(self) -> bool | None:
        """More than mild, or macular oedema; None when the photograph was not graded."""
        return None if self.grade is None else is_referable(self.grade, self.dme)


def is_storable(text: str) -> bool:
    """Whether every database keeps this text exactly: no NUL, no half of a surrogate pair."""
    if "\0" in text:
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_date(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def storable(text: str) -> str:
    """The same text with what no database keeps replaced by U+FFFD (�)."""
    return "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in text)


class Said(Protocol):
    """What a reader says of a photograph, as it is stored or as it is shown."""

    @property
    def grade(self) -> int | None: ...
    @property
    def gradable(self) -> bool | None: ...
    @property
    def dme(self) -> int | None: ...
    @property
    def note(self) -> str: ...
    @property
    def signs(self) -> tuple[str, ...]: ...
    @property
    def quality_reasons(self) -> tuple[str, ...]: ...


def says_the_same(one: Said, other: Said) -> bool:
    """Whether both give one answer in all its parts, confirmed or not."""
    parts = ("grade", "gradable", "dme", "note", "signs", "quality_reasons")
    return all(getattr(one, name) == getattr(other, name) for name in parts)


@dataclass(frozen=True)
class Agreement:
    """How far a reading and the model's opinion that was kept with it lie apart."""

    levels_apart: int | None  # 0-4; None where one of the two has no grade
    referral_differs: bool | None  # one says referable, the other not; None as above
    words: str


def agreement_with_model(reading: Reading) -> Agreement:
    """Compare by grade alone: the model's macular oedema is a risk and not a finding."""
    if reading.model_refused:
        return Agreement(None, None, "The model finds the photograph ungradable.")
    if reading.model_grade is None:
        return Agreement(None, None, "The model gave no opinion.")
    if reading.grade is None:
        what = "finds the photograph ungradable" if reading.gradable is False else "has given no grade"
        return Agreement(None, None, f"The reader {what}; the model says {grade_name(reading.model_grade)}.")
    apart = abs(reading.grade - reading.model_grade)
    differs = is_referable(reading.grade) != is_referable(reading.model_grade)
    if apart == 0:
        return Agreement(0, False, f"Reader and model agree on {grade_name(reading.grade)}.")
    levels = "one level" if apart == 1 else f"{apart} levels"
    referral = ", and on referral too" if differs else ""
    words = (
        f"Reader and model differ by {levels}{referral}: "
        f"{grade_name(reading.grade)} against {grade_name(reading.model_grade)}."
    )
    return Agreement(apart, differs, words)


@dataclass(frozen=True)
class Consensus:
    """What the current readings of one photograph amount to."""

    settled: bool
    grade: int | None  # None when unsettled or ungradable
    gradable: bool | None  # None when unsettled
    readers: tuple[str, ...]  # whose answers were counted
    words: str
    decided_by: str = ""  # the adjudicator whose answer it is; "" for that of most readers


def consensus(readings: Sequence[Reading], adjudicators: Collection[str] = ()) -> Consensus:
    """An adjudicator's newest confirmed answer wins; otherwise the one that more than half of the readers confirmed.

    readings: the current readings of one photograph, one for each reader; what is not confirmed is not counted.
    """
    counted = [reading for reading in readings if reading.state == "confirmed"]
    readers = tuple(reading.reader for reading in counted)
    if len({reading.sha256 for reading in counted}) > 1 or len(set(readers)) < len(readers):
        raise ValueError("A consensus is over one photograph, with one current reading for each reader.")
    if not counted:
        return Consensus(False, None, None, (), "Nobody has confirmed a reading.")
    arbiters = [reading for reading in counted if reading.reader in adjudicators]
    if arbiters:
        last = max(arbiters, key=lambda reading: (reading.time_utc, reading.id or 0))
        words = f"{_said(last.answer)}, decided by {last.reader}."
        return Consensus(True, *last.answer, readers, words, last.reader)
    answer, votes = Counter(reading.answer for reading in counted).most_common(1)[0]
    if 2 * votes > len(counted):
        return Consensus(True, *answer, readers, f"{_said(answer)}, by {votes} of {len(counted)} readers.")
    return Consensus(False, None, None, readers, f"{len(counted)} readers differ: it needs an adjudicator.")


def agreeing(readings: Sequence[Reading], agreed: Consensus) -> list[Reading]:
    """Those whose answer a settled consensus of these readings is: its adjudicator's alone, else of all who confirmed it."""
    counted = [reading for reading in readings if reading.state == "confirmed"]
    if agreed.decided_by:
        return [reading for reading in counted if reading.reader == agreed.decided_by]
    return [reading for reading in counted if reading.answer == (agreed.grade, agreed.gradable)]


def worst_oedema(same: Sequence[Reading]) -> int | None:
    """Of readings with one answer: the worst that any of them saw, 0-2; None where nobody judged it."""
    return max((reading.dme for reading in same if reading.dme is not None), default=None)


def _said(answer: tuple[int | None, bool | None]) -> str:
    grade = answer[0]
    return "Ungradable" if grade is None else grade_name(grade).capitalize()
