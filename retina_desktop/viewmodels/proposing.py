"""What the model proposes as lesions of one kind, found off the GUI thread: only the newest wish is worked on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainterPath

from retina_desktop.domain.marks import State, Tile
from retina_desktop.jobs import JobRunner, Lane
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.overlay import path_of, shifted_threshold

if TYPE_CHECKING:
    import numpy as np

    from retina_desktop.services.lesion_marks import Draft, LesionMarks
    from retina_desktop.services.proposals import Proposals
    from retina_models.prediction import Analysis


@dataclass(frozen=True)
class DrawnProposals:
    """Proposals ready for painter and pointer; everything in the order of their numbers, in the photograph's pixels."""

    kind: str
    threshold: float  # 0-1
    found: Proposals
    numbers: tuple[int, ...]
    paths: tuple[QPainterPath, ...]
    boxes: np.ndarray  # (n, 4): left, top, right, lower edge

    def __len__(self) -> int:
        return len(self.numbers)

    def next(self, decided: np.ndarray, at: int | None, way: int) -> int:
        """The place of the next (1) or previous (-1) of which nothing was said, in reading order; of the next at all without one.

        decided: (n,) uint8 `State` of each; n is at least 1.
        """
        count = len(self)
        start = (-1 if way > 0 else 0) if at is None else at
        order = [(start + way * n) % count for n in range(1, count + 1)]
        return next((place for place in order if decided[place] == State.UNJUDGED), order[0])

    def put(
        self,
        draft: Draft,
        marks: LesionMarks,
        decided: np.ndarray,
        places: Iterable[int],
        state: State,
        *,
        takes_back: bool,
    ) -> frozenset[Tile]:
        """Accept (LESION) or drop (CLEAR) those at some places; returns the tiles that changed.

        takes_back: one that was decided so before is undecided again.
        """
        touched: set[Tile] = set()
        for place in places:
            if decided[place] != State.UNJUDGED:  # all of what was said before goes, whatever threshold it had
                x, y = (int(n) for n in self.found.peaks[place])
                patch = marks.patch(self.kind, (x, y))
                if patch is not None:
                    touched |= draft.put(patch, State.UNJUDGED)
                if takes_back and decided[place] == state:
                    continue
            touched |= draft.put(self.found.region(self.numbers[place]), state)
        return frozenset(touched)


def propose(analysis: Analysis, kind: str, threshold: float, token: CancelToken) -> DrawnProposals:
    """100 ms for 500 proposals in 2048 x 2048. Raises Cancelled between its steps."""
    from retina_desktop.services.proposals import Proposals

    found = Proposals(analysis.lesion_maps[kind], analysis.frame, kind, threshold)
    token.check()
    _ = found.peaks  # 16 ms that no click should wait for
    token.check()
    paths = tuple(path_of(line + 0.5) for line in found.outlines)  # a pixel's centre lies half a pixel inside its edge
    return DrawnProposals(kind, threshold, found, tuple(found), paths, found.boxes + 0.5)


class ProposalModel(QObject):
    """The proposals of one kind in one analysis. `set_source` with None shows none."""

    changed = Signal()  # `drawn` is another, or None
    failed = Signal(str)  # one sentence

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._analysis: Analysis | None = None
        self._kind = ""
        self._working = False
        self._wanted = False
        self.shift = 0.0  # log-odds about the bundle's operating point
        self.drawn: DrawnProposals | None = None

    @property
    def threshold(self) -> float:
        """The probability from which a lesion is proposed; 0.5 where there is no analysis."""
        own = self._analysis.thresholds.get(self._kind) if self._analysis is not None else None
        return shifted_threshold(0.5 if own is None else own, self.shift)

    def set_source(self, analysis: Analysis | None, kind: str) -> None:
        """analysis: None where nothing may be proposed."""
        if analysis is self._analysis and kind == self._kind:
            return
        self._analysis, self._kind = analysis, kind
        if self.drawn is not None:
            self.drawn = None
            self.changed.emit()
        self._renew()

    def set_shift(self, shift: float) -> None:
        """What was proposed stays until the new is there: nothing blinks while a slider is moved."""
        if shift != self.shift:
            self.shift = shift
            self._renew()

    def _renew(self) -> None:
        self._wanted = self._analysis is not None
        if self._wanted and not self._working:
            self._work()

    def _work(self) -> None:
        analysis, kind, threshold = self._analysis, self._kind, self.threshold
        assert analysis is not None
        self._wanted, self._working = False, True
        self._runner.start(
            lambda _progress, token: propose(analysis, kind, threshold, token),
            on_success=lambda made: self._take(analysis, made),
            on_failure=self._give_up,
            lane=Lane.SCREEN,
        )

    def _take(self, analysis: Analysis, made: DrawnProposals) -> None:
        if analysis is self._analysis and made.kind == self._kind:
            self.drawn = made
            self.changed.emit()
        self._go_on()

    def _give_up(self, words: str) -> None:
        self.failed.emit(words)
        self._go_on()

    def _go_on(self) -> None:
        self._working = False
        if self._wanted:
            self._work()
