"""What helps to see a photograph, in the window: by keys and by the pointer."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from fake_session import FakeSession, made_analysis
from hands import button_named, press
from retina_desktop.domain.adjustment import AS_IT_IS, Adjustment
from retina_desktop.domain.landmarks import Landmarks
from retina_desktop.views.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def colour_at(window: MainWindow, at: QPointF) -> tuple[int, int, int]:
    colour = window.photo.view.grab().toImage().pixelColor(at.toPoint())
    return colour.red(), colour.green(), colour.blue()


def drag(qtbot, window: MainWindow, start: QPointF, end: QPointF) -> None:
    view = window.photo.view
    qtbot.mouseMove(view, start.toPoint())
    qtbot.mousePress(view, LEFT, pos=start.toPoint())
    qtbot.mouseMove(view, end.toPoint())
    qtbot.mouseRelease(view, LEFT, pos=end.toPoint())


def on_screen(window: MainWindow, x: float, y: float) -> QPointF:
    return window.photo.view.place.to_screen(QPointF(x, y))


def found(session: FakeSession, **places: object) -> None:
    """The model found disc and fovea there; the reader has not graded."""
    analysis = made_analysis()
    session.show_analysis(replace(analysis, prediction=replace(analysis.prediction, **places)))


# -------------------------------------------------------------------------------------------------------- adjustments
def test_red_free_shows_the_green_channel_and_says_so_until_it_is_taken_back(qtbot, reading, session):
    middle = on_screen(reading, 320, 240)
    assert colour_at(reading, middle) == (170, 80, 40)
    press(qtbot, reading, Qt.Key.Key_R)
    assert colour_at(reading, middle) == (80, 80, 80)
    assert session.adjustments.words == "Red-free"
    assert reading.actions_["image.red_free"].isChecked()
    press(qtbot, reading, Qt.Key.Key_R, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert colour_at(reading, middle) == (170, 80, 40)
    assert not reading.actions_["image.red_free"].isChecked()


def test_what_is_on_is_written_over_the_photograph(qtbot, reading):
    corner = reading.photo.view.rect().adjusted(
        0, 0, -reading.photo.view.width() + 140, -reading.photo.view.height() + 50
    )
    before = reading.photo.view.grab(corner).toImage()
    press(qtbot, reading, Qt.Key.Key_I)
    press(qtbot, reading, Qt.Key.Key_I)
    assert reading.photo.view.grab(corner).toImage() == before
    press(qtbot, reading, Qt.Key.Key_L)
    assert reading.photo.view.grab(corner).toImage() != before


def test_every_pixel_of_the_screen_is_adjusted_at_any_zoom(qtbot, reading, session):
    view = reading.photo.view
    session.adjustments.change(invert=True)
    for zoom in (view.fit, view.one_to_one, view.zoom_in):
        zoom()
        assert colour_at(reading, QPointF(view.width() / 2, view.height() / 2)) == (85, 175, 215)


def test_the_bar_opens_by_its_key_and_closes_by_escape_and_works_by_keys(qtbot, reading, session):
    press(qtbot, reading, Qt.Key.Key_J)
    bar = reading.seeing.bar
    assert bar.isVisible()
    assert bar.filters["red_free"].hasFocus()
    press(qtbot, reading, Qt.Key.Key_Space)
    assert session.adjustments.value.red_free
    bar.sliders["brightness"].setFocus()
    press(qtbot, reading, Qt.Key.Key_Right)
    assert session.adjustments.value.brightness > 0
    assert session.current == 0  # an arrow here is the slider's, not the next photograph's
    press(qtbot, reading, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reading.photo.view.hasFocus()
    assert not reading.actions_["image.adjust"].isChecked()


def test_the_bar_shows_what_is_on_and_resets_it(qtbot, reading, session):
    press(qtbot, reading, Qt.Key.Key_J)
    bar = reading.seeing.bar
    session.adjustments.set_value(Adjustment(brightness=30, gamma=2.0, clahe=True))
    assert bar.sliders["brightness"].value() == 30
    assert bar.sliders["gamma"].value() == 50
    assert bar.filters["clahe"].isChecked()
    assert session.adjustments.value == Adjustment(brightness=30, gamma=2.0, clahe=True)  # showing is no wish
    qtbot.mouseClick(button_named(bar, "Reset"), LEFT)
    assert session.adjustments.value == AS_IT_IS
    assert not bar.reset.isEnabled()


def test_brightness_and_contrast_have_keys(qtbot, reading, session):
    control = Qt.KeyboardModifier.ControlModifier
    press(qtbot, reading, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left, modifiers=control)
    assert (session.adjustments.value.brightness, session.adjustments.value.contrast) == (10, -5)


def test_the_next_photograph_begins_as_it_is(qtbot, reading, session):
    press(qtbot, reading, Qt.Key.Key_R)
    press(qtbot, reading, Qt.Key.Key_Down)
    session.show_picture()
    assert session.current == 1
    assert colour_at(reading, on_screen(reading, 320, 240)) == (170, 80, 40)


def test_adjustments_can_be_kept_for_the_next_photograph(qtbot, reading, session, settings):
    reading.actions_["view.keep_contrast"].trigger()
    assert settings.get("window.keep_contrast") is True
    session.keeps_contrast = True
    press(qtbot, reading, Qt.Key.Key_R)
    press(qtbot, reading, Qt.Key.Key_Down)
    session.show_picture()
    assert colour_at(reading, on_screen(reading, 320, 240)) == (80, 80, 80)


# -------------------------------------------------------------------------------------------------------------- loupe
@pytest.fixture
def checked(reading: MainWindow, session: FakeSession) -> MainWindow:
    """A photograph of black and white columns, 1 px each, which a fitted view cannot tell apart."""
    pixels = np.zeros((2400, 3200, 3), np.uint8)
    pixels[:, ::2] = 255
    session.show_picture(pixels)
    return reading


def test_the_loupe_shows_the_full_resolution_under_the_pointer(qtbot, checked, session):
    view = checked.photo.view
    at = QPoint(200, 200)
    qtbot.mouseMove(view, at)
    press(qtbot, checked, Qt.Key.Key_O)
    qtbot.mouseMove(view, at)
    assert view.anchor() == QPointF(at)
    assert checked.seeing.loupe.scale == pytest.approx(view.place.scale * 3)
    shown = view.grab().toImage()
    inside = [shown.pixelColor(200 + step, 200).red() for step in range(-60, 60)]
    outside = [shown.pixelColor(500 + step, 400).red() for step in range(-60, 60)]
    assert max(inside) - min(inside) > 100
    assert max(outside) - min(outside) < 20


def test_the_loupe_keeps_the_point_under_the_pointer_and_wears_the_adjustments(qtbot, reading, session):
    view = reading.photo.view
    edge = on_screen(reading, 320, 240)
    qtbot.mouseMove(view, edge.toPoint())
    press(qtbot, reading, Qt.Key.Key_O)
    session.adjustments.change(invert=True)
    assert colour_at(reading, edge) == (85, 175, 215)


def test_the_loupe_shows_nothing_of_the_overlay(qtbot, seen, session):
    view = seen.photo.view
    square = on_screen(seen, *_middle_of_a_lesion())
    with_overlay = colour_at(seen, square)
    assert with_overlay != (170, 80, 40)
    qtbot.mouseMove(view, square.toPoint())
    press(qtbot, seen, Qt.Key.Key_O)
    assert colour_at(seen, square) == (170, 80, 40)


def _middle_of_a_lesion() -> tuple[float, float]:
    point = made_analysis().frame.to_photo(np.array([104.5, 124.5]))
    return float(point[0]), float(point[1])


# ------------------------------------------------------------------------------------------------------------ measure
def test_a_dragged_line_is_measured_in_the_photograph_s_pixels_and_disc_diameters(qtbot, reading, session):
    found(session, disc=(420.0, 240.0), fovea=(170.0, 240.0))  # 250 px: a disc diameter is 100
    press(qtbot, reading, Qt.Key.Key_M)
    drag(qtbot, reading, on_screen(reading, 200, 240), on_screen(reading, 400, 240))
    px, diameters = reading.seeing.measure.words.split(" · ")
    assert float(px.removesuffix(" px")) == pytest.approx(200, abs=2)
    assert float(diameters.removesuffix(" DD")) == pytest.approx(2.0, abs=0.02)


def test_without_disc_or_fovea_the_words_say_so(qtbot, reading, session):
    found(session, disc=None, fovea=(170.0, 240.0))
    press(qtbot, reading, Qt.Key.Key_M)
    drag(qtbot, reading, on_screen(reading, 200, 240), on_screen(reading, 400, 240))
    assert "no disc diameters: optic disc not found" in reading.seeing.measure.words


def test_measuring_pans_nothing_and_escape_ends_it(qtbot, reading, session):
    view = reading.photo.view
    view.one_to_one()
    for _ in range(3):
        view.zoom_in()
    before = QPointF(view.place.centre)
    press(qtbot, reading, Qt.Key.Key_M)
    drag(qtbot, reading, QPointF(200, 200), QPointF(300, 260))
    assert view.place.centre == before
    assert reading.seeing.measure.words
    press(qtbot, reading, Qt.Key.Key_Escape)
    assert not reading.seeing.measure.is_on
    assert not reading.actions_["image.measure"].isChecked()
    drag(qtbot, reading, QPointF(200, 200), QPointF(150, 180))
    assert view.place.centre != before


def test_a_line_can_be_set_by_keys_alone(qtbot, reading, session):
    view = reading.photo.view
    for _ in range(4):
        view.zoom_in()
    press(qtbot, reading, Qt.Key.Key_M, Qt.Key.Key_Return)
    start = view.place.to_photo(view.anchor())
    view.pan_by(1, 0)
    press(qtbot, reading, Qt.Key.Key_Return)
    moved = view.place.to_photo(view.anchor()) - start
    assert moved.x() > 0
    assert reading.seeing.measure.words.startswith(f"{round(moved.x())} px")


def test_the_line_goes_with_its_photograph(qtbot, reading, session):
    press(qtbot, reading, Qt.Key.Key_M)
    drag(qtbot, reading, QPointF(200, 200), QPointF(300, 260))
    press(qtbot, reading, Qt.Key.Key_Down)
    session.show_picture()
    assert reading.seeing.measure.words == ""
    assert reading.seeing.measure.is_on


# --------------------------------------------------------------------------------------------------- grid and landmarks
def test_the_grid_is_shown_before_the_grade_and_is_drawn_round_the_fovea(qtbot, reading, session):
    found(session, disc=(420.0, 240.0), fovea=(270.0, 240.0))  # a disc diameter is 60 px
    assert not session.opinion_visible
    on_ring = on_screen(reading, 270, 240 - 60)
    before = colour_at(reading, on_ring)
    press(qtbot, reading, Qt.Key.Key_G)
    assert before == (170, 80, 40)
    assert colour_at(reading, on_ring) != before
    assert reading.seeing.grid.words == "ETDRS grid: 1, 3 and 6 mm (1 DD = 1.5 mm)"


def test_a_dragged_fovea_is_a_correction_of_the_reader_s(qtbot, reading, session):
    found(session, disc=(420.0, 240.0), fovea=(270.0, 240.0))
    press(qtbot, reading, Qt.Key.Key_G)
    drag(qtbot, reading, on_screen(reading, 270, 240), on_screen(reading, 250, 260))
    (act,) = session.records.acts
    assert act.reader == "Ada"
    assert act.landmarks.disc is None  # stays where the model finds it
    assert act.landmarks.fovea == pytest.approx((250, 260), abs=2)
    assert "Fovea placed by Ada" in reading.seeing.grid.words
    assert session.undo_stack.undoText() == "move the fovea of 007_OD.png"
    session.undo_stack.undo()
    assert session.landmarks.shown == Landmarks((420.0, 240.0), (270.0, 240.0))


def test_a_click_on_a_handle_corrects_nothing_and_elsewhere_the_photograph_pans(qtbot, reading, session):
    found(session, disc=(420.0, 240.0), fovea=(270.0, 240.0))
    press(qtbot, reading, Qt.Key.Key_G)
    handle = on_screen(reading, 270, 240)
    drag(qtbot, reading, handle, handle)
    assert session.records.acts == []
    view = reading.photo.view
    view.one_to_one()
    for _ in range(3):
        view.zoom_in()
    before = QPointF(view.place.centre)
    drag(qtbot, reading, QPointF(60, 60), QPointF(40, 50))
    assert view.place.centre != before
    assert session.records.acts == []


def test_what_was_not_found_waits_as_a_mark_to_be_dragged(qtbot, reading, session):
    found(session, disc=None, fovea=None)
    press(qtbot, reading, Qt.Key.Key_G)
    grid = reading.seeing.grid
    assert grid.words.startswith("No ETDRS grid: optic disc and fovea not found")
    drag(qtbot, reading, grid.handle_at("disc"), on_screen(reading, 430, 230))
    drag(qtbot, reading, grid.handle_at("fovea"), on_screen(reading, 280, 250))
    assert session.landmarks.shown.disc == pytest.approx((430, 230), abs=2)
    assert session.landmarks.shown.fovea == pytest.approx((280, 250), abs=2)
    assert grid.words.startswith("ETDRS grid")


def test_the_waiting_disc_lies_on_the_nasal_side(qtbot, reading, session):
    found(session, disc=None, fovea=None)
    grid = reading.seeing.grid
    assert grid.handle_at("disc").x() > grid.handle_at("fovea").x()  # 007_OD
    session.select(1)
    session.show_picture()
    assert grid.handle_at("disc").x() < grid.handle_at("fovea").x()  # 007_OS


def test_disc_and_fovea_can_be_placed_by_keys(qtbot, reading, session):
    found(session, disc=None, fovea=None)
    view = reading.photo.view
    middle = view.place.to_photo(view.anchor())
    press(qtbot, reading, Qt.Key.Key_F, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert session.landmarks.shown.fovea == (middle.x(), middle.y())
    assert reading.actions_["image.grid"].isChecked()
    reading.actions_["image.landmarks_back"].trigger()
    assert session.landmarks.shown == Landmarks()


@pytest.mark.parametrize("end", [(630.0, 240.0), (40.0, 470.0), (320.0, 2.0)])
def test_a_dragged_mark_stays_on_the_retina(qtbot, reading, session, end):
    found(session, disc=(420.0, 240.0), fovea=(270.0, 240.0))
    press(qtbot, reading, Qt.Key.Key_G)
    drag(qtbot, reading, on_screen(reading, 420, 240), on_screen(reading, *end))
    disc = session.landmarks.shown.disc
    assert math.dist(disc, (320, 240)) == pytest.approx(0.48 * 480, abs=3)  # at the edge of painted_retina
    assert math.dist(disc, end) == pytest.approx(math.dist(end, (320, 240)) - 0.48 * 480, abs=4)


def test_a_mark_is_not_placed_by_keys_where_there_is_no_retina(qtbot, reading, session):
    found(session, disc=(420.0, 240.0), fovea=(270.0, 240.0))
    view = reading.photo.view
    with qtbot.waitSignal(session.message) as told:
        qtbot.mouseMove(view, on_screen(reading, 30, 30).toPoint())
        press(qtbot, reading, Qt.Key.Key_O, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert told.args == ["info", "Optic disc and fovea lie on the retina: point at a place within the field of view."]
    assert session.records.acts == []


def test_in_a_read_only_store_handles_cannot_be_dragged(qtbot, reading, session):
    found(session, disc=(420.0, 240.0), fovea=(270.0, 240.0))
    session.read_only_reason = "The disk is write-protected."
    press(qtbot, reading, Qt.Key.Key_G)
    drag(qtbot, reading, on_screen(reading, 270, 240), on_screen(reading, 250, 260))
    assert session.records.acts == []
    assert session.landmarks.shown.fovea == (270.0, 240.0)
