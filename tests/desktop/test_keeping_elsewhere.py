"""A store that takes no readings: said in whole sentences, and the readings go on in another file with nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from disks import fill, small_disk, write_protected
from made_session import Desk, Desks, store_at_rest
from retina_desktop.app import _open_store
from retina_desktop.paths import Paths
from retina_desktop.settings import Settings, readings_file
from retina_desktop.store import StoreError, Trouble, open_store
from retina_desktop.viewmodels.remedies import Remedy


@pytest.fixture
def desks(tmp_path: Path, qapp, empty_store: Path) -> Iterator[Desks]:
    """The store in a folder of its own, so that it can be write-protected alone."""
    (tmp_path / "kept").mkdir()
    desks = Desks(tmp_path / "kept", empty_store)
    yield desks
    desks.close()


def read_only(desks: Desks, qtbot, eyes: list[Path]) -> Desk:
    """A desk whose store takes no readings: it holds a grade 2 of the first photograph."""
    first = desks.make()
    first.open(qtbot, eyes[0].parent)
    first.session.set_grade(2)
    first.wait_saved(qtbot)
    first.close()
    desk = desks.make(opener=lambda: open_store(desks.store_file, read_only=True))
    desk.open(qtbot, eyes[0].parent)
    qtbot.waitUntil(lambda: desk.session.answer.grade == 2)
    return desk


def test_readings_go_on_in_another_file_with_all_that_was_read_before(desks, qtbot, eyes, tmp_path):
    desk = read_only(desks, qtbot, eyes)
    assert desk.session.read_only_reason == (
        "It was opened for reading alone. No reading can be added: put that right and try again, or keep the readings in "
        "another file."
    )
    elsewhere = tmp_path / "elsewhere.sqlite"
    desk.session.keep_readings_in(elsewhere)
    qtbot.waitUntil(lambda: desk.session.read_only_reason == "")
    qtbot.waitUntil(lambda: desk.session.answer.grade == 2)
    assert desk.messages[-1] == (
        "info",
        f"Readings are kept in {elsewhere} from now on. All earlier readings were copied there.",
    )
    desk.session.set_grade(3)
    desk.wait_saved(qtbot)
    desk.close()
    with open_store(elsewhere) as store:
        assert [reading.grade for reading in store.readings.history(desk.sha256)] == [2, 3]
        assert store.verify().ok
    assert [reading.grade for reading in desks.history(desk.sha256)] == [2]
    assert desk.settings.get("files.readings") == str(elsewhere)


def test_a_store_that_can_be_written_again_is_used_on_the_next_try(desks, qtbot, eyes):
    protected = True
    desk = desks.make(opener=lambda: open_store(desks.store_file, read_only=protected))
    desk.open(qtbot, eyes[0].parent)
    assert desk.session.read_only_reason
    protected = False
    desk.session.retry_saving()
    qtbot.waitUntil(lambda: desk.session.read_only_reason == "")
    desk.session.set_grade(1)
    desk.wait_saved(qtbot)
    assert [reading.grade for reading in desks.history(desk.sha256)] == [1]


def test_a_store_that_becomes_write_protected_while_open_waits_and_goes_on_elsewhere(desks, qtbot, eyes, tmp_path):
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    desk.session.set_grade(1)
    desk.wait_saved(qtbot)
    with ExitStack() as protected:
        with store_at_rest(desk.session):
            protected.enter_context(write_protected(desks.store_file.parent))
        desk.session.set_grade(3)
        qtbot.waitUntil(lambda: desk.session.saved_state.startswith("not saved"))
        assert "is write-protected" in desk.session.saved_state
        assert desk.session.answer.grade == 3, "what was entered stays on the screen"
        desk.session.keep_readings_in(tmp_path / "elsewhere.sqlite")
        desk.wait_saved(qtbot)
        assert desk.session.answer.grade == 3
        desk.close()
    assert desk.unsaved == 0
    with open_store(tmp_path / "elsewhere.sqlite") as store:
        assert [reading.grade for reading in store.readings.history(desk.sha256)] == [1, 3]
        assert store.verify().ok


def test_on_a_full_disk_readings_go_on_on_another(desks, qtbot, eyes, tmp_path, empty_store):
    with small_disk(tmp_path / "disk") as disk:
        full = Desks(disk, empty_store)
        desk = full.make()
        desk.open(qtbot, eyes[0].parent)
        fill(disk)
        grades = 0
        while not desk.session.saved_state.startswith("not saved"):
            desk.session.set_note(f"{grades} " + "n" * 4000)
            qtbot.waitUntil(lambda: desk.session.saved_state != "saving")
            grades += 1
        note = desk.session.answer.note
        desk.session.keep_readings_in(tmp_path / "elsewhere.sqlite")
        desk.wait_saved(qtbot)
        full.close()
    assert desk.unsaved == 0
    with open_store(tmp_path / "elsewhere.sqlite") as store:
        history = store.readings.history(desk.sha256)
        assert len(history) == grades
        assert history[-1].note == note


def test_a_file_that_is_no_store_is_refused_and_left_as_it_is(desks, qtbot, eyes, tmp_path):
    desk = read_only(desks, qtbot, eyes)
    other = tmp_path / "letter.txt"
    other.write_text("Dear colleague")
    desk.session.keep_readings_in(other)
    qtbot.waitUntil(lambda: bool(desk.offers))
    words, remedies = desk.offers[-1]
    assert words.endswith("it was left as it is. Choose another file, or restore a backup.")
    assert remedies == (Remedy.KEEP_ELSEWHERE,)
    assert other.read_text() == "Dear colleague"
    assert desk.session.answer.grade == 2
    assert desk.settings.get("files.readings") == ""


def test_a_store_that_is_damaged_is_left_and_readings_go_on_elsewhere(desks, qtbot, eyes, tmp_path):
    desks.store_file.write_bytes(b"no store of readings" * 100)
    desk = desks.make()
    desk.open(qtbot, eyes[0].parent)
    assert desk.session.read_only_reason
    desk.session.keep_readings_in(tmp_path / "elsewhere.sqlite")
    qtbot.waitUntil(lambda: desk.session.read_only_reason == "")
    assert desk.messages[-1][1].endswith("Earlier readings could not be read, so they are not in it.")
    desk.session.set_grade(1)
    desk.wait_saved(qtbot)
    assert desks.store_file.read_bytes().startswith(b"no store")


def test_the_chosen_file_is_opened_at_the_next_start_and_never_made_anew(tmp_path):
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "log")
    settings = Settings(None)
    assert readings_file(settings, paths) == paths.store_file
    settings.set("files.readings", str(tmp_path / "stick" / "readings.sqlite"))
    with pytest.raises(StoreError, match="is not there") as caught:
        _open_store(settings, paths)
    assert caught.value.trouble is Trouble.MISSING
    assert not (tmp_path / "stick").exists()
