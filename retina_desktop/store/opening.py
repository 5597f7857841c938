"""Opening a store: find out what the file is before anything is written to it, then make or upgrade its tables."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import stat
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from retina_desktop import program_file
from retina_desktop.discreet import Plain
from retina_desktop.store import sqlite
from retina_desktop.store.database import Database
from retina_desktop.store.errors import StoreError, Trouble
from retina_desktop.store.failures import in_words
from retina_desktop.store.open_files import head_of
from retina_desktop.store.store import Store
from retina_desktop.store.upgrading import MIGRATIONS, known_versions, run_migrations, version_of

log = logging.getLogger(__name__)

SCRIPT_ERRORS = (SQLAlchemyError, sqlite3.Error, ArithmeticError, LookupError, RuntimeError, TypeError, ValueError)
"""What a broken migration may raise."""

AS_ASKED = "It was opened for reading alone."

BESIDE = ("-wal", "-shm")
"""SQLite's log and its index lie beside the file, under its name with these endings."""
_FOR_WRITING = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH

QUICK_CHECK_BELOW_BYTES = 16_000_000
"""Smaller files are checked whole at every opening (30 ms); larger ones by `store verify`."""


def open_store(
    where: str | Path, *, read_only: bool = False, busy_timeout_s: float = 5.0, migrations: Path = MIGRATIONS
) -> Store:
    """See `retina_desktop.store.open_store`. migrations: the scripts' folder, which tests replace."""
    path = _file_of(where)
    if path is None:
        return Store(_open_server(str(where), migrations, read_only=read_only))
    try:
        return Store(_open_file(path, migrations, read_only=read_only, busy_timeout_s=busy_timeout_s), path)
    except (DBAPIError, sqlite3.Error) as error:
        raise in_words(error, str(path)) from error
    except OSError as error:
        raise StoreError(f"The store {path} cannot be opened: {error.strerror or error}.", Trouble.MISSING) from error


def _file_of(where: str | Path) -> Path | None:
    """The file that is meant; None for a database server."""
    if isinstance(where, str) and "://" in where:
        try:
            url = make_url(where)
        except ArgumentError as error:
            raise StoreError(f"{where!r} names no store: give a file or a database URL.", Trouble.MISSING) from error
        if url.get_backend_name() != "sqlite":
            return None
        where = url.database or ""
    if not str(where) or str(where) == ":memory:":
        raise StoreError("A store is a file or a database URL; neither was given.", Trouble.MISSING)
    return Path(os.path.abspath(Path(where).expanduser()))  # noqa: PTH100 - keeps a link's own name


def _open_server(url: str, migrations: Path, *, read_only: bool) -> Database:
    name = make_url(url).render_as_string(hide_password=True)
    try:
        engine = create_engine(url, pool_pre_ping=True)
        versions = known_versions(migrations)
        with engine.begin() as connection:
            version = version_of(connection)
            _refuse_newer(version, versions, name)
            if version != versions[-1]:
                if read_only:
                    raise _too_old(name)
                run_migrations(connection, migrations)
    except ImportError as error:
        if program_file.trouble():
            raise  # it is installed, and was taken away while the program was running
        words = f"The store {name} needs the Python package {error.name!r}, which is not installed."
        raise StoreError(words, Trouble.MISSING) from error
    except DBAPIError as error:
        raise in_words(error, name) from error
    except SQLAlchemyError as error:
        raise StoreError(f"The store {name} cannot be opened: {error}", Trouble.MISSING) from error
    return Database(engine, name, read_only=read_only, why_read_only=AS_ASKED if read_only else "")


def _open_file(path: Path, migrations: Path, *, read_only: bool, busy_timeout_s: float) -> Database:
    is_new = _look_at(path, read_only=read_only)
    why = AS_ASKED if read_only else why_protected(path)
    if why:
        if is_new:
            words = f"The store {path} cannot be made: its folder is write-protected. Choose another folder."
            raise StoreError(words, Trouble.READ_ONLY)
        return _open_read_only(path, migrations, why, busy_timeout_s)
    if is_new:
        path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite.connect(path, "mode=rwc" if is_new else "mode=rw", busy_timeout_s)) as first:
        _check_file(first, path)
    engine = sqlite.engine_for(path, "mode=rw", busy_timeout_s)
    try:
        with engine.connect() as connection:
            version = version_of(connection)
            _refuse_foreign(connection, version, path)
            _refuse_newer(version, known_versions(migrations), str(path))
        sqlite.keep_log(engine, busy_timeout_s)  # the first write to the file, and only to one that is ours
        _bring_up_to_date(engine, path, migrations)
    except BaseException:
        engine.dispose()
        raise
    return Database(engine, str(path), read_only=False)


def _look_at(path: Path, *, read_only: bool) -> bool:
    """Whether the store has yet to be made. Raises StoreError for what is no store, before SQLite touches it."""
    if path.is_dir():
        raise StoreError(f"{path} is a folder; a store is a file.", Trouble.FOREIGN)
    try:
        head = head_of(path, len(sqlite.HEADER))
        if head is None:  # it is open here, so it was looked at
            return path.stat().st_size == 0
    except FileNotFoundError:
        head = None
    log_file = path.with_name(path.name + "-wal")
    if not head:
        # SQLite would delete a log that has no database, and with it readings that were saved there.
        if log_file.exists() and log_file.stat().st_size:
            raise sqlite.damaged(path, f"only its log {log_file.name} is left")
        if head is not None and sqlite.backups_beside(path):
            raise sqlite.damaged(path, "the file is empty")
        if read_only:
            raise StoreError(f"There is no store at {path}.", Trouble.MISSING)
        return True
    if head != sqlite.HEADER:
        if sqlite.backups_beside(path):
            raise sqlite.damaged(path, "its first bytes are not a database's")
        words = (
            f"{path} is not a store of Retina Desktop; it was left as it is. Choose another file, or restore a backup."
        )
        raise StoreError(words, Trouble.FOREIGN)
    return False


def why_protected(path: Path) -> str:
    """Why the store in this file takes no writes, one sentence; "" where it does."""
    if path.exists() and not os.access(path, os.W_OK):
        return f"The file {path} is write-protected."
    folder = next(parent for parent in path.parents if parent.exists())
    if not os.access(folder, os.W_OK):
        return f"The folder {folder} is write-protected."
    real = path.resolve()  # SQLite puts them beside the file, not beside a link to it
    beside = [real.with_name(real.name + end) for end in BESIDE]
    for file in beside:
        _protect_alike(file, real)
    protected = [file for file in beside if file.exists() and not os.access(file, os.W_OK)]
    return f"The file {protected[0]} is write-protected." if protected else ""


def _protect_alike(beside: Path, store: Path) -> None:
    """SQLite makes the files beside a store as protected as that is, and they stay so when the store is put right."""
    with suppress(OSError):  # there is none, or it is another user's
        own, wanted = beside.stat().st_mode, store.stat().st_mode & _FOR_WRITING
        if wanted & ~own:
            beside.chmod(own | wanted)


def _open_read_only(path: Path, migrations: Path, why: str, busy_timeout_s: float) -> Database:
    copied_to = _copy_if_unreadable(path)
    readable = path if copied_to is None else Path(copied_to.name) / path.name
    engine = sqlite.engine_for(readable, _query_for_reading(readable), busy_timeout_s)
    database = Database(engine, str(path), read_only=True, why_read_only=why, copied_to=copied_to)
    try:
        with engine.connect() as connection:
            version = version_of(connection)
            _refuse_foreign(connection, version, path)
            versions = known_versions(migrations)
            _refuse_newer(version, versions, str(path))
            if version != versions[-1]:
                raise _too_old(str(path))
    except BaseException:
        database.close()
        raise
    return database


def _too_old(name: str) -> StoreError:
    words = f"The store {name} is of an older version, and open read-only it cannot be upgraded. Open it for writing."
    return StoreError(words, Trouble.READ_ONLY)


def _copy_if_unreadable(path: Path) -> tempfile.TemporaryDirectory[str] | None:
    """A copy of the file and its log, for a medium that takes no writes, where the newest readings are in the log alone.

    Even to read its log, SQLite writes an index beside it. None where that can be done, or where there is no log.
    """
    log_file, index = (path.with_name(path.name + end) for end in BESIDE)
    has_log = log_file.exists() and log_file.stat().st_size > 0
    if not has_log or index.exists() or os.access(path.parent, os.W_OK):
        return None
    folder = tempfile.TemporaryDirectory(prefix="retina-desktop-")
    for file in (path, log_file):
        shutil.copyfile(file, Path(folder.name) / file.name)
    return folder


def _query_for_reading(path: Path) -> str:
    """SQLite's parameters. immutable: on a medium that takes no writes, a file without a log is read as it is."""
    log_file = path.with_name(path.name + "-wal")
    has_log = log_file.exists() and log_file.stat().st_size > 0
    return "mode=ro" if has_log or os.access(path.parent, os.W_OK) else "mode=ro&immutable=1"


def _check_file(first: sqlite3.Connection, path: Path) -> None:
    """Read a little of every part, and all of a small file, before anything is written. Raises StoreError."""
    tables = first.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and path.stat().st_size < QUICK_CHECK_BELOW_BYTES:
        verdict = first.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite.damaged(path, verdict)


def _bring_up_to_date(engine: Engine, path: Path, migrations: Path) -> None:
    versions = known_versions(migrations)
    with engine.connect() as connection:
        version = version_of(connection)
        is_guarded = version is not None and not sqlite.missing_guards(connection)
    if version is not None and not is_guarded:
        log.warning("The store's guard against changed readings was missing and is put back.")
    if version != versions[-1] or not is_guarded:
        _upgrade(engine, path, migrations, versions[-1])


def _upgrade(engine: Engine, path: Path, migrations: Path, newest: str) -> None:
    backup = None
    try:
        with engine.execution_options(writing=True, durable=True, rebuilding=True).begin() as connection:
            version = version_of(connection)  # another program may have upgraded it while we waited for the lock
            if version != newest:
                backup = None if version is None else _back_up_before_upgrade(engine, path, version)
                before = None if version is None else sqlite.what_is_kept(connection)
                run_migrations(connection, migrations)
                if before is not None and sqlite.what_is_kept(connection) != before:
                    raise StoreError("readings would have been lost", Trouble.UPGRADE)
                if sqlite.has_broken_references(connection):
                    raise StoreError("a row would have pointed at one that is not there", Trouble.UPGRADE)
            sqlite.guard(connection)
    except (StoreError, *SCRIPT_ERRORS) as error:
        if backup is None:  # nothing to upgrade from, or no room for the backup: the error itself says it best
            raise
        backup.unlink()  # nothing was changed, and a program that starts often would fill the disk
        reason = str(getattr(error, "orig", None) or error).partition("\n")[0].rstrip(".")
        words = f"The store {path} could not be upgraded to version {newest} ({reason}); it is as it was before."
        raise StoreError(words, Trouble.UPGRADE) from error
    if backup is not None:
        log.info("The store was upgraded to version %s; a backup of before lies beside it.", Plain(newest))


def _back_up_before_upgrade(engine: Engine, path: Path, version: str) -> Path:
    """The backup is made while the upgrade's transaction holds the write lock: it misses no reading."""
    with engine.connect() as connection:
        source = connection.connection.dbapi_connection
        assert isinstance(source, sqlite3.Connection)
        return sqlite.back_up(source, sqlite.backup_name(path, version))


def _refuse_foreign(connection: Connection, version: str | None, path: Path) -> None:
    tables = set(inspect(connection).get_table_names())
    if tables and (version is None or not tables >= {"reading", "chain_head"}):
        words = f"{path} is another program's database, not a store of Retina Desktop; it was left as it is."
        raise StoreError(words, Trouble.FOREIGN)


def _refuse_newer(version: str | None, versions: list[str], name: str) -> None:
    if version is not None and version not in versions:
        words = (
            f"The store {name} was made by a newer Retina Desktop (its version is {version}, this program knows up to "
            f"{versions[-1]}); it was left as it is. Install the newer program."
        )
        raise StoreError(words, Trouble.NEWER)
