"""A round magnifier under the pointer: the photograph's own pixels, adjusted as the view is, without what is drawn over it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPen

from retina_desktop.views.photo_tool import PhotoTool, paint_words
from retina_desktop.views.photo_view import PhotoView
from retina_desktop.views.picture_painter import PicturePainter
from retina_desktop.views.view_transform import MOST_DEVICE_PX_PER_PX
from retina_desktop.views.words import number

DIAMETER = 280.0
"""Logical pixels, less where the view is small."""


class Loupe(PhotoTool):
    """Follows the pointer; without one over the photograph it lies in the middle, so that keys alone can use it."""

    def __init__(self, view: PhotoView) -> None:
        super().__init__(view)
        self.times = 3.0  # of the view's own scale, 2-4
        self._painter = PicturePainter()

    def move(self, event: QMouseEvent) -> bool:
        if self.is_on:
            self.view.update()
        return False  # panning goes on under it

    def cursor(self) -> Qt.CursorShape | None:
        return Qt.CursorShape.BlankCursor if self.is_on else None

    @property
    def scale(self) -> float:
        """Logical pixels per photograph pixel inside the loupe."""
        place = self.view.place
        return min(place.scale * self.times, MOST_DEVICE_PX_PER_PX / place.device_ratio)

    def paint(self, painter: QPainter) -> None:
        view, place = self.view, self.view.place
        middle = view.anchor()
        point = place.to_photo(middle)
        diameter = min(DIAMETER, view.width() * 0.6, view.height() * 0.6)
        box = QRectF(middle.x() - diameter / 2, middle.y() - diameter / 2, diameter, diameter)
        scale = self.scale
        target = QRectF(middle - point * scale, place.photo * scale)
        self._painter.shown = view.picture.shown
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QPainterPath()
        circle.addEllipse(box)
        painter.save()
        painter.setClipPath(circle)
        painter.fillRect(box, QColor(0, 0, 0))
        self._painter.paint(painter, target, scale * place.device_ratio, box)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 170), 4), QPen(QColor(255, 255, 255), 2)):
            painter.setPen(pen)
            painter.drawPath(circle)
        painter.restore()
        words = f"{number(scale * place.device_ratio * 100)} %"
        paint_words(painter, words, QPointF(middle.x(), box.bottom() - 2), QRectF(view.rect()))
