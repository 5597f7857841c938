from __future__ import annotations

import pytest

from made_readings import sha
from retina_desktop.store import open_store
from retina_desktop.store.predictions import Predictions


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as opened:
        yield opened


def test_a_prediction_comes_back_with_its_maps(store):
    store.predictions.put(sha(1), "retina-1", '{"grade": 2}', b"\0maps\xff")
    store.predictions.put(sha(2), "retina-1", '{"grade": 0}')
    assert store.predictions.get(sha(1), "retina-1") == ('{"grade": 2}', b"\0maps\xff")
    assert store.predictions.get(sha(2), "retina-1") == ('{"grade": 0}', None)
    assert store.predictions.get(sha(1), "retina-2") is None
    assert store.predictions.count() == 2


def test_a_new_prediction_of_the_same_model_takes_the_place_of_the_old_one(store):
    store.predictions.put(sha(1), "retina-1", "old", b"old")
    store.predictions.put(sha(1), "retina-1", "new")
    assert store.predictions.get(sha(1), "retina-1") == ("new", None)
    assert store.predictions.count() == 1


def test_many_predictions_of_a_model_come_at_once(store):
    for number in range(10):
        store.predictions.put(sha(number), "retina-1", str(number), b"x")
    store.predictions.put(sha(3), "retina-2", "other")
    found = store.predictions.get_many([sha(number) for number in range(2000)], "retina-1")
    assert found == {sha(number): str(number) for number in range(10)}


def test_the_newest_prediction_of_any_model_can_be_asked_for(store):
    store.predictions.put(sha(1), "z-old", "old")
    store.predictions.put(sha(1), "a-new", "new")
    store.predictions.put(sha(2), "z-old", "only")
    assert store.predictions.newest_many([sha(1), sha(2), sha(3)]) == {sha(1): "new", sha(2): "only"}


def test_the_oldest_maps_go_when_there_are_too_many_and_predictions_stay(store):
    predictions = Predictions(store._database, maps_limit_bytes=1000)
    for number in range(10):
        predictions.put(sha(number), "m", str(number), b"x" * 300)
    kept = [predictions.get(sha(number), "m") for number in range(10)]
    assert [entry and entry[0] for entry in kept] == [str(number) for number in range(10)]
    assert [bool(entry and entry[1]) for entry in kept] == [False] * 7 + [True] * 3


def test_maps_larger_than_all_room_are_not_kept_and_push_none_out(store):
    predictions = Predictions(store._database, maps_limit_bytes=1000)
    predictions.put(sha(1), "m", "1", b"x" * 900)
    predictions.put(sha(2), "m", "2", b"x" * 1001)
    assert predictions.get(sha(1), "m") == ("1", b"x" * 900)
    assert predictions.get(sha(2), "m") == ("2", None)
