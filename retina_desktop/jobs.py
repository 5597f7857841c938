"""Work off the GUI thread: of the window the only place where threads are started (STARTERS in tests/test_architecture.py names the others).

    job = runner.start(work, on_success=self._show, lane=Lane.SCREEN)

`work(progress, token)` is a plain function that knows no Qt: it may pass anything to `progress`, looks at its token
between steps, and returns or raises. Whatever it does, its Job tells exactly one of succeeded, failed and cancelled,
then finished, always on the GUI thread. A job that was cancelled never succeeds, even when its work had just returned.
"""

from __future__ import annotations

import logging
import os
import time
from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QThreadPool, QTimer, Signal, Slot

from retina_desktop import program_file
from retina_desktop.discreet import Plain
from retina_desktop.domain.faults import said
from retina_desktop.gui_first import PatientToken, Turns, lower_own_priority
from retina_desktop.services.cancel import Cancelled, CancelToken

if TYPE_CHECKING:
    from retina_desktop.services.grade_image import GraderClient
    from retina_desktop.services.lent_client import LentClient

log = logging.getLogger(__name__)

T = TypeVar("T")
Progress = Callable[[Any], None]
Work = Callable[[Progress, CancelToken], T]


class Lane(Enum):
    """Who waits for whom: the work of one lane never waits for another's."""

    SCREEN = "screen"  # what the user waits for: the photograph on the screen, its overlays
    BACKGROUND = "background"  # listing, hashing, thumbnails, reading ahead
    STORE = "store"  # one thread, in order: every read and write of the store; finished, not cancelled, at the end
    SCREENING = "screening"  # one folder for hours, which nothing else may wait behind


TURN_S = 0.008
"""Deliveries of one turn of Qt's loop end after so long: painting and keys come in between, however many wait."""

_THREADS = {
    Lane.SCREEN: 2,
    Lane.BACKGROUND: max(2, min(4, (os.cpu_count() or 2) - 1)),
    Lane.STORE: 1,
    Lane.SCREENING: 1,
}


class Job(QObject):
    """One piece of work. Exactly one of succeeded, failed, cancelled, then finished; all on the GUI thread."""

    progressed = Signal(object)  # whatever the work passed to `progress`
    succeeded = Signal(object)  # what the work returned
    failed = Signal(str)  # one sentence
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Work[Any], lane: Lane, token: CancelToken, parent: QObject) -> None:
        super().__init__(parent)
        self.work = work
        self.lane = lane
        self.token = token
        self.is_finished = False

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows when it has. Without effect on a finished job."""
        self.token.cancel()


class JobRunner(QObject):
    """Starts jobs, one thread pool for each lane. Lives on the GUI thread; `close` before it goes."""

    _posted = Signal(object, str, object)  # Job, kind of message, payload: from the threads to the GUI thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: set[Job] = set()
        self._closed = False
        self._turns = Turns(self)
        self._pools: dict[Lane, QThreadPool] = {}
        for lane, threads in _THREADS.items():
            pool = QThreadPool(self)
            pool.setMaxThreadCount(threads)
            pool.setThreadPriority(QThread.Priority.LowPriority)
            self._pools[lane] = pool
        self._arrived: deque[tuple[Job, str, object]] = deque()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._deliver_some)
        self._posted.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Work[T],
        *,
        on_success: Callable[[T], Any] | None = None,
        on_failure: Callable[[str], Any] | None = None,
        on_progress: Callable[[Any], Any] | None = None,
        lane: Lane = Lane.BACKGROUND,
        priority: int = 0,
    ) -> Job:
        """Queue work; the callbacks run on the GUI thread. A failure that nobody takes is logged.

        priority: among the waiting work of one lane, higher goes first; equal ones go in order.
        After `close` nothing starts: the job is cancelled at once, except in the lane STORE while it is being emptied.
        """
        token = CancelToken() if lane is Lane.SCREEN else PatientToken(self._turns)
        job = Job(work, lane, token, self)
        for signal, callback in (
            (job.succeeded, on_success),
            (job.failed, on_failure),
            (job.progressed, on_progress),
        ):
            if callback is not None:
                signal.connect(callback)
        self._jobs.add(job)
        if self._closed and lane is not Lane.STORE:
            job.cancel()
        self._pools[lane].start(lambda: self._run(job), priority)
        return job

    @property
    def running(self) -> int:
        """Jobs that have not finished."""
        return len(self._jobs)

    def close(self, timeout_s: float = 10.0) -> bool:
        """Cancel what can be cancelled, wait for it and for the store, deliver what is left. False: something hangs."""
        self._closed = True
        self._turns.end()
        deadline = time.monotonic() + timeout_s
        while self._jobs:
            for job in self._jobs:
                if job.lane is not Lane.STORE:
                    job.cancel()
            for pool in self._pools.values():
                if not pool.waitForDone(max(0, round((deadline - time.monotonic()) * 1000))):
                    log.error("%d jobs did not end within %.0f s.", len(self._jobs), timeout_s)
                    return False
            # Deliveries may start jobs again (a write that is tried once more), hence the loop.
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
            while self._arrived:
                self._deliver(*self._arrived.popleft())
        self._turn.stop()
        return True

    def _run(self, job: Job) -> None:
        """In a thread of a pool."""
        lower_own_priority()
        try:
            job.token.check()
            result = job.work(lambda value: self._posted.emit(job, "progressed", value), job.token)
        except Cancelled:
            self._posted.emit(job, "cancelled", None)
        except Exception as error:
            self._posted.emit(job, "failed", in_words(error))
        else:
            self._posted.emit(job, "succeeded", result)

    @Slot(object, str, object)
    def _take(self, job: Job, kind: str, payload: object) -> None:
        self._arrived.append((job, kind, payload))
        if not self._turn.isActive():
            self._turn.start()

    @Slot()
    def _deliver_some(self) -> None:
        until = time.monotonic() + TURN_S
        while self._arrived:
            self._deliver(*self._arrived.popleft())
            if time.monotonic() >= until:
                return
        self._turn.stop()

    def _deliver(self, job: Job, kind: str, payload: object) -> None:
        if kind == "progressed":
            if not job.token.cancelled:
                job.progressed.emit(payload)
            return
        self._jobs.discard(job)
        try:
            if kind == "cancelled" or job.token.cancelled:
                job.cancelled.emit()
            elif kind == "failed":
                job.failed.emit(payload)
            else:
                job.succeeded.emit(payload)
        finally:
            job.is_finished = True
            job.finished.emit()
            job.work = _nothing  # what it closed over may be a photograph of 48 MB
            job.deleteLater()


def _nothing(_progress: Progress, _token: CancelToken) -> None:
    """The work of a finished job."""


def in_words(error: BaseException) -> str:
    """One sentence for the user. Our own errors are sentences already; what nobody foresaw is logged."""
    if type(error).__module__.partition(".")[0] in ("retina_desktop", "retina_models") and str(error):
        log.info("Work ended by a fault that is told in words: %s.", error)
        return said(str(error))
    if isinstance(error, MemoryError):
        return said("There is not enough memory for this.")
    if words := program_file.blamed(error):
        log.warning("The program's own file was changed: %s", Plain(words), exc_info=error)
        return said(words)
    if isinstance(error, OSError) and error.strerror:
        log.info("The system refused something.", exc_info=error)
        return f"{error.strerror}."
    log.error("Work failed in a way that nobody foresaw.", exc_info=error)
    return said(f"Something went wrong inside the program ({type(error).__name__}); the log says more.")


class AnalysisProcess(QObject):
    """Owns the grading child process and the thread that listens to it."""

    told = Signal(object)  # GraderEvent, except PhotographAnalysed
    analysed = Signal(object, object)  # PhotographAnalysed, its Analysis
    overheard = Signal(object, object)  # PhotographAnalysed for a borrower, its Prediction
    broke = Signal(str)  # the listening itself failed; one sentence
    renewed = Signal()  # it begins anew: what it was asked and has not answered is forgotten

    _posted = Signal(int, object, object)
    _overheard = Signal(object, object)

    def __init__(self, make_client: Callable[[], GraderClient], parent: QObject | None = None) -> None:
        """make_client: called in the listening thread, so that its imports cost the window nothing; again for a start after the
        process was given up, and for `renew`, since another model may have been chosen meanwhile."""
        super().__init__(parent)
        self._make_client = make_client
        self._client: GraderClient | None = None
        self._token = CancelToken()
        self._start_wished = CancelToken()
        self._lent: LentClient | None = None
        self._ready: object = None  # the GraderReady of the process as it is now
        self._life = (
            0  # times it was renewed: numbers of requests begin anew, and an earlier life's answers are dropped
        )
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._overheard.connect(self.overheard, Qt.ConnectionType.QueuedConnection)

    @property
    def is_listening(self) -> bool:
        """Whether photographs can be submitted: from the first event on."""
        return self._client is not None and not self._token.cancelled

    def start(self) -> None:
        """Start the process; again after GraderUnavailable. Where a borrower had it started, what is known is told."""
        if self._token.cancelled:
            return
        if self._ready is not None:
            self._posted.emit(self._life, self._ready, None)
            return
        self._start_wished.cancel()
        if self._pool.activeThreadCount() == 0:
            self._pool.start(self._listen)

    @property
    def is_lent(self) -> bool:
        """Whether somebody has a share."""
        return self._lent is not None and not self._lent.is_closed

    def renew(self) -> bool:
        """End the process and start another with what make_client makes now. False, and nothing done, while it is lent: a
        borrower's work is by one model; and while it is not running."""
        if self._token.cancelled or self.is_lent or self._pool.activeThreadCount() == 0:
            return False
        self._life += 1
        self._client = self._ready = None
        self.renewed.emit()
        return True

    def submit(self, path: Any, sha256: str | None, *, first: bool = False) -> int:
        """Ask for one photograph (see GraderClient.submit). Raises RuntimeError before `is_listening`."""
        if self._client is None:
            raise RuntimeError("The analysis process was not started.")
        return self._client.submit(path, sha256, first=first)

    def cancel(self, number: int) -> None:
        if self._client is not None:
            self._client.cancel(number)

    def explain(self, path: Any, sha256: str, method: str, target: str) -> int:
        """Ask for an explanation (see GraderClient.explain). Raises RuntimeError before `is_listening`."""
        if self._client is None:
            raise RuntimeError("The analysis process was not started.")
        return self._client.explain(path, sha256, method, target)

    def stop_explaining(self, number: int) -> None:
        if self._client is not None:
            self._client.stop_explaining(number)

    def lend(self) -> LentClient:
        """A share for one borrower at a time, who `close`s it: the process is started if it is not there. On the GUI thread."""
        from retina_desktop.services.lent_client import LentClient

        self._lent = LentClient(self, self._tell_borrower)
        if self._ready is None:
            self.start()
        return self._lent

    def _tell_borrower(self) -> None:
        """In the borrower's thread: what it would have heard, had it been there when the model was loaded."""
        if self._lent is not None and self._ready is not None:
            self._lent.take(self._ready)  # pyright: ignore[reportArgumentType]

    def close(self) -> None:
        """End the process and the listening; returns when both are gone."""
        self._token.cancel()
        if self._client is not None:
            self._client.close()
        self._pool.waitForDone()
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall.value)

    def _listen(self) -> None:
        """In the listening thread."""
        lower_own_priority()
        try:
            life = self._life
            client = self._client = self._make_client()
            gave_up = False
            while not self._token.cancelled:
                if life != self._life:
                    client.close()
                    life = self._life
                    client = self._client = self._make_client()
                    gave_up = False
                    client.start()
                if self._start_wished.cancelled:
                    self._start_wished = CancelToken()
                    if gave_up:
                        client.close()
                        client = self._client = self._make_client()
                        gave_up = False
                    client.start()
                event = client.receive(0.25)
                if event is not None and life == self._life:
                    gave_up = gave_up or _is_the_end(event)
                    self._note_ready(event)
                    if self._lent is None or not self._lent.take(event):
                        self._tell(life, event)
                    else:
                        self._overhear(event)
            client.close()  # also when `close` came before the client was there
        except Exception as error:
            self._posted.emit(self._life, None, in_words(error))

    def _note_ready(self, event: Any) -> None:
        """Of the listening thread."""
        from retina_desktop.services.grader_events import GraderLoading, GraderReady, GraderUnavailable

        if isinstance(event, GraderReady):
            self._ready = event
        elif isinstance(event, GraderLoading | GraderUnavailable):
            self._ready = None

    def _overhear(self, event: Any) -> None:
        """Of the listening thread: what a borrower is told may be of a photograph of the list."""
        from retina_desktop.services.grader_events import PhotographAnalysed

        if isinstance(event, PhotographAnalysed):
            self._overheard.emit(event, event.summary().prediction)

    def _tell(self, life: int, event: Any) -> None:
        """Of the listening thread, too."""
        from retina_desktop.services.grader_events import PhotographAnalysed, PhotographFailed

        if not isinstance(event, PhotographAnalysed):
            self._posted.emit(life, event, None)
            return
        try:
            self._posted.emit(life, event, event.analysis())  # 10-80 ms that the window must not wait for
        except ValueError as error:
            self._posted.emit(life, PhotographFailed(event.request, event.path, str(error)), None)

    @Slot(int, object, object)
    def _deliver(self, life: int, event: object, payload: object) -> None:
        if self._token.cancelled or life != self._life:
            return
        if event is None:
            self.broke.emit(payload)
        elif payload is None:
            self.told.emit(event)
        else:
            self.analysed.emit(event, payload)


def _is_the_end(event: Any) -> bool:
    """Whether the process will not come back before it is started again."""
    from retina_desktop.services.grader_events import GraderUnavailable

    return isinstance(event, GraderUnavailable)
