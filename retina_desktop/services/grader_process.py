"""The analysis process: loads the grader once, then answers one photograph after the other.

The networks run here and not beside the window because importing torch or OpenVINO holds Python's lock for hundreds of
milliseconds, and because a native crash or an out-of-memory must not take the window down.

Messages in: ("grade", request, path, sha256 or None), ("forget", request), ("explain", request, path, sha256, method, target),
("stop", request) of an explanation, ("close",).
Messages out: ("ready", model, device, seconds), ("unavailable", reason, traceback), ("started", request), ("forgotten",
request), ("analysed", request, sha256, packed, laterality,
patient, heat or None), ("failed", request, reason, unreadable, traceback);
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
import traceback
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import psutil

from retina_desktop.services.explaining import Explainer, ExplanationDesk
from retina_desktop.services.grader_events import pack_analysis
from retina_desktop.services.map_pictures import as_picture
from retina_models.bundle import BundleError
from retina_models.fundus import FundusError, FundusImage, Limits, read
from retina_models.prediction import Grader
from retina_models.runtime import RuntimeFault

READ_AHEAD = 2
"""Photographs in the process at once: one in the networks, one being read."""

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


class _Outlet:
    """The way out of the process: whole messages, from any thread. Log records go this way too."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._lock = connection, threading.Lock()

    def send(self, *message: object) -> None:
        with self._lock:
            self._connection.send(message)


class _LogOutlet(logging.Handler):
    """What other people's libraries complain of is no warning to our user: the photograph's own sentence is."""

    def __init__(self, outlet: _Outlet) -> None:
        super().__init__(logging.INFO)
        self._outlet = outlet

    def emit(self, record: logging.LogRecord) -> None:
        is_ours = record.name.startswith("retina_")
        try:
            self._outlet.send("log", record.name, record.levelno if is_ours else logging.INFO, self.format(record))
        except OSError:
            pass  # the window is gone; the loop notices


def serve(connection: Connection, load: Callable[[], Grader], options: ProcessOptions) -> None:
    """Answer requests until the connection closes. `load` is called once, in this process."""
    _settle(options)
    outlet = _Outlet(connection)
    logging.basicConfig(level=logging.INFO, format="%(message)s", handlers=[_LogOutlet(outlet)])
    started = time.perf_counter()
    try:
        grader = load()
        make_heat = options.load_heat() if options.load_heat is not None else None
        explainer = (options.load_explainer or _explain_nothing)(grader)
    except _EXPECTED as error:
        outlet.send("unavailable", _sentence(error), traceback.format_exc())
        return
    with (
        ThreadPoolExecutor(1, thread_name_prefix="read-ahead") as reader,
        ThreadPoolExecutor(1, thread_name_prefix="explain") as worker,
    ):
        read_one = partial(read, limits=options.limits)
        explanations = ExplanationDesk(explainer, worker, read_one, outlet.send, _sentence)
        try:
            outlet.send("ready", grader.name, grader.device, time.perf_counter() - started)
            _answer(connection, outlet, _Desk(grader, make_heat, reader, options.limits, explanations))
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return  # the window is gone, and so is the reason to work
        finally:
            explanations.close()


def _settle(options: ProcessOptions) -> None:
    """Ctrl-C in a terminal reaches every process of the group: only the parent decides what it means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if options.niceness > 0:
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(options.niceness)
    if options.cores and hasattr(psutil.Process, "cpu_affinity"):
        psutil.Process().cpu_affinity(list(options.cores))


@dataclass
class _Request:
    number: int
    sha256: str | None  # what the photograph was when it was asked for
    image: Future[tuple[FundusImage, float]]


@dataclass
class _Desk:
    """What the process works with."""

    grader: Grader
    make_heat: HeatMaker | None
    reader: ThreadPoolExecutor
    limits: Limits
    explanations: ExplanationDesk


def _answer(connection: Connection, outlet: _Outlet, desk: _Desk) -> None:
    waiting: deque[_Request] = deque()
    while True:
        while len(waiting) < READ_AHEAD and (not waiting or connection.poll(0)):
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
                waiting.append(_Request(number, sha256, desk.reader.submit(_read, Path(path), desk.limits)))
        request = waiting.popleft()
        with desk.explanations.turns.turn():
            outlet.send("started", request.number)
            outlet.send(*_grade(desk, request))


def _read(path: Path, limits: Limits) -> tuple[FundusImage, float]:
    """The photograph, and the seconds that reading it took."""
    started = time.perf_counter()
    return read(path, limits), time.perf_counter() - started


def _grade(desk: _Desk, request: _Request) -> tuple[object, ...]:
    image = None
    try:
        image, read_s = request.image.result()
        if request.sha256 is not None and image.sha256 != request.sha256:
            raise FundusError("The file changed after it was listed; open the folder again.")
        started = time.perf_counter()
        analysis = desk.grader.analyse(image)
        seconds = read_s + time.perf_counter() - started
        stage_ms = {"read": read_s * 1000} | analysis.prediction.stage_ms
        heat, heat_s = _heat(desk, image)
        if heat is not None:
            stage_ms["attribution"] = heat_s * 1000
        analysis = replace(analysis, prediction=replace(analysis.prediction, seconds=seconds, stage_ms=stage_ms))
        packed = pack_analysis(analysis)
        return "analysed", request.number, image.sha256, packed, image.laterality, image.patient, heat
    except Exception as error:  # noqa: BLE001 (one photograph's failure, whatever it is, must not end the others)
        unreadable = image is None and isinstance(error, FundusError)
        return "failed", request.number, _sentence(error), unreadable, traceback.format_exc()


class _NoExplainer:
    def explain(self, image: FundusImage, method: str, target: str, progress: object, token: object) -> bytes:
        raise RuntimeError("This analysis was started without explanations.")


def _explain_nothing(_grader: Grader) -> Explainer:
    return _NoExplainer()


def _heat(desk: _Desk, image: FundusImage) -> tuple[bytes | None, float]:
    """The picture of what spoke for the grade, when it was asked for, and the seconds that it took."""
    if desk.make_heat is None:
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
