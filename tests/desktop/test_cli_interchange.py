"""`store export --parquet`, `store export --fhir` and `screen --parquet`, as they are typed."""

from __future__ import annotations

import json

import pyarrow.parquet as pq
import pytest
from fhir.resources.R4B.bundle import Bundle

from made_clinic import fill_clinic, save_jpeg
from retina_desktop.cli import main
from retina_desktop.paths import find_paths
from retina_desktop.services import results
from retina_desktop.store import open_store
from screening import run_screen


@pytest.fixture(autouse=True)
def clinic(tmp_path):
    """In the program's own store, in this test's home."""
    with open_store(find_paths().store_file) as store:
        fill_clinic(store, tmp_path / "eyes")


def run(*words: object) -> int:
    return main(["store", "export", *map(str, words)])


def test_the_table_as_parquet(tmp_path, capsys):
    target = tmp_path / "r.parquet"
    assert run("--parquet", target, "--patients", "--current") == 0
    assert capsys.readouterr().out == f"5 readings written to {target}.\n"
    assert set(pq.read_table(target)["patient"].to_pylist()) == {"D-1", "J-2", None}


def test_the_bundle_as_json(tmp_path, capsys):
    target = tmp_path / "bundle.json"
    assert run("--fhir", target, "--progress", "json") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["event"] == "finished"
    assert "D-1" not in target.read_text()
    assert Bundle.model_validate_json(target.read_text()).type == "collection"
    assert run("--fhir", target, "--overwrite", "--patients") == 0
    assert "D-1" in target.read_text()


@pytest.mark.parametrize("option", ["--parquet", "--fhir", "--out"])
def test_a_file_that_is_there_is_written_over_only_when_told_so(tmp_path, capsys, option):
    target = tmp_path / "there"
    target.write_text("precious")
    assert run(option, target) == 1
    assert "exists already" in capsys.readouterr().err
    assert target.read_text() == "precious"
    assert run(option, target, "--overwrite") == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--fhir", "x", "--current"), "--current goes with --out or --parquet alone."),
        (("--parquet", "x", "--reader", "Ada"), "--reader goes with --masks alone."),
        (("--masks", "x", "--patients"), "--patients goes with --out or --parquet or --fhir alone."),
    ],
)
def test_an_option_of_another_export_is_wrong_use(capsys, words, said):
    assert run(*words) == 2
    assert capsys.readouterr().err.strip() == said


def test_a_place_that_cannot_be_written_fails_in_words(tmp_path, capsys):
    for option in ("--parquet", "--fhir"):
        assert run(option, tmp_path / "nowhere" / "x") == 1
        assert "cannot be written: No such file or directory." in capsys.readouterr().err


def test_screening_writes_its_results_as_parquet_too(tmp_path):
    save_jpeg(tmp_path / "two" / 'a "b", c_left.jpg', 60)
    save_jpeg(tmp_path / "two" / "d_right.jpg", 90)
    assert run_screen(tmp_path / "two", "--out", tmp_path / "out", "--parquet") == 0
    table = pq.read_table(tmp_path / "out" / "results.parquet")
    assert table.schema.names == list(results.COLUMNS)
    assert table["path"].to_pylist()[0].endswith('a "b", c_left.jpg')
    assert [float(row["p0"]) for row in results.read_results(tmp_path / "out" / "results.csv").rows] == table[
        "p0"
    ].to_pylist()


def test_without_the_option_screening_writes_no_parquet(tmp_path):
    save_jpeg(tmp_path / "one" / "d_right.jpg", 90)
    assert run_screen(tmp_path / "one", "--out", tmp_path / "out") == 0
    assert not (tmp_path / "out" / "results.parquet").exists()
