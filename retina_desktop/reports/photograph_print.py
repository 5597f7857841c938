"""A photograph on paper: as it is, and beside it the same with each lesion's edge, in the photograph's own proportions."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from retina_desktop.lesion_shapes import shape_path
from retina_desktop.reports import palette
from retina_desktop.reports.document import Outline, Picture
from retina_desktop.reports.typesetting import MM, Piece, Text, font

GAP = 4 * MM
TALLEST_SHARE = 0.27
"""Of a page: two eyes with their tables have room on two pages."""
SMALL = 1.6 * MM
"""A lesion narrower than this on paper gets its kind's shape round it: its own edge would be a dot."""
SHAPE = 2.1 * MM
CAPTION_PT = 7.5
DARK, LIGHT = QColor(0, 0, 0, 150), QColor(255, 255, 255, 190)
CASINGS = {"MA": LIGHT, "HE": LIGHT, "EX": DARK, "SE": DARK}
"""What parts an edge from the retina: vermillion and purple are too near to it for a dark one."""


def picture_pieces(block: Picture, width: float, tallest: float) -> list[Piece]:
    """One piece. tallest: of the column on a page."""
    height_px, width_px = block.pixels.shape[:2]
    column = (width - GAP) / 2
    scale = min(column / width_px, TALLEST_SHARE * tallest / height_px)
    box = QRectF(0, 0, width_px * scale, height_px * scale)
    image = image_of(block.pixels)
    captions = [
        Text(words, font(CAPTION_PT), column, palette.QUIET)
        for words in (block.caption, block.overlay_caption or block.why_none)
    ]
    legend = _Legend(block.legend, column)
    has_overlay = not block.why_none
    text_height = max(captions[0].height, captions[1].height + (legend.height if has_overlay else 0.0))

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.drawImage(box.translated(x, y), image)
        captions[0].paint(painter, x, y + box.height() + 1 * MM)
        right = x + column + GAP
        if not has_overlay:
            captions[1].paint(painter, right, y)
            return
        painter.drawImage(box.translated(right, y), image)
        _paint_outlines(painter, block.outlines, box.translated(right, y))
        legend.paint(painter, right, y + box.height() + 1.2 * MM)
        captions[1].paint(painter, right, y + box.height() + 1 * MM + legend.height)

    return [Piece(box.height() + 1 * MM + text_height, paint, gap=2 * MM, holds=True)]


def image_of(pixels: np.ndarray) -> QImage:
    """(h, w, 3) uint8 RGB -> a copy of its own."""
    height, width = pixels.shape[:2]
    data = np.ascontiguousarray(pixels)
    return QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _paint_outlines(painter: QPainter, outlines: tuple[Outline, ...], box: QRectF) -> None:
    """Each with a casing, so that it is seen on any ground."""
    painter.save()
    painter.setClipRect(box)
    for outline in outlines:
        points = outline.points * (box.width(), box.height()) + (box.left(), box.top())
        (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
        if max(right - left, bottom - top) < SMALL:
            shape = QRectF(0, 0, SHAPE, SHAPE)
            shape.moveCenter(QPointF((left + right) / 2, (top + bottom) / 2))
            _stroke(painter, outline.kind, shape_path(outline.kind, shape))
        else:
            path = QPainterPath()
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))
            path.closeSubpath()
            _stroke(painter, outline.kind, path)
    painter.restore()


def _stroke(painter: QPainter, kind: str, path: QPainterPath) -> None:
    for ink, weight in ((CASINGS[kind], 9.0), (QColor(palette.LESIONS[kind]), 4.5)):
        painter.strokePath(
            path, QPen(ink, weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )


class _Legend:
    """Each kind's shape with its words, in as many lines as they need."""

    def __init__(self, entries: tuple[tuple[str, str], ...], width: float) -> None:
        self._cells: list[tuple[float, float, str, Text]] = []
        x = y = 0.0
        line = 0.0
        for kind, words in entries:
            text = Text(words, font(CAPTION_PT, bold=True), width - 3.2 * MM)
            needed = 3.2 * MM + text.used_width + 4 * MM
            if x and x + needed - 4 * MM > width:
                x, y = 0.0, y + line
            self._cells.append((x, y, kind, text))
            line = text.height
            x += needed
        self.height = y + line + 0.6 * MM if entries else 0.0

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        for left, top, kind, text in self._cells:
            shape = QRectF(x + left, y + top + (text.height - 2.2 * MM) / 2, 2.2 * MM, 2.2 * MM)
            painter.setPen(QPen(QColor(palette.INK), 3))
            painter.setBrush(QBrush(QColor(palette.LESIONS[kind])))
            painter.drawPath(shape_path(kind, shape))
            text.paint(painter, x + left + 3.2 * MM, y + top)
