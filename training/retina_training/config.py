"""A recipe's settings: TOML in, frozen dataclasses out; an unknown or mistyped key is named."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

Settings = TypeVar("Settings")


class ConfigError(Exception):
    """A recipe that cannot be used, in words."""


def _check(right: bool, words: str) -> None:
    if not right:
        raise ConfigError(words)


@dataclass(frozen=True)
class LesionRecipe:
    """Training of the lesion detector."""

    data: str = "../shared/data"  # the folder of lesions.csv
    run: str = "runs/lesion"
    seed: int = 1
    size: int = 2048  # field diameter in the frame, px
    patch: int = 384
    batch: int = 6
    near: float = 0.65  # share of patches near a lesion
    healthy: int = 30  # photographs without retinopathy, of each large data set
    healthy_share: float = 0.25  # of the patches, from those
    miner: str = ""  # a bundle, by its folder: where it sees lesions in those eyes patches are drawn more often; none where empty
    coarse: float = 0.0  # share of patches as a camera of fewer pixels gives them
    smudges: float = 0.0  # share of patches with soft dark spots painted on
    start: str = ""  # weights to go on from; ImageNet's where empty
    steps: int = 700
    learning_rate: float = 1.0e-3
    bce_weight: float = 3.0
    frozen_blocks: int = 1
    recompute: bool = (
        False  # maps within a block: less memory, more time; a whole photograph (patch 2048, batch 1) needs it
    )
    folds: int = 5  # every photograph with masks is in the split train: so one fold is left out to be scored
    fold: int = 0  # the one left out

    def __post_init__(self) -> None:
        _check(min(self.steps, self.batch, self.patch) >= 1, "steps, batch and patch must be at least 1")
        _check(self.patch % 16 == 0, f"patch must be a multiple of 16 px, not {self.patch}")
        _check(self.size % 32 == 0, f"size must be a multiple of 32 px, not {self.size}")
        _check(0 <= self.fold < self.folds, f"fold must be 0 to {self.folds - 1}, not {self.fold}")


@dataclass(frozen=True)
class MainRecipe:
    """Training of the main network: APTOS at low resolution, then the larger photographs, growing."""

    data: str = "../shared/data"
    run: str = "runs/main"
    seed: int = 1
    pretrain_size: int = 224
    pretrain_steps: int = 500
    pretrain_batch: int = 12
    sizes: tuple[int, ...] = (448, 768)
    steps: tuple[int, ...] = (450, 240)
    batches: tuple[int, ...] = (6, 4)
    learning_rate: float = 5.0e-4
    frozen_blocks: int = 3
    train_on: str = "train"

    def __post_init__(self) -> None:
        stages = (self.sizes, self.steps, self.batches)
        _check(
            len({len(stage) for stage in stages}) == 1 and len(self.sizes) > 0,
            f"sizes, steps and batches must name the same stages, not {len(self.sizes)}, {len(self.steps)} and {len(self.batches)}",
        )
        _check(all(size % 32 == 0 for size in self.sizes), f"sizes must be multiples of 32 px, not {list(self.sizes)}")
        _check(min(*self.sizes, *self.steps, *self.batches) >= 1, "sizes, steps and batches must be at least 1")


@dataclass(frozen=True)
class FuseRecipe:
    """Training of the fuse network on features of the other two."""

    data: str = "../shared/data"
    run: str = "runs/fuse"
    lesion_run: str = "runs/lesion"
    main_run: str = "runs/main"
    seed: int = 1
    steps: int = 600
    batch: int = 32
    members: int = 1  # fuse networks whose logits are averaged; they differ by their seeds
    learning_rate: float = 1.0e-3
    photographs: int = (
        0  # how many of the split train to look at, drawn with the seed; 0 all. All of val are always looked at
    )
    train_on: str = "train"


@dataclass(frozen=True)
class LesionCrossRecipe:
    """Cross-validation of the detector over the annotated photographs."""

    data: str = "../shared/data"
    run: str = "runs/lesion-cross"
    lesion: str = "training/configs/lesion.toml"
    crossed: int = 5  # of that recipe's folds so many are left out in turn, the first ones
    file: str = ""  # that the recipe was read from; `load` fills it in, so that a card can name it


@dataclass(frozen=True)
class CrossRecipe:
    """Cross-validation of the grader over the split train."""

    data: str = "../shared/data"
    run: str = "runs/cross"
    lesion_run: str = "runs/lesion"
    main: str = "training/configs/main.toml"
    fuse: str = "training/configs/fuse.toml"
    seed: int = 1
    folds: int = 3
    file: str = ""  # as LesionCrossRecipe


@dataclass(frozen=True)
class ReleaseRecipe:
    """Making a bundle of the three trained networks."""

    data: str = "../shared/data"
    lesion_run: str = "runs/lesion"
    main_run: str = "runs/main"
    fuse_run: str = "runs/fuse"
    cross_run: str = ""  # of retina-train cross, whose answers the calibration is fitted on; empty: the split val
    out: str = "resources/models"
    name: str = "retina-mine"
    version: str = "1"
    seed: int = 1
    photographs: int = 0  # as in the fuse recipe
    rehearsal: int = 300  # photographs whose features are released
    coverage: float = 0.9  # of the conformal sets
    referable_sensitivity: float = 0.95  # wished at the operating point
    gradable_point: float = 0.5
    healthy: int = 20  # photographs of each data set on which the lesions' operating points are set
    spoilt: bool = False  # also measure on spoilt photographs: seven times the time
    engines: int = 0  # photographs of val on which the engines are compared, 200 or more to tell; 0: not at all
    clear_healthy: float = 0.6  # of them show no lesion of a kind at its operating point
    file: str = ""  # as LesionCrossRecipe


def load_within(outer: CrossRecipe | LesionCrossRecipe, path: str, kind: type[Settings]) -> Settings:
    """A recipe that the outer one runs, on the outer one's data. Raises ConfigError, also where it names other data itself."""
    own: Any = load(Path(path), kind)
    if own.data not in (kind().data, outer.data):  # type: ignore[attr-defined]
        raise ConfigError(
            f"The recipe {path} is for the data in {own.data}, {outer.file} for those in {outer.data}: name the same folder in both."
        )
    return load(Path(path), kind, data=outer.data)


def load(path: Path, kind: type[Settings], **overrides: Any) -> Settings:
    """The recipe in the TOML file. Raises ConfigError naming the file and the key."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"The recipe {path} cannot be read: {error.strerror}.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"The recipe {path} is not TOML: {error}.") from error
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]
    for key in values:
        if key not in known:
            raise ConfigError(f"The recipe {path} has the unknown key {key!r}; known are {', '.join(known)}.")
    values.update({key: value for key, value in overrides.items() if value is not None})
    if "file" in known:
        values["file"] = path.as_posix()
    for key, value in values.items():
        default = known[key].default
        if isinstance(default, tuple) and isinstance(value, list):
            values[key] = tuple(value)
        elif isinstance(default, float) and isinstance(value, int):
            values[key] = float(value)
        elif type(value) is not type(default):
            raise ConfigError(f"In the recipe {path}, {key} is {value!r}; it must be like {default!r}.")
    try:
        return kind(**values)
    except ConfigError as error:
        raise ConfigError(f"In the recipe {path}, {error}.") from error
