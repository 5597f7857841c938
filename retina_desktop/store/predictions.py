"""The model's predictions by photograph and model, and a bounded number of their maps."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import func, select

from retina_desktop.store.database import Database
from retina_desktop.store.pruning import make_room
from retina_desktop.store.readings import chunks, utc_text
from retina_desktop.store.schema import prediction, prediction_maps

MAPS_LIMIT_BYTES = 2_000_000_000
"""Maps kept at most: the oldest go first, as each can be made again in a second. Predictions themselves all stay."""


class Predictions:
    """The predictions of one store."""

    def __init__(self, database: Database, maps_limit_bytes: int = MAPS_LIMIT_BYTES) -> None:
        self._database = database
        self._maps_limit_bytes = maps_limit_bytes

    def put(self, sha256: str, model: str, prediction_json: str, maps: bytes | None = None) -> None:
        """Keep what this model says of this photograph, in place of what it said before.

        maps: already compressed, such as services.grade_image packs them; kept as they are. None keeps no maps.
        Raises StoreError when it could not be saved.
        """
        this = (prediction.c.sha256 == sha256, prediction.c.model == model)
        values = {"json": prediction_json, "time_utc": utc_text(datetime.now(UTC))}
        with self._database.writing() as connection:
            if connection.execute(prediction.update().where(*this).values(**values)).rowcount == 0:
                connection.execute(prediction.insert(), {"sha256": sha256, "model": model, **values})
            these = (prediction_maps.c.sha256 == sha256, prediction_maps.c.model == model)
            connection.execute(prediction_maps.delete().where(*these))
            if maps is not None and len(maps) <= self._maps_limit_bytes:
                make_room(connection, prediction_maps, self._maps_limit_bytes, len(maps))
                row = {"sha256": sha256, "model": model, "size": len(maps), "maps": maps}
                connection.execute(prediction_maps.insert(), row)

    def get(self, sha256: str, model: str) -> tuple[str, bytes | None] | None:
        """(prediction as JSON, its maps or None); None when this model has not seen this photograph."""
        joined = select(prediction.c.json, prediction_maps.c.maps).outerjoin(
            prediction_maps,
            (prediction_maps.c.sha256 == prediction.c.sha256) & (prediction_maps.c.model == prediction.c.model),
        )
        with self._database.reading() as connection:
            row = connection.execute(
                joined.where(prediction.c.sha256 == sha256, prediction.c.model == model)
            ).one_or_none()
        return None if row is None else (row.json, row.maps)

    def get_many(self, shas: Iterable[str], model: str) -> dict[str, str]:
        """Predictions as JSON, without maps; photographs that this model has not seen are left out."""
        found: dict[str, str] = {}
        with self._database.reading() as connection:
            for names in chunks(dict.fromkeys(shas)):
                rows = select(prediction.c.sha256, prediction.c.json).where(
                    prediction.c.model == model, prediction.c.sha256.in_(names)
                )
                found.update((row.sha256, row.json) for row in connection.execute(rows))
        return found

    def newest_many(self, shas: Iterable[str]) -> dict[str, str]:
        """The newest prediction of any model for each photograph, as JSON: to show, marked, until this model spoke."""
        found: dict[str, str] = {}
        with self._database.reading() as connection:
            for names in chunks(dict.fromkeys(shas)):
                rows = select(prediction.c.sha256, prediction.c.json).where(prediction.c.sha256.in_(names))
                # The later row of one photograph takes the earlier one's place.
                rows = rows.order_by(prediction.c.time_utc, prediction.c.model)
                found.update((row.sha256, row.json) for row in connection.execute(rows))
        return found

    def photographs(self) -> list[str]:
        """The SHA-256 of every photograph that a model has seen, in their order."""
        with self._database.reading() as connection:
            names = select(prediction.c.sha256).distinct().order_by(prediction.c.sha256)
            return list(connection.execute(names).scalars())

    def made_utc(self, sha256: str, model: str) -> datetime | None:
        """When this model saw this photograph; None when it has not."""
        when = select(prediction.c.time_utc).where(prediction.c.sha256 == sha256, prediction.c.model == model)
        with self._database.reading() as connection:
            text = connection.execute(when).scalar_one_or_none()
        return None if text is None else datetime.fromisoformat(text)

    def times(self, shas: Iterable[str]) -> dict[str, datetime]:
        """When a model first spoke of each photograph, of those kept, UTC; photographs that none has seen are left out."""
        found: dict[str, datetime] = {}
        with self._database.reading() as connection:
            for names in chunks(dict.fromkeys(shas)):
                rows = select(prediction.c.sha256, func.min(prediction.c.time_utc).label("first"))
                rows = rows.where(prediction.c.sha256.in_(names)).group_by(prediction.c.sha256)
                found.update((row.sha256, datetime.fromisoformat(row.first)) for row in connection.execute(rows))
        return found

    def count(self) -> int:
        """How many predictions are kept, of all models."""
        with self._database.reading() as connection:
            return connection.execute(select(func.count()).select_from(prediction)).scalar_one()
