"""Exports from the window: the table of formats, the job that writes, and the page, by keys."""

from __future__ import annotations

import csv
import json
import threading
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from made_clinic import fill_clinic
from made_marks import mark_some, small_photograph
from retina_desktop.services import export_formats, parquet
from retina_desktop.services.export_formats import FORMATS, Choice, Format, Option, Written, why_not
from retina_desktop.store import open_store
from retina_desktop.viewmodels.exporting import Exporting, Scope
from retina_desktop.views.export_dialog import ExportDialog

BY_KEY = {format_.key: format_ for format_ in FORMATS}


@pytest.fixture
def desk(desks, tmp_path, qtbot):
    """A session over a little clinic, whose photographs are listed."""
    with open_store(desks.store_file) as store:
        fill_clinic(store, tmp_path / "eyes")
    desk = desks.make(analysis__enabled=False)
    desk.open(qtbot, tmp_path / "eyes")
    return desk


@pytest.fixture
def exporting(desk) -> Exporting:
    session = desk.session
    return Exporting(session._records, desk.runner, session, session)


@pytest.fixture
def dialog(exporting, tmp_path, qtbot):
    exporting.folder = tmp_path / "out"
    exporting.folder.mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = ExportDialog(exporting, parent)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog  # while the parent, too, is held
    parent.close()


def button(dialog: ExportDialog, words: str) -> QPushButton:
    (found,) = [one for one in dialog.findChildren(QPushButton) if one.text() == words]
    return found


def radio(dialog: ExportDialog, begins: str) -> QRadioButton:
    (found,) = [one for one in dialog.findChildren(QRadioButton) if one.text().startswith(begins)]
    return found


def tick(dialog: ExportDialog, begins: str) -> QCheckBox:
    (found,) = [one for one in dialog.findChildren(QCheckBox) if one.text().startswith(begins)]
    return found


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


# ------------------------------------------------------------------------------------------------ the table of formats


@pytest.mark.parametrize("format_", FORMATS, ids=lambda one: one.key)
def test_every_format_writes_what_its_row_says(format_: Format, tmp_path):
    with open_store(tmp_path / "readings.sqlite") as store:
        fill_clinic(store, tmp_path / "eyes")
        sha256 = small_photograph(tmp_path / "eyes" / "marked.png")
        store.images.remember(sha256, tmp_path / "eyes" / "marked.png")
        mark_some(store, sha256)
        told = []
        target = tmp_path / "out" / format_.file_name
        target.parent.mkdir()
        written = format_.write(store, target, Choice(), lambda *step: told.append(step))
        assert str(target) in written.words
        assert (target.is_dir(), written.problems) == (format_.is_folder, ())
        assert told
        assert told[-1][0] == told[-1][1]


def test_the_keys_and_names_of_formats_are_their_own():
    for part in ("key", "name", "file_name"):
        assert len({getattr(format_, part) for format_ in FORMATS}) == len(FORMATS)
    assert all(format_.sentence.endswith(".") for format_ in FORMATS)


def test_where_nothing_can_be_written_is_said_before(tmp_path):
    table, masks = BY_KEY["csv"], BY_KEY["masks"]
    (tmp_path / "there.csv").touch()
    assert why_not(table, Path("readings.csv")) == "Say where to write it."
    assert "is a folder" in why_not(table, tmp_path)
    assert why_not(table, tmp_path / "gone" / "x.csv") == f"There is no folder {tmp_path / 'gone'}."
    assert "not empty" in why_not(masks, tmp_path)
    assert why_not(table, tmp_path / "there.csv") == why_not(masks, tmp_path / "new") == ""


# ---------------------------------------------------------------------------------------------------------- the choice


def test_the_scopes_name_what_they_hold(exporting, desk):
    rows = desk.session.worklist.rows()
    desk.session.select(next(place for place, row in enumerate(rows) if row.name == "left.dcm"))
    assert exporting.words(Scope.STORE) == "Every reading that was ever saved"
    assert exporting.words(Scope.LIST) == "The 6 photographs of the list"
    exporting.set_order([0, 1])
    assert exporting.words(Scope.LIST) == "The 2 photographs of the filtered list"
    assert exporting.left_out(Scope.LIST) == ""


def test_only_the_patient_on_the_screen_is_written(exporting, desk, qtbot, tmp_path):
    worklist = desk.session.worklist
    names = [row.name for row in worklist.rows()]
    worklist.change_many([(names.index(name), {"patient": "D-1"}) for name in ("left.dcm", "right.dcm")])
    desk.session.select(names.index("left.dcm"))
    assert exporting.words(Scope.PATIENT) == "Patient D-1: 2 photographs"
    target = tmp_path / "patient.csv"
    with qtbot.waitSignal(exporting.ended) as ended:
        exporting.start(BY_KEY["csv"], Scope.PATIENT, target, only_current=False, with_patients=False)
    assert ended.args == [Written(f"3 readings written to {target}.")]
    assert {row["sha256"] for row in read(target)} == {
        worklist.row_at(names.index(n)).sha256 for n in names if "dcm" in n
    }


def test_an_unknown_patient_is_the_photograph_alone(exporting, desk):
    worklist = desk.session.worklist
    lone = next(place for place, row in enumerate(worklist.rows()) if row.name == "lone.jpg")
    worklist.change_many([(place, {"patient": None}) for place in range(worklist.rowCount())])
    desk.session.select(lone)
    assert "its patient is not known" in exporting.words(Scope.PATIENT)
    assert exporting.rows(Scope.PATIENT) == [worklist.row_at(lone)]


# ------------------------------------------------------------------------------------------------------------- the job


def slow_format(began: threading.Event, go_on: threading.Event) -> Format:
    """Writes nothing until it is stopped, or told to go on."""

    def write(_store, _target, _choice, step) -> Written:
        step(1, 10)
        began.set()
        while not go_on.wait(0.01):
            step(2, 10)
        return Written("All of it.")

    return Format("slow", "Slow", "Slow.", "slow.txt", write)


def test_stopping_ends_the_job_and_says_so(exporting, qtbot, tmp_path):
    began = threading.Event()
    exporting.start(
        slow_format(began, threading.Event()), Scope.STORE, tmp_path / "x", only_current=False, with_patients=False
    )
    qtbot.waitUntil(began.is_set)
    with qtbot.waitSignal(exporting.stopped):
        exporting.stop()
    assert not exporting.is_running


def test_a_wish_to_stop_that_comes_too_late_does_not_deny_the_file(exporting, qtbot, tmp_path):
    def write(_store, target, _choice, _step) -> Written:
        target.write_text("whole")
        exporting._job.token.cancel()
        return Written("All of it.")

    with qtbot.waitSignal(exporting.ended) as ended:
        format_ = Format("x", "X", "X.", "x", write)
        exporting.start(format_, Scope.STORE, tmp_path / "x", only_current=False, with_patients=False)
    assert ended.args == [Written("All of it.")]


def test_readings_are_saved_while_an_export_runs(exporting, desk, qtbot, tmp_path):
    began, go_on = threading.Event(), threading.Event()
    exporting.start(slow_format(began, go_on), Scope.STORE, tmp_path / "x", only_current=False, with_patients=False)
    qtbot.waitUntil(began.is_set)
    desk.session.set_grade(1)
    desk.wait_saved(qtbot)
    assert exporting.is_running
    with qtbot.waitSignal(exporting.ended):
        go_on.set()


def test_closing_the_program_stops_an_export(exporting, desk, qtbot, tmp_path):
    began = threading.Event()
    exporting.start(
        slow_format(began, threading.Event()), Scope.STORE, tmp_path / "x", only_current=False, with_patients=False
    )
    qtbot.waitUntil(began.is_set)
    desk.close()
    assert not exporting.is_running


def test_a_failure_comes_in_words(exporting, qtbot, tmp_path):
    with qtbot.waitSignal(exporting.failed) as failed:
        target = tmp_path / "gone" / "x.parquet"
        exporting.start(BY_KEY["parquet"], Scope.STORE, target, only_current=False, with_patients=False)
    assert failed.args == [f"{target} cannot be written: No such file or directory."]


# ------------------------------------------------------------------------------------------------------------ the page


def test_the_page_is_made_from_the_table(dialog):
    words = [one.text() for one in dialog.findChildren(QRadioButton)]
    assert words[: len(FORMATS)] == [format_.name for format_ in FORMATS]
    for kind in (QRadioButton, QCheckBox, QLineEdit, QPushButton):
        assert all(one.accessibleName() or one.text() for one in dialog.findChildren(kind))
    assert radio(dialog, "FHIR").accessibleDescription() == BY_KEY["fhir"].sentence
    assert not tick(dialog, "With patients").isChecked()


def test_by_keys_alone_a_table_is_written(dialog, exporting, qtbot, tmp_path):
    first = radio(dialog, "Table (CSV)")
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert dialog.format.key == "parquet"
    field = dialog.findChild(QLineEdit)
    assert field.text() == str(tmp_path / "out" / "readings.parquet")
    with qtbot.waitSignal(exporting.ended):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dialog.words == f"5 readings written to {field.text()}."
    assert pq.read_table(field.text()).num_rows == 5
    assert button(dialog, "Open folder").hasFocus()


def test_the_bundle_has_patients_only_when_they_are_asked_for(dialog, exporting, qtbot, tmp_path):
    radio(dialog, "FHIR").click()
    assert not tick(dialog, "Only each").isEnabled()
    target = tmp_path / "out" / "fhir-bundle.json"
    with qtbot.waitSignal(exporting.ended):
        button(dialog, "Export").click()
    assert "urn:retina-desktop:patient" not in target.read_text()
    tick(dialog, "With patients").click()
    button(dialog, "Export").click()
    with qtbot.waitSignal(exporting.ended):
        button(dialog, "Replace it").click()
    assert "urn:retina-desktop:patient" in target.read_text()
    assert json.loads(target.read_text())["type"] == "collection"


def test_only_the_newest_readings_are_written_when_that_is_ticked(dialog, exporting, desk, qtbot, tmp_path):
    desk.session.set_grade(1)
    desk.session.set_grade(2)
    desk.wait_saved(qtbot)
    counts = []
    for name in ("all.csv", "newest.csv"):
        dialog.findChild(QLineEdit).setText(str(tmp_path / "out" / name))
        with qtbot.waitSignal(exporting.ended):
            button(dialog, "Export").click()
        counts.append(len(read(tmp_path / "out" / name)))
        tick(dialog, "Only each").click()
    assert counts[1] < counts[0]


def test_nothing_is_written_over_without_being_asked(dialog, exporting, qtbot, tmp_path):
    target = tmp_path / "out" / "readings.csv"
    target.write_text("precious")
    button(dialog, "Export").click()
    assert dialog.words == f"{target} is there already: replace it?"
    assert (target.read_text(), exporting.is_running) == ("precious", False)
    tick(dialog, "Only each").click()  # another choice: the question is of the one before
    assert dialog.words == ""
    button(dialog, "Export").click()
    assert target.read_text() == "precious"
    with qtbot.waitSignal(exporting.ended):
        button(dialog, "Replace it").click()
    assert len(read(target)) == 5


def test_a_format_without_an_option_greys_it_and_makes_no_promise(dialog, tmp_path):
    radio(dialog, "Lesion masks").click()
    assert not tick(dialog, "With patients").isEnabled()
    assert not dialog._privacy.isVisible()
    assert dialog.findChild(QLineEdit).text() == str(tmp_path / "out" / "lesion-masks")


def test_what_failed_stands_on_the_page_and_it_can_be_tried_again(dialog, exporting, qtbot):
    radio(dialog, "Lesion masks").click()
    with qtbot.waitSignal(exporting.failed):
        button(dialog, "Export").click()
    assert "no marked lesions" in dialog.words
    assert button(dialog, "Export").isEnabled()


def test_escape_stops_what_is_being_written_and_closes_the_page_after(dialog, exporting, qtbot, monkeypatch, tmp_path):
    began = threading.Event()
    slow = slow_format(began, threading.Event())
    monkeypatch.setattr("retina_desktop.views.export_dialog.FORMATS", (slow, *FORMATS[1:]))
    button(dialog, "Export").click()
    qtbot.waitUntil(began.is_set)
    assert button(dialog, "Stop").hasFocus()
    with qtbot.waitSignal(exporting.stopped):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.words == "Stopped. Nothing was written."
    assert dialog.isVisible()
    assert list((tmp_path / "out").iterdir()) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_was_left_out_is_told_with_the_outcome(dialog, exporting, monkeypatch, qtbot):
    problems = tuple(f"Kind {number} is damaged." for number in range(5))
    half = Format("half", "Half", "Half.", "half", lambda *_: Written("2 written.", problems, ("By the way.",)))
    monkeypatch.setattr("retina_desktop.views.export_dialog.FORMATS", (half, *FORMATS[1:]))
    with qtbot.waitSignal(exporting.ended):
        button(dialog, "Export").click()
    assert dialog.words == "2 written. Kind 0 is damaged. Kind 1 is damaged. Kind 2 is damaged. And 3 more."


def test_the_folder_can_be_opened(dialog, exporting, qtbot, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    with qtbot.waitSignal(exporting.ended):
        button(dialog, "Export").click()
    button(dialog, "Open folder").click()
    assert opened == [str(tmp_path / "out")]


def test_the_action_opens_the_page_over_the_filtered_list(window, exporting, qtbot):
    window.wishes.serve_exports(exporting)
    window.worklist.order_changed.emit([0])
    window.actions_["file.export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert radio(dialog, "The 1 photograph of the filtered list").isEnabled()
    dialog.close()


def test_options_are_those_that_the_formats_take():
    assert BY_KEY["csv"].options == BY_KEY["parquet"].options == frozenset(Option)
    assert (BY_KEY["fhir"].options, BY_KEY["masks"].options) == (frozenset({Option.PATIENTS}), frozenset())
    assert export_formats.FORMATS is FORMATS


def test_a_format_that_this_edition_cannot_write_says_so_at_the_choice(exporting, qtbot, monkeypatch):
    monkeypatch.setattr(parquet, "find_spec", lambda _name: None)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ExportDialog(exporting, parent)
    table = radio(dialog, "Table (Parquet)")
    words = "A table as Parquet needs the full edition of the program; CSV holds the same table."
    assert not table.isEnabled()
    assert table.accessibleDescription() == words
    assert words in [label.text() for label in dialog.findChildren(QLabel)]
    assert radio(dialog, "Table (CSV)").isEnabled()
