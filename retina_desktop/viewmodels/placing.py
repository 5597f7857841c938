"""Where the model's lesions lie by the disc and fovea on the screen, counted off the GUI thread while the opinion may be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.landmarks import Landmarks
from retina_desktop.jobs import Job, JobRunner, Lane, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.landmarks import LandmarkModel

if TYPE_CHECKING:
    from retina_desktop.services.lesion_places import LesionPlaces
    from retina_models.grid import FoundLesions
    from retina_models.prediction import Analysis

Made = tuple["FoundLesions", "LesionPlaces | None"]


class Screen(Protocol):
    """The session as this needs it."""

    @property
    def model_opinion_changed(self) -> Any: ...
    @property
    def photograph(self) -> Any: ...
    @property
    def opinion_visible(self) -> bool: ...


class PlacingModel(QObject):
    """`now` belongs to the analysis and the landmarks on the screen; None until it is counted, or where it cannot be."""

    changed = Signal()

    def __init__(self, screen: Screen, landmarks: LandmarkModel, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._landmarks = landmarks
        self._runner = runner
        self._of: tuple[Analysis, Landmarks] | None = None  # what `now` is, or is being, counted from
        self._found: FoundLesions | None = None  # of that analysis
        self._job: Job | None = None
        self.now: LesionPlaces | None = None
        screen.model_opinion_changed.connect(self.refresh)
        landmarks.changed.connect(self.refresh)

    @property
    def corrected(self) -> Landmarks:
        """What a reader placed."""
        said = self._landmarks.correction
        return Landmarks() if said is None else said.landmarks

    def refresh(self) -> None:
        """Count again where the analysis or a landmark is another."""
        analysis = self._screen.photograph.analysis if self._screen.opinion_visible else None
        of = None if analysis is None else (analysis, self._landmarks.shown)
        if self._of is not None and of is not None and self._of[0] is of[0] and self._of[1] == of[1]:
            return
        if self._of is None or of is None or self._of[0] is not of[0]:
            self._found = None
        self._of = of
        if self._job is not None and not self._job.is_finished:
            self._job.cancel()
        self._job = None
        had, self.now = self.now, None
        if analysis is not None and of is not None and of[1].are_both_known:
            self._count(analysis, of[1])
        if had is not None or self.corrected != Landmarks():
            self.changed.emit()

    def _count(self, analysis: Analysis, landmarks: Landmarks) -> None:
        found = self._found

        def work(_progress: Progress, token: CancelToken) -> Made:
            return count(analysis, landmarks, found, token)

        of = self._of
        self._job = self._runner.start(work, on_success=lambda made: self._take(of, made), lane=Lane.SCREEN)

    def _take(self, of: object, made: Made) -> None:
        if of is self._of:
            self._found, self.now = made
            self.changed.emit()


def count(analysis: Analysis, landmarks: Landmarks, found: FoundLesions | None, token: CancelToken) -> Made:
    """found: of this analysis, where they were looked for before."""
    from retina_desktop.services.lesion_places import found_lesions, places

    lesions = found_lesions(analysis) if found is None else found
    token.check()
    return lesions, places(lesions, analysis, landmarks)
