from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from disks import fill, small_disk
from made_readings import made
from retina_desktop.store import StoreError, Trouble, open_store

APPEND_FOR_EVER = """
import sys
sys.path[:0] = [sys.argv[2]]
from made_readings import made
from retina_desktop.store import open_store
store = open_store(sys.argv[1])
number = 0
while True:
    saved = store.readings.append(made(number))
    print(saved.id, saved.hash, flush=True)  # the acknowledgement
    number += 1
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is Unix")
@pytest.mark.parametrize("acknowledged", [1, 25])
def test_after_a_kill_every_acknowledged_reading_is_there_and_the_chain_is_whole(tmp_path, repository, acknowledged):
    path = tmp_path / "readings.sqlite"
    command = [sys.executable, "-c", APPEND_FOR_EVER, str(path), str(repository / "tests")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(acknowledged)]
        writer.send_signal(signal.SIGKILL)
        lines += [line for line in writer.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    told = {int(line.split()[0]): line.split()[1] for line in lines}
    with open_store(path) as store:
        there = {reading.id: reading.hash for reading in store.readings.all()}
        assert told.items() <= there.items()
        assert len(there) <= len(told) + 1  # at most the one that was being saved
        outcome = store.verify()
        assert outcome.ok, outcome.words
        assert store.readings.append(made(0)).id == len(there) + 1


@pytest.fixture(name="small_disk")
def mounted_disk(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        yield disk


def append_until_refused(store):
    saved = []
    try:
        while True:
            saved += [store.readings.append(made(len(saved), note="n" * 500))]
    except StoreError as error:
        return saved, error


def test_a_full_disk_refuses_in_words_loses_nothing_and_saves_again_after_room_is_made(small_disk):
    path = small_disk / "readings.sqlite"
    with open_store(path) as store:
        saved = [store.readings.append(made(number)) for number in range(5)]
        ballast = fill(small_disk)
        more, error = append_until_refused(store)
        assert error.trouble is Trouble.FULL
        assert str(error) == (
            f"The disk with the store {path} is full. Nothing was saved by this; what was saved before is there. "
            "Make room, then save again."
        )
        assert list(store.readings.all()) == saved + more
        assert store.verify().ok
        _, again = append_until_refused(store)
        assert again.trouble is Trouble.FULL
        ballast.unlink()
        last = store.readings.append(made(7, note="after room was made"))
        assert last.id == len(saved + more) + 1
    with open_store(path) as store:
        assert list(store.readings.all()) == [*saved, *more, last]
        assert store.verify().ok


def test_a_kill_on_a_full_disk_loses_nothing(small_disk, repository):
    path = small_disk / "readings.sqlite"
    with open_store(path) as store:
        saved = [store.readings.append(made(number)) for number in range(5)]
        fill(small_disk)
        more, _ = append_until_refused(store)
        for end in ("", "-wal"):  # what a kill would leave, seen on a disk with room
            (small_disk.parent / f"killed.sqlite{end}").write_bytes((small_disk / f"readings.sqlite{end}").read_bytes())
    with open_store(small_disk.parent / "killed.sqlite") as store:
        assert list(store.readings.all()) == saved + more
        assert store.verify().ok


def test_a_store_on_a_full_disk_opens_or_says_that_the_disk_is_full(small_disk):
    path = small_disk / "readings.sqlite"
    with open_store(path) as store:
        store.readings.append(made(1))
    ballast = fill(small_disk)
    with pytest.raises(StoreError) as caught:
        open_store(path)
    assert caught.value.trouble is Trouble.FULL
    ballast.unlink()
    with open_store(path) as store:
        assert store.readings.append(made(2)).id == 2


def test_a_new_store_on_a_full_disk_says_so_and_can_be_made_later(small_disk):
    ballast = fill(small_disk)
    with pytest.raises(StoreError) as caught:
        open_store(small_disk / "readings.sqlite")
    assert caught.value.trouble is Trouble.FULL
    ballast.unlink()
    with open_store(small_disk / "readings.sqlite") as store:
        assert store.readings.append(made(1)).id == 1


def test_a_backup_on_a_full_disk_leaves_nothing_behind(small_disk, tmp_path):
    with open_store(tmp_path / "readings.sqlite") as store:
        store.readings.append(made(1))
        ballast = fill(small_disk)
        with pytest.raises(StoreError) as caught:
            store.backup(small_disk / "copy.sqlite")
        assert caught.value.trouble is Trouble.FULL
        assert list(small_disk.iterdir()) == [ballast]
        ballast.unlink()
        assert store.backup(small_disk / "copy.sqlite").exists()


def test_a_table_on_a_full_disk_leaves_nothing_behind(small_disk, tmp_path):
    with open_store(tmp_path / "readings.sqlite") as store:
        store.readings.append_many(made(number) for number in range(200))
        ballast = fill(small_disk)
        with pytest.raises(StoreError, match="No space left on device"):
            store.export_csv(small_disk / "table.csv")
        assert list(small_disk.iterdir()) == [ballast]


def test_a_store_at_its_page_limit_refuses_in_words_and_loses_nothing(tmp_path):
    """Where no small disk can be mounted: SQLite's own limit gives the same error as a full disk."""
    with open_store(tmp_path / "readings.sqlite") as store:
        with store._database.engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            pages = raw.execute("PRAGMA page_count").fetchone()[0]
            raw.execute(f"PRAGMA max_page_count={pages + 4}")
        saved, error = append_until_refused(store)
        assert error.trouble is Trouble.FULL
        assert list(store.readings.all()) == saved
        store.close()  # a fresh connection has no limit: room was made
        assert store.readings.append(made(1)).id == len(saved) + 1
        assert store.verify().ok


def test_readings_are_synchronised_fully_in_a_write_ahead_log_with_foreign_keys(tmp_path):
    path = tmp_path / "readings.sqlite"
    with open_store(path) as store, store._database.writing(durable=True) as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys")
        seen = [connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() for pragma in pragmas]
    assert seen == ["wal", 2, 1]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
