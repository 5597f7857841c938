"""What comparing draws over a photograph: the other one in its place, in part or in turn, and where the pointer is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter

from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.adjustments import Shown
from retina_desktop.viewmodels.comparing_look import ComparingLook, Way
from retina_desktop.views.linked_views import LinkedViews, PointerSharing
from retina_desktop.views.photo_tool import PhotoTool, outlined_pen, paint_words
from retina_desktop.views.photo_view import PhotoView
from retina_desktop.views.picture_painter import PicturePainter

GRIP_PX = 9.0
"""How near to the curtain's line a press takes hold of it."""
NOW = mark("Now")
THEN = mark("Then")


class CompareLayer(PhotoTool):
    """The other photograph over the one on the screen, of which it has every pixel's place."""

    def __init__(self, view: PhotoView, look: ComparingLook) -> None:
        super().__init__(view)
        self._look = look
        self._painter = PicturePainter()
        self._held = False
        self.days: tuple[str, str] = ("", "")  # of the photograph on the screen, and of the other

    def set_shown(self, shown: Shown) -> None:
        self._painter.shown = shown
        self.view.update()

    @property
    def is_over(self) -> bool:
        return self._look.lies_over and self._painter.shown.pyramid is not None

    @property
    def line_x(self) -> float:
        """Where the curtain hangs, in the view."""
        return self.view.width() * self._look.share

    def paint(self, painter: QPainter) -> None:
        if not self.is_over:
            return
        look = self._look
        if look.is_blinking:
            if look.shows_other:
                self._paint_other(painter, 1.0)
        elif look.way is Way.BLEND:
            self._paint_other(painter, look.share)
        else:
            self._paint_curtain(painter)

    def _paint_other(self, painter: QPainter, opacity: float) -> None:
        place = self.view.place
        painter.save()
        painter.setOpacity(opacity)
        if opacity == 1.0:
            painter.fillRect(place.target(), QColor(0, 0, 0))
        self._painter.paint(painter, place.target(), place.device_scale, QRectF(self.view.rect()))
        painter.restore()

    def _paint_curtain(self, painter: QPainter) -> None:
        x, view = self.line_x, QRectF(self.view.rect())
        painter.save()
        painter.setClipRect(view.adjusted(x, 0, 0, 0))
        self._paint_other(painter, 1.0)
        painter.restore()
        for pen in outlined_pen(1.6):
            painter.setPen(pen)
            painter.drawLine(QLineF(x, view.top(), x, view.bottom()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(QPointF(x, view.center().y()), 6, 6)
        painter.restore()

    def shows_other_at(self, at: QPointF) -> bool:
        """Whether a place of the view shows the other photograph; where both are blended it does not."""
        if not self.is_over or self._look.way is Way.BLEND:
            return self.is_over and self._look.is_blinking and self._look.shows_other
        return self._look.shows_other if self._look.is_blinking else at.x() >= self.line_x

    def covers(self, at: QPointF) -> bool:
        """Whether what is seen at a place of the view is not, or not for long, the photograph that is marked in."""
        if not self.is_over or self._look.is_blinking:
            return self.is_over
        return self._look.share > 0.5 if self._look.way is Way.BLEND else self.shows_other_at(at)

    def paint_titles(self, painter: QPainter) -> None:
        """Which of the two is where, over all else that is drawn."""
        view, x = QRectF(self.view.rect()), self.line_x
        if not self.is_over:
            return
        if self._look.is_blinking:
            self._paint_title(painter, view, is_other=self._look.shows_other)
        elif self._look.way is Way.CURTAIN:
            for part, is_other in (
                (view.adjusted(0, 0, x - view.right(), 0), False),
                (view.adjusted(x, 0, 0, 0), True),
            ):
                if part.width() > 90:
                    self._paint_title(painter, part, is_other=is_other)

    def _paint_title(self, painter: QPainter, within: QRectF, *, is_other: bool) -> None:
        day = self.days[is_other]
        words = tr(THEN) if is_other else tr(NOW)
        top = QPointF(within.center().x(), within.top() + 20)
        paint_words(painter, f"{words}  {day}".strip(), top, within.adjusted(4, 8, -4, -8))

    # ------------------------------------------------------------------------------------------------ the curtain's line
    def press(self, event: QMouseEvent) -> bool:
        self._held = self.is_at_line(event.position())
        return self._held

    def move(self, event: QMouseEvent) -> bool:
        if self._held:
            self._look.set_share(event.position().x() / max(1, self.view.width()))
        return self._held

    def release(self, _event: QMouseEvent) -> bool:
        held, self._held = self._held, False
        return held

    def cursor(self) -> Qt.CursorShape | None:
        pointer = self.view.pointer
        near = pointer is not None and self.is_at_line(pointer)
        return Qt.CursorShape.SplitHCursor if self._held or near else None

    def is_at_line(self, at: QPointF) -> bool:
        """Whether a press at a place of the view takes hold of the curtain."""
        hangs = self.is_over and self._look.way is Way.CURTAIN and not self._look.is_blinking
        return hangs and abs(at.x() - self.line_x) <= GRIP_PX


class CompareTitles(PhotoTool):
    """The last of what is drawn."""

    def __init__(self, layer: CompareLayer) -> None:
        super().__init__(layer.view)
        self._layer = layer

    def paint(self, painter: QPainter) -> None:
        self._layer.paint_titles(painter)


class PointerMark(PhotoTool):
    """A cross where the pointer is over the other view's photograph."""

    def __init__(
        self, view: PhotoView, partner: PhotoView, sharing: PointerSharing, place: Callable[[QPointF], QPointF]
    ) -> None:
        """place: from the partner's photograph to this view's, px."""
        super().__init__(view)
        self._partner = partner
        self._sharing = sharing
        self._place = place

    def paint(self, painter: QPainter) -> None:
        pointer = self._partner.pointer
        if self._sharing.over is not self._partner or pointer is None or self._partner.is_empty:
            return
        at = self.view.place.to_screen(self._place(self._partner.place.to_photo(pointer)))
        painter.save()
        for pen in outlined_pen(1.4):
            painter.setPen(pen)
            for step in (QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1)):
                painter.drawLine(QLineF(at + step * 4, at + step * 11))
        painter.restore()


def pointer_marks(link: LinkedViews, one: PhotoView, other: PhotoView) -> tuple[PointerMark, PointerMark]:
    """In the first view and in the other."""
    sharing = PointerSharing(one, other)
    here = PointerMark(one, other, sharing, lambda point: link.across(point, forth=False))
    return here, PointerMark(other, one, sharing, link.across)
