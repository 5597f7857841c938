"""The marks over the photograph, and the hand that makes them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.marks import State, Tile
from retina_desktop.viewmodels.marking import MarkingModel
from retina_desktop.views.mark_painter import MarkPainter
from retina_desktop.views.photo_tool import PhotoTool, outlined_pen
from retina_desktop.views.photo_view import PhotoView
from retina_desktop.views.theme import Theme

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CLICK = 4.0
"""Screen pixels: less of a way is a click and no lasso."""
CLOSES = 9.0
"""Screen pixels from the first corner of a polygon within which a click closes it."""
REACH = 6.0
"""Screen pixels from a mark within which a click still means it."""
CROSS = 9.0
OTHER_IS_SEEN = mark("Here you see the other photograph: marks belong to the one below. Compare side by side to mark.")
EDGE_PX = 8
"""Screen pixels about a stroke that its edge may change: two pixels of a tile's level."""


class MarkLayer(PhotoTool):
    """While it is on, marks are seen, and the left and the right button are the tool's. The middle one pans, the wheel zooms."""

    def __init__(self, view: PhotoView, model: MarkingModel, theme: Theme, end: Callable[[], object]) -> None:
        """end: called when Escape ends the marking."""
        super().__init__(view)
        self.painter = MarkPainter(model, theme)
        self._model = model
        self._end = end
        self._strokes = False
        self._swept = QRectF()  # by the tip, since the pointer was told last; on the screen
        self._lasso: list[QPointF] = []  # in the photograph's pixels, as everything kept here
        self._lasso_state = State.LESION
        self._pointer: QPointF | None = None  # on the screen
        self._said: tuple[object, list[int], int | None] = (None, [], None)  # proposals, decided and current as painted
        self._look: tuple[object, ...] = ()  # of the model, as painted
        self.covered_at: Callable[[QPointF], bool] = lambda _at: (
            False
        )  # another photograph is seen at a place of the view
        self.passes_at: Callable[[QPointF], bool] = lambda _at: (
            False
        )  # the pointer is another tool's at a place of the view
        model.tiles_changed.connect(self._on_tiles)
        model.marks_changed.connect(self._on_marks)
        model.proposals_changed.connect(self._on_proposals)
        model.changed.connect(self._on_changed)

    def set_theme(self, theme: Theme) -> None:
        self.painter.theme = theme

    def set_on(self, on: bool) -> None:
        self._let_go()
        super().set_on(on)

    def _let_go(self) -> None:
        self._strokes = False
        self._lasso = []
        self.view.update()

    # ------------------------------------------------------------------------------------------------ what has changed
    def _on_tiles(self, kind: str, tiles: frozenset[Tile]) -> None:
        self.painter.tiles.touch(kind, tiles)
        if not self.is_on:
            return
        if self._strokes:  # of a tile that fills the view, only what the tip has swept
            self.view.update(self._swept.toAlignedRect().adjusted(-EDGE_PX, -EDGE_PX, EDGE_PX, EDGE_PX))
            return
        for tile in tiles:
            self.view.update(self.painter.place_of(tile, self.view.place).toAlignedRect().adjusted(-1, -1, 1, 1))

    def _on_marks(self) -> None:
        if self._model.marks is None:  # the photograph goes
            self._let_go()
        self.view.update()
        self.painter.tiles.show(self._model.marks)

    def _on_proposals(self) -> None:
        """Only those of which something else is said now are painted anew."""
        model = self._model
        decided = [] if model.decided is None else model.decided.tolist()
        drawn, said, current = self._said
        self._said = (model.proposals, decided, model.current)
        if drawn is not model.proposals or len(said) != len(decided):
            self.view.update()
            return
        others = [n for n, (old, new) in enumerate(zip(said, decided, strict=True)) if old != new]
        others += [n for n in (current, model.current) if n is not None and current != model.current]
        if others:
            self.view.update(self.painter.near_proposals(others, self.view.place).toAlignedRect())

    def _on_changed(self) -> None:
        model = self._model
        look = (model.tool, model.kind, model.radius_px, id(model.boxes), model.corners)
        if look != self._look:
            self._look = look
            self.view.update()

    # -------------------------------------------------------------------------------------------------------- pointer
    def press(self, event: QMouseEvent) -> bool:
        if not self.is_on or self.view.is_empty or event.button() not in (LEFT, RIGHT):
            return False
        self._pointer = event.position()
        if self.passes_at(event.position()):
            return False
        if self._is_covered(event.position()):
            return True
        at = self.view.place.to_photo(event.position())
        is_right = event.button() == RIGHT
        tool = self._model.tool
        if tool == "decide":
            drops = is_right or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._lasso, self._lasso_state = [at], State.CLEAR if drops else State.LESION
        elif tool in ("brush", "eraser"):
            self._strokes = True
            self._swept = self._tip(event.position())
            self._model.begin_stroke(_pixel(at), erases=is_right or tool == "eraser")
        elif tool == "polygon":
            self._corner(at, takes_back=is_right)
        elif not is_right:
            self._set_down(at)
        return True

    def double(self, event: QMouseEvent) -> bool:
        """Closes a polygon; of the other tools a second press is a press."""
        if self.is_on and self._model.corners and event.button() == LEFT and not self.covered_at(event.position()):
            self._model.close_polygon()
            return True
        return self.press(event)

    def move(self, event: QMouseEvent) -> bool:
        if not self.is_on:
            return False
        before, self._pointer = self._pointer, event.position()
        at = self.view.place.to_photo(event.position())
        if self._strokes and not self.covered_at(event.position()):
            self._swept = self._tip(event.position()).united(self._tip(before or event.position()))
            self._model.stroke_to(_pixel(at))
        elif self._lasso:
            self._lasso.append(at)
            self.view.update()
        elif self._model.corners:
            self.view.update()
        self._repaint_tip(before)
        return self._strokes or bool(self._lasso)

    def release(self, event: QMouseEvent) -> bool:
        if self._strokes:
            self._strokes = False
            self._model.end_stroke()
            return True
        if not self._lasso:
            return False
        lasso, self._lasso = self._lasso, []
        start = self.view.place.to_screen(lasso[0])
        if all(QLineF(start, self.view.place.to_screen(point)).length() < CLICK for point in lasso):
            self._model.decide(_pixel(lasso[0]), self._lasso_state, REACH / self.view.place.scale)
        else:
            self._model.decide_many([_pixel(point) for point in lasso], self._lasso_state)
        self.view.update()
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Escape lets go of what the hand does, then ends the marking."""
        if not self.is_on or event.key() != Qt.Key.Key_Escape:
            return False
        if self._strokes:
            self._model.abandon_stroke()
        if self._strokes or self._lasso or self._model.corners:
            self._model.drop_corners()
            self._let_go()
        else:
            self._end()
        return True

    def cursor(self) -> Qt.CursorShape | None:
        pointer = self.view.pointer
        if not self.is_on or self.view.is_empty or (pointer is not None and self.passes_at(pointer)):
            return None
        is_covered = pointer is not None and self.covered_at(pointer)
        return Qt.CursorShape.ForbiddenCursor if is_covered else Qt.CursorShape.CrossCursor

    # ----------------------------------------------------------------------------------------------------------- tools
    def act_here(self) -> None:
        """By key: what a click does where the pointer is, or in the middle of the view."""
        tool = self._model.tool
        if tool == "decide":
            self.decide_current(State.LESION)
        if tool == "decide" or self.view.is_empty or self._is_covered(self.view.anchor()):
            return
        at = self.view.place.to_photo(self.view.anchor())
        if tool == "polygon":
            self._corner(at)
        elif tool in ("brush", "eraser"):
            self._model.begin_stroke(_pixel(at), erases=tool == "eraser")
            self._model.end_stroke()
        else:
            self._set_down(at)

    def decide_current(self, state: State) -> None:
        """By key: accept or drop the proposal that the keys are at."""
        model = self._model
        if model.current is None:
            model.step(1)
        if model.proposals is None or model.current is None:
            return
        left, top, right, bottom = (float(n) for n in model.proposals.boxes[model.current])
        if not self._is_covered(self.view.place.to_screen(QPointF((left + right) / 2, (top + bottom) / 2))):
            model.decide_current(state)

    def _is_covered(self, at: QPointF) -> bool:
        """Whether another photograph is seen there, which is said: what is drawn would lie where nobody looks."""
        is_covered = self.covered_at(at)
        if is_covered:
            self._model.refuse(tr(OTHER_IS_SEEN))
        return is_covered

    def _set_down(self, at: QPointF) -> None:
        if self._model.tool == "wand":
            self._model.grow(_pixel(at))
        else:
            self._model.mark_point(_pixel(at))

    def _corner(self, at: QPointF, *, takes_back: bool = False) -> None:
        """The next corner of a polygon; the first or the last one again closes it."""
        place, corners = self.view.place, self._corners()
        if takes_back:
            self._model.take_back_corner()
        elif any(
            QLineF(place.to_screen(corner), place.to_screen(at)).length() < CLOSES
            for corner in (*corners[:1], *corners[-1:])
        ):
            self._model.close_polygon()
        else:
            self._model.add_corner(_pixel(at))

    def _corners(self) -> list[QPointF]:
        """On the photograph, whose first pixel begins at 0."""
        return [QPointF(x + 0.5, y + 0.5) for x, y in self._model.corners]

    # -------------------------------------------------------------------------------------------------------- painting
    def _repaint_tip(self, before: QPointF | None) -> None:
        if self._model.tool in ("brush", "eraser", "point"):
            for at in (before, self._pointer):
                if at is not None:
                    self.view.update(self._tip(at).toAlignedRect().adjusted(-3, -3, 3, 3))

    def _tip(self, at: QPointF) -> QRectF:
        radius = max(self._model.radius_px * self.view.place.scale, 1.0)
        return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)

    def paint(self, painter: QPainter) -> None:
        view = self.view
        if view.is_empty:
            return
        painter.save()
        painter.setClipRect(view.place.target())
        self.painter.paint(painter, view.place, view.exposed)
        painter.restore()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_hand(painter)
        painter.restore()

    def _paint_hand(self, painter: QPainter) -> None:
        """What is under way: the brush's tip, a lasso, a polygon; a cross where the keys act."""
        place, tool = self.view.place, self._model.tool
        at = self.view.anchor()
        if tool in ("brush", "eraser", "point"):
            for pen in outlined_pen(1.2):
                painter.setPen(pen)
                painter.drawEllipse(self._tip(at))
        corners = self._corners()
        line = [place.to_screen(point) for point in self._lasso or corners]
        if corners:
            line.append(at)
        if len(line) > 1:
            dark, light = outlined_pen(1.4)
            light.setDashPattern([4.0, 3.0])
            for pen in (dark, light):
                painter.setPen(pen)
                painter.drawPolyline(QPolygonF(line))
        for corner in line[:-1] if corners else []:
            painter.setPen(QPen(Qt.GlobalColor.black, 1))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(QRectF(corner.x() - 3, corner.y() - 3, 6, 6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if tool != "decide" and not self.view.underMouse():
            for pen in outlined_pen(1.2):
                painter.setPen(pen)
                painter.drawLines([QLineF(at - QPointF(CROSS, 0), at + QPointF(CROSS, 0))])
                painter.drawLines([QLineF(at - QPointF(0, CROSS), at + QPointF(0, CROSS))])


def _pixel(at: QPointF) -> tuple[float, float]:
    """A place on the photograph, whose first pixel begins at 0, as tools take it: pixel centres at whole numbers."""
    return at.x() - 0.5, at.y() - 0.5
