"""Where the counted lesions lie by landmarks that a reader placed, and what is said of landmarks that fit no eye."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from fake_session import FakeSession, made_analysis
from retina_desktop.domain.findings import FOREIGN
from retina_desktop.domain.landmarks import FieldOfView, Landmarks, distance_remark
from retina_desktop.domain.visits import side_remark
from retina_desktop.services.lesion_places import found_lesions, places
from retina_desktop.views.main_window import MainWindow
from retina_models.prediction import Analysis

FIELD = FieldOfView((320.0, 240.0), 230.0, 640, 480)
FOUND: dict[str, Any] = {"disc": (420.0, 240.0), "fovea": (250.0, 240.0)}


def with_exudates(*photo_points: tuple[float, float], **changes: Any) -> Analysis:
    """Soft exudates at these points of the photograph, and nothing else."""
    analysis = made_analysis(**changes)
    map_ = np.zeros((256, 256), np.uint8)
    for x, y in analysis.frame.to_network(np.array(photo_points)):
        map_[round(y) - 4 : round(y) + 5, round(x) - 4 : round(x) + 5] = 240
    nothing = np.zeros((256, 256), np.uint8)
    prediction = replace(
        analysis.prediction,
        lesion_counts={"MA": 0, "HE": 0, "EX": 0, "SE": len(photo_points)},
        quadrant_counts={"MA": (0,) * 4, "HE": (0,) * 4, "EX": (0,) * 4, "SE": (0, 0, 0, len(photo_points))},
    )
    maps = {"MA": nothing, "HE": nothing, "EX": nothing, "SE": map_}
    return replace(analysis, prediction=prediction, lesion_maps=maps)


def lines(window: MainWindow) -> list[str]:
    return window.opinion.words.splitlines()


def test_lesions_are_counted_about_the_given_landmarks_and_on_the_disc():
    analysis = with_exudates((425, 245), (280, 200), (200, 280))
    counted = places(found_lesions(analysis), analysis, Landmarks(**FOUND))
    assert counted is not None
    assert (counted.quadrants["SE"], counted.on_disc["SE"]) == ((0, 1, 1, 1), 1), (
        "upper is above the axis; disc to the right"
    )
    assert places(found_lesions(analysis), analysis, Landmarks(disc=FOUND["disc"])) is None


def test_quadrants_follow_a_fovea_that_a_reader_placed_and_say_so(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.show_analysis(with_exudates((280, 200), **FOUND, dme=2))
    assert not any("Quadrants by" in line for line in lines(reading))
    session.landmarks.correct("fovea", (300.0, 240.0))  # now the lesion is temporal of it
    assert "Quadrants by the fovea that a reader placed." in lines(reading)
    named = [label.accessibleName() for label in reading.opinion.findChildren(type(reading.opinion._rule))]
    assert "superotemporal 1" in named
    assert "superonasal 0" in named
    risk = (
        "Macular oedema risk 2: hard exudate within one disc diameter of the fovea, by the model's fovea, not by the one "
        "that a reader placed."
    )
    assert risk in lines(reading)
    session.landmarks.take_back()
    assert not any("a reader placed" in line for line in lines(reading))


def test_a_fovea_that_only_the_reader_found_gives_quadrants(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.show_analysis(with_exudates((280, 200), disc=FOUND["disc"], fovea=None))
    assert "ST" not in lines(reading)
    session.landmarks.correct("fovea", (300.0, 240.0))
    assert "ST" in lines(reading)
    assert "could not be found" not in reading.opinion.words


def test_without_maps_the_quadrants_are_said_to_be_the_models(reading: MainWindow, session: FakeSession):
    analysis = with_exudates((280, 200), **FOUND)
    session.blind_first = False
    session.show_analysis(analysis)
    opinion = reading.opinion
    opinion.show_prediction(analysis.prediction, stale=False, corrected=Landmarks(fovea=(300.0, 240.0)))
    assert "Quadrants by the model's fovea, not by what a reader placed." in lines(reading)


def test_bright_lesions_on_the_disc_are_said_beside_the_models_count(reading: MainWindow, session: FakeSession):
    session.blind_first = False
    session.show_analysis(with_exudates((280, 200), **FOUND))
    assert not any("On the optic disc" in line for line in lines(reading))
    session.show_analysis(with_exudates((425, 245), (280, 200), **FOUND))
    assert "On the optic disc, so likely none: 1 of 2 soft exudates." in lines(reading)
    assert "2" in lines(reading), "the model's count stays"


def test_nothing_is_counted_while_the_opinion_may_not_be_seen(reading: MainWindow, session: FakeSession):
    session.show_analysis(with_exudates((425, 245), **FOUND))
    assert session.placing.now is None
    session.set_grade(1)
    assert session.placing.now is not None


@pytest.mark.parametrize(
    ("fovea_x", "words"),
    [(242.0, ""), (370.0, "unusually near"), (160.0, ""), (60.0, "unusually far apart")],
)
def test_a_distance_that_no_field_of_30_to_70_degrees_shows_is_remarked_on(fovea_x, words):
    remark = distance_remark(Landmarks((420.0, 240.0), (fovea_x, 240.0)), FIELD)
    assert words in remark
    assert bool(words) == bool(remark)


def test_the_side_of_the_disc_is_held_against_the_eye():
    right = Landmarks((420.0, 240.0), (250.0, 240.0))
    assert side_remark("OD", right) == side_remark(None, right) == side_remark("OS", Landmarks()) == ""
    assert side_remark("OS", right) == "The disc is not on the side expected for a left eye."
    assert (
        side_remark("OD", Landmarks(right.fovea, right.disc)) == "The disc is not on the side expected for a right eye."
    )


def test_the_header_says_what_does_not_fit_the_eye_and_changes_nothing(reading: MainWindow, session: FakeSession):
    session.show_analysis(made_analysis(**FOUND))  # before the reader's own grade: it is anatomy
    assert reading.header._notes.words == "", "007_OD: the disc is on the right"
    session.landmarks.correct("disc", (130.0, 240.0))
    assert reading.header._notes.words == "The disc is not on the side expected for a right eye."
    assert session.worklist.row_at(0).laterality == "OD"
    session.landmarks.correct("disc", (270.0, 240.0))
    assert reading.header._notes.words.startswith("Disc and fovea lie unusually near to each other")
    session.landmarks.take_back()
    assert reading.header._notes.words == ""


def test_the_header_says_of_a_foreign_picture_what_it_does_not_look_like_until_a_reader_points_at_a_landmark(
    reading: MainWindow, session: FakeSession
):
    session.show_analysis(made_analysis(disc=None, fovea=None, quality_reasons=("field",)))
    assert reading.header._notes.words == ""
    session.show_analysis(made_analysis(disc=None, fovea=None, quality_reasons=(FOREIGN.code, "field")))
    assert reading.header._notes.words.startswith("This does not look like a fundus photograph")
    session.set_grade(1)
    assert "This does not look like a fundus photograph: look at it before you rely on the grade." in lines(reading)
    session.landmarks.correct("disc", (270.0, 240.0))
    assert reading.header._notes.words == ""
