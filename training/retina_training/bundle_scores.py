"""Everything that is measured of a released bundle: what `retina-train evaluate` prints and a card shows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from retina_models.loading import load_grader
from retina_models.prediction import Grader
from retina_training import evaluate, lesion_scores, robustness
from retina_training.engine import Report
from retina_training.evaluate import Scores
from retina_training.tables import Labelled, TableError, read_lesions


@dataclass(frozen=True)
class Asked:
    """What to measure. lesions: the folder of lesions.csv; fold: only the one that the lesion recipe left out."""

    labelled: list[Labelled]
    lesions: Path | None = None
    fold: int | None = None
    spoilt: bool = False  # also the six kinds of spoilt photographs, seven times the work


def measure_bundle(bundle: Path, device: str, asked: Asked, report: Report) -> tuple[Scores, list[str]]:
    """Every score of the bundle, and a sentence for each photograph that could not be read. Raises BundleError, RuntimeFault, TableError."""
    return measure_grader(load_grader(bundle, device), asked, report)


def measure_grader(grader: Grader, asked: Asked, report: Report) -> tuple[Scores, list[str]]:
    """As measure_bundle, with a grader that is loaded."""
    if asked.spoilt:
        graded, failed = robustness.grade_spoilt(grader, asked.labelled, report)
        scores = evaluate.measure(graded[robustness.UNSPOILT]) | robustness.losses(graded)
    else:
        plain, failed = evaluate.grade_with(grader, asked.labelled, report)
        scores = evaluate.measure(plain)
    if asked.lesions is not None:
        annotated = read_lesions(asked.lesions)
        if asked.fold is not None:
            annotated = lesion_scores.left_out(annotated, asked.fold)
        if not annotated:
            raise TableError(
                f"No annotated photograph of {asked.lesions} is in the fold {asked.fold}; folds are 0 to 4."
            )
        scores |= lesion_scores.measure_lesions(lesion_scores.bundle_pairs(grader, annotated, report))
    return scores, failed
