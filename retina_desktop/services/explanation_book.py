"""The explanations that a GraderClient was asked for: which wait, which one the analysis process works on, until when.

Knows no process and no lock: GraderClient holds its own while it calls.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path

from retina_desktop.services.grader_events import (
    Explained,
    ExplanationEvent,
    ExplanationFailed,
    ExplanationProgressed,
    ExplanationStopped,
)

log = logging.getLogger(__name__)


@dataclass
class Asked:
    number: int
    path: Path
    sha256: str
    method: str
    target: str
    stopped: bool = False  # nobody waits for it any more
    deadline: float | None = None  # time.monotonic(), moved on by each step


class ExplanationBook:
    """One is in the process at a time. What it learns becomes events in `events`."""

    def __init__(self, events: deque, step_s: float) -> None:
        """step_s: how long a step may take before the process counts as hanging."""
        self._events: deque[object] = events
        self._step_s = step_s
        self._waiting: deque[Asked] = deque()
        self._held: Asked | None = None

    @property
    def is_busy(self) -> bool:
        """Whether the process has one."""
        return self._held is not None

    @property
    def deadline(self) -> float | None:
        return None if self._held is None else self._held.deadline

    def put(self, asked: Asked) -> None:
        self._waiting.append(asked)

    def next_message(self) -> tuple | None:
        """The request that the process should be sent now; it counts as sent."""
        if self._held is not None or not self._waiting:
            return None
        asked = self._held = self._waiting.popleft()
        asked.deadline = time.monotonic() + self._step_s
        return "explain", asked.number, str(asked.path), asked.sha256, asked.method, asked.target

    def stop(self, number: int) -> tuple | None:
        """Its ExplanationStopped follows at once. The message for the process, if it has it."""
        asked = next((one for one in self._waiting if one.number == number), None)
        if asked is not None:
            self._waiting.remove(asked)
        elif self._held is None or self._held.number != number or self._held.stopped:
            return None
        else:
            asked = self._held
        asked.stopped = True
        self._events.append(ExplanationStopped(number))
        return ("stop", number) if asked is self._held else None

    def take(self, kind: str, number: int, values: list) -> None:
        """A message of the process: explaining, explained or unexplained."""
        asked = self._held
        if asked is None or asked.number != number:
            return
        if kind == "explaining":
            asked.deadline = time.monotonic() + self._step_s
            self._tell(asked, ExplanationProgressed(number, *values))
            return
        self._held = None
        if kind == "explained":
            self._tell(asked, Explained(number, *values))
        else:
            reason, trace = values
            log.info("An explanation was not made.\n%s", trace)
            self._tell(asked, ExplanationFailed(number, reason))

    def bury(self, words: str, *, is_to_blame: bool) -> None:
        """The process is gone. What it held is told to have failed, or waits again when something else ended it."""
        asked, self._held = self._held, None
        if asked is None or asked.stopped:
            return
        if is_to_blame:
            self._events.append(ExplanationFailed(asked.number, f"{words} It was explaining this photograph."))
        else:
            asked.deadline = None
            self._waiting.appendleft(asked)

    def refuse_all(self, words: str) -> None:
        """No process will come."""
        self.bury(words, is_to_blame=False)
        while self._waiting:
            self._events.append(ExplanationFailed(self._waiting.popleft().number, words))

    def _tell(self, asked: Asked, event: ExplanationEvent) -> None:
        if not asked.stopped:
            self._events.append(event)
