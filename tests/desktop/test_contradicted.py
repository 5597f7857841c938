"""Grades to look at again in a whole session: what rows say, what settles them, and that a long list is asked in pieces."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fakes import FakeGrader
from made_readings import NOON, sha
from made_session import Desk, Desks, Turns
from retina_desktop.domain.reading import IMPORTED_FROM, Reading
from retina_desktop.store import open_store
from retina_desktop.viewmodels.row_words import questioned_words, row_words
from retina_desktop.viewmodels.worklist import Row
from retina_models.fundus import Field, FundusImage, content_hash
from retina_models.prediction import Prediction

IMAGE = FundusImage(Path("x"), "x", np.full((64, 64, 3), 100, np.uint8), Field(32, 32, 30, True), None, None, 1)
SAID = FakeGrader().analyse(IMAGE).prediction


def grade(sha256: str, grade: int, reader: str = "IDRiD labels", **more: object) -> Reading:
    values: dict[str, object] = {"note": f"{IMPORTED_FROM}labels.csv", "seconds_spent": 0.0, **more}
    return Reading(sha256, reader, "confirmed", grade, True, None, time_utc=NOON, **values)  # type: ignore[arg-type]


def opinion(own: int, model: str = SAID.model) -> Prediction:
    p = [0.1] * 5
    p[own] = 0.6
    return replace(SAID, model=model, grade=own, probabilities=tuple(p), conformal_set=(own,), gradable=True)


@pytest.fixture
def shas(eyes: list[Path]) -> list[str]:
    return [content_hash(path) for path in eyes]


@pytest.fixture
def labelled(desks: Desks, shas: list[str]) -> Desks:
    """Three photographs of which the model says 2; the table says 0 of the first, 2 of the second; another reader 4 of it."""
    with open_store(desks.store_file) as store:
        for sha256 in shas:
            store.predictions.put(sha256, SAID.model, opinion(2).to_json())
        theirs = grade(shas[1], 4, "Dr Bo", note="", seconds_spent=3.0)
        store.readings.append_many([grade(shas[0], 0), grade(shas[1], 2), theirs])
    return desks


@pytest.fixture
def desk(labelled: Desks, qtbot, eyes: list[Path]) -> Desk:
    desk = labelled.make()
    desk.open(qtbot, eyes[0].parent)
    look(desk, qtbot)
    return desk


def look(desk: Desk, qtbot) -> None:
    with qtbot.waitSignal(desk.session.contradicted.rested):
        desk.session.contradicted.want(True)


def words(desk: Desk) -> list[str]:
    return [questioned_words(row) for row in desk.session.worklist.rows()]


def wait_for(qtbot, desk: Desk, *expected: str) -> None:
    qtbot.waitUntil(lambda: words(desk) == list(expected))


def test_before_the_readers_own_grade_only_whose_is_told(desk: Desk):
    assert words(desk) == ["IDRiD labels: look again", "Dr Bo: look again", ""]
    assert desk.session.opinion_visible is False
    row = desk.session.worklist.row_at(0)
    assert row_words(row).endswith("to look at again: IDRiD labels")


def test_an_imported_grade_is_told_after_ones_own_and_another_readers_after_it_is_confirmed(desk: Desk, qtbot):
    for number in (0, 1):
        desk.session.select(number)
        desk.session.set_grade(1)
    desk.wait_saved(qtbot)
    wait_for(qtbot, desk, "your 1 · IDRiD labels: 0", "your 1 · Dr Bo: look again", "")
    desk.session.worklist.change(1, answer=replace(desk.session.answer, state="confirmed"))
    assert words(desk)[1] == "your 1 · Dr Bo: 4"


def test_confirming_after_the_opinion_was_shown_settles_and_goes_on_to_the_next(desk: Desk, qtbot):
    desk.session.select(0)
    desk.session.set_grade(1)
    desk.session.confirm_and_next()
    assert desk.session.current == 1
    wait_for(qtbot, desk, "", "Dr Bo: look again", "")


def test_a_grade_given_before_the_model_spoke_is_asked_about_and_settled_by_confirming_it_anew(
    labelled, qtbot, eyes, shas
):
    early = [grade(sha256, 3, "Dr Ada", note="", seconds_spent=2.0) for sha256 in shas[:2]]
    with open_store(labelled.store_file) as store:
        store.readings.append_many(early)
    desk = labelled.make()
    desk.open(qtbot, eyes[0].parent)
    look(desk, qtbot)
    assert words(desk) == ["your 3 · IDRiD labels: 0", "your 3 · Dr Bo: 4", ""]
    undo = desk.session.undo_stack.count()
    desk.session.select(0)
    desk.session.confirm_and_next()
    assert desk.session.current == 1, "to the next with a grade to look at again, read as it is"
    wait_for(qtbot, desk, "", "your 3 · Dr Bo: 4", "")
    desk.wait_saved(qtbot)
    desk.close()
    last = labelled.history(shas[0])[-1]
    assert (last.reader, last.grade, last.state, last.seen_before) == ("Dr Ada", 3, "confirmed", True)
    assert undo == 0
    next_day = labelled.make()
    next_day.open(qtbot, eyes[0].parent)
    look(next_day, qtbot)
    assert words(next_day) == ["", "your 3 · Dr Bo: 4", ""]


def test_an_analysis_that_comes_while_the_list_asks_is_held_against_the_grades(desk: Desk, qtbot, eyes, shas):
    desk.process.model = "newer"
    desk.process.get_ready()
    qtbot.waitUntil(lambda: words(desk)[0] == "IDRiD labels: look again · another model")
    qtbot.waitUntil(lambda: bool(desk.process.requests))
    request = next(one for one in desk.process.requests if one.sha256 == shas[0])
    desk.process.answer(request)  # FakeGrader finds 0 in this one's brightness, as the table does
    qtbot.waitUntil(lambda: words(desk)[0] == "")


def test_another_reader_is_asked_about_other_grades(desk: Desk, qtbot):
    desk.session.settings.set("reader.name", "Dr Bo")
    assert words(desk) == ["", "", ""], "what the one was asked is not shown to the other"
    wait_for(qtbot, desk, "IDRiD labels: look again", "your 4", "")


def test_nothing_is_said_once_the_list_does_not_ask(desk: Desk, qtbot):
    desk.session.contradicted.want(False)
    assert words(desk) == ["", "", ""]
    desk.session.set_grade(1)
    desk.wait_saved(qtbot)
    assert words(desk) == ["", "", ""]
    look(desk, qtbot)
    assert words(desk)[0] == "your 1 · IDRiD labels: 0"


def test_a_store_that_cannot_be_opened_has_nothing_to_look_at(desks: Desks, qtbot, eyes):
    desks.store_file.write_bytes(b"no store")
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    look(desk, qtbot)
    assert words(desk) == ["", "", ""]


# -------------------------------------------------------------------------------------------------------- 20,000 rows
def test_twenty_thousand_photographs_are_looked_up_in_pieces_without_a_stall(desks: Desks, qtbot):
    count = 20_000
    with open_store(desks.store_file) as store:
        store.readings.append_many(grade(sha(n), 0 if n % 20 == 0 else 2) for n in range(count))
        with store._database.writing() as connection:
            from retina_desktop.store.schema import prediction

            text = opinion(2).to_json()
            values = ({"sha256": sha(n), "model": SAID.model, "json": text, "time_utc": "t"} for n in range(count))
            connection.execute(prediction.insert(), list(values))
    desk = desks.make()
    with qtbot.waitSignal(desk.session._records.opened, timeout=20_000):
        pass
    rows = desk.session.worklist
    rows.append(Row(Path(f"/p/{n}.jpg"), f"{n}.jpg", sha256=sha(n)) for n in range(count))
    asked: list[int] = []
    take: Callable[..., None] = desk.session.contradicted._take
    desk.session.contradicted._take = lambda reader, shas, found: (asked.append(len(shas)), take(reader, shas, found))  # type: ignore[method-assign]
    turns = Turns()
    with qtbot.waitSignal(desk.session.contradicted.rested, timeout=60_000):
        desk.session.contradicted.want(True)
    longest_s = turns.stop()
    assert sum(1 for row in rows.rows() if row.contradictions) == count / 20
    assert max(asked) <= 500, "a reading that is to be saved waits behind each question"
    assert sum(asked) == count
    assert longest_s < 0.1, longest_s
