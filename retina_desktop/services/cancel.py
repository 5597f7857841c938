"""Asking long work to stop, kindly: the work looks at its token between steps and leaves by `Cancelled`."""

from __future__ import annotations

import threading


class Cancelled(Exception):
    """The work was asked to stop and did. Not an error: what was done is kept."""


class CancelToken:
    """One wish to stop, seen from any thread. It cannot be taken back: new work gets a new token."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

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
