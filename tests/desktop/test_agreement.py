from __future__ import annotations

import math

import numpy as np
import pytest

from retina_desktop.services.agreement import Pair, Share, agreement, quadratic_kappa


def pair(reader: int | None, model: int | None, patient: str = "", dme: int | None = None) -> Pair:
    refers = model is not None and model >= 2
    return Pair(patient or f"{reader} {model}", reader, model, dme, refers)


def test_kappa_is_scikit_learns():
    metrics = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(3)
    one = rng.integers(0, 5, 300)
    other = np.clip(one + rng.integers(-1, 3, 300), 0, 4)
    assert quadratic_kappa(one, other) == pytest.approx(metrics.cohen_kappa_score(one, other, weights="quadratic"))


def test_kappa_of_one_and_the_same_grade_is_not_defined():
    assert math.isnan(quadratic_kappa(np.zeros(4), np.zeros(4)))
    assert agreement([pair(0, 0), pair(0, 0)]).kappa.value is None


def test_the_interval_holds_the_value_and_is_the_same_each_time():
    rng = np.random.default_rng(4)
    pairs = [
        pair(int(g), int(min(4, g + rng.integers(0, 2))), patient=str(n // 2))
        for n, g in enumerate(rng.integers(0, 5, 200))
    ]
    first, second = agreement(pairs).kappa, agreement(pairs).kappa
    assert first == second
    assert first.low is not None
    assert first.value is not None
    assert first.high is not None
    assert first.low < first.value < first.high


@pytest.mark.parametrize(("patients", "is_told"), [(9, False), (10, True)])
def test_a_handful_of_patients_has_no_interval(patients, is_told):
    found = agreement([pair(n % 3, n % 3, patient=str(n % patients)) for n in range(60)]).kappa
    assert (found.value, found.low is not None) == (1.0, is_told)


def test_the_interval_is_that_of_a_bootstrap_over_patients():
    rng = np.random.default_rng(5)
    patients = np.repeat(
        np.arange(40), 6
    )  # six alike photographs of each: drawn singly, the interval would be far too narrow
    grades = np.clip(patients % 5 + rng.integers(0, 2, 240), 0, 4)
    answers = np.clip(grades + (patients % 3 == 0) * 2, 0, 4)
    pairs = [pair(int(g), int(a), patient=str(p)) for p, g, a in zip(patients, grades, answers, strict=True)]
    draws = []
    for _ in range(2000):
        rows = np.concatenate([np.flatnonzero(patients == drawn) for drawn in rng.integers(0, 40, 40)])
        draws.append(quadratic_kappa(grades[rows], answers[rows]))
    low, high = np.percentile(draws, [2.5, 97.5])
    found = agreement(pairs).kappa
    assert (found.low, found.high) == pytest.approx((low, high), abs=0.03)


def test_the_matrix_counts_readers_down_and_the_model_across_with_the_ungradable_last():
    found = agreement([pair(0, 0), pair(0, 3), pair(4, None), pair(None, 2), pair(None, None)])
    assert found.confusion[0] == (1, 0, 0, 1, 0, 0)
    assert found.confusion[4] == (0, 0, 0, 0, 0, 1)
    assert found.confusion[5] == (0, 0, 1, 0, 0, 1)


def test_sensitivity_leaves_the_ungradable_out_and_counts_them_as_refer_the_second_time():
    pairs = [pair(2, 2), pair(3, 0), pair(0, 0), pair(1, 2), pair(0, None), pair(None, None)]
    found = agreement(pairs)
    assert (found.graded.sensitivity, found.graded.specificity) == (Share(1, 2), Share(1, 2))
    # Refer: 2, 3 and the reader's ungradable one; the model calls the first and the last of these.
    assert found.ungradable_refers.sensitivity == Share(2, 3)
    assert found.ungradable_refers.specificity == Share(1, 3)
    assert found.imageable == Share(4, 6)


def test_macular_oedema_makes_a_mild_grade_referable():
    assert agreement([pair(1, 1, dme=1)]).graded.sensitivity == Share(0, 1)


def test_a_share_of_all_is_not_surely_all():
    low, high = Share(17, 17).interval or (0, 0)
    assert (round(low, 3), high) == (0.816, 1.0)  # Wilson 1927; scipy.stats.binomtest says the same
    assert Share(0, 0).value is None
    assert Share(0, 0).interval is None
