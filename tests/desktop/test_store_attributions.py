from __future__ import annotations

import pytest

from retina_desktop.store import open_store
from retina_desktop.store.attributions import Attributions

SHA = "a" * 64


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "readings.sqlite"
    open_store(path).close()
    return path


def test_an_explanation_is_there_again_when_the_store_is_opened_again(path):
    with open_store(path) as store:
        store.attributions.put(SHA, "retina-2", "grad-cam", "2", b"map")
    with open_store(path) as store:
        assert store.attributions.find(SHA, "retina-2", "grad-cam", "2") == ("retina-2", b"map")
        for other in (
            (SHA, "retina-2", "saliency", "2"),
            (SHA, "retina-2", "grad-cam", "3"),
            ("b" * 64, "retina-2", "grad-cam", "2"),
        ):
            assert store.attributions.find(*other) is None


def test_this_models_is_found_before_a_newer_one_of_another_model(path):
    with open_store(path) as store:
        store.attributions.put(SHA, "retina-2", "grad-cam", "2", b"own")
        store.attributions.put(SHA, "retina-0", "grad-cam", "2", b"oldest")
        store.attributions.put(SHA, "retina-1", "grad-cam", "2", b"old")
        assert store.attributions.find(SHA, "retina-2", "grad-cam", "2") == ("retina-2", b"own")
        assert store.attributions.find(SHA, "retina-3", "grad-cam", "2") == ("retina-1", b"old")


def test_the_same_question_again_replaces_its_answer(path):
    with open_store(path) as store:
        for packed in (b"first", b"second"):
            store.attributions.put(SHA, "retina-2", "grad-cam", "2", packed)
        assert store.attributions.find(SHA, "retina-2", "grad-cam", "2") == ("retina-2", b"second")
        assert store.attributions.count() == 1


def test_the_oldest_go_when_there_is_no_room(path):
    with open_store(path) as store:
        few = Attributions(store._database, limit_bytes=30)
        for number in range(5):
            few.put(SHA, "retina-2", "grad-cam", str(number), bytes(10))
        assert [few.find(SHA, "retina-2", "grad-cam", str(number)) is not None for number in range(5)] == [
            False, False, True, True, True,
        ]  # fmt: skip
        few.put(SHA, "retina-2", "occlusion", "0", bytes(31))
        assert few.count() == 3, "what is too large is not kept, and costs the others nothing"
