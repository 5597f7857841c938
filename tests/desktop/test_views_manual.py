"""The manual's window: opened by F1 where the reader is, searched, and shut off from the rest of the world."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from retina_desktop.paths import manual, resources
from retina_desktop.services.manual_pages import read_manual
from retina_desktop.views.dialogs import TRANSLATION
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.manual_document import ChapterDocument
from retina_desktop.views.manual_window import ENGLISH, ManualWindow
from retina_desktop.views.theme import load_theme

DARK = load_theme(resources(), "dark")


@pytest.fixture
def book(qtbot) -> ManualWindow:
    book = ManualWindow(manual(), DARK)
    qtbot.addWidget(book)
    book.show()
    qtbot.waitExposed(book)
    book.activateWindow()
    qtbot.waitUntil(book.isActiveWindow)
    return book


@pytest.fixture
def f1(window: MainWindow, qtbot) -> Iterator[MainWindow]:
    """The window, whose manual is closed in the end."""
    yield window
    window.wishes.help._on_closing()


def seen(book: ManualWindow) -> str:
    """The line at the upper edge of the page and those below it."""
    cursor = book.page.cursorForPosition(book.page.viewport().rect().topLeft())
    return book.page.document().toPlainText()[cursor.position() :][:600]


def test_f1_opens_the_first_steps_where_nothing_is_open(f1: MainWindow, qtbot):
    QTest.keyClick(f1, Qt.Key.Key_F1)
    book = f1.wishes.help.manual_window
    assert book is not None
    assert book.isVisible()
    assert book.chapter == "first-steps.md"


def test_f1_opens_the_chapter_of_what_is_done(f1: MainWindow, session, qtbot):
    session.list_rows(6)
    session.select(0)
    session.show_picture()
    f1.photo.view.setFocus()
    QTest.keyClick(f1, Qt.Key.Key_F1)
    book = f1.wishes.help.manual_window
    assert book is not None
    assert book.chapter == "reading.md"
    f1.activateWindow()
    f1.worklist.list.setFocus()
    QTest.keyClick(f1, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: "The list" in seen(book))


def test_f1_on_a_page_opens_that_page_s_chapter(f1: MainWindow, qtbot):
    f1.actions_["edit.settings"].trigger()
    page = next(page for page in f1.findChildren(QDialog) if page.isVisible())
    page.activateWindow()
    qtbot.waitUntil(lambda: page.isActiveWindow() and QApplication.focusWidget() is not None)
    QTest.keyClick(page, Qt.Key.Key_F1)
    book = f1.wishes.help.manual_window
    assert book is not None
    assert book.chapter == "settings.md"
    page.reject()


def test_the_manual_closes_with_the_window(f1: MainWindow, qtbot):
    f1.wishes.help.show_manual("reading.md")
    book = f1.wishes.help.manual_window
    assert book is not None
    f1.close()
    assert not book.isVisible()


def test_the_manual_wears_the_window_s_theme(f1: MainWindow, settings, qtbot):
    f1.wishes.help.show_manual("reading.md")
    book = f1.wishes.help.manual_window
    assert book is not None
    settings.set("window.theme", "light")
    assert load_theme(resources(), "light").colours["panel"] in book.styleSheet()
    assert book.chapter == "reading.md"


def test_all_chapters_are_in_the_contents_and_can_be_opened(book: ManualWindow):
    for chapter in read_manual(manual()):
        book.open_chapter(chapter.name)
        assert book.chapter == chapter.name
        assert chapter.title in book.page.document().toPlainText()
    assert book.tree.topLevelItemCount() == len(read_manual(manual()))


def test_every_picture_of_a_chapter_is_drawn(book: ManualWindow):
    for chapter in read_manual(manual()):
        book.open_chapter(chapter.name)
        for name in chapter.pictures:
            picture = book.page.document().resource(2, QUrl(name))
            assert picture.width() > 100, f"{chapter.name}: {name}"


def test_a_search_finds_lines_and_leads_to_them(book: ManualWindow):
    book.open_chapter("README.md")
    QTest.keyClicks(book.field, "write-protected drive")
    QTest.keyClick(book.field, Qt.Key.Key_Return)
    assert book.chapter == "reading.md"
    assert "write-protected, or on a drive that is" in seen(book)
    assert book.found.text() == "1 place"
    chapter = book.tree.topLevelItem(0)
    assert chapter is not None
    hit = chapter.child(0)
    assert hit is not None
    assert "write-protected" in hit.text(0)
    QTest.keyClick(book, Qt.Key.Key_Escape)
    assert book.field.text() == ""
    assert book.tree.topLevelItemCount() == len(read_manual(manual()))
    assert book.isVisible()


def test_a_row_of_a_table_is_found_as_one_line(book: ManualWindow):
    book.field.setText("--keep-intervals visit")
    items = [book.tree.topLevelItem(at) for at in range(book.tree.topLevelItemCount())]
    assert any(item is not None and item.text(0).startswith("Commands") for item in items)


def test_what_is_nowhere_is_said(book: ManualWindow):
    book.field.setText("xylophone")
    assert book.found.text() == "Nothing in the manual has all of these words."


def test_a_link_goes_to_its_chapter_and_back(book: ManualWindow):
    book.open_chapter("first-steps.md")
    book.follow(QUrl("reading.md#the-list"))
    assert book.chapter == "reading.md"
    assert "The list" in seen(book)
    book.go_back()
    assert book.chapter == "first-steps.md"
    book.go_forward()
    assert book.chapter == "reading.md"


@pytest.mark.parametrize("address", ["https://example.org/x", "../adr/0016-feedback.md"])
def test_a_link_out_of_the_manual_opens_nothing_and_shows_its_address(book: ManualWindow, monkeypatch, address: str):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    book.open_chapter("reading.md")
    book.page.anchorClicked.emit(QUrl(address))
    assert book.chapter == "reading.md"
    assert address in book.words.text()
    assert book.words.isVisible()
    assert not opened


def test_letters_grow_and_shrink(book: ManualWindow):
    book.open_chapter("reading.md")
    before = book.page.document().defaultFont().pointSizeF()
    QTest.keyClick(book, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert book.page.document().defaultFont().pointSizeF() > before


def test_missing_pages_are_one_sentence(qtbot, tmp_path: Path):
    book = ManualWindow(tmp_path / "nowhere", DARK)
    qtbot.addWidget(book)
    book.open_chapter("reading.md")
    assert book.page.toPlainText() == f"The manual's pages are not in {tmp_path / 'nowhere'}: install the program anew."


def test_another_language_is_told_that_the_manual_is_english(qtbot, monkeypatch):
    from retina_desktop.domain import language

    language.plug(lambda text, _meaning, _n: "Traducción" if text == TRANSLATION else "")
    try:
        book = ManualWindow(manual(), DARK)
    finally:
        language.plug()
    qtbot.addWidget(book)
    book.show()
    assert book._english.isVisible()
    assert book._english.text() == ENGLISH


def test_light_pictures_are_shown_in_a_light_window(qapp):
    reading = next(chapter for chapter in read_manual(manual()) if chapter.name == "reading.md")
    pages = [
        ChapterDocument(reading, manual(), load_theme(resources(), name), qapp.font()) for name in ("dark", "light")
    ]
    inks = []
    for page in pages:
        page.fit(900, 1.0)
        inks.append(page.document.resource(2, QUrl("../images/history-dark.jpg")).pixelColor(5, 5).lightness())
    assert inks[0] < 80
    assert inks[1] > 180
