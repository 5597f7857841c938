"""The contact sheet of a screening: small photographs with their lesions, grade and uncertainty beneath."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from retina_desktop.domain.language import tr
from retina_desktop.services.result_rows import FAILED_KIND, Result
from retina_desktop.viewmodels.contact_pictures import ContactPictures
from retina_desktop.viewmodels.overlay import LESION_KINDS
from retina_desktop.viewmodels.results import NO_PARENT, ResultsModel, Role, grade_words, uncertainty_words
from retina_desktop.views.shapes import paint_shape
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import KIND_NAMES

PICTURE = QSize(216, 162)
GAP = 8
MARGIN = 7
SHAPE_PX = 11


class TileDelegate(QStyledItemDelegate):
    """Draws one photograph of the sheet. What is drawn was seen."""

    def __init__(self, model: ResultsModel, pictures: ContactPictures, theme: Theme) -> None:
        super().__init__()
        self._model, self._pictures, self._theme = model, pictures, theme

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def tile(self, metrics: QFontMetrics) -> QSize:
        return QSize(PICTURE.width() + 2 * MARGIN + GAP, PICTURE.height() + 2 * metrics.height() + 3 * MARGIN + GAP)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.tile(option.fontMetrics)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        result: Result | None = index.data(Role.RESULT)
        if result is None:  # behind the last one
            return
        self._model.note_seen(result)
        theme = self._theme
        box = option.rect.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selection" if chosen else "raised"))
        painter.drawRoundedRect(box, 6, 6)
        place = QRect(box.left() + MARGIN, box.top() + MARGIN, PICTURE.width(), PICTURE.height())
        self._draw_picture(painter, place, self._pictures.get(result))
        self._draw_words(painter, option, QRect(place.left(), place.bottom() + 5, place.width(), 0), result, chosen)
        painter.restore()

    def _draw_picture(self, painter: QPainter, place: QRect, picture: QImage | str | None) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surround"))
        painter.drawRect(place)
        if isinstance(picture, QImage):
            size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(place.topLeft(), size)
            target.moveCenter(place.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, picture)
            return
        painter.setPen(self._theme.colour("surround_text"))
        words = tr("Reading…") if picture is None else picture
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place.adjusted(10, 10, -10, -10), int(flags), words)

    def _draw_words(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, result: Result, chosen: bool
    ) -> None:
        theme, metrics = self._theme, option.fontMetrics
        line.setHeight(metrics.height())
        failed = result.kind == FAILED_KIND
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(theme.colour("on_selection" if chosen else "error" if failed else "text"))
        painter.drawText(line, int(left), tr("failed") if failed else grade_words(result))
        painter.drawText(line, int(right), tr("refer") if result.referable else "")
        painter.setFont(option.font)
        painter.setPen(theme.colour("on_selection" if chosen else "quiet"))
        line.translate(0, metrics.height() + 1)
        doubt = tr("uncertainty {value}", value=uncertainty_words(result)) if result.uncertainty is not None else ""
        painter.drawText(line, int(right), doubt)
        name = f"{result.name}  {result.laterality}".strip()
        room = line.width() - metrics.horizontalAdvance(doubt) - 8
        painter.drawText(line, int(left), metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room))


class KindsLegend(QWidget):
    """What the colours over the photographs stand for: the shape and the letters of each kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        names = [f"{kind} {tr(KIND_NAMES[kind])}" for kind in LESION_KINDS]
        self.setAccessibleName(tr("Colours of the lesion maps"))
        self.setToolTip("\n".join(names))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(len(LESION_KINDS) * self._cell, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _cell(self) -> int:
        return SHAPE_PX + 5 + self.fontMetrics().horizontalAdvance("MA") + 10

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = self._theme.colour("control_line")
        for place, kind in enumerate(LESION_KINDS):
            left = place * self._cell
            shape = QRectF(left, (self.height() - SHAPE_PX) / 2, SHAPE_PX, SHAPE_PX)
            paint_shape(painter, kind, shape, self._theme.lesion(kind), edge)
            painter.setPen(self._theme.colour("quiet"))
            words = QRectF(left + SHAPE_PX + 5, 0, self._cell, self.height())
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), kind)


class SheetModel(QAbstractTableModel):
    """The results as a grid, so that a table shows them: a list view lays out all of 20,000 tiles, in half a second."""

    def __init__(self, results: ResultsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._results = results
        self._columns = 1
        results.modelAboutToBeReset.connect(self.beginResetModel)
        results.modelReset.connect(self.endResetModel)

    def set_columns(self, columns: int) -> None:
        if columns != self._columns:
            self.beginResetModel()
            self._columns = columns
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else -(-self._results.rowCount() // self._columns)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._columns

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.place_of(index)
        return None if place < 0 else self._results.data(self._results.index(place, 0), role)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) if self.place_of(index) >= 0 else Qt.ItemFlag.NoItemFlags

    def place_of(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Of the results; -1 behind the last one."""
        place = index.row() * self._columns + index.column() if index.isValid() else -1
        return place if place < self._results.rowCount() else -1

    def index_of(self, place: int) -> QModelIndex:
        return self.index(place // self._columns, place % self._columns)


class ContactSheet(QTableView):
    """As many beside one another as there is room for. Arrows go about, on to the next line too; Return opens."""

    place_changed = Signal(int)  # of the results: this one is the current one

    def __init__(self, model: ResultsModel, pictures: ContactPictures, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAccessibleName(tr("Contact sheet"))
        self._sheet = SheetModel(model, self)
        self.setModel(self._sheet)
        self._tiles = TileDelegate(model, pictures, theme)
        self.setItemDelegate(self._tiles)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.hide()
            head.setMinimumSectionSize(1)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # or it would come and go with the columns
        pictures.arrived.connect(lambda _path: self.viewport().update())
        self.verticalScrollBar().valueChanged.connect(lambda _value: pictures.drop_wishes())
        self.selectionModel().currentChanged.connect(
            lambda now, _before: self.place_changed.emit(self._sheet.place_of(now))
        )
        self._fit()

    def show_place(self, place: int) -> None:
        """This one is the current one, and in sight."""
        index = self._sheet.index_of(place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    @property
    def place(self) -> int:
        """The current one; -1 for none."""
        return self._sheet.place_of(self.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        self._tiles.set_theme(theme)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Left and right go through all tiles, line by line."""
        steps = {QAbstractItemView.CursorAction.MoveLeft: -1, QAbstractItemView.CursorAction.MoveRight: 1}
        if action not in steps:
            return super().moveCursor(action, modifiers)
        index = self._sheet.index_of(max(0, self.place + steps[action]))
        return index if self._sheet.place_of(index) >= 0 else self.currentIndex()

    def keyboardSearch(self, search: str) -> None:
        """Letters are no way to another photograph here either."""

    def _fit(self) -> None:
        tile = self._tiles.tile(self.fontMetrics())
        place = self.place
        self.horizontalHeader().setDefaultSectionSize(tile.width())
        self.verticalHeader().setDefaultSectionSize(tile.height())
        self._sheet.set_columns(max(1, self.viewport().width() // tile.width()))
        if place >= 0 and self.place != place:
            self.show_place(place)
