"""A share in an analysis process that is somebody else's: for a screening in the window, beside the photograph on the screen.

Two analysis processes would hold the model twice. So the window lends its own: what the screening asks waits its turn there,
behind the photograph that its user looks at, and is answered to the screening alone.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections import deque
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Protocol

from retina_desktop.services.grader_events import (
    GraderEvent,
    GraderReady,
    GraderUnavailable,
    PhotographAnalysed,
    PhotographCancelled,
    PhotographFailed,
)


class Lender(Protocol):
    """Who has the process. Both may be called from any thread."""

    def submit(self, path: Path, sha256: str | None) -> int: ...
    def cancel(self, number: int) -> None: ...


class LentClient:
    """As much of a GraderClient as a screening needs. `take` is the lender's; all else is the borrower's."""

    def __init__(self, lender: Lender, ask_to_start: Callable[[], None]) -> None:
        """ask_to_start: called once it is borrowed; a GraderReady or a GraderUnavailable is to be taken some time later."""
        self._lender = lender
        self._ask_to_start = ask_to_start
        self._woken, self._wake_end = multiprocessing.Pipe(duplex=False)
        self._lock = (
            threading.RLock()
        )  # guards all below; also held while a number is asked for, lest its answer come first
        self._open: set[int] = set()  # submitted and not answered
        self._events: deque[GraderEvent] = deque()
        self._closed = False

    @property
    def is_closed(self) -> bool:
        """Whether it was given back."""
        return self._closed

    def start(self) -> None:
        self._ask_to_start()

    def submit(self, path: Path, sha256: str | None = None, *, first: bool = False) -> int:
        """As GraderClient.submit, but for `first`: whoever borrows waits."""
        with self._lock:
            number = self._lender.submit(path, sha256)
            self._open.add(number)
            return number

    def waiting(self) -> int:
        """Photographs submitted and not answered."""
        with self._lock:
            return len(self._open)

    def waitables(self) -> list[Connection]:
        return [self._woken]

    def receive(self, timeout_s: float) -> GraderEvent | None:
        """The next event; None when none came within timeout_s."""
        if not self._events:
            wait(self.waitables(), timeout_s)
        with self._lock:
            if not self._closed and self._woken.poll(0) and len(self._events) <= 1:
                self._woken.recv_bytes()
            return self._events.popleft() if self._events else None

    def take(self, event: GraderEvent) -> bool:
        """An event of the process: whether it was the borrower's alone."""
        with self._lock:
            if self._closed:
                return False
            if isinstance(event, GraderReady | GraderUnavailable):
                if isinstance(event, GraderUnavailable):  # nobody answers any more, and numbers begin anew
                    self._open.clear()
                self._put(event)
                return False
            number = getattr(event, "request", None)
            if number not in self._open:
                return False
            if isinstance(event, PhotographAnalysed | PhotographFailed | PhotographCancelled):
                self._open.discard(number)
                self._put(event)
            return True

    def close(self) -> None:
        """Give it back: what was asked and is not answered is cancelled."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            left, self._open = self._open, set()
            self._events.clear()
            self._woken.close()
            self._wake_end.close()
        for number in left:
            self._lender.cancel(number)

    def _put(self, event: GraderEvent) -> None:
        self._events.append(event)
        if not self._woken.poll(0):
            self._wake_end.send_bytes(b"!")
