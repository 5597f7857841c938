"""The GUI thread goes first: Python's lock, its garbage collector and the processor are its own before any worker's.

Every figure here is of two cores and `make bench`; how each was found is in docs/adr/0007-gui-thread.md.
"""

from __future__ import annotations

import ctypes
import gc
import os
import platform
import sys
import threading
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from retina_desktop.services.cancel import CancelToken

SWITCH_INTERVAL_S = 0.0002
"""How long a worker may keep Python's lock from the window. A repaint takes that lock again and again: beside hashing one was
seen to take 147 ms with 1 ms here, and Python's default is 5 ms. Less makes listing 20,000 files slower for no gain."""

STAND_BACK_S = 0.02
"""The longest that background work waits between two of its steps: it goes on, slower, however busy the window is."""

WORKER_NICENESS = 10
"""With a batch schedule, and behind the analysis at 19: a worker that wakes never takes a core from the window (ADR 0007)."""
M_MMAP_THRESHOLD = -3  # malloc.h
OWN_MAPPING_BYTES = 2**20
"""An allocation of this size or more is mapped by itself, and unmapped when it is freed (ADR 0007)."""
COLLECT_MS = 50
"""An import makes 25,000 objects in this time, which take 5 to 10 ms to look through."""
FEW_OBJECTS = 2000
LATEST_S = 1800
LEFT_MS = 5000
"""So long at another window, and the user is not coming back this second: dialogs and the first show change focus for a moment, too."""


def arrange_memory() -> None:
    """The window's own, once, before NumPy is imported, which reads the environment then."""
    _keep_pages_small()
    _give_freed_memory_back()


def _keep_pages_small() -> None:
    """For this process and its children.

    NumPy asks Linux for pages of 2 MB for every large array. Finding them moves other pages about, the window's among them, which on
    a virtual machine made single turns ten to thirty times as slow: 70 to 126 ms of the GUI thread's own time instead of 30.
    """
    os.environ.setdefault("NUMPY_MADVISE_HUGEPAGE", "0")


def _give_freed_memory_back() -> None:
    """For this process: what a photograph took goes back to the system with it.

    glibc raises its threshold for memory of its own mapping to the largest that was freed, 32 MB at most. From the first photograph that
    made way a picture of 12 MB then lies between small things in the heap, which grows with holes in it.
    """
    if platform.libc_ver()[0] == "glibc":
        ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, OWN_MAPPING_BYTES)


class Turns(QObject):
    """Knows when the GUI thread has work, so that background work can stand back meanwhile. Made on the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resting = threading.Event()
        self._resting.set()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.awake.connect(self._resting.clear)
            dispatcher.aboutToBlock.connect(self._resting.set)

    def stand_back(self) -> None:
        """From a worker: wait until the window has nothing to do, STAND_BACK_S at most."""
        self._resting.wait(STAND_BACK_S)

    def end(self) -> None:
        """Nobody waits any more: the loop is over."""
        self._resting.set()


class PatientToken(CancelToken):
    """The token of background work: a step is begun when the window has nothing to do."""

    def __init__(self, turns: Turns) -> None:
        super().__init__()
        self._turns = turns

    def check(self) -> None:
        super().check()
        self._turns.stand_back()


def lower_own_priority() -> None:
    """Of the calling worker thread, where the system has one for each thread (Linux); elsewhere Qt's thread priority does it."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        os.sched_setscheduler(thread, os.SCHED_BATCH, os.sched_param(0))
        if os.getpriority(os.PRIO_PROCESS, thread) < WORKER_NICENESS:
            os.setpriority(os.PRIO_PROCESS, thread, WORKER_NICENESS)


class Collector(QObject):
    """Garbage is collected on the GUI thread between two of its turns; all of it while the user is at another window.

    Left to itself Python's collector runs wherever an object happens to be made, a worker included, with Python's lock
    held: 40 to 100 ms with 20,000 photographs in the list.
    """

    def __init__(self, qt: QGuiApplication) -> None:
        super().__init__(qt)
        gc.disable()
        self._all_collected = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(COLLECT_MS)
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.setInterval(LEFT_MS)
        self._left.timeout.connect(self.collect_all)
        qt.applicationStateChanged.connect(self._follow_focus)

    def collect(self) -> None:
        """What was made since the last time; all of it LATEST_S after the last whole collection."""
        if time.monotonic() - self._all_collected > LATEST_S:
            self.collect_all()
        elif gc.get_count()[0] > FEW_OBJECTS:
            gc.collect(0)

    def collect_all(self) -> None:
        gc.collect()
        self._all_collected = time.monotonic()

    def end(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        self._left.stop()
        gc.enable()

    def _follow_focus(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._left.stop()
        else:
            self._left.start()
