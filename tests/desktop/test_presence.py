"""Photographs that vanish, come back or change under the reader's eyes: told in words, and every grade stays with its content."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from made_session import Desk, Desks
from retina_desktop.viewmodels.remedies import Remedy
from retina_models.fundus import content_hash


@pytest.fixture
def desk(desks: Desks, qtbot, eyes: list[Path]) -> Desk:
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    return desk


def look(desk: Desk, qtbot) -> None:
    """What the pause between two looks, or the reader's return to the window, brings about."""
    presence = desk.session.presence
    qtbot.waitUntil(lambda: presence._job is None)
    presence.look()
    qtbot.waitUntil(lambda: presence._job is None)


def paint_another(path: Path) -> str:
    """The file holds another picture from now on. Its content's hash."""
    Image.new("RGB", (300, 300), (10, 90, 40)).save(path)
    return content_hash(path)


def test_a_photograph_deleted_while_open_stays_on_the_screen_and_its_grade_is_saved(desk, desks, qtbot, eyes):
    seen = desk.sha256
    eyes[0].unlink()
    look(desk, qtbot)
    ((words, remedies),) = desk.offers
    assert words == (
        "There is no file of this name any more; it was moved, renamed or deleted. What you see was read before that, "
        "and your grade counts for it. Readings follow photographs that were moved: open the folder where they are now."
    )
    assert remedies == (Remedy.OPEN_FOLDER,)
    assert desk.session.photograph.error is None
    assert desk.statuses()[0] == "failed"

    desk.session.set_grade(3)
    desk.wait_saved(qtbot)
    assert [reading.grade for reading in desks.history(seen)] == [3]
    assert desk.statuses()[0] == "read"


def test_a_photograph_deleted_before_it_was_hashed_is_graded_for_what_was_seen(desk, desks, qtbot, eyes):
    seen = desk.sha256
    desk.session.worklist.change(0, sha256=None)  # as while the store is slow
    eyes[0].unlink()
    desk.session.set_grade(2)
    desk.wait_saved(qtbot)
    assert [reading.grade for reading in desks.history(seen)] == [2]


def test_photographs_deleted_elsewhere_in_the_list_are_told_once_together(desk, qtbot, eyes):
    look(desk, qtbot)
    eyes[1].unlink()
    eyes[2].unlink()
    look(desk, qtbot)
    look(desk, qtbot)
    ((words, _),) = desk.offers
    assert words.startswith("2 photographs are not there any more.")
    assert desk.statuses()[1:] == ["failed", "failed"]


def test_a_folder_that_moved_is_told_and_found_again_with_its_readings(desk, qtbot, eyes):
    desk.session.set_grade(4)
    desk.wait_saved(qtbot)
    moved = eyes[0].parent.rename(eyes[0].parent.with_name("moved"))
    look(desk, qtbot)
    ((words, _),) = desk.offers
    assert "What you see was read before that" in words
    assert "2 photographs are not there any more." in words

    desk.open(qtbot, moved)
    assert desk.session.answer.grade == 4


def test_a_photograph_that_comes_back_is_read_again_by_itself(desk, qtbot, eyes):
    away = eyes[1].rename(eyes[1].with_suffix(".away"))
    desk.session.photograph.clear()  # as if the memory had been needed
    desk.session.select(1)
    qtbot.waitUntil(lambda: desk.session.photograph.error is not None)
    look(desk, qtbot)
    away.rename(eyes[1])
    look(desk, qtbot)
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    assert desk.session.photograph.error is None
    assert desk.statuses()[1] == "queued"


def test_another_picture_under_the_same_name_is_told_and_the_grade_is_for_what_was_seen(desk, desks, qtbot, eyes):
    seen = desk.sha256
    now = paint_another(eyes[0])
    look(desk, qtbot)
    ((words, remedies),) = desk.offers
    assert words == (
        "The file of this photograph holds another picture now. What you see was read before that, and your grade counts for it."
    )
    assert remedies == (Remedy.READ_ANEW,)
    desk.session.set_grade(1)
    desk.wait_saved(qtbot)
    assert [reading.grade for reading in desks.history(seen)] == [1]

    desk.session.read_anew()
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution and desk.sha256 == now)
    assert not desk.session.answer.is_answered, "the grade of one picture is shown for another"
    desk.session.set_grade(4)
    desk.wait_saved(qtbot)
    assert [reading.grade for reading in desks.history(now)] == [4]
    assert [reading.grade for reading in desks.history(seen)] == [1]

    desk.session.undo_stack.undo()
    desk.session.undo_stack.undo()
    desk.wait_saved(qtbot)
    assert desks.history(seen)[-1].state == "withdrawn", "an undo goes to the content that was graded"
    assert len(desks.history(now)) == 2


def test_the_message_goes_when_the_picture_is_put_back(desk, qtbot, eyes):
    data = eyes[0].read_bytes()
    settled: list[Remedy] = []
    paint_another(eyes[0])
    look(desk, qtbot)
    assert len(desk.offers) == 1
    desk.session.settled.connect(settled.append)
    look(desk, qtbot)
    assert settled == []
    eyes[0].write_bytes(data)
    look(desk, qtbot)
    assert settled == [Remedy.READ_ANEW]


def test_a_picture_replaced_while_another_was_on_the_screen_has_no_grade_of_the_one_before(desk, desks, qtbot, eyes):
    desk.session.select(1)
    desk.session.set_grade(2)
    desk.wait_saved(qtbot)
    before = desk.sha256
    desk.session.select(2)
    now = paint_another(eyes[1])
    desk.session.photograph.clear()  # as if the memory had been needed
    desk.session.select(1)
    qtbot.waitUntil(lambda: desk.session.worklist.row_at(1).sha256 == now)
    assert not desk.session.answer.is_answered
    assert (
        "info",
        "10_right.png holds another picture than before; the readings of that one stay with it.",
    ) in desk.messages
    desk.session.set_grade(0)
    desk.wait_saved(qtbot)
    assert [reading.grade for reading in desks.history(before)] == [2]
    assert [reading.grade for reading in desks.history(now)] == [0]


def test_a_photograph_that_is_cut_off_while_open_stays_and_is_told(desk, qtbot, eyes):
    eyes[0].write_bytes(eyes[0].read_bytes()[:300])
    look(desk, qtbot)
    assert desk.offers[-1][1] == (Remedy.READ_ANEW,)
    desk.session.read_anew()
    qtbot.waitUntil(lambda: desk.session.photograph.error is not None)


def test_the_return_to_the_window_looks_at_once(desk, qtbot, eyes):
    look(desk, qtbot)
    eyes[0].unlink()
    desk.session.resume_clock()
    qtbot.waitUntil(lambda: bool(desk.offers))
