"""The calibration of a release: what it finds in answers that are off in a known way."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from retina_models.calibrate import ordinal_probabilities
from retina_models.verdict import referable_probability
from retina_training.calibration import calibrate
from retina_training.config import ReleaseRecipe
from retina_training.fuse_data import Seen
from retina_training.tables import Labelled


def _drawn(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Cumulative logits and grades that truly follow them."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 3, count)[:, None] - np.linspace(-3, 3, 4)
    grade = (rng.random(count)[:, None] > ordinal_probabilities(logits).cumsum(axis=1)).sum(axis=1)
    return logits, grade


def _seen(grade: np.ndarray) -> Seen:
    rows = [
        Labelled(Path(f"{i}.jpg"), "idrid", str(i), str(i), int(g), None, None, "train") for i, g in enumerate(grade)
    ]
    nothing = np.zeros((len(rows), 0), np.float32)
    return Seen(rows, nothing, nothing, nothing)


def _heads(grade: np.ndarray, referable: np.ndarray) -> dict[str, np.ndarray]:
    return {
        "grade": grade,
        "referable": referable,
        "dme": np.full((len(grade), 2), -9.0),
        "gradable": np.full((len(grade), 1), 9.0),
    }


def test_every_head_that_is_too_sure_of_itself_is_cooled() -> None:
    logits, grade = _drawn(4_000)
    found = calibrate(_seen(grade), _heads(logits, 3 * logits[:, 1:2]), {}, ReleaseRecipe())
    assert found.temperature["referable"] == pytest.approx(3, rel=0.1)
    assert found.temperature["dme"] == 1, "nobody gave a level"


def test_the_operating_point_reaches_the_wished_sensitivity_to_the_last_photograph() -> None:
    rng = np.random.default_rng(0)
    for _ in range(10):
        grade = np.repeat([0, 3], 70)
        said = rng.normal(size=(140, 1)) + np.where(grade > 0, 1.0, -1.0)[:, None]
        logits = _heads(np.tile(said, 4), said + rng.normal(size=(140, 1)))
        calibration = calibrate(_seen(grade), logits, {}, ReleaseRecipe())
        own = ordinal_probabilities(logits["referable"], calibration.temperature["referable"])[:, 1]
        p = ordinal_probabilities(logits["grade"], calibration.temperature["grade"])
        p_dme = ordinal_probabilities(logits["dme"])
        reached = referable_probability(p, p_dme, own)[grade > 0] >= calibration.operating_points["referable"]
        assert 0.95 <= reached.mean() < 0.97
