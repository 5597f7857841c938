"""The one way out: which format, of which photographs, where; made from the table of formats."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import mark, tr
from retina_desktop.services.export_formats import FORMATS, Format, Option, Written, why_not
from retina_desktop.viewmodels.exporting import Exporting, Scope
from retina_desktop.views.controls import SteadyScrollArea, fitting, heading, quiet, rule
from retina_desktop.views.words import number

WITHOUT_PATIENTS = mark(
    "Without it no patient's identifier is written. Notes stay in tables as they were typed: look for names in them."
)
WITH_PATIENTS = mark("Who gets the file learns whose eyes these are.")
WIDTH_PX, SIDES_PX = 640, 20
END_PX = 160
"""What stands below the choices: the outcome in two lines, and the buttons."""
MOST_TOLD = 3
"""Sentences of what was left out, and of what else is worth knowing; how many more there are is said."""


class ExportDialog(QDialog):
    """Escape closes it, or stops what is being written."""

    def __init__(self, exporting: Exporting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export"))
        self._exporting = exporting
        self._may_replace = False
        self._written: Path | None = None
        self._formats = QButtonGroup(self)
        self._scopes = QButtonGroup(self)
        self._what = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDES_PX, 16, SIDES_PX, 16)
        column.setSpacing(10)
        self._fill_choices(QVBoxLayout(self._what))
        choices = SteadyScrollArea()  # a scaled screen has fewer of these pixels than the choices need
        choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choices.setWidget(self._what)
        column.addWidget(choices, 1)
        self._fill_end(column)
        exporting.progressed.connect(self._show_progress)
        exporting.ended.connect(self._show_written)
        exporting.failed.connect(self._show_failed)
        exporting.stopped.connect(self._show_stopped)
        self._formats.idToggled.connect(lambda _place, on: self._follow_format() if on else None)
        self._scopes.idToggled.connect(lambda _place, _on: self._forget_outcome())
        self._current.toggled.connect(lambda _on: self._forget_outcome())
        self._patients.toggled.connect(lambda _on: self._show_privacy())
        self._where.textChanged.connect(lambda _text: self._forget_outcome())
        self._follow_format()
        room = QSize(WIDTH_PX, self._what.heightForWidth(WIDTH_PX - 2 * SIDES_PX) + END_PX)
        self.resize(fitting(self, room))
        self._formats.button(0).setFocus()

    # ------------------------------------------------------------------------------------------------------- building

    def _fill_choices(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(tr("As what")))
        for place, format_ in enumerate(FORMATS):
            trouble = format_.trouble()
            sentence = trouble or tr(format_.sentence)
            button = _radio(tr(format_.name), sentence)
            button.setEnabled(not trouble)
            self._formats.addButton(button, place)
            column.addWidget(button)
            column.addWidget(_indented(quiet(sentence)))
        self._formats.button(0).setChecked(True)
        column.addWidget(rule())
        column.addWidget(heading(tr("Of what")))
        for place, scope in enumerate(Scope):
            button = _radio(self._exporting.words(scope))
            button.setEnabled(scope is Scope.STORE or bool(self._exporting.rows(scope)))
            self._scopes.addButton(button, place)
            column.addWidget(button)
        self._scopes.button(0).setChecked(True)
        self._current = QCheckBox(tr("Only each reader's newest reading of a photograph"))
        self._patients = QCheckBox(tr("With patients' identifiers"))
        self._privacy = quiet()
        keeps_its_room = self._privacy.sizePolicy()
        keeps_its_room.setRetainSizeWhenHidden(True)
        self._privacy.setSizePolicy(keeps_its_room)
        for widget in (self._current, self._patients):
            widget.setAccessibleName(widget.text())
        for widget in (rule(), self._current, self._patients, _indented(self._privacy), rule(), heading(tr("Where"))):
            column.addWidget(widget)
        self._where = QLineEdit()
        self._where.setAccessibleName(tr("The file or folder to write"))
        choose = QPushButton(tr("Choose…"))
        choose.setAccessibleName(tr("Choose where to write"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._ask_place)
        row = QHBoxLayout()
        row.addWidget(self._where, 1)
        row.addWidget(choose)
        column.addLayout(row)
        column.addStretch(1)

    def _fill_end(self, column: QVBoxLayout) -> None:
        self._progress = QProgressBar()
        self._progress.setAccessibleName(tr("How far the export is"))
        self._progress.setTextVisible(False)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setAccessibleName(tr("How the export went"))
        self._open = QPushButton(tr("Open folder"))
        self._export = QPushButton(tr("Export"))
        self._export.setProperty("role", "primary")
        self._close = QPushButton(tr("Close"))
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._export)
        column.addWidget(self._progress)
        column.addWidget(self._words)
        column.addLayout(row)
        self._open.setAutoDefault(False)
        self._close.setAutoDefault(False)
        self._export.setDefault(True)
        self._open.clicked.connect(self._open_folder)
        self._close.clicked.connect(self.reject)
        self._export.clicked.connect(self._start)

    # ------------------------------------------------------------------------------------------------------ the choice

    @property
    def format(self) -> Format:
        return FORMATS[self._formats.checkedId()]

    @property
    def scope(self) -> Scope:
        return list(Scope)[self._scopes.checkedId()]

    @property
    def words(self) -> str:
        """What is said below."""
        return self._words.text()

    def _follow_format(self) -> None:
        """Its options, and a name of its own in the folder that was chosen."""
        folder = Path(self._where.text()).parent if self._where.text() else self._exporting.folder
        self._where.setText(str(folder / self.format.file_name))
        self._current.setEnabled(Option.ONLY_CURRENT in self.format.options)
        self._patients.setEnabled(Option.PATIENTS in self.format.options)
        self._show_privacy()

    def _show_privacy(self) -> None:
        self._privacy.setText(tr(WITH_PATIENTS if self._patients.isChecked() else WITHOUT_PATIENTS))
        # Of a format that cannot leave them out it would not be true.
        self._privacy.setVisible(self._patients.isEnabled())
        self._forget_outcome()

    def _ask_place(self) -> None:
        dialog = QFileDialog(self, tr("Where to write"), str(Path(self._where.text()).parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # asked for below, as for a name that was typed
        dialog.selectFile(Path(self._where.text()).name)
        dialog.fileSelected.connect(self._where.setText)
        dialog.open()

    # ------------------------------------------------------------------------------------------------------- the export

    def _start(self) -> None:
        target = Path(self._where.text().strip()).expanduser()
        reason = why_not(self.format, target)
        if reason:
            self._say(reason, "warning")
            return
        if target.is_file() and not self._may_replace:
            self._open.hide()
            self._say(tr("{file} is there already: replace it?", file=target), "warning")
            self._may_replace = True
            self._export.setText(tr("Replace it"))
            return
        self._written = target
        self._show_running(True)
        self._progress.setRange(0, 0)
        self._say(tr("Writing…"))
        self._exporting.start(
            self.format,
            self.scope,
            target,
            only_current=Option.ONLY_CURRENT in self.format.options and self._current.isChecked(),
            with_patients=Option.PATIENTS in self.format.options and self._patients.isChecked(),
        )

    def _show_running(self, running: bool) -> None:
        self._what.setEnabled(not running)
        self._export.setEnabled(not running)
        self._close.setText(tr("Stop") if running else tr("Close"))
        self._progress.setVisible(running)
        self._open.setVisible(False)
        self._may_replace = False
        self._export.setText(tr("Export"))
        (self._close if running else self._export).setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, 1000)
        self._progress.setValue(1000 * done // max(1, total))
        self._say(tr("Writing… {done} of {total}", done=number(done), total=number(total)))

    def _show_written(self, written: Written) -> None:
        self._show_running(False)
        told = (*written.problems, *written.remarks)
        more = len(told) - MOST_TOLD
        others = (tr("And {n} more.", n=number(more)),) if more > 0 else ()
        parts = (written.words, self._exporting.left_out(self.scope), *told[:MOST_TOLD], *others)
        self._say(" ".join(filter(None, parts)), "warning" if written.problems else "strong")
        self._open.setVisible(True)
        self._open.setFocus()

    def _show_failed(self, words: str) -> None:
        self._show_running(False)
        self._say(words, "error")

    def _show_stopped(self) -> None:
        self._show_running(False)
        self._say(tr("Stopped. Nothing was written."))

    def _forget_outcome(self) -> None:
        """Another choice: what was said and asked was of the one before."""
        self._may_replace = False
        self._export.setText(tr("Export"))
        self._open.hide()
        self._progress.hide()
        self._say("")

    def _say(self, words: str, role: str = "") -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._words.setProperty("role", role)
        self._words.style().polish(self._words)

    def _open_folder(self) -> None:
        if self._written is not None:
            folder = self._written if self._written.is_dir() else self._written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def reject(self) -> None:
        """What is being written is stopped first; the page stays to say so."""
        if self._exporting.is_running:
            self._exporting.stop()
        else:
            super().reject()


def _radio(words: str, sentence: str = "") -> QRadioButton:
    button = QRadioButton(words)
    button.setAccessibleName(words)
    button.setAccessibleDescription(sentence)
    return button


def _indented(label: QLabel) -> QLabel:
    """Under the words of a radio button or a tick."""
    label.setContentsMargins(26, 0, 0, 4)
    return label
