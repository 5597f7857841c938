"""Our Parquet, read back by pyarrow."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from made_readings import made, sha
from retina_desktop.cli import main
from retina_desktop.services import parquet, results
from retina_desktop.services.cancel import Cancelled
from retina_desktop.services.new_folder import ExportError
from retina_desktop.services.parquet import (
    READING_TYPES,
    RESULT_TYPES,
    readings_parquet,
    results_parquet,
    write_parquet,
)
from retina_desktop.services.results import failed_row, path_text
from retina_desktop.store import open_store
from retina_desktop.store.export import columns

NASTY = (
    'said "yes", twice',
    "two\nlines",
    "cr\rhere",
    "dos\r\nend",
    "=1+1",
    "-haze",
    "'",
    "",
    "NULL",
    "眼 €",
    "a;b|c\t",
)
ARROW = {
    "VARCHAR": pa.string(),
    "BIGINT": pa.int64(),
    "INTEGER": pa.int32(),
    "TINYINT": pa.int8(),
    "DOUBLE": pa.float64(),
    "TIMESTAMPTZ": pa.timestamp("us", "UTC"),
}


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as opened:
        yield opened


def arrow_type(kind: str) -> pa.DataType:
    if kind == "BOOLEAN":
        return pa.bool_()
    return pa.list_(ARROW[kind[:-2]]) if kind.endswith("[]") else ARROW[kind]


def types_of(table: pa.Table) -> dict[str, str]:
    return {field.name: str(field.type).replace("child 0, ", "") for field in table.schema}


def graded_row(**other: str) -> dict[str, str]:
    row = failed_row("a.png", sha(1), "", "OD", "m", 1.5)
    known = {"status": "ok", "grade": "2", "p0": "0.25", "referable": "1", "gradable": "0", "conformal_set": "1|2"}
    return row | known | {"microaneurysms": "14", "quality_reasons": "blur|dark", "disc_x": "10.5"} | other


def write_results(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, quoting=csv.QUOTE_ALL)
        table.writerow(results.COLUMNS)
        table.writerows([row[name] for name in results.COLUMNS] for row in rows)


def test_every_column_of_both_tables_has_a_type():
    assert set(RESULT_TYPES) == set(results.COLUMNS)
    assert set(READING_TYPES) == set(columns(with_patients=True))


def test_readings_come_back_value_by_value(store, tmp_path):
    photograph = tmp_path / "x.jpeg"
    photograph.touch()
    store.images.remember(sha(1), photograph, "OD", "Jane Doe")
    store.readings.append(made(1, grade=3, dme=2, state="confirmed", signs=("VB2", "IRMA"), seen_before=True))
    store.readings.append(made(2, grade=None, gradable=False, quality_reasons=("blur",), model=None, model_grade=None,
                               model_opinion=None))  # fmt: skip
    assert readings_parquet(store, tmp_path / "r.parquet") == 2
    table = pq.read_table(tmp_path / "r.parquet")
    assert table.schema.names == list(columns(with_patients=False))
    assert [field.type for field in table.schema] == [arrow_type(READING_TYPES[name]) for name in table.schema.names]
    first, second = table.to_pylist()
    known = ("id", "sha256", "laterality", "grade", "gradable", "dme", "referable", "seconds_spent", "seen_before")
    assert [first[name] for name in known] == [1, sha(1), "OD", 3, True, 2, True, 4.5, True]
    assert (first["signs"], first["quality_reasons"], first["uk_r"], first["uk_m"]) == (["VB2", "IRMA"], [], "R2", "M1")
    assert (second["grade"], second["gradable"], second["quality_reasons"]) == (None, False, ["blur"])
    assert (second["model"], second["model_grade"], second["referable"], second["note"]) == (None, None, None, "")
    assert (table.schema.field("time_utc").type, first["time_utc"]) == (
        pa.timestamp("us", "UTC"),
        datetime(2026, 11, 23, 12, 1, tzinfo=UTC),
    )
    assert "Jane Doe" not in str(table.to_pylist())


def test_readings_with_patients_are_chosen_as_in_the_csv_table(store, tmp_path):
    photograph = tmp_path / "x.jpeg"
    photograph.touch()
    store.images.remember(sha(1), photograph, "OD", "Jane, Doe")
    store.readings.append_many([made(1, grade=0), made(1, grade=4), made(2)])
    choice = {"only_current": True, "with_patients": True, "photographs": [sha(1)]}
    assert readings_parquet(store, tmp_path / "r.parquet", **choice) == 1
    (row,) = pq.read_table(tmp_path / "r.parquet").to_pylist()
    assert (row["patient"], row["grade"]) == ("Jane, Doe", 4)


@pytest.mark.parametrize("text", NASTY)
def test_a_text_comes_back_as_it_was_written(store, tmp_path, text):
    store.readings.append(made(1, note=text))
    readings_parquet(store, tmp_path / "r.parquet")
    assert pq.read_table(tmp_path / "r.parquet")["note"].to_pylist() == [text]


def test_an_empty_store_makes_a_table_with_types_and_no_rows(store, tmp_path):
    assert readings_parquet(store, tmp_path / "r.parquet") == 0
    table = pq.read_table(tmp_path / "r.parquet")
    assert (table.num_rows, table.schema.field("id").type) == (0, pa.int64())


def test_results_come_back_value_by_value(tmp_path):
    odd = path_text(Path(os.fsdecode(b'/eyes/caf\xe9 "a", b.png')))
    assert odd == '/eyes/caf\\udce9 "a", b.png'
    rows = [graded_row(path=odd), graded_row(path="two\nlines.png", conformal_set="", quality_reasons="")]
    rows += [failed_row("=1+1", sha(2), "cut off", None, "m", 0.25)]
    write_results(tmp_path / "results.csv", rows)
    assert results_parquet(tmp_path / "results.csv", tmp_path / "results.parquet") == 3
    table = pq.read_table(tmp_path / "results.parquet")
    assert [field.type for field in table.schema] == [arrow_type(RESULT_TYPES[name]) for name in results.COLUMNS]
    one, two, failed = table.to_pylist()
    assert [one[name] for name in ("path", "grade", "p0", "referable", "gradable")] == [odd, 2, 0.25, True, False]
    assert [one[name] for name in ("conformal_set", "quality_reasons", "microaneurysms")] == [
        [1, 2],
        ["blur", "dark"],
        14,
    ]
    assert (two["path"], two["conformal_set"], two["quality_reasons"]) == ("two\nlines.png", [], [])
    assert [failed[name] for name in ("path", "error", "grade", "conformal_set", "laterality")] == [
        *("=1+1", "cut off"), *(None, None, None)
    ]  # fmt: skip


def test_a_column_that_came_later_is_a_text_and_a_half_written_row_is_left_out(tmp_path):
    line = ",".join(graded_row()[name] for name in results.COLUMNS)
    text = f"{','.join(results.COLUMNS)},uk_r\n{line},R2\n{line[:20]}"
    (tmp_path / "results.csv").write_text(text)
    assert results_parquet(tmp_path / "results.csv", tmp_path / "out.parquet") == 1
    assert pq.read_table(tmp_path / "out.parquet")["uk_r"].to_pylist() == ["R2"]


def test_a_table_of_another_program_is_refused_and_the_old_file_stays(tmp_path):
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    (tmp_path / "out.parquet").write_text("precious")
    with pytest.raises(ExportError, match="was not made by this program"):
        results_parquet(tmp_path / "other.csv", tmp_path / "out.parquet")
    with pytest.raises(ExportError, match=r"cannot be written: .*[Cc]onver"):
        write_parquet({"grade": "TINYINT"}, [["severe"]], tmp_path / "out.parquet")
    assert (tmp_path / "out.parquet").read_text() == "precious"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["other.csv", "out.parquet"]


def test_a_write_that_is_stopped_leaves_nothing(store, tmp_path):
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    store.readings.append(made(1))
    with pytest.raises(Cancelled):
        readings_parquet(store, tmp_path / "r.parquet", progress=stop)
    assert [file.name for file in tmp_path.iterdir() if "sqlite" not in file.name] == []


@pytest.mark.parametrize("name", ["it's [1]*?.parquet", 'a "b".parquet', os.fsdecode(b"caf\xe9.parquet")])
def test_the_target_may_be_called_anything(tmp_path, name):
    folder = tmp_path / name.removesuffix(".parquet")
    folder.mkdir()
    assert write_parquet({"a": "TINYINT"}, [["1"], [None]], folder / name) == 2
    with (folder / name).open("rb") as file:
        assert pq.read_table(file)["a"].to_pylist() == [1, None]
    assert [file.name for file in folder.iterdir()] == [name]


def test_a_full_disk_is_told_and_keeps_the_old_file(small_disk):
    target = small_disk / "r.parquet"
    target.write_text("precious")
    rows = ([f"{number:040}"] for number in range(200_000))
    with pytest.raises(ExportError, match="cannot be written: the disk is full"):
        write_parquet({"a": "VARCHAR"}, rows, target)
    assert target.read_text() == "precious"
    assert [file.name for file in small_disk.iterdir() if file.name != "lost+found"] == ["r.parquet"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ExportError, match=r"nowhere.*cannot be written"):
        write_parquet({"a": "TINYINT"}, [["1"]], tmp_path / "nowhere" / "r.parquet")


def test_duckdb_fetches_nothing(tmp_path):
    import duckdb

    with duckdb.connect(config=parquet._config(tmp_path)) as connection:
        settings = "SELECT name, value FROM duckdb_settings() WHERE name LIKE 'auto%known_extensions'"
        assert dict(connection.execute(settings).fetchall()) == {
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
        }
        with pytest.raises(duckdb.Error):
            connection.execute("SELECT * FROM read_parquet('https://example.org/x.parquet')")


MANY = """
import resource, sys, time
from pathlib import Path
from retina_desktop.services.parquet import RESULT_TYPES, write_parquet
import duckdb
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
values = {"VARCHAR": "a" * 40, "DOUBLE": "0.123456", "BOOLEAN": "1", "VARCHAR[]": "blur|dark", "TINYINT[]": "1|2"}
row = [values.get(kind, "3") for kind in RESULT_TYPES.values()]
began = time.monotonic()
rows = ([f"/eyes/{n}.png", *row[1:]] for n in range(int(sys.argv[2])))
write_parquet(RESULT_TYPES, rows, Path(sys.argv[1]))
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, time.monotonic() - began)
"""


@pytest.mark.torture
def test_the_memory_does_not_grow_with_the_rows(tmp_path):
    grown = {}
    for count in (50_000, 200_000):
        command = [sys.executable, "-c", MANY, str(tmp_path / "many.parquet"), str(count)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        grown[count] = float(told.split()[0])
        assert pq.ParquetFile(tmp_path / "many.parquet").metadata.num_rows == count
    assert grown[200_000] < 450
    assert grown[200_000] < grown[50_000] + 150


def test_where_duckdb_is_missing_it_is_said_before_anything_is_written(store, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(parquet, "find_spec", lambda _name: None)
    with pytest.raises(ExportError, match="needs the full edition of the program; CSV holds the same table"):
        parquet.readings_parquet(store, tmp_path / "readings.parquet")
    assert main(["screen", str(tmp_path), "--out", str(tmp_path / "out"), "--parquet"]) == 2
    assert "needs the full edition" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "readings.parquet").exists()
