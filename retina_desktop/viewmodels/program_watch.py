"""Looks whether the program on the disk is still the one that is running."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop import program_file
from retina_desktop.domain.faults import said
from retina_desktop.jobs import Job, JobRunner

LOOK_EVERY_MS = 5000


class ProgramWatch(QObject):
    """Off the GUI thread, since the program may lie on a network drive; never where nothing is watched, as in a checkout."""

    changed = Signal(str)  # a sentence: it was updated, or removed; "": it is what it was

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(runner)
        self._runner = runner
        self._job: Job | None = None
        self.words = ""
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)
        if program_file.is_watched():
            self._clock.start()

    def look(self) -> None:
        """Now; while one look waits for a slow drive there is no other."""
        if self._job is None:
            self._job = self._runner.start(lambda _progress, _token: program_file.trouble(), on_success=self._note)
            self._job.finished.connect(self._end_look)

    def stop(self) -> None:
        self._clock.stop()

    def _end_look(self) -> None:
        self._job = None

    def _note(self, words: str) -> None:
        if words != self.words:
            self.words = words
            self.changed.emit(said(words))
