"""The sign of each kind of lesion, so that it is known without its colour, and the ramp of its map."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from retina_desktop.lesion_shapes import shape_path


def paint_shape(painter: QPainter, kind: str, box: QRectF, colour: QColor | None, edge: QColor | None = None) -> None:
    """The kind's shape filled with its colour; artefacts are hatched. None: left empty.

    edge: of a ground that the colour alone may not stand out from, as yellow on white.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    hatched = kind == "artefact"
    painter.setPen(QPen(edge, 1.4) if edge else QPen(colour, 1) if colour and hatched else QPen(Qt.PenStyle.NoPen))
    if colour is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    elif hatched:
        painter.setBrush(QBrush(edge or colour, Qt.BrushStyle.BDiagPattern))
    else:
        painter.setBrush(colour)
    painter.drawPath(shape_path(kind, box if kind in ("EX", "SE") else box.adjusted(1, 1, -1, -1)))
    painter.restore()


def paint_ramp(painter: QPainter, box: QRectF, colour: QColor, threshold: float) -> None:
    """From transparent at 0 % to the colour at 100 %, empty below the threshold, which has a tick."""
    clear = QColor(colour)
    clear.setAlphaF(0)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, colour)
    cut = box.left() + box.width() * threshold
    painter.fillRect(QRectF(cut, box.top(), box.right() - cut, box.height()), gradient)
    painter.setPen(QPen(QColor(200, 204, 208, 120), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.setPen(QPen(QColor(255, 255, 255), 1.5))
    painter.drawLine(QLineF(cut, box.top() - 2, cut, box.bottom() + 2))
