import subprocess
import sys

import numpy as np
import pytest

from retina_models.calibrate import (
    conformal_set,
    expected_calibration_error,
    fit_conformal,
    fit_temperature,
    ordinal_probabilities,
    reliability,
    sigmoid,
)
from retina_models.verdict import median_level


def drawn(count: int, seed: int = 0, levels: int = 5) -> tuple[np.ndarray, np.ndarray]:
    """Ordinal logits and labels that truly follow them."""
    rng = np.random.default_rng(seed)
    severity = rng.normal(0, 3, count)
    logits = severity[:, None] - np.linspace(-3, 3, levels - 1)
    probabilities = ordinal_probabilities(logits)
    labels = (rng.random(count)[:, None] > probabilities.cumsum(axis=1)).sum(axis=1)
    return logits, labels


def test_importing_calibration_imports_no_torch():
    code = "import sys, retina_models.calibrate; print({'torch', 'scipy', 'sklearn'} & sys.modules.keys())"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"


def test_the_sigmoid_of_a_huge_logit_is_one_and_not_a_warning():
    np.testing.assert_allclose(sigmoid(np.array([-1e4, 0.0, 1e4])), [0, 0.5, 1])


def test_cumulative_logits_become_probabilities_that_sum_to_one():
    logits = np.random.default_rng(0).normal(0, 4, (50, 4))
    probabilities = ordinal_probabilities(logits)
    assert probabilities.shape == (50, 5)
    assert (probabilities >= 0).all()
    np.testing.assert_allclose(probabilities.sum(axis=1), 1)


def test_a_logit_that_contradicts_the_one_before_it_gives_its_level_no_probability():
    probabilities = ordinal_probabilities(np.array([0.0, 2.0, -1.0]))
    assert probabilities[1] == 0
    assert probabilities[0] == pytest.approx(0.5)


@pytest.mark.parametrize("true", [0.4, 1.0, 2.5])
def test_the_fitted_temperature_is_the_one_that_the_labels_were_drawn_with(true):
    logits, labels = drawn(20_000)
    assert fit_temperature(logits * true, labels) == pytest.approx(true, rel=0.04)


def test_scaling_an_overconfident_network_lowers_its_calibration_error():
    logits, labels = drawn(5_000)
    loud = logits * 4
    temperature = fit_temperature(loud, labels)
    errors = []
    for value in (1.0, temperature):
        probabilities = ordinal_probabilities(loud, value)
        errors.append(expected_calibration_error(probabilities.max(axis=1), probabilities.argmax(axis=1) == labels))
    assert errors[0] > 0.1
    assert errors[1] < 0.03


def test_a_temperature_needs_labels():
    with pytest.raises(ValueError, match="without labelled photographs"):
        fit_temperature(np.zeros((0, 4)), np.zeros(0, int))


@pytest.mark.parametrize("coverage", [0.8, 0.9, 0.95])
def test_conformal_sets_hold_the_true_level_as_often_as_promised(coverage):
    held = []
    for seed in range(8):
        logits, labels = drawn(1_000, seed)
        probabilities = ordinal_probabilities(logits * 3)  # overconfident: the promise must not rest on calibration
        threshold = fit_conformal(probabilities[:500], labels[:500], coverage)
        sets = [conformal_set(row, threshold) for row in probabilities[500:]]
        held += [label in levels for label, levels in zip(labels[500:], sets, strict=True)]
    assert np.mean(held) == pytest.approx(coverage, abs=0.02)


@pytest.mark.parametrize("threshold", [0.0, 0.3, 0.9, 1.0])
def test_every_conformal_set_is_contiguous_rising_and_holds_the_grade_that_is_given(threshold):
    for row in np.random.default_rng(1).dirichlet(np.full(5, 0.4), 300):
        levels = conformal_set(row, threshold)
        assert levels == tuple(range(levels[0], levels[-1] + 1))
        assert int(median_level(row)) in levels
        if threshold == 1:
            assert levels == (0, 1, 2, 3, 4)


def test_a_set_grows_to_its_likelier_side():
    row = np.array([0.05, 0.15, 0.5, 0.25, 0.05])
    assert conformal_set(row, 0.4) == (2,)
    assert conformal_set(row, 0.5) == (2, 3)
    assert conformal_set(row, 0.8) == (1, 2, 3)


def test_too_few_photographs_promise_only_the_whole_scale():
    probabilities = np.full((5, 5), 0.2)
    assert fit_conformal(probabilities, np.arange(5), 0.9) == 1.0


def test_a_network_that_is_right_often_enough_gets_sets_of_one():
    probabilities = np.eye(5)[np.arange(100) % 5]
    assert conformal_set(probabilities[3], fit_conformal(probabilities, np.arange(100) % 5, 0.9)) == (3,)


def test_reliability_counts_every_photograph_once():
    table = reliability(np.array([0.05, 0.5, 0.55, 1.0]), np.array([False, True, False, True]))
    assert [entry.count for entry in table] == [1, 2, 1]
    assert table[1].accuracy == 0.5
    assert table[-1].high == 1.0


def test_the_calibration_error_of_known_confidences_is_known():
    right = np.array([True] * 6 + [False] * 4)
    assert expected_calibration_error(np.full(10, 0.9), right) == pytest.approx(0.3)
    assert expected_calibration_error(np.full(10, 0.6), right) == pytest.approx(0.0)
