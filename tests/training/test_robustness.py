"""Spoilt photographs: each in its own way, the same every time, and compared in pairs with the unspoilt ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from fakes import FakeGrader
from retina_models import fundus
from retina_models.fundus import FundusImage
from retina_models.prediction import Analysis
from retina_training.bundle_scores import Asked, measure_grader
from retina_training.evaluate import grade_with
from retina_training.robustness import LOSSES, PERTURBATIONS, UNSPOILT, grade_spoilt, losses, perturb
from retina_training.tables import Labelled


class Picky(FakeGrader):
    """Finds every dark photograph ungradable and gives it grade 0; otherwise the grade is in the photograph's name."""

    def analyse(self, image: FundusImage) -> Analysis:
        analysis = super().analyse(image)
        bright = image.pixels.max() > 150
        grade = int(image.path.stem.split("_")[1]) if bright else 0
        p = np.full(5, 0.05)
        p[grade] = 0.8
        said = replace(analysis.prediction, grade=grade, gradable=bool(bright), probabilities=tuple(p))
        return replace(analysis, prediction=replace(said, p_referable=float(p[2:].sum()), referable=grade >= 2))


@pytest.fixture(scope="module")
def photographs(tmp_path_factory: pytest.TempPathFactory) -> list[Labelled]:
    """Ten round fields of 300 px with a bright disc in them, two of each grade, the grade in the name."""
    folder = tmp_path_factory.mktemp("photographs")
    rows = []
    for index in range(10):
        square = np.zeros((300, 300, 3), np.uint8)
        cv2.circle(square, (150, 150), 140, (40, 60, 120), -1)
        cv2.circle(square, (90 + 10 * index, 150), 20, (150, 190, 200), -1)
        path = folder / f"p{index}_{index // 2}.png"
        cv2.imwrite(str(path), square)
        rows.append(Labelled(path, "clinic", path.stem, "", index // 2, None, None, "val"))
    return rows


def _report(event: object) -> None: ...


@pytest.mark.parametrize("name", PERTURBATIONS)
def test_every_perturbation_is_the_same_every_time_and_leaves_the_original_alone(name: str, samples: Path) -> None:
    image = fundus.read(samples / "SYNTHETIC_04_left.jpg")
    before = image.pixels.copy()
    spoilt = perturb(image, name)
    np.testing.assert_array_equal(spoilt.pixels, perturb(image, name).pixels)
    np.testing.assert_array_equal(image.pixels, before)
    assert spoilt.sha256 == image.sha256
    assert spoilt.pixels.dtype == np.uint8
    if image.width * image.height > 1_000_000 or name != "small":
        assert spoilt.pixels.shape != before.shape or (spoilt.pixels != before).any()


def test_perturbations_do_what_their_words_say(samples: Path) -> None:
    image = fundus.read(samples / "SYNTHETIC_04_left.jpg")
    middle = np.s_[image.height // 2 - 200 : image.height // 2 + 200, image.width // 2 - 200 : image.width // 2 + 200]
    plain = image.pixels[middle].astype(float)
    assert perturb(image, "dark").pixels[middle].mean() == pytest.approx(plain.mean() / 2, rel=0.02)
    assert perturb(image, "bright").pixels[middle].mean() > 1.2 * plain.mean()
    sharpness = cv2.Laplacian(perturb(image, "blur").pixels[middle], cv2.CV_64F).std()
    assert sharpness < cv2.Laplacian(plain, cv2.CV_64F).std()
    assert 0.3 < np.abs(perturb(image, "jpeg").pixels[middle] - plain).mean() < 8
    yellow = perturb(image, "hue").pixels[middle].astype(float)
    assert yellow[..., 1].mean() > plain[..., 1].mean() + 5, "red turned towards yellow has more green"


def test_one_megapixel_keeps_the_shape_and_moves_the_field_with_it() -> None:
    pixels = np.zeros((1600, 2000, 3), np.uint8)
    cv2.circle(pixels, (1000, 800), 700, (120, 60, 40), -1)
    image = FundusImage(Path("x"), "", pixels, fundus.find_field(pixels), None, None, 1)
    small = perturb(image, "small")
    assert small.width * small.height == pytest.approx(1_000_000, rel=0.01)
    assert small.width / small.height == pytest.approx(2000 / 1600, rel=0.01)
    assert small.field.radius == pytest.approx(700 * small.width / 2000, rel=0.02)
    assert perturb(small, "small").pixels.shape == small.pixels.shape


def test_a_grader_that_fails_in_the_dark_loses_there_and_nowhere_else(photographs: list[Labelled]) -> None:
    graded, failed = grade_spoilt(Picky(), photographs, _report)
    assert not failed
    scores = losses(graded)
    assert scores["clinic_dark_qwk_loss"]["value"] == 1
    assert scores["clinic_dark_referable_auroc_loss"]["value"] == 0.5
    assert scores["clinic_dark_ungradable_loss"]["value"] == 1
    assert scores["clinic_dark_ungradable_loss"]["spoilt"] == 1
    for name in ("bright", "jpeg", "small"):
        assert [scores[f"clinic_{name}_{score}_loss"]["value"] for score in LOSSES] == [0, 0, 0], name


def test_the_interval_is_paired_so_that_no_change_has_no_width(photographs: list[Labelled]) -> None:
    graded, _ = grade_spoilt(Picky(), photographs, _report)
    same = losses(graded)["clinic_jpeg_qwk_loss"]
    assert (same["low"], same["high"]) == (0, 0)
    assert same["photographs"] == 10


def test_the_unspoilt_photographs_are_graded_as_without_any_comparison(photographs: list[Labelled]) -> None:
    graded, _ = grade_spoilt(Picky(), photographs, _report)
    plain, _ = grade_with(Picky(), photographs, _report)
    np.testing.assert_array_equal(graded[UNSPOILT].grade, plain.grade)
    np.testing.assert_array_equal(graded[UNSPOILT].probabilities, plain.probabilities)


def test_a_photograph_that_cannot_be_read_is_named_and_the_rest_is_measured(
    photographs: list[Labelled], tmp_path: Path
) -> None:
    (tmp_path / "torn.jpg").write_bytes(b"no photograph")
    torn = replace(photographs[0], path=tmp_path / "torn.jpg")
    scores, failed = measure_grader(Picky(), Asked([torn, *photographs], spoilt=True), _report)
    assert len(failed) == 1
    assert "torn.jpg" in failed[0]
    assert scores["clinic_accuracy"]["photographs"] == 10
    assert "clinic_blur_qwk_loss" in scores


@pytest.mark.parametrize("spoilt", [False, True])
def test_without_a_photograph_that_can_be_read_there_is_no_score_and_no_fault(tmp_path: Path, spoilt: bool) -> None:
    row = Labelled(tmp_path / "missing.jpg", "clinic", "missing", "", 1, None, None, "val")
    scores, failed = measure_grader(Picky(), Asked([row], spoilt=spoilt), _report)
    assert scores == {}
    assert len(failed) == 1
