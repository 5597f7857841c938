"""One writer at a time in a folder: a lock that the system takes back when its holder ends, however it ends."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import sys
from pathlib import Path
from typing import BinaryIO

NAME = ".retina-desktop-lock"

_FAR = 1 << 20
"""Where the locked byte lies: beyond the holder's name, which others must be able to read on Windows too."""


TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
"""What a system says of a lock that another holds."""


class FolderTaken(Exception):
    """Another holds it; str(error) is who, in words."""


class FolderLock:
    """Held from making until `release` or the end of the process. The file itself stays: removing it would let two hold it.

    Raises FolderTaken, and OSError where the folder cannot be written. Where a network share knows no locks, nothing is locked.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / NAME
        self._file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "r+b")
        try:
            take(self._file)
        except OSError as error:
            if error.errno in TAKEN:
                who = self._file.read(200).decode("utf-8", "replace").strip()
                self._file.close()
                raise FolderTaken(who or "another program") from None
        try:
            self._file.seek(0)
            self._file.truncate()
            self._file.write(f"process {os.getpid()} on {socket.gethostname()}\n".encode())
            self._file.flush()
        except OSError:
            self._file.close()
            raise

    def release(self) -> None:
        with contextlib.suppress(OSError):
            self._file.close()


def is_held(folder: Path) -> bool:
    """Whether somebody writes there now. Makes nothing; where it cannot be told, it is not."""
    try:
        with (folder / NAME).open("r+b") as file:
            take(file)
    except OSError as error:
        return error.errno in TAKEN
    return False


def take(file: BinaryIO) -> None:
    """Lock the open file until it is closed, however the process ends. Raises OSError, one of TAKEN where another holds it."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        finally:
            file.seek(0)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
