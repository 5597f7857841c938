"""Paints a pyramid into a rectangle, with the adjustments done on the pixels of the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from retina_desktop.viewmodels.adjustments import Shown
from retina_desktop.viewmodels.pyramid import writable_pixels_of

SHARP_FROM = 4.0
"""Device pixels per photograph pixel from which single pixels are shown as squares, so that none is invented."""


class PicturePainter:
    """Holds what is shown. The last adjusted picture is kept: what moves over it (loupe, line) costs no adjusting."""

    def __init__(self) -> None:
        self.shown = Shown(None)
        self.is_grey = False  # beneath an attribution: its colours would drown in the retina's own
        self._made: QImage | None = None
        self._made_of: object = None

    def paint(self, painter: QPainter, target: QRectF, scale: float, view: QRectF) -> None:
        """target: the photograph's rectangle, logical pixels; scale: device pixels per photograph pixel; view: what is seen."""
        pyramid = self.shown.pyramid
        if pyramid is None:
            return
        ratio = painter.device().devicePixelRatioF()
        level = pyramid.level_for(target.width() * ratio / pyramid.width)
        smooth = scale != 1.0 and scale < SHARP_FROM
        if self.shown.rest.is_none and not self.is_grey:
            self._made = None
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            painter.drawImage(target, level)
            return
        seen = view.intersected(target).toAlignedRect().intersected(view.toAlignedRect())
        if seen.isEmpty():
            return
        key = (level.cacheKey(), self.shown.rest, self.is_grey, target.getRect(), seen.getRect(), ratio, smooth)
        if self._made is None or key != self._made_of:
            self._made, self._made_of = self._adjusted(level, target, QRectF(seen), ratio, smooth=smooth), key
        painter.save()
        painter.setClipRect(
            target, Qt.ClipOperation.IntersectClip
        )  # the edge of a photograph between two device pixels
        painter.drawImage(seen.topLeft(), self._made)
        painter.restore()

    def _adjusted(self, level: QImage, target: QRectF, seen: QRectF, ratio: float, *, smooth: bool) -> QImage:
        from retina_desktop.services.adjust import look_up

        size = QSize(round(seen.width() * ratio), round(seen.height() * ratio))
        made = QImage(size, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(0, 0, 0))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(target.translated(-seen.topLeft()), level)
        painter.end()
        if not self.shown.rest.is_none:
            look_up(writable_pixels_of(made), self.shown.rest)
        return made.convertToFormat(QImage.Format.Format_Grayscale8) if self.is_grey else made
