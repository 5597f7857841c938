"""Lesions marked in the window: by keys and by the pointer, over a real session and a real store."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QPaintEvent, QRegion

from hands import look, press
from made_session import Desk, Desks, photographs
from retina_desktop.domain.marks import State
from retina_desktop.paths import resources
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.views.main_window import MainWindow

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SPOTS = ((120, 140), (250, 110), (200, 220), (130, 290), (280, 280))
"""Where the little eye is so bright that FakeGrader sees a lesion of every kind."""


@pytest.fixture
def eyes(tmp_path) -> list[Path]:
    made = photographs(tmp_path / "eyes", ["10_left.png"])
    pixels = cv2.imread(str(made[0]))
    assert pixels is not None
    for spot in SPOTS:
        cv2.circle(pixels, spot, 14, (255, 255, 255), -1)
    cv2.imwrite(str(made[0]), pixels)
    return made


class Bench:
    """The window with the little eye, analysed and graded; marking is on."""

    def __init__(self, desk: Desk, window: MainWindow, qtbot) -> None:
        self.desk, self.window, self.qtbot = desk, window, qtbot
        self.model, self.view = desk.session.marking, window.photo.view

    def on_screen(self, x: float, y: float) -> QPoint:
        """The middle of a pixel of the photograph."""
        return self.view.place.to_screen(QPointF(x + 0.5, y + 0.5)).toPoint()

    def click(self, point: tuple[float, float], button=LEFT, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.mouseMove(self.view, self.on_screen(*point))
        self.qtbot.mouseClick(self.view, button, modifier, self.on_screen(*point))

    def drag(self, *points: tuple[float, float], button=LEFT) -> None:
        self.qtbot.mousePress(self.view, button, pos=self.on_screen(*points[0]))
        for point in points[1:]:
            self.qtbot.mouseMove(self.view, self.on_screen(*point))
        self.qtbot.mouseRelease(self.view, button, pos=self.on_screen(*points[-1]))

    def press(self, *keys: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        press(self.qtbot, self.window, *keys, modifiers=modifiers)

    def said(self, point: tuple[float, float], kind: str = "MA") -> State:
        assert self.model.marks is not None
        return State(int(self.model.marks.mask(kind)[round(point[1]), round(point[0])]))

    def colour(self, point: tuple[float, float]) -> tuple[int, int, int]:
        colour = self.view.grab().toImage().pixelColor(self.on_screen(*point))
        return colour.red(), colour.green(), colour.blue()


@pytest.fixture
def reading(desks: Desks, qtbot, eyes) -> Bench:
    """The model has spoken, the reader has not."""
    desk = desks.make()
    desk.settings.set("window.notice_accepted", True)
    window = MainWindow(desk.session, OverlayModel(desk.runner), desk.settings, resources())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: desk.session.marking.marks is not None)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests))
    desk.process.answer(desk.process.requests[0])
    qtbot.waitUntil(lambda: desk.session.prediction is not None)
    look(desk.session)
    return Bench(desk, window, qtbot)


@pytest.fixture
def bench(reading: Bench, qtbot) -> Bench:
    reading.press(Qt.Key.Key_2, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: reading.model.proposed == len(SPOTS))
    return reading


@pytest.mark.parametrize("width", [1500, 1200, 1040])
def test_marking_begins_by_its_key_and_escape_ends_it_and_nothing_moves(reading: Bench, qtbot, width: int):
    reading.window.resize(width, 800)
    qtbot.waitUntil(lambda: reading.window.width() == width)
    reading.window.repaint()
    before = reading.view.place.target(), reading.view.geometry()
    reading.press(Qt.Key.Key_K)
    assert reading.window.marking.bar.isVisible()
    assert not reading.window.bar.isVisible()
    assert (reading.view.place.target(), reading.view.geometry()) == before
    assert reading.window.actions_["mark.on"].isChecked()
    reading.press(Qt.Key.Key_Escape)
    assert reading.window.bar.isVisible()
    assert not reading.window.actions_["mark.on"].isChecked()
    assert (reading.view.place.target(), reading.view.geometry()) == before


def test_before_the_grade_the_bar_says_why_nothing_is_proposed_and_the_grade_s_keys_work_on(reading: Bench, qtbot):
    reading.press(Qt.Key.Key_K)
    assert reading.window.marking.bar.counts == "0 marked. Proposals are shown after your grade"
    reading.press(Qt.Key.Key_3)
    assert reading.desk.session.answer.grade == 3
    qtbot.waitUntil(lambda: reading.window.marking.bar.counts == "0 marked, 5 proposed")


def test_the_maps_make_way_while_lesions_are_marked_and_come_back(bench: Bench):
    overlay = bench.window._overlay
    assert not overlay.visible
    bench.press(Qt.Key.Key_Escape)
    assert overlay.visible


def test_left_accepts_right_drops_and_again_takes_back(bench: Bench, qtbot):
    bench.click(SPOTS[0])
    bench.click(SPOTS[1], RIGHT)
    bench.click(SPOTS[2], LEFT, Qt.KeyboardModifier.AltModifier)
    assert [bench.said(spot) for spot in SPOTS[:3]] == [State.LESION, State.CLEAR, State.CLEAR]
    qtbot.waitUntil(lambda: bench.window.marking.bar.counts == "1 marked, 2 proposed")
    bench.click(SPOTS[0])
    bench.click(SPOTS[1], RIGHT)
    assert [bench.said(spot) for spot in SPOTS[:2]] == [State.UNJUDGED] * 2


def test_what_is_accepted_is_filled_and_what_is_dropped_is_grey(bench: Bench, qtbot):
    white = bench.colour(SPOTS[0])
    assert white == (255, 255, 255)
    bench.click(SPOTS[0])
    red, _, blue = bench.colour(SPOTS[0])
    assert red - blue > 50  # vermillion lies over white
    bench.click(SPOTS[1], RIGHT)
    red, green, blue = bench.colour(SPOTS[1])
    assert max(red, green, blue) - min(red, green, blue) < 12
    assert max(red, green, blue) < 230  # the cross
    bench.desk.session.undo_stack.undo()
    bench.desk.session.undo_stack.undo()
    qtbot.waitUntil(lambda: bench.colour(SPOTS[0]) == white)


def test_a_lasso_accepts_all_within(bench: Bench):
    bench.drag((60, 60), (340, 60), (340, 250), (60, 250), (60, 60))
    assert [bench.said(spot) for spot in SPOTS] == [State.LESION] * 3 + [State.UNJUDGED] * 2
    assert bench.desk.session.undo_stack.count() == 2  # the grade, and all three at once


def test_the_brush_draws_the_right_button_erases_and_undo_redo_go_by_key(bench: Bench):
    bench.press(Qt.Key.Key_B)
    bench.drag((180, 330), (220, 330))
    assert bench.said((200, 330)) is State.LESION
    bench.drag((200, 330), (202, 330), button=RIGHT)
    assert bench.said((200, 330)) is State.UNJUDGED
    assert bench.said((182, 330)) is State.LESION
    control = Qt.KeyboardModifier.ControlModifier
    bench.press(Qt.Key.Key_Z, Qt.Key.Key_Z, modifiers=control)
    assert bench.said((182, 330)) is State.UNJUDGED
    bench.press(Qt.Key.Key_Z, modifiers=control | Qt.KeyboardModifier.ShiftModifier)
    assert bench.said((200, 330)) is State.LESION


def test_undo_in_mid_stroke_takes_back_the_stroke_alone(bench: Bench):
    bench.press(Qt.Key.Key_B)
    bench.drag((180, 330), (220, 330))
    steps = bench.desk.session.undo_stack.index()
    marking = bench.desk.session.marking
    marking.begin_stroke((100.0, 60.0), erases=False)
    assert bench.said((100, 60)) is State.LESION
    bench.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert bench.said((100, 60)) is State.UNJUDGED
    assert bench.said((200, 330)) is State.LESION
    assert bench.desk.session.undo_stack.index() == steps


class Painted(QObject):
    """Which part of a widget is painted."""

    def __init__(self, widget) -> None:
        super().__init__(widget)
        self.areas: list[int] = []
        self.regions: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.region().boundingRect().width() * event.region().boundingRect().height())
            self.regions.append(QRegion(event.region()))
        return False


@pytest.mark.parametrize("zooms", [0, 8])
def test_a_piece_of_a_stroke_paints_what_the_tip_has_swept_and_builds_its_tile_only(bench: Bench, qtbot, zooms: int):
    bench.press(Qt.Key.Key_B)
    bench.model.set_radius(2)
    for _ in range(zooms):
        bench.view.zoom_in()
    start = bench.view.place.to_photo(QPointF(bench.view.width() / 2, bench.view.height() / 2 - 60))
    first = (start.x(), start.y())
    qtbot.mousePress(bench.view, LEFT, pos=bench.on_screen(*first))
    bench.view.repaint()
    painted = Painted(bench.view)
    built = bench.window.marking.layer.painter.tiles.built
    qtbot.mouseMove(bench.view, bench.on_screen(first[0] + 3, first[1]))
    qtbot.waitUntil(lambda: bool(painted.areas))
    assert painted.areas[0] < bench.view.width() * bench.view.height() / 10
    assert bench.window.marking.layer.painter.tiles.built - built == 1
    swept = bench.view.grab().toImage()
    bench.view.update()
    assert bench.view.grab().toImage() == swept  # nothing was left as it was
    qtbot.mouseRelease(bench.view, LEFT, pos=bench.on_screen(*first))


def test_a_click_that_accepts_paints_the_lesion_anew(bench: Bench, qtbot):
    bench.view.repaint()
    painted = Painted(bench.view)
    bench.model.decide(SPOTS[4], State.LESION)
    qtbot.waitUntil(lambda: bool(painted.regions))
    corners = [bench.on_screen(SPOTS[4][0] + x, SPOTS[4][1] + y) for x in (-15, 15) for y in (-15, 15)]
    assert all(painted.regions[0].contains(corner) for corner in corners)


def test_a_polygon_is_closed_by_its_first_corner_and_escape_lets_go_of_it(bench: Bench):
    bench.press(Qt.Key.Key_P)
    for corner in ((160, 300), (240, 300), (240, 350), (160, 350)):
        bench.click(corner)
    bench.press(Qt.Key.Key_Escape)
    assert bench.said((200, 325)) is State.UNJUDGED
    assert bench.model.is_on
    for corner in ((160, 300), (240, 300), (240, 350), (160, 350), (160, 300)):
        bench.click(corner)
    assert bench.said((200, 325)) is State.LESION


def test_undo_within_a_polygon_takes_back_its_last_corner_and_then_the_edit_before(bench: Bench):
    control = Qt.KeyboardModifier.ControlModifier
    bench.press(Qt.Key.Key_P)
    for corner in ((160, 300), (240, 300), (240, 350), (160, 350), (160, 300)):
        bench.click(corner)
    for corner in ((100, 60), (140, 60), (60, 200)):
        bench.click(corner)
    bench.press(Qt.Key.Key_Z, modifiers=control)
    assert [(round(x), round(y)) for x, y in bench.model.corners] == [(100, 60), (140, 60)]
    bench.click((120, 100))
    bench.click((100, 60))
    assert (bench.said((120, 80)), bench.said((90, 130))) == (State.LESION, State.UNJUDGED)
    bench.click((200, 200))
    bench.press(Qt.Key.Key_Z, Qt.Key.Key_Z, modifiers=control)
    assert bench.model.corners == ()
    assert (bench.said((120, 80)), bench.said((200, 325))) == (State.UNJUDGED, State.LESION)


def test_the_first_corner_and_the_first_stroke_can_be_taken_back(reading: Bench):
    reading.press(Qt.Key.Key_K, Qt.Key.Key_P)
    undo = reading.window.actions_["edit.undo"]
    assert not undo.isEnabled()
    reading.click((100, 60))
    assert undo.isEnabled()
    reading.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert reading.model.corners == ()
    assert not undo.isEnabled()
    reading.model.begin_stroke((100.0, 60.0), erases=False)
    reading.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert reading.said((100, 60)) is State.UNJUDGED
    assert not undo.isEnabled()


def test_the_point_and_the_wand_take_a_click(bench: Bench):
    bench.press(Qt.Key.Key_Period)
    bench.click((200, 330))
    bench.press(Qt.Key.Key_W)
    bench.click(SPOTS[3])
    assert (bench.said((200, 330)), bench.said(SPOTS[3])) == (State.LESION, State.LESION)


def test_every_proposal_is_judged_by_keys_alone(bench: Bench, qtbot):
    for number in range(len(SPOTS)):
        bench.press(Qt.Key.Key_N)
        drawn, current = bench.model.proposals, bench.model.current
        assert drawn is not None
        assert current is not None
        x, y = (float(n) for n in drawn.found.centres[current])
        assert bench.view.rect().contains(bench.on_screen(x, y))
        bench.press(Qt.Key.Key_Return if number % 2 else Qt.Key.Key_X)
    assert bench.model.proposed == 0
    assert [bench.said(spot) for spot in SPOTS].count(State.LESION) == 2
    bench.press(Qt.Key.Key_K, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert bench.model.is_complete


def test_all_is_drawn_by_keys_alone(bench: Bench):
    bench.press(Qt.Key.Key_7, modifiers=Qt.KeyboardModifier.AltModifier)
    assert bench.model.kind == "NV"
    bench.press(Qt.Key.Key_Period, Qt.Key.Key_Return)
    middle = bench.view.place.to_photo(bench.view.anchor())
    assert bench.said((round(middle.x()), round(middle.y())), "NV") is State.LESION


def test_the_brackets_are_the_brush_s_size_or_the_threshold(bench: Bench, qtbot):
    bench.press(Qt.Key.Key_B)
    radius = bench.model.radius_px
    bench.press(Qt.Key.Key_BracketRight)
    assert bench.model.radius_px > radius
    bench.press(Qt.Key.Key_S)
    threshold = bench.model.threshold
    bench.press(Qt.Key.Key_BracketRight)
    assert bench.model.threshold > threshold
    assert bench.window._overlay.shift > 0  # one threshold for what is seen and what is proposed
    bench.press(Qt.Key.Key_Escape)
    assert bench.window._overlay.shift == 0, "the legend counts for the reading what the panel counts"


def test_the_slider_and_the_list_of_kinds_are_wishes(bench: Bench, qtbot):
    bar = bench.window.marking.bar
    bar.kinds.activated.emit(2)
    assert bench.model.kind == "EX"
    bar.tools["brush"].click()
    bar.slider.setValue(100)
    assert bench.model.radius_px == pytest.approx(120)
    bar.complete.click()
    assert bench.model.is_complete
    bar._close.click()
    assert not bench.model.is_on


def test_escape_in_the_bar_ends_the_marking_and_a_click_there_takes_no_key_from_the_photograph(bench: Bench, qtbot):
    bar = bench.window.marking.bar
    qtbot.mouseClick(bar.tools["brush"], LEFT)
    assert bench.view.hasFocus()
    bar.slider.setFocus()
    bench.press(Qt.Key.Key_Escape)
    assert not bench.model.is_on
    assert bench.view.hasFocus()


def test_the_middle_button_pans_and_draws_nothing(bench: Bench):
    bench.press(Qt.Key.Key_B, Qt.Key.Key_Z)
    for _ in range(6):
        bench.view.zoom_in()
    before = QPointF(bench.view.place.centre)
    count = bench.desk.session.undo_stack.count()
    bench.drag((200, 200), (210, 200), button=Qt.MouseButton.MiddleButton)
    assert bench.view.place.centre != before
    assert bench.desk.session.undo_stack.count() == count


def test_what_was_said_of_the_black_goes_with_the_marking(reading: Bench):
    reading.press(Qt.Key.Key_K, Qt.Key.Key_B)
    reading.click((4, 4))
    shown = reading.window.photo.messages
    assert shown.shown is not None
    assert shown.shown.words.startswith("No retina is seen here")
    reading.press(Qt.Key.Key_Escape)
    assert shown.shown is None


def test_every_control_of_the_bar_has_a_name(bench: Bench):
    bar = bench.window.marking.bar
    for control in (bar.kinds, bar.slider, *bar.tools.values()):
        assert control.accessibleName()
    assert bar.complete.text() == "All marked"
