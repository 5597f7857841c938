"""Which given grades the model contradicts, and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from fakes import FakeGrader
from retina_desktop.domain.reading import Reading
from retina_desktop.services.contradictions import Given, contradictions, given_by
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
