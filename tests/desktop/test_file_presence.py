"""Files that vanish, come back or change, on the real disk."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.file_presence import FilePresence, Look, Shown, stamp_of
from retina_models.fundus import content_hash
from retina_models.fundus.files import WORDS

GONE = WORDS[errno.ENOENT]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    files = [tmp_path / folder / f"{number}.png" for folder in ("a", "b") for number in range(3)]
    for file in files:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(str(file).encode())
    return files


def shown(path: Path) -> Shown:
    return Shown(path, content_hash(path), stamp_of(path))


def look(presence: FilePresence, added: list[Path] | None = None, of: Shown | None = None) -> Look:
    return presence.look(added or [], of, CancelToken())


def test_a_deleted_file_is_told_once_and_its_return_too(files):
    presence = FilePresence()
    assert look(presence, files) == Look()
    files[1].unlink()
    assert look(presence) == Look(gone={files[1]: GONE})
    assert look(presence) == Look()
    files[1].write_bytes(b"again")
    assert look(presence) == Look(back=(files[1],))
    assert look(presence) == Look()


def test_a_folder_that_is_renamed_takes_all_its_files_with_it(files):
    presence = FilePresence()
    look(presence, files)
    files[0].parent.rename(files[0].parent.with_name("moved"))
    assert look(presence).gone == dict.fromkeys(files[:3], GONE)
    files[0].parent.with_name("moved").rename(files[0].parent)
    assert set(look(presence).back) == set(files[:3])


def test_a_folder_that_did_not_change_is_not_looked_into(files, monkeypatch):
    presence = FilePresence()
    for folder in {file.parent for file in files}:
        os.utime(folder, (1_000_000, 1_000_000))
    look(presence, files)
    looked: list[Path] = []
    listdir = os.listdir
    monkeypatch.setattr(os, "listdir", lambda path: looked.append(path) or listdir(path))
    look(presence)
    assert looked == []
    files[5].unlink()
    assert look(presence).gone == {files[5]: GONE}
    assert looked == [files[5].parent]


def test_the_photograph_on_the_screen_is_replaced_only_by_another_content(files):
    presence = FilePresence()
    seen = shown(files[0])
    look(presence, files)
    os.utime(files[0], (1_000_000, 1_000_000))  # touched, as a backup may
    assert not look(presence, of=seen).replaced
    files[0].write_bytes(b"another eye")
    assert look(presence, of=seen) == Look(replaced=True)
    assert look(presence, of=seen) == Look()
    assert look(presence, of=shown(files[0])) == Look()


@pytest.mark.parametrize("with_its_time", [True, False])
def test_a_photograph_that_is_put_back_byte_for_byte_is_told_once(files, with_its_time: bool):
    presence = FilePresence()
    seen, data, status = shown(files[0]), files[0].read_bytes(), files[0].stat()
    look(presence, files, of=seen)
    files[0].write_bytes(b"another eye")
    assert look(presence, of=seen) == Look(replaced=True)
    files[0].write_bytes(data)
    if with_its_time:
        os.utime(files[0], ns=(status.st_atime_ns, status.st_mtime_ns))
    assert look(presence, of=seen) == Look(restored=True)
    assert look(presence, of=seen) == Look()


@pytest.mark.parametrize("harm", ["emptied", "turned into a folder", "locked"])
def test_the_photograph_on_the_screen_that_cannot_be_read_any_more_is_told_once(files, harm: str):
    presence = FilePresence()
    seen = shown(files[0])
    look(presence, files)
    if harm == "emptied":
        files[0].write_bytes(b"")
    elif harm == "turned into a folder":
        files[0].unlink()
        files[0].mkdir()
    elif os.geteuid() == 0:
        pytest.skip("root is bound by no permissions")
    else:
        files[0].chmod(0)
    (words,) = look(presence, of=seen).gone.values()
    assert words.endswith(".")
    assert look(presence, of=seen) == Look()


def test_a_deleted_photograph_on_the_screen_is_told_once(files):
    presence = FilePresence()
    seen = shown(files[0])
    look(presence, files, seen)
    files[0].unlink()
    assert look(presence, of=seen) == Look(gone={files[0]: GONE})
    assert look(presence, of=seen) == Look()
    assert look(presence) == Look()
