"""Choose by hand what to compare with: a few letters of a name, patient, eye or date, or any file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.compared import reading_words
from retina_desktop.viewmodels.row_words import day_words
from retina_desktop.viewmodels.worklist import Row

MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
PATH = Qt.ItemDataRole.UserRole
MOST_SHOWN = 200
"""More letters find what is past these."""


class ChoosePhotograph(QDialog):
    """The rows of the list, those of the same patient first. Escape closes it."""

    chosen = Signal(object)  # Path

    def __init__(self, rows: Sequence[Row], current: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare with a photograph"))
        self.resize(680, 460)
        self._rows = sorted(
            (row for row in rows if row is not current and not row.unreadable),
            key=lambda row: row.patient != current.patient or not row.patient,
        )
        self._folder = str(current.path.parent)
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Name, patient, eye or date"))
        self._field.setAccessibleName(tr("Name, patient, eye or date"))
        self._field.textChanged.connect(self._fill)
        self._field.installEventFilter(self)
        self._list = QTreeWidget()
        self._list.setAccessibleName(tr("Photographs that match"))
        self._list.setHeaderLabels([tr("Photograph"), tr("Patient"), tr("Eye"), tr("Date"), tr("Reading")])
        self._list.setRootIsDecorated(False)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows reach it from the field
        self._list.itemDoubleClicked.connect(lambda _item, _column: self.accept())
        compare = QPushButton(tr("Compare"))
        compare.setDefault(True)
        compare.clicked.connect(self.accept)
        file = QPushButton(tr("A file…"))
        file.setAutoDefault(False)
        file.clicked.connect(self._ask_file)
        buttons = QHBoxLayout()
        buttons.addWidget(file)
        buttons.addStretch(1)
        buttons.addWidget(compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addLayout(buttons)
        self._fill("")

    @property
    def shown(self) -> list[Path]:
        """In the order in which they stand."""
        lines = [self._list.topLevelItem(line) for line in range(self._list.topLevelItemCount())]
        return [line.data(0, PATH) for line in lines if line is not None]

    def _fill(self, text: str) -> None:
        words = text.lower().split()
        self._list.clear()
        for row in self._rows:
            columns = [row.name, row.patient or "", row.laterality or "", day_words(row), reading_words(row)]
            line = " ".join(columns).lower()
            if not all(word in line for word in words):
                continue
            item = QTreeWidgetItem(columns)
            item.setData(0, PATH, row.path)
            item.setToolTip(0, str(row.path))
            self._list.addTopLevelItem(item)
            if self._list.topLevelItemCount() == MOST_SHOWN:
                break
        for column in range(self._list.columnCount()):
            self._list.resizeColumnToContents(column)
        first = self._list.topLevelItem(0)
        if first is not None:
            self._list.setCurrentItem(first)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Compare with a file"), self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.choose(Path(name)))
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in MOVES:
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.choose(item.data(0, PATH))

    def choose(self, path: Path) -> None:
        """The page is gone before the photograph is read."""
        super().accept()
        self.chosen.emit(path)
