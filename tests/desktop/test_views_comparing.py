"""Comparing in the window, by keys and mouse: a real session over real files, with a model that the test plays."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from hands import look
from made_session import Desk, Desks
from retina_desktop.paths import resources
from retina_desktop.viewmodels.capture_dates import CaptureDates
from retina_desktop.viewmodels.compared import Compared
from retina_desktop.viewmodels.comparing_look import Way
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.views.choose_photograph import ChoosePhotograph
from retina_desktop.views.main_window import MainWindow
from visits_on_disk import retina, save_visit, turned

LONG_MS = 30_000
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def visits(tmp_path_factory, samples) -> Path:
    folder = tmp_path_factory.mktemp("visits")
    right = retina(samples)
    save_visit(folder / "10_right_2026.jpg", right, "2026:03:12 10:00:00")
    save_visit(folder / "10_right_2025.jpg", turned(right), "2025:03:12 10:00:00")
    save_visit(folder / "10_left_2026.jpg", retina(samples, "SYNTHETIC_03_left.jpg", 700), "2026:03:12 10:01:00")
    save_visit(folder / "11_left_2026.jpg", retina(samples, "SYNTHETIC_05_left.jpg", 700), "2026:03:12 11:00:00")
    return folder


class Reader:
    """Somebody before the window."""

    def __init__(self, desk: Desk, window: MainWindow, qtbot) -> None:
        self.desk, self.window, self._qtbot = desk, window, qtbot
        self.model, self.look = desk.session.comparing, window.comparing.look
        self.view, self.other = window.photo.view, window.comparing.area.pane.view

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        look(self.desk.session)
        QTest.keyClick(self.view, key, modifiers)

    def wait_laid(self) -> None:
        self._qtbot.waitUntil(lambda: self.model.onto is not None and not self.model.is_busy, timeout=LONG_MS)

    def wait_linked(self) -> None:
        self._qtbot.waitUntil(lambda: self.model.fields is not None and not self.model.is_busy, timeout=LONG_MS)

    def settled(self) -> QImage:
        """What the photograph's view shows once it shows the same twice: a picture is drawn fast first, and well in a later turn."""
        shown: list[QImage] = []

        def is_settled() -> bool:
            shown.append(self.view.grab().toImage())
            return shown[-1] in shown[-2:-1]

        self._qtbot.waitUntil(is_settled)
        return shown[-1]

    def drag(self, view, begin: QPoint, end: QPoint) -> None:
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
        for step in range(1, 6):
            QTest.mouseMove(view, begin + (end - begin) * step / 5)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture
def reader(desks: Desks, visits: Path, qtbot) -> Reader:
    """At the newest visit of patient 10."""
    desk = desks.make(window__notice_accepted=True)
    window = MainWindow(desk.session, OverlayModel(desk.runner), desk.settings, resources())
    qtbot.addWidget(window)
    dates = CaptureDates(desk.runner, desk.session.worklist)
    window.worklist.choices.serve_dates(dates)
    desk.session.comparing.want_dates = dates.want
    window.resize(1400, 900)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.open(qtbot, visits)
    dates.want()
    qtbot.waitUntil(lambda: all(row.taken is not None for row in desk.session.worklist.rows()))
    desk.session.show_path(visits / "10_right_2026.jpg")
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution, timeout=LONG_MS)
    window.photo.view.setFocus()
    return Reader(desk, window, qtbot)


def same(one: QPointF, other: QPointF, tolerance: float = 1e-6) -> bool:
    return (one - other).manhattanLength() < tolerance


def test_the_photograph_has_all_of_the_glass_until_something_is_compared(reader: Reader):
    area = reader.window.comparing.area
    assert not reader.window.comparing.bar.isVisible()
    assert not area.pane.isVisible()
    assert not area.title.isVisible()


def test_c_shows_the_last_visit_beside_the_photograph_and_puts_it_away_again(reader: Reader):
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    area = reader.window.comparing.area
    assert area.pane.view.isVisible()
    assert abs(reader.view.width() - reader.other.width()) <= 2
    assert "2025-03-12" in area.pane.title.words
    assert "10_right_2025.jpg" in area.pane.title.words
    assert "residual" in area.pane.title.words
    assert "Warped onto 10_right_2026.jpg" in area.pane.title.words
    assert "right eye" in area.title.words
    reader.press(Qt.Key.Key_C)
    assert not area.pane.isVisible()
    assert reader.model.picture is None


def test_both_panes_zoom_and_pan_as_one(reader: Reader):
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    reader.press(Qt.Key.Key_Z)
    for _ in range(3):
        reader.press(Qt.Key.Key_Plus)
    here, there = reader.view.place, reader.other.place
    assert there.scale == pytest.approx(here.scale)
    assert same(here.centre, there.centre)
    before = QPointF(here.centre)
    reader.drag(reader.view, QPoint(200, 200), QPoint(140, 180))
    assert not same(before, here.centre)
    assert same(here.centre, there.centre)
    before = QPointF(here.centre)
    reader.drag(reader.other, QPoint(200, 200), QPoint(240, 230))
    assert not same(before, here.centre), "the other pane leads as well"
    assert same(here.centre, there.centre)
    reader.press(Qt.Key.Key_F)
    assert there.fits


def test_the_other_eye_of_another_size_is_linked_by_the_fields_of_view(reader: Reader):
    reader.press(Qt.Key.Key_C)
    reader.window.actions_["compare.other_eye"].trigger()
    reader.wait_linked()
    reader.press(Qt.Key.Key_Z)
    reader.press(Qt.Key.Key_Plus)
    fields = reader.model.fields
    assert fields is not None
    here, there = reader.view.place, reader.other.place
    ratio = fields.here.radius / fields.there.radius
    assert there.scale == pytest.approx(here.scale * ratio)
    reader.drag(reader.view, QPoint(200, 200), QPoint(170, 190))
    away = here.centre - QPointF(fields.here.cx + 0.5, fields.here.cy + 0.5)
    expected = away / ratio + QPointF(fields.there.cx + 0.5, fields.there.cy + 0.5)
    assert same(there.centre, expected, 1e-3)


def test_the_other_eye_is_mirrored_by_key_and_says_so(reader: Reader, qtbot):
    reader.window.actions_["compare.other_eye"].trigger()
    reader.wait_linked()
    plain = reader.model.picture
    reader.press(Qt.Key.Key_M, SHIFT)
    qtbot.waitUntil(lambda: reader.model.picture is not plain)
    assert "Mirrored" in reader.window.comparing.area.pane.title.words
    assert reader.window.actions_["compare.mirror"].isChecked()


def test_the_worse_eye_stands_over_both(reader: Reader, visits: Path, qtbot):
    reader.press(Qt.Key.Key_2)
    reader.window.actions_["compare.other_eye"].trigger()
    bar = reader.window.comparing.bar
    qtbot.waitUntil(lambda: "2 moderate" in bar.patient.toolTip())
    assert "Patient 10" in bar.patient.toolTip()
    assert "worse eye: at least 2 moderate" in bar.patient.toolTip()


def test_nothing_blinks_before_b_and_not_without_one_photograph_over_the_other(reader: Reader):
    reader.press(Qt.Key.Key_B)
    assert not reader.look.is_blinking
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    assert not reader.look.is_blinking
    reader.window.actions_["compare.other_eye"].trigger()
    reader.wait_linked()
    reader.press(Qt.Key.Key_B)
    assert not reader.look.is_blinking


def test_b_shows_both_in_one_place_in_turn_until_b_again(reader: Reader, qtbot):
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    still = reader.settled()
    reader.press(Qt.Key.Key_B)
    assert reader.look.is_blinking
    assert reader.look.shows_other
    assert reader.view.grab().toImage() != still
    with qtbot.waitSignal(reader.look.changed, timeout=2000):
        pass
    assert not reader.look.shows_other, "half a second later the first is back"
    reader.press(Qt.Key.Key_B)
    assert not reader.look.is_blinking
    assert reader.settled() == still


def test_b_held_blinks_only_as_long_as_it_is_held(reader: Reader, qtbot):
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    QTest.keyPress(reader.view, Qt.Key.Key_B)
    assert reader.look.is_blinking
    with qtbot.waitSignal(reader.look.changed, timeout=2000):
        pass  # half a second: longer than a tap
    QTest.keyRelease(reader.view, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: not reader.look.is_blinking)


def test_a_held_key_that_repeats_as_presses_of_its_own_does_not_flicker(reader: Reader, qtbot):
    """X sends a held key as let go and pressed, over and over; Qt does not always know that it is one hold."""
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    QTest.keyPress(reader.view, Qt.Key.Key_B)
    began, turns = time.monotonic(), [True]
    still_blinks = []

    def note() -> None:
        still_blinks.append(reader.look.is_blinking)
        if reader.look.shows_other != turns[-1]:
            turns.append(reader.look.shows_other)

    reader.look.changed.connect(note)
    while time.monotonic() - began < 0.6:
        QTest.keyRelease(reader.view, Qt.Key.Key_B)
        QTest.keyPress(reader.view, Qt.Key.Key_B)
        qtbot.wait(20)
    assert all(still_blinks)
    assert len(turns) - 1 <= (time.monotonic() - began) / 0.5, "no faster than once in half a second"
    assert reader.window.actions_["compare.blink"].isChecked()
    QTest.keyRelease(reader.view, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: not reader.look.is_blinking)


def test_the_rate_of_blinking_is_a_setting_with_a_safe_end(reader: Reader):
    reader.window.comparing.bar.hz_chosen.emit(0.5)
    assert reader.desk.settings.get("compare.blink_hz") == 0.5
    assert reader.look.hz == 0.5
    reader.look.set_hz(9)
    assert reader.look.hz == 2.5


def test_the_curtain_is_drawn_and_dragged(reader: Reader):
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    reader.window.actions_["compare.curtain"].trigger()
    assert not reader.window.comparing.area.pane.isVisible(), "one photograph over the other has all of the glass"
    assert "residual" in reader.window.comparing.area.title.words
    view = reader.view
    line = QPoint(round(reader.window.comparing.layer.line_x), view.height() // 2)
    reader.drag(view, line, line - QPoint(view.width() // 4, 0))
    assert reader.look.share == pytest.approx(0.25, abs=0.01)
    reader.window.actions_["compare.blend"].trigger()
    assert reader.look.way is Way.BLEND
    reader.window.actions_["compare.side"].trigger()
    assert reader.window.comparing.area.pane.isVisible()


def test_adjustments_go_with_both_photographs(reader: Reader):
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    reader.press(Qt.Key.Key_R)
    for view in (reader.view, reader.other):
        assert view.grab().toImage().pixelColor(view.rect().center()).saturation() == 0


def test_a_photograph_is_chosen_by_hand_and_the_wrong_one_is_warned_of(reader: Reader, qtbot):
    reader.press(Qt.Key.Key_C, CONTROL | SHIFT)
    page = reader.window.findChild(ChoosePhotograph)
    assert page is not None
    assert page.shown[-1].name == "11_left_2026.jpg", "the same patient's come first"
    field = page.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "11 OS")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reader.model.problem != "", timeout=LONG_MS)
    assert reader.model.kind is Compared.CHOSEN
    words = reader.window.comparing.area.pane.title.words
    assert "This is a photograph of another patient (11)." in words
    assert "This is a photograph of the other eye." in words
    assert "Both are shown as they are." in words


def test_the_strip_shows_dates_and_only_what_the_reader_may_see(reader: Reader, visits: Path, qtbot):
    desk = reader.desk
    desk.process.get_ready()
    desk.process.answer(next(one for one in desk.process.requests if one.path.stem == "10_right_2026"), grade=3)
    desk.session.show_path(visits / "10_right_2025.jpg")
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution, timeout=LONG_MS)
    desk.process.answer(next(one for one in desk.process.requests if one.path.stem == "10_right_2025"), grade=4)
    desk.session.show_path(visits / "10_right_2026.jpg")
    reader.press(Qt.Key.Key_C)
    strip = reader.window.comparing.strip
    assert strip.texts == ["Other eye OS\nnot read yet", "2025-03-12\nnot read yet"]
    desk.session.show_path(visits / "10_right_2025.jpg")
    reader.press(Qt.Key.Key_1)
    desk.session.show_path(visits / "10_right_2026.jpg")
    assert strip.texts[1] == "2025-03-12\nyours: 1 mild, model: 4"


def test_the_strip_is_used_by_keyboard_alone(reader: Reader):
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    reader.press(Qt.Key.Key_Comma)
    assert reader.model.kind is Compared.OTHER_EYE
    reader.press(Qt.Key.Key_Period)
    assert reader.model.kind is Compared.VISIT
    films = reader.window.comparing.strip.findChildren(QToolButton)
    assert [button.accessibleName().split(",")[0] for button in films] == ["Other eye", "Earlier visit"]
    films[0].setFocus()
    QTest.keyClick(films[0], Qt.Key.Key_Space)
    assert reader.model.kind is Compared.OTHER_EYE


def test_every_control_of_comparing_has_a_name(reader: Reader):
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    bar: Callable = reader.window.comparing.bar.findChildren
    assert [one for one in bar(QToolButton) if not one.accessibleName()] == []


def test_the_next_photograph_goes_on_with_the_same_comparison(reader: Reader, visits: Path):
    reader.window.actions_["compare.other_eye"].trigger()
    reader.wait_linked()
    reader.desk.session.show_path(visits / "10_left_2026.jpg")
    reader.wait_linked()
    assert reader.model.kind is Compared.OTHER_EYE
    assert "right eye" in reader.window.comparing.area.pane.title.words


def test_where_it_is_narrow_the_buttons_are_in_a_menu(reader: Reader):
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    bar = reader.window.comparing.bar
    more = next(button for button in bar.findChildren(QToolButton) if button.menu() is not None)
    assert not more.isVisible()
    reader.window.resize(960, 700)
    assert more.isVisible()
    assert more.menu().actions()[0].objectName() == "compare.side"
    assert reader.view.width() <= reader.window.photo.width(), "nothing of the photograph is cut off"


def analyse_both(reader: Reader, qtbot) -> None:
    """The model has spoken of both visits, and its opinion may be seen."""
    desk = reader.desk
    desk.settings.set("reading.blind_first", False)
    desk.process.get_ready()
    desk.process.answer(next(one for one in desk.process.requests if one.path.stem == "10_right_2026"), grade=2)
    qtbot.waitUntil(lambda: any(one.path.stem == "10_right_2025" for one in desk.process.requests), timeout=LONG_MS)
    desk.process.answer(next(one for one in desk.process.requests if one.path.stem == "10_right_2025"), grade=2)


def wait_for_changes(reader: Reader, qtbot) -> None:
    qtbot.waitUntil(lambda: reader.desk.session.visit_changes.change is not None, timeout=LONG_MS)


def test_the_maps_give_way_to_the_changes_and_come_back_after(reader: Reader, visits: Path, qtbot):
    overlay = reader.window.photo.view.overlay
    analyse_both(reader, qtbot)
    assert overlay.visible
    reader.press(Qt.Key.Key_C)
    wait_for_changes(reader, qtbot)
    assert not overlay.visible
    assert reader.window.comparing.changes[0].is_on
    title = reader.window.comparing.area.pane.title
    assert "Since 2025-03-12" in title.words
    assert "without its lesion maps" not in title.words
    reader.press(Qt.Key.Key_C, SHIFT)
    assert overlay.visible, "without the changes the maps are back"
    qtbot.waitUntil(lambda: "without its lesion maps" in title.words)
    assert not reader.window.comparing.changes[0].is_on
    reader.press(Qt.Key.Key_C, SHIFT)
    reader.press(Qt.Key.Key_C)
    assert overlay.visible


def test_the_pointers_place_is_marked_in_the_other_photograph(reader: Reader, qtbot):
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    before = reader.other.grab().toImage()
    QTest.mouseMove(reader.view, QPoint(150, 250))
    QTest.mouseMove(reader.view, QPoint(160, 250))
    marked = reader.other.grab().toImage()
    assert marked != before
    assert marked.copy(140, 230, 40, 40) != before.copy(140, 230, 40, 40)


# --------------------------------------------------------------------------------------------------- and marking in it


@pytest.fixture
def marker(reader: Reader, qtbot) -> Reader:
    """The last visit is laid over the photograph, in which lesions are marked with the brush."""
    reader.press(Qt.Key.Key_C)
    reader.wait_laid()
    qtbot.waitUntil(lambda: reader.desk.session.marking.marks is not None)
    reader.press(Qt.Key.Key_K)
    reader.press(Qt.Key.Key_B)
    reader.look.set_way(Way.CURTAIN)
    return reader


def click(reader: Reader, share: float) -> int:
    """At a share of the view's width, from the left. How many edits there are now."""
    at = QPoint(round(reader.view.width() * share), reader.view.height() // 2)
    QTest.mouseClick(reader.view, Qt.MouseButton.LeftButton, pos=at)
    return reader.desk.session.undo_stack.count()


SEEN = "Here you see the other photograph"


def test_nothing_is_marked_where_the_curtain_shows_the_other_visit_and_that_is_said(marker: Reader):
    assert click(marker, 0.4) == 1
    assert not any(words.startswith(SEEN) for _level, words in marker.desk.messages)
    assert click(marker, 0.7) == 1
    assert marker.desk.messages[-1][1].startswith(SEEN)
    marker.look.set_share(0.9)
    assert click(marker, 0.7) == 2
    shown = marker.window.photo.messages
    assert shown.shown is not None
    assert shown.shown.words.startswith(SEEN)
    marker.look.set_way(Way.SIDE)
    assert shown.shown is None, "the reason has gone"


def test_a_stroke_ends_at_the_curtain(marker: Reader):
    width, height = marker.view.width(), marker.view.height()
    marker.drag(marker.view, QPoint(round(width * 0.45), height // 2), QPoint(round(width * 0.6), height // 2))
    marks = marker.desk.session.marking.marks
    assert marks is not None
    x, y = (round(n) for n in marker.view.place.to_photo(QPointF(width * 0.58, height / 2)).toTuple())
    assert marks.mask("MA")[y, x] == 0
    assert marks.mask("MA").any()


def test_the_curtain_can_be_moved_while_lesions_are_marked(marker: Reader):
    middle = QPoint(round(marker.window.comparing.layer.line_x), marker.view.height() // 2)
    marker.drag(marker.view, middle, middle + QPoint(150, 0))
    assert marker.look.share > 0.55
    assert marker.desk.session.undo_stack.count() == 0


@pytest.mark.parametrize("share", [0.4, 0.6])
def test_blended_the_stronger_photograph_is_the_one_that_is_seen(marker: Reader, share: float):
    marker.look.set_way(Way.BLEND)
    marker.look.set_share(share)
    assert click(marker, 0.7) == (share < 0.5)


def test_nothing_is_marked_while_the_two_blink(marker: Reader):
    marker.look.set_way(Way.SIDE)
    marker.look.press()
    assert click(marker, 0.5) == 0
    marker.look._change_places()
    assert click(marker, 0.5) == 0
    marker.look.set_possible(False)
    marker.look.set_possible(True)
    assert click(marker, 0.5) == 1


def test_the_changes_give_way_while_lesions_are_marked(reader: Reader, qtbot):
    analyse_both(reader, qtbot)
    reader.press(Qt.Key.Key_C)
    wait_for_changes(reader, qtbot)
    here, there = reader.window.comparing.changes
    assert (here.is_on, there.is_on) == (True, True)
    reader.press(Qt.Key.Key_K)
    assert (here.is_on, there.is_on) == (False, True)
    reader.press(Qt.Key.Key_Escape)
    assert (here.is_on, there.is_on) == (True, True)
