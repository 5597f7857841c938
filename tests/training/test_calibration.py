"""The calibration of a release: what it finds in answers that are off in a known way, and that it ends up in the weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from retina_models import fuse
from retina_models.calibrate import expected_calibration_error, ordinal_probabilities
from retina_models.fuse import FuseConfig, FuseEnsemble, FuseNetwork
from retina_models.verdict import median_level, referable_probability
from retina_training.calibration import calibrate, fit_steps
from retina_training.config import ReleaseRecipe
from retina_training.fuse_data import Seen
from retina_training.tables import Labelled


def _drawn(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Cumulative logits and grades that truly follow them."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 3, count)[:, None] - np.linspace(-3, 3, 4)
    grade = (rng.random(count)[:, None] > ordinal_probabilities(logits).cumsum(axis=1)).sum(axis=1)
    return logits, grade


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_the_fit_finds_how_loud_the_logits_are_and_which_step_is_off(temperature: float) -> None:
    logits, grade = _drawn(20_000)
    off = np.array([0.0, 0.5, -0.5, 1.0])
    found, shift = fit_steps(logits * temperature - off, grade, strength=0.0)
    assert found == pytest.approx(temperature, rel=0.05)
    np.testing.assert_allclose(shift, off, atol=0.15)


def test_few_photographs_move_the_steps_little() -> None:
    logits, grade = _drawn(20_000)
    _, many = fit_steps(logits - 1.0, grade)
    _, few = fit_steps(logits[:10] - 1.0, grade[:10], strength=0.5)
    assert np.abs(few).max() < np.abs(many).max()


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


def test_shifted_answers_are_better_calibrated_and_graded() -> None:
    logits, grade = _drawn(4_000)
    off = _heads(logits - np.array([1.0, 1.0, -1.0, -1.0]), logits[:, 1:2])
    calibration = calibrate(_seen(grade), off, {}, ReleaseRecipe())

    def judged(said: np.ndarray, temperature: float) -> tuple[float, float]:
        p = ordinal_probabilities(said, temperature)
        level = median_level(p)
        return float((level == grade).mean()), expected_calibration_error(p[np.arange(len(p)), level], level == grade)

    before, after = (
        judged(off["grade"], 1.0),
        judged(calibration.shifted(off)["grade"], calibration.temperature["grade"]),
    )
    assert after[0] > before[0] + 0.02
    assert after[1] < before[1] - 0.05
    assert calibration.shifted(off)["referable"] is off["referable"]


@pytest.mark.parametrize("network", [FuseNetwork(), FuseEnsemble(FuseConfig(members=2))], ids=["one", "several"])
def test_the_shift_is_taken_into_the_weights(network: FuseNetwork | FuseEnsemble) -> None:
    network.eval()
    inputs = (torch.rand(2, 19, 24, 24), torch.rand(2, 64, 12, 12), torch.randn(2, 12))
    shift = torch.tensor([1.0, 0.5, -0.5, 2.0])
    with torch.no_grad():
        before = network(*inputs)
        fuse.shift_grade(network, shift)
        after = network(*inputs)
    torch.testing.assert_close(after.grade, before.grade + shift)
    torch.testing.assert_close(after.dme, before.dme)
    torch.testing.assert_close(after.referable, before.referable)


def test_the_operating_point_reaches_the_wished_sensitivity_to_the_last_photograph() -> None:
    rng = np.random.default_rng(0)
    for _ in range(10):
        grade = np.repeat([0, 3], 70)
        said = rng.normal(size=(140, 1)) + np.where(grade > 0, 1.0, -1.0)[:, None]
        logits = _heads(np.tile(said, 4), said + rng.normal(size=(140, 1)))
        calibration = calibrate(_seen(grade), logits, {}, ReleaseRecipe())
        own = ordinal_probabilities(logits["referable"], calibration.temperature["referable"])[:, 1]
        p = ordinal_probabilities(calibration.shifted(logits)["grade"], calibration.temperature["grade"])
        p_dme = ordinal_probabilities(logits["dme"])
        reached = referable_probability(p, p_dme, own)[grade > 0] >= calibration.operating_points["referable"]
        assert 0.95 <= reached.mean() < 0.97
