"""Saving what a reader says of a photograph, and taking it back: every act is one more row, nothing is overwritten."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from retina_desktop.discreet import Plain
from retina_desktop.domain.findings import in_order
from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.reading import Reading, Said, State, says_the_same, storable

if TYPE_CHECKING:
    from retina_desktop.store.store import Store
    from retina_models.prediction import Prediction

log = logging.getLogger(__name__)


class Keep(Enum):
    """Stands for "as in the reader's current reading"."""

    AS_IT_IS = "as it is"


KEEP: Final = Keep.AS_IT_IS

_NOTHING_SAID: Final[dict[str, Any]] = {
    "state": "withdrawn",
    "grade": None,
    "gradable": None,
    "dme": None,
    "signs": (),
    "quality_reasons": (),
    "seconds_spent": 0.0,
}
"""What a withdrawn reading carries."""


class NothingToRecord(ValueError):
    """The act needs a grade that the reader has not given; str(error) says so to the user."""


LATER_STAYS = mark("A later entry was made in another window, and stays.")


class ChangedElsewhere(ValueError):
    """This reader's newest reading is not the one that the act was for: another window has saved one since."""


def now_utc() -> datetime:
    return datetime.now(UTC)


class ReadingRecorder:
    """One reader's acts on photographs, saved at once. Every method returns the reading that is current afterwards.

    In every method, `opinion` is what the model says of this photograph if it has spoken, `opinion_was_visible` whether
    the reader has had it on the screen, at the moment of the act or at any time before, and `time_utc` that moment where it
    is not now: a write that failed for want of room is tried again later. An act that changes nothing saves nothing, but for
    two: that the opinion was seen before there was an answer, and `confirm`.

    Every method raises StoreError when the act could not be saved; the reading before it then stays current. It is Overtaken
    where another process saved a reading meanwhile: the same once more looks at that one first.
    """

    def __init__(self, store: Store, reader: str, clock: Callable[[], datetime] = now_utc) -> None:
        self.reader = storable(reader).strip()
        self._store = store
        self._clock = clock

    def enter(
        self,
        sha256: str,
        *,
        grade: int | Keep | None = KEEP,
        ungradable: bool = False,
        dme: int | Keep | None = KEEP,
        note: str | Keep = KEEP,
        signs: Iterable[str] | Keep = KEEP,
        quality_reasons: Iterable[str] | Keep = KEEP,
        seconds_spent: float = 0.0,
        opinion: Prediction | None = None,
        opinion_was_visible: bool = False,
        time_utc: datetime | None = None,
    ) -> Reading:
        """Save an answer, or a part of one: what is not given stays as in this reader's current reading.

        grade: 0-4; None takes the grade back and leaves the rest. ungradable: wins over a grade.
        signs, quality_reasons: codes of domain.findings, in any order.
        Raises ValueError, in words, for a grade, dme, sign or reason that does not exist.
        """
        past = self._past(sha256)
        answer = past.answer
        if ungradable:
            answer = (None, False)
        elif not isinstance(grade, Keep):
            answer = (grade, None if grade is None else True)
        risk = past.dme if isinstance(dme, Keep) else dme
        return self._save(
            past,
            Reading(
                sha256=sha256,
                reader=self.reader,
                state="entered",
                grade=answer[0],
                gradable=answer[1],
                dme=risk,
                note=past.note if isinstance(note, Keep) else storable(note),
                signs=past.signs if isinstance(signs, Keep) else in_order(signs),
                quality_reasons=(
                    past.quality_reasons if isinstance(quality_reasons, Keep) else in_order(quality_reasons)
                ),
                time_utc=time_utc or self._clock(),
                seconds_spent=seconds_spent,
                **_opinion_fields(opinion, past),
                **past.flags(answer, risk, opinion_was_visible=opinion_was_visible),
            ),
        )

    def confirm(
        self,
        sha256: str,
        *,
        shown: Said | None = None,
        seconds_spent: float = 0.0,
        opinion: Prediction | None = None,
        opinion_was_visible: bool = False,
        time_utc: datetime | None = None,
    ) -> Reading:
        """Stand by the current answer; once more where it was confirmed without knowing this opinion, or any.

        shown: the answer that the reader looked at; None for whatever is current.
        Raises NothingToRecord when this reader has given none, ChangedElsewhere when the current one is not that.
        """
        past = self._past(sha256)
        if shown is not None and (past.current is None or not says_the_same(past.current, shown)):
            raise ChangedElsewhere(tr("The reading was changed in another window, and is shown as it is now."))
        if past.current is None or not past.current.is_answered:
            raise NothingToRecord(tr("There is no grade to confirm yet: give one with 0-4, or U for ungradable."))
        confirmed = replace(
            past.current,
            state="confirmed",
            time_utc=time_utc or self._clock(),
            seconds_spent=seconds_spent,
            **_opinion_fields(opinion, past),
            **past.flags(past.answer, past.dme, opinion_was_visible=opinion_was_visible),
        )
        return self._save(past, confirmed, is_anew=_knows_more(past.current, confirmed))

    def withdraw(
        self,
        sha256: str,
        *,
        note: str = "",
        opinion: Prediction | None = None,
        opinion_was_visible: bool = False,
        time_utc: datetime | None = None,
    ) -> Reading:
        """Take the current reading back; note: why. Raises NothingToRecord when there is none."""
        past = self._past(sha256)
        if past.current is None:
            raise NothingToRecord(tr("There is no reading to withdraw."))
        return self._save(
            past,
            replace(
                past.current,
                **_NOTHING_SAID,
                note=storable(note),
                time_utc=time_utc or self._clock(),
                **_opinion_fields(opinion, past),
                **past.flags((None, None), None, opinion_was_visible=opinion_was_visible),
            ),
        )

    def restore(
        self,
        sha256: str,
        previous: Reading | None,
        *,
        over: int | None = None,
        opinion: Prediction | None = None,
        opinion_was_visible: bool = False,
        time_utc: datetime | None = None,
    ) -> Reading | None:
        """Undo or redo: make an earlier reading of this reader the current one again, by a new row that repeats it.

        previous: that reading; None is the state before the first: a withdrawal, or nothing where there is nothing.
        over: the id of the reading that is taken back, the newest of this reader; None for whatever is the newest.
        Raises ChangedElsewhere when a later one lies over it.
        """
        past = self._past(sha256)
        if over is not None and (past.newest is None or past.newest.id != over):
            raise ChangedElsewhere(tr(LATER_STAYS))
        facts: dict[str, Any] = {"opinion": opinion, "opinion_was_visible": opinion_was_visible}
        if previous is None or previous.state == "withdrawn":
            if past.current is None:
                return past.newest
            return self.withdraw(sha256, note=previous.note if previous else "", time_utc=time_utc, **facts)
        if (previous.sha256, previous.reader) != (sha256, self.reader):
            raise ValueError("Only this reader's own reading of this photograph can be restored.")
        again = replace(
            previous,
            time_utc=time_utc or self._clock(),
            seconds_spent=0.0,
            **(_opinion_fields(opinion, past) if opinion is not None else {}),
            **past.flags(previous.answer, previous.dme, opinion_was_visible=opinion_was_visible),
        )
        return self._save(past, again, keep_confirmed=False)

    def _past(self, sha256: str) -> _Past:
        return _Past(self._store.readings.history(sha256, self.reader))

    def _save(self, past: _Past, reading: Reading, *, keep_confirmed: bool = True, is_anew: bool = False) -> Reading:
        """keep_confirmed: False when an undo takes back the confirmation alone. is_anew: it says more than its answer."""
        if (
            not is_anew
            and past.newest is not None
            and _says_the_same(past.newest, reading, keep_confirmed=keep_confirmed)
        ):
            return past.newest
        over = None if past.newest is None else past.newest.id
        fresh = replace(reading, id=None, format=None, previous_hash="", hash="")
        saved = self._store.readings.append(fresh, over=over)
        log.info("Reading %d of photograph %s saved: %s.", saved.id, saved.sha256[:12], Plain(saved.state))
        return saved


class _Past:
    """What this reader has said of this photograph so far."""

    def __init__(self, history: Sequence[Reading]) -> None:
        self.newest = history[-1] if history else None
        self.current = None if self.newest is None or self.newest.state == "withdrawn" else self.newest
        self._answers = [reading for reading in history if reading.is_answered]
        self._has_seen = any(reading.seen_before or reading.changed_after for reading in history)

    @property
    def answer(self) -> tuple[int | None, bool | None]:
        return (None, None) if self.current is None else self.current.answer

    @property
    def dme(self) -> int | None:
        return None if self.current is None else self.current.dme

    @property
    def note(self) -> str:
        return "" if self.current is None else self.current.note

    @property
    def signs(self) -> tuple[str, ...]:
        return () if self.current is None else self.current.signs

    @property
    def quality_reasons(self) -> tuple[str, ...]:
        return () if self.current is None else self.current.quality_reasons

    def flags(
        self, answer: tuple[int | None, bool | None], dme: int | None, *, opinion_was_visible: bool
    ) -> dict[str, Any]:
        """seen_before and changed_after of a reading with this answer and this oedema.

        What was seen once stays seen. changed_after holds the answer against the newest one that was not itself such a
        change: going back to one's own first grade is no change, and a slip put right before the opinion was on the screen
        is none either.
        """
        has_seen = opinion_was_visible or self._has_seen
        own = next((reading for reading in reversed(self._answers) if not reading.changed_after), None)
        is_changed = own is not None and has_seen and answer != (None, None) and (answer, dme) != (own.answer, own.dme)
        return {"seen_before": has_seen, "changed_after": is_changed}


def _opinion_fields(opinion: Prediction | None, past: _Past) -> dict[str, Any]:
    """The opinion on offer; where the model has not spoken again, the one kept with the current reading."""
    if opinion is not None:
        return {"model": opinion.model, "model_grade": opinion.grade, "model_opinion": opinion.to_json()}
    names = ("model", "model_grade", "model_opinion")
    return {name: None if past.current is None else getattr(past.current, name) for name in names}


def _knows_more(old: Reading, new: Reading) -> bool:
    """Whether an answer that was confirmed before is confirmed after seeing an opinion that was not known then."""
    return old.state == "confirmed" and new.seen_before and (not old.seen_before or new.model != old.model)


def _says_the_same(old: Reading, new: Reading, *, keep_confirmed: bool) -> bool:
    """Whether a new row would add nothing. A confirmed answer that is entered once more stays confirmed."""
    if new.seen_before and not old.seen_before and not old.is_answered:
        return False
    states: set[State] = {old.state, new.state}
    same_state = len(states) == 1 or (keep_confirmed and old.state == "confirmed" and new.state == "entered")
    return same_state and says_the_same(old, new)
