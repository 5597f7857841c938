"""`retina-train feedback`, from a store of readings to a candidate that is compared and grades."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from filelock import FileLock

from clinic_store import clinic
from feedback_photographs import SHIPPED, dealt
from made_readings import sha
from retina_desktop.services.lessons import Lesson
from retina_desktop.services.training_plan import look_at
from retina_desktop.store import open_store
from retina_models import bundle, comparison, fundus
from retina_models.features import FuseInputs
from retina_training import cli
from retina_training.feedback import learned_from, lessons
from retina_training.feedback.run import LOCK
from retina_training.fuse_data import Seen

COUNT = 60
RECIPE = "steps = 2\nbatch = 4\n"


@pytest.fixture(scope="module")
def photographs() -> Seen:
    return dealt()[2].only(np.arange(COUNT))


def command(folder: Path, store: Path | str, *more: str) -> int:
    recipe = folder / "feedback.toml"
    recipe.write_text(RECIPE)
    places = ["--out", str(folder / "models"), "--run", str(folder / "run"), "--model", str(SHIPPED)]
    return cli.main(["feedback", str(recipe), "--store", str(store), *places, "--progress", "json", *more])


@pytest.mark.timeout(300)
def test_confirmed_readings_become_a_candidate_that_was_compared(tmp_path: Path, photographs: Seen, capsys) -> None:
    store = clinic(tmp_path / "readings.sqlite", photographs, tmp_path / "photographs")
    (tmp_path / "doubtful.txt").write_text(f"{sha(3)}  looked at again\n\n{sha(5)}\n")

    assert command(tmp_path, store, "--leave-out", str(tmp_path / "doubtful.txt")) == 0

    finished = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert finished["event"] == "finished"
    folder = Path(finished["bundle"])
    assert folder == tmp_path / "models" / "retina-2026.12.1-f1"
    bundle.verify(folder)
    said = comparison.find(folder)
    assert said is not None
    assert (said.may_be_promoted, said.reasons) == (finished["may_be_promoted"], finished["reasons"])
    assert said.hold_outs[comparison.CLINIC].photographs == finished["held_out"]
    assert said.hold_outs[comparison.BUNDLE].photographs == 138
    with open_store(store) as opened:
        held = opened.held_out.all()
    assert len(held) == finished["held_out"] > 0
    asked = {sha(3), sha(5)} - set(held)  # who is held out is never left out
    assert finished["readings"] == COUNT - len(held) - len(asked)
    assert bundle.load_manifest(folder).preprocessing["feedback"]["by_reader"] == {"Ada": finished["readings"]}
    learned = learned_from.read(folder, bundle.load_manifest(folder))
    assert learned == {sha(number) for number in range(COUNT)} - set(held) - asked


def test_a_model_is_not_examined_on_photographs_that_another_clinic_taught_it(
    tmp_path: Path, photographs: Seen, capsys
) -> None:
    store = clinic(tmp_path / "readings.sqlite", photographs, tmp_path / "photographs")
    asked = lessons.Asked(str(store))
    before = lessons.read(asked, SHIPPED, "cpu", lambda _event: None)
    known, *rest = [row.image_id for row in before.held_out.labelled]
    taught = tmp_path / "taught" / "retina-elsewhere"
    manifest = bundle.load_manifest(SHIPPED)
    files: dict[str, Path | bytes] = {name: SHIPPED / name for name in manifest.sha256}
    files[learned_from.FILE] = learned_from.packed({known, sha(COUNT + 1)})
    bundle.write(taught, replace(manifest, name=taught.name), files)

    after = lessons.read(asked, taught, "cpu", lambda _event: None)
    assert [row.image_id for row in after.held_out.labelled] == rest
    assert (
        f"The photograph {known[:12]} is no test of retina-elsewhere, which was taught it elsewhere." in after.left_out
    )
    assert len(after.learnt.labelled) == len(before.learnt.labelled)


def test_what_is_looked_at_now_is_the_same_as_what_is_kept_of_it(tmp_path: Path, monkeypatch) -> None:
    """Else a training that looked at a photograph could not be gone on with: its readings would seem to have changed."""
    path = tmp_path / "1.png"
    cv2.imwrite(str(path), np.full((64, 64, 3), 90, np.uint8))
    image = fundus.read(path)
    lesson = Lesson(image.sha256, path, "a patient", None, 2, None, True, ("Ada",), datetime.now(UTC), 64, 64)
    shapes = ((19, 24, 24), (8, 12, 12), (12,))
    inputs = FuseInputs(*(np.random.default_rng(1).normal(size=shape).astype(np.float32) for shape in shapes))
    monkeypatch.setattr(lessons, "load_grader", lambda *_: SimpleNamespace(inputs_of=lambda _image: inputs))
    with open_store(tmp_path / "readings.sqlite") as store:
        looks = lessons._Looks(store, SHIPPED, "eyes", "cpu", lambda _event: None)
        now, kept = (looks.of([lesson])[image.sha256] for _ in range(2))
    assert isinstance(now, FuseInputs)
    assert isinstance(kept, FuseInputs)
    for name in ("cells", "features", "main"):
        np.testing.assert_array_equal(getattr(now, name), getattr(kept, name))


def test_photographs_that_have_to_be_looked_at_are_counted_as_the_plan_counts_them(
    tmp_path: Path, photographs: Seen
) -> None:
    """And not those of which features are kept, which come at once."""
    store = clinic(tmp_path / "readings.sqlite", photographs, tmp_path / "photographs")
    with sqlite3.connect(store) as connection:
        connection.executemany("DELETE FROM feature WHERE sha256 = ?", [(sha(number),) for number in (3, 40, 55)])
    with open_store(store) as opened:
        planned = look_at(opened, SHIPPED, []).unseen
    told: list[tuple[object, object]] = []
    lessons.read(lessons.Asked(str(store)), SHIPPED, "cpu", lambda event: told.append((event["done"], event["total"])))
    assert planned == 3
    assert told == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.torture
def test_what_was_seen_and_is_not_kept_is_told_and_the_rest_is_learnt_from(
    tmp_path: Path, photographs: Seen, capsys
) -> None:
    store = clinic(tmp_path / "readings.sqlite", photographs, tmp_path / "photographs")
    with sqlite3.connect(store) as connection:
        connection.execute("UPDATE feature SET packed = x'00' WHERE sha256 = ?", (sha(0),))
    assert command(tmp_path, store) == 0
    finished = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert finished["readings"] + finished["held_out"] == COUNT - 1
    (words,) = finished["left_out"]
    assert "0.jpg" in words, "the file that stands for it is no photograph"


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("missing", "There is no store"),
        ("empty", "no photograph with a confirmed reading to learn from"),
        ("one grade", "nothing can be told apart by one answer alone"),
        ("no photographs", "none is left to learn from"),
        ("newer", "newer"),
        ("locked", "Another training is at work"),
        ("depth", "are lesions marked by hand"),
        ("hash", "doubtful.txt, line 2"),
    ],
)
def test_what_cannot_be_learnt_from_is_said_and_nothing_is_written(
    tmp_path: Path, photographs: Seen, what: str, words: str, capsys
) -> None:
    one_grade = photographs.only(photographs.grade == 2)
    seen = {"empty": photographs.only(np.arange(0)), "one grade": one_grade}.get(what, photographs)
    store = clinic(tmp_path / "readings.sqlite", seen, tmp_path / "photographs", kept=what != "no photographs")
    more: list[str] = []
    if what == "newer":
        with sqlite3.connect(store) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
    if what == "depth":
        more = ["--depth", "lesions"]
    if what == "hash":
        (tmp_path / "doubtful.txt").write_text(f"{sha(1)}\nnonsense\n")
        more = ["--leave-out", str(tmp_path / "doubtful.txt")]
    (tmp_path / "run").mkdir()
    lock = FileLock(tmp_path / "run" / LOCK)
    if what == "locked":
        lock.acquire()
    try:
        assert command(tmp_path, tmp_path / "gone" if what == "missing" else store, *more) == 1
    finally:
        lock.release()
    said = capsys.readouterr()
    assert words in said.err
    assert "Traceback" not in said.err
    assert json.loads(said.out.splitlines()[-1])["event"] == "failed"
    assert not (tmp_path / "models").exists() or not any((tmp_path / "models").iterdir())
