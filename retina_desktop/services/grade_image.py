"""Grading photographs in a process of their own: `GraderClient`, which knows no Qt.

    client = GraderClient(partial(load_released, bundle), ProcessOptions(niceness=5))
    client.start()
    number = client.submit(path)
    while (event := client.receive(timeout_s=1.0)) is not None: ...
    client.close()

Any thread calls `submit`, `cancel` (both return at once) and `close`; one thread calls `start` and `receive`. The queue
is kept on this side, so that a photograph can jump it or leave it; the process holds `read_ahead` photographs. When the
process dies, each photograph that it held is tried once more, alone, and then reported in words.
"""

from __future__ import annotations

import itertools
import logging
import multiprocessing
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

import numpy as np

from retina_desktop import program_file
from retina_desktop.discreet import Plain
from retina_desktop.services.explanation_book import Asked, ExplanationBook
from retina_desktop.services.grader_events import (
    GraderEvent,
    GraderLoading,
    GraderReady,
    GraderUnavailable,
    PhotographAnalysed,
    PhotographCancelled,
    PhotographFailed,
    PhotographStarted,
)
from retina_desktop.services.grader_process import HeatMaker, ProcessOptions, read_ahead, serve
from retina_models import edition
from retina_models.fundus import FundusImage
from retina_models.prediction import Grader
from retina_models.runtime import RuntimeFault

log = logging.getLogger(__name__)

DEATHS_BEFORE_GIVING_UP = 5
"""Deaths of the process in a row, without one photograph analysed between, after which starting again is no use."""


def load_released(folder: Path, device: str = "auto", measurements: Path | None = None, spare_cores: int = 0) -> Grader:
    """The grader of the bundle in a folder. It runs in the analysis process.

    device: auto, cpu, cuda or mps. measurements: the file that keeps which engine was faster on this machine. spare_cores:
    left to others, such as the window.
    """
    from retina_models.loading import load_grader

    return load_grader(folder, device, measurements, spare_cores)


def load_heat_maker(folder: Path, method: str) -> HeatMaker:
    """What attributes the grades of the bundle in a folder. It runs in the analysis process. Raises RuntimeFault in the light edition."""
    from retina_models.attribution import Explainer
    from retina_models.pipeline import FusedGrader

    if not edition.is_full():
        raise RuntimeFault(edition.ATTRIBUTING)
    explainer = Explainer(folder)

    def make(grader: Grader, image: FundusImage) -> np.ndarray:
        assert isinstance(grader, FusedGrader)
        return explainer.attribute(image, grader.eyes.look(image).cells, method)

    return make


@dataclass(frozen=True)
class TimeLimits:
    """When to stop waiting for the analysis process. Seconds; generous, for a slow machine under load."""

    load_s: float = 180.0
    photograph_s: float = 180.0  # times those that the networks take together
    explanation_step_s: float = 300.0  # between two passes of an attribution, photographs that go before it included
    cancelled_s: float = (
        5.0  # likewise; a cancelled photograph may take so long to end by itself before its process is ended
    )
    close_s: float = 2.0


@dataclass
class _Request:
    number: int
    path: Path
    sha256: str | None
    deaths: int = 0  # of the process while it held this photograph
    deadline: float | None = None  # time.monotonic(), once started
    cancelled: bool = False


@dataclass
class _Life:
    """One life of the analysis process."""

    process: BaseProcess
    connection: Connection
    load_deadline: float
    ready: bool = False
    at_once: int = 1  # photographs that its networks take together
    reason_to_end: str | None = None  # why this side ended it
    explanation_hung: bool = False  # the reason was an explanation
    reason_unavailable: str | None = None  # why the model could not be loaded, told by the process before it ends
    held: dict[int, _Request] = field(default_factory=dict)  # sent and not yet answered, in order


class GraderClient:
    """Photographs in, events out. See the module for who may call what."""

    def __init__(
        self,
        load: Callable[[], Grader],
        options: ProcessOptions | None = None,
        limits: TimeLimits | None = None,
    ) -> None:
        """load: picklable (a function of a module, or `partial` of one); it runs in the analysis process."""
        self._load, self._options, self._limits = load, options or ProcessOptions(), limits or TimeLimits()
        self._numbers = itertools.count(1)
        self._woken, self._wake_end = multiprocessing.Pipe(duplex=False)  # ends the wait of `receive`
        self._receiving = threading.Lock()  # held while `receive` waits and reads
        self._lock = threading.RLock()  # guards all below; held for microseconds
        self._queue: deque[_Request] = deque()
        self._events: deque[GraderEvent] = deque()
        self._life: _Life | None = None
        self._explanations = ExplanationBook(self._events, self._limits.explanation_step_s)
        self._deaths_in_a_row = 0
        self._closed = False

    # ------------------------------------------------------------------------------------------------- any thread
    def submit(self, path: Path, sha256: str | None = None, *, first: bool = False) -> int:
        """Ask for one photograph; its number comes back in every event about it.

        sha256: what the file was when it was listed; a file changed since fails in words. first: before all that wait.
        """
        with self._lock:
            request = _Request(next(self._numbers), path, sha256)
            if first:
                self._queue.appendleft(request)
            else:
                self._queue.append(request)
            self._send_next()
            return request.number

    def cancel(self, number: int) -> None:
        """Its `PhotographCancelled` follows, unless its answer came already.

        A photograph in the networks ends by itself, or after `TimeLimits.cancelled_s` with its process.
        """
        with self._lock:
            request = next((r for r in self._queue if r.number == number), None)
            if request is not None:
                self._queue.remove(request)
            elif self._life is None or (request := self._life.held.get(number)) is None or request.cancelled:
                return
            elif request.deadline is None:
                self._send(self._life, ("forget", number))
            else:
                allowed_s = self._limits.cancelled_s * self._life.at_once
                request.deadline = min(request.deadline, time.monotonic() + allowed_s)
            request.cancelled = True
            self._events.append(PhotographCancelled(number, request.path))
            self._wake()

    def explain(self, path: Path, sha256: str, method: str, target: str) -> int:
        """Ask for an explanation, between the photographs; its number comes back in every event about it.

        method, target: of domain.attribution. Needs ProcessOptions.load_explainer; without it, it fails in words.
        """
        with self._lock:
            asked = Asked(next(self._numbers), path, sha256, method, target)
            self._explanations.put(asked)
            self._send_next()
            return asked.number

    def stop_explaining(self, number: int) -> None:
        """Its `ExplanationStopped` follows, unless its answer came already. The process leaves off at its next pass."""
        with self._lock:
            message = self._explanations.stop(number)
            if message is not None and self._life is not None:
                self._send(self._life, message)
            self._wake()

    def waiting(self) -> int:
        """Photographs submitted and neither answered nor cancelled."""
        with self._lock:
            held = self._life.held.values() if self._life else ()
            return len(self._queue) + sum(not request.cancelled for request in held)

    def waitables(self) -> list[Connection]:
        """What becomes readable when `receive` may have something; for `multiprocessing.connection.wait`."""
        with self._lock:
            return [self._woken, self._life.connection] if self._life else [self._woken]

    @property
    def process_id(self) -> int | None:
        """Of the analysis process, for measuring it; None while there is none."""
        with self._lock:
            return self._life.process.pid if self._life else None

    def close(self) -> None:
        """End the process: at once when it works, else within `TimeLimits.close_s`. `receive` then returns None."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            life, self._life = self._life, None
            self._wake()
            is_idle = life is not None and life.ready and not life.held and not self._explanations.is_busy
            if life is not None and is_idle:
                self._send(life, ("close",))
        if life is not None:
            if not is_idle:
                life.process.kill()  # in the networks or in an import it would not listen
            self._end(life)
        with self._receiving:
            self._woken.close()
            self._wake_end.close()

    # ------------------------------------------------------------------------------------------- the receiving thread
    def start(self) -> None:
        """Start the analysis process: once, and again after `GraderUnavailable`. Some 20 ms."""
        with self._lock:
            if self._closed or self._life is not None:
                return
            self._deaths_in_a_row = 0
        self._start_process()

    def receive(self, timeout_s: float) -> GraderEvent | None:
        """The next event; None when none came within timeout_s or the client was closed."""
        until = time.monotonic() + timeout_s
        looked = False  # a timeout of 0 still takes what has come
        while True:
            with self._lock:
                if self._closed:
                    return None
                if self._events:
                    return self._events.popleft()
            if looked and time.monotonic() >= until:
                return None
            self._step(until)
            looked = True

    # ---------------------------------------------------------------------------------------------------- the inside
    def _step(self, until: float) -> None:
        """Wait for one message, a wish from another thread or a deadline, and act on it."""
        with self._receiving:
            with self._lock:
                if self._closed:
                    return
                life = self._life
                deadlines = self._deadlines(life) if life else []
            ready = wait(self.waitables(), max(0.0, min([until, *deadlines]) - time.monotonic()))
            if self._woken in ready:
                self._woken.recv_bytes()
            message = None
            if life is not None and life.connection in ready:
                try:
                    message = life.connection.recv()
                except (EOFError, OSError):
                    message = ("died",)
        if life is None:
            return
        if message == ("died",):
            self._bury(life)
            return
        with self._lock:
            if self._life is not life:
                return  # closed meanwhile
            if message is not None:
                self._take(life, message)
            self._end_if_overdue(life)
        if life.reason_unavailable is not None:
            self._end(life)

    def _deadlines(self, life: _Life) -> list[float]:
        if not life.ready:
            return [life.load_deadline]
        deadlines = [request.deadline for request in life.held.values()]
        return [deadline for deadline in (*deadlines, self._explanations.deadline) if deadline is not None]

    def _take(self, life: _Life, message: tuple) -> None:
        kind, *values = message
        if kind == "ready":
            life.ready = True
            ready = GraderReady(*values)
            life.at_once = ready.at_once
            self._events.append(ready)
            self._send_next()
        elif kind == "unavailable":
            life.reason_unavailable, trace = values
            log.info("The model could not be loaded.\n%s", trace)
            self._life = None
            self._give_up(program_file.trouble() or values[0])
        elif kind == "log":
            name, level, text = values
            logging.getLogger(name).log(level, "%s", text)
        elif _is_programs_fault(kind, values) and (words := program_file.trouble()):
            self._end_for_good(life, words)
        elif kind in ("explaining", "explained", "unexplained"):
            self._explanations.take(kind, values[0], values[1:])
            self._send_next()
        elif kind == "started":
            request = life.held[values[0]]
            allowed_s = self._limits.cancelled_s if request.cancelled else self._limits.photograph_s
            request.deadline = (
                time.monotonic() + allowed_s * life.at_once
            )  # those in the networks with it have their time, too
            if not request.cancelled:
                self._events.append(PhotographStarted(request.number, request.path))
        else:
            request = life.held.pop(values[0])
            self._answered(request, kind, values[1:])
            self._send_next()

    def _end_for_good(self, life: _Life, words: str) -> None:
        """The process may not have all of its modules any more: what it holds waits for the next start."""
        life.reason_unavailable = words
        life.process.kill()
        self._life = None
        waiting = [request for request in life.held.values() if not request.cancelled]
        for request in waiting:
            request.deadline = None
        self._queue.extendleft(reversed(waiting))
        self._give_up(words)

    def _give_up(self, words: str) -> None:
        self._explanations.refuse_all(words)
        self._events.append(GraderUnavailable(words))

    def _answered(self, request: _Request, kind: str, values: list) -> None:
        self._deaths_in_a_row = 0
        if request.cancelled:
            return
        if kind == "analysed":
            self._events.append(PhotographAnalysed(request.number, request.path, *values))
        else:
            reason, unreadable, trace = values
            log.info("A photograph was not analysed.\n%s", trace)
            self._events.append(PhotographFailed(request.number, request.path, reason, unreadable))

    def _send_next(self) -> None:
        """Fill the process up to `read_ahead` photographs; only one while a suspect of a death is tried again."""
        life = self._life
        if life is None or not life.ready:
            return
        message = self._explanations.next_message()
        if message is not None:
            self._send(life, message)
        while self._queue:
            suspects = any(request.deaths for request in (*life.held.values(), self._queue[0]))
            if len(life.held) >= (1 if suspects else read_ahead(life.at_once)):
                return
            request = self._queue.popleft()
            life.held[request.number] = request
            self._send(life, ("grade", request.number, str(request.path), request.sha256))

    def _send(self, life: _Life, message: tuple) -> None:
        """Never blocks: the pipe holds many times `read_ahead` of these."""
        try:
            life.connection.send(message)
        except OSError:
            log.info("The analysis process is gone; `receive` will notice.")

    def _wake(self) -> None:
        if not self._woken.poll(0):  # one byte waiting is enough, and the pipe never fills
            self._wake_end.send_bytes(b"!")

    def _start_process(self) -> None:
        if words := program_file.trouble():  # it would be of another version than this side, or not there
            with self._lock:
                self._give_up(words)
                self._wake()
            return
        context = multiprocessing.get_context("spawn")  # fork would copy half of Qt and its locks
        here, there = context.Pipe()
        process = context.Process(
            target=serve, args=(there, self._load, self._options), name="retina-analysis", daemon=True
        )
        process.start()
        there.close()
        life = _Life(process, here, time.monotonic() + self._limits.load_s)
        with self._lock:
            if not self._closed:
                self._life = life
                self._events.append(GraderLoading())
                self._wake()
                return
        process.kill()
        self._end(life)

    def _end_if_overdue(self, life: _Life) -> None:
        if life.reason_to_end is not None:
            return  # it was ended, and is buried when its pipe says so
        now = time.monotonic()
        if not life.ready and now > life.load_deadline:
            life.reason_to_end = f"Loading the model took longer than {self._limits.load_s:.0f} s."
        begun = [(request, request.deadline) for request in life.held.values() if request.deadline is not None]
        if any(now > deadline for _, deadline in begun):
            for (
                request,
                _,
            ) in begun:  # what hangs is not tried again; of several together each is, alone: one is to blame
                request.deaths = 2 if request.cancelled or len(begun) == 1 else request.deaths + 1
            limit_s = self._limits.photograph_s * life.at_once
            life.reason_to_end = f"Analysing it took longer than {limit_s:.0f} s, so it was stopped."
        deadline = self._explanations.deadline
        if deadline is not None and now > deadline and life.reason_to_end is None:
            life.explanation_hung = True
            life.reason_to_end = f"A step took longer than {self._limits.explanation_step_s:.0f} s, so it was stopped."
        if life.reason_to_end is not None:
            life.process.kill()

    def _bury(self, life: _Life) -> None:
        """The process is gone: say so for those who had their second chance, start again for the others."""
        life.process.join(self._limits.close_s)
        words = life.reason_to_end or f"The analysis process {_ending(life.process.exitcode)}."
        log.warning("%s It held %d photographs.", Plain(words), len(life.held))
        with self._lock:
            if self._life is not life:
                return  # closed meanwhile, and `close` ends it
            self._life = None
            # A death while it explained is the explanation's, which is not tried again; the photographs all are.
            explained = life.explanation_hung or (self._explanations.is_busy and life.reason_to_end is None)
            self._explanations.bury(words, is_to_blame=explained)
            if not explained and not any(request.cancelled and request.deaths >= 2 for request in life.held.values()):
                self._deaths_in_a_row += 1
            self._queue.extendleft(reversed(self._second_chances(life, words, innocent=explained)))
            hopeless = self._deaths_in_a_row >= (DEATHS_BEFORE_GIVING_UP if life.ready else 2)
            if hopeless:
                self._give_up(program_file.trouble() or words)
        self._end(life)
        if not hopeless:
            self._start_process()

    def _second_chances(self, life: _Life, words: str, *, innocent: bool) -> list[_Request]:
        """Those of the dead process's photographs that are tried again; a `PhotographFailed` for the others."""
        again: list[_Request] = []
        for request in life.held.values():
            if life.reason_to_end is None and not innocent:
                request.deaths += 1
            request.deadline = None
            if request.cancelled:
                continue
            if request.deaths < 2:
                again.append(request)
                continue
            reason = words if life.reason_to_end else f"{words.removesuffix('.')}, twice on this photograph."
            self._events.append(PhotographFailed(request.number, request.path, reason))
        return again

    def _end(self, life: _Life) -> None:
        """Give back what a life held, once nothing waits on it any more."""
        life.process.join(self._limits.close_s)
        if life.process.exitcode is None:
            life.process.kill()
            life.process.join()
        with self._receiving:
            life.connection.close()
        life.process.close()


def _is_programs_fault(kind: str, values: list) -> bool:
    """Whether a message tells a failure that is not the photograph file's own."""
    return kind == "unexplained" or (kind == "failed" and not values[2])


def _ending(code: int | None) -> str:
    """How a process with this exit code ended, in words."""
    if code == -9:
        return "was ended by the system (often for lack of memory)"
    if code is not None and code < 0:
        return f"crashed (signal {-code})"
    return f"ended unexpectedly (status {code})"
