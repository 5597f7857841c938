from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retina_models import fundus
from retina_models.prediction import LESION_KINDS, LESION_NAMES
from retina_training.samples import DESCRIPTION, LABEL, RECIPES, SIZE_PX, paint

NAMES = [f"{LABEL}_{recipe.name}" for recipe in RECIPES]


def truth_rows(samples: Path) -> dict[str, dict[str, str]]:
    with (samples.parent / "samples_truth" / "truth.csv").open(encoding="utf-8") as file:
        return {row["path"]: row for row in csv.DictReader(file)}


def test_the_samples_are_the_ones_that_the_script_makes(samples: Path):
    assert sorted(path.stem for path in samples.glob("*.jpg")) == sorted(NAMES)
    assert sorted(truth_rows(samples)) == [f"{name}.jpg" for name in sorted(NAMES)]
    assert sum(path.stat().st_size for path in samples.iterdir()) < 6_000_000


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_says_that_it_is_synthetic(samples: Path, name: str):
    with Image.open(samples / f"{name}.jpg") as picture:
        assert picture.size == (SIZE_PX, SIZE_PX)
        assert picture.getexif()[0x010E] == DESCRIPTION
    assert name.startswith("SYNTHETIC")


def test_painting_again_gives_the_same_photograph_and_masks(samples: Path):
    recipe = next(recipe for recipe in RECIPES if recipe.name == "03_right")
    photo, masks, _points = paint(recipe)
    with Image.open(samples / f"{LABEL}_03_right.jpg") as picture:
        difference = np.abs(np.asarray(picture, np.int16) - photo)
    assert difference.mean() < 2  # JPEG's own loss
    for kind in ("MA", "HE", "EX"):
        with Image.open(samples.parent / "samples_truth" / f"{LABEL}_03_right_{kind}.png") as mask:
            assert mask.mode == "1"
            assert np.array_equal(np.asarray(mask), masks[kind])


def test_masks_and_counts_agree(samples: Path):
    for name, row in truth_rows(samples).items():
        for kind in LESION_KINDS:
            mask = samples.parent / "samples_truth" / f"{Path(name).stem}_{kind}.png"
            assert mask.exists() == (int(row[LESION_NAMES[kind]]) > 0)


def test_the_reader_finds_eye_patient_and_field_of_a_sample(samples: Path):
    image = fundus.read(samples / f"{LABEL}_03_right.jpg")
    assert (image.laterality, image.patient) == ("OD", f"{LABEL}_03")
    assert image.field.found
    assert image.field.radius == pytest.approx(SIZE_PX / 2, rel=0.03)
