"""The same store on PostgreSQL. Runs where RETINA_TEST_POSTGRES names an empty database and psycopg is installed:

createdb retina && RETINA_TEST_POSTGRES=postgresql+psycopg://postgres@localhost/retina pytest tests/desktop/test_store_server.py
"""

from __future__ import annotations

import hashlib
import os
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

from made_marks import HEIGHT, WIDTH, drawn, loaded, saved, spot
from made_readings import made, sha
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.store import StoreError, open_store
from retina_desktop.store.schema import mark_edit, mark_tile


@pytest.fixture
def url():
    pytest.importorskip("psycopg", reason="psycopg is not installed: the store on PostgreSQL is not tested")
    address = os.environ.get("RETINA_TEST_POSTGRES")
    if not address:
        pytest.skip("RETINA_TEST_POSTGRES names no database: the store on PostgreSQL is not tested")
    return address


def test_a_server_keeps_the_same_chain_whoever_writes(url, tmp_path):
    with open_store(url) as store:
        before = store.readings.count()
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda number: store.readings.append(made(number, note="眼底 👁")), range(40)))
        last = store.readings.append(made(3, grade=1, seconds_spent=0.1 + 0.2))
        assert store.readings.count() == last.id == before + 41
        assert store.readings.current(sha(3), "Ada") == last
        outcome = store.verify()
        assert outcome.ok, outcome.words
        photo = tmp_path / "10_left.jpeg"
        photo.write_bytes(b"x")
        store.images.remember(sha(1), photo, "OS")
        assert store.images.by_path([photo]) == {photo: sha(1)}
        store.predictions.put(sha(1), "m", "{}", b"\0maps")
        assert store.predictions.get(sha(1), "m") == ("{}", b"\0maps")
        with pytest.raises(StoreError, match="pg_dump"):
            store.backup()
    with open_store(url, read_only=True) as store:
        assert store.verify().ok
        with pytest.raises(StoreError, match="read-only"):
            store.readings.append(made(1))


def test_a_server_keeps_marks_and_finds_a_damaged_tile(url):
    name = f"photograph of {uuid.uuid4()}"  # the database may hold what an earlier run left
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    with open_store(url) as store:
        marks = LesionMarks(WIDTH, HEIGHT)
        for edit in (drawn(marks, "HE", spot(256, 256)), marks.say_complete("HE", True)):
            last = store.marks.append(saved(marks, edit, sha256=sha256))
        assert (loaded(store, sha256=sha256).mask("HE") == marks.mask("HE")).all()
        assert loaded(store, sha256=sha256).is_complete("HE")
        assert (sha256, "Ada") in store.marks.marked()
        assert [one.tiles for one in store.marks.history(sha256)] == [4, 0]
        assert store.verify().ok, store.verify().words
        with store._database.writing() as connection:
            damage = mark_tile.update().where(mark_tile.c.edit_id == last - 1, mark_tile.c.tile_row == 0)
            connection.execute(damage.values(packed=b"?"))
        kept = store.marks.load(sha256, "Ada")
        assert kept is not None
        assert len(kept.damaged) == 2
        assert f"Photograph {sha256[:12]}, Ada, HE: the tile" in store.verify().words
        with store._database.writing() as connection:
            connection.execute(mark_tile.delete().where(mark_tile.c.sha256 == sha256))
            connection.execute(mark_edit.delete().where(mark_edit.c.sha256 == sha256))


def test_a_server_that_is_not_there_is_named_without_its_password(url):
    with pytest.raises(StoreError) as caught:
        open_store("postgresql+psycopg://me:secret@localhost:1/retina")
    assert "localhost:1/retina" in str(caught.value)
    assert "secret" not in str(caught.value)
