"""When each photograph of the list was taken: read off the GUI thread from the heads of the files, once somebody needs it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from retina_desktop.jobs import Job, JobRunner, Lane, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.worklist import WorklistModel

AT_ONCE = 400
"""Photographs told together: changing their rows takes some 2 ms of the GUI thread."""
TURN_S = 0.1
"""A job gives its thread back after so long, so that thumbnails come in between."""


class CaptureDates(QObject):
    """Fills `Row.taken`: the capture date where EXIF or DICOM have one, else the time of the file."""

    finished = Signal()  # every row that the list has now was looked at

    def __init__(self, runner: JobRunner, worklist: WorklistModel) -> None:
        super().__init__(worklist)
        self._runner = runner
        self._worklist = worklist
        self._wanted = False
        self._done = 0  # rows from the first on that were looked at
        self._job: Job | None = None
        worklist.modelReset.connect(self._start_anew)
        worklist.rowsInserted.connect(lambda *_: self._go_on())

    def want(self) -> None:
        """From now on, for this list and the next ones."""
        self._wanted = True
        self._go_on()

    def look_at(self, paths: Sequence[Path]) -> None:
        """At these few now, before the others and whether or not those are wanted."""
        self._runner.start(
            lambda _progress, token: dates_of(paths, float("inf"), token), on_success=self._tell, lane=Lane.SCREEN
        )

    def _start_anew(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job, self._done = None, 0

    def _go_on(self) -> None:
        if not self._wanted or self._job is not None or self._done >= self._worklist.rowCount():
            return
        paths = [row.path for row in self._worklist.rows()[self._done : self._done + AT_ONCE]]

        def work(_progress: Progress, token: CancelToken) -> list[tuple[Path, datetime | None, bool]]:
            return dates_of(paths, TURN_S, token)

        job = self._runner.start(work, priority=-20)
        self._job = job
        job.succeeded.connect(lambda found: self._take(job, found))
        job.failed.connect(lambda _words: self._take(job, [(path, None, False) for path in paths]))

    def _take(self, job: Job, found: list[tuple[Path, datetime | None, bool]]) -> None:
        if job is not self._job:
            return  # of an earlier list
        self._job = None
        self._done += len(found)
        self._tell(found)
        if self._done >= self._worklist.rowCount():
            self.finished.emit()
        self._go_on()

    def _tell(self, found: Sequence[tuple[Path, datetime | None, bool]]) -> None:
        changes: list[tuple[int, dict[str, object]]] = []
        for path, taken, is_capture_date in found:
            number = self._worklist.row_of(path)
            # What a worklist says of the capture date stands where the file knows its own age alone.
            is_worse = number is not None and not is_capture_date and self._worklist.row_at(number).is_capture_date
            if number is not None and taken is not None and not is_worse:
                changes.append((number, {"taken": taken, "is_capture_date": is_capture_date}))
        self._worklist.change_many(changes)


def dates_of(paths: Sequence[Path], seconds: float, token: CancelToken) -> list[tuple[Path, datetime | None, bool]]:
    """(path, date, whether it is the capture date) of as many as about so long allows, at least one. Raises Cancelled."""
    from retina_models.fundus import date_taken

    until = time.monotonic() + seconds
    found: list[tuple[Path, datetime | None, bool]] = []
    for path in paths:
        token.check()
        captured = date_taken(path)
        found.append((path, captured or _time_of_file(path), captured is not None))
        if time.monotonic() >= until:
            break
    return found


def _time_of_file(path: Path) -> datetime | None:
    """In local time, as cameras write theirs."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime)  # noqa: DTZ006
    except (OSError, OverflowError, ValueError):
        return None
