"""Two photographs of an eye laid over one another, where the truth is known; and those that must not be."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from fundus_pictures import fundus_picture
from retina_desktop.domain.faults import COMPARING, FIELD, said
from retina_models.fundus import Field, find_field, read, read_preview
from retina_models.fundus.registration import (
    LEAST_INLIERS,
    Landscape,
    Map,
    Registration,
    RegistrationError,
    landscape,
    register,
)
from visit_pictures import Change, Truth, second_visit

MOST_OFF = 0.01
"""Of the field's diameter: the median distance of the map from the truth, in every pair that is registered."""

FEWEST_REGISTERED = 0.9
"""Of the spoilt copies of real photographs, poor and ungradable ones among them."""


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    yield
    cv2.setNumThreads(before)


def shrunk(path: Path, longest: int) -> np.ndarray:
    pixels = read_preview(path, longest)
    scale = longest / max(pixels.shape[:2])
    return cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else pixels


def photographs(data: Path, dataset: str, count: int) -> list[Path]:
    with (data / "labels.csv").open(encoding="utf-8") as table:
        paths = [data / row["path"] for row in csv.DictReader(table) if row["dataset"] == dataset]
    return [paths[index] for index in np.random.default_rng(1).permutation(len(paths))[:count]]


def places_in(field: Field, part: float = 0.95) -> np.ndarray:
    steps = np.linspace(-1, 1, 31)
    grid = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2)
    return grid[np.hypot(*grid.T) <= part] * field.radius + (field.cx, field.cy)


def off(registration: Registration, truth: Truth) -> np.ndarray:
    """(n,) of the diameter: how far the map is from the truth, over all that both photographs show."""
    places = places_in(truth.field)
    true = truth.to_second(places)
    seen = np.hypot(*(true - (truth.field.cx, truth.field.cy)).T) <= truth.field.radius
    found = registration.map.to_fixed(places[seen])
    return np.linalg.norm(found - true[seen], axis=1) / (2 * truth.field.radius)


def painted(pixels: np.ndarray, field: Field, rng: np.random.Generator) -> np.ndarray:
    """With forty lesions more, dark and bright."""
    out = pixels.copy()
    for number in range(40):
        place = rng.uniform(-0.6, 0.6, 2) * field.radius + (field.cx, field.cy)
        colour = (90, 25, 15) if number % 2 else (245, 225, 150)
        size = max(1, round(field.radius * rng.uniform(0.003, 0.02)))
        cv2.circle(out, (round(float(place[0])), round(float(place[1]))), size, colour, cv2.FILLED, cv2.LINE_AA)
    return out


def laid_over(paths: list[Path], longest: int) -> tuple[list[np.ndarray], int]:
    """For each pair that is registered how far off it is, and how many refuse."""
    rng = np.random.default_rng(3)
    offs, refused = [], 0
    for path in paths:
        pixels = shrunk(path, longest)
        field = find_field(pixels)
        again, truth = second_visit(painted(pixels, field, rng), field, Change.drawn(rng), rng)
        try:
            offs.append(off(register(landscape(again), landscape(pixels)), truth))
        except RegistrationError:
            refused += 1
    return offs, refused


@pytest.mark.slow
@pytest.mark.parametrize(
    ("dataset", "count", "longest"),
    [
        ("idrid", 2, 1600),
        ("eyepacs", 3, 1024),
        pytest.param("idrid", 8, 1600, marks=pytest.mark.torture),
        pytest.param("eyepacs", 12, 1024, marks=pytest.mark.torture),
    ],
)
def test_a_real_photograph_is_laid_over_its_spoilt_copy(shared_data: Path, dataset: str, count: int, longest: int):
    offs, refused = laid_over(photographs(shared_data, dataset, count), longest)
    assert max(float(np.median(distances)) for distances in offs) <= MOST_OFF
    assert len(offs) >= FEWEST_REGISTERED * count, f"{refused} of {count} refuse"


@pytest.mark.slow
@pytest.mark.torture
@pytest.mark.parametrize("every", [4, 1])
def test_a_sample_is_laid_over_its_spoilt_copy(samples: Path, every: int):
    gradable = [
        path for path in sorted(samples.glob("*.jpg")) if path.stem != "SYNTHETIC_06_left"
    ]  # blurred: it may refuse
    offs, refused = laid_over(gradable[::every], 1000)
    assert refused == 0
    assert max(float(np.median(distances)) for distances in offs) <= MOST_OFF


@pytest.mark.slow
@pytest.mark.torture
@pytest.mark.parametrize(("idrid", "eyepacs", "others"), [(3, 4, 3), (5, 8, 5)])
def test_the_eyes_of_two_people_are_not_laid_over_one_another(shared_data: Path, idrid: int, eyepacs: int, others: int):
    paths = photographs(shared_data, "idrid", idrid) + photographs(shared_data, "eyepacs", eyepacs)
    seen = [landscape(shrunk(path, 1024)) for path in paths]
    for first, fixed in enumerate(seen):
        for moving in seen[first + 1 : first + 1 + others]:
            with pytest.raises(RegistrationError):
                register(fixed, moving)


def test_the_other_eye_joined_by_the_dust_of_the_camera_refuses(shared_data: Path):
    right, left = (landscape(read(shared_data / f"eyepacs/1024/70_{eye}.jpg").pixels) for eye in ("right", "left"))
    for fixed, moving in ((right, left), (left, right)):
        with pytest.raises(RegistrationError, match="do not look alike"):
            register(fixed, moving)


def test_a_mirrored_photograph_of_the_same_eye_refuses(samples: Path):
    pixels = shrunk(samples / "SYNTHETIC_03_right.jpg", 1000)
    with pytest.raises(RegistrationError):
        register(landscape(pixels), landscape(np.ascontiguousarray(pixels[:, ::-1])))


@pytest.fixture(scope="module")
def sample(samples: Path) -> np.ndarray:
    return shrunk(samples / "SYNTHETIC_03_right.jpg", 1000)


@pytest.fixture(scope="module")
def bent(sample: np.ndarray) -> tuple[Registration, Truth, np.ndarray]:
    """The sample, and a second visit that a quadratic map alone lays over it."""
    rng = np.random.default_rng(5)
    field = find_field(sample)
    change = replace(Change.drawn(rng), turn_degrees=9.0, bend=(0.05, -0.04))
    again, truth = second_visit(sample, field, change, rng)
    return register(landscape(again), landscape(sample)), truth, again


@pytest.mark.parametrize(
    "strange",
    [
        pytest.param(np.full((600, 800, 3), 128, np.uint8), id="blank"),
        pytest.param(np.zeros((600, 800, 3), np.uint8), id="black"),
        pytest.param(np.full((600, 800, 3), 255, np.uint8), id="white"),
        pytest.param(np.full((32, 32, 3), 90, np.uint8), id="tiny"),
        pytest.param(np.random.default_rng(0).integers(0, 255, (400, 400, 3), np.uint8), id="noise"),
        pytest.param(np.zeros((40, 3000, 3), np.uint8), id="a strip"),
        pytest.param(fundus_picture(seed=8), id="no eye"),
    ],
)
def test_what_shows_no_retina_refuses_in_words_that_are_translated(sample: np.ndarray, strange: np.ndarray):
    known, other = landscape(sample), landscape(strange)
    for fixed, moving in ((known, other), (other, known), (other, landscape(strange[::-1].copy()))):
        with pytest.raises(RegistrationError) as caught:
            register(fixed, moving)
        assert any(str(caught.value).startswith(FIELD.split(words)[0]) for words in COMPARING)
        assert said(str(caught.value)) == str(caught.value)


def test_a_photograph_of_another_shape_and_size_is_laid_over(sample: np.ndarray):
    """Cut at the top and bottom, framed wider, and half as large."""
    field = find_field(sample)
    cut = sample[round(field.cy - 0.8 * field.radius) : round(field.cy + 0.8 * field.radius)]
    small = cv2.resize(cv2.copyMakeBorder(cut, 0, 0, 150, 90, cv2.BORDER_CONSTANT), None, fx=0.5, fy=0.5)
    found = register(landscape(sample), landscape(small))
    top = round(field.cy - 0.8 * field.radius)
    places = places_in(field, 0.7)
    wanted = (places - (-150, top) + 0.5) * 0.5 - 0.5
    assert np.linalg.norm(found.map.to_fixed(wanted) - places, axis=1).max() / (2 * field.radius) < 0.003


def test_photographs_squeezed_to_a_square_are_laid_over_one_another(shared_data: Path):
    """As those of APTOS, at 400 px; the truth is squeezed with them."""
    rng = np.random.default_rng(2)
    for path in photographs(shared_data, "idrid", 2):
        pixels = shrunk(path, 1600)
        field = find_field(pixels)
        again, truth = second_visit(pixels, field, Change.drawn(rng), rng)
        fixed, moving = (landscape(cv2.resize(p, (400, 400), interpolation=cv2.INTER_AREA)) for p in (again, pixels))
        to_square = np.array([400 / pixels.shape[1], 400 / pixels.shape[0]])
        places = places_in(field, 0.7)
        found = register(fixed, moving).map.to_fixed((places + 0.5) * to_square - 0.5)
        wanted = (truth.to_second(places) + 0.5) * to_square - 0.5
        assert np.median(np.linalg.norm(found - wanted, axis=1)) / (2 * fixed.field.radius) <= MOST_OFF


def test_small_real_photographs_are_right_or_refuse(shared_data: Path):
    """APTOS at 224 px: hardly a vessel is left."""
    offs, refused = laid_over(photographs(shared_data, "aptos", 20), 224)
    assert all(float(np.median(distances)) <= MOST_OFF for distances in offs)
    assert len(offs) + refused == 20


def test_the_same_two_photographs_always_give_the_same_map(
    sample: np.ndarray, bent: tuple[Registration, Truth, np.ndarray]
):
    first, _, again = bent
    second = register(landscape(again), landscape(sample))
    assert np.array_equal(first.map.coefficients, second.map.coefficients)
    assert (first.residual_share, first.matches) == (second.residual_share, second.matches)


def test_the_way_back_is_the_reverse_of_the_way_there(bent: tuple[Registration, Truth, np.ndarray]):
    found, truth, _ = bent
    assert found.map.order == 2
    places = places_in(truth.field, 1.2)  # outside the field too
    assert np.abs(found.map.to_moving(found.map.to_fixed(places)) - places).max() < 1e-6


@pytest.mark.parametrize("scale", [1.0, 0.25])
def test_the_warped_photograph_shows_each_place_where_the_map_says(
    bent: tuple[Registration, Truth, np.ndarray], scale: float
):
    """Dots at known places of the moving photograph are found where to_fixed sends them, in the whole and in a preview."""
    found, truth, again = bent
    height, width = again.shape[:2]
    spots = places_in(truth.field, 0.5)[::60]
    dots = np.zeros((round(height * scale), round(width * scale)), np.float32)
    y, x = np.mgrid[: dots.shape[0], : dots.shape[1]]
    for spot in spots:
        at = (spot + 0.5) * scale - 0.5
        dots += np.exp(-((x - at[0]) ** 2 + (y - at[1]) ** 2) / (2 * 2.0**2)).astype(np.float32)
    warped = found.map.warp(dots, width, height, scale)
    assert warped.shape == dots.shape
    for place in (found.map.to_fixed(spots) + 0.5) * scale - 0.5:
        left, top = round(float(place[0])) - 6, round(float(place[1])) - 6
        part = warped[top : top + 13, left : left + 13]
        rows, columns = np.mgrid[top : top + part.shape[0], left : left + part.shape[1]]
        middle = np.array([(part * columns).sum(), (part * rows).sum()]) / part.sum()
        assert np.abs(middle - place).max() < 0.25


def test_what_the_moving_photograph_does_not_show_is_black(bent: tuple[Registration, Truth, np.ndarray]):
    found, _, again = bent
    height, width = again.shape[:2]
    warped = found.map.warp(np.full((height, width, 3), 200, np.uint8), width, height)
    outside = found.map.to_fixed(np.array([-60.0, height / 2]))
    assert not warped[round(float(outside[1])), max(round(float(outside[0])), 0)].any()


def test_the_map_is_not_trusted_where_no_match_holds_it(sample: np.ndarray):
    """The left of the second photograph is blurred; what is trusted is near the truth, and nothing far on the left is."""
    rng = np.random.default_rng(4)
    field = find_field(sample)
    again, truth = second_visit(sample, field, Change.drawn(rng), rng)
    edge = round(field.cx)
    again[:, :edge] = cv2.GaussianBlur(again, (0, 0), field.radius / 8)[:, :edge]
    found = register(landscape(again, field), landscape(sample, field))
    places = places_in(field)
    true = truth.to_second(places)
    trusted = found.is_trusted(true)
    distances = np.linalg.norm(found.map.to_fixed(places) - true, axis=1) / (2 * field.radius)
    assert distances[trusted].max() < MOST_OFF
    assert not trusted[true[:, 0] < edge - 0.45 * field.radius].any()
    assert trusted[true[:, 0] > edge + 0.1 * field.radius].mean() > 0.9
    assert not found.is_trusted(np.array([[-1e6, 0.0], [1e6, 1e6]])).any()


def scattered(rng: np.random.Generator, spread_share: float, count: int = 300) -> tuple[Landscape, Landscape]:
    """Two landscapes whose keypoints belong to each other, but lie off by up to a share of the diameter."""
    field = Field(500.0, 500.0, 500.0, found=True)
    descriptors = rng.normal(size=(count, 128)).astype(np.float32)
    descriptors /= np.linalg.norm(descriptors, axis=1, keepdims=True)
    places = rng.uniform(200, 800, (count, 2))
    angle, away = rng.uniform(0, 2 * np.pi, count), 1000 * spread_share * np.sqrt(rng.uniform(0, 1, count))
    moved = places + np.stack([np.cos(angle), np.sin(angle)], axis=1) * away[:, None]
    even, inside = np.full((1000, 1000), 128, np.uint8), np.full((1000, 1000), 255, np.uint8)
    return Landscape(field, 1.0, even, inside, places, descriptors), Landscape(
        field, 1.0, even, inside, moved, descriptors
    )


def test_places_that_agree_by_chance_alone_are_refused():
    with pytest.raises(RegistrationError, match="do so by chance"):
        register(*scattered(np.random.default_rng(1), 0.02, 1500))


def test_how_many_places_agree_is_said_where_they_are_too_few():
    with pytest.raises(RegistrationError, match=f"{LEAST_INLIERS - 8} places agree, {LEAST_INLIERS} are needed"):
        register(*scattered(np.random.default_rng(1), 0.0, LEAST_INLIERS - 8))


def test_a_map_without_a_bend_goes_back_exactly():
    map_ = Map(1, np.array([[100.0, 40.0, 3.0], [90.0, -3.0, 40.0]]), (50.0, 60.0), 45.0)
    places = np.random.default_rng(0).uniform(-100, 200, (50, 2))
    assert np.abs(map_.to_moving(map_.to_fixed(places)) - places).max() < 1e-9


@pytest.mark.slow
def test_two_photographs_of_12_megapixels_take_less_than_3_s_of_a_core(shared_data: Path):
    """Processor time: what other programs take from the core is not counted."""
    pixels = read(photographs(shared_data, "idrid", 1)[0]).pixels
    rng = np.random.default_rng(1)
    again, _ = second_visit(pixels, find_field(pixels), Change.drawn(rng), rng)
    began = time.process_time()
    register(landscape(again), landscape(pixels))
    assert time.process_time() - began <= 3.0
