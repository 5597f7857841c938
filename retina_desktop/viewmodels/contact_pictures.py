"""The pictures of a contact sheet, made when they are first looked at and kept while there is room."""

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
    from retina_desktop.services.contact_picture import Colours
    from retina_desktop.services.result_rows import Result
    from retina_models.fundus import Limits

PER_JOB = 2
"""Pictures between two looks at what is wanted most now: one of 12 MP with five maps takes some 0.2 s."""

Key = tuple[Path, str]
"""A file and the content that was screened: screened again, an overwritten file has another picture."""
Made = tuple[Key, "QImage | str"]


class ContactPictures(QObject):
    """`get` answers at once: the picture, or None and `arrived` later; a sentence where there can be none."""

    arrived = Signal(object)  # Path whose picture is there, or why it is not

    def __init__(self, runner: JobRunner, room_bytes: int, limits: Callable[[], Limits]) -> None:
        super().__init__(runner)
        self._runner = runner
        self._room_bytes = room_bytes
        self._limits = limits
        self._maps: Path | None = None
        self._colours: Colours = {}
        self._pictures: OrderedDict[Key, QImage] = OrderedDict()
        self._used_bytes = 0
        self._impossible: dict[Key, str] = {}
        self._wanted: list[Result] = []
        self._asked: set[Key] = set()  # being made
        self._job: Job | None = None
        self._generation = 0

    def set_look(self, maps: Path | None, colours: Colours) -> None:
        """maps: the folder of the maps to be laid over, None for none; colours: of each kind, RGB 0-255."""
        if (maps, colours) != (self._maps, self._colours):
            self._maps, self._colours = maps, dict(colours)
            self.forget()

    def forget(self) -> None:
        """Everything is made anew."""
        self._generation += 1
        self._pictures.clear()
        self._impossible.clear()
        self._wanted.clear()
        self._used_bytes = 0

    def get(self, result: Result) -> QImage | str | None:
        key = _key(result)
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
            return picture
        if key in self._impossible:
            return self._impossible[key]
        if key not in self._asked and result not in self._wanted:
            self._wanted.append(result)
        self._go_on()
        return None

    def drop_wishes(self) -> None:
        """What was wanted was scrolled away; what is on the screen now will be asked for again."""
        self._wanted.clear()

    def _go_on(self) -> None:
        if self._job is not None or not self._wanted:
            return
        now, self._wanted = self._wanted[:PER_JOB], self._wanted[PER_JOB:]
        self._asked = set(map(_key, now))
        maps, colours, limits, generation = self._maps, self._colours, self._limits, self._generation

        def work(progress: Progress, token: CancelToken) -> None:
            for result in now:
                token.check()
                progress((_key(result), as_image(result, maps, colours, limits())))

        self._job = self._runner.start(work, on_progress=lambda made: self._keep(generation, made), priority=9)
        self._job.finished.connect(self._job_finished)

    def _job_finished(self) -> None:
        self._job = None
        self._asked.clear()
        self._go_on()

    def _keep(self, generation: int, made: Made) -> None:
        if generation != self._generation:
            return
        key, picture = made
        if isinstance(picture, str):
            self._impossible[key] = said(picture)
        else:
            self._pictures[key] = picture
            self._used_bytes += picture.sizeInBytes()
            while self._used_bytes > self._room_bytes and len(self._pictures) > 1:
                _, oldest = self._pictures.popitem(last=False)
                self._used_bytes -= oldest.sizeInBytes()
        self.arrived.emit(key[0])


def _key(result: Result) -> Key:
    return result.path, result.sha256


def as_image(result: Result, maps: Path | None, colours: Colours, limits: Limits) -> QImage | str:
    """The picture; the sentence why where the file cannot be read."""
    from retina_desktop.services.contact_picture import contact_picture
    from retina_models.fundus import FundusError

    try:
        pixels = contact_picture(result.path, result.sha256, maps, colours, limits)
    except FundusError as error:
        return str(error)
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888).copy()
