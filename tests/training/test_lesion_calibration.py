"""Probabilities of the lesion maps mean what they say after the fit."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from retina_models.calibrate import sigmoid
from retina_models.lesions import OUTPUTS, LesionConfig, LesionDetector, Probabilities, build
from retina_training.lesion_calibration import LogitHistogram, fit_all


def _overconfident(seed: int, scale: float, shift: float, count: int = 200_000) -> tuple[np.ndarray, np.ndarray]:
    """Logits of a detector that is too sure of itself, and labels drawn with the true probability sigmoid(scale x logit + shift)."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(-4, 5, count)
    return logits, rng.random(count) < sigmoid(scale * logits + shift)


@pytest.mark.parametrize(("scale", "shift"), [(0.4, -1.0), (1.0, 0.0), (2.0, 3.0)])
def test_the_fit_finds_how_sure_a_detector_may_be(scale: float, shift: float) -> None:
    histogram = LogitHistogram()
    histogram.add(*_overconfident(1, scale, shift))
    assert histogram.fit() == pytest.approx((scale, shift), rel=0.05, abs=0.08)


def test_a_kind_that_no_photograph_shows_is_left_as_it_is() -> None:
    histogram = LogitHistogram()
    histogram.add(np.linspace(-5, 5, 100), np.zeros(100, bool))
    assert fit_all([histogram]) == ((1.0,), (0.0,))


def test_photographs_of_several_folds_are_fitted_together() -> None:
    first, second, both = LogitHistogram(), LogitHistogram(), LogitHistogram()
    for part, seed in ((first, 1), (second, 2)):
        part.add(*_overconfident(seed, 0.4, -1.0))
        both.add(*_overconfident(seed, 0.4, -1.0))
    first.join(second)
    assert first.fit() == both.fit()
    assert first.fit() != second.fit()


def test_a_perfect_detector_gets_a_finite_scale() -> None:
    histogram = LogitHistogram()
    logits = np.array([-6.0] * 1000 + [6.0] * 10)
    histogram.add(logits, logits > 0)
    scale, shift = histogram.fit()
    assert 0 < scale < 10
    assert abs(shift) <= 15


def test_the_program_s_probabilities_are_the_calibrated_ones_and_are_rebuilt_from_the_description() -> None:
    config = LesionConfig(scale=(0.5, 1.0, 1.0, 1.0, 1.0), shift=(0.0, -1.0, 0.0, 0.0, 0.0))
    detector = LesionDetector(config).eval()
    rebuilt = build(config.to_dict())
    rebuilt.load_state_dict(detector.state_dict())
    picture = torch.randn(1, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        logits, shown = detector(picture)[0], Probabilities(rebuilt.eval())(picture)[0]
    assert torch.allclose(shown[0], torch.sigmoid(logits[0] * 0.5))
    assert torch.allclose(shown[1], torch.sigmoid(logits[1] - 1))
    assert torch.allclose(shown[2:], torch.sigmoid(logits[2:]))


def test_a_description_without_calibration_is_that_of_an_older_bundle() -> None:
    assert build({"widths": [64, 40, 24]}).config.scale == (1.0,) * len(OUTPUTS)
