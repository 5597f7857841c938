"""Marks out of the store: masks as PNGs, and a COCO file that says whose they are and what is complete.

DIR/marks.json                                  COCO, and what is needed to read everything back as it was
DIR/by_READER/STEM_HASH_KIND.png                255 where a lesion is
DIR/by_READER/STEM_HASH_KIND_clear.png          255 where the reader said that none is
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.marks import MARK_CODES, MARK_KINDS, TILE_PX, State
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.kept_marks import marks_of
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.mark_coco import run_lengths
from retina_desktop.services.mark_files import FORMAT, MarkFileError, cleaned, mask_png, shown_name
from retina_desktop.services.new_folder import ExportError, new_folder
from retina_desktop.services.own_files import MANIFEST, MASKS_OF

if TYPE_CHECKING:
    from retina_desktop.store.marks import KeptMarks
    from retina_desktop.store.store import Store


NAMED = 5
"""Damaged tiles of a kind that are told one by one; the rest is counted."""

DAMAGED = mark(
    "{kind} of {name}, marked by {reader}, was not exported: what is missing in it would read as healthy. {why} Draw in these "
    "tiles again, which mends them, or bring back a backup; then export once more."
)


@dataclass
class Exported:
    """What was written, and what was left out."""

    photographs: int = 0
    masks: int = 0
    lesions: int = 0
    problems: list[str] = field(default_factory=list)  # a sentence for each kind that was left out


def export_marks(
    store: Store,
    folder: Path,
    *,
    readers: Sequence[str] | None = None,
    photographs: Sequence[str] | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    token: CancelToken | None = None,
) -> Exported:
    """Write the marks of the chosen readers and photographs; all where None is given. The folder appears whole or not at all.

    folder: new or empty. photographs: SHA-256s, or how they begin. A kind with a damaged tile is left out: what is
    missing in it would read as healthy.
    Raises MarkFileError where nothing was chosen, or the folder cannot be written; StoreError; Cancelled.
    """
    chosen = [
        (sha256, reader)
        for sha256, reader in store.marks.marked()
        if (readers is None or reader in readers)
        and (photographs is None or sha256.startswith(tuple(one.casefold() for one in photographs)))
    ]
    if not chosen:
        raise MarkFileError(tr("There are no marked lesions of these readers and photographs: nothing was written."))
    try:
        with new_folder(folder) as draft:
            return _write(store, draft, chosen, progress, token or CancelToken())
    except ExportError as error:
        raise MarkFileError(str(error)) from error


def _write(
    store: Store,
    folder: Path,
    chosen: Sequence[tuple[str, str]],
    progress: Callable[[int, int], None],
    token: CancelToken,
) -> Exported:
    outcome = Exported()
    coco = _Coco()
    folders = _folders([reader for _, reader in chosen])
    for done, (sha256, reader) in enumerate(chosen):
        token.check()
        progress(done, len(chosen))
        kept = store.marks.load(sha256, reader)
        if kept is None:
            continue
        marks, damaged = marks_of(kept)
        outcome.problems += _left_out(store, kept, damaged)
        kinds = [kind for kind in marks.touched() if kind not in damaged]
        if not kinds:
            continue
        stem, file_name = _names(store, sha256)
        (folder / folders[reader]).mkdir(exist_ok=True)
        files = {}
        for kind in kinds:
            place = f"{folders[reader]}/{stem}_{kind}"
            files[kind] = _write_kind(folder, place, marks, kind)
            outcome.masks += sum(name is not None for name in (files[kind]["mask"], files[kind]["clear"]))
        outcome.lesions += coco.add(kept, marks, file_name, files)
    outcome.photographs = len(coco.images)
    (folder / MANIFEST).write_text(json.dumps(coco.as_json(), ensure_ascii=False), encoding="utf-8")
    progress(len(chosen), len(chosen))
    return outcome


def _left_out(store: Store, kept: KeptMarks, damaged: Mapping[str, Sequence[str]]) -> list[str]:
    """Which kind of which photograph is not written, why, and what can be done about it."""
    found = []
    for kind, sentences in damaged.items():
        rest = len(sentences) - NAMED
        why = " ".join(sentences[:NAMED]) + (f" {tr('{n} more are damaged.', n=rest)}" if rest > 0 else "")
        facts = {"kind": kind, "name": _names(store, kept.sha256)[1], "reader": kept.reader, "why": why}
        if kind in MARK_CODES:
            found.append(tr(DAMAGED, **facts))
        else:
            found.append(tr("{kind} of {name}, marked by {reader}, was not exported. {why}", **facts))
    return found


def _folders(readers: Sequence[str]) -> dict[str, str]:
    """A folder for each reader; two whose names differ in signs that no disk tells apart get a number."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for reader in dict.fromkeys(readers):
        name = base = f"{MASKS_OF}{cleaned(reader) or 'reader'}"
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{base}_{number}"
        taken.add(name.casefold())
        names[reader] = name
    return names


def _names(store: Store, sha256: str) -> tuple[str, str]:
    """(how its masks begin, how the photograph's file is called) without the patient's name."""
    paths = store.images.paths(sha256)
    path = next((one for one in paths if one.exists()), paths[0] if paths else None)
    known = store.images.get_many([sha256]).get(sha256)
    name = shown_name(path, known.patient if known else None)
    return f"{cleaned(Path(name).stem) or 'photograph'}_{sha256[:12]}", name


def _write_kind(folder: Path, place: str, marks: LesionMarks, kind: str) -> dict[str, Any]:
    """Write a kind's masks; what the COCO file says of them."""
    mask = marks.mask(kind)
    (folder / f"{place}.png").write_bytes(mask_png(mask == State.LESION))
    clear = mask == State.CLEAR
    name = None
    if clear.any():
        name = f"{place}_clear.png"
        (folder / name).write_bytes(mask_png(clear))
    return {"complete": marks.is_complete(kind), "mask": f"{place}.png", "clear": name}


class _Coco:
    """A COCO file in the making: a photograph once, its lesions one by one, and our own field `marks`."""

    def __init__(self) -> None:
        self.images: dict[str, dict[str, Any]] = {}  # by sha256
        self._annotations: list[dict[str, Any]] = []
        self._marks: list[dict[str, Any]] = []

    def add(self, kept: KeptMarks, marks: LesionMarks, file_name: str, files: dict[str, dict[str, Any]]) -> int:
        """What a reader marked in a photograph; returns how many lesions. files: by kind, as `_write_kind` says."""
        image = self.images.setdefault(
            kept.sha256,
            {
                "id": len(self.images) + 1,
                "width": kept.width,
                "height": kept.height,
                "file_name": file_name,
                "sha256": kept.sha256,
            },
        )
        before = len(self._annotations)
        for kind in files:
            for shape, x, y in lesions_in(marks.mask(kind)):
                self._annotations.append(
                    {
                        "id": len(self._annotations) + 1,
                        "image_id": image["id"],
                        "category_id": MARK_CODES.index(kind) + 1,
                        "segmentation": run_lengths(shape, x, y, kept.width, kept.height),
                        "area": int(np.count_nonzero(shape)),
                        "bbox": [x, y, shape.shape[1], shape.shape[0]],
                        "iscrowd": 0,
                        "reader": kept.reader,
                        "time_utc": _changed(kept, kind, shape, x, y).isoformat(),
                    }
                )
        self._marks.append({"image_id": image["id"], "sha256": kept.sha256, "reader": kept.reader, "kinds": files})
        return len(self._annotations) - before

    def as_json(self) -> dict[str, Any]:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        return {
            "info": {
                "description": "Lesions marked by hand, Retina Desktop",
                "version": str(FORMAT),
                "date_created": now,
            },
            "licenses": [],
            "categories": [
                {"id": number, "name": kind.name, "supercategory": "lesion", "code": kind.code}
                for number, kind in enumerate(MARK_KINDS, 1)
            ],
            "images": list(self.images.values()),
            "annotations": self._annotations,
            "format": FORMAT,
            "marks": self._marks,
        }


def lesions_in(mask: np.ndarray) -> Iterator[tuple[np.ndarray, int, int]]:
    """(inside, x, y) of each connected lesion of a mask of `State`s: (h, w) bool and its upper left pixel."""
    number, labels, stats, _ = cv2.connectedComponentsWithStats((mask == State.LESION).view(np.uint8))
    for label in range(1, number):
        x, y, width, height = (int(n) for n in stats[label, :4])
        yield labels[y : y + height, x : x + width] == label, x, y


def _changed(kept: KeptMarks, kind: str, shape: np.ndarray, x: int, y: int) -> datetime:
    """When one of the lesion's tiles was last edited."""
    columns = range(x // TILE_PX, (x + shape.shape[1] - 1) // TILE_PX + 1)
    rows = range(y // TILE_PX, (y + shape.shape[0] - 1) // TILE_PX + 1)
    own = kept.tiles[kind]
    return max(own[column, row].time_utc for column in columns for row in rows if (column, row) in own)
