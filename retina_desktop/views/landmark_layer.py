"""The ETDRS grid about the fovea, and disc and fovea as handles that can be dragged to where they really lie."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen

from retina_desktop.domain.landmarks import GRID_RADII_MM, EtdrsGrid, Landmarks, Point, etdrs_grid
from retina_desktop.domain.language import capital, tr
from retina_desktop.viewmodels.landmarks import NAMES, LandmarkModel
from retina_desktop.views.measure import missing
from retina_desktop.views.photo_tool import PhotoTool, outlined_pen, paint_words
from retina_desktop.views.photo_view import PhotoView

REACH = 14.0
"""Logical pixels about a handle in which it is taken."""
CROSS = 8.0
SMALLEST_LETTERED = 26.0
"""Logical pixels of a circle's radius below which its letters would lie on the fovea."""


class LandmarkLayer(PhotoTool):
    """The grid and its two handles. A landmark that nobody found waits as a dashed handle to be dragged to its place."""

    def __init__(self, view: PhotoView, model: LandmarkModel, laterality: Callable[[], str | None]) -> None:
        """laterality: of the photograph on the screen, "OD", "OS" or None."""
        super().__init__(view)
        self._model = model
        self._laterality = laterality
        self._held: str | None = None  # the handle that is dragged
        self._over: str | None = None
        self._dragged = Landmarks()
        self._grip = QPointF()  # from the pointer to the handle's middle, so that it does not jump when it is taken

    @property
    def shown(self) -> Landmarks:
        """With the handle that is being dragged where it is."""
        return self._dragged if self._held is not None else self._model.shown

    def set_on(self, on: bool) -> None:
        self._held = self._over = None
        super().set_on(on)

    def handle_at(self, name: str) -> QPointF:
        """Where on the screen the handle of a landmark lies."""
        point = getattr(self.shown, name) or self._waiting_at(name)
        return self.view.place.to_screen(QPointF(*point))

    def _waiting_at(self, name: str) -> Point:
        """Of a landmark that was not found: the fovea in the middle, the disc where it would be in field 2."""
        size = self.view.place.photo
        x, y = size.width() / 2, size.height() / 2
        if name == "fovea":
            return x, y
        nasal = -1 if self._laterality() == "OS" else 1  # of a right eye the disc lies on the right
        return x + nasal * min(size.width(), size.height()) * 0.3, y

    # ------------------------------------------------------------------------------------------------------- pointer

    def _near(self, at: QPointF) -> str | None:
        reached = {name: QLineF(self.handle_at(name), at).length() for name in NAMES}
        name = min(reached, key=lambda key: reached[key])
        return name if reached[name] <= REACH else None

    def press(self, event: QMouseEvent) -> bool:
        if not self.is_on or self.view.is_empty or event.button() != Qt.MouseButton.LeftButton:
            return False
        name = self._near(event.position())
        if name is None or not self._model.can_be_corrected:
            return False
        self._grip = self.handle_at(name) - event.position()
        self._dragged = self._model.shown
        self._held = name
        return True

    def move(self, event: QMouseEvent) -> bool:
        if not self.is_on:
            return False
        if self._held is None:
            over = self._near(event.position())
            if over != self._over:
                self._over = over
                self.view.update()
            return False
        point = self.view.place.to_photo(event.position() + self._grip)
        self._dragged = self._dragged.with_point(self._held, self._model.within((point.x(), point.y())))
        self.view.update()
        return True

    def release(self, event: QMouseEvent) -> bool:
        if self._held is None:
            return False
        name, point = self._held, getattr(self._dragged, self._held)
        self._held = None
        if point is not None and point != getattr(self._model.shown, name):
            self._model.correct(name, point)
        self.view.update()
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Escape lets a dragged handle go back."""
        if self._held is None or event.key() != Qt.Key.Key_Escape:
            return False
        self._held = None
        self.view.update()
        return True

    def cursor(self) -> Qt.CursorShape | None:
        if not self.is_on or not self._model.can_be_corrected:
            return None
        if self._held is not None:
            return Qt.CursorShape.SizeAllCursor
        return Qt.CursorShape.PointingHandCursor if self._over is not None else None

    # ------------------------------------------------------------------------------------------------------ painting

    @property
    def words(self) -> str:
        """What the grid is laid by, and what is missing for it."""
        places = self.shown
        if not places.are_both_known:
            said = missing(places)
            return tr("No ETDRS grid: {missing} not found\nDrag the dashed mark to where it lies", missing=said)
        source = self._model.words
        grid = tr("ETDRS grid: 1, 3 and 6 mm (1 DD = 1.5 mm)")
        return f"{grid}\n{capital(source)}" if source else grid

    def paint(self, painter: QPainter) -> None:
        view = self.view
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        places = self.shown
        grid = etdrs_grid(places)
        if grid is not None:
            self._paint_grid(painter, grid)
        for name in NAMES:
            self._paint_handle(painter, name, places)
        painter.restore()
        paint_words(painter, self.words, view.free.topRight(), view.free)

    def _paint_grid(self, painter: QPainter, grid: EtdrsGrid) -> None:
        place = self.view.place
        centre = place.to_screen(QPointF(*grid.centre))
        radii = [radius * place.scale for radius in grid.radii_px]
        lines = [QLineF(place.to_screen(QPointF(*a)), place.to_screen(QPointF(*b))) for a, b in grid.lines]
        for pen in outlined_pen(1.1):
            painter.setPen(pen)
            for radius in radii:
                painter.drawEllipse(centre, radius, radius)
            painter.drawLines(lines)
        for radius, mm in zip(radii, GRID_RADII_MM, strict=True):
            if radius < SMALLEST_LETTERED:
                continue
            _paint_letters(painter, f"{2 * mm:.0f} mm", centre + QPointF(0, radius - 8))

    def _paint_handle(self, painter: QPainter, name: str, places: Landmarks) -> None:
        at = self.handle_at(name)
        is_known = getattr(places, name) is not None
        strong = name in (self._over, self._held)
        radius = 10.0
        diameter = places.disc_diameter_px
        if name == "disc" and diameter is not None:
            radius = max(10.0, diameter / 2 * self.view.place.scale)
        across, down = QPointF(CROSS, 0), QPointF(0, CROSS)
        cross = [QLineF(at - across, at + across), QLineF(at - down, at + down)]
        for pen in outlined_pen(2.4 if strong else 1.4):
            painter.setPen(pen)
            painter.drawLines(cross)
            if not is_known:
                pen.setStyle(Qt.PenStyle.DashLine)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
            if name == "disc" or not is_known or strong:
                painter.drawEllipse(at, radius, radius)
        words = capital(tr(NAMES[name])) + ("" if is_known else "?")
        if name == "disc" or not is_known or strong:
            _paint_letters(painter, words, at + QPointF(0, radius + 12))


def _paint_letters(painter: QPainter, words: str, middle: QPointF) -> None:
    """White letters with a dark edge: read on any retina."""
    metrics = QFontMetricsF(painter.font())
    box = QRectF(0, 0, math.ceil(metrics.horizontalAdvance(words)) + 4, metrics.height())
    box.moveCenter(middle)
    painter.setPen(QPen(QColor(0, 0, 0, 200)))
    for step in (QPointF(1, 1), QPointF(-1, 1), QPointF(1, -1), QPointF(-1, -1)):
        painter.drawText(box.translated(step), Qt.AlignmentFlag.AlignCenter, words)
    painter.setPen(QPen(QColor(255, 255, 255)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
