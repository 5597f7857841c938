from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.modeltest import ModelTester

from made_session import photographs
from retina_desktop.jobs import JobRunner
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.thumbnails import SIDE_PX, Thumbnails
from retina_desktop.viewmodels.worklist import Column, Opinion, Role, Row, Status, WorklistModel

OPINION = Opinion("m", grade=3, gradable=True, referable=True, uncertainty=0.4, stale=False)


@pytest.fixture
def runner(qapp) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def worklist(runner) -> WorklistModel:
    return WorklistModel(Thumbnails(runner, 1_000_000), runner)


def rows(count: int) -> list[Row]:
    return [Row(Path(f"/eyes/{number}.jpg"), f"{number}.jpg") for number in range(count)]


def test_it_behaves_as_qt_expects_of_a_model(worklist, qtmodeltester: ModelTester):
    worklist.append(rows(3))
    qtmodeltester.check(worklist)


def test_a_path_is_listed_once(worklist):
    worklist.append_paths([Path("/a.jpg"), Path("/b.jpg")])
    worklist.append_paths([Path("/b.jpg"), Path("/c.jpg")])
    assert [row.name for row in worklist.rows()] == ["a.jpg", "b.jpg", "c.jpg"]
    assert worklist.row_of(Path("/c.jpg")) == 2


def test_counts_follow_the_answers(worklist, qtbot):
    worklist.append(rows(3))
    with qtbot.waitSignal(worklist.counts_changed) as signal:
        worklist.change(1, answer=Answer(2, True, state="entered"))
    assert signal.args == [1, 2, 3]
    worklist.change(1, answer=Answer())
    assert worklist.counts == (0, 3, 3)


def test_what_cannot_be_opened_is_neither_read_nor_to_read(worklist, qtbot):
    worklist.append(rows(3))
    with qtbot.waitSignal(worklist.counts_changed) as signal:
        worklist.change(0, unreadable=True, error="The file is empty.")
    assert signal.args == [0, 2, 3]
    worklist.change(0, answer=Answer(None, False, state="entered"))
    assert worklist.counts == (1, 2, 3)
    worklist.clear()
    assert worklist.counts == (0, 0, 0)


def test_rows_of_one_content_are_found_together(worklist):
    worklist.append(rows(3))
    worklist.change_many([(0, {"sha256": "a"}), (2, {"sha256": "a"})])
    assert list(worklist.rows_with("a")) == [0, 2]
    worklist.change(0, sha256="b")
    assert list(worklist.rows_with("a")) == [2]


@pytest.mark.parametrize(
    ("values", "status"),
    [
        ({}, Status.QUEUED),
        ({"is_expected": False}, Status.NOT_ANALYSED),
        ({"analysing": True}, Status.ANALYSING),
        ({"opinion": OPINION}, Status.TO_READ),
        ({"error": "Cut off."}, Status.FAILED),
        ({"error": "Cut off.", "answer": Answer(2, True, state="entered")}, Status.READ),
        ({"answer": Answer(None, False, state="entered")}, Status.UNGRADABLE),
        ({"opinion": Opinion("m", 0, False, False, 0.1, False)}, Status.TO_READ),
        ({"opinion": Opinion("m", 0, False, False, 0.1, False), "opinion_visible": True}, Status.UNGRADABLE),
    ],
)
def test_the_status_says_what_is_to_do_and_never_what_is_hidden(worklist, values, status):
    worklist.append(rows(1))
    worklist.change(0, **values)
    assert worklist.data(worklist.index(0, Column.STATUS), Role.STATUS) is status


def test_the_model_s_grade_is_hidden_with_its_opinion(worklist):
    worklist.append(rows(1))
    worklist.change(0, opinion=OPINION)
    index = worklist.index(0, Column.MODEL)
    assert worklist.data(index) == ""
    assert worklist.data(index, Role.MODEL_GRADE) is None
    worklist.change(0, opinion_visible=True)
    assert worklist.data(index) == "3"


def test_twenty_thousand_rows_come_in_batches_of_less_than_a_frame(worklist):
    everything = rows(20_000)
    batches = [everything[start : start + 500] for start in range(0, 20_000, 500)]
    slowest = 0.0
    for batch in batches:
        started = time.process_time()
        worklist.append(batch)
        slowest = max(slowest, time.process_time() - started)
    assert worklist.rowCount() == 20_000
    assert slowest < 0.010


def test_a_thumbnail_comes_when_it_was_asked_for(worklist, qtbot, tmp_path):
    (path,) = photographs(tmp_path, ["eye.png"])
    worklist.append_paths([path])
    index = worklist.index(0, Column.NAME)
    with qtbot.waitSignal(worklist.dataChanged):
        assert worklist.data(index, Role.THUMBNAIL) is None
    picture = worklist.data(index, Role.THUMBNAIL)
    assert isinstance(picture, QImage)
    assert max(picture.width(), picture.height()) == SIDE_PX


def test_thumbnails_keep_within_their_memory(runner, qtbot, tmp_path):
    paths = photographs(tmp_path, [f"{number}.png" for number in range(6)])
    thumbnails = Thumbnails(runner, room_bytes=3 * SIDE_PX * SIDE_PX * 3)
    for path in paths:
        with qtbot.waitSignal(thumbnails.arrived):
            thumbnails.get(path)
    assert thumbnails.get(paths[-1]) is not None
    assert thumbnails.get(paths[0]) is None
    qtbot.waitUntil(lambda: runner.running == 0)


def test_a_file_without_a_picture_is_tried_once(runner, qtbot, tmp_path):
    path = tmp_path / "eye.png"
    path.write_bytes(b"nothing")
    thumbnails = Thumbnails(runner, 1_000_000)
    thumbnails.get(path)
    qtbot.waitUntil(lambda: runner.running == 0)
    assert thumbnails.get(path) is None
    assert runner.running == 0


def test_the_photographs_of_a_patient_are_found_whatever_became_of_their_rows(worklist):
    names = ("7", "8", "7", None)
    worklist.append([Row(Path(f"/{n}.jpg"), f"{n}.jpg", patient=name) for n, name in enumerate(names)])
    worklist.change(3, patient="7")
    worklist.change(0, patient="8")
    worklist.change(1, patient=None)
    assert list(worklist.rows_of_patient("7")) == [2, 3]
    assert list(worklist.rows_of_patient("8")) == [0]
    worklist.clear()
    assert not worklist.rows_of_patient("7")
