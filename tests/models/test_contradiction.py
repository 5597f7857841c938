"""How strongly probabilities speak against a given grade."""

from __future__ import annotations

import numpy as np
import pytest

from retina_models.contradiction import confident_thresholds, confidently_other, suspicion


def test_the_less_likely_the_given_grade_the_more_suspicious():
    p = np.array([[0.7, 0.2, 0.1, 0.0, 0.0], [0.1, 0.1, 0.6, 0.1, 0.1]])
    assert suspicion(p, np.array([0, 0])).tolist() == pytest.approx([0.3, 0.9])
    assert float(suspicion(p[1], 2)) == pytest.approx(0.4)


@pytest.mark.parametrize("grade", [-1, 5])
def test_a_grade_outside_the_scale_is_named(grade: int):
    with pytest.raises(ValueError, match=f"0 to 4, not {grade}"):
        suspicion(np.full(5, 0.2), grade)


def flipped(seed: int, slips: int = 40, n: int = 1000) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(probabilities, grades as given, which of them are slips): a calibrated model, few of the high grades, some grades slipped."""
    random = np.random.default_rng(seed)
    truth = random.choice(5, n, p=[0.5, 0.1, 0.25, 0.1, 0.05])
    logits = random.normal(0, 1, (n, 5)) + 4 * np.eye(5)[truth]
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    given, is_slip = truth.copy(), np.zeros(n, bool)
    is_slip[random.choice(n, slips, replace=False)] = True
    given[is_slip] = (given[is_slip] + random.integers(1, 5, slips)) % 5
    return p, given, is_slip


@pytest.mark.parametrize("seed", range(5))
def test_most_slips_are_doubtful_and_few_right_grades_are(seed):
    p, given, is_slip = flipped(seed)
    is_doubtful = confidently_other(p, given) >= 0
    assert is_doubtful[is_slip].mean() > 0.6
    assert is_doubtful[~is_slip].mean() < 0.03
    first = np.argsort(-np.where(is_doubtful, suspicion(p, given), -1))[:20]
    assert is_slip[first].mean() > 0.9


def test_a_grade_of_which_the_model_is_seldom_sure_has_a_lower_threshold():
    sure, unsure = [0.9, 0.1, 0, 0, 0], [0.4, 0.6, 0, 0, 0]
    p = np.array([sure] * 6 + [unsure] * 6)
    thresholds = confident_thresholds(p, np.array([0] * 6 + [1] * 6))
    assert thresholds == pytest.approx([0.9, 0.6, 0.75, 0.75, 0.75])


def test_the_thresholds_of_a_seldom_given_grade_are_not_set_by_a_slip():
    """Were they, everything with a trace of grade 4 would be doubted because of one slip."""
    p = np.array([[0.9, 0.025, 0.025, 0.025, 0.025]] * 20)
    given = np.array([0] * 19 + [4])
    assert confident_thresholds(p, given)[4] == pytest.approx((19 * 0.9 + 0.025) / 20)
    assert confidently_other(p, given).tolist() == [-1] * 19 + [0]


def test_a_grade_that_nobody_gave_can_be_the_likely_one():
    p = np.array([[0.8, 0.05, 0.05, 0.05, 0.05]] * 9 + [[0.02, 0.02, 0.02, 0.02, 0.92]])
    assert confidently_other(p, np.zeros(10, int)).tolist() == [-1] * 9 + [4]


def test_as_sure_as_of_all_the_others_is_sure_enough():
    p = np.array([[0.8, 0.05, 0.05, 0.05, 0.05]] * 7 + [[0.05, 0.8, 0.05, 0.05, 0.05]] * 1000)
    given = np.array([0] * 6 + [1] * 1001)
    assert confidently_other(p, given)[6] == 0


def test_a_grade_is_not_doubted_for_one_that_is_less_likely():
    likely_none = [0.9, 0.1, 0, 0, 0]
    p = np.array([likely_none] * 6 + [[0.8, 0.2, 0, 0, 0]] + [[0.85, 0.15, 0, 0, 0]] * 5)
    given = np.array([0] * 7 + [1] * 5)
    assert confident_thresholds(p, given)[1] == pytest.approx(0.15)
    assert confidently_other(p, given)[6] == -1
