from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from disks import write_protected
from made_readings import made, sha
from retina_desktop.store import StoreError, Trouble, open_store
from retina_desktop.store.opening import why_protected


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "records" / "readings.sqlite"
    with open_store(path) as store:
        store.readings.append_many(made(number) for number in range(3))
    return path


def refusal(path, **options):
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError) as caught:
        open_store(path, **options)
    assert (path.read_bytes() if path.is_file() else None) == before, "a refused file was written to"
    return caught.value


def test_a_store_is_made_with_its_folder_under_any_name(tmp_path):
    path = tmp_path / "眼底 100% #1? " / "lesungen ä.sqlite"
    with open_store(path) as store:
        store.readings.append(made(1))
    with open_store(str(path)) as store:
        assert store.readings.count() == 1


def test_a_folder_whose_name_is_no_unicode_holds_a_store_too(tmp_path):
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe"))
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("this file system takes only Unicode names")
    with open_store(folder / "readings.sqlite") as store:
        assert store.readings.append(made(1)).id == 1


def test_a_store_may_be_named_by_url(path):
    with open_store(f"sqlite:///{path}") as store:
        assert store.readings.count() == 3


@pytest.mark.parametrize("where", ["", ":memory:", "sqlite://", "sqlite:///:memory:"])
def test_no_file_is_no_store(where):
    with pytest.raises(StoreError, match="file or a database URL"):
        open_store(where)


@pytest.mark.parametrize("where", ["nonsense://x", "://"])
def test_a_url_that_names_no_database_is_refused_in_words(where):
    with pytest.raises(StoreError, match=r"no store|cannot be opened"):
        open_store(where)


def test_a_server_without_its_driver_names_the_missing_package():
    with pytest.raises(StoreError, match="needs the Python package 'oracledb'"):
        open_store("oracle+oracledb://me:secret@nowhere/x")


def test_a_folder_is_not_a_store(tmp_path):
    assert "is a folder" in str(refusal(tmp_path))


def test_a_text_file_is_refused_and_left_as_it_is(tmp_path):
    path = tmp_path / "readings.sqlite"
    path.write_text("Dear diary, " * 1000)
    error = refusal(path)
    assert error.trouble is Trouble.FOREIGN
    assert "is not a store of Retina Desktop" in str(error)


def test_another_programs_database_is_refused_and_left_as_it_is(tmp_path):
    path = tmp_path / "bookmarks.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmark (url TEXT)")
    for read_only in (False, True):
        error = refusal(path, read_only=read_only)
        assert error.trouble is Trouble.FOREIGN
        assert "another program's database" in str(error)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["bookmarks.sqlite"]


def test_an_empty_file_becomes_a_store(tmp_path):
    path = tmp_path / "readings.sqlite"
    path.touch()
    with open_store(path) as store:
        assert store.readings.append(made(1)).id == 1


def test_an_emptied_file_beside_its_backup_is_not_started_anew(path):
    with open_store(path) as store:
        backup = store.backup()
    path.write_bytes(b"")
    error = refusal(path)
    assert error.trouble is Trouble.DAMAGED
    assert f"copy the newest backup, {backup}, to its name" in str(error)


@pytest.mark.parametrize("is_emptied", [True, False])
def test_a_log_without_its_file_is_kept(path, is_emptied):
    log = path.with_name(path.name + "-wal")
    path.write_bytes(b"") if is_emptied else path.unlink()
    log.write_bytes(b"the newest readings")
    error = refusal(path)
    assert error.trouble is Trouble.DAMAGED
    assert log.read_bytes() == b"the newest readings"


def test_a_file_overwritten_from_its_start_names_the_newest_backup(path):
    with open_store(path) as store:
        store.backup()
        newest = store.backup()
    path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])
    error = refusal(path)
    assert error.trouble is Trouble.DAMAGED
    assert str(newest) in str(error)


@pytest.mark.parametrize("cut_to", [0.3, 0.9])
def test_a_file_cut_short_is_refused_as_damaged(path, cut_to):
    os.truncate(path, int(path.stat().st_size * cut_to))
    error = refusal(path)
    assert error.trouble is Trouble.DAMAGED
    assert "No backup lies beside it" in str(error)


def test_a_damaged_page_is_noticed_when_the_store_is_opened(path):
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = os.urandom(200)
    path.write_bytes(content)
    assert refusal(path).trouble is Trouble.DAMAGED


def test_a_restored_backup_opens_as_the_store(path):
    with open_store(path) as store:
        backup = store.backup()
        before = list(store.readings.all())
    path.unlink()
    shutil.copy(backup, path)
    with open_store(path) as store:
        assert list(store.readings.all()) == before
        assert store.readings.append(made(4)).id == 4


@contextmanager
def locked(path, statement="BEGIN IMMEDIATE"):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE" if "EXCLUSIVE" in statement else "SELECT 1")
        other.execute(statement)
        yield
        other.execute("ROLLBACK")


def test_a_reading_waits_for_a_lock_and_then_says_so_and_can_be_saved_again(path):
    with open_store(path, busy_timeout_s=0.1) as store:
        with locked(path):
            with pytest.raises(StoreError, match=r"holds the store .* locked") as caught:
                store.readings.append(made(5))
            assert caught.value.trouble is Trouble.LOCKED
            assert store.readings.count() == 3  # reading goes on
        assert store.readings.append(made(5)).id == 4


def test_a_store_locked_whole_by_another_program_is_refused_in_words(path):
    with locked(path, "BEGIN EXCLUSIVE"):
        error = refusal(path, busy_timeout_s=0.1)
    assert error.trouble is Trouble.LOCKED
    assert "Close the other program" in str(error)


def test_a_store_asked_for_read_only_saves_nothing(path):
    with open_store(path, read_only=True) as store:
        assert store.read_only
        assert store.why_read_only == "It was opened for reading alone."
        assert store.readings.current(sha(1), "Ada")
        with pytest.raises(StoreError, match=r"open read-only, so nothing was saved") as caught:
            store.readings.append(made(5))
        assert caught.value.trouble is Trouble.READ_ONLY
        with pytest.raises(StoreError, match="read-only"):
            store.images.remember(sha(1), path)
        with pytest.raises(StoreError, match="read-only"):
            store.predictions.put(sha(1), "m", "{}")


def test_a_missing_store_is_not_made_when_asked_for_read_only(tmp_path):
    error = refusal(tmp_path / "none.sqlite", read_only=True)
    assert error.trouble is Trouble.MISSING
    assert list(tmp_path.iterdir()) == []


def test_a_store_in_a_write_protected_folder_opens_read_only(path):
    with write_protected(path.parent), open_store(path) as store:
        assert store.read_only
        assert "write-protected" in store.why_read_only
        assert [reading.id for reading in store.readings.all()] == [1, 2, 3]
        assert store.verify().ok
        with pytest.raises(StoreError, match="write-protected"):
            store.readings.append(made(5))


def test_a_backup_on_a_write_protected_medium_can_be_looked_at(path):
    with open_store(path) as store:
        backup = store.backup()
    with write_protected(path.parent), open_store(backup) as store:
        assert store.readings.count() == 3


@pytest.mark.parametrize("has_index", [True, False])
def test_readings_that_are_only_in_the_log_are_seen_on_a_write_protected_medium(path, tmp_path, has_index, monkeypatch):
    """As after a kill, or when the files were copied to a disc while the program ran."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    medium = tmp_path / "medium"
    medium.mkdir()
    with open_store(path) as store:
        store.readings.append(made(9))
        for end in ("", "-wal", "-shm") if has_index else ("", "-wal"):
            shutil.copy(f"{path}{end}", medium)
    with write_protected(medium), open_store(medium / path.name) as store:
        assert store.read_only
        assert store.readings.count() == 4
        copies = list(Path(tempfile.gettempdir()).glob("retina-desktop-*/" + path.name))
        assert len(copies) == (0 if has_index else 1)
    assert not any(copy.exists() for copy in copies), "a copy of the records was left behind"


@pytest.mark.parametrize("end", ["-wal", "-shm"])
def test_a_store_that_was_write_protected_takes_readings_when_that_is_put_right(path, end):
    """The files beside it had been made as protected as it was: with the store put right they would have stood in the way for ever."""
    with open_store(path) as store:
        beside = path.with_name(path.name + end)
        kept = beside.read_bytes()
    beside.write_bytes(kept)  # as a reader leaves it that could not clear it away
    beside.chmod(0o444)
    with open_store(path) as store:
        assert not store.read_only
        assert stat.S_IMODE(beside.stat().st_mode) == stat.S_IMODE(path.stat().st_mode)
        assert store.readings.append(made(4)).id == 4


def test_the_files_beside_a_store_are_looked_for_where_a_link_leads(path, tmp_path):
    beside, link = path.with_name(path.name + "-shm"), tmp_path / "link.sqlite"
    beside.touch(mode=0o444)
    link.symlink_to(path)
    assert why_protected(link) == ""
    assert stat.S_IMODE(beside.stat().st_mode) == stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can mount what its owner may not change")
def test_what_lies_beside_a_store_and_stays_protected_is_named(path):
    beside = path.with_name(path.name + "-shm")
    beside.mkdir()  # root may write to any file; this stands for one of another user
    beside.chmod(0o555)
    with write_protected(beside):
        assert why_protected(path) == f"The file {beside} is write-protected."


def test_a_store_that_becomes_write_protected_says_so(path):
    with open_store(path) as store:
        store.readings.append(made(4))
        store.close()
        with write_protected(path.parent), pytest.raises(StoreError, match="is write-protected") as caught:
            store.readings.append(made(5))
        assert caught.value.trouble is Trouble.READ_ONLY
        assert store.readings.append(made(5)).id == 5


def test_a_new_store_in_a_write_protected_folder_is_refused_in_words(path):
    with write_protected(path.parent):
        error = refusal(path.parent / "new.sqlite")
    assert error.trouble is Trouble.READ_ONLY
    assert "Choose another folder" in str(error)


def test_a_store_whose_disk_is_gone_says_so(path):
    with open_store(path) as store:
        store.close()
        path.parent.rename(path.parent.with_name("unplugged"))
        with pytest.raises(StoreError, match="could not be read or written") as caught:
            store.readings.append(made(5))
        assert caught.value.trouble is Trouble.MISSING
