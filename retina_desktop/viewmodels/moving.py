"""Keeping the readings in another file: what can be read of them goes there first, whole and checked."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import mark, tr

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

NOT_READ = mark("Earlier readings could not be read, so they are not in it.")
COPIED = mark("All earlier readings were copied there.")
log = logging.getLogger(__name__)


def move_to(file: Path, old: Store | None) -> tuple[Store, str]:
    """The store in this file, open for writing, and what became of the readings so far. On the store's thread.

    A new file gets a copy of all readings; one that is there must be a store and is used as it is.
    Raises StoreError: the file cannot be made or written to, or is no store. Nothing is changed then.
    """
    from retina_desktop.store import StoreError, Trouble, open_store

    words = tr("The readings that were in it are shown; those from before stay where they were.")
    if not file.exists():
        words = _copy(file, old)
    store = open_store(file)
    if store.read_only:
        why = store.why_read_only
        store.close()
        raise StoreError(why, Trouble.READ_ONLY)
    return store, words


def _copy(file: Path, old: Store | None) -> str:
    from retina_desktop.store import StoreError, open_store

    if old is None:
        return tr(NOT_READ)
    if _can_be_read(old):
        old.backup(file)
        return tr(COPIED)
    try:  # one that was open for writing cannot even be read through that, once its disk takes no writes
        again = open_store(old.name, read_only=True)
    except StoreError as error:
        log.warning("The readings cannot be copied: %s", error)
        return tr(NOT_READ)
    with again:
        again.backup(file)
    return tr(COPIED)


def _can_be_read(store: Store) -> bool:
    from retina_desktop.store import StoreError

    try:
        return store.readings.count() >= 0
    except StoreError:
        return False
