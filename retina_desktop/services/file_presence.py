"""Whether listed files are still there, and the one on the screen still what was read.

No watching by the system: over a network it tells nothing, and of 20,000 files it asks too much. A folder whose time of change is
as it was has lost no name, so a look costs one question for each folder.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from retina_desktop.services.cancel import CancelToken

FRESH_NS = 3_000_000_000
"""A folder changed so short a time ago may change again within the same tick of its clock (2 s on FAT): it is looked into again."""

Stamp = tuple[int, int]
"""A file's size in bytes and its time of change in ns: while they stay, so does the content."""


def stamp_of(path: Path) -> Stamp | None:
    """None where the file cannot be looked at."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_size, status.st_mtime_ns


@dataclass(frozen=True)
class Shown:
    """The photograph on the screen, as it was read."""

    path: Path
    sha256: str
    stamp: Stamp | None


@dataclass(frozen=True)
class Look:
    """What is another than at the look before."""

    gone: dict[Path, str] = field(default_factory=dict)  # why each cannot be read any more, one sentence
    back: tuple[Path, ...] = ()
    replaced: bool = False  # the file of the photograph on the screen holds another content now
    restored: bool = False  # it holds again what is on the screen


@dataclass(slots=True)
class _Folder:
    names: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    stamp: int | None = None  # time of change at the last look; None: look into it


class FilePresence:
    """Remembers one list of files between looks. Used by one thread at a time."""

    def __init__(self) -> None:
        self._folders: dict[str, _Folder] = {}
        self._unreadable: set[Path] = set()  # there, and not to be read
        self._shown: Shown | None = None  # at the last look
        self._is_replaced = False  # the photograph on the screen, at the last look
        self._hashed: Shown | None = None  # with the stamp of the file whose content was compared last

    def look(self, added: Iterable[Path], shown: Shown | None, token: CancelToken) -> Look:
        """added: files listed since the last look. Raises Cancelled."""
        for path in added:
            folder = self._folders.setdefault(str(path.parent), _Folder())
            folder.names.add(path.name)
            folder.stamp = None
        gone: dict[Path, str] = {}
        back: list[Path] = []
        for name, folder in self._folders.items():
            token.check()
            self._look_into(Path(name), folder, gone, back)
        before = self._is_replaced
        if shown is not None:
            before = before and shown == self._shown
            self._tell_shown(shown.path, self._look_at(shown), gone, back)
        now = self._is_replaced
        return Look(gone, tuple(back), replaced=now and not before, restored=before and not now)

    def _look_into(self, path: Path, folder: _Folder, gone: dict[Path, str], back: list[Path]) -> None:
        try:
            stamp = path.stat().st_mtime_ns
            if stamp == folder.stamp:
                return
            missing = folder.names.difference(os.listdir(path))  # noqa: PTH208 - names alone, in a fifth of the time
            # Named by the user in other letters than the disk's: the same file where letters' case is no difference.
            missing = {name for name in missing if not os.path.lexists(path / name)}
            folder.stamp = stamp if time.time_ns() - stamp > FRESH_NS else None
            words = None
        except OSError:
            words = _why_unreadable(path / next(iter(folder.names)))
            missing, folder.stamp = (set(folder.names) if words else set()), None
        for name in missing - folder.gone:
            why = words or _why_unreadable(path / name)
            if why is not None:
                gone[path / name] = why
        back.extend(path / name for name in folder.gone - missing)
        folder.gone = missing

    def _look_at(self, shown: Shown) -> str | None:
        """Why it cannot be read; where it can, whether it is replaced is known then."""
        from retina_models.fundus import FundusError, content_hash

        if shown != self._shown:  # what is shown anew is told anew
            self._shown, self._hashed, self._is_replaced = shown, None, False
        words = _why_unreadable(shown.path)
        now = Shown(shown.path, shown.sha256, stamp_of(shown.path))
        if words is not None or now == self._hashed:
            return words
        try:
            self._is_replaced = now != shown and content_hash(shown.path) != shown.sha256
        except FundusError as error:
            return str(error)
        self._hashed = now
        return None

    def _tell_shown(self, path: Path, words: str | None, gone: dict[Path, str], back: list[Path]) -> None:
        """A file that is there and cannot be read is not missed by its folder."""
        folder = self._folders.get(str(path.parent))
        is_missing = folder is not None and path.name in folder.gone
        if words is None or is_missing:
            if path in self._unreadable and not is_missing:
                back.append(path)
            self._unreadable.discard(path)
        elif path not in self._unreadable:
            self._unreadable.add(path)
            gone[path] = words


def _why_unreadable(path: Path) -> str | None:
    from retina_models.fundus import why_unreadable

    return why_unreadable(path)
