"""Readings in the store: appended, never changed; the newest of (photograph, reader) is the current one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum
from itertools import islice
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, func, select

from retina_desktop.domain.reading import Reading
from retina_desktop.store.chain import FORMAT, GENESIS, row_hash, text_hash
from retina_desktop.store.database import Database
from retina_desktop.store.errors import Overtaken, StoreError, Trouble
from retina_desktop.store.schema import chain_head, current_reading, opinion, reading

CHUNK = 500
"""Names in one question: far below every database's limit on parameters, and as fast as longer ones."""

BETWEEN = "|"
"""Between the codes of signs, and of reasons, in one column."""


class Over(Enum):
    """Stands for "whatever is the newest"."""

    ANY = "any"


ANY: Final = Over.ANY


class Readings:
    """The readings of one store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, new: Reading, *, over: int | Over | None = ANY) -> Reading:
        """Save one reading. When this returns it is on the disk; it comes back with its id and hashes.

        over: the id of this reader's newest reading of the photograph; None: there is none.
        Raises StoreError in words when it could not be saved, Overtaken when `over` is not the newest any more; then
        nothing of it is in the store.
        """

        def check(connection: Connection) -> None:
            if not isinstance(over, Over) and _newest_id(connection, new.sha256, new.reader) != over:
                raise Overtaken

        return self._append([new], check)[0]

    def append_many(
        self, new: Iterable[Reading], along: Callable[[Connection], object] = lambda _connection: None
    ) -> list[Reading]:
        """Save several in order: all of them or none. along: what is written in the same transaction."""
        return self._append(new, along)

    def _append(self, new: Iterable[Reading], check: Callable[[Connection], object]) -> list[Reading]:
        """check: what must hold once nobody else can write; raises where it does not."""
        saved: list[Reading] = []
        with self._database.writing(durable=True) as connection:
            # The head's row is locked first, so that writers of other processes queue up and the chain stays one.
            count, last_hash = _locked_head(connection)
            check(connection)
            rows: list[dict[str, Any]] = []
            for reading_ in new:
                count += 1
                row = _row_of(reading_, count, last_hash)
                last_hash = row["hash"]
                rows.append(row)
                placed = {name: row[name] for name in ("id", "format", "previous_hash", "hash")}
                saved.append(replace(reading_, **placed))
            if rows:
                _keep_opinions(connection, saved)
                connection.execute(reading.insert(), rows)
                _make_current(connection, rows)
                connection.execute(chain_head.update().values(count=count, hash=last_hash))
        return saved

    def current(self, sha256: str, reader: str) -> Reading | None:
        """This reader's newest reading of this photograph, withdrawn ones included; None when there is none."""
        newest = (
            _readings()
            .where(reading.c.sha256 == sha256, reading.c.reader == reader)
            .order_by(reading.c.id.desc())
            .limit(1)
        )
        with self._database.reading() as connection:
            row = connection.execute(newest).one_or_none()
        return None if row is None else _reading_of(row)

    def current_many(self, shas: Iterable[str], reader: str) -> dict[str, Reading]:
        """This reader's current readings of many photographs; those that were never read are left out."""
        found: dict[str, Reading] = {}
        with self._database.reading() as connection:
            for names in chunks(dict.fromkeys(shas)):
                newest = (
                    _readings()
                    .join(current_reading, current_reading.c.reading_id == reading.c.id)
                    .where(current_reading.c.reader == reader, current_reading.c.sha256.in_(names))
                )
                found.update((row.sha256, _reading_of(row)) for row in connection.execute(newest))
        return found

    def current_of(self, shas: Iterable[str]) -> dict[str, list[Reading]]:
        """Every reader's current reading of many photographs, withdrawn ones included, the oldest first; those that were
        never read are left out."""
        found: dict[str, list[Reading]] = {}
        with self._database.reading() as connection:
            for names in chunks(dict.fromkeys(shas)):
                newest = (
                    _readings()
                    .join(current_reading, current_reading.c.reading_id == reading.c.id)
                    .where(current_reading.c.sha256.in_(names))
                    .order_by(reading.c.id)
                )
                for row in connection.execute(newest):
                    found.setdefault(row.sha256, []).append(_reading_of(row))
        return found

    def all_of(self, shas: Iterable[str]) -> Iterator[Reading]:
        """Everything ever said about many photographs, those of some hundred photographs at a time in the order of saving."""
        for names in chunks(dict.fromkeys(shas)):
            acts = _readings().where(reading.c.sha256.in_(names)).order_by(reading.c.id)
            with self._database.reading() as connection:
                rows: Sequence[Row[Any]] = connection.execute(acts).all()
            yield from map(_reading_of, rows)

    def history(self, sha256: str, reader: str | None = None) -> list[Reading]:
        """Everything ever said about this photograph, oldest first; of one reader when named."""
        acts = _readings().where(reading.c.sha256 == sha256).order_by(reading.c.id)
        if reader is not None:
            acts = acts.where(reading.c.reader == reader)
        with self._database.reading() as connection:
            return [_reading_of(row) for row in connection.execute(acts)]

    def count(self) -> int:
        """How many readings were ever saved."""
        with self._database.reading() as connection:
            return connection.execute(select(chain_head.c.count)).scalar_one()

    def had_head(self, count: int, chain_hash: str) -> bool:
        """Whether the chain ended with this hash when it had this many readings."""
        if count == 0:
            return chain_hash == GENESIS
        with self._database.reading() as connection:
            hashes = connection.execute(select(reading.c.hash).where(reading.c.id == count)).scalars().all()
        return list(hashes) == [chain_hash]

    def count_current(self, **wanted: Any) -> int:
        """How many current readings match; see `page` for what can be asked."""
        counting = _where(select(func.count()).select_from(current_reading), wanted)
        with self._database.reading() as connection:
            return connection.execute(counting).scalar_one()

    def page(self, *, size: int = 100, before: int | None = None, **wanted: Any) -> list[Reading]:
        """Current readings that match, newest first.

        wanted: any of reader, state, grade, gradable, model, model_grade with its value; None: those without one.
        before: only readings with a smaller id; the last id of one page asks for the next, however many there are.
        """
        ids = _where(select(current_reading.c.reading_id), wanted)
        if before is not None:
            ids = ids.where(current_reading.c.reading_id < before)
        ids = ids.order_by(current_reading.c.reading_id.desc()).limit(size).subquery()
        matching = _readings().join(ids, ids.c.reading_id == reading.c.id).order_by(reading.c.id.desc())
        with self._database.reading() as connection:
            return [_reading_of(row) for row in connection.execute(matching)]

    def readers(self) -> list[str]:
        """Everyone who has ever read here."""
        with self._database.reading() as connection:
            names = select(current_reading.c.reader).distinct().order_by(current_reading.c.reader)
            return list(connection.execute(names).scalars())

    def photographs(self) -> list[str]:
        """The SHA-256 of every photograph that was ever read, in their order."""
        with self._database.reading() as connection:
            names = select(current_reading.c.sha256).distinct().order_by(current_reading.c.sha256)
            return list(connection.execute(names).scalars())

    def all(self, after: int = 0) -> Iterator[Reading]:
        """Every reading in the order of saving, a page at a time."""
        while True:
            acts = _readings().where(reading.c.id > after).order_by(reading.c.id).limit(CHUNK)
            with self._database.reading() as connection:
                rows: Sequence[Row[Any]] = connection.execute(acts).all()
            if not rows:
                return
            yield from map(_reading_of, rows)
            after = rows[-1].id


def chunks(names: Iterable[str]) -> Iterator[list[str]]:
    """The names, CHUNK at a time."""
    rest = iter(names)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def utc_text(time: datetime) -> str:
    """A time as the store writes it, always with microseconds so that texts sort as times do."""
    return time.astimezone(UTC).isoformat(timespec="microseconds")


def _readings() -> Select[*tuple[Any, ...]]:
    columns = [*reading.c, opinion.c.text.label("model_opinion")]
    return select(*columns).outerjoin(opinion, opinion.c.hash == reading.c.opinion_hash)


def _where(query: Select[Any], wanted: dict[str, Any]) -> Select[Any]:
    for name, value in wanted.items():
        column = current_reading.c[name]
        query = query.where(column.is_(None) if value is None else column == value)
    return query


def _locked_head(connection: Connection) -> tuple[int, str]:
    head = connection.execute(select(chain_head).with_for_update()).mappings().one_or_none()
    if head is None:
        words = "The record of the chain's end is missing from the store, so nothing was saved: restore a backup."
        raise StoreError(words, Trouble.DAMAGED)
    return head["count"], head["hash"]


def _newest_id(connection: Connection, sha256: str, reader: str) -> int | None:
    newest = select(current_reading.c.reading_id).where(
        current_reading.c.sha256 == sha256, current_reading.c.reader == reader
    )
    return connection.execute(newest).scalar_one_or_none()


def _row_of(new: Reading, number: int, previous_hash: str) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": number,
        "format": FORMAT,
        "sha256": new.sha256,
        "reader": new.reader,
        "state": new.state,
        "grade": new.grade,
        "gradable": None if new.gradable is None else int(new.gradable),
        "dme": new.dme,
        "note": new.note,
        "time_utc": utc_text(new.time_utc),
        "seconds_spent": float(new.seconds_spent),
        "model": new.model,
        "model_grade": new.model_grade,
        "opinion_hash": None if new.model_opinion is None else text_hash(new.model_opinion),
        "seen_before": int(new.seen_before),
        "changed_after": int(new.changed_after),
        "signs": BETWEEN.join(new.signs),
        "quality_reasons": BETWEEN.join(new.quality_reasons),
    }
    return {**row, "previous_hash": previous_hash, "hash": row_hash(previous_hash, row)}


def _reading_of(row: Row[Any]) -> Reading:
    """Raises StoreError for a row that no reader could have entered: it was altered behind the program's back."""
    try:
        return _as_saved(row)
    except (ValueError, TypeError, AttributeError) as error:
        words = f"Reading {row.id} in the store is not as it was saved ({error}) Run `retina-desktop store verify`."
        raise StoreError(words, Trouble.DAMAGED) from error


def _as_saved(row: Row[Any]) -> Reading:
    return Reading(
        sha256=row.sha256,
        reader=row.reader,
        state=row.state,
        grade=row.grade,
        gradable=None if row.gradable is None else bool(row.gradable),
        dme=row.dme,
        note=row.note,
        time_utc=datetime.fromisoformat(row.time_utc),
        seconds_spent=row.seconds_spent,
        model=row.model,
        model_grade=row.model_grade,
        model_opinion=row.model_opinion,
        seen_before=bool(row.seen_before),
        changed_after=bool(row.changed_after),
        signs=tuple(row.signs.split(BETWEEN)) if row.signs else (),
        quality_reasons=tuple(row.quality_reasons.split(BETWEEN)) if row.quality_reasons else (),
        id=row.id,
        format=row.format,
        previous_hash=row.previous_hash,
        hash=row.hash,
    )


def _keep_opinions(connection: Connection, saved: Sequence[Reading]) -> None:
    texts = {text_hash(one.model_opinion): one.model_opinion for one in saved if one.model_opinion is not None}
    known: set[str] = set()
    for hashes in chunks(texts):
        known.update(connection.execute(select(opinion.c.hash).where(opinion.c.hash.in_(hashes))).scalars())
    new = [{"hash": name, "text": text} for name, text in texts.items() if name not in known]
    if new:
        connection.execute(opinion.insert(), new)


def _make_current(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    newest = {(row["sha256"], row["reader"]): row for row in rows}
    known: set[tuple[str, str]] = set()
    for names in chunks(dict.fromkeys(sha256 for sha256, _ in newest)):
        keys = select(current_reading.c.sha256, current_reading.c.reader).where(current_reading.c.sha256.in_(names))
        known.update((row.sha256, row.reader) for row in connection.execute(keys))
    derived = ("state", "grade", "gradable", "model", "model_grade", "time_utc")
    new, changed = [], []
    for key, row in newest.items():
        values = {"reading_id": row["id"], **{name: row[name] for name in derived}}
        if key in known:
            changed.append({"this_sha256": key[0], "this_reader": key[1], **values})
        else:
            new.append({"sha256": key[0], "reader": key[1], **values})
    if new:
        connection.execute(current_reading.insert(), new)
    if changed:
        update = current_reading.update().where(
            current_reading.c.sha256 == bindparam("this_sha256"), current_reading.c.reader == bindparam("this_reader")
        )
        connection.execute(update, changed)
