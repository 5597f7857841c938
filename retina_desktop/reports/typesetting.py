"""Blocks of a report measured and painted: each becomes pieces that a page holds whole.

Lengths are tenths of a point, which the PDF's resolution makes the painter's own: 1 mm is 28.35 of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from retina_desktop.reports import palette
from retina_desktop.reports.document import Tone

POINT = 10.0
MM = 720 / 25.4
FAMILIES = (
    "Noto Sans",
    "Noto Sans Devanagari",
    "Noto Sans CJK SC",
    "DejaVu Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Arial",
)
"""The first that a computer has; Qt looks for the letters of other scripts in all of its fonts."""
INKS = {Tone.PLAIN: palette.INK, Tone.STRONG: palette.INK, Tone.QUIET: palette.QUIET, Tone.WARNING: palette.WARNING}

Paint = Callable[[QPainter, float, float], None]
"""painter, left, top."""


@dataclass(frozen=True)
class Piece:
    """What is never cut. gap: above it, but not at the head of a page. holds: never parted from the next piece."""

    height: float
    paint: Paint
    gap: float = 0.0
    holds: bool = False
    head: Piece | None = None  # painted first where this piece begins a page


@dataclass(frozen=True)
class Placed:
    piece: Piece
    y: float


def font(size_pt: float, *, bold: bool = False) -> QFont:
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setPixelSize(round(size_pt * POINT))
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("liga"), 0)  # else "confirmed" is found in the PDF only by who types the ligature
    return made


class Text:
    """Words in a column, broken between words, else anywhere."""

    def __init__(
        self,
        words: str,
        typeface: QFont,
        width: float,
        ink: str = palette.INK,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._ink = ink
        # An end of line in a note begins a line; other control characters have no place on paper.
        shown = "".join(c if c.isprintable() or c == " " else "\u2028" if c == "\n" else " " for c in words)
        self._layout = QTextLayout(shown, typeface)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self.height, self.used_width = 0.0, 0.0
        self.line_tops: list[float] = []
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, self.height))
            self.line_tops.append(self.height)
            self.height += line.height()
            self.used_width = max(self.used_width, line.naturalTextWidth())
        self._layout.endLayout()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QColor(self._ink))
        self._layout.draw(painter, QPointF(x, y))

    def line_pieces(self, gap: float) -> list[Piece]:
        """A piece for each line, so that a page can end between two."""
        ends = [*self.line_tops[1:], self.height]

        def line(number: int, top: float, end: float) -> Piece:
            def paint(painter: QPainter, x: float, y: float) -> None:
                painter.setPen(QColor(self._ink))
                self._layout.lineAt(number).draw(painter, QPointF(x, y - top))

            return Piece(end - top, paint, gap if number == 0 else 0.0)

        pieces = [line(number, top, end) for number, (top, end) in enumerate(zip(self.line_tops, ends, strict=True))]
        if len(pieces) > 1:  # no line alone at the foot or at the head of a page
            pieces[0] = replace(pieces[0], holds=True)
            pieces[-2] = replace(pieces[-2], holds=True)
        return pieces


def fill(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.fillRect(box, QColor(colour))


def rule(painter: QPainter, x: float, y: float, width: float, colour: str = palette.RULE, weight: float = 5.0) -> None:
    painter.setPen(QPen(QColor(colour), weight))
    painter.drawLine(QPointF(x, y), QPointF(x + width, y))


def elided(words: str, typeface: QFont, width: float) -> str:
    return QFontMetricsF(typeface).elidedText(words, Qt.TextElideMode.ElideMiddle, width)


def paginate(pieces: Sequence[Piece], height: float, more_on_first: float = 0.0) -> list[list[Placed]]:
    """The pieces on pages of this height. What holds together goes to the next page together, if one page has room for it."""
    pages: list[list[Placed]] = [[]]
    y = 0.0
    for group in _held(pieces):
        needed = sum(piece.height + (piece.gap if place or pages[-1] else 0.0) for place, piece in enumerate(group))
        alone = needed - (group[0].gap if pages[-1] else 0.0) + (group[0].head.height if group[0].head else 0.0)
        if pages[-1] and y + needed > _room(pages, height, more_on_first) and alone <= height:
            pages.append([])
            y = 0.0
        for piece in group:
            gap = piece.gap if pages[-1] else 0.0
            if pages[-1] and y + gap + piece.height > _room(pages, height, more_on_first) + 0.5:
                pages.append([])
                y, gap = 0.0, 0.0
            if not pages[-1] and len(pages) > 1 and piece.head is not None:
                pages[-1].append(Placed(piece.head, 0.0))
                y = piece.head.height
            pages[-1].append(Placed(piece, y + gap))
            y += gap + piece.height
    return pages


def _room(pages: Sequence[object], height: float, more_on_first: float) -> float:
    return height + (more_on_first if len(pages) == 1 else 0.0)


def _held(pieces: Sequence[Piece]) -> list[list[Piece]]:
    groups: list[list[Piece]] = []
    open_ = False
    for piece in pieces:
        if open_:
            groups[-1].append(piece)
        else:
            groups.append([piece])
        open_ = piece.holds
    return groups
