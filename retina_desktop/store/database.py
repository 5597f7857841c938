"""One door to the database: transactions for reading and for writing, and every failure in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from retina_desktop.store.errors import StoreError, Trouble
from retina_desktop.store.failures import in_words


class Database:
    """An open database. Safe to use from several threads: each transaction has its own connection."""

    def __init__(
        self,
        engine: Engine,
        name: str,
        *,
        read_only: bool,
        why_read_only: str = "",
        copied_to: TemporaryDirectory[str] | None = None,
    ) -> None:
        """copied_to: where a copy of the file lies that is read in its place; removed when this is closed."""
        self.engine = engine
        self._copied_to = copied_to
        self.name = name  # as the user knows it: the file's path, or the URL without its password
        self.read_only = read_only
        self.why_read_only = why_read_only
        self._writer = engine.execution_options(writing=True)
        self._durable_writer = engine.execution_options(writing=True, durable=True)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A snapshot: everything read inside belongs to one moment."""
        with self._telling_why(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self, *, durable: bool = False) -> Iterator[Connection]:
        """One transaction, all or nothing. durable: on the disk, past a power cut, when the block is left."""
        if self.read_only:
            raise StoreError(
                f"The store {self.name} is open read-only, so nothing was saved. {self.why_read_only}",
                Trouble.READ_ONLY,
            )
        writer = self._durable_writer if durable else self._writer
        with self._telling_why(), writer.begin() as connection:
            yield connection

    @contextmanager
    def _telling_why(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            # A connection that met a full, locked or write-protected disk may stay crippled: the next try opens afresh.
            self.engine.dispose()
            raise in_words(error, self.name) from error
        except PoolTimeout as error:
            raise StoreError(f"The store {self.name} is busy; nothing was saved. Try again.", Trouble.LOCKED) from error

    def close(self) -> None:
        """Let go of the file and remove what was only for reading it."""
        self.engine.dispose()
        if self._copied_to is not None:
            self._copied_to.cleanup()
