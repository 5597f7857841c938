"""How marks and proposals look over the photograph: marks filled with an edge, proposals dashed, dropped ones grey and crossed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QTransform

from retina_desktop.domain.marks import MARK_CODES, TILE_PX, State, Tile
from retina_desktop.lesion_shapes import shape_path
from retina_desktop.viewmodels.mark_tiles import MarkTiles
from retina_desktop.views.overlay import LABELS_FROM, MOST_LABELS, SMALL

if TYPE_CHECKING:
    from retina_desktop.viewmodels.marking import MarkingModel
    from retina_desktop.viewmodels.proposing import DrawnProposals
    from retina_desktop.views.theme import Theme
    from retina_desktop.views.view_transform import ViewTransform

SIGN, SMALL_SIGN = 15.0, 8.0
"""Screen pixels of the shape around a lesion that is too small to be seen; the second where there are many."""
MOST_LARGE_SIGNS = 80
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
        self._signs: dict[tuple[str, str, int, float, float], QPixmap] = {}

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

    def _line_colour(self, kind: str) -> QColor:
        from retina_desktop.services.mark_picture import tinted

        return QColor(*tinted(self.theme.lesion_rgb(kind)))

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
        corner, scale = place.target().topLeft(), place.scale
        seen = [
            QRectF(corner.x() + left * scale, corner.y() + top * scale, width * scale, height * scale)
            for left, top, width, height in boxes.tolist()
        ]
        seen = [box for box in seen if box.adjusted(-40, -20, 40, 20).intersects(exposed)]
        middles = [box.center() for box in seen if max(box.width(), box.height()) < SMALL]
        self._paint_signs(painter, kind, "mark", middles, len(boxes))
        if place.scale >= LABELS_FROM:
            self._paint_letters(painter, kind, seen[:MOST_LABELS])

    def _paint_signs(self, painter: QPainter, kind: str, style: str, middles: list[QPointF], count: int) -> None:
        """style: "mark", "waiting" or "dropped"; count: of all in the photograph, so that a sign keeps its size.

        A sign is painted once and copied: hundreds at once stay below a frame.
        """
        ratio = painter.device().devicePixelRatioF()
        side = SIGN if count <= MOST_LARGE_SIGNS else SMALL_SIGN
        key = (kind, style, self.theme.lesion(kind).rgb(), side, ratio)
        if key not in self._signs:
            self._signs[key] = self._sign(kind, style, side, ratio)
        half = side / 2 + 3
        for middle in middles:
            painter.drawPixmap(QPointF(middle.x() - half, middle.y() - half), self._signs[key])

    def _sign(self, kind: str, style: str, side: float, ratio: float) -> QPixmap:
        whole = math.ceil((side + 6) * ratio)
        pixmap = QPixmap(whole, whole)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        box = QRectF(3, 3, side, side)
        path = _cross(box.adjusted(1.5, 1.5, -1.5, -1.5)) if style == "dropped" else shape_path(kind, box)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = GREY if style == "dropped" else self._line_colour(kind)
        self._stroke(painter, path, colour, dashed=style == "waiting", fine=side < SIGN)
        painter.end()
        return pixmap

    def _stroke(
        self, painter: QPainter, path: QPainterPath, colour: QColor, *, dashed: bool = False, fine: bool = False
    ) -> None:
        """A line with a dark edge: seen on any retina."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(DARK, 2.6 if fine else 3.6))
        painter.drawPath(path)
        pen = QPen(colour, 1.3 if fine else 1.9)
        if dashed:
            pen.setDashPattern([2.6, 2.0])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPath(path)

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
            painter.setPen(self._line_colour(kind))
            painter.drawText(corner, letters)
        painter.restore()

    # ------------------------------------------------------------------------------------------------------ proposals
    def near_proposals(self, places: Iterable[int], place: ViewTransform) -> QRectF:
        """What of the screen some proposals take, their signs included."""
        drawn = self._model.proposals
        around = QRectF()
        if drawn is None:
            return around
        for number in places:
            around = around.united(_box(drawn, number, place).adjusted(-30, -30, 30, 30))
        return around

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
        lines, middles = QPainterPath(), []
        for number in places:
            box = _box(drawn, number, place)
            if max(box.width(), box.height()) < SMALL:
                middles.append(box.center())
            else:
                lines.addPath(drawn.paths[number])
        self._paint_signs(painter, drawn.kind, "waiting", middles, len(drawn))
        lines = _to_screen(place).map(lines)
        self._stroke(painter, lines, self._line_colour(drawn.kind), dashed=len(places) <= MOST_DASHED)

    def _paint_dropped(self, painter: QPainter, drawn: DrawnProposals, places: list[int], place: ViewTransform) -> None:
        crosses, middles = QPainterPath(), []
        for number in places:
            box = _box(drawn, number, place)
            side = max(box.width(), box.height())
            if side < SIGN - 4:
                middles.append(box.center())
            else:
                square = QRectF(0, 0, side, side)
                square.moveCenter(box.center())
                crosses.addPath(_cross(square))
        self._paint_signs(painter, drawn.kind, "dropped", middles, len(drawn))
        self._stroke(painter, crosses, GREY)

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
    left, top, right, bottom = drawn.boxes[number].tolist()
    corner, scale = place.target().topLeft(), place.scale
    return QRectF(corner.x() + left * scale, corner.y() + top * scale, (right - left) * scale, (bottom - top) * scale)


def _cross(box: QRectF) -> QPainterPath:
    path = QPainterPath(box.topLeft())
    path.lineTo(box.bottomRight())
    path.moveTo(box.topRight())
    path.lineTo(box.bottomLeft())
    return path


def _held(along: float, length: float) -> int:
    """The column or row of a tile, inside the photograph."""
    return int(min(max(along, 0), length - 1)) // TILE_PX
