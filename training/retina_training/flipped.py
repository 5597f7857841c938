"""How well the model finds wrong grades: some are flipped on purpose, and it is counted how many stand among the most suspicious.

The probabilities are the cross-validation's, so that no network judged a photograph from which it had learned.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from retina_models.contradiction import suspicion
from retina_training import cross
from retina_training.config import ReleaseRecipe
from retina_training.evaluate import Scores

LEVELS = 5
LOOKED_AT = (2.5, 5.0, 10.0, 20.0)
"""Per cent of the photographs, the most suspicious first, that somebody looks at again."""

Flip = Callable[[int, np.random.Generator], int]


def any_other(grade: int, rng: np.random.Generator) -> int:
    """One of the four other grades, each as likely."""
    return int(rng.choice([level for level in range(LEVELS) if level != grade]))


def neighbour(grade: int, rng: np.random.Generator) -> int:
    """The grade above or below: the mistake that readers make, and the hardest to see."""
    return int(rng.choice([level for level in (grade - 1, grade + 1) if 0 <= level < LEVELS]))


FLIPS: dict[str, Flip] = {"any": any_other, "neighbour": neighbour}


def measure(probabilities: np.ndarray, grades: np.ndarray, share: float, draws: int, seed: int, flip: Flip) -> Scores:
    """`precision_at_5` and `recall_at_5` of the flipped grades among the first 5 per cent, and so on for LOOKED_AT.

    probabilities: (N, 5); grades: (N,), taken for right; share: of them flipped, in (0, 1). Each is the mean over the draws with
    the 2.5th and 97.5th percentile: how far it varies with which grades were flipped, not with which photographs there are.
    Raises ValueError where nothing would be flipped, or nothing left.
    """
    count = round(share * len(grades))
    if not 0 < count < len(grades):
        raise ValueError(
            f"Of {len(grades)} grades {count} would be flipped: a share between 0 and 1 is needed, of more of them."
        )
    drawn: dict[str, list[float]] = {}
    for draw in range(draws):
        rng = np.random.default_rng((seed, draw))
        wrong = rng.permutation(len(grades))[:count]
        given = grades.copy()
        given[wrong] = [flip(int(grade), rng) for grade in grades[wrong]]
        flipped = np.zeros(len(grades), bool)
        flipped[wrong] = True
        hits = np.cumsum(flipped[np.argsort(-suspicion(probabilities, given), kind="stable")])
        for percent in LOOKED_AT:
            first = max(round(percent / 100 * len(grades)), 1)
            drawn.setdefault(f"precision_at_{percent:g}", []).append(float(hits[first - 1]) / first)
            drawn.setdefault(f"recall_at_{percent:g}", []).append(float(hits[first - 1]) / count)
    return {name: _summed_up(np.array(values), len(grades)) for name, values in drawn.items()}


def _summed_up(values: np.ndarray, photographs: int) -> dict[str, float | int]:
    low, high = np.percentile(values, [2.5, 97.5])
    return {"value": float(values.mean()), "low": float(low), "high": float(high), "n": photographs}


def measure_run(run: Path, data: Path, share: float, draws: int, seed: int) -> dict[str, Scores]:
    """`idrid any`, `idrid neighbour` …, `all any`: the scores by data set and kind of mistake. Raises TableError, ValueError."""
    graded = cross.graded_of(cross.read(run, data), ReleaseRecipe())
    known = np.array([row.grade is not None for row in graded.labelled])
    grades = np.array([row.grade for row in graded.labelled if row.grade is not None], int)
    datasets = np.array([row.dataset for row in graded.labelled])[known]
    probabilities = np.asarray(graded.probabilities)[known]
    scores = {}
    for dataset in (*sorted(set(datasets.tolist())), "all"):
        own = np.ones(len(grades), bool) if dataset == "all" else datasets == dataset
        for name, flip in FLIPS.items():
            scores[f"{dataset} {name}"] = measure(probabilities[own], grades[own], share, draws, seed, flip)
    return scores


def table(scores: dict[str, Scores], share: float) -> str:
    """For a page: a row for each data set and kind of mistake, precision / recall in per cent with the interval of each."""
    heads = " | ".join(f"first {percent:g} %" for percent in LOOKED_AT)
    lines = [
        f"| data set, {100 * share:g} % flipped to | photographs | {heads} |",
        "|---|---|" + "---|" * len(LOOKED_AT),
    ]
    for name, own in scores.items():
        dataset, _, flip = name.partition(" ")
        cells = [f"{_cell(own[f'precision_at_{p:g}'])} / {_cell(own[f'recall_at_{p:g}'])}" for p in LOOKED_AT]
        to = "any other" if flip == "any" else "a neighbouring grade"
        lines.append(f"| {dataset}, {to} | {own['precision_at_5']['n']} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(score: dict[str, float | int]) -> str:
    return f"{100 * score['value']:.0f} ({100 * score['low']:.0f}-{100 * score['high']:.0f})"
