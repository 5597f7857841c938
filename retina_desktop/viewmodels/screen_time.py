"""How long each photograph was on the screen, while the program was in front."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path


class ScreenTime:
    """A clock for each photograph; seconds add up over several looks."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._spent: dict[Path, float] = {}
        self._path: Path | None = None
        self._since: float | None = None

    def show(self, path: Path | None) -> None:
        """This photograph is on the screen from now on; None: none."""
        running = self._since is not None or self._path is None
        self.pause()
        self._path = path
        if running:
            self.resume()

    def pause(self) -> None:
        """The reader looks at another program."""
        if self._path is not None and self._since is not None:
            self._spent[self._path] = self._spent.get(self._path, 0.0) + self._now() - self._since
        self._since = None

    def resume(self) -> None:
        if self._path is not None and self._since is None:
            self._since = self._now()

    def seconds(self, path: Path) -> float:
        """So far, the look that goes on included."""
        running = self._now() - self._since if path == self._path and self._since is not None else 0.0
        return self._spent.get(path, 0.0) + running

    def clear(self) -> None:
        self._spent.clear()
        self._path = self._since = None
