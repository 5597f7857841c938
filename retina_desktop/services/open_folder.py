"""Which photographs lie in these folders: told in batches while it looks, so that 20,000 files keep nobody waiting."""

from __future__ import annotations

import heapq
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from retina_desktop.domain.language import tr
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.own_files import MASKS_OF, TELLING, are_copies, are_no_photographs

FIRST_BATCH, BATCH = 50, 1000
"""Photographs told at once: the first few as soon as they are known, then enough that telling costs nothing."""

LOOKED_AT_ONCE = 128
"""Names between two looks at the token: some 1 ms."""
SORTED_AT_ONCE = 500
"""Names: while Python sorts, no other thread has its lock, and 20,000 take 30 ms in which the window stands still."""

_DIGITS = re.compile(r"(\d+)")
_DICOM_MAGIC_AT, _DICOM_MAGIC = 128, b"DICM"


def list_photographs(
    paths: Iterable[Path],
    token: CancelToken,
    recursive: bool = True,
    on_problem: Callable[[str], None] = lambda _words: None,
    on_own: Callable[[int], None] = lambda _files: None,
) -> Iterator[list[Path]]:
    """The photographs in folders, and files as they are named, in batches; in a folder by name, img2 before img10.

    Told: files with a photograph's suffix, and files without any that carry DICOM's mark. Not told: hidden files, what
    is no regular file, and what is reached a second time (named twice, or through a link that loops).
    on_problem: called with one sentence for each folder that cannot be opened and each path that is not there.
    on_own: called with how many files are left out of a folder because this program wrote them (services.own_files).
    Raises Cancelled.
    """
    batch: list[Path] = []
    size = FIRST_BATCH
    told: set[Path] = set()
    for path in _walk(paths, token, recursive, on_problem, on_own):
        place = path.absolute()
        if place in told:  # named twice, or by itself and by its folder
            continue
        told.add(place)
        batch.append(path)
        if len(batch) >= size:
            token.check()
            yield batch
            batch, size = [], BATCH
    token.check()
    if batch:
        yield batch


def natural_key(name: str) -> list[tuple[int, int, str]]:
    """Sorts names as people do: by number where digits stand, by letter regardless of case elsewhere."""
    parts = _DIGITS.split(name.casefold())
    # isdecimal: ² is a digit, but int() does not read it.
    return [(0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts if part]


def in_order(names: list[str], token: CancelToken) -> Iterator[str]:
    """As sorted by natural_key, in pieces that are merged while the first ones are already told. Raises Cancelled."""
    pieces: list[list[str]] = []
    for start in range(0, len(names), SORTED_AT_ONCE):
        token.check()
        pieces.append(sorted(names[start : start + SORTED_AT_ONCE], key=natural_key))
    for number, name in enumerate(heapq.merge(*pieces, key=natural_key)):
        if number % LOOKED_AT_ONCE == 0:
            token.check()
        yield name


def _walk(
    paths: Iterable[Path],
    token: CancelToken,
    recursive: bool,
    on_problem: Callable[[str], None],
    on_own: Callable[[int], None],
) -> Iterator[Path]:
    seen: set[tuple[int, int]] = set()
    for path in paths:
        token.check()
        if path.is_dir():
            yield from _walk_folder(path, token, recursive, on_problem, on_own, seen)
        elif os.path.lexists(path):
            yield path  # named by the user: if it is no photograph, reading it says why
        else:
            on_problem(tr("There is no {path}.", path=path))


def _walk_folder(
    top: Path,
    token: CancelToken,
    recursive: bool,
    on_problem: Callable[[str], None],
    on_own: Callable[[int], None],
    seen: set[tuple[int, int]],
) -> Iterator[Path]:
    """Files of a folder first, then its folders, each by name. Depth does not matter: no recursion."""
    above = _telling(top.absolute().parent) if top.name.startswith(MASKS_OF) else set[str]()
    stack: list[tuple[Path, int, set[str]]] = [(top, 0, above)]
    while stack:
        folder, depth, above = stack.pop()
        token.check()
        try:
            place = folder.stat()
            if (place.st_dev, place.st_ino) in seen:
                continue
            seen.add((place.st_dev, place.st_ino))
            with os.scandir(folder) as entries:
                found = _sift(entries, token)
        except OSError as error:
            on_problem(tr("{folder} cannot be opened: {why}.", folder=folder, why=error.strerror))
            continue
        if are_no_photographs(folder.name, found.telling, above) or are_copies(folder.name, found.telling, depth):
            on_own(len(found.files))
            continue
        yield from (folder / name for name in in_order(found.files, token))
        if recursive:
            below = sorted(found.folders, key=natural_key, reverse=True)
            stack.extend((folder / name, depth + 1, found.telling) for name in below)


def _telling(folder: Path) -> set[str]:
    return {name for name in TELLING if (folder / name).exists()}


@dataclass
class _Found:
    """Among a folder's entries."""

    files: list[str] = field(default_factory=list)  # photographs, by their names
    folders: list[str] = field(default_factory=list)
    telling: set[str] = field(default_factory=set)  # of own_files.TELLING


def _sift(entries: Iterable[os.DirEntry[str]], token: CancelToken) -> _Found:
    # Imported late: it brings OpenCV, which the way to the first window does not need.
    from retina_models.fundus import SUFFIXES

    found = _Found()
    for number, entry in enumerate(entries):
        if number % LOOKED_AT_ONCE == 0:
            token.check()
        name = entry.name
        if name in TELLING:
            found.telling.add(name)
        if name.startswith("."):  # hidden; ._name is what macOS leaves on other file systems
            continue
        try:
            if entry.is_dir():
                found.folders.append(name)
            elif entry.is_file() and _is_photograph(entry, SUFFIXES):
                found.files.append(name)
        except OSError:
            continue  # a link that leads nowhere, or into itself
    return found


def _is_photograph(entry: os.DirEntry[str], suffixes: frozenset[str]) -> bool:
    stem, dot, ending = entry.name.rpartition(".")
    if dot and stem and f".{ending.lower()}" in suffixes:
        return True
    # Files of an archive are often named by their identifier, 1.2.840.…: a number is no suffix.
    return (not dot or ending.isdigit()) and _has_dicom_magic(Path(entry.path))


def _has_dicom_magic(path: Path) -> bool:
    try:
        with path.open("rb", buffering=0) as file:
            return (file.read(_DICOM_MAGIC_AT + 4) or b"")[_DICOM_MAGIC_AT:] == _DICOM_MAGIC
    except OSError:
        return False
