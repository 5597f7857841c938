"""What the fuse network learns from: every photograph seen once by the other two networks, kept as small arrays."""

from __future__ import annotations

import hashlib
import json
import queue
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import torch

from retina_models import fundus, lesions, machine, main, pipeline
from retina_models.bundle import load_into
from retina_models.landmarks import Landmarks
from retina_models.runtime import OpenVinoNetwork
from retina_training import weights
from retina_training.checkpoints import TrainingError
from retina_training.engine import Report
from retina_training.exported import exported, picture
from retina_training.kept import write_beside
from retina_training.lesion_data import photograph
from retina_training.tables import Labelled, TableError

Item = TypeVar("Item")
Result = TypeVar("Result")

LOOKERS = 4
"""Photographs looked at beside each other at most: each takes a gigabyte, and with one core each they are a fifth faster than one with all."""


@dataclass(frozen=True)
class Seen:
    """Features of many photographs, float32, in one order with their labels; levels are NaN where nobody gave one."""

    labelled: list[Labelled]
    cells: np.ndarray  # (N, 19, 24, 24)
    features: np.ndarray  # (N, F, 12, 12)
    main: np.ndarray  # (N, 12)

    @property
    def grade(self) -> np.ndarray:
        return np.array([np.nan if row.grade is None else row.grade for row in self.labelled])

    @property
    def dme(self) -> np.ndarray:
        return np.array([np.nan if row.dme is None else row.dme for row in self.labelled])

    @property
    def gradable(self) -> np.ndarray:
        """1 good or usable, 0 reject (EyeQ); IDRiD's clinic kept only gradable photographs."""
        known = {"good": 1.0, "usable": 1.0, "reject": 0.0}
        return np.array([known.get(r.quality or "", 1.0 if r.dataset == "idrid" else np.nan) for r in self.labelled])

    @property
    def referable(self) -> np.ndarray:
        """1 where the grade is at least 2 or there is macular oedema; NaN where the grade is unknown."""
        oedema = np.nan_to_num(self.dme) >= 1
        return np.where(np.isnan(self.grade), np.nan, ((self.grade >= 2) | oedema).astype(float))

    def digest(self) -> str:
        """Of the features: another detector or main network, or other photographs, give another."""
        whole = hashlib.sha256()
        for array in (self.cells, self.features, self.main):
            whole.update(np.ascontiguousarray(array).tobytes())
        return whole.hexdigest()[:12]

    def only(self, chosen: np.ndarray) -> Seen:
        """chosen: bool or whole-number indices."""
        index = np.flatnonzero(chosen) if chosen.dtype == bool else chosen
        rows = [self.labelled[i] for i in index]
        return Seen(rows, self.cells[index], self.features[index], self.main[index])


class _Pair:
    """The detector and the main network, brought to the CPU when they are first asked for: what is cached asks for neither."""

    def __init__(
        self, detector: Path, network: Path, thresholds: dict[str, float], threads: int, *, alone: bool
    ) -> None:
        self._files, self._thresholds, self._threads, self._alone = (detector, network), thresholds, threads, alone
        self._eyes: pipeline.Eyes | None = None

    def eyes(self) -> pipeline.Eyes:
        if self._eyes is None:
            detector, network = (OpenVinoNetwork(xml, self._threads, alone=self._alone) for xml in self._files)
            self._eyes = pipeline.Eyes(detector, network, self._thresholds)
        return self._eyes


class Lookers:
    """Several pairs of the two trained networks, each with its share of the cores, for as many threads."""

    def __init__(self, detector: Path, network: Path, thresholds: dict[str, float]) -> None:
        """detector, network: as OpenVINO reads them; thresholds: by lesion kind, 0-1."""
        self.thresholds = thresholds
        self.count = min(LOOKERS, machine.cores())
        self._free: queue.SimpleQueue[_Pair] = queue.SimpleQueue()
        threads = machine.cores() // self.count
        for _ in range(self.count):
            self._free.put(_Pair(detector, network, thresholds, threads, alone=self.count == 1))

    def map(
        self, look: Callable[[Callable[[], pipeline.Eyes], Item], Result], items: Iterable[Item]
    ) -> Iterator[Result]:
        """What look(eyes, item) gives for each item, in their order; eyes() is a pair that no other thread uses. The first error ends it."""

        def with_own(item: Item) -> Result:
            pair = self._free.get()
            try:
                return look(pair.eyes, item)
            finally:
                self._free.put(pair)

        pool = ThreadPoolExecutor(self.count)
        try:
            yield from pool.map(with_own, items)
        finally:
            pool.shutdown(cancel_futures=True)


def check_trained(*needed: Path) -> None:
    """Raises TableError naming the recipe that must run first."""
    missing = [path for path in needed if not path.exists()]
    if missing:
        recipe = missing[0].stem
        if recipe == "lesion" and "cross" in missing[0].parent.name:
            recipe = "lesion-cross"
        raise TableError(f"{missing[0]} is missing; run retina-train {recipe} first.")


def check_lesion_size(file: Path) -> None:
    """Raises TrainingError where this detector learned at another size than the program shows it."""
    _check_size(str(file), weights.size_of(file), pipeline.LESION_SIZE, "size = {}")


def check_main_size(what: str, size: int | None) -> None:
    """As check_lesion_size, of a main network whose last stage had this size."""
    _check_size(what, size, pipeline.MAIN_SIZE, "{} as the last of its sizes")


def _check_size(what: str, size: int | None, shown: int, key: str) -> None:
    """Weights of before 2026-11-26 say no size: whoever made them knows."""
    if size not in (None, shown):
        raise TrainingError(
            f"{what} is trained at {size} px, but the program looks at {shown} px, and so do fuse, cross and release: "
            f"train it with {key.format(shown)}."
        )


def lookers_of(lesion_run: Path, main_run: Path) -> Lookers:
    """The two trained networks, exported to OpenVINO beside their weights: five times as fast as PyTorch on a CPU.

    Raises TableError where one is missing, TrainingError where one is damaged or was trained at another size than the program's.
    """
    needed = [lesion_run / "lesion.safetensors", lesion_run / "lesion.json", main_run / "main.safetensors"]
    check_trained(*needed)
    check_lesion_size(needed[0])
    check_main_size(str(needed[2]), weights.size_of(needed[2]))
    detector = lesions.build(weights.config_of(needed[0]))
    load_into(detector, needed[0])
    network = main.build(weights.config_of(needed[2]))
    load_into(network, needed[2])
    shown = lesions.Probabilities(detector).eval()
    detector_file = exported(shown, needed[0], picture(), pipeline.LESION_OUTPUTS).xml
    network_file = exported(network.eval(), needed[2], picture(), pipeline.MAIN_OUTPUTS).xml
    return Lookers(detector_file, network_file, thresholds(lesion_run))


def thresholds(lesion_run: Path) -> dict[str, float]:
    """By lesion kind the probability at which F1 over the held-out pixels was highest."""
    held_out = json.loads((lesion_run / "lesion.json").read_text())["held_out"]
    return {kind: held_out[kind]["threshold"] for kind in pipeline.LESION_KINDS}


@dataclass(frozen=True)
class Cache:
    """Where what each network saw is kept; a key changes with all that the view hangs on: new weights of one, and the other's stay."""

    folder: Path
    detail_key: str
    whole_key: str


def cache_of(folder: Path, lesion_run: Path, main_run: Path) -> Cache:
    """Keys of the weights in the two runs, and of the thresholds that count lesions."""
    thresholds_of_run = json.dumps(thresholds(lesion_run)).encode()
    detail = (lesion_run / "lesion.safetensors").read_bytes() + thresholds_of_run
    whole = (main_run / "main.safetensors").read_bytes()
    return Cache(folder, *(hashlib.sha256(content).hexdigest()[:12] for content in (detail, whole)))


class _Photograph:
    """Read from the disk when a network must look at it, and once at most."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._image: fundus.FundusImage | None = None

    def image(self) -> fundus.FundusImage:
        """Raises TableError."""
        self._image = self._image or photograph(self._path)
        return self._image


def see(labelled: list[Labelled], lookers: Lookers, cache: Cache, report: Report) -> Seen:
    """Look at every photograph, or find in the cache what was seen. Raises TableError."""
    rows = []
    looked = lookers.map(lambda eyes, row: _seen(_Photograph(row.path), row, eyes, cache), labelled)
    for index, (row, seen) in enumerate(zip(labelled, looked, strict=True)):
        rows.append(seen)
        if index % 10 == 0 or index == len(labelled) - 1:
            facts = {"done": index + 1, "total": len(labelled), "message": f"seeing {row.image_id}"}
            report({"event": "progress", **facts})
    cells, features, logits = (np.stack(column) for column in zip(*rows, strict=True))
    return Seen(labelled, cells, features, logits)


def _seen(read: _Photograph, row: Labelled, eyes: Callable[[], pipeline.Eyes], cache: Cache) -> tuple[np.ndarray, ...]:
    """Cells, features and the main network's logits of one photograph, float32."""

    def look_closely() -> dict[str, np.ndarray]:
        seen = eyes().detail(read.image())
        return {"cells": seen.cells.astype(np.float16), "retina": seen.retina.astype(np.float16)}

    def look_at_all() -> dict[str, np.ndarray]:
        seen = eyes().whole(read.image())
        places = {"points": seen.landmarks.points, "confidence": seen.landmarks.confidence}
        small = {"features": seen.features.astype(np.float16), "artefacts": seen.artefacts.astype(np.float16)}
        return {**small, **places, "logits": seen.logits}

    name = f"{hashlib.sha256(str(row.path).encode()).hexdigest()[:16]}.npz"
    detail = _kept(cache.folder / f"detail-{cache.detail_key}" / name, look_closely)
    whole = _kept(cache.folder / f"whole-{cache.whole_key}" / name, look_at_all)
    cells, retina, artefacts = (
        part.astype(np.float32) for part in (detail["cells"], detail["retina"], whole["artefacts"])
    )
    landmarks = Landmarks(whole["points"], whole["confidence"])
    joined = pipeline.joined_cells(cells, retina, landmarks, artefacts)
    return joined, whole["features"].astype(np.float32), whole["logits"].astype(np.float32)


def _kept(path: Path, look: Callable[[], dict[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """The arrays of the file, which is written first where it is not there."""
    if not path.exists():
        arrays = look()
        write_beside(path, lambda beside: np.savez(beside, allow_pickle=False, **arrays))
    with np.load(path) as arrays:
        return {name: arrays[name] for name in arrays.files}


def batch_of(seen: Seen, index: np.ndarray, rng: np.random.Generator) -> dict[str, torch.Tensor]:
    """A training batch: grids mirrored at random, and now and then one input left out, so that none is leaned on alone."""
    cells, features, logits = seen.cells[index].copy(), seen.features[index].copy(), seen.main[index].copy()
    for axis in (2, 3):
        turned = rng.random(len(index)) < 0.5
        cells[turned] = np.flip(cells[turned], axis)
        features[turned] = np.flip(features[turned], axis)
    logits[rng.random(len(index)) < 0.3] = 0
    features[rng.random(len(index)) < 0.2] = 0
    for kind in range(4):
        cells[rng.random(len(index)) < 0.1, 3 * kind : 3 * kind + 3] = 0
    features *= rng.normal(1, 0.1, features.shape)
    known = {"grade": seen.grade, "dme": seen.dme, "referable": seen.referable, "gradable": seen.gradable}
    arrays = {
        "cells": cells,
        "features": features,
        "main": logits,
        **{name: level[index] for name, level in known.items()},
    }
    return {name: torch.from_numpy(np.ascontiguousarray(array, dtype=np.float32)) for name, array in arrays.items()}
