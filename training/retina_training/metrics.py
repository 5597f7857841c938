"""Scores, each with its source, and their bootstrap intervals. NumPy in, plain numbers out."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.stats import rankdata


class PooledCurve:
    """The precision-recall curve over all pixels of many maps, kept as two histograms so that 51 x 4 MP fit in memory."""

    def __init__(self, levels: int = 256) -> None:
        self.positive = np.zeros(levels, np.int64)
        self.negative = np.zeros(levels, np.int64)

    def add(self, map_: np.ndarray, truth: np.ndarray) -> None:
        """map_: uint8 probability x 255; truth: bool of the same shape."""
        self.positive += np.bincount(map_[truth], minlength=len(self.positive))
        self.negative += np.bincount(map_[~truth], minlength=len(self.negative))

    @staticmethod
    def sum(curves: list[PooledCurve]) -> PooledCurve:
        """The curve over all their pixels together."""
        pooled = PooledCurve(len(curves[0].positive))
        for curve in curves:
            pooled.positive += curve.positive
            pooled.negative += curve.negative
        return pooled

    def points(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Thresholds from high to low with precision and recall at each."""
        hits, false = np.cumsum(self.positive[::-1]), np.cumsum(self.negative[::-1])
        precision = hits / np.maximum(hits + false, 1)
        return np.arange(len(hits))[::-1] / (len(hits) - 1), precision, hits / max(int(hits[-1]), 1)

    def average_precision(self) -> float:
        """Area under the curve as the step-wise sum (as scikit-learn's average_precision_score); NaN without a positive pixel."""
        if not self.positive.any():
            return float("nan")
        _, precision, recall = self.points()
        return float(np.sum(np.diff(recall, prepend=0.0) * precision))

    def best_threshold(self) -> float:
        """The probability at which F1 over the pixels is highest."""
        thresholds, precision, recall = self.points()
        f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
        return float(thresholds[int(np.argmax(f1))])


def quadratic_kappa(truth: np.ndarray, grade: np.ndarray) -> float:
    """Quadratic weighted kappa (Cohen 1968); NaN where both gave every photograph the same one grade.

    With quadratic weights it is 1 - mean squared difference / the same for independent pairs, so a bootstrap of it takes no second.
    """
    truth, grade = np.asarray(truth, float), np.asarray(grade, float)
    by_chance = truth.var() + grade.var() + (truth.mean() - grade.mean()) ** 2
    return float(1 - np.mean((truth - grade) ** 2) / by_chance) if by_chance > 0 else float("nan")


def auroc(truth: np.ndarray, score: np.ndarray) -> float:
    """Area under the ROC curve, as the share of pairs ranked right (Mann and Whitney 1947); NaN where only one class is present."""
    truth = np.asarray(truth, bool)
    positives, negatives = int(truth.sum()), int((~truth).sum())
    if not positives or not negatives:
        return float("nan")
    above = rankdata(score)[truth].sum() - positives * (positives + 1) / 2
    return float(above / (positives * negatives))


def bootstrap(
    score: Callable[[np.ndarray], float], count: int, seed: int = 0, rounds: int = 1000
) -> tuple[float, float]:
    """95 % percentile interval of score(indices) over photographs drawn with replacement (Efron 1979).

    Draws in which the score is undefined are left out; NaN where it is undefined in all of them.
    """
    rng = np.random.default_rng(seed)
    values = [score(rng.integers(0, count, count)) for _ in range(rounds)]
    if np.isnan(values).all():
        return float("nan"), float("nan")
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return float(low), float(high)
