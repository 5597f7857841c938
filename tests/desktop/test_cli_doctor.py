from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from disks import write_protected
from fakes import FakeGrader, load_nothing
from made_readings import made
from retina_desktop.cli import DONE, FAILED, command_parser, doctor
from retina_desktop.paths import Paths
from retina_desktop.services.check_up import CheckUp
from retina_desktop.services.model_shelf import ModelShelf
from retina_desktop.store import open_store
from retina_models import loading, self_test
from retina_models.bundle import REQUIRED_FILES, Manifest, load_manifest, write
from retina_models.choice import WAYS, Answer, Trial, choose, refused_at_release
from retina_models.prediction import Analysis


@pytest.fixture
def check_up(tmp_path: Path, samples: Path) -> CheckUp:
    """A program with one model, whose answer at release was the fake grader's."""
    manifest = Manifest(
        name="m", version="1", parent=None, created="2026-11-23T00:00:00+00:00", networks={"lesion": {}, "main": {}, "fuse": {}},
        preprocessing={}, classes={}, operating_points={}, temperature={}, conformal_threshold=0.9, metrics={}, data=[],
    )  # fmt: skip
    answer = self_test.record(FakeGrader(), samples)
    files: dict[str, Path | bytes] = dict.fromkeys(REQUIRED_FILES, b"")
    write(tmp_path / "models" / "m", manifest, {**files, self_test.FILE: answer})
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "log")
    return CheckUp(paths, ModelShelf(tmp_path / "own", tmp_path / "models"), samples, lambda _folder: FakeGrader())


def findings(check_up: CheckUp, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, dict]]:
    status = doctor.run(command_parser("doctor").parse_args(["doctor", "--json"]), check_up)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return status, {line["subject"]: line for line in lines}


def test_where_all_is_right_it_says_so_and_what_runs_where(check_up, capsys):
    status, found = findings(check_up, capsys)
    assert status == DONE, found
    assert {"Qt", "window", "machine", "packages", "folders", "model", "runs on", "self-test", "store"} <= found.keys()
    assert "CPU (fake)" in found["runs on"]["words"]
    assert "as at release" in found["self-test"]["words"]


def test_every_way_that_was_measured_is_told_with_its_time_difference_and_reason(check_up, capsys):
    bundle, cache = check_up.shelf.current(), check_up.paths.data / "engines.json"
    asks = {
        way: lambda ms=ms: [Answer(np.array([0.5]), (2,), ms)] for way, ms in zip(WAYS, (400.0, 80.0), strict=False)
    }
    choose("cpu", Trial(loading.trial_key(load_manifest(bundle)), asks), cache)
    doctor.run(command_parser("doctor").parse_args(["doctor"]), check_up)
    ways = [line.removeprefix("ok     way        ") for line in capsys.readouterr().out.splitlines() if " way " in line]
    assert ways == [
        "PyTorch float32: 400 ms: not used, slower.",
        "OpenVINO float32: 80 ms, probabilities differ by at most 0.0000: chosen.",
    ]


def test_a_way_that_differed_at_release_is_told_with_its_reason(check_up, capsys):
    bundle, cache = check_up.shelf.current(), check_up.paths.data / "engines.json"
    asks = {way: lambda: [Answer(np.array([0.5]), (2,), 80.0)] for way in WAYS}
    differed = {"engine.openvino-bfloat16.grade": {"value": 0.97, "low": 0.95, "high": 0.98, "photographs": 400}}
    choose("cpu", Trial(loading.trial_key(load_manifest(bundle)), asks), cache, refused_at_release(differed))
    doctor.run(command_parser("doctor").parse_args(["doctor"]), check_up)
    told = "OpenVINO bfloat16: not used, at release it graded 12 of 400 photographs otherwise, more than 0.5 %."
    assert told in capsys.readouterr().out


def test_where_nothing_was_measured_that_is_told(check_up, capsys):
    _, found = findings(check_up, capsys)
    assert found["way"]["words"].startswith("Nothing was measured")


class OtherGrader(FakeGrader):
    """Says something else than at release."""

    def analyse(self, image) -> Analysis:
        said = super().analyse(image)
        turned = said.prediction.probabilities[1:] + said.prediction.probabilities[:1]
        return replace(said, prediction=replace(said.prediction, probabilities=turned))


def test_a_model_that_says_something_else_here_than_at_release_is_told(check_up, capsys):
    status, found = findings(replace(check_up, load=lambda _folder: OtherGrader()), capsys)
    assert status == FAILED
    assert "differ by up to 0.50" in found["self-test"]["words"]


def test_a_model_that_was_changed_or_does_not_load_is_told_and_the_rest_goes_on(check_up, tmp_path, capsys):
    (tmp_path / "models" / "m" / "card.md").write_text("changed")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "readings.sqlite").write_bytes(b"no database" * 100)
    status, found = findings(replace(check_up, load=lambda _folder: load_nothing()), capsys)
    assert status == FAILED
    assert "card.md was changed" in found["model"]["words"]
    assert not found["grading"]["is_right"]
    assert not found["store"]["is_right"]
    assert found["machine"]["is_right"]


def test_a_store_that_takes_no_readings_is_told(check_up, tmp_path, capsys):
    (tmp_path / "data").mkdir()
    with open_store(tmp_path / "data" / "readings.sqlite") as store:
        store.readings.append(made(1))
    assert findings(check_up, capsys)[1]["store"]["is_right"]
    with write_protected(tmp_path / "data"):
        found = findings(check_up, capsys)[1]["store"]
    assert not found["is_right"]
    assert found["words"].endswith("readings.sqlite is write-protected.")


def test_that_there_is_no_display_is_a_note_and_nothing_wrong(check_up, capsys, monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    status, found = findings(check_up, capsys)
    assert (status, found["window"]["is_right"]) == (DONE, True)
    assert doctor.run(command_parser("doctor").parse_args(["doctor"]), check_up) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:6] for line in lines if " window " in line] == [
        ["note", "window", "There", "is", "no", "display"]
    ]
    assert lines[0].startswith("ok     Qt ")
