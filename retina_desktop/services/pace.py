"""How fast long work gets on, and how long it still takes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

RECENT_S = 60.0
"""The rate follows the last minute: the machine may be busier than it was an hour ago."""


class Pace:
    """Told of each step; knows rate and time left. What was done before the first step of this run says nothing of it.

    Steps that cost nothing (photographs which an earlier run had done) are told as `skipped`, and time spent paused
    is left out: neither flatters nor slanders.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """clock: in seconds."""
        self._clock = clock
        self._recent: deque[tuple[float, int]] = deque()  # seconds worked, steps worked for
        self._todo = 0
        self._resting_since: float | None = None
        self._rested_s = 0.0

    def step(self, done: int, total: int, skipped: int = 0) -> None:
        """done: of total, the skipped ones included."""
        self._todo = max(0, total - done)
        now, worked = self._clock() - self._rested_s, done - skipped
        if not self._recent or worked != self._recent[-1][1]:
            self._recent.append((now, worked))
        while now - self._recent[0][0] > RECENT_S and len(self._recent) > 2:
            self._recent.popleft()

    def rest(self) -> None:
        """The work pauses."""
        if self._resting_since is None:
            self._resting_since = self._clock()

    def go_on(self) -> None:
        """The work goes on after a pause."""
        if self._resting_since is not None:
            self._rested_s += self._clock() - self._resting_since
            self._resting_since = None

    @property
    def per_second(self) -> float | None:
        """Steps a second; None before two were told."""
        if len(self._recent) < 2:
            return None
        (since, before), (now, worked) = self._recent[0], self._recent[-1]
        return (worked - before) / (now - since) if now > since and worked > before else None

    @property
    def left_s(self) -> float | None:
        """Seconds until all is done at this rate; None while there is none, 0 at the end."""
        if not self._todo:
            return 0.0
        rate = self.per_second
        return self._todo / rate if rate is not None else None
