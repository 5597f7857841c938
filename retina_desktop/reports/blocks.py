"""How each kind of block looks on paper: its pieces for a column of a given width."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

from retina_desktop.reports import palette
from retina_desktop.reports.document import (
    Banner,
    Block,
    Cell,
    Chart,
    Facts,
    Heading,
    Paragraph,
    Picture,
    Signature,
    Table,
    Together,
    Tone,
)
from retina_desktop.reports.photograph_print import picture_pieces
from retina_desktop.reports.typesetting import INKS, MM, POINT, Piece, Text, fill, font, rule

RIGHT, LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
BODY_PT, SMALL_PT = 9.0, 7.5
PAD = 1.4 * MM


class Setter:
    """Turns blocks into pieces. tallest: of the column on a page."""

    def __init__(self, width: float, tallest: float) -> None:
        self._width, self._tallest = width, tallest

    def pieces(self, blocks: tuple[Block, ...]) -> list[Piece]:
        """In order. A heading is never the last piece of a page."""
        made: list[Piece] = []
        for block in blocks:
            made += self._of(block)
        return made

    def _of(self, block: Block) -> list[Piece]:
        if isinstance(block, Together):
            own = self.pieces(block.blocks)
            return [replace(piece, holds=True) for piece in own[:-1]] + own[-1:]
        if isinstance(block, Heading):
            return [self._heading(block)]
        if isinstance(block, Paragraph):
            return self._paragraph(block)
        if isinstance(block, Facts):
            return self._facts(block)
        if isinstance(block, Banner):
            return [self._banner(block)]
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Picture):
            return picture_pieces(block, self._width, self._tallest)
        if isinstance(block, Chart):
            return [self._chart(block)]
        assert isinstance(block, Signature)
        return [self._signature(block)]

    def _heading(self, block: Heading) -> Piece:
        note = Text(block.note, font(BODY_PT), 0.6 * self._width, palette.INK, RIGHT)
        taken = min(note.used_width + 3 * MM, 0.6 * self._width) if block.note else 0.0
        words = Text(block.words, font(11.5, bold=True), self._width - taken, palette.ACCENT)
        height = max(words.height, note.height) + 1.2 * MM

        def paint(painter: QPainter, x: float, y: float) -> None:
            words.paint(painter, x, y)
            if block.note:
                note.paint(painter, x + 0.4 * self._width, y + max(0.0, words.line_tops[-1] + 2.2 * POINT))
            rule(painter, x, y + height - 0.4 * MM, self._width, palette.ACCENT, 8)

        return Piece(height + 0.4 * MM, paint, gap=5 * MM, holds=True)

    def _paragraph(self, block: Paragraph) -> list[Piece]:
        size = SMALL_PT if block.tone is Tone.QUIET else BODY_PT
        typeface = font(size, bold=block.tone is Tone.STRONG)
        return Text(block.words, typeface, self._width, INKS[block.tone]).line_pieces(1.4 * MM)

    def _facts(self, block: Facts) -> list[Piece]:
        gap = 4 * MM
        column = (self._width - (block.columns - 1) * gap) / block.columns
        rows = [block.entries[at : at + block.columns] for at in range(0, len(block.entries), block.columns)]
        pieces = []
        for row in rows:
            cells = [
                (Text(name, font(SMALL_PT), column, palette.QUIET), Text(value, font(BODY_PT, bold=True), column))
                for name, value in row
            ]

            def paint(painter: QPainter, x: float, y: float, cells: list[tuple[Text, Text]] = cells) -> None:
                for place, (name, value) in enumerate(cells):
                    name.paint(painter, x + place * (column + gap), y)
                    value.paint(painter, x + place * (column + gap), y + name.height)

            height = max(name.height + value.height for name, value in cells)
            pieces.append(Piece(height, paint, gap=2 * MM))
        return pieces

    def _banner(self, block: Banner) -> Piece:
        is_warning = block.tone is Tone.WARNING
        ink, ground = (palette.WARNING, palette.WARNING_GROUND) if is_warning else (palette.ACCENT, palette.GROUND)
        inner = self._width - 8 * MM
        tag = Text(block.tag, font(SMALL_PT, bold=True), inner, "#ffffff")
        tag_width = min(tag.used_width + 4 * MM, inner) if block.tag else 0.0
        title = Text(
            block.title, font(13, bold=True), inner - (tag_width + 4 * MM if tag_width < inner / 2 else 0), ink
        )
        lines = [Text(words, font(BODY_PT), inner) for words in block.lines]
        below = 0.0 if tag_width < inner / 2 else tag.height + 3 * MM
        height = 6 * MM + below + title.height + sum(line.height + 1 * MM for line in lines)

        def paint(painter: QPainter, x: float, y: float) -> None:
            fill(painter, QRectF(x, y, self._width, height), ground)
            fill(painter, QRectF(x, y, 1.2 * MM, height), ink)
            if block.tag:
                box = QRectF(x + self._width - 3 * MM - tag_width, y + 3 * MM, tag_width, tag.height + 1.4 * MM)
                path = QPainterPath()
                path.addRoundedRect(box, 0.8 * MM, 0.8 * MM)
                painter.fillPath(path, QColor(ink))
                tag.paint(painter, box.left() + 2 * MM, box.top() + 0.7 * MM)
            at = y + 3 * MM + below
            title.paint(painter, x + 5 * MM, at)
            at += title.height
            for line in lines:
                line.paint(painter, x + 5 * MM, at + 1 * MM)
                at += line.height + 1 * MM

        return Piece(height, paint, gap=4 * MM)

    def _table(self, block: Table) -> list[Piece]:
        unit = self._width / sum(block.shares)
        lefts = [unit * sum(block.shares[:place]) for place in range(len(block.shares))]
        widths = [unit * share for share in block.shares]
        head = self._row(
            tuple(Cell(words, Tone.STRONG) for words in block.head), lefts, widths, block.right, is_head=True
        )
        rows = [self._row(row, lefts, widths, block.right) for row in block.rows]
        rows = [replace(row, head=head) for row in rows]
        if rows:
            rows[0] = replace(rows[0], holds=len(rows) > 1, head=None)
        return [replace(head, gap=2 * MM, holds=bool(rows)), *rows]

    def _row(
        self,
        cells: tuple[Cell, ...],
        lefts: list[float],
        widths: list[float],
        right: frozenset[int],
        *,
        is_head: bool = False,
    ) -> Piece:
        texts, grounds = [], []
        for place, cell in enumerate(cells):
            ground, ink = palette.tinted(cell.tint) if cell.tint > 0 else ("", INKS[cell.tone])
            typeface = font(SMALL_PT if is_head else BODY_PT, bold=cell.tone is Tone.STRONG)
            align = RIGHT if place in right else LEFT
            texts.append(Text(cell.words, typeface, widths[place] - 2 * PAD, palette.ACCENT if is_head else ink, align))
            grounds.append(ground)
        height = max(text.height for text in texts) + 1.1 * PAD

        def paint(painter: QPainter, x: float, y: float) -> None:
            if is_head:
                fill(painter, QRectF(x, y, self._width, height), palette.GROUND)
            for text, ground, left, width in zip(texts, grounds, lefts, widths, strict=True):
                if ground:
                    fill(painter, QRectF(x + left, y, width, height), ground)
                text.paint(painter, x + left + PAD, y + 0.55 * PAD)
            rule(painter, x, y + height, self._width, palette.RULE, 3)

        return Piece(height, paint)

    def _chart(self, block: Chart) -> Piece:
        width, height = block.size
        scale = min(self._width / width, 0.5 * self._tallest / height)
        renderer = QSvgRenderer(QByteArray(block.svg.encode()))

        def paint(painter: QPainter, x: float, y: float) -> None:
            renderer.render(painter, QRectF(x, y, width * scale, height * scale))

        return Piece(height * scale, paint, gap=2.5 * MM)

    def _signature(self, block: Signature) -> Piece:
        gap = 8 * MM
        column = (self._width - gap * (len(block.labels) - 1)) / len(block.labels)
        texts = [Text(words, font(SMALL_PT), column, palette.QUIET) for words in block.labels]
        height = 14 * MM + max(text.height for text in texts)

        def paint(painter: QPainter, x: float, y: float) -> None:
            for place, text in enumerate(texts):
                left = x + place * (column + gap)
                rule(painter, left, y + 13 * MM, column, palette.INK, 4)
                text.paint(painter, left, y + 13.6 * MM)

        return Piece(height, paint, gap=4 * MM)
