"""Every message is in every language, with its own fields and plural forms, and the window speaks it."""

from __future__ import annotations

import runpy
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from retina_desktop.actions.spec import plain
from retina_desktop.actions.specs import MENUS, RECENT, SEPARATOR, spec
from retina_desktop.domain.language import date, mark, number, tr, trn
from retina_desktop.languages import FILES, LanguageError, Speech, chosen
from retina_desktop.paths import resources
from retina_desktop.settings import LANGUAGES

LEAST_TRANSLATED = 0.95
"""Of each language. A few new messages may wait for their translation: English stands for them until then."""
SCRIPT = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "languages.py"))
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


# ------------------------------------------------------------------------------------------------------- the functions
def test_english_is_what_the_code_says():
    assert tr("{read} of {total} read", read=3, total=9) == "3 of 9 read"
    assert tr("100 % {of}, no field") == "100 % {of}, no field"
    assert trn("{n} photograph", "{n} photographs", 1) == "1 photograph"
    assert trn("{n} photograph", "{n} photographs", 1234) == "1,234 photographs"
    assert mark("&Open") == "&Open"
    assert number(0.25, 2) == "0.25"
    assert date(MORNING, minutes=True) == "2026-03-12 09:05"


def test_numbers_and_dates_are_written_as_in_the_language(speak: list[Speech]):
    speak.append(Speech("es", resources()))
    assert number(0.25, 2) == "0,25"
    assert number(12345) == "12.345"
    assert date(MORNING) == "12/3/26"
    assert QLocale().language() == QLocale.Language.Spanish


def test_english_is_spoken_again_at_the_end(qapp):
    before = QLocale().name()
    speech = Speech("es", resources())
    assert tr("&File") != "&File"
    speech.end()
    assert tr("&File") == "&File"
    assert number(0.25, 2) == "0.25"
    assert QLocale().name() == before


def test_a_missing_file_is_said_and_english_stays(qapp, tmp_path: Path):
    with pytest.raises(LanguageError, match=r"retina_hi\.qm cannot be read"):
        Speech("hi", tmp_path)
    assert tr("&File") == "&File"


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
@pytest.mark.parametrize("line", ['tr(f"Reader: {name}")', 'tr("Reader: " + name)', "trn(one, many, 3)"])
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
