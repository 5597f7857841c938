"""What the words in a table mean as a grade, as oedema, as gradable and as an eye: numbers, names, LOINC answers, the UK scale.

Only what can be meant in one way is read by itself. R2 of the UK scale is moderate or severe here, and M1 either kind of
oedema (domain.scale): which one is for the user to say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from retina_desktop.domain.language import tr
from retina_desktop.domain.scale import DME, DME_LEVELS, GRADES, LEVELS

Valued = Literal["grade", "dme"]
Meaning = int | None
"""A grade 0-4 or oedema 0-2; None: ungradable, or not judged."""
Values = Mapping[tuple[Valued, str], Meaning]
"""(column, `plain` cell) -> what the user says it means."""

_WHOLE = re.compile(r"([0-9]+)(?:\.0*)?")  # pandas writes 2.0 where another row is empty

LOINC_ANSWERS = {"la18643-9": 0, "la18644-7": 1, "la18645-4": 2, "la18646-2": 3, "la18648-8": 4}
"""Of 71490-7 and 71491-5, diabetic retinopathy severity level; 18647 is skipped (clinical.md)."""

_RETINOPATHY = r"(?: (?:npdr|dr|(?:non ?proliferative )?(?:dr|(?:diabetic )?retinopathy)|non ?proliferative))?"
_GRADE_WORDS = (
    (r"no(?: dr| npdr| (?:apparent )?(?:diabetic )?retinopathy| abnormalit(?:y|ies))|normal", 0),
    (rf"mild{_RETINOPATHY}", 1),
    (rf"moderate{_RETINOPATHY}", 2),
    (rf"(?:very )?severe{_RETINOPATHY}", 3),
    (r"(?:high risk )?pdr|proliferative(?: dr| (?:diabetic )?retinopathy)?", 4),
    (r"u|ungradable|ungradeable|unassessable|not grad(?:e)?able", None),
)
_UK = re.compile(r"r([0-3])[as]?(?: ?m([01])[as]?)?")
_UK_GRADES = {"0": 0, "1": 1, "3": 4}
_DME_WORDS = (
    (r"no(?: dme| (?:macular )?o?edema)|absent|m0", 0),
    (r"(?:not|non) cent(?:re|er) involved|nci dme|non cent(?:re|er) involving(?: dme)?", 1),
    (r"cent(?:re|er) involved|ci dme|cent(?:re|er) involving(?: dme)?", 2),
    (r"u|not judged|ungradable", None),
)
_YES, _NO = {"1", "1.0", "yes", "y", "true", "gradable", "gradeable"}, {"0", "0.0", "no", "n", "false"}
_EYES = {"od": "OD", "r": "OD", "right": "OD", "re": "OD", "os": "OS", "l": "OS", "left": "OS", "le": "OS"}


def plain(text: str) -> str:
    """Small letters, single blanks, no dashes and dots: what is compared."""
    text = text.strip()
    if re.fullmatch(r"(?i)la\d+-\d", text) or not re.search(r"[^\W\d]", text):
        return text.casefold()  # of a number, every character counts: -1 is not 1
    return re.sub(r"[\s\-_.,/()]+", " ", text.casefold()).strip()


def is_plain_number(text: str, allowed: range) -> bool:
    """Whether it needs no word on what it means: a number of the scale, U, or nothing."""
    return text.strip().casefold() in ("", "u") or _whole(text.strip(), allowed) is not None


def grade_of(text: str, values: Values) -> Meaning:
    """Raises ValueError in words, without a full stop. An empty cell is ungradable."""
    key = plain(text)
    if ("grade", key) in values:
        return values["grade", key]
    if not key:
        return None
    whole = _whole(key, GRADES)
    if whole is not None:
        return whole
    if key == "none":
        raise ValueError(tr("{value} may be no retinopathy or a missing value: say which", value=text))
    if key in LOINC_ANSWERS:
        return LOINC_ANSWERS[key]
    uk = _UK.fullmatch(key)
    if uk and uk[1] in _UK_GRADES:
        return _UK_GRADES[uk[1]]
    if uk:
        raise ValueError(tr("{value} may be moderate or severe: say which", value=text))
    for level in LEVELS:
        if key in (plain(tr(level.short)), plain(tr(level.name))):
            return level.grade
    return _by_words(
        key,
        _GRADE_WORDS,
        tr("a grade is 0 to 4, or U or empty for ungradable, not {value}", value=text),
    )


def dme_of(text: str, values: Values) -> Meaning:
    """Raises ValueError in words. An empty cell is not judged."""
    key = plain(text)
    if ("dme", key) in values:
        return values["dme", key]
    if not key:
        return None
    whole = _whole(key, DME_LEVELS)
    if whole is not None:
        return whole
    if key == "none":
        raise ValueError(tr("{value} may be no oedema or a missing value: say which", value=text))
    if key == "m1":
        raise ValueError(tr("M1 may be centre-involved or not: say which"))
    for level in DME:
        if key == plain(tr(level.name, meaning="oedema")):
            return level.level
    return _by_words(key, _DME_WORDS, tr("macular oedema is 0 to 2, or empty, not {value}", value=text))


def uk_maculopathy_in(text: str) -> str:
    """Such as "M1" of "R2M1"; "" where a grade says nothing of the macula."""
    uk = _UK.fullmatch(plain(text))
    return f"M{uk[2]}" if uk and uk[2] else ""


def gradable_of(text: str) -> bool | None:
    """None for an empty cell. Raises ValueError in words."""
    key = text.strip().casefold()
    if not key:
        return None
    if key in _YES:
        return True
    if key in _NO or plain(text) in ("u", "ungradable", "ungradeable", "unassessable"):
        return False
    raise ValueError(tr("gradable is yes or no, 1 or 0, not {value}", value=text))


def eye_of(text: str) -> str | None:
    """ "OD" or "OS"; None for an empty cell and for both eyes. Raises ValueError in words."""
    key = text.strip().casefold()
    if key in ("", "b", "ou", "both"):
        return None
    if key in _EYES:
        return _EYES[key]
    raise ValueError(tr("an eye is OD or OS, right or left, not {value}", value=text))


def day_of(text: str) -> date | None:
    """The day of an ISO date, such as 2026-03-12 or 2026-03-12T10:20; None for an empty cell. Raises ValueError in words."""
    if not text:
        return None
    try:
        day = datetime.fromisoformat(text).date()
    except ValueError:
        raise ValueError(tr("a date is year-month-day, not {value}", value=text)) from None
    if day > datetime.now(UTC).date() + timedelta(days=1):  # somewhere it is tomorrow already
        raise ValueError(tr("the date {value} is still to come", value=text))
    return day


def _whole(text: str, allowed: range) -> int | None:
    found = _WHOLE.fullmatch(text)
    return int(found[1]) if found and len(found[1]) < 10 and int(found[1]) in allowed else None


def _by_words(key: str, words: tuple[tuple[str, Meaning], ...], why: str) -> Meaning:
    for pattern, meaning in words:
        if re.fullmatch(pattern, key):
            return meaning
    raise ValueError(why)
