"""A bundle goes on learning from a clinic's confirmed readings, and rehearses in every batch what it was released with.

Depth head: the fuse network. Depth main: the main network's heads and the fuse network together.

Without rehearsal a clinic with fifty healthy eyes would make it forget grade 4 (McCloskey & Cohen 1989, Psychology of Learning and Motivation
24:109). Rehearsal: Robins 1995, Connection Science 7:123; the pull to the old weights: Li et al. 2018, arXiv:1802.01483 (L2-SP).
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from retina_models import bundle
from retina_models.fuse import FuseEnsemble, FuseNetwork, FuseOutput, Revision
from retina_models.loading import load_module
from retina_models.main import MainNetwork
from retina_models.pipeline import FUSE_OUTPUTS
from retina_training import engine, fuse, fuse_data, weights
from retina_training.checkpoints import TrainingError, forget
from retina_training.config import ConfigError, FeedbackRecipe
from retina_training.feedback import main_heads, rehearsal
from retina_training.fuse_data import Seen

FILE = "fuse.safetensors"

NOT_BUILT = {
    "lesions": (
        "The depth lesions is not built: head and main are. The detector learns corrected masks by `retina-train lesion` "
        "(its keys corrected and start), which needs the annotated photographs of its release beside them."
    ),
}


@dataclass(frozen=True)
class Tuned:
    """A fuse network after fine-tuning; with its weights in `weights`, from which it is exported."""

    module: FuseNetwork | FuseEnsemble
    config: dict[str, object]
    weights: Path
    unseen: dict[str, np.ndarray] | None
    """By head the logits of every reading learnt from, each said by the member that left its patient out; None where all learned from all."""


def fine_tune(
    folder: Path,
    learnt: Seen,
    recipe: FeedbackRecipe,
    run: Path,
    report: engine.Report,
    resume: bool = False,
) -> Tuned:
    """Fine-tune the bundle in `folder` on the readings, as deep as the recipe says; checkpoints and weights go into `run`.

    Where there are `recipe.readings` or more and the bundle has several fuse networks, each leaves out another part of the patients, so that what
    it says of them can be calibrated on (out-of-bag; Breiman 1996, Bagging predictors): no second training is needed.
    Raises ConfigError for a depth that is not built, BundleError for a damaged bundle, TrainingError as engine.train.
    """
    check_depth(recipe)
    if not learnt.labelled:
        raise TrainingError("There is no confirmed reading to learn from.")
    manifest = bundle.load_manifest(folder)
    network = _network(folder, manifest, recipe.depth)
    rehearsed = rehearsal.read(folder)
    _check_features(network, learnt, manifest.name)
    members = _members(network)
    bags = _bags(learnt, len(members), recipe)
    if not resume:
        forget(run)
    for index, (member, bag) in enumerate(zip(members, bags, strict=True)):
        own = learnt.only(bag)
        report(
            {"event": "stage", "name": f"fuse network {index + 1} of {len(members)}", "photographs": len(own.labelled)}
        )
        _train(member, own, rehearsed, recipe, run / f"member{index}", index, report, resume)
    path = run / FILE
    weights.save(network, path, network.config.to_dict())
    unseen = None if bags.all() else _unseen(members, bags, learnt)
    return Tuned(network.eval(), network.config.to_dict(), path, unseen)


def check_depth(recipe: FeedbackRecipe) -> None:
    """Raises ConfigError, in words, for a depth that is not built: before photographs are looked at."""
    if recipe.depth in NOT_BUILT:
        raise ConfigError(NOT_BUILT[recipe.depth])


def _network(folder: Path, manifest: bundle.Manifest, depth: str) -> FuseNetwork | FuseEnsemble:
    """What is to learn, answering as the bundle does."""
    network = load_module(folder, manifest, "fuse")
    assert isinstance(network, FuseNetwork | FuseEnsemble), "what fuse.build makes"
    if depth == "main":
        main = load_module(folder, manifest, "main")
        assert isinstance(main, MainNetwork), "what main.build makes"
        network = main_heads.with_heads(network, main)
    for member in _members(network):
        main_heads.choose(member, depth)
    return network


def _members(network: FuseNetwork | FuseEnsemble) -> list[FuseNetwork]:
    own = network.members if isinstance(network, FuseEnsemble) else [network]
    return [member for member in own if isinstance(member, FuseNetwork)]


def _check_features(network: FuseNetwork | FuseEnsemble, learnt: Seen, name: str) -> None:
    if learnt.features.shape[1] != network.config.features:
        raise TrainingError(
            f"The readings' features have {learnt.features.shape[1]} channels, {name} takes {network.config.features}: "
            "they were seen by another model's main network."
        )


def _bags(learnt: Seen, members: int, recipe: FeedbackRecipe) -> np.ndarray:
    """(members, N) bool: which readings each member learns from. All, where they are too few to calibrate on anyway.

    By a hash of the patient, so that a member that left a patient out leaves that patient out of every later training too: a model fine-tuned
    twice is calibrated on what its member never saw in either.
    """
    count = len(learnt.labelled)
    everything = np.ones((members, count), bool)
    if members == 1 or count < recipe.readings:
        return everything
    fold = np.array(
        [int(hashlib.sha256(row.patient.encode()).hexdigest()[:8], 16) % members for row in learnt.labelled]
    )
    bags = fold != np.arange(members)[:, None]
    return bags if bags.any(axis=1).all() else everything  # one patient alone


def _unseen(members: list[FuseNetwork], bags: np.ndarray, learnt: Seen) -> dict[str, np.ndarray]:
    """By head, (N, levels): of each reading what the member says that left it out."""
    left_out = (~bags).argmax(axis=0)
    said = [fuse.logits_of(member.eval(), learnt) for member in members]
    rows = np.arange(len(left_out))
    return {name: np.stack([one[name] for one in said])[left_out, rows] for name in FUSE_OUTPUTS}


def _train(
    member: FuseNetwork, own: Seen, rehearsed: Seen, recipe: FeedbackRecipe, folder: Path, index: int,
    report: engine.Report, resume: bool,
) -> None:  # fmt: skip
    """One fuse network, in place."""
    old = copy.deepcopy(member).eval().requires_grad_(False)
    schedule = engine.Schedule(
        recipe.steps,
        recipe.learning_rate,
        weight_decay=0.0,  # the pull is to the old weights, not to 0
        seed=recipe.seed + index,
        log_every=10,
        checkpoint_every=50,
        inputs=_inputs(own, rehearsed, old, recipe),
    )
    loss = partial(_loss, old=old, recipe=recipe)
    engine.train(member, lambda rng: _draw(own, rehearsed, recipe, rng), loss, schedule, folder, report, resume)


def _inputs(own: Seen, rehearsed: Seen, old: nn.Module, recipe: FeedbackRecipe) -> str:
    """A hash of all that a resumed run must share with the one that wrote its checkpoint, and that the engine does not know."""
    levels = [array.tobytes() for array in (own.grade, own.dme, own.gradable)]
    mixture = {name: getattr(recipe, name) for name in ("depth", "batch", "rehearsal", "pull", "distillation")}
    whole = hashlib.sha256(b"".join([bundle.pack_module(old), *levels, json.dumps(mixture).encode()]))
    whole.update(f"{own.digest()} {rehearsed.digest()}".encode())
    return whole.hexdigest()[:12]


def _draw(own: Seen, rehearsed: Seen, recipe: FeedbackRecipe, rng: np.random.Generator) -> engine.Batch:
    """One batch of the clinic's readings and of what is rehearsed; `rehearsed` says of each row which of them it is, 1 or 0."""
    again = round(recipe.batch * recipe.rehearsal)
    parts = [_some(own, recipe.batch - again, rng), _some(rehearsed, again, rng)]
    batch = {name: torch.cat([part[name] for part in parts]) for name in parts[0]}
    return {**batch, "rehearsed": torch.arange(recipe.batch) >= recipe.batch - again}


def _some(seen: Seen, size: int, rng: np.random.Generator) -> engine.Batch:
    """As fuse.draw, but a healthy clinic's grade counts as it comes: 1 / sqrt(how many have it)."""
    counts = Counter(row.grade for row in seen.labelled)
    weight = np.array([counts[row.grade] ** -0.5 for row in seen.labelled])
    return fuse_data.batch_of(seen, rng.choice(len(weight), size, p=weight / weight.sum()), rng)


def _loss(
    network: nn.Module, batch: engine.Batch, old: FuseNetwork, recipe: FeedbackRecipe
) -> tuple[Tensor, dict[str, float]]:
    """What the labels say, the pull to the old weights, and the old network's own answers on what is rehearsed."""
    said: FuseOutput = network(*_inputs_of(batch))
    loss, parts = fuse.loss_of(lambda *_: said, batch)
    is_rehearsed = recipe.distillation > 0 and bool(batch["rehearsed"].any())
    if is_rehearsed:
        loss = loss + recipe.distillation * _distance(said, batch, old)
    if recipe.depth == "main":
        revised, before = (_revised(one, batch) for one in (network, old))
        of_heads, parts_of_heads = main_heads.loss_of(revised, batch)
        loss, parts, rows = loss + of_heads, parts | parts_of_heads, batch["rehearsed"]
        if is_rehearsed:
            loss = loss + recipe.distillation * main_heads.distance(revised[rows], before[rows])
    if recipe.pull:
        pairs = zip(network.parameters(), old.parameters(), strict=True)
        loss = loss + 0.5 * recipe.pull * torch.stack([((new - was) ** 2).sum() for new, was in pairs]).sum()
    return loss, {**parts, "loss": round(loss.item(), 4)}


def _revised(network: nn.Module, batch: engine.Batch) -> Tensor:
    """(N, 12): the main network's answers as its heads give them now."""
    assert isinstance(network.revision, Revision), "the depth main gives it one"
    return network.revision(batch["features"], batch["main"])


def _inputs_of(batch: engine.Batch) -> list[Tensor]:
    return [batch[name] for name in ("cells", "features", "main")]


def _distance(said: FuseOutput, batch: engine.Batch, old: nn.Module) -> Tensor:
    """Mean cross-entropy of every cumulative step to what the old network says (Hinton et al. 2015, arXiv:1503.02531)."""
    rows = batch["rehearsed"]
    with torch.no_grad():
        before: FuseOutput = old(*(part[rows] for part in _inputs_of(batch)))
    pairs = zip(said, before, strict=True)
    return torch.stack([F.binary_cross_entropy_with_logits(new[rows], torch.sigmoid(was)) for new, was in pairs]).mean()
