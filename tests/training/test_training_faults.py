"""What goes wrong in a training, as its user meets it: the exit status, one clear sentence, events, the bar."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from retina_training import cli, kept, lesion, lesion_cross, lesion_data, progress, release
from retina_training.checkpoints import Keeper, TrainingError
from retina_training.config import LesionCrossRecipe, LesionRecipe
from retina_training.tables import MASK_COLUMNS, Annotated, Labelled, TableError


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
    return ["lesion", "lesion.toml", "--run", str(folder / "run"), "--data", str(folder)]


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
        (KeyboardInterrupt(), 130, "Stopped before the first checkpoint."),
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


def test_a_training_that_is_stopped_says_how_to_go_on_where_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(recipe: LesionRecipe, report: progress.Report, resume: bool) -> None:
        Keeper(Path(recipe.run), 1, 1).write({}, 1)
        raise KeyboardInterrupt

    assert cli.main(_recipe(monkeypatch, tmp_path, run)) == 130
    assert capsys.readouterr().err == "Stopped; --resume goes on from the newest checkpoint.\n"
    monkeypatch.setattr(release, "run", lambda *_: run(LesionRecipe(run=str(tmp_path / "other")), *_[1:]))
    assert cli.main(["release", "--data", str(tmp_path)]) == 130
    assert capsys.readouterr().err == "Stopped; no bundle was written.\n"


def test_outside_the_repository_the_data_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["main"]) == 1
    said = "There is no folder ../shared/data; name the one that holds labels.csv with --data, or with data in the recipe.\n"
    assert capsys.readouterr().err == said
    assert not list(tmp_path.iterdir())


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


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("recipe", ["lesion", "main", "fuse", "lesion-cross", "cross"])
@pytest.mark.parametrize("fault", ["no data", "no photograph", "a damaged photograph"])
def test_a_refused_run_leaves_the_earlier_one_as_it_was(
    recipe: str, fault: str, tables: Path, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    data = tmp_path / "data"
    if fault != "no data":
        shutil.copytree(tables, data)
        broken = data / next(csv.DictReader((data / "lesions.csv").read_text().splitlines()))["photo"]
        broken.unlink() if fault == "no photograph" else broken.write_bytes(b"no photograph")
    run = tmp_path / "run"
    for stage in (".", "fold0", "px384", "member0"):
        Keeper(run / stage, 1, 1).write({}, 1)
    (run / "log.jsonl").write_text('{"event": "started"}\n')
    (run / "fold0" / "log.jsonl").touch()
    (tmp_path / "lesion.toml").write_text("size = 512\nfolds = 3\n")
    inner = repository / "training" / "configs"
    words = {
        "cross": f'main = "{inner}/main.toml"\nfuse = "{inner}/fuse.toml"\n',
        "lesion-cross": 'lesion = "lesion.toml"\ncrossed = 2\n',
    }
    (tmp_path / f"{recipe}.toml").write_text(words.get(recipe, ""))
    before = _files(run)
    assert cli.main([recipe, f"{recipe}.toml", "--data", str(data), "--run", str(run)]) == 1, capsys.readouterr().err
    assert _files(run) == before


def test_a_cross_validation_begun_anew_forgets_its_folds_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped in fold 0 and resumed it would else find fold 1 of the run before."""

    class Stop(Exception):
        pass

    def learn(*_: object) -> None:
        raise Stop

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(lesion, "photographs_of", lambda *_: None)
    monkeypatch.setattr(lesion, "learn", learn)
    for fold in ("fold0", "fold1"):
        Keeper(tmp_path / "run" / fold, 1, 1).write({}, 1)
        (tmp_path / "run" / fold / "log.jsonl").touch()
    (tmp_path / "lesion.toml").write_text("")
    with pytest.raises(Stop):
        lesion_cross.run(
            LesionCrossRecipe(run=str(tmp_path / "run"), lesion="lesion.toml"), lambda _: None, resume=False
        )
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


def _annotated(folder: Path, photo: Path, square: tuple[int, int], mask: str = "MA") -> Annotated:
    """A mask of microaneurysms that has a square at these x and y."""
    drawn = np.zeros(lesion_data.photograph(photo).pixels.shape[:2], np.uint8)
    drawn[square[1] : square[1] + 60, square[0] : square[0] + 60] = 255
    cv2.imwrite(str(folder / f"{mask}.png"), drawn)
    return Annotated(photo, "a", "train", (folder / f"{mask}.png", None, None, None, None))


def test_a_corrected_mask_is_cut_anew_and_one_moved_to_another_kind_too(tmp_path: Path, samples: Path) -> None:
    photo = samples / "SYNTHETIC_04_left.jpg"
    first = lesion_data.load_sheet(_annotated(tmp_path, photo, (600, 600)), 512, tmp_path / "cache")
    again = lesion_data.load_sheet(_annotated(tmp_path, photo, (600, 600)), 512, tmp_path / "cache")
    assert again.lesions[0].tolist() == first.lesions[0].tolist()
    one = _annotated(tmp_path, photo, (300, 700))
    corrected = lesion_data.load_sheet(one, 512, tmp_path / "cache")
    assert corrected.lesions[0][0][0] < first.lesions[0][0][0] - 50
    moved = replace(one, masks=(None, *one.masks[:-1]))
    assert len(lesion_data.load_sheet(moved, 512, tmp_path / "cache").lesions[0]) == 0
    cv2.imwrite(str(tmp_path / "MA.png"), np.zeros((40, 50), np.uint8))
    with pytest.raises(TableError, match=r"MA.png is 50 x 40 px, its photograph"):
        lesion_data.load_sheet(one, 512, tmp_path / "cache")


def test_what_is_cut_of_a_photograph_without_masks_is_found_under_its_earlier_name(tmp_path: Path) -> None:
    """Hundreds of them lie in the caches of those who train."""
    cv2.imwrite(str(tmp_path / "a.png"), np.full((200, 200, 3), 90, np.uint8))
    photo = tmp_path / "a.png"
    key = hashlib.sha256(f"{photo}{photo.stat().st_mtime_ns}512".encode()).hexdigest()[:16]
    row = Labelled(photo, "clinic", "a", "a", 0, None, None, "train")
    for name, array in (("pixels", np.zeros((512, 512, 3), np.uint8)), ("masks", np.zeros((512, 512), np.uint8))):
        kept.keep(tmp_path / f"lesion-{key}.{name}.npy", array)
    kept.keep(tmp_path / f"lesion-{key}.radius.npy", np.array(123.0))
    assert lesion_data.load_healthy(row, 512, tmp_path).radius == 123


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError("400 requested and 16 written"), "could not be written: the disk is full. Photographs cut for"),
        (OSError(28, "No space left on device"), "could not be written: the disk is full. Photographs cut for"),
        (PermissionError(13, "Permission denied"), "could not be written: Permission denied. Photographs cut for"),
    ],
)
def test_a_full_disk_is_said_with_the_folder_and_what_lies_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, words: str
) -> None:
    def save(path: Path, array: np.ndarray) -> None:
        path.write_bytes(b"what little fitted")
        raise error

    monkeypatch.setattr(kept.np, "save", save)
    with pytest.raises(TrainingError) as said:
        kept.keep(tmp_path / "runs" / "cache" / "a.npy", np.zeros(50))
    assert str(said.value).startswith(f"{tmp_path / 'runs' / 'cache'} {words}")
    assert "the folder that you work in" in str(said.value)
    assert not [path for path in (tmp_path / "runs").rglob("*") if path.is_file()]
