"""Small bundles on a disk, for tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from retina_models.bundle import NETWORKS, REQUIRED_FILES, Manifest, pack_arrays, write

MANIFEST = Manifest(
    name="a",
    version="1",
    parent=None,
    created="2026-11-23T22:00:00+00:00",
    networks={"lesion": {}, "main": {}, "fuse": {}},
    preprocessing={},
    classes={},
    operating_points={},
    temperature={},
    conformal_threshold=0.9,
    metrics={"qwk": {"value": 0.7, "low": 0.6, "high": 0.8}},
    data=[],
)


def release(
    place: Path, name: str, day: int = 1, parent: str | None = None, *, exported: bool = False, **more: bytes
) -> Path:
    """A small bundle of this name. exported: with networks for OpenVINO. more: files beside its weights, by stem, such as comparison=…"""
    weights = pack_arrays({"weight": np.zeros(3, np.float32)})
    manifest = replace(MANIFEST, name=name, parent=parent, created=f"2026-11-{day:02}T00:00:00+00:00")
    beside = {f"{stem}.json": content for stem, content in more.items()}
    if exported:
        beside |= {f"openvino/{network}.xml": b"" for network in NETWORKS}
    write(place / name, manifest, {**dict.fromkeys(REQUIRED_FILES, weights), **beside})
    return place / name
