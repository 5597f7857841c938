"""The photograph on the screen: a preview at once, full resolution behind it, the neighbours read ahead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from retina_desktop.jobs import JobRunner
from retina_desktop.viewmodels.pyramid import Pyramid
from retina_models.prediction import Analysis


class PhotographModel(QObject):
    """One photograph after the other. Every signal is about `path`; what was asked for before is silently dropped."""

    loading_started = Signal(str)  # path; the picture of the one before should go
    preview_ready = Signal(object, int, int)  # Pyramid (small), true width and height in px (0, 0: not known yet)
    image_ready = Signal(object)  # Pyramid at full resolution; comes without a preview when it was read ahead
    failed = Signal(str)  # one sentence; the photograph cannot be shown
    analysis_changed = Signal()  # `analysis` or `stale` or `analysis_error` is another

    path: Path | None
    pyramid: Pyramid | None  # the best picture so far
    is_full_resolution: bool
    error: str | None
    analysis: Analysis | None  # with maps. Show it only while SessionModel.opinion_visible
    stale: bool  # the analysis is of another model than the one loaded
    analysis_error: str | None  # one sentence: why there is none

    def __init__(self, runner: JobRunner, room_bytes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
