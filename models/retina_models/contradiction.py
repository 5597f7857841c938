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


FEW = 5
"""Readings of a grade below which their mean confidence says nothing: one of them may be the very slip that is looked for."""


def confident_thresholds(probabilities: np.ndarray, grades: np.ndarray) -> np.ndarray:
    """(K,) in [0, 1]: from which probability on the model counts as sure of each grade, as sure as it is of photographs that have it.

    probabilities: (N, K), as for `suspicion`; grades: (N,) int, as given, N at least 1. The mean probability of the given grade over the
    photographs that were given it, so that a grade which the model seldom is sure of is not held against its readers; of a
    grade given fewer than FEW times, the mean over all. Raises ValueError for a grade outside the scale.
    Source: Northcutt et al. 2021, JAIR 70:1373, eq. 2. FEW is ours.
    """
    given = np.asarray(grades, int)
    confidence = 1 - suspicion(probabilities, given)
    levels = np.asarray(probabilities).shape[-1]
    overall = float(confidence.mean())
    return np.array(
        [
            float(confidence[given == level].mean()) if (given == level).sum() >= FEW else overall
            for level in range(levels)
        ]
    )


def confidently_other(probabilities: np.ndarray, grades: np.ndarray) -> np.ndarray:
    """(N,) int: the grade of which the model is sure and which was not given, -1 where there is none.

    As above. Of several grades above their thresholds the likeliest counts (Northcutt et al. 2021, eq. 1: off the diagonal of the
    confident joint); it also has to be likelier than the grade that was given.
    """
    p, given = np.asarray(probabilities, np.float64), np.asarray(grades, int)
    is_sure = p >= confident_thresholds(p, given) - 1e-9  # a mean of equal numbers may be a last digit above them
    likeliest = np.where(is_sure, p, -1).argmax(axis=-1)
    is_other = is_sure.any(axis=-1) & (p[np.arange(len(p)), likeliest] > 1 - suspicion(p, given))
    return np.where(is_other, likeliest, -1)
