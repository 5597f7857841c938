"""The recipe of the main network: ImageNet, then APTOS at 224 px, then the larger photographs at growing size."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from retina_models import landmarks, machine
from retina_models.main import MainConfig, MainNetwork, MainOutput
from retina_training import curves, distributed, engine, losses, main_data, weights
from retina_training.config import MainRecipe
from retina_training.main_data import Square
from retina_training.metrics import auroc, quadratic_kappa
from retina_training.tables import Labelled, check_some, large_datasets, read_labels

CACHE = Path("runs/cache")


def _landmark_loss(maps: Tensor, points: Tensor) -> Tensor:
    """Cross-entropy of each map's softmax against a small Gaussian at the landmark. maps: (N, 2, G, G); points: (N, 2, 2) network px."""
    grid = maps.shape[-1]
    cell = (points + 0.5) / main_data.GRID - 0.5
    known = ~torch.isnan(cell).any(dim=-1) & (cell > 0).all(dim=-1) & (cell < grid - 1).all(dim=-1)
    if not known.any():
        return maps.sum() * 0.0
    place = torch.arange(grid, dtype=maps.dtype)
    across = torch.exp(-0.5 * (place - cell[known][:, :1]) ** 2)
    down = torch.exp(-0.5 * (place - cell[known][:, 1:]) ** 2)
    target = (down[:, :, None] * across[:, None, :]).flatten(1)
    target = target / target.sum(dim=1, keepdim=True)
    return -(target * F.log_softmax(maps[known].flatten(1), dim=1)).sum(dim=1).mean()


def loss_of(network: nn.Module, batch: engine.Batch) -> tuple[Tensor, dict[str, float]]:
    """The sum of what is asked of the network; targets that nobody gave do not count."""
    out: MainOutput = network(batch["image"])
    parts = {
        "grade": losses.masked_bce(out.grade, losses.cumulative_targets(batch["grade"], 5)),
        "dme": 0.5 * losses.masked_bce(out.dme, losses.cumulative_targets(batch["dme"], 3)),
        "gradable": 0.4 * losses.masked_bce(out.gradable[:, 0], batch["gradable"]),
        "degraded": 0.4 * losses.masked_bce(out.degraded, batch["degraded"]),
        "artefacts": 0.6 * losses.masked_bce(out.artefacts[:, 0], batch["artefacts"]),
        "landmarks": 0.15 * _landmark_loss(out.landmarks, batch["points"]),
    }
    loss = torch.stack(list(parts.values())).sum()
    return loss, {"loss": round(loss.item(), 4), **{name: round(part.item(), 4) for name, part in parts.items()}}


def outputs(network: nn.Module, pixels: np.ndarray) -> MainOutput:
    """Of one photograph, (S, S, 3) uint8 in the frame."""
    with torch.inference_mode():
        return network(main_data.normalise(pixels)[None].contiguous(memory_format=torch.channels_last))


@dataclass(frozen=True)
class Judged:
    """What the network said of a photograph left out."""

    labelled: Labelled
    grade: int  # how many of its cumulative logits are above 0
    p_gradable: float
    missed: np.ndarray  # (2,) by how much disc and fovea, shares of the field's diameter; NaN where unlabelled


def judge(network: nn.Module, square: Square, size: int) -> Judged:
    """size: of the network's input, px."""
    pixels = square.pixels()
    scale = size / pixels.shape[0]
    out = outputs(network, main_data.augment.warp(pixels, np.array([[scale, 0, 0], [0, scale, 0]]), size))
    heat = torch.softmax(out.landmarks.flatten(2), 2).reshape(out.landmarks.shape)[0].numpy()
    found = landmarks.locate(heat, main_data.GRID)
    missed = np.linalg.norm(found.points - square.points * scale, axis=1) / (size / 1.04)
    grade = int((torch.sigmoid(out.grade[0]) > 0.5).sum())
    return Judged(square.labelled, grade, torch.sigmoid(out.gradable[0, 0]).item(), missed)


def score(judged: list[Judged]) -> dict[str, float]:
    """The network's own grade (QWK by data set), landmarks (median error, share of the field diameter), gradability."""
    result = {}
    for dataset in large_datasets(one.labelled for one in judged):
        own = [one for one in judged if one.labelled.dataset == dataset]
        truth = np.array([one.labelled.grade for one in own])
        result[f"{dataset}_qwk"] = quadratic_kappa(truth, np.array([one.grade for one in own]))
    for index, name in enumerate(("disc_error", "fovea_error")):
        known = [one.missed[index] for one in judged if not np.isnan(one.missed[index])]
        if known:
            result[name] = float(np.median(known))
    rated = [one for one in judged if one.labelled.quality]
    if rated:
        reject = np.array([one.labelled.quality == "reject" for one in rated])
        result["reject_auroc"] = auroc(reject, np.array([1 - one.p_gradable for one in rated]))
    return {key: round(value, 4) for key, value in result.items() if not np.isnan(value)}


@dataclass(frozen=True)
class _Stage:
    """One part of the curriculum, with a checkpoint of its own in `folder`."""

    folder: Path
    size: int
    steps: int
    batch: int
    rate: float

    def train(self, network: nn.Module, squares: list[Square], seed: int, report: engine.Report, resume: bool) -> None:
        report({"event": "stage", "name": self.folder.name, "photographs": len(squares), "size": self.size})
        engine.train(
            network,
            lambda rng: main_data.batch_of(squares, self.batch, self.size, rng),
            loss_of,
            engine.Schedule(self.steps, self.rate, seed=seed + 1000 * self.size),
            self.folder,
            report,
            resume,
        )


def squares_of(rows: list[Labelled]) -> list[Square]:
    """The photographs cut to their frames, in the cache. Raises TableError."""
    return [main_data.load_square(row, CACHE) for row in rows]


def trained(
    recipe: MainRecipe, small: list[Square], large: list[Square], folder: Path, report: engine.Report, resume: bool,
    first_folder: Path | None = None,
) -> MainNetwork:  # fmt: skip
    """The whole curriculum: APTOS (small), then the larger photographs, growing. Checkpoints go into folder.

    first_folder: of APTOS's checkpoint, where several networks share that stage: the first trains it, the others find it.
    """
    torch.manual_seed(recipe.seed)
    machine.keep_freed_memory()
    network = MainNetwork(MainConfig(), normed=True).to(memory_format=torch.channels_last)
    weights.start_from_imagenet(network.encoder)
    network.encoder.freeze(recipe.frozen_blocks)
    if recipe.pretrain_steps and small:
        place = (first_folder or folder) / "aptos"
        first = _Stage(place, recipe.pretrain_size, recipe.pretrain_steps, recipe.pretrain_batch, recipe.learning_rate)
        first.train(network, small, recipe.seed, report, resume or first_folder is not None)
    for index, (size, steps, batch) in enumerate(zip(recipe.sizes, recipe.steps, recipe.batches, strict=True)):
        stage = _Stage(folder / f"px{size}", size, steps, batch, recipe.learning_rate * 0.5**index)
        stage.train(network, large, recipe.seed, report, resume)
    network.encoder.fold()
    return network


def run(recipe: MainRecipe, report: engine.Report | None = None, resume: bool = True) -> Path:
    """Train, score on the split val, write main.safetensors and main.json into recipe.run. Returns the weights' path."""
    folder = Path(recipe.run)
    report = report or engine.json_report(folder / "log.jsonl")
    labelled = [row for row in read_labels(Path(recipe.data)) if row.grade is not None]

    def is_trained_on(row: Labelled) -> bool:
        return recipe.train_on in ("all", row.split)

    small = squares_of([row for row in labelled if row.dataset == "aptos" and is_trained_on(row)])
    large = squares_of([row for row in labelled if row.dataset != "aptos" and is_trained_on(row)])
    check_some(large, f"graded photograph of the split {recipe.train_on} outside the data set aptos", Path(recipe.data))
    left_out = squares_of([row for row in labelled if row.dataset != "aptos" and not is_trained_on(row)])
    distributed.begin(folder, resume)
    network = trained(recipe, small, large, folder, report, resume)
    path = folder / "main.safetensors"
    if not distributed.goes_on_alone():
        return path
    weights.save(network, path, network.config.to_dict(), recipe.sizes[-1])
    judged = [judge(network, square, recipe.sizes[-1]) for square in left_out]
    scores = {"held_out": score(judged)}
    (folder / "main.json").write_text(json.dumps(scores, indent=1))
    if judged:
        known = [(one.labelled, one.grade) for one in judged]
        curves.write_grades(folder, [(r.path, r.dataset, r.grade, said) for r, said in known if r.grade is not None])
    curves.write_page(folder)
    report({"event": "finished", "weights": str(path), **scores["held_out"]})
    return path
