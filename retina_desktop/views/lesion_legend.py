"""The legend of the lesion maps: for each kind its shape, name, ramp, how many, and the map's highest; or the shortest of that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.overlay import LESION_KINDS, LegendEntry
from retina_desktop.views.legend import (
    FAINT_INK,
    GAP,
    INK,
    MARGIN,
    WARNING_INK,
    Form,
    cells,
    paint_paper,
    row_height,
)
from retina_desktop.views.shapes import paint_ramp, paint_shape
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import KIND_NAMES, number, percent

SHAPE_PX = 16
"""A kind's shape with the gap after it."""
RAMP_PX = 64
PAD = 12
MIDDLE = Qt.AlignmentFlag.AlignVCenter


def legend_foot(metrics: QFontMetrics, width: float) -> float:
    """Screen pixels below a fitted photograph in which the shortest legend of the lesions has room."""
    widest = metrics.horizontalAdvance("MA  188 · 100 %") + SHAPE_PX
    _, rows = cells(len(LESION_KINDS), width, widest)
    return rows * row_height(metrics) + GAP + MARGIN + 1


def lesion_forms(metrics: QFontMetrics, legend: Sequence[LegendEntry], theme: Theme, stale: str) -> list[Form]:
    """The fullest first. stale: a warning on a line of its own, "" for none."""
    by_columns = {columns: _short(metrics, legend, theme, stale, columns) for columns in range(1, len(legend) + 1)}
    full = [_name(entry) for entry in legend], [fact_words(entry) for entry in legend]
    letters = [_letters(entry) for entry in legend], [_numbers(entry) for entry in legend]
    with_ramps = [_ramps(metrics, legend, theme, stale, *words) for words in (full, letters)]
    return [*with_ramps, *by_columns.values()]


def _ramps(
    metrics: QFontMetrics,
    legend: Sequence[LegendEntry],
    theme: Theme,
    stale: str,
    names: Sequence[str],
    facts: Sequence[str],
) -> Form:
    """A line for each kind: name, the map's ramp with the threshold, fact."""
    row = row_height(metrics) + 2
    name_px, fact_px = (max(map(metrics.horizontalAdvance, words)) for words in (names, facts))
    ramp_at = SHAPE_PX + 2 + name_px + 14
    width = max(ramp_at + RAMP_PX + 14 + fact_px, metrics.horizontalAdvance(stale)) + 2 * PAD

    def paint(painter: QPainter, box: QRectF) -> None:
        paint_paper(painter, box)
        line = QRectF(box.left() + PAD, box.top() + PAD / 2, box.width() - 2 * PAD, row)
        for entry, name, fact in zip(legend, names, facts, strict=True):
            colour = theme.lesion(entry.kind)
            paint_shape(painter, entry.kind, QRectF(line.left(), line.center().y() - 5, 10, 10), colour)
            painter.setPen(INK)
            painter.drawText(line.adjusted(SHAPE_PX + 2, 0, 0, 0), MIDDLE, name)
            ramp = QRectF(line.left() + ramp_at, line.center().y() - 4, RAMP_PX, 8)
            paint_ramp(painter, ramp, colour, entry.threshold)
            painter.setPen(FAINT_INK)
            painter.drawText(line, MIDDLE | Qt.AlignmentFlag.AlignRight, fact)
            line.translate(0, row)
        _paint_stale(painter, line, stale)

    return Form(QSizeF(width, row * (len(legend) + bool(stale)) + PAD), paint)


def _short(metrics: QFontMetrics, legend: Sequence[LegendEntry], theme: Theme, stale: str, columns: int) -> Form:
    """Letters and numbers in so many columns."""
    row = row_height(metrics)
    words = [f"{_letters(entry)}  {_numbers(entry)}" for entry in legend]
    cell = max(map(metrics.horizontalAdvance, words)) + SHAPE_PX + GAP
    rows = -(-len(legend) // columns)
    width = max(columns * cell + GAP, metrics.horizontalAdvance(stale) + 2 * GAP)

    def paint(painter: QPainter, box: QRectF) -> None:
        paint_paper(painter, box)
        for place, (entry, said) in enumerate(zip(legend, words, strict=True)):
            left = box.left() + GAP + place % columns * cell
            line = QRectF(left, box.top() + GAP / 2 + place // columns * row, cell, row)
            shape = QRectF(line.left(), line.center().y() - 5, 10, 10)
            paint_shape(painter, entry.kind, shape, theme.lesion(entry.kind))
            painter.setPen(INK)
            painter.drawText(line.adjusted(SHAPE_PX, 0, 0, 0), MIDDLE, said)
        _paint_stale(painter, QRectF(box.left() + GAP, box.top() + GAP / 2 + rows * row, box.width(), row), stale)

    return Form(QSizeF(width, (rows + bool(stale)) * row + GAP), paint)


def _paint_stale(painter: QPainter, line: QRectF, stale: str) -> None:
    painter.setPen(WARNING_INK)
    painter.drawText(line, MIDDLE, stale)


def _name(entry: LegendEntry) -> str:
    return f"{entry.kind}  {tr(KIND_NAMES[entry.kind])}" if len(entry.kind) == 2 else tr("Artefact")


def fact_words(entry: LegendEntry) -> str:
    if entry.maximum < entry.threshold:
        return tr("none · highest {share}", share=percent(entry.maximum))
    return tr("{count} · highest {share}", count=number(entry.lesions), share=percent(entry.maximum))


def _letters(entry: LegendEntry) -> str:
    return entry.kind if len(entry.kind) == 2 else tr("Artefact")


def _numbers(entry: LegendEntry) -> str:
    """How many, and the map's highest; the tips of the kinds' buttons say it in words."""
    return f"{number(entry.lesions)} · {percent(entry.maximum)}"
