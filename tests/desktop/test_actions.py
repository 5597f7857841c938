from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolTip

from retina_desktop.actions.build import Actions
from retina_desktop.actions.manual import keys_page
from retina_desktop.actions.spec import WHY_GREY, ActionSpec
from retina_desktop.actions.specs import ACTIONS, MENUS, RECENT, SEPARATOR, Needs, spec


def entries_of_menus() -> list[str]:
    return [entry for _, entries in MENUS for entry in entries if entry not in (SEPARATOR, RECENT)]


@pytest.fixture
def window(qtbot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def build(
    window: QMainWindow, keys: dict[str, str] | None = None
) -> tuple[Actions, list[tuple[str, tuple[object, ...]]]]:
    called: list[tuple[str, tuple[object, ...]]] = []
    wishes = {entry.id: (lambda *values, name=entry.id: called.append((name, values))) for entry in ACTIONS}
    return Actions(window, wishes, keys), called


def test_ids_are_unique():
    assert [name for name, count in Counter(entry.id for entry in ACTIONS).items() if count > 1] == []


def test_every_action_sits_in_exactly_one_menu():
    assert sorted(entries_of_menus()) == sorted(entry.id for entry in ACTIONS)


@pytest.mark.parametrize("marking", [False, True], ids=["reading", "marking"])
def test_no_two_shortcuts_of_a_mode_collide(marking: bool):
    entries = [entry for entry in ACTIONS if (Needs.MARKING in entry.needs) == marking]
    keys = Counter(QKeySequence(key).toString() for entry in entries for key in entry.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_the_keys_of_marking_are_lent_while_lesions_are_marked_and_given_back(window: QMainWindow):
    actions, _ = build(window)
    assert actions["image.next_to_read"].shortcut() == QKeySequence("N")
    assert actions["mark.next"].shortcuts() == []
    actions.set_present(Needs.MARKING | Needs.PHOTOGRAPH)
    assert actions["image.next_to_read"].shortcuts() == []
    assert actions["mark.next"].shortcut() == QKeySequence("N")
    assert actions["grade.3"].shortcut() == QKeySequence("3")
    actions.set_present(Needs.PHOTOGRAPH)
    assert actions["image.next_to_read"].shortcut() == QKeySequence("N")
    assert actions["mark.next"].shortcuts() == []


def test_marking_takes_none_of_the_keys_that_answer():
    taken = {QKeySequence(key).toString() for entry in ACTIONS if Needs.MARKING in entry.needs for key in entry.keys}
    answering = {key for entry in ACTIONS if entry.id.startswith("grade.") for key in entry.keys}
    assert not taken & answering


@pytest.mark.parametrize("entry", ACTIONS, ids=lambda entry: entry.id)
def test_every_key_is_one_that_qt_knows(entry):
    for key in entry.keys:
        assert not QKeySequence(key).isEmpty()
        assert QKeySequence(key).toString() != ""


@pytest.mark.parametrize("entry", ACTIONS, ids=lambda entry: entry.id)
def test_every_action_says_what_it_does(entry):
    assert entry.text
    assert entry.tip


@pytest.mark.parametrize(("title", "entries"), MENUS, ids=lambda value: value if isinstance(value, str) else "")
def test_no_two_entries_of_a_menu_share_a_mnemonic(title: str, entries: tuple[str, ...]):
    letters = Counter(
        text[text.index("&") + 1].lower()
        for text in (spec(entry).text for entry in entries if entry not in (SEPARATOR, RECENT))
        if "&" in text
    )
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_the_keys_of_the_design_are_there():
    design = {
        "grade.ungradable": "U", "grade.dme": "D", "grade.confirm": "Space", "grade.back": "Backspace",
        "lesions.show": "H", "lesions.outlines": "E", "view.fit": "F", "view.one_to_one": "Z",
        "edit.undo": "Ctrl+Z", "edit.redo": "Ctrl+Shift+Z", "help.keys": "?",
    }  # fmt: skip
    design |= {f"grade.{grade}": str(grade) for grade in range(5)}
    assert {name: spec(name).keys[0] for name in design} == design


def test_an_action_calls_its_wish_and_a_checkable_one_with_its_state(window: QMainWindow):
    actions, called = build(window)
    actions["view.fit"].trigger()
    actions["lesions.outlines"].trigger()
    assert called == [("view.fit", ()), ("lesions.outlines", (True,))]


def test_showing_a_state_calls_no_wish(window: QMainWindow):
    actions, called = build(window)
    actions.set_checked("lesions.outlines", True)
    assert actions["lesions.outlines"].isChecked()
    assert called == []


def test_actions_whose_needs_are_not_there_are_grey(window: QMainWindow):
    actions, _ = build(window)
    actions.set_present(Needs.PHOTOGRAPH)
    assert actions["view.fit"].isEnabled()
    assert actions["file.quit"].isEnabled()
    assert not actions["grade.2"].isEnabled()
    actions.set_present(Needs.PHOTOGRAPH | Needs.WRITABLE)
    assert actions["grade.2"].isEnabled()


def test_a_key_of_ones_own_replaces_the_one_that_came(window: QMainWindow):
    actions, _ = build(window, {"grade.confirm": "Return"})
    assert actions.key_words("grade.confirm") == "Return"
    assert actions.holder_of(QKeySequence("Space")) == ""
    actions.set_key("grade.confirm", None)
    assert actions.holder_of(QKeySequence("Space")) == "grade.confirm"


def test_an_action_without_a_wish_is_refused(window: QMainWindow):
    with pytest.raises(KeyError):
        Actions(window, {})


def test_the_menus_hold_every_action_once(window: QMainWindow):
    actions, _ = build(window)
    actions.fill_menus(QMenu("Recent", window))
    shown = [entry.objectName() for menu in window.menuBar().actions() for entry in _menu_of(menu).actions()]
    assert sorted(filter(None, shown)) == sorted(entry.id for entry in ACTIONS)


def _menu_of(action) -> QMenu:
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu


def test_the_manual_lists_every_key(repository: Path):
    page = (repository / "docs" / "manual" / "keys.md").read_text(encoding="utf-8")
    assert page == keys_page(), "run `python -m retina_desktop.actions.manual > docs/manual/keys.md`"
    assert [key for entry in ACTIONS for key in entry.keys if f"`{key}`" not in page] == []


@pytest.mark.parametrize("entry", ACTIONS, ids=lambda entry: entry.id)
def test_a_grey_action_says_why_as_its_tip(window: QMainWindow, entry: ActionSpec):
    actions, _ = build(window)
    actions.set_present(Needs.NOTHING)
    action, reasons = actions[entry.id], set(WHY_GREY.values())
    last = action.toolTip().splitlines()[-1]
    assert action.isEnabled() == (entry.needs == Needs.NOTHING) == (last not in reasons)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_a_menu_shows_the_tip_of_a_grey_entry_and_of_no_other(window: QMainWindow, qtbot):
    actions, _ = build(window)
    actions.fill_menus(QMenu("Recent", window))
    actions.set_present(Needs.UNDO | Needs.WRITABLE)
    menu = next(menu for menu in window.menuBar().findChildren(QMenu) if actions["edit.undo"] in menu.actions())
    menu.popup(QPoint())
    for name, is_told in (("edit.redo", True), ("edit.undo", False), ("edit.settings", False)):
        place = menu.actionGeometry(actions[name]).center()
        QApplication.sendEvent(menu, QHelpEvent(QEvent.Type.ToolTip, place, place))
        told = "Redo (Ctrl+Shift+Z)\nNothing was taken back." if is_told else ""
        qtbot.waitUntil(lambda told=told: (QToolTip.text() if QToolTip.isVisible() else "") == told)
    menu.close()
