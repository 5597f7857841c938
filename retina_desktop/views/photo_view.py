"""The photograph with zoom and pan, and what is drawn over it, painted by Qt's raster engine.

No OpenGL, so that it works over remote desktop; a pyramid of half-sized pictures keeps a repaint below 10 ms for 50 MP
(docs/adr/0004-photo-view.md).
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from retina_desktop.viewmodels.pyramid import Pyramid
from retina_desktop.views.overlay import OverlayPainter
from retina_desktop.views.theme import Theme
from retina_desktop.views.view_transform import ViewTransform

WHEEL_STEP = 1.2
"""Zoom for one notch of a wheel (120 eighths of a degree)."""
KEY_STEP = 1.25
PAN_SHARE = 0.15
"""Of the view's size, for one press of a panning key."""
SHARP_FROM = 4.0
"""Device pixels per photograph pixel from which single pixels are shown as squares, so that none is invented."""


class PhotoView(QWidget):
    """Shows facts only: which photograph, at what zoom, under which overlay."""

    zoom_changed = Signal(float, bool)  # device pixels per photograph pixel; whether the whole photograph is fitted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Photograph")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        self.overlay = OverlayPainter(theme)
        self._theme = theme
        self._pyramid: Pyramid | None = None
        self._is_preview = False
        self._place = ViewTransform()
        self._drag_from: QPointF | None = None

    @property
    def place(self) -> ViewTransform:
        return self._place

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.overlay.set_theme(theme)
        self.update()

    def show_photograph(self, pyramid: Pyramid, width: int, height: int, *, preview: bool, keep_zoom: bool) -> None:
        """width, height: of the photograph itself, which a preview's pyramid is smaller than."""
        self._pyramid = pyramid
        self._is_preview = preview
        self._place.set_photo(width, height, keep=keep_zoom)
        self._refresh_cursor()
        self._tell_zoom()
        self.update()

    def clear(self) -> None:
        self._pyramid = None
        self.overlay.clear()
        self._refresh_cursor()
        self.update()

    @property
    def is_empty(self) -> bool:
        return self._pyramid is None

    @property
    def is_preview(self) -> bool:
        """Whether fewer pixels than the photograph's are on the screen, because the rest is still being read."""
        return self._pyramid is not None and self._is_preview

    # -------------------------------------------------------------------------------------------------- zoom and pan

    def fit(self) -> None:
        self._place.fit()
        self._moved()

    def one_to_one(self) -> None:
        """One photograph pixel for one device pixel, about the pointer when it is over the photograph."""
        self._place.zoom_to(1 / self._place.device_ratio, self._anchor())
        self._moved()

    def zoom_in(self) -> None:
        self._zoom_by(KEY_STEP, self._middle())

    def zoom_out(self) -> None:
        self._zoom_by(1 / KEY_STEP, self._middle())

    def pan_by(self, right: int, down: int) -> None:
        """One step of the panning keys; right, down: -1, 0 or 1, the way the eye moves over the photograph."""
        step = QPointF(-right * self.width() * PAN_SHARE, -down * self.height() * PAN_SHARE)
        self._place.pan(step)
        self._moved()

    def _zoom_by(self, factor: float, anchor: QPointF) -> None:
        if self._pyramid is not None:
            self._place.zoom_to(self._place.scale * factor, anchor)
            self._moved()

    def _moved(self) -> None:
        self._refresh_cursor()
        self._tell_zoom()
        self.update()

    def _tell_zoom(self) -> None:
        self.zoom_changed.emit(self._place.device_scale, self._place.fits)

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _anchor(self) -> QPointF:
        pointer = QPointF(self.mapFromGlobal(self.cursor().pos()))
        return pointer if self._place.target().contains(pointer) and self.underMouse() else self._middle()

    def _refresh_cursor(self) -> None:
        size = self._place.photo * self._place.scale
        larger = size.width() > self.width() + 0.5 or size.height() > self.height() + 0.5
        if self._pyramid is None or not larger:
            self.unsetCursor()
        else:
            held = self._drag_from is not None
            self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)

    # ------------------------------------------------------------------------------------------------------- events

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y()
        if turn:
            self._zoom_by(WHEEL_STEP ** (turn / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton) and self._pyramid is not None:
            self._drag_from = event.position()
            self._refresh_cursor()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is None:
            super().mouseMoveEvent(event)
            return
        self._place.pan(event.position() - self._drag_from)
        self._drag_from = event.position()
        self._moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag_from = None
        self._refresh_cursor()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit and 1 : 1 take turns, about the pointer."""
        if self._pyramid is None:
            return
        if self._place.fits:
            self._place.zoom_to(1 / self._place.device_ratio, event.position())
            self._moved()
        else:
            self.fit()

    def event(self, event: object) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)  # pyright: ignore[reportArgumentType]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # every key here is an action's shortcut

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place.set_view(QSizeF(self.size()), self.devicePixelRatioF())
        self._tell_zoom()
        super().resizeEvent(event)

    # ----------------------------------------------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surround"))
        if self._pyramid is None:
            return
        if self._place.device_ratio != self.devicePixelRatioF():  # moved to a screen with another scaling
            self._place.set_view(QSizeF(self.size()), self.devicePixelRatioF())
        target = self._place.target()
        scale = self._place.device_scale
        level = self._pyramid.level_for(self._place.photo.width() * scale / self._pyramid.width)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale != 1.0 and scale < SHARP_FROM)
        painter.drawImage(target, level)
        self.overlay.paint(painter, target, self._place.scale, QRectF(self.rect()))
        if self._is_preview:
            self._paint_note(painter, "Preview: full resolution is on its way")

    def _paint_note(self, painter: QPainter, words: str) -> None:
        box = painter.fontMetrics().boundingRect(words).adjusted(-9, -5, 9, 5)
        box.moveBottomRight(self.rect().bottomRight() - QPointF(12, 12).toPoint())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
