"""Seconds in which the fuse network learns from 200 confirmed readings whose features were kept, comparison and candidate included.

The readings are of the released model's own rehearsal: as many as a clinic's, of real photographs, and nothing has to be looked at. What the
candidate is worth is not measured here. Run as a part of `make bench`, or alone: `python tests/benchmarks/bench_feedback.py`.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from retina_desktop.domain.reading import Reading

ALL = 250  # of which a fifth is held out
LIMIT_S = 600
MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"


def measure() -> dict[str, Any]:
    """One process from its start to its end."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        store = _store(folder)
        program = [sys.executable, "-m", "retina_training.cli", "feedback", "--store", str(store)]
        places = [
            "--out",
            str(folder / "models"),
            "--run",
            str(folder / "run"),
            "--progress",
            "json",
            "--device",
            "cpu",
        ]
        began = time.perf_counter()
        ended = subprocess.run([*program, *places], stdout=subprocess.PIPE, text=True, timeout=LIMIT_S, check=True)
        taken = time.perf_counter() - began
    finished = json.loads(ended.stdout.splitlines()[-1])
    return {"feedback_s": round(taken, 1), "feedback_readings": finished["readings"]}


def _store(folder: Path) -> Path:
    """A reading of each photograph, each of a patient of its own, with a file that stands for it and its features kept."""
    from retina_desktop.store import open_store
    from retina_desktop.store.images import Sighting
    from retina_models.bundle import default_bundle, load_manifest
    from retina_models.features import FuseInputs, eyes_key, pack
    from retina_training.feedback import rehearsal

    bundle = default_bundle([MODELS])
    seen, eyes = rehearsal.read(bundle), eyes_key(load_manifest(bundle))
    path = folder / "readings.sqlite"
    with open_store(path) as store:
        for number, row in enumerate(seen.labelled[:ALL]):
            file = folder / f"{number}.jpg"
            file.write_bytes(str(number).encode())
            sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
            store.images.remember_many([Sighting(sha256, file, patient=f"patient {number}")])
            store.readings.append(_reading(sha256, row.grade, row.quality != "reject"))
            inputs = FuseInputs(seen.cells[number], seen.features[number], seen.main[number])
            store.features.put(sha256, eyes, pack(inputs))
    return path


def _reading(sha256: str, grade: int | None, is_gradable: bool) -> Reading:
    answer = grade if is_gradable else None
    return Reading(sha256, "Ada", "confirmed", answer, is_gradable, None, "", datetime.now(UTC), 4.0)


if __name__ == "__main__":
    print(json.dumps(measure()))
