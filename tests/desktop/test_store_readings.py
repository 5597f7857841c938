from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Timer

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from made_readings import made, sha, tamper
from retina_desktop.domain.reading import Reading
from retina_desktop.store import StoreError, Trouble, open_store
from retina_desktop.store.chain import GENESIS


@pytest.fixture
def path(tmp_path):
    return tmp_path / "readings.sqlite"


@pytest.fixture
def store(path):
    with open_store(path) as opened:
        yield opened


def test_a_saved_reading_comes_back_with_its_place_in_the_chain(store):
    first = store.readings.append(made(1))
    second = store.readings.append(made(2))
    assert (first.id, first.previous_hash) == (1, GENESIS)
    assert (second.id, second.previous_hash) == (2, first.hash)
    assert (first.format, replace(first, id=None, format=None, previous_hash="", hash="")) == (3, made(1))


def test_readings_are_there_after_the_store_was_closed_and_opened(path):
    with open_store(path) as store:
        saved = store.readings.append(made(1, note="Æther — 眼底 👁"))
    with open_store(path) as store:
        assert store.readings.current(sha(1), "Ada") == saved


def test_the_newest_reading_of_a_reader_is_the_current_one_and_the_others_stay(store):
    first = store.readings.append(made(1, grade=1))
    other = store.readings.append(made(1, grade=3, reader="Bo"))
    second = store.readings.append(made(1, grade=2))
    assert store.readings.current(sha(1), "Ada") == second
    assert store.readings.current(sha(1), "Bo") == other
    assert store.readings.current(sha(2), "Ada") is None
    assert store.readings.history(sha(1)) == [first, other, second]
    assert store.readings.history(sha(1), "Ada") == [first, second]


def test_the_current_readings_of_thousands_of_photographs_come_at_once(store):
    saved = store.readings.append_many(made(number) for number in range(1200))
    again = store.readings.append(made(7, grade=4))
    found = store.readings.current_many([sha(number) for number in range(-50, 1200)], "Ada")
    assert len(found) == 1200
    assert found[sha(7)] == again
    assert found[sha(1199)] == saved[1199]
    assert store.readings.current_many([sha(1)], "Bo") == {}


def test_several_readings_are_saved_all_or_none(store):
    def some():
        yield made(1)
        raise LookupError

    with pytest.raises(LookupError):
        store.readings.append_many(some())
    assert store.readings.count() == 0
    assert store.readings.append(made(2)).id == 1


def test_several_readings_of_one_photograph_in_one_go_leave_the_last_as_current(store):
    saved = store.readings.append_many([made(1, grade=0), made(1, grade=4), made(1, grade=2)])
    assert store.readings.current_many([sha(1)], "Ada") == {sha(1): saved[2]}
    assert store.verify().ok


def test_pages_and_counts_filter_without_loading_everything(store):
    store.readings.append_many(made(number, reader="Bo" if number % 2 else "Ada") for number in range(250))
    assert store.readings.count_current() == 250
    assert store.readings.count_current(grade=3) == 50
    assert store.readings.count_current(reader="Bo", grade=3) == 25
    assert store.readings.count_current(model="retina-2026.1") == 250
    pages, before = [], None
    while page := store.readings.page(size=20, before=before, grade=3):
        pages.append(page)
        before = page[-1].id
    assert [len(page) for page in pages] == [20, 20, 10]
    ids = [reading.id for page in pages for reading in page]
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == 50


def test_a_filter_may_ask_for_what_is_missing(store):
    store.readings.append_many([made(1), made(2, grade=None, gradable=False)])
    assert [reading.sha256 for reading in store.readings.page(grade=None)] == [sha(2)]


def test_a_reading_that_was_replaced_leaves_the_filter(store):
    store.readings.append(made(1, grade=3))
    store.readings.append(made(1, grade=1))
    assert store.readings.page(grade=3) == []
    assert store.readings.count_current(grade=1) == 1


def test_all_readings_come_in_the_order_of_saving(store):
    store.readings.append_many(made(number) for number in range(1100))
    assert [reading.id for reading in store.readings.all()] == list(range(1, 1101))
    assert [reading.id for reading in store.readings.all(after=1098)] == [1099, 1100]


def test_readers_are_named_once(store):
    store.readings.append_many([made(1, reader="Bo"), made(2), made(3, reader="Bo")])
    assert store.readings.readers() == ["Ada", "Bo"]


def test_an_opinion_shared_by_many_readings_is_kept_once(store, path):
    store.readings.append_many(made(number, model_opinion="x" * 1000) for number in range(50))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM opinion").fetchone() == (1,)
    assert {reading.model_opinion for reading in store.readings.all()} == {"x" * 1000}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE reading SET grade = 4 WHERE id = 1",
        "DELETE FROM reading",
        "INSERT OR REPLACE INTO reading SELECT * FROM reading",
        "UPDATE opinion SET text = ''",
        "DELETE FROM opinion",
    ],
)
def test_the_database_itself_refuses_to_change_a_reading(store, path, statement):
    saved = store.readings.append(made(1))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA recursive_triggers=ON")  # REPLACE deletes without asking otherwise
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(statement)
    assert list(store.readings.all()) == [saved]


def test_two_threads_appending_at_once_keep_one_chain(store):
    with ThreadPoolExecutor(2) as pool:
        saved = list(pool.map(lambda number: store.readings.append(made(number)), range(60)))
    assert sorted(reading.id for reading in saved) == list(range(1, 61))
    assert store.verify().ok


APPEND = """
import sys
sys.path[:0] = [sys.argv[3]]
from made_readings import made
from retina_desktop.store import open_store
with open_store(sys.argv[1], busy_timeout_s=60) as store:
    for number in range(25):
        store.readings.append(made(number, reader=sys.argv[2]))
"""


def test_two_processes_appending_at_once_keep_one_chain(path, repository):
    commands = [[sys.executable, "-c", APPEND, str(path), name, str(repository / "tests")] for name in ("Ada", "Bo")]
    writers = [subprocess.Popen(command) for command in commands]  # both make the store as well
    assert [writer.wait(60) for writer in writers] == [0, 0]
    with open_store(path) as store:
        outcome = store.verify()
        assert (outcome.ok, outcome.rows) == (True, 50)
        names = [reading.reader for reading in store.readings.all()]
        assert names.count("Ada") == names.count("Bo") == 25


def test_making_a_store_waits_for_another_program_that_makes_it_too(path):
    """SQLite's busy timeout does not hold for the change to a log: without a wait of our own this fails at once."""
    held_s = 0.5
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("PRAGMA user_version=0")
        other.execute("BEGIN IMMEDIATE")
        release = Timer(held_s, other.execute, ["COMMIT"])
        release.start()
        with open_store(path) as store:
            store.readings.append(made(1))
        release.join()
        assert store.path == path


def test_a_store_that_another_program_keeps_locked_is_said_to_be_locked(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match=r"Another program holds the store .* locked") as caught:
            open_store(path, busy_timeout_s=0.1)
        assert caught.value.trouble is Trouble.LOCKED


def test_a_reading_altered_to_nonsense_is_refused_in_words_when_it_is_read(store, path):
    store.readings.append(made(1))
    tamper(path, "UPDATE reading SET grade = 9", checked=False)
    with pytest.raises(StoreError, match=r"Reading 1 in the store is not as it was saved .*store verify") as caught:
        store.readings.current(sha(1), "Ada")
    assert caught.value.trouble is Trouble.DAMAGED


def test_a_store_whose_chain_was_cut_still_refuses_nothing_it_should_keep(store, path):
    store.readings.append_many(made(number) for number in range(3))
    tamper(path, "DELETE FROM chain_head")
    with pytest.raises(StoreError, match="record of the chain's end is missing"):
        store.readings.append(made(4))


def test_a_row_smuggled_in_past_the_end_makes_the_next_append_fail_in_words(store, path):
    store.readings.append(made(1))
    tamper(path, "INSERT INTO reading SELECT 2, " + ALL_BUT_ID + " FROM reading WHERE id = 1")
    with pytest.raises(StoreError, match=r"refused \(.* store verify"):
        store.readings.append(made(2))
    assert not store.verify().ok


ALL_BUT_ID = (
    "format, sha256, reader, state, grade, gradable, dme, note, time_utc, seconds_spent, model, model_grade, "
    "opinion_hash, seen_before, changed_after, previous_hash, hash, signs, quality_reasons"
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


@given(
    grade=st.integers(0, 4) | st.none(),
    dme=st.integers(0, 2) | st.none(),
    note=TEXTS,
    seconds=st.floats(0, 1e9, allow_nan=False),
    moment=st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1)),  # noqa: DTZ001 - hypothesis wants naive bounds
    flags=st.tuples(st.booleans(), st.booleans()),
    opinion=TEXTS | st.none(),
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_reading_says_comes_back_the_same(store, grade, dme, note, seconds, moment, flags, opinion):
    said = Reading(
        sha256=sha(0),
        reader="Ada",
        state="entered",
        grade=grade,
        gradable=None if grade is None else True,
        dme=dme,
        note=note,
        time_utc=moment.replace(tzinfo=UTC) + timedelta(0),
        seconds_spent=seconds,
        model="m",
        model_grade=grade,
        model_opinion=opinion,
        seen_before=flags[0],
        changed_after=flags[1],
    )
    saved = store.readings.append(said)
    assert store.readings.current(sha(0), "Ada") == saved
    assert replace(saved, id=None, format=None, previous_hash="", hash="") == said
    assert store.verify().ok
