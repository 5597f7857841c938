"""What goes wrong in a training, as its user meets it: the exit status, one clear sentence, events, the bar."""

from __future__ import annotations

import io
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from retina_training import cli, lesion, lesion_data, progress
from retina_training.checkpoints import TrainingError
from retina_training.config import LesionRecipe
from retina_training.tables import MASK_COLUMNS, Annotated, TableError


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _progress(done: int, total: int = 100) -> progress.Event:
    return {"event": "progress", "done": done, "total": total, "message": "loss 0.5"}


def test_on_a_terminal_the_bar_says_how_far_it_is_and_how_long_it_will_take() -> None:
    terminal, clock = Terminal(), {"s": 0.0}
    bar = progress.Bar(terminal, lambda: clock["s"])
    for done in (10, 20):
        clock["s"] += 30
        bar(_progress(done))
    line = terminal.getvalue().split("\r")[-1]
    assert "20 of 100, 4:00 left  loss 0.5" in line
    bar({"event": "metrics", "step": 20, "loss": 0.5})
    assert terminal.getvalue().endswith(line), "the log has it; the bar stays one line"
    bar({"event": "finished", "weights": "w.safetensors"})
    assert terminal.getvalue().endswith("\nfinished: weights w.safetensors\n")


def test_the_time_left_is_that_of_the_stage_at_hand() -> None:
    terminal, clock = Terminal(), {"s": 0.0}
    bar = progress.Bar(terminal, lambda: clock["s"])
    for done, seconds in ((99, 1), (100, 1), (1, 10), (2, 10)):
        clock["s"] += seconds
        bar(_progress(done))
    assert "2 of 100, 16:20 left" in terminal.getvalue()


def test_where_there_is_no_terminal_a_line_comes_with_each_metric_and_no_bar() -> None:
    out = io.StringIO()
    bar = progress.Bar(out)
    bar(_progress(10))
    bar({"event": "metrics", "step": 20, "loss": 0.5})
    assert out.getvalue() == "metrics: step 20, loss 0.5\n"


def _recipe(monkeypatch: pytest.MonkeyPatch, folder: Path, run: object) -> list[str]:
    monkeypatch.chdir(folder)
    monkeypatch.setattr(lesion, "run", run)
    (folder / "lesion.toml").write_text("steps = 5\n")
    return ["lesion", "lesion.toml", "--run", str(folder / "run")]


def test_progress_as_json_ends_with_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(recipe: LesionRecipe, report: progress.Report, resume: bool) -> None:
        report(_progress(1))
        report({"event": "finished", "weights": "w"})

    assert cli.main([*_recipe(monkeypatch, tmp_path, run), "--progress", "json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in events] == ["progress", "finished"]
    assert [event["event"] for event in progress.read_log(tmp_path / "run" / "log.jsonl")] == ["finished"]


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (TrainingError("The loss became nan at step 3."), 1, "The loss became nan at step 3."),
        (OSError(28, "No space left on device", "cache/a.npz"), 1, "cache/a.npz: No space left on device."),
        (KeyboardInterrupt(), 130, "Stopped; --resume goes on"),
    ],
)
def test_a_failure_is_one_sentence_an_exit_status_and_the_last_event(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    error: BaseException, status: int, words: str,
) -> None:  # fmt: skip
    def run(recipe: LesionRecipe, report: progress.Report, resume: bool) -> None:
        raise error

    assert cli.main([*_recipe(monkeypatch, tmp_path, run), "--progress", "json"]) == status
    out, err = capsys.readouterr()
    assert err.startswith(words)
    last = json.loads(out.splitlines()[-1])
    assert last["event"] == "failed"
    assert last["reason"].startswith(words)


def test_a_photograph_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("no photograph")
    with pytest.raises(TableError, match=r"The photograph \S+a\.jpg cannot be used: This is a text file"):
        lesion_data.photograph(tmp_path / "a.jpg")


def test_a_missing_photograph_ends_a_recipe_before_its_first_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "labels.csv").write_text("path,dataset,dr_grade,split\ngone.jpg,eyepacs,2,train\n")
    assert cli.main(["main", "--data", str(tmp_path), "--run", str(tmp_path / "run")]) == 1
    assert "labels.csv, line 2: the photograph" in capsys.readouterr().err
    assert not list((tmp_path / "run").rglob("checkpoint.pt"))


@pytest.mark.parametrize(
    ("recipe", "lacking"),
    [("lesion", "lacks any row"), ("main", "graded photograph"), ("fuse", "graded photograph")],
)
def test_tables_without_anything_to_learn_from_are_refused(
    recipe: str, lacking: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.png").write_bytes(b"never opened")
    (tmp_path / "labels.csv").write_text("path,dataset,dr_grade,split\nx.png,idrid,2,val\n")
    (tmp_path / "lesions.csv").write_text("image_id,photo," + ",".join(MASK_COLUMNS) + "\n")
    (tmp_path / f"{recipe}.toml").write_text("")
    assert cli.main([recipe, f"{recipe}.toml", "--data", str(tmp_path)]) == 1
    error = capsys.readouterr().err
    assert lacking in error
    assert str(tmp_path) in error


def test_a_mask_of_another_size_than_its_photograph_is_named(tmp_path: Path, samples: Path) -> None:
    cv2.imwrite(str(tmp_path / "small.png"), np.zeros((40, 50), np.uint8))
    photo = samples / "SYNTHETIC_04_left.jpg"
    one = Annotated(photo, "a", "train", (tmp_path / "small.png", None, None, None, None))
    with pytest.raises(TableError, match=r"The mask \S+small.png is 50 x 40 px, its photograph \d+ x \d+"):
        lesion_data.load_sheet(one, 512, tmp_path / "cache")
    assert not list((tmp_path / "cache").glob("*")), "nothing half cut is kept"
