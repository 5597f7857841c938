"""How long each photograph was on the screen, while the program was in front; and whether it was seen before it is answered."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

LEAST_S = 0.25
"""A picture is on the screen for so long before an answer counts: nobody reacts to a picture faster than in 0.2 s, let alone
judges it; a key that bounces, or a hand that presses "2, Space" twice, is faster."""
NOTICED_S = 1.0
"""An answer that changed by itself is on the screen for so long before it can be confirmed: the hand may be on its way already."""


class ScreenTime:
    """A clock for each photograph; seconds add up over several looks. A look begins when its picture is painted.

    is_watched: somebody tells what is painted. Where nobody does, a photograph is seen as soon as it is shown.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._spent: dict[Path, float] = {}
        self._path: Path | None = None
        self._painted_at: float | None = None  # this look's picture
        self._since: float | None = None
        self._changed_at: float | None = None  # when an answer came from elsewhere during this look
        self._is_in_front = True
        self.is_watched = False

    def show(self, path: Path | None) -> None:
        """The picture of this photograph is to be painted; None: there is none."""
        self._stop()
        self._path, self._painted_at, self._changed_at = path, None, None
        if not self.is_watched:
            self.note_painted()

    def note_painted(self) -> None:
        """The photograph is on the screen from now on."""
        if self._path is not None and self._painted_at is None:
            self._painted_at = self._now()
            self._start()

    @property
    def was_seen(self) -> bool:
        """Whether the photograph that is shown has been on the screen for LEAST_S."""
        if not self.is_watched:
            return True
        return self._painted_at is not None and self._now() - self._painted_at >= LEAST_S

    def note_changed(self) -> None:
        """The answer of the photograph on the screen is another, and not by its reader's hand in this window."""
        self._changed_at = self._now()

    @property
    def was_noticed(self) -> bool:
        """Whether the answer on the screen can have been read since it changed by itself."""
        return not self.is_watched or self._changed_at is None or self._now() - self._changed_at >= NOTICED_S

    def pause(self) -> None:
        """The reader looks at another program."""
        self._stop()
        self._is_in_front = False

    def resume(self) -> None:
        self._is_in_front = True
        self._start()

    def seconds(self, path: Path) -> float:
        """So far, the look that goes on included."""
        running = self._now() - self._since if path == self._path and self._since is not None else 0.0
        return self._spent.get(path, 0.0) + running

    def restart(self) -> None:
        """Another person reads: none of the time so far is theirs, and the picture must be painted for them."""
        path = self._path
        self.clear()
        self.show(path)

    def clear(self) -> None:
        self._spent.clear()
        self._path = self._painted_at = self._since = None

    def _start(self) -> None:
        if self._is_in_front and self._painted_at is not None and self._since is None:
            self._since = self._now()

    def _stop(self) -> None:
        if self._path is not None and self._since is not None:
            self._spent[self._path] = self._spent.get(self._path, 0.0) + self._now() - self._since
        self._since = None
