"""Everything that only SQLite has: pragmas, triggers, its error codes, read-only media, and backups beside the file."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from time import monotonic, sleep

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from retina_desktop.store import open_files
from retina_desktop.store.errors import StoreError, Trouble

HEADER = b"SQLite format 3\0"
FULL_BELOW_BYTES = 1_000_000  # less free than this explains an input/output error
APPEND_ONLY = ("reading", "opinion", "landmark", "mark_edit", "mark_tile", "held_out")


def connect(path: Path, query: str, busy_timeout_s: float) -> sqlite3.Connection:
    """A plain connection with the store's settings. query: SQLite's URI parameters, such as "mode=rw"."""
    connection = open_files.connect(
        path,
        f"{path.as_uri()}?{query}",
        timeout=busy_timeout_s,
        isolation_level=None,  # transactions are begun by hand: Python's own would commit before DDL
        check_same_thread=False,  # SQLAlchemy's pool hands a connection to one thread at a time
    )
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA journal_size_limit=64000000")  # a log grown by one large import shrinks again
    return connection


def engine_for(path: Path, query: str, busy_timeout_s: float) -> Engine:
    """SQLAlchemy's engine on the file. Transactions with the option `writing` take the write lock when they begin."""
    engine = create_engine(
        "sqlite+pysqlite://", creator=lambda: connect(path, query, busy_timeout_s), poolclass=QueuePool
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("writing"):
        # FULL waits until the disk has a reading; what can be made again (paths, predictions) need not wait.
        level = "FULL" if options.get("durable") else "NORMAL"
        connection.exec_driver_sql(f"PRAGMA synchronous={level}")
        # Off while a migration rebuilds tables that others point at; `has_broken_references` follows.
        connection.exec_driver_sql(f"PRAGMA foreign_keys={'OFF' if options.get('rebuilding') else 'ON'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql("BEGIN")


def keep_log(engine: Engine, busy_timeout_s: float) -> None:
    """Write ahead to a log (WAL), for good: readers go on while one writes, and a kill loses no commit.

    SQLite's own busy timeout does not hold for this change: two programs that make the store at once are told
    "locked" without a wait. So the wait is here.
    """
    deadline = monotonic() + busy_timeout_s
    connection = engine.raw_connection()
    try:
        while True:
            try:
                connection.cursor().execute("PRAGMA journal_mode=WAL")
                return
            except sqlite3.OperationalError as error:
                if not _is_locked(error) or monotonic() > deadline:
                    raise
            sleep(0.01)
    finally:
        connection.close()


def _append_only(connection: Connection) -> list[str]:
    """Those that are there: an older version of the schema has fewer."""
    there = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    return [table for table in APPEND_ONLY if table in there]


def guard(connection: Connection) -> None:
    """Let the database itself refuse to change or delete what is append-only. Idempotent."""
    for table in _append_only(connection):
        for act in ("UPDATE", "DELETE"):
            connection.exec_driver_sql(
                f"CREATE TRIGGER IF NOT EXISTS {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only: {act} refused'); END"
            )


_KEPT = (
    "SELECT count(*), max(id), min(hash), max(hash), (SELECT max(count || ' ' || hash) FROM chain_head) FROM reading"
)


def what_is_kept(connection: Connection) -> object:
    """How many readings there are and how their chain ends: the same before and after whatever must not lose one."""
    return tuple(connection.exec_driver_sql(_KEPT).one())


def has_broken_references(connection: Connection) -> bool:
    """Whether a row points at one that is not there: a migration that rebuilt a table lost something."""
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def missing_guards(connection: Connection) -> list[str]:
    """Triggers that should protect the readings and are not there."""
    wanted = {f"{table}_no_{act}" for table in _append_only(connection) for act in ("update", "delete")}
    there = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars()
    return sorted(wanted.difference(there))


@contextmanager
def any_text(connection: Connection) -> Iterator[None]:
    """Read texts that are no valid Unicode, too, so that a damaged row can be named. Nothing on other databases."""
    raw = connection.connection.dbapi_connection
    if not isinstance(raw, sqlite3.Connection):
        yield
        return
    raw.text_factory = lambda text: text.decode("utf-8", "replace")
    try:
        yield
    finally:
        raw.text_factory = str


def integrity(connection: Connection) -> str:
    """ "ok", or the first thing wrong with the file's pages, indexes and constraints."""
    return connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()


def trouble_of(error: sqlite3.Error | OSError, path: Path) -> Trouble:
    """What an error while working on this file amounts to."""
    if isinstance(error, OSError):
        return Trouble.FULL if error.errno in (errno.ENOSPC, errno.EDQUOT) else Trouble.MISSING
    if _is_locked(error):
        return Trouble.LOCKED
    primary = _primary_code(error)
    is_access = primary in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return Trouble.DAMAGED
    if primary == sqlite3.SQLITE_READONLY or (primary == sqlite3.SQLITE_CANTOPEN and _is_write_protected(path)):
        return Trouble.READ_ONLY
    if primary == sqlite3.SQLITE_FULL or (is_access and _free_bytes(path) < FULL_BELOW_BYTES):
        return Trouble.FULL
    return Trouble.MISSING if is_access else Trouble.REFUSED


def _primary_code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest of the number says where in SQLite


def _is_locked(error: sqlite3.Error) -> bool:
    return _primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def in_words(error: sqlite3.Error, name: str) -> StoreError:
    """An SQLite error as the store's; name is the file's path."""
    trouble = trouble_of(error, Path(name))
    if trouble is Trouble.DAMAGED:
        return damaged(Path(name), str(error))
    before, after = _WORDS[trouble]
    return StoreError(f"{before.format(name=name, error=error)} {_SAVED} {after}".rstrip(), trouble)


_SAVED = "Nothing was saved by this; what was saved before is there."
_WORDS = {
    Trouble.LOCKED: (
        "Another program holds the store {name} locked.",
        "Close the other program, or try again.",
    ),
    Trouble.READ_ONLY: (
        "The store {name} cannot be written to: the file or its folder is write-protected.",
        "",
    ),
    Trouble.FULL: (
        "The disk with the store {name} is full.",
        "Make room, then save again.",
    ),
    Trouble.MISSING: (
        "The store {name} could not be read or written ({error}).",
        "Check the disk and its cable.",
    ),
    Trouble.REFUSED: (
        "The store {name} refused ({error}).",
        "If this happens again, run `retina-desktop store verify`: it names what is wrong.",
    ),
}


def damaged(path: Path, reason: str) -> StoreError:
    """The file is not whole: nothing is written to it, and the newest backup is named."""
    words = f"The store {path} is damaged ({reason}); it was left as it is. {advice_when_damaged(path)}"
    return StoreError(words, Trouble.DAMAGED)


def advice_when_damaged(path: Path) -> str:
    """What to do, naming the newest backup."""
    backups = backups_beside(path)
    if backups:
        return f"Move it away and copy the newest backup, {backups[-1]}, to its name."
    return "No backup lies beside it: move it away, keep it, and copy a backup from elsewhere to its name."


def _is_write_protected(path: Path) -> bool:
    return path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _free_bytes(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return FULL_BELOW_BYTES


def backups_beside(path: Path) -> list[Path]:
    """Backups of this store in its own folder, oldest first."""
    found = path.parent.glob(f"{escape(path.stem)}.v*.backup{escape(path.suffix)}")
    return sorted(found, key=_moment_of)


def _moment_of(backup: Path) -> tuple[str, int]:
    """(time, number within that second) from a name that `backup_name` made."""
    moment = backup.name.removesuffix(f".backup{backup.suffix}").rpartition(".v")[2].partition("-")[2]
    time, _, number = moment.partition("-")
    return time, int(number) if number.isdecimal() else 1


def backup_name(path: Path, version: str, now: datetime | None = None) -> Path:
    """A free name beside the store that says its schema's version and the time."""
    time = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%SZ")
    name = path.with_name(f"{path.stem}.v{version}-{time}.backup{path.suffix}")
    number = 1
    while name.exists():
        number += 1
        name = path.with_name(f"{path.stem}.v{version}-{time}-{number}.backup{path.suffix}")
    return name


def back_up(source: sqlite3.Connection, target: Path) -> Path:
    """Copy an open store to a new file, whole and checked, or leave nothing. Readers and writers go on meanwhile.

    The copy is one file without a write-ahead log, so that it can lie on a read-only medium.
    Raises StoreError when the target exists or the copy is not right, sqlite3.Error or OSError when it is not written.
    """
    if target.exists():
        raise StoreError(f"{target} exists already: a backup never overwrites a file.")
    if not target.parent.is_dir():
        raise StoreError(f"The folder {target.parent} for the backup does not exist.", Trouble.MISSING)
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            source.execute("BEGIN")
            try:
                kept = source.execute(_KEPT).fetchall()  # the first question takes the snapshot that is then copied
                source.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
                _check_copy(copy, kept, target)
            finally:
                source.execute("COMMIT")
        _sync(part)
        part.rename(target)
        _sync(target.parent)
    finally:
        for leftover in (part, part.with_name(part.name + "-journal"), part.with_name(part.name + "-wal")):
            leftover.unlink(missing_ok=True)
    return target


def _check_copy(copy: sqlite3.Connection, kept: list[object], target: Path) -> None:
    verdict = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise StoreError(f"The backup {target} did not come out right ({verdict}) and was removed.", Trouble.DAMAGED)
    if copy.execute(_KEPT).fetchall() != kept:
        words = f"The backup {target} does not hold the same readings as the store and was removed."
        raise StoreError(words, Trouble.DAMAGED)


def _sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():  # Windows opens no folder
        return
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
