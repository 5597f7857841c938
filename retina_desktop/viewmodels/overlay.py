"""The overlay's state: which kinds of lesion are shown, from which probability, how strongly; and the picture of it.

Opacity and hiding cost nothing (the painter does them). A change of threshold or kinds draws anew in a job, and only
the newest wish is drawn: while one drawing runs, later ones replace each other.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainterPath

from retina_desktop.domain.lesion import KINDS as LESIONS
from retina_desktop.jobs import JobRunner, Lane
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.pyramid import Pyramid, picture

if TYPE_CHECKING:  # NumPy and OpenCV come with these, and the first window needs neither
    import numpy as np

    from retina_desktop.services.overlay import Layer, Outline
    from retina_models.fundus import Frame
    from retina_models.prediction import Analysis

LESION_KINDS = tuple(kind.code for kind in LESIONS)
KINDS = (*LESION_KINDS, "artefact")
ARTEFACT_THRESHOLD = 0.5
MOST_SHIFT = 3.0
"""Ends of the threshold slider, in log-odds about the bundle's operating point."""


@dataclass(frozen=True)
class DrawnOutline:
    """An outline ready for the painter. `box` in network pixels."""

    kind: str
    path: QPainterPath
    box: QRectF


@dataclass(frozen=True)
class LegendEntry:
    """What the legend says of one kind. threshold, maximum: probabilities; lesions: connected regions shown."""

    kind: str
    threshold: float
    maximum: float
    lesions: int


@dataclass(frozen=True)
class OverlayPicture:
    """An analysis as drawn: premultiplied colours and outlines in the network's frame."""

    frame: Frame
    colours: Pyramid
    outlines: tuple[DrawnOutline, ...]
    legend: tuple[LegendEntry, ...]  # of the kinds shown


def draw(analysis: Analysis, layers: list[Layer], token: CancelToken) -> OverlayPicture:
    """The whole picture, about 80 ms for 2048 x 2048; raises Cancelled between its steps."""
    from retina_desktop.services.overlay import compose, halved, maximum, outlines

    maps = {**analysis.lesion_maps, "artefact": analysis.artefact_map}
    full = compose(maps, layers)
    token.check()
    found = outlines(maps, layers)
    token.check()
    levels = tuple(picture(level, QImage.Format.Format_ARGB32_Premultiplied) for level in (full, halved(full)))
    legend = tuple(
        LegendEntry(
            layer.kind,
            layer.cut / 255,
            maximum(maps[layer.kind]),
            sum(outline.kind == layer.kind for outline in found),
        )
        for layer in layers
        if layer.shown
    )
    return OverlayPicture(analysis.frame, Pyramid(levels), tuple(map(_drawn, found)), legend)


def _drawn(outline: Outline) -> DrawnOutline:
    path = path_of(outline.points + 0.5)  # a pixel's centre lies half a pixel inside its edge
    return DrawnOutline(outline.kind, path, path.controlPointRect())


def path_of(points: np.ndarray) -> QPainterPath:
    """(n, 2) to a closed path through Qt's own serialisation: 20 times as fast as a call for each point."""
    import numpy as np

    elements = np.zeros(len(points) + 1, dtype=[("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
    elements["kind"][1:] = 1  # a line to; the first is a move to
    elements["x"][:-1], elements["y"][:-1] = points.T
    elements["x"][-1], elements["y"][-1] = points[0]
    ends = (0).to_bytes(4, "big") + Qt.FillRule.OddEvenFill.value.to_bytes(4, "big")
    packed = QByteArray(len(elements).to_bytes(4, "big") + elements.tobytes() + ends)
    path = QPainterPath()
    _ = QDataStream(packed, QIODevice.OpenModeFlag.ReadOnly) >> path  # Qt reads into the right side
    return path


def shifted_threshold(threshold: float, shift: float) -> float:
    """The operating point moved by `shift` in log-odds: positive is stricter. Both ends stay inside 1/255 … 254/255."""
    inside = min(max(threshold, 1 / 255), 254 / 255)
    odds = math.log(inside / (1 - inside)) + shift
    return min(max(1 / (1 + math.exp(-odds)), 1 / 255), 254 / 255)


class OverlayModel(QObject):
    """The maps of the photograph on the screen and how they are looked at."""

    picture_changed = Signal()  # `picture` is new, or None
    look_changed = Signal()  # visible, outlined, opacity, shift or kinds
    failed = Signal(str)  # why the maps could not be drawn

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._colours: dict[str, tuple[int, int, int]] = dict.fromkeys(KINDS, (255, 255, 255))
        self._analysis: Analysis | None = None
        self._drawing = False
        self._wanted = False
        self.picture: OverlayPicture | None = None
        self.visible = True
        self.outlined = False
        self.opacity = 0.8
        self.shift = 0.0
        self.kinds: frozenset[str] = frozenset(LESION_KINDS)

    @property
    def analysis(self) -> Analysis | None:
        return self._analysis

    def set_analysis(self, analysis: Analysis | None) -> None:
        if analysis is self._analysis:
            return
        self._analysis = analysis
        self.picture = None
        self.picture_changed.emit()
        self._redraw()

    def set_colours(self, colours: Mapping[str, tuple[int, int, int]]) -> None:
        self._colours = dict(colours)
        self._redraw()

    def set_visible(self, visible: bool) -> None:
        self.visible = visible
        self.look_changed.emit()

    def set_outlined(self, outlined: bool) -> None:
        self.outlined = outlined
        self.look_changed.emit()

    def set_opacity(self, opacity: float) -> None:
        """0 clear to 1 full."""
        self.opacity = min(max(opacity, 0.0), 1.0)
        self.look_changed.emit()

    def set_shift(self, shift: float) -> None:
        """Log-odds about the bundle's operating points; positive is stricter."""
        self.shift = min(max(shift, -MOST_SHIFT), MOST_SHIFT)
        self.look_changed.emit()
        self._redraw()

    def set_kind_shown(self, kind: str, shown: bool) -> None:
        self.kinds = self.kinds | {kind} if shown else self.kinds - {kind}
        self.look_changed.emit()
        self._redraw()

    def threshold(self, kind: str) -> float:
        """The probability from which this kind is shown now."""
        own = self._analysis.thresholds.get(kind) if self._analysis else None
        return shifted_threshold(ARTEFACT_THRESHOLD if own is None else own, self.shift)

    def layers(self) -> list[Layer]:
        from retina_desktop.services.overlay import Layer

        return [
            Layer(
                kind,
                self._colours[kind],
                cut=max(1, math.ceil(self.threshold(kind) * 255 - 1e-9)),
                shown=kind in self.kinds,
                hatched=kind == "artefact",
            )
            for kind in KINDS
        ]

    def _redraw(self) -> None:
        self._wanted = self._analysis is not None
        if self._wanted and not self._drawing:
            self._draw_now()

    def _draw_now(self) -> None:
        analysis, layers = self._analysis, self.layers()
        if analysis is None:
            return
        self._wanted = False
        self._drawing = True
        self._runner.start(
            lambda _progress, token: draw(analysis, layers, token),
            on_success=lambda made: self._show(analysis, made),
            on_failure=self._give_up,
            lane=Lane.SCREEN,
        )

    def _show(self, analysis: Analysis, made: OverlayPicture) -> None:
        if analysis is self._analysis:
            self.picture = made
            self.picture_changed.emit()
        self._go_on()

    def _give_up(self, words: str) -> None:
        self.failed.emit(words)
        self._go_on()

    def _go_on(self) -> None:
        self._drawing = False
        if self._wanted:
            self._draw_now()
