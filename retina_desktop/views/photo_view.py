"""The photograph with zoom and pan, and what is drawn over it, painted by Qt's raster engine.

No OpenGL, so that it works over remote desktop; a pyramid of half-sized pictures keeps a repaint below 10 ms for 50 MP
(docs/adr/0004-photo-view.md).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.adjustments import Shown
from retina_desktop.viewmodels.pyramid import Pyramid
from retina_desktop.views.lesion_legend import legend_foot
from retina_desktop.views.overlay import OverlayPainter
from retina_desktop.views.photo_tool import PhotoTool, paint_words
from retina_desktop.views.picture_painter import PicturePainter
from retina_desktop.views.theme import Theme
from retina_desktop.views.view_transform import ViewTransform

WHEEL_STEP = 1.2
"""Zoom for one notch of a wheel (120 eighths of a degree)."""
KEY_STEP = 1.25
PAN_SHARE = 0.15
"""Of the view's size, for one press of a panning key."""


class PhotoView(QWidget):
    """Shows facts only: which photograph, at what zoom, under which overlay."""

    zoom_changed = Signal(float, bool)  # device pixels per photograph pixel; whether the whole photograph is fitted

    moved = Signal()  # somebody zoomed or panned
    painted = Signal()  # a photograph is on the screen, if only as a preview: once after each `clear` or `paint_anew`

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Photograph"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(380, 160)
        self.setMouseTracking(True)
        self.overlay = OverlayPainter(theme)
        self.picture = PicturePainter()
        self.tools: list[PhotoTool] = []  # what lies over the photograph, the topmost last
        self.exposed = QRectF()  # what is being painted, of this widget
        self._cover = 0  # pixels at the top that a bar lies over
        self._note = ""  # how the picture differs from the file
        self._theme = theme
        self._pyramid: Pyramid | None = None
        self._is_preview = False
        self._is_painted = False
        self._place = ViewTransform()
        self._drag_from: QPointF | None = None
        self._pointer: QPointF | None = None  # over this widget; None while it is elsewhere

    @property
    def place(self) -> ViewTransform:
        return self._place

    @property
    def pointer(self) -> QPointF | None:
        """Over this view; None while it is elsewhere."""
        return self._pointer

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.overlay.set_theme(theme)
        self.update()

    def show_photograph(self, pyramid: Pyramid, width: int, height: int, *, preview: bool, keep_zoom: bool) -> None:
        """width, height: of the photograph itself, which a preview's pyramid is smaller than."""
        self._pyramid = pyramid
        self._is_preview = preview
        self.picture.shown = Shown(pyramid)
        self._place.set_photo(width, height, keep=keep_zoom)
        self.refresh_cursor()
        self._tell_zoom()
        self.update()

    def show_adjusted(self, shown: Shown, note: str) -> None:
        """The photograph on the screen as it is looked at; note: what was done to it, "" when nothing was."""
        if self._pyramid is not None:
            self.picture.shown, self._note = shown, note
            self.update()

    def clear(self) -> None:
        self._pyramid = None
        self._is_painted = False
        self.picture.shown, self._note = Shown(None), ""
        self.overlay.clear()
        self.refresh_cursor()
        self.update()

    def paint_anew(self) -> None:
        """Tell once more when the photograph is painted: it was covered until now."""
        self._is_painted = False
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
        self._place.zoom_to(1 / self._place.device_ratio, self.anchor())
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

    def look_at(self, centre: QPointF, scale: float) -> None:
        """As another view looks; see `ViewTransform.look_at`."""
        if self._pyramid is not None:
            self._place.look_at(centre, scale)
            self._moved()

    def bring_to_middle(self, point: QPointF) -> None:
        """A point of the photograph to the middle, at 1 : 1 where the photograph is smaller than that."""
        if self._place.device_scale < 1:
            self._place.zoom_to(1 / self._place.device_ratio, self._middle())
        self._place.pan(self._middle() - self._place.to_screen(point))
        self._moved()

    def _zoom_by(self, factor: float, anchor: QPointF) -> None:
        if self._pyramid is not None:
            self._place.zoom_to(self._place.scale * factor, anchor)
            self._moved()

    def _moved(self) -> None:
        self.refresh_cursor()
        self._tell_zoom()
        self.update()
        self.moved.emit()

    def _tell_zoom(self) -> None:
        self.zoom_changed.emit(self._place.device_scale, self._place.fits)

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def anchor(self) -> QPointF:
        """The pointer where it is over the photograph, else the middle of the view."""
        pointer = self._pointer
        return pointer if pointer is not None and self._place.target().contains(pointer) else self._middle()

    def refresh_cursor(self) -> None:
        for tool in reversed(self.tools):
            shape = tool.cursor()
            if shape is not None and self._drag_from is None:
                self.setCursor(shape)
                return
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

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pointer = event.position()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if any(tool.press(event) for tool in reversed(self.tools)):
            return
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton) and self._pyramid is not None:
            self._drag_from = event.position()
            self.refresh_cursor()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if self._drag_from is None:
            if not any(tool.move(event) for tool in reversed(self.tools)):
                super().mouseMoveEvent(event)
            self.refresh_cursor()
            return
        self._place.pan(event.position() - self._drag_from)
        self._drag_from = event.position()
        self._moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is None and any(tool.release(event) for tool in reversed(self.tools)):
            self.refresh_cursor()
            return
        self._drag_from = None
        self.refresh_cursor()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit and 1 : 1 take turns, about the pointer."""
        if self._pyramid is None or any(tool.double(event) for tool in reversed(self.tools)):
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
        """Every key here is an action's shortcut, but for those of a tool that is on."""
        if not any(tool.key(event) for tool in reversed(self.tools)):
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_view()
        self._tell_zoom()
        super().resizeEvent(event)

    def _set_view(self) -> None:
        foot = legend_foot(self.fontMetrics(), self.width())
        self._place.set_view(QSizeF(self.size()), self.devicePixelRatioF(), foot)

    @property
    def free(self) -> QRectF:
        """Where words may stand: inside the edges, below a bar that lies over the top."""
        return QRectF(self.rect()).adjusted(12, 12 + self._cover, -12, -12)

    def set_cover(self, height: int) -> None:
        """A bar lies over so many pixels of the view's top: what is written there goes below it."""
        self._cover = height
        self.update()

    # ----------------------------------------------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surround"))
        if self._pyramid is None:
            return
        if self._place.device_ratio != self.devicePixelRatioF():  # moved to a screen with another scaling
            self._set_view()
        self.exposed = QRectF(event.rect())
        target, view = self._place.target(), QRectF(self.rect())
        self.picture.is_grey = self.overlay.shows_attribution
        self.picture.paint(painter, target, self._place.device_scale, view)
        self.overlay.paint(painter, target, self._place.scale, view)
        notes = self.free
        for tool in self.tools:
            if tool.is_on:
                tool.paint(painter)
        if self._note:
            paint_words(painter, self._note, notes.topLeft(), notes)
        if self._is_preview:
            paint_words(painter, tr("Preview: full resolution is on its way"), notes.bottomRight(), notes)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()
