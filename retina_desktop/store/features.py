"""What the fuse network is given of each photograph, for retraining: a bounded number, the oldest go first."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, select

from retina_desktop.store.database import Database
from retina_desktop.store.pruning import make_room
from retina_desktop.store.readings import chunks
from retina_desktop.store.schema import feature

LIMIT_BYTES = 1_000_000_000
"""Kept at most, 25,000 photographs of 40 kB: each can be made again in seconds, while its file is there."""


class Features:
    """The features of one store. A key is photograph and eyes (retina_models.features.eyes_key)."""

    def __init__(self, database: Database, limit_bytes: int = LIMIT_BYTES) -> None:
        self._database = database
        self._limit_bytes = limit_bytes

    def put(self, sha256: str, eyes: str, packed: bytes) -> None:
        """Keep the features of a photograph, in place of those under the same key. Raises StoreError when they could not be saved."""
        with self._database.writing() as connection:
            connection.execute(feature.delete().where(feature.c.sha256 == sha256, feature.c.eyes == eyes))
            if len(packed) <= self._limit_bytes:
                make_room(connection, feature, self._limit_bytes, len(packed))
                row = {"sha256": sha256, "eyes": eyes, "size": len(packed), "packed": packed}
                connection.execute(feature.insert(), row)

    def find(self, sha256: str, eyes: str) -> bytes | None:
        """What these eyes saw in this photograph; None where it is not kept."""
        return self.many([sha256], eyes).get(sha256)

    def many(self, shas: Iterable[str], eyes: str) -> dict[str, bytes]:
        """By photograph, 40 kB each; those that are not kept are left out."""
        found: dict[str, bytes] = {}
        with self._database.reading() as connection:
            for names in chunks(dict.fromkeys(shas)):
                rows = select(feature.c.sha256, feature.c.packed)
                rows = rows.where(feature.c.eyes == eyes, feature.c.sha256.in_(names))
                found.update((row.sha256, row.packed) for row in connection.execute(rows))
        return found

    def kept(self, shas: Iterable[str], eyes: str | None = None) -> set[str]:
        """Those of these photographs whose features are kept, of these eyes; of any where None."""
        found: set[str] = set()
        with self._database.reading() as connection:
            for names in chunks(dict.fromkeys(shas)):
                rows = select(feature.c.sha256).where(feature.c.sha256.in_(names))
                found.update(connection.execute(rows if eyes is None else rows.where(feature.c.eyes == eyes)).scalars())
        return found

    def newest_eyes(self) -> str | None:
        """Those that looked last; None where nothing is kept."""
        with self._database.reading() as connection:
            return connection.execute(select(feature.c.eyes).order_by(feature.c.id.desc()).limit(1)).scalar()

    def count(self) -> int:
        """How many are kept, of all eyes."""
        with self._database.reading() as connection:
            return connection.execute(select(func.count()).select_from(feature)).scalar_one()
