"""What teaches most is what the model is unsure of and has not seen the like of."""

from __future__ import annotations

import numpy as np
import pytest

from retina_models.features import FuseInputs
from retina_models.teaching import gradients, most_instructive, traits

SURE = [0.96, 0.01, 0.01, 0.01, 0.01]
BETWEEN_0_AND_1 = [0.48, 0.46, 0.02, 0.02, 0.02]
BETWEEN_3_AND_4 = [0.02, 0.02, 0.02, 0.48, 0.46]
HERE, THERE = [1.0, 0.0, 0.0], [0.0, 1.0, 1.0]


def order(*photographs: tuple[list[float], list[float], bool], count: int = 9) -> list[int]:
    """Of (probabilities, kind, known)."""
    probabilities, kinds, known = zip(*photographs, strict=True)
    return most_instructive(np.array(probabilities), np.array(kinds), np.array(known), count).tolist()


def test_an_uncertain_photograph_comes_before_a_sure_one():
    assert order((SURE, HERE, False), (BETWEEN_0_AND_1, HERE, False), (SURE, THERE, False))[0] == 1


def test_of_equally_uncertain_ones_that_unlike_what_is_known_comes_first():
    known = (BETWEEN_0_AND_1, HERE, True)
    assert order(known, (BETWEEN_0_AND_1, HERE, False), (BETWEEN_0_AND_1, THERE, False)) == [2, 1]
    assert order(known, (BETWEEN_0_AND_1, HERE, False), (BETWEEN_3_AND_4, HERE, False)) == [2, 1]


def test_a_duplicate_of_what_is_known_or_chosen_comes_last_however_uncertain():
    twin = (BETWEEN_3_AND_4, THERE, False)
    assert order((BETWEEN_3_AND_4, THERE, True), twin, (SURE, HERE, False)) == [2, 1]
    assert order(twin, twin, (BETWEEN_0_AND_1, HERE, False), (SURE, HERE, False))[-1] == 1


def test_no_known_one_is_chosen_and_no_more_than_there_are_or_were_asked_for():
    unread, read = (BETWEEN_0_AND_1, HERE, False), (BETWEEN_3_AND_4, THERE, True)
    assert order(read, unread, read) == [1]
    assert order(read, read) == []
    assert len(order(*[unread] * 5, count=2)) == 2


def test_the_order_is_the_same_each_time_and_a_longer_one_begins_with_the_shorter():
    rng = np.random.default_rng(0)
    given = rng.dirichlet(np.ones(5), 700), rng.normal(size=(700, 8)), rng.random(700) < 0.5
    longer = most_instructive(*given, 60)
    np.testing.assert_array_equal(longer, most_instructive(*given, 60))
    np.testing.assert_array_equal(longer[:20], most_instructive(*given, 20))


def test_many_known_ones_are_compared_as_one_by_one():
    """In pieces, and with the squares multiplied out, as without."""
    rng = np.random.default_rng(1)
    p, kinds, known = rng.dirichlet(np.ones(5), 700), rng.normal(size=(700, 8)), rng.random(700) < 0.9
    g = gradients(p, kinds)
    centres = [*g[known], np.zeros(g.shape[1])]
    nearest = {i: min(np.linalg.norm(g[i] - centre) for centre in centres) for i in np.flatnonzero(~known)}
    assert most_instructive(p, kinds, known, 1)[0] == max(nearest, key=lambda i: nearest[i])


def test_a_gradient_is_as_long_as_the_doubt_whatever_the_kind():
    p = np.array([SURE, BETWEEN_0_AND_1, [0.5, 0, 0, 0, 0.5]])
    lengths = np.linalg.norm(gradients(p, np.array([HERE, THERE, [900.0, -7.0, 3.0]])), axis=1)
    np.testing.assert_allclose(
        lengths**2, [0.04**2 + 0.03**2 + 0.02**2 + 0.01**2, 0.48**2 + 0.06**2 + 0.04**2 + 0.02**2, 1.0]
    )


def test_traits_are_means_over_the_grid_wherever_a_lesion_lies():
    cells, moved = np.zeros((19, 24, 24), np.float32), np.zeros((19, 24, 24), np.float32)
    cells[2, 3, 4] = moved[2, 20, 1] = 0.5
    features, main = np.ones((64, 12, 12), np.float32), np.zeros(12, np.float32)
    kind = traits(FuseInputs(cells, features, main))
    assert kind.shape == (83,)
    np.testing.assert_array_equal(kind, traits(FuseInputs(moved, features, main)))


def test_marks_of_other_photographs_are_refused():
    with pytest.raises(ValueError, match="2 probabilities, 2 kinds and 1 marks"):
        most_instructive(np.array([SURE, SURE]), np.zeros((2, 3)), np.array([True]), 1)
