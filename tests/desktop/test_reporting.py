"""Reports from the window: what may be seen, of whom, and where they go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from hands import shown_message
from made_reports import pdf_text
from made_session import Desk, Desks, photographs
from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.reporting import NOT_SAVED_YET, Reporting
from retina_desktop.views.reporting import OPEN_REPORT


@pytest.fixture
def desk(desks: Desks, eyes: list[Path], qtbot) -> Desk:
    """Three photographs, all analysed; 10_left on the screen."""
    made = desks.make()
    made.process.get_ready()
    made.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: made.session.current == 0, timeout=20_000)
    while made.process.requests or not all(row.opinion for row in made.session.worklist.rows()):
        qtbot.waitUntil(lambda: bool(made.process.requests), timeout=20_000)
        made.process.answer(made.process.requests[0])
    return made


def written(qtbot, desk: Desk, write: Callable[[Reporting], Any]) -> tuple[Path, tuple[str, ...]]:
    reporting = Reporting(desk.parts, desk.session, desk.session)
    with qtbot.waitSignal(reporting.written, timeout=30_000) as got:
        write(reporting)
    return got.args[0], got.args[1]


def patients_text(qtbot, desk: Desk, folder: Path) -> str:
    file, problems = written(qtbot, desk, lambda reporting: reporting.write_patient(folder / "r.pdf"))
    assert problems == ()
    return pdf_text(file)


def test_the_opinion_is_not_in_the_report_before_the_readers_own_grade(desk, tmp_path, qtbot):
    text = patients_text(qtbot, desk, tmp_path)
    assert "No result yet" in text
    assert "fake-2026.11" not in text
    assert "shown after the reader's own grade" in text


def test_the_report_has_both_eyes_and_what_was_said_of_each(desk, tmp_path, qtbot):
    desk.session.set_grade(3)
    desk.session.confirm_and_next()
    desk.wait_saved(qtbot)
    desk.session.select(0)
    text = patients_text(qtbot, desk, tmp_path)
    assert "Worse eye: at least severe non-proliferative retinopathy (3)" in text
    assert "Right eye (OD): not read yet." in text
    assert "Dr Ada" in text
    assert "Left eye (OS)" in text
    assert "Lesions by the model fake-2026.11" in text
    assert "11_left" not in text
    assert "no, read blind" in text  # though the opinion was on the screen when the grade was confirmed


def test_without_blind_reading_the_opinion_is_the_models_unread(desks, eyes, tmp_path, qtbot):
    desk = desks.make(reading__blind_first=False)
    desk.process.get_ready()
    desk.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: bool(desk.process.requests), timeout=20_000)
    desk.process.answer(desk.process.requests[0])
    qtbot.waitUntil(lambda: desk.session.prediction is not None, timeout=20_000)
    text = patients_text(qtbot, desk, tmp_path)
    assert "Not read: the model's opinion" in text
    assert "Model fake-2026.11, unread" in text


def test_another_readers_grade_is_not_in_the_report_before_the_own_one(desk, desks, tmp_path, qtbot):
    from made_reports import said

    with_other = said(0, 4, "Grace", sha256=desk.sha256)
    from retina_desktop.store import open_store

    with open_store(desks.store_file) as store:
        store.readings.append(with_other)
    assert "Grace" not in patients_text(qtbot, desk, tmp_path)
    desk.session.set_grade(4)
    desk.session.confirm_and_next()
    desk.wait_saved(qtbot)
    desk.session.select(0)
    assert "Grace" in patients_text(qtbot, desk, tmp_path)


def test_the_file_is_named_by_the_patients_number(desk):
    assert Reporting(desk.parts, desk.session, desk.session).patient_file_name == "10.pdf"


@pytest.mark.parametrize(("name", "sign"), [("p.pdf", b"%PDF"), ("p.html", b"<!DOCTYPE html>")])
def test_a_programmes_report_is_of_the_whole_list(desk, tmp_path, qtbot, name, sign):
    desk.session.set_grade(2)
    desk.session.confirm_and_next()
    desk.wait_saved(qtbot)
    file, _ = written(qtbot, desk, lambda reporting: reporting.write_programme(tmp_path / name))
    data = file.read_bytes()
    assert data.startswith(sign)
    if name.endswith("pdf"):
        text = pdf_text(file)
        assert "Photographs 3" in text
        assert "Read 1 of 3" in text
        assert "The model's opinions of 2 photographs are not counted" in text


def colleagues_say(desks: Desks, desk: Desk, *grades: int) -> None:
    """Grace's confirmed grades of the photographs, in the order of the list."""
    from made_reports import said
    from retina_desktop.store import open_store

    with open_store(desks.store_file) as store:
        for row, grade in zip(desk.session.worklist.rows(), grades, strict=False):
            store.readings.append(said(0, grade, "Grace", sha256=row.sha256))


def test_a_programmes_report_tells_no_grade_of_a_photograph_that_this_reader_has_not_confirmed(
    desk, desks, tmp_path, qtbot
):
    colleagues_say(desks, desk, 4, 3, 0)
    file, _ = written(qtbot, desk, lambda reporting: reporting.write_programme(tmp_path / "blind.pdf"))
    text = pdf_text(file)
    assert "Read 0 of 3" in text
    assert "Referable by" not in text
    assert "Grace" not in text
    assert "Turnaround" not in text
    assert "Other readers' grades of 3 photographs are not counted" in text
    assert "hidden until this reader has given a grade" in text
    desk.session.set_grade(4)
    desk.session.confirm_and_next()
    desk.wait_saved(qtbot)
    file, _ = written(qtbot, desk, lambda reporting: reporting.write_programme(tmp_path / "own.pdf"))
    text = pdf_text(file)
    assert "Read 1 of 3" in text
    assert "Grace" in text
    assert "Other readers' grades of 2 photographs are not counted" in text


def test_a_seniors_decision_stands_in_the_report(desks, eyes, tmp_path, qtbot):
    desk = desks.make()
    desk.parts.settings.set("reading.arbiters", "Grace")
    desk.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: desk.session.current == 0, timeout=20_000)
    desk.session.set_grade(1)
    desk.session.confirm_and_next()
    desk.wait_saved(qtbot)
    colleagues_say(desks, desk, 3)
    desk.session.select(0)
    text = patients_text(qtbot, desk, tmp_path)
    assert "severe non-proliferative retinopathy (3)" in text
    assert "differ" not in text


def test_what_cannot_be_written_is_told_and_the_old_file_stays(desk, tmp_path, qtbot):
    target = tmp_path / "gone" / "r.pdf"
    reporting = Reporting(desk.parts, desk.session, desk.session)
    with qtbot.waitSignal(reporting.failed, timeout=30_000) as got:
        reporting.write_patient(target)
    assert got.args == ["No such file or directory."]


def test_readings_that_are_not_saved_are_waited_for(desk, tmp_path, qtbot, monkeypatch):
    reporting = Reporting(desk.parts, desk.session, desk.session)
    desk.session.set_grade(2)  # saved behind the reader's back
    assert desk.session.unsaved
    with qtbot.waitSignal(reporting.failed, timeout=30_000) as got:
        reporting.write_patient(tmp_path / "r.pdf")
    assert got.args == [tr(NOT_SAVED_YET)]


def test_the_window_asks_where_and_offers_to_open_what_it_wrote(reading, desk, tmp_path, qtbot, monkeypatch):
    window = reading
    window.wishes.reports.serve(Reporting(desk.parts, desk.session, window))
    window.actions_["report.patient"].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("10.pdf")
    dialog.close()
    dialog.fileSelected.emit(str(tmp_path / "10.pdf"))
    qtbot.waitUntil(lambda: OPEN_REPORT in (window.photo.messages.shown.actions), timeout=30_000)
    assert str(tmp_path / "10.pdf") in shown_message(window)
    opened: list[str] = []
    monkeypatch.setattr(
        "retina_desktop.views.reporting.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    window.wishes.heed(OPEN_REPORT)
    assert opened == [str(tmp_path / "10.pdf")]


def test_photographs_without_a_patient_stand_alone(desks, tmp_path, qtbot):
    desk = desks.make()
    desk.open(qtbot, photographs(tmp_path / "loose", ["IMG_A.png", "IMG_B.png"])[0].parent)
    qtbot.waitUntil(lambda: desk.session.current == 0, timeout=20_000)
    text = patients_text(qtbot, desk, tmp_path)
    assert "not known; photograph IMG_A" in text
    assert "IMG_B" not in text
