"""`store export --dicom` and `store export --deidentified`, as they are typed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import pytest

from made_exports import jpeg, known
from made_readings import made
from retina_desktop.cli import main
from retina_desktop.paths import find_paths
from retina_desktop.services.drafts import draft_name
from retina_desktop.store import open_store

PDF = b"%PDF-1.4\n%%EOF\n"


@pytest.fixture
def shas(tmp_path) -> list[str]:
    """Two photographs of the program's own store, with an analysis and a reading each."""
    with open_store(find_paths().store_file) as store:
        found = [known(store, jpeg(tmp_path / "eyes" / f"{name}_left.jpg", name))[0] for name in (10, 11)]
        store.readings.append_many([made(number, sha256=sha256) for number, sha256 in enumerate(found)])
    return found


def run(*words: object) -> int:
    return main(["store", "export", *map(str, words)])


def test_dicom_is_written_with_a_report_of_the_photograph_that_was_chosen(shas, tmp_path, capsys) -> None:
    (tmp_path / "a.pdf").write_bytes(PDF)
    assert run("--dicom", tmp_path / "out", "--photograph", shas[0][:10], "--pdf", tmp_path / "a.pdf") == 0
    assert capsys.readouterr().out == f"1 photographs, 4 files, written to {tmp_path / 'out'}.\n"
    assert sorted(path.name for path in (tmp_path / "out").glob("[!.]*")) == [
        shas[0][:12],
        f"report_{shas[0][:12]}.dcm",
    ]


def test_what_is_given_away_has_its_mapping_beside_it(shas, tmp_path, capsys) -> None:
    assert run("--deidentified", tmp_path / "out") == 0
    assert f"Which code is which stands in {tmp_path / 'out-mapping.json'}" in capsys.readouterr().out
    mapping = json.loads((tmp_path / "out-mapping.json").read_text())
    assert {one["sha256"] for one in mapping["photographs"].values()} == set(shas)
    assert run("--deidentified", tmp_path / "again", "--mapping", tmp_path / "out-mapping.json") == 1
    assert "is not overwritten" in capsys.readouterr().err
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("what", ["--dicom", "--deidentified"])
def test_a_photograph_that_is_gone_is_named_the_rest_goes_on_and_the_exit_status_is_1(shas, what, tmp_path, capsys):
    (tmp_path / "eyes" / "10_left.jpg").unlink()
    assert run(what, tmp_path / "out", "--progress", "json") == 1
    out, error = capsys.readouterr()
    assert f"10_left.jpg ({shas[0][:12]}) was left out" in error
    last = json.loads(out.splitlines()[-1])
    assert (last["event"], last["photographs"], len(last["problems"])) == ("finished", 1, 1)


@pytest.mark.parametrize("what", ["--dicom", "--deidentified"])
def test_what_cannot_be_done_at_all_is_said_and_the_exit_status_is_1(shas, what, tmp_path, capsys) -> None:
    assert run(what, tmp_path) == 1
    assert "not empty" in capsys.readouterr().err
    assert run(what, tmp_path / "out", "--photograph", "ffff", "--progress", "json") == 1
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["event"] == "failed"
    assert not (tmp_path / "out").exists()
    assert run("--dicom", tmp_path / "out", "--pdf", tmp_path / "none.pdf") == 1
    assert "none.pdf cannot be read" in capsys.readouterr().err


def started(what: str, tmp_path) -> subprocess.Popen[bytes]:
    """A process in the middle of an export: it has more to tell than its pipe holds, and nobody listens after the first line."""
    with open_store(tmp_path / "many.sqlite") as store:
        for number in range(60):
            sha256, _ = known(store, jpeg(tmp_path / "eyes" / f"{number}_left.jpg", number), analysed=False)
            store.readings.append(made(number, sha256=sha256))
    command = [sys.executable, "-c", "from retina_desktop.cli import main; raise SystemExit(main())"]
    words = ["store", "export", what, tmp_path / "out", "--store", tmp_path / "many.sqlite", "--progress", "json"]
    process = subprocess.Popen([*command, *map(str, words)], stdout=subprocess.PIPE, pipesize=4096)
    assert process.stdout is not None
    assert process.stdout.readline()
    return process


def beside(tmp_path) -> list[str]:
    """What lies where the export was to go, besides the photographs and the store."""
    return sorted(path.name for path in tmp_path.iterdir() if path.name != "eyes" and "sqlite" not in path.name)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a pipe has no size of one's own")
@pytest.mark.parametrize("what", ["--dicom", "--deidentified"])
def test_a_polite_end_from_the_system_leaves_nothing(what, tmp_path) -> None:
    with started(what, tmp_path) as process:
        assert beside(tmp_path)
        process.send_signal(signal.SIGTERM)
        assert process.wait() == 130
    assert beside(tmp_path) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a pipe has no size of one's own")
@pytest.mark.parametrize("what", ["--dicom", "--deidentified"])
def test_what_a_killed_export_left_goes_with_the_next_one_and_only_that(what, shas, tmp_path, capsys) -> None:
    with started(what, tmp_path) as process:
        process.kill()
    assert beside(tmp_path)
    (tmp_path / ".out-mine").mkdir()
    draft_of_a_living_one = tmp_path / f"{draft_name(tmp_path / 'out')}abc"
    draft_of_a_living_one.mkdir()
    assert run(what, tmp_path / "out") == 0
    mapping = ["out-mapping.json"] if what == "--deidentified" else []
    assert beside(tmp_path) == [".out-mine", draft_of_a_living_one.name, "out", *mapping]


def test_an_empty_mapping_of_a_killed_export_is_taken_over(shas, tmp_path, capsys) -> None:
    (tmp_path / "out-mapping.json").touch()
    assert run("--deidentified", tmp_path / "out") == 0
    assert json.loads((tmp_path / "out-mapping.json").read_text())["photographs"]


@pytest.mark.parametrize(
    "words",
    [
        ("--dicom", "out", "--deidentified", "out"),
        ("--dicom", "out", "--mapping", "map.json"),
        ("--dicom", "out", "--keep-notes"),
        ("--dicom", "out", "--reader", "Ada"),
        ("--deidentified", "out", "--pdf", "a.pdf"),
        ("--deidentified", "out", "--current"),
        ("--out", "a.csv", "--photograph", "ffff"),
    ],
)
def test_wrong_use_is_2(shas, words, tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*words) == 2
    assert capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["eyes"]


def test_the_help_has_an_example_of_each(capsys) -> None:
    assert run("--help") == 0
    words = " ".join(capsys.readouterr().out.split())
    assert "store export --dicom" in words
    assert "store export --deidentified" in words
