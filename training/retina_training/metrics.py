"""Scores, each with its source, and their bootstrap intervals. NumPy in, plain numbers out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.optimize import root_scalar
from scipy.stats import binomtest, rankdata

_Z = 1.959964
"""Standard errors that hold 95 %."""


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

    def auroc(self) -> float:
        """Area under the ROC curve, ties counted half (as scikit-learn's roc_auc_score); NaN where only one class is present."""
        below = np.cumsum(self.negative) - self.negative / 2
        pairs = int(self.positive.sum()) * int(self.negative.sum())
        return float((self.positive * below).sum() / pairs) if pairs else float("nan")

    def sensitivity_at(self, specificity: float) -> float:
        """Share of the positives at or above the lowest level that still clears this share of the negatives; NaN where one class is missing.

        No point between two levels is made up. Source of reading one curve at a fixed specificity: Gulshan et al. 2016, JAMA 316:2402.
        """
        positives, negatives = int(self.positive.sum()), int(self.negative.sum())
        if not positives or not negatives:
            return float("nan")
        hits, false = np.cumsum(self.positive[::-1]), np.cumsum(self.negative[::-1])
        allowed = (1 - specificity) * negatives + 1e-9
        return float(hits[false <= allowed].max(initial=0) / positives)

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


def sensitivity(truth: np.ndarray, called: np.ndarray) -> float:
    """Share of the photographs with the finding that were called (Yerushalmy 1947, Public Health Reports 62:1432); NaN without one."""
    truth, called = np.asarray(truth, bool), np.asarray(called, bool)
    return float(called[truth].mean()) if truth.any() else float("nan")


def specificity(truth: np.ndarray, called: np.ndarray) -> float:
    """Share of the photographs without the finding that were not called (Yerushalmy 1947); NaN without one."""
    return sensitivity(~np.asarray(truth, bool), ~np.asarray(called, bool))


def risk_at(certainty: np.ndarray, loss: np.ndarray, share: float) -> float:
    """Mean loss of the most certain share of the photographs, of at least one: a point of the risk-coverage curve.

    share: 0-1. Source: El-Yaniv and Wiener 2010, JMLR 11:1605, selective risk at a coverage.
    """
    kept = max(1, round(share * len(loss)))
    return float(np.asarray(loss, float)[np.argsort(-certainty, kind="stable")[:kept]].mean())


def aurc(certainty: np.ndarray, loss: np.ndarray) -> float:
    """Area under the risk-coverage curve: the mean, over how many are kept, of the mean loss of the most certain ones. Low is good.

    An order by chance gives loss.mean() on average; the best possible order aurc(-loss, loss).
    Source: Geifman, Uziel and El-Yaniv 2019, arXiv:1805.08206, section 3.
    """
    ordered = np.asarray(loss, float)[np.argsort(-certainty, kind="stable")]
    return float((np.cumsum(ordered) / np.arange(1, len(ordered) + 1)).mean())


def free_response(false: np.ndarray, found: np.ndarray, lesions: int, allowed: np.ndarray) -> np.ndarray:
    """The free-response curve: for each allowed number of false spots a photograph the largest share of lesions found.

    false, found: (L,) by level of the threshold, false spots a photograph and lesions found. Steps, no point between levels is made up: 0 where
    even the highest level gives more false spots. Returns NaNs without a lesion.
    Source: Bunch et al. 1978, J Appl Photogr Eng 4:166; the seven rates 1/8 ... 8 of van Ginneken et al. 2010, Med Image Anal 14:707.
    """
    if lesions == 0:
        return np.full(len(allowed), np.nan)
    return np.array([found[false <= rate + 1e-9].max(initial=0) / lesions for rate in allowed])


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


def patient_draws(patients: np.ndarray, rows: np.ndarray, rounds: int) -> list[np.ndarray]:
    """Of these rows, as often as asked, those of patients drawn with replacement: two eyes of one patient are no two witnesses.

    patients: (N,) a number for each photograph's patient; rows: indices. Source: Field & Welsh 2007, JRSS B 69:369.
    """
    own = [rows[patients[rows] == patient] for patient in np.unique(patients[rows])]
    rng = np.random.default_rng(0)
    return [np.concatenate([own[i] for i in rng.integers(0, len(own), len(own))]) for _ in range(rounds)] if own else []


def paired_interval(lost: int, gained: int, count: int) -> tuple[float, float]:
    """95 % score interval of the difference between two shares of the same `count` photographs, of which so many changed sides.

    lost: right before and wrong after; gained: the other way round. Unlike a bootstrap it is not empty where nothing changed: then it is
    -z²/(count + z²) to the same above, for few photographs are little evidence. Without a photograph it is -1 to 1.
    Source: Tango 1998, Stat Med 17:891, eq. 7 and 12 (non-inferiority of paired proportions).
    """
    if count == 0:
        return -1.0, 1.0
    return _lower_end(lost, gained, count), -_lower_end(gained, lost, count)


def _lower_end(lost: int, gained: int, count: int) -> float:
    observed = (gained - lost) / count
    if observed == -1:
        return -1.0
    found = root_scalar(lambda wished: _tango(lost, gained, count, wished) - _Z, bracket=(-1 + 1e-9, observed))
    return float(found.root)


def _tango(lost: int, gained: int, count: int, difference: float) -> float:
    """How many standard errors the observed difference lies above this one, whose nuisance share is at its likeliest."""
    b = -lost - gained + (2 * count - gained + lost) * difference
    c = -lost * difference * (1 - difference)
    share = (np.sqrt(max(b * b - 8 * count * c, 0.0)) - b) / (4 * count)
    variance = count * max(2 * share + difference * (1 - difference), 0.0)
    above = gained - lost - count * difference
    return above / np.sqrt(variance) if variance > 0 else (0.0 if above <= 0 else np.inf)


@dataclass(frozen=True)
class Share:
    """A score that is a share of the photographs. called: with rows, indices -> the share of those that are so."""

    so: np.ndarray  # (N,) bool

    def __call__(self, rows: np.ndarray) -> float:
        return float(self.so[rows].mean())

    def interval(self, rows: np.ndarray) -> tuple[float, float]:
        """Wilson's 95 % interval (1927, JASA 22:209): 17 of 17 is not surely all, as drawing anew from the 17 would say."""
        found = binomtest(int(self.so[rows].sum()), len(rows)).proportion_ci(method="wilson")
        return found.low, found.high


def with_interval(score: Callable[[np.ndarray], float], rows: np.ndarray) -> dict[str, float | int]:
    """What score gives for the photographs with these indices: value, low and high of its 95 % interval, photographs; as bundle.json keeps it.

    The interval is a bootstrap's, of a Share Wilson's.
    """
    if isinstance(score, Share):
        low, high = score.interval(rows)
    else:
        low, high = bootstrap(lambda drawn: score(rows[drawn]), len(rows))
    value = score(rows)
    bounds = {"value": value, "low": min(low, value), "high": max(high, value)}
    return {name: round(bound, 4) + 0.0 for name, bound in bounds.items()} | {
        "photographs": len(rows)
    }  # -0.0 + 0.0 is 0.0
