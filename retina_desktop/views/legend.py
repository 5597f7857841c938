"""Where a legend lies and how it is written: in the dark beside the round field, as long as there is room for it.

A photograph that is fitted leaves a foot free for the shortest form, whatever its own dark; enlarged, it may need all of the
glass, and then the form that hides least of the retina is taken.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

if TYPE_CHECKING:  # NumPy comes with it
    from retina_models.fundus import Frame

PAPER = QColor(0, 0, 0, 190)
INK, FAINT_INK, WARNING_INK = QColor(240, 240, 240), QColor(200, 204, 208), QColor(242, 185, 80)
MARGIN = 5.0
"""From the edges of the view."""
GAP = 8.0
ROW_GAP = 3


@dataclass(frozen=True)
class Retina:
    """The lit part of the photograph on the screen: its circle, cut by the photograph's own edges. Screen pixels."""

    target: QRectF
    centre: QPointF
    radius: float

    def hidden_by(self, box: QRectF) -> float:
        """How deep a box reaches into it; 0 when it lies beside."""
        lit = box.intersected(self.target)
        if lit.isEmpty():
            return 0.0
        across = max(lit.left() - self.centre.x(), 0.0, self.centre.x() - lit.right())
        down = max(lit.top() - self.centre.y(), 0.0, self.centre.y() - lit.bottom())
        return max(0.0, self.radius - math.hypot(across, down))


@dataclass(frozen=True)
class Form:
    """One way to write a legend. paint: into a box of that size, from its top left."""

    size: QSizeF
    paint: Callable[[QPainter, QRectF], None]


def place_legend(forms: Sequence[Form], view: QRectF, retina: Retina, taken: QRectF) -> tuple[Form, QRectF]:
    """The first form that a lower corner has room for beside the retina; else whichever hides least of it.

    forms: the fullest first. taken: where another legend lies, empty for none; it is not covered.
    """
    best: tuple[float, Form, QRectF] | None = None
    for form in forms:
        for box in _corners(form.size, view, taken):
            hidden = retina.hidden_by(box) if box.left() >= view.left() else math.inf
            if best is None or hidden < best[0]:
                best = (hidden, form, box)
    assert best is not None
    return best[1], best[2]


def _corners(size: QSizeF, view: QRectF, taken: QRectF) -> list[QRectF]:
    """Lower left, lower right, and above what is taken, where the first two are."""
    inside = view.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    left, right = QRectF(QPointF(), size), QRectF(QPointF(), size)
    left.moveBottomLeft(inside.bottomLeft())
    right.moveBottomRight(inside.bottomRight())
    if taken.isEmpty():
        return [left, right]
    above = QRectF(left)
    above.moveBottomLeft(QPointF(taken.left() if taken.left() < view.center().x() else right.left(), taken.top() - GAP))
    return [box for box in (left, right, above) if not box.intersects(taken)]


def paint_paper(painter: QPainter, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PAPER)
    painter.drawRoundedRect(box, 6, 6)


def retina_of(frame: Frame, target: QRectF, scale: float) -> Retina:
    """frame: the square round the field; target: the photograph on the screen, scale screen pixels for one of its own."""
    middle = QPointF(frame.x0 + frame.side / 2, frame.y0 + frame.side / 2)
    return Retina(target, target.topLeft() + middle * scale, frame.side / 2 * scale)


def row_height(metrics: QFontMetrics) -> float:
    return metrics.height() + ROW_GAP


def cells(count: int, width: float, cell: float) -> tuple[int, int]:
    """(columns, rows) of so many cells in a width, as even as may be."""
    most = max(1, min(count, int((width - 2 * (MARGIN + GAP) + GAP) // (cell + GAP))))
    rows = math.ceil(count / most)
    return math.ceil(count / rows), rows
