"""Hard negatives: where a former detector sees lesions in healthy eyes: reflections along vessels, pigment, the rim of the disc."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from retina_models import fundus
from retina_models.bundle import Manifest, load_manifest
from retina_models.grid import lesions_of
from retina_models.loading import load_grader
from retina_models.pipeline import LESION_SIZE
from retina_models.prediction import LESION_KINDS, Grader
from retina_training.config import LesionRecipe
from retina_training.engine import Report
from retina_training.kept import keep
from retina_training.lesion_data import Sheet, load_healthy
from retina_training.tables import Labelled


def with_alarms(healthy: list[Labelled], recipe: LesionRecipe, cache: Path, report: Report) -> list[Sheet]:
    """The healthy eyes in the network's frame, each with the false alarms of recipe.miner, or with none where there is no miner.

    Raises BundleError, TableError.
    """
    sheets = [load_healthy(row, recipe.size, cache) for row in healthy]
    if not recipe.miner:
        return sheets
    folder = Path(recipe.miner)
    manifest = load_manifest(folder)
    look: Callable[[], Grader] = _once(lambda: load_grader(folder, "cpu"))
    mined = []
    for index, (row, sheet) in enumerate(zip(healthy, sheets, strict=True)):
        places = _alarms(row.path, manifest, look, cache) * (recipe.size / LESION_SIZE)
        mined.append(replace(sheet, false_alarms=places))
        if index % 10 == 0 or index == len(healthy) - 1:
            report({"event": "progress", "done": index + 1, "total": len(healthy), "message": f"mining {row.image_id}"})
    return mined


def _once(load: Callable[[], Grader]) -> Callable[[], Grader]:
    """What is in the cache needs no grader, and loading one takes seconds."""
    loaded: list[Grader] = []

    def grader() -> Grader:
        if not loaded:
            loaded.append(load())
        return loaded[0]

    return grader


def _alarms(photo: Path, manifest: Manifest, grader: Callable[[], Grader], cache: Path) -> np.ndarray:
    """(n, 2) x, y in the detector's frame of all that the bundle takes for lesions; kept in the cache."""
    identity = f"{photo}{photo.stat().st_mtime_ns}{manifest.sha256['lesion.safetensors']}"
    kept = cache / f"alarms-{hashlib.sha256(identity.encode()).hexdigest()[:16]}.npy"
    if not kept.exists():
        maps = grader().analyse(fundus.read(photo)).lesion_maps
        thresholds = manifest.preprocessing["cell_thresholds"]
        keep(kept, np.concatenate([lesions_of(maps[kind], kind, thresholds[kind]) for kind in LESION_KINDS]))
    return np.load(kept)
