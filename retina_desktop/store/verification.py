"""Checking the hash chain: is every reading as it was saved, in its place, and the last one the last?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, RowMapping, func, or_, select

from retina_desktop.store import sqlite
from retina_desktop.store.chain import GENESIS, row_hash, text_hash
from retina_desktop.store.database import Database
from retina_desktop.store.readings import chunks
from retina_desktop.store.schema import chain_head, current_reading, opinion, reading

BATCH = 2000
RENUMBERED_BY_UP_TO = 1000
"""How many rows deleted or inserted with the others renumbered are still told from an altered row."""


@dataclass(frozen=True)
class Verification:
    """The outcome, in words for people."""

    ok: bool
    rows: int  # readings that were checked and found right, from the first on
    first_bad: int | None  # the id of the first altered, missing or inserted reading; None when no reading is to blame
    words: str


@dataclass(frozen=True)
class _Link:
    """The last reading that was found right."""

    id: int
    hash: str


def verify(database: Database, progress: Callable[[int, int], None] | None = None) -> Verification:
    """Walk the chain from its beginning and stop at the first reading that is not as it was saved.

    progress: called with (done, total) now and then; what it raises ends the walk.
    Raises StoreError when the file cannot be read.
    """
    with database.reading() as connection, sqlite.any_text(connection):
        total = connection.execute(select(func.count()).select_from(reading)).scalar_one()
        last = _Link(0, GENESIS)
        for row in _rows(connection):
            finding = _wrong_with(connection, row, last)
            if finding is not None:
                first_bad, words = finding
                return Verification(False, max(first_bad - 1, 0), first_bad, words)
            last = _Link(row["id"], row["hash"])
            if progress is not None and last.id % BATCH == 0:
                progress(last.id, total)
        if progress is not None:
            progress(total, total)
        return _verify_end(connection, last) or _verify_rest(connection, last, database.name)


def readings_as_saved(database: Database, sha256: str) -> set[int]:
    """The ids of this photograph's readings whose hash fits their content, their opinion and the reading before them.

    A quick look at a few rows; `verify` walks the whole chain. Raises StoreError when the file cannot be read.
    """
    joined = select(reading, opinion.c.text.label("opinion_text"))
    joined = joined.outerjoin(opinion, opinion.c.hash == reading.c.opinion_hash).where(reading.c.sha256 == sha256)
    with database.reading() as connection, sqlite.any_text(connection):
        rows = connection.execute(joined).mappings().all()
        before = {1: GENESIS}
        for numbers in chunks(str(row["id"] - 1) for row in rows):
            links = select(reading.c.id, reading.c.hash).where(reading.c.id.in_(map(int, numbers)))
            before.update((link.id + 1, link.hash) for link in connection.execute(links))
    return {row["id"] for row in rows if _is_as_saved(row, before.get(row["id"]))}


def _is_as_saved(row: RowMapping, hash_before: str | None) -> bool:
    if row["hash"] != row_hash(row["previous_hash"], row) or row["previous_hash"] != hash_before:
        return False
    if row["opinion_hash"] is None:
        return True
    return row["opinion_text"] is not None and text_hash(row["opinion_text"]) == row["opinion_hash"]


def _rows(connection: Connection) -> Iterator[RowMapping]:
    """Every reading by id, with its opinion's text; BATCH at a time, so that memory does not grow with the store."""
    joined = select(reading, opinion.c.text.label("opinion_text"))
    joined = joined.outerjoin(opinion, opinion.c.hash == reading.c.opinion_hash).order_by(reading.c.id).limit(BATCH)
    batch = joined
    while rows := connection.execute(batch).mappings().all():
        yield from rows
        batch = joined.where(reading.c.id > rows[-1]["id"])


def _wrong_with(connection: Connection, row: RowMapping, last: _Link) -> tuple[int, str] | None:
    """(id, words) of the first bad reading, which may be the one before this row; None when all is right."""
    number, due = row["id"], last.id + 1
    if number < due:
        return number, f"Reading {number} was inserted: the program numbers readings from 1."
    if number > due:
        return due, f"Reading {due} is missing: after reading {last.id} comes reading {number}."
    if row["hash"] != row_hash(row["previous_hash"], row):
        return _altered_or_moved(connection, row)
    if row["previous_hash"] != last.hash:
        if due == 1:
            return 1, "Reading 1 is not the first that was saved here: it does not follow the beginning of the chain."
        # This row is whole and names another hash than the row before it has: that one was exchanged afterwards.
        return last.id, f"Reading {last.id} was replaced: reading {number}, saved after it, follows a different one."
    if row["opinion_hash"] is None:
        return None
    if row["opinion_text"] is None:
        return number, f"The model's opinion that was saved with reading {number} is missing."
    if text_hash(row["opinion_text"]) != row["opinion_hash"]:
        return number, f"The model's opinion that was saved with reading {number} was altered."
    return None


def _altered_or_moved(connection: Connection, row: RowMapping) -> tuple[int, str]:
    """The finding on a row that its own hash does not fit."""
    number = row["id"]
    copied = select(reading.c.id).where(reading.c.hash == row["hash"], reading.c.id < number).order_by(reading.c.id)
    original = connection.execute(copied).scalars().first()
    if original is not None and _fits(row, original):
        return number, f"Reading {number} was inserted: it is a copy of reading {original}."
    saved_as = _number_when_saved(row)
    if saved_as is None:
        stands = f"it now says: {row['reader']}, {row['time_utc']}, photograph {str(row['sha256'])[:12]}"
        return number, f"Reading {number} was altered after it was saved ({stands})."
    if saved_as > number:
        return number, f"Reading {number} is missing: what has its number now was saved as reading {saved_as}."
    return saved_as, f"Reading {saved_as} was inserted: what was saved under its number is now reading {number}."


def _number_when_saved(row: RowMapping) -> int | None:
    """The number under which a row was saved that is whole but for its number; None when it is not."""
    for shift in range(1, RENUMBERED_BY_UP_TO + 1):
        for number in (row["id"] + shift, row["id"] - shift):
            if _fits(row, number):
                return number
    return None


def _fits(row: RowMapping, number: int) -> bool:
    """Whether the row's hash is right for this number."""
    return row["hash"] == row_hash(row["previous_hash"], {**row, "id": number})


def _verify_end(connection: Connection, last: _Link) -> Verification | None:
    """Whether the chain ends where the store recorded that it ends."""
    head = connection.execute(select(chain_head)).mappings().one_or_none()
    if head is None:
        return Verification(False, last.id, None, "The record of the chain's end was deleted.")
    count = head["count"]
    if last.id < count:
        words = f"Reading {last.id + 1} is missing: {count} were saved, and the store ends after reading {last.id}."
        return Verification(False, last.id, last.id + 1, words)
    if last.id > count:
        words = f"Reading {count + 1} was inserted: the program saved {count} and recorded no more."
        return Verification(False, count, count + 1, words)
    if head["hash"] != last.hash:
        if not last.id:
            return Verification(False, 0, None, "The record of the chain's end was altered; there are no readings.")
        words = f"Reading {last.id}, the newest, was replaced: the program recorded another one as the last."
        return Verification(False, last.id - 1, last.id, words)
    return None


def _verify_rest(connection: Connection, last: _Link, name: str) -> Verification:
    """What is around the readings: the list of current ones, the guard against changes, the file itself."""
    whole = f"All {last.id:,} readings are as they were saved"
    if not _current_list_is_right(connection):
        return Verification(False, last.id, None, f"{whole}, but the list of the current ones does not match them.")
    if connection.dialect.name == "sqlite":
        missing = sqlite.missing_guards(connection)
        if missing:
            names = ", ".join(missing)
            words = f"{whole}, but their guard against changes was removed ({names}); opening the store restores it."
            return Verification(False, last.id, None, words)
        verdict = sqlite.integrity(connection)
        if verdict != "ok":
            advice = sqlite.advice_when_damaged(Path(name))
            return Verification(False, last.id, None, f"{whole}, but the file is damaged ({verdict}). {advice}")
    return Verification(True, last.id, None, f"{whole}.")


def _current_list_is_right(connection: Connection) -> bool:
    """Whether current_reading, from which lists and counts are made, says what the readings say."""
    pairs = select(reading.c.sha256, reading.c.reader, func.max(reading.c.id).label("newest"))
    newest = pairs.group_by(reading.c.sha256, reading.c.reader).subquery()
    mine, copied = current_reading.c, ("state", "grade", "gradable", "model", "model_grade", "time_utc")
    differs = or_(
        mine.reading_id.is_(None),
        mine.reading_id != newest.c.newest,
        *(mine[name].is_distinct_from(reading.c[name]) for name in copied),
    )
    wrong = (
        select(func.count())
        .select_from(newest)
        .join(reading, reading.c.id == newest.c.newest)
        .outerjoin(current_reading, (mine.sha256 == newest.c.sha256) & (mine.reader == newest.c.reader))
        .where(differs)
    )
    if connection.execute(wrong).scalar_one():
        return False
    listed = connection.execute(select(func.count()).select_from(current_reading)).scalar_one()
    return listed == connection.execute(select(func.count()).select_from(newest)).scalar_one()
