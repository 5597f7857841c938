"""Keeps the list true to the disk: photographs that are not there any more, are there again, or hold another picture now.

What is on the screen stays there: its pixels were seen, and a grade counts for them, whatever becomes of the file.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop.domain.faults import said
from retina_desktop.domain.language import mark, tr, trn
from retina_desktop.jobs import Job, JobRunner, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.file_presence import FilePresence, Look, Shown
from retina_desktop.viewmodels.photograph import PhotographModel
from retina_desktop.viewmodels.remedies import Remedy
from retina_desktop.viewmodels.worklist import WorklistModel

GRADE_COUNTS = mark("What you see was read before that, and your grade counts for it.")
PAUSE_S = 3.0
PAUSE_OF_TIME_TAKEN = 20
"""On a slow drive the pauses grow with the looks, so that these take 5 % of a thread at most."""


class Presence(QObject):
    """Looks at the files of one list after the other, off the GUI thread, one look at a time."""

    offered = Signal(str, str, object)  # level, words, tuple[Remedy, ...]
    changed = Signal(object)  # tuple[int, ...]: rows whose file is gone or there again
    settled = Signal(object)  # Remedy: what was offered is not needed any more
    came_back = Signal(object)  # tuple[Path, ...]

    def __init__(self, runner: JobRunner, worklist: WorklistModel, photograph: PhotographModel) -> None:
        super().__init__(runner)
        self._runner = runner
        self._worklist = worklist
        self._photograph = photograph
        self._files = FilePresence()
        self._added: list[Path] = []
        self._job: Job | None = None
        self._since = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.look)

    def add(self, paths: Sequence[Path]) -> None:
        """These were listed."""
        self._added.extend(paths)
        if self._job is None and not self._pause.isActive():
            self._pause.start(round(PAUSE_S * 1000))

    def clear(self) -> None:
        """Another list begins."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._files = FilePresence()
        self._added.clear()

    def look(self) -> None:
        """Now, and not only after the pause: the reader comes back to the window, or to this photograph."""
        if self._job is not None or not self._worklist.rowCount():
            return
        self._pause.stop()
        files, added, shown = self._files, tuple(self._added), self._shown()
        self._added.clear()

        def work(_progress: Progress, token: CancelToken) -> Look:
            return files.look(added, shown, token)

        self._since = time.monotonic()
        job = self._runner.start(work, on_success=lambda look: self._take(look, shown), priority=-5)
        self._job = job
        job.finished.connect(lambda: self._end(job))

    def _shown(self) -> Shown | None:
        loaded = self._photograph.current_loaded
        return None if loaded is None else Shown(loaded.path, loaded.sha256, loaded.stamp)

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            took_s = time.monotonic() - self._since
            self._pause.start(round(max(PAUSE_S, took_s * PAUSE_OF_TIME_TAKEN) * 1000))

    def _take(self, look: Look, shown: Shown | None) -> None:
        changes: dict[int, dict[str, object]] = {}
        for path, words in look.gone.items():
            if (number := self._worklist.row_of(path)) is not None:
                changes[number] = {"error": said(words), "unreadable": True}
        for path in look.back:
            if (number := self._worklist.row_of(path)) is not None:
                changes[number] = {"error": None, "unreadable": False}
        if changes:
            self._worklist.change_many(changes.items())
            self.changed.emit(tuple(changes))
        if look.back:
            self.settled.emit(Remedy.OPEN_FOLDER)
            self.came_back.emit(look.back)
        self._tell(look, shown)

    def _tell(self, look: Look, shown: Shown | None) -> None:
        is_shown = shown is not None and shown.path == self._photograph.path
        if look.restored and is_shown:
            self.settled.emit(Remedy.READ_ANEW)
        if look.replaced and is_shown:
            words = tr("The file of this photograph holds another picture now.")
            self.offered.emit("warning", f"{words} {tr(GRADE_COUNTS)}", (Remedy.READ_ANEW,))
        sentences = []
        others = dict(look.gone)
        if shown is not None and is_shown and (why := others.pop(shown.path, None)) is not None:
            sentences += [said(why), tr(GRADE_COUNTS)]
        if len(others) == 1:
            ((path, why),) = others.items()
            sentences.append(f"{path.name}: {said(why)}")
        elif others:
            sentences.append(
                trn("{n} photograph is not there any more.", "{n} photographs are not there any more.", len(others))
            )
        if sentences:
            sentences.append(tr("Readings follow photographs that were moved: open the folder where they are now."))
            self.offered.emit("warning", " ".join(sentences), (Remedy.OPEN_FOLDER,))
