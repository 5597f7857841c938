from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing

import pytest

from made_readings import made, tamper
from retina_desktop.store import open_store
from retina_desktop.store.chain import GENESIS, HASHED_FIELDS, row_hash

COLUMNS = (
    "id, format, sha256, reader, state, grade, gradable, dme, note, time_utc, seconds_spent, model, model_grade, "
    "opinion_hash, seen_before, changed_after, previous_hash, hash, signs, quality_reasons"
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "readings.sqlite"
    with open_store(path) as store:
        store.readings.append_many(made(number, model_opinion=f"opinion {number}") for number in range(20))
    return path


def verified(path):
    with open_store(path, read_only=True) as store:
        return store.verify()


def rows_of(path, condition):
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM reading WHERE {condition}")]


def test_an_untouched_chain_is_whole(path):
    outcome = verified(path)
    assert (outcome.ok, outcome.rows, outcome.first_bad) == (True, 20, None)
    assert outcome.words == "All 20 readings are as they were saved."


def test_an_empty_store_is_whole(tmp_path):
    with open_store(tmp_path / "new.sqlite") as store:
        assert store.verify().ok


@pytest.mark.parametrize(
    "change",
    [
        "grade = (grade + 1) % 5",
        "grade = NULL",
        "gradable = 0",
        "dme = 2",
        "note = 'it was not me'",
        "note = x'ff00fe'",
        "note = CAST(x'ff00fe' AS TEXT)",
        "reader = 'Bo'",
        "state = 'confirmed'",
        "time_utc = '2020-01-01T00:00:00.000000+00:00'",
        "seconds_spent = 4.6",
        "model = 'another'",
        "model_grade = 0",
        "opinion_hash = (SELECT hash FROM opinion WHERE text = 'opinion 3')",
        "opinion_hash = NULL",
        "seen_before = 1",
        "changed_after = 1",
        "sha256 = (SELECT sha256 FROM reading WHERE id = 3)",
        "format = 1",
        "format = 2",
        "format = 4",
        "signs = 'NVD'",
        "signs = NULL",
        "quality_reasons = 'blur'",
        "hash = previous_hash",
        "previous_hash = hash",
    ],
)
def test_any_altered_field_names_its_reading(path, change):
    tamper(path, f"UPDATE reading SET {change} WHERE id IN (7, 12)")
    outcome = verified(path)
    assert (outcome.ok, outcome.first_bad, outcome.rows) == (False, 7, 6)
    assert outcome.words.startswith("Reading 7 was altered after it was saved")


@pytest.mark.parametrize("number", [1, 7, 19])
def test_a_deleted_reading_is_named_as_missing(path, number):
    tamper(path, f"DELETE FROM reading WHERE id = {number}")
    outcome = verified(path)
    assert (outcome.ok, outcome.first_bad) == (False, number)
    assert outcome.words.startswith(f"Reading {number} is missing")


def test_a_deleted_reading_whose_number_was_closed_up_is_noticed(path):
    tamper(path, "DELETE FROM reading WHERE id IN (7, 8)", "UPDATE reading SET id = id - 2 WHERE id > 7")
    outcome = verified(path)
    assert (outcome.ok, outcome.first_bad) == (False, 7)
    assert outcome.words == "Reading 7 is missing: what has its number now was saved as reading 9."


def test_a_cut_off_tail_is_named_as_missing(path):
    tamper(path, "DELETE FROM reading WHERE id > 17")
    outcome = verified(path)
    assert (outcome.ok, outcome.first_bad) == (False, 18)
    assert outcome.words == "Reading 18 is missing: 20 were saved, and the store ends after reading 17."


def test_a_store_emptied_of_its_readings_is_noticed(path):
    tamper(path, "DELETE FROM reading")
    assert verified(path).first_bad == 1


def test_a_cut_off_tail_with_its_record_set_back_is_told_by_the_noted_head(path):
    with open_store(path) as store:
        noted = (20, store.info().chain_hash)
    with open_store(path) as store:
        assert store.readings.had_head(*noted)
    row = rows_of(path, "id = 17")[0]
    tamper(
        path,
        "DELETE FROM current_reading WHERE reading_id > 17",
        "DELETE FROM reading WHERE id > 17",
        f"UPDATE chain_head SET count = 17, hash = '{row['hash']}'",
    )
    with open_store(path, read_only=True) as store:
        assert not store.readings.had_head(*noted)
        assert store.readings.had_head(17, row["hash"])
        assert store.readings.had_head(0, GENESIS)


@pytest.mark.parametrize("original", [20, 5])
def test_a_copy_inserted_past_the_end_is_named(path, original):
    fields = COLUMNS.removeprefix("id, ")
    tamper(path, f"INSERT INTO reading SELECT 21, {fields} FROM reading WHERE id = {original}")
    outcome = verified(path)
    assert (outcome.ok, outcome.first_bad) == (False, 21)
    assert outcome.words == f"Reading 21 was inserted: it is a copy of reading {original}."


def test_a_well_made_reading_inserted_past_the_end_is_named_too(path):
    row = rows_of(path, "id = 20")[0]
    last_hash = str(row["hash"])
    row |= {"id": 21, "previous_hash": last_hash, "note": "smuggled in"}
    row["hash"] = row_hash(last_hash, row)
    _insert(path, row)
    outcome = verified(path)
    assert (outcome.first_bad, outcome.words[:24]) == (21, "Reading 21 was inserted:")


def test_a_reading_inserted_before_the_first_is_named(path):
    row = rows_of(path, "id = 1")[0] | {"id": 0}
    _insert(path, row)
    assert verified(path).words == "Reading 0 was inserted: the program numbers readings from 1."


def test_a_reading_inserted_in_the_middle_is_named(path):
    forged = rows_of(path, "id = 7")[0]
    shift = ["UPDATE reading SET id = -id - 1 WHERE id >= 7", "UPDATE reading SET id = -id WHERE id < 0"]
    tamper(path, "DELETE FROM current_reading", *shift, "UPDATE chain_head SET count = 21")
    forged["note"] = "smuggled in"
    forged["hash"] = row_hash(forged["previous_hash"], forged)
    _insert(path, forged)
    outcome = verified(path)
    assert (outcome.ok, outcome.first_bad) == (False, 7)
    assert outcome.words == "Reading 7 was inserted: what was saved under its number is now reading 8."


def test_a_reading_altered_together_with_its_hash_is_still_named(path):
    row = rows_of(path, "id = 7")[0] | {"grade": 4}
    tamper(path, f"UPDATE reading SET grade = 4, hash = '{row_hash(str(row['previous_hash']), row)}' WHERE id = 7")
    outcome = verified(path)
    assert (outcome.ok, outcome.first_bad) == (False, 7)
    assert outcome.words == "Reading 7 was replaced: reading 8, saved after it, follows a different one."


def test_the_last_reading_altered_together_with_its_hash_is_still_named(path):
    row = rows_of(path, "id = 20")[0] | {"note": "changed"}
    tamper(path, f"UPDATE reading SET note = 'changed', hash = '{row_hash(row['previous_hash'], row)}' WHERE id = 20")
    outcome = verified(path)
    assert (outcome.ok, outcome.first_bad) == (False, 20)
    assert "the newest, was replaced" in outcome.words


def test_a_chain_that_does_not_begin_at_the_beginning_is_named(path):
    row = rows_of(path, "id = 1")[0] | {"previous_hash": "0" * 64}
    hash_ = row_hash(row["previous_hash"], row)
    tamper(path, f"UPDATE reading SET previous_hash = '{'0' * 64}', hash = '{hash_}' WHERE id = 1")
    assert verified(path).first_bad == 1


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE opinion SET text = 'the model said 4' WHERE text = 'opinion 6'", "saved with reading 7 was altered"),
        ("DELETE FROM opinion WHERE text = 'opinion 6'", "saved with reading 7 is missing"),
    ],
)
def test_an_altered_opinion_of_the_model_names_its_reading(path, statement, words):
    tamper(path, statement)
    outcome = verified(path)
    assert (outcome.ok, outcome.first_bad) == (False, 7)
    assert words in outcome.words


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DELETE FROM chain_head", "The record of the chain's end was deleted."),
        ("UPDATE chain_head SET count = 19", "Reading 20 was inserted"),
        ("UPDATE chain_head SET count = 21", "Reading 21 is missing"),
        ("UPDATE chain_head SET hash = 'x'", "Reading 20, the newest, was replaced"),
        ("UPDATE current_reading SET grade = 1 WHERE reading_id = 8", "list of the current ones does not match"),
        ("DELETE FROM current_reading WHERE reading_id = 8", "list of the current ones does not match"),
        ("UPDATE current_reading SET reader = 'Bo' WHERE reading_id = 8", "list of the current ones does not match"),
    ],
)
def test_what_stands_around_the_readings_is_checked_too(path, statement, words):
    tamper(path, statement)
    outcome = verified(path)
    assert not outcome.ok
    assert words in outcome.words


def test_a_removed_guard_is_told_and_put_back_when_the_store_is_opened_for_writing(path, caplog):
    tamper(path)
    assert "guard against changes was removed" in verified(path).words
    with open_store(path):
        pass
    assert "guard against changed readings was missing" in caplog.text
    assert verified(path).ok


def test_progress_is_told_and_may_end_the_walk(path):
    steps = []
    with open_store(path) as store:
        store.readings.append_many(made(number) for number in range(4000))
        store.verify(lambda done, total: steps.append((done, total)))
        assert steps == [(2000, 4020), (4000, 4020), (4020, 4020)]

        def stop(done, total):
            raise InterruptedError

        with pytest.raises(InterruptedError):
            store.verify(stop)


def test_the_hash_is_what_the_adr_says_it_is(path):
    """Anyone can check the chain with ten lines of any language: this is the whole recipe."""
    previous = GENESIS
    for row in rows_of(path, "1"):
        text = json.dumps(
            {name: row[name] for name in HASHED_FIELDS[row["format"]]}, sort_keys=True, separators=(",", ":")
        )
        previous = hashlib.sha256(f"{previous}\n{text}".encode()).hexdigest()
        assert row["hash"] == previous


def _insert(path, row):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO reading ({', '.join(row)}) VALUES ({marks})", list(row.values()))
