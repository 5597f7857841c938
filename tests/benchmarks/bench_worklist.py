"""The list of 20,000: how long the window ever stands still while they are sorted, filtered and grouped and analyses arrive.

usage: python tests/benchmarks/bench_worklist.py [SECONDS_A_STEP]

Prints one JSON object: the longest turn of the GUI thread by the clock, without the machine's own pauses (machine_pauses.py),
and in its own CPU time; each in ms, over every order, both ways, filters, grouping, and going from photograph to photograph.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import bench_window

ROWS = 20_000
ANALYSES_EACH_MS = 40
"""An analysis arrives: 25 a second, as many as a fast GPU makes."""
STEP_S = 0.8
IDLE = "analyses alone"
"""Nothing is asked for: what the window stands still for on this machine, now, without the list."""


def measure(step_s: float) -> dict[str, object]:
    from PySide6.QtCore import QTimer

    from retina_desktop.viewmodels.answer import Answer
    from retina_desktop.viewmodels.list_filter import Filter
    from retina_desktop.viewmodels.list_sort import Ordering, SortBy
    from retina_desktop.viewmodels.worklist import Opinion, Row

    application = bench_window._application(analysis__enabled=False)
    session, view = application.session, application.window.worklist
    choices, worklist = view.choices, session.worklist
    chance = random.Random(0)
    beats = bench_window._Heartbeat(application)
    figures: dict[str, object] = {}
    worst: dict[str, tuple[float, float]] = {}  # by step: longest turn, longest CPU time of a turn

    def opinion() -> Opinion:
        grade, certain = chance.randrange(5), chance.random()
        return Opinion("m", grade, chance.random() > 0.05, grade > 1, certain, False, chance.random(), 1 + grade % 3)

    def analyse() -> None:
        worklist.change(chance.randrange(ROWS), opinion=opinion())

    def grade(number: int) -> None:
        worklist.change(number, answer=Answer(chance.randrange(5), True, state="entered"), opinion_visible=True)

    def steps() -> Iterator[tuple[str, Callable[[], object]]]:
        for _ in range(12):
            yield IDLE, lambda: None
        for grouped in (False, True):
            yield f"grouped {grouped}", partial(choices.set_grouped, grouped)
            for by in SortBy:
                for turned in (False, True):
                    yield f"{grouped} sort {by} {turned}", partial(choices.set_ordering, Ordering(by, turned))
            for wanted in (
                Filter(text="1"),
                Filter(grade=frozenset({"none"})),
                Filter(status=frozenset({"to read", "entered"}), eye=frozenset({"OD"}), quality=(0.2, 0.9)),
                Filter(agreement=frozenset({"one step apart"})),
                Filter(),
            ):
                yield f"{grouped} filter {wanted.to_text()}", partial(choices.set_filter, wanted)
                for _ in range(3):
                    yield "grade and next", lambda: (grade(session.current), session.next_photograph())
        yield "close all", lambda: view.order.set_all_open(False)
        yield "open all", lambda: view.order.set_all_open(True)

    def begin() -> None:
        rows = [
            Row(Path(f"/p/{n // 2}_{n % 2}.jpg"), f"{n // 2}_{n % 2}.jpg", ("OD", "OS")[n % 2], str(n // 2))
            for n in range(ROWS)
        ]
        for start in range(0, ROWS, 500):
            session._on_found(rows[start : start + 500])
        worklist.change_many([(n, {"opinion": opinion()}) for n in range(0, ROWS, 2)])
        for number in range(0, ROWS, 5):
            grade(number)
        QTimer.singleShot(2_000, watch)

    def watch() -> None:
        beats.longest_ms = beats.longest_cpu_ms = 0.0
        beats._pauses.clear()
        analyses.start(ANALYSES_EACH_MS)
        step()

    before = ""

    def step() -> None:
        nonlocal before
        if before:
            wall, cpu = worst.get(before, (0.0, 0.0))
            worst[before] = max(wall, beats.longest_ms), max(cpu, beats.longest_cpu_ms)
        name, wish = next(todo, ("", None))
        if wish is None:
            told = beats.figures()
            figures[IDLE] = worst.pop(IDLE)
            figures["longest_ms"], figures["cpu_ms"] = (max(ends) for ends in zip(*worst.values(), strict=True))
            figures["steps_over_50_ms"] = sum(wall > 50 for wall, _ in worst.values())
            slowest = sorted(worst.items(), key=lambda entry: -entry[1][1])[:6]
            print(json.dumps({**told, **figures, "slowest_steps": dict(slowest), "steps": len(worst), "rows": ROWS}))
            application.quit()
            return
        before, beats.longest_ms, beats.longest_cpu_ms = name, 0.0, 0.0
        wish()
        QTimer.singleShot(int(step_s * 1000), step)

    todo = steps()
    analyses = QTimer()
    analyses.timeout.connect(analyse)
    QTimer.singleShot(2_000, begin)
    application.run([])
    return figures


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ["RETINA_DESKTOP_HOME"] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        measure(float(sys.argv[1]) if len(sys.argv) > 1 else STEP_S)
