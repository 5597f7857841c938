"""Making probabilities mean what they say: temperature, conformal sets, and how well that worked.

NumPy only, on a held-out calibration set. Probabilities of grades are (N, K) rows over an ordinal scale that sum to 1.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

_GOLDEN = (math.sqrt(5) - 1) / 2


def sigmoid(logits: np.ndarray) -> np.ndarray:
    """1 / (1 + e^-x), without overflow."""
    return 0.5 * (1 + np.tanh(0.5 * logits))


def ordinal_probabilities(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    """Cumulative logits "at least level 1 … K-1" (..., K-1) -> probabilities of the K levels (..., K), which sum to 1.

    "At least 3" cannot be likelier than "at least 2": a logit above one before it is brought down to that.
    Source: Cheng et al. 2008, IJCNN (neural network approach to ordinal regression).
    """
    falling = np.minimum.accumulate(np.asarray(logits, np.float64) / temperature, axis=-1)
    ones = np.ones((*falling.shape[:-1], 1))
    at_least = np.concatenate([ones, sigmoid(falling), np.zeros_like(ones)], axis=-1)
    return at_least[..., :-1] - at_least[..., 1:]


def fit_temperature(
    logits: np.ndarray,
    labels: np.ndarray,
    to_probabilities: Callable[[np.ndarray, float], np.ndarray] = ordinal_probabilities,
) -> float:
    """The temperature, in [0.05, 20], with which the labels are likeliest.

    logits: (N, …) as to_probabilities(logits, temperature) -> (N, K) takes them.
    labels: (N,) int. It changes no ranking, only the confidence. Raises ValueError when there is nothing to fit on.
    Source: Guo et al. 2017, arXiv:1706.04599, section 4.2.
    """
    if len(labels) == 0:
        raise ValueError("A temperature cannot be fitted without labelled photographs.")
    rows = np.arange(len(labels))

    def surprise(log_temperature: float) -> float:
        likely = to_probabilities(logits, math.exp(log_temperature))[rows, labels]
        return float(-np.log(np.maximum(likely, 1e-12)).mean())

    low, high = math.log(0.05), math.log(20.0)
    for _ in range(40):  # golden-section search: 40 steps narrow the bracket to 1e-8 of it
        first, second = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
        if surprise(first) <= surprise(second):
            high = second
        else:
            low = first
    return math.exp((low + high) / 2)


def _check_share(wanted: float) -> None:
    if not 0 < wanted <= 1:
        raise ValueError(f"A wanted share lies in (0, 1], not {wanted}.")


# -------------------------------------------------------------------------------------------------------- conformal sets


def _mass_before(probabilities: np.ndarray) -> np.ndarray:
    """(N, K) -> (N, K): the probability of the levels that a growing set takes in before each level; 0 for the first.

    The set starts at the median, which is the grade that the program gives (verdict.median_level), and always takes the
    likelier of its two neighbours: so it stays contiguous and holds the grade.
    """
    rows, levels = probabilities.shape
    index = np.arange(rows)
    walled = np.pad(probabilities, ((0, 0), (1, 1)), constant_values=-1.0)  # outside the scale: never taken
    at_least = probabilities[:, ::-1].cumsum(axis=1)[:, ::-1]
    low = high = (at_least[:, 1:] > 0.5).sum(axis=1) + 1
    before, mass = np.zeros_like(probabilities), walled[index, low]
    for _ in range(levels - 1):
        down = walled[index, low - 1] >= walled[index, high + 1]
        low, high = np.where(down, low - 1, low), np.where(down, high, high + 1)
        taken = np.where(down, low, high)
        before[index, taken - 1] = mass
        mass = mass + walled[index, taken]
    return before


def fit_conformal(probabilities: np.ndarray, labels: np.ndarray, coverage: float = 0.9) -> float:
    """The threshold in [0, 1] with which conformal_set holds the true level of a new photograph with this probability.

    probabilities: (N, K) of photographs on which nothing was trained; labels: (N,). The guarantee is over photographs like these.
    Source: the finite-sample quantile of Angelopoulos & Bates 2021, arXiv:2107.07511, section 1; the ordinal sets of
    Lu et al. 2022, arXiv:2207.02238, with the mass before each level as its score, so that no set is empty.
    """
    _check_share(coverage)
    count = len(labels)
    rank = math.ceil(round((count + 1) * coverage, 9))
    if rank > count:
        return 1.0  # too few photographs to promise less than the whole scale
    scores = _mass_before(np.asarray(probabilities, np.float64))[np.arange(count), labels]
    return float(np.clip(np.sort(scores)[rank - 1], 0.0, 1.0))


def conformal_set(probabilities: np.ndarray, threshold: float) -> tuple[int, ...]:
    """The levels that cannot be ruled out: rising, contiguous, always with the median. probabilities: (K,)."""
    before = _mass_before(np.asarray(probabilities, np.float64)[None])[0]
    # The sum of all others may pass 1 by a rounding; at threshold 1 the whole scale is meant.
    return tuple(int(level) for level in np.flatnonzero(before <= threshold + 1e-12))


# ----------------------------------------------------------------------------------------------------------- reliability


@dataclass(frozen=True)
class Bin:
    """Photographs whose confidence lay in [low, high)."""

    low: float
    high: float
    count: int
    confidence: float  # mean, of the chosen level
    accuracy: float


def reliability(confidence: np.ndarray, right: np.ndarray, bins: int = 10) -> list[Bin]:
    """The bins of a reliability diagram that hold any photograph. confidence: (N,) in [0, 1]; right: (N,) bool."""
    confidence, right = np.asarray(confidence, np.float64), np.asarray(right, bool)
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    table = []
    for index in np.unique(place):
        inside = place == index
        mean, share = float(confidence[inside].mean()), float(right[inside].mean())
        table.append(Bin(index / bins, (index + 1) / bins, int(inside.sum()), mean, share))
    return table


def expected_calibration_error(confidence: np.ndarray, right: np.ndarray, bins: int = 15) -> float:
    """How far confidence and accuracy lie apart, in [0, 1], averaged over photographs.

    Source: Guo et al. 2017, arXiv:1706.04599, eq. 3.
    """
    table = reliability(confidence, right, bins)
    total = sum(entry.count for entry in table)
    return sum(entry.count * abs(entry.accuracy - entry.confidence) for entry in table) / max(total, 1)
