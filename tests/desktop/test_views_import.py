"""The page that imports a table of grades, over a real store and real files."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from made_session import photographs
from retina_desktop.jobs import JobRunner
from retina_desktop.store import open_store
from retina_desktop.viewmodels.grade_import import GradeImport
from retina_desktop.views.import_dialog import ImportDialog

Open = Callable[..., ImportDialog]


@pytest.fixture
def store_file(tmp_path: Path, empty_store: Path) -> Path:
    return Path(shutil.copy(empty_store, tmp_path / "readings.sqlite"))


@pytest.fixture
def show(qtbot, tmp_path: Path, store_file: Path) -> Iterator[Open]:
    """Opens the page on a table of these rows beside six photographs, and waits until it has looked."""
    photographs(tmp_path, [f"{n}_{side}.png" for n in (1, 2, 3) for side in ("left", "right")], side=64)
    runner = JobRunner()
    parent = QWidget()
    qtbot.addWidget(parent)

    def show(*rows: Sequence[object], read_only: str = "", delimiter: str = ",") -> ImportDialog:
        file = tmp_path / "labels.csv"
        with file.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, delimiter=delimiter).writerows(rows)
        dialog = ImportDialog(GradeImport(runner, lambda: open_store(store_file), file), read_only, parent)
        dialog.open()
        settle(dialog)
        return dialog

    def settle(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: not dialog._soon.isActive() and runner.running == 0)

    show.settle = settle  # type: ignore[attr-defined]
    yield show
    runner.close()


def button(dialog: ImportDialog, words: str) -> QPushButton:
    (found,) = [one for one in dialog.findChildren(QPushButton) if one.text().startswith(words)]
    return found


def grades(store_file: Path) -> dict[str, list[int | None]]:
    with open_store(store_file) as store:
        said: dict[str, list[int | None]] = {}
        for one in store.readings.all():
            said.setdefault(one.reader, []).append(one.grade)
        return said


def test_a_table_with_usual_columns_needs_one_press(show: Open, store_file: Path, qtbot):
    dialog = show(("image", "level"), ("1_left", 0), ("2_left", 3))
    assert dialog.columns.columns == {"photograph": "image", "grade": "level"}
    assert dialog.words == "2 grades are new for labels."
    assert grades(store_file) == {}
    with qtbot.waitSignal(dialog.imported) as said:
        qtbot.mouseClick(button(dialog, "Import 2 grades"), Qt.MouseButton.LeftButton)
    assert said.args == ["2 grades imported from labels.csv. Readings of labels (2)."]
    assert grades(store_file) == {"labels": [0, 3]}
    assert not dialog.isVisible()


def test_the_same_table_again_adds_nothing_and_says_so(show: Open, store_file: Path, qtbot):
    rows = (("image", "level"), ("1_left", 0), ("2_left", 3))
    dialog = show(*rows)
    with qtbot.waitSignal(dialog.imported):
        button(dialog, "Import 2").click()
    again = show(*rows)
    assert again.words == "Nothing is new. 2 are there already."
    assert not button(again, "Import").isEnabled()
    again.reject()


def test_wrong_rows_are_listed_with_their_lines_and_left_out_only_when_wished(show: Open, store_file: Path, qtbot):
    dialog = show(("image", "level"), ("1_left", 0), ("nowhere", 3), ("2_left", 7))
    assert dialog.words == "1 grade is new for labels. 2 rows are wrong."
    assert dialog.wrong_rows == [
        "3 there is no photograph nowhere",
        "4 a grade is 0 to 4, or U or empty for ungradable, not 7",
    ]
    assert not button(dialog, "Import 1 grade").isEnabled()
    skip = dialog.findChild(QCheckBox)
    assert skip is not None
    skip.click()
    with qtbot.waitSignal(dialog.imported) as said:
        button(dialog, "Import 1 grade").click()
    assert said.args == ["1 grade imported from labels.csv. Readings of labels (1). 2 wrong rows were left out."]
    assert grades(store_file) == {"labels": [0]}


def test_words_that_may_mean_two_things_wait_for_the_readers_word(show: Open, store_file: Path, qtbot):
    dialog = show(("image", "grade"), ("1_left", "R2"), ("2_left", "moderate NPDR"), ("3_left", "R2"), ("1_right", 0))
    assert dialog.values.shown == ["r2: Say which…", "moderate npdr: 2 moderate"]
    assert dialog.words == "2 grades are new for labels. 2 rows are wrong."
    dialog.values.say("grade", "R2", 3)
    show.settle(dialog)  # type: ignore[attr-defined]
    assert dialog.words == "4 grades are new for labels."
    with qtbot.waitSignal(dialog.imported):
        button(dialog, "Import 4").click()
    assert grades(store_file) == {"labels": [3, 2, 3, 0]}


def test_columns_of_any_name_are_chosen_by_hand(show: Open, store_file: Path):
    dialog = show(("Bild", "Stufe", "Arzt"), ("1_left", 2, "Ada"), delimiter=";")
    assert dialog.words == "Choose the column for: Photograph, Grade. A table without grades can be a worklist."
    dialog.columns.choose("photograph", "Bild")
    dialog.columns.choose("grade", "Stufe")
    show.settle(dialog)  # type: ignore[attr-defined]
    assert dialog.words == "1 grade is new for labels."
    dialog.columns.choose("reader", "Arzt")
    show.settle(dialog)  # type: ignore[attr-defined]
    assert dialog.words == "1 grade is new. Readings of Ada (1)."
    dialog.reject()


def test_a_read_only_store_says_so_before_anything_is_tried(show: Open, store_file: Path):
    dialog = show(("image", "level"), ("1_left", 0), read_only="The store is read-only.")
    assert dialog.words == "1 grade is new for labels. The store is read-only."
    assert not button(dialog, "Import 1").isEnabled()
    dialog.reject()


def test_a_table_can_be_opened_as_the_worklist_instead(show: Open, tmp_path: Path, qtbot):
    dialog = show(("image", "why"), ("1_left", "diseased"))
    with qtbot.waitSignal(dialog.worklist_wished) as wished:
        button(dialog, "Open as the worklist").click()
    assert wished.args == [tmp_path / "labels.csv"]


def test_a_file_that_is_no_table_is_said_in_words(show: Open, tmp_path: Path, qtbot):
    dialog = show()
    assert dialog.words.endswith("labels.csv is empty.")
    assert not button(dialog, "Import").isEnabled()
    dialog.reject()


def test_closed_while_it_looks_nothing_is_saved(show: Open, store_file: Path):
    dialog = show(("image", "level"), ("1_left", 0))
    dialog.look_in(store_file.parent)
    dialog.reject()
    assert grades(store_file) == {}


def test_it_says_who_gets_how_many_and_whose_name_says_another_patient(show, qtbot):
    rows = [("1_left", 2, "Ada", "P1"), ("2_left", 1, "Ben", "2"), ("3_left", 1, "Ada", "3")]
    dialog = show(("image", "grade", "reader", "patient"), *rows)
    remark = "The name of 1 photograph seems to say another patient than the table, which counts: 1_left (line 2)."
    assert dialog.words == f"3 grades are new. Readings of Ada (2), Ben (1). {remark}"
    told: list[str] = []
    dialog.imported.connect(told.append)
    qtbot.mouseClick(button(dialog, "Import"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["3 grades imported from labels.csv. Readings of Ada (2), Ben (1)."]
