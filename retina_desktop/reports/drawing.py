"""A document as a PDF, by Qt's own printing. A QGuiApplication must be there; any thread may draw."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from retina_desktop.domain.language import tr, written_number
from retina_desktop.reports import palette
from retina_desktop.reports.blocks import SMALL_PT, Setter
from retina_desktop.reports.document import Document
from retina_desktop.reports.typesetting import MM, Piece, Text, elided, font, paginate, rule

SIDE_MM, TOP_MM, BOTTOM_MM = 17.0, 14.0, 9.0
FOOT = 11 * MM
HEAD = 8 * MM
LOGO_HEIGHT, LOGO_WIDTH = 16 * MM, 50 * MM
MOST_LOGO_PX = 1200
LETTER_TERRITORIES = frozenset(
    getattr(QLocale.Country, name)
    for name in (
        *("UnitedStates", "Canada", "Mexico", "PuertoRico", "Philippines", "Colombia", "Chile", "Venezuela"),
        *("CostaRica", "ElSalvador", "Guatemala", "Nicaragua", "Panama", "Belize"),
    )
)
"""Where a page is a US Letter (CLDR 45, supplemental data, paperSize); A4 elsewhere."""

Logo = QImage | QSvgRenderer


def paper(locale: QLocale | None = None) -> QPageSize:
    """A4 or US Letter, as the country of the locale prints. None: the one in use."""
    where = (locale or QLocale()).territory()
    return QPageSize(QPageSize.PageSizeId.Letter if where in LETTER_TERRITORIES else QPageSize.PageSizeId.A4)


def logo_of(data: bytes | None) -> Logo | None:
    """The clinic's logo, made no larger than print needs; None where the bytes are no picture that can be drawn."""
    if data is None:
        return None
    if b"<svg" in data[:2000]:
        renderer = QSvgRenderer(QByteArray(data))
        return renderer if renderer.isValid() and not renderer.defaultSize().isEmpty() else None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    image = QImageReader(buffer).read()
    if image.isNull():
        return None
    if max(image.width(), image.height()) > MOST_LOGO_PX:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(MOST_LOGO_PX, MOST_LOGO_PX, keep, smooth)
    return image


def draw_pdf(document: Document, page: QPageSize | None = None) -> bytes:
    """The whole file. page: None for that of the locale."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(720)  # the units of typesetting
    margins = QMarginsF(SIDE_MM, TOP_MM, SIDE_MM, BOTTOM_MM)
    writer.setPageLayout(
        QPageLayout(page or paper(), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setTitle(document.title)
    writer.setCreator("Retina Desktop")
    if hasattr(writer, "setAuthor"):  # Qt 6.9
        writer.setAuthor(document.author or "Retina Desktop")
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        _Pages(document, writer.width(), writer.height()).paint(painter, writer)
    finally:
        painter.end()
    buffer.close()
    return data.data()


class _Pages:
    def __init__(self, document: Document, width: float, height: float) -> None:
        self._document, self._width, self._height = document, width, height
        room = height - FOOT - HEAD
        pieces = [_letterhead(document, width), *Setter(width, room).pieces(document.blocks)]
        self._pages = paginate(pieces, room, HEAD)

    def paint(self, painter: QPainter, writer: QPdfWriter) -> None:
        for number, placed in enumerate(self._pages, 1):
            if number > 1:
                writer.newPage()
                self._paint_running_head(painter)
            top = HEAD if number > 1 else 0.0
            for one in placed:
                one.piece.paint(painter, 0.0, top + one.y)
            self._paint_foot(painter, number)

    def _paint_running_head(self, painter: QPainter) -> None:
        typeface = font(SMALL_PT)
        words = self._document.running or self._document.title
        right = Text(self._document.date, typeface, self._width, palette.QUIET, Qt.AlignmentFlag.AlignRight)
        shown = elided(words, typeface, self._width - right.used_width - 6 * MM)
        Text(shown, typeface, self._width, palette.QUIET).paint(painter, 0, 0)
        right.paint(painter, 0, 0)
        rule(painter, 0, 5 * MM, self._width)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        top = self._height - FOOT + 3 * MM
        rule(painter, 0, top, self._width)
        page = tr("Page {page} of {pages}", page=written_number(number), pages=written_number(len(self._pages)))
        count = Text(page, font(SMALL_PT), self._width, palette.QUIET, Qt.AlignmentFlag.AlignRight)
        room = self._width - count.used_width - 6 * MM
        y = top + 1 * MM
        for place, words in enumerate(self._document.footer):
            shown = words if place == 0 else elided(words, font(SMALL_PT), room)
            text = Text(shown, font(SMALL_PT, bold=place == 0), room, palette.QUIET)
            text.paint(painter, 0, y)
            y += text.height
        count.paint(painter, 0, top + 1 * MM)


def _letterhead(document: Document, width: float) -> Piece:
    """Logo and clinic at the left, title and date at the right, a rule below."""
    logo = logo_of(document.letterhead.logo)
    size = _logo_size(logo)
    left = size.width() + 4 * MM if logo is not None else 0.0
    name = Text(document.letterhead.name, font(10, bold=True), 0.42 * width - left, palette.ACCENT)
    title_width = width if not (document.letterhead.name or logo) else 0.55 * width
    align = Qt.AlignmentFlag.AlignRight if title_width < width else Qt.AlignmentFlag.AlignLeft
    title = Text(document.title, font(13, bold=True), title_width, palette.INK, align)
    date = Text(document.date, font(9), title_width, palette.QUIET, align)
    height = max(size.height(), name.height, title.height + 0.6 * MM + date.height)

    def paint(painter: QPainter, x: float, y: float) -> None:
        if isinstance(logo, QSvgRenderer):
            logo.render(painter, size.translated(x, y))
        elif logo is not None:
            painter.drawImage(size.translated(x, y), logo)
        name.paint(painter, x + left, y + (max(size.height(), name.height) - name.height) / 2)
        title.paint(painter, x + width - title_width, y)
        date.paint(painter, x + width - title_width, y + title.height + 0.6 * MM)
        painter.setPen(QColor(palette.ACCENT))
        rule(painter, x, y + height + 2.5 * MM, width, palette.ACCENT, 12)

    return Piece(height + 3 * MM, paint)


def _logo_size(logo: Logo | None) -> QRectF:
    """At most LOGO_HEIGHT and LOGO_WIDTH, in its own proportions."""
    if logo is None:
        return QRectF()
    natural = logo.defaultSize() if isinstance(logo, QSvgRenderer) else logo.size()
    scale = min(LOGO_HEIGHT / natural.height(), LOGO_WIDTH / natural.width())
    return QRectF(0, 0, natural.width() * scale, natural.height() * scale)
