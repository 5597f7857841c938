"""The losses and scores, against values worked out by hand or by another library."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.metrics import average_precision_score, cohen_kappa_score, roc_auc_score

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
