from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)

from fake_session import FakeSession, NowRunner
from hands import button_named, press
from made_readings import made
from retina_desktop.actions.build import TellingMenu
from retina_desktop.actions.specs import ACTIONS, MENUS
from retina_desktop.domain.changes import changes
from retina_desktop.paths import resources
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.list_filter import STATUSES
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.viewmodels.row_words import status_words
from retina_desktop.views.dialogs import LicencePage, PlainPage
from retina_desktop.views.main_window import MainWindow


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


def test_about_leads_to_the_whole_text_of_the_licence(window: MainWindow, repository, qtbot):
    window.actions_["help.about"].trigger()
    about = window.findChild(PlainPage)
    assert about is not None
    (button,) = [one for one in about.findChildren(QPushButton) if one.text() == "The whole licence"]
    button.click()
    page = about.findChild(LicencePage)
    assert page is not None
    assert page.text.toPlainText() == (repository / "LICENSE").read_text()
    qtbot.keyClick(page, Qt.Key.Key_Escape)


CONTROLS = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)


@pytest.mark.parametrize("action", ["", "edit.settings", "edit.palette", "help.keys", "help.about"])
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


def test_whether_a_grade_is_confirmed_is_said_in_the_same_words_everywhere(reading, session):
    session.toggle_sign("IRMA")
    assert reading.reading.state_words == "Not graded yet"
    session.set_grade(2)
    row = session.current_row
    assert reading.reading.state_words.lower() == status_words(row) == "entered"
    assert status_words(row) in STATUSES
    assert changes(None, made(1)).endswith("; entered")


def test_what_of_the_file_is_not_shown_is_said(reading: MainWindow, session: FakeSession):
    session.photograph.current_loaded = SimpleNamespace(notes=("Only the first of 3 pages is shown.",))
    session.show_picture()
    words = [label.toolTip() for label in reading.header.findChildren(QLabel) if not label.isHidden()]
    assert "Only the first of 3 pages is shown." in words


def test_every_menu_of_the_window_that_holds_actions_tells_why_one_is_grey(seen: MainWindow):
    held = [
        menu
        for menu in seen.findChildren(QMenu)
        if {entry.objectName() for entry in menu.actions()} & {entry.id for entry in ACTIONS}
    ]
    assert len(held) >= len(MENUS)
    assert [menu.title() for menu in held if not isinstance(menu, TellingMenu)] == []
    assert isinstance(seen.header.more.menu(), TellingMenu)
