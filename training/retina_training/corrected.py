"""Masks that readers corrected, as `retina-desktop store export --masks` writes them: only what they judged counts.

Of a kind that a reader called complete everything unmarked is background; of another, lesions and clear pixels alone count.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from retina_models import fundus
from retina_models.lesions import OUTPUTS
from retina_training.lesion_data import Sheet, cached, centres, identity_of, photograph, read_mask, with_centres
from retina_training.tables import Annotated, TableError

MANIFEST, FORMAT = "marks.json", 1
ALL = (1 << len(OUTPUTS)) - 1


@dataclass(frozen=True)
class Corrected:
    """What one reader marked in one photograph; the tuples in the order of OUTPUTS."""

    photo: Path
    image_id: str
    reader: str
    lesion: tuple[Path | None, ...]  # None where the reader judged nothing of the kind
    clear: tuple[Path | None, ...]  # where the reader said that none is
    complete: tuple[bool, ...]
    annotated: Annotated | None = None  # masks of the tables, which hold wherever the reader judged nothing


def read_corrected(folder: Path, root: Path, beside: Path | None = None) -> list[Corrected]:
    """Every photograph and reader of an exported folder with a kind that the detector knows.

    Photographs are found by their content, below root or else below beside. Raises TableError naming what is damaged or not there.
    """
    shelf = _Shelf(root), *([_Shelf(beside)] if beside else [])

    def find(name: str, sha256: str) -> Path:
        photo = next(filter(None, (one.find(name, sha256) for one in shelf)), None)
        if photo is None:
            where = " and ".join(str(one.root) for one in shelf)
            raise TableError(
                f"{folder / MANIFEST}: the photograph {name} ({sha256[:12]}) is not below {where}, or has changed."
            )
        return photo

    return read_found(folder, find)


def read_found(folder: Path, find: Callable[[str, str], Path]) -> list[Corrected]:
    """As read_corrected, where the caller knows by name and SHA-256 where a photograph is. Raises TableError, and what find does."""
    manifest = folder / MANIFEST
    try:
        data = json.loads(manifest.read_bytes())
        names = {image["id"]: str(image["file_name"]) for image in data["images"]}
        marks = [(one["sha256"], str(one["reader"]), names[one["image_id"]], one["kinds"]) for one in data["marks"]]
        is_known = data["format"] == FORMAT
    except OSError as error:
        raise TableError(f"The corrected masks' {manifest} cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise TableError(f"{manifest} is damaged, or not what `store export --masks` writes.") from error
    if not is_known:
        raise TableError(f"{manifest} was written by a newer program.")
    found = []
    for sha256, reader, name, kinds in marks:
        files = [_files(manifest, kinds, kind) for kind in OUTPUTS]
        if any(files):
            photo = find(name, sha256)
            lesion, clear, complete = zip(*(one or (None, None, False) for one in files), strict=True)
            found.append(Corrected(photo, photo.stem, reader, lesion, clear, complete))
    return found


def _files(manifest: Path, kinds: Any, kind: str) -> tuple[Path, Path | None, bool] | None:
    """(lesion, clear, complete) of a kind; None where nothing was judged of it."""
    own = kinds.get(kind) if isinstance(kinds, dict) else None
    if own is None:
        return None
    try:
        clear = None if own["clear"] is None else manifest.parent / own["clear"]
        return manifest.parent / own["mask"], clear, own["complete"] is True
    except (KeyError, TypeError) as error:
        raise TableError(f"{manifest} is damaged: what it says of {kind} is not whole.") from error


class _Shelf:
    """The photographs below a folder, by name and by content."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def find(self, name: str, sha256: str) -> Path | None:
        for path in self._by_name.get(name, ()):
            if _hash(path) == sha256:
                return path
        return self._by_content.get(sha256)

    @cached_property
    def _by_name(self) -> dict[str, list[Path]]:
        found: dict[str, list[Path]] = {}
        for folder, _, names in os.walk(self.root):
            for name in sorted(names):
                if Path(name).suffix.lower() in fundus.SUFFIXES:
                    found.setdefault(name, []).append(Path(folder) / name)
        return found

    @cached_property
    def _by_content(self) -> dict[str, Path]:
        return {_hash(path): path for paths in self._by_name.values() for path in paths}


def _hash(path: Path) -> str:
    """Empty where the file cannot be read: it then is no photograph that is looked for."""
    try:
        return fundus.content_hash(path)
    except fundus.FundusError:
        return ""


def to_learn_from(corrected: Iterable[Corrected], annotated: Iterable[Annotated], never: set[Path]) -> list[Corrected]:
    """Those whose photograph may be learned from, with the tables' masks of it. never: photographs kept to be scored on."""
    own = {one.photo: one for one in annotated}
    chosen = []
    for one in corrected:
        if one.photo not in never:
            tables = own.get(one.photo)
            chosen.append(replace(one, annotated=tables, image_id=tables.image_id if tables else one.image_id))
    return chosen


def load_corrected(one: Corrected, size: int, folder: Path) -> Sheet:
    """The photograph in the square frame of `size` px, what is a lesion, what is judged; kept in the cache's folder.

    Places that the reader called clear are hard negatives: they become the sheet's false alarms.
    """
    tables = one.annotated.masks if one.annotated else ()
    files = "".join(identity_of(bit, path) for bit, path in enumerate([*one.lesion, *one.clear, *tables]))
    words = f"{one.photo}{one.photo.stat().st_mtime_ns}{size}corrected{one.complete}{files}"
    parts = cached(folder, words, ("pixels", "masks", "judged", "clear", "radius"), lambda: _cut(one, size))
    sheet = with_centres(one.image_id, parts["pixels"], parts["masks"], float(parts["radius"]))
    return replace(
        sheet,
        judged=parts["judged"],
        false_alarms=np.concatenate([centres(parts["clear"], bit) for bit in range(len(OUTPUTS))]),
        only_places=one.annotated is None and not any(one.complete),
    )


def _cut(one: Corrected, size: int) -> dict[str, np.ndarray]:
    """pixels, and as bit fields in the frame: what is a lesion (masks), what counts (judged), what is clear; the field's radius."""
    image = photograph(one.photo)
    frame, shape = fundus.frame_of(image.field, size), image.pixels.shape[:2]
    masks, judged, clear = (np.zeros((size, size), np.uint8) for _ in range(3))
    if one.annotated is not None:
        judged[:] = ALL
        for bit, path in enumerate(one.annotated.masks):
            if path is not None:
                masks |= read_mask(path, frame, shape).astype(np.uint8) << bit
    for bit, (path, clear_path, is_complete) in enumerate(zip(one.lesion, one.clear, one.complete, strict=True)):
        if path is None:
            continue
        lesion = read_mask(path, frame, shape)
        none = np.zeros_like(lesion) if clear_path is None else read_mask(clear_path, frame, shape) & ~lesion
        said = np.ones_like(lesion) if is_complete else lesion | none
        masks[said] &= ~np.uint8(1 << bit)
        masks[lesion] |= np.uint8(1 << bit)
        judged[said] |= np.uint8(1 << bit)
        clear[none] |= np.uint8(1 << bit)
    radius = np.array(image.field.radius * size / frame.side)
    return {"pixels": frame.crop(image.pixels), "masks": masks, "judged": judged, "clear": clear, "radius": radius}
