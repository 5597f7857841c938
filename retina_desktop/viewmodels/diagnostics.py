"""The diagnostics archive in the window: gathered in a job, shown, and saved as it was shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from retina_desktop.jobs import JobRunner
from retina_desktop.paths import Paths, resources
from retina_desktop.settings import load_settings

if TYPE_CHECKING:
    from retina_desktop.jobs import Progress
    from retina_desktop.services.cancel import CancelToken
    from retina_desktop.services.diagnostics import Page


class Diagnostics(QObject):
    """`gather` or `read_report`; then `gathered` or `failed`. `save`; then `saved` or `failed`."""

    gathered = Signal(object)  # tuple[Page, ...]
    saved = Signal(object)  # Path
    failed = Signal(str)  # one sentence

    def __init__(self, runner: JobRunner, paths: Paths, grader_words: Callable[[], str]) -> None:
        """grader_words: where the model runs, as the window says it."""
        super().__init__(runner)
        self._runner, self._paths, self._grader_words = runner, paths, grader_words

    @property
    def file_name(self) -> str:
        """A name for the archive."""
        from retina_desktop.services.diagnostics import file_name

        return file_name()

    def gather(self) -> None:
        paths, words = self._paths, self._grader_words()

        def work(_progress: Progress, token: CancelToken) -> tuple[Page, ...]:
            from retina_desktop.services.check_up import CheckUp
            from retina_desktop.services.diagnostics import gather
            from retina_desktop.services.grade_image import load_released
            from retina_desktop.services.model_shelf import open_shelf

            check_up = CheckUp(paths, open_shelf(paths), resources() / "samples", load_released)
            findings = []
            for finding in check_up.without_grading():
                token.check()
                findings.append(finding)
            return gather(paths, load_settings(paths.settings_file)[0], findings, words)

        self._runner.start(work, on_success=self.gathered.emit, on_failure=self.failed.emit)

    def read_report(self) -> None:
        """The report of the run before alone."""
        file = self._paths.last_crash_file

        def work(_progress: Progress, _token: CancelToken) -> tuple[Page, ...]:
            from retina_desktop.services.diagnostics import Page

            return (Page(file.name, file.read_text(encoding="utf-8", errors="replace")),)

        self._runner.start(work, on_success=self.gathered.emit, on_failure=self.failed.emit)

    def save(self, pages: tuple[Page, ...], file: Path) -> None:
        def work(_progress: Progress, _token: CancelToken) -> Path:
            from retina_desktop.services.diagnostics import save

            save(pages, file)
            return file

        self._runner.start(work, on_success=self.saved.emit, on_failure=self.failed.emit)
