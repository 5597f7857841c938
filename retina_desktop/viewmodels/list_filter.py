"""Which photographs are listed: criteria that combine, as data that the settings file keeps.

Blind first: a row whose opinion is hidden has no model's grade, agreement, certainty or quality here, so that being listed,
or not, tells nothing of what is hidden (docs/adr/0010-blind-worklist.md). The exceptions are asked for by their names: grades
to look at again, which tells that a grade which was given is contradicted, and not by what; and readers who disagree, which
tells that they do, and not what they said.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.worklist import STATUS_WORDS, Opinion, Row

STATUSES = (
    mark("queued"),
    mark("not analysed"),
    mark("to read"),
    mark("entered"),
    mark("confirmed"),
    mark("ungradable"),
    mark("failed"),
    mark("unreadable"),
)
"""Waits for the model; no model comes to it; waits for the reader; the reader's grade, not confirmed and confirmed; cannot be judged; cannot be
analysed; cannot be opened. A photograph that the model calls ungradable is to read as well."""
GRADES = ("0", "1", "2", "3", "4", "U", "none")
MODEL_GRADES = ("0", "1", "2", "3", "4", "U")
EYES = ("OD", "OS", mark("unknown"))
AGREEMENTS = (mark("same grade"), mark("one step apart"), mark("two or more apart"), mark("gradable or not"))
SET_SIZES = ("0", "1", "2", "3", "4", "5")
WHOLE = (0.0, 1.0)
GRADABILITY = 5
"""The disagreement of a reader and a model of whom one calls the photograph ungradable: more than any two grades'."""

NOTHING: frozenset[str] = frozenset()
Test = Callable[[Row], bool]


@dataclass(frozen=True)
class Filter:
    """Photographs that meet every criterion; an empty set, an empty text and the whole range are none."""

    text: str = ""
    status: frozenset[str] = NOTHING  # of STATUSES
    grade: frozenset[str] = NOTHING  # of GRADES: the reader's
    eye: frozenset[str] = NOTHING  # of EYES
    patient: str = ""  # part of the identity; "-" for those without one
    since: str = ""  # ISO date, the first day
    until: str = ""  # ISO date, the last day
    model: frozenset[str] = NOTHING  # of MODEL_GRADES
    agreement: frozenset[str] = NOTHING  # of AGREEMENTS
    set_size: frozenset[str] = NOTHING  # of SET_SIZES
    uncertainty: tuple[float, float] = WHOLE  # entropy of the model's probabilities / log 5
    quality: tuple[float, float] = WHOLE  # the model's p_gradable
    contradicted: bool = False  # a grade that somebody gave is to be looked at again
    readers_differ: bool = False  # two readers confirmed different grades, and nobody has settled it

    @property
    def needs_dates(self) -> bool:
        return bool(self.since or self.until)

    @property
    def needs_opinion(self) -> bool:
        """Whether it leaves out what the reader may not know of yet."""
        return bool(self.model or self.agreement or self.set_size) or self.uncertainty != WHOLE or self.quality != WHOLE

    def without(self, names: Sequence[str]) -> Filter:
        """The same with these fields at rest."""
        return replace(self, **{name: getattr(EVERYTHING, name) for name in names})

    def to_text(self) -> str:
        """As JSON, for the settings file."""
        values: dict[str, Any] = {}
        for entry in fields(self):
            value = getattr(self, entry.name)
            if value != entry.default:
                values[entry.name] = sorted(value) if isinstance(value, frozenset) else value
        return json.dumps(values, ensure_ascii=False)

    @staticmethod
    def from_text(text: str) -> Filter:
        """Raises ValueError, in words, when the text is no filter."""
        try:
            values = dict(json.loads(text or "{}").items())
        except (json.JSONDecodeError, AttributeError) as error:
            raise ValueError("it is no table of criteria in JSON") from error
        return Filter(**{name: _read(name, value) for name, value in values.items()})


EVERYTHING = Filter()
_ALLOWED = {
    "status": STATUSES,
    "grade": GRADES,
    "eye": EYES,
    "model": MODEL_GRADES,
    "agreement": AGREEMENTS,
    "set_size": SET_SIZES,
}


def _read(name: str, value: Any) -> Any:
    """One criterion of a stored filter. Raises ValueError in words."""
    if name in _ALLOWED:
        if not isinstance(value, list) or not set(map(str, value)) <= set(_ALLOWED[name]):
            raise ValueError(f"{name} must be some of {', '.join(_ALLOWED[name])}, not {value!r}")
        return frozenset(map(str, value))
    if name in ("contradicted", "readers_differ") and isinstance(value, bool):
        return value
    if name in ("uncertainty", "quality"):
        numbers = [end for end in value if type(end) in (int, float)] if isinstance(value, list) else []
        if len(numbers) != 2 or not 0 <= numbers[0] <= numbers[1] <= 1:
            raise ValueError(f"{name} must be two numbers from 0 to 1, not {value!r}")
        return float(numbers[0]), float(numbers[1])
    if name not in ("text", "patient", "since", "until") or not isinstance(value, str):
        raise ValueError(f"there is no criterion {name} = {value!r}")
    if name in ("since", "until") and value:
        date.fromisoformat(value)
    return value


# ------------------------------------------------------------------------------------------------------- facts of a row
def statuses_of(row: Row) -> tuple[str, ...]:
    """Those of STATUSES that a row has: one, or two when the model calls it ungradable and nobody has read it."""
    if row.is_read:
        return ("ungradable",) if row.gradable is False else ("confirmed" if row.confirmed else "entered",)
    if row.unreadable:
        return ("unreadable",)
    if row.error is not None:
        return ("failed",)
    if row.opinion is None:
        return ("queued",) if row.is_expected else ("not analysed",)
    return ("to read", "ungradable") if row.opinion_visible and not row.opinion.gradable else ("to read",)


def seen_opinion(row: Row) -> Opinion | None:
    """The model's opinion as far as this reader may know of it."""
    return row.opinion if row.opinion_visible else None


def difference(row: Row) -> int | None:
    """Grades between the reader and the model, GRADABILITY when only one of them calls it ungradable; None while either
    is unknown or hidden."""
    opinion = seen_opinion(row)
    if opinion is None or not row.is_read:
        return None
    if not (row.gradable and opinion.gradable):
        return 0 if row.gradable is opinion.gradable else GRADABILITY
    return None if row.grade is None else abs(row.grade - opinion.grade)


def _grade_of(row: Row) -> str:
    return "U" if row.gradable is False else "none" if row.grade is None else str(row.grade)


def _model_grade_of(row: Row) -> str | None:
    opinion = seen_opinion(row)
    return None if opinion is None else str(opinion.grade) if opinion.gradable else "U"


def _agreement_of(row: Row) -> str | None:
    steps = difference(row)
    return None if steps is None else AGREEMENTS[3 if steps == GRADABILITY else min(steps, 2)]


def _set_size_of(row: Row) -> str | None:
    opinion = seen_opinion(row)
    return None if opinion is None else str(opinion.set_size)


def matches_words(row: Row, words: Sequence[str]) -> bool:
    """Every word is part of the name, the eye, the patient or the status. words: lower case."""
    text = f"{row.name} {row.laterality or ''} {row.patient or ''} {tr(STATUS_WORDS[row.status])}".lower()
    return all(word in text for word in words)


# ------------------------------------------------------------------------------------------------------------- the test
def test_of(wanted: Filter) -> Test:
    """What tells for a row whether the filter lists it: only the criteria that are set are looked at."""
    tests: list[Test] = []
    words = tuple(wanted.text.lower().split())
    if words:
        tests.append(lambda row: matches_words(row, words))
    if wanted.status:
        tests.append(lambda row: not wanted.status.isdisjoint(statuses_of(row)))
    for chosen, fact in (
        (wanted.grade, _grade_of),
        (wanted.eye, lambda row: row.laterality or "unknown"),
        (wanted.model, _model_grade_of),
        (wanted.agreement, _agreement_of),
        (wanted.set_size, _set_size_of),
    ):
        if chosen:
            tests.append(lambda row, chosen=chosen, fact=fact: fact(row) in chosen)
    if wanted.contradicted:
        tests.append(lambda row: bool(row.contradictions))
    if wanted.readers_differ:
        tests.append(lambda row: row.difference is not None)
    tests += _range_tests(wanted)
    if wanted.patient:
        tests.append(_patient_test(wanted.patient.strip().lower()))
    if not tests:
        return lambda _row: True
    if len(tests) == 1:
        return tests[0]
    return lambda row: all(test(row) for test in tests)


def _patient_test(part: str) -> Test:
    if part == "-":
        return lambda row: row.patient is None
    return lambda row: row.patient is not None and part in row.patient.lower()


def _range_tests(wanted: Filter) -> list[Test]:
    tests: list[Test] = []
    for name, (least, most) in (("uncertainty", wanted.uncertainty), ("p_gradable", wanted.quality)):
        if (least, most) != WHOLE:

            def is_within(row: Row, name: str = name, least: float = least, most: float = most) -> bool:
                value = getattr(seen_opinion(row), name, None)
                return value is not None and least <= value <= most

            tests.append(is_within)
    if wanted.needs_dates:
        first = date.fromisoformat(wanted.since) if wanted.since else date.min
        last = date.fromisoformat(wanted.until) if wanted.until else date.max
        tests.append(lambda row: row.taken is not None and first <= row.taken.date() <= last)
    return tests
