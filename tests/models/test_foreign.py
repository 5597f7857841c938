"""What does not look like a fundus photograph is remarked on; no eye is, and no grade is changed by it."""

from __future__ import annotations

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from known_engines import keep_known
from retina_models import fundus
from retina_models.bundle import default_bundle
from retina_models.foreign import Likeness, is_foreign, likeness_of
from retina_models.loading import load_grader


def likeness(pixels: np.ndarray) -> Likeness:
    field = fundus.find_field(pixels)
    frame = fundus.frame_of(field, 768)
    return likeness_of(frame.crop(pixels), frame, field, pixels.shape[1], pixels.shape[0])


def page() -> np.ndarray:
    paper = np.full((1400, 1000, 3), 255, np.uint8)
    for line in range(36):
        cv2.putText(paper, "Thank you for referring this patient to us", (40, 60 + 36 * line), 0, 0.9, (20, 20, 20), 2)
    return paper


def noise() -> np.ndarray:
    coarse = np.random.default_rng(7).integers(0, 256, (45, 60, 3)).astype(np.uint8)
    return cv2.resize(coarse, (1200, 900), interpolation=cv2.INTER_CUBIC)


def behind_a_round_mask(pixels: np.ndarray) -> np.ndarray:
    height, width = pixels.shape[:2]
    mask = cv2.circle(np.zeros((height, width, 1), np.uint8), (width // 2, height // 2), height * 12 // 25, 1, -1)
    return pixels * mask


@pytest.mark.parametrize("pixels", [page(), noise(), behind_a_round_mask(page())], ids=["page", "noise", "round"])
def test_without_disc_and_fovea_such_a_picture_is_foreign_and_with_one_of_them_it_is_not(pixels: np.ndarray) -> None:
    assert is_foreign(likeness(pixels), landmarks=0)
    assert not is_foreign(likeness(pixels), landmarks=1)


def test_a_blue_picture_is_foreign_and_an_eye_as_blue_is_not() -> None:
    blue = np.full((600, 800, 3), (30, 60, 200), np.uint8)
    assert is_foreign(likeness(blue), 0)
    assert not is_foreign(likeness(behind_a_round_mask(blue)), 0)


def part(pixels: np.ndarray) -> np.ndarray:
    """Retina that fills the frame, of which neither disc nor fovea may be seen."""
    field = fundus.find_field(pixels)
    x, y, half = int(field.cx), int(field.cy + 0.4 * field.radius), int(field.radius / 3)
    return np.ascontiguousarray(pixels[y - half : y + half, x - half : x + half])


VIEWS = {
    "as it is": lambda pixels: pixels,
    "dark": lambda pixels: (pixels * 0.2).astype(np.uint8),
    "blurred": lambda pixels: cv2.blur(pixels, (pixels.shape[1] // 20,) * 2),
    "grey": lambda pixels: np.repeat(pixels[..., 1:2], 3, axis=2),
    "a part": part,
    "a grey part": lambda pixels: np.repeat(part(pixels)[..., 1:2], 3, axis=2),
}


@pytest.mark.parametrize("view", VIEWS)
def test_no_sample_is_foreign_even_where_the_model_finds_nothing_in_it(view: str, samples: Path) -> None:
    for path in sorted(samples.glob("*.jpg"))[::3]:
        assert not is_foreign(likeness(VIEWS[view](fundus.read(path).pixels)), 0), path.name


@pytest.mark.parametrize("view", VIEWS)
def test_no_real_eye_with_severe_retinopathy_is_foreign_even_where_the_model_finds_nothing(
    view: str, shared_data: Path
) -> None:
    with (shared_data / "labels.csv").open(encoding="utf-8", newline="") as file:
        severe = [row["path"] for row in csv.DictReader(file) if row["dr_grade"] in ("3", "4")]
    smaller = [path for path in severe if not path.startswith("idrid")]
    for path in smaller[:: len(smaller) // 8]:
        assert not is_foreign(likeness(VIEWS[view](fundus.read(shared_data / path).pixels)), 0), path


def test_the_released_model_keeps_its_grade_of_noise_and_says_what_it_does_not_look_like(
    tmp_path: Path, repository: Path
) -> None:
    cv2.imwrite(str(tmp_path / "noise.png"), noise())
    models, engines = repository / "resources" / "models", tmp_path / "engines.json"
    keep_known(engines, models)
    grader = load_grader(default_bundle([models]), "cpu", engines)
    prediction = grader.analyse(fundus.read(tmp_path / "noise.png")).prediction
    assert prediction.quality_reasons[0] == "not-fundus"
    assert prediction.gradable == (prediction.p_gradable >= grader.decision.operating_points["gradable"])
    assert (prediction.grade, sum(prediction.probabilities)) == (4, pytest.approx(1, abs=1e-3))
