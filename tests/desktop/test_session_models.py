"""What another model said: marked, made anew when there is time, and found again after a rollback."""

from __future__ import annotations

from pathlib import Path

from made_session import Desk, Desks, PlayedProcess, photographs
from retina_desktop.viewmodels.analyses import AHEAD


def opened(desks: Desks, qtbot, eyes: list[Path], **settings) -> Desk:
    desk = desks.make(**settings)
    desk.open(qtbot, eyes[0].parent)
    return desk


def analysed(desk: Desk, qtbot, count: int, grade: int = 4, **changes) -> None:
    """The model is ready and has answered so many photographs."""
    if desk.session.worklist.row_at(0).opinion is None and not desk.process.requests:
        desk.process.get_ready()
    for _ in range(count):
        qtbot.waitUntil(lambda: bool(desk.process.requests))
        desk.process.answer(desk.process.requests[0], grade, **changes)


def test_another_model_s_opinion_is_stale_and_made_anew(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    analysed(desk, qtbot, 3)
    desk.close()
    again = desks.make(process=PlayedProcess("fake-2027.1"), reading__blind_first=False)
    again.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: again.session.photograph.analysis is not None)
    again.process.get_ready()
    assert again.session.worklist.row_at(0).stale
    assert again.session.photograph.stale
    again.process.answer(again.process.requests[0], 1)
    assert not again.session.worklist.row_at(0).stale
    assert not again.session.photograph.stale
    assert again.session.worklist.row_at(0).model_grade == 1


def test_photographs_of_which_nothing_is_known_go_before_stale_ones(desks, qtbot, tmp_path):
    eyes = photographs(tmp_path / "eyes", [f"{number}.png" for number in range(7)])
    desk = opened(desks, qtbot, eyes)
    desk.process.get_ready()
    for _ in range(5):
        desk.process.answer(desk.process.requests[0])
    desk.close()
    again = desks.make(process=PlayedProcess("fake-2027.1"), photograph__neighbours=1)
    again.open(qtbot, tmp_path / "eyes")
    qtbot.waitUntil(lambda: again.session.worklist.row_at(4).opinion is not None)
    again.process.get_ready()
    asked = []
    while again.process.requests:
        asked.append(again.process.requests[0].path.stem)
        again.process.answer(again.process.requests[0])
    assert asked == ["0", "1", "5", "6", "2", "3", "4"]
    assert not any(row.stale for row in again.session.worklist.rows())


def test_a_model_promoted_while_the_window_runs_makes_every_opinion_anew(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes, reading__blind_first=False)
    analysed(desk, qtbot, 3)
    desk.process.model = "clinic-1"
    assert desk.parts.analyses.renew()
    assert desk.session.grader_state == "Loading the model…"
    assert desk.session.prediction is not None, "what was said stays on the screen"
    desk.process.get_ready()
    assert [row.stale for row in desk.session.worklist.rows()] == [True] * 3
    assert desk.session.photograph.stale
    for _ in eyes:
        desk.process.answer(desk.process.requests[0], 1)
    rows = desk.session.worklist.rows()
    assert [(row.opinion.model, row.stale) for row in rows if row.opinion] == [("clinic-1", False)] * 3
    assert desk.session.prediction is not None
    assert desk.session.prediction.model == "clinic-1"
    assert not desk.session.photograph.stale


def test_what_was_being_analysed_when_the_model_changed_is_asked_of_the_new_one(desks, qtbot, eyes):
    desk = opened(desks, qtbot, eyes)
    desk.process.get_ready()
    desk.process.begin(desk.process.requests[0])
    assert desk.statuses()[0] == "analysing"
    assert desk.parts.analyses.renew()
    assert desk.statuses()[0] == "queued"
    desk.session.select(1)
    assert desk.process.requests == [], "nobody is there to ask"
    desk.process.get_ready()
    assert [request.path for request in desk.process.requests] == [eyes[1], eyes[2], eyes[0]]


def test_after_a_rollback_what_that_model_had_said_comes_from_the_store(desks, qtbot, tmp_path):
    eyes = photographs(tmp_path / "eyes", [f"{number}.png" for number in range(8)])
    desk = opened(desks, qtbot, eyes, reading__blind_first=False)
    before = desk.process.model
    for model, grade in ((before, 3), ("clinic-1", 1)):
        desk.process.model = model
        desk.parts.analyses.renew()
        desk.process.get_ready()
        for _ in eyes:
            desk.process.answer(desk.process.requests[0], grade)
    desk.process.model = before
    desk.parts.analyses.renew()
    desk.process.get_ready()
    rows = desk.session.worklist.rows()
    qtbot.waitUntil(lambda: not any(row.stale for row in rows))
    qtbot.waitUntil(lambda: desk.session.prediction is not None and desk.session.prediction.model == before)
    assert [(row.opinion.model, row.opinion.grade) for row in rows if row.opinion] == [(before, 3)] * 8
    qtbot.waitUntil(lambda: not desk.session.photograph.stale)
    assert len(desk.process.requests) <= AHEAD, "those that were asked for before the store had spoken"
