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


def measure() -> dict[str, Any]:
    """ms of a frame by what the hand does: median, 95th percentile, and the GUI thread's own work, which other programs do not
    lengthen; and how long CLAHE takes until it is seen, and until every pixel has it.
    """
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtWidgets import QApplication

    qt = QApplication.instance() or QApplication([])
    from retina_desktop.jobs import JobRunner
    from retina_desktop.paths import resources
    from retina_desktop.viewmodels.adjustments import AdjustmentModel
    from retina_desktop.views.loupe import Loupe
    from retina_desktop.views.photo_view import PhotoView
    from retina_desktop.views.theme import load_theme

    runner = JobRunner()
    view = PhotoView(load_theme(resources(), "dark"))
    view.resize(*VIEW)
    view.show()
    while not view.windowHandle().isExposed():  # nothing is painted before
        qt.processEvents()
    pyramid = _photograph()
    view.show_photograph(pyramid, *SIZE, preview=False, keep_zoom=False)
    model = AdjustmentModel(runner, lambda: False)
    model.shown_changed.connect(lambda: view.show_adjusted(model.shown, model.words))
    model.set_source(pyramid)

    def frames(act: Callable[[int], object]) -> dict[str, float]:
        taken, worked = [], []
        for number in range(FRAMES):
            began, began_cpu = time.perf_counter(), time.thread_time()
            act(number)
            view.repaint()
            taken.append((time.perf_counter() - began) * 1000)
            worked.append((time.thread_time() - began_cpu) * 1000)
        taken.sort()
        return {
            "median": round(statistics.median(taken), 1),
            "p95": round(taken[int(len(taken) * 0.95)], 1),
            "cpu": round(statistics.median(worked), 1),
        }

    def pan(number: int) -> None:
        view.place.pan(QPointF(-9, 5) if number < FRAMES // 2 else QPointF(9, -5))

    def zoom(number: int) -> None:
        (view.zoom_in if number % 12 < 6 else view.zoom_out)()

    def wait_until(done: Callable[[], bool]) -> float:
        began = time.perf_counter()
        while not done() and time.perf_counter() - began < 30:
            qt.processEvents()
            time.sleep(0.001)
        return round((time.perf_counter() - began) * 1000, 1)

    figures: dict[str, Any] = {}
    view.one_to_one()
    figures["pan"] = frames(pan)
    view.fit()
    figures["zoom"] = frames(zoom)
    for name, start in (("fit", view.fit), ("one_to_one", view.one_to_one)):
        start()
        figures[f"slider_at_{name}"] = frames(lambda number: model.change(brightness=number - FRAMES // 2))
    # Not yet made as adjusted: what each frame has to do by itself.
    figures["pan_just_adjusted"] = frames(pan)
    view.fit()
    figures["zoom_just_adjusted"] = frames(zoom)
    wait_until(lambda: model.shown.rest.is_none)
    view.one_to_one()
    figures["pan_adjusted"] = frames(pan)
    model.reset()
    model.change(clahe=True)
    figures["clahe_seen"] = wait_until(lambda: model.shown.pyramid is not pyramid)
    figures["clahe_whole"] = round(figures["clahe_seen"] + wait_until(lambda: not model.shown.is_quick), 1)
    figures["slider_over_clahe"] = frames(lambda number: model.change(gamma=1 + number / 100))
    view.fit()
    loupe = Loupe(view)
    loupe.set_on(True)
    view.tools = [loupe]
    middle = QPoint(view.width() // 2, view.height() // 2)

    def move(number: int) -> None:
        view._pointer = QPointF(middle + QPoint(number * 3 - 90, number))  # a pointer without a hand

    figures["loupe"] = frames(move)
    runner.close()
    view.close()
    return {"seeing_ms": figures}


def _photograph() -> Any:
    import cv2
    import numpy as np

    from retina_desktop.viewmodels.pyramid import build_pyramid

    rng = np.random.default_rng(1)
    small = rng.integers(20, 220, (SIZE[1] // 16, SIZE[0] // 16, 3), dtype=np.uint8)
    return build_pyramid(cv2.resize(small, SIZE, interpolation=cv2.INTER_CUBIC))


if __name__ == "__main__":
    print(json.dumps(measure()))
