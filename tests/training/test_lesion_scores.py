"""Lesion maps against masks: pixels, patches and single lesions, on drawn squares whose answers are known."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from sklearn.metrics import average_precision_score

from fakes import FakeGrader
from retina_models import fundus
from retina_models.lesions import OUTPUTS
from retina_models.pipeline import LESION_SIZE
from retina_models.prediction import LESION_KINDS, Analysis
from retina_training.bundle_scores import Asked, measure_grader
from retina_training.lesion_data import Sheet
from retina_training.lesion_scores import (
    RATES,
    by_output,
    free_spots,
    left_out,
    measure_lesions,
    patch_curve,
    score_sheet,
    scores_of,
)
from retina_training.spots import spots_by_level
from retina_training.tables import MASK_COLUMNS, Annotated, TableError

SIDE = 256
MA, HE = 0, 1


def _square(*boxes: tuple[int, int, int], value: int = 1) -> np.ndarray:
    """(SIDE, SIDE) uint8 with squares (x, y, side) of this value."""
    drawn = np.zeros((SIDE, SIDE), np.uint8)
    for x, y, side in boxes:
        drawn[y : y + side, x : x + side] = value
    return drawn


def _sheet(ma: np.ndarray, he: np.ndarray | None = None) -> Sheet:
    masks = ma | (np.zeros_like(ma) if he is None else he) << 1
    pixels = np.full((SIDE, SIDE, 3), 90, np.uint8)
    return Sheet("one", pixels, masks.astype(np.uint8), (), SIDE / 2)


def _maps(ma: np.ndarray, he: np.ndarray | None = None) -> np.ndarray:
    maps = np.zeros((4, SIDE, SIDE), np.uint8)
    maps[MA] = ma
    maps[HE] = 0 if he is None else he
    return maps


@pytest.mark.parametrize("share", [0.02, 0.3, 1.0])
def test_spots_at_every_level_are_those_of_labelling_each_level_anew(share: float) -> None:
    rng = np.random.default_rng(5)
    map_ = cv2.GaussianBlur(rng.integers(0, 256, (80, 60)).astype(np.uint8), (0, 0), 1.2)
    map_ = np.where(rng.random(map_.shape) < share, map_, 0).astype(np.uint8)
    levels = []
    for level, centres in spots_by_level(map_, 3):
        levels.append(level)
        _, _, stats, middle = cv2.connectedComponentsWithStats((map_ >= level).astype(np.uint8))
        expected = middle[1:][stats[1:, cv2.CC_STAT_AREA] >= 3]
        np.testing.assert_allclose(sorted(map(tuple, centres)), sorted(map(tuple, expected)))
    assert levels == list(range(255, 0, -1))


def test_an_empty_map_has_no_spot_at_any_level() -> None:
    assert all(len(centres) == 0 for _, centres in spots_by_level(np.zeros((9, 9), np.uint8), 1))


def test_a_spot_within_reach_of_a_lesion_finds_it_and_one_further_off_is_false() -> None:
    truth = _square((50, 50, 8), (150, 150, 8)).astype(bool)
    near, far = (50, 63, 4), (150, 175, 4)  # centres 7.5 px below the first lesion, 19.5 below the second
    found = free_spots(_square(near, far, value=200), truth)
    assert found.lesions == 2
    assert (found.found[199], found.false[199]) == (1, 1)
    assert (found.found[200], found.false[200]) == (0, 0), "nothing is above 200"


def test_two_spots_on_one_lesion_find_one_lesion() -> None:
    found = free_spots(_square((50, 50, 4), (60, 50, 4), value=100), _square((48, 48, 20)).astype(bool))
    assert (found.found[0], found.false[0]) == (1, 0)


def test_spots_smaller_than_the_programs_smallest_are_noise() -> None:
    found = free_spots(_square((50, 50, 1), value=255), np.zeros((SIDE, SIDE), bool))
    assert found.false.max() == 0
    assert free_spots(_square((50, 50, 2), value=255), np.zeros((SIDE, SIDE), bool)).false.max() == 1


def test_free_response_reads_the_share_found_at_each_rate_of_false_spots() -> None:
    truth = _square((20, 20, 8), (100, 100, 8))
    map_ = _square((20, 20, 8), value=250) | _square((180, 180, 4), value=240) | _square((100, 100, 8), value=0)
    map_ = np.maximum(map_, _square((100, 100, 8), value=100))
    scores = measure_lesions([(_maps(map_), _sheet(truth))])
    at = {name: scores[f"lesion_found_MA_{name}"]["value"] for name in ("1/8", "1/2", "1", "8")}
    assert at == {"1/8": 0.5, "1/2": 0.5, "1": 1.0, "8": 1.0}
    assert scores["lesion_froc_MA"]["value"] == pytest.approx((3 * 0.5 + 4 * 1.0) / len(RATES), abs=1e-4)


def test_red_lesions_are_microaneurysms_and_haemorrhages_together() -> None:
    ma, he = _square((20, 20, 8)), _square((100, 100, 20))
    scores = measure_lesions([(_maps(ma * 200, he * 220), _sheet(ma, he))])
    assert scores["lesion_found_red_1/8"]["value"] == 1
    assert scores["red_patch_auroc"]["value"] == 1
    assert measure_lesions([(_maps(ma * 200), _sheet(ma, he))])["lesion_found_red_1/8"]["value"] == 0.5


def test_a_patch_is_positive_with_one_pixel_of_a_lesion_and_scores_its_highest_value() -> None:
    truth = _square((64, 0, 1)).astype(bool)
    curve = patch_curve(_square((127, 63, 1), value=77), truth, np.ones((SIDE, SIDE), bool))
    assert curve.positive[77] == curve.positive.sum() == 1
    assert curve.negative[0] == curve.negative.sum() == (SIDE // 64) ** 2 - 1


def test_patches_outside_the_field_do_not_count() -> None:
    inside = np.zeros((SIDE, SIDE), bool)
    inside[:, :96] = True  # the first column of patches wholly, the second by half
    curve = patch_curve(np.zeros((SIDE, SIDE), np.uint8), np.zeros((SIDE, SIDE), bool), inside)
    assert curve.negative.sum() == 2 * (SIDE // 64)


def test_sensitivity_at_a_specificity_allows_one_false_patch_of_a_hundred() -> None:
    rng = np.random.default_rng(6)
    sheets = []
    for index in range(10):  # 16 patches each: 10 positive ones at 150, of 150 negative ones one at 200
        map_ = _square((0, 0, 4), value=150) | (_square((128, 128, 4), value=200) if index == 0 else 0)
        sheets.append((_maps(map_.astype(np.uint8)), _sheet(_square((0, 0, 4)))))
    order = rng.permutation(10)
    assert measure_lesions([sheets[i] for i in order])["red_patch_sensitivity"]["value"] == 1
    assert measure_lesions(sheets[:5])["red_patch_sensitivity"]["value"] == 0


def test_areas_are_pooled_over_photographs_and_agree_with_scikit_learn() -> None:
    rng = np.random.default_rng(7)
    pairs, truths, maps = [], [], []
    for _ in range(3):
        truth = (rng.random((SIDE, SIDE)) < 0.02).astype(np.uint8)
        map_ = np.clip(rng.normal(40, 20, truth.shape) + 60 * truth, 0, 255).astype(np.uint8)
        pairs.append((_maps(map_), _sheet(truth)))
        truths.append(truth.ravel())
        maps.append(map_.ravel())
    counted = [score_sheet(*pair) for pair in pairs]
    expected = average_precision_score(np.concatenate(truths), np.concatenate(maps))
    scores = scores_of(counted)
    assert scores["lesion_aupr_MA"]["value"] == pytest.approx(expected, abs=1e-4)
    assert scores["lesion_aupr_MA"]["photographs"] == 3
    own = by_output(counted)
    assert own["MA"]["aupr"] == scores["lesion_aupr_MA"]["value"]
    assert own["SE"].keys() == {"threshold", "photographs"}, "no soft exudate was drawn: no area"


def test_kinds_that_nobody_drew_have_no_score() -> None:
    scores = measure_lesions([(_maps(_square((9, 9, 5), value=90)), _sheet(_square()))])
    assert not scores


def test_five_maps_score_the_optic_disc_too() -> None:
    sheet = _sheet(_square((20, 20, 8)) | _square((90, 90, 9), value=1 << OUTPUTS.index("disc")))
    maps = np.stack([_square((20, 20, 8), (90, 90, 9), value=200)] * 5)
    assert "lesion_aupr_disc" in measure_lesions([(maps, sheet)])


def test_the_folds_left_out_share_no_photograph_and_leave_none_behind() -> None:
    every = [Annotated(Path(f"{i}.jpg"), str(i), "train", ()) for i in range(51)]
    folds = [left_out(every, fold) for fold in range(5)]
    assert sorted(int(one.image_id) for fold in folds for one in fold) == list(range(51))
    expected = np.flatnonzero(np.random.default_rng(0).permutation(51) % 5 == 2)
    assert [int(one.image_id) for one in folds[2]] == expected.tolist()


class _SeesWhite(FakeGrader):
    """Its maps of every kind are the white of the photograph, in the frame of the lesion detector."""

    def analyse(self, image: fundus.FundusImage) -> Analysis:
        frame = fundus.frame_of(image.field, LESION_SIZE)
        square = frame.crop(image.pixels).min(axis=2)
        white = np.where(square > 150, square, 0).astype(np.uint8)
        return replace(super().analyse(image), frame=frame, lesion_maps=dict.fromkeys(LESION_KINDS, white))


@pytest.fixture
def annotated_folder(tmp_path: Path) -> Path:
    """Six photographs of 320 px with one white spot each, which their masks call a microaneurysm; the last one's mask is elsewhere."""
    rows = []
    for index in range(6):
        photo, mask = np.zeros((320, 320, 3), np.uint8), np.zeros((320, 320), np.uint8)
        cv2.circle(photo, (160, 160), 150, (40, 60, 120), -1)
        cv2.circle(photo, (100 + 10 * index, 150), 6, (255, 255, 255), -1)
        cv2.circle(mask, (100 + 10 * index, 150 if index < 5 else 240), 6, 255, -1)
        cv2.imwrite(str(tmp_path / f"{index}.png"), photo)
        cv2.imwrite(str(tmp_path / f"{index}_mask.png"), mask)
        rows.append({"image_id": index, "photo": f"{index}.png", "microaneurysms": f"{index}_mask.png"})
    with (tmp_path / "lesions.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, ("image_id", "photo", *MASK_COLUMNS), restval="")
        writer.writeheader()
        writer.writerows(rows)
    labels = "".join(f"{row['photo']},clinic,1,train\n" for row in rows)
    (tmp_path / "labels.csv").write_text("path,dataset,dr_grade,split\n" + labels)
    return tmp_path


@pytest.mark.torture
def test_a_graders_own_maps_are_scored_on_the_annotated_photographs_of_the_fold(annotated_folder: Path) -> None:
    def scores(fold: int | None) -> dict[str, dict[str, float | int]]:
        return measure_grader(_SeesWhite(), Asked([], annotated_folder, fold), lambda event: None)[0]

    wrong = next(f for f in range(5) if 5 in np.flatnonzero(np.random.default_rng(0).permutation(6) % 5 == f))
    right = next(f for f in range(5) if f != wrong and np.sum(np.random.default_rng(0).permutation(6) % 5 == f) == 1)
    assert scores(right)["lesion_found_MA_1/8"] == {"value": 1.0, "low": 1.0, "high": 1.0, "photographs": 1}
    every = scores(None)
    assert (
        every["lesion_found_MA_1/8"]["value"] < every["lesion_found_MA_1/4"]["value"] == pytest.approx(5 / 6, abs=1e-4)
    )
    assert every["lesion_aupr_MA"]["photographs"] == 6


def test_a_fold_without_a_photograph_is_named(annotated_folder: Path) -> None:
    with pytest.raises(TableError, match="fold 7"):
        measure_grader(_SeesWhite(), Asked([], annotated_folder, 7), lambda event: None)
