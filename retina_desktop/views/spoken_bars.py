"""How much each part of the model moved its grade: signed bars around zero, numbers, and a sentence that says what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.spoken_parts import SpokenParts
from retina_desktop.views.controls import quiet
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import KIND_NAMES

if TYPE_CHECKING:  # NumPy comes with it
    from retina_desktop.services.explanation import Parts

PART_NAMES = {**KIND_NAMES, "global": mark("the whole view")}
LEAST_TRACK_PX = 80
GAP_PX = 8
ROUNDED_PX = 2
"""A width in whole pixels may be less than the words need, which then end in an ellipsis."""
ROW_PX = 21
LEAST_SCALE = 0.5
"""Grades at the end of the longest bar, at least: small differences must not look like large ones."""


def signed(value: float) -> str:
    """Such as "+0.62", "−0.10" or "0.00"."""
    text = QLocale().toString(abs(value), "f", 2)
    if float(f"{value:.2f}") == 0:
        return QLocale().toString(0.0, "f", 2)
    return f"{'+' if value > 0 else '−'}{text}"


class _Bars(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: Parts | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("How much each part moved the model's grade"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_parts(self, parts: Parts) -> None:
        self._parts = parts
        said = [
            tr("{part}: {moved} grades", part=tr(PART_NAMES[part]), moved=signed(value))
            for part, value in parts.moved.items()
        ]
        self.setAccessibleDescription(", ".join(said))
        self.setToolTip("\n".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, ROW_PX * (1 + (len(self._parts.moved) if self._parts else 6)))

    def shown_names(self) -> dict[str, str]:
        """By part: its name, cut only where the bars would have less than LEAST_TRACK_PX."""
        metrics = self.fontMetrics()
        names = {part: tr(PART_NAMES[part]) for part in (self._parts.moved if self._parts else ())}
        most = self.width() - metrics.horizontalAdvance("+0.00") - 8 - LEAST_TRACK_PX - GAP_PX
        longest = max(map(metrics.horizontalAdvance, names.values()), default=0) + ROUNDED_PX
        room = min(longest, most)  # long words in some languages
        return {part: metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) for part, name in names.items()}

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._parts is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        numbers = metrics.horizontalAdvance("+0.00") + 8
        names = self.shown_names()
        left = max(map(metrics.horizontalAdvance, names.values())) + ROUNDED_PX + GAP_PX
        track = QRectF(left, 0, self.width() - left - numbers, ROW_PX)
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(track, middle, tr("− lower"))
        painter.drawText(track, middle | right, tr("higher +"))
        scale = max(LEAST_SCALE, *map(abs, self._parts.moved.values()))
        for row, (part, value) in enumerate(self._parts.moved.items(), 1):
            line = QRectF(0, row * ROW_PX, self.width(), ROW_PX)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(line, middle, names[part])
            painter.drawText(line, middle | right, signed(value))
            track.moveTop(line.top())
            self._bar(painter, track, value / scale, value)
        painter.setPen(QPen(self._theme.colour("control_line"), 1))
        zero = round(track.center().x()) + 0.5
        painter.drawLine(QLineF(zero, ROW_PX, zero, ROW_PX * (1 + len(self._parts.moved))))

    def _bar(self, painter: QPainter, track: QRectF, share: float, value: float) -> None:
        ground = QRectF(track.left(), track.center().y() - 4, track.width(), 8)
        painter.fillRect(ground, self._theme.colour("track"))
        long = share * track.width() / 2
        bar = QRectF(min(0.0, long) + track.center().x(), ground.top(), abs(long), 8)
        painter.fillRect(bar, self._theme.reason("for" if value > 0 else "against"))
        painter.setPen(QPen(self._theme.colour("control_line"), 1))  # yellow on a light panel needs an edge
        painter.drawRect(bar)


class SpokenBars(QWidget):
    """Shows the state of a SpokenParts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = QLabel(tr("What moved the grade"))
        self._title.setProperty("role", "strong")
        self._stale = QLabel()
        self._stale.setProperty("role", "stale")
        self._stale.setWordWrap(True)
        self._bars = _Bars(theme)
        self._sentence = quiet()
        self._sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for widget in (self._title, self._stale, self._bars, self._sentence):
            column.addWidget(widget)
        self.setVisible(False)

    def set_theme(self, theme: Theme) -> None:
        self._bars.set_theme(theme)

    def show_state(self, spoken: SpokenParts) -> None:
        parts = spoken.parts
        self.setVisible(parts is not None or bool(spoken.words))
        self._bars.setVisible(parts is not None)
        self._stale.setVisible(parts is not None and spoken.stale)
        self._sentence.setText(spoken.words)
        if parts is not None:
            self._stale.setText(tr("By {model}, not by the model of this opinion", model=parts.model))
            self._bars.show_parts(parts)
            self._sentence.setText(sentence(parts))


def sentence(parts: Parts) -> str:
    """What the bars are, in one sentence."""
    start, end = (QLocale().toString(value, "f", 2) for value in (parts.clean, parts.whole))
    return tr(
        "Grades that each part added to, or took from, the model's estimate: from {start} for a clean eye "
        "to {end} for this one (Shapley values).",
        start=start,
        end=end,
    )
