"""Corrected places of disc and fovea in the store: appended, never changed; the newest of a photograph holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from retina_desktop.domain.landmarks import LandmarkCorrection, Landmarks, Point
from retina_desktop.store.database import Database
from retina_desktop.store.readings import utc_text
from retina_desktop.store.schema import landmark


class LandmarkCorrections:
    """The corrections of one store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, new: LandmarkCorrection) -> LandmarkCorrection:
        """Save one; when this returns it is on the disk, and comes back with its id. Raises StoreError in words."""
        row = {
            "sha256": new.sha256,
            "reader": new.reader,
            **_columns("disc", new.landmarks.disc),
            **_columns("fovea", new.landmarks.fovea),
            "time_utc": utc_text(new.time_utc),
        }
        with self._database.writing(durable=True) as connection:
            result = connection.execute(landmark.insert().values(row))
            key = result.inserted_primary_key
        assert key is not None
        return replace(new, id=int(key[0]))

    def newest(self, sha256: str) -> LandmarkCorrection | None:
        """What holds for this photograph, whoever said it; None when nobody corrected it. Raises StoreError."""
        query = select(landmark).where(landmark.c.sha256 == sha256).order_by(landmark.c.id.desc()).limit(1)
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else _correction_of(row)

    def history(self, sha256: str) -> list[LandmarkCorrection]:
        """Every correction of this photograph, oldest first. Raises StoreError."""
        query = select(landmark).where(landmark.c.sha256 == sha256).order_by(landmark.c.id)
        with self._database.reading() as connection:
            return [_correction_of(row) for row in connection.execute(query)]


def _columns(name: str, point: Point | None) -> dict[str, float | None]:
    x, y = (None, None) if point is None else point
    return {f"{name}_x": x, f"{name}_y": y}


def _correction_of(row: Row[Any]) -> LandmarkCorrection:
    places = Landmarks(_point(row.disc_x, row.disc_y), _point(row.fovea_x, row.fovea_y))
    return LandmarkCorrection(row.sha256, row.reader, places, datetime.fromisoformat(row.time_utc), row.id)


def _point(x: float | None, y: float | None) -> Point | None:
    return None if x is None or y is None else (x, y)
