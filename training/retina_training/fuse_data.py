"""What the fuse network learns from: every photograph seen once by the other two networks, kept as small arrays."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from retina_models import lesions, main, pipeline
from retina_models.bundle import load_into
from retina_models.runtime import OpenVinoNetwork
from retina_training import weights
from retina_training.engine import Report
from retina_training.exported import exported, picture
from retina_training.lesion_data import photograph
from retina_training.tables import Labelled, TableError


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

    def only(self, chosen: np.ndarray) -> Seen:
        """chosen: bool or whole-number indices."""
        index = np.flatnonzero(chosen) if chosen.dtype == bool else chosen
        rows = [self.labelled[i] for i in index]
        return Seen(rows, self.cells[index], self.features[index], self.main[index])


def eyes_of(lesion_run: Path, main_run: Path) -> pipeline.Eyes:
    """The two trained networks, exported to OpenVINO beside their weights: five times as fast as PyTorch on a CPU."""
    needed = [lesion_run / "lesion.safetensors", lesion_run / "lesion.json", main_run / "main.safetensors"]
    missing = [path for path in needed if not path.exists()]
    if missing:
        raise TableError(f"{missing[0]} is missing; run retina-train {missing[0].stem} first.")
    detector = lesions.build(weights.config_of(needed[0]))
    load_into(detector, needed[0])
    network = main.build(weights.config_of(needed[2]))
    load_into(network, needed[2])
    shown = lesions.Probabilities(detector).eval()
    detector_file = exported(shown, needed[0], picture(), pipeline.LESION_OUTPUTS).xml
    network_file = exported(network.eval(), needed[2], picture(), pipeline.MAIN_OUTPUTS).xml
    return pipeline.Eyes(OpenVinoNetwork(detector_file), OpenVinoNetwork(network_file), thresholds(lesion_run))


def thresholds(lesion_run: Path) -> dict[str, float]:
    """By lesion kind the probability at which F1 over the held-out pixels was highest."""
    held_out = json.loads((lesion_run / "lesion.json").read_text())["held_out"]
    return {kind: held_out[kind]["threshold"] for kind in pipeline.LESION_KINDS}


def see(labelled: list[Labelled], eyes: pipeline.Eyes, cache: Path, weights_key: str, report: Report) -> Seen:
    """Look at every photograph, or find its features in the cache. weights_key: changes when the networks do. Raises TableError."""
    rows = []
    folder = cache / f"fuse-{weights_key}"
    folder.mkdir(parents=True, exist_ok=True)
    for index, row in enumerate(labelled):
        kept = folder / f"{hashlib.sha256(str(row.path).encode()).hexdigest()[:16]}.npz"
        if not kept.exists():
            look = eyes.look(photograph(row.path))
            beside = kept.with_suffix(".part.npz")
            np.savez(
                beside, cells=look.cells.astype(np.float16), features=look.features.astype(np.float16), main=look.main
            )
            beside.replace(kept)
            if index % 10 == 0:
                report(
                    {"event": "progress", "done": index, "total": len(labelled), "message": f"seeing {row.image_id}"}
                )
        with np.load(kept) as arrays:
            rows.append([arrays[name].astype(np.float32) for name in ("cells", "features", "main")])
    cells, features, logits = (np.stack(column) for column in zip(*rows, strict=True))
    return Seen(labelled, cells, features, logits)


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
