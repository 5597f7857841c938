"""What is painted for an attribution: the map over the photograph, and the legend that says what it means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen

from retina_desktop.domain.attribution import method_named, target_words
from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.attribution import AttributionPicture
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import percent

PAD = 12
RAMP_PX = 150
PAPER = QColor(0, 0, 0, 190)
INK, FAINT_INK, WARNING_INK = QColor(240, 240, 240), QColor(200, 204, 208), QColor(242, 185, 80)


class AttributionPainter:
    """Holds the newest picture; knows nothing of where it comes from."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._picture: AttributionPicture | None = None
        self.visible = False

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def set_picture(self, picture: AttributionPicture | None) -> None:
        self._picture = picture

    @property
    def picture(self) -> AttributionPicture | None:
        return self._picture

    @property
    def is_shown(self) -> bool:
        return self.visible and self._picture is not None

    def paint(self, painter: QPainter, target: QRectF, scale: float, opacity: float) -> None:
        """target: the photograph's rectangle on the screen; scale: screen pixels per photograph pixel."""
        if self._picture is None:
            return
        frame = self._picture.frame
        square = QRectF(
            target.x() + frame.x0 * scale, target.y() + frame.y0 * scale, frame.side * scale, frame.side * scale
        )
        painter.save()
        field = QPainterPath()
        field.addEllipse(square)
        painter.setClipPath(field)  # nothing spoke in the dark around the retina; the method's blur reaches there
        painter.setClipRect(target, Qt.ClipOperation.IntersectClip)  # the square reaches past a cut top
        painter.setOpacity(opacity)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = painter.device().devicePixelRatioF()
        painter.drawImage(square, self._picture.colours.level_for(square.width() * ratio / frame.size))
        painter.restore()

    def paint_legend(self, painter: QPainter, corner: QPointF) -> None:
        """corner: the bottom left of the legend."""
        picture = self._picture
        if picture is None:
            return
        words = legend_words(picture)
        against, in_favour = words.ends
        metrics = painter.fontMetrics()
        bold, font = QFont(painter.font()), QFont(painter.font())
        bold.setBold(True)
        lines = [(words.title, bold, INK), (words.meaning, font, FAINT_INK), (words.scale, font, FAINT_INK)]
        if words.stale:
            lines.append((words.stale, bold, WARNING_INK))
        row = metrics.height() + 5
        ramp_width = metrics.horizontalAdvance(against) + RAMP_PX + 20 + metrics.horizontalAdvance(in_favour)
        width = max(ramp_width, *(QFontMetricsF(used).horizontalAdvance(text) for text, used, _ink in lines))
        box = QRectF(0, 0, 2 * PAD + width, row * (len(lines) + 1) + PAD)
        box.moveBottomLeft(corner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PAPER)
        painter.drawRoundedRect(box, 6, 6)
        line = QRectF(box.left() + PAD, box.top() + PAD / 2, box.width() - 2 * PAD, row)
        middle = Qt.AlignmentFlag.AlignVCenter
        for text, used, ink in lines:
            painter.setFont(used)
            painter.setPen(ink)
            painter.drawText(line, middle, text)
            line.translate(0, row)
        painter.setFont(font)
        painter.setPen(INK)
        painter.drawText(line, middle, against)
        ramp = QRectF(line.left() + metrics.horizontalAdvance(against) + 10, line.center().y() - 4, RAMP_PX, 8)
        painter.drawText(line.adjusted(ramp.right() + 10 - line.left(), 0, 0, 0), middle, in_favour)
        self._paint_ramp(painter, ramp, is_signed=method_named(picture.method).signed)

    def _paint_ramp(self, painter: QPainter, box: QRectF, *, is_signed: bool) -> None:
        """As the map is coloured: clear in the middle, or at the left where nothing speaks against."""
        clear = QColor(0, 0, 0, 0)
        gradient = QLinearGradient(box.topLeft(), box.topRight())
        if is_signed:
            stops = ((0.0, self._theme.reason("against")), (0.5, clear), (1.0, self._theme.reason("for")))
        else:
            stops = ((0.0, clear), (1.0, self._theme.reason("matters")))
        for place, colour in stops:
            gradient.setColorAt(place, colour)
        painter.fillRect(box, gradient)
        painter.setPen(QPen(QColor(200, 204, 208, 120), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        if is_signed:
            painter.setPen(QPen(QColor(255, 255, 255), 1.5))
            zero = box.center().x()
            painter.drawLine(QLineF(zero, box.top() - 2, zero, box.bottom() + 2))


@dataclass(frozen=True)
class LegendWords:
    """What the legend says; stale: "" when the map is of the opinion's own model."""

    title: str
    meaning: str
    ends: tuple[str, str]  # of the ramp, with how far the map reaches
    scale: str  # of what the shares are
    stale: str


def legend_words(picture: AttributionPicture) -> LegendWords:
    """A share is of the map's own scale (explain.attribute): the strongest of its evidence for or against, but for the outermost
    0.5 % of the pixels. How likely the answer is, a map does not say."""
    method = method_named(picture.method)
    title = f"{tr(method.title)}  ·  {target_words(picture.target)}"
    if method.signed:
        meaning = tr("Evidence against this answer and for it, over the photograph in grey")
        against, in_favour = picture.strongest_against, picture.strongest_for
        ends = (
            tr("against, up to {share}", share=percent(against)) if against else tr("none against"),
            tr("for, up to {share}", share=percent(in_favour)) if in_favour else tr("none for"),
        )
        scale = tr("100 % is the strongest evidence in this photograph; no probability")
    else:
        meaning = tr("Where a change would matter most, either way, over the photograph in grey")
        ends = (tr("little"), tr("much, up to {share}", share=percent(picture.strongest_for)))
        scale = tr("100 % is what matters most in this photograph; no probability")
    stale = tr("By {model}, not this opinion's model", model=picture.model) if picture.stale else ""
    return LegendWords(title, meaning, ends, scale, stale)
