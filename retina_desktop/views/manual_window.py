"""The manual in a window of its own: contents or what was found at the left, the page at the right. It opens no address."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import mark, tr, trn
from retina_desktop.services.manual_pages import CONTENTS, Chapter, ManualError, read_manual
from retina_desktop.views.controls import fitting, quiet
from retina_desktop.views.dialogs import TRANSLATION
from retina_desktop.views.manual_document import MARGIN_PX, ChapterDocument
from retina_desktop.views.theme import Theme

USUAL_SIZE = QSize(1180, 860)
CONTENTS_PX = 310
FIT_MS = 60
"""Pictures are read anew for another width once the window was left alone for so long."""
SIZES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.8)
"""Of the letters, against those of the window."""
PLACE = Qt.ItemDataRole.UserRole
ENGLISH = mark("The manual is in English only.")


class ManualWindow(QWidget):
    """Built when it is asked for the first time; shown again afterwards where it was left."""

    closed = Signal()

    def __init__(self, folder: Path, theme: Theme) -> None:
        """folder: of the pages. Where they are missing the window says so."""
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("manual")
        self.setWindowTitle(tr("Manual — Retina Desktop"))
        self._folder = folder
        self._theme = theme
        self._size = SIZES.index(1.0)
        self._drawn: dict[str, ChapterDocument] = {}
        self._past: list[tuple[str, int]] = []  # (chapter, how far it was scrolled)
        self._future: list[tuple[str, int]] = []
        self._name = ""  # of the chapter on the page
        self._chapters: dict[str, Chapter] = {}
        self._problem = ""
        try:
            self._chapters = {chapter.name: chapter for chapter in read_manual(folder)}
        except ManualError as error:
            self._problem = tr("The manual's pages are not in {folder}: install the program anew.", folder=error)
        self._build()
        self._lay_out()
        self._connect()
        self._list_contents()
        self.resize(fitting(self, USUAL_SIZE))
        self.set_theme(theme)

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search the manual"))
        self.field.setAccessibleName(tr("Search the manual"))
        self.field.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setObjectName("contents")
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.setIndentation(14)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found = quiet()
        self.page = QTextBrowser()
        self.page.setObjectName("page")
        self.page.setAccessibleName(tr("Page of the manual"))
        self.page.setOpenLinks(False)
        self.words = quiet()  # what a link that leads elsewhere would have opened
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.hide()
        self.back = QPushButton(tr("Back", meaning="to the page before"))
        self.forward = QPushButton(tr("Forward"))
        self.smaller = QPushButton(tr("Smaller letters"))
        self.larger = QPushButton(tr("Larger letters"))
        for button in (self.back, self.forward, self.smaller, self.larger):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._english = QLabel(tr(ENGLISH))
        self._english.setProperty("role", "quiet")
        self._english.setVisible(tr(TRANSLATION) != TRANSLATION)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 6, 12)
        column.setSpacing(8)
        for widget in (self.field, self.found, self.tree):
            column.addWidget(widget)
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(6, 12, 12, 12)
        rows.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self.back)
        line.addWidget(self.forward)
        line.addStretch(1)
        line.addWidget(self._english)
        line.addStretch(1)
        line.addWidget(self.smaller)
        line.addWidget(self.larger)
        rows.addLayout(line)
        rows.addWidget(self.page, 1)
        rows.addWidget(self.words)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setChildrenCollapsible(False)
        self._columns.addWidget(left)
        self._columns.addWidget(right)
        self._columns.setStretchFactor(1, 1)
        self._columns.setSizes([CONTENTS_PX, USUAL_SIZE.width() - CONTENTS_PX])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._columns)
        self._fitting = QTimer(self, singleShot=True, interval=FIT_MS)

    def _connect(self) -> None:
        self._fitting.timeout.connect(self._fit)
        self._columns.splitterMoved.connect(lambda *_: self._fitting.start())
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._open_first)
        self.tree.itemClicked.connect(lambda item, _column: self._open_item(item))
        self.tree.itemActivated.connect(lambda item, _column: self._open_item(item))
        self.page.anchorClicked.connect(self.follow)
        self.back.clicked.connect(lambda _checked: self.go_back())
        self.forward.clicked.connect(lambda _checked: self.go_forward())
        self.smaller.clicked.connect(lambda _checked: self.resize_letters(-1))
        self.larger.clicked.connect(lambda _checked: self.resize_letters(1))
        for keys, wish in (
            ("Ctrl+F", self._find),
            ("Escape", self._escape),
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl++", lambda: self.resize_letters(1)),
            ("Ctrl+=", lambda: self.resize_letters(1)),
            ("Ctrl+-", lambda: self.resize_letters(-1)),
        ):
            QShortcut(QKeySequence(keys), self, wish)

    # ------------------------------------------------------------------------------------------------------ the page

    @property
    def chapter(self) -> str:
        """The file's name of the chapter on the page, "" before the first."""
        return self._name

    def open_chapter(self, place: str) -> None:
        """place: a chapter, or a heading in it, such as reading.md#the-list; the table of contents where there is none called so."""
        name, _, anchor = place.partition("#")
        if not self._chapters:
            self.page.setPlainText(self._problem)
            return
        name = name if name in self._chapters else CONTENTS
        self._remember()
        self._put(name)
        self._scroll_to(self._draw(name).place_of(anchor) if anchor else 0)

    def follow(self, link: QUrl) -> None:
        """A link of the page: to a chapter, or in words where it leads out of the manual."""
        name = link.path()
        if not link.scheme() and (not name or name in self._chapters):
            self.open_chapter(f"{name or self._name}#{link.fragment()}")
            return
        self.words.setText(
            tr("This leads out of the manual, and nothing was opened: {address}", address=link.toString())
        )
        self.words.show()

    def go_back(self) -> None:
        self._step(self._past, self._future)

    def go_forward(self) -> None:
        self._step(self._future, self._past)

    def _step(self, from_: list[tuple[str, int]], onto: list[tuple[str, int]]) -> None:
        if from_:
            onto.append((self._name, self.page.verticalScrollBar().value()))
            name, value = from_.pop()
            self._put(name)
            self.page.verticalScrollBar().setValue(value)

    def _remember(self) -> None:
        if self._name:
            self._past.append((self._name, self.page.verticalScrollBar().value()))
            self._future.clear()

    def _put(self, name: str) -> None:
        self._name = name
        self.words.hide()
        drawn = self._draw(name)
        drawn.fit(self._room(), self.devicePixelRatioF())
        self.page.setDocument(drawn.document)
        drawn.document.documentLayout().documentSize()  # all of it is laid out now, or the bar would end where that ended
        self.page.setExtraSelections([])
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))
        if not self.field.text():
            self._choose_in_contents()

    def _draw(self, name: str) -> ChapterDocument:
        if name not in self._drawn:
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 1.08 * SIZES[self._size])
            self._drawn[name] = ChapterDocument(self._chapters[name], self._folder, self._theme, font, self)
        return self._drawn[name]

    def _room(self) -> int:
        """Logical pixels for the page, with its bar, so that nothing is laid out anew when that comes."""
        return self.page.width() - self.page.verticalScrollBar().sizeHint().width() - 4

    def _scroll_to(self, position: int) -> None:
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(position)
        self.page.setTextCursor(cursor)
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + self.page.cursorRect(cursor).top() - self.page.height() // 12)

    def _top(self) -> int:
        """The place in the chapter that stands at the page's upper edge, or a little below it, as `_scroll_to` puts it."""
        if not self.page.verticalScrollBar().value():
            return 0
        return self.page.cursorForPosition(QPoint(MARGIN_PX, self.page.height() // 12 + 4)).position()

    def _fit(self) -> None:
        if self._name:
            at = self._top()
            self._draw(self._name).fit(self._room(), self.devicePixelRatioF())
            self._scroll_to(at)

    def resize_letters(self, way: int) -> None:
        self._size = min(max(self._size + way, 0), len(SIZES) - 1)
        self._draw_anew()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(theme.style_sheet())
        self._draw_anew()

    def _draw_anew(self) -> None:
        old, self._drawn = self._drawn, {}  # the page holds one of them until it has another
        self.smaller.setEnabled(self._size > 0)
        self.larger.setEnabled(self._size < len(SIZES) - 1)
        if self._name:
            at = self._top()
            self._put(self._name)
            self._scroll_to(at)
        for drawn in old.values():
            drawn.document.deleteLater()

    # ------------------------------------------------------------------------------------------- contents and search

    def _list_contents(self) -> None:
        self.tree.clear()
        self.tree.setAccessibleName(tr("Chapters"))
        self.found.hide()
        for chapter in self._chapters.values():
            item = self._item(chapter.title, chapter.name)
            self.tree.addTopLevelItem(item)
            for heading in chapter.headings[1:]:
                if heading.level == 2:
                    item.addChild(self._item(heading.words, f"{chapter.name}#{heading.anchor}"))
        self._choose_in_contents()

    def _choose_in_contents(self) -> None:
        for at in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(at)
            if item is None:
                continue
            is_shown = item.data(0, PLACE) == self._name
            item.setExpanded(is_shown)
            children = [item.child(n) for n in range(item.childCount())]
            if is_shown and self.tree.currentItem() not in children:
                self.tree.setCurrentItem(item)

    def _search(self, text: str) -> None:
        if not text.strip():
            self._list_contents()
            self.page.setExtraSelections([])
            return
        self.tree.clear()
        self.tree.setAccessibleName(tr("What was found"))
        number = 0
        for name, chapter in self._chapters.items():
            hits = self._draw(name).search(text)
            if not hits:
                continue
            number += len(hits)
            item = self._item(f"{chapter.title}  ({len(hits)})", name)
            self.tree.addTopLevelItem(item)
            for hit in hits:
                item.addChild(self._item(hit.line, name, hit.start, f"{hit.heading}\n{hit.line}".strip()))
            item.setExpanded(True)
        nothing = tr("Nothing in the manual has all of these words.")
        self.found.setText(trn("{n} place", "{n} places", number) if number else nothing)
        self.found.show()

    @staticmethod
    def _item(words: str, place: str, start: int = -1, tip: str = "") -> QTreeWidgetItem:
        item = QTreeWidgetItem([words])
        item.setData(0, PLACE, place)
        item.setData(0, PLACE + 1, start)
        item.setToolTip(0, tip or words)
        return item

    def _open_first(self) -> None:
        """Return in the field: the first place that was found."""
        first = self.tree.topLevelItem(0)
        hit = first.child(0) if self.field.text().strip() and first is not None else None
        if hit is not None:
            self.tree.setCurrentItem(hit)
            self._open_item(hit)

    def _open_item(self, item: QTreeWidgetItem) -> None:
        place, start = item.data(0, PLACE), item.data(0, PLACE + 1)
        if start < 0:
            self.open_chapter(place)
            return
        if place != self._name:
            self._remember()
            self._put(place)
        self._scroll_to(start)
        self._mark_words()

    def _mark_words(self) -> None:
        """The searched words in the page's colours of a selection."""
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("selection"))
        look.setForeground(self._theme.colour("on_selection"))
        marks = []
        for word in self.field.text().split():
            cursor = self.page.document().find(word)
            while not cursor.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor, one.format = cursor, look
                marks.append(one)
                cursor = self.page.document().find(word, cursor)
        self.page.setExtraSelections(marks)

    def _find(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _escape(self) -> None:
        """First the search ends, then the window."""
        if self.field.text():
            self.field.clear()
        else:
            self.close()

    # ---------------------------------------------------------------------------------------------------- the window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
