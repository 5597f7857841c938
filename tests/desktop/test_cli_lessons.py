"""`store lessons`, as it is typed."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from made_lessons import know, opine, read
from made_marks import drawn, saved, spot
from made_readings import sha, tamper
from retina_desktop.cli import main
from retina_desktop.paths import find_paths, resources
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.lessons import gather
from retina_desktop.services.model_shelf import open_shelf
from retina_desktop.store import open_store
from retina_models.bundle import load_manifest

NOTHING_SAID: dict[str, Any] = {"model": None, "model_grade": None, "model_opinion": None}


@pytest.fixture
def model() -> str:
    return open_shelf(find_paths()).current().name


@pytest.fixture
def path(tmp_path: Path, model: str) -> Path:
    """The program's own store: twelve photographs, each its own patient, one of them misread, one differently, one gone."""
    path = find_paths().store_file
    with open_store(path) as store:
        know(store, dict.fromkeys(range(12)), tmp_path / "eyes")
        for number in range(12):
            opine(store, number, sure_of=number % 2 * 3, model=model)
            read(store, number, grade=number % 2 * 3, **NOTHING_SAID)
        opine(store, 0, sure_of=0, p=0.97, model=model)
        read(store, 0, grade=4, **NOTHING_SAID)
        read(store, 1, grade=2, reader="Bo", **NOTHING_SAID)
        (tmp_path / "eyes" / "2.jpg").unlink()
        marks = LesionMarks(700, 530)
        store.marks.append(saved(marks, drawn(marks, "MA", spot(99, 99)), number=30))
        store.held_out.add([sha(4)])
    return path


def run(*words: object) -> int:
    return main(["store", "lessons", *map(str, words)])


def test_it_says_in_words_what_is_there_to_learn_from(path, model, tmp_path, capsys):
    assert run() == 0
    lines = capsys.readouterr().out.splitlines()
    with open_store(path, read_only=True) as store:
        lessons = gather(store, write=False)
    assert lines[0].startswith(f"learnt from  {len(lessons.learnt)} photographs: none (0) ")
    assert lines[1].startswith(f"new          {len(lessons.learnt)} photographs")
    assert lines[1].endswith("(no model was trained on readings yet)")
    assert lines[2] == "held out     1 photograph: none (0) 1; by Ada 1: no model ever learns from them"
    text = "\n".join(lines)
    assert "left out     2 photographs: " in text
    assert (
        f"{sha(1)[:12]} 1.jpg  Its readers differ and no senior decided: Ada says severe (3), Bo says moderate (2)."
        in text
    )
    assert f"{sha(2)[:12]} 2.jpg  The file {tmp_path / 'eyes' / '2.jpg'} is gone." in text
    assert f"doubtful     1 of 10 that {model} has analysed, the most likely wrong first" in text
    assert f"{sha(0)[:12]}  proliferative (4) by Ada, likely none (0) (suspicion 0.99" in text
    assert lines[-1] == "marked in    MA 1; held out: none"


def test_as_json_it_is_one_object_with_every_photograph_and_no_patient(path, model, capsys):
    assert run("--json") == 0
    said = json.loads(capsys.readouterr().out)
    with open_store(path, read_only=True) as store:
        assert said["digest"] == gather(store, write=False).digest
    assert said["learnt"]["photographs"] + said["held_out"]["photographs"] == 10
    assert said["new"] == {**said["learnt"], "since": None}
    assert {one["sha256"]: one["why"] for one in said["left_out"]} == {
        sha(1): "readers differ", sha(2): "not there",
    }  # fmt: skip
    [doubt] = said["doubtful"]
    assert (doubt["sha256"], doubt["grade"], doubt["likely"], doubt["readers"]) == (sha(0), 4, 0, ["Ada"])
    assert (said["model"], said["marks"], said["faults"]) == (model, {"MA": 1}, [])
    assert "patient" not in json.dumps(said)


def test_looking_holds_nobody_out(path, capsys):
    assert run() == 0
    with open_store(path) as store:
        assert store.held_out.all() == {sha(4)}


def test_new_is_what_was_confirmed_since_a_model_was_trained_on_readings(path, model, capsys):
    """The parent tells such a model from one that came with the program."""
    folder = find_paths().data / "models" / "retina-clinic.1"
    folder.mkdir(parents=True)
    manifest = asdict(load_manifest(resources() / "models" / model))
    manifest.update(name="retina-clinic.1", parent=model, created="2026-11-23T12:05:30+00:00")
    (folder / "bundle.json").write_text(json.dumps(manifest))
    assert run("--json") == 0
    new = json.loads(capsys.readouterr().out)["new"]
    assert new["since"] == "2026-11-23T12:05:30+00:00"
    assert run("--json", "--since", "2026-11-23T12:05:30") == 0
    assert json.loads(capsys.readouterr().out)["new"] == new
    with open_store(path, read_only=True) as store:
        expected = [one for one in gather(store, write=False).learnt if one.time_utc.minute > 5]
    assert new["photographs"] == len(expected) > 0
    assert run() == 0
    assert "since 2026-11-23 12:05, when retina-clinic.1 was made" in capsys.readouterr().out


def test_moved_photographs_are_looked_for_where_it_says(path, tmp_path, capsys):
    (tmp_path / "moved").mkdir()
    (tmp_path / "moved" / "two.jpg").write_bytes(b"2")
    assert run("--json", "--photographs", tmp_path / "moved", "--photographs", tmp_path / "nowhere") == 0
    said = capsys.readouterr()
    assert [one["sha256"] for one in json.loads(said.out)["left_out"]] == [sha(1)]
    assert said.err == f"There is no {tmp_path / 'nowhere'}.\n"


def test_a_senior_of_the_settings_decides(path, capsys):
    settings = find_paths().settings_file
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('[reading]\narbiters = "Bo"\n')
    assert run("--json") == 0
    assert [one["sha256"] for one in json.loads(capsys.readouterr().out)["left_out"]] == [sha(2)]
    assert run() == 0
    assert "Bo decides (setting reading.arbiters; retina-train wants --arbiter Bo)" in capsys.readouterr().out


def test_many_left_out_are_told_in_part(path, capsys):
    with open_store(path) as store:
        read(store, *range(100, 130), **NOTHING_SAID)
    assert run() == 0
    assert "             and 12 more: --json tells all" in capsys.readouterr().out.splitlines()


def test_an_empty_store_says_that_there_is_nothing_to_learn_from(capsys):
    open_store(find_paths().store_file).close()
    assert run() == 0
    said = capsys.readouterr()
    assert said.out.startswith("learnt from  0 photographs\n")
    assert said.err == "There is no photograph with a confirmed reading to learn from.\n"


def test_without_a_store_and_with_a_newer_one_it_fails_in_words(capsys):
    assert run() == 1
    assert "There is no store at" in capsys.readouterr().err
    open_store(find_paths().store_file).close()
    tamper(find_paths().store_file, "UPDATE alembic_version SET version_num = '9999'")
    assert run() == 1
    assert "newer Retina Desktop" in capsys.readouterr().err


def test_a_time_that_is_none_is_wrong_use(path, capsys):
    assert run("--since", "yesterday") == 2
    assert "'yesterday' is no time such as 2026-11-20" in capsys.readouterr().err
