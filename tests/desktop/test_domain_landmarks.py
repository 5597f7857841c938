from __future__ import annotations

import math

import pytest

from retina_desktop.domain.landmarks import FieldOfView, Landmarks, etdrs_grid, measure

RIGHT = Landmarks(disc=(1500.0, 800.0), fovea=(1000.0, 800.0))  # 500 px apart: a disc diameter is 200 px


def test_a_disc_diameter_is_the_distance_to_the_fovea_in_two_and_a_half():
    assert RIGHT.disc_diameter_px == 200


@pytest.mark.parametrize(
    "places", [Landmarks(), Landmarks(disc=(1, 2)), Landmarks(fovea=(1, 2)), Landmarks((5.0, 5.0), (5.0, 5.0))]
)
def test_without_two_places_there_is_no_scale_and_no_grid(places):
    assert places.disc_diameter_px is None
    assert etdrs_grid(places) is None
    assert measure((0, 0), (3, 4), places).disc_diameters is None


def test_the_circles_are_a_third_one_and_two_disc_diameters_about_the_fovea():
    grid = etdrs_grid(RIGHT)
    assert grid is not None
    assert grid.centre == (1000, 800)
    assert grid.radii_px == pytest.approx((200 / 3, 200, 400))


@pytest.mark.parametrize("turn", [0.0, 0.3, math.pi - 0.2, -2.0])
def test_the_lines_lie_at_45_degrees_to_the_axis_from_fovea_to_disc(turn):
    disc = (1000 + 500 * math.cos(turn), 800 + 500 * math.sin(turn))
    grid = etdrs_grid(Landmarks(disc, (1000.0, 800.0)))
    assert grid is not None
    turns = []
    for inner, outer in grid.lines:
        assert math.dist(inner, grid.centre) == pytest.approx(grid.radii_px[0])
        assert math.dist(outer, grid.centre) == pytest.approx(grid.radii_px[2])
        turns.append((math.degrees(math.atan2(outer[1] - 800, outer[0] - 1000) - turn)) % 360)
    assert sorted(turns) == pytest.approx([45, 135, 225, 315])


def test_a_line_is_measured_in_pixels_and_disc_diameters():
    length = measure((100, 100), (400, 500), RIGHT)
    assert (length.px, length.disc_diameters) == (500, 2.5)


def test_a_reader_s_place_goes_before_the_model_s():
    assert Landmarks(fovea=(1, 2)).or_else(RIGHT) == Landmarks(disc=(1500, 800), fovea=(1, 2))


@pytest.mark.parametrize(
    ("radius_px", "point", "nearest"),
    [
        (80.0, (90.0, 70.0), (90.0, 70.0)),
        (80.0, (300.0, 100.0), (180.0, 100.0)),  # in the dark beside the field
        (80.0, (-50.0, -50.0), pytest.approx((43.43, 43.43), abs=0.01)),
        (130.0, (100.0, -300.0), (100.0, 0.0)),  # where the picture cuts the field off at its top
    ],
)
def test_the_nearest_place_on_the_retina_is_in_the_field_and_in_the_picture(radius_px, point, nearest):
    field = FieldOfView((100.0, 100.0), radius_px, width=200, height=200)
    found = field.nearest(point)
    assert found == nearest
    assert field.has(found)
    assert field.has(point) == (found == point)
