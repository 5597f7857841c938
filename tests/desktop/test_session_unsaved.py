"""What can neither be saved nor kept beside the store: kept elsewhere, or said to be lost."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from datetime import timedelta

import pytest

from made_readings import NOON, sha
from retina_desktop.store import StoreError, Trouble, open_store
from retina_desktop.viewmodels.records import Act
from retina_desktop.viewmodels.unsaved import elsewhere, keep, recover, waiting


def test_what_the_disk_of_the_store_has_no_room_for_is_kept_elsewhere(desks, qtbot, eyes, tmp_path, monkeypatch):
    """The file beside the store cannot be made, as on a full disk: its name is taken by a folder."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def opener():
        raise StoreError("The disk with the store is full.", Trouble.FULL)

    desks.unsaved_file.mkdir(parents=True)
    desk = desks.make(opener=opener)
    desk.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    desk.session.set_grade(4)
    desk.close()
    assert (desk.unsaved, desk.session.lost) == (1, 0)
    assert elsewhere(desks.unsaved_file).exists()
    desks.unsaved_file.rmdir()

    again = desks.make()
    again.open(qtbot, eyes[0].parent)
    assert again.session.answer.grade == 4
    assert not elsewhere(desks.unsaved_file).exists()


def test_what_no_disk_has_room_for_is_said_to_be_lost(desks, qtbot, eyes, tmp_path, monkeypatch):
    (tmp_path / "no folder").write_text("")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "no folder"))

    def opener():
        raise StoreError("The disk with the store is full.", Trouble.FULL)

    desks.unsaved_file.mkdir(parents=True)
    desk = desks.make(opener=opener)
    desk.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    desk.session.set_grade(4)
    desk.close()
    assert desk.session.lost == 1


def test_what_is_kept_for_the_next_start_says_whether_the_opinion_had_been_seen(tmp_path):
    """Each kind of act: an answer, its confirmation, and the undo of both."""
    photo = tmp_path / "eye.png"
    entered = Act(photo, sha(1), "Ada", answer={"grade": 2})
    confirmed = Act(photo, sha(1), "Ada", "confirm", opinion_was_visible=True)
    file = tmp_path / "unsaved.jsonl"
    assert keep(file, [entered, confirmed])
    with open_store(tmp_path / "readings.sqlite") as store:
        assert recover(file, store) == 2
        for act in (entered, confirmed):
            act.is_written = True
        assert keep(file, [replace(entered.undone(), opinion_was_visible=True)])
        assert recover(file, store) == 1
        said = [(one.state, one.seen_before) for one in store.readings.history(sha(1))]
    assert said == [("entered", False), ("confirmed", True), ("withdrawn", True)]


def test_what_an_older_program_kept_is_saved(tmp_path):
    file = tmp_path / "unsaved.jsonl"
    who = {"sha256": sha(1), "reader": "Ada"}
    old = (
        {"kind": "enter", "grade": 2, "seconds_spent": 1.0, "opinion_was_visible": False},
        {"kind": "confirm"},
        {"kind": "withdraw"},
    )
    file.write_text(
        "".join(
            json.dumps({**who, "time_utc": (NOON + timedelta(seconds=place)).isoformat(), **entry}) + "\n"
            for place, entry in enumerate(old)
        )
    )
    with open_store(tmp_path / "readings.sqlite") as store:
        assert recover(file, store) == 3
        assert [one.state for one in store.readings.history(sha(1))] == ["entered", "confirmed", "withdrawn"]


@pytest.mark.parametrize("is_full", [False, True])
def test_what_waits_for_a_store_survives_a_kill(desks, qtbot, eyes, tmp_path, monkeypatch, is_full):
    """is_full: nor is there room beside the store, as its name is taken by a folder."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    beside = waiting(desks.unsaved_file)
    if is_full:
        beside.mkdir()

    def opener():
        raise StoreError("The disk with the store is full.", Trouble.FULL)

    killed = desks.make(opener=opener)
    killed.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: killed.session.photograph.is_full_resolution)
    killed.session.set_grade(4)
    killed.session.set_note("seen twice")
    killed.session.retry_saving()
    place = elsewhere(beside) if is_full else beside
    qtbot.waitUntil(lambda: place.is_file() and "seen twice" in place.read_text())
    left = place.read_text()
    killed.close()
    for file in (desks.unsaved_file, elsewhere(desks.unsaved_file)):
        file.unlink(missing_ok=True)  # an orderly end keeps them there; a kill does not get so far
    place.write_text(left)
    if is_full:
        beside.rmdir()

    again = desks.make()
    again.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: (again.session.answer.grade, again.session.answer.note) == (4, "seen twice"))
    assert not place.exists()


def test_what_waited_and_is_saved_leaves_nothing_behind(desks, qtbot, eyes, monkeypatch):
    is_full = True

    def opener():
        if is_full:
            raise StoreError("The disk with the store is full.", Trouble.FULL)
        return open_store(desks.store_file)

    desk = desks.make(opener=opener)
    desk.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    desk.session.set_grade(4)
    desk.session.retry_saving()
    qtbot.waitUntil(waiting(desks.unsaved_file).is_file)
    is_full = False
    desk.session.retry_saving()
    desk.wait_saved(qtbot)
    qtbot.waitUntil(lambda: not waiting(desks.unsaved_file).exists())
    assert [reading.grade for reading in desks.history(desk.sha256)] == [4]


def test_a_file_that_could_not_be_removed_is_not_saved_twice(desks, qtbot, eyes):
    def opener():
        raise StoreError("The disk with the store is full.", Trouble.FULL)

    desk = desks.make(opener=opener)
    desk.session.open_paths([eyes[0].parent])
    qtbot.waitUntil(lambda: desk.session.photograph.is_full_resolution)
    desk.session.set_grade(4)
    desk.close()
    left = desks.unsaved_file.read_text()

    again = desks.make()
    again.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: again.session.answer.grade == 4)
    again.session.set_grade(1)
    again.wait_saved(qtbot)
    sha256 = again.sha256
    again.close()
    desks.unsaved_file.write_text(left)
    last = desks.make()
    last.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: last.session.answer.grade == 1)
    assert [reading.grade for reading in desks.history(sha256)] == [4, 1]
