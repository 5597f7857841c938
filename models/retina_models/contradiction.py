"""How strongly the model's probabilities speak against a grade that a reader or a table gave."""

from __future__ import annotations

import numpy as np


def suspicion(probabilities: np.ndarray, grade: np.ndarray | int) -> np.ndarray:
    """(...,) in [0, 1]: 1 - the probability of the given grade, the higher the more the model contradicts it.

    probabilities: (..., K), calibrated, of a model that did not learn from this very grade; grade: (...,) int, 0 to K - 1.
    Raises ValueError for a grade outside the scale.
    Source: the self-confidence of confident learning (Northcutt et al. 2021, JAIR 70:1373; Kuan & Mueller 2022, ICML workshop DataPerf),
    where it is measured against normalised margin and entropy variants. On our folds it found as many flipped grades as any of
    them (`retina-train flipped`). The published code, cleanlab, is AGPL-3 and this program Apache-2.0: so these are lines of our own.
    """
    p, given = np.asarray(probabilities, np.float64), np.asarray(grade, int)
    if np.any((given < 0) | (given >= p.shape[-1])):
        raise ValueError(f"A grade is 0 to {p.shape[-1] - 1}, not {grade!r}.")
    return 1 - np.take_along_axis(p, given[..., None], axis=-1)[..., 0]
