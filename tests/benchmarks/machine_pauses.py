"""When the machine itself stood still: on each core a process that does nothing but wake up, beside what is measured.

A virtual machine's host takes a core away for tens of milliseconds, and tells of it late and in steps of 10 ms, if at all.
What even an idle process at real-time priority had to wait for, no program can mend.

`python machine_pauses.py CORE` is one such process: it ends with its standard input, and prints its pauses.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass

BEAT_S = 0.003
WORTH_S = 0.006
"""A shorter pause is the timer's."""


@dataclass(frozen=True)
class Pause:
    """On the clock of time.perf_counter, which all processes of a machine share on Linux."""

    begin: float
    end: float

    @property
    def s(self) -> float:
        return self.end - self.begin

    def without(self, others: Iterable[Pause]) -> float:
        """Seconds of this pause in which none of the others was going on; those of one core do not overlap."""
        return self.s - sum(max(0.0, min(self.end, o.end) - max(self.begin, o.begin)) for o in others)


class MachinePauses:
    """The idle processes of one measurement; none where processes cannot be bound to a core (macOS, Windows)."""

    def __init__(self) -> None:
        cores = sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []
        self._processes = [
            subprocess.Popen(
                [sys.executable, "-S", __file__, str(core)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            for core in cores
        ]

    def end(self) -> list[list[Pause]]:
        """The pauses of each core."""
        answers = [process.communicate()[0] for process in self._processes]
        return [[Pause(*pause) for pause in json.loads(answer)] for answer in answers]


def own_s(pause: Pause, by_core: list[list[Pause]]) -> float:
    """What is left of a pause without the machine's: that of the core which stood still longest, for the thread may have been on it."""
    return min([pause.without(core) for core in by_core], default=pause.s)


def watch(core: int) -> list[tuple[float, float]]:
    """Until the standard input ends."""
    os.sched_setaffinity(0, {core})
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    except PermissionError:
        pass  # then waiting for the core's other threads counts, too: some milliseconds
    ended = threading.Event()

    def wait_for_the_end() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    pauses = []
    last = time.perf_counter()
    while not ended.is_set():
        time.sleep(BEAT_S)
        now = time.perf_counter()
        if now - last > WORTH_S:
            pauses.append((last, now))
        last = now
    return pauses


if __name__ == "__main__":
    print(json.dumps(watch(int(sys.argv[1]))))
