"""The shape of each kind of lesion, so that it is known without its colour: on the screen and in print."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

CORNERS = {"IRMA": 5, "NV": 6, "VB": 8, "OTHER": 7}
"""Of the shapes of kinds that only readers mark."""


def shape_path(kind: str, box: QRectF) -> QPainterPath:
    """Each kind's own shape, so that it is known without its colour: dot, square, diamond, triangle …; else a square."""
    path = QPainterPath()
    middle = box.center()
    if kind == "MA":
        path.addEllipse(box)
    elif kind == "EX":
        right, bottom = QPointF(box.right(), middle.y()), QPointF(middle.x(), box.bottom())
        path.addPolygon(QPolygonF([QPointF(middle.x(), box.top()), right, bottom, QPointF(box.left(), middle.y())]))
    elif kind == "SE":
        path.addPolygon(QPolygonF([QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    elif kind in CORNERS:
        turns = [2 * math.pi * n / CORNERS[kind] for n in range(CORNERS[kind])]
        across, down = box.width() / 2, box.height() / 2
        corners = [middle + QPointF(math.sin(turn) * across, -math.cos(turn) * down) for turn in turns]
        path.addPolygon(QPolygonF(corners))
    else:
        path.addRect(box)
    path.closeSubpath()
    return path
