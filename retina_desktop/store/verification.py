"""Checking the hash chain: is every reading as it was saved, in its place, and the last one the last?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, func, select

from retina_desktop.store.chain import GENESIS, row_hash
from retina_desktop.store.database import Database
from retina_desktop.store.schema import chain_head, reading

BATCH = 2000


@dataclass(frozen=True)
class Verification:
    """The outcome, in words for people."""

    ok: bool
    rows: int  # readings checked and found right
    first_bad: int | None  # the id of the first altered, missing or inserted reading; None when none is to blame
    words: str


def verify(database: Database, progress: Callable[[int, int], None] | None = None) -> Verification:
    """Walk the chain from its beginning and stop at the first reading that is not as it was saved.

    progress: called with (done, total) now and then; what it raises ends the walk.
    Raises StoreError when the file cannot be read.
    """
    with database.reading() as connection:
        head = connection.execute(select(chain_head)).mappings().one_or_none()
        total = connection.execute(select(func.count()).select_from(reading)).scalar_one()
        last = _Link(0, GENESIS, GENESIS)
        for row in _rows(connection):
            finding = _wrong_with(connection, row, last)
            if finding is not None:
                first_bad, words = finding
                return Verification(False, first_bad - 1, first_bad, words)
            last = _Link(row["id"], row["hash"], row["previous_hash"])
            if progress is not None and last.id % BATCH == 0:
                progress(last.id, total)
        if progress is not None:
            progress(total, total)
        return _verify_end(connection, head, last)


@dataclass(frozen=True)
class _Link:
    """The last reading that was found right."""

    id: int
    hash: str
    previous_hash: str


def _rows(connection: Connection) -> Iterator[RowMapping]:
    after = None
    while True:
        batch = select(reading).order_by(reading.c.id).limit(BATCH)
        if after is not None:
            batch = batch.where(reading.c.id > after)
        rows = connection.execute(batch).mappings().all()
        if not rows:
            return
        yield from rows
        after = rows[-1]["id"]


def _wrong_with(connection: Connection, row: RowMapping, last: _Link) -> tuple[int, str] | None:
    """(id, words) of the first bad reading, which may be the one before this row; None when all is right."""
    number, due = row["id"], last.id + 1
    if number < due:
        return number, f"Reading {number} was inserted: the program numbers readings from 1."
    if number > due:
        return due, f"Reading {due} is missing: after reading {last.id} comes reading {number}."
    is_unaltered = row["hash"] == row_hash(row["previous_hash"], row)
    if is_unaltered and row["previous_hash"] != last.hash:
        if due == 1:
            return 1, "Reading 1 is not the first that was saved: what it follows is not this chain's beginning."
        # The row itself is whole and names another hash: the reading before it was exchanged after this one was saved.
        return last.id, f"Reading {last.id} was replaced: reading {number}, saved after it, follows a different one."
    if not is_unaltered:
        return number, f"Reading {number} was altered after it was saved ({_who(row)})."
    return _wrong_with_opinion(connection, row)


def _wrong_with_opinion(connection: Connection, row: RowMapping) -> tuple[int, str] | None:
    return None


def _who(row: RowMapping) -> str:
    return f"as it stands: {row['reader']}, {row['time_utc']}, photograph {str(row['sha256'])[:12]}…"


def _verify_end(connection: Connection, head: RowMapping | None, last: _Link) -> Verification:
    if head is None:
        return Verification(False, last.id, None, "The end of the chain is not recorded: its row was deleted.")
    if last.id < head["count"]:
        due = last.id + 1
        words = f"Reading {due} is missing: {head['count']} were saved and the store ends after reading {last.id}."
        return Verification(False, last.id, due, words)
    return Verification(True, last.id, None, f"All {last.id:,} readings are as they were saved.")
