"""A clinic's store for tests of retraining: real photographs' features, each with a reading, as the analysis keeps them."""

from __future__ import annotations

from pathlib import Path

from feedback_photographs import SHIPPED
from made_lessons import know, read
from made_readings import sha
from retina_desktop.store import open_store
from retina_models import bundle
from retina_models.features import FuseInputs, eyes_key, pack
from retina_training.fuse_data import Seen


def clinic(path: Path, seen: Seen, photographs: Path, *, kept: bool = True) -> Path:
    """A store in which Ada confirmed the grades of these photographs, two of each patient; files stand for them in `photographs`."""
    eyes = eyes_key(bundle.load_manifest(SHIPPED))
    with open_store(path) as store:
        know(store, {number: f"patient {number // 2}" for number in range(len(seen.labelled))}, photographs)
        for number, row in enumerate(seen.labelled):
            read(store, number, grade=row.grade, gradable=True, dme=row.dme)
            if kept:
                inputs = FuseInputs(seen.cells[number], seen.features[number], seen.main[number])
                store.features.put(sha(number), eyes, pack(inputs))
    return path
