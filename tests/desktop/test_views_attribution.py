"""The window with the model's reasons: key A, the legend, the controls below the photograph, the bars beside the opinion."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel

from fake_session import FakeSession, made_analysis
from retina_desktop.domain.attribution import METHODS, TARGETS
from retina_desktop.settings import Settings
from retina_desktop.views.attribution_painter import LegendWords, legend_words
from retina_desktop.views.main_window import MainWindow
from retina_desktop.views.spoken_bars import signed


def press(qtbot, window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(window.photo.view, key)


@pytest.fixture
def attributed(seen: MainWindow, session: FakeSession, qtbot) -> MainWindow:
    """A, and the analysis process has answered."""
    press(qtbot, seen, Qt.Key.Key_A)
    session.explaining.answer("grad-cam")
    return seen


def test_until_an_attribution_is_there_the_lesion_maps_stay(seen: MainWindow, session: FakeSession, qtbot):
    overlay = seen.photo.view.overlay
    assert overlay.is_shown
    press(qtbot, seen, Qt.Key.Key_A)
    assert not overlay.attribution.is_shown
    assert overlay.is_shown, "a retina without anything drawn would be read as healthy"
    session.explaining.answer("grad-cam")
    assert overlay.attribution.is_shown


def test_a_shows_the_attribution_in_the_maps_place_and_hides_it_again(attributed: MainWindow, qtbot):
    window, overlay = attributed, attributed.photo.view.overlay
    assert overlay.attribution.is_shown
    assert not overlay.visible
    assert window.actions_["attribution.show"].isChecked()
    assert not window.actions_["lesions.show"].isChecked()
    assert window.bar.attribution.isVisible()
    press(qtbot, window, Qt.Key.Key_A)
    assert not overlay.attribution.is_shown
    assert overlay.visible, "the maps are back, as they were before"
    assert not window.bar.attribution.isVisible()


def test_looking_at_the_maps_in_between_brings_the_attribution_back(attributed: MainWindow, qtbot):
    overlay = attributed.photo.view.overlay
    press(qtbot, attributed, Qt.Key.Key_H)
    assert (overlay.visible, overlay.attribution.is_shown) == (True, False)
    qtbot.waitUntil(lambda: not attributed.wishes.peek.is_down)
    press(qtbot, attributed, Qt.Key.Key_H)
    assert (overlay.visible, overlay.attribution.is_shown) == (False, True)


def test_it_is_painted_where_it_speaks_in_two_colours_over_the_photograph_in_grey(attributed: MainWindow, qtbot):
    view = attributed.photo.view
    attributed._overlay.set_opacity(1.0)
    picture = view.overlay.attribution.picture
    assert picture is not None
    painted = view.grab().toImage()
    target, scale = view.place.target(), view.place.scale

    def colour_at(x: int, y: int) -> tuple[int, int, int]:
        """Of the pixel of the map."""
        in_photo = picture.frame.to_photo(np.array([x, y]))
        place = target.topLeft() + QPointF(*in_photo) * scale
        colour = painted.pixelColor(place.toPoint())
        return colour.red(), colour.green(), colour.blue()

    assert colour_at(90, 90) == pytest.approx((255, 176, 0), abs=3)
    against = colour_at(160, 160)
    assert against[2] > against[0] + 50, "blue"
    assert len(set(colour_at(200, 100))) == 1, "where nothing spoke, the photograph in grey"
    press(qtbot, attributed, Qt.Key.Key_A)
    painted = view.grab().toImage()
    assert colour_at(200, 100) == pytest.approx((170, 80, 40), abs=3), "without it, the retina is as it is"


def test_before_the_readers_grade_there_is_nothing_of_it(reading: MainWindow, session: FakeSession, qtbot):
    session.show_analysis(made_analysis())
    assert not reading.actions_["attribution.show"].isEnabled()
    press(qtbot, reading, Qt.Key.Key_A)
    qtbot.wait(700)
    assert session.explaining.wishes == {}
    assert not reading.opinion.spoken.isVisible()


def test_the_legend_names_method_target_meaning_and_how_far_the_map_reaches(attributed: MainWindow):
    picture = attributed.photo.view.overlay.attribution.picture
    assert picture is not None
    assert legend_words(picture) == LegendWords(
        title="Grad-CAM  ·  moderate (2) or more",
        meaning="Evidence against this answer and for it, over the photograph in grey",
        ends=("against, up to 50 %", "for, up to 100 %"),
        scale="100 % is the strongest evidence in this photograph; no probability",
        stale="",
    )
    one_sided = legend_words(replace(picture, strongest_against=0.0))
    assert one_sided.ends == ("none against", "for, up to 100 %")


def test_another_models_map_is_marked_in_the_legend(seen: MainWindow, session: FakeSession, qtbot):
    press(qtbot, seen, Qt.Key.Key_A)
    session.explaining.answer("grad-cam", model="fake-2025.1")
    picture = seen.photo.view.overlay.attribution.picture
    assert picture is not None
    assert legend_words(picture).stale == "By fake-2025.1, not this opinion's model"


def test_progress_and_stop_are_below_the_photograph(seen: MainWindow, session: FakeSession, settings: Settings, qtbot):
    press(qtbot, seen, Qt.Key.Key_A)
    seen.actions_["attribution.occlusion"].trigger()
    assert settings.get("attribution.method") == "occlusion"
    session.explaining.step("occlusion", 19, 76)
    controls = seen.bar.attribution
    assert (controls.progress.value(), controls.progress.maximum()) == (19, 76)
    assert controls.words.toolTip() == "19 of 76 passes"
    assert controls.button.text() == "Stop"
    controls.button.click()
    assert not [wish for wish in session.explaining.wishes.values() if wish[1] == "occlusion"]
    assert not controls.progress.isVisible()
    assert controls.button.text() == "Compute"
    assert seen.actions_["attribution.compute"].isEnabled()


def test_every_method_and_target_can_be_chosen_by_menu_and_by_box(attributed: MainWindow, session: FakeSession):
    controls, actions = attributed.bar.attribution, attributed.actions_
    for method in METHODS[1:]:
        actions[f"attribution.{method.name}"].trigger()
        assert controls.method.currentData() == method.name
        assert actions[f"attribution.{method.name}"].isChecked()
        assert session.explaining.number_of(method.name)
    for target in TARGETS:
        actions[f"attribution.of_{target}"].trigger()
        assert controls.target.currentData() == target
        assert list(session.explaining.wishes.values())[-1][2] == target


def test_a_failure_is_one_sentence_on_the_screen(seen: MainWindow, session: FakeSession, qtbot):
    press(qtbot, seen, Qt.Key.Key_A)
    session.explaining.fail("grad-cam", "The device ran out of memory.")
    words = [label.text() for label in seen.photo.messages.findChildren(QLabel)]
    assert "The attribution was not made: The device ran out of memory." in words


def test_the_bars_say_in_words_what_moved_the_grade(seen: MainWindow, session: FakeSession, qtbot):
    qtbot.waitUntil(lambda: bool(session.explaining.wishes), timeout=20_000)
    session.explaining.answer("parts")
    bars = seen.opinion.spoken
    assert bars.isVisible()
    assert bars._bars.accessibleDescription() == (
        "microaneurysms: +0.50 grades, haemorrhages: +0.25 grades, hard exudates: 0.00 grades, "
        "soft exudates: −0.13 grades, the whole view: +1.00 grades, artefacts: 0.00 grades"
    )
    assert "from 0.13 for a clean eye to 1.75 for this one" in seen.opinion.words


def test_numbers_have_their_sign():
    assert [signed(value) for value in (0.625, -0.104, 0.001, -0.001)] == ["+0.63", "−0.10", "0.00", "0.00"]


@pytest.mark.parametrize("width", [900, 1200, 1500])
def test_why_there_is_no_map_yet_is_read_whole(seen: MainWindow, session: FakeSession, qtbot, width: int):
    seen.resize(width, 700)
    press(qtbot, seen, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: seen.width() == width)
    label = seen.bar.attribution.words
    assert label.words == "Waiting for its turn"
    qtbot.waitUntil(lambda: label.text() == label.words)
    session.explaining.step("grad-cam", 199, 300)
    assert label.words == "199 of 300 passes"
    qtbot.waitUntil(lambda: label.text() == label.words)
    seen.explaining._attribution.stop()
    assert label.words == "Not computed yet"
    qtbot.waitUntil(lambda: label.text() == label.words)


def test_what_is_computed_for_another_photograph_is_said_in_the_status_line(seen: MainWindow, session, qtbot):
    press(qtbot, seen, Qt.Key.Key_A)
    seen.explaining._attribution.set_method("occlusion")
    session.explaining.step("occlusion", 12, 300)
    assert seen.status._grader.words == "", "its own bar says it"
    session.grader_state_changed.emit("CPU (fake)")
    session.select(1)
    session.show_picture()
    session.show_analysis(made_analysis())
    assert seen.status._grader.words == "Occlusion of 007_OD.png: 12 of 300 passes · CPU (fake)"
    session.explaining.answer("occlusion")
    assert seen.status._grader.words == "CPU (fake)"


@pytest.mark.parametrize("points", [8, 9, 10, 11, 12, 13])
def test_the_parts_have_their_whole_names_beside_the_bars(seen: MainWindow, session: FakeSession, qtbot, points: int):
    qtbot.waitUntil(lambda: any(wish[1] == "parts" for wish in session.explaining.wishes.values()))
    session.explaining.answer("parts")
    bars = seen.opinion.spoken._bars
    font = bars.font()
    font.setPointSizeF(points)
    bars.setFont(font)
    assert bars.shown_names()["MA"] == "microaneurysms"
    bars.resize(160, bars.height())
    assert bars.shown_names()["MA"] != "microaneurysms", "the bars keep some room"
