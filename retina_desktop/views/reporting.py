"""Where a report is written to, and the way to it once it is there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.reporting import Reporting
from retina_desktop.views.messages import Message

if TYPE_CHECKING:
    from retina_desktop.views.main_window import MainWindow

OPEN_REPORT = mark("Open the report")


class Reports(QObject):
    """The wishes for reports; they do nothing before `serve`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reporting: Reporting | None = None
        self._newest: Path | None = None
        self._folder = ""  # where the last one was written to

    def serve(self, reporting: Reporting) -> None:
        self._reporting = reporting
        reporting.written.connect(self._show_written)
        reporting.failed.connect(lambda words: self._tell(Message("error", words)))

    def by_action(self) -> dict[str, Callable[..., object]]:
        return {"report.patient": self._ask_patient, "report.programme": self._ask_programme}

    def open_newest(self) -> None:
        """With the system's own program."""
        if self._newest is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._newest))):
            words = tr("No program on this computer opens {file}.", file=self._newest)
            self._tell(Message("warning", words))

    def _ask_patient(self) -> None:
        if self._reporting is not None and (name := self._reporting.patient_file_name):
            self._ask(tr("Report of this patient"), name, ("PDF (*.pdf)",), self._reporting.write_patient)

    def _ask_programme(self) -> None:
        if self._reporting is not None:
            name = f"{tr('programme', meaning='file name')}-{datetime.now():%Y-%m-%d}.pdf"  # noqa: DTZ005 - the day here
            filters = ("PDF (*.pdf)", "HTML (*.html)")
            self._ask(tr("Programme's report"), name, filters, self._reporting.write_programme)

    def _ask(self, title: str, name: str, filters: tuple[str, ...], write: Callable[[Path], None]) -> None:
        self._window.reading.flush_note()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = next(
            (place for place in (self._folder, documents) if place and Path(place).is_dir()), str(Path.home())
        )
        dialog = QFileDialog(self._window, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("html" if "html" in chosen else "pdf"))
        dialog.fileSelected.connect(lambda file: self._write(Path(file), write))
        dialog.open()

    def _write(self, file: Path, write: Callable[[Path], None]) -> None:
        self._folder = str(file.parent)
        self._tell(Message("info", tr("Making the report…")))
        write(file)

    def _show_written(self, file: Path, problems: tuple[str, ...]) -> None:
        self._newest = file
        words = " ".join([tr("The report is in {file}.", file=file), *problems])
        self._tell(Message("warning" if problems else "info", words, (OPEN_REPORT,)))

    def _tell(self, message: Message) -> None:
        self._window.photo.messages.show_message(message)
