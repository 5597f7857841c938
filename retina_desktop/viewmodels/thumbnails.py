"""Small pictures of the photographs, made when first asked for and kept while there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from retina_desktop.domain.faults import said
from retina_desktop.jobs import Job, JobRunner, Progress
from retina_desktop.services.cancel import CancelToken

if TYPE_CHECKING:
    from retina_models.fundus import Limits

SIDE_PX = 96
PER_JOB = 8
"""Pictures between two looks at what is wanted most now."""
MOST_WANTED = 100
"""Older wishes are forgotten: those rows were scrolled away, and will be asked for again when they come back."""


class Thumbnails(QObject):
    """`get` answers at once: the picture, or None and `arrived` later. The newest wish is served first."""

    arrived = Signal(object)  # Path whose thumbnail is there
    failed = Signal(object, str)  # Path whose file cannot be read, one sentence

    def __init__(self, runner: JobRunner, room_bytes: int, limits: Callable[[], Limits] | None = None) -> None:
        super().__init__(runner)
        self._runner = runner
        self._room_bytes = room_bytes
        self._limits = limits
        self._pictures: OrderedDict[Path, QImage] = OrderedDict()
        self._used_bytes = 0
        self._impossible: set[Path] = set()
        self._wanted: list[Path] = []
        self._job: Job | None = None

    def get(self, path: Path) -> QImage | None:
        picture = self._pictures.get(path)
        if picture is not None:
            self._pictures.move_to_end(path)
            return picture
        if path not in self._impossible:
            if path in self._wanted:
                self._wanted.remove(path)
            self._wanted = [*self._wanted[1 - MOST_WANTED :], path]
            self._go_on()
        return None

    def clear(self) -> None:
        """Forget what is wanted; pictures stay while there is room."""
        self._wanted.clear()
        self._impossible.clear()

    def forget(self, path: Path) -> None:
        """The file holds another picture now."""
        picture = self._pictures.pop(path, None)
        if picture is not None:
            self._used_bytes -= picture.sizeInBytes()
        self._impossible.discard(path)

    def _go_on(self) -> None:
        if self._job is not None or not self._wanted:
            return
        now = [self._wanted.pop() for _ in range(min(PER_JOB, len(self._wanted)))]
        limits = self._limits

        def work(progress: Progress, token: CancelToken) -> None:
            for path in now:
                token.check()
                progress((path, small_picture(path, limits)))

        self._job = self._runner.start(work, on_progress=self._keep, priority=10)
        self._job.finished.connect(self._job_finished)

    def _job_finished(self) -> None:
        self._job = None
        self._go_on()

    def _keep(self, made: tuple[Path, QImage | str]) -> None:
        path, picture = made
        if isinstance(picture, str):
            self._impossible.add(path)
            self.failed.emit(path, said(picture))
            return
        self._pictures[path] = picture
        self._used_bytes += picture.sizeInBytes()
        while self._used_bytes > self._room_bytes and len(self._pictures) > 1:
            _, oldest = self._pictures.popitem(last=False)
            self._used_bytes -= oldest.sizeInBytes()
        self.arrived.emit(path)


def small_picture(path: Path, limits: Callable[[], Limits] | None) -> QImage | str:
    """At most SIDE_PX on its longer side; the sentence why where the file cannot be read."""
    import numpy as np

    from retina_models.fundus import FundusError, Limits, read_preview

    try:
        pixels = np.ascontiguousarray(read_preview(path, SIDE_PX, limits() if limits is not None else Limits()))
    except FundusError as error:
        return str(error)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, width * 3, QImage.Format.Format_RGB888).copy()
