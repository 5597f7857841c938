"""The detector's cross-validation: every photograph scored by a detector that never saw it, all with one calibration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from retina_training import cli, fuse_data, lesion, weights

LESION = "size = 512\npatch = 96\nbatch = 2\nsteps = 10\nfolds = 3\nfrozen_blocks = 11\n"
RUN = ["lesion-cross", "lesion-cross.toml", "--data"]


@pytest.fixture
def recipes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lesion.toml").write_text(LESION)
    (tmp_path / "lesion-cross.toml").write_text('lesion = "lesion.toml"\ncrossed = 2\n')
    return tmp_path


@pytest.mark.usefixtures("few_draws")
@pytest.mark.timeout(240)  # two trainings of ten steps, and each photograph looked at twice
def test_the_folds_are_scored_together_and_one_of_them_goes_on(
    tables: Path, recipes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.main([*RUN, str(tables)]) == 0
    folder = recipes / "runs" / "lesion-cross"
    facts = json.loads((folder / "lesion.json").read_text())
    assert facts["cross"]["lesion_aupr_MA"]["photographs"] == 2, "one photograph a fold"
    assert facts["held_out"]["MA"]["photographs"] == 2
    assert len(facts["trained_on"]) == 2
    assert set(facts["trained_on"]) <= set(facts["seen"]), "and the healthy ones"
    config = weights.config_of(folder / "lesion.safetensors")
    assert config["scale"] != [1.0] * 5, "the calibration is in the file"
    assert set(fuse_data.thresholds(folder)) == {"MA", "HE", "EX", "SE"}
    assert "loss" in (folder / "fold1" / "curves.html").read_text(), "each fold has its page"

    monkeypatch.setattr(lesion, "loss_of", lambda *_: pytest.fail("a finished fold was trained again"))
    assert cli.main([*RUN, str(tables), "--resume"]) == 0
    assert weights.config_of(folder / "lesion.safetensors") == config


def test_a_fold_that_is_not_crossed_cannot_go_on(
    tables: Path, recipes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (recipes / "lesion.toml").write_text(LESION + "fold = 2\n")
    assert cli.main([*RUN, str(tables)]) == 1
    assert "leaves out fold 2 of 3; that must be among the first 2" in capsys.readouterr().err


def test_a_fold_without_photographs_is_refused_before_any_step(
    tables: Path, recipes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (recipes / "lesion.toml").write_text(LESION.replace("folds = 3", "folds = 9") + "fold = 8\n")
    assert cli.main(["lesion", "lesion.toml", "--data", str(tables)]) == 1
    assert "no photograph with lesion masks in fold 8 of 9, to score it on" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["lesion-cross", "cross", "release"])
def test_what_runs_in_one_process_is_refused_to_several(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert cli.main([command]) == 1
    assert f"retina-train {command} runs in one process" in capsys.readouterr().err
