"""Two photographs of 12 MP compared in the real window: how long a step of panning takes for both panes together, blinking and the
curtain, and how long it takes until an earlier visit lies over the photograph.

A frame is the wish and the whole repaint of both panes that follows it, on the GUI thread. 60 frames a second leave 16.7 ms for it.
Run as a part of `make bench`, or alone: `python tests/benchmarks/bench_compare.py`.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

FRAMES = 60
PATIENCE_S = 60
SIZE = (4288, 2848)  # 12 MP, as IDRiD's camera makes them


class _Sitting:
    """The program with two visits open."""

    def __init__(self, qt: Any, folder: Path) -> None:
        from retina_desktop.app import Application
        from retina_desktop.paths import Paths
        from retina_desktop.settings import Settings

        settings = Settings(None, {"window.notice_accepted": True, "analysis.enabled": False})
        paths = Paths(folder / "config", folder / "data", folder / "log")
        paths.make()
        self._qt = qt
        self.application = Application(settings, paths)
        self.session, self.window = self.application.session, self.application.window
        self.window.resize(1500, 940)
        self.application.show([folder / "visits"])
        now = folder / "visits" / "10_right_now.jpg"
        self.wait_until(lambda: self.session.worklist.row_of(now) is not None)
        self.session.show_path(now)
        self.wait_until(lambda: self.session.photograph.path == now and self.session.photograph.is_full_resolution)
        self.wait_until(lambda: self.application.runner.running == 0)

    def wait_until(self, done: Callable[[], bool]) -> float:
        """ms that it took. Raises TimeoutError."""
        began = time.perf_counter()
        while not done():
            if time.perf_counter() - began > PATIENCE_S:
                raise TimeoutError("The window did not get there.")
            self._qt.processEvents()
            time.sleep(0.001)
        return round((time.perf_counter() - began) * 1000, 1)

    def frames(self, act: Callable[[int], object]) -> dict[str, float]:
        """ms of a frame: median, 95th percentile, and the GUI thread's own work, which other programs do not lengthen."""
        views = (self.window.photo.view, self.window.comparing.area.pane.view)
        taken, worked = [], []
        for number in range(FRAMES):
            began, began_cpu = time.perf_counter(), time.thread_time()
            act(number)
            for view in views:
                if view.isVisible():
                    view.repaint()
            taken.append((time.perf_counter() - began) * 1000)
            worked.append((time.thread_time() - began_cpu) * 1000)
        taken.sort()
        return {
            "median": round(statistics.median(taken), 1),
            "p95": round(taken[int(len(taken) * 0.95)], 1),
            "cpu": round(statistics.median(worked), 1),
        }

    def pan(self, number: int) -> None:
        """As a dragging hand does it."""
        from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
        from PySide6.QtGui import QMouseEvent

        view = self.window.photo.view
        step = QPointF(9, 5) * (number if number < FRAMES // 2 else FRAMES - number)
        at = QPointF(QPoint(view.width() // 2, view.height() // 2)) - step
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        kind = QEvent.Type.MouseButtonPress if number == 0 else QEvent.Type.MouseMove
        self._qt.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), left, left, none))
        if number == FRAMES - 1:
            self._qt.sendEvent(
                view, QMouseEvent(QEvent.Type.MouseButtonRelease, at, view.mapToGlobal(at), left, left, none)
            )


def measure() -> dict[str, Any]:
    """ms of a frame by what is looked at, and ms until one photograph lies over the other."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from retina_desktop.viewmodels.comparing_look import Way

    qt = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _make_visits(folder / "visits")
        sitting = _Sitting(qt, folder)
        model, look, view = sitting.session.comparing, sitting.window.comparing.look, sitting.window.photo.view
        model.compare_with(folder / "visits" / "10_right_then.jpg")
        laid = sitting.wait_until(lambda: model.onto is not None or bool(model.problem))
        figures: dict[str, Any] = {
            "laid_over": laid,
            "residual_px": round(model.onto.residual_px, 2) if model.onto else None,
        }
        view.fit()
        figures["zoom_both"] = sitting.frames(lambda number: (view.zoom_in if number % 12 < 6 else view.zoom_out)())
        view.one_to_one()
        figures["pan_both"] = sitting.frames(sitting.pan)
        view.fit()
        view.zoom_in()
        figures["pan_both_near_fit"] = sitting.frames(sitting.pan)
        for way in (Way.CURTAIN, Way.BLEND):
            look.set_way(way)
            view.one_to_one()
            figures[f"pan_{way.value}"] = sitting.frames(sitting.pan)
        sitting.application.close()
    return {"compare_ms": figures}


def _make_visits(folder: Path) -> None:
    """A synthetic sample at 12 MP, and the same eye a little turned."""
    import cv2
    import numpy as np

    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from retina_desktop.paths import resources
    from visits_on_disk import retina, save_visit, turned

    side = SIZE[1]
    eye = retina(resources() / "samples", side=side)
    now = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    left = (SIZE[0] - side) // 2
    now[:, left : left + side] = eye
    noise = np.random.default_rng(1).normal(0, 4, (SIZE[1] // 4, SIZE[0] // 4)).astype(np.float32)
    grain = cv2.resize(noise, SIZE, interpolation=cv2.INTER_CUBIC)[..., None]
    now = np.clip(now + grain * (now > 12), 0, 255).astype(np.uint8)
    save_visit(folder / "10_right_now.jpg", now, "2026:03:12 10:00:00")
    save_visit(folder / "10_right_then.jpg", turned(now, 4, (60, -40)), "2025:03:12 10:00:00")


if __name__ == "__main__":
    print(json.dumps(measure()))
