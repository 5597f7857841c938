"""A line dragged over the photograph, and its length."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter

from retina_desktop.domain.landmarks import Landmarks, measure
from retina_desktop.domain.language import listed, tr
from retina_desktop.views.photo_tool import PhotoTool, outlined_pen, paint_words
from retina_desktop.views.photo_view import PhotoView
from retina_desktop.views.words import number

TICK = 7.0
CROSS = 9.0
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Measure(PhotoTool):
    """Drag a line, or set its ends with Enter where the cross is; Escape ends. `words` says the length."""

    def __init__(self, view: PhotoView, landmarks: Callable[[], Landmarks], end: Callable[[], object]) -> None:
        """landmarks: of the photograph on the screen; end: called when Escape ends the measuring."""
        super().__init__(view)
        self._landmarks = landmarks
        self._end = end
        self._start: QPointF | None = None
        self._stop: QPointF | None = None
        self._is_dragging = False

    def set_on(self, on: bool) -> None:
        self.clear()
        super().set_on(on)

    def clear(self) -> None:
        """No line; another photograph comes."""
        self._start = self._stop = None
        self._is_dragging = False
        self.view.update()

    @property
    def words(self) -> str:
        if self._start is None or self._stop is None:
            return ""
        start, stop = self._start, self._stop
        length = measure((start.x(), start.y()), (stop.x(), stop.y()), self._landmarks())
        if length.disc_diameters is None:
            missed = missing(self._landmarks())
            return tr("{px} px\nno disc diameters: {missing} not found", px=number(length.px), missing=missed)
        return tr("{px} px · {diameters} DD", px=number(length.px), diameters=number(length.disc_diameters, 2))

    def press(self, event: QMouseEvent) -> bool:
        if not self.is_on or event.button() != Qt.MouseButton.LeftButton or self.view.is_empty:
            return False
        self._start = self._stop = self._held(event.position())
        self._is_dragging = True
        self.view.update()
        return True

    def move(self, event: QMouseEvent) -> bool:
        if not self._is_dragging:
            return False
        self._stop = self._held(event.position())
        self.view.update()
        return True

    def release(self, event: QMouseEvent) -> bool:
        if not self._is_dragging:
            return False
        self._is_dragging = False
        if self._start == self._stop:  # a click without a drag
            self.clear()
        return True

    def key(self, event: QKeyEvent) -> bool:
        if not self.is_on:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        elif event.key() in _ENTER and not self.view.is_empty:
            point = self._held(self.view.anchor())
            if self._start is None or self._stop is not None:
                self._start, self._stop = point, None
            else:
                self._stop = point
            self.view.update()
        else:
            return False
        return True

    def cursor(self) -> Qt.CursorShape | None:
        return Qt.CursorShape.CrossCursor if self.is_on else None

    def _held(self, screen: QPointF) -> QPointF:
        """The photograph's point there; beyond its edge, the nearest of its edge."""
        place = self.view.place
        point = place.to_photo(screen)
        x = min(max(point.x(), 0.0), place.photo.width())
        return QPointF(x, min(max(point.y(), 0.0), place.photo.height()))

    def paint(self, painter: QPainter) -> None:
        place, inside = self.view.place, self.view.free
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines: list[QLineF] = []
        if self._start is None or self._stop is None:
            middle = place.to_screen(self._start) if self._start is not None else self.view.anchor()
            lines += _cross(middle)
        if self._start is not None and self._stop is not None:
            line = QLineF(place.to_screen(self._start), place.to_screen(self._stop))
            lines += [line, *_ticks(line)]
        for pen in outlined_pen(1.6):
            painter.setPen(pen)
            painter.drawLines(lines)
        painter.restore()
        if self.words:
            line = lines[0]
            paint_words(painter, self.words, _beside(line, self.words, painter.fontMetrics()), inside)
        else:
            words = tr("Measure: drag a line, or Enter at its two ends. Escape ends.")
            paint_words(painter, words, QPointF(inside.center().x(), inside.top() + 14), inside)


def _beside(line: QLineF, words: str, metrics: QFontMetrics) -> QPointF:
    """The middle of a note that lies above a flat line, to the right of a steep one, and does not cover it."""
    wide = max(metrics.horizontalAdvance(row) for row in words.split("\n")) / 2 + 9
    high = metrics.height() * len(words.split("\n")) / 2 + 5
    across, down = abs(line.dx()), abs(line.dy())
    if across >= down:
        return line.center() - QPointF(0, high + 10 + (wide * down / across if across else 0))
    return line.center() + QPointF(wide + 10 + high * across / down, 0)


def missing(landmarks: Landmarks) -> str:
    """Which landmark is not known, in words."""
    disc, fovea = tr("optic disc"), tr("fovea")
    return listed([name for name, point in ((disc, landmarks.disc), (fovea, landmarks.fovea)) if point is None]) or disc


def _cross(middle: QPointF) -> list[QLineF]:
    across, down = QPointF(CROSS, 0), QPointF(0, CROSS)
    return [QLineF(middle - across, middle + across), QLineF(middle - down, middle + down)]


def _ticks(line: QLineF) -> list[QLineF]:
    """Short lines across both ends."""
    if line.length() == 0:
        return []
    across = line.normalVector().unitVector()
    step = QPointF(across.dx(), across.dy()) * TICK
    return [QLineF(end - step, end + step) for end in (line.p1(), line.p2())]
