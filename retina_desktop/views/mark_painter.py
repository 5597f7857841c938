"""How marks and proposals look over the photograph: marks filled with an edge, proposals dashed, dropped ones grey and crossed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTransform

from retina_desktop.domain.marks import MARK_CODES, TILE_PX, State, Tile
from retina_desktop.viewmodels.mark_tiles import MarkTiles
from retina_desktop.views.overlay import LABELS_FROM, MOST_LABELS, SMALL, shape_path

if TYPE_CHECKING:
    from retina_desktop.viewmodels.marking import MarkingModel
    from retina_desktop.viewmodels.proposing import DrawnProposals
    from retina_desktop.views.theme import Theme
    from retina_desktop.views.view_transform import ViewTransform

SIGN = 13.0
"""Screen pixels of the shape around a lesion that is too small to be seen."""
MOST_SIGNS = 400
MOST_DASHED = 900
"""Outlines past this number are drawn without gaps: a dashed line takes five times as long."""
GREY = QColor(205, 208, 212)
DARK = QColor(0, 0, 0, 165)


class MarkPainter:
    """Paints what a MarkingModel knows; everything is cut to what is exposed."""

    def __init__(self, model: MarkingModel, theme: Theme) -> None:
        self._model = model
        self.theme = theme
        self.tiles = MarkTiles()

    def place_of(self, tile: Tile, place: ViewTransform) -> QRectF:
        """A tile's rectangle on the screen, on whole device pixels, so that neighbours meet without a seam."""
        target, scale, ratio = place.target(), place.scale, place.device_ratio
        left, top = tile[0] * TILE_PX, tile[1] * TILE_PX
        right = min(left + TILE_PX, place.photo.width())
        bottom = min(top + TILE_PX, place.photo.height())

        def snapped(start: float, along: float) -> float:
            return round((start + along * scale) * ratio) / ratio

        corner = QPointF(snapped(target.x(), left), snapped(target.y(), top))
        return QRectF(corner, QPointF(snapped(target.x(), right), snapped(target.y(), bottom)))

    def paint(self, painter: QPainter, place: ViewTransform, exposed: QRectF) -> None:
        """place: where the photograph lies; exposed: the part of the screen that is seen."""
        if self._model.marks is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_tiles(painter, place, exposed)
        for kind in MARK_CODES:
            self._paint_signs_of_marks(painter, kind, place, exposed)
        proposals = self._model.proposals
        if proposals is not None and self._model.decided is not None and len(self._model.decided) == len(proposals):
            self._paint_proposals(painter, proposals, place, exposed)
        painter.restore()

    # ---------------------------------------------------------------------------------------------------------- marks
    def _paint_tiles(self, painter: QPainter, place: ViewTransform, exposed: QRectF) -> None:
        from retina_desktop.services.mark_picture import level_for

        marks = self._model.marks
        assert marks is not None
        level = level_for(place.device_scale)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, place.device_scale < 1)
        for kind in marks.touched_kinds():
            colour = self.theme.lesion_rgb(kind)
            for tile in self._seen(place, exposed):
                image = self.tiles.picture(kind, tile, level, colour)
                if image is not None:
                    painter.drawImage(self.place_of(tile, place), image)

    def _seen(self, place: ViewTransform, exposed: QRectF) -> list[Tile]:
        """The tiles that are exposed, row by row."""
        first, last = place.to_photo(exposed.topLeft()), place.to_photo(exposed.bottomRight())
        width, height = place.photo.width(), place.photo.height()
        columns = range(_held(first.x() - 1, width), _held(last.x() + 1, width) + 1)
        rows = range(_held(first.y() - 1, height), _held(last.y() + 1, height) + 1)
        return [(column, row) for row in rows for column in columns]

    def _paint_signs_of_marks(self, painter: QPainter, kind: str, place: ViewTransform, exposed: QRectF) -> None:
        """The kind's shape around a mark of a few screen pixels, its letters beside a larger one."""
        boxes = self._model.boxes.get(kind)
        if boxes is None or not len(boxes):
            return
        seen = [QRectF(*map(float, box)) for box in boxes]
        on_screen = _to_screen(place)
        seen = [box for box in map(on_screen.mapRect, seen) if box.adjusted(-30, -30, 30, 30).intersects(exposed)]
        path = QPainterPath()
        for box in seen[:MOST_SIGNS]:
            if max(box.width(), box.height()) < SMALL:
                path.addPath(shape_path(kind, _sign(box.center())))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(DARK, 3.4))
        painter.drawPath(path)
        painter.setPen(QPen(self.theme.lesion(kind).lighter(115), 1.8))
        painter.drawPath(path)
        if place.scale >= LABELS_FROM:
            self._paint_letters(painter, kind, seen[:MOST_LABELS])

    def _paint_letters(self, painter: QPainter, kind: str, boxes: list[QRectF]) -> None:
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setBold(True)
        painter.save()
        painter.setFont(font)
        letters = kind if kind != "OTHER" else "?"
        for box in boxes:
            corner = box.topRight() + QPointF(3, 0)
            painter.setPen(QColor(0, 0, 0, 220))
            painter.drawText(corner + QPointF(1, 1), letters)
            painter.setPen(self.theme.lesion(kind).lighter(115))
            painter.drawText(corner, letters)
        painter.restore()

    # ------------------------------------------------------------------------------------------------------ proposals
    def _paint_proposals(self, painter: QPainter, drawn: DrawnProposals, place: ViewTransform, exposed: QRectF) -> None:
        decided = self._model.decided
        assert decided is not None
        photo = _to_screen(place).inverted()[0].mapRect(exposed.adjusted(-20, -20, 20, 20))
        boxes = drawn.boxes
        near = (boxes[:, 2] >= photo.left()) & (boxes[:, 0] <= photo.right())
        near &= (boxes[:, 3] >= photo.top()) & (boxes[:, 1] <= photo.bottom())
        waiting = [int(n) for n in ((decided == State.UNJUDGED) & near).nonzero()[0]]
        dropped = [int(n) for n in ((decided == State.CLEAR) & near).nonzero()[0]]
        self._paint_waiting(painter, drawn, waiting, place)
        self._paint_dropped(painter, drawn, dropped, place)
        current = self._model.current
        if current is not None and near[current]:
            self._paint_current(painter, _box(drawn, current, place))

    def _paint_waiting(self, painter: QPainter, drawn: DrawnProposals, places: list[int], place: ViewTransform) -> None:
        colour = self.theme.lesion(drawn.kind).lighter(115)
        lines, signs = QPainterPath(), QPainterPath()
        for number in places:
            box = _box(drawn, number, place)
            if max(box.width(), box.height()) < SMALL:
                signs.addPath(shape_path(drawn.kind, _sign(box.center())))
            else:
                lines.addPath(drawn.paths[number])
        lines = _to_screen(place).map(lines)
        lines.addPath(signs)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(DARK, 3.2))
        painter.drawPath(lines)
        pen = QPen(colour, 1.6)
        if len(places) <= MOST_DASHED:
            pen.setDashPattern([3.0, 2.4])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPath(lines)

    def _paint_dropped(self, painter: QPainter, drawn: DrawnProposals, places: list[int], place: ViewTransform) -> None:
        crosses = QPainterPath()
        for number in places:
            box = _box(drawn, number, place)
            side = max(box.width(), box.height(), SIGN - 3)
            cross = QRectF(0, 0, side, side)
            cross.moveCenter(box.center())
            crosses.moveTo(cross.topLeft())
            crosses.lineTo(cross.bottomRight())
            crosses.moveTo(cross.topRight())
            crosses.lineTo(cross.bottomLeft())
        painter.setPen(QPen(DARK, 3.4))
        painter.drawPath(crosses)
        painter.setPen(QPen(GREY, 1.5))
        painter.drawPath(crosses)

    def _paint_current(self, painter: QPainter, box: QRectF) -> None:
        """A ring around the proposal that the keys are at."""
        radius = math.hypot(box.width(), box.height()) / 2 + 9
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(DARK, 4.4), QPen(QColor(255, 255, 255), 2.0)):
            painter.setPen(pen)
            painter.drawEllipse(box.center(), radius, radius)


def _to_screen(place: ViewTransform) -> QTransform:
    corner = place.target().topLeft()
    return QTransform.fromTranslate(corner.x(), corner.y()).scale(place.scale, place.scale)


def _box(drawn: DrawnProposals, number: int, place: ViewTransform) -> QRectF:
    """On the screen."""
    left, top, right, bottom = (float(n) for n in drawn.boxes[number])
    return _to_screen(place).mapRect(QRectF(QPointF(left, top), QPointF(right, bottom)))


def _sign(middle: QPointF) -> QRectF:
    return QRectF(middle.x() - SIGN / 2, middle.y() - SIGN / 2, SIGN, SIGN)


def _held(along: float, length: float) -> int:
    """The column or row of a tile, inside the photograph."""
    return int(min(max(along, 0), length - 1)) // TILE_PX
