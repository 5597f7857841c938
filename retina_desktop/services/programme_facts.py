"""What is known of a screening programme for its report: counts, what could not be graded and why, agreement, and how long it took."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import TYPE_CHECKING

from retina_desktop.domain.reading import Reading
from retina_desktop.domain.scale import DME_LEVELS, GRADES
from retina_desktop.services.agreement import Agreement, Pair, Share, agreement
from retina_desktop.services.patient_facts import PhotographFacts, Source, Verdict

if TYPE_CHECKING:
    from retina_models.prediction import Prediction


@dataclass(frozen=True)
class Counts:
    """How many photographs were given what. Grades of ungradable photographs are not counted."""

    by_grade: tuple[int, ...]  # 0-4
    ungradable: int
    referable: int  # of those with a grade
    by_dme: tuple[int, ...]  # 0-2; the model's is a risk
    reasons: tuple[
        tuple[str, int], ...
    ]  # codes of ungradable photographs, the most frequent first; one may have several

    @property
    def graded(self) -> int:
        return sum(self.by_grade)

    @property
    def answered(self) -> int:
        return self.graded + self.ungradable

    @property
    def ungradable_rate(self) -> Share:
        return Share(self.ungradable, self.answered)

    @property
    def referable_rate(self) -> Share:
        return Share(self.referable, self.graded)


@dataclass(frozen=True)
class Pace:
    """Readings of one reader on one day, or of all together."""

    day: date | None
    reader: str
    readings: int  # photographs with an answer that day
    looking_s: float | None  # median of the seconds that a photograph was looked at
    turnaround: timedelta | None  # median from the analysis, else the first opening, to the answer
    slow: timedelta | None = None  # nine of ten took no longer


@dataclass(frozen=True)
class ProgrammeFacts:
    """A whole programme."""

    photographs: int
    patients: int  # a photograph of nobody known counts as one's own, a file that is no photograph as nobody's
    failed: tuple[tuple[str, str], ...]  # photograph's name, reason
    models: tuple[str, ...]
    model: Counts
    readers: Counts  # by what counts of the readers' answers
    confirmed: int
    entered: int  # answered and not confirmed
    differ: int  # readers confirmed different answers
    hidden: int  # read by others alone, which the reader who asks may not see yet
    model_alone: int  # nobody has read it, and the model's opinion may be shown
    reader_names: tuple[str, ...]
    seen_first: int  # of the read ones: a reader had seen the model's opinion before the first answer
    agreement: Agreement | None  # None while nothing was answered by both
    overall: Pace | None
    paces: tuple[Pace, ...]  # by day and reader
    first_reading: datetime | None = None
    last_reading: datetime | None = None

    @property
    def unread(self) -> int:
        return self.photographs - self.read - self.hidden

    @property
    def read(self) -> int:
        """By readings that may be shown."""
        return self.confirmed + self.entered + self.differ


def programme_facts(
    photographs: Sequence[PhotographFacts],
    analysed_at: Mapping[str, datetime] | None = None,
    *,
    acts: Iterable[Reading] = (),
    zone: tzinfo | None = None,
) -> ProgrammeFacts:
    """photographs: each file of the programme once. analysed_at: SHA-256 -> when the model spoke, UTC.

    acts: every reading ever of these photographs, for the pace; the current ones where there are no others. zone: of the days;
    None is the computer's.
    """
    verdicts = [photograph.verdict for photograph in photographs]
    predictions = [one.model for one in photographs if one.model is not None]
    read = [(one, verdict) for one, verdict in zip(photographs, verdicts, strict=True) if verdict.is_read]
    overall, paces = _paces(list(acts) or [r for one in photographs for r in one.readings], analysed_at or {}, zone)
    pairs = [pair for one, verdict in read if (pair := _pair(one, verdict)) is not None]
    times = [reading.time_utc for one in photographs for reading in one.readings if reading.is_answered]
    return ProgrammeFacts(
        photographs=len(photographs),
        patients=len({patient_key(one) for one in photographs if one.patient is not None or not one.error}),
        failed=tuple((one.path.name, one.error) for one in photographs if one.error),
        models=tuple(sorted({one.model for one in predictions})),
        model=_of_model(predictions),
        readers=_of_readers(read),
        confirmed=sum(verdict.source is Source.CONFIRMED for verdict in verdicts),
        entered=sum(verdict.source is Source.ENTERED for verdict in verdicts),
        differ=sum(verdict.source is Source.DIFFER for verdict in verdicts),
        hidden=sum(one.hides_readings and not one.readings for one in photographs),
        model_alone=sum(one.model is not None and not one.readings and not one.hides_readings for one in photographs),
        reader_names=tuple(sorted({reading.reader for one in photographs for reading in one.readings})),
        seen_first=sum(any(reading.reader in one.seen_first for reading in one.readings) for one, _ in read),
        agreement=agreement(pairs) if pairs else None,
        overall=overall,
        paces=tuple(paces),
        first_reading=min(times, default=None),
        last_reading=max(times, default=None),
    )


def patient_key(photograph: PhotographFacts) -> str:
    """Photographs with the same key are of one patient: a number in a file's name says which within its folder alone,
    a worklist's or a tag's everywhere."""
    if photograph.patient is None:
        return f"photograph {photograph.sha256 or photograph.path}"
    if photograph.is_patient_named or photograph.path.suffix.lower() in (".dcm", ".dicom"):
        return f"patient {photograph.patient}"
    return f"patient {photograph.patient} in {photograph.path.parent}"


def _of_model(predictions: Sequence[Prediction]) -> Counts:
    graded = [one for one in predictions if one.gradable]
    refused = [one for one in predictions if not one.gradable]
    grades, risks = Counter(one.grade for one in graded), Counter(one.dme for one in graded)
    reasons = Counter(reason for one in refused for reason in one.quality_reasons)
    return Counts(
        tuple(grades[grade] for grade in GRADES),
        len(refused),
        sum(one.referable for one in graded),
        tuple(risks[risk] for risk in DME_LEVELS),
        tuple(reasons.most_common()),
    )


def _of_readers(read: Sequence[tuple[PhotographFacts, Verdict]]) -> Counts:
    from retina_desktop.domain.scale import is_referable

    graded = [verdict for _, verdict in read if verdict.grade is not None]
    refused = [photograph for photograph, verdict in read if verdict.gradable is False]
    grades = Counter(verdict.grade for verdict in graded)
    oedema = Counter(verdict.dme for verdict in graded if verdict.dme is not None)
    reasons = Counter(
        reason
        for photograph in refused
        for reason in {code for reading in photograph.readings for code in reading.quality_reasons}
    )
    return Counts(
        tuple(grades[grade] for grade in GRADES),
        len(refused),
        sum(is_referable(verdict.grade, verdict.dme) for verdict in graded if verdict.grade is not None),
        tuple(oedema[level] for level in DME_LEVELS),
        tuple(reasons.most_common()),
    )


def _pair(photograph: PhotographFacts, verdict: Verdict) -> Pair | None:
    model = photograph.model
    if model is None:
        return None
    said = model.grade if model.gradable else None
    return Pair(patient_key(photograph), verdict.grade, said, verdict.dme, model.referable)


def _paces(
    acts: Sequence[Reading], analysed_at: Mapping[str, datetime], zone: tzinfo | None
) -> tuple[Pace | None, list[Pace]]:
    """An answer's turnaround ends with the reader's first answer to that photograph; imported readings have none."""
    own = sorted((act for act in acts if act.is_answered and not act.is_imported), key=lambda act: act.time_utc)
    by_answer: dict[tuple[str, str], list[Reading]] = {}
    for act in own:
        by_answer.setdefault((act.sha256, act.reader), []).append(act)
    rows: dict[tuple[date, str], list[tuple[float, timedelta]]] = {}
    for (sha256, reader), acts_of_one in by_answer.items():
        act = acts_of_one[0]
        opened = act.time_utc - timedelta(seconds=act.seconds_spent)
        analysed = analysed_at.get(sha256)
        since = analysed if analysed is not None and analysed <= act.time_utc else opened
        day = act.time_utc.replace(tzinfo=UTC).astimezone(zone).date()
        rows.setdefault((day, reader), []).append(
            (_looked([one.seconds_spent for one in acts_of_one]), act.time_utc - since)
        )
    paces = [_pace(day, reader, entries) for (day, reader), entries in sorted(rows.items())]
    every = [entry for entries in rows.values() for entry in entries]
    return (_pace(None, "", every) if every else None), paces


def _looked(seconds: Sequence[float]) -> float:
    """How long a photograph was looked at. seconds: what the acts of one reader kept, in their order.

    The window's clock runs on from act to act, so that an entered answer's seconds are in the confirmed one's; where it shows
    less than before, it had begun anew.
    """
    ends = [now for now, after in pairwise([*seconds, 0.0]) if after < now]
    return sum(ends)


def _pace(day: date | None, reader: str, entries: Sequence[tuple[float, timedelta]]) -> Pace:
    waits = sorted(wait for _, wait in entries)
    middle = statistics.median(wait.total_seconds() for wait in waits)
    slow = waits[min(len(waits) - 1, int(0.9 * len(waits)))]
    return Pace(day, reader, len(entries), statistics.median(s for s, _ in entries), timedelta(seconds=middle), slow)
