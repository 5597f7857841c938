"""Which language the window speaks, and its file: resources/languages/retina_CODE.qm, made from the .ts beside it."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase

from retina_desktop.domain import language
from retina_desktop.settings import LANGUAGES

CONTEXT = "retina"
"""One for all messages, so that the same words are translated once."""
FILES = {"es": "es", "hi": "hi", "zh": "zh_CN"}
"""Language of the setting -> the end of its file's name; English has none."""


_LETTERS = {"hi": QFontDatabase.WritingSystem.Devanagari, "zh": QFontDatabase.WritingSystem.SimplifiedChinese}
_NO_LETTERS = {
    "hi": "No font on this computer has the letters of Hindi (Debian, Ubuntu: fonts-noto-core); the window speaks English.",
    "zh": "No font on this computer has the letters of Chinese (Debian, Ubuntu: fonts-noto-cjk); the window speaks English.",
}


class LanguageError(Exception):
    """A language's file is missing or damaged; one sentence."""


def chosen(setting: str) -> str:
    """The code of a language that the program has; "system" is the first that the system names, else English."""
    if setting != "system":
        return setting
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def speak(setting: str, resources: Path) -> tuple[Speech, str]:
    """The language of the setting; English where that cannot be, and why in one sentence. A QApplication must be there."""
    code = chosen(setting)
    if code in _LETTERS and not QFontDatabase.families(_LETTERS[code]):
        return Speech("en", resources), _NO_LETTERS[code]
    try:
        return Speech(code, resources), ""
    except LanguageError as error:
        return Speech("en", resources), str(error)


class Speech:
    """A language that is spoken until it is ended."""

    def __init__(self, code: str, resources: Path) -> None:
        """code: of LANGUAGES, not "system". Raises LanguageError; English is spoken then."""
        self._before = QLocale()
        self._installed: list[QTranslator] = []
        if code not in FILES:
            language.plug(number=_numbers_of(QLocale()))
            return
        file = resources / "languages" / f"retina_{FILES[code]}.qm"
        own = QTranslator()
        if not own.load(str(file)):
            raise LanguageError(f"The language's file {file} cannot be read; the window speaks English.")
        qt = QTranslator()  # "Cancel" and the like in Qt's own dialogs; Qt has them in Spanish and Chinese
        if qt.load(f"qtbase_{FILES[code]}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            QCoreApplication.installTranslator(qt)
            self._installed.append(qt)
        locale = QLocale.system()  # a reader in Mexico keeps the numbers of Mexico
        if locale.name().partition("_")[0] != code:
            locale = QLocale(FILES[code])
        QLocale.setDefault(locale)

        def date(time: datetime, until: language.Until) -> str:
            shown = QDateTime(time.year, time.month, time.day, time.hour, time.minute, time.second)
            return locale.toString(shown, _format(locale, until))

        def translate(text: str, meaning: str, n: int) -> str:
            return own.translate(CONTEXT, text, meaning or None, n) or ""

        language.plug(translate, _numbers_of(locale), date)

    def end(self) -> None:
        """English again, for the next window."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(self._before)
        language.plug()


def _format(locale: QLocale, until: language.Until) -> str:
    """Of a date, as QDateTime's formats are written. Qt's short times have no seconds, and its long ones name the zone."""
    short = QLocale.FormatType.ShortFormat
    if until == "day":
        return locale.dateFormat(short)
    words = locale.dateTimeFormat(short)
    return re.sub(r"(\W)mm", r"\1mm\1ss", words, count=1) if until == "second" else words


def _numbers_of(locale: QLocale) -> language.Number:
    if locale.language() == QLocale.Language.C:  # a bare server; it would write no thousands' separator
        locale = QLocale("en")

    def number(value: float, decimals: int) -> str:
        return locale.toString(float(value), "f", decimals)

    return number
