"""Screening from the window by keys and mouse: the real window, a real analysis process with a fake grader, a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest

from fakes import load_fake
from hands import button_named, look, shown_message
from made_results import some_rows, write_results
from made_session import photographs
from retina_desktop.app import Application, theme_trouble
from retina_desktop.paths import Paths, resources
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.services.screen_order import ScreenOrder
from retina_desktop.settings import Settings
from retina_desktop.store import open_store
from retina_desktop.viewmodels.list_sort import Ordering, SortBy
from retina_desktop.viewmodels.screening import ScreeningModel, State, Step
from retina_desktop.views.icons import Icons
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.screen_dialog import ScreenDialog, Wish
from retina_desktop.views.screening_foot import ScreeningFoot
from retina_desktop.views.theme import load_theme

LONG_MS = 60_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def paths(tmp_path) -> Paths:
    paths = Paths(tmp_path / "home" / "config", tmp_path / "home" / "data", tmp_path / "home" / "log")
    paths.make()
    return paths


@pytest.fixture
def start(paths, qtbot) -> Iterator[Callable[..., Application]]:
    running: list[Application] = []

    def start(*opened: Path, seconds: float = 0.0) -> Application:
        settings = Settings(None, {"window.notice_accepted": True, "reader.name": "Ada"})
        client = partial(GraderClient, partial(load_fake, seconds))
        application = Application(settings, paths, make_client=client)
        running.append(application)
        application.show(list(opened))
        application.window.activateWindow()
        qtbot.waitUntil(application.window.isActiveWindow)
        if opened:
            qtbot.waitUntil(lambda: application.session.current >= 0, timeout=LONG_MS)
        return application

    yield start
    for application in running:
        application.close()


@pytest.fixture
def clinic(tmp_path) -> Path:
    photographs(tmp_path / "clinic", [f"{place // 2}_{('right', 'left')[place % 2]}.png" for place in range(6)])
    return tmp_path / "clinic"


def test_the_key_of_the_last_results_says_why_there_are_none(start, clinic: Path, qtbot):
    day = start(seconds=0.5)
    QTest.keyClick(day.window, Qt.Key.Key_L, CONTROL)
    assert shown_message(day.window) == "There are no results yet: screen a folder first, or open a table."
    day.screening.start(ScreenOrder((clinic,), clinic.with_name("out")))
    QTest.keyClick(day.window, Qt.Key.Key_L, CONTROL)
    assert shown_message(day.window).startswith("The screening has no result yet;")
    assert day.window.screening.results_window is None


def test_the_window_that_is_held_open_comes_before_its_results(start, clinic: Path, tmp_path, qtbot):
    day = start(seconds=0.5)
    day.screening.start(ScreenOrder((clinic,), clinic.with_name("out")))
    day.window.screening.show_results(write_results(tmp_path, some_rows(Path("/clinic"))))
    results = day.window.screening.results_window
    assert results is not None
    qtbot.waitUntil(results.isActiveWindow)
    day.window.close()
    qtbot.waitUntil(day.window.isActiveWindow)
    assert not results.isVisible()
    assert shown_message(day.window).startswith("A screening is under way.")


def test_a_theme_that_is_not_there_is_named():
    assert theme_trouble(Settings(None)) is None
    words = theme_trouble(Settings(None, {"window.theme": "mauve"}))
    assert words is not None
    assert words.startswith("There is no theme mauve: the dark one is used. There are ")


def dialog_of(application: Application) -> ScreenDialog:
    dialog = application.window.findChild(ScreenDialog)
    assert isinstance(dialog, ScreenDialog)
    return dialog


def test_from_a_key_to_a_reading_that_says_what_was_seen(start, clinic: Path, paths, qtbot):
    day = start(clinic)
    window = day.window
    window.worklist.choices.set_ordering(Ordering(SortBy.NAME, turned=True))

    # One key asks, Return begins: the folder of the list, results beside it.
    QTest.keyClick(window.photo.view, Qt.Key.Key_S, CONTROL | SHIFT)
    dialog = dialog_of(day)
    assert dialog.folders == [clinic]
    assert dialog.out == clinic.with_name("clinic results")
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert day.screening.is_under_way
    assert window.worklist.screening.isVisible()
    qtbot.waitUntil(lambda: not day.screening.is_under_way, timeout=LONG_MS)
    assert shown_message(window) == "The screening is done: 6 graded, 0 ungradable, 0 failed."
    assert not window.worklist.screening.isVisible()

    # Its results, the likeliest severe first; Return on the third row reads on from there.
    window.photo.messages.action_pressed.emit("Show the results")
    results = window.screening.results_window
    assert results is not None
    qtbot.waitUntil(lambda: results.table.model().rowCount() == 6, timeout=LONG_MS)
    model = window.screening._results
    assert model is not None
    listed = [model.result_at(place).path for place in range(6)]
    results.table.show_place(2)
    QTest.keyClick(results.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: day.session.worklist.rowCount() == 6, timeout=LONG_MS)
    qtbot.waitUntil(lambda: day.session.current_row is not None and day.session.current_row.path == listed[2])
    assert [row.path for row in day.session.worklist.rows()] == listed
    assert "You have seen the model's opinion of them" in shown_message(window)

    # Blind first still hides the opinion; the reading is recorded as made after seeing it.
    assert not day.session.opinion_visible
    qtbot.waitUntil(lambda: (row := day.session.current_row) is not None and row.sha256 is not None, timeout=LONG_MS)
    look(day.session)
    QTest.keyClick(window.photo.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: day.session.saved_state == "saved", timeout=LONG_MS)
    QTest.keyClick(window.photo.view, Qt.Key.Key_Down)
    row = day.session.current_row
    assert row is not None
    assert row.path == listed[3]
    sha256 = day.session.worklist.row_at(2).sha256
    day.close()
    with open_store(paths.store_file) as store:
        newest = store.readings.history(sha256)[-1]
    assert (newest.grade, newest.seen_before) == (1, True)


def test_what_was_seen_in_the_results_is_seen_after_a_restart_too(start, clinic: Path, paths, qtbot):
    day = start()
    day.screening.start(ScreenOrder((clinic,), clinic.with_name("out")))
    qtbot.waitUntil(lambda: not day.screening.is_under_way, timeout=LONG_MS)
    day.window.screening.show_last()
    model = day.window.screening._results
    qtbot.waitUntil(lambda: model.rowCount() == 6, timeout=LONG_MS)
    model.hand_over(0)
    day.close()
    paths.seen_file.write_text(paths.seen_file.read_text() + '["Ada", "cut o')
    later = start(clinic)
    qtbot.waitUntil(lambda: (row := later.session.current_row) is not None and row.sha256 is not None, timeout=LONG_MS)
    look(later.session)
    QTest.keyClick(later.window.photo.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: later.session.saved_state == "saved", timeout=LONG_MS)
    sha256 = later.session.worklist.row_at(later.session.current).sha256
    later.close()
    with open_store(paths.store_file) as store:
        assert store.readings.history(sha256)[-1].seen_before


def test_a_reading_without_a_look_at_the_results_is_blind(start, clinic: Path, paths, qtbot):
    day = start(clinic)
    qtbot.waitUntil(lambda: (row := day.session.current_row) is not None and row.sha256 is not None, timeout=LONG_MS)
    look(day.session)
    QTest.keyClick(day.window.photo.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: day.session.saved_state == "saved", timeout=LONG_MS)
    sha256 = day.session.worklist.row_at(day.session.current).sha256
    day.close()
    with open_store(paths.store_file) as store:
        assert not store.readings.history(sha256)[-1].seen_before


def test_the_foot_pauses_goes_on_and_cancels(start, clinic: Path, qtbot):
    day = start(seconds=0.2)
    day.screening.start(ScreenOrder((clinic,), clinic.with_name("out")))
    foot, actions = day.window.worklist.screening, day.window.actions_
    qtbot.waitUntil(lambda: day.screening.step.done >= 1, timeout=LONG_MS)
    assert foot.words.words.startswith("Screening ")
    assert actions["screen.pause"].isEnabled()
    button_named(day.window, "Pause the screening").click()
    assert day.screening.state is State.PAUSED
    assert foot.words.words.startswith("Screening paused at ")
    assert (actions["screen.pause"].isEnabled(), actions["screen.go_on"].isEnabled()) == (False, True)
    button_named(day.window, "Go on with the screening").click()
    assert day.screening.state is State.RUNNING
    button_named(day.window, "Cancel the screening").click()
    qtbot.waitUntil(lambda: not day.screening.is_under_way, timeout=LONG_MS)
    assert "What was done" in shown_message(day.window)
    assert not actions["screen.cancel"].isEnabled()


def test_a_closed_window_asks_once_while_a_screening_goes_on(start, clinic: Path, qtbot):
    day = start(seconds=0.2)
    day.screening.start(ScreenOrder((clinic,), clinic.with_name("out")))
    first = QCloseEvent()
    day.window.closeEvent(first)
    assert not first.isAccepted()
    assert "keeps what is done" in shown_message(day.window)
    second = QCloseEvent()
    day.window.closeEvent(second)
    assert second.isAccepted()


def test_results_of_the_command_line_are_shown_too_and_are_the_last_ones(start, tmp_path, qtbot):
    day = start()
    day.window.screening.show_results(write_results(tmp_path, some_rows(Path("/clinic"))))
    results = day.window.screening.results_window
    assert results is not None
    qtbot.waitUntil(lambda: results.shown.text() == "7 of 7 listed", timeout=LONG_MS)
    assert day.window.actions_["screen.last_results"].isEnabled()
    assert not results.newest.isVisible()


@pytest.fixture
def dialog(window: MainWindow, qtbot) -> ScreenDialog:
    dialog = ScreenDialog(
        [], lambda folders: folders[0].with_name("results"), lambda out: (out / "there").exists(), window
    )
    dialog.open()
    return dialog


def start_button(dialog: ScreenDialog):
    return next(button for button in dialog.findChildren(type(dialog._begin)) if button.text() == "Start the screening")


def test_the_dialog_offers_nothing_to_begin_without_a_folder(dialog: ScreenDialog, tmp_path):
    assert not start_button(dialog).isEnabled()
    dialog.add(tmp_path)
    assert start_button(dialog).isEnabled()
    assert dialog.out == tmp_path.with_name("results")


@pytest.mark.parametrize(
    ("out", "words"),
    [("", "Name a folder for the results."), ("results", "in full"), ("{file}", "is a file")],
    ids=["none", "relative", "a file"],
)
def test_the_dialog_says_what_is_wrong_with_the_output(dialog: ScreenDialog, tmp_path, out: str, words: str):
    (tmp_path / "file").touch()
    dialog.add(tmp_path)
    dialog._out.setText(out.format(file=tmp_path / "file"))
    dialog._out.textEdited.emit("")
    assert words in dialog._problem.text()
    assert not start_button(dialog).isEnabled()


def test_a_folder_with_results_is_gone_on_with_unless_a_new_table_is_wished(dialog: ScreenDialog, tmp_path, qtbot):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "there").touch()
    dialog.add(tmp_path)
    assert not dialog.only_new.isVisible()
    dialog.set_out(tmp_path / "out")
    assert dialog.only_new.isVisible()
    dialog.only_new.setChecked(False)
    assert "kept, under another name" in dialog._earlier.text()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    assert chosen.args == [
        Wish((tmp_path,), tmp_path / "out", with_maps=True, only_new=False, anew=True, watches=False)
    ]


class Shown:
    """A screening as the foot reads it."""

    def __init__(self, state: State, step: Step) -> None:
        self.state, self.step = state, step

    is_under_way = True
    order = None
    words = ScreeningModel.words
    pace_words = ScreeningModel.pace_words
    failed_words = ScreeningModel.failed_words


@pytest.mark.parametrize(
    ("state", "step", "said"),
    [
        (State.RUNNING, Step(0, 1240, is_listing=True), ("Screening: 1,240 photographs so far", "", "")),
        (State.RUNNING, Step(118, 246, 0, 0.7, 130), ("Screening 118 of 246", "0.7 a second · 2:10 left", "")),
        (State.RUNNING, Step(118, 246, 3, 0.7, 130), ("Screening 118 of 246", "0.7 a second · 2:10 left", "3 failed")),
        (State.PAUSED, Step(118, 246, 0, 0.7, 130), ("Screening paused at 118 of 246", "", "")),
        (State.STOPPING, Step(118, 246, 0, 0.7, 130), ("Screening ends at 118 of 246…", "", "")),
    ],
)
def test_the_foot_says_how_far_how_fast_and_how_long(qtbot, state: State, step: Step, said: tuple[str, str, str]):
    foot = ScreeningFoot(Icons(resources(), load_theme(resources(), "dark")))
    qtbot.addWidget(foot)
    foot.show_screening(Shown(state, step))  # type: ignore[arg-type]
    assert (foot.words.words, foot.pace.words, foot.failed.text()) == said
