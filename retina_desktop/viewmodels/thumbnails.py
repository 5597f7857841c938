"""Small pictures of the photographs, made when first asked for and kept while there is room."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from retina_desktop.jobs import JobRunner

SIDE_PX = 96


class Thumbnails(QObject):
    """`get` answers at once: the picture, or None and `arrived` later."""

    arrived = Signal(object)  # Path whose thumbnail is there

    def __init__(self, runner: JobRunner, room_bytes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def get(self, path: Path) -> QImage | None: ...
