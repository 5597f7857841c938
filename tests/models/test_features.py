"""What the fuse network is asked, as bytes and back; whose it is; and that damaged bytes are refused in words."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save

from retina_models.bundle import BundleError, Manifest
from retina_models.features import FuseInputs, eyes_key, pack, unpack

CHANCE = np.random.default_rng(7)
INPUTS = FuseInputs(
    cells=CHANCE.random((19, 24, 24), np.float32),
    features=CHANCE.normal(0, 3, (64, 12, 12)).astype(np.float32),
    main=CHANCE.normal(0, 5, 12).astype(np.float32),
)


@pytest.fixture
def manifest(repository: Path) -> Manifest:
    """Of the released model."""
    bundle = next((repository / "resources" / "models").glob("*/bundle.json"))
    return Manifest(**json.loads(bundle.read_text()))


def test_what_is_unpacked_is_what_was_packed_as_far_as_half_precision_goes():
    packed = pack(INPUTS)
    assert len(packed) < 41_000
    there = unpack(packed)
    for name in ("cells", "features", "main"):
        before, after = getattr(INPUTS, name), getattr(there, name)
        assert after.dtype == np.float32
        assert after.shape == before.shape
        np.testing.assert_allclose(after, before, rtol=1e-3, atol=1e-6)
    assert pack(there) == packed, "packed again, not one bit differs"


def test_damaged_bytes_are_refused_in_words():
    packed = pack(INPUTS)
    for damaged in (b"", packed[:100], packed[:-5], b"PK" + packed):
        with pytest.raises(ValueError, match=r"^These bytes are damaged features of a photograph: .+\.$"):
            unpack(damaged)


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        ({"cells": INPUTS.cells}, "they hold cells, not cells, features, main"),
        ({}, "they hold nothing, not cells, features, main"),
        ({**vars(INPUTS), "main": INPUTS.main[:11]}, r"main has the shape \(11,\), not \(12\)"),
        ({**vars(INPUTS), "features": INPUTS.features[0]}, r"features has the shape \(12, 12\), not \(F, 12, 12\)"),
        ({**vars(INPUTS), "cells": np.full_like(INPUTS.cells, np.nan)}, "cells holds a value that is not a number"),
    ],
)
def test_other_arrays_are_no_features(arrays: dict[str, np.ndarray], words: str):
    with pytest.raises(ValueError, match=f"^These bytes are no features of a photograph: {words}\\.$"):
        unpack(save(arrays))


def test_what_half_precision_cannot_hold_is_not_packed():
    with pytest.raises(ValueError, match="main holds 70000, more than half precision can"):
        pack(replace(INPUTS, main=np.full(12, -70_000, np.float32)))
    with pytest.raises(ValueError, match="features holds a value that is not a number"):
        pack(replace(INPUTS, features=np.full((64, 12, 12), np.inf, np.float32)))


def test_bundles_that_differ_in_their_fuse_network_alone_share_what_is_seen(manifest: Manifest):
    hashes = manifest.sha256
    retrained = replace(manifest, name="clinic-1", sha256=hashes | {"fuse.safetensors": "0" * 64}, temperature={})
    assert eyes_key(retrained) == eyes_key(manifest)
    assert len(eyes_key(manifest)) == 64


@pytest.mark.parametrize("change", ["lesion.safetensors", "main.safetensors", "cell_thresholds"])
def test_other_eyes_have_another_key(manifest: Manifest, change: str):
    if change == "cell_thresholds":
        thresholds = manifest.preprocessing[change] | {"MA": 0.9}
        other = replace(manifest, preprocessing=manifest.preprocessing | {change: thresholds})
    else:
        other = replace(manifest, sha256=manifest.sha256 | {change: "0" * 64})
    assert eyes_key(other) != eyes_key(manifest)


def test_a_bundle_that_does_not_name_its_networks_hash_is_refused_in_words(manifest: Manifest):
    with pytest.raises(BundleError, match=r"does not name the hash of main\.safetensors"):
        eyes_key(replace(manifest, sha256={"lesion.safetensors": "0" * 64}))
