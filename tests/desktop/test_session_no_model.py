"""A session whose model cannot be loaded: what is offered, and what is said of files that nobody looks into then."""

from __future__ import annotations

from pathlib import Path

from made_session import Desk, Desks
from retina_desktop.services.grader_events import GraderUnavailable
from retina_desktop.viewmodels.remedies import Remedy


def opened(desks: Desks, qtbot, eyes: list[Path], **settings) -> Desk:
    desk = desks.make(**settings)
    desk.open(qtbot, eyes[0].parent)
    return desk


def test_a_chosen_model_that_cannot_be_loaded_is_offered_to_be_exchanged(desks, qtbot, eyes, tmp_path):
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "bundle.json").write_text("{}")
    desk = opened(desks, qtbot, eyes, analysis__bundle=str(tmp_path / "own"))
    starts = desk.process.starts
    desk.process.told.emit(GraderUnavailable("own is damaged."))
    assert desk.offers == [("own is damaged. You can grade without it.", (Remedy.SETTINGS, Remedy.SHIPPED_MODEL))]
    desk.session.settings.set("analysis.bundle", "")
    assert desk.process.starts == starts + 1, "the other model is loaded at once"
    desk.process.get_ready()
    desk.process.told.emit(GraderUnavailable("The analysis process was ended."))
    assert desk.offers[-1][1] == (Remedy.ANALYSE_AGAIN,)


def test_what_stopped_a_chosen_model_that_had_been_loaded_is_not_its_folder(desks, qtbot, eyes, tmp_path):
    (tmp_path / "bundle.json").write_text("{}")
    desk = opened(desks, qtbot, eyes, analysis__bundle=str(tmp_path))
    desk.process.get_ready()
    desk.process.told.emit(GraderUnavailable("The analysis process was ended."))
    assert desk.offers[-1][1] == (Remedy.ANALYSE_AGAIN,)


def test_without_a_model_cut_and_empty_files_are_failed_and_not_to_read(desks, qtbot, eyes):
    eyes[1].write_bytes(eyes[1].read_bytes()[:60])
    eyes[2].write_bytes(b"")
    desk = opened(desks, qtbot, eyes)
    desk.process.broke.emit("There is no model.")
    for path in eyes:
        desk.session.worklist.thumbnails.get(path)  # as the list does with what it shows
    qtbot.waitUntil(lambda: desk.statuses() == ["queued", "failed", "failed"])
    assert desk.session.worklist.counts == (0, 1, 3)
    desk.session.resume_analysis()
    assert desk.statuses() == ["queued", "failed", "failed"], "trying again does not help a file"
