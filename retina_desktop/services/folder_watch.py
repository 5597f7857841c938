"""A folder into which a fundus camera writes: each photograph is told once, when it is whole.

By looking again and again, since network shares tell nobody of a new file. A look costs a listing and one `stat` a photograph.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

LOOK_EVERY_S = 2.0
PATIENCE_S = 60.0
"""A file that has not changed for so long is told even if it does not look whole: reading it then says what is wrong."""

_TAIL = 64 * 1024
"""Bytes at the end of a file in which its end mark is looked for: some cameras write more behind it."""
_ENDS = ((b"\xff\xd8", b"\xff\xd9"), (b"\x89PNG", b"IEND\xaeB`\x82"))
"""How JPEG and PNG begin and end."""


@dataclass(frozen=True)
class _State:
    size: int
    mtime_ns: int


class FolderWatch:
    """`look` gives what is new; a file that was replaced is new again. Folders may vanish and come back."""

    def __init__(self, list_now: Callable[[], Iterable[Path]], clock: Callable[[], float] = time.monotonic) -> None:
        """list_now: every photograph that is there; a folder that cannot be listed has none."""
        self._list, self._clock = list_now, clock
        self._told: dict[Path, _State] = {}
        self._growing: dict[Path, tuple[_State, float]] = {}  # as last seen, and since when it is so

    def look(self) -> list[Path]:
        """Those that have become whole since the last look, in the order of the listing."""
        whole, growing = [], {}
        for path in self._list():
            state = _state(path)
            if state is None or self._told.get(path) == state:
                continue
            before, since = self._growing.get(path, (None, 0.0))
            if before != state:
                growing[path] = state, self._clock()
            elif is_whole(path) or self._clock() - since >= PATIENCE_S:
                self._told[path] = state
                whole.append(path)
            else:
                growing[path] = state, since
        self._growing = growing  # what has vanished is forgotten
        return whole


def is_whole(path: Path) -> bool:
    """Whether a file ends as its kind does, as far as that can be told: empty ones do not. A file that cannot be opened is not whole."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(0)
            head = file.read(8)
            file.seek(max(0, size - _TAIL))
            tail = file.read(_TAIL)
    except OSError:
        return False
    if head.startswith((b"RIFF", b"BM")):
        said = (
            int.from_bytes(head[4:8], "little") + 8 if head.startswith(b"RIFF") else int.from_bytes(head[2:6], "little")
        )
        return size >= said
    return size > 0 and all(end in tail for start, end in _ENDS if head.startswith(start))


def _state(path: Path) -> _State | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return _State(found.st_size, found.st_mtime_ns)
