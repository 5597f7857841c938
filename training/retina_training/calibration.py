"""What turns a fuse network's logits into probabilities and decisions, fitted on photographs that the networks had not seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from retina_models.calibrate import conformal_set, fit_conformal, fit_temperature, ordinal_probabilities
from retina_models.verdict import referable_probability
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
    """Temperature of every head, the referable operating point at the wished sensitivity, conformal threshold.

    unseen: the labels; logits: by head, as fuse.logits_of gives them.
    """
    grade = unseen.grade.astype(int)
    levels = {"grade": unseen.grade, "dme": unseen.dme, "referable": unseen.referable, "gradable": unseen.gradable}
    temperatures = {name: _temperature(logits[name], level) for name, level in levels.items()}
    p = ordinal_probabilities(logits["grade"], temperatures["grade"])
    p_dme = ordinal_probabilities(logits["dme"], temperatures["dme"])
    own = ordinal_probabilities(logits["referable"], temperatures["referable"])[:, 1]
    p_referable = referable_probability(p, p_dme, own)
    points = {
        "referable": _point(p_referable[unseen.referable == 1], recipe.referable_sensitivity),
        "gradable": recipe.gradable_point,
    }
    points |= {f"lesion.{kind}": value for kind, value in lesion_thresholds.items()}
    threshold = fit_conformal(p, grade, recipe.coverage)
    coverage = _coverage(p, grade, recipe.coverage)
    return Calibration(temperatures, points, float(threshold), coverage)


def _temperature(logits: np.ndarray, level: np.ndarray) -> float:
    """Of a head, by the photographs whose level somebody gave, NaN where nobody did; 1 where all have the same one."""
    known = ~np.isnan(level)
    if len(np.unique(level[known])) < 2:
        return 1.0
    return round(fit_temperature(logits[known], level[known].astype(int)), 4)


def _point(positives: np.ndarray, sensitivity: float) -> float:
    """The probability that this share of the referable photographs reach; 0, which refers all, where there is none to learn it from."""
    if not len(positives):
        return 0.0
    reached = float(np.sort(positives)[int(np.floor((1 - sensitivity) * len(positives)))])
    return np.floor(reached * 1e4) / 1e4  # rounded up it would miss the very photograph that sets it


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
