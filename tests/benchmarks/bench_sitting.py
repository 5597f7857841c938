"""A sitting of 200 photographs of 12 MP, read by key while the model analyses: key to painted grade, the longest stall, memory that stays flat,
and the overlay's sliders at a full window.

Run as a part of `make bench`, or alone: `python tests/benchmarks/bench_sitting.py [PHOTOGRAPHS]`.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import bench_window
import psutil
from memory_control import MemoryControl

PHOTOGRAPHS = 200
SETTLED = 20  # after so many memory should grow no more
PACE_MS = 400  # between a photograph's last pixel and its grade: nobody reads faster
SLIDES = 60
LIMIT_S = 900


def measure() -> dict[str, Any]:
    """One process, one sitting. Times in ms, memory in MB."""
    return {"sitting": _sit(PHOTOGRAPHS)}


def _sit(photographs: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder:
        _photographs(Path(folder), photographs)
        environment = {**os.environ, "RETINA_DESKTOP_HOME": home}
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        program = [sys.executable, str(Path(__file__).resolve()), "sit", folder]
        ended = subprocess.run(program, env=environment, stdout=subprocess.PIPE, text=True, timeout=LIMIT_S, check=True)
    return json.loads(ended.stdout.splitlines()[-1])


def _photographs(folder: Path, count: int) -> None:
    """One picture; bytes after a JPEG's end are no part of it, and make each file's content another."""
    bench_window.large_photographs(folder, 1)
    (first,) = folder.iterdir()
    pixels = first.read_bytes()
    first.unlink()
    for number in range(count):
        (folder / f"{number:03}_left.jpg").write_bytes(pixels + number.to_bytes(4, "big"))


class _Sitting:
    """Reads one photograph after another, and keeps what it took."""

    def __init__(self, application: Any) -> None:
        from PySide6.QtCore import QElapsedTimer, QTimer
        from PySide6.QtTest import QTest

        self._application = application
        self._session, self._window = application.session, application.window
        self._beats = bench_window.Heartbeat(application)
        self._control = MemoryControl()
        self._key_ms: list[float] = []
        self._memory_mb: list[float] = []
        self._seen = QElapsedTimer()
        self._is_waiting = True
        self._press_key = QTest.keyClick
        self._buttons = self._grade_buttons()
        self._session.current_changed.connect(lambda _row: self._arrive())
        self._session.photograph.image_ready.connect(lambda _pyramid: self._seen.start())
        self._timer = QTimer(self._window)
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        application.painted.connect(self._timer.start)

    def _arrive(self) -> None:
        self._is_waiting = True
        if not self._session.photograph.is_full_resolution:
            self._seen.invalidate()

    def _look(self) -> None:
        from PySide6.QtCore import QTimer

        if not self._seen.isValid() or self._seen.elapsed() < PACE_MS or not self._is_waiting:
            return
        if not self._session.screen_time.was_seen:
            return
        self._is_waiting = False
        done = len(self._key_ms)
        self._key_ms.append(self._press(done % 5))
        self._memory_mb.append(_resident_mb())
        if done + 1 == self._session.worklist.rowCount() and done + 1 >= SETTLED:
            self._timer.stop()
            self._end()
            return
        self._seen.invalidate()
        QTimer.singleShot(0, self._next)  # another key, another turn of the loop

    def _next(self) -> None:
        self._session.next_photograph()
        if self._session.photograph.is_full_resolution:
            self._seen.start()

    def _grade_buttons(self) -> list[Any]:
        """Looked up before the sitting: going through every button of the window is the bench's own time."""
        from PySide6.QtWidgets import QAbstractButton

        every = self._window.findChildren(QAbstractButton)
        return [next(b for b in every if b.accessibleName().startswith(f"{grade}:")) for grade in range(5)]

    def _press(self, grade: int) -> float:
        """ms from the key until the grade's button was painted."""
        from PySide6.QtCore import QEvent, QObject, Qt
        from PySide6.QtWidgets import QApplication

        button = self._buttons[grade]
        painted: list[float] = []

        class Filter(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    painted.append(time.perf_counter())
                return False

        watch = Filter()
        button.installEventFilter(watch)
        began = time.perf_counter()
        self._press_key(self._window.photo.view, Qt.Key(Qt.Key.Key_0.value + grade))
        while not painted and time.perf_counter() - began < 2:
            QApplication.processEvents()
        button.removeEventFilter(watch)
        return (painted[0] - began) * 1000 if painted else float("inf")

    def _end(self) -> None:
        figures = self._beats.figures()
        keys = sorted(self._key_ms)
        analysed = sum(row.opinion is not None for row in self._session.worklist.rows())
        answer = {
            "photographs": len(keys),
            "analysed_meanwhile": analysed,
            "key_to_painted_grade": {"median": round(statistics.median(keys), 1), "p95": _p95(keys)},
            "longest_stall": figures["longest_ms"],
            "longest_own_stall": figures["own_ms"],
            "longest_stall_cpu": figures["cpu_ms"],
            "machine_memory_look": self._control.end(),
            f"growth_mb_after_{SETTLED}": round(self._memory_mb[-1] - self._memory_mb[SETTLED - 1], 1),
            "resident_mb": round(self._memory_mb[-1], 1),
            **self._slide(),
        }
        print(json.dumps(answer), flush=True)
        self._application.quit()

    def _slide(self) -> dict[str, Any]:
        """One frame of the opacity's slider on a photograph with maps: the wish and the repaint that follows."""
        row = next((n for n, row in enumerate(self._session.worklist.rows()) if row.opinion is not None), None)
        if row is None:
            return {"overlay_slider": None}
        from PySide6.QtTest import QTest

        self._session.select(row)
        overlay, view = self._window.photo.view.overlay, self._window.photo.view
        end = time.perf_counter() + 20
        while not overlay.is_shown and time.perf_counter() < end:
            QTest.qWait(50)
        taken = []
        for number in range(SLIDES):
            began = time.perf_counter()
            self._window.bar.opacity_chosen.emit(0.2 + 0.6 * number / SLIDES)
            view.repaint()
            taken.append((time.perf_counter() - began) * 1000)
        taken.sort()
        return {"overlay_slider": {"median": round(statistics.median(taken), 1), "p95": _p95(taken)}}


def _p95(ascending: list[float]) -> float:
    return round(ascending[int(len(ascending) * 0.95)], 1)


def _resident_mb() -> float:
    return psutil.Process().memory_info().rss / 1e6


def sit(folder: str) -> None:
    application = bench_window.real_application()
    sitting = _Sitting(application)  # noqa: F841 - lives as long as the loop
    application.run([Path(folder)])


if __name__ == "__main__":
    if sys.argv[1:2] == ["sit"]:
        sit(sys.argv[2])
    else:
        print(json.dumps(_sit(int(sys.argv[1]) if sys.argv[1:] else PHOTOGRAPHS), indent=2))
