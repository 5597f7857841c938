"""A chapter of the manual as Qt draws it: Markdown in the theme's colours, pictures as wide as there is room, places by their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QImageReader,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from retina_desktop.services.manual_pages import Chapter, anchor_of
from retina_desktop.views.theme import Theme

FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
"""Without HTML: what Qt takes for the beginning of a tag swallows all that follows."""
WIDEST_PX = 900
"""Of a line of words: longer ones lose the eye on its way back."""
MARGIN_PX = 28
BEFORE, BEHIND = 12, 100
"""Letters of a hit that are shown before and from the word on: the list is narrow, and the word must be in sight."""
_SIZES = {1: 1.7, 2: 1.3, 3: 1.1}
"""Level of a heading -> its letters against the text's."""


@dataclass(frozen=True)
class Hit:
    """A place where all of the searched words stand together."""

    start: int  # in the document, of the first of the words
    heading: str
    line: str  # the words about it, with … where something is cut off


class ChapterDocument:
    """One chapter, drawn anew for another theme or size of letters."""

    def __init__(
        self, chapter: Chapter, folder: Path, theme: Theme, font: QFont, parent: QObject | None = None
    ) -> None:
        """folder: of the page, from which its pictures' places are counted. parent: whoever shows it, which outlives it then."""
        self.chapter = chapter
        self._folder = folder
        self._theme = theme
        self._font = font
        self.document = QTextDocument(parent)
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(font)
        self.document.setDocumentMargin(MARGIN_PX)
        self.document.setMarkdown(chapter.captioned, FEATURES)
        self._dress()

    # ------------------------------------------------------------------------------------------------------- places

    def place_of(self, anchor: str) -> int:
        """Where a heading begins; 0 where none is called so."""
        for block in blocks_of(self.document):
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                return block.position()
        return 0

    def search(self, text: str) -> list[Hit]:
        """The places, in their order. A row of a table is one place, and so is a paragraph."""
        words = text.lower().split()
        if not words:
            return []
        hits, heading = [], ""
        for start, passage, is_heading in self._passages():
            heading = passage if is_heading else heading
            found = passage.lower()
            if all(word in found for word in words):
                at = found.index(words[0])
                hits.append(Hit(start + at, heading, _about(passage, at)))
        return hits

    def _passages(self) -> Iterator[tuple[int, str, bool]]:
        """(position, words, whether it is a heading): the blocks, those of one row of a table taken together."""
        row: tuple[int, str] | None = None
        key: tuple[int, int] | None = None
        for block in blocks_of(self.document):
            table = QTextCursor(block).currentTable()
            now = (table.objectIndex(), table.cellAt(block.position()).row()) if table is not None else None
            if row is not None and now != key:
                yield row[0], row[1], False
                row = None
            key = now
            if now is None:
                yield block.position(), block.text(), block.blockFormat().headingLevel() > 0
            else:  # between two cells the document has one position, and so have the words here
                row = (row[0], f"{row[1]} {block.text()}") if row is not None else (block.position(), block.text())
        if row is not None:
            yield row[0], row[1], False

    # -------------------------------------------------------------------------------------------------------- looks

    def fit(self, width: int, device_ratio: float) -> None:
        """Lay words and pictures out for a page that is so wide, in logical pixels."""
        room = min(width - 2 * MARGIN_PX, WIDEST_PX)
        frame = self.document.rootFrame().frameFormat()
        frame.setMargin(MARGIN_PX)
        frame.setRightMargin(MARGIN_PX + max(0, width - 2 * MARGIN_PX - room))
        self.document.rootFrame().setFrameFormat(frame)
        for name in self.chapter.pictures:
            picture = _picture(self._folder, self._own(name), room, device_ratio)
            self.document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture)
        self.document.markContentsDirty(0, self.document.characterCount())

    def _own(self, name: str) -> Path:
        """The picture in the window's own colours, where there is one."""
        place = Path(name)
        own = place.with_name(place.name.replace("-dark.", "-light."))
        is_light = self._theme.colour("window").lightness() > 128
        return own if is_light and (self._folder / own).exists() else place

    def _dress(self) -> None:
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for block in blocks_of(self.document):
            self._dress_block(cursor, block)
        for frame in self.document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        cursor.endEditBlock()

    def _dress_block(self, cursor: QTextCursor, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        look = QTextBlockFormat()
        is_code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value)
        in_table = QTextCursor(block).currentTable() is not None
        if level:
            look.setTopMargin(self._font.pointSizeF() * (2.4 if level > 1 else 0.4))
            look.setBottomMargin(self._font.pointSizeF() * 0.9)
        elif is_code:
            look.setBackground(self._theme.colour("raised"))
        elif not in_table:
            is_picture = "￼" in block.text()  # a line as high as it, and no higher
            look.setLineHeight(100 if is_picture else 132, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            look.setBottomMargin(self._font.pointSizeF() * (0.4 if block.textList() else 0.8))
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(look)
        fragments = [piece.fragment() for piece in cast("Iterable[QTextBlock.iterator]", block)]
        # Noted before any is changed: pieces that come to look alike become one, and the others' places with them.
        pieces = [(one.position(), one.length(), one.charFormat()) for one in fragments]
        is_caption = bool(pieces) and all(format_.fontItalic() for _, _, format_ in pieces)
        for start, length, format_ in pieces:
            look = self._piece_format(format_, level, is_code=is_code)
            if is_caption:
                look.setForeground(self._theme.colour("quiet"))
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)

    def _piece_format(self, look: QTextCharFormat, level: int, *, is_code: bool) -> QTextCharFormat:
        """look: as Markdown gave it."""
        if level:
            look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)  # or it would count, and not the size
            look.setFontPointSize(self._font.pointSizeF() * _SIZES.get(level, 1.0))
            look.setFontWeight(QFont.Weight.DemiBold)
        if look.isAnchor():
            look.setForeground(self._theme.colour("accent_text"))
        elif look.fontFixedPitch() and not is_code:
            look.setBackground(self._theme.colour("raised"))
        return look

    def _dress_table(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setBorderBrush(QBrush(self._theme.colour("line")))
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setCellPadding(6)
        look.setCellSpacing(0)
        look.setTopMargin(4)
        look.setBottomMargin(14)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setAlignment(Qt.AlignmentFlag.AlignLeft)
        table.setFormat(look)
        for column in range(table.columns()):
            head = table.cellAt(0, column)
            shade = head.format()
            shade.setBackground(self._theme.colour("raised"))
            head.setFormat(shade)


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _about(passage: str, at: int) -> str:
    """The words of a passage about a place in it."""
    start, end = max(0, at - BEFORE), at + BEHIND
    cut = re.sub(r"\s+", " ", passage[start:end].replace("￼", ""))
    return f"{'…' if start else ''}{cut}{'…' if end < len(passage) else ''}".strip()


def _picture(folder: Path, name: Path, room: int, device_ratio: float) -> QImage:
    """At most `room` logical pixels wide; an empty one where the file cannot be read, since its words stand below."""
    reader = QImageReader(str(folder / name))
    size = reader.size()
    shown = min(room, size.width())
    if shown > 0:
        width = min(round(shown * device_ratio), size.width())
        reader.setScaledSize(QSize(width, max(1, round(size.height() * width / size.width()))))
    image = reader.read()
    if image.isNull():
        image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        return image
    image.setDevicePixelRatio(image.width() / shown)
    return image
