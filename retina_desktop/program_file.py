"""The file that the program runs from: whether an update or a removal took it away while it was running.

The frozen program reads its modules from there when they are first needed. From a checkout nothing is watched and nothing said.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

UPDATED = "The program was updated while it was running: close it and start it again. What was saved is saved."
REMOVED = "The program was removed while it was running: close it and install it again. What was saved is saved."

MUTEX = r"Global\RetinaDesktop-6D0B2C1E"
"""What packaging/windows/retina-desktop.iss looks for: Windows' installer and uninstaller ask for the program to be closed."""


@dataclass(frozen=True)
class Stamp:
    """What tells one version of a file from the next, without reading it."""

    size: int
    mtime_ns: int
    inode: int  # 0 where the file system has none


@dataclass
class _Watched:
    path: Path | None = None
    begun: Stamp | None = None  # None: nothing is watched


_watched = _Watched()


def frozen_file() -> Path | None:
    """The executable that PyInstaller made; None from a checkout or a wheel."""
    return Path(sys.executable) if getattr(sys, "frozen", False) else None


def begin(path: Path | None) -> None:
    """Take the stamp of what the program runs from, at its start and at that of each child process. None: nothing is watched."""
    _watched.path, _watched.begun = path, None
    if path is not None:
        with suppress(OSError):  # what cannot be looked at now is not watched
            _watched.begun = _stamp(path)
    if (archive := sys.modules.get("pyimod01_archive")) is not None:  # PyInstaller's own start brought it
        refuse_changed(archive.ZlibArchiveReader)
        _hold_mutex()


def is_watched() -> bool:
    return _watched.begun is not None


def trouble() -> str:
    """UPDATED, REMOVED, or "" while the file is what it was at the start. Some microseconds on a local disk."""
    if _watched.path is None or _watched.begun is None:
        return ""
    try:
        now = _stamp(_watched.path)
    except OSError:
        return ""  # a drive that is away for a moment was not changed
    if now is None:
        return REMOVED
    return "" if now == _watched.begun else UPDATED


def blamed(error: BaseException) -> str:
    """`trouble()` where it may be why an error that nobody foresaw came up: one of the system is so for the program's own files alone."""
    if not isinstance(error, Exception) or (isinstance(error, OSError) and not _is_own(error.filename)):
        return ""
    return trouble()


def refuse_changed(archive_reader: Any) -> None:
    """Let late imports fail as imports once the file changed.

    archive_reader: the class of PyInstaller's `pyimod01_archive` that reads modules. By itself it reads at the old places of a new
    file, and raises SystemExit, which ends the window in the middle of whatever it does, where there is none (PyInstaller 6.22).
    """
    read = archive_reader.extract

    def extract(self: Any, name: str, raw: bool = False) -> Any:
        if words := trouble():
            raise ImportError(words, name=name)
        return read(self, name, raw)

    archive_reader.extract = extract


def _hold_mutex() -> None:
    """Until the process ends. UNTESTED, as the installer that looks for it: no Windows machine has run it yet."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.CreateMutexW(None, False, MUTEX)


def _is_own(name: object) -> bool:
    """Whether a file is one of the program's folder."""
    return (
        _watched.path is not None and isinstance(name, str | Path) and Path(name).is_relative_to(_watched.path.parent)
    )


def _stamp(path: Path) -> Stamp | None:
    """None where there is no such file. Raises OSError where nobody can tell."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ino)
