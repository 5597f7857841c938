"""The square that a network sees: its map is exact both ways, and pixels follow the map."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from retina_models.fundus import Field, Frame, crops, frame_of

frames = st.builds(
    Frame,
    x0=st.floats(-3000, 3000),
    y0=st.floats(-3000, 3000),
    side=st.floats(16, 9000),
    size=st.integers(8, 2048),
)
fields = st.builds(Field, cx=st.floats(0, 5000), cy=st.floats(0, 4000), radius=st.floats(10, 4000), found=st.booleans())
points = arrays(float, (5, 2), elements=st.floats(-5000, 10000))


@given(frames, points)
def test_a_position_comes_back_from_the_network_as_it_went(frame, xy):
    np.testing.assert_allclose(frame.to_photo(frame.to_network(xy)), xy, atol=1e-6)


@given(frames)
def test_the_corners_of_the_square_are_the_corners_of_the_network_picture(frame):
    corner = frame.to_photo(np.array([[-0.5, -0.5], [frame.size - 0.5, frame.size - 0.5]]))
    np.testing.assert_allclose(corner[0], (frame.x0 - 0.5, frame.y0 - 0.5), atol=1e-6)
    np.testing.assert_allclose(corner[1], (frame.x0 + frame.side - 0.5, frame.y0 + frame.side - 0.5), atol=1e-6)


@given(fields, st.integers(8, 2048))
def test_the_square_of_a_field_holds_it_with_a_margin_on_whole_pixels(field, size):
    frame = frame_of(field, size, margin=0.02)
    assert (frame.x0, frame.y0, frame.side) == (round(frame.x0), round(frame.y0), round(frame.side))
    assert abs(frame.side - 2.04 * field.radius) <= 0.5
    middle = frame.to_photo(np.array([(size - 1) / 2, (size - 1) / 2]))
    assert np.abs(middle - (field.cx, field.cy)).max() <= 1.0


def spot(width: int, height: int, x: float, y: float, sigma: float) -> np.ndarray:
    rows, columns = np.mgrid[:height, :width]
    return np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * sigma**2))


def centre_of(picture: np.ndarray) -> np.ndarray:
    weight = np.where(picture > 0.25 * picture.max(), picture.astype(float), 0)
    rows, columns = np.mgrid[: picture.shape[0], : picture.shape[1]]
    return np.array([(weight * columns).sum(), (weight * rows).sum()]) / weight.sum()


@settings(max_examples=40, deadline=None)
@given(
    x0=st.floats(-80, 60),
    y0=st.floats(-80, 60),
    side=st.floats(330, 520),
    size=st.integers(96, 400),
    whole=st.booleans(),
    at=st.tuples(st.floats(130, 200), st.floats(120, 160)),
)
def test_a_crop_shows_a_spot_where_the_map_says(x0, y0, side, size, whole, at):
    if whole:
        x0, y0, side = float(round(x0)), float(round(y0)), float(round(side))
    frame = Frame(x0, y0, side, size)
    photo = (255 * spot(330, 280, *at, sigma=7)).astype(np.uint8)
    seen = centre_of(frame.crop(photo))
    assert np.abs(seen - frame.to_network(np.array(at))).max() < 0.3


@settings(max_examples=40, deadline=None)
@given(
    x0=st.floats(-80, 60),
    y0=st.floats(-80, 60),
    side=st.floats(330, 520),
    size=st.integers(96, 700),
    whole=st.booleans(),
    at=st.tuples(st.floats(0.4, 0.6), st.floats(0.4, 0.6)),
)
def test_a_map_is_spread_to_where_it_was_seen(x0, y0, side, size, whole, at):
    if whole:
        x0, y0, side = float(round(x0)), float(round(y0)), float(round(side))
    frame = Frame(x0, y0, side, size)
    seen = np.array(at) * size
    map_ = spot(size, size, *seen, sigma=size / 30).astype(np.float32)
    spread = frame.spread(map_, 600, 500)
    assert spread.shape == (500, 600)
    assert spread.dtype == np.float32
    assert np.abs(centre_of(spread) - frame.to_photo(seen)).max() < 0.5


@pytest.mark.parametrize("frame", [Frame(-50, 20, 400, 128), Frame(-50.4, 20.7, 400.3, 128)])
def test_what_is_cropped_and_spread_back_lies_where_it_was(frame):
    photo = np.zeros((440, 330), np.uint8)
    photo[150:250, 100:220] = 200
    back = frame.spread(frame.crop(photo), 330, 440)
    assert np.abs(centre_of(back) - centre_of(photo)).max() < 0.2
    assert np.abs(back.astype(int) - photo)[160:240, 110:210].max() <= 1


def test_outside_the_photograph_a_crop_is_black():
    crop = Frame(-100, -100, 300, 150).crop(np.full((100, 100, 3), 255, np.uint8))
    assert crop.shape == (150, 150, 3)
    assert crop[:49].max() == 0
    assert crop[51:99, 51:99].min() == 255
    assert Frame(500, 500, 64, 32).crop(np.full((100, 100, 3), 255, np.uint8)).max() == 0


def test_shrinking_averages_areas():
    checks = np.indices((512, 512)).sum(0) % 2 * 255
    crop = Frame(0, 0, 512, 128).crop(checks.astype(np.uint8))
    assert np.abs(crop.astype(int) - 127).max() <= 1
    crop = Frame(0.25, 0.5, 504.3, 128).crop(checks.astype(np.uint8))
    assert np.abs(crop.astype(int) - 127).max() <= 24


def test_outside_its_square_a_spread_map_is_zero():
    spread = Frame(100, 50, 200, 64).spread(np.ones((64, 64), np.float32), 400, 300)
    assert spread[50:250, 100:300].min() == 1
    spread[50:250, 100:300] = 0
    assert spread.max() == 0


@pytest.mark.parametrize("kind", [np.uint8, np.float16, np.float32, np.float64])
@pytest.mark.parametrize("frame", [Frame(-7, 3, 90, 32), Frame(-7.5, 3.25, 90.5, 32), Frame(900, 900, 10, 32)])
def test_a_spread_map_keeps_its_kind(kind, frame):
    spread = frame.spread(np.ones((32, 32), kind), 80, 70)
    assert spread.dtype == kind
    assert spread.shape == (70, 80)


@pytest.mark.parametrize("height", [1900, 2300, 2848, 3600], ids=lambda height: f"{height} rows")
def test_two_networks_crops_are_those_that_each_would_have_alone_to_the_last_bit(height: int) -> None:
    """Most cameras cut the field above and below; the black below is not averaged, and nothing else may change."""
    photo = np.random.default_rng(0).integers(0, 256, (height, 4288, 3), np.uint8)
    frames = [frame_of(Field(2003.3, 1423.7, 1702.2, True), size) for size in (2048, 768)]
    side, left, top = (int(value) for value in (frames[0].side, frames[0].x0, frames[0].y0))
    square = np.zeros((side, side, 3), np.uint8)
    inside = photo[max(top, 0) : top + side, left : left + side]
    square[max(-top, 0) :][: len(inside)] = inside
    for frame, crop in zip(frames, crops(photo, frames), strict=True):
        assert np.array_equal(crop, cv2.resize(square, (frame.size, frame.size), interpolation=cv2.INTER_AREA))
        assert np.array_equal(crop, frame.crop(photo))
