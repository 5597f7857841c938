"""Marking lesions on a 12 MP photograph in the real window: what a piece of a stroke, and a click that accepts, take until they are seen.

A frame is the pointer's event and all that Qt's loop does after it: the mask, the touched tiles, the repaint, the counts. 60 frames a
second leave 16.7 ms. Run as a part of `make bench`, or alone: `python tests/benchmarks/bench_marks.py`.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SIZE = (4288, 2848)  # 12 MP, as IDRiD's camera makes them
PIECES = 80  # of a stroke
CLICKS = 40
PATIENCE_S = 60


class _Hand:
    """What a hand does with the pointer in one window."""

    def __init__(self, qt: Any, application: Any) -> None:
        self._qt = qt
        self.session, self.window = application.session, application.window
        self.model, self.view = application.session.marking, application.window.photo.view

    def wait_until(self, what: str, done: Callable[[], bool]) -> None:
        end = time.perf_counter() + PATIENCE_S
        while not done():
            if time.perf_counter() > end:
                raise TimeoutError(f"{what} did not come within {PATIENCE_S} s.")
            self._qt.processEvents()
            time.sleep(0.002)

    def settle(self) -> None:
        """Until all is saved and counted."""
        self.wait_until("saving", lambda: self.session.saved_state == "saved")
        until = time.perf_counter() + 0.5
        self.wait_until("rest", lambda: time.perf_counter() > until)

    def point(self, kind: Any, x: float, y: float, button: Any) -> None:
        """x, y: in the photograph's pixels."""
        from PySide6.QtCore import QEvent, QPointF, Qt
        from PySide6.QtGui import QMouseEvent

        at = self.view.place.to_screen(QPointF(x, y))
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
        event = QMouseEvent(kind, at, self.view.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
        self._qt.sendEvent(self.view, event)

    def frame(self, act: Callable[[], object]) -> tuple[float, float]:
        """ms until it is painted, and ms of the GUI thread's own work, which other programs do not lengthen."""
        began, began_cpu = time.perf_counter(), time.thread_time()
        act()
        self._qt.processEvents()
        return (time.perf_counter() - began) * 1000, (time.thread_time() - began_cpu) * 1000

    def stroke(self) -> dict[str, float]:
        """A spiral about the middle of what is seen, 60 screen pixels to each side."""
        from PySide6.QtCore import QEvent, QPointF, Qt

        middle = self.view.place.to_photo(QPointF(self.view.width() / 2, self.view.height() / 2))
        reach = 220 / self.view.place.scale
        left = Qt.MouseButton.LeftButton
        way = [
            (middle.x() + reach * n / PIECES * math.cos(n / 6), middle.y() + reach * n / PIECES * math.sin(n / 6))
            for n in range(PIECES)
        ]
        self.point(QEvent.Type.MouseButtonPress, *way[0], left)
        self._qt.processEvents()
        frames = [self.frame(lambda at=at: self.point(QEvent.Type.MouseMove, *at, left)) for at in way[1:]]
        lifted = self.frame(lambda: self.point(QEvent.Type.MouseButtonRelease, *way[-1], left))
        self.settle()
        return _figures(frames) | {"lift": round(lifted[0], 1)}

    def clicks(self) -> dict[str, float]:
        """Accepts proposals that are seen."""
        from PySide6.QtCore import QEvent, QPointF, QRectF, Qt

        drawn = self.model.proposals
        shown = QRectF(self.view.rect()).adjusted(20, 20, -20, -20)
        peaks = [(float(x) + 0.5, float(y) + 0.5) for x, y in drawn.found.peaks]
        seen = [at for at in peaks if shown.contains(self.view.place.to_screen(QPointF(*at)))]
        left = Qt.MouseButton.LeftButton

        def click(at: tuple[float, float]) -> None:
            self.point(QEvent.Type.MouseButtonPress, *at, left)
            self.point(QEvent.Type.MouseButtonRelease, *at, left)

        frames = [self.frame(lambda at=at: click(at)) for at in seen[:CLICKS]]
        self.settle()
        return _figures(frames) | {"clicks": len(frames)}


def measure() -> dict[str, Any]:
    """ms of a frame by what the hand does, fitted and at 1 : 1, and of a lasso around every proposal."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from retina_desktop.app import Application
    from retina_desktop.paths import Paths
    from retina_desktop.settings import Settings

    qt = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        photograph = home / "12mp.jpg"
        _make(photograph)
        settings = Settings(None)
        for key, value in {
            "window.notice_accepted": True,
            "analysis.enabled": False,
            "reading.blind_first": False,
        }.items():
            settings.set(key, value)
        paths = Paths(home / "config", home / "data", home / "log")
        paths.make()
        application = Application(settings, paths)
        try:
            application.window.resize(1500, 940)
            application.show([photograph])
            return {"marks_ms": _mark(_Hand(qt, application))}
        finally:
            application.close()


def _mark(hand: _Hand) -> dict[str, Any]:
    from retina_desktop.domain.marks import State

    model, session = hand.model, hand.session
    hand.wait_until("the photograph", lambda: model.marks is not None)
    session.photograph.set_analysis(_analysis())
    session.model_opinion_changed.emit()
    hand.window.actions_["mark.on"].trigger()
    hand.wait_until("the proposals", lambda: model.proposals is not None)
    figures: dict[str, Any] = {"proposals": len(model.proposals)}
    for name, place in (("fit", hand.view.fit), ("one_to_one", hand.view.one_to_one)):
        place()
        model.set_kind("MA")
        model.set_tool("decide")
        hand.wait_until("the proposals", lambda: model.proposals is not None)
        hand.settle()
        figures[f"accept_at_{name}"] = hand.clicks()
        model.set_kind("HE")
        model.set_tool("brush")
        model.set_radius(25)
        hand.settle()
        figures[f"stroke_at_{name}"] = hand.stroke()
    model.set_kind("MA")
    model.set_tool("decide")
    hand.wait_until("the proposals", lambda: model.proposals is not None)
    width, height = SIZE
    lasso = [(0, 0), (width, 0), (width, height), (0, height)]
    figures["lasso_of_all"] = round(hand.frame(lambda: model.decide_many(lasso, State.LESION))[0], 1)
    figures["undo_of_that"] = round(hand.frame(session.undo_stack.undo)[0], 1)
    hand.settle()
    return figures


def _figures(frames: list[tuple[float, float]]) -> dict[str, float]:
    taken, worked = sorted(frame[0] for frame in frames), [frame[1] for frame in frames]
    return {
        "median": round(statistics.median(taken), 1),
        "p95": round(taken[int(len(taken) * 0.95)], 1),
        "cpu": round(statistics.median(worked), 1),
    }


def _make(file: Path) -> None:
    import cv2
    import numpy as np

    rng = np.random.default_rng(1)
    small = rng.integers(20, 220, (SIZE[1] // 16, SIZE[0] // 16, 3), dtype=np.uint8)
    cv2.imwrite(str(file), cv2.resize(small, SIZE, interpolation=cv2.INTER_CUBIC))


def _analysis() -> Any:
    """Of every kind 300 lesions of 4 to 16 px of the network's frame: more than a severe eye has."""
    import cv2
    import numpy as np

    from retina_models.fundus import Frame
    from retina_models.prediction import LESION_KINDS, Analysis

    rng = np.random.default_rng(2)
    maps = {}
    for kind in LESION_KINDS:
        drawn = np.zeros((2048, 2048), np.uint8)
        for x, y in rng.integers(300, 1750, (300, 2)):
            cv2.circle(drawn, (int(x), int(y)), int(rng.integers(2, 8)), int(rng.integers(160, 255)), cv2.FILLED)
        maps[kind] = cv2.GaussianBlur(drawn, (0, 0), 1.0)
    frame = Frame(400.0, -300.0, 3500.0, 2048)
    thresholds = dict.fromkeys(LESION_KINDS, 0.5)
    return Analysis(None, frame, maps, np.zeros((2048, 2048), np.uint8), thresholds, *SIZE)  # pyright: ignore[reportArgumentType]


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
