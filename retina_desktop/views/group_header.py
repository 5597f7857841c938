"""The header of a patient in the list: a triangle, the patient, what the worse eye is, and its grade."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen

from retina_desktop.views.theme import Theme

MARGIN = 8
GRADE_PX = 24


@dataclass(frozen=True)
class HeaderLook:
    """Everything that a header's picture depends on."""

    titles: tuple[str, ...]  # the same in ever fewer words
    words: str
    grade: str
    is_open: bool
    chosen: bool
    hovered: bool
    font: str
    size: tuple[int, int]
    ratio: float


def paint_header(painter: QPainter, look: HeaderLook, font: QFont, theme: Theme) -> None:
    box = QRectF(0, 0, *look.size)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(box, theme.colour("selection" if look.chosen else "hover" if look.hovered else "raised"))
    painter.fillRect(QRectF(0, 0, box.width(), 1), theme.colour("panel"))
    ink, quiet = ("on_selection", "on_selection") if look.chosen else ("text", "quiet")
    painter.setPen(QPen(theme.colour(quiet), 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(_triangle(QPointF(MARGIN + 8, box.center().y()), is_open=look.is_open))
    words = box.adjusted(MARGIN + 24, MARGIN - 1, -MARGIN - 2, -MARGIN + 1)
    if look.grade:
        _paint_grade(painter, QRectF(words.right() - GRADE_PX, box.center().y() - 12, GRADE_PX, 24), look, font, theme)
        words.setRight(words.right() - GRADE_PX - 6)
    top, bottom = QRectF(words), QRectF(words)
    top.setBottom(words.center().y())
    bottom.setTop(words.center().y())
    bold = QFont(font)
    bold.setBold(True)
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    for part, choices, used, colour in ((top, look.titles, bold, ink), (bottom, (look.words,), small, quiet)):
        painter.setFont(used)
        painter.setPen(theme.colour(colour))
        text = fitted(choices, painter.fontMetrics(), int(part.width()))
        painter.drawText(part, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def fitted(
    choices: tuple[str, ...],
    metrics: QFontMetrics,
    width_px: int,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
) -> str:
    """The first that has room; where none has, what has room of the last: both its ends, which tell one patient from another."""
    for text in choices:
        if metrics.horizontalAdvance(text) <= width_px:
            return text
    return metrics.elidedText(choices[-1], mode, width_px)


def _triangle(centre: QPointF, *, is_open: bool) -> QPainterPath:
    points = ((-4.5, -2), (0, 2.5), (4.5, -2)) if is_open else ((-2, -4.5), (2.5, 0), (-2, 4.5))
    path = QPainterPath(centre + QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(centre + QPointF(*point))
    return path


def _paint_grade(painter: QPainter, box: QRectF, look: HeaderLook, font: QFont, theme: Theme) -> None:
    """The worse eye's, in an outline: it is not itself a reading that could be confirmed."""
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    path = QPainterPath()
    path.addRoundedRect(box, 5, 5)
    painter.strokePath(path, QPen(theme.colour("on_selection" if look.chosen else "accent"), 1.4))
    painter.setPen(theme.colour("on_selection" if look.chosen else "text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, look.grade)
