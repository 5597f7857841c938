"""The losses and scores, against values worked out by hand or by another library."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.metrics import average_precision_score, cohen_kappa_score, recall_score, roc_auc_score, roc_curve

from retina_training import losses, metrics


def test_targets_that_nobody_gave_do_not_count() -> None:
    logits = torch.tensor([0.0, 5.0])
    assert losses.masked_bce(logits, torch.tensor([1.0, float("nan")])).item() == pytest.approx(np.log(2))


def test_a_batch_without_any_target_costs_nothing_and_still_has_a_gradient() -> None:
    logits = torch.zeros(3, requires_grad=True)
    loss = losses.masked_bce(logits, torch.full((3,), float("nan")))
    loss.backward()
    assert loss.item() == 0
    assert logits.grad is not None
    assert torch.equal(logits.grad, torch.zeros(3))


def test_cumulative_targets_say_which_levels_were_reached() -> None:
    given = losses.cumulative_targets(torch.tensor([0.0, 2.0, 4.0, float("nan")]), 5)
    assert given[:3].tolist() == [[0, 0, 0, 0], [1, 1, 0, 0], [1, 1, 1, 1]]
    assert torch.isnan(given[3]).all()


def test_dice_is_nothing_for_a_perfect_map_and_one_for_a_wrong_one() -> None:
    truth = torch.zeros(2, 1, 16, 16)
    truth[0, 0, 4:12, 4:12] = 1
    counted = torch.ones(2, 1, 16, 16)
    assert losses.soft_dice((truth - 0.5) * 60, truth, counted).item() == pytest.approx(0, abs=1e-3)
    assert losses.soft_dice((0.5 - truth) * 60, truth, counted).item() > 0.99


def test_the_pooled_curve_agrees_with_scikit_learn() -> None:
    rng = np.random.default_rng(0)
    truth = rng.random((2, 200, 200)) < 0.05
    maps = np.clip(rng.normal(60, 30, truth.shape) + truth * 70, 0, 255).astype(np.uint8)
    curve = metrics.PooledCurve()
    for map_, mask in zip(maps, truth, strict=True):
        curve.add(map_, mask)
    assert curve.average_precision() == pytest.approx(average_precision_score(truth.ravel(), maps.ravel()), abs=1e-6)


def _curve_and_pixels() -> tuple[metrics.PooledCurve, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(2)
    truth = rng.random(5000) < 0.1
    scores = np.clip(rng.normal(90, 30, 5000) + truth * 50, 0, 255).astype(np.uint8)
    curve = metrics.PooledCurve()
    curve.add(scores, truth)
    return curve, truth, scores


def test_the_pooled_auroc_agrees_with_scikit_learn() -> None:
    curve, truth, scores = _curve_and_pixels()
    assert curve.auroc() == pytest.approx(roc_auc_score(truth, scores))


def test_sensitivity_at_a_specificity_is_the_best_point_of_scikit_learns_curve() -> None:
    curve, truth, scores = _curve_and_pixels()
    false_share, sensitivity, _ = roc_curve(truth, scores, drop_intermediate=False)
    assert curve.sensitivity_at(0.99) == pytest.approx(sensitivity[false_share <= 0.01].max())
    assert curve.sensitivity_at(1.0) == pytest.approx(sensitivity[false_share == 0].max())


def test_a_curve_of_one_class_has_neither_auroc_nor_sensitivity() -> None:
    curve = metrics.PooledCurve()
    curve.add(np.array([3, 9], np.uint8), np.array([True, True]))
    assert np.isnan(curve.auroc())
    assert np.isnan(curve.sensitivity_at(0.99))


def test_the_best_threshold_is_the_one_with_the_highest_f1() -> None:
    curve = metrics.PooledCurve()
    curve.add(np.array([10, 20, 200, 210], np.uint8), np.array([False, False, True, True]))
    assert curve.best_threshold() == pytest.approx(200 / 255)


def test_a_curve_without_a_lesion_has_no_area() -> None:
    curve = metrics.PooledCurve()
    curve.add(np.zeros(4, np.uint8), np.zeros(4, bool))
    assert np.isnan(curve.average_precision())


@pytest.mark.parametrize("seed", range(5))
def test_kappa_and_auroc_agree_with_scikit_learn(seed: int) -> None:
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, 5, 60)
    grade = np.clip(truth + rng.integers(-2, 3, 60), 0, 4)
    expected = cohen_kappa_score(truth, grade, labels=np.arange(5), weights="quadratic")
    assert metrics.quadratic_kappa(truth, grade) == pytest.approx(expected)
    assert metrics.auroc(truth >= 2, grade) == pytest.approx(roc_auc_score(truth >= 2, grade))


def test_sensitivity_and_specificity_agree_with_scikit_learn() -> None:
    rng = np.random.default_rng(3)
    truth, called = rng.random(50) < 0.4, rng.random(50) < 0.5
    assert metrics.sensitivity(truth, called) == pytest.approx(recall_score(truth, called))
    assert metrics.specificity(truth, called) == pytest.approx(recall_score(truth, called, pos_label=0))
    assert np.isnan(metrics.sensitivity(np.zeros(3, bool), np.ones(3, bool)))


def test_the_risk_of_the_most_certain_is_theirs_alone() -> None:
    certainty, loss = np.array([0.2, 0.9, 0.5, 0.8]), np.array([4.0, 0.0, 2.0, 1.0])
    assert metrics.risk_at(certainty, loss, 0.5) == pytest.approx(0.5)
    assert metrics.risk_at(certainty, loss, 0.01) == 0
    assert metrics.risk_at(certainty, loss, 1.0) == pytest.approx(1.75)


def test_the_area_under_risk_and_coverage_is_the_mean_over_how_many_are_kept() -> None:
    certainty, loss = np.array([0.9, 0.1, 0.5]), np.array([0.0, 3.0, 3.0])
    assert metrics.aurc(certainty, loss) == pytest.approx((0 + 1.5 + 2) / 3)


def test_no_order_has_a_smaller_area_than_the_best_and_chance_has_the_mean_loss() -> None:
    rng = np.random.default_rng(4)
    loss = rng.integers(0, 4, 200).astype(float)
    areas = [metrics.aurc(rng.random(200), loss) for _ in range(200)]
    assert metrics.aurc(-loss, loss) < min(areas)
    assert np.mean(areas) == pytest.approx(loss.mean(), rel=0.02)


def test_free_response_never_makes_up_a_point_between_two_levels() -> None:
    false, found = np.array([0.2, 1.5, 6.0]), np.array([2, 5, 8])
    allowed = np.array([0.125, 0.25, 1, 2, 8])
    assert metrics.free_response(false, found, 10, allowed).tolist() == [0, 0.2, 0.2, 0.5, 0.8]
    assert np.isnan(metrics.free_response(false, found, 0, allowed)).all()


def test_scores_that_the_labels_do_not_allow_are_not_numbers() -> None:
    same = np.full(6, 2)
    assert np.isnan(metrics.quadratic_kappa(same, same))
    assert np.isnan(metrics.auroc(same >= 3, same))
    assert np.isnan(metrics.bootstrap(lambda drawn: metrics.quadratic_kappa(same[drawn], same[drawn]), 6)).all()


def test_quadratic_kappa_is_one_for_agreement_and_punishes_distance() -> None:
    truth = np.array([0, 1, 2, 3, 4, 0, 2])
    assert metrics.quadratic_kappa(truth, truth) == pytest.approx(1)
    near, far = truth.copy(), truth.copy()
    near[4], far[4] = 3, 0
    assert metrics.quadratic_kappa(truth, far) < metrics.quadratic_kappa(truth, near) < 1


def test_a_bootstrap_interval_holds_the_mean_and_narrows_with_more_photographs() -> None:
    values = np.random.default_rng(1).normal(0.7, 0.2, 400)
    low, high = metrics.bootstrap(lambda i: float(values[i].mean()), 400)
    few_low, few_high = metrics.bootstrap(lambda i: float(values[i].mean()), 25)
    assert low < values.mean() < high
    assert few_high - few_low > 2 * (high - low)


def test_a_score_with_its_interval_holds_its_value_and_knows_no_negative_zero() -> None:
    scored = metrics.with_interval(lambda rows: -0.0 * len(rows), np.arange(4))
    assert scored == {"value": 0, "low": 0, "high": 0, "photographs": 4}
    assert not any(str(figure).startswith("-") for figure in scored.values())


def test_a_share_has_an_interval_also_where_it_is_all_or_none() -> None:
    """Newcombe 1998 (Stat Med 17:857), table I, method 3: 81 of 263 has 0.2553 to 0.3662, and 0 of 20 has 0 to 0.1611."""
    some = metrics.with_interval(metrics.Share(np.arange(263) < 81), np.arange(263))
    assert (some["low"], some["high"]) == (0.2553, 0.3662)
    none = metrics.with_interval(metrics.Share(np.zeros(20, bool)), np.arange(20))
    assert (none["value"], none["low"], none["high"]) == (0, 0, 0.1611)


def test_the_paired_interval_of_few_that_did_not_change_is_wide() -> None:
    for count in (9, 60, 500):
        low, high = metrics.paired_interval(0, 0, count)
        assert low == pytest.approx(-3.8415 / (count + 3.8415), abs=1e-4)
        assert high == -low
    assert metrics.paired_interval(0, 0, 0) == (-1, 1)
    assert metrics.paired_interval(7, 0, 7)[0] == -1
    low, high = metrics.paired_interval(2, 12, 50)
    assert (low, high) == tuple(-end for end in reversed(metrics.paired_interval(12, 2, 50)))
    assert 0 < low < 0.2 < high


def test_the_paired_interval_holds_the_true_difference_95_times_of_100() -> None:
    rng = np.random.default_rng(0)
    for lost, gained in ((0.05, 0.05), (0.02, 0.1)):
        drawn = rng.multinomial(80, [lost, gained, 1 - lost - gained], 600)
        ends = [metrics.paired_interval(int(b), int(c), 80) for b, c, _ in drawn]
        held = np.mean([low <= gained - lost <= high for low, high in ends])
        assert 0.92 < held < 0.985
