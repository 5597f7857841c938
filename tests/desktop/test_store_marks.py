"""Marked lesions in the store: appended, loaded as they were, and damage is said in words."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta

import numpy as np
import pytest
from sqlalchemy import event

from made_marks import HEIGHT, WIDTH, drawn, loaded, same, saved, spot
from made_readings import NOON, made, sha, store_of_format_1, tamper
from retina_desktop.domain.marks import MARK_CODES, State
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.regions import stroke
from retina_desktop.store import StoreError, open_store
from retina_desktop.store.upgrading import known_versions


@pytest.fixture
def path(tmp_path):
    return tmp_path / "readings.sqlite"


def three_edits(store) -> LesionMarks:
    """Two strokes of which the second lies partly on the first, and a word of completeness."""
    marks = LesionMarks(WIDTH, HEIGHT)
    for minute, edit in enumerate(
        (
            drawn(marks, "HE", stroke([(240, 250), (270, 262)], 9)),
            drawn(marks, "HE", spot(250, 255), State.CLEAR, tool="eraser"),
            marks.say_complete("MA", True),
        )
    ):
        store.marks.append(saved(marks, edit, minutes=minute))
    return marks


def test_what_was_marked_is_there_again_and_each_place_is_as_it_was_last(path):
    with open_store(path) as store:
        marks = three_edits(store)
    with open_store(path) as store:
        assert same(loaded(store), marks)
        kept = store.marks.load(sha(1), "Ada")
        assert kept is not None
        assert (kept.width, kept.height, kept.complete) == (WIDTH, HEIGHT, frozenset({"MA"}))
        assert kept.changed_utc == {"HE": NOON + timedelta(minutes=1), "MA": NOON + timedelta(minutes=2)}
        assert {tile: one.time_utc for tile, one in kept.tiles["HE"].items()} == {
            (0, 0): NOON + timedelta(minutes=1),
            (1, 0): NOON + timedelta(minutes=1),
            (0, 1): NOON + timedelta(minutes=1),
            (1, 1): NOON + timedelta(minutes=1),
        }


def test_an_undo_is_one_more_edit_and_empties_the_tiles(path):
    with open_store(path) as store:
        marks = LesionMarks(WIDTH, HEIGHT)
        edit = drawn(marks, "EX", spot(100, 100))
        store.marks.append(saved(marks, edit))
        store.marks.append(saved(marks, edit.turned_round("undo")))
        assert not loaded(store).mask("EX").any()
        assert [(one.tool, one.tiles) for one in store.marks.history(sha(1))] == [("brush", 1), ("undo", 1)]


def test_readers_and_photographs_are_apart(path):
    with open_store(path) as store:
        ada = three_edits(store)
        bo = LesionMarks(WIDTH, HEIGHT)
        store.marks.append(saved(bo, drawn(bo, "SE", spot(20, 30)), reader="Bo"))
        store.marks.append(saved(bo, drawn(bo, "NV", spot(50, 30)), number=2, reader="Bo"))
        assert same(loaded(store), ada)
        assert store.marks.readers(sha(1)) == ["Ada", "Bo"]
        assert sorted(store.marks.marked()) == sorted([(sha(1), "Ada"), (sha(1), "Bo"), (sha(2), "Bo")])
        assert store.marks.load(sha(2), "Ada") is None
        assert store.marks.readers(sha(9)) == []
        history = store.marks.history(sha(1))
        assert [(one.reader, one.kind, one.complete) for one in history] == [
            ("Ada", "HE", False),
            ("Ada", "HE", False),
            ("Ada", "MA", True),
            ("Bo", "SE", False),
        ]


def test_marks_of_another_size_are_refused_and_nothing_of_them_is_saved(path):
    with open_store(path) as store:
        marks = three_edits(store)
        other = LesionMarks(WIDTH + 1, HEIGHT)
        edits = [saved(marks, drawn(marks, "EX", spot(9, 9))), saved(other, drawn(other, "EX", spot(9, 9)))]
        with pytest.raises(StoreError, match=f"made on {WIDTH} x {HEIGHT} pixels, not on {WIDTH + 1} x {HEIGHT}"):
            store.marks.append_many(edits)
        assert len(store.marks.history(sha(1))) == 3


def test_a_saved_edit_can_be_neither_changed_nor_deleted(path):
    with open_store(path) as store:
        three_edits(store)
    with closing(sqlite3.connect(path)) as connection:
        for act in (
            "UPDATE mark_edit SET complete = 0",
            "DELETE FROM mark_edit",
            "UPDATE mark_tile SET packed = x''",
            "DELETE FROM mark_tile",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(act)


def test_an_older_store_is_backed_up_and_gets_the_tables_with_their_guards(path):
    store_of_format_1(path, 3)
    with open_store(path) as store:
        assert store.readings.count() == 3
        marks = three_edits(store)
        assert same(loaded(store), marks)
        assert store.verify().words == ("All 3 readings are as they were saved. So are all 3 edits of marked lesions.")
    assert len(list(path.parent.glob("readings.v0001-*.backup.sqlite"))) == 1
    assert known_versions()[-1] >= "0006"


def test_a_damaged_tile_is_told_and_the_others_stay(path):
    with open_store(path) as store:
        marks = three_edits(store)
    tamper(path, "UPDATE mark_tile SET packed = x'00' WHERE edit_id = 2 AND tile_column = 1 AND tile_row = 0")
    with open_store(path) as store:
        kept = store.marks.load(sha(1), "Ada")
        assert kept is not None
        words = f"Photograph {sha(1)[:12]}, Ada, HE: the tile in column 1, row 0 was altered after it was saved."
        assert kept.damaged == {"HE": (words,)}
        again = LesionMarks(kept.width, kept.height)
        again.load("HE", kept.packed("HE"), False)
        expected = marks.mask("HE").copy()
        expected[:256, 256:512] = State.UNJUDGED
        assert (again.mask("HE") == expected).all()


@pytest.mark.parametrize(
    ("statement", "count", "words"),
    [
        ("UPDATE mark_tile SET packed = x'00' WHERE edit_id = 1 AND tile_column = 0", 2, "the tile in column 0, row 1"),
        ("UPDATE mark_tile SET hash = 'x' WHERE edit_id = 2", 4, "Ada, HE: the tile in column 1, row 0 was altered"),
        ("DELETE FROM mark_tile WHERE edit_id = 2 AND tile_row = 1", 1, "edit 2 was saved with 4 tiles and has 2."),
        ("UPDATE mark_tile SET kind = 'EX' WHERE edit_id = 2", 1, "edit 2 has 4 tiles that name another photograph"),
        ("DELETE FROM mark_edit WHERE id = 2", 1, "Ada, HE: edit 2 is missing, its tiles are there."),
        ("UPDATE mark_edit SET tiles = 0 WHERE id = 1", 1, "edit 1 was saved with 0 tiles and has 4."),
    ],
)
def test_verification_names_every_damaged_place_with_photograph_reader_and_kind(path, statement, count, words):
    with open_store(path) as store:
        store.readings.append(made(1))
        three_edits(store)
        assert store.verify().ok
    tamper(path, statement)
    with open_store(path, read_only=True) as store:
        outcome = store.verify()
    assert not outcome.ok
    assert outcome.words.count("Photograph ") == count
    assert f"Photograph {sha(1)[:12]}, Ada, HE: " in outcome.words
    assert words in outcome.words


def test_much_damage_is_counted_after_the_first_few(path):
    with open_store(path) as store:
        marks = LesionMarks(WIDTH, HEIGHT)
        edit = drawn(marks, "MA", spot(9, 9))
        for number in range(8):
            store.marks.append(saved(marks, edit, number))
    tamper(path, "UPDATE mark_tile SET packed = x'00'")
    with open_store(path, read_only=True) as store:
        words = store.verify().words
    assert words.count("Photograph ") == 5
    assert "3 more places are damaged; by photograph, reader and kind: " in words
    assert words.endswith(" and others.")


def test_what_is_drawn_over_a_damaged_tile_mends_what_is_shown_and_the_check_says_so(path):
    with open_store(path) as store:
        marks = LesionMarks(WIDTH, HEIGHT)
        store.marks.append(saved(marks, drawn(marks, "HE", spot(20, 20))))
    tamper(path, "UPDATE mark_tile SET packed = x'00'")
    with open_store(path) as store:
        marks = LesionMarks(WIDTH, HEIGHT)
        store.marks.append_over(saved(marks, drawn(marks, "HE", spot(90, 20))))
        assert same(loaded(store), marks)
        words = store.verify().words
    assert "was altered after it was saved. It was drawn over since: what is shown is whole." in words


def test_an_edit_and_its_tiles_are_one_transaction_that_waits_for_the_disk(path):
    statements: list[str] = []
    with open_store(path) as store:
        engine = store._database.engine
        event.listen(engine, "before_cursor_execute", lambda _c, _cursor, words, *_: statements.append(words))
        marks = LesionMarks(WIDTH, HEIGHT)
        store.marks.append(saved(marks, drawn(marks, "HE", spot(256, 256))))
    assert statements.count("BEGIN IMMEDIATE") == 1
    assert "PRAGMA synchronous=FULL" in statements[: statements.index("BEGIN IMMEDIATE")]


APPEND_FOR_EVER = """
import sys
sys.path[:0] = [sys.argv[2]]
from made_marks import drawn, saved, spot
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.store import open_store
store = open_store(sys.argv[1])
marks = LesionMarks(700, 530)
number = 0
while True:
    edit = drawn(marks, "MA", spot(10 + number * 37 % 680, 10 + number * 13 % 510))
    print(store.marks.append(saved(marks, edit)), flush=True)  # the acknowledgement
    number += 1
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is Unix")
@pytest.mark.parametrize("acknowledged", [1, 20])
def test_after_a_kill_every_acknowledged_edit_is_there_with_its_tiles(path, repository, acknowledged):
    command = [sys.executable, "-c", APPEND_FOR_EVER, str(path), str(repository / "tests")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(acknowledged)]
        writer.send_signal(signal.SIGKILL)
        lines += [line for line in writer.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    told = [int(line) for line in lines]
    with open_store(path) as store:
        there = [one.id for one in store.marks.history(sha(1))]
        assert there[: len(told)] == told
        assert len(there) <= len(told) + 1  # at most the one that was being saved
        assert store.verify().ok, store.verify().words
        expected = LesionMarks(WIDTH, HEIGHT)
        for number in range(len(there)):
            drawn(expected, "MA", spot(10 + number * 37 % 680, 10 + number * 13 % 510))
        assert same(loaded(store), expected)


def test_a_photograph_with_two_thousand_edits_loads_in_a_tenth_of_a_second(path):
    marks = LesionMarks(4288, 2848)
    rng = np.random.default_rng(0)
    with open_store(path) as store:
        edits = []
        for number in range(2000):
            x, y = rng.uniform(300, 4000), rng.uniform(300, 2500)
            draft = marks.begin(MARK_CODES[number % 4], "brush")
            draft.put(stroke([(x, y), (x + 200, y + 200)], 6), State.CLEAR if number % 3 else State.LESION)
            edit = draft.finish()
            assert edit is not None
            edits.append(saved(marks, edit))
        store.marks.append_many(edits)
    with open_store(path) as store:
        store.marks.load(sha(1), "Ada")
        times, kept = [], None
        for _ in range(5):
            start = time.perf_counter()
            kept = store.marks.load(sha(1), "Ada")
            times.append(time.perf_counter() - start)
        assert kept is not None
        assert min(times) < 0.1
        assert same(loaded(store), marks)
