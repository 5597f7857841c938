"""Asking long work to stop or to pause, kindly: the work looks at its token between steps and leaves by `Cancelled`."""

from __future__ import annotations

import threading


class Cancelled(Exception):
    """The work was asked to stop and did. Not an error: what was done is kept."""


class CancelToken:
    """A wish to stop, which cannot be taken back (new work gets a new token), and one to pause, which can.

    Seen from any thread. Who can pause says so by calling `wait_while_paused`; other work goes on.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._going = threading.Event()  # not while paused; a cancel sets it, so that nobody waits on
        self._going.set()
        self._pausing = threading.Lock()

    def cancel(self) -> None:
        """Also ends a pause."""
        with self._pausing:
            self._event.set()
            self._going.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raises Cancelled once `cancel` was called."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, timeout_s: float) -> bool:
        """Sleep up to timeout_s, less when cancelled meanwhile. True when cancelled."""
        return self._event.wait(timeout_s)

    def pause(self) -> None:
        """Without effect once cancelled."""
        with self._pausing:
            if not self._event.is_set():
                self._going.clear()

    def resume(self) -> None:
        self._going.set()

    @property
    def is_paused(self) -> bool:
        return not self._going.is_set()

    def wait_while_paused(self) -> None:
        """Return at once, or as soon as `resume` was called. Raises Cancelled once `cancel` was, before or meanwhile."""
        self._going.wait()
        if self._event.is_set():
            raise Cancelled
