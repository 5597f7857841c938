"""An answer counts once the photograph has been on the screen; the time that counts is one reader's, and begins there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hands import look, press, shown_message
from made_session import Desk, Desks
from retina_desktop.paths import resources
from retina_desktop.viewmodels.answering import NOT_SEEN_YET
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.viewmodels.screen_time import LEAST_S, NOTICED_S, ScreenTime
from retina_desktop.views.main_window import MainWindow

A, B = Path("a.jpg"), Path("b.jpg")


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def time_(clock) -> ScreenTime:
    time = ScreenTime(clock)
    time.is_watched = True
    time.show(A)
    return time


def test_time_on_the_screen_begins_when_the_picture_is_painted(time_, clock):
    clock.now += 5
    assert time_.seconds(A) == 0
    time_.note_painted()
    clock.now += 2
    time_.note_painted()  # full resolution after the preview
    assert time_.seconds(A) == 2


def test_a_photograph_was_seen_after_a_moment_and_every_look_begins_anew(time_, clock):
    time_.note_painted()
    assert not time_.was_seen
    clock.now += LEAST_S
    assert time_.was_seen
    time_.show(B)
    clock.now += 60
    assert not time_.was_seen
    time_.show(A)
    time_.note_painted()
    assert not time_.was_seen
    assert time_.seconds(A) == LEAST_S


def test_an_answer_that_came_from_elsewhere_is_noticed_after_a_second(time_, clock):
    time_.note_painted()
    assert time_.was_noticed
    time_.note_changed()
    clock.now += NOTICED_S / 2
    assert not time_.was_noticed
    clock.now += NOTICED_S / 2
    assert time_.was_noticed


def test_the_clock_stands_still_behind_another_program(time_, clock):
    time_.note_painted()
    clock.now += 1
    time_.pause()
    time_.show(B)
    time_.note_painted()
    clock.now += 10
    assert (time_.seconds(A), time_.seconds(B)) == (1, 0)
    time_.resume()
    clock.now += 3
    assert time_.seconds(B) == 3


@pytest.fixture
def desk(desks: Desks) -> Desk:
    return desks.make(window__notice_accepted=True)


@pytest.fixture
def window(desk: Desk, qtbot, eyes) -> MainWindow:
    """The first photograph was looked at."""
    window = MainWindow(desk.session, OverlayModel(desk.runner), desk.settings, resources())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.open(qtbot, eyes[0].parent)
    look(desk.session)
    window.photo.view.setFocus()
    return window


def test_a_hand_that_presses_twice_grades_one_photograph(window: MainWindow, desk: Desk, qtbot):
    for _twice in range(2):
        press(qtbot, window, Qt.Key.Key_2, Qt.Key.Key_Space)
    assert desk.session.current == 1
    assert not desk.session.answer.is_answered
    assert desk.session.worklist.row_at(0).answer.state == "confirmed"
    assert shown_message(window) == NOT_SEEN_YET
    assert desk.messages.count(("info", NOT_SEEN_YET)) == 1, "however many keys came"


KEYS = [
    (Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_U, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier),
]


@pytest.mark.parametrize(("key", "modifiers"), KEYS, ids=lambda value: getattr(value, "name", ""))
def test_no_answer_counts_before_the_photograph_and_every_one_after_it(window, desk, qtbot, key, modifiers):
    desk.session.select(1)
    before = desk.session.answer
    press(qtbot, window, key, modifiers=modifiers)
    assert desk.session.answer == before
    assert not window.actions_["grade.2"].isChecked()
    look(desk.session)
    press(qtbot, window, key, modifiers=modifiers)
    assert desk.session.answer != before


def test_a_button_pressed_too_soon_stays_up_and_the_note_goes_with_the_first_answer(window, desk, qtbot):
    desk.session.select(1)
    button = window.reading._buttons[3]
    button.click()
    assert not button.isChecked()
    assert shown_message(window) == NOT_SEEN_YET
    look(desk.session)
    button.click()
    assert desk.session.answer.grade == 3
    assert shown_message(window) == ""


def test_a_file_that_was_replaced_is_looked_at_anew(window, desk, qtbot):
    desk.session.read_anew()
    desk.session.set_grade(2)
    assert not desk.session.answer.is_answered
    look(desk.session)
    desk.session.set_grade(2)
    assert desk.session.answer.grade == 2


def test_another_reader_starts_with_a_clock_of_their_own_behind_a_card(desks, window, desk, qtbot, monkeypatch):
    path = desk.session.current_row.path
    assert desk.session.screen_time.seconds(path) > 0
    desk.settings.set("reader.name", "Dr Two")
    assert desk.session.screen_time.seconds(path) == 0
    card = window.photo.handover
    assert card.isVisible()
    assert card.geometry() == window.photo.rect()
    press(qtbot, window, Qt.Key.Key_2)  # takes the card away, and does nothing else
    assert not card.isVisible()
    assert not desk.session.answer.is_answered
    assert shown_message(window) == ""
    look(desk.session)
    press(qtbot, window, Qt.Key.Key_2)
    desk.wait_saved(qtbot)
    (reading,) = desks.history(desk.sha256)
    assert reading.reader == "Dr Two"
    assert 0 < reading.seconds_spent < 30


def test_a_grade_that_came_from_another_window_just_now_is_not_confirmed(desks, window, desk, qtbot):
    other = desks.make()
    other.open(qtbot, desk.session.current_row.path)
    other.session.set_grade(4)
    other.wait_saved(qtbot)
    desk.session.resume_clock()
    qtbot.waitUntil(lambda: desk.session.answer.grade == 4)
    press(qtbot, window, Qt.Key.Key_Space)
    assert desk.session.answer.state == "entered"
    assert desk.session.current == 0
    assert shown_message(window) == "The reading of 10_left.png was changed in another window."
    qtbot.waitUntil(lambda: desk.session.screen_time.was_noticed)
    press(qtbot, window, Qt.Key.Key_Space)
    assert desk.session.worklist.row_at(0).answer.state == "confirmed"


def test_a_click_takes_the_card_of_another_reader_away(window, desk, qtbot):
    desk.settings.set("reader.name", "Dr Two")
    QTest.mouseClick(window.photo.handover, Qt.MouseButton.LeftButton)
    assert not window.photo.handover.isVisible()
