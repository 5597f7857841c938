"""Run lengths and polygons against the published format, and against pycocotools where it is installed."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from retina_desktop.services.mark_coco import draw, run_lengths

THEIRS = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # pycocotools on NumPy 2
SHAPES = arrays.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=12)


def drawn(segmentation: object, height: int, width: int) -> np.ndarray:
    mask = np.zeros((height, width), bool)
    draw(segmentation, mask)
    return mask


def test_runs_go_down_the_columns_and_begin_with_the_background() -> None:
    """The example of maskApi.h: 0 0 1 1 1 0 1 is [2 3 1 1], and 1 1 1 1 1 1 0 is [0 6 1]."""
    first = np.array([[0, 0, 1, 1, 1, 0, 1]], bool).T
    second = np.array([[1, 1, 1, 1, 1, 1, 0]], bool).T
    assert run_lengths(first, 0, 0, 1, 7)["counts"] == [2, 3, 1, 1, 0]
    assert run_lengths(second, 0, 0, 1, 7)["counts"] == [0, 6, 1]


@given(arrays.arrays(bool, SHAPES).filter(np.any), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
@settings(deadline=None)
def test_a_shape_comes_back_from_its_run_lengths_where_it_lay(shape, x, y, more) -> None:
    height, width = y + shape.shape[0] + more, x + shape.shape[1]
    expected = np.zeros((height, width), bool)
    expected[y : y + shape.shape[0], x : x + shape.shape[1]] = shape
    segmentation = run_lengths(shape, x, y, width, height)
    assert sum(segmentation["counts"]) == width * height
    assert (drawn(segmentation, height, width) == expected).all()


@THEIRS
@given(arrays.arrays(bool, SHAPES).filter(np.any))
@settings(deadline=None)
def test_pycocotools_reads_what_is_written_and_its_compressed_strings_are_read(shape) -> None:
    mask = pytest.importorskip("pycocotools.mask", reason="pycocotools is not installed: nothing to compare with")
    height, width = shape.shape
    ours = run_lengths(shape, 0, 0, width, height)
    theirs = mask.frPyObjects(ours, height, width)
    assert (mask.decode(theirs) == shape).all()
    packed = mask.encode(np.asfortranarray(shape.astype(np.uint8)))
    assert (drawn({"size": packed["size"], "counts": packed["counts"].decode()}, height, width) == shape).all()


def test_a_polygon_is_filled_where_the_middles_of_pixels_lie_inside() -> None:
    square = drawn([[1, 2, 5, 2, 5, 4, 1, 4]], 8, 9)
    expected = np.zeros((8, 9), bool)
    expected[2:4, 1:5] = True
    assert (square == expected).all()
    with_a_hole = drawn([[0, 0, 8, 0, 8, 8, 0, 8, 0, 0, 2, 2, 6, 2, 6, 6, 2, 6, 2, 2]], 8, 9)
    assert not with_a_hole[2:6, 2:6].any()
    assert with_a_hole.sum() == 48
    assert drawn([[-9, -9, 99, -9, 99, 99, -9, 99]], 8, 9).all(), "what lies outside is cut off"
    assert not drawn([[20, 20, 30, 20, 30, 30]], 8, 9).any()


@THEIRS
@given(st.lists(st.tuples(st.floats(2, 118), st.floats(2, 78)), min_size=3, max_size=8))
@settings(deadline=None, max_examples=60)
def test_a_polygon_differs_from_pycocotools_at_its_edge_only(points) -> None:
    mask = pytest.importorskip("pycocotools.mask", reason="pycocotools is not installed: nothing to compare with")
    flat = [one for point in points for one in point]
    theirs = mask.decode(mask.frPyObjects([flat], 80, 120))[..., 0].astype(bool)
    ours = drawn([flat], 80, 120)
    edge = np.zeros((80, 120), bool)
    for (x1, y1), (x2, y2) in zip(points, [*points[1:], points[0]], strict=True):
        for share in np.linspace(0, 1, 400):
            x, y = int(x1 + (x2 - x1) * share), int(y1 + (y2 - y1) * share)
            edge[max(y - 1, 0) : y + 2, max(x - 1, 0) : x + 2] = True
    assert not (ours ^ theirs)[~edge].any()


@pytest.mark.parametrize(
    ("segmentation", "words"),
    [
        (None, "neither polygons nor run lengths"),
        ([], "neither polygons nor run lengths"),
        ([[1, 2, 3, 4]], "three points"),
        ([[1, 2, 3, 4, 5, "6"]], "no numbers"),
        ([[1, 2, 3, 4, 5, float("inf")]], "no numbers"),
        ([[1, 2, 5, 2, 5, 4], [1]], "three points"),
        ({"size": [9, 8], "counts": [72]}, "another size"),
        ({"size": [8, 9], "counts": [70]}, "do not fill"),
        ({"size": [8, 9], "counts": [-2, 74]}, "no whole numbers"),
        ({"size": [8, 9], "counts": [1.5, 70.5]}, "no whole numbers"),
        ({"size": [8, 9], "counts": "zzz"}, "damaged"),
        ({"size": [8, 9], "counts": "oo"}, "cut off"),
        ({"size": [8, 9], "counts": "o" * 40}, "damaged"),
        ({"size": [8, 9]}, "no whole numbers"),
    ],
)
def test_what_is_no_segmentation_is_refused_in_words_and_draws_nothing(segmentation, words) -> None:
    mask = np.zeros((8, 9), bool)
    with pytest.raises(ValueError, match=words):
        draw(segmentation, mask)
    assert not mask.any()


@given(st.text(st.characters(min_codepoint=40, max_codepoint=120), max_size=30))
@settings(deadline=None)
def test_any_text_is_run_lengths_or_refused(text) -> None:
    with suppress(ValueError):
        drawn({"size": [5, 6], "counts": text}, 5, 6)
