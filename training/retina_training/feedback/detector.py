"""The depth lesions: the bundle's detector goes on learning from masks that readers corrected.

No clinic has the annotated photographs of its release. So that it forgets nothing, its own former answers are the target wherever no reader judged
(Li & Hoiem 2016, arXiv:1606.09282, learning without forgetting), and the weights are pulled to the old ones (Li et al. 2018, arXiv:1802.01483).
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from retina_models import bundle, fundus, machine, pipeline, runtime
from retina_models.lesions import OUTPUTS, LesionDetector, Probabilities
from retina_models.loading import load_module
from retina_models.prediction import LESION_KINDS
from retina_training import engine, losses, weights
from retina_training.checkpoints import forget
from retina_training.config import FeedbackRecipe
from retina_training.corrected import Corrected, load_corrected
from retina_training.exported import exported, picture
from retina_training.feedback.fine_tune import Tuned
from retina_training.fuse_data import Seen
from retina_training.lesion import as_maps, whole_logits
from retina_training.lesion_data import Mix, Sheet, patches, unpack
from retina_training.metrics import PooledCurve

FILE = "lesion.safetensors"
MIX = Mix(near=0.5, healthy=0.25)
"""Of the patches half lie near a lesion, a quarter where there are places called clear; the others, anywhere, keep it from forgetting."""
BCE_WEIGHT = 3.0  # beside Dice, as in the recipe of the release
FROZEN_BLOCKS = 1

Scores = dict[str, dict[str, float]]


def fine_tune(
    folder: Path,
    sheets: list[Sheet],
    digest: str,
    recipe: FeedbackRecipe,
    run: Path,
    report: engine.Report,
    resume: bool,
) -> Tuned:
    """Fine-tune the detector of the bundle in `folder`; checkpoints and weights go into `run`. digest: of the masks.

    Raises BundleError, TrainingError as engine.train.
    """
    network = former(folder)
    old = copy.deepcopy(network).requires_grad_(False)
    network.encoder.freeze(FROZEN_BLOCKS)
    network.to(memory_format=torch.channels_last)
    machine.keep_freed_memory()
    if not resume:
        forget(run)
    asked = {name: getattr(recipe, name) for name in ("pull", "distillation", "patch", "patches")}
    inputs = hashlib.sha256(bundle.pack_module(old) + json.dumps([digest, asked]).encode()).hexdigest()[:12]
    schedule = engine.Schedule(
        recipe.detector_steps, recipe.detector_rate, weight_decay=0.0, seed=recipe.seed, log_every=10, checkpoint_every=25, inputs=inputs
    )  # fmt: skip
    report({"event": "stage", "name": "lesion detector", "photographs": len(sheets)})
    engine.train(
        network,
        lambda rng: patches(sheets, [], MIX, recipe.patches, recipe.patch, rng),
        partial(_loss, old=old, recipe=recipe),
        schedule,
        run / "detector",
        report,
        resume,
    )
    path = run / FILE
    weights.save(network, path, network.config.to_dict(), pipeline.LESION_SIZE)
    return Tuned(network.eval(), network.config.to_dict(), path, None, "lesion")


def former(folder: Path) -> LesionDetector:
    """The bundle's detector. Raises BundleError."""
    shown = load_module(folder, bundle.load_manifest(folder), "lesion")
    assert isinstance(shown, Probabilities), "what load_module makes of a detector"
    assert isinstance(shown.detector, LesionDetector)
    return shown.detector


def sheets_of(marked: Sequence[Corrected], cache: Path) -> list[Sheet]:
    """The photographs and masks cut to the detector's frame; of what nobody judged, anywhere may be drawn. Raises TableError."""
    return [replace(load_corrected(one, pipeline.LESION_SIZE, cache), only_places=False) for one in marked]


def _loss(
    network: nn.Module, batch: engine.Batch, old: nn.Module, recipe: FeedbackRecipe
) -> tuple[Tensor, dict[str, float]]:
    """What readers judged, the old detector's answers wherever they did not, and the pull to the old weights."""
    logits, target, counted = network(batch["image"]), batch["target"], batch["counted"].expand_as(batch["target"])
    cross_entropy = F.binary_cross_entropy_with_logits(logits, target, weight=counted)
    overlap = losses.soft_dice(logits, target, counted)
    loss = BCE_WEIGHT * cross_entropy + overlap
    if recipe.distillation:
        with torch.no_grad():
            before = torch.sigmoid(old(batch["image"]))
        loss = loss + recipe.distillation * F.binary_cross_entropy_with_logits(logits, before, weight=1 - counted)
    if recipe.pull:
        pairs = zip(network.parameters(), old.parameters(), strict=True)
        loss = loss + 0.5 * recipe.pull * torch.stack([((new - was) ** 2).sum() for new, was in pairs]).sum()
    return loss, {
        "loss": round(loss.item(), 4),
        "bce": round(cross_entropy.item(), 5),
        "dice": round(overlap.item(), 4),
    }


def seen_again(tuned: Tuned, seen: Seen, thresholds: dict[str, float], report: engine.Report) -> tuple[Seen, Seen]:
    """(seen, the same with the new detector's lesions in the cells), of photographs whose files are there.

    thresholds: by lesion kind what counts in the cells. Place and artefacts are the main network's and stay. Raises RuntimeFault.
    """
    assert isinstance(tuned.module, LesionDetector)
    file = exported(Probabilities(tuned.module).eval(), tuned.weights, picture(), pipeline.LESION_OUTPUTS).xml
    network = runtime.OpenVinoNetwork(file, runtime.threads(0))
    eyes = pipeline.Eyes(network, network, thresholds)  # the main network is not asked
    rows, found = [], []
    for index, row in enumerate(seen.labelled):
        report(
            {"event": "progress", "done": index + 1, "total": len(seen.labelled), "message": f"seeing {row.path.name}"}
        )
        try:
            found.append(eyes.detail(fundus.read(row.path)).cells)
        except fundus.FundusError:
            continue  # only what was seen of it is kept
        rows.append(index)
    before = seen.only(np.array(rows, int))
    cells = before.cells.copy()
    for own, new in zip(cells, found, strict=True):
        own[: len(new)] = new
    return before, replace(before, cells=cells)


def scores(networks: tuple[LesionDetector, LesionDetector], sheets: list[Sheet]) -> Scores:
    """By lesion kind the area under the precision-recall curve over the judged pixels, of the detector before and after; and photographs.

    Without kinds of which no reader marked a lesion. Source of the figure: lesion_scores.score_sheet.
    """
    curves = {kind: (PooledCurve(), PooledCurve()) for kind in LESION_KINDS}
    count = dict.fromkeys(LESION_KINDS, 0)
    for sheet in sheets:
        assert sheet.judged is not None, "what load_corrected gives"
        inside, truth, judged = (
            sheet.pixels.max(axis=2) > 8,
            unpack(sheet.masks).astype(bool),
            unpack(sheet.judged).astype(bool),
        )
        maps = [as_maps(whole_logits(network, sheet.pixels), network.config) for network in networks]
        for kind in LESION_KINDS:
            bit = OUTPUTS.index(kind)
            where = inside & judged[bit]
            count[kind] += bool(where.any())
            for curve, map_ in zip(curves[kind], maps, strict=True):
                curve.add(map_[bit][where], truth[bit][where])
    return {
        kind: {
            "before": round(curves[kind][0].average_precision(), 4),
            "after": round(curves[kind][1].average_precision(), 4),
            "photographs": count[kind],
        }
        for kind in LESION_KINDS
        if curves[kind][0].positive.any()
    }
