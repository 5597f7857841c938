"""How strongly probabilities speak against a given grade."""

from __future__ import annotations

import numpy as np
import pytest

from retina_models.contradiction import suspicion


def test_the_less_likely_the_given_grade_the_more_suspicious():
    p = np.array([[0.7, 0.2, 0.1, 0.0, 0.0], [0.1, 0.1, 0.6, 0.1, 0.1]])
    assert suspicion(p, np.array([0, 0])).tolist() == pytest.approx([0.3, 0.9])
    assert float(suspicion(p[1], 2)) == pytest.approx(0.4)


@pytest.mark.parametrize("grade", [-1, 5])
def test_a_grade_outside_the_scale_is_named(grade: int):
    with pytest.raises(ValueError, match=f"0 to 4, not {grade}"):
        suspicion(np.full(5, 0.2), grade)
