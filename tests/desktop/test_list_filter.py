"""Filters and orders of the list: what they list, what they may not tell, and how they are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from retina_desktop import settings
from retina_desktop.services.teaching import Part
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.filter_words import chips_of
from retina_desktop.viewmodels.list_filter import EVERYTHING, Filter, difference, statuses_of, test_of
from retina_desktop.viewmodels.list_sort import SORT_WORDS, Ordering, SortBy, arrange
from retina_desktop.viewmodels.worklist import Opinion, Row

test_of.__test__ = False  # pyright: ignore[reportFunctionMemberAccess] - it makes tests of rows, and is none of pytest's
OPINION = Opinion("m", 3, gradable=True, referable=True, uncertainty=0.4, stale=False, p_gradable=0.8, set_size=2)
TWO = Answer(grade=2, gradable=True, state="entered")
UNGRADABLE = Answer(gradable=False, state="confirmed")


def row(name: str = "a.png", **values: Any) -> Row:
    return Row(Path("/p", name), name, **values)


def seen(answer: Answer = TWO, **changes: Any) -> Row:
    """Graded, so that the model's opinion shows."""
    return row(answer=answer, opinion=replace(OPINION, **changes), opinion_visible=True)


def arranged(rows: list[Row], ordering: Ordering, wanted: Filter = EVERYTHING, keep: int = -1) -> list[int]:
    work = arrange(rows, test_of(wanted), ordering, keep)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value.rows


# ---------------------------------------------------------------------------------------------------------- filters
@pytest.mark.parametrize(
    ("status", "one"),
    [
        ("queued", row()),
        ("queued", row(analysing=True)),
        ("not analysed", row(is_expected=False)),
        ("to read", row(opinion=OPINION)),
        ("entered", row(answer=TWO)),
        ("confirmed", row(answer=replace(TWO, state="confirmed"))),
        ("ungradable", row(answer=UNGRADABLE)),
        ("failed", row(error="The network lacks memory.")),
        ("unreadable", row(error="Cut off.", unreadable=True)),
    ],
)
def test_each_status_lists_its_own_alone(status: str, one: Row):
    assert test_of(Filter(status=frozenset({status})))(one)
    others = frozenset(settings_status for settings_status in STATUSES if settings_status != status)
    assert not test_of(Filter(status=others))(one)


STATUSES = ("queued", "not analysed", "to read", "entered", "confirmed", "ungradable", "failed", "unreadable")


def test_what_the_model_calls_ungradable_is_still_to_read():
    one = row(opinion=replace(OPINION, gradable=False), opinion_visible=True)
    assert statuses_of(one) == ("to read", "ungradable")
    one.opinion_visible = False
    assert statuses_of(one) == ("to read",)


@pytest.mark.parametrize(
    ("wanted", "yes", "no"),
    [
        (Filter(grade=frozenset({"2", "U"})), [row(answer=TWO), row(answer=UNGRADABLE)], [row()]),
        (Filter(grade=frozenset({"none"})), [row()], [row(answer=TWO), row(answer=UNGRADABLE)]),
        (Filter(eye=frozenset({"unknown"})), [row()], [row(laterality="OD")]),
        (Filter(patient="07"), [row(patient="P007")], [row(), row(patient="P8")]),
        (Filter(patient="-"), [row()], [row(patient="P-8")]),
        (
            Filter(since="2026-03-12", until="2026-03-12"),
            [row(taken=datetime.fromisoformat("2026-03-12 23:59"))],
            [row()],
        ),
        (Filter(since="2026-03-13"), [], [row(taken=datetime.fromisoformat("2026-03-12 23:59"))]),
        (Filter(model=frozenset({"3"})), [seen()], [seen(gradable=False), row(answer=TWO)]),
        (Filter(model=frozenset({"U"})), [seen(gradable=False)], [seen()]),
        (Filter(agreement=frozenset({"one step apart"})), [seen()], [seen(grade=2), seen(grade=4)]),
        (Filter(agreement=frozenset({"two or more apart"})), [seen(grade=0), seen(grade=4)], [seen()]),
        (Filter(agreement=frozenset({"gradable or not"})), [seen(UNGRADABLE), seen(gradable=False)], [seen()]),
        (Filter(agreement=frozenset({"same grade"})), [seen(grade=2), seen(UNGRADABLE, gradable=False)], [seen()]),
        (Filter(set_size=frozenset({"2"})), [seen()], [seen(set_size=1)]),
        (Filter(uncertainty=(0.4, 1.0)), [seen()], [seen(uncertainty=0.39)]),
        (Filter(quality=(0.0, 0.5)), [seen(p_gradable=0.5)], [seen(), seen(p_gradable=None)]),
        (Filter(grade=frozenset({"2"}), eye=frozenset({"OD"})), [row(answer=TWO, laterality="OD")], [row(answer=TWO)]),
    ],
)
def test_criteria_combine(wanted: Filter, yes: list[Row], no: list[Row]):
    test = test_of(wanted)
    assert [test(one) for one in yes] == [True] * len(yes)
    assert [test(one) for one in no] == [False] * len(no)


BY_OPINION = [
    Filter(model=frozenset("01234U")),
    Filter(agreement=frozenset({"same grade", "one step apart", "two or more apart", "gradable or not"})),
    Filter(set_size=frozenset("012345")),
    Filter(uncertainty=(0.0, 0.99)),
    Filter(quality=(0.01, 1.0)),
]


@pytest.mark.parametrize("wanted", BY_OPINION)
@pytest.mark.parametrize("changes", [{}, {"grade": 0, "uncertainty": 0.9}, {"gradable": False, "p_gradable": 0.05}])
def test_no_filter_tells_a_hidden_opinion(wanted: Filter, changes: dict[str, Any]):
    """Whatever the model thinks, a row that its reader has not graded is left out."""
    assert wanted.needs_opinion
    assert not test_of(wanted)(row(opinion=replace(OPINION, **changes)))
    assert test_of(wanted)(seen(**changes)), "once graded, the widest ranges list it"


# ----------------------------------------------------------------------------------------------------------- orders
@pytest.mark.parametrize("by", SortBy)
@pytest.mark.parametrize("turned", [False, True])
def test_no_order_but_the_excepted_ones_tells_a_hidden_opinion(by: SortBy, turned: bool):
    """Rows with any hidden opinions are ordered as if there were none."""
    ordering = Ordering(by, turned)
    opinions = [
        replace(OPINION, grade=g, uncertainty=u, p_gradable=q, set_size=s, gradable=q > 0.5, p_severe=v)
        for g, u, q, s, v in ((0, 0.1, 0.9, 1, 0), (4, 0.8, 0.2, 3, 0.7), (2, 0.5, 0.6, 2, 0.9), (1, 0.9, 0.4, 4, 0.2))
    ]
    known = [row(f"{n}.png", opinion=OPINION) for n in range(4)]
    teaches = [(Part.OTHER, -0.1), (Part.RANKED, 0.0), (Part.RANKED, 1.0), (Part.OTHER, -0.9)]
    hidden = [row(f"{n}.png", opinion=opinions[n], teaches=teaches[n]) for n in range(4)]
    if ordering == Ordering(SortBy.CERTAINTY):
        assert arranged(hidden, ordering) == [3, 1, 2, 0]
    elif ordering == Ordering(SortBy.TEACHING):
        assert arranged(hidden, ordering) == [1, 2, 3, 0]
    elif ordering == Ordering(SortBy.SEVERITY):
        assert arranged(hidden, ordering) == [2, 1, 3, 0], "the likely severe, then the least certain"
    else:
        assert arranged(hidden, ordering) == arranged(known, ordering)


@pytest.mark.parametrize("turned", [False, True])
def test_what_is_unknown_comes_last_in_either_direction(turned: bool):
    rows = [row(), seen(), row(answer=UNGRADABLE), seen(Answer(4, True), grade=0)]
    assert arranged(rows, Ordering(SortBy.GRADE, turned)) == ([2, 1, 3, 0] if turned else [3, 1, 2, 0])
    assert arranged(rows, Ordering(SortBy.DISAGREEMENT, turned)) == ([1, 3, 0, 2] if turned else [3, 1, 0, 2])


def test_names_and_patients_are_ordered_as_people_do():
    rows = [row(f"{name}.png", patient=name) for name in ("P10", "p9", "P1")]
    assert arranged(rows, Ordering(SortBy.NAME)) == [2, 1, 0]
    assert arranged(rows, Ordering(SortBy.PATIENT, turned=True)) == [0, 1, 2]


def test_dates_are_newest_first():
    rows = [row(taken=datetime.fromisoformat(f"2026-03-0{day}")) for day in (1, 9, 5)] + [row()]
    assert arranged(rows, Ordering(SortBy.DATE)) == [1, 2, 0, 3]
    assert arranged(rows, Ordering(SortBy.DATE, turned=True)) == [0, 2, 1, 3]


def test_equal_rows_stay_as_in_the_folder_over_every_slice():
    rows = [row(f"{n}.png", answer=TWO if n % 2 else Answer(0, True)) for n in range(1_203)]
    odd, even = list(range(1, 1_203, 2)), list(range(0, 1_203, 2))
    assert arranged(rows, Ordering(SortBy.GRADE)) == odd + even
    assert arranged(rows, Ordering(SortBy.GRADE, turned=True)) == even + odd


def test_one_row_can_be_kept_though_it_does_not_match():
    rows = [row("a"), row("b", answer=TWO), row("c")]
    unread = Filter(grade=frozenset({"none"}))
    assert arranged(rows, Ordering(), unread) == [0, 2]
    assert arranged(rows, Ordering(), unread, keep=1) == [0, 1, 2]


def test_a_disagreement_about_gradability_is_the_largest():
    assert difference(seen(UNGRADABLE)) == 5
    assert difference(seen(Answer(4, True), grade=0)) == 4
    assert difference(row(answer=TWO, opinion=OPINION)) is None


def test_every_order_has_words_and_a_place_in_the_settings():
    assert list(SORT_WORDS) == list(SortBy)
    assert tuple(by.value for by in SortBy) == settings.SORTS


# --------------------------------------------------------------------------------------------------- kept, and said
FULL = Filter(
    text="od 007",
    status=frozenset({"to read", "queued"}),
    grade=frozenset({"none", "2"}),
    eye=frozenset({"unknown"}),
    patient="Å {7}",
    since="2026-01-01",
    until="2026-02-01",
    model=frozenset({"3", "4"}),
    agreement=frozenset({"one step apart"}),
    set_size=frozenset({"1"}),
    uncertainty=(0.5, 1.0),
    quality=(0.0, 0.55),
)


def test_a_filter_comes_back_from_its_text():
    assert Filter.from_text(FULL.to_text()) == FULL
    assert EVERYTHING.to_text() == "{}"


@pytest.mark.parametrize(
    "text",
    ["[", "[]", '{"status": ["lost"]}', '{"status": "queued"}', '{"quality": [0.8, 0.2]}', '{"quality": ["a", 1]}']
    + ['{"since": "yesterday"}', '{"colour": "red"}', '{"text": 7}', '{"uncertainty": [true, true]}'],
)
def test_a_text_that_is_no_filter_is_refused_in_words(text: str):
    with pytest.raises(ValueError, match=r"\w"):
        Filter.from_text(text)


def test_every_criterion_has_a_chip_that_removes_it():
    words = [chip.words for chip in chips_of(FULL)]
    assert words == [
        *("queued or to read", "your grade 2 or none yet", "eye unknown", "model's grade 3 or 4", "one step apart"),
        *("conformal set 1", "patient Å {7}", "2026-01-01 to 2026-02-01", "entropy 0.50 to 1.00", "quality 0 to 55 %"),
    ]
    left = FULL
    for chip in chips_of(FULL):
        left = left.without(chip.names)
    assert left == Filter(text="od 007")
