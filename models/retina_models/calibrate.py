"""Making probabilities mean what they say: temperature, conformal sets, expected calibration error. NumPy only.

All are fitted on photographs that no network was trained on.
"""

from __future__ import annotations

import numpy as np


def fit_temperature(logits: np.ndarray, level: np.ndarray) -> float:
    """The number by which cumulative logits are divided so that the ordinal likelihood of the labels is highest.

    logits: (N, K - 1) "at least 1, 2, …"; level: (N,) whole numbers 0 … K - 1. Searched over 0.25 … 4 in steps of 2 %.
    Source: Guo et al. 2017, arXiv:1706.04599, for an ordinal output.
    """
    candidates = np.exp(np.arange(np.log(0.25), np.log(4.0), 0.02))
    steps = np.arange(1, logits.shape[1] + 1)
    reached = level[:, None] >= steps
    signed = np.where(reached, -1.0, 1.0) * np.asarray(logits, np.float64)
    losses = [np.logaddexp(0, signed / temperature).mean() for temperature in candidates]
    return float(candidates[int(np.argmin(losses))])


def _needed(probabilities: np.ndarray) -> np.ndarray:
    """(N, K): the mass that a contiguous set grown from the median must hold before it takes in each level."""
    return np.array([_growth(p)[1] for p in np.atleast_2d(probabilities)])


def _growth(p: np.ndarray) -> tuple[list[int], np.ndarray]:
    """The order in which levels join, always the likelier neighbour, and for each level the mass held before it joined."""
    reached = np.cumsum(p[::-1])[::-1][1:] > 0.5
    low = high = int(reached.sum())
    order, before, held = [low], np.zeros(len(p)), float(p[low])
    while len(order) < len(p):
        left = p[low - 1] if low > 0 else -1.0
        right = p[high + 1] if high < len(p) - 1 else -1.0
        if left > right:
            low, new = low - 1, low - 1
        else:
            high, new = high + 1, high + 1
        before[new] = held
        held += float(p[new])
        order.append(new)
    return order, np.clip(before, 0, 1)


def fit_conformal(probabilities: np.ndarray, level: np.ndarray, coverage: float) -> float:
    """The threshold with which `conformal_set` holds the true level in at least `coverage` of exchangeable photographs.

    probabilities: (N, K); level: (N,). The score of a label is the mass that the set holds before it joins, made contiguous for an ordinal scale.
    Raises ValueError when there are too few photographs for that coverage: at least coverage / (1 - coverage).
    Source: split conformal prediction, Angelopoulos & Bates 2021, arXiv:2107.07511, eq. 1 and sect. 2.1.
    """
    count = len(level)
    rank = int(np.ceil((count + 1) * coverage))
    if rank > count:
        raise ValueError(f"{count} photographs are too few for conformal sets at {coverage:.0%} coverage.")
    scores = np.sort(_needed(probabilities)[np.arange(count), level])
    return float(scores[rank - 1])


def conformal_set(probabilities: np.ndarray, threshold: float) -> tuple[int, ...]:
    """The levels whose score is at most the threshold: contiguous, rising, never empty. probabilities: (K,)."""
    order, before = _growth(np.asarray(probabilities, np.float64))
    return tuple(sorted(level for level in order if before[level] <= threshold))


def expected_calibration_error(confidence: np.ndarray, right: np.ndarray, bins: int = 10) -> float:
    """Mean gap between stated confidence and the share that was right, over equal-width bins (Naeini et al. 2015, AAAI).

    confidence: (N,) in [0, 1]; right: (N,) bool.
    """
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [abs(confidence[place == b].mean() - right[place == b].mean()) * (place == b).sum() for b in range(bins) if (place == b).any()]
    return float(np.sum(gaps) / len(confidence))
