"""From logits and lesions to words: distributions, the ICDR rules, the three actions."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from retina_models.calibrate import ordinal_probabilities
from retina_models.verdict import action_of, median_level, referable_probability, rule_grade

LOGITS = arrays(np.float64, 4, elements=st.floats(-30, 30))


@given(LOGITS, st.floats(0.3, 3))
def test_every_logits_give_a_distribution(logits: np.ndarray, temperature: float) -> None:
    p = ordinal_probabilities(logits, temperature)
    assert p.shape == (5,)
    assert p.min() >= 0
    assert p.sum() == pytest.approx(1)


@given(LOGITS, st.floats(0.3, 3))
def test_the_grade_does_not_depend_on_the_temperature(logits: np.ndarray, temperature: float) -> None:
    if np.abs(logits).min() > 1e-6:
        assert median_level(ordinal_probabilities(logits, temperature)) == median_level(ordinal_probabilities(logits))


def test_the_median_is_where_half_the_distribution_is_reached() -> None:
    assert median_level(np.array([0.45, 0.0, 0.05, 0.0, 0.5])) == 2, (
        "half is not more than half: neither end alone decides"
    )
    assert median_level(np.array([[1, 0, 0, 0, 0], [0, 0, 0, 0.2, 0.8]])).tolist() == [0, 4]


@pytest.mark.parametrize(
    ("counts", "haemorrhages", "grade"),
    [
        ({}, (0, 0, 0, 0), 0),
        ({"MA": 3}, (0, 0, 0, 0), 1),
        ({"MA": 3, "HE": 1}, (1, 0, 0, 0), 2),
        ({"EX": 1}, (0, 0, 0, 0), 2),
        ({"SE": 1}, (0, 0, 0, 0), 2),
        ({"HE": 84}, (21, 21, 21, 21), 3),
        ({"HE": 200}, (100, 60, 20, 20), 2),
    ],
)
def test_the_icdr_rules(counts: dict[str, int], haemorrhages: tuple[int, int, int, int], grade: int) -> None:
    none = (0, 0, 0, 0)
    quadrants = {"MA": none, "HE": haemorrhages, "EX": none, "SE": none}
    assert rule_grade({"MA": 0, "HE": 0, "EX": 0, "SE": 0} | counts, quadrants) == grade


@pytest.mark.parametrize(
    ("grade", "dme", "action"), [(0, 0, 0), (1, 0, 1), (2, 0, 1), (0, 1, 1), (2, 1, 1), (0, 2, 2), (3, 0, 2), (4, 2, 2)]
)
def test_the_three_actions(grade: int, dme: int, action: int) -> None:
    assert action_of(grade, dme) == action


def test_referable_is_never_less_likely_than_a_grade_or_an_oedema_that_makes_it_so() -> None:
    p, p_dme = np.array([0.1, 0.2, 0.4, 0.2, 0.1]), np.array([0.9, 0.05, 0.05])
    assert referable_probability(p, p_dme, np.array(0.3)) == pytest.approx(0.7), "grade 2 or more"
    assert referable_probability(p, np.array([0.1, 0.4, 0.5]), np.array(0.3)) == pytest.approx(0.9), "oedema"
    assert referable_probability(p, p_dme, np.array(0.95)) == 0.95
