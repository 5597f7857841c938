"""What turns a fuse network's logits into probabilities and decisions, fitted on photographs that the networks had not seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from retina_models.calibrate import conformal_set, fit_conformal, fit_temperature, ordinal_probabilities
from retina_training.config import ReleaseRecipe
from retina_training.fuse_data import Seen
from retina_training.metrics import bootstrap


@dataclass(frozen=True)
class Calibration:
    """Its three parts, and how it held on photographs that it was not fitted on."""

    temperature: dict[str, float]
    operating_points: dict[str, float]
    conformal_threshold: float
    coverage: dict[str, float | int]  # of the conformal sets, each half judged with the other half's threshold


def calibrate(
    unseen: Seen, logits: dict[str, np.ndarray], lesion_thresholds: dict[str, float], recipe: ReleaseRecipe
) -> Calibration:
    """Temperature of the grade, the referable operating point at the wished sensitivity, conformal threshold.

    unseen: the labels; logits: by head, as fuse.logits_of gives them.
    """
    grade = unseen.grade.astype(int)
    temperature = fit_temperature(logits["grade"], grade)
    p = ordinal_probabilities(logits["grade"], temperature)
    p_referable = 1 / (1 + np.exp(-logits["referable"][:, 0]))
    points = {
        "referable": _point(p_referable[unseen.referable == 1], recipe.referable_sensitivity),
        "gradable": recipe.gradable_point,
    }
    points |= {f"lesion.{kind}": value for kind, value in lesion_thresholds.items()}
    threshold = fit_conformal(p, grade, recipe.coverage)
    return Calibration({"grade": round(temperature, 4)}, points, float(threshold), _coverage(p, grade, recipe.coverage))


def _point(positives: np.ndarray, sensitivity: float) -> float:
    """The probability that this share of the referable photographs reach; 0, which refers all, where there is none to learn it from."""
    if not len(positives):
        return 0.0
    return round(float(np.sort(positives)[int(np.floor((1 - sensitivity) * len(positives)))]), 4)


def _coverage(p: np.ndarray, grade: np.ndarray, wished: float) -> dict[str, float | int]:
    """Share of photographs whose set holds the true grade, by two-fold cross-fitting: the figure is not flattered by its own threshold."""
    half = np.random.default_rng(0).permutation(len(grade)) % 2
    hit = np.zeros(len(grade))
    for fold in (0, 1):
        threshold = fit_conformal(p[half != fold], grade[half != fold], wished)
        for i in np.flatnonzero(half == fold):
            hit[i] = grade[i] in conformal_set(p[i], threshold)
    low, high = bootstrap(lambda drawn: float(hit[drawn].mean()), len(hit))
    return {"value": round(float(hit.mean()), 4), "low": round(low, 4), "high": round(high, 4), "photographs": len(hit)}
