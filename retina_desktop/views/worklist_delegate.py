"""One line of the list: a patient's header, or a photograph's thumbnail, name, eye, status as a glyph and in words, the reader's grade."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from retina_desktop.domain.language import tr, trn
from retina_desktop.viewmodels.list_groups import Group
from retina_desktop.viewmodels.row_words import day_words, difference_words, questioned_words, status_words
from retina_desktop.viewmodels.worklist import Role, Row, Status
from retina_desktop.viewmodels.worklist_order import LineRole, WorklistOrder
from retina_desktop.views.group_header import HeaderLook, fitted, paint_header
from retina_desktop.views.theme import Theme

THUMBNAIL = QSize(60, 46)
MARGIN = 8
LEAST_FILE_PX = 40
"""Of a file's name: less would name nothing."""
INDENT = 10
"""Of photographs below their patient."""
MOST_PICTURES = 200
"""Of rows, kept: some 80 kB each at 100 %. A screen shows thirty, each of them chosen or not, under the mouse or not."""

DRAW_S = 0.006
"""For rows never drawn before, in one turn of Qt's loop: twenty take some 15 ms, and twice that beside a model that loads."""


def row_height(metrics: QFontMetrics) -> int:
    """Room for the thumbnail, or for two lines of words where the font is large."""
    return max(THUMBNAIL.height() + MARGIN, 2 * metrics.height() + 2 * MARGIN)


def paint_status(painter: QPainter, status: Status, box: QRectF, ink: QColor) -> None:
    """A shape of its own for each status; the words stand beside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = box.adjusted(1, 1, -1, -1)
    if status is Status.QUEUED:
        painter.drawEllipse(ring)
    elif status is Status.NOT_ANALYSED:
        painter.drawLine(QPointF(ring.left(), ring.center().y()), QPointF(ring.right(), ring.center().y()))
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


_SELECTED = QStyle.StateFlag.State_Selected
_HOVERED = QStyle.StateFlag.State_MouseOver
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_STATUS_INK = {
    Status.QUEUED: "quiet",
    Status.NOT_ANALYSED: "quiet",
    Status.ANALYSING: "quiet",
    Status.TO_READ: "accent_text",
    Status.READ: "quiet",
    Status.UNGRADABLE: "warning",
    Status.FAILED: "error",
}


@dataclass(frozen=True)
class _Look:
    """Everything that a row's picture depends on, so that it is drawn once and not at each repaint."""

    titles: tuple[str, ...]  # the same in ever fewer words
    words: str
    file: str  # behind the words where there is room, its end first; "" where the title names it
    status: Status
    grade: str
    confirmed: bool
    chosen: bool
    hovered: bool
    thumbnail: int
    indent: int
    font: str
    size: tuple[int, int]
    ratio: float


class WorklistDelegate(QStyledItemDelegate):
    """Paints rows, each from a picture that is kept: twenty rows drawn anew took 35 ms, and the list changes often while it fills."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures: dict[_Look | HeaderLook, QPixmap] = {}
        self._draw_until = float("inf")  # time.perf_counter()
        self._drew_one = False
        self.left_some = False  # rows of this turn wait for the next

    def begin_turn(self) -> None:
        """From now on new pictures, at least one, are drawn for DRAW_S; rows that come after are left out, and `left_some` tells."""
        self._draw_until = time.perf_counter() + DRAW_S
        self._drew_one = self.left_some = False

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._pictures.clear()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            self._paint_header(painter, option, index)
            return
        in_group = bool(index.data(LineRole.IN_GROUP))
        thumbnail = index.data(Role.THUMBNAIL)
        if not isinstance(thumbnail, QImage) or thumbnail.isNull():
            thumbnail = None
        state = option.state
        look = _Look(
            titles=_titles(row) if in_group else (row.path.name, row.path.stem),
            words=_words(row, below_patient=in_group),
            file=row.path.name if in_group and row.laterality else "",
            status=row.status,
            grade="U" if row.gradable is False else ("" if row.grade is None else str(row.grade)),
            confirmed=row.confirmed,
            chosen=bool(state & _SELECTED),
            hovered=bool(state & _HOVERED),
            thumbnail=thumbnail.cacheKey() if thumbnail else 0,
            indent=INDENT if in_group else 0,
            font=option.font.key(),
            size=option.rect.size().toTuple(),
            ratio=painter.device().devicePixelRatioF(),
        )
        self._show(painter, option, look, lambda: self._draw(look, thumbnail, option.font))

    def _paint_header(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        order, one = index.model(), index.data(LineRole.GROUP)
        if not isinstance(order, WorklistOrder) or not isinstance(one, Group):
            return
        facts = order.facts(one)
        has_grade = one.patient is not None and facts.grade is not None
        count = "" if facts.photographs == 1 else f" · {trn('{n} photograph', '{n} photographs', facts.photographs)}"
        look = HeaderLook(
            titles=(f"{one.title}{count}", one.title, one.patient or one.title),
            words=facts.words if one.patient is not None else facts.words_of_reading,
            grade=str(facts.grade) if has_grade else "",
            is_open=one.is_open,
            chosen=bool(option.state & _SELECTED),
            hovered=bool(option.state & _HOVERED),
            font=option.font.key(),
            size=option.rect.size().toTuple(),
            ratio=painter.device().devicePixelRatioF(),
        )

        def draw() -> QPixmap:
            picture = _transparent(QSize(*look.size), look.ratio)
            own = QPainter(picture)
            paint_header(own, look, option.font, self._theme)
            own.end()
            return picture

        self._show(painter, option, look, draw)

    def _show(
        self, painter: QPainter, option: QStyleOptionViewItem, look: _Look | HeaderLook, draw: Callable[[], QPixmap]
    ) -> None:
        """A picture that is kept, or is drawn while this turn has time."""
        if look not in self._pictures:
            if self._drew_one and time.perf_counter() > self._draw_until:
                self.left_some = True
                return
            self._drew_one = True
            while len(self._pictures) >= MOST_PICTURES:
                self._pictures.pop(next(iter(self._pictures)))
            self._pictures[look] = draw()
        painter.drawPixmap(option.rect.topLeft(), self._pictures[look])

    def _draw(self, look: _Look, thumbnail: QImage | None, font: QFont) -> QPixmap:
        picture = _transparent(QSize(*look.size), look.ratio)
        box = QRectF(0, 0, *look.size)
        painter = QPainter(picture)
        if look.chosen:
            painter.fillRect(box, self._theme.colour("selection"))
            painter.fillRect(QRectF(0, 0, 3, box.height()), self._theme.colour("accent"))
        elif look.hovered:
            painter.fillRect(box, self._theme.colour("hover"))
        left = MARGIN + 2 + look.indent
        painter.drawPixmap(QPointF(left, box.center().y() - THUMBNAIL.height() / 2), _rounded(thumbnail, look.ratio))
        self._paint_words(
            painter, box.adjusted(left + THUMBNAIL.width() + 8, MARGIN - 2, -MARGIN - 2, -MARGIN + 2), look, font
        )
        painter.end()
        return picture

    def _paint_words(self, painter: QPainter, box: QRectF, look: _Look, font: QFont) -> None:
        theme = self._theme
        ink, quiet = ("on_selection", "on_selection") if look.chosen else ("text", "quiet")
        half = box.height() / 2
        top = QRectF(box.left(), box.top(), box.width(), half)
        bottom = QRectF(box.left(), box.top() + half, box.width(), half)
        if look.grade:
            self._paint_grade(painter, QRectF(box.right() - 24, box.center().y() - 12, 24, 24), look, font)
            top.setRight(box.right() - 30)
            bottom.setRight(box.right() - 30)
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        painter.drawText(
            top, _LEFT, fitted(look.titles, painter.fontMetrics(), int(top.width()), Qt.TextElideMode.ElideLeft)
        )
        glyph = theme.colour("on_selection" if look.chosen else _STATUS_INK[look.status])
        paint_status(painter, look.status, QRectF(bottom.left(), bottom.center().y() - 5, 10, 10), glyph)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(small)
        loud = look.status is Status.FAILED and not look.chosen
        painter.setPen(theme.colour("error" if loud else quiet))
        room = bottom.adjusted(16, 0, 0, 0)
        painter.drawText(room, _LEFT, _with_file(look, painter.fontMetrics(), int(room.width())))

    def _paint_grade(self, painter: QPainter, box: QRectF, look: _Look, font: QFont) -> None:
        """Filled once confirmed, an outline until then."""
        path = QPainterPath()
        path.addRoundedRect(box, 5, 5)
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, line = ("selection", "on_selection") if look.chosen else ("on_accent", "accent")
        if look.confirmed:
            painter.fillPath(path, self._theme.colour(line))
            painter.setPen(self._theme.colour(ground))
        else:
            painter.strokePath(path, QPen(self._theme.colour(line if look.chosen else "control_line"), 1.2))
            painter.setPen(self._theme.colour(line if look.chosen else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, look.grade)


def _titles(row: Row) -> tuple[str, ...]:
    """Below its patient a photograph is told by its eye and its date; by its file's name where the eye is not known. Where it is
    narrow the date goes first, then of the name its suffix and its beginning: files of a folder differ by how their names end."""
    name = row.laterality or row.path.name
    days = [day for day in (day_words(row), day_words(row, short=True)) if day]
    return (*(f"{name} · {day}" for day in days), name, *(() if row.laterality else (row.path.stem,)))


def _with_file(look: _Look, metrics: QFontMetrics, width_px: int) -> str:
    """The words, and as much of the file's name as has room: its end, for the patient's header has how it begins."""
    words = metrics.elidedText(look.words, Qt.TextElideMode.ElideRight, width_px)
    room = width_px - metrics.horizontalAdvance(f"{words} · ")
    if not look.file or room < LEAST_FILE_PX:
        return words
    return f"{words} · {metrics.elidedText(look.file, Qt.TextElideMode.ElideLeft, room)}"


def _words(row: Row, *, below_patient: bool) -> str:
    if row.contradictions:
        return " · ".join(filter(None, (row.laterality, questioned_words(row))))
    if row.difference is not None:
        return " · ".join(filter(None, (row.laterality, difference_words(row))))
    unknown = None if row.laterality else tr("eye unknown")
    parts = (status_words(row), unknown) if below_patient else (row.laterality, status_words(row))
    words = " · ".join(part for part in parts if part)
    return tr("{words} · another model", words=words) if row.stale and row.opinion_visible else words


def _transparent(size: QSize, device_ratio: float) -> QPixmap:
    pixmap = QPixmap(size * device_ratio)
    pixmap.setDevicePixelRatio(device_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _rounded(image: QImage | None, device_ratio: float) -> QPixmap:
    """The thumbnail filling its box, with round corners; black where there is none yet."""
    pixmap = _transparent(THUMBNAIL, device_ratio)
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
