"""The analysis switched off in the settings, and on again: what is said of photographs that no model comes to."""

from __future__ import annotations

from PySide6.QtCore import Qt

from retina_desktop.services.grader_events import GraderLoading
from retina_desktop.viewmodels.list_filter import statuses_of
from retina_desktop.viewmodels.worklist_order import WorklistOrder

OFF = "The analysis is switched off in the settings."


def test_switched_off_no_photograph_is_said_to_be_queued(desks, qtbot, eyes):
    desk = desks.make(analysis__enabled=False)
    desk.open(qtbot, eyes[0].parent)
    session = desk.session
    assert set(desk.statuses()) == {"not_analysed"}
    assert (session.grader_state, session.opinion_words) == (OFF, OFF)
    order = WorklistOrder(session.worklist)
    index = order.index(0, 0)
    assert OFF in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "not analysed" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert {statuses_of(row) for row in session.worklist.rows()} == {("not analysed",)}


def test_the_window_that_comes_after_is_told_that_it_is_off(desks, qtbot):
    desk = desks.make(analysis__enabled=False)
    with qtbot.waitSignal(desk.session.grader_state_changed) as told:
        pass  # once the store is open
    assert told.args == [OFF]
    assert desk.process.starts == 0


def test_switched_on_they_are_queued_and_analysed_and_switched_off_they_are_not(desks, qtbot, eyes):
    desk = desks.make(analysis__enabled=False)
    desk.open(qtbot, eyes[0].parent)
    desk.settings.set("analysis.enabled", True)
    assert desk.process.starts == 1
    assert set(desk.statuses()) == {"queued"}
    desk.process.get_ready()
    assert desk.session.opinion_words == "Queued."
    assert desk.process.requests
    desk.process.begin(desk.process.requests[0])
    desk.settings.set("analysis.enabled", False)
    assert not desk.process.requests, "what was asked for is cancelled"
    assert set(desk.statuses()) == {"not_analysed"}
    assert (desk.session.grader_state, desk.session.opinion_words) == (OFF, OFF)
    desk.settings.set("analysis.enabled", True)
    assert desk.process.requests, "the model is still there"
    assert "fake-2026.11" in desk.session.grader_state


def test_a_model_that_a_screening_loads_changes_nothing_of_that(desks, qtbot, eyes):
    desk = desks.make(analysis__enabled=False)
    desk.open(qtbot, eyes[0].parent)
    progress: list[str] = []
    desk.session.progress_changed.connect(lambda _done, _total, words: progress.append(words))
    desk.process.told.emit(GraderLoading())
    desk.process.get_ready()
    desk.session.resume_analysis()
    qtbot.waitUntil(lambda: bool(progress))
    assert set(progress) == {""}
    assert not desk.process.requests
    assert (desk.session.grader_state, desk.session.opinion_words) == (OFF, OFF)
