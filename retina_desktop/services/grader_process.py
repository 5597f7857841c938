"""The analysis process: loads the grader once, then answers one photograph after the other; several at once where a graphics card takes them.

The networks run here and not beside the window because importing torch or OpenVINO holds Python's lock for hundreds of
milliseconds, and because a native crash or an out-of-memory must not take the window down.

Messages in: ("grade", request, path, sha256 or None), ("forget", request), ("explain", request, path, sha256, method, target),
("stop", request) of an explanation, ("close",).
Messages out: ("ready", model, device, seconds, photographs at once), ("unavailable", reason, traceback), ("started", request), ("forgotten",
request), ("analysed", request, sha256, packed, laterality,
patient, heat or None, features or None), ("failed", request, reason, unreadable, traceback);
("explaining", request, done, total), ("explained", request, sha256, packed), ("unexplained", request, reason or "" when stopped, traceback).
("log", logger, level, text) comes between them.
An error that no photograph and no machine explains ends the process; `GraderClient` tells it in words.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass, field, replace
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from retina_desktop.discreet import Discreet, Plain, trace_of
from retina_desktop.services.explaining import Explainer, ExplanationDesk
from retina_desktop.services.grader_events import pack_analysis
from retina_desktop.services.map_pictures import as_picture
from retina_models.bundle import BundleError
from retina_models.features import PackedFeatures, pack
from retina_models.fundus import FundusError, FundusImage, Limits, read
from retina_models.machine import cores
from retina_models.prediction import Grader, RememberingGrader, StagedGrader
from retina_models.runtime import RuntimeFault

log = logging.getLogger(__name__)

MOST_READERS = 4
"""Threads that read and prepare for a graphics card: 160 ms of CPU a photograph of 12 MP, more than a card is expected to need."""


def read_ahead(at_once: int) -> int:
    """Photographs in the process: as many in the networks as these take at once, as many read for their next turn, one being concluded and packed."""
    return 2 * at_once + 1


BESIDE_NICENESS = 10
"""Of the threads beside the networks: they take what the networks leave of the cores while a layer waits for its slowest part."""

_EXPECTED = (FundusError, BundleError, RuntimeFault, OSError, MemoryError, RuntimeError, ValueError)
"""What reading and the networks raise for a reason of the photograph's or the machine's (torch raises RuntimeError)."""


HeatMaker = Callable[[Grader, FundusImage], np.ndarray]
"""What each pixel spoke for, to this grader: (H, W) float32 in [-1, 1], in the photograph's pixels."""


@dataclass(frozen=True)
class ProcessOptions:
    """How the analysis process behaves towards the rest of the machine."""

    niceness: int = 0  # > 0 gives way to the window
    cores: tuple[int, ...] = ()  # the processors to keep to, where the system allows; () all
    limits: Limits = field(default_factory=Limits)
    load_heat: Callable[[], HeatMaker] | None = None  # picklable; with it, every answer has a heat map
    load_explainer: Callable[[Grader], Explainer] | None = None  # picklable; what answers "explain"
    with_maps: bool = True  # False: answers have a summary alone, without maps and features, which takes less time


class _Outlet:
    """The way out of the process: whole messages, from any thread. Log records go this way too."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._lock = connection, threading.Lock()

    def send(self, *message: object) -> None:
        with self._lock:
            self._connection.send(message)

    def send_if_heard(self, *message: object) -> None:
        """For other threads than the loop's, which notices by itself when the window is gone."""
        try:
            self.send(*message)
        except OSError:
            pass


class _LogOutlet(logging.Handler):
    """What other people's libraries complain of is no warning to our user: the photograph's own sentence is."""

    def __init__(self, outlet: _Outlet) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(Discreet("%(message)s"))
        self._outlet = outlet

    def emit(self, record: logging.LogRecord) -> None:
        is_ours = record.name.startswith("retina_")
        try:
            self._outlet.send(
                "log", record.name, record.levelno if is_ours else logging.INFO, Plain(self.format(record))
            )
        except OSError:
            pass  # the window is gone; the loop notices


def serve(connection: Connection, load: Callable[[], Grader], options: ProcessOptions) -> None:
    """Answer requests until the connection closes. `load` is called once, in this process."""
    _settle(options)
    outlet = _Outlet(connection)
    logging.basicConfig(level=logging.INFO, handlers=[_LogOutlet(outlet)])
    started = time.perf_counter()
    try:
        grader = load()
        make_heat = options.load_heat() if options.load_heat is not None else None
        explainer = (options.load_explainer or _explain_nothing)(grader)
    except _EXPECTED as error:
        outlet.send("unavailable", _sentence(error), trace_of(error))
        return
    at_once = grader.at_once if isinstance(grader, StagedGrader) else 1
    with (
        ThreadPoolExecutor(_readers(at_once), thread_name_prefix="read-ahead", initializer=_give_way) as reader,
        ThreadPoolExecutor(1, thread_name_prefix="conclude", initializer=_give_way) as finisher,
        ThreadPoolExecutor(1, thread_name_prefix="explain") as worker,
    ):
        read_one = partial(read, limits=options.limits)
        explanations = ExplanationDesk(explainer, worker, read_one, outlet.send, _sentence)
        try:
            outlet.send("ready", grader.name, grader.device, time.perf_counter() - started, at_once)
            desk = _Desk(grader, at_once, make_heat, reader, finisher, options.limits, options.with_maps, explanations)
            _answer(connection, outlet, desk)
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return  # the window is gone, and so is the reason to work
        finally:
            explanations.close()


def _readers(at_once: int) -> int:
    """One beside a CPU's networks, which it takes its time from; several where a graphics card would else wait for it."""
    return 1 if at_once == 1 else max(2, min(MOST_READERS, cores() - 1))


def _settle(options: ProcessOptions) -> None:
    """Ctrl-C in a terminal reaches every process of the group: only the parent decides what it means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if options.niceness > 0:
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(options.niceness)
        if sys.platform == "linux":
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))  # it never takes a core from the window at once
    if options.cores and hasattr(psutil.Process, "cpu_affinity"):
        psutil.Process().cpu_affinity(list(options.cores))


def _give_way() -> None:
    """In a thread beside the networks, where the system has a priority for each (Linux)."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        os.sched_setscheduler(thread, os.SCHED_BATCH, os.sched_param(0))  # it wakes without taking a network's core
        os.setpriority(os.PRIO_PROCESS, thread, min(19, os.getpriority(os.PRIO_PROCESS, thread) + BESIDE_NICENESS))


@dataclass(frozen=True)
class _Ready:
    """A photograph that was read and, by a StagedGrader, prepared."""

    sha256: str
    laterality: str | None
    patient: str | None
    image: FundusImage | None  # 37 MB of a 12 MP photograph: kept only where something after the preparing needs it
    prepared: Any  # None where the grader has no stages
    read_s: float
    prepare_s: float


@dataclass
class _Request:
    number: int
    sha256: str | None  # what the photograph was when it was asked for
    ready: Future[_Ready]


@dataclass
class _Desk:
    """What the process works with."""

    grader: Grader
    at_once: int  # photographs that go through the networks together
    make_heat: HeatMaker | None
    reader: ThreadPoolExecutor
    finisher: ThreadPoolExecutor
    limits: Limits
    with_maps: bool
    explanations: ExplanationDesk


def _answer(connection: Connection, outlet: _Outlet, desk: _Desk) -> None:
    waiting: deque[_Request] = deque()
    while True:
        while len(waiting) < read_ahead(desk.at_once) and (not waiting or connection.poll(0)):
            kind, *values = connection.recv()
            if kind == "close":
                return
            if kind == "forget":
                if any(request.number == values[0] for request in waiting):
                    waiting = deque(request for request in waiting if request.number != values[0])
                    outlet.send("forgotten", values[0])
            elif kind == "explain":
                desk.explanations.take(*values)
            elif kind == "stop":
                desk.explanations.stop(*values)
            else:
                number, path, sha256 = values
                waiting.append(_Request(number, sha256, desk.reader.submit(_make_ready, desk, Path(path))))
        together: list[_Request] = []
        with desk.explanations.turns.turn():
            while not together or (waiting and len(together) < desk.at_once and waiting[0].ready.done()):
                together.append(waiting.popleft())
                outlet.send("started", together[-1].number)
                wait_for(
                    [together[0].ready]
                )  # who is not read by then has the next turn: the networks do not wait for it
            _grade(desk, together, outlet)


def _make_ready(desk: _Desk, path: Path) -> _Ready:
    """In a reader's thread. Raises FundusError, OSError and MemoryError."""
    started = time.perf_counter()
    image = read(path, desk.limits)
    was_read = time.perf_counter()
    staged = desk.grader if isinstance(desk.grader, StagedGrader) else None
    prepared = staged.prepare(image) if staged else None
    prepare_s = time.perf_counter() - was_read
    kept = image if staged is None or desk.make_heat is not None else None
    return _Ready(image.sha256, image.laterality, image.patient, kept, prepared, was_read - started, prepare_s)


def _grade(desk: _Desk, requests: Sequence[_Request], outlet: _Outlet) -> None:
    """The networks' part of these together; the finisher's thread answers, in their order, while the networks have the next ones.

    Each photograph's failure is its own.
    """
    read_well: dict[int, _Ready] = {}
    failed: dict[int, tuple[object, ...]] = {}
    for request in requests:
        try:
            ready = request.ready.result()
        except Exception as error:  # noqa: BLE001 (one photograph's failure, whatever it is, must not end the others)
            failed[request.number] = _failed(request.number, error, True)
            continue
        if request.sha256 in (None, ready.sha256):
            read_well[request.number] = ready
        else:
            changed = FundusError("The file changed after it was listed; open the folder again.")
            failed[request.number] = _failed(request.number, changed, False)
    seen = dict(zip(read_well, _see(desk, list(read_well.values())), strict=True))
    for request in requests:
        if request.number in seen:
            _conclude(desk, request.number, read_well[request.number], *seen[request.number], outlet)
        else:
            desk.finisher.submit(outlet.send_if_heard, *failed[request.number])


def _see(desk: _Desk, batch: Sequence[_Ready]) -> list[tuple[Any, float]]:
    """Of each what the networks saw, or the exception that they raised, and its share of the seconds.

    A fault of several together may be one photograph's or for want of memory: each is tried alone.
    """
    started = time.perf_counter()
    try:
        if isinstance(desk.grader, StagedGrader):
            seen = desk.grader.see_all([one.prepared for one in batch]) if batch else []
        else:
            seen = [desk.grader.analyse(one.image) for one in batch if one.image is not None]
    except Exception as error:  # noqa: BLE001 (as above)
        if len(batch) == 1:
            return [(error, time.perf_counter() - started)]
        log.warning("%d photographs at once failed (%s); each is tried alone.", len(batch), error)
        return [alone for one in batch for alone in _see(desk, [one])]
    share_s = (time.perf_counter() - started) / max(len(batch), 1)
    return [(one, share_s) for one in seen]


def _conclude(desk: _Desk, number: int, ready: _Ready, seen: Any, see_s: float, outlet: _Outlet) -> None:
    """Here what the networks have to be asked for once more, in the finisher's thread all else. seen: as `_see` gives it."""
    try:
        if isinstance(seen, Exception):
            raise seen
        heat, heat_s = _heat(desk, ready.image)
    except Exception as error:  # noqa: BLE001 (as above)
        desk.finisher.submit(outlet.send_if_heard, *_failed(number, error, False))
        return
    known = {"read": ready.read_s * 1000} | ({"attribution": heat_s * 1000} if heat is not None else {})
    before_s = ready.read_s + ready.prepare_s + see_s
    about = ready.sha256, ready.laterality, ready.patient  # not `ready`, which holds what the networks were given

    def answer() -> None:
        try:
            begun = time.perf_counter()
            analysis = desk.grader.conclude(seen) if isinstance(desk.grader, StagedGrader) else seen
            said = analysis.prediction
            seconds = before_s + time.perf_counter() - begun
            said = replace(said, seconds=seconds, stage_ms=known | said.stage_ms)
            packed = pack_analysis(replace(analysis, prediction=said), desk.with_maps)
            features = _features(desk.grader, about[0]) if desk.with_maps else None
            message = ("analysed", number, about[0], packed, *about[1:], heat, features)
        except Exception as error:  # noqa: BLE001 (as above)
            message = _failed(number, error, False)
        outlet.send_if_heard(*message)

    desk.finisher.submit(answer)


def _failed(number: int, error: Exception, unread: bool) -> tuple[object, ...]:
    unreadable = unread and isinstance(error, FundusError)
    return "failed", number, _sentence(error), unreadable, trace_of(error)


def _features(grader: Grader, sha256: str) -> PackedFeatures | None:
    """What the grader's last network was asked, half a millisecond; None where there is nothing that could be kept."""
    if not isinstance(grader, RememberingGrader) or (inputs := grader.remembered(sha256)) is None:
        return None
    try:
        return PackedFeatures(grader.eyes_key, pack(inputs))
    except ValueError as error:  # its grade stands all the same
        log.info("Photograph %s: its features are not kept: %s", sha256[:12], error)
        return None


class _NoExplainer:
    def explain(self, image: FundusImage, method: str, target: str, progress: object, token: object) -> bytes:
        raise RuntimeError("This analysis was started without explanations.")


def _explain_nothing(_grader: Grader) -> Explainer:
    return _NoExplainer()


def _heat(desk: _Desk, image: FundusImage | None) -> tuple[bytes | None, float]:
    """The picture of what spoke for the grade, when it was asked for, and the seconds that it took."""
    if desk.make_heat is None or image is None:
        return None, 0.0
    started = time.perf_counter()
    return as_picture(desk.make_heat(desk.grader, image)), time.perf_counter() - started


def _sentence(error: BaseException) -> str:
    """One sentence for the user; an error that nobody foresaw is named, its details go to the log."""
    if isinstance(error, MemoryError):
        return "There is not enough memory for this photograph."
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}."
    if not isinstance(error, _EXPECTED):
        return f"Something went wrong inside the program ({type(error).__name__}); the log says more."
    words = " ".join(str(error).split()) or type(error).__name__
    return words if words.endswith((".", "!", "?")) else f"{words}."


def shares_of_cores(workers: int) -> list[tuple[int, ...]]:
    """The processors that each of the workers keeps to; () where one has them all or there is not one for each."""
    own = psutil.Process().cpu_affinity() if hasattr(psutil.Process, "cpu_affinity") else []
    if workers == 1 or len(own) < workers:
        return [()] * workers
    return [tuple(own[worker::workers]) for worker in range(workers)]
