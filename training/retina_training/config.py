"""A recipe's settings: TOML in, frozen dataclasses out; an unknown key is named, and so is a value that cannot be.

`key(default, rule, meaning)`: the rule says the range, checks it, and stands in the manual's table (recipe_table.py).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

from retina_training import shipped
from retina_training.ranges import (
    Checked,
    ConfigError,
    check,
    each,
    key,
    not_negative,
    one_of,
    positive,
    share,
    switch,
    text,
    text_or_none,
    whole,
    within,
)

__all__ = [
    "BLOCKS",
    "ConfigError",
    "CrossRecipe",
    "FeedbackRecipe",
    "FuseRecipe",
    "LesionCrossRecipe",
    "LesionRecipe",
    "MainRecipe",
    "ReleaseRecipe",
    "load",
    "load_within",
]

Settings = TypeVar("Settings")
BLOCKS = {"lesion": 11, "main": 16}
"""Of the two encoders; a number here, since the networks bring torch with them."""
SEEDS = whole(0, 2**32 - 1)
LEARNED_FROM = one_of("train", "val", "test", "all")
DATA = "the folder of labels.csv, lesions.csv and landmarks.csv"
RATE = "highest learning rate of the cycle"


@dataclass(frozen=True)
class LesionRecipe(Checked):
    """Training of the lesion detector. Raises ConfigError."""

    data: str = key("../shared/data", text(), DATA)
    run: str = key("runs/lesion", text(), "the folder of checkpoints, weights and scores")
    seed: int = key(1, SEEDS, "fixes what is drawn")
    size: int = key(2048, whole(256, multiple=32), "field diameter in the frame, px; only 2048 can be released")
    patch: int = key(384, whole(32, multiple=16), "side of a patch, px")
    batch: int = key(6, whole(1), "patches a step")
    near: float = key(0.65, share(), "share of patches near a lesion")
    healthy: int = key(30, whole(0), "photographs without retinopathy, of each large data set")
    healthy_share: float = key(0.25, share(), "share of patches from those; with `near` at most 1")
    miner: str = key(
        "", text_or_none(), "a bundle's folder: where it sees lesions in healthy eyes patches are drawn more often"
    )
    corrected: str = key(
        "",
        text_or_none(),
        "a folder that `retina-desktop store export --masks` wrote: what readers judged there counts, over the tables' masks",
    )
    corrected_photographs: str = key(
        "", text_or_none(), "the folder of those of its photographs that are not below `data`"
    )
    coarse: float = key(0.0, share(), "share of patches as a camera of fewer pixels gives them")
    smudges: float = key(0.0, share(), "share of patches with soft dark spots painted on")
    start: str = key("", text_or_none(), "weights to go on from, a safetensors file; ImageNet's where empty")
    steps: int = key(700, whole(1), "steps of the training")
    learning_rate: float = key(1.0e-3, positive(), RATE)
    bce_weight: float = key(3.0, positive(), "weight of the cross-entropy beside Dice")
    frozen_blocks: int = key(1, whole(0, BLOCKS["lesion"]), "blocks of the encoder that stay as they are")
    recompute: bool = key(
        False, switch(), "compute maps within a block again: less memory, more time; a whole photograph needs it"
    )
    folds: int = key(5, whole(2), "the annotated photographs are dealt into so many; one is left out to be scored")
    fold: int = key(0, whole(0), "the one left out; below `folds`")

    def __post_init__(self) -> None:
        super().__post_init__()
        both = self.near + self.healthy_share
        check(
            both <= 1 + 1e-9, f"near + healthy_share is {both:g}; it must be at most 1, both are shares of the patches"
        )
        check(
            self.fold < self.folds,
            f"fold is {self.fold}; it must be a whole number from 0 to {self.folds - 1}, since folds is {self.folds}",
        )


@dataclass(frozen=True)
class MainRecipe(Checked):
    """Training of the main network: APTOS at low resolution, then the larger photographs, growing. Raises ConfigError."""

    data: str = key("../shared/data", text(), DATA)
    run: str = key("runs/main", text(), "the folder of checkpoints, weights and scores")
    seed: int = key(1, SEEDS, "fixes what is drawn")
    pretrain_size: int = key(224, whole(64, multiple=32), "of APTOS's photographs in the first stage, px")
    pretrain_steps: int = key(500, whole(0), "steps of the first stage; 0 leaves it out")
    pretrain_batch: int = key(12, whole(1), "photographs a step of the first stage")
    sizes: tuple[int, ...] = key(
        (448, 768),
        each(whole(64, multiple=32)),
        "of the photographs in each later stage, px; only a last one of 768 can be released",
    )
    steps: tuple[int, ...] = key((450, 240), each(whole(1)), "steps of each later stage")
    batches: tuple[int, ...] = key((6, 4), each(whole(1)), "photographs a step of each later stage")
    learning_rate: float = key(5.0e-4, positive(), f"{RATE}; halved with each later stage")
    frozen_blocks: int = key(3, whole(0, BLOCKS["main"]), "blocks of the encoder that stay as they are")
    train_on: str = key("train", LEARNED_FROM, "the split that is learned from; the others are scored on")

    def __post_init__(self) -> None:
        super().__post_init__()
        stages = (self.sizes, self.steps, self.batches)
        check(
            len({len(stage) for stage in stages}) == 1,
            f"sizes, steps and batches must name the same stages, not {len(self.sizes)}, {len(self.steps)} and {len(self.batches)}",
        )


@dataclass(frozen=True)
class FuseRecipe(Checked):
    """Training of the fuse network on features of the other two. Raises ConfigError."""

    data: str = key("../shared/data", text(), DATA)
    run: str = key("runs/fuse", text(), "the folder of checkpoints, weights and scores")
    lesion_run: str = key("runs/lesion", text(), "the run of `lesion` or `lesion-cross`")
    main_run: str = key("runs/main", text(), "the run of `main`")
    seed: int = key(1, SEEDS, "fixes what is drawn")
    steps: int = key(600, whole(1), "steps of each member")
    batch: int = key(32, whole(1), "photographs a step")
    members: int = key(1, whole(1), "fuse networks whose logits are averaged; they differ by their seeds")
    learning_rate: float = key(1.0e-3, positive(), RATE)
    photographs: int = key(
        0,
        whole(0),
        "how many of the split train to look at, drawn with the seed; 0: all. All of val are always looked at",
    )
    train_on: str = key("train", LEARNED_FROM, "the split that is learned from; the others are scored on")


@dataclass(frozen=True)
class LesionCrossRecipe(Checked):
    """Cross-validation of the detector over the annotated photographs. Raises ConfigError."""

    data: str = key("../shared/data", text(), DATA)
    run: str = key("runs/lesion-cross", text(), "the folder of the folds, weights and scores")
    lesion: str = key("training/configs/lesion.toml", text(), "the recipe of each fold's detector")
    crossed: int = key(
        5, whole(1), "of that recipe's folds so many are left out in turn, the first ones; at most its `folds`"
    )
    file: str = ""  # that the recipe was read from; `load` fills it in, so that a card can name it


@dataclass(frozen=True)
class CrossRecipe(Checked):
    """Cross-validation of the grader over the split train. Raises ConfigError."""

    data: str = key("../shared/data", text(), DATA)
    run: str = key("runs/cross", text(), "the folder of the folds, answers and scores")
    lesion_run: str = key("runs/lesion", text(), "the run of `lesion` or `lesion-cross`, which all folds share")
    main: str = key("training/configs/main.toml", text(), "the recipe of each fold's main network")
    fuse: str = key("training/configs/fuse.toml", text(), "the recipe of each fold's fuse network")
    seed: int = key(1, SEEDS, "deals the patients out")
    folds: int = key(3, whole(2), "the patients are dealt into so many")
    file: str = ""  # as LesionCrossRecipe


@dataclass(frozen=True)
class ReleaseRecipe(Checked):
    """Making a bundle of the three trained networks. Raises ConfigError."""

    data: str = key("../shared/data", text(), DATA)
    lesion_run: str = key("runs/lesion", text(), "the run of `lesion` or `lesion-cross`")
    main_run: str = key("runs/main", text(), "the run of `main`")
    fuse_run: str = key("runs/fuse", text(), "the run of `fuse`")
    cross_run: str = key(
        "", text_or_none(), "the run of `cross`, whose answers the calibration is fitted on; empty: the split val"
    )
    out: str = key("resources/models", text(), "the folder in which the bundle is made")
    name: str = key("retina-mine", text(), "the bundle's name")
    version: str = key("1", text(), "its version, on the card")
    seed: int = key(1, SEEDS, "fixes what is drawn")
    photographs: int = key(0, whole(0), "as in the fuse recipe")
    rehearsal: int = key(300, whole(0), "photographs whose features are released, for fine-tuning")
    coverage: float = key(0.9, within(), "of the conformal sets")
    referable_sensitivity: float = key(0.95, within(), "wished at the operating point")
    gradable_point: float = key(0.5, within(), "probability from which a photograph is called gradable")
    healthy: int = key(20, whole(1), "photographs of each data set on which the lesions' operating points are set")
    spoilt: bool = key(False, switch(), "also measure on spoilt photographs: seven times the time")
    engines: int = key(
        0, whole(0), "photographs of val on which the engines are compared, 200 or more to tell; 0: not at all"
    )
    clear_healthy: float = key(0.6, share(), "of the healthy eyes show no lesion of a kind at its operating point")
    file: str = ""  # as LesionCrossRecipe


@dataclass(frozen=True)
class FeedbackRecipe(Checked):
    """Fine-tuning of a bundle on what clinicians confirmed. Raises ConfigError."""

    run: str = key("runs/feedback", text(), "the folder of checkpoints and weights")
    out: str = key("resources/models", text(), "the folder in which the candidate is made")
    name: str = key("", text_or_none(), "the candidate's name; empty: its parent's with -f1, -f2 …")
    version: str = key("1", text(), "its version, on the card")
    depth: str = key(
        "head",
        one_of("head", "main", "lesions"),
        "what goes on learning: the fuse network; main network and fuse; detector",
    )
    seed: int = key(1, SEEDS, "fixes what is drawn")
    steps: int = key(120, whole(1), "steps of each of the bundle's fuse networks")
    detector_steps: int = key(100, whole(1), "steps of the detector, depth lesions")
    detector_rate: float = key(1.0e-3, positive(), f"{RATE}, of the detector")
    patch: int = key(320, whole(32, multiple=16), "side of a patch that the detector learns from, px")
    patches: int = key(4, whole(1), "patches a step of the detector")
    batch: int = key(32, whole(2), "photographs a step, rehearsed ones among them")
    learning_rate: float = key(5.0e-4, positive(), RATE)
    rehearsal: float = key(
        0.5, share(), "share of each batch that is drawn from the bundle's rehearsal.safetensors; with 0 it forgets"
    )
    pull: float = key(0.01, not_negative(), "how strongly the weights are pulled back to the bundle's (L2-SP)")
    distillation: float = key(
        4.0,
        not_negative(),
        "weight of the bundle's own answers beside the labels of what is rehearsed; of the detector's, where no reader judged",
    )
    coverage: float = key(0.9, within(), "of the conformal sets")
    referable_sensitivity: float = key(0.95, within(), "wished at the operating point")
    readings: int = key(50, whole(10), "confirmed readings below which a part of the calibration stays the bundle's")
    of_a_kind: int = key(10, whole(2), "and so many of them must be referable, and as many not")
    prior: int = key(
        100, whole(0), "readings for which the bundle's own calibration counts beside what the clinic's readings say"
    )
    file: str = ""  # as LesionCrossRecipe


def load_within(outer: CrossRecipe | LesionCrossRecipe, path: str, kind: type[Settings]) -> Settings:
    """A recipe that the outer one runs, on the outer one's data. Raises ConfigError, also where it names other data itself."""
    file = shipped.recipe(path)
    own: Any = load(file, kind)
    if own.data not in (kind().data, outer.data):  # type: ignore[attr-defined]
        raise ConfigError(
            f"The recipe {path} is for the data in {own.data}, {outer.file} for those in {outer.data}: name the same folder in both."
        )
    return load(file, kind, data=outer.data)


def load(path: Path, kind: type[Settings], **overrides: Any) -> Settings:
    """The recipe in the TOML file. Raises ConfigError naming the file and the key."""
    try:
        values = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"The recipe {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"The recipe {path} is not in UTF-8; save it as plain text in UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"The recipe {path} is not TOML: {error}.") from error
    known = {field.name: field for field in fields(kind) if field.name != "file"}  # type: ignore[arg-type]
    for name_ in values:
        if name_ not in known:
            raise ConfigError(f"The recipe {path} has the unknown key {name_!r}; known are {', '.join(known)}.")
    values.update({name_: value for name_, value in overrides.items() if value is not None})
    for name_, value in values.items():
        if isinstance(value, list):
            values[name_] = tuple(value)
        elif isinstance(known[name_].default, float) and type(value) is int and abs(value) < 2**53:
            values[name_] = float(value)
    if any(field.name == "file" for field in fields(kind)):  # type: ignore[arg-type]
        values["file"] = path.as_posix()
    try:
        return kind(**values)
    except ConfigError as error:
        raise ConfigError(f"In the recipe {path}, {error}.") from error
