"""How many lesions are marked, and where: counted off the GUI thread once the hand rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop.jobs import JobRunner, Lane

if TYPE_CHECKING:
    import numpy as np

    from retina_desktop.services.lesion_marks import LesionMarks

COUNT_AFTER_MS = 120
"""Counting 12 MP takes 40 ms of another thread: once the hand rests."""


class MarkCounts(QObject):
    """Of one photograph's marks after the other."""

    changed = Signal()  # `boxes` are others

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._marks: LesionMarks | None = None
        self.boxes: dict[str, np.ndarray] = {}  # by kind: (n, 4) of the marked lesions, as last counted
        self._to_count: set[str] = set()
        self._resting = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._resting.timeout.connect(self._count)

    def show(self, marks: LesionMarks | None) -> None:
        """Of these marks from now on; all is counted at once."""
        self._marks, self.boxes = marks, {}
        if marks is not None:
            self._to_count.update(marks.touched())
            self._count()

    def soon(self, kind: str) -> None:
        """This kind was edited."""
        self._to_count.add(kind)
        self._resting.start()

    def _count(self) -> None:
        marks, kinds = self._marks, sorted(self._to_count)
        self._to_count.clear()
        if marks is None:
            return

        def take(boxes: dict[str, np.ndarray]) -> None:
            if marks is self._marks and boxes:
                self.boxes = {**self.boxes, **boxes}
                self.changed.emit()

        self._runner.start(
            lambda _progress, _token: {kind: marks.boxes(kind) for kind in kinds}, on_success=take, lane=Lane.SCREEN
        )
