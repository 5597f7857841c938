from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from made_readings import sha
from retina_desktop.store import open_store
from retina_desktop.store.images import KnownImage, Sighting


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as opened:
        yield opened


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "10_left.jpeg"
    path.write_bytes(b"a photograph")
    return path


def test_an_unchanged_file_is_known_again_by_its_path(store, photo):
    store.images.remember(sha(1), photo, "OS", "10", 4288, 2848)
    assert store.images.by_path([photo, photo.with_name("other.jpeg")]) == {photo: sha(1)}
    assert store.images.get_many([sha(1), sha(2)]) == {sha(1): KnownImage(sha(1), "OS", "10", 4288, 2848)}


@pytest.mark.parametrize("change", ["content", "time", "gone"])
def test_a_changed_file_is_not_known(store, photo, change):
    store.images.remember(sha(1), photo)
    if change == "content":
        before = photo.stat()
        photo.write_bytes(b"another photograph")
        os.utime(photo, ns=(before.st_atime_ns, before.st_mtime_ns))
    elif change == "time":
        os.utime(photo, ns=(1, 1))
    else:
        photo.unlink()
    assert store.images.by_path([photo]) == {}


def test_a_changed_file_is_known_again_once_it_was_seen(store, photo):
    store.images.remember(sha(1), photo)
    photo.write_bytes(b"another photograph")
    store.images.remember(sha(2), photo)
    assert store.images.by_path([photo]) == {photo: sha(2)}
    assert store.images.paths(sha(1)) == []


def test_two_files_with_the_same_content_are_one_photograph(store, photo, tmp_path):
    copy = tmp_path / "copy.jpeg"
    copy.write_bytes(photo.read_bytes())
    store.images.remember_many([Sighting(sha(1), photo, "OS"), Sighting(sha(1), copy)])
    assert store.images.by_path([photo, copy]) == {photo: sha(1), copy: sha(1)}
    assert store.images.paths(sha(1)) == [photo, copy]
    assert store.images.count() == 1


def test_what_is_not_known_now_leaves_what_was_known(store, photo):
    store.images.remember(sha(1), photo, "OS", "10")
    store.images.remember(sha(1), photo, width=100, height=50)
    assert store.images.get_many([sha(1)])[sha(1)] == KnownImage(sha(1), "OS", "10", 100, 50)


def test_a_file_that_vanished_is_kept_as_a_photograph_without_a_place(store, tmp_path):
    store.images.remember(sha(1), tmp_path / "gone.jpeg", "OD")
    assert store.images.paths(sha(1)) == []
    assert store.images.get_many([sha(1)])[sha(1)].laterality == "OD"


def test_a_relative_path_is_the_same_place(store, photo, monkeypatch):
    store.images.remember(sha(1), photo)
    monkeypatch.chdir(photo.parent)
    assert store.images.by_path([Path(photo.name)]) == {Path(photo.name): sha(1)}


@pytest.mark.parametrize("name", [b"\xff\xfe.jpeg", "眼底 ä.jpeg".encode(), b"bytes:2f.jpeg", b"100% #1?.jpeg"])
def test_a_name_in_any_script_or_none_is_remembered(store, tmp_path, name):
    path = tmp_path / os.fsdecode(name)
    try:
        path.write_bytes(b"x")
    except OSError:
        pytest.skip("this file system does not take the name")
    store.images.remember(sha(1), path)
    assert store.images.by_path([path]) == {path: sha(1)}
    assert store.images.paths(sha(1)) == [path]


def test_a_name_with_a_nul_is_not_known_and_breaks_nothing(store, photo):
    store.images.remember(sha(1), photo)
    assert store.images.by_path([Path("a\0b"), photo]) == {photo: sha(1)}


def test_twenty_thousand_paths_are_looked_up_at_once(store, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    paths = [folder / f"{number}.jpeg" for number in range(20_000)]
    for path in paths:
        os.close(os.open(path, os.O_CREAT))  # a third of touch()'s time
    store.images.remember_many(Sighting(sha(number), path) for number, path in enumerate(paths))
    asked: list[str] = []

    def note(*said: Any) -> None:
        asked.append(said[2])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        found = store.images.by_path(paths)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert len(found) == 20_000
    assert found[paths[777]] == sha(777)
    assert 0 < len(asked) <= 100, "many paths in one question, not a question for each"
