"""The list of 20,000: how long the window ever stands still while they are sorted, filtered and grouped and analyses arrive.

usage: python tests/benchmarks/bench_worklist.py [SECONDS_A_STEP]     (also a part of `make bench`, with shorter steps)

Prints one JSON object: the longest turn of the GUI thread by the clock, without the machine's own pauses (machine_pauses.py),
and in its own CPU time; each in ms, over every order, both ways, filters, grouping, and going from photograph to photograph.
No turn should be longer than `limit_ms`, the machine's own pauses left out.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import bench_window

from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.list_filter import Filter
from retina_desktop.viewmodels.list_sort import Ordering, SortBy
from retina_desktop.viewmodels.worklist import Opinion, Row

ROWS = 20_000
ANALYSES_EACH_MS = 40
"""An analysis arrives: 25 a second, as many as a fast GPU makes."""
STEP_S = 0.8
SHORT_STEP_S = 0.35
"""In `make bench`: a hundred steps; the slowest order of 20,000 is there after some 0.2 s."""
LIMIT_MS = 50
LIMIT_S = 180
FILTERS = (
    Filter(text="1"),
    Filter(grade=frozenset({"none"})),
    Filter(status=frozenset({"to read", "entered"}), eye=frozenset({"OD"}), quality=(0.2, 0.9)),
    Filter(agreement=frozenset({"one step apart"})),
    Filter(),
)
IDLE = "analyses alone"
"""Nothing is asked for: what the window stands still for on this machine, now, without the list."""


def measure() -> dict[str, Any]:
    """In a process of its own. Times in ms."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "RETINA_DESKTOP_HOME": home}
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        program = [sys.executable, str(Path(__file__).resolve()), str(SHORT_STEP_S)]
        ended = subprocess.run(program, env=environment, stdout=subprocess.PIPE, text=True, timeout=LIMIT_S, check=True)
    return {"worklist": json.loads(ended.stdout.splitlines()[-1])}


class Measurement:
    """Drives one window through every step, and prints what it stood still for."""

    def __init__(self, step_s: float) -> None:
        from PySide6.QtCore import QTimer

        self._application = bench_window.real_application(analysis__enabled=False)
        self._session = self._application.session
        self._worklist = self._session.worklist
        self._view = self._application.window.worklist
        self._beats = bench_window.Heartbeat(self._application)
        self._chance = random.Random(0)
        self._step_ms = int(step_s * 1000)
        self._worst: dict[str, tuple[float, float]] = {}  # by step: longest turn, longest CPU time of a turn
        self._before = ""
        self._todo = self._steps()
        self._later = QTimer.singleShot
        self._analyses = QTimer(interval=ANALYSES_EACH_MS)
        self._analyses.timeout.connect(lambda: self._analyse(self._chance.randrange(ROWS)))

    def run(self) -> None:
        self._later(2_000, self._begin)
        self._application.run([])

    def _analyse(self, number: int) -> None:
        chance = self._chance
        grade = chance.randrange(5)
        opinion = Opinion("m", grade, chance.random() > 0.05, grade > 1, chance.random(), stale=False)
        opinion = replace(opinion, p_gradable=chance.random(), set_size=1 + grade % 3)
        self._worklist.change(number, opinion=opinion)

    def _grade(self, number: int) -> None:
        answer = Answer(self._chance.randrange(5), gradable=True, state="entered")
        self._worklist.change(number, answer=answer, opinion_visible=True)

    def _grade_and_go_on(self) -> None:
        self._grade(self._session.current)
        self._session.next_photograph()

    def _steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        choices = self._view.choices
        for _ in range(12):
            yield IDLE, lambda: None
        for grouped in (False, True):
            yield f"grouped {grouped}", partial(choices.set_grouped, grouped)
            for by in SortBy:
                for turned in (False, True):
                    yield f"{grouped} sort {by} {turned}", partial(choices.set_ordering, Ordering(by, turned))
            for wanted in FILTERS:
                yield f"{grouped} filter {wanted.to_text()}", partial(choices.set_filter, wanted)
                for _ in range(3):
                    yield "grade and next", self._grade_and_go_on
        yield "close all", partial(self._view.order.set_all_open, False)
        yield "open all", partial(self._view.order.set_all_open, True)

    def _begin(self) -> None:
        names = [f"{n // 2}_{n % 2}.jpg" for n in range(ROWS)]
        rows = [Row(Path("/p", name), name, ("OD", "OS")[n % 2], str(n // 2)) for n, name in enumerate(names)]
        for start in range(0, ROWS, 500):
            self._session._on_found(rows[start : start + 500])
        for number in range(0, ROWS, 2):
            self._analyse(number)
        for number in range(0, ROWS, 5):
            self._grade(number)
        self._later(2_000, self._watch)

    def _watch(self) -> None:
        self._beats._pauses.clear()
        self._analyses.start()
        self._step()

    def _step(self) -> None:
        beats = self._beats
        if self._before:
            wall, cpu = self._worst.get(self._before, (0.0, 0.0))
            self._worst[self._before] = max(wall, beats.longest_ms), max(cpu, beats.longest_cpu_ms)
        name, wish = next(self._todo, ("", None))
        if wish is None:
            self._tell()
            self._application.quit()
            return
        self._before, beats.longest_ms, beats.longest_cpu_ms = name, 0.0, 0.0
        wish()
        self._later(self._step_ms, self._step)

    def _tell(self) -> None:
        told: dict[str, object] = dict(self._beats.figures())
        told[IDLE] = self._worst.pop(IDLE)
        told["longest_ms"], told["cpu_ms"] = (max(ends) for ends in zip(*self._worst.values(), strict=True))
        told["limit_ms"] = LIMIT_MS
        told["steps_over_limit"] = sum(wall > LIMIT_MS for wall, _ in self._worst.values())
        told["slowest_steps"] = dict(sorted(self._worst.items(), key=lambda entry: -entry[1][1])[:6])
        print(json.dumps({**told, "steps": len(self._worst), "rows": ROWS}))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ.setdefault("RETINA_DESKTOP_HOME", home)  # `measure` gives one
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        Measurement(float(sys.argv[1]) if len(sys.argv) > 1 else STEP_S).run()
