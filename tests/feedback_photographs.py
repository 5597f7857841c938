"""Features of real photographs without a photograph: those that the shipped bundle rehearses, dealt into a clinic's and the original ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from torch import nn

from retina_models import bundle
from retina_models.fuse import FuseEnsemble, FuseNetwork
from retina_models.loading import load_module
from retina_training import release
from retina_training.feedback import rehearsal
from retina_training.fuse_data import Seen

SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "models" / "retina-2026.12.1"


def clinic_of(seen: Seen) -> Seen:
    """The same features as readings of a clinic: a patient each, in a data set of their own."""
    rows = [replace(row, dataset="clinic", patient=f"patient {i}") for i, row in enumerate(seen.labelled)]
    return replace(seen, labelled=rows)


def dealt() -> tuple[Seen, Seen, Seen]:
    """(rehearsed, original, clinic): a third each of what the shipped bundle rehearses, every grade in each of them."""
    seen = rehearsal.read(SHIPPED)
    turn = np.empty(len(seen.labelled), int)
    turn[np.argsort(seen.grade, kind="stable")] = np.arange(len(turn)) % 3
    rehearsed, original, clinic = (seen.only(turn == part) for part in range(3))
    return rehearsed, original, clinic_of(clinic)


def small_bundle(folder: Path, rehearsed: Seen, network: nn.Module | None = None) -> Path:
    """The shipped bundle with one fuse network, its first where none is given, and these photographs to rehearse; no OpenVINO files."""
    manifest = bundle.load_manifest(SHIPPED)
    if network is None:
        shipped = load_module(SHIPPED, manifest, "fuse")
        assert isinstance(shipped, FuseEnsemble)
        network = shipped.members[0]
    assert isinstance(network, FuseNetwork)
    files: dict[str, Path | bytes] = {
        name: SHIPPED / name for name in manifest.sha256 if not name.startswith("openvino")
    }
    files["fuse.safetensors"] = bundle.pack_module(network)
    files[rehearsal.FILE] = release.rehearsal(rehearsed, len(rehearsed.labelled), 0)
    networks = {**manifest.networks, "fuse": replace(network.config, members=1).to_dict()}
    bundle.write(folder, replace(manifest, name=folder.name, networks=networks), files)
    return folder
