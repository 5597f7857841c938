"""Seconds in which the fuse network learns from 200 confirmed readings whose features were kept, comparison and candidate included.

The readings are of the released model's own rehearsal: as many as a clinic's, of real photographs, and nothing has to be looked at. What the
candidate is worth is not measured here. Run as a part of `make bench`, or alone: `python tests/benchmarks/bench_feedback.py`.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import bench_window

from retina_desktop.domain.reading import Reading

ALL = 250  # of which a fifth is held out
PHOTOGRAPHS = 30  # that are read beside the training
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
    return {
        "feedback_s": round(taken, 1),
        "feedback_readings": finished["readings"],
        "training_in_the_window": _beside_the_window(),
    }


def _beside_the_window() -> dict[str, float]:
    """The longest pause of the window, in ms, while a training runs, its curves grow and photographs are graded and read."""
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder:
        (Path(home) / "data").mkdir()
        _store(Path(folder)).rename(Path(home) / "data" / "readings.sqlite")
        photographs = Path(folder) / "photographs"
        photographs.mkdir()
        bench_window.large_photographs(photographs, PHOTOGRAPHS)
        environment = {**os.environ, "RETINA_DESKTOP_HOME": home}
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        program = [sys.executable, str(Path(__file__).resolve()), "window", str(photographs)]
        ended = subprocess.run(program, env=environment, stdout=subprocess.PIPE, text=True, timeout=LIMIT_S, check=True)
    return json.loads(ended.stdout.splitlines()[-1])


def window(photographs: str) -> None:
    """Retrain, with the window of retraining open, and grade a photograph now and then meanwhile."""
    from PySide6.QtCore import QTimer

    application = bench_window.real_application()
    session, training = application.session, application.training
    joined = application.window.training
    beats = None
    began = time.perf_counter()

    def begin() -> None:
        nonlocal beats
        if joined.training_window is None or training.plan is None:
            joined.show(0)
            QTimer.singleShot(500, begin)
            return
        beats = bench_window.Heartbeat(application)
        beats.start()
        training.start()
        QTimer.singleShot(1000, look)

    def look() -> None:
        if training.is_under_way and time.perf_counter() - began < LIMIT_S / 2:
            session.set_grade(int(time.perf_counter()) % 5)
            session.next_photograph()
            QTimer.singleShot(1500, look)
            return
        assert beats is not None
        print(json.dumps({**beats.figures(), "candidates": len(joined._models.models.all) - 1}), flush=True)
        application.quit()

    QTimer.singleShot(4000, begin)
    application.run([Path(photographs)])


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
    if sys.argv[1:2] == ["window"]:
        window(sys.argv[2])
    else:
        print(json.dumps(measure()))
