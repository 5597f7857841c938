"""Which photographs are left to read, and whose eyes have seen an opinion, in a whole session."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from fakes import FakeGrader
from retina_desktop.domain.changes import changes
from retina_desktop.store import open_store
from retina_models.features import pack


def test_a_file_that_the_analysis_could_not_read_is_not_to_read(desks, qtbot, eyes):
    eyes[1].write_bytes(b"no image")
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: any(one.path == eyes[1] for one in desk.process.requests))
    desk.session.set_grade(1)
    total = len(eyes)
    assert desk.session.worklist.counts == (1, total - 1, total)
    request = next(one for one in desk.process.requests if one.path == eyes[1])
    desk.process.fail(request, "The file is no image.", unreadable=True)
    qtbot.waitUntil(lambda: desk.session.worklist.counts == (1, total - 2, total))
    desk.session.next_to_read()
    assert desk.session.current == 2
    desk.wait_saved(qtbot)


def test_who_has_seen_an_opinion_is_kept_while_another_reads(desks, qtbot, eyes):
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests))
    desk.process.answer(desk.process.requests[0], 4)
    ada = desk.session.reader
    desk.session.reveal_opinion()
    desk.session.settings.set("reader.name", "Dr Bo")
    assert not desk.session.opinion_visible, "Dr Bo saw what another had asked for"
    desk.session.set_grade(1)
    desk.session.settings.set("reader.name", ada)
    assert desk.session.opinion_visible
    desk.session.set_grade(4)
    content = desk.sha256
    desk.wait_saved(qtbot)
    desk.close()
    assert {reading.reader: reading.seen_before for reading in desks.history(content)} == {"Dr Bo": False, ada: True}


def test_a_reading_keeps_whether_the_opinion_was_seen_before(desks, qtbot, eyes):
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.process.get_ready()
    for _ in range(2):
        qtbot.waitUntil(lambda: bool(desk.process.requests))
        desk.process.answer(desk.process.requests[0], 4)
    desk.session.set_grade(0)  # blind
    desk.session.set_grade(4)  # after having seen it
    desk.session.undo_stack.undo()
    first = desk.sha256
    desk.session.select(1)
    desk.session.reveal_opinion()
    desk.session.set_grade(4)
    second = desk.sha256
    desk.wait_saved(qtbot)
    desk.close()
    blind, changed, undone = desks.history(first)
    shown, seen = desks.history(second)
    assert (blind.seen_before, blind.changed_after, blind.model_grade) == (False, False, 4)
    assert (changed.seen_before, changed.changed_after) == (True, True)
    assert (undone.grade, undone.seen_before, undone.changed_after) == (0, True, False)
    assert (shown.grade, shown.seen_before, seen.grade, seen.seen_before) == (None, True, 4, True)


def test_what_was_seen_and_not_graded_is_still_seen_at_the_next_start(desks, qtbot, eyes):
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests))
    desk.process.answer(desk.process.requests[0], 4)
    desk.session.reveal_opinion()
    desk.wait_saved(qtbot)
    assert desk.session.worklist.counts == (0, 3, 3)
    content = desk.sha256
    desk.close()
    next_day = desks.make()
    next_day.open(qtbot, eyes[0].parent)
    assert not next_day.session.opinion_visible
    next_day.session.set_grade(4)
    next_day.wait_saved(qtbot)
    next_day.close()
    shown, graded = desks.history(content)
    assert (shown.grade, shown.seen_before, graded.grade, graded.seen_before) == (None, True, 4, True)
    assert changes(None, shown) == "The model's opinion shown before a grade"


def test_a_photograph_on_the_screen_is_queued_and_then_analysed(desks, qtbot, eyes):
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.process.get_ready()
    qtbot.waitUntil(lambda: bool(desk.process.requests))
    assert desk.session.opinion_words == "Queued."
    with qtbot.waitSignal(desk.session.model_opinion_changed):
        desk.process.begin(desk.process.requests[0])
    assert desk.session.opinion_words == "Analysing…"


def test_what_the_networks_saw_is_kept_with_the_prediction(desks, qtbot, eyes):
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.process.get_ready()
    for _ in eyes:
        desk.process.answer(desk.process.requests[0])
    shas = [row.sha256 for row in desk.session.worklist.rows()]
    desk.close()
    grader = FakeGrader()
    with open_store(desks.store_file) as store:
        kept = store.features.many(shas, grader.eyes_key)
        assert kept == {sha256: pack(grader.remembered(sha256)) for sha256 in shas}
        assert store.predictions.get_many(shas, grader.name).keys() == set(shas)


def test_a_store_without_room_for_what_the_networks_saw_keeps_the_prediction(desks, qtbot, eyes):
    refuse = "CREATE TRIGGER refuse BEFORE INSERT ON feature BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    with closing(sqlite3.connect(desks.store_file)) as connection:
        connection.execute(refuse)
    desk = desks.make(reading__blind_first=False)
    desk.open(qtbot, eyes[0].parent)
    desk.process.get_ready()
    desk.process.answer(desk.process.requests[0], 4)
    assert desk.session.prediction is not None
    desk.session.set_grade(3)
    desk.wait_saved(qtbot)
    sha256 = desk.sha256
    desk.close()
    assert desk.messages == []
    with open_store(desks.store_file) as store:
        assert store.features.count() == 0
        assert store.predictions.get_many([sha256], "fake-2026.11").keys() == {sha256}
        assert [reading.model_grade for reading in store.readings.history(sha256)] == [4]
