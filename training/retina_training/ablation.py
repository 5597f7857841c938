"""Does joining the networks pay? The fused answer against the main network's own and against lesions alone, on the same photographs.

Each difference comes with a paired bootstrap: both are scored on the same draw of photographs, so that what a draw is easy or hard by cancels out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from retina_models.calibrate import ordinal_probabilities
from retina_models.verdict import median_level
from retina_training.fuse_data import Seen
from retina_training.metrics import auroc, quadratic_kappa

GRADE_LOGITS = 4  # the first of Seen.main


@dataclass(frozen=True)
class Answer:
    """What one way of grading said of many photographs. logits: (N, 4) cumulative; referable: (N,) a score that rises with it."""

    logits: np.ndarray
    referable: np.ndarray


def main_alone(seen: Seen) -> Answer:
    """The main network's own grade; it has no output for referable, so "at least 2" stands for it."""
    logits = seen.main[:, :GRADE_LOGITS]
    return Answer(logits, logits[:, 1])


def without_the_global_view(seen: Seen) -> Seen:
    """Lesions and their places only: no features and no logits of the main network."""
    return Seen(seen.labelled, seen.cells, np.zeros_like(seen.features), np.zeros_like(seen.main))


def compare(seen: Seen, fused: Answer, others: dict[str, Answer], rounds: int = 1000) -> dict[str, dict[str, float]]:
    """By "dataset: score, fused - other" the difference on that data set's photographs with its 95 % interval."""
    rng = np.random.default_rng(0)
    table: dict[str, dict[str, float]] = {}
    for dataset in sorted({row.dataset for row in seen.labelled}):
        rows = np.flatnonzero([row.dataset == dataset for row in seen.labelled])
        draws = [rng.choice(rows, len(rows)) for _ in range(rounds)]
        for name, score in _scores(seen).items():
            for other, answer in others.items():
                gained = np.array([score(fused, drawn) - score(answer, drawn) for drawn in draws])
                value = score(fused, rows) - score(answer, rows)
                if not np.isnan(value):
                    low, high = np.nanpercentile(gained, [2.5, 97.5])
                    figures = {"value": value, "low": min(low, value), "high": max(high, value)}
                    table[f"{dataset}: {name}, fused - {other}"] = {k: round(float(v), 4) for k, v in figures.items()}
    return table


def _scores(seen: Seen) -> dict[str, Callable[[Answer, np.ndarray], float]]:
    grades = {}  # of each answer once, not in each of a thousand draws

    def grade(answer: Answer) -> np.ndarray:
        return grades.setdefault(id(answer), median_level(ordinal_probabilities(answer.logits)))

    return {
        "qwk": lambda answer, drawn: quadratic_kappa(seen.grade[drawn], grade(answer)[drawn]),
        "referable_auroc": lambda answer, drawn: auroc(seen.referable[drawn] == 1, answer.referable[drawn]),
    }
