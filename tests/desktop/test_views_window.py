from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QUndoCommand
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from fake_session import FakePhotograph, FakeSession, NowRunner, made_analysis, painted_retina
from retina_desktop.paths import resources
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.viewmodels.photograph import PhotographModel
from retina_desktop.viewmodels.pyramid import build_pyramid
from retina_desktop.viewmodels.session import SessionModel
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.words import RESEARCH_USE


@pytest.fixture
def session(qapp) -> Iterator[FakeSession]:
    session = FakeSession()
    yield session
    session.undo_stack.blockSignals(True)  # it clears itself while it is destroyed, and tells views that are gone


@pytest.fixture
def settings() -> Settings:
    settings = Settings(None)
    settings.set("window.notice_accepted", True)
    return settings


@pytest.fixture
def window(qtbot, session: FakeSession, settings: Settings) -> MainWindow:
    overlay = OverlayModel(NowRunner())  # pyright: ignore[reportArgumentType]
    window = MainWindow(session, overlay, settings, resources())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def reading(window: MainWindow, session: FakeSession) -> MainWindow:
    """The window with six photographs, of which the first is on the screen."""
    session.list_rows(6)
    session.select(0)
    session.show_picture()
    session.wishes.clear()
    return window


def press(qtbot, window: MainWindow, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)


def shown_message(window: MainWindow) -> str:
    message = window.photo.messages.shown
    return message.words if message else ""


# ------------------------------------------------------------------------------------------------------- the fake itself


@pytest.mark.parametrize(("fake", "real"), [(FakeSession, SessionModel), (FakePhotograph, PhotographModel)])
def test_the_fake_has_only_names_that_the_real_one_has(fake: type, real: type):
    own = {name for name in vars(fake) if not name.startswith(("_", "show_", "list_")) and name != "staticMetaObject"}
    source = Path(__import__(real.__module__, fromlist=["x"]).__file__).read_text(encoding="utf-8")
    assert {name for name in own if not hasattr(real, name) and f"self.{name}" not in source} == set()


# ------------------------------------------------------------------------------------------------------------ states


def test_nothing_open_offers_a_folder_and_the_samples(window: MainWindow):
    assert "No photographs open" in window.photo.card.words
    assert window.photo.card.isVisible()
    assert not window.actions_["grade.2"].isEnabled()
    assert not window.actions_["view.fit"].isEnabled()


def test_a_folder_without_photographs_says_so(window: MainWindow, session: FakeSession):
    session.listing_changed.emit(True, "Looking for photographs…")
    session.listing_changed.emit(False, "0 photographs")
    assert "No photographs there" in window.photo.card.words


def test_loading_is_said_only_when_it_takes_long(reading: MainWindow, session: FakeSession, qtbot):
    session.photograph.loading_started.emit("/photos/007_OS.png")
    assert reading.photo.view.is_empty
    assert not reading.photo.card.isVisible()
    qtbot.waitUntil(reading.photo.card.isVisible)
    assert "007_OS.png" in reading.photo.card.words


def test_a_photograph_is_shown_with_its_eye_name_size_and_zoom(reading: MainWindow):
    words = " ".join(label.text() for label in reading.header.findChildren(QWidget) if hasattr(label, "text"))  # pyright: ignore[reportAttributeAccessIssue]
    assert "OD  right eye" in words
    assert "007_OD.png" in words
    assert "640 × 480 px" in words
    assert "fit" in words
    assert "007_OD.png" in reading.windowTitle()


def test_a_preview_shows_no_size_until_all_pixels_are_there(reading: MainWindow, session: FakeSession):
    session.select(1)
    session.photograph.preview_ready.emit(build_pyramid(painted_retina(320, 240)), 640, 480)
    assert reading.photo.view.is_preview
    session.show_picture()
    assert not reading.photo.view.is_preview


def test_a_photograph_that_cannot_be_shown_says_why(reading: MainWindow, session: FakeSession):
    session.photograph.failed.emit("The file is cut off after 1.2 MB.")
    assert "The file is cut off after 1.2 MB." in reading.photo.card.words
    assert reading.photo.view.is_empty


def test_blind_first_hides_opinion_and_maps_until_the_grade(reading: MainWindow, session: FakeSession, qtbot):
    session.show_analysis(made_analysis())
    assert "Shown after your grade." in reading.opinion.words
    assert not reading.photo.view.overlay.is_shown
    assert not reading.actions_["lesions.show"].isEnabled()
    press(qtbot, reading, Qt.Key.Key_2)
    assert "2  Moderate · refer" in reading.opinion.words
    assert reading.photo.view.overlay.is_shown
    assert reading.actions_["lesions.show"].isEnabled()


def test_the_opinion_can_be_revealed_before_the_grade(reading: MainWindow, session: FakeSession):
    session.show_analysis(made_analysis())
    reading.opinion.reveal_requested.emit()
    assert "2  Moderate" in reading.opinion.words


def test_the_opinion_is_in_words(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.show_analysis(made_analysis())
    for words in (
        "Monitor · 80 % to be referred",
        "2 or 3 at 90 % coverage",
        "Grade by the counts alone: the same.",
        "14 microaneurysms in 4 quadrants",
        "fake-2026.11",
    ):
        assert words in reading.opinion.words


def test_an_ungradable_opinion_gives_its_reasons(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.show_analysis(made_analysis(gradable=False, quality_reasons=("blur", "dark")))
    assert "Ungradable: blurred and too dark." in reading.opinion.words


def test_a_stale_opinion_is_marked(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.photograph.stale = True
    session.show_analysis(made_analysis())
    assert "older model" in reading.opinion.words


def test_a_failed_analysis_says_why_and_grading_goes_on(reading: MainWindow, session: FakeSession, qtbot):
    session.photograph.analysis_error = "The device ran out of memory."
    session.photograph.analysis_changed.emit()
    assert "The device ran out of memory." in reading.opinion.words
    press(qtbot, reading, Qt.Key.Key_1)
    assert session.answer.grade == 1


def test_a_read_only_store_disables_grading_and_says_why(reading: MainWindow, session: FakeSession, qtbot):
    session.read_only_reason = "The store is newer than this program."
    session.read_only_changed.emit(session.read_only_reason)
    press(qtbot, reading, Qt.Key.Key_2)
    assert session.answer == Answer()
    assert shown_message(reading) == "The store is newer than this program."
    assert not reading.actions_["grade.2"].isEnabled()


def test_what_is_not_saved_can_be_tried_again(reading: MainWindow, session: FakeSession):
    session.saved_state_changed.emit("not saved: the disk is full")
    assert shown_message(reading) == "Not saved: the disk is full"
    reading.photo.messages.action_pressed.emit("Try again")
    assert session.wishes == [("retry_saving", None)]
    session.saved_state_changed.emit("not saved: the disk is full")
    session.saved_state_changed.emit("saved")
    assert shown_message(reading) == ""


def test_messages_are_kept_until_dismissed_and_the_same_words_come_once(window: MainWindow, session: FakeSession):
    for words in ("First.", "Second.", "First."):
        session.message.emit("error", words)
    seen = []
    while message := shown_message(window):
        seen.append(message)
        window.photo.messages.dismiss()
    assert seen == ["First.", "Second."]


def test_the_notice_is_shown_at_first_start_until_it_is_understood(qtbot, session: FakeSession):
    settings = Settings(None)
    overlay = OverlayModel(NowRunner())  # pyright: ignore[reportArgumentType]
    window = MainWindow(session, overlay, settings, resources())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(window)
    assert shown_message(window) == RESEARCH_USE
    window.photo.messages.action_pressed.emit("I understand")
    assert settings.get("window.notice_accepted") is True


# -------------------------------------------------------------------------------------------------- keys and answers


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


def button_named(window: QWidget, name: str) -> QAbstractButton:
    return next(button for button in window.findChildren(QAbstractButton) if button.accessibleName() == name)


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


# ---------------------------------------------------------------------------------------------------------- overlays


@pytest.fixture
def seen(reading: MainWindow, session: FakeSession) -> MainWindow:
    session.blind_first = False
    session.show_analysis(made_analysis())
    return reading


def test_h_hides_and_shows_the_maps(seen: MainWindow, qtbot):
    press(qtbot, seen, Qt.Key.Key_H)
    assert not seen.photo.view.overlay.is_shown
    press(qtbot, seen, Qt.Key.Key_H)
    assert seen.photo.view.overlay.is_shown


def test_holding_h_is_a_peek(seen: MainWindow, qtbot, monkeypatch):
    monkeypatch.setattr("retina_desktop.views.wishes.HELD_S", 0.0)
    qtbot.keyPress(seen.photo.view, Qt.Key.Key_H)
    assert not seen.photo.view.overlay.is_shown
    qtbot.keyRelease(seen.photo.view, Qt.Key.Key_H)
    assert seen.photo.view.overlay.is_shown


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


# -------------------------------------------------------------------------------------------------------- the window


def test_dropped_folders_and_files_are_opened(window: MainWindow, session: FakeSession, tmp_path: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/a.png")])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    assert session.wishes == [("open_paths", [tmp_path])]


def test_the_samples_are_one_press_away(window: MainWindow, session: FakeSession):
    next(b for b in window.findChildren(QAbstractButton) if b.text() == "Try the samples").click()
    assert session.wishes == [("open_paths", [resources() / "samples"])]


def test_recent_folders_are_in_a_menu(window: MainWindow, session: FakeSession):
    session.recent = ["/photos/may", "/photos/april"]
    window.recent.aboutToShow.emit()
    assert [action.text() for action in window.recent.actions()] == session.recent
    window.recent.actions()[1].trigger()
    assert session.wishes == [("open_paths", [Path("/photos/april")])]


def test_the_theme_changes_at_once_and_is_kept(window: MainWindow, settings: Settings):
    dark = window.grab().toImage().pixelColor(3, 300).lightness()
    window.actions_["view.light"].trigger()
    assert settings.get("window.theme") == "light"
    assert window.grab().toImage().pixelColor(3, 300).lightness() > dark + 100


def test_the_columns_come_back(window: MainWindow, settings: Settings, session: FakeSession, qtbot):
    window.columns.setSizes([300, 480, 320])
    before = window.columns.sizes()
    window.close()
    overlay = OverlayModel(NowRunner())  # pyright: ignore[reportArgumentType]
    again = MainWindow(FakeSession(), overlay, settings, resources())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(again)
    again.resize(window.size())
    again.show()
    assert again.columns.sizes() == before


def test_closing_sends_what_was_typed_and_tells(reading: MainWindow, session: FakeSession, qtbot):
    press(qtbot, reading, Qt.Key.Key_T)
    qtbot.keyClicks(QApplication.focusWidget(), "late")
    with qtbot.waitSignal(reading.closing):
        reading.close()
    assert session.answer.note == "late"


@pytest.mark.parametrize("action", ["edit.settings", "help.keys", "help.notice", "help.about"])
def test_every_page_opens_and_closes_with_escape(window: MainWindow, qtbot, action: str):
    window.actions_[action].trigger()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)


CONTROLS = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)


@pytest.mark.parametrize("action", ["", "edit.settings", "help.keys", "help.about"])
def test_every_control_has_an_accessible_name(seen: MainWindow, action: str):
    root: QWidget = seen
    if action:
        seen.actions_[action].trigger()
        dialog = seen.findChild(QDialog)
        assert dialog is not None
        root = dialog
    nameless = [
        f"{type(control).__name__} in {type(control.parentWidget()).__name__}"
        for kind in CONTROLS
        for control in root.findChildren(kind)
        if not control.accessibleName() and not _is_named_by_itself(control)
    ]
    assert nameless == []


def _is_named_by_itself(control: QWidget) -> bool:
    """A button is named by its words; Qt's own parts of a list, a spin box or a clear button by their owner."""
    if isinstance(control, QAbstractButton) and control.text():
        return True
    return (
        isinstance(control, QScrollBar)
        or control.objectName().startswith(("qt_", "_q_"))
        or (
            isinstance(control.parentWidget(), CONTROLS)
            or type(control.parentWidget()).__name__
            in ("QComboBoxPrivateContainer", "QTreeWidget", "QSpinBox", "QDoubleSpinBox")
        )
    )


def test_every_control_can_be_reached_by_tab(seen: MainWindow):
    for kind in (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit):
        for control in seen.findChildren(kind):
            if control.isVisible() and control.isEnabled() and not _is_named_by_itself(control):
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.accessibleName()


def test_a_changed_key_works_at_once_and_is_kept(reading: MainWindow, session: FakeSession, settings: Settings, qtbot):
    from PySide6.QtGui import QKeySequence

    from retina_desktop.views.keys_dialog import KeysDialog

    reading.actions_["help.keys"].trigger()
    dialog = reading.findChild(KeysDialog)
    assert dialog is not None
    dialog.choose_action("grade.confirm")
    dialog.use_key(QKeySequence("2"))
    assert "already the key of" in dialog.words
    dialog.use_key(QKeySequence("Return"))
    dialog.reject()
    press(qtbot, reading, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert session.wishes == [("confirm", 0)]
    assert settings.get("keys.changed") == ["grade.confirm=Return"]


def test_the_settings_page_has_a_row_for_each_setting_and_saves_at_once(window: MainWindow, settings: Settings):
    window.actions_["edit.settings"].trigger()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    names = {child.accessibleName() for child in dialog.findChildren(QWidget)}
    assert {setting.description for setting in settings if not setting.internal} <= names
    button_named(dialog, "Show the model's opinion only after your own grade.").click()
    assert settings.get("reading.blind_first") is False


def test_a_drag_over_the_photograph_moves_it_and_nothing_else(reading: MainWindow, session: FakeSession, qtbot):
    view = reading.photo.view
    view.one_to_one()
    view.zoom_in()
    view.zoom_in()
    view.zoom_in()
    before = QPointF(view.place.centre)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    qtbot.mouseMove(view, QPoint(150, 180))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 180))
    assert view.place.centre != before
    assert session.wishes == []


def test_the_grade_differs_in_shape_and_words_not_only_in_colour(reading: MainWindow, session: FakeSession):
    session.set_grade(2)
    assert replace(session.answer, state="confirmed").words == "2"
    assert "not yet confirmed" in reading.reading.state_words


def test_what_of_the_file_is_not_shown_is_said(reading: MainWindow, session: FakeSession):
    session.photograph.current_loaded = SimpleNamespace(notes=("Only the first of 3 pages is shown.",))
    session.show_picture()
    words = [label.toolTip() for label in reading.header.findChildren(QLabel) if not label.isHidden()]
    assert "Only the first of 3 pages is shown." in words
