"""What turns the detector's logits into probabilities that mean what they say, fitted on photographs left out of its training.

Trained with Dice, a detector is sure of itself: nearly all that it shows lies above 0.98, where a map of 255 levels has no room left to rank, and
the operating points of retina-2026.11 all ended at their cap.
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import minimize

RANGE = 20.0  # of the logits that are told apart
LEVELS = 400


class LogitHistogram:
    """How often each logit came on a lesion and beside one: millions of pixels in a few hundred numbers."""

    def __init__(self) -> None:
        self.positive = np.zeros(LEVELS)
        self.negative = np.zeros(LEVELS)
        self.centres = (np.arange(LEVELS) + 0.5) * 2 * RANGE / LEVELS - RANGE

    def add(self, logits: np.ndarray, truth: np.ndarray) -> None:
        """logits: any shape; truth: bool of the same."""
        level = np.clip((logits + RANGE) * (LEVELS / (2 * RANGE)), 0, LEVELS - 1).astype(np.int16)
        self.positive += np.bincount(level[truth], minlength=LEVELS)
        self.negative += np.bincount(level[~truth], minlength=LEVELS)

    def join(self, other: LogitHistogram) -> None:
        self.positive += other.positive
        self.negative += other.negative

    def fit(self) -> tuple[float, float]:
        """(scale, shift) with which the pixels' labels are likeliest; (1, 0) where there is nothing to tell apart.

        Source: Platt 1999, with his targets that keep the fit finite where one class is perfectly apart.
        """
        positives, negatives = self.positive.sum(), self.negative.sum()
        if not positives or not negatives:
            return 1.0, 0.0
        yes, no = (positives + 1) / (positives + 2), 1 / (negatives + 2)
        for_one = self.positive * yes + self.negative * no
        for_none = self.positive * (1 - yes) + self.negative * (1 - no)

        def surprise(values: np.ndarray) -> tuple[float, np.ndarray]:
            logit = self.centres * np.exp(values[0]) + values[1]  # exp: the order must stay
            value = for_one @ np.logaddexp(0, -logit) + for_none @ np.logaddexp(0, logit)
            slope = (for_one + for_none) / (1 + np.exp(-logit)) - for_one
            gradient = np.array([slope @ (self.centres * np.exp(values[0])), slope.sum()])
            return float(value / positives), gradient / positives

        found = minimize(surprise, np.zeros(2), jac=True, method="L-BFGS-B", bounds=[(-4, 2), (-15, 15)])
        return float(np.exp(found.x[0])), float(found.x[1])


def fit_all(histograms: list[LogitHistogram]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Scales and shifts of every output."""
    scale, shift = zip(*(histogram.fit() for histogram in histograms), strict=True)
    return tuple(round(value, 5) for value in scale), tuple(round(value, 5) for value in shift)
