"""Two windows over one store, one reader: what is saved is what was on the screen of the window that saves it."""

from __future__ import annotations

from pathlib import Path

import pytest

from made_session import Desk, Desks
from retina_desktop.domain.reading import Reading
from retina_desktop.services.record_reading import ReadingRecorder
from retina_desktop.store import open_store
from retina_desktop.store.readings import Readings
from retina_desktop.viewmodels.records import Act
from retina_desktop.viewmodels.unsaved import keep, recover

IN_ANOTHER = "was changed in another window"


@pytest.fixture
def pair(desks: Desks, qtbot, eyes: list[Path]) -> tuple[Desk, Desk]:
    """Both show the first photograph, graded 1 by their reader; neither looks again by itself."""
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.session.set_grade(1)
    desk.wait_saved(qtbot)
    other = desks.make()
    other.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: other.session.answer.grade == 1)
    for one in (desk, other):
        qtbot.waitUntil(lambda one=one: one.session.photograph.is_full_resolution)
        one.session._elsewhere.stop()
    return desk, other


def grade(desk: Desk, qtbot, grade: int) -> None:
    desk.session.set_grade(grade)
    desk.wait_saved(qtbot)


def told(desk: Desk) -> str:
    return " ".join(words for _level, words in desk.messages)


def said(desks: Desks, desk: Desk) -> list[tuple[int | None, str]]:
    return [(reading.grade, reading.state) for reading in desks.history(desk.session.worklist.row_at(0).sha256 or "")]


def test_a_grade_that_is_not_on_the_screen_is_not_confirmed(desks, qtbot, pair):
    first, second = pair
    grade(second, qtbot, 4)
    first.session.confirm_and_next()
    first.wait_saved(qtbot)
    assert said(desks, first) == [(1, "entered"), (4, "entered")]
    assert (first.session.worklist.row_at(0).grade, first.session.worklist.row_at(0).answer.state) == (4, "entered")
    assert IN_ANOTHER in told(first)
    first.session.select(0)
    first.session.confirm_and_next()  # now it is what is shown
    first.wait_saved(qtbot)
    assert said(desks, first)[-1] == (4, "confirmed")


@pytest.mark.parametrize("act", ["confirm", "undo", "enter"])
def test_an_entry_of_another_window_between_the_look_and_the_writing_is_not_missed(
    desks, qtbot, pair, monkeypatch, act
):
    first, _second = pair
    grade(first, qtbot, 2)
    append = Readings.append

    def other_first(readings: Readings, new: Reading, **over) -> Reading:
        monkeypatch.setattr(Readings, "append", append)
        with open_store(desks.store_file) as store:
            ReadingRecorder(store, "Dr Ada").enter(new.sha256, grade=4, dme=2)
        return append(readings, new, **over)

    monkeypatch.setattr(Readings, "append", other_first)
    session = first.session
    {"confirm": session.confirm_and_next, "undo": session.undo_stack.undo, "enter": lambda: session.set_grade(3)}[act]()
    first.wait_saved(qtbot)
    newest = desks.history(first.session.worklist.row_at(0).sha256)[-1]
    assert (newest.grade, newest.dme, newest.state) == (3 if act == "enter" else 4, 2, "entered")
    assert "another window" in told(first)


def test_what_another_window_confirmed_alike_is_confirmed_once(desks, qtbot, pair):
    first, second = pair
    for desk in (second, first):
        desk.session.confirm_and_next()
        desk.wait_saved(qtbot)
    assert said(desks, first) == [(1, "entered"), (1, "confirmed")]
    assert told(first) == ""


def test_an_undo_leaves_a_later_entry_from_another_window_and_is_offered_no_more(desks, qtbot, pair):
    first, second = pair
    grade(second, qtbot, 3)
    grade(first, qtbot, 4)
    second.session.undo_stack.undo()
    second.wait_saved(qtbot)
    assert said(desks, first) == [(1, "entered"), (3, "entered"), (4, "entered")]
    assert second.session.answer.grade == 4
    assert "A later entry was made in another window, and stays." in told(second)
    assert not second.session.undo_stack.canUndo()
    assert not second.session.undo_stack.canRedo()


def test_an_undo_is_refused_also_where_the_other_window_came_back_to_the_same_grade(desks, qtbot, pair):
    first, second = pair
    for desk, number in ((first, 2), (second, 4), (second, 2)):
        grade(desk, qtbot, number)
    first.session.undo_stack.undo()
    first.wait_saved(qtbot)
    assert [grade for grade, _state in said(desks, first)] == [1, 2, 4, 2]
    assert first.session.answer.grade == 2


def test_what_was_done_before_an_entry_from_elsewhere_is_not_reached_past_it(desks, qtbot, pair):
    first, second = pair
    grade(first, qtbot, 2)
    grade(second, qtbot, 3)
    grade(first, qtbot, 4)
    assert IN_ANOTHER in told(first), "the 3 was not on its screen"
    first.session.undo_stack.undo()
    first.wait_saved(qtbot)
    assert first.session.answer.grade == 3
    first.session.undo_stack.undo()  # nothing: the 2 lies below the 3 of the other window
    first.wait_saved(qtbot)
    assert [grade for grade, _state in said(desks, first)] == [1, 2, 3, 4, 3]
    assert first.session.answer.grade == 3


def test_undos_that_are_faster_than_the_store_reach_past_nothing_either(desks, qtbot, pair):
    first, second = pair
    grade(first, qtbot, 2)
    grade(second, qtbot, 3)
    first.session.set_grade(4)
    for _twice in range(2):
        first.session.undo_stack.undo()
    first.wait_saved(qtbot)
    assert [grade for grade, _state in said(desks, first)] == [1, 2, 3, 4, 3]
    assert first.session.answer.grade == 3


def test_the_undo_of_other_photographs_stays(desks, qtbot, pair):
    first, second = pair
    first.session.select(1)
    grade(first, qtbot, 2)
    first.session.select(0)
    grade(first, qtbot, 0)
    grade(second, qtbot, 4)
    first.session.undo_stack.undo()
    first.wait_saved(qtbot)
    assert first.session.undo_stack.undoText() == "grade 2 of 10_right.png"


def test_an_entry_of_another_window_is_shown_when_this_one_comes_to_the_front(qtbot, pair):
    first, second = pair
    grade(second, qtbot, 4)
    first.session.pause_clock()
    first.session.resume_clock()
    qtbot.waitUntil(lambda: first.session.answer.grade == 4)
    assert first.messages == [("info", "The reading of 10_left.png was changed in another window.")]


def test_an_entry_of_another_window_is_shown_by_itself(qtbot, pair):
    first, second = pair
    first.session._elsewhere.start()
    grade(second, qtbot, 4)
    qtbot.waitUntil(lambda: first.session.answer.grade == 4, timeout=20_000)


def test_looking_costs_the_store_one_row_and_says_nothing_where_nothing_changed(qtbot, pair):
    first, _second = pair
    grade(first, qtbot, 2)
    with qtbot.waitSignal(first.session._elsewhere.found):
        first.session._elsewhere.look()
    assert first.session.answer.grade == 2
    assert first.messages == []
    assert first.session.undo_stack.canUndo()


def test_the_refusal_brings_a_photograph_back_that_was_left_a_moment_ago(qtbot, pair):
    first, second = pair
    first.session.screen_time.is_watched = True  # by nobody: the next photograph is not painted yet
    first.session.photograph.read_anew()
    first.session.screen_time.note_painted()
    qtbot.waitUntil(lambda: first.session.screen_time.was_seen)
    grade(second, qtbot, 4)
    first.session.confirm_and_next()
    assert first.session.current == 1
    qtbot.waitUntil(lambda: first.session.current == 0)
    assert first.session.answer.grade == 4


def test_a_confirmation_that_waited_for_the_next_start_confirms_what_was_shown(desks, qtbot, pair):
    first, second = pair
    row = first.session.current_row
    assert row is not None
    keep(desks.unsaved_file, [Act(row.path, row.sha256, "Dr Ada", "confirm", shown=row.answer)])
    grade(second, qtbot, 4)
    with open_store(desks.store_file) as store:
        recover(desks.unsaved_file, store)
        assert said(desks, first) == [(1, "entered"), (4, "entered")]
        keep(desks.unsaved_file, [Act(row.path, row.sha256, "Dr Ada", "confirm", shown=second.session.answer)])
        assert recover(desks.unsaved_file, store) == 1
    assert said(desks, first)[-1] == (4, "confirmed")
