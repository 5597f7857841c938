"""The whole chain in small: from tables and photographs to a released bundle that grades, by the commands themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from retina_models import bundle, fundus, pipeline
from retina_models.loading import load_grader
from retina_training import cli, fuse_data, lesion, lesion_scores, release, weights

DETECTOR = 'lesion_run = "runs/lesion-cross"\n'
SMALL = {
    "lesion": 'size = {size}\npatch = 96\nbatch = 2\nsteps = 3\nfolds = 3\nhealthy = 0\nfrozen_blocks = 11\nrun = "runs/lesion"\n',
    "lesion-cross": 'lesion = "lesion.toml"\ncrossed = 2\n',
    "main": "pretrain_steps = 1\npretrain_batch = 2\nsizes = [96, 768]\nsteps = [2, 1]\nbatches = [2, 2]\nfrozen_blocks = 16\n",
    "fuse": f"steps = 6\nbatch = 4\n{DETECTOR}",
    "cross": f'main = "main.toml"\nfuse = "fuse.toml"\nfolds = 2\n{DETECTOR}',
    "release": f'name = "tiny-1"\nrehearsal = 3\ncoverage = 0.5\nout = "models"\ncross_run = "runs/cross"\n{DETECTOR}',
}


@pytest.fixture(params=[512, pytest.param(pipeline.LESION_SIZE, marks=pytest.mark.torture)])
def looked_at(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """px at which the program's detector looks: at its own 2048 some thirty looks alone take more than a minute."""
    for module in (pipeline, lesion_scores):
        monkeypatch.setattr(module, "LESION_SIZE", request.param)
    return request.param


@pytest.mark.slow
@pytest.mark.usefixtures("few_draws")
@pytest.mark.timeout(600)  # four commands and three exports
def test_the_recipes_lead_from_tables_to_a_bundle_that_grades(
    looked_at: int, tables: Path, tmp_path: Path, samples: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    for name, text in SMALL.items():
        (tmp_path / f"{name}.toml").write_text(text.replace("{size}", str(looked_at)))
    for name in list(SMALL)[1:]:  # lesion-cross trains lesion
        assert cli.main([name, f"{name}.toml", "--data", str(tables)]) == 0, capsys.readouterr().err

    folder = tmp_path / "models" / "tiny-1"
    bundle.verify(folder)
    manifest = bundle.load_manifest(folder)
    assert manifest.metrics["lesion_aupr_MA"]["photographs"] == 4, "all that the detector did not learn from"
    assert manifest.metrics["cross_lesion_aupr_MA"]["photographs"] == 2, "two folds of three"
    page = (tmp_path / "runs" / "main" / "curves.html").read_text()
    assert "eyepacs: 3 photographs left out" in page, "the main network's own grades as a table"
    page = (tmp_path / "runs" / "cross" / "curves.html").read_text()
    assert "eyepacs: 4 photographs left out" in page, "what the cross-validation said of those that no network had seen"
    card = (folder / "card.md").read_text()
    assert "Research use, non-commercial" in card
    assert "EyePACS, cross-validated" in card
    crossed = manifest.metrics["cross_eyepacs_accuracy"]["photographs"]
    assert crossed == 4, "every photograph of the split train, once, but the two that the detector learned from"
    assert set(bundle.read_arrays(folder / "rehearsal.safetensors")) >= {"cells", "features", "main", "grade"}
    held_out = bundle.read_arrays(folder / bundle.HELD_OUT)
    assert len(held_out["patient"]) == len(held_out["cells"]) == 3, "the split val of the tables"

    image = fundus.read(samples / "SYNTHETIC_04_left.jpg")
    analysis = load_grader(folder, "cpu").analyse(image)
    assert sum(analysis.prediction.probabilities) == pytest.approx(1, abs=1e-3)
    assert analysis.prediction.model == "tiny-1"
    assert analysis.map_in_photo("MA").shape == (image.height, image.width)

    evaluate = [
        "evaluate",
        "--labels",
        str(tables / "labels.csv"),
        "--root",
        str(tables),
        "--split",
        "val",
        "--json",
        "scores.json",
    ]
    assert cli.main([*evaluate, "--model", str(folder)]) == 0
    assert json.loads((tmp_path / "scores.json").read_text())["scores"]["eyepacs_accuracy"]["photographs"] == 3

    assert cli.main(["release", "release.toml", "--data", str(tables)]) == 1
    assert "never overwritten" in capsys.readouterr().err


def test_a_recipe_before_its_time_says_what_to_run_first(
    tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["fuse", "--data", str(tables)]) == 1
    assert "run retina-train lesion first" in capsys.readouterr().err


def _weights(folder: Path, name: str, size: int | None) -> None:
    weights.save(torch.nn.Linear(1, 1), folder / "runs" / name / f"{name}.safetensors", {}, size)
    (folder / "runs" / name / f"{name}.json").write_text("{}")


@pytest.mark.parametrize("command", ["fuse", "release"])
@pytest.mark.parametrize(
    ("lesion_size", "main_size", "words"),
    [
        (1536, 768, "runs/lesion/lesion.safetensors is trained at 1536 px, but the program looks at 2048 px"),
        (None, 384, "runs/main/main.safetensors is trained at 384 px, but the program looks at 768 px"),
    ],
)
def test_networks_of_another_size_than_the_program_s_are_refused_before_any_photograph_is_looked_at(
    command: str, lesion_size: int | None, main_size: int, words: str, tables: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(fuse_data, "see", lambda *_: pytest.fail("a photograph was looked at"))
    for name, size in (("lesion", lesion_size), ("main", main_size), ("fuse", None)):
        _weights(tmp_path, name, size)
    assert cli.main([command, "--data", str(tables)]) == 1
    assert words in capsys.readouterr().err


def test_a_cross_validation_of_another_size_is_refused_at_once(
    tables: Path, tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    _weights(tmp_path, "lesion", 2048)
    (tmp_path / "main.toml").write_text("sizes = [96, 128]\n")
    (tmp_path / "cross.toml").write_text(f'main = "main.toml"\nfuse = "{repository}/training/configs/fuse.toml"\n')
    assert cli.main(["cross", "cross.toml", "--data", str(tables)]) == 1
    assert (
        "The main network of main.toml is trained at 128 px, but the program looks at 768 px" in capsys.readouterr().err
    )


def test_a_release_without_its_fuse_network_says_what_to_run(
    tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(release, "see_all", lambda *_: pytest.fail("photographs were looked at"))
    _weights(tmp_path, "lesion", 2048)
    _weights(tmp_path, "main", 768)
    assert cli.main(["release", "--data", str(tables)]) == 1
    assert "runs/fuse/fuse.safetensors is missing; run retina-train fuse first." in capsys.readouterr().err
    _weights(tmp_path, "fuse", None)
    (tmp_path / "r.toml").write_text('cross_run = "runs/cross"\n')
    assert cli.main(["release", "r.toml", "--data", str(tables)]) == 1
    assert "runs/cross/cross.npz is missing; run retina-train cross first." in capsys.readouterr().err
    (tmp_path / "runs" / "main" / "main.safetensors").write_bytes(b"torn")
    assert cli.main(["fuse", "--data", str(tables)]) == 1
    assert "runs/main/main.safetensors is damaged" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["lesion", "lesion-cross"])
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('start = "gone.safetensors"', "start is gone.safetensors, which cannot be gone on from: gone.safetensors is missing."),
        ('start = "torn.safetensors"', "start is torn.safetensors, which cannot be gone on from: torn.safetensors is damaged"),
        ('start = "other.safetensors"', "start is other.safetensors, which cannot be gone on from: other.safetensors does not fit"),
        ('miner = "gone"', "miner is gone, which is no bundle that can be used: "),
    ],
)  # fmt: skip
def test_what_a_recipe_goes_on_from_is_looked_for_before_photographs_are_cut(
    command: str, text: str, words: str, tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(lesion, "photographs_of", lambda *_: pytest.fail("photographs were cut"))
    (tmp_path / "torn.safetensors").write_bytes(b"torn")
    weights.save(torch.nn.Linear(1, 1), tmp_path / "other.safetensors", {})
    (tmp_path / "lesion.toml").write_text(text)
    (tmp_path / "lesion-cross.toml").write_text('lesion = "lesion.toml"')
    assert cli.main([command, f"{command}.toml", "--data", str(tables)]) == 1
    assert words in capsys.readouterr().err
