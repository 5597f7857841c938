"""Features that a bundle carries, as photographs seen: what fine-tuning rehearses, and what the gate holds out."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from retina_models import bundle
from retina_training.fuse_data import Seen
from retina_training.tables import Labelled

FILE = "rehearsal.safetensors"
LEVELS = ("grade", "dme", "referable", "gradable")


def read(folder: Path, name: str = FILE) -> Seen:
    """The features and levels of this file of the bundle in `folder`; its data set is called as the file. Raises BundleError.

    The file was written by `release.rehearsal`; it is checked against its hash first.
    """
    manifest = bundle.load_manifest(folder)
    bundle.verify_file(folder, name, manifest.sha256.get(name, ""))
    arrays = bundle.read_arrays(folder / name)
    lacking = [part for part in ("cells", "features", "main", *LEVELS) if part not in arrays]
    if lacking or len({len(array) for array in arrays.values()}) != 1:
        raise bundle.BundleError(f"{folder.name}: {name} is not what a release writes.")
    rows = [_labelled(Path(name).stem, index, arrays) for index in range(len(arrays["grade"]))]
    return Seen(rows, arrays["cells"], arrays["features"], arrays["main"])


def _labelled(dataset: str, index: int, arrays: dict[str, np.ndarray]) -> Labelled:
    grade, dme, gradable = (_level(arrays[name][index]) for name in ("grade", "dme", "gradable"))
    quality = None if gradable is None else "good" if gradable else "reject"
    name = f"{dataset}/{index}"
    return Labelled(Path(name), dataset, name, name, grade, dme, quality, "train")


def _level(stored: np.ndarray) -> int | None:
    """-1 stands for what nobody gave."""
    return None if stored < 0 else int(stored)
