"""Every message is in every language, with its own fields and plural forms, and the window speaks it."""

from __future__ import annotations

import ast
import re
import runpy
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from fake_session import FakeSession, NowRunner, made_analysis
from retina_desktop.actions.spec import plain
from retina_desktop.actions.specs import MENUS, RECENT, SEPARATOR, spec
from retina_desktop.domain.language import mark, tr, trn, written_date, written_number
from retina_desktop.languages import FILES, LanguageError, Speech, chosen
from retina_desktop.languages import speak as speak_setting
from retina_desktop.paths import resources
from retina_desktop.settings import LANGUAGES, Settings
from retina_desktop.viewmodels.filter_words import chips_of
from retina_desktop.viewmodels.list_filter import Filter
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.views.dialogs import about_page
from retina_desktop.views.filter_popup import FilterPopup
from retina_desktop.views.icons import Icons
from retina_desktop.views.main_window import UNDERSTOOD, MainWindow
from retina_desktop.views.theme import load_theme

LEAST_TRANSLATED = 0.95
"""Of each language. A few new messages may wait for their translation: English stands for them until then."""
ROOT = Path(__file__).parents[2]
SCRIPT = runpy.run_path(str(ROOT / "packaging" / "languages.py"))
MESSAGES = SCRIPT["messages"]()
FOLDER: Path = SCRIPT["FOLDER"]
MORNING = datetime(2026, 3, 12, 9, 5, tzinfo=UTC)
CODES = tuple(FILES.values())


@pytest.fixture
def speak(qapp) -> Iterator[list[Speech]]:
    """Languages put here are ended after the test."""
    spoken: list[Speech] = []
    yield spoken
    for speech in reversed(spoken):
        speech.end()


@cache
def entries(code: str) -> dict:
    return SCRIPT["read"](FOLDER / f"retina_{code}.ts")


@pytest.mark.parametrize("code", CODES)
def test_every_message_has_an_entry_in_every_language(code: str):
    there = entries(code)
    missing = [message.source for message in MESSAGES if message.key not in there]
    assert not missing, "run `python packaging/languages.py`, then translate them in Qt Linguist"


@pytest.mark.parametrize("code", CODES)
def test_nearly_every_message_is_translated(code: str):
    there = entries(code)
    untranslated = [message.source for message in MESSAGES if not SCRIPT["translations"](there[message.key])]
    assert len(untranslated) <= (1 - LEAST_TRANSLATED) * len(MESSAGES), untranslated


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_fields_of_its_message(code: str):
    there = entries(code)
    wrong = [
        (message.source, form)
        for message in MESSAGES
        for form in SCRIPT["translations"](there[message.key])
        if set(SCRIPT["FIELD"].findall(form)) != message.fields
    ]
    assert not wrong


@pytest.mark.parametrize("code", CODES)
def test_a_message_that_counts_has_as_many_forms_as_the_language(code: str):
    there = entries(code)
    for message in (message for message in MESSAGES if message.one):
        forms = SCRIPT["translations"](there[message.key])
        assert len(forms) in (0, SCRIPT["PLURAL_FORMS"][code]), message.source


@pytest.mark.parametrize("code", CODES)
def test_what_the_program_reads_is_made_from_what_linguist_edits(code: str, tmp_path: Path):
    made = SCRIPT["release"](code, to=tmp_path)
    assert made.read_bytes() == (FOLDER / made.name).read_bytes(), "run `python packaging/languages.py`"


@pytest.mark.parametrize("language", FILES)
def test_no_two_entries_of_a_translated_menu_share_a_mnemonic(language: str, speak: list[Speech]):
    speak.append(Speech(language, resources()))
    menus = [[spec(entry).text for entry in entries if entry not in (SEPARATOR, RECENT)] for _, entries in MENUS]
    menus[0].append("Open &recent")
    for menu in ([title for title, _ in MENUS], *menus):
        letters = Counter(text[text.index("&") + 1].lower() for text in map(tr, menu) if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], menu
        assert all(tr(text).count("&") == text.count("&") for text in menu), menu


def test_a_menu_entry_is_told_without_its_mnemonic():
    assert plain("&Open folder…") == "Open folder"
    assert plain("打开文件夹(&O)…") == "打开文件夹"
    assert plain("फ़ोल्डर खोलें (&O)…") == "फ़ोल्डर खोलें"


def window_words(window: MainWindow) -> list[str]:
    """What its labels and buttons show, their tips and accessible names, and the placeholders of fields."""
    said = []
    for widget in window.findChildren(QWidget):
        said += [widget.toolTip(), widget.accessibleName()]
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QLineEdit):
            said.append(widget.placeholderText())
    return [words for words in said if words]


@pytest.mark.parametrize("language", FILES)
def test_the_window_starts_in_each_language(
    language: str, speak: list[Speech], session: FakeSession, settings: Settings, qtbot
):
    english = {message.source for message in MESSAGES if len(message.source.split()) > 1}
    same = {message.source for message in MESSAGES for form in translated(language, message) if form == message.source}
    speak.append(Speech(language, resources()))
    window = MainWindow(session, OverlayModel(NowRunner()), settings, resources())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(window)
    window.show()
    session.list_rows(2)
    session.select(0)
    session.show_picture()
    session.blind_first = False
    session.show_analysis(made_analysis())
    session.set_grade(2)
    titles = [plain(action.text()) for action in window.menuBar().actions()]
    assert titles == [plain(tr(title)) for title, _ in MENUS]
    assert not {"File", "Edit", "View", "Grade"} & set(titles)
    left = (english - same) & set(window_words(window))
    assert not left, "these are shown in English"
    reading = window.reading
    qtbot.waitUntil(lambda: reading.scrolled.viewport().width() >= reading.page.minimumSizeHint().width())


def translated(language: str, message) -> list[str]:
    return SCRIPT["translations"](entries(FILES[language])[message.key])


def test_about_says_who_checked_a_translation(window: MainWindow, speak: list[Speech]):
    icons = Icons(resources(), load_theme(resources(), "dark"))
    english = about_page(icons, "", window)
    assert not any("machine" in label.text() for label in english.findChildren(QLabel))
    speak.append(Speech("es", resources()))
    page = about_page(icons, "", window)
    assert any("una máquina" in label.text() for label in page.findChildren(QLabel))


def test_a_choice_of_the_list_is_kept_as_it_is_in_any_language(window: MainWindow, speak: list[Speech]):
    """What settings and filters store are the English values, whatever their check boxes say."""
    speak.append(Speech("zh", resources()))
    popup = FilterPopup(window)
    popup.show_filter(Filter(), blind=False)
    asked: list[Filter] = []
    popup.filter_chosen.connect(asked.append)
    box = next(box for box in popup.findChildren(QCheckBox) if box.text() == "待阅")
    box.click()
    assert asked[-1].status == {"to read"}
    assert [chip.words for chip in chips_of(asked[-1])] == ["待阅"]


def test_the_message_with_a_button_is_answered_in_any_language(speak: list[Speech], session: FakeSession, qtbot):
    speak.append(Speech("hi", resources()))
    settings = Settings(None)
    window = MainWindow(session, OverlayModel(NowRunner()), settings, resources())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(window)
    window.show()
    button = next(button for button in window.findChildren(QPushButton) if button.text() == tr(UNDERSTOOD))
    assert button.text() != UNDERSTOOD
    button.click()
    assert settings.get("window.notice_accepted")


# ------------------------------------------------------------------------------------------------ nothing is left out
SHOWN = {
    "setText": 0, "setToolTip": 0, "setStatusTip": 0, "setAccessibleName": 0, "setAccessibleDescription": 0,
    "setWindowTitle": 0, "setPlaceholderText": 0, "setTitle": 0, "setItemText": 1, "addItem": 0, "addAction": 0, "addMenu": 0,
    "addButton": 0, "QLabel": 0, "QPushButton": 0, "QCheckBox": 0, "QMenu": 0, "QAction": 0, "heading": 0, "quiet": 0,
    "choice": 0, "Message": 1, "drawText": -1, "NameDialog": 0,
}  # fmt: skip
"""Function or method -> which of its arguments a person reads."""
HELPERS = {
    "_slider", "_button", "_toggle", "_line", "_head", "_fraction", "_share", "_add_boxes", "_date", "_ask", "_show", "_label",
    "_file_dialog", "GradeButton", "Segments", "Ticks", "PlainPage",
}  # fmt: skip
"""The views' own makers of controls: any of their arguments that looks like words is shown."""
AS_IT_IS = {"Retina Desktop", "1 : 1", "U"}
"""Names and signs that are the same in every language."""


def literals(node: ast.expr) -> list[str]:
    """Texts with a word in them that stand in an expression and are no message."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) and re.search(r"[A-Za-z]{2}", node.value) else []
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    if isinstance(node, ast.JoinedStr):
        return [text for part in node.values if isinstance(part, ast.Constant) for text in literals(part)]
    if isinstance(node, ast.BinOp):
        return literals(node.left) + literals(node.right)
    return []


def shown_literals(source: str) -> list[str]:
    found = []
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in HELPERS:
            words = [text for argument in call.args for text in literals(argument) if not as_it_is(text)]
            found += [f"line {call.lineno}: {text}" for text in words if " " in text.strip() or text[0].isupper()]
        place = SHOWN.get(name)
        if place is not None and place < len(call.args) and call.args:
            found += [f"line {call.lineno}: {text}" for text in literals(call.args[place]) if not as_it_is(text)]
    return found


def told_literals(source: str) -> list[str]:
    """The same for what a viewmodel tells the window: `message.emit("info", "…")`, `failed.emit("…")`."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    told = [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "emit"]
    return [
        f"line {call.lineno}: {text}"
        for call in told
        for argument in call.args
        for text in literals(argument)
        if " " in text.strip()
    ]


VIEWMODELS = sorted((ROOT / "retina_desktop" / "viewmodels").glob("*.py"))


@pytest.mark.parametrize("path", VIEWMODELS, ids=lambda path: path.stem)
def test_no_viewmodel_tells_words_that_are_no_message(path: Path):
    assert not told_literals(path.read_text(encoding="utf-8")), "wrap them in tr()"


def as_it_is(text: str) -> bool:
    return text in AS_IT_IS or text.strip(" —·×%") in {*AS_IT_IS, "px", "mm"}


VIEWS = [path for room in ("views", "actions") for path in sorted((ROOT / "retina_desktop" / room).glob("*.py"))]


@pytest.mark.parametrize("path", VIEWS, ids=lambda path: path.stem)
def test_no_view_shows_words_that_are_no_message(path: Path):
    assert not shown_literals(path.read_text(encoding="utf-8")), "wrap them in tr()"


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Not saved")',
        'QLabel("Opacity")',
        'label.setToolTip(f"Reader: {name}")',
        'label.setText("Stop" if busy else tr("Go"))',
        'painter.drawText(box, flags, "none found")',
        'self._opacity = _slider("Opacity", 5, 100)',
    ],
)
def test_words_that_are_no_message_are_found(line: str):
    assert shown_literals(line)
    assert told_literals('self.message.emit("info", "Give a grade first")')
    assert told_literals('self.failed.emit(f"Not saved: {words}")')


# ------------------------------------------------------------------------------------------------------- the functions
def test_english_is_what_the_code_says():
    assert tr("{read} of {total} read", read=3, total=9) == "3 of 9 read"
    assert tr("100 % {of}, no field") == "100 % {of}, no field"
    assert trn("{n} photograph", "{n} photographs", 1) == "1 photograph"
    assert trn("{n} photograph", "{n} photographs", 1234) == "1,234 photographs"
    assert mark("&Open") == "&Open"
    assert written_number(0.25, 2) == "0.25"
    assert written_date(MORNING, "minute") == "2026-03-12 09:05"
    assert written_date(MORNING.replace(second=7), "second") == "2026-03-12 09:05:07"


def test_numbers_and_dates_are_written_as_in_the_language(speak: list[Speech]):
    speak.append(Speech("es", resources()))
    assert written_number(0.25, 2) == "0,25"
    assert written_number(12345) == "12.345"
    assert written_date(MORNING) == "12/3/26"
    assert written_date(MORNING, "minute") == "12/3/26 9:05"
    assert written_date(MORNING.replace(second=7), "second") == "12/3/26 9:05:07"
    assert QLocale().language() == QLocale.Language.Spanish


def test_english_is_spoken_again_at_the_end(qapp):
    before = QLocale().name()
    speech = Speech("es", resources())
    assert tr("&File") != "&File"
    speech.end()
    assert tr("&File") == "&File"
    assert written_number(0.25, 2) == "0.25"
    assert QLocale().name() == before


def test_a_missing_file_is_said_and_english_stays(qapp, tmp_path: Path):
    with pytest.raises(LanguageError, match=r"retina_hi\.qm cannot be read"):
        Speech("hi", tmp_path)
    assert tr("&File") == "&File"


def test_a_script_without_a_font_is_said_and_english_stays(qapp, monkeypatch: pytest.MonkeyPatch, speak: list[Speech]):
    monkeypatch.setattr(QFontDatabase, "families", lambda _system: [])
    speech, trouble = speak_setting("zh", resources())
    speak.append(speech)
    assert "No font on this computer has the letters of Chinese" in trouble
    assert tr("&File") == "&File"
    monkeypatch.setattr(QFontDatabase, "families", lambda _system: ["Noto Sans CJK SC"])
    speech, trouble = speak_setting("zh", resources())
    speak.append(speech)
    assert (tr("&File"), trouble) == ("文件(&F)", "")


def test_the_system_decides_unless_the_reader_does(monkeypatch: pytest.MonkeyPatch):
    class System:
        def uiLanguages(self) -> list[str]:
            return ["fr-FR", "zh-Hans-CN", "es-MX"]

    monkeypatch.setattr(QLocale, "system", System)
    assert chosen("system") == "zh"
    assert chosen("hi") == "hi"
    monkeypatch.setattr(System, "uiLanguages", lambda _self: ["fr-FR", "C"])
    assert chosen("system") == "en"
    assert set(FILES) | {"en"} == set(LANGUAGES)


# -------------------------------------------------------------------------------------------------- finding the messages
@pytest.mark.parametrize("line", ['tr(f"Reader: {name}")', 'tr("Reader: " + name)', 'trn(f"{n} one", "{n} many", 3)'])
def test_a_message_that_no_file_could_have_is_refused(tmp_path: Path, line: str):
    (tmp_path / "retina_desktop").mkdir()
    (tmp_path / "retina_desktop" / "made.py").write_text(line)
    with pytest.raises(SCRIPT["NotLiteral"], match=r"made\.py:1"):
        SCRIPT["messages"](tmp_path)


def test_what_a_translator_wrote_outlives_a_change_of_the_code(tmp_path: Path):
    message = SCRIPT["Message"]
    SCRIPT["write"]("es", [message("Kept"), message("Gone")], tmp_path)
    file = tmp_path / "retina_es.ts"
    text = file.read_text(encoding="utf-8")
    for source, words in (("Kept", "Guardado"), ("Gone", "Ido")):
        text = text.replace(
            f'<source>{source}</source>\n            <translation type="unfinished" />',
            f"<source>{source}</source>\n            <translation>{words}</translation>",
        )
    file.write_text(text, encoding="utf-8")
    assert SCRIPT["write"]("es", [message("Kept"), message("{n} new", one="{n} new one")], tmp_path) == 1
    now = SCRIPT["read"](file)
    assert SCRIPT["translations"](now["Kept", ""]) == ["Guardado"]
    assert now["Gone", ""].find("translation").get("type") == "vanished"
    assert len(now["{n} new", ""].findall("translation/numerusform")) == 2
