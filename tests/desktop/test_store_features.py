from __future__ import annotations

import pytest

from retina_desktop.store import StoreError, Trouble, open_store
from retina_desktop.store.features import Features

SHA, OTHER = "a" * 64, "b" * 64
EYES = "e" * 64


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "readings.sqlite"
    open_store(path).close()
    return path


def test_features_are_there_again_when_the_store_is_opened_again(path):
    with open_store(path) as store:
        store.features.put(SHA, EYES, b"seen")
    with open_store(path) as store:
        assert store.features.find(SHA, EYES) == b"seen"
        assert store.features.find(OTHER, EYES) is None
        assert store.features.find(SHA, "f" * 64) is None, "what other eyes saw would mislead the network"


def test_many_are_found_at_once_and_those_that_are_not_kept_are_left_out(path):
    shas = [f"{number:064x}" for number in range(1200)]
    with open_store(path) as store:
        for sha256 in shas[::300]:
            store.features.put(sha256, EYES, sha256.encode())
        store.features.put(shas[1], "f" * 64, b"by other eyes")
        assert store.features.many(shas, EYES) == {sha256: sha256.encode() for sha256 in shas[::300]}
        assert store.features.many([], EYES) == {}
        assert (store.features.count(), store.info().features) == (5, 5)


def test_the_same_photograph_looked_at_again_replaces_what_was_seen(path):
    with open_store(path) as store:
        for packed in (b"first", b"second"):
            store.features.put(SHA, EYES, packed)
        assert store.features.find(SHA, EYES) == b"second"
        assert store.features.count() == 1


def test_the_newest_eyes_are_those_that_looked_last(path):
    with open_store(path) as store:
        assert store.features.newest_eyes() is None
        for sha256, eyes in ((SHA, EYES), (OTHER, "f" * 64), (SHA, EYES)):
            store.features.put(sha256, eyes, b"seen")
        assert store.features.newest_eyes() == EYES, (
            "a photograph looked at again counts by when it was looked at again"
        )


def test_the_oldest_go_when_there_is_no_room(path):
    with open_store(path) as store:
        few = Features(store._database, limit_bytes=30)
        shas = [str(number) * 64 for number in range(5)]
        for sha256 in shas:
            few.put(sha256, EYES, bytes(10))
        assert list(few.many(shas, EYES)) == shas[2:]
        few.put(SHA, EYES, bytes(31))
        assert few.count() == 3, "what is too large is not kept, and costs the others nothing"
        few.put(shas[2], EYES, bytes(10))
        few.put(SHA, EYES, bytes(10))
        assert set(few.many([*shas, SHA], EYES)) == {shas[4], shas[2], SHA}, "what was looked at again is the newest"


def test_a_read_only_store_refuses_them_in_words_and_finds_them_still(path):
    with open_store(path) as store:
        store.features.put(SHA, EYES, b"seen")
    with open_store(path, read_only=True) as store:
        with pytest.raises(StoreError, match="open read-only, so nothing was saved") as refused:
            store.features.put(OTHER, EYES, b"more")
        assert refused.value.trouble is Trouble.READ_ONLY
        assert store.features.find(SHA, EYES) == b"seen"


def test_a_backup_holds_them_and_a_checked_store_is_whole_with_them(path, tmp_path):
    with open_store(path) as store:
        store.features.put(SHA, EYES, b"seen")
        assert store.verify().ok
        backup = store.backup(tmp_path / "backup.sqlite")
    with open_store(backup, read_only=True) as store:
        assert store.features.find(SHA, EYES) == b"seen"
        assert store.verify().ok
