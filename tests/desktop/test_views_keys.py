from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
)

from fake_session import FakeSession, made_analysis
from hands import button_named, press
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.views.main_window import MainWindow


@pytest.mark.parametrize("grade", range(5))
def test_a_digit_grades(reading: MainWindow, session: FakeSession, qtbot, grade: int):
    press(qtbot, reading, Qt.Key(Qt.Key.Key_0.value + grade))
    assert session.answer == Answer(grade=grade, gradable=True, state="entered")
    assert reading.actions_[f"grade.{grade}"].isChecked()


def test_u_d_space_backspace_and_arrows(reading: MainWindow, session: FakeSession, qtbot):
    press(qtbot, reading, Qt.Key.Key_U)
    assert session.answer.gradable is False
    press(qtbot, reading, Qt.Key.Key_3, Qt.Key.Key_D, Qt.Key.Key_D)
    assert session.answer.dme == 1
    press(qtbot, reading, Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_N)
    assert session.wishes == [("confirm", 0), ("back", None), ("select", 1), ("select", 0), ("next_to_read", None)]


def test_pressing_a_grade_again_leaves_it_ticked(reading: MainWindow, session: FakeSession, qtbot):
    press(qtbot, reading, Qt.Key.Key_2, Qt.Key.Key_2)
    assert reading.actions_["grade.2"].isChecked()
    button = button_named(reading, "2: Moderate")
    button.click()
    assert button.isChecked()
    assert session.answer.grade == 2


def test_everything_can_be_done_with_the_mouse(reading: MainWindow, session: FakeSession):
    for name in ("3: Severe", "Macular oedema: Central", "Confirm the grade and go to the next photograph"):
        button_named(reading, name).click()
    assert session.answer == Answer(grade=3, gradable=True, dme=2, state="confirmed")


def test_typing_a_note_presses_no_shortcut_and_is_saved_with_its_photograph(reading: MainWindow, session, qtbot):
    press(qtbot, reading, Qt.Key.Key_T)
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    qtbot.keyClicks(note, "2 haemorrhages u fz")
    assert session.answer == Answer()
    button_named(reading, "1: Mild").click()
    reading.actions_["image.next"].trigger()
    assert session.answers[0].note == "2 haemorrhages u fz"
    assert session.answers.get(1, Answer()).note == ""


def test_a_note_is_saved_after_a_pause(reading: MainWindow, session: FakeSession, qtbot):
    press(qtbot, reading, Qt.Key.Key_T)
    qtbot.keyClicks(QApplication.focusWidget(), "drusen?")
    qtbot.waitUntil(lambda: session.answer.note == "drusen?")


def test_a_note_that_is_typed_without_a_pause_is_saved_now_and_then_and_is_not_called_saved_before(
    reading: MainWindow, session: FakeSession, qtbot
):
    reading.reading._note_pause.setInterval(60_000)
    reading.reading._note_most.setInterval(300)
    press(qtbot, reading, Qt.Key.Key_T)
    words = reading.status._saved
    assert words.text() == "Saved"
    qtbot.keyClicks(QApplication.focusWidget(), "dru")
    assert (words.text(), words.toolTip(), session.answer.note) == ("Saving", "Saving", "")
    reading.reading._note_most.setInterval(60_000)  # begins the wait anew; the next letters must not
    qtbot.waitUntil(lambda: reading.reading._note_most.remainingTime() < 59_950)
    qtbot.keyClicks(QApplication.focusWidget(), "sen?")
    assert reading.reading._note_most.remainingTime() < 59_950
    reading.reading._note_most.setInterval(0)
    qtbot.waitUntil(lambda: session.answer.note == "drusen?")
    qtbot.waitUntil(lambda: words.text() == "Saved")


def test_a_note_that_is_taken_back_while_it_is_typed_waits_no_longer(reading: MainWindow, session: FakeSession, qtbot):
    press(qtbot, reading, Qt.Key.Key_T)
    press(qtbot, reading, Qt.Key.Key_X, Qt.Key.Key_Backspace)
    assert reading.status._saved.text() == "Saved"
    assert not reading.reading._note_most.isActive()


def test_escape_leaves_the_note_and_keys_grade_again(reading: MainWindow, session: FakeSession, qtbot):
    press(qtbot, reading, Qt.Key.Key_T)
    press(qtbot, reading, Qt.Key.Key_X, Qt.Key.Key_Escape, Qt.Key.Key_4)
    assert session.answer.grade == 4
    assert session.answer.note == "x"


def test_typing_in_the_filter_presses_no_shortcut(reading: MainWindow, session: FakeSession, qtbot):
    press(qtbot, reading, Qt.Key.Key_F, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    qtbot.keyClicks(QApplication.focusWidget(), "0 2 u")
    press(qtbot, reading, Qt.Key.Key_Space, Qt.Key.Key_Backspace)
    assert session.answers == {}
    assert session.wishes == []


def test_the_first_key_after_the_start_is_a_grade(reading: MainWindow):
    assert QApplication.focusWidget() is reading.photo.view


def test_space_presses_the_button_that_tab_reached(reading: MainWindow, session: FakeSession, qtbot):
    button = button_named(reading, "0: None")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, reading, Qt.Key.Key_Space)
    assert session.answer.grade == 0
    assert session.wishes == []


def test_a_click_on_a_button_leaves_space_to_confirm(reading: MainWindow, session: FakeSession, qtbot):
    qtbot.mouseClick(button_named(reading, "0: None"), Qt.MouseButton.LeftButton)
    press(qtbot, reading, Qt.Key.Key_Space)
    assert session.wishes == [("confirm", 0)]


def test_undo_says_what_it_takes_back(reading: MainWindow, session: FakeSession):
    assert not reading.actions_["edit.undo"].isEnabled()
    session.undo_stack.push(QUndoCommand("grade 2 of 007_OD.png"))
    assert reading.actions_["edit.undo"].text() == "&Undo grade 2 of 007_OD.png"
    reading.actions_["edit.undo"].trigger()
    assert reading.actions_["edit.redo"].text() == "&Redo grade 2 of 007_OD.png"


def test_confirm_offers_the_models_grade_where_there_is_no_own(reading: MainWindow, session: FakeSession):
    confirm = button_named(reading, "Confirm the grade and go to the next photograph")
    assert not confirm.isEnabled()
    session.blind_first = False
    session.show_analysis(made_analysis())
    assert confirm.isEnabled()
    assert confirm.text().startswith("Accept the model's, next")


def test_h_hides_and_shows_the_maps(seen: MainWindow, qtbot):
    press(qtbot, seen, Qt.Key.Key_H)
    assert not seen.photo.view.overlay.is_shown
    qtbot.waitUntil(lambda: not seen.wishes.peek.is_down)
    press(qtbot, seen, Qt.Key.Key_H)
    assert seen.photo.view.overlay.is_shown


def test_holding_h_is_a_peek(seen: MainWindow, qtbot, monkeypatch):
    monkeypatch.setattr("retina_desktop.viewmodels.held_key.HELD_S", 0.0)
    qtbot.keyPress(seen.photo.view, Qt.Key.Key_H)
    assert not seen.photo.view.overlay.is_shown
    qtbot.keyRelease(seen.photo.view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: seen.photo.view.overlay.is_shown)


def test_h_held_does_not_flicker_where_x_repeats_it_as_presses_of_its_own(seen: MainWindow, qtbot, monkeypatch):
    monkeypatch.setattr("retina_desktop.viewmodels.held_key.HELD_S", 0.0)
    qtbot.keyPress(seen.photo.view, Qt.Key.Key_H)
    shown = []
    for _repeat in range(10):
        qtbot.keyRelease(seen.photo.view, Qt.Key.Key_H)
        qtbot.keyPress(seen.photo.view, Qt.Key.Key_H)
        shown.append((seen.photo.view.overlay.is_shown, seen.actions_["lesions.show"].isChecked()))
    assert shown == [(False, False)] * 10
    qtbot.keyRelease(seen.photo.view, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: seen.photo.view.overlay.is_shown)


def test_e_shows_outlines_in_place_of_colour(seen: MainWindow, qtbot):
    before = seen.photo.view.grab().toImage()
    press(qtbot, seen, Qt.Key.Key_E)
    assert seen.photo.view.overlay.outlined
    assert seen.photo.view.grab().toImage() != before


def test_a_kind_goes_from_the_picture_and_the_legend(seen: MainWindow):
    button_named(seen.bar, "Show microaneurysms").click()
    picture = seen.photo.view.overlay.picture
    assert picture is not None
    assert [entry.kind for entry in picture.legend] == ["HE", "EX", "SE"]
    assert not seen.actions_["lesions.MA"].isChecked()


def test_brackets_move_the_threshold_and_backslash_brings_the_models_back(seen: MainWindow, qtbot):
    press(qtbot, seen, Qt.Key.Key_BracketRight, Qt.Key.Key_BracketRight)
    assert threshold_shown(seen) > 0.6
    press(qtbot, seen, Qt.Key.Key_Backslash)
    assert threshold_shown(seen) == pytest.approx(0.5, abs=1 / 255)


def threshold_shown(window: MainWindow) -> float:
    picture = window.photo.view.overlay.picture
    assert picture is not None
    return picture.legend[0].threshold


def test_a_focused_slider_moves_by_arrows_and_no_photograph_changes(seen: MainWindow, session: FakeSession, qtbot):
    session.wishes.clear()
    slider = next(s for s in seen.bar.findChildren(QAbstractSlider) if s.accessibleName().startswith("Opacity"))
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    before = seen.photo.view.overlay.opacity
    press(qtbot, seen, Qt.Key.Key_Left)
    assert seen.photo.view.overlay.opacity < before
    assert session.wishes == []


def test_the_legend_is_on_the_picture_whenever_an_overlay_is(seen: MainWindow, session: FakeSession, qtbot):
    def legend_corner() -> np.ndarray:
        image = seen.photo.view.grab().toImage()
        return np.array([image.pixelColor(40, image.height() - 25 - 4 * row).lightness() for row in range(20)])

    with_legend = legend_corner()
    press(qtbot, seen, Qt.Key.Key_H)
    assert (legend_corner() != with_legend).any()
