"""Files of marks to be read: a folder that was exported here, a folder or table of masks, or a COCO file.

What cannot be used is told in a sentence and left out; the rest is an `Entry` for each photograph.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from retina_desktop.domain.language import tr, written_number
from retina_desktop.domain.marks import MARK_CODES
from retina_desktop.services.mark_coco import draw
from retina_desktop.services.mark_files import (
    FORMAT,
    MarkFileError,
    is_no_lesion,
    kind_of,
    parted,
    read_mask,
)
from retina_desktop.services.mark_photographs import Wanted
from retina_desktop.services.own_files import MANIFEST

TABLE = "lesions.csv"
"""The table of masks as data for training have it: `photo`, and a column for each kind."""

MOST_SHARE = 0.5
"""Of a photograph that lesions of one kind, drawn elsewhere, may cover: an inverted mask covers nearly all of it."""

NAMED = 5
"""Unusable lesions of one kind in a photograph that are told one by one; the rest is counted."""

Tell = Callable[[str], None]


@dataclass(frozen=True)
class Claim:
    """What a file says of one kind in one photograph."""

    lesion: np.ndarray  # (H, W) bool
    clear: np.ndarray | None = None  # (H, W) bool: looked at, and none
    complete: bool | None = None  # None: it does not say
    exact: bool = False  # what is in neither is unjudged; else it is as it was
    told: tuple[str, ...] = ()  # sentences: what of it cannot be used, and is left out


Read = Callable[[int, int], Claim]
"""Reads a claim for a photograph of this width and height. Raises MarkFileError."""


@dataclass
class Entry:
    """A photograph, and what is said of it by kind."""

    wanted: Wanted
    kinds: dict[str, Read] = field(default_factory=dict)


def entries_of(path: Path, reader: str, tell: Tell, *, complete: bool = False) -> list[Entry]:
    """What the file or folder holds. tell: called with a sentence for each part that is left out.

    reader: whose marks are taken from an export with several readers.
    complete: masks that are not from this program show every lesion of their kind.
    Raises MarkFileError where nothing of it can be used.
    """
    if not path.exists():
        raise MarkFileError(tr("There is no {path}.", path=path))
    if path.is_dir():
        if (path / MANIFEST).exists():
            return list(_of_json(path / MANIFEST, reader, tell, complete))
        if (path / TABLE).exists():
            return list(_of_table(path / TABLE, tell, complete))
        return _of_masks(path, tell, complete)
    if path.suffix.casefold() == ".csv":
        return list(_of_table(path, tell, complete))
    return list(_of_json(path, reader, tell, complete))


def _mask(path: Path, complete: bool) -> Read:
    def read(width: int, height: int) -> Claim:
        lesion = read_mask(path, width, height)
        share = np.count_nonzero(lesion) / lesion.size
        if share > MOST_SHARE:
            raise MarkFileError(
                tr(
                    "The mask {path} covers {share} of the photograph: no lesion does, an inverted mask does.",
                    path=path,
                    share=f"{written_number(100 * share)} %",
                )
            )
        return Claim(lesion, complete=True if complete else None)

    return read


# -------------------------------------------------------------------------------------------------------- masks as PNGs


def _of_masks(folder: Path, tell: Tell, complete: bool) -> list[Entry]:
    """PNGs called STEM_KIND.png, as IDRiD's are, in a folder and all below it."""
    entries: dict[str, Entry] = {}
    for path in sorted(path for path in folder.rglob("*") if path.suffix.casefold() == ".png"):
        name, words = parted(path.stem)
        kind = kind_of(words)
        if is_no_lesion(words):
            continue
        if kind is None or not name:
            tell(tr("{path} names no kind of lesion that this program knows: it was left out.", path=path))
            continue
        kinds = entries.setdefault(name.casefold(), Entry(Wanted(name))).kinds
        if kind in kinds:
            tell(tr("{path} is a second mask of its photograph and kind: it was left out.", path=path))
        else:
            kinds[kind] = _mask(path, complete)
    if not entries:
        raise MarkFileError(tr("There are no masks in {folder}: they are called STEM_KIND.png.", folder=folder))
    return list(entries.values())


def _of_table(table: Path, tell: Tell, complete: bool) -> Iterator[Entry]:
    """A row a photograph: column `photo`, and the mask's path for each kind, empty where there is none of it."""
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, ValueError, csv.Error) as error:
        raise MarkFileError(tr("The table {path} cannot be read: {why}.", path=table, why=error)) from error
    columns = {column for row in rows for column in row if column}
    if "photo" not in columns:
        raise MarkFileError(tr("The table {path} has no column `photo`.", path=table))
    kinds = {column: kind_of(column) for column in sorted(columns - {"photo", "image_id"}) if not is_no_lesion(column)}
    for column in (column for column, kind in kinds.items() if kind is None):
        tell(tr("{path}: {words} is no kind of lesion that this program knows.", path=table, words=column))
    for row in rows:
        photo = row["photo"] or ""
        entry = Entry(Wanted(name=Path(photo).name, path=table.parent / photo))
        for column, kind in kinds.items():
            if kind is not None and row.get(column):
                entry.kinds[kind] = _mask(table.parent / row[column], complete)
            elif kind is not None and complete:
                entry.kinds[kind] = _absent
        yield entry


def _absent(width: int, height: int) -> Claim:
    return Claim(np.zeros((height, width), bool), complete=True)


# ----------------------------------------------------------------------------------------------------------------- COCO


def _of_json(path: Path, reader: str, tell: Tell, complete: bool) -> Iterator[Entry]:
    try:
        data = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise MarkFileError(tr("{path} is no COCO file, or is damaged.", path=path)) from error
    if not isinstance(data, dict):
        raise MarkFileError(tr("{path} is no COCO file, or is damaged.", path=path))
    if "marks" in data:
        return _of_export(path, data, reader, tell)
    return _of_coco(path, data, tell, complete)


def _records(path: Path, data: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Raises MarkFileError unless data[name] is a list of objects."""
    records = data.get(name)
    if not isinstance(records, list) or not all(isinstance(one, dict) for one in records):
        raise MarkFileError(tr("{path} is damaged: its {name} are not as COCO has them.", path=path, name=name))
    return records


def _of_coco(path: Path, data: dict[str, Any], tell: Tell, complete: bool) -> Iterator[Entry]:
    images, annotations = (_records(path, data, name) for name in ("images", "annotations"))
    kinds = _categories(path, _records(path, data, "categories"), tell)
    drawn: dict[tuple[Any, str], list[dict[str, Any]]] = {}
    there = {str(image.get("id")) for image in images}
    for one in annotations:
        kind = kinds.get(str(one.get("category_id")))
        if kind is not None:
            drawn.setdefault((str(one.get("image_id")), kind), []).append(one)
    _tell_lost(path, [one for one in annotations if str(one.get("image_id")) not in there], "image_id", tell)
    _tell_lost(path, [one for one in annotations if str(one.get("category_id")) not in kinds], "category_id", tell)
    for image in images:
        if not isinstance(image.get("file_name"), str) or not image["file_name"]:
            tell(tr("{path}: the photograph with the id {id} has no file name.", path=path, id=image.get("id")))
            continue
        sha256 = image.get("sha256")
        entry = Entry(Wanted(Path(image["file_name"]).name, sha256 if isinstance(sha256, str) else None))
        for kind in sorted({kind for kind in kinds.values() if kind}, key=MARK_CODES.index):
            own = drawn.get((str(image.get("id")), kind), [])
            if own or complete:
                entry.kinds[kind] = _drawn(path, image, own, complete)
        yield entry


def _categories(path: Path, categories: list[dict[str, Any]], tell: Tell) -> dict[str, str | None]:
    """The kind of each category's id; None for those that are passed over."""
    kinds: dict[str, str | None] = {}
    for one in categories:
        words = [str(one[name]) for name in ("code", "name") if name in one]
        kind = next(filter(None, map(kind_of, words)), None)
        kinds[str(one.get("id"))] = kind
        if kind is None and not any(map(is_no_lesion, words)):
            name = words[-1] if words else one.get("id")
            tell(tr("{path}: {words} is no kind of lesion that this program knows.", path=path, words=name))
    return kinds


def _drawn(path: Path, image: dict[str, Any], annotations: list[dict[str, Any]], complete: bool) -> Read:
    def read(width: int, height: int) -> Claim:
        if image.get("width", width) != width or image.get("height", height) != height:
            raise MarkFileError(
                tr(
                    "{path}: {name} has {width} x {height} pixels there, and {wanted_width} x {wanted_height} in truth.",
                    path=path,
                    name=image["file_name"],
                    width=image.get("width"),
                    height=image.get("height"),
                    wanted_width=width,
                    wanted_height=height,
                )
            )
        mask = np.zeros((height, width), bool)
        wrong: list[str] = []
        for one in annotations:
            try:
                draw(one.get("segmentation"), mask, MOST_SHARE)
            except ValueError as error:
                wrong.append(tr("{path}: lesion {id} cannot be used ({why}).", path=path, id=one.get("id"), why=error))
        told = wrong[:NAMED]
        if len(wrong) > NAMED:
            n, name = len(wrong) - NAMED, Path(image["file_name"]).name
            told.append(tr("{path}: so it is with {n} more lesions of {name}.", path=path, n=n, name=name))
        return Claim(mask, complete=True if complete and not wrong else None, told=tuple(told))

    return read


def _tell_lost(path: Path, lost: list[dict[str, Any]], name: str, tell: Tell) -> None:
    """Lesions whose photograph or kind is not in the file."""
    if lost:
        ids = ", ".join(str(one.get("id")) for one in lost[:NAMED]) + (" …" if len(lost) > NAMED else "")
        words = tr("{path}: {n} lesions ({ids}) have a {name} that the file does not explain: they were left out.",
                   path=path, n=len(lost), ids=ids, name=name)  # fmt: skip
        tell(words)


# ----------------------------------------------------------------------------------------------------- exported by this


def _of_export(path: Path, data: dict[str, Any], reader: str, tell: Tell) -> Iterator[Entry]:
    if data.get("format") != FORMAT:
        raise MarkFileError(tr("{path} was written by a newer Retina Desktop: this one cannot read it.", path=path))
    marks = _records(path, data, "marks")
    names = {str(image.get("id")): str(image.get("file_name")) for image in _records(path, data, "images")}
    readers = sorted({str(one.get("reader")) for one in marks})
    if len(readers) > 1:
        if reader not in readers:
            words = tr(
                "{path} holds marks by {readers}: name one of them, or export one reader alone.",
                path=path,
                readers=", ".join(readers),
            )
            raise MarkFileError(words)
        marks = [one for one in marks if one.get("reader") == reader]
    for one in marks:
        sha256, kinds = one.get("sha256"), one.get("kinds")
        if not isinstance(sha256, str) or not isinstance(kinds, dict):
            raise MarkFileError(tr("{path} is damaged: its {name} are not as COCO has them.", path=path, name="marks"))
        name = names.get(str(one.get("image_id")), "")
        entry = Entry(Wanted(name, sha256))
        for kind, files in kinds.items():
            if kind in MARK_CODES and isinstance(files, dict):
                entry.kinds[kind] = _restored(path, files)
            else:
                tell(tr("{path}: {words} is no kind of lesion that this program knows.", path=path, words=kind))
        yield entry


def _restored(path: Path, files: dict[str, Any]) -> Read:
    """Of one kind, as `mark_export` wrote it."""

    def read(width: int, height: int) -> Claim:
        lesion = read_mask(_inside(path, files.get("mask")), width, height)
        clear = None if files.get("clear") is None else read_mask(_inside(path, files["clear"]), width, height)
        return Claim(lesion, clear, complete=files.get("complete") is True, exact=True)

    return read


def _inside(manifest: Path, name: object) -> Path:
    """A file that the manifest names: below its folder and nowhere else."""
    path = manifest.parent / str(name)
    if not isinstance(name, str) or not path.resolve().is_relative_to(manifest.parent.resolve()):
        raise MarkFileError(tr("{path} names a mask outside its folder: {name}.", path=manifest, name=name))
    return path
