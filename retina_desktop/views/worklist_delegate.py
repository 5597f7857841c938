"""One row of the list: thumbnail, name, eye, status as a glyph and in words, the reader's grade."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from retina_desktop.viewmodels.row_words import status_words
from retina_desktop.viewmodels.worklist import Role, Row, Status
from retina_desktop.views.theme import Theme

THUMBNAIL = QSize(60, 46)
MARGIN = 8
MOST_ROUNDED = 200
"""Rounded thumbnails kept, 11 kB each at 100 %: clipping to round corners is half of a row's painting."""


def row_height(metrics: QFontMetrics) -> int:
    """Room for the thumbnail, or for two lines of words where the font is large."""
    return max(THUMBNAIL.height() + MARGIN, 2 * metrics.height() + 2 * MARGIN)


def paint_status(painter: QPainter, status: Status, box: QRectF, theme: Theme) -> None:
    """A shape of its own for each status; the words stand beside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = theme.colour(_STATUS_INK[status])
    painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = box.adjusted(1, 1, -1, -1)
    if status is Status.QUEUED:
        painter.drawEllipse(ring)
    elif status is Status.ANALYSING:
        painter.drawArc(ring, 90 * 16, -270 * 16)
    elif status is Status.TO_READ:
        painter.setBrush(ink)
        painter.drawEllipse(ring)
    elif status is Status.READ:
        tick = QPainterPath(QPointF(box.left() + 1, box.center().y()))
        tick.lineTo(box.left() + box.width() * 0.4, box.bottom() - 1.5)
        tick.lineTo(box.right() - 0.5, box.top() + 1.5)
        painter.drawPath(tick)
    elif status is Status.UNGRADABLE:
        painter.drawEllipse(ring)
        painter.setBrush(ink)
        painter.drawPie(ring, 90 * 16, 180 * 16)
    else:
        painter.drawLine(ring.topLeft(), ring.bottomRight())
        painter.drawLine(ring.topRight(), ring.bottomLeft())
    painter.restore()


_STATUS_INK = {
    Status.QUEUED: "quiet",
    Status.ANALYSING: "quiet",
    Status.TO_READ: "accent_text",
    Status.READ: "quiet",
    Status.UNGRADABLE: "warning",
    Status.FAILED: "error",
}


class WorklistDelegate(QStyledItemDelegate):
    """Paints rows; `current_row` is the photograph on the screen, which has a bar at its edge."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rounded: dict[tuple[int, float], QPixmap] = {}

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return
        box = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, self._theme.colour("selection"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), self._theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.colour("hover"))
        picture_box = QRectF(
            box.left() + MARGIN + 2, box.center().y() - THUMBNAIL.height() / 2, THUMBNAIL.width(), THUMBNAIL.height()
        )
        self._paint_thumbnail(painter, picture_box, index)
        words_box = box.adjusted(picture_box.right() - box.left() + 10, MARGIN - 2, -MARGIN - 2, -MARGIN + 2)
        self._paint_words(painter, words_box, row, chosen, QFont(option.font))
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        image = index.data(Role.THUMBNAIL)
        known = isinstance(image, QImage) and not image.isNull()
        ratio = painter.device().devicePixelRatioF()
        key = (image.cacheKey() if known else 0, ratio)
        if key not in self._rounded:
            while len(self._rounded) >= MOST_ROUNDED:
                self._rounded.pop(next(iter(self._rounded)))
            self._rounded[key] = _rounded(image if known else None, ratio)
        painter.drawPixmap(box.topLeft(), self._rounded[key])

    def _paint_words(self, painter: QPainter, box: QRectF, row: Row, chosen: bool, font: QFont) -> None:
        theme = self._theme
        ink, quiet = ("on_selection", "on_selection") if chosen else ("text", "quiet")
        half = box.height() / 2
        top = QRectF(box.left(), box.top(), box.width(), half)
        bottom = QRectF(box.left(), box.top() + half, box.width(), half)
        grade = "U" if row.gradable is False else ("" if row.grade is None else str(row.grade))
        if grade:
            self._paint_grade(painter, QRectF(box.right() - 24, box.center().y() - 12, 24, 24), grade, row, font)
            top.setRight(box.right() - 30)
            bottom.setRight(box.right() - 30)
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        name = painter.fontMetrics().elidedText(row.path.name, Qt.TextElideMode.ElideMiddle, int(top.width()))
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        glyph = QRectF(bottom.left(), bottom.center().y() - 5, 10, 10)
        paint_status(painter, row.status, glyph, theme)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(small)
        words = f"{row.laterality} · {status_words(row)}" if row.laterality else status_words(row)
        if row.stale and row.opinion_visible:
            words += " · older model"
        loud = row.status is Status.FAILED and not chosen
        painter.setPen(theme.colour("error" if loud else quiet))
        room = bottom.adjusted(16, 0, 0, 0)
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)

    def _paint_grade(self, painter: QPainter, box: QRectF, grade: str, row: Row, font: QFont) -> None:
        """Filled once confirmed, an outline until then."""
        path = QPainterPath()
        path.addRoundedRect(box, 5, 5)
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.confirmed:
            painter.fillPath(path, self._theme.colour("accent"))
            painter.setPen(self._theme.colour("on_accent"))
        else:
            painter.strokePath(path, QPen(self._theme.colour("control_line"), 1.2))
            painter.setPen(self._theme.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade)


def _rounded(image: QImage | None, device_ratio: float) -> QPixmap:
    """The thumbnail filling its box, with round corners; black where there is none yet."""
    pixmap = QPixmap(THUMBNAIL * device_ratio)
    pixmap.setDevicePixelRatio(device_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    box = QRectF(0, 0, THUMBNAIL.width(), THUMBNAIL.height())
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    frame = QPainterPath()
    frame.addRoundedRect(box, 4, 4)
    painter.fillPath(frame, QColor(0, 0, 0))
    if image is not None:
        size = image.size().scaled(THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(box.center())
        painter.setClipPath(frame)
        painter.drawImage(target, image)
    painter.end()
    return pixmap
