"""Opening a released model: what its manifest lacks is said before any network is loaded."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from retina_models import loading
from retina_models.bundle import MANIFEST, BundleError, load_manifest
from retina_models.choice import WAYS, choose
from retina_models.loading import load_grader, trial_key


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


def test_a_way_that_the_release_refused_is_refused_here_and_what_was_measured_before_no_longer_counts(
    manifest_only: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = load_manifest(manifest_only)
    before = replace(shipped, metrics={k: v for k, v in shipped.metrics.items() if not k.startswith("engine.")})
    apart = {"engine.openvino-bfloat16.difference": {"value": 0.09, "low": 0.09, "high": 0.09, "photographs": 250}}
    after = replace(before, metrics={**before.metrics, **apart})
    (manifest_only / MANIFEST).write_text(json.dumps(asdict(after)))
    given = []
    monkeypatch.setattr(loading, "choose", lambda *arguments: given.append(arguments) or choose("cpu"))
    with pytest.raises(BundleError):  # the weights are not there
        load_grader(manifest_only, "cpu")
    refused = given[0][3]
    assert refused[WAYS[3]] == "at release a probability differed by 0.0900, more than 0.02"
    assert trial_key(before) != trial_key(after)
