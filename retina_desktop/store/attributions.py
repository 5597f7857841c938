"""What models were asked to explain, by photograph: a bounded number of maps, the oldest go first."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from retina_desktop.store.database import Database
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
                self._make_room(connection, len(packed))
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

    def _make_room(self, connection: Connection, new_bytes: int) -> None:
        size = attribution.c.size
        excess = connection.execute(select(func.coalesce(func.sum(size), 0))).scalar_one() + new_bytes
        excess -= self._limit_bytes
        if excess <= 0:
            return
        last = None
        for row in connection.execute(select(attribution.c.id, size).order_by(attribution.c.id)):
            last = row.id
            excess -= row.size
            if excess <= 0:
                break
        connection.execute(attribution.delete().where(attribution.c.id <= last))
