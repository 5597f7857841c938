"""Checking the lesions marked by hand: is every tile as it was saved, and has every edit its tiles?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, func, or_, select

from retina_desktop.store import sqlite
from retina_desktop.store.database import Database
from retina_desktop.store.marks import altered, tile_hash
from retina_desktop.store.schema import mark_edit, mark_tile

BATCH = 500
"""Edits at once: some kilobytes a tile, so that memory does not grow with the store."""

NAMED = 5
"""Damaged places that are told one by one, and kinds whose damage is counted; the rest is a number."""


def verify_marks(database: Database, progress: Callable[[int, int], None] | None = None) -> tuple[int, list[str]]:
    """(edits, what is wrong): a sentence for each damaged place, and a count after the first few; empty when all is right.

    progress: called with (done, total) edits now and then; what it raises ends the check.
    Raises StoreError when the file cannot be read.
    """
    told: list[str] = []
    of: Counter[tuple[str, str, str]] = Counter()  # findings by photograph, reader and kind
    with database.reading() as connection, sqlite.any_text(connection):
        total = connection.execute(select(func.count()).select_from(mark_edit)).scalar_one()
        for (sha256, reader, kind), words in _findings(connection, total, progress):
            of[str(sha256), str(reader), str(kind)] += 1
            if len(told) < NAMED:
                told.append(words)
    if of.total() > NAMED:
        each = [f"{sha256[:12]} {reader} {kind} {count:,}" for (sha256, reader, kind), count in of.most_common(NAMED)]
        rest = " and others" if len(of) > NAMED else ""
        told.append(
            f"{of.total() - NAMED:,} more places are damaged; by photograph, reader and kind: {', '.join(each)}{rest}."
        )
    return total, told


Finding = tuple[tuple[Any, Any, Any], str]


def _findings(connection: Connection, total: int, progress: Callable[[int, int], None] | None) -> Iterator[Finding]:
    first, done = 0, 0
    while last := _last_of_batch(connection, first):
        yield from _of_tiles(connection, first, last)
        yield from _of_edits(connection, first, last)
        done += BATCH
        first = last
        if progress is not None:
            progress(min(done, total), total)
    yield from _without_an_edit(connection)


def _last_of_batch(connection: Connection, first: int) -> int | None:
    ids = select(mark_edit.c.id).where(mark_edit.c.id > first).order_by(mark_edit.c.id).limit(BATCH).subquery()
    return connection.execute(select(func.max(ids.c.id))).scalar()


def _of_tiles(connection: Connection, first: int, last: int) -> Iterator[Finding]:
    rows = select(mark_tile).where(mark_tile.c.edit_id > first, mark_tile.c.edit_id <= last)
    for row in connection.execute(rows.order_by(mark_tile.c.edit_id)):
        packed = row.packed if isinstance(row.packed, bytes) else str(row.packed).encode()
        if tile_hash(packed) != row.hash:
            mended = " It was drawn over since: what is shown is whole." if _is_drawn_over(connection, row) else ""
            yield (row.sha256, row.reader, row.kind), f"{altered(row)}{mended}"


def _is_drawn_over(connection: Connection, row: Any) -> bool:
    tile = mark_tile.c
    same = [
        getattr(tile, name) == getattr(row, name) for name in ("sha256", "reader", "kind", "tile_column", "tile_row")
    ]
    newer = select(tile.edit_id).where(*same, tile.edit_id > row.edit_id).limit(1)
    return connection.execute(newer).first() is not None


def _of_edits(connection: Connection, first: int, last: int) -> Iterator[Finding]:
    """Edits that have not as many tiles as were saved with them, or tiles that name another photograph, reader or kind."""
    edit, tile = mark_edit.c, mark_tile.c
    strange = or_(tile.sha256 != edit.sha256, tile.reader != edit.reader, tile.kind != edit.kind)
    there = (
        select(mark_edit, func.count(tile.edit_id).label("there"), func.count().filter(strange).label("strange"))
        .select_from(mark_edit)
        .outerjoin(mark_tile, tile.edit_id == edit.id)
        .where(edit.id > first, edit.id <= last)
        .group_by(*edit)
    )
    for row in connection.execute(there.order_by(edit.id)):
        name = (row.sha256, row.reader, row.kind)
        words = f"Photograph {str(row.sha256)[:12]}, {row.reader}, {row.kind}: edit {row.id}"
        if row.there != row.tiles:
            yield name, f"{words} was saved with {row.tiles} tiles and has {row.there}."
        elif row.strange:
            yield name, f"{words} has {row.strange} tiles that name another photograph, reader or kind."


def _without_an_edit(connection: Connection) -> Iterator[Finding]:
    known = select(mark_edit.c.id)
    lost = select(mark_tile.c.edit_id, mark_tile.c.sha256, mark_tile.c.reader, mark_tile.c.kind).distinct()
    for row in connection.execute(lost.where(mark_tile.c.edit_id.not_in(known))):
        words = f"Photograph {str(row.sha256)[:12]}, {row.reader}, {row.kind}: edit {row.edit_id} is missing, its tiles are there."
        yield (row.sha256, row.reader, row.kind), words
