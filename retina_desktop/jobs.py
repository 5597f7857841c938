"""Work off the GUI thread: the only place where threads and child processes are started."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from retina_desktop.services.cancel import CancelToken

T = TypeVar("T")
Progress = Callable[[object], None]
Work = Callable[[Progress, CancelToken], T]


class Lane(Enum):
    """Who waits for whom: the work of one lane never waits for another's."""

    SCREEN = "screen"  # what the user waits for: the photograph on the screen, its overlays
    BACKGROUND = "background"  # listing, hashing, thumbnails, reading ahead
    STORE = "store"  # one thread, in order: every read and write of the store


class Job(QObject):
    """One piece of work. Exactly one of succeeded, failed, cancelled, then finished; all on the GUI thread."""

    progressed = Signal(object)  # whatever the work passed to `progress`
    succeeded = Signal(object)  # what the work returned
    failed = Signal(str)  # one sentence
    cancelled = Signal()
    finished = Signal()

    def cancel(self) -> None: ...


class JobRunner(QObject):
    def start(
        self,
        work: Work[T],
        *,
        on_success: Callable[[T], Any] | None = None,
        on_failure: Callable[[str], Any] | None = None,
        on_progress: Callable[[Any], Any] | None = None,
        lane: Lane = Lane.BACKGROUND,
        priority: int = 0,
    ) -> Job: ...
