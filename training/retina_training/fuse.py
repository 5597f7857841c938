"""The recipe of the fuse network: minutes, on features that the other two networks give; scored on photographs left out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from retina_models.fuse import FuseConfig, FuseEnsemble, FuseOutput
from retina_models.pipeline import FUSE_OUTPUTS
from retina_training import ablation, curves, distributed, engine, fuse_data, losses, weights
from retina_training.config import FuseRecipe
from retina_training.evaluate import Graded, measure
from retina_training.fuse_data import Seen
from retina_training.tables import Labelled, check_some, read_labels

CACHE = Path("runs/cache")


def loss_of(network: Callable[..., FuseOutput], batch: engine.Batch) -> tuple[Tensor, dict[str, float]]:
    """Cross-entropy of every cumulative step; targets that nobody gave do not count."""
    out = network(batch["cells"], batch["features"], batch["main"])
    parts = {
        "grade": losses.masked_bce(out.grade, losses.cumulative_targets(batch["grade"], 5)),
        "dme": 0.5 * losses.masked_bce(out.dme, losses.cumulative_targets(batch["dme"], 3)),
        "referable": 0.5 * losses.masked_bce(out.referable[:, 0], batch["referable"]),
        "gradable": 0.3 * losses.masked_bce(out.gradable[:, 0], batch["gradable"]),
    }
    loss = torch.stack(list(parts.values())).sum()
    return loss, {"loss": round(loss.item(), 4), **{name: round(part.item(), 4) for name, part in parts.items()}}


def draw(seen: Seen, size: int, rng: np.random.Generator) -> engine.Batch:
    """One batch; a photograph's chance to be drawn is 1 / sqrt(how many have its grade in its data set)."""
    keys = [(row.dataset, row.grade) for row in seen.labelled]
    counts = Counter(keys)
    weight = np.array([counts[key] ** -0.5 for key in keys])
    return fuse_data.batch_of(seen, rng.choice(len(keys), size, p=weight / weight.sum()), rng)


def logits_of(network: nn.Module, seen: Seen) -> dict[str, np.ndarray]:
    """The network's outputs for every photograph, by name."""
    with torch.inference_mode():
        out = network(*(torch.from_numpy(array) for array in (seen.cells, seen.features, seen.main)))
    return {name: value.numpy() for name, value in zip(FUSE_OUTPUTS, out, strict=True)}


def graded(data: Path) -> list[Labelled]:
    """The photographs that the fuse network can learn from."""
    return [row for row in read_labels(data) if row.grade is not None and row.dataset != "aptos"]


def see_all(recipe: FuseRecipe, report: engine.Report) -> Seen:
    """Features of every graded photograph but APTOS's, whose 224 px show no lesion."""
    labelled = graded(Path(recipe.data))
    own = [row for row in labelled if recipe.train_on in ("all", row.split)]
    check_some(own, f"graded photograph of the split {recipe.train_on} outside the data set aptos", Path(recipe.data))
    if recipe.photographs:
        train = [row for row in labelled if row.split == "train"]
        drawn = np.random.default_rng(recipe.seed).permutation(len(train))[: recipe.photographs]
        labelled = [train[i] for i in sorted(drawn)] + [row for row in labelled if row.split != "train"]
    lesion_run, main_run = Path(recipe.lesion_run), Path(recipe.main_run)
    lookers = fuse_data.lookers_of(lesion_run, main_run)  # first: it says which recipe must run before
    return fuse_data.see(labelled, lookers, fuse_data.cache_of(CACHE, lesion_run, main_run), report)


def train_on(seen: Seen, recipe: FuseRecipe, folder: Path, report: engine.Report, resume: bool = False) -> nn.Module:
    """As many fuse networks as the recipe has members, each with a seed of its own, trained on the given photographs."""
    ensemble = FuseEnsemble(FuseConfig(features=seen.features.shape[1], members=recipe.members))
    inputs = seen.digest()
    for index, member in enumerate(ensemble.members):
        seed = recipe.seed + index
        schedule = engine.Schedule(
            recipe.steps,
            recipe.learning_rate,
            weight_decay=0.05,
            seed=seed,
            log_every=100,
            checkpoint_every=200,
            inputs=inputs,
        )
        torch.manual_seed(seed)
        member.apply(_start_anew)
        report({"event": "stage", "name": f"{folder.name}, member {index}", "photographs": len(seen.labelled)})
        engine.train(
            member,
            lambda rng: draw(seen, recipe.batch, rng),
            loss_of,
            schedule,
            folder / f"member{index}",
            report,
            resume,
        )
    return (ensemble if recipe.members > 1 else ensemble.members[0]).eval()


def _start_anew(layer: nn.Module) -> None:
    if isinstance(layer, nn.Conv2d | nn.Linear):
        layer.reset_parameters()


def answer_of(network: nn.Module, seen: Seen) -> ablation.Answer:
    """What the network says, for `ablation.compare`."""
    logits = logits_of(network, seen)
    return ablation.Answer(logits["grade"], logits["referable"][:, 0])


def _gain(
    network: nn.Module,
    trained: Seen,
    held_out: Seen,
    recipe: FuseRecipe,
    folder: Path,
    report: engine.Report,
    resume: bool,
) -> dict[str, dict[str, float]]:
    """What joining gives over the main network alone and over lesions alone, on photographs left out."""
    others = others_on(trained, held_out, recipe, folder, report, resume)
    return ablation.compare(held_out, answer_of(network, held_out), others)


def others_on(
    trained: Seen, held_out: Seen, recipe: FuseRecipe, folder: Path, report: engine.Report, resume: bool
) -> dict[str, ablation.Answer]:
    """What the main network alone says of photographs left out, and a fuse network that learned of lesions alone."""
    lesions_only = train_on(ablation.without_the_global_view(trained), recipe, folder / "lesions-alone", report, resume)
    return {
        "main alone": ablation.main_alone(held_out),
        "lesions alone": answer_of(lesions_only, ablation.without_the_global_view(held_out)),
    }


def run(recipe: FuseRecipe, report: engine.Report | None = None, resume: bool = True) -> Path:
    """Train, score on the split val, write fuse.safetensors and fuse.json into recipe.run. Returns the weights' path."""
    folder = Path(recipe.run)
    report = report or engine.json_report(folder / "log.jsonl")
    with distributed.first_alone():
        seen = see_all(recipe, report)
    distributed.begin(folder, resume)
    trained = np.array([recipe.train_on in ("all", row.split) for row in seen.labelled])
    network = train_on(seen.only(trained), recipe, folder, report, resume)
    path = folder / "fuse.safetensors"
    if not distributed.goes_on_alone():
        return path
    weights.save(network, path, FuseConfig(seen.features.shape[1], members=recipe.members).to_dict())
    held_out = seen.only(~trained)
    scores, gain = {}, {}
    if held_out.labelled:
        scores = measure(Graded.from_logits(held_out.labelled, logits_of(network, held_out)))
        gain = _gain(network, seen.only(trained), held_out, recipe, folder, report, resume)
    (folder / "fuse.json").write_text(json.dumps({"held_out": scores, "gain": gain}, indent=1))
    if held_out.labelled:
        said = Graded.from_logits(held_out.labelled, logits_of(network, held_out)).grade
        rows = zip(held_out.labelled, said, strict=True)
        curves.write_grades(
            folder, [(row.path, row.dataset, row.grade, int(level)) for row, level in rows if row.grade is not None]
        )
    curves.write_page(folder)
    report({"event": "finished", "weights": str(path), **{name: score["value"] for name, score in scores.items()}})
    return path
