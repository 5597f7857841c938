"""Photographs that no training ever learns from: added, never taken back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import select

from retina_desktop.store.database import Database
from retina_desktop.store.readings import utc_text
from retina_desktop.store.schema import chain_head, held_out


class HeldOut:
    """The photographs held out of one store. There is no way to remove one, and the database itself refuses it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> frozenset[str]:
        """The SHA-256 of each. Raises StoreError."""
        with self._database.reading() as connection:
            return frozenset(connection.execute(select(held_out.c.sha256)).scalars())

    def add(self, shas: Iterable[str]) -> int:
        """Hold these out from now on, for good: all of them or none; on the disk when this returns.

        Returns how many were not held out before; the others keep their time. Raises StoreError, then none was.
        """
        wanted = dict.fromkeys(shas)
        now = utc_text(datetime.now(UTC))
        with self._database.writing(durable=True) as connection:
            # One writer after another on servers, too, as readings do: what two add at once is written once.
            connection.execute(select(chain_head.c.id).with_for_update())
            there = set(connection.execute(select(held_out.c.sha256)).scalars())
            new = [{"sha256": sha256, "time_utc": now} for sha256 in wanted if sha256 not in there]
            if new:
                connection.execute(held_out.insert(), new)
        return len(new)
