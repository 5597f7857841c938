"""Pages of text as they would be given away: each can be read and selected before anything is saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.diagnostics import Diagnostics
from retina_desktop.views.controls import fitting, quiet

if TYPE_CHECKING:
    from retina_desktop.services.diagnostics import Page

WHAT_GOES_IN = mark(
    "This is all that goes into the archive: no photographs, no names, no readings. Look through it before you save it."
)
NOTHING_SENT = mark("Nothing is sent: you save a file and give it to whoever helps you.")
LIST_PX = 190


class DiagnosticsDialog(QDialog):
    """Escape closes it. title, words: what is shown, and a sentence about it; can_save: the pages are an archive."""

    def __init__(self, diagnostics: Diagnostics, title: str, words: str, parent: QWidget, *, can_save: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._diagnostics = diagnostics
        self._pages: tuple[Page, ...] = ()
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Files of the archive"))
        self.names.setSpacing(2)
        self.names.currentRowChanged.connect(self._show_page)
        self.text = QPlainTextEdit(tr("Gathering…"))
        self.text.setAccessibleName(tr("Text of the file"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.outcome = quiet(tr(NOTHING_SENT) if can_save else "")
        self.outcome.setWordWrap(True)
        self.save = QPushButton(tr("Save…"))
        self.save.setEnabled(False)
        self.save.clicked.connect(lambda _checked: self._ask_file())
        self._lay_out(words, can_save=can_save)
        diagnostics.gathered.connect(self._show_gathered)
        diagnostics.saved.connect(self._show_saved)
        diagnostics.failed.connect(self._show_failed)
        self.resize(fitting(self, QSize(920, 640)))

    def _lay_out(self, words: str, *, can_save: bool) -> None:
        said = QLabel(words)
        said.setWordWrap(True)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(self.names)
        both.addWidget(self.text)
        both.setStretchFactor(1, 1)
        both.setSizes([LIST_PX, 700])
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(lambda _checked: self.reject())
        foot = QHBoxLayout()
        foot.addWidget(self.outcome, 1)
        foot.addWidget(self.save)
        foot.addWidget(close)
        self.names.setVisible(can_save)
        self.save.setVisible(can_save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(said)
        column.addWidget(both, 1)
        column.addLayout(foot)

    def _show_gathered(self, pages: tuple[Page, ...]) -> None:
        self._pages = pages
        self.names.clear()
        self.names.addItems([page.name for page in pages])
        self.names.setCurrentRow(0)
        self.save.setEnabled(True)
        (self.names if self.names.isVisible() else self.text).setFocus()

    def _show_page(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            self.text.setPlainText(self._pages[row].text)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), str(Path.home()), tr("Archives (*.zip)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(self._diagnostics.file_name)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, file: Path) -> None:
        """The pages that are shown, as they are shown."""
        self.save.setEnabled(False)
        self._diagnostics.save(self._pages, file)

    def _show_saved(self, file: Path) -> None:
        self.save.setEnabled(True)
        self.outcome.setText(tr("The archive is in {file}.", file=file))

    def _show_failed(self, words: str) -> None:
        self.save.setEnabled(bool(self._pages))
        if not self._pages:
            self.text.clear()
        self.outcome.setText(words)
