from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from made_readings import sha, store_of_format_1
from retina_desktop.domain.landmarks import LandmarkCorrection, Landmarks
from retina_desktop.store import open_store


def correction(reader: str, places: Landmarks, number: int = 1) -> LandmarkCorrection:
    return LandmarkCorrection(sha(number), reader, places, datetime(2026, 11, 25, 12, 0, 1, tzinfo=UTC))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "readings.sqlite"


def test_the_newest_correction_holds_whoever_made_it_and_the_others_stay(path):
    places = [Landmarks(fovea=(10.5, 20.25)), Landmarks(disc=(1.0, 2.0), fovea=(10.5, 20.25)), Landmarks()]
    with open_store(path) as store:
        saved = [
            store.landmarks.append(correction(reader, place))
            for reader, place in zip(("Ada", "Bo", "Ada"), places, strict=True)
        ]
        store.landmarks.append(correction("Cy", Landmarks(disc=(7.0, 7.0)), number=2))
    with open_store(path) as store:
        assert store.landmarks.history(sha(1)) == saved
        assert store.landmarks.newest(sha(1)) == saved[-1]
        assert store.landmarks.newest(sha(3)) is None
        assert [one.landmarks for one in saved] == places
        assert saved[0].id is not None


def test_a_saved_correction_can_be_neither_changed_nor_deleted(path):
    with open_store(path) as store:
        store.landmarks.append(correction("Ada", Landmarks(fovea=(1.0, 2.0))))
    with closing(sqlite3.connect(path)) as connection:
        for act in ("UPDATE landmark SET fovea_x = 5", "DELETE FROM landmark"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(act)


def test_a_store_of_version_0001_gets_the_table_and_keeps_its_readings(path):
    store_of_format_1(path, 3)
    with open_store(path) as store:
        assert store.readings.count() == 3
        assert store.landmarks.append(correction("Ada", Landmarks(disc=(1.0, 2.0)))).id == 1
        assert store.verify().ok
