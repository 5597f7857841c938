"""Writing readings for other systems: what of them, by which format, in a job that can be stopped."""

from __future__ import annotations

import time
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QStandardPaths, Signal

from retina_desktop.domain.language import tr, trn
from retina_desktop.jobs import Job, JobRunner, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.export_formats import Choice, Format, Written
from retina_desktop.viewmodels.records import Records
from retina_desktop.viewmodels.worklist import Row, WorklistModel

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

TOLD_EVERY_S = 0.05


class Scope(Enum):
    """Whose readings are written."""

    STORE = "store"  # all that were ever saved
    LIST = "list"  # of the photographs of the list, as it is filtered
    PATIENT = "patient"  # of the patient on the screen


class Screen(Protocol):
    """The session as an export needs it."""

    @property
    def worklist(self) -> WorklistModel: ...
    @property
    def current_row(self) -> Row | None: ...


class Exporting(QObject):
    """One export at a time: `start`, then exactly one of ended, failed, stopped."""

    progressed = Signal(int, int)  # done, total
    ended = Signal(object)  # Written
    failed = Signal(str)  # one sentence
    stopped = Signal()

    def __init__(self, records: Records, runner: JobRunner, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records
        self._runner = runner
        self._screen = screen
        self._order: Sequence[int] | None = None
        self._job: Job | None = None
        self._is_wished = False  # between `start` and the end
        self.folder = _documents()  # where the last one was written

    def set_order(self, rows: Sequence[int] | None) -> None:
        """The list's rows as they are filtered; None: all."""
        self._order = rows

    @property
    def is_running(self) -> bool:
        return self._is_wished

    def rows(self, scope: Scope) -> list[Row]:
        """The photographs of the list that are meant; none for STORE, which knows its own."""
        worklist, current = self._screen.worklist, self._screen.current_row
        if scope is Scope.LIST:
            return list(worklist.rows()) if self._order is None else [worklist.row_at(row) for row in self._order]
        if scope is Scope.PATIENT and current is not None:
            return [
                row for row in worklist.rows() if row is current or (row.patient and row.patient == current.patient)
            ]
        return []

    def words(self, scope: Scope) -> str:
        """What the scope is called, with how many photographs."""
        if scope is Scope.STORE:
            return tr("Every reading that was ever saved")
        count = len(self.rows(scope))
        if scope is Scope.LIST:
            if self._order is None or count == self._screen.worklist.rowCount():
                return trn("The {n} photograph of the list", "The {n} photographs of the list", count)
            return trn("The {n} photograph of the filtered list", "The {n} photographs of the filtered list", count)
        current = self._screen.current_row
        if current is None or not current.patient:
            return tr("The photograph on the screen (its patient is not known)")
        patient = current.patient
        return trn("Patient {patient}: {n} photograph", "Patient {patient}: {n} photographs", count, patient=patient)

    def left_out(self, scope: Scope) -> str:
        """What of that is not written, in a sentence; "" where nothing is."""
        unknown = sum(row.sha256 is None and not row.unreadable for row in self.rows(scope))
        parts = []
        if unknown:
            parts.append(
                trn(
                    "{n} photograph is not read yet and left out.",
                    "{n} photographs are not read yet and left out.",
                    unknown,
                )
            )
        if self._records.unsaved:
            parts.append(
                trn(
                    "{n} entry is not saved yet and left out.",
                    "{n} entries are not saved yet and left out.",
                    self._records.unsaved,
                )
            )
        return " ".join(parts)

    def start(self, format_: Format, scope: Scope, target: Path, *, only_current: bool, with_patients: bool) -> None:
        """Write it. What stands at the target is written over: the user was asked."""
        self._is_wished = True
        self.folder = target.parent
        known = tuple(row.sha256 for row in self.rows(scope) if row.sha256 is not None)
        choice = Choice(None if scope is Scope.STORE else known, only_current, with_patients)

        def begin(store: Store | None) -> None:
            # Not on the store's thread: saving would wait for a million rows.
            if not self._is_wished:
                self.stopped.emit()
            elif store is None:
                self._is_wished = False
                self.failed.emit(tr("The readings cannot be looked up: the store is not open."))
            else:
                self._write(store, format_, target, choice)

        self._records.ask_or(lambda store: store, begin, nothing=None)

    def stop(self) -> None:
        """Ask it to end: `stopped` follows, and nothing of it is left."""
        self._is_wished = False
        if self._job is not None:
            self._job.cancel()

    def _write(self, store: Store, format_: Format, target: Path, choice: Choice) -> None:
        written: list[Written] = []

        def work(progress: Progress, token: CancelToken) -> Written:
            told = 0.0

            def step(done: int, total: int) -> None:
                nonlocal told
                token.check()
                if time.monotonic() - told >= TOLD_EVERY_S:
                    told = time.monotonic()
                    progress((done, total))

            written.append(format_.write(store, target, choice, step))
            return written[0]

        def on_cancelled() -> None:
            self._let_go()
            if written:  # the wish to stop came too late
                self.ended.emit(written[0])
            else:
                self.stopped.emit()

        job = self._runner.start(work)
        self._job = job
        job.progressed.connect(lambda told: self.progressed.emit(*told))
        job.succeeded.connect(self._end)
        job.failed.connect(self._fail)
        job.cancelled.connect(on_cancelled)

    def _end(self, written: Written) -> None:
        self._let_go()
        self.ended.emit(written)

    def _fail(self, words: str) -> None:
        self._let_go()
        self.failed.emit(words)

    def _let_go(self) -> None:
        self._job, self._is_wished = None, False


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
