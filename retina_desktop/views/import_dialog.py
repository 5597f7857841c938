"""The page that imports a table of grades: its first rows, what its columns and words mean, and what will be saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import commas, mark, tr, trn, written_number
from retina_desktop.services.grade_import import Asked, Plan
from retina_desktop.services.grade_table import NEEDED, Preview, Wrong
from retina_desktop.viewmodels.grade_import import GradeImport, Planned, planned_words
from retina_desktop.views.controls import SteadyScrollArea, fitting, heading, quiet
from retina_desktop.views.import_columns import LABEL_PX, WORDS, ColumnForm, ValueForm

SETTLED_MS = 200
"""After the last letter: a plan looks at every row."""
MOST_SHOWN = 500
"""Wrong rows in the list; the others are counted."""
FORM_PX = 340
PREVIEW_PX = 150
"""Until the rows are there."""
_DELIMITERS = {
    ",": mark("parted by commas"),
    ";": mark("parted by semicolons"),
    "\t": mark("parted by tabs"),
    "|": mark("parted by |"),
}


class ImportDialog(QDialog):
    worklist_wished = Signal(object)  # Path: open the table as the worklist
    imported = Signal(str)  # what was, in sentences

    def __init__(self, grades: GradeImport, read_only_reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import from {file}", file=grades.file.name))
        self.resize(fitting(self, QSize(1040, 760)))
        self._grades = grades
        self._read_only_reason = read_only_reason
        self._plan: Plan | None = None
        self._folder: Path | None = None
        self._is_saving = False
        self._is_looked_at = False
        self._soon = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._soon.timeout.connect(self._make_plan)
        self._build()
        grades.looked.connect(self._show_preview)
        grades.progressed.connect(self._show_progress)
        grades.planned.connect(self._show_plan)
        grades.failed.connect(self._show_failed)
        grades.saved.connect(self._on_saved)
        self.finished.connect(lambda _result: self._end())
        grades.look()

    # ------------------------------------------------------------------------------------------------------- building

    def _build(self) -> None:
        self._about = quiet(tr("Reading the table…"))
        self._rows = _table(tr("The first rows of the table"))
        self._rows.setFixedHeight(PREVIEW_PX)
        self._rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._columns = ColumnForm()
        self._columns.changed.connect(self._plan_soon)
        self._values = ValueForm()
        self._values.changed.connect(self._plan_soon)
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._summary.setProperty("role", "strong")
        self._summary.setAccessibleName(tr("What will be imported"))
        self._wrong = _table(tr("Rows that are wrong"))
        self._wrong.setHeaderLabels([tr("Line"), tr("Why it cannot be imported")])
        self._wrong.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._skip = QCheckBox(tr("Import the right rows and leave out the wrong ones"))
        self._skip.toggled.connect(lambda _on: self._show_buttons())
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Rows looked at"))
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing jumps when it comes
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self._left())
        middle.addLayout(self._right(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        for widget in (self._about, self._rows):
            column.addWidget(widget)
        column.addLayout(middle, 1)
        column.addWidget(self._progress)
        column.addLayout(self._buttons())
        self._show_buttons()

    def _left(self) -> QWidget:
        self._reader = QLineEdit(self._grades.file.stem)
        self._reader.setAccessibleName(tr("Whose readings they become"))
        self._reader.textChanged.connect(lambda _text: self._plan_soon())
        self._place = QPushButton(tr("beside the table"))
        self._place.setAutoDefault(False)
        self._place.setAccessibleName(tr("The folder of the photographs"))
        self._place.clicked.connect(self._ask_folder)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, LABEL_PX)
        for row, (words, control) in enumerate(((tr("Readings of"), self._reader), (tr("Photographs"), self._place))):
            grid.addWidget(QLabel(words), row, 0)
            grid.addWidget(control, row, 1)
        left = QWidget()
        left.setFixedWidth(FORM_PX)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Columns")))
        column.addWidget(self._columns)
        column.addSpacing(8)
        column.addLayout(grid)
        column.addStretch(1)
        return left

    def _right(self) -> QVBoxLayout:
        self._values_heading = heading(tr("What its words mean"))
        self._values_area = SteadyScrollArea()
        self._values_area.setWidget(self._values)
        self._values_area.setMaximumHeight(190)
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self._values_heading, self._values_area):
            widget.hide()
            column.addWidget(widget)
        column.addWidget(heading(tr("What will be imported")))
        column.addWidget(self._summary)
        column.addWidget(self._wrong, 1)
        column.addWidget(self._skip)
        column.addStretch(0)
        return column

    def _buttons(self) -> QHBoxLayout:
        self._open = QPushButton(tr("Open as the worklist"))
        self._open.setAutoDefault(False)
        self._open.setToolTip(tr("List its photographs in its order, and import nothing"))
        self._open.clicked.connect(self._open_worklist)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._import = QPushButton(tr("Import"))
        self._import.clicked.connect(self._save)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._import)
        return row

    # --------------------------------------------------------------------------------------------------------- facts

    @property
    def words(self) -> str:
        """What is said of the import."""
        return self._summary.text()

    @property
    def columns(self) -> ColumnForm:
        return self._columns

    @property
    def values(self) -> ValueForm:
        return self._values

    @property
    def wrong_rows(self) -> list[str]:
        items = [self._wrong.topLevelItem(place) for place in range(self._wrong.topLevelItemCount())]
        return [f"{item.text(0)} {item.text(1)}".strip() for item in items if item is not None]

    def _show_preview(self, preview: Preview) -> None:
        table = preview.table
        rows = trn("{n} row", "{n} rows", preview.count)
        self._about.setText(commas([rows, table.encoding, tr(_DELIMITERS[table.delimiter])]))
        self._rows.setHeaderLabels(table.header)
        for cells in preview.rows:
            self._rows.addTopLevelItem(QTreeWidgetItem(cells))
        for place in range(len(table.header)):
            self._rows.resizeColumnToContents(place)
            self._rows.setColumnWidth(place, min(self._rows.columnWidth(place) + 12, 260))
        lines = self._rows.sizeHintForRow(0) * max(1, len(preview.rows)) + self._rows.header().sizeHint().height()
        bar = self._rows.horizontalScrollBar().sizeHint().height() if len(table.header) > 4 else 0
        self._rows.setFixedHeight(lines + bar + 2 * self._rows.frameWidth())
        self._is_looked_at = True
        self._columns.show_columns(table.header, preview.columns)
        self._make_plan()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setVisible(True)
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _show_plan(self, planned: Planned) -> None:
        plan = self._plan = planned.plan
        self._values.show_values(planned.values)
        for widget in (self._values_heading, self._values_area):
            widget.setVisible(bool(planned.values))
        self._progress.hide()
        words = planned_words(plan, "" if "reader" in self._columns.columns else self._reader.text().strip())
        if plan.wrong:
            wrong = trn("{n} row is wrong.", "{n} rows are wrong.", len(plan.wrong))
            words = f"{words} {wrong}"
        self._say(" ".join(filter(None, (words, self._read_only_reason))))
        self._show_wrong(plan.wrong)
        self._show_buttons()

    def _show_wrong(self, wrong: Sequence[Wrong]) -> None:
        self._wrong.clear()
        for one in wrong[:MOST_SHOWN]:
            item = QTreeWidgetItem([written_number(one.number), one.why])
            item.setToolTip(1, str(one))
            self._wrong.addTopLevelItem(item)
        if len(wrong) > MOST_SHOWN:
            more = len(wrong) - MOST_SHOWN
            self._wrong.addTopLevelItem(QTreeWidgetItem(["", trn("and {n} more", "and {n} more", more)]))

    def _show_failed(self, words: str) -> None:
        self._plan = None
        self._is_saving = False
        self._progress.hide()
        for control in (self._cancel, self._open):
            control.setEnabled(True)
        self._say(words, is_error=True)
        self._show_wrong(())
        self._show_buttons()

    def _say(self, words: str, *, is_error: bool = False) -> None:
        self._summary.setText(words)
        self._summary.setProperty("role", "error" if is_error else "strong")
        self._summary.style().polish(self._summary)

    def _show_buttons(self) -> None:
        plan = self._plan
        wrong = bool(plan and plan.wrong)
        has_grades = "grade" in self._columns.columns or not self._is_looked_at
        for one, is_primary in ((self._import, has_grades), (self._open, not has_grades)):
            one.setProperty("role", "primary" if is_primary else "")
            one.setDefault(is_primary)
            one.style().polish(one)
        self._wrong.setVisible(wrong)
        self._skip.setVisible(wrong)
        count = len(plan.readings) if plan else 0
        self._import.setText(trn("Import {n} grade", "Import {n} grades", count) if count else tr("Import"))
        self._import.setEnabled(bool(count) and not self._read_only_reason and (not wrong or self._skip.isChecked()))

    # --------------------------------------------------------------------------------------------------------- wishes

    def _plan_soon(self) -> None:
        self._plan = None
        self._show_buttons()
        self._soon.start()

    def _make_plan(self) -> None:
        if not self._is_looked_at:
            return
        columns, reader = self._columns.columns, self._reader.text().strip()
        missing = [tr(WORDS[what]) for what in NEEDED if what not in columns]
        if missing:
            self._grades.stop()
            self._show_failed("")
            self._say(
                tr("Choose the column for: {what}. A table without grades can be a worklist.", what=commas(missing))
            )
            return
        if not reader:
            self._grades.stop()
            self._show_failed(tr("Say whose readings they become."))
            return
        self._say(tr("Looking for the photographs…"))
        self._grades.make_plan(Asked(reader, self._folder, columns, self._values.values, usual=False))

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("The folder of the photographs"), str(self._grades.file.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.look_in(Path(name)))
        dialog.open()

    def look_in(self, folder: Path) -> None:
        """The photographs are in this folder."""
        self._folder = folder
        self._place.setText(self._place.fontMetrics().elidedText(str(folder), Qt.TextElideMode.ElideLeft, 190))
        self._place.setToolTip(str(folder))
        self._plan_soon()

    def _save(self) -> None:
        if self._plan is not None and self._import.isEnabled():
            self._is_saving = True
            for control in (self._import, self._cancel, self._open):
                control.setEnabled(False)
            self._say(tr("Saving…"))
            self._grades.save(self._plan)

    def reject(self) -> None:
        """While it saves, which takes a moment, what came of it is waited for."""
        if not self._is_saving:
            super().reject()

    def _on_saved(self, words: str) -> None:
        self.imported.emit(words)
        self.accept()

    def _open_worklist(self) -> None:
        self.accept()
        self.worklist_wished.emit(self._grades.file)

    def _end(self) -> None:
        self._soon.stop()
        self._grades.end()


def _table(name: str) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return tree
