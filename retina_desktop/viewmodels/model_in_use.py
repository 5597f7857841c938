"""Whether the model that grades is still the one that was promoted or chosen: looked at when the reader comes back, or on a wish."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from retina_desktop.jobs import Job, JobRunner, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.analyses import Analyses

log = logging.getLogger(__name__)


class ModelInUse(QObject):
    """Has another model loaded as soon as one was promoted, rolled back to or chosen, in this window or anywhere else."""

    changed = Signal(str)  # the name of the model that is being loaded: it grades from now on

    def __init__(self, runner: JobRunner, analyses: Analyses, chosen: Callable[[], str]) -> None:
        """chosen: the name of the model that should grade; called off the GUI thread, raises BundleError."""
        super().__init__(runner)
        self._runner = runner
        self._analyses = analyses
        self._chosen = chosen
        self._job: Job | None = None
        self._again = False  # asked for at a moment when no answer could be acted upon
        analyses.model_known.connect(self._on_model_known)

    def look(self) -> None:
        """Now; while a screening has the analysis nothing is changed, so look again when it has ended."""
        if self._job is not None:
            self._again = True
            return

        def work(_progress: Progress, _token: CancelToken) -> str:
            return self._chosen()

        # A promoted model that is gone or damaged is told of when it is loaded; until then the other one goes on.
        self._job = self._runner.start(work, on_success=self._take, on_failure=_note)
        self._job.finished.connect(self._on_finished)

    def _take(self, name: str) -> None:
        loaded = self._analyses.model
        self._again = self._again or loaded is None  # one that is being loaded may be the one from before
        if loaded not in (None, name) and self._analyses.renew():
            self.changed.emit(name)

    def _on_finished(self) -> None:
        self._job = None
        if self._analyses.model is not None:
            self._look_again()

    def _on_model_known(self, _name: str) -> None:
        if self._job is None:
            self._look_again()

    def _look_again(self) -> None:
        if self._again:
            self._again = False
            self.look()


def _note(_words: str) -> None:
    log.info("The chosen model cannot be named; why is told when it is loaded.")
