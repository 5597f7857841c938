"""Which given grades the model contradicts, and in which order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from fakes import FakeGrader
from retina_desktop.domain.changes import changes
from retina_desktop.domain.reading import IMPORTED_FROM, Reading
from retina_desktop.services.contradictions import Given, contradictions, given_by, to_look_at
from retina_desktop.services.record_reading import ReadingRecorder
from retina_desktop.store import open_store
from retina_desktop.store.store import Store
from retina_models.fundus import Field, FundusImage
from retina_models.prediction import Prediction

MODEL = "retina-2026.12"
IMAGE = FundusImage(Path("x"), "x", np.full((64, 64, 3), 100, np.uint8), Field(32, 32, 30, True), None, None, 1)
SAID = FakeGrader(MODEL).analyse(IMAGE).prediction


def opinion(own: tuple[float, ...], conformal: tuple[int, ...], **more: object) -> Prediction:
    said = replace(SAID, probabilities=own, grade=int(np.argmax(own)), conformal_set=conformal, gradable=True)
    return replace(said, **more)


def given(letter: str, grade: int, who: str = "Ana", seen_before: bool = False) -> Given:
    return Given(letter * 64, who, grade, seen_before)


def test_only_grades_outside_the_conformal_set_are_listed_the_most_suspicious_first():
    opinions = {
        "a" * 64: opinion((0.02, 0.05, 0.9, 0.02, 0.01), (2,)),
        "b" * 64: opinion((0.15, 0.3, 0.5, 0.04, 0.01), (1, 2)),
        "c" * 64: opinion((0.1, 0.2, 0.65, 0.04, 0.01), (1, 2)),
    }
    answers = [given("c", 0), given("a", 4), given("b", 1), given("b", 0, who="Ben"), given("d", 4)]
    found = contradictions(answers, opinions, MODEL)
    assert [(one.given.sha256[0], one.given.who) for one in found] == [("a", "Ana"), ("c", "Ana"), ("b", "Ben")]
    assert [round(one.suspicion, 2) for one in found] == [0.99, 0.9, 0.85]
    assert (found[0].model_grade, found[0].conformal_set) == (2, (2,))


def test_an_ungradable_photograph_contradicts_nobody():
    sure = opinion((0.0, 0.0, 1.0, 0.0, 0.0), (2,))
    assert len(contradictions([given("a", 0)], {"a" * 64: sure}, MODEL)) == 1
    assert contradictions([given("a", 0)], {"a" * 64: replace(sure, gradable=False)}, MODEL) == []


def test_an_opinion_of_another_model_is_marked_stale_and_one_seen_before_is_told():
    sure = opinion((0.0, 0.0, 1.0, 0.0, 0.0), (2,))
    opinions = {"a" * 64: sure, "b" * 64: replace(sure, model="older")}
    found = contradictions([given("b", 0), given("a", 0, seen_before=True)], opinions, MODEL)
    assert [(one.is_stale, one.given.seen_before) for one in found] == [(False, True), (True, False)]


def test_readings_without_a_grade_are_not_asked_about():
    graded = Reading("a" * 64, "Ana", "confirmed", 2, True, None, "", datetime.now(UTC), 3.0, seen_before=True)
    ungradable = replace(graded, sha256="b" * 64, grade=None, gradable=False)
    withdrawn = replace(graded, sha256="c" * 64, state="withdrawn", grade=None, gradable=None)
    assert given_by([graded, ungradable, withdrawn]) == [Given("a" * 64, "Ana", 2, True)]


# ------------------------------------------------------------------------------------------------------ from the store
A, B, C = ("a" * 64, "b" * 64, "c" * 64)
SURE = opinion((0.01, 0.02, 0.9, 0.05, 0.02), (2,))


@pytest.fixture
def store(tmp_path: Path, empty_store: Path) -> Iterator[Store]:
    file = tmp_path / "readings.sqlite"
    file.write_bytes(empty_store.read_bytes())
    with open_store(file) as store:
        for sha256 in (A, B, C):
            put(store, sha256, replace(SURE, model=MODEL))
        yield store


def put(store: Store, sha256: str, said: Prediction) -> None:
    store.predictions.put(sha256, said.model, said.to_json())


def imported(sha256: str, grade: int) -> Reading:
    note = f"{IMPORTED_FROM}labels.csv"
    return Reading(sha256, "IDRiD labels", "confirmed", grade, True, None, note, datetime.now(UTC), 0.0)


def asked(store: Store, reader: str = "Ana", model: str | None = MODEL) -> dict[str, list[tuple[str, int]]]:
    found = to_look_at(store, [A, B, C], reader, model)
    return {sha256: [(one.given.who, one.given.grade) for one in several] for sha256, several in found.items()}


def test_own_and_imported_grades_and_other_readers_current_ones_are_asked_about(store):
    store.readings.append_many([imported(A, 0), imported(B, 2), imported(C, 1)])
    ReadingRecorder(store, "Ana").enter(B, grade=4)
    ben = ReadingRecorder(store, "Ben")
    ben.enter(A, grade=3)
    ben.enter(C, grade=0)
    ben.enter(C, grade=2)
    assert asked(store) == {A: [("IDRiD labels", 0), ("Ben", 3)], B: [("Ana", 4)], C: [("IDRiD labels", 1)]}
    (own,) = to_look_at(store, [B], "Ana", MODEL)[B]
    assert (own.given.is_own, own.given.is_imported) == (True, False)
    (label,) = to_look_at(store, [C], "Ana", MODEL)[C]
    assert (label.given.is_own, label.given.is_imported) == (False, True)
    assert not to_look_at(store, [B], "Ben", MODEL)[B][0].given.is_own


def test_a_grade_that_stands_knowing_the_opinion_settles_the_photograph_until_another_model_speaks(store):
    store.readings.append(imported(A, 0))
    ana = ReadingRecorder(store, "Ana")
    ana.enter(A, grade=1, opinion=SURE)
    ana.confirm(A, opinion=SURE)
    assert asked(store) == {A: [("IDRiD labels", 0), ("Ana", 1)]}, "it was given blind"
    ana.confirm(A, opinion=SURE, opinion_was_visible=True)
    assert asked(store) == {}
    assert asked(store, "Ben") == {A: [("IDRiD labels", 0)]}, "Ana decided, Ben did not"
    put(store, A, replace(SURE, model="next"))
    assert [who for who, _ in asked(store, model="next")[A]] == ["IDRiD labels", "Ana"]
    ana.confirm(A, opinion=replace(SURE, model="next"), opinion_was_visible=True)
    assert asked(store, model="next") == {}
    assert store.verify().ok


def test_ungradable_settles_too_and_what_is_entered_alone_does_not(store):
    store.readings.append_many([imported(A, 0), imported(B, 0)])
    ana = ReadingRecorder(store, "Ana")
    ana.enter(A, ungradable=True, opinion=SURE, opinion_was_visible=True)
    ana.confirm(A, opinion=SURE, opinion_was_visible=True)
    ana.enter(B, grade=2, opinion=SURE, opinion_was_visible=True)
    assert asked(store) == {B: [("IDRiD labels", 0)]}


def test_only_an_older_models_opinion_is_marked_stale_and_none_while_the_model_is_unknown(store):
    store.readings.append(imported(A, 0))
    (one,) = to_look_at(store, [A], "Ana", "next")[A]
    assert one.is_stale
    (one,) = to_look_at(store, [A], "Ana", None)[A]
    assert not one.is_stale


def test_a_prediction_of_another_version_contradicts_nobody(store):
    store.predictions.put(A, MODEL, "{}")
    store.readings.append_many([imported(A, 0), imported(B, 0)])
    assert asked(store) == {B: [("IDRiD labels", 0)]}


def test_confirming_again_is_a_row_of_its_own_only_where_more_is_known(store):
    ana = ReadingRecorder(store, "Ana")
    ana.enter(A, grade=1)
    for _ in range(2):
        ana.confirm(A, opinion=SURE)
    assert len(store.readings.history(A)) == 2
    for _ in range(2):
        ana.confirm(A, opinion=SURE, opinion_was_visible=True)
    before, now = store.readings.history(A)[-2:]
    assert (len(store.readings.history(A)), now.seen_before, now.grade) == (3, True, 1)
    assert changes(before, now) == "Confirmed again"
