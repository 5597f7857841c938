"""A training that another program started: on its standard input that program makes it wait, lets it go on, and ends it."""

from __future__ import annotations

import _thread
import os
import sys
import threading

from retina_training.progress import Event, Report

PAUSE, GO_ON = "pause", "go on"
"""A line each. The end of the input ends the training as Ctrl-C does, its checkpoint kept: so does the death of the other program."""


def attended(report: Report, orders: int | None = None) -> Report:
    """`report`, in which the training waits while it is paused. orders: a file descriptor, standard input if left out."""
    may_go_on = threading.Event()
    may_go_on.set()
    descriptor = sys.stdin.fileno() if orders is None else orders
    # A daemon that waits in Python's own reader keeps a lock which aborts the interpreter's end; os.read keeps none.
    threading.Thread(target=_obey, args=(descriptor, may_go_on), name="orders", daemon=True).start()

    def waiting(event: Event) -> None:
        report(event)
        may_go_on.wait()

    return waiting


def _obey(descriptor: int, may_go_on: threading.Event) -> None:
    half = b""
    while said := os.read(descriptor, 4096):
        *lines, half = (half + said).split(b"\n")
        for line in lines:
            if line.strip() == PAUSE.encode():
                may_go_on.clear()
            elif line.strip() == GO_ON.encode():
                may_go_on.set()
    may_go_on.set()
    _thread.interrupt_main()
