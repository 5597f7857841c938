"""The lesions that changed between two visits, marked in both photographs: what became of one by its shape, its kind by letters and colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from math import pi, sqrt

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from retina_desktop.domain.change import Change, Fate, LesionChange
from retina_desktop.domain.language import mark, tr
from retina_desktop.views.photo_tool import PhotoTool
from retina_desktop.views.photo_view import PhotoView
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number

FATES = {
    Fate.NEW: mark("new"),
    Fate.GROWN: mark("grown"),
    Fate.SHRUNK: mark("shrunk"),
    Fate.GONE: mark("gone"),
    Fate.DOUBTFUL: mark("in doubt"),
}
"""In the order of the legend."""

HIDDEN = mark("not comparable  {count}")

AREA_FRAME_PX = 2048
"""Areas of changes are told in pixels of a frame so wide."""
LEAST_RADIUS = 8.0
MARGIN = 5.0
MOST_LETTERS = 150
"""Letters beside marks; where marks of one kind crowd, one of them has them for its neighbours."""


class ChangeLayer(PhotoTool):
    """In one of the two views. What its photograph does not show is dashed there: the place of what came later, or was there before."""

    def __init__(self, view: PhotoView, theme: Theme, shows_other_at: Callable[[QPointF], bool]) -> None:
        """shows_other_at: whether a place of the view shows the other photograph."""
        super().__init__(view)
        self._theme = theme
        self._shows_other_at = shows_other_at
        self._marks: tuple[LesionChange, ...] = ()
        self._frame_side = 0.0
        self.shows_legend = True
        self._change: Change | None = None

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def show_change(self, change: Change | None, frame_side: float) -> None:
        """frame_side: how wide the network's frame is in the photograph, px."""
        self._change = change
        self._marks = () if change is None else tuple(one for one in change.lesions if one.fate in FATES)
        self._frame_side = frame_side
        self.view.update()

    @property
    def marks(self) -> tuple[LesionChange, ...]:
        return self._marks

    def paint(self, painter: QPainter) -> None:
        if self._frame_side == 0:
            return
        place, view = self.view.place, QRectF(self.view.rect())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = [(one, place.to_screen(QPointF(*one.place) + QPointF(0.5, 0.5))) for one in self._marks]
        seen = [(one, at) for one, at in seen if view.adjusted(-40, -40, 40, 40).contains(at)]
        for one, at in seen:
            self._paint_mark(painter, one, at, self._radius(one))
        self._paint_letters(painter, seen)
        painter.restore()
        if self.shows_legend:
            self._paint_legend(painter, view)

    def _radius(self, one: LesionChange) -> float:
        """On the screen: round the lesion as it was or is, whichever is larger."""
        area = max(one.earlier_area_px, one.current_area_px)
        return max(LEAST_RADIUS, sqrt(area / pi) * self._frame_side / AREA_FRAME_PX * self.view.place.scale + MARGIN)

    def _is_absent(self, fate: Fate, at: QPointF) -> bool:
        """Whether the photograph at this place of the view is the one without the lesion."""
        return fate is (Fate.NEW if self._shows_other_at(at) else Fate.GONE)

    def _paint_mark(self, painter: QPainter, one: LesionChange, at: QPointF, radius: float) -> None:
        path = fate_path(one.fate, at, radius)
        dark, light = QPen(QColor(0, 0, 0, 190), 4.2), QPen(self._theme.lesion(one.kind).lighter(120), 2.0)
        if self._is_absent(one.fate, at):
            light.setDashPattern([2.4, 2.0])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (dark, light):
            painter.setPen(pen)
            painter.drawPath(path)

    def _paint_letters(self, painter: QPainter, seen: list[tuple[LesionChange, QPointF]]) -> None:
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setBold(True)
        painter.setFont(font)
        metrics, taken = painter.fontMetrics(), list[tuple[str, QRectF]]()
        for one, at in seen:
            corner = at + QPointF(self._radius(one) * 0.75 + 3, -self._radius(one) * 0.75)
            box = QRectF(metrics.boundingRect(one.kind)).translated(corner)
            if len(taken) == MOST_LETTERS or any(kind == one.kind and box.intersects(other) for kind, other in taken):
                continue
            taken.append((one.kind, box))
            painter.setPen(QColor(0, 0, 0, 230))
            for step in (QPointF(1, 1), QPointF(-1, 1), QPointF(1, -1), QPointF(-1, -1)):
                painter.drawText(corner + step, one.kind)
            painter.setPen(self._theme.lesion(one.kind).lighter(120))
            painter.drawText(corner, one.kind)

    def _legend_lines(self) -> list[tuple[Fate | None, str, str]]:
        """(shape, what it says and how often, by kind); without a shape what is left open."""
        counts = {fate: Counter(one.kind for one in self._marks if one.fate is fate) for fate in FATES}
        lines: list[tuple[Fate | None, str, str]] = [
            (fate, f"{tr(words)}  {number(counts[fate].total())}", _kinds(counts[fate]))
            for fate, words in FATES.items()
            if fate is not Fate.DOUBTFUL or counts[fate]
        ]
        if self._change is not None:
            hidden = sum(one.earlier + one.current for one in self._change.uncompared.values())
            if hidden:
                lines.append((None, tr(HIDDEN, count=number(hidden)), ""))
        return lines

    def _paint_legend(self, painter: QPainter, view: QRectF) -> None:
        """What each shape says, with how many of which kind."""
        lines = self._legend_lines()
        metrics = painter.fontMetrics()
        row = metrics.height() + 5
        first = max(metrics.horizontalAdvance(words) for _, words, _ in lines)
        width = 12 + 24 + first + 14 + max(metrics.horizontalAdvance(kinds) for _, _, kinds in lines) + 12
        box = QRectF(0, 0, width, row * len(lines) + 12)
        box.moveBottomRight(view.bottomRight() - QPointF(12, 12))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(box, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place, (fate, words, kinds) in enumerate(lines):
            line = QRectF(box.left() + 12, box.top() + 6 + place * row, box.width() - 24, row)
            painter.setPen(QPen(QColor(255, 255, 255), 1.6))
            if fate is not None:
                painter.drawPath(fate_path(fate, QPointF(line.left() + 7, line.center().y()), 5.5))
            painter.setPen(QColor(240, 240, 240))
            painter.drawText(line.adjusted(24, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
            painter.setPen(QColor(200, 204, 208))
            painter.drawText(line.adjusted(24 + first + 14, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, kinds)
        painter.restore()


def fate_path(fate: Fate, at: QPointF, radius: float) -> QPainterPath:
    """New: a circle with a cross of four ticks; gone: a circle struck through; grown: a triangle up; shrunk: one down; in doubt: a
    circle about a dot."""
    path = QPainterPath()
    if fate in (Fate.GROWN, Fate.SHRUNK):
        up = -1.25 if fate is Fate.GROWN else 1.25
        corners = [QPointF(0, up), QPointF(1.2, -up * 0.62), QPointF(-1.2, -up * 0.62)]
        path.addPolygon(QPolygonF([at + corner * radius for corner in corners]))
        path.closeSubpath()
        return path
    path.addEllipse(at, radius, radius)
    if fate is Fate.DOUBTFUL:
        path.addEllipse(at, 0.8, 0.8)
        return path
    if fate is Fate.GONE:
        _add_line(path, at, QPointF(-1, 1) * radius * 0.707, QPointF(1, -1) * radius * 0.707)
        return path
    for way in (QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1)):
        _add_line(path, at, way * radius, way * (radius + 4))
    return path


def _add_line(path: QPainterPath, at: QPointF, begin: QPointF, end: QPointF) -> None:
    line = QLineF(at + begin, at + end)
    path.moveTo(line.p1())
    path.lineTo(line.p2())


def _kinds(counts: Counter[str]) -> str:
    return "  ".join(f"{kind} {number(count)}" for kind, count in sorted(counts.items()))
