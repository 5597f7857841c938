"""Plots of a training and of two models beside each other, by pyqtgraph, in the theme's colours."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from retina_desktop.domain.language import tr
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number

Points = Sequence[Sequence[float]]
BEFORE, AFTER = "quiet", "accent"
"""The theme's colours of the model in use and of the candidate, in every plot and table."""
LINE_PX = 2


class Plot(pg.PlotWidget):
    """A small plot that is looked at and not played with. words: what a screen reader says of it."""

    def __init__(self, title: str, across: str, up: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, enableMenu=False)
        self._title, self._across, self._up = title, across, up
        self._theme = theme
        self.setAccessibleName(title)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(190, 170)
        self.setAntialiasing(True)
        self.set_theme(theme)

    def sizeHint(self) -> QSize:
        return QSize(280, 230)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setBackground(theme.colour("panel"))
        plot = self.getPlotItem()
        assert plot is not None, "a PlotWidget has one"
        plot.setTitle(self._title, color=theme.colour("text").name(), size="9pt")
        for side, words in (("bottom", self._across), ("left", self._up)):
            plot.setLabel(side, words, color=theme.colour("quiet").name())
            axis = plot.getAxis(side)
            axis.setPen(theme.colour("control_line"))
            axis.setTextPen(theme.colour("quiet"))
            axis.setStyle(maxTickLevel=0)  # lines of the grid between the numbers take most of the time of a repaint
        plot.showGrid(x=True, y=True, alpha=0.15)

    def line(self, points: Points, role: str, *, dashed: bool = False, dots: bool = False) -> None:
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        colour = self._theme.colour(role)
        marks = {"symbol": "o", "symbolSize": 6, "symbolBrush": colour, "symbolPen": None} if dots else {}
        across, up = [point[0] for point in points], [point[1] for point in points]
        self.plot(across, up, pen=pg.mkPen(colour, width=LINE_PX, style=style), connect="finite", **marks)

    def point(self, place: Sequence[float], role: str) -> None:
        colour = self._theme.colour(role)
        self.plot([place[0]], [place[1]], pen=None, symbol="d", symbolSize=12, symbolBrush=colour, symbolPen=None)


class Curves(Plot):
    """The loss while it learns, or its kappa."""

    def __init__(self, name: str, title: str, theme: Theme) -> None:
        super().__init__(title, tr("step"), "", theme)
        self.name = name

    def show_points(self, points: Points) -> None:
        self.clear()
        self.setVisible(bool(points))
        if not points:
            return
        self.line(points, AFTER)
        self.setAccessibleDescription(tr("now {value}", value=number(points[-1][1], 3)))


class Roc(Plot):
    """Of referable: both models' curves, and the points at which they work."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Referable: ROC"), tr("1 − specificity"), tr("sensitivity"), theme)
        self.setXRange(0, 1)
        self.setYRange(0, 1)

    def show_both(self, before: Points, after: Points, points: tuple[Sequence[float], Sequence[float]]) -> None:
        """points: the operating points of both, empty where there is none."""
        self.clear()
        self.line([(0, 0), (1, 1)], "control_line", dashed=True)
        for curve, place, role in ((before, points[0], BEFORE), (after, points[1], AFTER)):
            if curve:
                self.line(curve, role, dashed=role == BEFORE)
            if place:
                self.point(place, role)


class Reliability(Plot):
    """How often a grade is right that is given with so much certainty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Reliability"), tr("certainty"), tr("share of right grades"), theme)
        self.setXRange(0, 1)
        self.setYRange(0, 1)

    def show_both(self, before: Points, after: Points) -> None:
        self.clear()
        self.line([(0, 0), (1, 1)], "control_line", dashed=True)
        for points, role in ((before, BEFORE), (after, AFTER)):
            if points:
                self.line(points, role, dashed=role == BEFORE, dots=True)
