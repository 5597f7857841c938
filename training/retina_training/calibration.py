"""What turns a fuse network's logits into probabilities and decisions, fitted on photographs that the networks had not seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

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


class Wished(Protocol):
    """What a recipe says of a calibration."""

    @property
    def coverage(self) -> float: ...
    @property
    def referable_sensitivity(self) -> float: ...


@dataclass(frozen=True)
class Fitted:
    """Temperature of every head, the referable operating point at the wished sensitivity, conformal threshold."""

    temperature: dict[str, float]
    referable: float
    conformal_threshold: float


def levels_of(unseen: Seen) -> dict[str, np.ndarray]:
    """By head what clinicians said, (N,), NaN where nobody did."""
    return {"grade": unseen.grade, "dme": unseen.dme, "referable": unseen.referable, "gradable": unseen.gradable}


def fit(unseen: Seen, logits: dict[str, np.ndarray], wished: Wished) -> Fitted:
    """unseen: the labels; logits: by head, as fuse.logits_of gives them."""
    temperatures = {name: _temperature(logits[name], level) for name, level in levels_of(unseen).items()}
    p = ordinal_probabilities(logits["grade"], temperatures["grade"])
    p_dme = ordinal_probabilities(logits["dme"], temperatures["dme"])
    own = ordinal_probabilities(logits["referable"], temperatures["referable"])[:, 1]
    point = _point(referable_probability(p, p_dme, own)[unseen.referable == 1], wished.referable_sensitivity)
    known = ~np.isnan(unseen.grade)
    threshold = fit_conformal(p[known], unseen.grade[known].astype(int), wished.coverage)
    return Fitted(temperatures, point, float(threshold))


def calibrate(
    unseen: Seen, logits: dict[str, np.ndarray], lesion_thresholds: dict[str, float], recipe: ReleaseRecipe
) -> Calibration:
    """What `fit` finds, with the points that a release sets otherwise, and how the conformal sets held. Every grade is known."""
    found = fit(unseen, logits, recipe)
    points = {"referable": found.referable, "gradable": recipe.gradable_point}
    points |= {f"lesion.{kind}": value for kind, value in lesion_thresholds.items()}
    p = ordinal_probabilities(logits["grade"], found.temperature["grade"])
    coverage = _coverage(p, unseen.grade.astype(int), recipe.coverage)
    return Calibration(found.temperature, points, found.conformal_threshold, coverage)


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
