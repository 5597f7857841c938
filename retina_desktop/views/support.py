"""What helps whoever looks after the program: the diagnostics archive, and the report of a run that ended badly."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.remedies import Remedy

if TYPE_CHECKING:
    from retina_desktop.viewmodels.diagnostics import Diagnostics
    from retina_desktop.views.main_window import MainWindow

REPORT_WORDS = mark(
    "Where the program was when it failed. It names no patient, no reader and no file; it lies on this computer alone."
)


class Support:
    """The wishes for help; they do nothing before `serve`."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._diagnostics: Diagnostics | None = None

    def serve(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics

    def by_action(self) -> dict[str, Callable[..., object]]:
        return {"help.diagnostics": self.show_archive}

    def by_button(self) -> dict[str, Callable[[], object]]:
        return {Remedy.SHOW_REPORT: self.show_report, Remedy.SAVE_DIAGNOSTICS: self.show_archive}

    def show_archive(self) -> None:
        """Everything that would go in; nothing is saved by this."""
        from retina_desktop.views.diagnostics_dialog import WHAT_GOES_IN, DiagnosticsDialog

        if self._diagnostics is not None:
            title = tr("Save a diagnostics archive")
            DiagnosticsDialog(self._diagnostics, title, tr(WHAT_GOES_IN), self._window, can_save=True).open()
            self._diagnostics.gather()

    def show_report(self) -> None:
        from retina_desktop.views.diagnostics_dialog import DiagnosticsDialog

        if self._diagnostics is not None:
            title = tr("Report of the last run")
            DiagnosticsDialog(self._diagnostics, title, tr(REPORT_WORDS), self._window, can_save=False).open()
            self._diagnostics.read_report()
