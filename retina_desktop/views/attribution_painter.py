"""What is painted for an attribution: the map over the photograph, and the legend that says what it means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QLinearGradient, QPainter, QPainterPath, QPen

from retina_desktop.domain.attribution import method_named, target_words
from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.attribution import AttributionPicture
from retina_desktop.views.legend import FAINT_INK, GAP, INK, WARNING_INK, Form, paint_paper, row_height
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import percent

PAD = 12
RAMP_PX, LEAST_RAMP_PX = 150, 60
BOLDER = 1.1
"""How much wider bold letters are, at most."""


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

    def legend_forms(self, metrics: QFontMetrics) -> list[Form]:
        """The fullest first; the shortest is the ramp with its ends, for method and answer are named below the photograph."""
        picture = self._picture
        if picture is None:
            return []
        words = legend_words(picture)
        title, ends, stale = (words.title, True, INK), words.ends, words.stale
        meaning, scale = (words.meaning, False, FAINT_INK), (words.scale, False, FAINT_INK)
        return [
            self._form(metrics, [title, meaning, scale], ends, stale, RAMP_PX),
            self._form(metrics, [title, scale], ends, stale, LEAST_RAMP_PX),
            self._form(metrics, [title], ends, stale, LEAST_RAMP_PX),
            self._form(metrics, [], ends, stale, LEAST_RAMP_PX),
        ]

    def _form(
        self,
        metrics: QFontMetrics,
        lines: list[tuple[str, bool, QColor]],
        ends: tuple[str, str],
        stale: str,
        ramp_px: int,
    ) -> Form:
        """lines: (words, whether bold, ink), above the ramp. stale: never left out."""
        row = row_height(metrics)
        lines = [*lines, (stale, True, WARNING_INK)] if stale else lines
        from_end, to_end = (metrics.horizontalAdvance(words) for words in ends)
        widths = [metrics.horizontalAdvance(words) * (BOLDER if bold else 1.0) for words, bold, _ in lines]
        width = 2 * PAD + max([*widths, from_end + ramp_px + 20.0 + to_end])

        def paint(painter: QPainter, box: QRectF) -> None:
            paint_paper(painter, box)
            line = QRectF(box.left() + PAD, box.top() + GAP / 2, box.width() - 2 * PAD, row)
            middle, font = Qt.AlignmentFlag.AlignVCenter, QFont(painter.font())
            for words, is_bold, ink in lines:
                used = QFont(font)
                used.setBold(is_bold)
                painter.setFont(used)
                painter.setPen(ink)
                painter.drawText(line, middle, words)
                line.translate(0, row)
            painter.setFont(font)
            painter.setPen(INK)
            painter.drawText(line, middle, ends[0])
            ramp = QRectF(line.left() + from_end + 10, line.center().y() - 4, ramp_px, 8)
            painter.drawText(line.adjusted(ramp.right() + 10 - line.left(), 0, 0, 0), middle, ends[1])
            picture = self._picture
            self._paint_ramp(painter, ramp, is_signed=picture is not None and method_named(picture.method).signed)

        return Form(QSizeF(width, row * (len(lines) + 1) + GAP), paint)

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
