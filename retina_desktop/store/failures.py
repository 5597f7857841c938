"""A database's errors in words for the user."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

from retina_desktop.store import sqlite
from retina_desktop.store.errors import StoreError, Trouble


def in_words(error: DBAPIError | sqlite3.Error, name: str) -> StoreError:
    """What happened to the store called name, and what to do."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, sqlite3.Error):
        return sqlite.in_words(original, name)
    reason = str(original).strip().splitlines() or ["no reason given"]
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return StoreError(
            f"The connection to the store {name} was lost ({reason[0]}); nothing was saved.", Trouble.LOCKED
        )
    return StoreError(f"The database of the store {name} refused ({reason[0]}); nothing was saved.", Trouble.REFUSED)
