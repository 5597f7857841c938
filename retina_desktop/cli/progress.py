"""How a long command shows where it is: a bar with the time left on a terminal, or JSON lines for other programs."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections import deque
from typing import Protocol, TextIO


class Progress(Protocol):
    """What a long command tells while it runs. Exactly one of finish and fail comes last."""

    def advance(self, done: int, total: int, message: str) -> None: ...

    def finish(self, words: str, **facts: object) -> None: ...

    def fail(self, reason: str) -> None: ...


def make_progress(kind: str) -> Progress:
    """kind: "bar" or "json"."""
    return JsonLines(sys.stdout) if kind == "json" else Bar(sys.stdout, sys.stderr)


class JsonLines:
    """{"event": "progress", "done": 3, "total": 120, "message": "…"} … {"event": "finished", …} or {"event": "failed", …}."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def advance(self, done: int, total: int, message: str) -> None:
        self._line({"event": "progress", "done": done, "total": total, "message": message})

    def finish(self, words: str, **facts: object) -> None:
        self._line({"event": "finished", "message": words, **facts})

    def fail(self, reason: str) -> None:
        self._line({"event": "failed", "reason": reason})

    def _line(self, event: dict[str, object]) -> None:
        print(json.dumps(event), file=self._out, flush=True)


class Bar:
    """One line that is drawn over itself on a terminal; elsewhere only the words at the end."""

    WIDTH = 24
    REDRAW_S = 0.1
    RATE_S = 60.0
    """The time left follows the last minute: an earlier run's photographs are skipped at once and would flatter it."""

    def __init__(self, out: TextIO, terminal: TextIO) -> None:
        self._out, self._terminal = out, terminal
        self._is_shown = terminal.isatty()
        self._drawn = float("-inf")
        self._recent: deque[tuple[float, int]] = deque()

    def advance(self, done: int, total: int, message: str) -> None:
        now = time.monotonic()
        if not self._recent or done != self._recent[-1][1]:
            self._recent.append((now, done))
        while now - self._recent[0][0] > self.RATE_S and len(self._recent) > 2:
            self._recent.popleft()
        if self._is_shown and (now - self._drawn >= self.REDRAW_S or done == total):
            self._drawn = now
            self._draw(done, total, message)

    def _draw(self, done: int, total: int, message: str) -> None:
        filled = self.WIDTH * done // max(1, total)
        line = f"[{'#' * filled:<{self.WIDTH}}] {done:,} of {total:,}{self._left(total - done)}  {message}"
        line = "".join(c if c.isprintable() else "?" for c in line)  # a name may hold line ends
        columns = shutil.get_terminal_size().columns - 1
        print(f"\r\x1b[K{line[:columns]}", end="", file=self._terminal, flush=True)

    def _left(self, todo: int) -> str:
        (since, before), (now, done) = self._recent[0], self._recent[-1]
        if done == before or not todo:
            return ""
        seconds = round((now - since) / (done - before) * todo)
        hours, minutes = seconds // 3600, seconds // 60 % 60
        return f", {hours}:{minutes:02}:{seconds % 60:02} left" if hours else f", {minutes}:{seconds % 60:02} left"

    def finish(self, words: str, **_facts: object) -> None:
        self._end_line()
        print(words, file=self._out)

    def fail(self, reason: str) -> None:
        self._end_line()
        print(reason, file=sys.stderr)

    def _end_line(self) -> None:
        if self._is_shown and self._drawn > float("-inf"):
            print(file=self._terminal)
