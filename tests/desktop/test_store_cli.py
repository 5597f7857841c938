from __future__ import annotations

import argparse
import json
import subprocess
import sys

import pytest

from made_readings import made, tamper
from retina_desktop.cli import store as store_command
from retina_desktop.paths import find_paths
from retina_desktop.store import open_store
from retina_desktop.store.upgrading import known_versions


@pytest.fixture
def path():
    """The program's own store, in this test's home."""
    path = find_paths().store_file
    with open_store(path) as store:
        store.readings.append_many(made(number) for number in range(5))
    return path


def run(*words):
    parser = argparse.ArgumentParser()
    store_command.add_parser(parser.add_subparsers(required=True))
    args = parser.parse_args(["store", *map(str, words)])
    return args.run(args)


def test_info_tells_what_is_in_the_store(path, capsys):
    assert run("info") == 0
    out = capsys.readouterr().out
    assert str(path) in out
    assert "5, of which 5 current" in out
    assert "Ada" in out


def test_info_as_json_is_one_object(path, capsys):
    assert run("info", "--json") == 0
    info = json.loads(capsys.readouterr().out)
    assert (info["readings"], info["readers"], info["version"]) == (5, ["Ada"], known_versions()[-1])


def test_verify_of_an_untouched_store_is_done(path, capsys):
    assert run("verify") == 0
    assert capsys.readouterr().out == "All 5 readings are as they were saved.\n"


def test_verify_names_the_first_altered_reading_and_fails(path, capsys):
    tamper(path, "UPDATE reading SET grade = 4 WHERE id = 3")
    assert run("verify") == 1
    assert capsys.readouterr().err.startswith("Reading 3 was altered after it was saved")


def test_verify_with_json_progress_ends_with_finished_or_failed(path, capsys):
    assert run("verify", "--progress", "json") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["event"] for line in lines] == ["progress", "finished"]
    tamper(path, "DELETE FROM reading WHERE id = 5")
    assert run("verify", "--progress", "json") == 1
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (last["event"], last["reason"][:21]) == ("failed", "Reading 5 is missing:")


def test_verify_holds_the_chain_against_a_noted_head(path, capsys):
    with open_store(path) as store:
        noted = f"5:{store.info().chain_hash}"
        store.readings.append(made(9))
    assert run("verify", "--head", noted) == 0
    assert run("verify", "--head", "5:" + "0" * 64) == 1
    assert "not the noted one" in capsys.readouterr().err


def test_a_head_that_is_none_is_wrong_use(path):
    with pytest.raises(SystemExit) as caught:
        run("verify", "--head", "five")
    assert caught.value.code == 2


def test_backup_says_where_it_is(path, tmp_path, capsys):
    target = tmp_path / "copy.sqlite"
    assert run("backup", "--out", target) == 0
    assert str(target) in capsys.readouterr().out
    assert run("verify", "--store", target) == 0
    assert run("backup", "--out", target) == 1
    assert "never overwrites" in capsys.readouterr().err
    assert run("backup") == 0
    assert len(list(path.parent.glob(f"readings.v{known_versions()[-1]}-*.backup.sqlite"))) == 1


def test_export_writes_a_table_and_overwrites_only_when_told(path, tmp_path, capsys):
    target = tmp_path / "table.csv"
    assert run("export", "--out", target) == 0
    assert capsys.readouterr().out == f"5 readings written to {target}.\n"
    assert run("export", "--out", target) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert run("export", "--out", target, "--overwrite", "--current", "--patients") == 0


def test_a_dash_is_standard_output_with_the_table_alone(path, tmp_path, capfdbinary, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("export", "--out", tmp_path / "table.csv") == 0
    capfdbinary.readouterr()
    assert run("export", "--out", "-") == 0
    assert capfdbinary.readouterr().out == (tmp_path / "table.csv").read_bytes()
    assert not (tmp_path / "-").exists()


def test_who_listens_to_the_table_may_have_enough(path):
    words = [sys.executable, "-c", "from retina_desktop.cli import main; raise SystemExit(main())", "store", "export"]
    with open_store(path) as store:
        store.readings.append_many([made(number, note="long " * 100) for number in range(10, 500)])
    with subprocess.Popen([*words, "--out", "-", "--store", str(path)], stdout=-1, stderr=-1) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert (process.wait(), process.stderr.read()) == (0, b"")


@pytest.mark.parametrize("what", ["--parquet", "--fhir", "--masks", "--dicom", "--deidentified"])
def test_what_is_no_stream_refuses_a_dash_in_words(what, path, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert run("export", what, "-") == 2
    assert "not -" in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("command", [["info"], ["verify"], ["backup"], ["export", "--out", "x.csv"]])
def test_a_missing_store_is_named_and_not_made(command, tmp_path, capsys):
    missing = tmp_path / "none.sqlite"
    assert run(*command, "--store", missing) == 1
    assert capsys.readouterr().err == f"There is no store at {missing}.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_store_is_named(tmp_path, capsys):
    path = tmp_path / "notes.txt"
    path.write_text("hello, this is not a database at all")
    assert run("verify", "--store", path) == 1
    assert "is not a store of Retina Desktop" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["info", "verify", "backup", "export"])
def test_the_help_of_each_command_has_an_example(command, capsys):
    with pytest.raises(SystemExit) as caught:
        run(command, "--help")
    assert caught.value.code == 0
    assert f"Example: retina-desktop store {command}" in " ".join(capsys.readouterr().out.split())
