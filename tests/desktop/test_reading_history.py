"""The history of a photograph: what changed in words, who may see whose readings, and whether each is as it was saved."""

from __future__ import annotations

import json
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from made_readings import NOON, made, sha, tamper
from retina_desktop.domain.changes import changes
from retina_desktop.services.reading_history import HIDDEN, OWN_ONLY, history_page
from retina_desktop.services.record_reading import ReadingRecorder
from retina_desktop.store import open_store

PHOTO = sha(1)


def said(**fields):
    return made(1, **{"grade": None, "gradable": None, **fields})


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (None, {"grade": 2, "gradable": True}, "Grade moderate (2); entered"),
        ({"grade": 2, "gradable": True}, {"grade": 3, "gradable": True}, "Grade moderate (2) → severe (3)"),
        ({"grade": 2, "gradable": True}, {"gradable": False}, "Grade moderate (2) → ungradable"),
        ({"dme": 1}, {"dme": 2}, "Macular oedema not centre-involved → centre-involved"),
        ({"dme": 1}, {}, "Macular oedema not centre-involved → taken back"),
        ({"signs": ("VB",)}, {"signs": ("VB2",)}, "Venous beading in 2 or more quadrants ticked; venous beading in 1 quadrant no longer ticked"),
        ({}, {"quality_reasons": ("blur", "media")}, "Blurred, media opacity: cataract, cornea or vitreous ticked"),
        ({"note": "a"}, {"note": "drusen?\nno"}, "Note: “drusen? no”"),
        ({"note": "a"}, {"note": ""}, "Note removed"),
        ({"grade": 1, "gradable": True}, {"grade": 1, "gradable": True, "state": "confirmed"}, "Confirmed"),
        (
            {"grade": 1, "gradable": True, "state": "confirmed"},
            {"grade": 2, "gradable": True},
            "Grade mild (1) → moderate (2); entered",
        ),
        ({"grade": 1, "gradable": True}, {"state": "withdrawn", "note": "wrong eye"}, "Taken back: “wrong eye”"),
        ({"state": "withdrawn"}, {"grade": 1, "gradable": True}, "Grade mild (1); entered"),
    ],
)  # fmt: skip
def test_a_change_is_said_in_words(before, now, words):
    assert changes(None if before is None else said(**before), said(**now)) == words


def test_a_long_note_is_cut():
    assert changes(None, said(note="x" * 200)) == f"Note: “{'x' * 79}…”"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "readings.sqlite"


@pytest.fixture
def store(path):
    with open_store(path) as opened:
        yield opened


def opinion(grade, *, gradable: bool = True) -> Any:
    said = json.dumps({"grade": grade, "gradable": gradable})
    return SimpleNamespace(model="retina-2026.1", grade=grade, to_json=lambda: said)


def test_others_are_shown_once_ones_own_is_confirmed_and_not_before(store):
    ReadingRecorder(store, "Bo").enter(PHOTO, grade=4)
    mine = ReadingRecorder(store, "Ada")
    page = history_page(store, PHOTO, "Ada", opinion_visible=True)
    assert (page.entries, page.words) == ((), OWN_ONLY)
    mine.enter(PHOTO, grade=2)
    page = history_page(store, PHOTO, "Ada", opinion_visible=True)
    assert ([entry.reader for entry in page.entries], page.words) == (["Ada"], OWN_ONLY)
    mine.confirm(PHOTO)
    page = history_page(store, PHOTO, "Ada", opinion_visible=True)
    assert [entry.reader for entry in page.entries] == ["Ada", "Ada", "Bo"]
    assert [entry.words for entry in page.entries] == [
        "Confirmed",
        "Grade moderate (2); entered",
        "Grade proliferative (4); entered",
    ]
    assert page.words == ""
    mine.enter(PHOTO, grade=3)
    assert {entry.reader for entry in history_page(store, PHOTO, "Ada", opinion_visible=True).entries} == {"Ada"}


def test_each_line_says_when_what_the_model_said_and_whether_it_was_seen(store):
    mine = ReadingRecorder(store, "Ada", lambda: NOON + timedelta(minutes=5))
    mine.enter(PHOTO, grade=2, opinion=opinion(3))
    mine.enter(PHOTO, grade=3, opinion=opinion(3), opinion_was_visible=True)
    ReadingRecorder(store, "Ada").enter(sha(2), grade=1)
    second, first = history_page(store, PHOTO, "Ada", opinion_visible=True).entries
    assert first.time_utc == NOON + timedelta(minutes=5)
    assert (first.model, first.seen) == ("severe (3), retina-2026.1", "blind")
    assert second.seen == "model seen before, changed after"
    assert second.is_right
    mine.enter(PHOTO, grade=2, opinion=opinion(3), opinion_was_visible=True)
    mine.confirm(PHOTO, opinion=opinion(3), opinion_was_visible=True)
    newest = history_page(store, PHOTO, "Ada", opinion_visible=True).entries
    assert [entry.seen for entry in newest[:2]] == ["model seen before", "model seen before"]


def test_of_rows_of_older_programs_only_what_they_tell_is_said(store, path, monkeypatch):
    """Up to format 2 the first grade's flag was repeated in every row: of a later row it tells nothing."""
    with monkeypatch.context() as older:
        older.setattr("retina_desktop.store.readings.FORMAT", 2)
        for number, fields in enumerate(
            ({"grade": 1}, {"grade": 2}, {"grade": 3, "changed_after": True}, {"grade": 2})
        ):
            store.readings.append(made(1, time_utc=NOON + timedelta(minutes=number), **fields))
        store.readings.append(made(2, seen_before=True))
    ReadingRecorder(store, "Ada").confirm(PHOTO)
    page = history_page(store, PHOTO, "Ada", opinion_visible=True)
    assert [entry.seen for entry in reversed(page.entries)] == [
        "blind",
        "first grade blind",
        "model seen before, changed after",
        "model seen before",
        "model seen before",
    ]
    assert history_page(store, sha(2), "Ada", opinion_visible=True).entries[0].seen == "model seen before"
    assert all(entry.is_right for entry in page.entries)
    assert store.verify().ok


def test_where_the_model_refused_its_grade_is_not_said_as_if_it_had_given_one(store):
    ReadingRecorder(store, "Ada").enter(PHOTO, grade=2, opinion=opinion(3, gradable=False))
    (entry,) = history_page(store, PHOTO, "Ada", opinion_visible=True).entries
    assert entry.model == "ungradable (otherwise severe (3)), retina-2026.1"


def test_before_the_readers_answer_the_models_opinion_stays_hidden(store):
    ReadingRecorder(store, "Ada").enter(PHOTO, note="dust", opinion=opinion(3))
    (entry,) = history_page(store, PHOTO, "Ada", opinion_visible=False).entries
    assert entry.model == HIDDEN


def test_an_altered_reading_is_marked_and_the_others_are_not(store, path):
    mine = ReadingRecorder(store, "Ada")
    for grade in range(4):
        mine.enter(PHOTO, grade=grade, opinion=opinion(grade))
    store.close()
    tamper(
        path,
        "UPDATE reading SET signs = 'NVD' WHERE id = 2",
        "UPDATE opinion SET text = 'x' WHERE hash = (SELECT opinion_hash FROM reading WHERE id = 4)",
    )
    with open_store(path) as again:
        page = history_page(again, PHOTO, "Ada", opinion_visible=True)
    assert {entry.id: entry.is_right for entry in page.entries} == {1: True, 2: False, 3: True, 4: False}


def test_a_reading_that_no_reader_could_enter_is_told_in_words(store, path):
    ReadingRecorder(store, "Ada").enter(PHOTO, grade=1)
    store.close()
    tamper(path, "UPDATE reading SET signs = 'XX' WHERE id = 1")
    with open_store(path) as again:
        page = history_page(again, PHOTO, "Ada", opinion_visible=True)
    assert page.entries == ()
    assert "Reading 1 in the store is not as it was saved" in page.words
