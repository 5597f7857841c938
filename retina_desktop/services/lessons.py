"""What a model may learn from a store: the readings that its readers stand by, apart from the photographs held out for good."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import commas, mark, tr
from retina_desktop.domain.reading import Reading, agreeing, consensus, worst_oedema
from retina_desktop.domain.scale import grade_name
from retina_desktop.services.hold_out import DEFAULT_SHARE, hold_out, patient_of
from retina_desktop.services.lesson_files import Files, find_files, remember

if TYPE_CHECKING:
    from retina_desktop.services.cancel import CancelToken
    from retina_desktop.store.images import KnownImage
    from retina_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Lesson:
    """A photograph and what its readers say of it together.

    path: a file that holds it now; None where it has vanished and its features are kept.
    patient: "" where none is known. laterality: "OD" or "OS".
    grade: 0-4, None where it cannot be graded. dme: 0-2, None where nobody judged it.
    readers: whose answer it is. time_utc: when the last of them confirmed it. width, height: pixels, None where not known.
    """

    sha256: str
    path: Path | None
    patient: str
    laterality: str | None
    grade: int | None
    dme: int | None
    gradable: bool
    readers: tuple[str, ...]
    time_utc: datetime
    width: int | None
    height: int | None


class Why(StrEnum):
    """Why a photograph is neither learnt from nor tested with."""

    OPEN = mark("not confirmed")
    DIFFER = mark("readers differ")
    MISSING = mark("not there")
    ASKED = mark("left out as asked")
    KNOWN = mark("taught to this model elsewhere")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A photograph that was read and is not used. reason: one sentence."""

    sha256: str
    reason: str
    why: Why


@dataclass(frozen=True)
class Tally:
    """How many photographs, by grade (None: ungradable) and by reader; one that two readers agree on counts for both."""

    photographs: int
    by_grade: Mapping[int | None, int]
    by_reader: Mapping[str, int]


@dataclass(frozen=True)
class Lessons:
    """Each list in the order of the photographs' hashes, each photograph once; no patient is in both learnt and held_out.

    digest: names this data: the same photographs with the same answers, parted the same way, have the same, wherever they lie.
    marks, marks_held_out: the photographs in which lesions are marked by hand, by kind ("MA" …), confirmed or not; from those held
    out no detector learns. `retina-desktop store export --masks` writes the masks.
    """

    learnt: list[Lesson]
    held_out: list[Lesson]
    left_out: list[LeftOut]
    digest: str
    marks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    marks_held_out: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def faults(self) -> list[str]:
        """Why a grader cannot learn from this, a sentence each; empty where it can. How few are too few is the training's to say."""
        if not self.learnt:
            return [tr("There is no photograph with a confirmed reading to learn from.")]
        answers = {(lesson.grade, lesson.gradable) for lesson in self.learnt}
        if len(answers) > 1:
            return []
        said = _in_words(answers.pop()[0])
        return [tr("Every reading says {answer}: nothing can be told apart by one answer alone.", answer=said)]


def tally(lessons: Iterable[Lesson], since: datetime | None = None) -> Tally:
    """Count these, or those of them that were confirmed after `since`."""
    counted = [one for one in lessons if since is None or one.time_utc > since]
    by_grade = Counter(one.grade for one in counted)
    by_reader = Counter(reader for one in counted for reader in one.readers)
    return Tally(len(counted), by_grade, dict(sorted(by_reader.items())))


def gather(
    store: Store,
    *,
    share: float = DEFAULT_SHARE,
    seed: int = 0,
    leave_out: Collection[str] = frozenset(),
    write: bool = True,
    arbiters: Collection[str] = (),
    folders: Sequence[Path] = (),
    eyes: str | None = None,
    token: CancelToken | None = None,
    on_problem: Callable[[str], None] = lambda _words: None,
) -> Lessons:
    """What can be learnt from, what is held out, and what is left out and why.

    Of each reader the newest reading of a photograph counts, and only while it is confirmed: one that was withdrawn or taken up
    again is no answer. Several readers: services.arbitration's rule, an arbiter's answer, else that of more than half.
    share, seed: of the patients held out (services.hold_out). Photographs with marks alone are drawn, too.
    leave_out: photographs not to learn from, by SHA-256. Those held out stay: a test from which whoever is tested strikes
        what he got wrong says nothing.
    write: keep what is held out now, and where moved photographs were found. False changes nothing, and tells the same split.
    arbiters: the seniors of the setting reading.arbiters. folders: where to look for photographs that are not where they were.
    eyes: retina_models.features.eyes_key of the model that is to learn; a vanished photograph is still a lesson, with path None,
        where features that these eyes saw are kept; those of any eyes where None.
    on_problem: a sentence for each folder that cannot be opened.
    A photograph that was learnt from and gets the name of a patient held out is held out from now on: a model of before has
    still seen it, so compare by photographs that its record of data does not name.
    Raises StoreError, also where something is to be held out and the store cannot be written to; ValueError for a share
    outside 0-1; Cancelled.
    """
    readings = store.readings.current_of(store.readings.photographs())
    kinds = store.marks.by_kind()
    shas = dict.fromkeys([*readings, *(sha256 for shas in kinds.values() for sha256 in shas)])
    held, known = hold_out(store, shas, share, seed, write=write)
    agreed, left_out = _answers(readings, arbiters)
    for sha256 in sorted(set(leave_out) & agreed.keys() - held):
        del agreed[sha256]
        left_out.append(LeftOut(sha256, tr("It was asked to be left out."), Why.ASKED))
    files = find_files(store, agreed, folders, token, on_problem)
    if write:
        remember(store, files)
    kept = store.features.kept(files.missing, eyes)
    left_out += [LeftOut(sha256, why, Why.MISSING) for sha256, why in files.missing.items() if sha256 not in kept]
    lessons = _lessons(agreed, known, files, kept)
    learnt = [one for one in lessons if one.sha256 not in held]
    held_out = [one for one in lessons if one.sha256 in held]
    return Lessons(
        learnt,
        held_out,
        sorted(left_out, key=lambda one: one.sha256),
        _digest(learnt, held_out),
        {kind: tuple(sha256 for sha256 in shas if sha256 not in held) for kind, shas in kinds.items()},
        {kind: tuple(sha256 for sha256 in shas if sha256 in held) for kind, shas in kinds.items()},
    )


def _answers(
    readings: Mapping[str, Sequence[Reading]], arbiters: Collection[str]
) -> tuple[dict[str, list[Reading]], list[LeftOut]]:
    """(the readings whose answer holds, by photograph, those without one)."""
    agreed: dict[str, list[Reading]] = {}
    left_out: list[LeftOut] = []
    for sha256, said in readings.items():
        outcome = consensus(said, arbiters)
        if outcome.settled:
            agreed[sha256] = agreeing(said, outcome)
        elif outcome.readers:
            left_out.append(LeftOut(sha256, _differing(said), Why.DIFFER))
        else:
            is_taken_back = all(one.state == "withdrawn" for one in said)
            words = tr("Its reading was withdrawn.") if is_taken_back else tr("No reading of it is confirmed.")
            left_out.append(LeftOut(sha256, words, Why.OPEN))
    return agreed, left_out


def _differing(said: Sequence[Reading]) -> str:
    answers = [
        tr("{reader} says {answer}", reader=one.reader, answer=_in_words(one.grade))
        for one in said
        if one.state == "confirmed"
    ]
    return tr("Its readers differ and no senior decided: {answers}.", answers=commas(answers))


def _in_words(grade: int | None) -> str:
    return tr("ungradable") if grade is None else grade_name(grade)


def _lessons(
    agreed: Mapping[str, Sequence[Reading]], known: Mapping[str, KnownImage], files: Files, kept: Collection[str]
) -> list[Lesson]:
    lessons = []
    for sha256 in sorted(agreed):
        if sha256 not in files.found and sha256 not in kept:
            continue
        same, image = agreed[sha256], known.get(sha256)
        lessons.append(
            Lesson(
                sha256=sha256,
                path=files.found.get(sha256),
                patient=patient_of(image),
                laterality=image and image.laterality,
                grade=same[0].grade,
                dme=worst_oedema(same),
                gradable=bool(same[0].gradable),
                readers=tuple(one.reader for one in same),
                time_utc=max(one.time_utc for one in same),
                width=image and image.width,
                height=image and image.height,
            )
        )
    return lessons


def _digest(learnt: Sequence[Lesson], held_out: Sequence[Lesson]) -> str:
    parts = [[[one.sha256, one.grade, one.dme, one.gradable] for one in part] for part in (learnt, held_out)]
    return hashlib.sha256(json.dumps(parts, separators=(",", ":")).encode()).hexdigest()
