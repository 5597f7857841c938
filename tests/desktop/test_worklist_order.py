"""The list as it is shown: what stays where it is, what moves when, and photographs by patient."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from fake_session import FakeThumbnails
from retina_desktop.services.contradictions import Contradiction, Given
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.list_filter import EVERYTHING, Filter
from retina_desktop.viewmodels.list_groups import Group, facts_of
from retina_desktop.viewmodels.list_sort import Ordering, SortBy
from retina_desktop.viewmodels.worklist import Opinion, Row, WorklistModel
from retina_desktop.viewmodels.worklist_order import SMALL, LineRole, WorklistOrder

TWO = Answer(grade=2, gradable=True, state="entered")
OPINION = Opinion("m", 3, gradable=True, referable=True, uncertainty=0.4, stale=False)
UNREAD = Filter(grade=frozenset({"none"}))


def row(name: str, patient: str | None = None, eye: str | None = None, **values: Any) -> Row:
    return Row(Path("/p", name), name, patient=patient, laterality=eye, **values)


@pytest.fixture
def worklist(qapp) -> WorklistModel:
    model = WorklistModel(FakeThumbnails())  # pyright: ignore[reportArgumentType]
    model.append(
        [
            row("8 OS", "8", "OS"),
            row("loose"),
            row("7 OS", "7", "OS"),
            row("8 OD", "8", "OD", taken=datetime.fromisoformat("2026-03-02")),
            row("8 OD first", "8", "OD", taken=datetime.fromisoformat("2026-03-01")),
        ]
    )
    return model


@pytest.fixture
def order(worklist: WorklistModel) -> WorklistOrder:
    return WorklistOrder(worklist)


def lines(order: WorklistOrder) -> list[str]:
    return [order.index(place).data() for place in range(order.rowCount())]


def rows(order: WorklistOrder) -> list[int]:
    return [order.row_of_place(place) for place in range(order.rowCount())]


def group_of(order: WorklistOrder, place: int) -> Group:
    one = order.group_at(place)
    assert one is not None
    return one


# ---------------------------------------------------------------------------------------------------- nothing jumps
def test_a_graded_row_leaves_with_the_next_photograph(worklist: WorklistModel, order: WorklistOrder, qtbot):
    order.set_filter(UNREAD)
    order.follow(2)
    with qtbot.assertNotEmitted(order.modelReset):
        worklist.change(2, answer=TWO, edited=True)
    assert rows(order) == [0, 1, 2, 3, 4]
    with qtbot.waitSignal(order.order_changed) as told:
        order.follow(3)
    assert rows(order) == [0, 1, 3, 4]
    assert told.args == [[0, 1, 3, 4]]


def test_the_photograph_on_the_screen_stays_until_it_is_left(worklist: WorklistModel, order: WorklistOrder):
    order.set_filter(UNREAD)
    order.follow(0)
    order.follow(1)
    worklist.change_many([(0, {"answer": TWO}), (1, {"answer": TWO})])
    order.refresh()
    assert rows(order) == [1, 2, 3, 4], "0 is left, 1 is on the screen"
    order.set_ordering(Ordering(SortBy.NAME))
    assert 1 in rows(order)
    order.follow(2)
    assert 1 not in rows(order)


def test_a_filter_that_is_chosen_hides_the_photograph_on_the_screen_too(worklist: WorklistModel, order: WorklistOrder):
    worklist.change(0, answer=TWO)
    order.follow(0)
    order.set_filter(UNREAD)
    assert rows(order) == [1, 2, 3, 4]


def test_nothing_is_arranged_anew_when_nothing_is_out_of_place(worklist: WorklistModel, order: WorklistOrder, qtbot):
    order.set_filter(UNREAD)
    order.follow(0)
    worklist.change(3, opinion=OPINION)
    with qtbot.assertNotEmitted(order.modelReset):
        order.follow(1)


def test_rows_move_to_where_their_new_grade_belongs_with_the_next_photograph(
    worklist: WorklistModel, order: WorklistOrder
):
    order.set_ordering(Ordering(SortBy.GRADE))
    order.follow(3)
    worklist.change(3, answer=TWO, edited=True)
    assert rows(order) == [0, 1, 2, 3, 4]
    order.follow(4)
    assert rows(order) == [3, 0, 1, 2, 4]


def test_before_the_reader_goes_on_what_arrives_finds_its_place_by_itself(
    worklist: WorklistModel, order: WorklistOrder, qtbot
):
    order.set_ordering(Ordering(SortBy.CERTAINTY))
    order.follow(0)
    worklist.change(3, opinion=OPINION)
    qtbot.waitUntil(lambda: rows(order) == [3, 0, 1, 2, 4])


def test_after_that_nothing_moves_by_itself(worklist: WorklistModel, order: WorklistOrder):
    order.set_ordering(Ordering(SortBy.CERTAINTY))
    order.follow(0)
    order.follow(1)
    worklist.change(3, opinion=OPINION)
    assert not order._fresh.isActive()


def test_an_empty_list_fills_when_something_matches(worklist: WorklistModel, order: WorklistOrder, qtbot):
    order.follow(0)
    order.follow(1)
    order.set_filter(Filter(status=frozenset({"to read"})))
    assert rows(order) == []
    worklist.change(3, opinion=OPINION)
    qtbot.waitUntil(lambda: rows(order) == [3])


# --------------------------------------------------------------------------------------------------------- patients
def test_patients_have_headers_with_the_right_eye_first_and_dates_in_order(order: WorklistOrder):
    order.set_grouped(True)
    assert lines(order) == [
        *("Patient 8", "8 OD first", "8 OD", "8 OS"),
        *("Patient 7", "7 OS"),
        *("No patient", "loose"),
    ]
    assert rows(order) == [-1, 4, 3, 0, -1, 2, -1, 1]
    assert [bool(order.index(place).data(LineRole.IN_GROUP)) for place in (0, 1)] == [False, True]


def test_next_goes_through_the_list_as_it_is_grouped(order: WorklistOrder, qtbot):
    with qtbot.waitSignal(order.order_changed) as told:
        order.set_grouped(True)
    assert told.args == [[4, 3, 0, 2, 1]]
    order.set_open(group_of(order, 0), False)
    order.set_ordering(Ordering(SortBy.PATIENT))
    assert lines(order) == ["Patient 7", "7 OS", "Patient 8", "No patient", "loose"]
    assert order.photographs == 5, "a closed patient is not filtered out"


def test_a_closed_patient_opens_for_the_photograph_on_the_screen(order: WorklistOrder):
    order.set_grouped(True)
    order.set_all_open(False)
    assert lines(order) == ["Patient 8", "Patient 7", "No patient"]
    assert order.place_of_row(2) == -1
    order.reveal(2)
    assert lines(order) == ["Patient 8", "Patient 7", "7 OS", "No patient"]
    order.set_all_open(True)
    assert order.rowCount() == 8


def test_a_filter_leaves_no_header_without_photographs(order: WorklistOrder):
    order.set_grouped(True)
    order.set_filter(Filter(eye=frozenset({"OD"})))
    assert lines(order) == ["Patient 8", "8 OD first", "8 OD"]


def test_the_header_says_the_worse_eye_by_the_readers_grades_alone(worklist: WorklistModel, order: WorklistOrder):
    order.set_grouped(True)
    header = order.index(0)

    def words() -> str:
        return header.data(Qt.ItemDataRole.AccessibleTextRole)

    worklist.change(0, opinion=replace(OPINION, grade=4), opinion_visible=True)
    assert words() == "Patient 8, 3 photographs, 3 of 3 to read, open"
    worklist.change(0, answer=TWO)
    assert words() == "Patient 8, 3 photographs, grade 2, OS graded, 2 of 3 to read, open"
    worklist.change(3, answer=Answer(3, True))
    assert words() == "Patient 8, 3 photographs, grade 3, worse eye OD, 1 of 3 to read, open"
    worklist.change(0, answer=Answer(3, True))
    assert "both eyes alike" in words()


def test_a_header_is_drawn_anew_with_its_photographs(worklist: WorklistModel, order: WorklistOrder, qtbot):
    order.set_grouped(True)
    told: list[int] = []
    order.dataChanged.connect(lambda first, last, _roles: told.extend(range(first.row(), last.row() + 1)))
    worklist.change(2, answer=TWO)
    assert sorted(told) == [4, 5]


@pytest.mark.parametrize(
    ("answers", "grade", "words"),
    [
        ([("OD", Answer(1, True)), ("OS", Answer(gradable=False))], 1, "OD graded · all read"),
        ([("OD", Answer(gradable=False))], None, "ungradable · read"),
        ([("OD", Answer())], None, "to read"),
        ([(None, TWO)], 2, "eye unknown · read"),
        ([("OD", Answer(1, True)), ("OD", Answer(3, True)), ("OS", TWO)], 3, "worse eye OD · all read"),
    ],
)
def test_a_patients_grade_is_the_worse_eyes(answers: list[tuple[str | None, Answer]], grade: int | None, words: str):
    facts = facts_of(row("a", "7", eye, answer=answer) for eye, answer in answers)
    assert facts.grade == grade
    assert facts.words == words


def test_a_header_speaks_of_each_eyes_newest_visit():
    old, new = datetime.fromisoformat("2022-03-01"), datetime.fromisoformat("2024-03-01")
    before = row("a", "7", "OD", answer=Answer(4, True), taken=old, is_capture_date=True)
    today = row("b", "7", "OD", answer=Answer(gradable=False), taken=new, is_capture_date=True)
    other = row("c", "7", "OS", answer=Answer(1, True), taken=old, is_capture_date=True)
    assert facts_of([before, today, other]).words == "OS graded · all read"
    assert facts_of([before, today]).words == "ungradable · all read"
    assert facts_of([before, other]).grade == 4


def test_a_patient_that_turns_out_moves_with_the_next_photograph(worklist: WorklistModel, order: WorklistOrder):
    order.set_grouped(True)
    order.follow(1)
    worklist.change(1, patient="7", laterality="OD")
    order.follow(2)
    assert lines(order) == ["Patient 8", "8 OD first", "8 OD", "8 OS", "Patient 7", "loose", "7 OS"]


def test_new_photographs_find_their_patient(worklist: WorklistModel, order: WorklistOrder):
    order.set_grouped(True)
    worklist.append([row("7 OD", "7", "OD")])
    assert lines(order)[4:7] == ["Patient 7", "7 OD", "7 OS"]


# ------------------------------------------------------------------------------------------------- as Qt expects it
def test_it_behaves_as_qt_expects_of_a_model_whatever_happens(worklist: WorklistModel, order: WorklistOrder):
    """Qt's own tester watches every signal while the list is filtered, sorted, grouped, closed, filled and emptied."""
    watched: QAbstractItemModel = order
    tester = QAbstractItemModelTester(watched, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for grouped in (True, False, True):
        order.set_grouped(grouped)
        order.set_filter(Filter(text="8"))
        worklist.append([row(f"9 {grouped} {n}", "9", "OD") for n in range(3)])
        order.set_filter(EVERYTHING)
        order.set_ordering(Ordering(SortBy.NAME, turned=grouped))
        if grouped:
            order.set_open(group_of(order, 0), False)
            order.set_open(group_of(order, 0), True)
            order.set_all_open(False)
        worklist.change(0, answer=TWO)
        order.follow(0)
        order.follow(1)
        order.refresh()
    worklist.clear()
    assert order.rowCount() == 0
    tester.deleteLater()


def test_qts_tester_passes_on_headers_too(order: WorklistOrder, qtmodeltester):
    order.set_grouped(True)
    order.set_open(group_of(order, 0), False)
    qtmodeltester.check(order)


# -------------------------------------------------------------------------------------------------------- 20,000 rows
@pytest.fixture
def many(qapp) -> WorklistModel:
    model = WorklistModel(FakeThumbnails())  # pyright: ignore[reportArgumentType]
    model.append(
        row(f"{n // 2}_{('left', 'right')[n % 2]}.jpg", str(n // 2), ("OS", "OD")[n % 2], opinion=OPINION)
        for n in range(20_000)
    )
    return model


def test_a_long_list_is_arranged_in_slices_and_exchanged_at_the_end(many: WorklistModel, qtbot):
    order = WorklistOrder(many)
    assert order.rowCount() > SMALL
    with qtbot.waitSignal(order.modelReset):
        order.set_filter(Filter(text="_left"))
        assert order.rowCount() == 20_000, "filtered in the turn of the wish"
    assert order.rowCount() == 10_000
    with qtbot.waitSignal(order.modelReset):
        order.set_ordering(Ordering(SortBy.NAME, turned=True))
        order.set_grouped(True)
        order.set_filter(EVERYTHING)
    assert order.rowCount() == 30_000
    assert lines(order)[:3] == ["Patient 9999", "9999_right.jpg", "9999_left.jpg"]


def test_no_turn_over_twenty_thousand_rows_is_long(many: WorklistModel, qtbot):
    """CPU time of this thread in one turn of Qt's loop; the window's own stall is measured by tests/benchmarks."""
    order = WorklistOrder(many)
    turns: list[float] = []
    work = order._work_on

    def timed() -> None:
        start = time.thread_time()
        work()
        turns.append(time.thread_time() - start)

    order._next_turn.timeout.disconnect()
    order._next_turn.timeout.connect(timed)
    for ordering in (Ordering(SortBy.NAME, turned=True), Ordering(SortBy.CERTAINTY), Ordering(SortBy.PATIENT)):
        with qtbot.waitSignal(order.modelReset):
            order.set_ordering(ordering)
    assert len(turns) > 3
    assert sorted(turns)[-2] < 0.05, turns  # 15 ms on an idle machine; the longest may have met a collection


def contradicted(suspicion: float) -> tuple[Contradiction, ...]:
    return (Contradiction(Given("a" * 64, "Labels", 1, False, is_imported=True), 3, (3,), suspicion, False),)


def test_the_most_likely_wrong_come_first_and_rows_of_which_nothing_is_asked_last(
    worklist: WorklistModel, order: WorklistOrder
):
    worklist.change_many((n, {"contradictions": contradicted(s)}) for n, s in ((4, 0.8), (1, 0.95), (2, 0.9)))
    order.set_ordering(Ordering(SortBy.SUSPICION))
    assert rows(order) == [1, 2, 4, 0, 3], "hidden opinions or not"
    order.set_ordering(Ordering(SortBy.SUSPICION, turned=True))
    assert rows(order) == [4, 2, 1, 0, 3]
    order.set_filter(Filter(contradicted=True))
    assert rows(order) == [4, 2, 1]


def test_a_settled_row_leaves_with_the_next_photograph(worklist: WorklistModel, order: WorklistOrder):
    worklist.change_many((n, {"contradictions": contradicted(0.9)}) for n in (1, 2))
    order.set_filter(Filter(contradicted=True))
    order.follow(1)
    worklist.change(1, answer=TWO, contradictions=())
    assert rows(order) == [1, 2]
    order.follow(2)
    assert rows(order) == [2]


def test_the_queue_of_a_long_list_comes_in_short_turns(many: WorklistModel, qtbot):
    many.change_many((n, {"contradictions": contradicted(n / 20_000)}) for n in range(0, 20_000, 20))
    order = WorklistOrder(many)
    turns: list[float] = []
    work = order._work_on

    def timed() -> None:
        start = time.thread_time()
        work()
        turns.append(time.thread_time() - start)

    order._next_turn.timeout.disconnect()
    order._next_turn.timeout.connect(timed)
    with qtbot.waitSignal(order.modelReset):
        order.set_ordering(Ordering(SortBy.SUSPICION))
    assert (rows(order)[:2], order.rowCount()) == ([19_980, 19_960], 20_000)
    with qtbot.waitSignal(order.modelReset):
        order.set_filter(Filter(contradicted=True))
    assert (rows(order)[:2], order.rowCount()) == ([19_980, 19_960], 1_000)
    assert len(turns) > 1
    assert sorted(turns)[-2] < 0.05, turns
