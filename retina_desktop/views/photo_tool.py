"""What lies over the photograph and may take the pointer: loupe, measured line, disc and fovea."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from retina_desktop.views.photo_view import PhotoView


class PhotoTool:
    """One thing over the photograph. Every place that it keeps is in the photograph's own pixels.

    press, move, release and key answer whether the event was theirs; then the photograph does nothing with it.
    """

    def __init__(self, view: PhotoView) -> None:
        self.view = view
        self.is_on = False

    def set_on(self, on: bool) -> None:
        self.is_on = on
        self.view.update()

    def paint(self, painter: QPainter) -> None:
        """Over the photograph and its overlay; only while it is on. What lies outside `view.exposed` is not seen."""

    def press(self, event: QMouseEvent) -> bool:
        return False

    def move(self, event: QMouseEvent) -> bool:
        """Also while no button is held."""
        return False

    def release(self, event: QMouseEvent) -> bool:
        return False

    def key(self, event: QKeyEvent) -> bool:
        return False

    def double(self, event: QMouseEvent) -> bool:
        """A second press soon after the first."""
        return self.press(event)

    def cursor(self) -> Qt.CursorShape | None:
        """None: the photograph's own."""
        return None


def outlined_pen(width: float) -> tuple[QPen, QPen]:
    """Dark below, light above: seen on any retina, in any colour of it."""
    dark, light = QPen(QColor(0, 0, 0, 170), width + 2.4), QPen(QColor(255, 255, 255), width)
    for pen in (dark, light):
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return dark, light


def paint_words(painter: QPainter, words: str, at: QPointF, within: QRectF) -> QRectF:
    """A note in light letters on a dark box whose middle is near `at`, wholly inside `within`. Where it lies."""
    lines = words.split("\n")
    metrics = painter.fontMetrics()
    width = max(metrics.horizontalAdvance(line) for line in lines) + 18
    box = QRectF(0, 0, width, metrics.height() * len(lines) + 10)
    box.moveCenter(at)
    box.moveLeft(min(max(box.left(), within.left()), max(within.left(), within.right() - box.width())))
    box.moveTop(min(max(box.top(), within.top()), max(within.top(), within.bottom() - box.height())))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 190))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
    return box
