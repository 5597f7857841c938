"""A candidate's probabilities and decisions, fitted anew on the clinic's readings, each said by a fuse network that did not learn from it.

Few readings must not move what patients are referred by. So below a stated number everything stays the bundle's own, above it the two are mixed,
and mixing never makes the program surer: neither fewer referrals nor narrower sets than the clinic's readings by themselves ask for.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from retina_models.bundle import Manifest
from retina_training.calibration import Fitted, fit, levels_of
from retina_training.config import FeedbackRecipe
from retina_training.fuse_data import Seen

ROUNDS = 200
"""Of the bootstrap: the interval is shown, nothing is decided by it."""


@dataclass(frozen=True)
class Recalibration:
    """What the candidate decides by: as a bundle's manifest says it."""

    temperature: dict[str, float]
    operating_points: dict[str, float]
    conformal_threshold: float
    anew: dict[str, dict[str, float | int]]
    """By what was fitted anew ("temperature.grade", "referable", "conformal_threshold"): value; low and high, the 95 % interval of what the
    clinic's readings by themselves say, and that as own; was, the bundle's; readings."""
    kept: list[str]  # a sentence for each that stayed the bundle's, with the reason


def recalibrate(
    learnt: Seen, unseen: dict[str, np.ndarray] | None, parent: Manifest, recipe: FeedbackRecipe
) -> Recalibration:
    """learnt: the readings; unseen: of `fine_tune.Tuned`, what networks said of them that had not learnt from them."""
    kept = Recalibration(parent.temperature, parent.operating_points, parent.conformal_threshold, {}, [])
    if refusal := _refusal(learnt, unseen, parent, recipe):
        kept.kept.append(refusal)
        return kept
    assert unseen is not None, "or it was refused"
    chosen, sentences = _fitted_heads(learnt, parent, recipe)
    names = [*(f"temperature.{head}" for head in chosen), "referable", "conformal_threshold"]
    own = _values(fit(learnt, unseen, recipe))
    bounds = _intervals(learnt, unseen, recipe)
    was = _values(Fitted(parent.temperature, parent.operating_points["referable"], parent.conformal_threshold))
    share = len(learnt.labelled) / (len(learnt.labelled) + recipe.prior)
    anew: dict[str, dict[str, float | int]] = {}
    for name in names:
        value = round(_mixed(name, own[name], was[name], share), 4)
        figures = {"value": value, "low": bounds[name][0], "high": bounds[name][1], "own": own[name], "was": was[name]}
        known = learnt.labelled if not name.startswith("temperature") else _known(learnt, name.split(".")[1])
        anew[name] = {key: round(float(figure), 4) for key, figure in figures.items()} | {"readings": len(known)}
    temperature = {**parent.temperature, **{head: anew[f"temperature.{head}"]["value"] for head in chosen}}
    points = {**parent.operating_points, "referable": anew["referable"]["value"]}
    return Recalibration(temperature, points, anew["conformal_threshold"]["value"], anew, sentences)


def _refusal(learnt: Seen, unseen: object, parent: Manifest, recipe: FeedbackRecipe) -> str:
    """Why nothing is fitted anew, in words; empty where something is."""
    stays = f"The calibration stays that of {parent.name}:"
    referable = learnt.referable
    count, yes, no = (int(n) for n in ((~np.isnan(referable)).sum(), (referable == 1).sum(), (referable == 0).sum()))
    if count < recipe.readings:
        return f"{stays} {count} confirmed readings have a grade, {recipe.readings} are needed."
    if min(yes, no) < recipe.of_a_kind:
        return f"{stays} of {count} confirmed readings {yes} are referable and {no} are not; {recipe.of_a_kind} of each are needed."
    if unseen is None:
        return (
            f"{stays} it has a single fuse network, so every reading was learnt from and none is left to calibrate on."
        )
    return ""


def _fitted_heads(learnt: Seen, parent: Manifest, recipe: FeedbackRecipe) -> tuple[list[str], list[str]]:
    """The heads with enough readings, of at least level 1 and of level 0; and a sentence for each of the others."""
    chosen, sentences = [], []
    for head, level in levels_of(learnt).items():
        count, above, none = int((~np.isnan(level)).sum()), int((level >= 1).sum()), int((level == 0).sum())
        if count >= recipe.readings and min(above, none) >= recipe.of_a_kind:
            chosen.append(head)
        else:
            sentences.append(
                f"The temperature of {head} stays that of {parent.name}: {count} readings say it, {above} of them above level 0 and {none} at it; "
                f"{recipe.readings} and {recipe.of_a_kind} of each are needed."
            )
    return chosen, sentences


def _known(learnt: Seen, head: str) -> np.ndarray:
    return np.flatnonzero(~np.isnan(levels_of(learnt)[head]))


def _values(fitted: Fitted) -> dict[str, float]:
    temperatures = {f"temperature.{head}": value for head, value in fitted.temperature.items()}
    return {**temperatures, "referable": fitted.referable, "conformal_threshold": fitted.conformal_threshold}


def _mixed(name: str, own: float, was: float, share: float) -> float:
    """share: of the clinic's own value. Temperatures are mixed by their logarithms."""
    if name.startswith("temperature"):
        return float(np.exp(share * np.log(own) + (1 - share) * np.log(was)))
    between = share * own + (1 - share) * was
    return min(own, between) if name == "referable" else max(own, between)


def _intervals(learnt: Seen, unseen: dict[str, np.ndarray], recipe: FeedbackRecipe) -> dict[str, tuple[float, float]]:
    """95 % percentile intervals of what the clinic's readings say, over readings drawn with replacement (Efron 1979)."""
    rng, count = np.random.default_rng(recipe.seed), len(learnt.labelled)
    drawn = []
    for _ in range(ROUNDS):
        rows = rng.integers(0, count, count)
        some = learnt.only(rows)
        if (some.referable == 1).any():
            drawn.append(_values(fit(some, {head: logits[rows] for head, logits in unseen.items()}, recipe)))
    bounds = {name: np.percentile([one[name] for one in drawn], [2.5, 97.5]) for name in drawn[0]}
    return {name: (float(low), float(high)) for name, (low, high) in bounds.items()}
