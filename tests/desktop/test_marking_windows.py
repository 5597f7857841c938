"""Lesions marked by hand in two windows over one store: what one marks the other shows, and neither overwrites."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from made_marking import draw, lesion_at, opened, show, spotted_eyes
from made_session import Desk
from retina_desktop.domain.marks import State
from retina_desktop.services.mark_import import import_marks
from retina_desktop.store import open_store


@pytest.fixture
def eyes(tmp_path) -> list[Path]:
    return spotted_eyes(tmp_path / "eyes")


@pytest.fixture
def pair(desks, qtbot, eyes) -> tuple[Desk, Desk]:
    """Both have the first eye on the screen; neither looks again by itself."""
    made = opened(desks, qtbot, eyes), opened(desks, qtbot, eyes)
    for desk in made:
        qtbot.waitUntil(lambda desk=desk: desk.session.photograph.is_full_resolution)
        desk.session._elsewhere.stop()
    return made


def test_what_another_window_marked_in_the_same_tile_is_neither_lost_nor_overwritten(desks, qtbot, pair):
    first, second = pair
    first.session.marking.set_tool("brush")
    draw(first.session.marking, (100, 100), (150, 100))
    first.wait_saved(qtbot)
    draw(second.session.marking, (100, 140), (150, 140))  # drawn over what it read before the other's stroke
    second.wait_saved(qtbot)
    qtbot.waitUntil(lambda: lesion_at(second.session.marking, (120, 100)) is State.LESION)
    assert lesion_at(second.session.marking, (120, 140)) is State.UNJUDGED
    assert "were changed in another window" in " ".join(words for _level, words in second.messages)
    first.session.undo_stack.undo()  # what holds is still its own
    first.wait_saved(qtbot)
    with open_store(desks.store_file) as store:
        assert [edit.tool for edit in store.marks.history(first.sha256)] == ["brush", "undo"]


def test_an_undo_takes_back_nothing_that_another_window_drew_since(desks, qtbot, pair):
    first, second = pair
    draw(first.session.marking, (100, 100), (150, 100))
    first.wait_saved(qtbot)
    second.session.select(1)
    show(second, qtbot, 0)
    draw(second.session.marking, (100, 140), (150, 140))
    second.wait_saved(qtbot)
    first.session.undo_stack.undo()
    first.wait_saved(qtbot)
    with open_store(desks.store_file) as store:
        assert [edit.tool for edit in store.marks.history(first.sha256)] == ["brush", "brush"]
    qtbot.waitUntil(lambda: lesion_at(first.session.marking, (120, 140)) is State.LESION)


SHOWN_NOW = ("info", "The marks of 10_left.png were changed in another window, and are shown as they are now.")


def wait_for_the_store(desk: Desk, qtbot) -> None:
    """Until all that was asked of it before is answered."""
    answered: list[bool] = []
    desk.session._records.ask_or(lambda _store: True, answered.append, nothing=True)
    qtbot.waitUntil(lambda: bool(answered))


def test_what_another_window_marks_is_shown_without_being_asked_for_and_said_once(desks, qtbot, eyes):
    first, second = opened(desks, qtbot, eyes), opened(desks, qtbot, eyes)
    draw(first.session.marking, (100, 100), (150, 100))
    first.session.marking.set_complete(True)
    first.wait_saved(qtbot)
    seen = second.session.marking
    qtbot.waitUntil(lambda: lesion_at(seen, (120, 100)) is State.LESION)
    qtbot.waitUntil(lambda: seen.marked == 1 and seen.is_complete)
    draw(seen, (100, 140), (150, 140))  # over what it shows: it is saved
    second.wait_saved(qtbot)
    for _ in range(2):
        second.session.resume_clock()
        wait_for_the_store(second, qtbot)
    assert second.messages.count(SHOWN_NOW) in (1, 2), "stroke and word may be seen one after the other"
    assert lesion_at(seen, (120, 140)) is State.LESION


def test_what_this_window_marks_itself_is_not_read_again(desks, qtbot, pair):
    first, _second = pair
    model = first.session.marking
    draw(model, (100, 100), (150, 100))
    first.wait_saved(qtbot)
    shown = model.marks
    first.session.resume_clock()
    wait_for_the_store(first, qtbot)
    assert model.marks is shown
    assert SHOWN_NOW not in first.messages


def test_nothing_is_taken_from_another_window_while_the_hand_is_at_work(desks, qtbot, pair):
    first, second = pair
    draw(first.session.marking, (100, 100), (150, 100))
    first.wait_saved(qtbot)
    model = second.session.marking
    second.session.resume_clock()  # it asks, and is answered while a stroke is drawn
    model.begin_stroke((300, 300), erases=False)
    wait_for_the_store(second, qtbot)
    model.stroke_to((330, 300))
    model.end_stroke()
    assert lesion_at(model, (320, 300)) is State.LESION
    second.wait_saved(qtbot)
    model.add_corner((10, 10))
    second.session.resume_clock()
    wait_for_the_store(second, qtbot)
    assert lesion_at(model, (120, 100)) is State.UNJUDGED
    assert model.corners
    model.drop_corners()
    second.session.resume_clock()
    qtbot.waitUntil(lambda: lesion_at(model, (120, 100)) is State.LESION)
    assert lesion_at(model, (320, 300)) is State.LESION
    assert not [words for level, words in second.messages if level == "error"]


def test_a_step_that_another_window_marked_over_leaves_the_stack_in_words_and_those_elsewhere_stay(desks, qtbot, pair):
    first, second = pair
    model, stack = second.session.marking, second.session.undo_stack
    draw(model, (300, 300), (330, 300))
    draw(model, (100, 100), (150, 100))
    second.wait_saved(qtbot)
    first.session.resume_clock()
    qtbot.waitUntil(lambda: lesion_at(first.session.marking, (120, 100)) is State.LESION)
    draw(first.session.marking, (100, 140), (150, 140))
    first.wait_saved(qtbot)
    second.session.resume_clock()
    qtbot.waitUntil(lambda: lesion_at(model, (120, 140)) is State.LESION)
    stack.undo()
    words = "The marks of 10_left.png were changed in another window after this step: it cannot be undone."
    assert second.messages[-1] == ("warning", words)
    assert (stack.count(), stack.canUndo()) == (1, True)
    assert lesion_at(model, (120, 100)) is lesion_at(model, (120, 140)) is State.LESION
    stack.undo()
    second.wait_saved(qtbot)
    assert lesion_at(model, (320, 300)) is State.UNJUDGED
    with open_store(desks.store_file) as store:
        assert [edit.tool for edit in store.marks.history(first.sha256)] == ["brush"] * 3 + ["undo"]


def test_marks_that_a_file_brought_in_are_shown(desks, qtbot, eyes, tmp_path):
    desk = opened(desks, qtbot, eyes)
    pixels = np.zeros((400, 400), np.uint8)
    pixels[90:110, 90:110] = 255
    (tmp_path / "masks").mkdir()
    cv2.imwrite(str(tmp_path / "masks" / "10_left_MA.png"), pixels)
    with open_store(desks.store_file) as store:
        assert import_marks(store, tmp_path / "masks", "Dr Ada", photographs=eyes[0].parent).edits == 1
    qtbot.waitUntil(lambda: lesion_at(desk.session.marking, (100, 100)) is State.LESION)
