"""Cross-validation of the lesion detector: every annotated photograph is scored by a detector that never saw it.

The detector of the recipe's own fold is the one that goes on: calibrated on the answers of all folds, it is written into the run's folder, so
that `fuse` and `release` take it from there.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from retina_models.lesions import OUTPUTS, LesionDetector
from retina_training import curves, distributed, engine, lesion, progress
from retina_training.checkpoints import LOG
from retina_training.config import ConfigError, LesionCrossRecipe, LesionRecipe, load_within
from retina_training.lesion import Photographs
from retina_training.lesion_calibration import LogitHistogram
from retina_training.lesion_scores import by_output, scores_of

Learned = tuple[LesionDetector, Photographs]


def run(recipe: LesionCrossRecipe, report: engine.Report | None = None, resume: bool = True) -> Path:
    """Train and score fold by fold; writes lesion.safetensors and lesion.json into recipe.run. Returns the weights' path.

    Raises ConfigError, TableError, TrainingError.
    """
    folder = Path(recipe.run)
    report = report or engine.json_report(folder / LOG)
    own = load_within(recipe, recipe.lesion, LesionRecipe)
    if not 0 <= own.fold < recipe.crossed <= own.folds:
        raise ConfigError(
            f"{recipe.lesion} leaves out fold {own.fold} of {own.folds}; that must be among the first {recipe.crossed}, which are crossed."
        )
    lesion.check_named(own)
    recipes = [replace(own, fold=k, run=str(folder / f"fold{k}")) for k in range(recipe.crossed)]
    given = [lesion.photographs_of(one, report) for one in recipes]
    for one in recipes:  # not of the folder as a whole: each fold is a run with a log of its own
        distributed.begin(Path(one.run), resume)
    folds = [_learned(one, photographs, report, resume) for one, photographs in zip(recipes, given, strict=True)]
    histograms = [LogitHistogram() for _ in OUTPUTS]
    for network, photographs in folds:
        for histogram, more in zip(histograms, lesion.histograms_on(network, photographs.held_out), strict=True):
            histogram.join(more)
    scored = []
    for network, photographs in folds:  # all with one scale and shift: their pixels are pooled
        network.config = lesion.with_platt(network.config, histograms)
        scored += lesion.scores_on(network, photographs.held_out)
    network, photographs = folds[own.fold]
    scores = scores_of(scored)
    lesion.write(
        network,
        folder,
        own.size,
        {"held_out": by_output(scored), "cross": scores, "recipe": recipe.file, **photographs.facts},
    )
    path = folder / "lesion.safetensors"
    report({"event": "finished", "weights": str(path), **{name: score["value"] for name, score in scores.items()}})
    return path


def _learned(recipe: LesionRecipe, photographs: Photographs, report: engine.Report, resume: bool) -> Learned:
    """One fold's detector; a finished one is read from its checkpoint."""
    folder = Path(recipe.run)
    report({"event": "stage", "name": f"fold {recipe.fold}"})
    own_report = progress.logged(folder / LOG, report)
    network = lesion.learn(recipe, photographs, own_report, resume)
    curves.write_page(folder)
    return network, photographs
