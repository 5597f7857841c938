"""Confirmed grades that a model contradicts and is sure of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from made_lessons import MODEL, know, opine, read
from made_readings import sha
from retina_desktop.services.doubtful import doubtful
from retina_desktop.services.lessons import gather
from retina_desktop.store import open_store
from retina_desktop.store.store import Store


@pytest.fixture
def store(tmp_path: Path, empty_store: Path) -> Iterator[Store]:
    """Thirty photographs, read as a sure model sees them: ten none, ten moderate, ten proliferative."""
    file = tmp_path / "readings.sqlite"
    file.write_bytes(empty_store.read_bytes())
    with open_store(file) as store:
        know(store, dict.fromkeys(range(40)), tmp_path / "eyes")
        for number in range(30):
            opine(store, number, sure_of=truth(number))
            read(store, number, grade=truth(number), model=None, model_grade=None, model_opinion=None)
        yield store


def truth(number: int) -> int:
    return (0, 2, 4)[number // 10]


def slip(store: Store, number: int, grade: int, p: float, **other: object) -> None:
    opine(store, number, sure_of=truth(number), p=p)
    read(store, number, **{"grade": grade, "model": None, "model_grade": None, "model_opinion": None, **other})


def test_readings_that_agree_with_the_model_are_not_doubtful(store):
    assert doubtful(store, MODEL) == []


def test_slips_come_first_that_are_most_likely_wrong(store):
    slip(store, 3, 4, p=0.93)
    slip(store, 15, 0, p=0.99)
    found = doubtful(store, MODEL)
    assert [(one.lesson.sha256, one.lesson.grade, one.likely) for one in found] == [(sha(15), 0, 2), (sha(3), 4, 0)]
    assert found[0].suspicion > found[1].suspicion > 0.9


def test_a_contradiction_by_a_model_that_is_not_sure_is_none(store):
    slip(store, 3, 4, p=0.5)
    assert doubtful(store, MODEL) == []


def test_left_out_the_doubtful_are_not_learnt_from(store):
    slip(store, 3, 4, p=0.95)
    hashes = {one.lesson.sha256 for one in doubtful(store, MODEL)}
    lessons = gather(store, share=0.0, leave_out=hashes)
    assert len(lessons.learnt) == 29
    assert [one.sha256 for one in lessons.left_out] == [sha(3)]
    assert doubtful(store, MODEL, lessons) == []


def test_one_that_is_held_out_is_listed_as_such(store):
    slip(store, 3, 4, p=0.95)
    store.held_out.add([sha(3)])
    slip(store, 15, 0, p=0.99)
    found = doubtful(store, MODEL, gather(store, share=0.0))
    assert [(one.lesson.sha256, one.is_held_out) for one in found] == [(sha(15), False), (sha(3), True)]


def test_a_second_look_is_told_when_every_reader_of_it_knew_this_opinion(store):
    knowing = {"seen_before": True, "model": MODEL}
    slip(store, 3, 4, p=0.95, **knowing)
    slip(store, 4, 4, p=0.95, **knowing)
    slip(store, 4, 4, p=0.95, reader="Bo")
    slip(store, 5, 4, p=0.95, seen_before=True, model="retina-2025.1")
    assert {one.lesson.sha256: one.is_decided for one in doubtful(store, MODEL)} == {
        sha(3): True, sha(4): False, sha(5): False,
    }  # fmt: skip


def test_what_says_nothing_of_a_grade_doubts_none(store):
    """No opinion of this model, one of a photograph that it finds ungradable, one that cannot be read."""
    slip(store, 3, 4, p=0.95)
    read(store, 35, grade=4)
    assert doubtful(store, "retina-2025.1") == []
    opine(store, 3, sure_of=0, p=0.95, gradable=False)
    assert doubtful(store, MODEL) == []
    store.predictions.put(sha(3), MODEL, "{}")
    assert doubtful(store, MODEL) == []


def test_of_readers_who_differ_only_what_a_senior_decided_is_looked_at(store):
    slip(store, 3, 4, p=0.95)
    slip(store, 3, 3, p=0.95, reader="Bo")
    assert doubtful(store, MODEL) == []
    [found] = doubtful(store, MODEL, arbiters={"Bo"})
    assert (found.lesson.grade, found.lesson.readers) == (3, ("Bo",))


def test_looking_for_doubts_changes_nothing(store):
    doubtful(store, MODEL)
    assert store.held_out.all() == frozenset()
