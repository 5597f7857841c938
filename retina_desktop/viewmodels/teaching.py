"""Which photographs of the list would teach the model most: asked of the store in small questions, computed on a worker.

A place in this order counts every place before it as read, so nothing moves while the list is read from its top. It is made anew when
the order is chosen, for another list, for another model, and some time after more was analysed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop.jobs import Job, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.parts import Parts

if TYPE_CHECKING:
    from retina_desktop.services.teaching import Facts, Listed, Place, Seen
    from retina_desktop.store.store import Store

T = TypeVar("T")
V = TypeVar("V")

AT_ONCE = 200
"""Photographs in one question: a reading that is to be saved waits for no longer than one."""
FEATURES_AT_ONCE = 50
"""The same where 40 kB of each are read: some 10 ms."""
TOLD_AT_ONCE = 500
"""Rows changed in one turn of Qt's loop."""
LISTED_PAUSE_MS = 500
"""After the last row that the store was asked about: a list of 20,000 comes in pieces."""
ANALYSED_PAUSE_MS = 60_000
"""After a photograph was analysed: a minute's worth of them is ranked at once."""


class Teaching(QObject):
    """Fills `Row.teaches` while the list is ordered by it."""

    rested = Signal(
        bool
    )  # every row has its place; whether for the first time since the order was chosen, or of this list

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = parts.runner
        self._worklist = parts.worklist
        self._records = parts.records
        self._analyses = parts.analyses
        self._wanted = False
        self._is_first = False
        self._run = 0  # answers of an earlier one are dropped
        self._job: Job | None = None
        self.is_looking = False
        self.uncompared = 0  # photographs to read that come last, because no features of them are kept
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._begin)
        parts.listing.known.connect(lambda _known: self._soon(LISTED_PAUSE_MS, anew=True))
        parts.analyses.model_known.connect(lambda _name: self._soon(LISTED_PAUSE_MS, anew=True))
        parts.analyses.analysed.connect(lambda _event, _analysis: self._soon(ANALYSED_PAUSE_MS, anew=False))
        parts.worklist.modelReset.connect(self._on_new_list)

    def want(self, wanted: bool) -> None:
        """Whether the list is ordered by it, from now on and for the next lists."""
        if wanted is self._wanted:
            return
        self._wanted = self._is_first = wanted
        if wanted:
            self._begin()
        else:
            self._stop()

    def _on_new_list(self) -> None:
        self._stop()
        self._is_first = self._wanted

    def _soon(self, pause_ms: int, *, anew: bool) -> None:
        """anew: the pause begins again, and does not wait for one that is longer."""
        if self._wanted and (anew or not self._again.isActive()):
            self._again.start(pause_ms)

    def _stop(self) -> None:
        self._run += 1
        self._again.stop()
        self.is_looking = False
        if self._job is not None:
            self._job.cancel()
            self._job = None

    # ------------------------------------------------------------------------------------------- one step after another
    def _begin(self) -> None:
        self._stop()
        from retina_desktop.services import teaching

        self.is_looking = True
        listed: dict[str, Listed] = {}
        for row in self._worklist.rows():
            if row.sha256 is not None:
                listed[row.sha256] = teaching.Listed(row.sha256, row.uncertainty)
        run, photographs = self._run, list(listed.values())
        model = self._analyses.model

        def on_eyes(eyes: str | None) -> None:
            facts = teaching.Facts()
            self._ask(
                run,
                list(listed),
                AT_ONCE,
                lambda store, shas: teaching.facts_of(store, shas, eyes),
                facts.add,
                teaching.Facts(),
                lambda: self._choose(run, photographs, facts, model, eyes),
            )

        self._question(run, lambda store: store.features.newest_eyes(), on_eyes, None)

    def _choose(self, run: int, listed: list[Listed], facts: Facts, model: str | None, eyes: str | None) -> None:
        from retina_desktop.services import teaching

        def on_chosen(chosen: tuple[list[str], list[str]]) -> None:
            seen: Seen = {}
            self._ask(
                run,
                [*chosen[0], *chosen[1]],
                FEATURES_AT_ONCE,
                lambda store, shas: {} if eyes is None else teaching.seen_of(store, shas, model, eyes),
                seen.update,
                {},
                lambda: self._rank(run, listed, facts, chosen, seen),
            )

        self._start(run, lambda _progress, _token: teaching.to_compare(listed, facts), on_chosen)

    def _rank(
        self, run: int, listed: list[Listed], facts: Facts, chosen: tuple[list[str], list[str]], seen: Seen
    ) -> None:
        from retina_desktop.services import teaching

        def work(progress: Progress, token: CancelToken) -> int:
            first = teaching.ranked(*chosen, seen)
            found = list(teaching.places(listed, facts, first).items())
            for start in range(0, len(found), TOLD_AT_ONCE):
                token.check()
                progress(found[start : start + TOLD_AT_ONCE])
            return sum(1 for _, (part, _) in found if part is teaching.Part.UNCOMPARED)

        self._start(run, work, self._rest, self._take)

    def _take(self, found: list[tuple[str, Place]]) -> None:
        changes: list[tuple[int, dict[str, object]]] = []
        for sha256, place in found:
            values: dict[str, object] = {"teaches": place}
            rows = self._worklist.rows_with(sha256)
            changes += [(n, values) for n in rows if self._worklist.row_at(n).teaches != place]
        self._worklist.change_many(changes)

    def _rest(self, uncompared: int) -> None:
        self.uncompared = uncompared
        self.is_looking = False
        is_first, self._is_first = self._is_first, False
        self.rested.emit(is_first)

    # ----------------------------------------------------------------------------------------- what a step is made of
    def _ask(
        self,
        run: int,
        shas: Sequence[str],
        at_once: int,
        question: Callable[[Store, Sequence[str]], T],
        take: Callable[[T], None],
        nothing: T,
        then: Callable[[], None],
    ) -> None:
        """Ask about so many at once, and go on when all were answered."""
        waiting = deque(shas[start : start + at_once] for start in range(0, len(shas), at_once))

        def on_answer(answer: T) -> None:
            take(answer)
            go_on()

        def go_on() -> None:
            if not waiting:
                then()
                return
            some = waiting.popleft()
            self._question(run, lambda store: question(store, some), on_answer, nothing)

        go_on()

    def _question(self, run: int, question: Callable[[Store], T], on_answer: Callable[[T], None], nothing: T) -> None:
        def on_told(answer: T) -> None:
            if run == self._run:
                on_answer(answer)

        self._records.ask_or(question, on_told, nothing)

    def _start(
        self,
        run: int,
        work: Callable[[Progress, CancelToken], T],
        on_success: Callable[[T], None],
        on_progress: Callable[[list[tuple[str, Place]]], None] | None = None,
    ) -> None:
        def told(callback: Callable[[V], None]) -> Callable[[V], None]:
            return lambda value: callback(value) if run == self._run else None

        shown = None if on_progress is None else told(on_progress)
        self._job = self._runner.start(work, on_success=told(on_success), on_progress=shown)
