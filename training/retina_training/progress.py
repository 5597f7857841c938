"""How a training shows where it is: a bar with the time left on a terminal, JSON lines for other programs, and always a log."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from retina_training.checkpoints import TrainingError

Event = dict[str, object]
Report = Callable[[Event], None]


def json_lines(event: Event) -> None:
    """`--progress json`: each event as a line."""
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def silent(event: Event) -> None:
    """Of every process but the first."""


class Bar:
    """One line that is drawn over itself on a terminal, with the time left at the pace of the last minutes; elsewhere a line now and then."""

    WIDTH = 24
    PACE_S = 120.0

    def __init__(self, out: TextIO | None = None, now: Callable[[], float] = time.monotonic) -> None:
        self._out, self._now = out or sys.stderr, now
        self._is_terminal = self._out.isatty()
        self._recent: deque[tuple[float, int]] = deque()
        self._is_drawn = False

    def __call__(self, event: Event) -> None:
        kind, facts = event["event"], {name: value for name, value in event.items() if name != "event"}
        if kind == "progress":
            self._advance(int(str(event["done"])), int(str(event["total"])), str(event["message"]))
        elif kind != "metrics" or not self._is_terminal:
            self._say(f"{kind}: {', '.join(f'{name} {value}' for name, value in facts.items())}")

    def _advance(self, done: int, total: int, message: str) -> None:
        if self._recent and done < self._recent[-1][1]:
            self._recent.clear()  # the next stage
        self._recent.append((self._now(), done))
        while self._recent[-1][0] - self._recent[0][0] > self.PACE_S and len(self._recent) > 2:
            self._recent.popleft()
        if self._is_terminal:
            filled = self.WIDTH * done // max(1, total)
            line = f"[{'#' * filled:<{self.WIDTH}}] {done:,} of {total:,}{self._left(total - done)}  {message}"
            columns = shutil.get_terminal_size().columns - 1
            self._out.write(f"\r\x1b[K{line[:columns]}")
            self._out.flush()
            self._is_drawn = True

    def _left(self, todo: int) -> str:
        (since, before), (now, done) = self._recent[0], self._recent[-1]
        if done == before or not todo:
            return ""
        seconds = round((now - since) / (done - before) * todo)
        hours, minutes = seconds // 3600, seconds // 60 % 60
        return f", {hours}:{minutes:02}:{seconds % 60:02} left" if hours else f", {minutes}:{seconds % 60:02} left"

    def _say(self, words: str) -> None:
        self._out.write(f"\n{words}\n" if self._is_drawn else f"{words}\n")
        self._out.flush()
        self._is_drawn = False


def shown(kind: str) -> Report:
    """kind: "bar" or "json"."""
    return json_lines if kind == "json" else Bar()


def logged(log: Path, show: Report) -> Report:
    """A report that keeps each event but mere progress as a line of the log, and shows it. A kill may cost the last line, never another.

    Nothing is made or written before the first of these events: a run that is refused leaves no trace.
    """

    is_begun = False

    def report(event: Event) -> None:
        nonlocal is_begun
        if event["event"] != "progress":
            try:
                torn = not is_begun and _begin(log)
                with log.open("a", encoding="utf-8") as file:
                    file.write(("\n" if torn else "") + json.dumps(event) + "\n")
                is_begun = True
            except OSError as error:
                raise TrainingError(f"{log} could not be written: {error.strerror}.") from error
        show(event)

    return report


def _begin(log: Path) -> bool:
    """Makes its folder. Whether the last run was killed within a line."""
    log.parent.mkdir(parents=True, exist_ok=True)
    return log.exists() and not log.read_bytes().endswith(b"\n")


def json_report(log: Path) -> Report:
    """The log, and each event printed as a JSON line."""
    return logged(log, json_lines)


def read_log(log: Path) -> list[Event]:
    """The events of a log in their order; a line that a kill tore is passed over."""
    events = []
    for line in log.read_text(encoding="utf-8").splitlines():
        try:
            events.append(json.loads(line))
        except json.JSONDecodeError:
            continue
    return events
