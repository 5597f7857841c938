"""The table of a screening's results: no row is laid out that is not on the screen, and what is drawn was seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from retina_desktop.domain.language import tr
from retina_desktop.services.result_rows import FAILED_KIND, Choice, Result
from retina_desktop.viewmodels.results import NUMBERS, SORT_OF, Column, ResultsModel, Role
from retina_desktop.views.theme import Theme

BESIDE_ARROW = "\u2003"
"""Behind a number: the head of its column keeps that room for the arrow of the order."""

_LETTERS = {
    Column.NAME: 24,
    Column.EYE: 5,
    Column.TAKEN: 12,
    Column.GRADE: 15,
    Column.SEVERE: 10,
    Column.UNCERTAINTY: 12,
    Column.SET: 11,
    Column.DME: 9,
    Column.REFERABLE: 7,
    **dict.fromkeys((Column.MA, Column.HE, Column.EX, Column.SE), 6),
}
"""How wide a column is at first."""


class _Cells(QStyledItemDelegate):
    """Words as the theme has them: a failed row's in the colour of errors."""

    def __init__(self, model: ResultsModel, theme: Theme) -> None:
        super().__init__()
        self._model, self.theme = model, theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.column() == Column.GRADE:
            self._model.note_seen(index.data(Role.RESULT))
        super().paint(painter, option, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        result: Result = index.data(Role.RESULT)
        if index.column() == Column.REMARK:
            role = "error" if result.kind == FAILED_KIND else "quiet"
            option.palette.setColor(QPalette.ColorRole.Text, self.theme.colour(role))
        elif index.column() == Column.GRADE:
            option.font.setBold(True)
        elif index.column() in NUMBERS:
            option.text += BESIDE_ARROW


class ResultsTable(QTableView):
    """A press on a column's head orders by it; a second press turns the order round."""

    place_changed = Signal(int)  # of the results: this one is the current one

    def __init__(self, model: ResultsModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.setObjectName("results")
        self.setAccessibleName(tr("Results"))
        self.setModel(model)
        self._cells = _Cells(model, theme)
        self.setItemDelegate(self._cells)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setAccessibleName(tr("Columns of the results"))
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.place_changed.emit(now.row()))
        model.opened.connect(self._show_dates)
        model.dated.connect(self._show_dates)
        self._show_dates()
        self._fit()

    def _show_dates(self) -> None:
        """Their column is there once one is known."""
        self.setColumnHidden(Column.TAKEN, not self._model.has_dates)

    def show_choice(self, choice: Choice) -> None:
        """The column that orders the rows, with an arrow that points to the smaller end."""
        column = next((column for column, by in SORT_OF.items() if by is choice.by), -1)
        rises = (choice.by.value in ("name", "eye", "listed")) is not choice.turned
        order = Qt.SortOrder.AscendingOrder if rises else Qt.SortOrder.DescendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    def show_reasons_alone(self, alone: bool) -> None:
        """Only failures are listed: the model said nothing of them, and their reasons take the room."""
        for column in range(Column.GRADE, Column.REMARK):
            self.setColumnHidden(column, alone)

    def set_theme(self, theme: Theme) -> None:
        self._cells.theme = theme
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def show_place(self, place: int) -> None:
        """This row is the current one, and in sight."""
        index = self._model.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    @property
    def place(self) -> int:
        """The current row; -1 for none."""
        return self.currentIndex().row()

    def keyboardSearch(self, search: str) -> None:
        """A letter is no way to another row."""

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 12)
        letter = metrics.averageCharWidth()
        for column, letters in _LETTERS.items():
            title = metrics.horizontalAdvance(str(self._model.headerData(column, Qt.Orientation.Horizontal))) + 36
            self.setColumnWidth(column, max(letters * letter + 14, title))
