"""The store: the one object through which readings, photographs and predictions are kept."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import select

from retina_desktop.store import sqlite
from retina_desktop.store.attributions import Attributions
from retina_desktop.store.database import Database
from retina_desktop.store.errors import StoreError
from retina_desktop.store.export import export_csv
from retina_desktop.store.features import Features
from retina_desktop.store.held_out import HeldOut
from retina_desktop.store.images import Images
from retina_desktop.store.landmarks import LandmarkCorrections
from retina_desktop.store.mark_verification import verify_marks
from retina_desktop.store.marks import Marks
from retina_desktop.store.predictions import Predictions
from retina_desktop.store.readings import Readings
from retina_desktop.store.schema import chain_head
from retina_desktop.store.upgrading import version_of
from retina_desktop.store.verification import Verification, readings_as_saved, verify


@dataclass(frozen=True)
class StoreInfo:
    """What is in a store, for people."""

    name: str  # the file, or the URL without its password
    version: str
    read_only: bool
    size_bytes: int | None  # with its log; None for a server
    readings: int
    current_readings: int
    photographs: int
    predictions: int
    features: int  # photographs of which retraining finds what the networks saw
    readers: tuple[str, ...]
    chain_hash: str  # with the number of readings: noted elsewhere, it proves later that nothing before it was changed
    newest_backup: Path | None


class Store:
    """An open store. Usable from several threads; close it, or use it as a context manager."""

    def __init__(self, database: Database, path: Path | None = None) -> None:
        self._database = database
        self.path = path  # None for a server
        self.readings = Readings(database)
        self.images = Images(database)
        self.predictions = Predictions(database)
        self.landmarks = LandmarkCorrections(database)
        self.attributions = Attributions(database)
        self.features = Features(database)
        self.held_out = HeldOut(database)
        self.marks = Marks(database)

    @property
    def name(self) -> str:
        """The file, or the URL without its password."""
        return self._database.name

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved; `why_read_only` says why."""
        return self._database.read_only

    @property
    def why_read_only(self) -> str:
        """A sentence such as "The file … is write-protected."; "" when it is not."""
        return self._database.why_read_only

    def verify(self, progress: Callable[[int, int], None] | None = None) -> Verification:
        """Check the readings' hash chain, then the marked lesions; see `verification.verify` and `verify_marks`.

        Raises StoreError when the file cannot be read.
        """
        outcome = verify(self._database, progress)
        edits, wrong = verify_marks(self._database, progress)
        if wrong:
            return replace(outcome, ok=False, words=" ".join([outcome.words, *wrong]))
        return (
            replace(outcome, words=f"{outcome.words} So are all {edits:,} edits of marked lesions.")
            if edits and outcome.ok
            else outcome
        )

    def readings_as_saved(self, sha256: str) -> set[int]:
        """The ids of this photograph's readings that are as they were saved. Raises StoreError."""
        return readings_as_saved(self._database, sha256)

    def info(self) -> StoreInfo:
        """What is in it. Raises StoreError."""
        with self._database.reading() as connection:
            head = connection.execute(select(chain_head)).mappings().one_or_none()
            version = version_of(connection) or ""
        backups = [] if self.path is None else sqlite.backups_beside(self.path)
        return StoreInfo(
            name=self.name,
            version=version,
            read_only=self.read_only,
            size_bytes=None if self.path is None else _size_bytes(self.path),
            readings=head["count"] if head else 0,
            current_readings=self.readings.count_current(),
            photographs=self.images.count(),
            predictions=self.predictions.count(),
            features=self.features.count(),
            readers=tuple(self.readings.readers()),
            chain_hash=head["hash"] if head else "",
            newest_backup=backups[-1] if backups else None,
        )

    def backup(self, target: Path | None = None) -> Path:
        """Copy the store, checked, to a new file: beside it under its version and time when no target is given.

        Raises StoreError: the target exists, the disk is full, the store is a server's.
        """
        if self.path is None:
            raise StoreError(f"{self.name} is a server: back it up with the server's own tool, such as pg_dump.")
        with self._database.reading() as connection:
            version = version_of(connection) or "unknown"
        if target is None:
            target = sqlite.backup_name(self.path, version)
        source = self._database.engine.raw_connection()
        try:
            assert isinstance(source.dbapi_connection, sqlite3.Connection)
            return sqlite.back_up(source.dbapi_connection, target)
        except (sqlite3.Error, OSError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            words = f"The backup {target} could not be made ({reason}); nothing of it was left there."
            raise StoreError(words, sqlite.trouble_of(error, target)) from error
        finally:
            source.close()

    def export_csv(
        self,
        target: Path,
        *,
        only_current: bool = False,
        with_patients: bool = False,
        photographs: Collection[str] | None = None,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> int:
        """Write the readings as a table; returns how many. See `export.export_csv`. Raises StoreError."""
        return export_csv(
            self.readings,
            self.images,
            target,
            only_current=only_current,
            with_patients=with_patients,
            photographs=photographs,
            progress=progress,
        )

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _size_bytes(path: Path) -> int:
    files = (path, path.with_name(path.name + "-wal"))
    return sum(os.stat(file).st_size for file in files if file.exists())  # noqa: PTH116
