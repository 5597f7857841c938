"""Second readings in the window: drawn in its dialog, read blind as the list, finished in words, and settled by a senior."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fakes import FakeGrader
from hands import look, press, shown_message
from made_readings import NOON
from made_session import Desk, Desks, photographs
from retina_desktop.domain.reading import Reading
from retina_desktop.paths import resources
from retina_desktop.services.results import COLUMNS
from retina_desktop.services.second_reading import Reason, reason_for
from retina_desktop.settings import Settings
from retina_desktop.store import open_store
from retina_desktop.viewmodels.list_sort import Ordering, SortBy
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.viewmodels.row_words import difference_words, row_words
from retina_desktop.viewmodels.second_readings import _Facts, first_read
from retina_desktop.viewmodels.worklist import Opinion, Role
from retina_desktop.viewmodels.worklist_order import WorklistOrder
from retina_desktop.views.history_dialog import HistoryDialog
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.second_reading_dialog import SecondReadingDialog
from retina_desktop.views.worklist_delegate import _words
from retina_models.fundus import Field, FundusImage, content_hash
from retina_models.prediction import Prediction

NAMES = [f"{n}_{eye}.png" for n in range(1, 7) for eye in ("OD", "OS")]
MODEL = {"1_OD.png": 4, "1_OS.png": 2, "2_OD.png": 1}
"""Grades of the model; 0 for the others, but for 3_OD.png, which it calls ungradable."""
IMAGE = FundusImage(Path("x"), "x", np.full((64, 64, 3), 100, np.uint8), Field(32, 32, 30, True), None, None, 1)
SAID = FakeGrader().analyse(IMAGE).prediction
ROW_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def opinion(name: str) -> Prediction:
    grade = MODEL.get(name, 0)
    p = [0.05] * 5
    p[grade] = 0.8
    gradable = name != "3_OD.png"
    return replace(
        SAID,
        grade=grade,
        probabilities=tuple(p),
        conformal_set=(grade,),
        gradable=gradable,
        uncertainty=0.1 + grade / 10,
    )


def confirmed(sha256: str, grade: int | None, reader: str) -> Reading:
    return Reading(sha256, reader, "confirmed", grade, grade is not None, None, "", NOON, 3.0)


@pytest.fixture
def clinic(desks: Desks, tmp_path: Path) -> list[Path]:
    """Twelve photographs of six patients: the model has been at all of them, and Dr Ada has read two of the negatives."""
    paths = photographs(tmp_path / "clinic", NAMES)
    with open_store(desks.store_file) as store:
        for path in paths:
            store.predictions.put(content_hash(path), SAID.model, opinion(path.name).to_json())
        shas = {path.name: content_hash(path) for path in paths}
        store.readings.append_many([confirmed(shas["4_OD.png"], 3, "Dr Ada"), confirmed(shas["4_OS.png"], 0, "Dr Ada")])
    return paths


@pytest.fixture
def results(clinic: list[Path], tmp_path: Path) -> Path:
    file = tmp_path / "results.csv"
    with file.open("w", encoding="utf-8", newline="") as text:
        writer: csv.DictWriter[str] = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        for path in clinic:
            said = opinion(path.name)
            known = {"path": str(path), "sha256": content_hash(path), "status": "ok" if said.gradable else "ungradable"}
            p = {f"p{grade}": str(value) for grade, value in enumerate(said.probabilities)}
            writer.writerow({**known, **p, "grade": str(said.grade), "dme": "0", "uncertainty": str(said.uncertainty)})
    return file


def window_of(desk: Desk, qtbot) -> MainWindow:
    desk.settings.set("window.notice_accepted", True)
    window = MainWindow(desk.session, OverlayModel(desk.runner), desk.settings, resources())
    window.worklist.choices.serve_contradictions(desk.session.contradicted)
    window.worklist.serve_second_readings(desk.session.second_readings)
    qtbot.addWidget(window)
    window.resize(1500, 940)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def desk(desks: Desks, clinic: list[Path], qtbot) -> Desk:
    desk = desks.make(reader__name="Dr Bo", reading__blind_first=False)
    with qtbot.waitSignal(desk.session._records.opened, timeout=20_000):
        pass
    return desk


@pytest.fixture
def window(desk: Desk, qtbot) -> Iterator[MainWindow]:
    window = window_of(desk, qtbot)
    yield window
    window.close()


@pytest.fixture
def ask(window: MainWindow, qtbot) -> Callable[[Path], SecondReadingDialog]:
    """Opens the page by its key, chooses this table, and waits until it is counted."""

    def ask(results: Path) -> SecondReadingDialog:
        press(
            qtbot,
            window,
            Qt.Key.Key_R,
            modifiers=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        dialog = window.findChild(SecondReadingDialog)
        assert dialog is not None
        dialog.choose_results(results)
        qtbot.waitUntil(dialog.start.isEnabled)
        return dialog

    return ask


def set_share(dialog: SecondReadingDialog, qtbot, percent: float, seed: int = 1) -> None:
    dialog.share.setValue(percent)
    dialog.seed.setValue(seed)
    qtbot.waitUntil(lambda: not dialog._pause.isActive() and dialog.start.isEnabled())


def shown_counts(dialog: SecondReadingDialog) -> dict[str, str]:
    return {
        label.accessibleName(): label.text()
        for label in dialog.findChildren(QLabel)
        if label.accessibleName() and not label.isHidden()
    }


def listed(desk: Desk) -> list[str]:
    return [row.path.name for row in desk.session.worklist.rows()]


def begin(dialog: SecondReadingDialog, desk: Desk, qtbot, percent: float = 0) -> None:
    window = dialog.parentWidget()
    assert window is not None
    set_share(dialog, qtbot, percent)
    with qtbot.waitSignal(desk.session.second_readings.begun):
        dialog.start.click()
    wait_known(desk, qtbot)
    window.activateWindow()  # the platform that tests draw on does not give it back by itself
    qtbot.waitUntil(window.isActiveWindow)


def wait_known(desk: Desk, qtbot) -> None:
    rows = desk.session.worklist.rows
    qtbot.waitUntil(lambda: len(rows()) > 0 and all(row.opinion is not None for row in rows()), timeout=20_000)


# ------------------------------------------------------------------------------------------------------- what is drawn
@pytest.mark.parametrize("grade", [0, 1])
def test_of_the_list_too_what_the_model_would_refer_is_no_negative(grade):
    said = Opinion("m", grade, gradable=True, referable=True, uncertainty=0.1, stale=False)
    first = first_read(_Facts(Path("/c/1_OD.png"), "ab", "1", "OD", said, failed=False))
    assert reason_for(first, referable_only=True) is Reason.DISEASED


def test_the_page_counts_before_anything_is_opened(ask, results, desk, qtbot):
    dialog = ask(results)
    set_share(dialog, qtbot, 0)
    counts = shown_counts(dialog)
    assert (counts["Diseased"], counts["Ungradable"], counts["Not analysed"]) == ("4", "1", "0")
    assert counts["Drawn from the negatives"] == "0 of 7 (0 %; 0 % asked for)"
    assert counts["How many are to be read a second time"] == "5 photographs in all"
    set_share(dialog, qtbot, 100)
    assert shown_counts(dialog)["Drawn from the negatives"] == "7 of 7 (100 %; 100 % asked for)"
    assert listed(desk) == []
    dialog.referable.click()
    qtbot.waitUntil(lambda: shown_counts(dialog).get("Diseased") == "3")


def test_return_starts_the_reading_as_the_page_shows_it(ask, results, desk, qtbot):
    dialog = ask(results)
    set_share(dialog, qtbot, 0)
    qtbot.waitUntil(dialog.share.hasFocus)
    with qtbot.waitSignal(desk.session.second_readings.begun):
        qtbot.keyClick(dialog.share, Qt.Key.Key_Return)


def test_nothing_can_be_begun_while_the_page_shows_another_draw(ask, results, qtbot):
    dialog = ask(results)
    dialog.share.setValue(77)
    assert not dialog.start.isEnabled()
    qtbot.waitUntil(dialog.start.isEnabled)


def test_the_drawn_photographs_become_the_list_likely_severe_first_and_blind(ask, results, desk, window, qtbot):
    window.worklist.choices.set_ordering(Ordering(SortBy.NAME))
    begin(ask(results), desk, qtbot)
    assert listed(desk) == ["1_OD.png", "1_OS.png", "2_OD.png", "3_OD.png", "4_OD.png"]
    order: WorklistOrder = window.worklist.order
    assert [order.row_of_place(place) for place in range(order.rowCount())] == [0, 1, 2, 3, 4]
    assert desk.settings.get("reading.blind_first") is True
    assert shown_message(window) == "Blind first was switched on for the second reading."
    assert window.worklist.counts.text() == "Second reading: 0 of 5 read"


def test_the_list_of_the_window_is_drawn_from_as_its_results_would_be(desk, clinic, results, window, ask, qtbot):
    desk.open(qtbot, clinic[0].parent)
    wait_known(desk, qtbot)
    dialog = ask(results)
    set_share(dialog, qtbot, 50, seed=5)
    of_results = [pick.photograph.path for pick in dialog._sample.picks]
    dialog._choose_kind("list")
    qtbot.waitUntil(dialog.start.isEnabled)
    assert [pick.photograph.path for pick in dialog._sample.picks] == of_results


def test_what_is_neither_read_nor_analysed_is_left_out_and_said(desks, tmp_path, window, desk, qtbot):
    desk.open(qtbot, photographs(tmp_path / "new", [f"{n}.png" for n in range(13)])[-1])  # each of another colour
    window.actions_["grade.second"].trigger()
    dialog = window.findChild(SecondReadingDialog)
    qtbot.waitUntil(lambda: "1 photograph is neither read nor analysed yet" in dialog.note.text())
    assert not dialog.start.isEnabled()


def test_who_read_first_is_told_that_a_second_reading_is_anothers(desk, ask, results, qtbot):
    desk.settings.set("reader.name", "Dr Ada")
    dialog = ask(results)
    assert dialog.note.text().startswith("You have read 2 of these yourself.")


def test_a_table_of_another_program_is_refused_on_the_page(window, tmp_path, ask, results, qtbot):
    dialog = ask(results)
    (tmp_path / "other.csv").write_text("a,b\n")
    dialog.choose_results(tmp_path / "other.csv")
    qtbot.waitUntil(lambda: "was not made by this program" in dialog.note.text())
    assert not dialog.start.isEnabled()


def test_photographs_that_are_gone_are_said_and_the_others_opened(desk, ask, results, clinic, window, qtbot):
    clinic[0].unlink()
    begin(ask(results), desk, qtbot)
    assert listed(desk) == ["1_OS.png", "2_OD.png", "3_OD.png", "4_OD.png"]
    assert shown_message(window).startswith("1 photograph is not where it was")


def test_the_lists_are_saved_from_the_page(desk, ask, results, tmp_path, qtbot):
    folder = tmp_path / "lists"
    folder.mkdir()
    with qtbot.waitSignal(desk.session.message):
        ask(results).save_lists(folder)
    assert sorted(file.name for file in folder.iterdir()) == ["to-read-reasons.csv", "to-read.csv"]


# --------------------------------------------------------------------------------------------------- blind to the others
def all_said_of(window: MainWindow, desk: Desk) -> str:
    """Every word that the window has of the photographs: lines, tooltips, screen readers' words, labels."""
    rows = desk.session.worklist.rows()
    order = window.worklist.order
    said = [_words(row, below_patient=False) + row_words(row) for row in rows]
    for place in range(order.rowCount()):
        said += [str(order.data(order.index(place), role)) for role in (*ROW_ROLES, Role.MODEL_GRADE, Role.STATUS)]
    said += [label.text() + label.toolTip() for label in window.findChildren(QLabel) if label.isVisible()]
    return "\n".join(said)


def test_nothing_of_the_first_reading_is_told_before_the_own_grade(desk, ask, results, window, qtbot):
    begin(ask(results), desk, qtbot)
    for number, row in enumerate(desk.session.worklist.rows()):
        desk.session.select(number)
        assert row.opinion is not None
        assert not row.opinion_visible
        assert row.model_grade is None
        said = all_said_of(window, desk)
        for leak in ("Dr Ada", "diseased", "ungradable", "negative", "model: ", "disagree", "look again"):
            assert leak not in said.replace("Ungradable", ""), leak


def test_the_history_shows_the_first_reader_only_after_the_own_grade_is_confirmed(desk, ask, results, window, qtbot):
    begin(ask(results), desk, qtbot)
    desk.session.select(listed(desk).index("4_OD.png"))

    def history() -> str:
        with qtbot.waitSignal(desk.session.history.arrived) as arrived:
            HistoryDialog("4_OD.png", desk.session.history, window)
        return " ".join(entry.reader + entry.words for entry in arrived.args[0].entries)

    assert "Dr Ada" not in history()
    look(desk.session)
    press(qtbot, window, Qt.Key.Key_1)
    desk.wait_saved(qtbot)
    assert "Dr Ada" not in history()
    press(qtbot, window, Qt.Key.Key_Space)
    desk.wait_saved(qtbot)
    desk.session.select(listed(desk).index("4_OD.png"))
    assert "Dr Ada" in history()


# --------------------------------------------------------------------------------------------- how far it is, and its end
def read_all(desk: Desk, window: MainWindow, qtbot, key: Qt.Key = Qt.Key.Key_2) -> None:
    desk.session.select(0)
    for number in range(desk.session.worklist.rowCount()):
        desk.session.select(number)
        look(desk.session)
        press(qtbot, window, key, Qt.Key.Key_Space)
    desk.wait_saved(qtbot)


def test_it_is_finished_in_words_with_where_readers_disagree(desk, ask, results, window, qtbot):
    begin(ask(results), desk, qtbot)
    told: list[str] = []
    desk.session.message.connect(lambda _level, words: told.append(words))
    read_all(desk, window, qtbot)
    qtbot.waitUntil(lambda: any("is finished" in words for words in told))
    finished = next(words for words in told if "is finished" in words)
    assert finished.startswith("The second reading is finished: 5 read and confirmed. Readers disagree on 1 of them")
    assert window.worklist.counts.text() == "Second reading: all 5 read"


def test_how_far_it_is_outlasts_a_restart_and_ends_with_another_list(desks, desk, ask, results, window, clinic, qtbot):
    begin(ask(results), desk, qtbot)
    look(desk.session)
    press(qtbot, window, Qt.Key.Key_2, Qt.Key.Key_Space)
    desk.wait_saved(qtbot)
    assert window.worklist.counts.text() == "Second reading: 1 of 5 read"
    order = listed(desk)
    desk.close()
    again = desks.make(kept=desk.settings)
    next_window = window_of(again, qtbot)
    again.open(qtbot, *again.session.last)
    qtbot.waitUntil(lambda: next_window.worklist.counts.text() == "Second reading: 1 of 5 read")
    assert listed(again) == order
    again.session.open_paths([clinic[0].parent])
    qtbot.waitUntil(lambda: again.session.worklist.rowCount() == len(clinic))
    assert again.session.second_readings.words == ""
    assert "to read" in next_window.worklist.counts.text()
    next_window.close()


# -------------------------------------------------------------------------------------------------- settled by a senior
@pytest.fixture
def disputed(desks: Desks, clinic: list[Path]) -> Path:
    path = next(path for path in clinic if path.name == "4_OD.png")
    with open_store(desks.store_file) as store:
        store.readings.append(confirmed(content_hash(path), 2, "Dr Cy"))
    return path


def list_disputed(desk: Desk, window: MainWindow, clinic: list[Path], qtbot) -> None:
    desk.open(qtbot, clinic[0].parent)
    with qtbot.waitSignal(desk.session.second_readings.differing.rested):
        press(
            qtbot,
            window,
            Qt.Key.Key_D,
            modifiers=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )


def shown_names(desk: Desk, window: MainWindow) -> list[str]:
    order = window.worklist.order
    return [desk.session.worklist.row_at(order.row_of_place(place)).path.name for place in range(order.rowCount())]


def test_the_senior_is_shown_who_disagrees_and_what_they_said_after_the_own_grade(
    desk, window, clinic, disputed, qtbot
):
    desk.settings.set("reading.blind_first", True)
    list_disputed(desk, window, clinic, qtbot)
    qtbot.waitUntil(lambda: shown_names(desk, window) == ["4_OD.png"])
    number = listed(desk).index("4_OD.png")
    qtbot.waitUntil(lambda: desk.session.current == number)
    row = desk.session.worklist.row_at(number)
    assert difference_words(row) == "Dr Ada, Dr Cy disagree"
    look(desk.session)
    press(qtbot, window, Qt.Key.Key_4, Qt.Key.Key_Space)
    desk.wait_saved(qtbot)
    qtbot.waitUntil(lambda: difference_words(row) == "Dr Ada 3 · Dr Cy 2")


def test_an_arbiters_grade_settles_it_and_the_list_is_empty_in_words(desk, window, clinic, disputed, qtbot):
    desk.settings.set("reading.arbiters", "Dr Di, Dr Bo")
    list_disputed(desk, window, clinic, qtbot)
    number = listed(desk).index("4_OD.png")
    qtbot.waitUntil(lambda: desk.session.current == number)
    look(desk.session)
    press(qtbot, window, Qt.Key.Key_4, Qt.Key.Key_Space)
    desk.wait_saved(qtbot)
    qtbot.waitUntil(lambda: desk.session.worklist.row_at(number).difference is None)
    window.worklist.order.follow(-1)
    qtbot.waitUntil(lambda: window.worklist.emptiness == "No readers disagree on these photographs.")


def test_a_third_reader_who_agrees_with_one_settles_it_too(desks, desk, window, clinic, disputed, qtbot):
    with open_store(desks.store_file) as store:
        store.readings.append(confirmed(content_hash(disputed), 3, "Dr Di"))
    list_disputed(desk, window, clinic, qtbot)
    assert shown_names(desk, window) == []


def test_naming_an_arbiter_settles_what_they_have_read_already(desk, window, clinic, disputed, qtbot):
    list_disputed(desk, window, clinic, qtbot)
    row = desk.session.worklist.row_at(listed(desk).index("4_OD.png"))
    qtbot.waitUntil(lambda: row.difference is not None)
    desk.settings.set("reading.arbiters", "Dr Cy")
    qtbot.waitUntil(lambda: row.difference is None)


# ------------------------------------------------------------------------------------------------------------ the order
def test_likely_severe_first_orders_what_is_hidden_too_and_says_what_that_tells(desk, window, clinic, qtbot):
    desk.settings.set("reading.blind_first", True)
    desk.open(qtbot, clinic[0].parent)
    wait_known(desk, qtbot)
    window.worklist.choices.set_ordering(Ordering(SortBy.SEVERITY))
    assert shown_names(desk, window)[:3] == ["1_OD.png", "1_OS.png", "2_OD.png"]
    assert window.worklist.head.note.text().startswith("This order tells of the first photographs")
    kept = Settings(None, {"worklist.sort": "severity"})
    assert kept.get("worklist.sort") == "severity"
