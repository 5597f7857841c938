"""Scores of a grader against clinicians' labels, by data set, each with a bootstrap 95 % interval."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from retina_models import fundus
from retina_models.calibrate import ordinal_probabilities
from retina_models.loading import load_grader
from retina_models.prediction import Prediction
from retina_models.verdict import median_level
from retina_training.engine import Report
from retina_training.metrics import auroc, bootstrap, quadratic_kappa
from retina_training.tables import Labelled

Scores = dict[str, dict[str, float | int]]


@dataclass(frozen=True)
class Graded:
    """Labels beside what the model said, in one order."""

    labelled: list[Labelled]
    probabilities: np.ndarray  # (N, 5)
    grade: np.ndarray  # (N,)
    p_referable: np.ndarray  # (N,)
    dme: np.ndarray  # (N,)
    p_gradable: np.ndarray  # (N,)

    @staticmethod
    def from_logits(labelled: list[Labelled], logits: dict[str, np.ndarray]) -> Graded:
        """From the fuse network's outputs, uncalibrated: neither ranks nor medians depend on a temperature."""
        p = ordinal_probabilities(logits["grade"])
        referable, gradable = (1 / (1 + np.exp(-logits[name][:, 0])) for name in ("referable", "gradable"))
        return Graded(
            labelled, p, median_level(p), referable, median_level(ordinal_probabilities(logits["dme"])), gradable
        )

    @staticmethod
    def from_predictions(labelled: list[Labelled], predictions: list[Prediction]) -> Graded:
        columns = zip(
            *[(p.probabilities, p.grade, p.p_referable, p.dme, p.p_gradable) for p in predictions], strict=True
        )
        return Graded(labelled, *(np.array(column) for column in columns))


def _score(score: Callable[[np.ndarray], float], rows: np.ndarray) -> dict[str, float | int]:
    low, high = bootstrap(lambda drawn: score(rows[drawn]), len(rows))
    value = score(rows)
    return {
        "value": round(value, 4),
        "low": round(min(low, value), 4),
        "high": round(max(high, value), 4),
        "photographs": len(rows),
    }


def measure(graded: Graded) -> Scores:
    """By data set: quadratic kappa, accuracy, AUROC for referable and for grade 3-4, recall of grade 3-4, macular oedema, gradability.

    A score that the labels do not allow (one class only) is left out.
    """
    grade = np.array([-1 if row.grade is None else row.grade for row in graded.labelled])
    dme = np.array([-1 if row.dme is None else row.dme for row in graded.labelled])
    referable = (grade >= 2) | (dme >= 1)
    reject = np.array([row.quality == "reject" for row in graded.labelled])
    severe = graded.probabilities[:, 3:].sum(axis=1)
    questions: dict[str, tuple[Callable[[np.ndarray], float], np.ndarray]] = {
        "qwk": (lambda i: quadratic_kappa(grade[i], graded.grade[i]), grade >= 0),
        "accuracy": (lambda i: float((grade[i] == graded.grade[i]).mean()), grade >= 0),
        "referable_auroc": (lambda i: auroc(referable[i], graded.p_referable[i]), grade >= 0),
        "severe_auroc": (lambda i: auroc(grade[i] >= 3, severe[i]), grade >= 0),
        "severe_called_referable": (lambda i: float((graded.grade[i] >= 2).mean()), grade >= 3),
        "dme_qwk": (lambda i: quadratic_kappa(dme[i], graded.dme[i]), dme >= 0),
        "reject_auroc": (
            lambda i: auroc(reject[i], 1 - graded.p_gradable[i]),
            np.array([bool(r.quality) for r in graded.labelled]),
        ),
    }
    scores: Scores = {}
    for dataset in sorted({row.dataset for row in graded.labelled}):
        own = np.array([row.dataset == dataset for row in graded.labelled])
        for name, (question, judged) in questions.items():
            rows = np.flatnonzero(own & judged)
            if len(rows) and not np.isnan(question(rows)):
                scores[f"{dataset}_{name}"] = _score(question, rows)
    return scores


def grade_all(labelled: list[Labelled], bundle: Path, device: str, report: Report) -> tuple[Graded, list[str]]:
    """Grade every photograph with a released bundle. Returns what was graded, and a sentence for each that could not be read."""
    grader = load_grader(bundle, device)
    rows, predictions, failed = [], [], []
    for index, row in enumerate(labelled):
        try:
            predictions.append(grader.analyse(fundus.read(row.path)).prediction)
            rows.append(row)
        except fundus.FundusError as error:
            failed.append(f"{row.path}: {error}")
        report({"event": "progress", "done": index + 1, "total": len(labelled), "message": row.image_id})
    return Graded.from_predictions(rows, predictions), failed


def table(scores: Scores) -> str:
    """The scores as lines of Markdown."""
    lines = ["| score | value | 95 % interval | photographs |", "|---|---|---|---|"]
    lines += [
        f"| {n} | {s['value']:.3f} | {s['low']:.3f} to {s['high']:.3f} | {s.get('photographs', '')} |"
        for n, s in scores.items()
    ]
    return "\n".join(lines)
