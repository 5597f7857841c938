"""What the fuse network is asked about a photograph, as bytes to keep: retraining reads them instead of looking again."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

import numpy as np

from retina_models.bundle import BundleError, Manifest

_SHAPES = {"cells": (19, 24, 24), "features": (None, 12, 12), "main": (12,)}
"""None: as many as the main network has."""


@dataclass(frozen=True)
class FuseInputs:
    """What the fuse network is asked about one photograph; float32."""

    cells: np.ndarray  # (19, 24, 24): lesions, position and artefacts on the common grid
    features: np.ndarray  # (F, 12, 12) of the main network
    main: np.ndarray  # (12,) logits: grade, dme, gradable, degraded


@dataclass(frozen=True)
class PackedFeatures:
    """The fuse inputs of one photograph as the store keeps them."""

    eyes: str  # eyes_key of the bundle that looked
    packed: bytes  # of pack


def pack(inputs: FuseInputs) -> bytes:
    """Safetensors in float16, 40 kB: its rounding (0.1 %) is below what two engines differ by.

    Raises ValueError naming what has another shape, is no number or too large for half precision (65,504).
    """
    from safetensors.numpy import save

    arrays = {name: np.asarray(getattr(inputs, name), np.float32) for name in _SHAPES}
    _check(arrays)
    with np.errstate(over="ignore"):
        halves = {name: np.ascontiguousarray(value.astype(np.float16)) for name, value in arrays.items()}
    for name, value in halves.items():
        if not np.isfinite(value).all():
            raise ValueError(f"{name} holds {np.abs(arrays[name]).max():.0f}, more than half precision can.")
    return save(halves)


def unpack(packed: bytes) -> FuseInputs:
    """What `pack` packed, in float32. Raises ValueError in words for any other bytes."""
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        halves = load(packed)
    except (SafetensorError, KeyError, ValueError, TypeError) as error:
        raise ValueError(f"These bytes are damaged features of a photograph: {error}.") from error
    try:
        if halves.keys() != _SHAPES.keys():
            raise ValueError(f"they hold {', '.join(sorted(halves)) or 'nothing'}, not {', '.join(_SHAPES)}")
        arrays = {name: value.astype(np.float32) for name, value in halves.items()}
        _check(arrays)
    except ValueError as error:
        raise ValueError(f"These bytes are no features of a photograph: {str(error).removesuffix('.')}.") from error
    return FuseInputs(**arrays)


def eyes_key(manifest: Manifest) -> str:
    """SHA-256 over what sees a photograph: bundles that differ in their fuse network alone have the same, and share features.

    Raises BundleError where bundle.json lacks the hash of a network.
    """
    seeing = {name: manifest.sha256.get(name, "") for name in ("lesion.safetensors", "main.safetensors")}
    for name, digest in seeing.items():
        if not digest:
            raise BundleError(f"The model {manifest.label} does not name the hash of {name} (sha256 in bundle.json).")
    text = json.dumps([*seeing.values(), manifest.preprocessing.get("cell_thresholds")], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _check(arrays: dict[str, np.ndarray]) -> None:
    """Raises ValueError."""
    for name, shape in _SHAPES.items():
        given = arrays[name].shape
        fits = len(given) == len(shape) and all(right in (None, side) for right, side in zip(shape, given, strict=True))
        if not fits:
            wanted = ", ".join("F" if side is None else str(side) for side in shape)
            raise ValueError(f"{name} has the shape {given}, not ({wanted}).")
        if not np.isfinite(arrays[name]).all():
            raise ValueError(f"{name} holds a value that is not a number.")
