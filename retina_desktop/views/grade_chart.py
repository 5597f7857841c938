"""How a screening's photographs are spread over the grades: bars with their numbers, each of which filters the list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from retina_desktop.domain.language import tr, trn
from retina_desktop.domain.scale import level
from retina_desktop.services.result_rows import FAILED_KIND, KINDS, UNGRADABLE_KIND, Counts
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import number

BAR_PX = 64
LEAST_BAR_PX = 3
"""Of one photograph among thousands: it must not look like none."""


class Bar(QAbstractButton):
    """One kind of row. Checked: only this kind, and the others that are checked, is listed."""

    def __init__(self, kind: str, theme: Theme) -> None:
        super().__init__()
        self.kind = kind
        self._theme = theme
        self._count, self._most = 0, 1
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_count(self, count: int, most: int) -> None:
        """most: of any kind, whose bar is as high as there is room."""
        self._count, self._most = count, max(1, most)
        self.setEnabled(count > 0 or self.isChecked())
        photographs = trn("{n} photograph", "{n} photographs", count)
        self.setAccessibleName(f"{title_of(self.kind)}: {photographs}")
        self.setToolTip(
            tr("{kind}: {photographs}. Press to list these alone.", kind=title_of(self.kind), photographs=photographs)
        )
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        widest = max(self.fontMetrics().horizontalAdvance(short_of(kind)) for kind in KINDS)  # all are equally wide
        return QSize(widest + 14, BAR_PX + 2 * line + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(52, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, line = self._theme, self.fontMetrics().height()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 5, 5)
        if self.hasFocus() or self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text" if self.hasFocus() else "accent"), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        ink = theme.colour("on_selection" if self.isChecked() else "text" if self._count else "disabled")
        height = max(LEAST_BAR_PX if self._count else 0, round(BAR_PX * self._count / self._most))
        floor = box.bottom() - line - 7
        bar = QRectF(box.left() + box.width() * 0.2, floor - height, box.width() * 0.6, height)
        if self._count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._brush())
            painter.drawRect(bar)
        painter.setPen(theme.colour("on_selection" if self.isChecked() else "control_line"))
        painter.drawLine(int(box.left() + 6), int(floor), int(box.right() - 6), int(floor))
        painter.setPen(ink)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.drawText(
            QRectF(box.left(), bar.top() - line - 1, box.width(), line),
            Qt.AlignmentFlag.AlignCenter,
            number(self._count),
        )
        painter.setFont(self.font())
        words = self.fontMetrics().elidedText(short_of(self.kind), Qt.TextElideMode.ElideRight, int(box.width()) - 4)
        painter.drawText(QRectF(box.left(), floor + 3, box.width(), line), Qt.AlignmentFlag.AlignCenter, words)

    def _brush(self) -> QBrush:
        """A pattern, too, for what is no grade: never colour alone. Chosen, in the ink that stands out from the selection."""
        pattern = {UNGRADABLE_KIND: Qt.BrushStyle.BDiagPattern, FAILED_KIND: Qt.BrushStyle.DiagCrossPattern}
        role = {UNGRADABLE_KIND: "quiet", FAILED_KIND: "error"}.get(self.kind, "accent")
        colour = self._theme.colour("on_selection" if self.isChecked() else role)
        return QBrush(colour, pattern.get(self.kind, Qt.BrushStyle.SolidPattern))


class GradeChart(QWidget):
    kinds_chosen = Signal(object)  # frozenset of KINDS: those that are to be listed; none: all

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("How many of each grade"))
        self.bars = {kind: Bar(kind, theme) for kind in KINDS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for bar in self.bars.values():
            bar.clicked.connect(lambda _checked: self.kinds_chosen.emit(self.chosen))
            row.addWidget(bar, 1)

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(kind for kind, bar in self.bars.items() if bar.isChecked())

    def show_counts(self, counts: Counts) -> None:
        most = max(counts.kinds.values(), default=0)
        for kind, bar in self.bars.items():
            bar.show_count(counts.kinds.get(kind, 0), most)

    def show_chosen(self, kinds: frozenset[str]) -> None:
        for kind, bar in self.bars.items():
            bar.setChecked(kind in kinds)

    def set_theme(self, theme: Theme) -> None:
        for bar in self.bars.values():
            bar.set_theme(theme)


def short_of(kind: str) -> str:
    """Such as "3 severe"."""
    if kind in (UNGRADABLE_KIND, FAILED_KIND):
        return tr("ungradable") if kind == UNGRADABLE_KIND else tr("failed")
    return f"{kind} {tr(level(int(kind)).short)}"


def title_of(kind: str) -> str:
    """Such as "Grade 3, severe"."""
    if kind in (UNGRADABLE_KIND, FAILED_KIND):
        return tr("Ungradable") if kind == UNGRADABLE_KIND else tr("Failed")
    return tr("Grade {grade}, {name}", grade=kind, name=tr(level(int(kind)).short))
