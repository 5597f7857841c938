"""The recipe of the lesion detector: patches of annotated photographs at 2048 px field diameter; scored on whole photographs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from retina_models import machine
from retina_models.bundle import load_into
from retina_models.calibrate import sigmoid
from retina_models.lesions import OUTPUTS, LesionConfig, LesionDetector
from retina_training import (
    curves,
    distributed,
    engine,
    lesion_calibration,
    lesion_data,
    losses,
    mining,
    recompute,
    weights,
)
from retina_training.config import LesionRecipe
from retina_training.lesion_calibration import LogitHistogram
from retina_training.lesion_scores import SheetScore, by_output, fold_of, score_sheet
from retina_training.tables import Labelled, large_datasets, read_labels, read_lesions

CACHE = Path("runs/cache")


def loss_of(recipe: LesionRecipe, network: nn.Module, batch: engine.Batch) -> tuple[Tensor, dict[str, float]]:
    """Cross-entropy, which keeps probabilities honest, and Dice, which minds the rare kinds."""
    logits, target, counted = network(batch["image"]), batch["target"], batch["counted"]
    cross_entropy = nn.functional.binary_cross_entropy_with_logits(logits, target, weight=counted)
    overlap = losses.soft_dice(logits, target, counted)
    loss = recipe.bce_weight * cross_entropy + overlap
    return loss, {
        "loss": round(loss.item(), 4),
        "bce": round(cross_entropy.item(), 5),
        "dice": round(overlap.item(), 4),
    }


def whole_logits(network: nn.Module, pixels: np.ndarray) -> np.ndarray:
    """(5, S, S) float32 of a whole photograph in the frame, (S, S, 3) uint8, run as four overlapping quarters to save memory."""
    size, overlap = pixels.shape[0], 64
    half = size // 2
    result = np.empty((len(OUTPUTS), size, size), np.float32)
    for top in (0, half):
        for left in (0, half):
            y0, x0 = max(top - overlap, 0), max(left - overlap, 0)
            part = lesion_data.normalise(pixels[y0 : top + half + overlap, x0 : left + half + overlap])
            with torch.inference_mode():
                logits = network(part[None].contiguous(memory_format=torch.channels_last))[0]
            inner = logits[:, top - y0 : top - y0 + half, left - x0 : left - x0 + half]
            result[:, top : top + half, left : left + half] = inner.numpy()
    return result


def as_maps(logits: np.ndarray, config: LesionConfig) -> np.ndarray:
    """(5, S, S) uint8, calibrated probability x 255, as the program keeps its maps."""
    scale, shift = (np.array(values, np.float32)[:, None, None] for values in (config.scale, config.shift))
    return (sigmoid(logits * scale + shift) * 255 + 0.5).astype(np.uint8)


def scored(
    network: LesionDetector, sheets: list[lesion_data.Sheet], histograms: list[LogitHistogram]
) -> tuple[LesionConfig, list[SheetScore]]:
    """The network's description with the scale and shift that fit the pixels of photographs left out, and the score of each with these.

    histograms: of each output; what was seen is added to them. The description is unchanged where there is no photograph.
    """
    if not sheets:
        return network.config, []
    own = lesion_calibration.histograms(len(OUTPUTS))
    logits = []
    for sheet in sheets:
        inside = sheet.pixels.max(axis=2) > 8
        logits.append(whole_logits(network, sheet.pixels).astype(np.float16))
        for histogram, map_, mask in zip(own, logits[-1], lesion_data.unpack(sheet.masks).astype(bool), strict=True):
            histogram.add(map_[inside].astype(np.float32), mask[inside])
    for histogram, more in zip(histograms, own, strict=True):
        histogram.join(more)
    config = with_platt(network.config, own)
    maps = (as_maps(one.astype(np.float32), config) for one in logits)
    return config, [score_sheet(own_maps, sheet) for own_maps, sheet in zip(maps, sheets, strict=True)]


def with_platt(config: LesionConfig, histograms: list[LogitHistogram]) -> LesionConfig:
    scale, shift = lesion_calibration.fit_all(histograms)
    return replace(config, scale=scale, shift=shift)


def _healthy(recipe: LesionRecipe) -> list[Labelled]:
    """As many photographs without retinopathy as the recipe asks for, of each data set large enough to show lesions, from the split train."""
    rows = read_labels(Path(recipe.data))
    drawn: list[Labelled] = []
    for dataset in large_datasets(rows):
        own = [r for r in rows if r.dataset == dataset and r.split == "train" and r.grade == 0 and not r.dme]
        own = [r for r in own if r.quality != "reject"]
        order = np.random.default_rng(recipe.seed).permutation(len(own))
        drawn += [own[i] for i in order[: recipe.healthy]]
    return drawn


def _untrained(recipe: LesionRecipe) -> LesionDetector:
    """The detector to begin with: ImageNet's encoder with its normalisations, or released weights, in which they are folded."""
    network = LesionDetector(LesionConfig(), normed=not recipe.start)
    if recipe.start:
        load_into(network, Path(recipe.start))
    else:
        weights.start_from_imagenet(network.encoder)
    return network


def run(recipe: LesionRecipe, report: engine.Report | None = None, resume: bool = True) -> Path:
    """Train, score on the photographs left out, write lesion.safetensors and lesion.json into recipe.run. Returns the weights' path."""
    folder = Path(recipe.run)
    report = report or engine.json_report(folder / "log.jsonl")
    torch.manual_seed(recipe.seed)
    annotated = read_lesions(Path(recipe.data))
    sheets = [lesion_data.load_sheet(one, recipe.size, CACHE) for one in annotated]
    fold = fold_of(len(sheets), recipe.folds)
    chosen = [sheet for sheet, own in zip(sheets, fold, strict=True) if own != recipe.fold]
    held_out = [sheet for sheet, own in zip(sheets, fold, strict=True) if own == recipe.fold]
    healthy = mining.with_alarms(_healthy(recipe), recipe, CACHE, report)
    mix = lesion_data.Mix(recipe.near, recipe.healthy_share)
    report({"event": "started", "photographs": len(chosen), "held_out": len(held_out), "healthy": len(healthy)})

    network = _untrained(recipe).to(memory_format=torch.channels_last)
    network.encoder.freeze(recipe.frozen_blocks)
    if recipe.recompute:
        recompute.keep_only_borders([*network.encoder.blocks, *network.ups])
    else:
        machine.keep_freed_memory()
    schedule = engine.Schedule(recipe.steps, recipe.learning_rate, seed=recipe.seed)
    engine.train(
        network,
        lambda rng: lesion_data.patches(chosen, healthy, mix, recipe.batch, recipe.patch, rng),
        lambda net, batch: loss_of(recipe, net, batch),
        schedule,
        folder,
        report,
        resume,
    )
    path = folder / "lesion.safetensors"
    if not distributed.goes_on_alone():
        return path
    network.encoder.fold()
    network.config, photographs = scored(network, held_out, lesion_calibration.histograms(len(OUTPUTS)))
    weights.save(network, path, network.config.to_dict())
    scores = {"held_out": by_output(photographs), "trained_on": [s.image_id for s in chosen]}
    (folder / "lesion.json").write_text(json.dumps(scores, indent=1))
    curves.write_page(folder)
    report({"event": "finished", "weights": str(path), **scores["held_out"]})
    return path
