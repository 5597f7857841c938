"""A 12 MP photograph under the hand: how long one frame takes while it is panned, zoomed and adjusted, on the raster path.

A frame is the wish and the whole repaint that follows it, on the GUI thread. 60 frames a second leave 16.7 ms for it, 30 leave 33.
Run as a part of `make bench`, or alone: `python tests/benchmarks/bench_seeing.py`.
"""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable
from typing import Any

SIZE = (4288, 2848)  # 12 MP, as IDRiD's camera makes them
VIEW = (1180, 860)  # the photograph's place in a window of 1,500 x 940, with room to spare
FRAMES = 60
PATIENCE_S = 30


class _Hand:
    """What a hand does with one photograph in one view."""

    def __init__(self, qt: Any, runner: Any) -> None:
        from retina_desktop.paths import resources
        from retina_desktop.viewmodels.adjustments import AdjustmentModel
        from retina_desktop.views.photo_view import PhotoView
        from retina_desktop.views.theme import load_theme

        self._qt = qt
        self.view = PhotoView(load_theme(resources(), "dark"))
        self.view.resize(*VIEW)
        self.view.show()
        while not self.view.windowHandle().isExposed():  # nothing is painted before
            qt.processEvents()
        self.pyramid = _photograph()
        self.view.show_photograph(self.pyramid, *SIZE, preview=False, keep_zoom=False)
        self.model = AdjustmentModel(runner, lambda: False)
        self.model.shown_changed.connect(lambda: self.view.show_adjusted(self.model.shown, self.model.words))
        self.model.set_source(self.pyramid)

    def frames(self, act: Callable[[int], object]) -> dict[str, float]:
        """ms of a frame: median, 95th percentile, and the GUI thread's own work, which other programs do not lengthen."""
        taken, worked = [], []
        for number in range(FRAMES):
            began, began_cpu = time.perf_counter(), time.thread_time()
            act(number)
            self.view.repaint()
            taken.append((time.perf_counter() - began) * 1000)
            worked.append((time.thread_time() - began_cpu) * 1000)
        taken.sort()
        return {
            "median": round(statistics.median(taken), 1),
            "p95": round(taken[int(len(taken) * 0.95)], 1),
            "cpu": round(statistics.median(worked), 1),
        }

    def wait_until(self, done: Callable[[], bool]) -> float:
        """ms that it took."""
        began = time.perf_counter()
        while not done() and time.perf_counter() - began < PATIENCE_S:
            self._qt.processEvents()
            time.sleep(0.001)
        return round((time.perf_counter() - began) * 1000, 1)

    def pan(self, number: int) -> None:
        from PySide6.QtCore import QPointF

        self.view.place.pan(QPointF(-9, 5) if number < FRAMES // 2 else QPointF(9, -5))

    def zoom(self, number: int) -> None:
        (self.view.zoom_in if number % 12 < 6 else self.view.zoom_out)()

    def brighten(self, number: int) -> None:
        self.model.change(brightness=number - FRAMES // 2)

    def point(self, number: int) -> None:
        from PySide6.QtCore import QPointF

        middle = QPointF(self.view.width() / 2, self.view.height() / 2)
        self.view._pointer = middle + QPointF(number * 3 - 90, number)  # a pointer without a hand


def measure() -> dict[str, Any]:
    """ms of a frame by what the hand does, and how long CLAHE takes until it is seen, and until every pixel has it."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    qt = QApplication.instance() or QApplication([])
    from retina_desktop.jobs import JobRunner

    runner = JobRunner()
    hand = _Hand(qt, runner)
    figures = {**_plain_and_adjusted(hand), **_equalised(hand)}
    runner.close()
    hand.view.close()
    return {"seeing_ms": figures}


def _plain_and_adjusted(hand: _Hand) -> dict[str, Any]:
    figures: dict[str, Any] = {}
    hand.view.one_to_one()
    figures["pan"] = hand.frames(hand.pan)
    hand.view.fit()
    figures["zoom"] = hand.frames(hand.zoom)
    for name, start in (("fit", hand.view.fit), ("one_to_one", hand.view.one_to_one)):
        start()
        figures[f"slider_at_{name}"] = hand.frames(hand.brighten)
    # Not yet made as adjusted: what each frame has to do by itself.
    figures["pan_just_adjusted"] = hand.frames(hand.pan)
    hand.view.fit()
    figures["zoom_just_adjusted"] = hand.frames(hand.zoom)
    hand.wait_until(lambda: hand.model.shown.rest.is_none)
    hand.view.one_to_one()
    figures["pan_adjusted"] = hand.frames(hand.pan)
    return figures


def _equalised(hand: _Hand) -> dict[str, Any]:
    from retina_desktop.views.loupe import Loupe

    hand.model.reset()
    hand.model.change(clahe=True)
    seen = hand.wait_until(lambda: hand.model.shown.pyramid is not hand.pyramid)
    whole = seen + hand.wait_until(lambda: not hand.model.shown.is_quick)
    slider = hand.frames(lambda number: hand.model.change(gamma=1 + number / 100))
    hand.view.fit()
    loupe = Loupe(hand.view)
    loupe.set_on(True)
    hand.view.tools = [loupe]
    figures = {"clahe_seen": seen, "clahe_whole": round(whole, 1), "slider_over_clahe": slider}
    return {**figures, "loupe": hand.frames(hand.point)}


def _photograph() -> Any:
    import cv2
    import numpy as np

    from retina_desktop.viewmodels.pyramid import build_pyramid

    rng = np.random.default_rng(1)
    small = rng.integers(20, 220, (SIZE[1] // 16, SIZE[0] // 16, 3), dtype=np.uint8)
    return build_pyramid(cv2.resize(small, SIZE, interpolation=cv2.INTER_CUBIC))


if __name__ == "__main__":
    print(json.dumps(measure()))
