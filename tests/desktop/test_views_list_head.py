"""The head of the list by mouse and by keyboard: filter, chips, order, grouping, saved filters; in the window, too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCheckBox, QMenu, QMessageBox, QPushButton, QWidget

from fake_session import FakeSession, FakeThumbnails
from retina_desktop.paths import resources
from retina_desktop.services.arbitration import ConfirmedGrade, Difference
from retina_desktop.services.contradictions import Contradiction, Given
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.list_filter import EVERYTHING, Filter
from retina_desktop.viewmodels.list_sort import SORT_WORDS, Ordering, SortBy
from retina_desktop.viewmodels.worklist import Opinion, Row, WorklistModel
from retina_desktop.views.filter_popup import FilterPopup
from retina_desktop.views.icons import Icons
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.saved_filters import NameDialog
from retina_desktop.views.theme import load_theme
from retina_desktop.views.worklist_view import WorklistView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
"""Said by Qt's offscreen platform of every pop-up."""
TWO = Answer(grade=2, gradable=True, state="entered")
OPINION = Opinion("m", 3, gradable=True, referable=True, uncertainty=0.4, stale=False)


def contradicted(who: str, grade: int) -> tuple[Contradiction, ...]:
    return (Contradiction(Given("a" * 64, who, grade, False, is_imported=True), 3, (3,), 0.9, False),)


class Looking(QObject):
    """Which grades the model contradicts, found out soon or already."""

    rested = Signal(bool)

    def __init__(self, is_looking: bool) -> None:
        super().__init__()
        self.is_looking = is_looking

    def want(self, wanted: bool) -> None:
        """It is known what is wanted."""


@pytest.fixture
def worklist(qapp) -> WorklistModel:
    model = WorklistModel(FakeThumbnails())  # pyright: ignore[reportArgumentType]
    names = ("007_OD", "007_OS", "008_OD", "008_OS", "loose")
    model.append(
        Row(Path(f"/p/{name}.png"), name, laterality=name[4:6] or None, patient=name[:3]) for name in names[:4]
    )
    model.append([Row(Path("/p/loose.png"), "loose")])
    return model


@pytest.fixture
def view(qtbot, worklist: WorklistModel) -> WorklistView:
    theme = load_theme(resources(), "dark")
    view = WorklistView(worklist, theme, Icons(resources(), theme), Settings(None))
    qtbot.addWidget(view)
    view.resize(300, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def popup(view: WorklistView, qtbot) -> FilterPopup:
    qtbot.mouseClick(view.head.filter_button, Qt.MouseButton.LeftButton)
    popup = view.head.popup
    assert popup is not None
    assert popup.isVisible()
    return popup


def box(popup: QWidget, name: str) -> QCheckBox:
    return next(box for box in popup.findChildren(QCheckBox) if box.accessibleName() == name)


def button(root: QWidget, name: str) -> QPushButton:
    return next(button for button in root.findChildren(QPushButton) if name in (button.text(), button.accessibleName()))


def test_a_check_box_filters_at_once_and_a_chip_takes_it_back(view: WorklistView, popup: FilterPopup, qtbot):
    assert view.head.shown.isHidden()
    qtbot.mouseClick(box(popup, "Eye: OD"), Qt.MouseButton.LeftButton, pos=box(popup, "Eye: OD").rect().center() / 2)
    assert view.order.photographs == 2
    assert view.head.shown.text() == "2 of 5"
    assert view.head.chips.words == ["OD"]
    button(view.head.chips, "Remove from the filter: OD").click()
    assert view.order.photographs == 5
    assert view.head.chips.isHidden()
    assert not box(popup, "Eye: OD").isChecked()


def test_readers_who_disagree_can_be_asked_for_on_the_page(
    view: WorklistView, popup: FilterPopup, worklist: WorklistModel
):
    answers = (ConfirmedGrade("Ada", 2, False), ConfirmedGrade("Bo", 3, False))
    worklist.change(1, difference=Difference(answers))
    box(popup, "Readers disagree").click()
    assert view.choices.filter == Filter(readers_differ=True)
    assert view.choices.filter == Filter.from_text(view.choices.filter.to_text())
    assert view.head.chips.words == ["readers disagree"]
    assert view.order.photographs == 1
    button(view.head.chips, "Clear the filter").click()
    assert not box(popup, "Readers disagree").isChecked()


def test_grades_to_look_at_again_can_be_asked_for_on_the_page_and_among_other_criteria(
    view: WorklistView, popup: FilterPopup, worklist: WorklistModel
):
    again = box(popup, "Grades to look at again")
    worklist.change_many((n, {"contradictions": contradicted("Labels", n)}) for n in (1, 2))
    again.click()
    assert view.choices.filter == Filter(contradicted=True)
    assert view.head.chips.words == ["to look at again"]
    box(popup, "Eye: OS").click()
    assert view.order.photographs == 1
    button(view.head.chips, "Clear the filter").click()
    assert not again.isChecked()
    assert view.order.photographs == 5


def test_the_row_says_whose_grade_is_questioned_as_far_as_the_reader_may_know(
    view: WorklistView, worklist: WorklistModel
):
    def words() -> tuple[str, str]:
        index = view.order.index(0)
        return index.data(Qt.ItemDataRole.AccessibleTextRole), index.data(Qt.ItemDataRole.ToolTipRole)

    worklist.change(0, contradictions=contradicted("Labels", 1))
    assert words()[0] == "007_OD, right eye, queued, to look at again: Labels"
    worklist.change(0, answer=TWO, opinion_visible=True)
    assert words()[0] == "007_OD, right eye, entered, grade 2, to look at again: Labels: 1"
    assert words()[1].endswith("To look at again: Labels: 1")


@pytest.mark.parametrize(("is_looking", "words"), [(True, "Looking for grades"), (False, "No grade to look at again.")])
def test_an_empty_queue_says_whether_it_is_still_being_looked_up(view: WorklistView, is_looking: bool, words: str):
    view.choices.serve_contradictions(Looking(is_looking))  # pyright: ignore[reportArgumentType]
    view.choices.look_again()
    assert view.emptiness.startswith(words)


def test_the_page_works_by_keyboard_alone(view: WorklistView, popup: FilterPopup, qtbot):
    queued = popup.focusWidget()
    assert isinstance(queued, QCheckBox)
    assert queued.accessibleName() == "Status: queued"
    qtbot.keyClick(queued, Qt.Key.Key_Space)
    assert view.choices.filter == Filter(status=frozenset({"queued"}))
    qtbot.keyClick(queued, Qt.Key.Key_Tab)
    assert popup.focusWidget() is box(popup, "Status: not analysed")
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_one_click_clears_everything_the_search_too(view: WorklistView, qtbot):
    qtbot.keyClicks(view.filter, "007")
    qtbot.keyClick(view.filter, Qt.Key.Key_Return)
    view.choices.set_filter(replace(view.choices.filter, eye=frozenset({"OS"})))
    assert view.head.shown.text() == "1 of 5"
    button(view.head.chips, "Clear the filter").click()
    assert view.choices.filter == EVERYTHING
    assert view.filter.text() == ""
    assert view.order.photographs == 5


def test_typing_goes_on_undisturbed(view: WorklistView, qtbot):
    """A filter that is applied while one types must not write the field anew."""
    qtbot.keyClicks(view.filter, "008 ")
    qtbot.waitUntil(lambda: view.order.photographs == 2)
    assert view.filter.text() == "008 "


def test_ranges_dates_and_patient_filter_after_a_pause(view: WorklistView, popup: FilterPopup, qtbot):
    box(popup, "Date from").click()
    assert view.choices.filter.since
    box(popup, "Date from").click()
    qtbot.keyClicks(popup._patient, "8")
    popup._quality[1].setValue(50)
    popup._uncertainty[0].setValue(0.25)
    qtbot.waitUntil(lambda: view.choices.filter == Filter(patient="8", quality=(0.0, 0.5), uncertainty=(0.25, 1.0)))
    assert view.head.chips.words == ["patient 8", "entropy 0.25 to 1.00", "quality 0 to 50 %"]


def test_the_page_shows_what_was_chosen_elsewhere(view: WorklistView, popup: FilterPopup):
    wanted = Filter(grade=frozenset({"2"}), since="2026-01-02", patient="x", quality=(0.2, 0.4))
    view.choices.set_filter(wanted)
    assert box(popup, "Your grade: 2").isChecked()
    popup._tell()
    assert view.choices.filter == wanted


def test_blind_first_is_said_where_it_leaves_something_out(view: WorklistView, popup: FilterPopup, worklist):
    assert popup._blind.isVisibleTo(popup)
    assert view.head.note.isHidden()
    view.choices.set_ordering(Ordering(SortBy.MODEL))
    assert "comes last" in view.head.note.text()
    view.choices.set_ordering(Ordering(SortBy.CERTAINTY))
    assert view.head.note.isHidden()
    view.choices.set_filter(Filter(model=frozenset({"3"})))
    assert "Left out" in view.head.note.text()
    worklist.change(0, answer=TWO, opinion=OPINION, opinion_visible=True)
    worklist.change(1, opinion=OPINION)
    view.order.refresh()
    assert view.head.shown.text() == "1 of 5"


def test_the_order_is_chosen_and_turned_round(view: WorklistView, qtbot):
    for place, by in enumerate(SortBy):
        view.head.sort.setCurrentIndex(place)
        view.head.sort.activated.emit(place)
        assert view.order.ordering == Ordering(by)
        assert view.head.sort.currentText() == SORT_WORDS[by][0]
        qtbot.mouseClick(view.head.turn, Qt.MouseButton.LeftButton)
        assert view.order.ordering == Ordering(by, turned=True)
        assert view.head.sort.currentText() == SORT_WORDS[by][1]


# ------------------------------------------------------------------------------------------------------ saved filters
def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def press(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def submenu(menu: QMenu, text: str) -> QMenu:
    found = next(action for action in menu.actions() if action.text() == text).menu()
    assert isinstance(found, QMenu)
    return found


def test_a_filter_is_saved_chosen_renamed_and_deleted_from_the_menu(view: WorklistView, qtbot):
    menu = view.head.saved.menu
    view.choices.set_filter(Filter(eye=frozenset({"OD"})))
    menu.aboutToShow.emit()
    assert entries(menu)[0] == "No filter saved yet"
    press(menu, "&Save this filter…")
    dialog = view.findChild(NameDialog)
    assert dialog is not None
    dialog.accept()
    assert "needs a name" in dialog.problem.text()
    dialog.name.setText("right & new")
    dialog.accept()
    view.choices.clear()
    menu.aboutToShow.emit()
    press(menu, "right && new")
    assert view.order.photographs == 2
    menu.aboutToShow.emit()
    assert next(action.isChecked() for action in menu.actions())
    view.choices.rename("right & new", "right")
    menu.aboutToShow.emit()
    press(submenu(menu, "&Delete"), "right")
    asked = view.findChild(QMessageBox)
    assert asked is not None
    assert view.choices.saved, "deleted without being asked"
    next(answer for answer in asked.buttons() if answer.text() == "Delete").click()
    assert view.choices.saved == {}


# ----------------------------------------------------------------------------------------------------------- patients
def place_of(view: WorklistView, words: str) -> int:
    return next(place for place in range(view.order.rowCount()) if view.order.index(place).data() == words)


def test_a_press_on_a_header_closes_and_opens_its_patient(view: WorklistView, qtbot):
    qtbot.mouseClick(view.head.group, Qt.MouseButton.LeftButton)
    assert view.order.rowCount() == 8
    header = view.list.visualRect(view.order.index(0)).center()
    with qtbot.assertNotEmitted(view.row_chosen):
        qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=header)
    assert view.order.rowCount() == 6
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=header)
    assert view.order.rowCount() == 8


def test_arrows_walk_over_headers_and_close_and_open_them(view: WorklistView, qtbot):
    view.choices.set_grouped(True)
    view.list.setFocus()
    view.show_current(1)  # 007_OS, below 007_OD and its header
    view.row_chosen.connect(view.show_current)

    def press_key(key: Qt.Key) -> int:
        qtbot.keyClick(view.list, key)
        return view.list.currentIndex().row()

    assert press_key(Qt.Key.Key_Left) == 0
    assert press_key(Qt.Key.Key_Left) == 0
    assert view.order.rowCount() == 6
    assert press_key(Qt.Key.Key_Down) == 1
    assert view.order.index(1).data() == "Patient 008"
    assert press_key(Qt.Key.Key_Up) == 0
    assert press_key(Qt.Key.Key_Right) == 0
    assert view.order.rowCount() == 8
    with qtbot.waitSignal(view.row_chosen) as told:
        assert press_key(Qt.Key.Key_Right) == 1
    assert told.args == [0]
    press_key(Qt.Key.Key_Left)
    press_key(Qt.Key.Key_Return)
    assert view.order.rowCount() == 6


def test_the_photograph_on_the_screen_keeps_its_place_on_the_glass(qtbot):
    """Rows above it leave and come; the reader's eye finds it where it was."""
    worklist = WorklistModel(FakeThumbnails())  # pyright: ignore[reportArgumentType]
    worklist.append(Row(Path(f"/p/{n}"), f"{n}") for n in range(200))
    theme = load_theme(resources(), "dark")
    view = WorklistView(worklist, theme, Icons(resources(), theme))
    qtbot.addWidget(view)
    view.resize(300, 900)
    view.show()
    view.choices.set_filter(Filter(grade=frozenset({"none"})))
    view.show_current(99)
    view.show_current(100)
    view.list.scrollTo(view.order.index(100), QAbstractItemView.ScrollHint.PositionAtCenter)
    top = view.list.visualRect(view.order.index(view.order.place_of_row(100))).top()
    worklist.change_many([(n, {"answer": TWO}) for n in range(90, 98)])
    worklist.change(100, answer=TWO)
    view.show_current(101)
    place = view.order.place_of_row(101)
    assert place == 92
    height = view.list.verticalHeader().defaultSectionSize()
    assert view.list.visualRect(view.order.index(place)).top() == top + height, "the list jumped"


# ------------------------------------------------------------------------------------------------------ in the window
def test_the_menus_reach_all_of_it(reading: MainWindow, session: FakeSession, qtbot):
    actions, list_ = reading.actions_, reading.worklist
    session.worklist.change(0, patient="007")
    actions["view.group"].trigger()
    assert list_.order.is_grouped
    assert list_.head.group.isChecked()
    actions["view.close_patients"].trigger()
    assert list_.order.rowCount() == 2
    actions["view.open_patients"].trigger()
    assert list_.order.rowCount() == 8
    qtbot.mouseClick(list_.head.group, Qt.MouseButton.LeftButton)
    assert not actions["view.group"].isChecked()
    actions["view.turn_order"].trigger()
    assert session.order == [5, 4, 3, 2, 1, 0]
    list_.choices.set_filter(Filter(eye=frozenset({"OS"})))
    assert session.order == [5, 3, 1]
    actions["edit.clear_filter"].trigger()
    actions["view.turn_order"].trigger()
    assert session.order is None
    actions["edit.filter"].trigger()
    assert list_.head.popup is not None
    assert list_.head.popup.isVisible()


def test_keys_on_the_page_do_not_grade_the_photograph_behind_it(reading: MainWindow, session: FakeSession, qtbot):
    reading.actions_["edit.filter"].trigger()
    popup = reading.worklist.head.popup
    assert popup is not None
    assert QApplication.activePopupWidget() is popup
    session.wishes.clear()
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_2)
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Down)
    assert session.wishes == []
    assert session.answers == {}


def test_a_chip_in_focus_has_the_space_bar(reading: MainWindow, session: FakeSession, qtbot):
    reading.worklist.choices.set_filter(Filter(eye=frozenset({"OD"})))
    chip = button(reading.worklist.head.chips, "Remove from the filter: OD")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    session.wishes.clear()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert reading.worklist.choices.filter == EVERYTHING
    assert session.wishes == []


def test_a_graded_photograph_leaves_the_list_with_the_next(reading: MainWindow, session: FakeSession, qtbot):
    reading.worklist.choices.set_filter(Filter(grade=frozenset({"none"})))
    session.select(2)
    qtbot.keyClick(reading.photo.view, Qt.Key.Key_2)
    assert reading.worklist.order.place_of_row(2) == 2
    session.select(3)
    assert reading.worklist.order.place_of_row(2) == -1
    assert session.order == [0, 1, 3, 4, 5]


def test_what_cannot_be_read_of_the_settings_is_said_in_the_window(qtbot, session: FakeSession):
    from fake_session import NowRunner
    from retina_desktop.viewmodels.overlay import OverlayModel

    settings = Settings(None, {"worklist.filter": "{", "window.notice_accepted": True})
    overlay = OverlayModel(NowRunner())  # pyright: ignore[reportArgumentType]
    window = MainWindow(session, overlay, settings, resources())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(window)
    assert any("cannot be read" in message.words for message in window.photo.messages._kept)


def test_the_filter_says_that_it_counts_the_grades_of_the_conformal_set(popup: FilterPopup):
    assert box(popup, "How many grades in the conformal set: 2").text() == "2"
