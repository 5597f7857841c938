"""How a long command shows where it is: a bar with the time left on a terminal, or JSON lines for other programs."""

from __future__ import annotations

import json
import shutil
import sys
import time
from typing import Protocol, TextIO


class Progress(Protocol):
    """What a long command tells while it runs. Exactly one of finish and fail comes last."""

    def advance(
        self, done: int, total: int, message: str, per_second: float | None = None, left_s: float | None = None
    ) -> None:
        """per_second: things done a second; left_s: seconds to the end. None: not known yet."""
        ...

    def finish(self, words: str, **facts: object) -> None: ...

    def fail(self, reason: str) -> None: ...


def make_progress(kind: str) -> Progress:
    """kind: "bar" or "json"."""
    return JsonLines(sys.stdout) if kind == "json" else Bar(sys.stdout, sys.stderr)


class JsonLines:
    """{"event": "progress", "done": 3, "total": 120, "message": "…", "per_second": 0.7, "left_s": 167} … {"event": "finished", …}
    or {"event": "failed", …}. What is not known yet is null."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def advance(
        self, done: int, total: int, message: str, per_second: float | None = None, left_s: float | None = None
    ) -> None:
        pace = {
            "per_second": None if per_second is None else round(per_second, 3),
            "left_s": None if left_s is None else round(left_s),
        }
        self._line({"event": "progress", "done": done, "total": total, "message": message, **pace})

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

    def __init__(self, out: TextIO, terminal: TextIO) -> None:
        self._out, self._terminal = out, terminal
        self._is_shown = terminal.isatty()
        self._drawn = float("-inf")

    def advance(
        self, done: int, total: int, message: str, per_second: float | None = None, left_s: float | None = None
    ) -> None:
        now = time.monotonic()
        if self._is_shown and (now - self._drawn >= self.REDRAW_S or done == total):
            self._drawn = now
            self._draw(done, total, message, pace_words(per_second, left_s))

    def _draw(self, done: int, total: int, message: str, pace: str) -> None:
        filled = self.WIDTH * done // max(1, total)
        line = f"[{'#' * filled:<{self.WIDTH}}] {done:,} of {total:,}{pace}  {message}"
        line = "".join(c if c.isprintable() else "?" for c in line)  # a name may hold line ends
        columns = shutil.get_terminal_size().columns - 1
        print(f"\r\x1b[K{line[:columns]}", end="", file=self._terminal, flush=True)

    def finish(self, words: str, **_facts: object) -> None:
        self._end_line()
        print(words, file=self._out)

    def fail(self, reason: str) -> None:
        self._end_line()
        print(reason, file=sys.stderr)

    def _end_line(self) -> None:
        if self._is_shown and self._drawn > float("-inf"):
            print(file=self._terminal)


def pace_words(per_second: float | None, left_s: float | None) -> str:
    """Such as ", 0.69 a second, 12:05 left"; nothing of what is not known, or of the end."""
    words = f", {per_second:.2f} a second" if per_second is not None else ""
    if left_s:
        seconds = round(left_s)
        hours, minutes = seconds // 3600, seconds // 60 % 60
        words += f", {hours}:{minutes:02}:{seconds % 60:02} left" if hours else f", {minutes}:{seconds % 60:02} left"
    return words
