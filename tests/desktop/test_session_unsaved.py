"""What can neither be saved nor kept beside the store: kept elsewhere, or said to be lost."""

from __future__ import annotations

import tempfile

from retina_desktop.store import StoreError, Trouble
from retina_desktop.viewmodels.unsaved import elsewhere


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
