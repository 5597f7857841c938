"""The bundle's own hold-out, and `retina-train compare` on it."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from retina_models import bundle
from retina_models.bundle import BundleError
from retina_models.comparison import BUNDLE, Comparison
from retina_training import release
from retina_training.cli import main
from retina_training.feedback import held_out
from retina_training.fuse_data import Seen
from retina_training.metrics import quadratic_kappa
from retina_training.tables import Labelled

RELEASED = "retina-2026.12.1"


@pytest.fixture
def released(repository: Path) -> Path:
    return repository / "resources" / "models" / RELEASED


@pytest.fixture
def altered(released: Path, tmp_path: Path) -> Callable[..., Path]:
    """A copy of the released bundle, as valid as it, in which these files are other ones, or None: gone."""

    def make(name: str = "mine", **files: bytes | None) -> Path:
        folder = tmp_path / name
        shutil.copytree(released, folder)
        manifest = bundle.load_manifest(folder)
        hashes = dict(manifest.sha256)
        for stem, content in files.items():
            path = f"{stem}.safetensors"
            if content is None:
                (folder / path).unlink()
                del hashes[path]
            else:
                (folder / path).write_bytes(content)
                hashes[path] = hashlib.sha256(content).hexdigest()
        (folder / bundle.MANIFEST).write_text(bundle.as_json(replace(manifest, name=name, sha256=hashes)))
        bundle.verify(folder)
        return folder

    return make


def forgetful(released: Path) -> bytes:
    """A fuse network whose grade says nothing."""
    arrays = bundle.read_arrays(released / "fuse.safetensors")
    return bundle.pack_arrays({name: np.zeros_like(array) for name, array in arrays.items()})


def test_the_features_that_ship_give_the_scores_on_the_card(released: Path) -> None:
    seen = held_out.read(released)
    assert seen is not None
    graded = held_out.answers(released, seen)
    card = bundle.load_manifest(released).metrics
    idrid = np.array([row.size_px == (4288, 2848) for row in seen.labelled])
    for dataset, own in (("idrid", idrid), ("eyepacs", ~idrid)):
        qwk = quadratic_kappa(seen.grade[own], graded.grade[own])
        assert qwk == pytest.approx(card[f"{dataset}_qwk"]["value"], abs=1e-3)
        assert own.sum() == card[f"{dataset}_qwk"]["photographs"]


def test_the_hold_out_keeps_patients_eyes_and_sizes_and_no_photograph(tmp_path: Path) -> None:
    row = Labelled(Path("a.jpg"), "made", "a", "Smith", 4, None, "good", "val", eye="OS", size_px=(64, 48))
    other = replace(row, patient="Jones", grade=0, dme=1, eye=None, size_px=None, quality=None)
    rows = [row, other, replace(row, eye="OD")]
    seen = Seen(rows, np.ones((3, 19, 24, 24), np.float32), np.ones((3, 4, 12, 12), np.float32), np.ones((3, 12), np.float32))  # fmt: skip
    content = release.held_out(seen)
    assert b"Smith" not in content
    (tmp_path / "h.safetensors").write_bytes(content)
    arrays = bundle.read_arrays(tmp_path / "h.safetensors")
    assert arrays["patient"].dtype == np.int32
    assert arrays["patient"].tolist() == [1, 0, 1]
    assert arrays["eye"].tolist() == [1, -1, 0]
    assert arrays["width"].tolist() == [64, -1, 64]
    assert arrays["grade"].tolist() == [4, 0, 4]
    assert arrays["dme"].tolist() == [-1, 1, -1]


def test_a_candidate_that_forgot_everything_is_refused_from_the_command_line(
    released, altered, tmp_path, capsys
) -> None:
    candidate = altered(fuse=forgetful(released))
    file = tmp_path / "comparison.json"
    asked = ["compare", "--before", RELEASED, "--after", str(candidate), "--json", str(file)]
    assert main(asked) == 1
    out = capsys.readouterr().out
    assert "mine may not be promoted: it is worse than retina-2026.12.1." in out
    assert "so it forgot" in out
    assert "| grade 3 or 4 called referable | 1.000 |" in out
    comparison = Comparison.from_json(file.read_text())
    assert not comparison.may_be_promoted
    assert json.loads(file.read_text())["may_be_promoted"] is False
    assert comparison.hold_outs[BUNDLE].photographs == 138


def test_the_command_s_status_is_the_verdict() -> None:
    """On 26 severe eyes only a wide margin can be shown to hold: the same model is let through with it, and not with 0.05."""
    asked = ["compare", "--before", RELEASED, "--after", RELEASED]
    assert main([*asked, "--margin", "0.13"]) == 0
    assert main(asked) == 1
    assert main([*asked, "--margin", "1"]) == 2


def test_other_eyes_are_told(released, altered, capsys) -> None:
    arrays = bundle.read_arrays(released / "main.safetensors")
    candidate = altered(main=bundle.pack_arrays({name: array * 0 for name, array in arrays.items()}))
    assert main(["compare", "--before", str(released), "--after", str(candidate)]) == 1
    assert "must be looked at anew" in capsys.readouterr().err


def test_an_older_bundle_without_a_hold_out_is_told(altered, capsys) -> None:
    old, candidate = altered("old", held_out=None), altered("new")
    assert held_out.read(old) is None
    assert main(["compare", "--before", str(old), "--after", str(candidate)]) == 1
    assert "came without a hold-out of its own" in capsys.readouterr().out


def test_a_hold_out_that_was_altered_or_lacks_something_is_told(released, altered) -> None:
    arrays = bundle.read_arrays(released / bundle.HELD_OUT)
    lacking = altered("lacking", held_out=bundle.pack_arrays({k: v for k, v in arrays.items() if k != "patient"}))
    with pytest.raises(BundleError, match="patient is missing"):
        held_out.read(lacking)
    short = altered("short", held_out=bundle.pack_arrays({**arrays, "cells": arrays["cells"][:, :3]}))
    with pytest.raises(BundleError, match="cells has the shape"):
        held_out.read(short)
    (short / bundle.HELD_OUT).write_bytes(b"other")
    with pytest.raises(BundleError, match="was changed"):
        held_out.read(short)
