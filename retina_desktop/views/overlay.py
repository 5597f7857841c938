"""What is painted over the photograph: the coloured lesion maps, outlines, and the legend that goes with them."""

from __future__ import annotations

import math
from collections import Counter

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.overlay import DrawnOutline, LegendEntry, OverlayPicture
from retina_desktop.views.attribution_painter import WARNING_INK, AttributionPainter
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import KIND_NAMES, number, percent

MOST_LABELS = 60
"""Letters beside outlines: more would hide what they name."""
LEAST_LINE_OPACITY = 0.4
SMALL = 9.0
"""Screen pixels below which a lesion gets a mark around it."""
MARK = 12.0
MOST_MARKS = {"MA": 150}
"""Marks by kind; past this number of them a kind has none, for they would be a carpet."""
MOST_OTHER_MARKS = 40
STALE = mark("By an older model than the one loaded")
LABELS_FROM = 0.45
"""Screen pixels per photograph pixel below which lesions are too small for letters."""


CORNERS = {"IRMA": 5, "NV": 6, "VB": 8}
"""Of the shapes of kinds that only readers mark."""


def shape_path(kind: str, box: QRectF) -> QPainterPath:
    """Each kind's own shape, so that it is known without its colour: dot, square, diamond, triangle …; else a square."""
    path = QPainterPath()
    middle = box.center()
    if kind == "MA":
        path.addEllipse(box)
    elif kind == "EX":
        right, bottom = QPointF(box.right(), middle.y()), QPointF(middle.x(), box.bottom())
        path.addPolygon(QPolygonF([QPointF(middle.x(), box.top()), right, bottom, QPointF(box.left(), middle.y())]))
    elif kind == "SE":
        path.addPolygon(QPolygonF([QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    elif kind in CORNERS:
        turns = [2 * math.pi * n / CORNERS[kind] for n in range(CORNERS[kind])]
        across, down = box.width() / 2, box.height() / 2
        path.addPolygon(
            QPolygonF([middle + QPointF(math.sin(turn) * across, -math.cos(turn) * down) for turn in turns])
        )
    else:
        path.addRect(box)
    path.closeSubpath()
    return path


def paint_shape(painter: QPainter, kind: str, box: QRectF, colour: QColor) -> None:
    """The kind's shape filled with its colour; artefacts are hatched."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1) if kind == "artefact" else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern) if kind == "artefact" else colour)
    painter.drawPath(shape_path(kind, box if kind in ("EX", "SE") else box.adjusted(1, 1, -1, -1)))
    painter.restore()


class OverlayPainter:
    """Holds the newest picture and how it is looked at; knows nothing of where it comes from."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._picture: OverlayPicture | None = None
        self.attribution = AttributionPainter(theme)  # takes the place of the lesions' colours while it is shown
        self.stale = False  # the lesions are another model's than the one in use
        self.allowed = True  # False while blind reading hides the model's opinion
        self.visible = True
        self.outlined = False
        self.opacity = 0.8

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.attribution.set_theme(theme)

    def set_picture(self, picture: OverlayPicture | None) -> None:
        self._picture = picture

    @property
    def picture(self) -> OverlayPicture | None:
        return self._picture

    def clear(self) -> None:
        self._picture = None
        self.attribution.set_picture(None)

    @property
    def is_shown(self) -> bool:
        """Whether anything of the model's is drawn over the photograph."""
        return self._shows_attribution or self._shows_lesions

    @property
    def _shows_attribution(self) -> bool:
        return self.allowed and self.attribution.is_shown

    @property
    def _shows_lesions(self) -> bool:
        """As colours, or, over an attribution, as outlines; also in the place of an attribution that is not there yet."""
        wished = self.outlined if self._shows_attribution else self.visible or self.attribution.visible
        return self.allowed and wished and self._picture is not None and bool(self._picture.legend)

    def paint(self, painter: QPainter, target: QRectF, scale: float, view: QRectF) -> None:
        """target: the photograph's rectangle on the screen; scale: screen pixels per photograph pixel."""
        corner = view.bottomLeft() + QPointF(12, -12)  # of the next legend
        if self._shows_attribution:
            self.attribution.paint(painter, target, scale, self.opacity)
        if self._shows_lesions and self._picture is not None:
            self._paint_lesions(painter, self._picture, target, scale, view)
            corner = self._paint_legend(painter, self._picture.legend, corner) - QPointF(0, 8)
        if self._shows_attribution:
            self.attribution.paint_legend(painter, corner)

    def _paint_lesions(
        self, painter: QPainter, picture: OverlayPicture, target: QRectF, scale: float, view: QRectF
    ) -> None:
        frame = picture.frame
        square = QRectF(
            target.x() + frame.x0 * scale, target.y() + frame.y0 * scale, frame.side * scale, frame.side * scale
        )
        zoom = square.width() / frame.size
        to_screen = QTransform.fromTranslate(square.x(), square.y()).scale(zoom, zoom)
        seen_box = to_screen.inverted()[0].mapRect(view)
        seen = [outline for outline in picture.outlines if outline.box.intersects(seen_box)]
        painter.save()
        painter.setClipRect(target)  # the square reaches past a photograph with a cut top
        if self.outlined:
            self._paint_outlines(painter, seen, to_screen)
        else:
            ratio = painter.device().devicePixelRatioF()
            painter.setOpacity(self.opacity)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(square, picture.colours.level_for(square.width() * ratio / frame.size))
        small = [outline for outline in seen if max(outline.box.width(), outline.box.height()) * zoom < SMALL]
        self._paint_marks(painter, small, to_screen)
        if scale >= LABELS_FROM:
            self._paint_letters(painter, seen[:MOST_LABELS], to_screen)
        painter.restore()

    def _paint_outlines(self, painter: QPainter, seen: list[DrawnOutline], to_screen: QTransform) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(max(self.opacity, LEAST_LINE_OPACITY))
        painter.setTransform(to_screen, True)
        for kind in {outline.kind for outline in seen}:
            pen = QPen(self._theme.lesion(kind), 1.6)
            pen.setCosmetic(True)
            painter.setPen(pen)
            for outline in seen:
                if outline.kind == kind:
                    painter.drawPath(outline.path)
        painter.restore()

    def _paint_marks(self, painter: QPainter, small: list[DrawnOutline], to_screen: QTransform) -> None:
        """A lesion of a few screen pixels drowns in the retina's own colours: its kind's shape is drawn around it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(max(self.opacity, LEAST_LINE_OPACITY))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paths: dict[str, QPainterPath] = {}
        numbers = Counter(outline.kind for outline in small)
        for outline in small:
            if numbers[outline.kind] > MOST_MARKS.get(outline.kind, MOST_OTHER_MARKS):
                continue
            middle = to_screen.map(outline.box.center())
            box = QRectF(middle.x() - MARK / 2, middle.y() - MARK / 2, MARK, MARK)
            paths.setdefault(outline.kind, QPainterPath()).addPath(shape_path(outline.kind, box))
        for path in paths.values():
            painter.setPen(QPen(QColor(0, 0, 0, 150), 3.2))
            painter.drawPath(path)
        for kind, path in paths.items():
            painter.setPen(QPen(self._theme.lesion(kind).lighter(115), 1.5))
            painter.drawPath(path)

    def _paint_letters(self, painter: QPainter, outlines: list[DrawnOutline], to_screen: QTransform) -> None:
        painter.setOpacity(1)
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setBold(True)
        painter.setFont(font)
        for outline in outlines:
            corner = to_screen.mapRect(outline.box).topRight() + QPointF(2, 0)
            painter.setPen(QColor(0, 0, 0, 220))
            painter.drawText(corner + QPointF(1, 1), outline.kind[:2])
            painter.setPen(self._theme.lesion(outline.kind))
            painter.drawText(corner, outline.kind[:2])

    def _paint_legend(self, painter: QPainter, legend: tuple[LegendEntry, ...], corner: QPointF) -> QPointF:
        """corner: its bottom left. Returns its top left."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        row = metrics.height() + 5
        names = [
            f"{entry.kind}  {tr(KIND_NAMES[entry.kind])}" if len(entry.kind) == 2 else tr("Artefact")
            for entry in legend
        ]
        facts = [_maximum_in_words(entry) for entry in legend]
        name_width = max(map(metrics.horizontalAdvance, names))
        fact_width = max(map(metrics.horizontalAdvance, facts))
        ramp_width = 64
        width = 12 + 18 + name_width + 14 + ramp_width + 14 + fact_width + 12
        box = QRectF(0, 0, width, row * (len(legend) + self.stale) + 12)
        box.moveBottomLeft(corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(box, 6, 6)
        for place, (entry, name, fact) in enumerate(zip(legend, names, facts, strict=True)):
            line = QRectF(box.left() + 12, box.top() + 6 + place * row, box.width() - 24, row)
            colour = self._theme.lesion(entry.kind)
            paint_shape(painter, entry.kind, QRectF(line.left(), line.center().y() - 5, 10, 10), colour)
            painter.setPen(QColor(240, 240, 240))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line.adjusted(18, 0, 0, 0), middle, name)
            ramp = QRectF(line.left() + 18 + name_width + 14, line.center().y() - 4, ramp_width, 8)
            paint_ramp(painter, ramp, colour, entry.threshold)
            painter.setPen(QColor(200, 204, 208))
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, fact)
        if self.stale:
            painter.setPen(WARNING_INK)
            last = QRectF(box.left() + 12, box.bottom() - 6 - row, box.width() - 24, row)
            painter.drawText(last, Qt.AlignmentFlag.AlignVCenter, tr(STALE))
        return box.topLeft()


def paint_ramp(painter: QPainter, box: QRectF, colour: QColor, threshold: float) -> None:
    """From transparent at 0 % to the colour at 100 %, empty below the threshold, which has a tick."""
    clear = QColor(colour)
    clear.setAlphaF(0)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, colour)
    cut = box.left() + box.width() * threshold
    painter.fillRect(QRectF(cut, box.top(), box.right() - cut, box.height()), gradient)
    painter.setPen(QPen(QColor(200, 204, 208, 120), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.setPen(QPen(QColor(255, 255, 255), 1.5))
    painter.drawLine(QLineF(cut, box.top() - 2, cut, box.bottom() + 2))


def _maximum_in_words(entry: LegendEntry) -> str:
    if entry.maximum < entry.threshold:
        return tr("none · highest {share}", share=percent(entry.maximum))
    return tr("{count} · highest {share}", count=number(entry.lesions), share=percent(entry.maximum))
