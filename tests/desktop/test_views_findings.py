"""Signs, image quality, what follows from a grade, and the history, as the reader meets them in the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from fake_session import FakeSession
from hands import button_named, press
from retina_desktop.domain.findings import REASONS, SIGNS
from retina_desktop.domain.language import written_date
from retina_desktop.services.reading_history import Entry, HistoryPage
from retina_desktop.viewmodels.consequences import Consequences
from retina_desktop.views.findings_panel import QUALITY_PAGE, SIGNS_PAGE
from retina_desktop.views.history_dialog import HistoryDialog
from retina_desktop.views.main_window import MainWindow

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_shift_and_a_letter_tick_the_signs(reading: MainWindow, session: FakeSession, qtbot):
    keys = (Qt.Key.Key_V, Qt.Key.Key_V, Qt.Key.Key_I, Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_H)
    press(qtbot, reading, *keys, modifiers=SHIFT)
    assert session.answer.signs == ("VB2", "IRMA", "NVD", "NVE", "VH")
    assert session.answer.grade is None
    assert reading.actions_["findings.NVD"].isChecked()
    assert button_named(reading, "Sign: new vessels elsewhere").isChecked()
    press(qtbot, reading, Qt.Key.Key_V, Qt.Key.Key_D, modifiers=SHIFT)
    assert session.answer.signs == ("IRMA", "NVE", "VH")
    assert not reading.actions_["findings.beading"].isChecked()


def test_ctrl_and_a_digit_tick_the_reasons(reading: MainWindow, session: FakeSession, qtbot):
    keys = [Qt.Key(Qt.Key.Key_1.value + place) for place in range(6)]
    press(qtbot, reading, *keys, modifiers=CTRL)
    assert session.answer.quality_reasons == tuple(reason.code for reason in REASONS)
    assert reading.reading.findings.page == QUALITY_PAGE


def test_everything_can_be_ticked_with_the_mouse(reading: MainWindow, session: FakeSession):
    for sign in SIGNS:
        button_named(reading, f"Sign: {sign.name}").click()
    assert session.answer.signs == ("VB2", "IRMA", "NVD", "NVE", "VH")
    for reason in REASONS:
        button_named(reading, f"Image quality: {reason.name}").click()
    assert len(session.answer.quality_reasons) == 6
    assert not button_named(reading, "Sign: venous beading in 1 quadrant").isChecked()


def test_ungradable_brings_the_reasons_and_a_grade_the_signs(reading: MainWindow, session: FakeSession, qtbot):
    findings = reading.reading.findings
    assert findings.page == SIGNS_PAGE
    press(qtbot, reading, Qt.Key.Key_U)
    assert findings.page == QUALITY_PAGE
    press(qtbot, reading, Qt.Key.Key_2)
    assert findings.page == SIGNS_PAGE
    button_named(reading, "Image quality, 0 ticked").click()
    assert findings.page == QUALITY_PAGE, "a graded photograph may be poor, too"
    press(qtbot, reading, Qt.Key.Key_Down)
    assert findings.page == SIGNS_PAGE


def test_the_number_ticked_stands_on_the_tab_behind(reading: MainWindow, session: FakeSession, qtbot):
    press(qtbot, reading, Qt.Key.Key_I, Qt.Key.Key_D, modifiers=SHIFT)
    assert button_named(reading, "Signs, 2 ticked").text() == "Signs · 2"


def test_tips_name_the_key(reading: MainWindow):
    assert button_named(reading, "Sign: new vessels on the disc").toolTip() == "New vessels on the disc   Shift+D"
    assert button_named(reading, "Image quality: blurred").toolTip() == "Blurred   Ctrl+1"


def test_nothing_can_be_ticked_without_a_photograph_or_a_store(window: MainWindow, session: FakeSession, qtbot):
    assert not button_named(window, "Sign: prominent IRMA").isEnabled()
    assert not window.actions_["findings.IRMA"].isEnabled()
    assert not window.actions_["grade.history"].isEnabled()


def test_what_follows_is_shown_and_takes_no_room_where_there_is_nothing(reading: MainWindow, session: FakeSession):
    block = reading.reading.consequences
    assert block.words == ""
    session.consequences.show_now(
        Consequences(
            advice="New vessels on the disc: that is grade 4, proliferative.",
            action="Action: monitor; refer",
            follow_up="Follow-up: every 6-9 months (ADA 2017)",
            sources="Follow-up: American Diabetes Association",
            patient="10",
            eyes=("OD 2 moderate", "OS not read yet"),
            worse_eye="at least 2 moderate",
            patient_action="Action: monitor; refer",
        )
    )
    assert block.words.split("\n") == [
        "New vessels on the disc: that is grade 4, proliferative.",
        "Action: monitor; refer",
        "Follow-up: every 6-9 months (ADA 2017)",
        "Both eyes of 10",
        "OD 2 moderate",
        "OS not read yet",
        "Worse eye: at least 2 moderate",
        "Action: monitor; refer",
    ]
    session.consequences.show_now(Consequences())
    assert block.words == ""


def entry(number: int, *, is_right: bool = True) -> Entry:
    when = datetime(2026, 11, 23, 12, number, tzinfo=UTC)
    return Entry(
        number,
        when,
        "Ada",
        62.4,
        f"Grade mild ({number})",
        "mild (1), retina-2026.1",
        "blind",
        is_right,
        "abcdef0123" * 6,
    )


def history(window: MainWindow) -> HistoryDialog:
    dialog = window.findChild(HistoryDialog)
    assert dialog is not None
    return dialog


def test_the_history_opens_by_its_key_and_closes_with_escape(reading: MainWindow, session: FakeSession, qtbot):
    session.history.page = HistoryPage((entry(2), entry(1)), "Other readers' readings come later.")
    press(qtbot, reading, Qt.Key.Key_H, modifiers=CTRL)
    dialog = history(reading)
    lines = dialog.words.split("\n")
    assert lines[0].startswith("2 readings.")
    assert "Ada | 1 min 2 s | Grade mild (2) | mild (1), retina-2026.1 | blind | verified abcdef01" in lines[1]
    assert lines[-1] == "Other readers' readings come later."
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: reading.findChild(HistoryDialog) is None)
    session.history.ask()  # an answer that comes late finds nobody, and harms nobody


def test_two_readings_of_one_minute_are_told_apart_by_their_seconds(reading, session):
    first, second = (replace(entry(1), time_utc=datetime(2026, 11, 23, 12, 1, s, tzinfo=UTC)) for s in (7, 52))
    session.history.page = HistoryPage((second, first))
    reading.actions_["grade.history"].trigger()
    times = [line.split(" | ")[0] for line in history(reading).words.split("\n")[1:3]]
    assert times == [written_date(one.time_utc.astimezone(), "second") for one in (second, first)]
    assert times[0].endswith(":01:52")
    history(reading).reject()


def test_an_altered_reading_leaps_to_the_eye(reading: MainWindow, session: FakeSession):
    session.history.page = HistoryPage((entry(7, is_right=False),))
    reading.actions_["grade.history"].trigger()
    assert "ALTERED" in history(reading).words
    assert "Not as saved: reading 7." in history(reading).words
    history(reading).reject()


@pytest.mark.parametrize("code", [sign.code for sign in SIGNS] + [reason.code for reason in REASONS])
def test_every_sign_and_reason_has_a_key(reading: MainWindow, code: str):
    from retina_desktop.actions.findings import action_of

    assert reading.actions_.key_words(action_of(code))


def test_the_follow_up_tables_can_be_chosen_on_the_settings_page(window: MainWindow, settings):
    from PySide6.QtWidgets import QComboBox, QDialog

    window.actions_["edit.settings"].trigger()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    box = next(box for box in dialog.findChildren(QComboBox) if "follow-up" in box.accessibleName())
    box.setCurrentText("AAO")
    box.textActivated.emit("AAO")
    assert settings.get("clinic.follow_up") == "AAO"
