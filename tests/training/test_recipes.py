"""The whole chain in small: from tables and photographs to a released bundle that grades, by the commands themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from retina_models import bundle, fundus
from retina_models.loading import load_grader
from retina_training import cli

DETECTOR = 'lesion_run = "runs/lesion-cross"\n'
SMALL = {
    "lesion": 'size = 512\npatch = 96\nbatch = 2\nsteps = 3\nfolds = 3\nhealthy = 0\nfrozen_blocks = 11\nrun = "runs/lesion"\n',
    "lesion-cross": 'lesion = "lesion.toml"\ncrossed = 2\n',
    "main": "pretrain_steps = 1\npretrain_batch = 2\nsizes = [96, 128]\nsteps = [2, 1]\nbatches = [2, 2]\nfrozen_blocks = 16\n",
    "fuse": f"steps = 6\nbatch = 4\n{DETECTOR}",
    "cross": f'main = "main.toml"\nfuse = "fuse.toml"\nfolds = 2\n{DETECTOR}',
    "release": f'name = "tiny-1"\nrehearsal = 3\ncoverage = 0.5\nout = "models"\ncross_run = "runs/cross"\n{DETECTOR}',
}


@pytest.mark.timeout(600)  # four commands and three exports; two minutes on two idle cores
def test_the_recipes_lead_from_tables_to_a_bundle_that_grades(
    tables: Path, tmp_path: Path, samples: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in SMALL.items():
        (tmp_path / f"{name}.toml").write_text(text)
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
