"""What models were asked to explain, by photograph: a bounded number of maps, the oldest go first."""

from __future__ import annotations

from sqlalchemy import func, select

from retina_desktop.store.database import Database
from retina_desktop.store.pruning import make_room
from retina_desktop.store.schema import attribution

LIMIT_BYTES = 500_000_000
"""Kept at most, some thousands of maps: each can be made again in seconds to minutes."""


class Attributions:
    """The explanations of one store. A key is photograph, model, method and target."""

    def __init__(self, database: Database, limit_bytes: int = LIMIT_BYTES) -> None:
        self._database = database
        self._limit_bytes = limit_bytes

    def put(self, sha256: str, model: str, method: str, target: str, packed: bytes) -> None:
        """Keep an explanation, in place of the one under the same key. Raises StoreError when it could not be saved."""
        key = {"sha256": sha256, "model": model, "method": method, "target": target}
        with self._database.writing() as connection:
            same = [attribution.c[name] == value for name, value in key.items()]
            connection.execute(attribution.delete().where(*same))
            if len(packed) <= self._limit_bytes:
                make_room(connection, attribution, self._limit_bytes, len(packed))
                connection.execute(attribution.insert(), {**key, "size": len(packed), "packed": packed})

    def find(self, sha256: str, model: str, method: str, target: str) -> tuple[str, bytes] | None:
        """(model, packed): this model's, else the newest of another, which is stale; None when there is none."""
        rows = select(attribution.c.model, attribution.c.packed).where(
            attribution.c.sha256 == sha256, attribution.c.method == method, attribution.c.target == target
        )
        own_first = (attribution.c.model != model, attribution.c.id.desc())
        with self._database.reading() as connection:
            row = connection.execute(rows.order_by(*own_first).limit(1)).one_or_none()
        return None if row is None else (row.model, row.packed)

    def count(self) -> int:
        with self._database.reading() as connection:
            return connection.execute(select(func.count()).select_from(attribution)).scalar_one()
