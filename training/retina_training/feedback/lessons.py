"""What clinicians confirmed, as photographs seen: the one door from the training to the application (ADR 0016)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from retina_desktop.services.lessons import Lesson, Lessons, gather, tally
from retina_desktop.store.errors import StoreError
from retina_desktop.store.opening import open_store
from retina_desktop.store.store import Store
from retina_models import fundus
from retina_models.bundle import load_manifest
from retina_models.features import FuseInputs, eyes_key, pack, unpack
from retina_models.loading import load_grader
from retina_models.pipeline import FusedGrader
from retina_training.checkpoints import TrainingError
from retina_training.engine import Report
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


@dataclass(frozen=True)
class Clinic:
    """Photographs to learn from and photographs held out, with the answers of the readers; no patient is in both."""

    learnt: Seen
    held_out: Seen
    readers: dict[str, int]  # readings to learn from, by reader
    left_out: list[str]  # a sentence for each photograph that was read and is in neither
    digest: str


def read(asked: Asked, folder: Path, device: str, report: Report) -> Clinic:
    """What was confirmed, seen with the eyes of the bundle in `folder`: as it was kept, else by looking at the photograph now.

    What is looked at now is kept for the next time. Writes down who is held out. Raises TrainingError in words: no such store, nothing to learn
    from, one answer only; BundleError; RuntimeFault.
    """
    if "://" not in asked.store and not Path(asked.store).is_file():
        raise TrainingError(f"There is no store {asked.store}: name the file or the URL of one with --store.")
    try:
        with open_store(asked.store) as store:
            eyes = eyes_key(load_manifest(folder))
            lessons = gather(
                store, leave_out=asked.leave_out, arbiters=asked.arbiters, folders=asked.folders, eyes=eyes
            )
            if faults := lessons.faults:
                raise TrainingError(" ".join(faults))
            return _seen(lessons, _Looks(store, folder, eyes, device, report))
    except StoreError as error:
        raise TrainingError(str(error)) from error


class _Looks:
    """What the bundle's detector and main network see: from the store, or now."""

    def __init__(self, store: Store, folder: Path, eyes: str, device: str, report: Report) -> None:
        self._store, self._folder, self._eyes, self._device, self._report = store, folder, eyes, device, report
        self._grader: FusedGrader | None = None

    def of(self, lessons: list[Lesson]) -> dict[str, FuseInputs | str]:
        """By photograph its features, or the sentence that says why there are none."""
        kept = self._store.features.many([one.sha256 for one in lessons], self._eyes)
        found: dict[str, FuseInputs | str] = {}
        for done, lesson in enumerate(lessons, 1):
            found[lesson.sha256] = self._kept(kept.get(lesson.sha256)) or self._looked_at(lesson, done, len(lessons))
        return found

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
        inputs = self._grader.inputs_of(image)
        if not self._store.read_only:
            self._store.features.put(lesson.sha256, self._eyes, pack(inputs))
        return inputs


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
