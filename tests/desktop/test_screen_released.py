"""The released model through the real command line: samples, a damaged file, maps, attributions, the doctor."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from screening import table


def retina_desktop(*argv: object, timeout_s: float = 200) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "retina_desktop", *map(str, argv)],
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )


@pytest.mark.torture
@pytest.mark.slow
def test_it_screens_samples_and_names_what_is_damaged(released, samples, tmp_path):
    photographs = tmp_path / "photographs"
    photographs.mkdir()
    for name in ("SYNTHETIC_01_left.jpg", "SYNTHETIC_04_right.jpg"):
        (photographs / name).write_bytes((samples / name).read_bytes())
    (photographs / "cut-off.jpg").write_bytes((samples / "SYNTHETIC_01_left.jpg").read_bytes()[:9000])
    out = tmp_path / "out"
    done = retina_desktop(
        "screen", photographs, "--out", out, "--maps", "--attributions", "grad-cam", "--progress", "json"
    )
    assert done.returncode == 1, done.stderr
    assert "cut-off.jpg: The file is cut off" in done.stderr
    assert "Traceback" not in done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["event"] == "finished"
    rows = {Path(row["path"]).name: row for row in table(out)}
    assert rows["cut-off.jpg"]["status"] == "error"
    for name, laterality in (("SYNTHETIC_01_left.jpg", "OS"), ("SYNTHETIC_04_right.jpg", "OD")):
        row = rows[name]
        assert row["status"] in ("ok", "ungradable")
        assert (row["laterality"], row["model"]) == (laterality, released.name)
        photograph = cv2.imread(str(photographs / name))
        assert photograph is not None
        for kind in ("MA", "HE", "EX", "SE", "artefact"):
            map_ = cv2.imread(str(out / "maps" / f"{row['sha256'][:12]}_{kind}.png"), cv2.IMREAD_UNCHANGED)
            assert map_ is not None
            assert map_.shape == photograph.shape[:2]
        heat = cv2.imread(str(out / "attributions" / f"{row['sha256'][:12]}_grad-cam.png"), cv2.IMREAD_UNCHANGED)
        assert heat is not None
        assert heat.shape == photograph.shape[:2]
        assert heat.min() < 128 or heat.max() > 128


@pytest.mark.torture
def test_the_doctor_finds_nothing_wrong_with_it(released):
    done = retina_desktop("doctor", "--json")
    found = {line["subject"]: line for line in map(json.loads, done.stdout.splitlines())}
    assert done.returncode == 0, found
    assert released.name in found["runs on"]["words"]
    assert found["self-test"]["is_right"]
