"""The header of the patient whose photographs are at the upper edge of the list, while its own line is scrolled away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from retina_desktop.viewmodels.list_groups import Group
from retina_desktop.viewmodels.worklist_order import LineRole, WorklistOrder
from retina_desktop.views.worklist_delegate import WorklistDelegate

if TYPE_CHECKING:
    from retina_desktop.views.rows_view import RowsView


class StickyHeader(QWidget):
    """Lies over the list and looks like the line that it stands for; the next patient's header pushes it out."""

    pressed = Signal(object)  # Group

    def __init__(self, rows: RowsView, order: WorklistOrder) -> None:
        super().__init__(rows)
        self._rows, self._order = rows, order
        self._place = -1  # of the line that it stands for
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    @property
    def group(self) -> Group | None:
        return self._order.group_at(self._place) if 0 <= self._place < self._order.rowCount() else None

    def follow(self) -> None:
        """The list was scrolled, or other lines are in it."""
        rows, order = self._rows, self._order
        height = rows.verticalHeader().defaultSectionSize()
        top = rows.verticalHeader().visualIndexAt(0) if order.is_grouped else -1
        one = order.group_at(top) if 0 <= top < order.rowCount() else None
        place = -1 if one is None else order.header_place(one)
        if one is None or rows.rowViewportPosition(place) >= 0:
            self._place = -1
            self.hide()
            return
        self._place = place
        after = place + 1 + (len(one.rows) if one.is_open else 0)
        pushed = min(0, rows.rowViewportPosition(after) - height) if after < order.rowCount() else 0
        glass = rows.viewport().geometry()
        self.setGeometry(QRect(glass.left(), glass.top() + pushed, glass.width(), height))
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        delegate = self._rows.itemDelegate()
        assert isinstance(delegate, WorklistDelegate)
        index = self._order.index(self._place)
        if index.data(LineRole.GROUP) is None:
            return
        option = QStyleOptionViewItem()
        option.initFrom(self)
        option.font = self._rows.font()
        option.rect = self.rect()
        option.state = QStyle.StateFlag.State_Enabled
        if self._rows.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if self.underMouse():
            option.state |= QStyle.StateFlag.State_MouseOver
        delegate.begin_turn()  # its one picture is drawn whatever the list has just drawn
        delegate.paint(QPainter(self), option, index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        one = self.group
        if event.button() is Qt.MouseButton.LeftButton and one is not None:
            self._rows.setCurrentIndex(self._order.index(self._place))  # which scrolls its line into view
            self.pressed.emit(one)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() is QEvent.Type.ToolTip:
            self.setToolTip(str(self._order.index(self._place).data(Qt.ItemDataRole.ToolTipRole) or ""))
        return super().event(event)
