"""From the fuse network's logits to what a clinician reads: grade, action, referral, oedema, quality. NumPy only.

Rules and their sources: ICDR (Wilkinson et al. 2003, Ophthalmology 110:1677); referable is more than mild, or macular oedema; the three actions as in
docs/manual: {0} none, {1, 2} monitor, {3, 4, or centre-involved oedema} medical intervention.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from retina_models.calibrate import conformal_set, ordinal_probabilities
from retina_models.foreign import is_foreign
from retina_models.grid import find_lesions, quadrant_counts
from retina_models.prediction import LESION_KINDS, Prediction

if TYPE_CHECKING:
    from retina_models.pipeline import Look

QUALITY_REASONS = ("blur", "dark", "over-exposed", "artefact", "field")
NOT_FUNDUS = "not-fundus"
"""The reason of a picture that does not look like a fundus photograph: a remark, beside a grade, too."""
SURE_ENOUGH = 0.3  # share of a landmark's heat map around its peak, under which it counts as not found


@dataclass(frozen=True)
class Decision:
    """A bundle's calibration: temperatures by output, operating points, conformal threshold; the frames' sides."""

    temperature: dict[str, float]
    operating_points: dict[str, float]
    conformal_threshold: float
    main_size: int

    @property
    def lesion_points(self) -> dict[str, float]:
        """By lesion kind the probability above which a spot is shown and counted."""
        return {kind: self.operating_points[f"lesion.{kind}"] for kind in LESION_KINDS}


def median_level(probabilities: np.ndarray) -> np.ndarray:
    """The level at which half the distribution is reached: minimises the expected distance, and rare neighbours cannot hide a severe grade."""
    return (np.cumsum(probabilities[..., ::-1], axis=-1)[..., ::-1][..., 1:] > 0.5).sum(axis=-1)


def referable_probability(p: np.ndarray, p_dme: np.ndarray, own: np.ndarray) -> np.ndarray:
    """(...,): grade 2 or more, or macular oedema, is referable: so that cannot be less likely than either of them.

    p: (..., 5) of the grades; p_dme: (..., 3); own: (...,) what the network says of referable itself.
    """
    return np.maximum(own, np.maximum(p[..., 2:].sum(axis=-1), p_dme[..., 1:].sum(axis=-1)))


def rule_grade(counts: dict[str, int], quadrants: dict[str, tuple[int, int, int, int]]) -> int:
    """The grade that the ICDR rules give from lesion counts: never 4, since the detector sees no new vessels, venous beading or IRMA."""
    if all(n > 20 for n in quadrants["HE"]):
        return 3
    if counts["HE"] or counts["EX"] or counts["SE"]:
        return 2
    return 1 if counts["MA"] else 0


def action_of(grade: int, dme: int) -> int:
    """0 no action, 1 monitor, 2 medical intervention."""
    if grade >= 3 or dme == 2:
        return 2
    return 1 if grade >= 1 or dme == 1 else 0


def decide(
    decision: Decision, model: str, look: Look, logits: dict[str, np.ndarray], seconds: float, stages: dict[str, float]
) -> Prediction:
    """Everything that is said of one photograph. logits: the fuse network's outputs, without the batch axis."""
    p = ordinal_probabilities(logits["grade"], decision.temperature.get("grade", 1.0))
    p_dme = ordinal_probabilities(logits["dme"], decision.temperature.get("dme", 1.0))
    own_referable = _probability(logits["referable"], decision.temperature.get("referable", 1.0))
    p_referable = float(referable_probability(p, p_dme, np.array(own_referable)))
    p_gradable = (
        _probability(logits["gradable"], decision.temperature.get("gradable", 1.0)) if look.blank is None else 0.0
    )
    grade, dme = int(median_level(p)), int(median_level(p_dme))
    gradable = look.blank is None and p_gradable >= decision.operating_points["gradable"]
    found = find_lesions(look.maps, decision.lesion_points)
    counts = {kind: found.count(kind) for kind in LESION_KINDS}
    disc, fovea = _place(look, 0), _place(look, 1)
    foreign = is_foreign(look.likeness, (disc is not None) + (fovea is not None))
    quadrants = quadrant_counts(found, look.landmarks, decision.main_size / look.frame.size)
    return Prediction(
        model=model,
        grade=grade,
        probabilities=tuple(float(v) for v in p),
        action=action_of(grade, dme),
        referable=bool(grade >= 2 or dme >= 1 or p_referable >= decision.operating_points["referable"]),
        p_referable=p_referable,
        dme=dme,
        p_dme=tuple(float(v) for v in p_dme),
        gradable=bool(gradable),
        p_gradable=p_gradable,
        quality_reasons=_reasons(look.degraded, bool(gradable), foreign) if look.blank is None else (look.blank,),
        uncertainty=float(-(p * np.log(np.clip(p, 1e-12, 1))).sum() / np.log(len(p))),
        conformal_set=conformal_set(p, decision.conformal_threshold),
        lesion_counts=counts,
        quadrant_counts=quadrants,
        rule_grade=rule_grade(counts, quadrants),
        disc=disc,
        fovea=fovea,
        seconds=round(seconds, 3),
        stage_ms=stages,
    )


def _probability(logit: np.ndarray, temperature: float) -> float:
    return float(1 / (1 + np.exp(-float(logit[0]) / temperature)))


def _reasons(degraded: np.ndarray, gradable: bool, foreign: bool) -> tuple[str, ...]:
    """What spoils the photograph; an ungradable one is given at least the likeliest reason."""
    spoilt = tuple(name for name, logit in zip(QUALITY_REASONS, degraded, strict=True) if logit > 0)
    reasons = (NOT_FUNDUS, *spoilt) if foreign else spoilt
    return reasons if reasons or gradable else (QUALITY_REASONS[int(np.argmax(degraded))],)


def _place(look: Look, index: int) -> tuple[float, float] | None:
    """A landmark in the photograph's pixels; None where the network is not sure."""
    if look.landmarks.confidence[index] < SURE_ENOUGH:
        return None
    side = look.frame.size / look.artefacts.shape[0] / 16  # lesion-frame pixels to one of the main network's frame
    xy = look.frame.to_photo((look.landmarks.points[index] + 0.5) * side - 0.5)
    return float(xy[0]), float(xy[1])
