"""What the program says, in the reader's language. English stands in the code; what is plugged in here at the start turns it.

A message is a whole sentence or label with named fields: `tr("{read} of {total} read", read=3, total=9)`. Never an f-string
and never glued from pieces: another language puts its words in another order. packaging/languages.py finds the messages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Literal

Translate = Callable[[str, str, int], str]
"""(message, its meaning where the words alone are not enough, how many or -1) -> the translation, "" for none."""
Number = Callable[[float, int], str]
"""(value, decimals) -> as the reader's country writes it."""
Until = Literal["day", "minute", "second"]
"""How fine a time is written."""
Date = Callable[[datetime, Until], str]
"""(time, how fine) -> as the reader's country writes it."""


def _english(_text: str, _meaning: str, _n: int) -> str:
    return ""


def _plain_number(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


def _plain_date(time: datetime, until: Until) -> str:
    return time.strftime({"day": "%Y-%m-%d", "minute": "%Y-%m-%d %H:%M", "second": "%Y-%m-%d %H:%M:%S"}[until])


_translate: Translate = _english
_number: Number = _plain_number
_date: Date = _plain_date


def plug(translate: Translate = _english, number: Number = _plain_number, date: Date = _plain_date) -> None:
    """Speak another language from now on; without arguments English again. What is on the screen already stays."""
    global _translate, _number, _date
    _translate, _number, _date = translate, number, date


def tr(text: str, /, *, meaning: str = "", **values: object) -> str:
    """A message in the reader's language, with its fields filled in.

    meaning: tells apart two messages with the same English words, such as "None" of a grade and of an oedema.
    Raises KeyError for a field that has no value.
    """
    words = _translate(text, meaning, -1) or text
    return words.format(**values) if values else words


def trn(one: str, many: str, n: int, /, *, meaning: str = "", **values: object) -> str:
    """A message whose words depend on a number, which both forms may show as {n}.

    A language with more forms than two, or with one, has its own in its file.
    """
    words = _translate(many, meaning, n) or (one if n == 1 else many)
    return words.format(n=_number(n, 0), **values)


def mark(text: str, *, meaning: str = "") -> str:
    """The same text: a message in a table, which `tr` turns, with the same meaning, where it is shown."""
    return text


def written_number(value: float, decimals: int = 0) -> str:
    """Such as "1,234.5"; "1.234,5" in Spanish."""
    return _number(value, decimals)


def written_date(time: datetime, until: Until = "day") -> str:
    """Such as "2026-03-12", "2026-03-12 14:05" or "2026-03-12 14:05:09"; in another language as it is written there."""
    return _date(time, until)


def listed(words: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return _joined(words, "{others} and {last}")


def either(words: Sequence[str]) -> str:
    """ "a", "a or b", "a, b or c"."""
    return _joined(words, "{others} or {last}")


def commas(words: Sequence[str]) -> str:
    """ "a, b, c", with the commas of the language."""
    return tr(", ", meaning="between the words of a list").join(words)


def capital(words: str) -> str:
    """The first letter large, where the script has large letters."""
    return words[:1].upper() + words[1:]


def _joined(words: Sequence[str], pattern: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return tr(pattern, others=commas(words[:-1]), last=words[-1])


_PATTERNS = (mark("{others} and {last}"), mark("{others} or {last}"))
