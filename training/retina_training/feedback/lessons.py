"""What clinicians confirmed, as photographs seen: the one door from the training to the application (ADR 0016)."""

from __future__ import annotations

import hashlib
import shutil
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from retina_desktop.services.lesson_files import find_files
from retina_desktop.services.lessons import LeftOut, Lesson, Lessons, Why, gather, tally
from retina_desktop.services.mark_export import export_marks
from retina_desktop.store.errors import StoreError
from retina_desktop.store.opening import open_store
from retina_desktop.store.store import Store
from retina_models import fundus
from retina_models.bundle import load_manifest
from retina_models.features import FuseInputs, eyes_key, pack, unpack
from retina_models.loading import load_grader
from retina_models.pipeline import FusedGrader
from retina_models.prediction import LESION_KINDS
from retina_training import corrected
from retina_training.checkpoints import TrainingError
from retina_training.corrected import Corrected
from retina_training.engine import Report
from retina_training.feedback import learned_from
from retina_training.fuse_data import Seen
from retina_training.tables import Labelled

DATASET = "clinic"
SPLITS = ("train", "val")


@dataclass(frozen=True)
class Asked:
    """From which readings. arbiters: readers whose word decides where others differ. folders: where to look for photographs that were moved."""

    store: str  # a file or a URL
    leave_out: Collection[str] = frozenset()  # photographs not to learn from, by SHA-256
    arbiters: Collection[str] = ()
    folders: Sequence[Path] = ()
    data: Path | None = None  # the photographs that the bundle was released from, where somebody has them


@dataclass(frozen=True)
class Clinic:
    """Photographs to learn from and photographs held out, with the answers of the readers; no patient is in both."""

    learnt: Seen
    held_out: Seen
    readers: dict[str, int]  # readings to learn from, by reader
    left_out: list[str]  # a sentence for each photograph that was read and is in neither
    digest: str


@dataclass(frozen=True)
class Marked:
    """Photographs whose lesions were marked by hand; no patient is both in learnt and in held_out or tested."""

    learnt: list[Corrected]
    tested: list[Corrected]  # the masks of photographs held out
    held_out: Seen  # every photograph held out that has an answer, as the bundle's own detector saw it
    readers: dict[str, int]  # photographs to learn from, by reader
    left_out: list[str]  # a sentence for each that could not be used
    digest: str  # of the masks and of whose photograph each is
    photographs: frozenset[str]  # to learn from, by SHA-256


def read(asked: Asked, folder: Path, device: str, report: Report) -> Clinic:
    """What was confirmed, seen with the eyes of the bundle in `folder`: as it was kept, else by looking at the photograph now.

    What is looked at now is kept for the next time. Writes down who is held out. Raises TrainingError in words: no such store, nothing to learn
    from, one answer only; BundleError; RuntimeFault.
    """
    with _opened(asked) as store:
        eyes = eyes_key(load_manifest(folder))
        lessons = _gathered(store, asked, folder, eyes)
        if faults := lessons.faults:
            raise TrainingError(" ".join(faults))
        return _seen(lessons, _Looks(store, folder, eyes, device, report))


def read_marked(asked: Asked, folder: Path, masks: Path, device: str, report: Report) -> Marked:
    """What was marked by hand, of photographs that are there; the masks are written into the folder `masks`, over an earlier run's.

    Writes down who is held out. Raises as read, and TableError.
    """
    with _opened(asked) as store:
        eyes = eyes_key(load_manifest(folder))
        lessons = _gathered(store, asked, folder, eyes)
        to_learn, to_test = (
            {sha for kind in LESION_KINDS for sha in part.get(kind, ())}
            for part in (lessons.marks, lessons.marks_held_out)
        )
        files = find_files(store, sorted((to_learn | to_test) - set(asked.leave_out)), asked.folders)
        found = {sha256: path for sha256, path in files.found.items() if sha256 in to_learn | to_test}
        if not to_learn & found.keys():
            raise TrainingError(
                f"In no photograph that may be learnt from, and is there, are lesions marked by hand ({', '.join(LESION_KINDS)}): "
                "mark some in the window, or name the folder of photographs that were moved with --photographs."
            )
        shutil.rmtree(masks, ignore_errors=True)
        exported = export_marks(store, masks, photographs=sorted(found))
        whose: dict[Path, str] = {path: sha256 for sha256, path in found.items()}
        every = corrected.read_found(masks, lambda _, sha256: found[sha256])
        learnt = [one for one in every if whose[one.photo] in to_learn]
        tested = [one for one in every if whose[one.photo] in to_test]
        seen = _Looks(store, folder, eyes, device, report).of(lessons.held_out)
        rows = [
            (_labelled(one, "val"), inputs)
            for one in lessons.held_out
            if isinstance(inputs := seen[one.sha256], FuseInputs)
        ]
    unseen = [words for words in seen.values() if isinstance(words, str)]
    readers = Counter(one.reader for one in learnt)
    return Marked(
        learnt,
        tested,
        _together(rows),
        dict(readers),
        [*files.missing.values(), *exported.problems, *unseen],
        _digest(every, whose),
        frozenset(whose[one.photo] for one in learnt),
    )


def _digest(every: list[Corrected], whose: dict[Path, str]) -> str:
    whole = hashlib.sha256()
    for one in sorted(every, key=lambda one: (whose[one.photo], one.reader)):
        whole.update(f"{whose[one.photo]} {one.reader} {one.complete}".encode())
        for file in (*one.lesion, *one.clear):
            whole.update(b"-" if file is None else file.read_bytes())
    return whole.hexdigest()


@contextmanager
def _opened(asked: Asked) -> Iterator[Store]:
    """Raises TrainingError in words, also for what goes wrong in the store while it is open."""
    if "://" not in asked.store and not Path(asked.store).is_file():
        raise TrainingError(f"There is no store {asked.store}: name the file or the URL of one with --store.")
    try:
        with open_store(asked.store) as store:
            yield store
    except StoreError as error:
        raise TrainingError(str(error)) from error


def _gathered(store: Store, asked: Asked, folder: Path, eyes: str) -> Lessons:
    """Without photographs held out here that the bundle in `folder` was taught elsewhere: it would be examined on what it knows."""
    lessons = gather(store, leave_out=asked.leave_out, arbiters=asked.arbiters, folders=asked.folders, eyes=eyes)
    known = learned_from.read(folder, load_manifest(folder))
    taught = [
        LeftOut(
            one.sha256,
            f"The photograph {one.sha256[:12]} is no test of {folder.name}, which was taught it elsewhere.",
            Why.KNOWN,
        )
        for one in lessons.held_out
        if one.sha256 in known
    ]
    if not taught:
        return lessons
    held_out = [one for one in lessons.held_out if one.sha256 not in known]
    return replace(lessons, held_out=held_out, left_out=[*lessons.left_out, *taught])


class _Looks:
    """What the bundle's detector and main network see: from the store, or now."""

    def __init__(self, store: Store, folder: Path, eyes: str, device: str, report: Report) -> None:
        self._store, self._folder, self._eyes, self._device, self._report = store, folder, eyes, device, report
        self._grader: FusedGrader | None = None

    def of(self, lessons: list[Lesson]) -> dict[str, FuseInputs | str]:
        """By photograph its features, or the sentence that says why there are none. Those that are kept are not counted as looked at."""
        kept = self._store.features.many([one.sha256 for one in lessons], self._eyes)
        seen = {one.sha256: self._kept(kept.get(one.sha256)) for one in lessons}
        to_look_at = [one for one in lessons if seen[one.sha256] is None]
        looked = {one.sha256: self._looked_at(one, n, len(to_look_at)) for n, one in enumerate(to_look_at, 1)}
        return {sha256: features or looked[sha256] for sha256, features in seen.items()}

    def _kept(self, packed: bytes | None) -> FuseInputs | None:
        try:
            return unpack(packed) if packed is not None else None
        except ValueError:
            return None  # damaged: looked at anew

    def _looked_at(self, lesson: Lesson, done: int, total: int) -> FuseInputs | str:
        if lesson.path is None:
            return f"The photograph {lesson.sha256[:12]} is not there, and what was seen of it cannot be read."
        self._report({"event": "progress", "done": done, "total": total, "message": f"seeing {lesson.path.name}"})
        try:
            image = fundus.read(lesson.path)
        except fundus.FundusError as error:
            return f"{lesson.path}: {error}"
        if image.sha256 != lesson.sha256:
            return f"The file {lesson.path} holds another photograph now."
        self._grader = self._grader or load_grader(self._folder, self._device)
        packed = pack(self._grader.inputs_of(image))
        if not self._store.read_only:
            self._store.features.put(lesson.sha256, self._eyes, packed)
        return unpack(packed)  # in the precision in which they are kept: a run that is gone on with sees the same


def _seen(lessons: Lessons, looks: _Looks) -> Clinic:
    parts = (lessons.learnt, lessons.held_out)
    found = looks.of([*lessons.learnt, *lessons.held_out])
    learnt, held_out = (
        _together([(_labelled(one, split), seen) for one in part if isinstance(seen := found[one.sha256], FuseInputs)])
        for part, split in zip(parts, SPLITS, strict=True)
    )
    if not learnt.labelled:
        raise TrainingError(
            "Of no photograph with a confirmed reading is anything to be seen: none is left to learn from."
        )
    unseen = [words for words in found.values() if isinstance(words, str)]
    known = {row.image_id for row in learnt.labelled}
    readers = tally(one for one in lessons.learnt if one.sha256 in known).by_reader
    return Clinic(learnt, held_out, dict(readers), [*(one.reason for one in lessons.left_out), *unseen], lessons.digest)


def _labelled(lesson: Lesson, split: str) -> Labelled:
    """The photograph is named by its hash; a patient nobody knows is the photograph itself."""
    size = (lesson.width, lesson.height)
    return Labelled(
        path=lesson.path or Path(lesson.sha256),
        dataset=DATASET,
        image_id=lesson.sha256,
        patient=lesson.patient or lesson.sha256,
        grade=lesson.grade,
        dme=lesson.dme,
        quality="good" if lesson.gradable else "reject",
        split=split,
        eye=lesson.laterality,
        size_px=size if None not in size else None,  # type: ignore[arg-type]
    )


def _together(rows: list[tuple[Labelled, FuseInputs]]) -> Seen:
    if not rows:
        return Seen([], *(np.zeros((0, *shape), np.float32) for shape in ((19, 24, 24), (1, 12, 12), (12,))))
    labelled, inputs = zip(*rows, strict=True)
    columns = (np.stack([getattr(one, name) for one in inputs]) for name in ("cells", "features", "main"))
    return Seen(list(labelled), *columns)
