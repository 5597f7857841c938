"""`store export --masks` and `store import-masks`, as they are typed."""

from __future__ import annotations

import json

import pytest

from made_marks import drawn, loaded, mark_some, same, saved, small_photograph, spot
from made_readings import made, tamper
from retina_desktop.cli import main
from retina_desktop.paths import find_paths
from retina_desktop.services.own_files import MANIFEST
from retina_desktop.store import open_store


@pytest.fixture
def sha256(tmp_path) -> str:
    """The photograph whose lesions are marked in the program's own store."""
    sha256 = small_photograph(tmp_path / "eyes" / "one.png")
    with open_store(find_paths().store_file) as store:
        store.images.remember(sha256, tmp_path / "eyes" / "one.png")
        mark_some(store, sha256)
    return sha256


def run(*words: object) -> int:
    return main(["store", *map(str, words)])


def test_masks_are_written_and_read_into_another_store(sha256, tmp_path, capsys) -> None:
    assert run("export", "--masks", tmp_path / "out") == 0
    assert capsys.readouterr().out == f"3 lesions of 1 photographs, 6 masks, written to {tmp_path / 'out'}.\n"
    other = tmp_path / "other.sqlite"
    command = ("import-masks", tmp_path / "out", "--reader", "Bo", "--photographs", tmp_path / "eyes", "--store", other)
    assert run(*command) == 0
    assert "Marks of 1 photographs saved for Bo in" in capsys.readouterr().out
    with open_store(other) as store, open_store(find_paths().store_file) as own:
        assert same(loaded(store, reader="Bo", sha256=sha256), loaded(own, sha256=sha256))


def test_what_was_left_out_is_named_and_the_exit_status_is_1(sha256, tmp_path, capsys) -> None:
    assert run("export", "--masks", tmp_path / "out") == 0
    next((tmp_path / "out").rglob("*_HE.png")).write_bytes(b"")
    assert run("import-masks", tmp_path / "out", "--reader", "Bo", "--progress", "json") == 1
    out, error = capsys.readouterr()
    assert error.count("\n") == 1
    assert "_HE.png is damaged" in error
    last = json.loads(out.splitlines()[-1])
    assert (last["event"], last["photographs"], last["edits"]) == ("finished", 1, 3)
    assert last["problems"] == [error.strip()]


def test_marks_give_way_to_a_file_only_when_that_is_asked_for_and_it_is_said(sha256, tmp_path, capsys) -> None:
    assert run("export", "--masks", tmp_path / "out") == 0
    with open_store(find_paths().store_file) as store:
        marks = loaded(store, sha256=sha256)
        store.marks.append(saved(marks, drawn(marks, "HE", spot(200, 40)), sha256=sha256))
    capsys.readouterr()
    assert run("import-masks", tmp_path / "out", "--reader", "Ada") == 1
    assert "so nothing was saved of this photograph; --replace does it." in capsys.readouterr().err
    assert run("import-masks", tmp_path / "out", "--reader", "Ada", "--replace", "--progress", "json") == 0
    out, error = capsys.readouterr()
    assert "had marked as HE were changed (3 lesions before, 2 now)." in error
    assert json.loads(out.splitlines()[-1])["replaced"] == [error.strip()]


def test_what_cannot_be_done_at_all_is_said_and_the_exit_status_is_1(sha256, tmp_path, capsys) -> None:
    assert run("export", "--masks", tmp_path) == 1
    assert "not empty" in capsys.readouterr().err
    assert run("export", "--masks", tmp_path / "out", "--reader", "Cy") == 1
    assert "nothing was written" in capsys.readouterr().err
    assert run("import-masks", tmp_path / "none", "--reader", "Ada", "--progress", "json") == 1
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["event"] == "failed"


@pytest.mark.parametrize(
    "words",
    [
        ("export",),
        ("export", "--out", "a.csv", "--masks", "out"),
        ("export", "--out", "a.csv", "--reader", "Ada"),
        ("export", "--masks", "out", "--overwrite"),
        ("import-masks", "out"),
        ("import-masks", "out", "--reader", " "),
    ],
)
def test_wrong_use_is_2(sha256, words, tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*words) == 2
    assert capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "a.csv").exists()


def test_one_photograph_of_one_reader_can_be_chosen(sha256, tmp_path) -> None:
    with open_store(find_paths().store_file) as store:
        mark_some(store, sha256, "Bo")
    assert run("export", "--masks", tmp_path / "out", "--reader", "Bo", "--photograph", sha256[:8]) == 0
    assert [one["reader"] for one in json.loads((tmp_path / "out" / MANIFEST).read_text())["marks"]] == ["Bo"]


def test_verify_names_a_damaged_mark_and_fails(sha256, capsys) -> None:
    path = find_paths().store_file
    with open_store(path) as store:
        store.readings.append(made(1))
    assert run("verify") == 0
    assert capsys.readouterr().out == ("All 1 readings are as they were saved. So are all 7 edits of marked lesions.\n")
    tamper(path, "UPDATE mark_tile SET packed = x'00' WHERE kind = 'EX'")
    assert run("verify") == 1
    assert f"Photograph {sha256[:12]}, Ada, EX: the tile in column 0, row 0 was altered" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["export", "import-masks"])
def test_the_help_of_each_has_an_example_and_every_option(command, capsys) -> None:
    assert run(command, "--help") == 0
    words = " ".join(capsys.readouterr().out.split())
    assert f"Example: retina-desktop store {command}" in words
    assert "--reader NAME" in words
