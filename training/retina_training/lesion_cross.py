"""Cross-validation of the lesion detector: every annotated photograph is scored by a detector that never saw it.

The detector of the recipe's own fold is the one that goes on: calibrated on the answers of all folds, it is written into the run's folder, so
that `fuse` and `release` take it from there.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from retina_models import lesions
from retina_models.bundle import load_into
from retina_models.lesions import OUTPUTS, LesionDetector
from retina_training import engine, lesion, lesion_calibration, lesion_data, weights
from retina_training.config import LesionCrossRecipe, LesionRecipe, load
from retina_training.lesion_scores import SheetScore, by_output, left_out, scores_of
from retina_training.tables import TableError, read_lesions


def _trained(recipe: LesionRecipe, report: engine.Report, resume: bool) -> LesionDetector:
    path = Path(recipe.run) / "lesion.safetensors"
    if not (resume and path.exists()):
        report({"event": "stage", "name": f"fold {recipe.fold}"})
        lesion.run(recipe, report, resume)
    network = lesions.build(weights.config_of(path))
    load_into(network, path)
    return network.eval()


def run(recipe: LesionCrossRecipe, report: engine.Report | None = None, resume: bool = True) -> Path:
    """Train and score fold by fold; writes lesion.safetensors and lesion.json into recipe.run. Returns the weights' path. Raises TableError."""
    folder = Path(recipe.run)
    report = report or engine.json_report(folder / "log.jsonl")
    own = load(Path(recipe.lesion), LesionRecipe, data=recipe.data)
    if not own.fold < recipe.crossed <= own.folds or own.fold < 0:
        raise TableError(
            f"{recipe.lesion} leaves out fold {own.fold} of {own.folds}; it must be among the {recipe.crossed} crossed."
        )
    annotated = read_lesions(Path(recipe.data))
    histograms = lesion_calibration.histograms(len(OUTPUTS))
    photographs: list[SheetScore] = []
    for fold in range(recipe.crossed):
        network = _trained(replace(own, fold=fold, run=str(folder / f"fold{fold}")), report, resume)
        unseen = [lesion_data.load_sheet(one, own.size, lesion.CACHE) for one in left_out(annotated, fold, own.folds)]
        photographs += lesion.scored(network, unseen, histograms)[1]
    kept = folder / f"fold{own.fold}"
    network = _trained(replace(own, run=str(kept)), report, resume=True)
    network.config = lesion.with_platt(network.config, histograms)
    path = folder / "lesion.safetensors"
    weights.save(network, path, network.config.to_dict())
    scores = scores_of(photographs)
    facts = {**json.loads((kept / "lesion.json").read_text()), "held_out": by_output(photographs), "cross": scores}
    (folder / "lesion.json").write_text(json.dumps(facts, indent=1))
    report({"event": "finished", "weights": str(path), **{name: score["value"] for name, score in scores.items()}})
    return path
