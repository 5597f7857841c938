"""The recipe of the lesion detector: patches of annotated photographs at 2048 px field diameter; scored on whole photographs."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from retina_models import machine
from retina_models.bundle import BundleError, load_into, load_manifest
from retina_models.calibrate import sigmoid
from retina_models.lesions import OUTPUTS, LesionConfig, LesionDetector
from retina_models.loading import LESION_TILING
from retina_training import (
    corrected,
    curves,
    distributed,
    engine,
    losses,
    mining,
    recompute,
    weights,
)
from retina_training.checkpoints import write_whole
from retina_training.config import ConfigError, LesionRecipe
from retina_training.lesion_calibration import LogitHistogram, fit_all
from retina_training.lesion_data import Mix, Sheet, load_sheet, normalise, patches, unpack
from retina_training.lesion_scores import SheetScore, by_output, fold_of, score_sheet
from retina_training.tables import Annotated, Labelled, check_some, large_datasets, read_labels, read_lesions

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
    size, overlap = pixels.shape[0], LESION_TILING.margin
    half = size // 2
    result = np.empty((len(OUTPUTS), size, size), np.float32)
    for top in (0, half):
        for left in (0, half):
            y0, x0 = max(top - overlap, 0), max(left - overlap, 0)
            part = normalise(pixels[y0 : top + half + overlap, x0 : left + half + overlap])
            with torch.inference_mode():
                logits = network(part[None].contiguous(memory_format=torch.channels_last))[0]
            inner = logits[:, top - y0 : top - y0 + half, left - x0 : left - x0 + half]
            result[:, top : top + half, left : left + half] = inner.numpy()
    return result


def as_maps(logits: np.ndarray, config: LesionConfig) -> np.ndarray:
    """(5, S, S) uint8, calibrated probability x 255, as the program keeps its maps."""
    scale, shift = (np.array(values, np.float32)[:, None, None] for values in (config.scale, config.shift))
    return (sigmoid(logits * scale + shift) * 255 + 0.5).astype(np.uint8)


def histograms_on(network: nn.Module, sheets: list[Sheet]) -> list[LogitHistogram]:
    """Of each output, what logits it gave on and beside the lesions of photographs that it had not seen."""
    histograms = [LogitHistogram() for _ in OUTPUTS]
    for sheet in sheets:
        inside, logits = sheet.pixels.max(axis=2) > 8, whole_logits(network, sheet.pixels)
        for histogram, map_, mask in zip(histograms, logits, unpack(sheet.masks).astype(bool), strict=True):
            histogram.add(map_[inside], mask[inside])
    return histograms


def with_platt(config: LesionConfig, histograms: list[LogitHistogram]) -> LesionConfig:
    """The description with the scale and shift that fit these pixels."""
    scale, shift = fit_all(histograms)
    return replace(config, scale=scale, shift=shift)


def scores_on(network: LesionDetector, sheets: list[Sheet]) -> list[SheetScore]:
    """Of each photograph, with the maps as the program keeps them."""
    return [score_sheet(as_maps(whole_logits(network, sheet.pixels), network.config), sheet) for sheet in sheets]


def check_named(recipe: LesionRecipe) -> None:
    """Whether the weights and the bundle that the recipe names can be used: before photographs are cut for minutes. Raises ConfigError."""
    try:
        if recipe.start:
            load_into(LesionDetector(LesionConfig()), Path(recipe.start))
    except BundleError as error:
        raise ConfigError(f"The recipe's start is {recipe.start}, which cannot be gone on from: {error}") from error
    try:
        if recipe.miner:
            load_manifest(Path(recipe.miner))
    except BundleError as error:
        raise ConfigError(
            f"The recipe's miner is {recipe.miner}, which is no bundle that can be used: {error}"
        ) from error


@dataclass(frozen=True)
class Photographs:
    """What a detector learns from, and what is kept from it to be scored on."""

    chosen: list[Sheet]
    held_out: list[Sheet]
    healthy: list[Sheet]
    seen: list[str]  # every photograph that it learns from, as the tables name it

    @property
    def facts(self) -> dict[str, list[str]]:
        """For lesion.json, so that nobody scores it on what it knows."""
        return {"trained_on": [sheet.image_id for sheet in self.chosen], "seen": self.seen}


def photographs_of(recipe: LesionRecipe, report: engine.Report) -> Photographs:
    """Annotated photographs of the split train by fold, those that readers corrected, and healthy ones. Raises TableError, BundleError."""
    root = Path(recipe.data)
    annotated = [one for one in read_lesions(root) if one.split == "train"]
    fold = fold_of(len(annotated), recipe.folds)
    own = [one for one, number in zip(annotated, fold, strict=True) if number != recipe.fold]
    others = [one for one, number in zip(annotated, fold, strict=True) if number == recipe.fold]
    check_some(own, "photograph with lesion masks in the split train outside the fold left out", root)
    check_some(others, f"photograph with lesion masks in fold {recipe.fold} of {recipe.folds}, to score it on", root)
    judged = _corrected(recipe, own, others)
    by_readers = {one.photo for one in judged}
    rows = _healthy(recipe, {one.photo for one in annotated} | by_readers)
    healthy = mining.with_alarms(rows, recipe, CACHE, report)
    chosen = [load_sheet(one, recipe.size, CACHE) for one in own if one.photo not in by_readers]
    chosen += [corrected.load_corrected(one, recipe.size, CACHE) for one in judged]
    held_out = [load_sheet(one, recipe.size, CACHE) for one in others]
    photos = dict.fromkeys([*(one.photo for one in own), *(one.photo for one in judged), *(row.path for row in rows)])
    return Photographs(chosen, held_out, healthy, [_name(path, root) for path in photos])


def _corrected(recipe: LesionRecipe, own: list[Annotated], others: list[Annotated]) -> list[corrected.Corrected]:
    """What readers judged, of photographs that are neither in the fold left out nor in a split to be scored on."""
    if not recipe.corrected:
        return []
    root = Path(recipe.data)
    beside = Path(recipe.corrected_photographs) if recipe.corrected_photographs else None
    never = {row.path for row in read_labels(root) if row.split != "train"} | {one.photo for one in others}
    return corrected.to_learn_from(corrected.read_corrected(Path(recipe.corrected), root, beside), own, never)


def _name(path: Path, root: Path) -> str:
    """As the tables name it; where it lies elsewhere, its path."""
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()


def _healthy(recipe: LesionRecipe, annotated: set[Path]) -> list[Labelled]:
    """As many photographs without retinopathy as the recipe asks for, of each data set large enough to show lesions, from the split train."""
    rows = read_labels(Path(recipe.data))
    drawn: list[Labelled] = []
    for dataset in large_datasets(rows):
        own = [r for r in rows if r.dataset == dataset and r.split == "train" and r.grade == 0 and not r.dme]
        own = [r for r in own if r.quality != "reject" and r.path not in annotated]
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


def learn(recipe: LesionRecipe, own: Photographs, report: engine.Report, resume: bool) -> LesionDetector:
    """Train; checkpoints go into recipe.run. Raises TrainingError."""
    torch.manual_seed(recipe.seed)
    counts = {
        "photographs": len(own.chosen),
        "corrected": sum(one.judged is not None for one in own.chosen),
        "held_out": len(own.held_out),
        "healthy": len(own.healthy),
    }
    report({"event": "started", **counts})
    network = _untrained(recipe).to(memory_format=torch.channels_last)
    network.encoder.freeze(recipe.frozen_blocks)
    if recipe.recompute:
        recompute.keep_only_borders([*network.encoder.blocks, *network.ups])
    else:
        machine.keep_freed_memory()
    mix = Mix(recipe.near, recipe.healthy_share, coarse=recipe.coarse, smudges=recipe.smudges)
    engine.train(
        network,
        lambda rng: patches(own.chosen, own.healthy, mix, recipe.batch, recipe.patch, rng),
        lambda net, batch: loss_of(recipe, net, batch),
        engine.Schedule(recipe.steps, recipe.learning_rate, seed=recipe.seed),
        Path(recipe.run),
        report,
        resume,
    )
    network.encoder.fold()
    return network


def run(recipe: LesionRecipe, report: engine.Report | None = None, resume: bool = True) -> Path:
    """Train, score on the photographs left out, write lesion.safetensors and lesion.json into recipe.run. Returns the weights' path."""
    folder = Path(recipe.run)
    report = report or engine.json_report(folder / "log.jsonl")
    check_named(recipe)
    with distributed.first_alone():
        own = photographs_of(recipe, report)
    distributed.begin(folder, resume)
    network = learn(recipe, own, report, resume)
    path = folder / "lesion.safetensors"
    if not distributed.goes_on_alone():
        return path
    network.config = with_platt(network.config, histograms_on(network, own.held_out))
    held_out = by_output(scores_on(network, own.held_out))
    write(network, folder, recipe.size, {"held_out": held_out, **own.facts})
    report({"event": "finished", "weights": str(path), **held_out})
    return path


def write(network: LesionDetector, folder: Path, size: int, facts: dict[str, object]) -> None:
    """lesion.safetensors, lesion.json and the page of curves. size: of the frame that it learned in, px."""
    weights.save(network, folder / "lesion.safetensors", network.config.to_dict(), size)
    write_whole(folder / "lesion.json", json.dumps(facts, indent=1).encode())
    curves.write_page(folder)
