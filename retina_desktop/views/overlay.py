"""What is painted over the photograph: the coloured lesion maps, outlines, and the legend that goes with them."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTransform

from retina_desktop.domain.language import mark, tr
from retina_desktop.lesion_shapes import shape_path
from retina_desktop.viewmodels.overlay import DrawnOutline, OverlayPicture
from retina_desktop.views.attribution_painter import AttributionPainter
from retina_desktop.views.legend import Form, place_legend, retina_of
from retina_desktop.views.lesion_legend import lesion_forms
from retina_desktop.views.theme import Theme

MOST_LABELS = 60
"""Letters beside outlines: more would hide what they name."""
LEAST_LINE_OPACITY = 0.4
SMALL = 9.0
"""Screen pixels below which a lesion gets a mark around it."""
MARK = 12.0
MOST_MARKS = {"MA": 150}
"""Marks by kind; past this number of them a kind has none, for they would be a carpet."""
MOST_OTHER_MARKS = 40
STALE = mark("By another model than the one in use")
LABELS_FROM = 0.45
"""Screen pixels per photograph pixel below which lesions are too small for letters."""


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
        return self.shows_attribution or self._shows_lesions

    @property
    def shows_attribution(self) -> bool:
        """Whether an attribution lies over the photograph, which is grey beneath it."""
        return self.allowed and self.attribution.is_shown

    @property
    def _shows_lesions(self) -> bool:
        """As colours, or, over an attribution, as outlines; also in the place of an attribution that is not there yet."""
        wished = self.outlined if self.shows_attribution else self.visible or self.attribution.visible
        return self.allowed and wished and self._picture is not None and bool(self._picture.legend)

    def paint(self, painter: QPainter, target: QRectF, scale: float, view: QRectF) -> None:
        """target: the photograph's rectangle on the screen; scale: screen pixels per photograph pixel."""
        if self.shows_attribution:
            self.attribution.paint(painter, target, scale, self.opacity)
        if self._shows_lesions and self._picture is not None:
            self._paint_lesions(painter, self._picture, target, scale, view)
        for form, box in self.legends(painter.fontMetrics(), target, scale, view):
            form.paint(painter, box)

    def legends(self, metrics: QFontMetrics, target: QRectF, scale: float, view: QRectF) -> list[tuple[Form, QRectF]]:
        """What says how the drawn is meant, and where it lies; in the order in which it is painted."""
        placed: list[tuple[Form, QRectF]] = []
        taken = QRectF()
        if self._shows_lesions and self._picture is not None:
            stale = tr(STALE) if self.stale else ""
            forms = lesion_forms(metrics, self._picture.legend, self._theme, stale)
            placed.append(place_legend(forms, view, retina_of(self._picture.frame, target, scale), taken))
            taken = placed[0][1]
        picture = self.attribution.picture
        if self.shows_attribution and picture is not None:
            forms = self.attribution.legend_forms(metrics)
            placed.append(place_legend(forms, view, retina_of(picture.frame, target, scale), taken))
        return placed

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
