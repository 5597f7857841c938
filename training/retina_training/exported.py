"""A trained network as OpenVINO reads it, written once for each state of its weights: an export takes as long as grading ten photographs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from retina_models.export import export_openvino

if TYPE_CHECKING:
    from torch import nn


@dataclass(frozen=True)
class Exported:
    """xml: the network's file, its weights in a .bin beside it; difference: the largest of any output to PyTorch's."""

    xml: Path
    difference: float


def exported(module: nn.Module, weights: Path, example: Sequence[np.ndarray], outputs: Sequence[str]) -> Exported:
    """Export module, whose trained weights lie at `weights`, into openvino/ beside them, unless they were exported already."""
    state = hashlib.sha256(weights.read_bytes()).hexdigest()[:12]
    xml = weights.parent / "openvino" / f"{weights.stem}-{state}.xml"
    compared = xml.with_suffix(".json")
    if not compared.exists():  # written last: an export that was cut off is done again
        differences = export_openvino(module, example, xml, outputs)
        compared.write_text(json.dumps(differences))
    return Exported(xml, max(json.loads(compared.read_text()).values()))


def picture() -> list[np.ndarray]:
    """Noise of the shape of a photograph's square: what the lesion and main networks are exported and compared on."""
    return [np.random.default_rng(0).uniform(-1, 1, (1, 3, 256, 256)).astype(np.float32)]
