"""Which photographs clinics have taught a bundle, by their content: nothing of a photograph can be told from its hash."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from retina_models import bundle

FILE = "learned_from.json"
"""Of a bundle: {"photographs": [SHA-256 in hexadecimal, ...]}, in ascending order, its parents' among them. A released bundle has none."""


def read(folder: Path, manifest: bundle.Manifest) -> frozenset[str]:
    """The hashes that the bundle in `folder` keeps; none where no clinic taught it. Raises BundleError where the file was altered."""
    digest = manifest.sha256.get(FILE)
    if digest is None:
        return frozenset()
    bundle.verify_file(folder, FILE, digest)
    return frozenset(json.loads((folder / FILE).read_text(encoding="utf-8"))["photographs"])


def packed(photographs: Collection[str]) -> bytes:
    return json.dumps({"photographs": sorted(photographs)}, indent=0).encode()
