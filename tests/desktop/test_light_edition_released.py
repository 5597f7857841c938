"""The light edition with the released model: Python and every child process find no PyTorch. Grades are those of the full edition."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from retina_models import edition
from screening import table

HERE = Path(__file__).resolve().parent
PHOTOGRAPHS = ("SYNTHETIC_01_left.jpg", "SYNTHETIC_04_right.jpg")


def without_pytorch(*argv: object, timeout_s: float = 200) -> subprocess.CompletedProcess[str]:
    """Python with these arguments, in whose processes PyTorch is not to be found."""
    path = os.pathsep.join([str(HERE.parent / "without_pytorch"), *sys.path])
    return subprocess.run(
        [sys.executable, *map(str, argv)],
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )


def test_pytorch_cannot_be_had_there():
    script = "import importlib.util as u; print(u.find_spec('torch'), u.find_spec('captum')); import torch"
    done = without_pytorch("-c", script)
    assert done.stdout == "None None\n"
    assert "No module named 'torch'" in done.stderr


@pytest.mark.torture
def test_it_screens_and_writes_reports_with_the_grades_of_the_full_edition(released, samples, tmp_path):
    for name in PHOTOGRAPHS:
        (tmp_path / "photographs").mkdir(exist_ok=True)
        (tmp_path / "photographs" / name).write_bytes((samples / name).read_bytes())
    ask = ["-m", "retina_desktop", "screen", tmp_path / "photographs", "--maps", "--report", "pdf"]
    light, full = tmp_path / "light", tmp_path / "full"
    done = without_pytorch(*ask, "--out", light)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (light / "programme.pdf").read_bytes().startswith(b"%PDF")
    assert len(list((light / "reports").glob("*.pdf"))) >= 1
    assert len(list((light / "maps").glob("*_HE.png"))) == len(PHOTOGRAPHS)
    beside = subprocess.run(
        [sys.executable, *map(str, ask), "--out", str(full)], capture_output=True, timeout=300, check=False
    )
    assert beside.returncode == 0, beside.stderr
    grades = {Path(row["path"]).name: (row["grade"], row["dme"]) for row in table(light)}
    assert grades == {Path(row["path"]).name: (row["grade"], row["dme"]) for row in table(full)}
    assert set(grades) == set(PHOTOGRAPHS)


@pytest.mark.slow
def test_the_doctor_finds_it_all_right_and_names_edition_and_precision(released):
    done = without_pytorch("-m", "retina_desktop", "doctor", "--json")
    found = {line["subject"]: line for line in map(json.loads, done.stdout.splitlines())}
    assert done.returncode == 0, found
    assert "light edition" in found["edition"]["words"]
    assert "OpenVINO float32 only, which was compared with PyTorch at release" in found["runs on"]["words"]
    assert "torch" not in found["packages"]["words"]
    assert "as at release" in found["self-test"]["words"]


@pytest.mark.torture
@pytest.mark.slow
def test_the_window_shows_grade_maps_and_parts_and_says_what_needs_the_full_edition(released, samples):
    done = without_pytorch(HERE.parent / "without_pytorch" / "sitting.py", samples / "SYNTHETIC_03_left.jpg")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["grade"] == 2
    assert {"MA", "HE", "EX"} & set(told["marked"])
    assert told["maps"]
    assert set(told["parts"]) == {"MA", "HE", "EX", "SE", "global", "artefact"}
    assert told["attribution"] == edition.ATTRIBUTING
    assert told["barred"] == {"model.retrain": edition.RETRAINING, "attribution.compute": edition.ATTRIBUTING}
    assert told["enabled"] == ["model.retrain", "attribution.compute", "attribution.show", "model.compare"]
    assert told["loaded"] == [], "the window's own process runs no network"


@pytest.mark.slow
def test_retraining_says_in_one_sentence_what_it_needs(released, tmp_path):
    store = ["--store", tmp_path / "readings.sqlite", "--model", released, "--out", tmp_path]
    done = without_pytorch("-m", "retina_training.cli", "feedback", *store)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"{edition.RETRAINING}\n")
