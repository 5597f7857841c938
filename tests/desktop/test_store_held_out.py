"""Photographs held out of training, in the store."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from made_readings import sha
from retina_desktop.store import StoreError, open_store
from retina_desktop.store.schema import held_out


@pytest.fixture
def path(tmp_path: Path, empty_store: Path) -> Path:
    path = tmp_path / "readings.sqlite"
    path.write_bytes(empty_store.read_bytes())
    return path


def test_whoever_is_held_out_is_so_when_the_store_is_opened_again(path):
    with open_store(path) as store:
        assert store.held_out.add([sha(1), sha(2), sha(1)]) == 2
    with open_store(path) as store:
        assert store.held_out.all() == {sha(1), sha(2)}


def test_one_that_is_held_out_already_keeps_its_time(path):
    with open_store(path) as store:
        store.held_out.add([sha(1)])
        with store._database.reading() as connection:
            before = connection.execute(held_out.select()).all()
        assert store.held_out.add([sha(1), sha(2)]) == 1
        with store._database.reading() as connection:
            assert connection.execute(held_out.select().where(held_out.c.sha256 == sha(1))).all() == before


@pytest.mark.parametrize("act", [held_out.delete(), held_out.update().values(sha256=sha(9))], ids=["delete", "update"])
def test_the_database_itself_refuses_to_let_one_go(path, act):
    with open_store(path) as store:
        store.held_out.add([sha(1)])
        with (
            pytest.raises(StoreError, match="held_out is append-only"),
            store._database.writing() as connection,
        ):
            connection.execute(act)
        assert store.held_out.all() == {sha(1)}


def test_what_two_programs_hold_out_at_once_is_written_once(path):
    def add(start: int) -> int:
        with open_store(path) as store:
            return store.held_out.add(sha(number) for number in range(start, start + 200))

    with ThreadPoolExecutor(4) as pool:
        added = list(pool.map(add, [0, 50, 100, 150]))
    with open_store(path) as store:
        assert len(store.held_out.all()) == sum(added) == 350


def test_a_read_only_store_takes_none_and_says_so(path):
    with open_store(path, read_only=True) as store, pytest.raises(StoreError, match="read-only, so nothing was saved"):
        store.held_out.add([sha(1)])
