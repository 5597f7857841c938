"""The settings' page and the palette of actions, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea, QTreeWidget, QWidget

from fake_session import FakeSession
from hands import press
from retina_desktop.settings import SETTINGS, Settings
from retina_desktop.views.command_palette import CommandPalette
from retina_desktop.views.keys_dialog import KeysDialog
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.settings_dialog import SettingsDialog


@pytest.fixture
def palette(reading: MainWindow, qtbot) -> CommandPalette:
    reading.actions_["edit.palette"].trigger()
    dialog = reading.findChild(CommandPalette)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def type_in(qtbot, dialog: QWidget, words: str) -> QLineEdit:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, words)
    return field


def test_a_few_letters_and_enter_do_an_action(
    reading: MainWindow, session: FakeSession, palette: CommandPalette, qtbot
):
    field = type_in(qtbot, palette, "moder")
    assert palette.shown == ["grade.2"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.answer.grade == 2
    assert not palette.isVisible()


def test_the_arrows_choose_and_names_come_before_explanations(
    reading: MainWindow, session: FakeSession, palette: CommandPalette, qtbot
):
    field = type_in(qtbot, palette, "photograph next")
    place = palette.shown.index("image.next")
    for _ in range(place):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.wishes[-1] == ("select", 1)


def test_what_cannot_be_done_now_is_last_and_enter_leaves_it(
    reading: MainWindow, session: FakeSession, palette: CommandPalette, qtbot
):
    assert not reading.actions_["edit.redo"].isEnabled()
    field = type_in(qtbot, palette, "enter again")
    assert palette.shown == ["edit.redo"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert session.wishes == []
    field.clear()
    enabled = [reading.actions_[name].isEnabled() for name in palette.shown]
    assert enabled == sorted(enabled, reverse=True)


def test_nothing_that_matches_does_nothing_and_escape_closes(palette: CommandPalette, qtbot):
    field = type_in(qtbot, palette, "xyzzy")
    assert palette.shown == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.fixture
def page(reading: MainWindow, qtbot) -> SettingsDialog:
    press(qtbot, reading, Qt.Key.Key_Comma, modifiers=Qt.KeyboardModifier.ControlModifier)
    dialog = reading.findChild(SettingsDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def controls_of(page: SettingsDialog) -> list[str]:
    named = {setting.description: setting.key for setting in SETTINGS}
    own = [child for child in page.findChildren(QWidget) if child.accessibleName() in named]
    return [named[child.accessibleName()] for child in own if child.isVisibleTo(page)]


def test_every_setting_that_is_not_internal_is_on_the_page(page: SettingsDialog):
    assert sorted(controls_of(page)) == sorted(setting.key for setting in SETTINGS if not setting.internal)


def test_the_search_leaves_what_has_all_the_words(page: SettingsDialog, qtbot):
    field = type_in(qtbot, page, "memory small")
    assert controls_of(page) == ["thumbnails.memory_mb"]
    field.clear()
    qtbot.keyClicks(field, "no such setting")
    assert controls_of(page) == []
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert "No setting has these words." in said
    field.clear()
    assert len(controls_of(page)) > 10


def test_a_setting_found_by_search_is_set(page: SettingsDialog, settings: Settings, qtbot):
    type_in(qtbot, page, "only after your own")
    (key,) = controls_of(page)
    (tick,) = [box for box in page.findChildren(QCheckBox) if box.isVisibleTo(page)]
    before = settings.get(key)
    tick.click()
    assert settings.get(key) is not before


def test_a_refused_model_folder_leaves_the_field_as_well(page: SettingsDialog, settings: Settings, qtbot):
    (setting,) = (one for one in SETTINGS if one.key == "analysis.bundle")
    (field,) = (one for one in page.findChildren(QLineEdit) if one.accessibleName() == setting.description)
    field.setText("/there/is/nothing")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == settings.get("analysis.bundle") == ""
    assert any(label.text().startswith("There is no folder /there/is/nothing") for label in page.findChildren(QLabel))


def test_the_keys_page_names_the_action_that_is_chosen(reading: MainWindow, qtbot):
    dialog = KeysDialog(reading.actions_, reading)
    qtbot.addWidget(dialog)
    assert dialog.words == "Choose an action to give it another key."
    dialog.choose_action("view.fit")
    assert dialog.words.startswith("Press another key for “")
    assert "Choose an action" not in dialog.words


@pytest.mark.parametrize("searched", ["", "colour", "model", "size", "mb", "follow", "name", "language"])
def test_no_search_pushes_a_control_out_of_the_page(page: SettingsDialog, searched: str, qtbot):
    type_in(qtbot, page, searched)
    room = page.findChild(QScrollArea)
    assert room is not None
    sheet = room.widget()
    assert sheet is not None
    QApplication.sendPostedEvents()
    named = {setting.description for setting in SETTINGS}
    controls = [one for one in sheet.findChildren(QWidget) if one.accessibleName() in named and one.isVisibleTo(page)]
    assert controls
    for control in controls:
        assert sheet.rect().contains(control.geometry()), control.accessibleName()
        assert control.width() >= control.minimumSizeHint().width()
    assert sheet.width() <= room.viewport().width()


@pytest.mark.parametrize("width", [940, 700])
def test_every_word_of_the_keys_page_can_be_read(reading: MainWindow, width: int, qtbot):
    press(qtbot, reading, Qt.Key.Key_Question)
    dialog = reading.findChild(KeysDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    dialog.resize(width, 600)
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    QApplication.sendPostedEvents()

    def cut() -> list[str]:
        found = []
        for item in tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive):
            room = QRect(0, 0, tree.columnWidth(2) - 8, 10_000)
            needed = tree.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text(2)).height()
            if needed > tree.visualItemRect(item).height():
                found.append(item.text(2))
        return found

    qtbot.waitUntil(lambda: cut() == [])
    assert tree.horizontalScrollBar().maximum() == 0


def test_the_reader_in_the_status_line_leads_to_the_readers_name(reading: MainWindow, settings: Settings, qtbot):
    (reader,) = [one for one in reading.status.findChildren(QPushButton) if one.text().startswith("Reader")]
    reader.click()
    page = reading.findChild(SettingsDialog)
    assert page is not None
    qtbot.waitUntil(page.isActiveWindow)
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == next(one.description for one in SETTINGS if one.key == "reader.name")
    qtbot.keyClicks(field, "Ada")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert settings.get("reader.name") == "Ada"
