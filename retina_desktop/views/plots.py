"""Plots of a training and of two models beside each other, by pyqtgraph, in the theme's colours."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from retina_desktop.domain.language import tr
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number

Points = Sequence[Sequence[float]]
BEFORE, AFTER = "quiet", "accent"
"""The theme's colours of the model in use and of the candidate, in every plot and table."""
LINE_PX = 2
APART_MS = 25
"""Between two plots: one is painted before the next is made."""


class OneByOne(QObject):
    """Does one thing in a turn of Qt's loop, so that the window answers in between."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self, interval=APART_MS)
        self._timer.timeout.connect(self._do_next)

    def add(self, work: Callable[[], None]) -> None:
        """work: done after what was added before."""
        self._waiting.append(work)
        self._timer.start()

    def _do_next(self) -> None:
        work = self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
        work()


class Plot(QWidget):
    """A small plot that is looked at and not played with: an empty place as large as it until its turn has come, since
    pyqtgraph takes some 12 ms to make one. title: what a screen reader says of it, too."""

    def __init__(self, title: str, across: str, up: str, theme: Theme, turns: OneByOne) -> None:
        super().__init__()
        self._title, self._across, self._up = title, across, up
        self._theme, self._turns = theme, turns
        self._is_asked = False
        self.canvas: pg.PlotWidget | None = None
        self.setAccessibleName(title)
        self.setMinimumSize(190, 170)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAutoFillBackground(True)
        self.set_theme(theme)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)

    def sizeHint(self) -> QSize:
        return QSize(280, 230)

    def showEvent(self, event: QShowEvent) -> None:
        """Asks for its turn once."""
        super().showEvent(event)
        if not self._is_asked:
            self._is_asked = True
            self._turns.add(self._make)

    def _make(self) -> None:
        canvas = pg.PlotWidget(self, enableMenu=False)
        canvas.hideButtons()
        canvas.setMouseEnabled(x=False, y=False)
        canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas.setAntialiasing(True)
        self.canvas = canvas
        self.set_theme(self._theme)
        self.show_anew()
        self._place.addWidget(canvas)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour("panel"))
        self.setPalette(palette)
        if self.canvas is None:
            return
        self.canvas.setBackground(theme.colour("panel"))
        plot = self.canvas.getPlotItem()
        assert plot is not None, "a PlotWidget has one"
        plot.setTitle(self._title, color=theme.colour("text").name(), size="9pt")
        for side, words in (("bottom", self._across), ("left", self._up)):
            plot.setLabel(side, words, color=theme.colour("quiet").name())
            axis = plot.getAxis(side)
            axis.setPen(theme.colour("control_line"))
            axis.setTextPen(theme.colour("quiet"))
            axis.setStyle(maxTickLevel=0)  # lines of the grid between the numbers take most of the time of a repaint
        plot.showGrid(x=True, y=True, alpha=0.15)

    def show_anew(self) -> None:
        """What it has to show: now, or in its turn."""
        if self.canvas is not None:
            self.canvas.clear()
            self._draw()

    def _draw(self) -> None:
        """On an empty canvas."""
        raise NotImplementedError

    def _line(self, points: Points, role: str, *, dashed: bool = False, dots: bool = False) -> None:
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        colour = self._theme.colour(role)
        marks = {"symbol": "o", "symbolSize": 6, "symbolBrush": colour, "symbolPen": None} if dots else {}
        across, up = [point[0] for point in points], [point[1] for point in points]
        pen = pg.mkPen(colour, width=LINE_PX, style=style)
        self._plot(across, up, pen=pen, connect="finite", **marks)

    def _point(self, place: Sequence[float], role: str) -> None:
        colour = self._theme.colour(role)
        self._plot([place[0]], [place[1]], pen=None, symbol="d", symbolSize=12, symbolBrush=colour, symbolPen=None)

    def _plot(self, across: list[float], up: list[float], **style: Any) -> None:
        assert self.canvas is not None, "it is drawn on once it is made"
        self.canvas.plot(across, up, **style)


class Curves(Plot):
    """The loss while it learns, or its kappa."""

    def __init__(self, name: str, title: str, theme: Theme, turns: OneByOne) -> None:
        super().__init__(title, tr("step"), "", theme, turns)
        self.name = name
        self._points: Points = ()

    def show_points(self, points: Points) -> None:
        self._points = points
        self.setVisible(bool(points))
        if points:
            self.setAccessibleDescription(tr("now {value}", value=number(points[-1][1], 3)))
        self.show_anew()

    def _draw(self) -> None:
        if self._points:
            self._line(self._points, AFTER)


class Share(Plot):
    """Of shares from 0 to 1, of two models."""

    def _make(self) -> None:
        super()._make()
        assert self.canvas is not None
        self.canvas.setXRange(0, 1)
        self.canvas.setYRange(0, 1)


class Roc(Share):
    """Of referable: both models' curves, and the points at which they work."""

    def __init__(self, theme: Theme, turns: OneByOne) -> None:
        super().__init__(tr("Referable: ROC"), tr("1 − specificity"), tr("sensitivity"), theme, turns)
        self._shown: list[tuple[Points, Sequence[float], str]] = []

    def show_both(self, before: Points, after: Points, points: tuple[Sequence[float], Sequence[float]]) -> None:
        """points: the operating points of both, empty where there is none."""
        self._shown = [(before, points[0], BEFORE), (after, points[1], AFTER)]
        self.show_anew()

    def _draw(self) -> None:
        self._line([(0, 0), (1, 1)], "control_line", dashed=True)
        for curve, place, role in self._shown:
            if curve:
                self._line(curve, role, dashed=role == BEFORE)
            if place:
                self._point(place, role)


class Reliability(Share):
    """How often a grade is right that is given with so much certainty."""

    def __init__(self, theme: Theme, turns: OneByOne) -> None:
        super().__init__(tr("Reliability"), tr("certainty"), tr("share of right grades"), theme, turns)
        self._shown: list[tuple[Points, str]] = []

    def show_both(self, before: Points, after: Points) -> None:
        self._shown = [(before, BEFORE), (after, AFTER)]
        self.show_anew()

    def _draw(self) -> None:
        self._line([(0, 0), (1, 1)], "control_line", dashed=True)
        for points, role in self._shown:
            if points:
                self._line(points, role, dashed=role == BEFORE, dots=True)
