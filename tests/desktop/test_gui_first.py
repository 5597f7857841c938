"""The window before its workers: background work stands back, garbage waits for the GUI thread."""

from __future__ import annotations

import gc
import platform
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from retina_desktop import gui_first
from retina_desktop.gui_first import STAND_BACK_S, WORKER_NICENESS, Collector, PatientToken, Turns, lower_own_priority
from retina_desktop.services.cancel import Cancelled


class _Ring:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    collector = Collector(qapp)
    yield collector
    collector.end()
    assert gc.isenabled()


def test_background_work_waits_while_the_window_is_busy_and_goes_on_when_it_rests(qtbot) -> None:
    token = PatientToken(Turns())
    steps: list[float] = []
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set():
            token.check()
            steps.append(time.perf_counter())
            time.sleep(0.001)

    worker = threading.Thread(target=work)
    qtbot.wait(20)  # the loop has rested once
    worker.start()
    try:
        qtbot.wait(100)
        began = time.perf_counter()
        while time.perf_counter() - began < 0.3:
            time.sleep(0.0005)  # one long turn of Qt's loop, which lets the worker have Python's lock
        ended = time.perf_counter()
        qtbot.wait(100)
    finally:
        stop.set()
        worker.join()
    busy = sum(began < step < ended for step in steps)
    resting = sum(step > ended for step in steps)
    assert 0 < busy <= 0.3 / STAND_BACK_S + 2, "slower, but it goes on"
    assert resting > 2 * busy / 3, "a third of the time, and yet as many steps"


def test_cancelled_work_does_not_wait_first(qapp: QApplication) -> None:
    turns = Turns()
    turns._resting.clear()
    token = PatientToken(turns)
    token.cancel()
    began = time.perf_counter()
    with pytest.raises(Cancelled):
        token.check()
    assert time.perf_counter() - began < STAND_BACK_S


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a priority for each thread")
def test_a_worker_lowers_its_own_priority_and_nobody_elses() -> None:
    import os

    seen: list[tuple[int, int]] = []

    def work() -> None:
        lower_own_priority()
        lower_own_priority()
        thread = threading.get_native_id()
        seen.append((os.getpriority(os.PRIO_PROCESS, thread), os.sched_getscheduler(thread)))

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert seen == [(max(before, WORKER_NICENESS), os.SCHED_BATCH)]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_a_worker_never_collects_garbage(collector: Collector) -> None:
    where: list[int] = []
    gc.callbacks.append(lambda phase, _info: where.append(threading.get_ident()))
    try:
        worker = threading.Thread(target=lambda: [[i] for i in range(200_000)])
        worker.start()
        worker.join()
        assert worker.ident not in where
    finally:
        gc.callbacks.pop()


def test_new_garbage_is_collected_between_turns(qtbot, collector: Collector) -> None:
    gone = weakref.ref(_Ring())
    kept = [[i] for i in range(5_000)]  # enough to be worth a look
    qtbot.waitUntil(lambda: gone() is None, timeout=5_000)
    assert len(kept) == 5_000


def test_old_garbage_is_collected_once_the_user_has_turned_to_another_window(
    qtbot, qapp: QApplication, monkeypatch
) -> None:
    monkeypatch.setattr(gui_first, "LEFT_MS", 50)
    collector = Collector(qapp)
    try:
        ring = _Ring()
        gone = weakref.ref(ring)
        gc.collect()  # it is old now
        del ring
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        qtbot.wait(150)
        assert gone() is not None, "a dialog took the focus for a moment"
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        qtbot.waitUntil(lambda: gone() is None, timeout=5_000)
    finally:
        collector.end()


def test_the_window_chooses_small_pages_before_numpy_is_there(fresh_home: Path):
    program = """
import os, sys
from retina_desktop import __main__, gui_first
real = gui_first.arrange_memory
def watched():
    print("numpy" in sys.modules)
    real()
    print(os.environ["NUMPY_MADVISE_HUGEPAGE"])
    sys.exit(0)
gui_first.arrange_memory = watched
__main__.show_window([])
"""
    ended = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=60)
    assert ended.stdout.split() == ["False", "0"], ended.stderr


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="The threshold is glibc's")
def test_a_picture_has_memory_of_its_own_however_large_the_one_was_that_made_way(fresh_home: Path):
    program = """
import ctypes
class Info(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in "arena ordblks smblks hblks mapped usmblks fsmblks used free keepcost".split()]
look = ctypes.CDLL(None).mallinfo2
look.restype = Info
from retina_desktop import gui_first
gui_first.arrange_memory()
large = bytearray(30_000_000)
del large
before = look().mapped
picture = bytearray(12_000_000)
print(look().mapped - before > 11_000_000)
"""
    ended = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=60)
    assert ended.stdout.split() == ["True"], ended.stderr
