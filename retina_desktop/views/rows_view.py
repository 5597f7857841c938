"""The table in which the list is shown: one column, photographs and, while they are grouped, headers of patients."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from retina_desktop.viewmodels.list_groups import Group
from retina_desktop.viewmodels.worklist_order import LineRole, WorklistOrder
from retina_desktop.views.sticky_header import StickyHeader
from retina_desktop.views.worklist_delegate import WorklistDelegate, row_height

_GROUP_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}


class RowsView(QTableView):
    """A table of one column: unlike a QListView or a QTreeView it lays out no row that is not on the screen, so that
    20,000 rows may come in batches or change all at once while the photograph is panned.

    Grouped, with the list in focus: up and down go over headers, too; left closes a patient, or goes to the header; right
    opens it, or goes to its first photograph; Return does either.
    The patient of the photographs at the upper edge is named there, wherever the list is scrolled to.
    """

    open_requested = Signal(object, bool)  # Group, whether its photographs are to be shown

    def __init__(self, order: WorklistOrder) -> None:
        super().__init__()
        self._order = order
        self.setModel(order)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._press)
        self.sticky = StickyHeader(self, order)
        self.sticky.pressed.connect(lambda one: self.open_requested.emit(one, not one.is_open))
        self.verticalScrollBar().valueChanged.connect(self.sticky.follow)
        self.selectionModel().selectionChanged.connect(self.sticky.follow)
        for changed in (order.modelReset, order.rowsInserted, order.rowsRemoved, order.dataChanged):
            changed.connect(self.sticky.follow)
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen photograph stays in sight while the list gets smaller; one that was scrolled away stays away."""
        top = self.visualRect(self.currentIndex()).top() if self.currentIndex().isValid() else -1
        super().resizeEvent(event)
        if 0 <= top < event.oldSize().height() and event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())
        self.sticky.follow()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Below the patient's header, not under it."""
        super().scrollTo(index, hint)
        hidden = self.verticalHeader().defaultSectionSize() - self.visualRect(index).top()
        if self._order.is_grouped and index.data(LineRole.GROUP) is None and hidden > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - hidden)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A screenful of rows that were never drawn comes in two or three turns, so that keys and the photograph go between."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, WorklistDelegate)
        delegate.begin_turn()
        super().paintEvent(event)
        if delegate.left_some:
            QTimer.singleShot(0, self.viewport().update)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts of the window; one that is not should not jump to another photograph."""

    def event(self, event: QEvent) -> bool:
        """Grouped, the list in focus has its arrows before the window's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if self._order.is_grouped and plain and event.key() in _GROUP_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self._group
        key = event.key()
        if one is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_on_header:
            self.open_requested.emit(one, not one.is_open)
        elif key == Qt.Key.Key_Left and one.is_open and self._is_on_header:
            self.open_requested.emit(one, False)
        elif key == Qt.Key.Key_Left:
            self.setCurrentIndex(self._order.index(self._order.header_place(one)))
        elif key == Qt.Key.Key_Right and self._is_on_header and not one.is_open:
            self.open_requested.emit(one, True)
        elif key == Qt.Key.Key_Right and self._is_on_header:
            self.setCurrentIndex(self._order.index(self.currentIndex().row() + 1))
        elif key != Qt.Key.Key_Right:
            super().keyPressEvent(event)

    def place_at_top(self, place: int, top_px: int) -> None:
        """Scroll so that this line begins so far below the upper edge, as near as the ends of the list allow."""
        self.verticalScrollBar().setValue(place * self.verticalHeader().defaultSectionSize() - top_px)

    @property
    def _group(self) -> Group | None:
        """The patient of the current line, while they are grouped."""
        current = self.currentIndex()
        return self._order.group_at(current.row()) if current.isValid() and self._order.is_grouped else None

    @property
    def _is_on_header(self) -> bool:
        return self.currentIndex().data(LineRole.GROUP) is not None

    def _press(self, index: QModelIndex) -> None:
        one = index.data(LineRole.GROUP)
        if one is not None:
            self.open_requested.emit(one, not one.is_open)

    def _fit_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(row_height(self.fontMetrics()))
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
