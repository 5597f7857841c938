"""Corrected disc and fovea, over a real session and a real store."""

from __future__ import annotations

from pathlib import Path

import pytest

from made_session import Desk, Desks
from retina_desktop.domain.landmarks import Landmarks
from retina_desktop.store import StoreError, Trouble, open_store

DISC = (280.0, 200.0)  # where FakeGrader finds it: 0.7 and 0.5 of 400 px


def opened(desks: Desks, qtbot, eyes: list[Path], **settings) -> Desk:
    desk = desks.make(**settings)
    desk.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: desk.session.landmarks.can_be_corrected)
    return desk


def analysed(desks: Desks, qtbot, eyes: list[Path]) -> Desk:
    desk = opened(desks, qtbot, eyes)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests))
    desk.process.answer(desk.process.requests[0])
    qtbot.waitUntil(lambda: desk.session.landmarks.found.disc is not None)
    return desk


def show(desk: Desk, qtbot, number: int) -> None:
    desk.session.select(number)
    qtbot.waitUntil(lambda: desk.session.landmarks.can_be_corrected)


def test_the_model_s_places_are_there_before_the_grade(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    assert not desk.session.opinion_visible
    assert desk.session.landmarks.shown == Landmarks(disc=DISC)
    assert desk.session.landmarks.words == ""


def test_a_correction_is_saved_with_reader_and_time_and_holds_for_every_reader(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    desk.session.landmarks.correct("fovea", (123.5, 45.25))
    desk.wait_saved(qtbot)
    assert desk.session.landmarks.shown == Landmarks(DISC, (123.5, 45.25))
    content = desk.sha256
    desk.close()
    with open_store(desks.store_file) as store:
        (saved,) = store.landmarks.history(content)
    assert (saved.reader, saved.landmarks) == ("Dr Ada", Landmarks(fovea=(123.5, 45.25)))

    other = opened(desks, qtbot, eyes, reader__name="Dr Bo")
    qtbot.waitUntil(lambda: other.session.landmarks.correction is not None)
    qtbot.waitUntil(lambda: other.session.landmarks.shown == Landmarks(DISC, (123.5, 45.25)))
    assert other.session.landmarks.words == "fovea placed by Dr Ada"


def test_a_second_correction_keeps_the_first(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    desk.session.landmarks.correct("fovea", (100.0, 100.0))
    desk.session.landmarks.correct("disc", (300.0, 110.0))
    assert desk.session.landmarks.shown == Landmarks((300.0, 110.0), (100.0, 100.0))
    assert desk.session.landmarks.words == "optic disc and fovea placed by Dr Ada"
    desk.wait_saved(qtbot)


def test_undo_and_redo_are_more_rows_and_show_the_photograph(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    session, content = desk.session, desk.sha256
    session.landmarks.correct("disc", (300.0, 110.0))
    assert session.undo_stack.undoText() == f"move the optic disc of {eyes[0].name}"
    show(desk, qtbot, 2)
    session.undo_stack.undo()
    assert session.current == 0
    qtbot.waitUntil(lambda: session.landmarks.shown == Landmarks(disc=DISC))
    session.undo_stack.redo()
    qtbot.waitUntil(lambda: session.landmarks.shown == Landmarks(disc=(300.0, 110.0)))
    desk.wait_saved(qtbot)
    desk.close()
    with open_store(desks.store_file) as store:
        said = [one.landmarks for one in store.landmarks.history(content)]
    assert said == [Landmarks(disc=(300.0, 110.0)), Landmarks(), Landmarks(disc=(300.0, 110.0))]


def test_grades_and_corrections_are_undone_in_the_order_of_the_acts(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    desk.session.set_grade(2)
    desk.session.landmarks.correct("fovea", (100.0, 100.0))
    desk.session.undo_stack.undo()
    assert desk.session.answer.grade == 2
    assert desk.session.landmarks.correction is None
    desk.session.undo_stack.undo()
    assert desk.session.answer.grade is None
    desk.wait_saved(qtbot)


def test_put_back_takes_a_correction_away_for_good(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    desk.session.landmarks.correct("disc", (300.0, 110.0))
    desk.session.landmarks.take_back()
    assert desk.session.landmarks.shown == Landmarks(disc=DISC)
    desk.wait_saved(qtbot)
    show(desk, qtbot, 1)
    assert desk.session.landmarks.correction is None
    show(desk, qtbot, 0)
    assert desk.session.landmarks.correction is None


def test_another_photograph_has_places_of_its_own(desks, qtbot, eyes):
    desk = analysed(desks, qtbot, eyes)
    desk.session.landmarks.correct("fovea", (100.0, 100.0))
    show(desk, qtbot, 1)
    assert desk.session.landmarks.shown == Landmarks()
    show(desk, qtbot, 0)
    assert desk.session.landmarks.shown.fovea == (100.0, 100.0)
    desk.wait_saved(qtbot)


@pytest.mark.parametrize("acts", [1, 2])
def test_what_a_locked_store_refused_is_saved_at_the_next_start(desks, qtbot, eyes, acts):
    def opener():
        raise StoreError("Another program holds the store locked.", Trouble.LOCKED)

    desk = desks.make(opener=opener)
    desk.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: desk.session.landmarks.can_be_corrected)
    for number in range(acts):
        desk.session.landmarks.correct("fovea", (100.0 + number, 50.0))
    desk.close()
    assert desk.unsaved == acts

    again = opened(desks, qtbot, eyes)
    qtbot.waitUntil(lambda: again.session.landmarks.correction is not None)
    assert again.session.landmarks.shown.fovea == (100.0 + acts - 1, 50.0)
    assert not desks.unsaved_file.exists()


def test_a_read_only_store_refuses_a_correction_in_words(desks, qtbot, eyes):
    desk = desks.make(opener=lambda: open_store(desks.store_file, read_only=True))
    desk.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: bool(desk.session.read_only_reason) and desk.session.photograph.is_full_resolution)
    desk.session.landmarks.correct("fovea", (100.0, 50.0))
    assert desk.messages[-1][1].startswith("Not saved: ")
    assert desk.session.landmarks.correction is None
    assert desk.session.undo_stack.count() == 0


def test_what_another_window_saved_is_there_when_the_photograph_is_shown_again(desks, qtbot, eyes):
    from datetime import UTC, datetime

    from retina_desktop.domain.landmarks import LandmarkCorrection

    desk = opened(desks, qtbot, eyes)
    content = desk.sha256
    show(desk, qtbot, 1)
    with open_store(desks.store_file) as store:
        store.landmarks.append(LandmarkCorrection(content, "Dr Cy", Landmarks(disc=(9.0, 8.0)), datetime.now(UTC)))
    show(desk, qtbot, 0)
    qtbot.waitUntil(lambda: desk.session.landmarks.shown.disc == (9.0, 8.0))
