from __future__ import annotations

import csv
import json
import sqlite3
import threading
from contextlib import closing

import pytest

from made_readings import made, sha
from retina_desktop.services.cancel import Cancelled
from retina_desktop.store import StoreError, open_store
from retina_desktop.store.export import COLUMNS, columns
from retina_desktop.store.upgrading import known_versions


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as opened:
        opened.readings.append_many(made(number) for number in range(5))
        yield opened


def test_a_backup_is_one_whole_file_under_its_version_and_time(store, tmp_path):
    backup = store.backup()
    assert backup.parent == tmp_path
    assert backup.name.startswith(f"readings.v{known_versions()[-1]}-2")
    with open_store(backup, read_only=True) as copy:
        assert list(copy.readings.all()) == list(store.readings.all())
        assert copy.verify().ok
    assert store.info().newest_backup == backup
    assert not list(tmp_path.glob("*backup*-wal"))


def test_a_backup_never_overwrites_a_file(store, tmp_path):
    target = tmp_path / "copy.sqlite"
    target.write_text("precious")
    with pytest.raises(StoreError, match="never overwrites"):
        store.backup(target)
    with pytest.raises(StoreError, match="never overwrites"):
        store.backup(store.path)
    assert target.read_text() == "precious"


def test_a_backup_to_nowhere_says_so(store, tmp_path):
    with pytest.raises(StoreError, match=r"The folder .* for the backup does not exist"):
        store.backup(tmp_path / "no" / "such" / "folder" / "copy.sqlite")


def test_backups_within_one_second_get_names_of_their_own_in_order(store):
    backups = [store.backup() for _ in range(12)]
    assert len(set(backups)) == 12
    assert store.info().newest_backup == backups[-1]


def test_a_damaged_store_gives_no_backup(store, tmp_path):
    content = bytearray(store.path.read_bytes())
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_reading_time_utc'").fetchone()[0]
    content = bytearray(store.path.read_bytes())
    content[(page - 1) * 4096 + 8 : (page - 1) * 4096 + 40] = b"\xff" * 32
    store.path.write_bytes(content)
    with pytest.raises(StoreError, match=r"did not come out right|could not be made"):
        store.backup(tmp_path / "copy.sqlite")
    assert not (tmp_path / "copy.sqlite").exists()


def test_readings_may_be_saved_while_a_backup_is_made(store, tmp_path):
    done = threading.Event()

    def append():
        for number in range(30):
            store.readings.append(made(number))
        done.set()

    writer = threading.Thread(target=append)
    writer.start()
    backups = []
    while not done.is_set():
        backups.append(store.backup())
    writer.join()
    assert store.readings.count() == 35
    for backup in backups:
        with open_store(backup, read_only=True) as copy:
            assert copy.verify().ok


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_table_has_every_reading_and_no_patient(store, tmp_path):
    photo = tmp_path / "x.jpeg"
    photo.touch()
    store.images.remember(sha(1), photo, "OD", "Jane Doe")
    store.readings.append(made(1, grade=4, note='said "yes",\nthen no — 眼', dme=1))
    target = tmp_path / "table.csv"
    assert store.export_csv(target) == 6
    rows = read(target)
    assert list(rows[0]) == [*COLUMNS, "uk_r", "uk_m"]
    assert [row["id"] for row in rows] == ["1", "2", "3", "4", "5", "6"]
    last = rows[-1]
    assert last["note"] == 'said "yes",\nthen no — 眼'
    assert (last["grade"], last["gradable"], last["dme"], last["referable"]) == ("4", "1", "1", "1")
    assert (last["uk_r"], last["uk_m"]) == ("R3", "M1")
    assert (last["laterality"], last["time_utc"]) == ("OD", "2026-11-23T12:01:00.000000+00:00")
    assert "Jane" not in target.read_text("utf-8-sig")


def test_a_column_of_the_table_never_changes_its_place():
    assert COLUMNS[:2] == ("id", "time_utc")
    assert columns(with_patients=False) == (*COLUMNS, "uk_r", "uk_m")
    assert columns(with_patients=True) == (*COLUMNS, "patient", "uk_r", "uk_m")


def test_the_table_may_hold_chosen_photographs_alone(store, tmp_path):
    store.readings.append(made(1, grade=4))
    told = []
    target = tmp_path / "table.csv"
    chosen = [sha(1), sha(3), sha(99)]
    assert store.export_csv(target, photographs=chosen, progress=lambda *step: told.append(step)) == 3
    assert [row["id"] for row in read(target)] == ["2", "4", "6"]
    assert told == [(3, 3)]
    assert store.export_csv(target, photographs=chosen, only_current=True) == 2
    assert store.export_csv(target, photographs=[]) == 0


def test_a_table_that_is_stopped_leaves_nothing(store, tmp_path):
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        store.export_csv(tmp_path / "table.csv", progress=stop)
    assert [file.name for file in tmp_path.glob("table*")] == []


def test_where_the_model_refused_it_gave_no_grade(store, tmp_path):
    for gradable in (False, True):
        store.readings.append(made(1, model_opinion=json.dumps({"grade": 2, "gradable": gradable})))
    store.export_csv(tmp_path / "table.csv")
    refused, graded = read(tmp_path / "table.csv")[-2:]
    assert (refused["model"], refused["model_grade"]) == ("retina-2026.1", "")
    assert (graded["model"], graded["model_grade"]) == ("retina-2026.1", "2")


def test_each_row_says_by_which_rule_it_was_written(store, tmp_path):
    store.export_csv(tmp_path / "table.csv")
    assert {row["format"] for row in read(tmp_path / "table.csv")} == {"3"}


@pytest.mark.parametrize("note", ["=1+1", "+1", "-haze", "@SUM(A1)", "\t=1", '=HYPERLINK("http://example.org")'])
def test_a_note_is_no_formula_where_the_table_is_opened(store, tmp_path, note):
    store.readings.append(made(1, grade=4, note=note))
    store.readings.append(made(1, grade=4, note=f"seen {note}"))
    store.export_csv(tmp_path / "table.csv")
    assert [row["note"] for row in read(tmp_path / "table.csv")][-2:] == [f"'{note}", f"seen {note}"]


def test_the_table_may_hold_only_current_readings_and_the_patients(store, tmp_path):
    photo = tmp_path / "x.jpeg"
    photo.touch()
    store.images.remember(sha(1), photo, "OD", "Jane Doe")
    store.readings.append(made(1, grade=4))
    target = tmp_path / "table.csv"
    assert store.export_csv(target, only_current=True, with_patients=True) == 5
    rows = read(target)
    assert sorted(row["id"] for row in rows) == ["1", "3", "4", "5", "6"]
    assert {row["patient"] for row in rows} == {"", "Jane Doe"}


def test_a_table_that_cannot_be_written_leaves_the_old_one(store, tmp_path):
    target = tmp_path / "table.csv"
    target.mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        store.export_csv(target)
    assert list(tmp_path.glob("*.part")) == []
