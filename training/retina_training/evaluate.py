"""Scores of a grader against clinicians' labels, by data set, each with a bootstrap 95 % interval."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import numpy as np

from retina_models import fundus
from retina_models.calibrate import conformal_set, expected_calibration_error, ordinal_probabilities, sigmoid
from retina_models.prediction import Grader, Prediction
from retina_models.verdict import median_level, referable_probability
from retina_training.engine import Report
from retina_training.metrics import Share, aurc, auroc, quadratic_kappa, risk_at, with_interval
from retina_training.tables import Labelled

Scores = dict[str, dict[str, float | int]]
Question = tuple[Callable[[np.ndarray], float], np.ndarray]
"""A score of the photographs with these indices, and for which photographs (N,) bool the labels allow it."""

SHARES = (20, 40, 60, 80, 100)
"""Per cent of the photographs, the most certain first, at which the risk-coverage curve is shown."""
CALIBRATION_BINS = 15
NOT_FOUND = 1.0
"""Error of a landmark that was not found: a whole field diameter."""


class Calibrated(Protocol):
    """What turns logits into decisions: a bundle's Manifest, its Decision, or the release's Calibration."""

    @property
    def temperature(self) -> dict[str, float]: ...
    @property
    def operating_points(self) -> dict[str, float]: ...
    @property
    def conformal_threshold(self) -> float: ...


@dataclass(frozen=True)
class Decided:
    """What a bundle's calibration says of each photograph, in the order of Graded."""

    referable: np.ndarray  # (N,) bool: by grade, by oedema or by the operating point
    gradable: np.ndarray  # (N,) bool
    sets: np.ndarray  # (N, 5) bool, the levels of the conformal set


@dataclass(frozen=True)
class Graded:
    """Labels beside what the model said, in one order."""

    labelled: list[Labelled]
    probabilities: np.ndarray  # (N, 5)
    grade: np.ndarray  # (N,)
    p_referable: np.ndarray  # (N,)
    dme: np.ndarray  # (N,)
    p_gradable: np.ndarray  # (N,)
    decided: Decided | None = None  # None: not calibrated
    misplaced: np.ndarray | None = None  # (N, 2) error of disc and fovea / field diameter; NaN where unlabelled

    @staticmethod
    def from_logits(
        labelled: list[Labelled], logits: dict[str, np.ndarray], calibrated: Calibrated | None = None
    ) -> Graded:
        """From the fuse network's outputs. Without a calibration what hangs on it is left out; ranks and medians do not."""
        temperature = calibrated.temperature if calibrated else {}
        p = ordinal_probabilities(logits["grade"], temperature.get("grade", 1.0))
        p_dme = ordinal_probabilities(logits["dme"], temperature.get("dme", 1.0))
        own, gradable = (sigmoid(logits[name][:, 0] / temperature.get(name, 1.0)) for name in ("referable", "gradable"))
        referable = referable_probability(p, p_dme, own)
        grade, dme = median_level(p), median_level(p_dme)
        decided = None
        if calibrated:
            points = calibrated.operating_points
            called = (grade >= 2) | (dme >= 1) | (referable >= points["referable"])
            sets = _members([conformal_set(row, calibrated.conformal_threshold) for row in p])
            decided = Decided(called, gradable >= points["gradable"], sets)
        return Graded(labelled, p, grade, referable, dme, gradable, decided)

    @staticmethod
    def from_predictions(
        labelled: list[Labelled], predictions: Sequence[Prediction], diameters_px: Sequence[float]
    ) -> Graded:
        """diameters_px: of each photograph's field, in its pixels."""
        decided = Decided(
            np.array([p.referable for p in predictions], bool),
            np.array([p.gradable for p in predictions], bool),
            _members([p.conformal_set for p in predictions]),
        )
        misplaced = [_misplaced(*one) for one in zip(labelled, predictions, diameters_px, strict=True)]
        return Graded(
            labelled,
            np.array([p.probabilities for p in predictions]).reshape(-1, 5),
            np.array([p.grade for p in predictions], int),
            np.array([p.p_referable for p in predictions]),
            np.array([p.dme for p in predictions], int),
            np.array([p.p_gradable for p in predictions]),
            decided,
            np.array(misplaced).reshape(-1, 2),
        )


def _members(sets: Sequence[Sequence[int]]) -> np.ndarray:
    return np.array([[level in own for level in range(5)] for own in sets], bool).reshape(-1, 5)


def joined(parts: Sequence[Graded]) -> Graded:
    """Photographs of several parts as one, each decided by its part's calibration; landmarks are left out."""

    def chain(name: str) -> np.ndarray:
        return np.concatenate([getattr(part, name) for part in parts])

    decided = None
    if all(part.decided for part in parts):
        said = [[getattr(part.decided, name) for part in parts] for name in ("referable", "gradable", "sets")]
        decided = Decided(*(np.concatenate(own) for own in said))
    return Graded(
        labelled=[row for part in parts for row in part.labelled],
        probabilities=chain("probabilities"),
        grade=chain("grade"),
        p_referable=chain("p_referable"),
        dme=chain("dme"),
        p_gradable=chain("p_gradable"),
        decided=decided,
    )


def _misplaced(row: Labelled, prediction: Prediction, diameter_px: float) -> list[float]:
    """How far disc and fovea lie from where the clinicians put them, as shares of the field's diameter."""
    pairs = ((row.disc, prediction.disc), (row.fovea, prediction.fovea))
    return [
        float("nan") if true is None else NOT_FOUND if said is None else float(np.hypot(*np.subtract(said, true))) / diameter_px
        for true, said in pairs
    ]  # fmt: skip


def _mean(values: np.ndarray) -> Callable[[np.ndarray], float]:
    return lambda rows: float(values[rows].mean())


# ------------------------------------------------------------------------------------------------------------- questions


@dataclass(frozen=True)
class _Truth:
    """The labels as arrays; -1 where nobody gave a level."""

    grade: np.ndarray
    dme: np.ndarray
    rated: np.ndarray  # (N,) bool: somebody judged the quality
    reject: np.ndarray

    @property
    def referable(self) -> np.ndarray:
        return (self.grade >= 2) | (self.dme >= 1)


def _truth(labelled: list[Labelled]) -> _Truth:
    return _Truth(
        np.array([-1 if row.grade is None else row.grade for row in labelled], int),
        np.array([-1 if row.dme is None else row.dme for row in labelled], int),
        np.array([bool(row.quality) for row in labelled], bool),
        np.array([row.quality == "reject" for row in labelled], bool),
    )


def questions(graded: Graded) -> dict[str, Question]:
    """By name every score that can be asked of these photographs; `measure` says which names there are and what they mean."""
    truth = _truth(graded.labelled)
    asked = _of_levels(graded, truth)
    if graded.decided:
        asked |= _of_referral(graded.decided, truth) | _of_certainty(graded, graded.decided, truth)
    if graded.misplaced is not None:
        for index, name in enumerate(("disc_error", "fovea_error")):
            error = graded.misplaced[:, index]
            asked[name] = (partial(_median, error), ~np.isnan(error))
    return asked


def _median(values: np.ndarray, rows: np.ndarray) -> float:
    return float(np.median(values[rows]))


def _of_levels(graded: Graded, truth: _Truth) -> dict[str, Question]:
    """Grade, referral by rank, oedema, gradability: nothing here hangs on a calibration."""
    grade, dme = truth.grade, truth.dme
    right = grade == graded.grade
    severe = graded.probabilities[:, 3:].sum(axis=1)
    asked: dict[str, Question] = {
        "qwk": (lambda i: quadratic_kappa(grade[i], graded.grade[i]), grade >= 0),
        "accuracy": (Share(right), grade >= 0),
        "referable_auroc": (lambda i: auroc(truth.referable[i], graded.p_referable[i]), grade >= 0),
        "severe_auroc": (lambda i: auroc(grade[i] >= 3, severe[i]), grade >= 0),
        "severe_called_referable": (Share(graded.grade >= 2), grade >= 3),
        "dme_qwk": (lambda i: quadratic_kappa(dme[i], graded.dme[i]), dme >= 0),
        "dme_accuracy": (Share(dme == graded.dme), dme >= 0),
        "reject_auroc": (lambda i: auroc(truth.reject[i], 1 - graded.p_gradable[i]), truth.rated),
    }
    return asked | {f"recall_{level}": (Share(right), grade == level) for level in range(5)}


def _of_referral(decided: Decided, truth: _Truth) -> dict[str, Question]:
    """Sensitivity and specificity are means over the photographs with, and without, the finding.

    Once over gradable photographs beside their share (imageability), once over all with ungradable ones sent on too.
    Source: Abramoff et al. 2018, npj Digital Medicine 1:39.
    """
    called, sent_on = decided.referable, decided.referable | ~decided.gradable
    positive, negative = (truth.grade >= 0) & truth.referable, (truth.grade >= 0) & ~truth.referable
    return {
        "imageability": (Share(decided.gradable), truth.grade >= 0),
        "referable_sensitivity": (Share(called), positive & decided.gradable),
        "referable_specificity": (Share(~called), negative & decided.gradable),
        "referred_sensitivity": (Share(sent_on), positive),
        "referred_specificity": (Share(~sent_on), negative),
    }


def _of_certainty(graded: Graded, decided: Decided, truth: _Truth) -> dict[str, Question]:
    """Whether probabilities mean what they say, and whether the photographs of which the model is surer are graded better."""
    known = truth.grade >= 0
    rows = np.arange(len(truth.grade))
    right = truth.grade == graded.grade
    error = np.abs(truth.grade - graded.grade).astype(float)
    confidence = graded.probabilities[rows, graded.grade]
    held = decided.sets[rows, truth.grade.clip(0)]
    p = graded.probabilities.clip(1e-12, 1)
    certainty = (p * np.log(p)).sum(axis=1)  # minus the entropy, which results.csv gives as the uncertainty
    asked: dict[str, Question] = {
        "ece": (lambda i: expected_calibration_error(confidence[i], right[i], CALIBRATION_BINS), known),
        "referable_calibration_error": (partial(_of_two_classes, graded.p_referable, truth.referable), known),
        "ece_by_chance": (lambda i: _error_by_chance(confidence[i]), known),
        "set_coverage": (Share(held), known),
        "set_size": (_mean(decided.sets.sum(axis=1).astype(float)), known),
        "aurc": (lambda i: aurc(certainty[i], error[i]), known),
        "aurc_random": (_mean(error), known),
        "aurc_best": (lambda i: aurc(-error[i], error[i]), known),
    }
    for share in SHARES:
        asked[f"accuracy_most_certain_{share}"] = (partial(_surest, certainty, right.astype(float), share / 100), known)
        asked[f"grade_error_most_certain_{share}"] = (partial(_surest, certainty, error, share / 100), known)
    return asked


def _of_two_classes(p: np.ndarray, truth: np.ndarray, rows: np.ndarray) -> float:
    """The calibration error of a probability of one thing: of the likelier answer, yes or no."""
    said = p[rows] >= 0.5
    return expected_calibration_error(np.maximum(p, 1 - p)[rows], said == truth[rows], CALIBRATION_BINS)


def _error_by_chance(confidence: np.ndarray, draws: int = 30) -> float:
    """The calibration error that probabilities which are exactly right show all the same: few photographs in a bin are off by chance."""
    right = np.random.default_rng(0).random((draws, len(confidence))) < confidence
    bins = np.minimum((confidence * CALIBRATION_BINS).astype(int), CALIBRATION_BINS - 1)  # as calibrate.reliability
    apart = (right - confidence) @ (bins[:, None] == np.arange(CALIBRATION_BINS))  # (draws, bins), sums
    return float(np.abs(apart).sum(axis=1).mean() / max(len(confidence), 1))


def _surest(certainty: np.ndarray, loss: np.ndarray, share: float, rows: np.ndarray) -> float:
    return risk_at(certainty[rows], loss[rows], share)


# --------------------------------------------------------------------------------------------------------------- measure


def rows_by_dataset(labelled: list[Labelled]) -> dict[str, np.ndarray]:
    """(N,) bool by data set, in alphabetical order."""
    own = np.array([row.dataset for row in labelled])
    return {str(dataset): own == dataset for dataset in np.unique(own)} if labelled else {}


def measure(graded: Graded) -> Scores:
    """By data set, as `idrid_qwk`: every score that its labels allow.

    - qwk, accuracy, recall_0 ... recall_4 of the grade; severe_auroc and severe_called_referable of grades 3 and 4;
    - referable_auroc; referable_sensitivity and referable_specificity of the gradable photographs at the bundle's operating
      point beside imageability, their share; referred_... the same of all, ungradable ones counted as sent on;
    - dme_qwk, dme_accuracy of macular oedema; reject_auroc of p_gradable against clinicians' quality;
    - ece of the chosen grade in 15 bins beside ece_by_chance, which right probabilities would show; referable_calibration_error of p_referable;
    - set_coverage and set_size (mean levels) of the conformal sets;
    - accuracy_most_certain_20 ..., grade_error_most_certain_20 ..., aurc beside aurc_random and aurc_best (of |grade error|);
    - disc_error, fovea_error: median, as shares of the field's diameter, 1 for one that was not found.
    """
    scores: Scores = {}
    asked = questions(graded)
    for dataset, own in rows_by_dataset(graded.labelled).items():
        for name, (question, judged) in asked.items():
            rows = np.flatnonzero(own & judged)
            if len(rows) and not np.isnan(question(rows)):
                scores[f"{dataset}_{name}"] = with_interval(question, rows)
    return scores


def measure_together(graded: Graded) -> Scores:
    """As `all_ece`: what takes many photographs to tell and asks nothing of a data set, over all of them."""
    asked = questions(graded)
    scores: Scores = {}
    for name in ("ece", "ece_by_chance", "referable_calibration_error", "set_coverage", "set_size"):
        question, judged = asked[name]
        scores[f"all_{name}"] = with_interval(question, np.flatnonzero(judged))
    return scores


def grade_with(grader: Grader, labelled: list[Labelled], report: Report) -> tuple[Graded, list[str]]:
    """Grade every photograph. Returns what was graded, and a sentence for each that could not be read."""
    rows, predictions, diameters, failed = [], [], [], []
    for index, row in enumerate(labelled):
        try:
            image = fundus.read(row.path)
        except fundus.FundusError as error:
            failed.append(f"{row.path}: {error}")
        else:
            predictions.append(grader.analyse(image).prediction)
            diameters.append(2 * image.field.radius)
            rows.append(row)
        report({"event": "progress", "done": index + 1, "total": len(labelled), "message": row.image_id})
    return Graded.from_predictions(rows, predictions, diameters), failed


def words_of(score: Mapping[str, float | int]) -> tuple[str, str]:
    """A score's value and its interval, with a digit more where the value is small, such as a landmark's error."""
    digits = 4 if 0 < abs(score["value"]) < 0.05 else 3
    value, low, high = (f"{score[key]:.{digits}f}" for key in ("value", "low", "high"))
    return value, f"{low} to {high}"


def table(scores: Scores) -> str:
    """The scores as lines of Markdown."""
    lines = ["| score | value | 95 % interval | photographs |", "|---|---|---|---|"]
    lines += [
        f"| {name} | {' | '.join(words_of(score))} | {score.get('photographs', '')} |" for name, score in scores.items()
    ]
    return "\n".join(lines)
