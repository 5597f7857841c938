"""Lesions found in maps, the cells that the fuse network sees, landmarks and quadrants."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from retina_models import grid
from retina_models.landmarks import Landmarks, locate

NONE = {kind: np.zeros((2048, 2048), np.uint8) for kind in ("MA", "HE", "EX", "SE")}
HALF = dict.fromkeys(NONE, 0.5)


def _spots(kind: str, places: list[tuple[int, int]], radius: int, value: int = 200) -> dict[str, np.ndarray]:
    maps = {name: map_.copy() for name, map_ in NONE.items()}
    for place in places:
        cv2.circle(maps[kind], place, radius, value, -1)
    return maps


def test_connected_lesions_are_counted_where_they_are() -> None:
    found = grid.find_lesions(_spots("HE", [(300, 400), (1500, 1600)], 12), HALF)
    assert found.count("HE") == 2
    assert found.count("MA") == 0
    assert np.allclose(sorted(found.centres["HE"].tolist()), [[300, 400], [1500, 1600]], atol=0.6)


@pytest.mark.parametrize("spots", [0, 1, 7, 60, 3000])
def test_however_few_or_many_they_are_the_lesions_are_those_of_the_whole_map(spots: int) -> None:
    """Empty rows and columns are left out before labelling; areas and centres must come out the same to the last bit."""
    rng = np.random.default_rng(spots)
    map_ = np.zeros((2048, 2048), np.uint8)
    for x, y in rng.integers(0, 2048, (spots, 2)):
        cv2.ellipse(map_, (int(x), int(y)), (int(rng.integers(1, 9)), 2), 30, 0, 360, int(rng.integers(90, 256)), -1)
    _, _, stats, centres = cv2.connectedComponentsWithStats((map_ >= 0.5 * 255).astype(np.uint8))
    whole = centres[1:][stats[1:, cv2.CC_STAT_AREA] >= grid.SMALLEST_PX["MA"]]
    found = grid.lesions_of(map_, "MA", 0.5)
    assert sorted(found.tolist()) == sorted(whole.tolist())


def test_spots_under_the_operating_point_or_of_a_single_pixel_do_not_count() -> None:
    assert grid.find_lesions(_spots("HE", [(300, 400)], 12, value=120), HALF).count("HE") == 0
    assert grid.find_lesions(_spots("MA", [(300, 400)], 0), HALF).count("MA") == 0


def test_a_lesion_shows_in_its_own_cell_alone() -> None:
    maps = _spots("EX", [(1066, 640)], 10)
    cells = grid.lesion_cells(maps, grid.find_lesions(maps, HALF))
    row, column = int(640 / (2048 / 24)), int(1066 / (2048 / 24))
    peak, _mean, count = cells[6:9]
    assert peak[row, column] == pytest.approx(200 / 255, abs=0.01)
    assert count[row, column] == pytest.approx(np.log(2))
    assert count.sum() == pytest.approx(np.log(2))
    assert cells[:6].max() == 0
    assert cells[9:].max() == 0


def test_even_the_smallest_spot_reaches_its_cells_peak() -> None:
    """A microaneurysm of a few pixels must not fall between samples."""
    rng = np.random.default_rng(0)
    for x, y in rng.integers(4, 2044, (60, 2)):
        maps = _spots("MA", [(int(x), int(y))], 1)
        assert grid.lesion_cells(maps, grid.FoundLesions({kind: np.zeros((0, 2)) for kind in NONE}))[0].max() > 0.7


def test_a_landmark_is_found_between_the_cells_of_its_map() -> None:
    y, x = np.mgrid[:48, :48]
    maps = np.stack([np.exp(-((x - 30.3) ** 2 + (y - 20.6) ** 2) / 2), np.exp(-((x - 10) ** 2 + (y - 24) ** 2) / 2)])
    maps /= maps.sum(axis=(1, 2), keepdims=True)
    found = locate(maps, 16)
    assert np.allclose(found.points[0], (np.array([30.3, 20.6]) + 0.5) * 16 - 0.5, atol=1.5)
    assert found.confidence.min() > 0.85


def test_a_map_without_a_peak_is_not_trusted() -> None:
    assert locate(np.full((2, 48, 48), 1 / 48**2), 16).confidence.max() < 0.05


@pytest.mark.parametrize("fovea_x", [200.0, 600.0], ids=["fovea to the left", "fovea to the right"])
def test_quadrants_lie_about_the_fovea_and_follow_the_eye_not_the_picture(fovea_x: float) -> None:
    landmarks = Landmarks(np.array([[400.0, 400.0], [fovea_x, 400.0]]), np.ones(2))
    temporal = np.sign(fovea_x - 400)
    places = [
        (temporal, -1),
        (temporal, 1),
        (-temporal, 1),
        (-temporal, -1),
    ]  # as the order says; image rows grow downwards
    for index, (across, down) in enumerate(places):
        found = grid.FoundLesions({"HE": np.array([[fovea_x + 90 * across, 400 + 70 * down]]) * 2048 / 768})
        assert grid.quadrant_counts(found, landmarks, 768 / 2048)["HE"][index] == 1


def test_without_sure_landmarks_positions_say_nothing() -> None:
    cells = grid.position_cells(Landmarks(np.array([[400.0, 400.0], [200.0, 410.0]]), np.zeros(2)), 768)
    assert np.abs(cells).max() == 0


@pytest.mark.parametrize(("side", "most"), [(grid.CELLS * 8, 255), (grid.CELLS, 1)], ids=["a map", "a mask"])
def test_the_mean_of_each_area_is_opencvs_to_the_last_bit(side: int, most: int) -> None:
    """The fuse network was trained on cells that OpenCV averaged; it takes four times as long."""
    map_ = np.random.default_rng(1).integers(0, most + 1, (2048, 2048), np.uint8)
    means = grid.area_means(map_, side)
    assert np.array_equal(
        means.astype(np.float32), cv2.resize(map_.astype(np.float32), (side, side), interpolation=cv2.INTER_AREA)
    )
    assert np.array_equal(np.rint(means), cv2.resize(map_, (side, side), interpolation=cv2.INTER_AREA))
    assert means.flags.c_contiguous, "a mean over it would add in another order"


def test_a_map_that_is_nearly_all_lesion_is_one_lesion() -> None:
    map_ = np.full((2048, 2048), 255, np.uint8)
    map_[:100] = 0
    assert grid.lesions_of(map_, "SE", 0.5).tolist() == [[1023.5, 1073.5]]
