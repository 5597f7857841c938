"""What memory costs on this machine meanwhile: a process that looks at 16,384 pages of its own every BEAT_S, and does nothing else.

The pages are its own and stay in memory, so each look is the same work. On a virtual machine the host can drop its own tables of them; then the
same look costs a hundred times as much, and the guest counts it as the process's own CPU time. What the window does at such a moment costs it as
much, and no clock of the window's can tell. A longest look of some tenths of a millisecond says that the machine was quiet.

`python memory_control.py` is the process: it ends with its standard input, and prints the time of each look in ms.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import threading
import time

BEAT_S = 0.05
PAGE = 4096
PAGES = 16_384


class MemoryControl:
    """The process beside one measurement."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def end(self) -> dict[str, float]:
        """Thread CPU time of a look in ms: what it is as a rule, and the longest."""
        looks = json.loads(self._process.communicate()[0])
        return {"median": round(statistics.median(looks), 2), "longest": round(max(looks), 1)}


def look() -> list[float]:
    """Until the standard input ends."""
    import numpy as np  # not in the process that is measured, which chooses NumPy's pages itself

    ended = threading.Event()

    def wait_for_the_end() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    memory = np.ones(PAGES * PAGE, np.uint8)
    places = np.random.default_rng(0).permutation(PAGES) * PAGE
    taken = []
    while not ended.wait(BEAT_S):
        began = time.thread_time()
        memory[places].sum()
        taken.append((time.thread_time() - began) * 1000)
    return taken[1:]


if __name__ == "__main__":
    print(json.dumps(look()))
