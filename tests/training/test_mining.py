"""Hard negatives: patches are drawn where a former detector was wrong about healthy eyes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from retina_models.bundle import default_bundle
from retina_training import lesion_data, mining, progress
from retina_training.config import LesionRecipe
from retina_training.lesion_data import Mix, Sheet
from retina_training.tables import Labelled


def _sheet(name: str, alarms: np.ndarray | None, lesions: np.ndarray) -> Sheet:
    nothing = np.zeros((0, 2))
    pixels = np.full((256, 256, 3), 90, np.uint8)
    places = (lesions, nothing, nothing, nothing, nothing)
    return Sheet(name, pixels, np.zeros((256, 256), np.uint8), places, 120.0, alarms)


def test_half_of_the_healthy_patches_lie_at_false_alarms() -> None:
    diseased = _sheet("diseased", None, np.array([[128.0, 128.0]]))
    healthy = [
        _sheet("alarming", np.array([[40.0, 200.0]]), np.zeros((0, 2))),
        _sheet("quiet", np.zeros((0, 2)), np.zeros((0, 2))),
    ]
    rng, near = np.random.default_rng(0), 0
    for _ in range(400):
        sheet, (x, y) = lesion_data._centre(rng, [diseased], healthy, Mix(near=0.0, healthy=1.0, alarms=0.5), 32)
        assert sheet.is_healthy
        near += sheet.image_id == "alarming" and abs(x - 40) <= 12 and abs(y - 200) <= 12
    assert 170 < near < 240, "half, and the few that fell there by chance"


def test_the_disc_of_a_healthy_eye_does_not_count() -> None:
    diseased, healthy = (
        _sheet("diseased", None, np.array([[128.0, 128.0]])),
        _sheet("healthy", np.zeros((0, 2)), np.zeros((0, 2))),
    )
    rng = np.random.default_rng(0)
    only_healthy = lesion_data.patches([diseased], [healthy], Mix(0.0, 1.0), 2, 64, rng)
    assert only_healthy["counted"][:, :, 0, 0].tolist() == [[1, 1, 1, 1, 0]] * 2
    only_diseased = lesion_data.patches([diseased], [healthy], Mix(1.0, 0.0), 2, 64, rng)
    assert only_diseased["counted"].min() == 1


@pytest.mark.torture
@pytest.mark.timeout(120)  # the released bundle looks at two photographs
def test_the_released_bundle_mines_and_is_asked_once(
    tmp_path: Path, samples: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        Labelled(samples / name, "made", name, name, 0, 0, None, "train")
        for name in ("SYNTHETIC_01_right.jpg", "SYNTHETIC_04_left.jpg")
    ]
    released = default_bundle([repository / "resources" / "models"])
    recipe = LesionRecipe(miner=str(released), size=1024)
    clean, ill = mining.with_alarms(rows, recipe, tmp_path, progress.silent)
    assert clean.false_alarms is not None
    assert ill.false_alarms is not None
    assert len(ill.false_alarms) > len(clean.false_alarms), "a diseased eye called healthy has the more alarms"
    assert 0 <= ill.false_alarms.min() < ill.false_alarms.max() < 1024, "in the recipe's frame"
    monkeypatch.setattr(mining, "load_grader", lambda *_: pytest.fail("what is cached was looked at again"))
    again = mining.with_alarms(rows, recipe, tmp_path, progress.silent)[1]
    assert np.array_equal(np.asarray(again.false_alarms), ill.false_alarms)
    without = mining.with_alarms(rows, replace(recipe, miner=""), tmp_path, progress.silent)
    assert [len(sheet.false_alarms) for sheet in without if sheet.false_alarms is not None] == [0, 0]
