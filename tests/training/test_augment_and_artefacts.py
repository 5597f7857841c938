"""Augmentations keep picture, mask and landmark together; painted artefacts lie where their masks say."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from retina_training import artefacts, augment


def _dotted(size: int, place: tuple[int, int]) -> np.ndarray:
    image = np.full((size, size, 3), 90, np.uint8)
    cv2.circle(image, place, 4, (250, 250, 250), -1)
    return image


@pytest.mark.parametrize("seed", range(6))
def test_a_point_is_found_where_the_matrix_puts_it(seed: int) -> None:
    rng = np.random.default_rng(seed)
    matrix = augment.affine(rng, (150, 150), 200, scale=(0.8, 1.2), turn=180)
    moved = augment.warp(_dotted(300, (170, 140)), matrix, 200)
    expected = matrix @ np.array([170, 140, 1])
    rows, columns = np.nonzero(moved.min(axis=2) > 200)
    assert np.hypot(columns.mean() - expected[0], rows.mean() - expected[1]) < 0.7


def test_colours_leave_the_black_border_black_and_change_the_rest() -> None:
    image = np.zeros((40, 40, 3), np.uint8)
    image[10:30, 10:30] = (180, 90, 40)
    changed = augment.colours(np.random.default_rng(0), image)
    assert changed[:8].max() == 0
    assert np.abs(changed[20, 20].astype(int) - image[20, 20]).max() > 3


@pytest.mark.parametrize("painter", artefacts.PAINTERS, ids=lambda p: p.__name__)
def test_an_artefact_changes_the_photograph_inside_its_mask_and_hardly_outside(painter) -> None:
    image = np.full((256, 256, 3), (150, 80, 40), np.uint8)
    spoilt, mask = painter(np.random.default_rng(3), image)
    change = np.abs(spoilt.astype(int) - image).max(axis=2)
    assert 0 < mask.mean() < 0.9
    assert change[mask > 0].mean() > 15
    assert change[mask == 0].mean() < change[mask > 0].mean() / 3


@pytest.mark.parametrize(
    ("spoil", "sign"),
    [(artefacts.darken, -1), (artefacts.overexpose, 1)],
    ids=["dark", "over-exposed"],
)
def test_a_wrong_exposure_moves_the_brightness(spoil, sign: int) -> None:
    image = np.full((64, 64, 3), 120, np.uint8)
    assert sign * (spoil(np.random.default_rng(0), image).mean() - 120) > 40


def test_defocus_takes_the_fine_structure() -> None:
    image = np.random.default_rng(0).integers(0, 255, (256, 256, 3)).astype(np.uint8)
    assert artefacts.defocus(np.random.default_rng(0), image).std() < image.std() / 2


def test_a_coarser_camera_takes_fine_structure_and_leaves_the_rest() -> None:
    image = np.random.default_rng(0).integers(0, 255, (256, 256, 3)).astype(np.uint8)
    coarse = augment.coarse(np.random.default_rng(0), image, chance=1.0)
    assert coarse.shape == image.shape
    assert coarse.std() < image.std() * 0.9
    assert abs(coarse.mean() - image.mean()) < 1
    assert augment.coarse(np.random.default_rng(0), image, chance=0.0) is image


def test_a_smudge_is_dark_and_soft_as_no_lesion_is() -> None:
    image = np.full((320, 320, 3), 120, np.uint8)
    smudged = augment.smudges(np.random.default_rng(0), image, chance=1.0).astype(int)[..., 0]
    assert 40 < smudged.min() < 112
    assert smudged.max() <= 120
    assert np.abs(np.diff(smudged, axis=0)).max() < 6, "no edge"
    assert augment.smudges(np.random.default_rng(0), image, chance=0.0) is image
