"""Where readings, known photographs and the model's predictions are kept. No Qt.

SQLAlchemy is imported when a store is opened, not when this package is: the first window shows without it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.store.errors import StoreError, Trouble

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

__all__ = ["StoreError", "Trouble", "open_store"]


def open_store(where: str | Path, *, read_only: bool = False, busy_timeout_s: float = 5.0) -> Store:
    """Open the store, making or upgrading it when needed. A store that cannot be written to opens with `read_only` set.

    where: a file, or a database URL such as "postgresql+psycopg://…".
    busy_timeout_s: how long to wait for another program's lock.
    Raises StoreError in words: locked, damaged, no store, newer than the program, disk full, a failed upgrade.
    """
    from retina_desktop.store.opening import open_store as opened

    return opened(where, read_only=read_only, busy_timeout_s=busy_timeout_s)
