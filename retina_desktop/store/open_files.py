"""Which files SQLite has open in this program: nobody else here may open and close one of them meanwhile.

On Unix the end of any look at a file lets go of every lock that the program has on it, SQLite's among them (POSIX; "How To Corrupt An SQLite
Database File", section 2.2.1). Another program then takes itself for the only one, and removes the log with what was saved last.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from threading import Lock
from typing import Any
from weakref import WeakSet

_turn = Lock()
"""Of a look at a file and of a connection that comes to be: a connection is known before it has a lock that could be lost."""
_open: WeakSet[KnownConnection] = WeakSet()


class KnownConnection(sqlite3.Connection):
    """A connection of which `head_of` knows as long as it is open."""

    file: tuple[int, int] | None = None  # device and inode; None once it is closed

    def close(self) -> None:
        super().close()
        self.file = None


def connect(path: Path, uri: str, **options: Any) -> KnownConnection:
    """A connection to the file at `path`; uri and options as sqlite3.connect takes them."""
    with _turn:
        connection = sqlite3.connect(uri, uri=True, factory=KnownConnection, **options)
        connection.file = _identity(path)
        _open.add(connection)
    return connection


def head_of(path: Path, count: int) -> bytes | None:
    """The first bytes of a file; None of one that SQLite has open here, which nobody may look at beside it. Raises OSError."""
    with _turn:
        identity = _identity(path)
        if any(connection.file == identity for connection in _open):
            return None
        with path.open("rb") as file:
            return file.read(count)


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
