"""Opening a released model: what its manifest lacks is said before any network is loaded."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from retina_models.bundle import MANIFEST, BundleError
from retina_models.loading import load_grader


@pytest.fixture
def manifest_only(tmp_path: Path, repository: Path) -> Path:
    """The shipped model's manifest alone: whatever else were read would be missing."""
    shipped = next((repository / "resources/models").glob(f"*/{MANIFEST}"))
    folder = tmp_path / shipped.parent.name
    folder.mkdir()
    shutil.copy(shipped, folder)
    return folder


@pytest.mark.parametrize("given", [None, {}, {"MA": 0.3, "HE": 0.3, "EX": 2, "SE": 0.3}, {"MA": "much"}, [0.3]])
def test_a_model_without_its_cell_thresholds_is_refused_in_words(manifest_only: Path, given: object) -> None:
    path = manifest_only / MANIFEST
    values = json.loads(path.read_text())
    values["preprocessing"]["cell_thresholds"] = given
    path.write_text(json.dumps(values))
    with pytest.raises(BundleError, match=r"does not say from which probability it counts (MA|EX)"):
        load_grader(manifest_only, "cpu")


def test_a_model_whose_weights_are_gone_is_refused_by_their_name(manifest_only: Path) -> None:
    with pytest.raises(BundleError, match=r"\.(safetensors|xml|bin) is missing"):
        load_grader(manifest_only, "cpu")
