"""What the model is asked, in which order: the photograph on the screen, its neighbours, then the rest of the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop import program_file
from retina_desktop.domain.faults import said
from retina_desktop.domain.language import tr, written_number
from retina_desktop.jobs import AnalysisProcess
from retina_desktop.viewmodels.worklist import SWITCHED_OFF, Row, WorklistModel

if TYPE_CHECKING:
    from retina_desktop.services.grader_events import PhotographAnalysed
    from retina_models.prediction import Analysis

AHEAD = 3
"""Photographs asked for at once: two in the process and one waiting, so that the one on the screen comes soon."""
TELL_MS = 200
"""Progress is told this often at most."""


@dataclass(frozen=True)
class Asked:
    path: Path
    sha256: str


class Analyses(QObject):
    """Asks the analysis process and marks the rows. `SessionModel` shows and saves what comes back."""

    analysed = Signal(object, object)  # PhotographAnalysed, Analysis
    overheard = Signal(object, object)  # PhotographAnalysed, Prediction: a screening's, which may be of this list, too
    failed = Signal(object, str, bool)  # Path, one sentence, whether the file itself cannot be read
    model_known = Signal(str)  # name of the model that was loaded
    state_changed = Signal(str)  # such as "CPU (OpenVINO) · 1.1 s a photograph · model retina-2026.11"
    trouble = Signal(str)  # one sentence for the user: no model, no process
    progress_changed = Signal(int, int, str)  # done, all, words

    def __init__(self, process: AnalysisProcess, worklist: WorklistModel) -> None:
        super().__init__(process)
        self._process = process
        self._worklist = worklist
        self.upcoming: Callable[[], Iterable[int]] = tuple  # rows as the reader will come to them, the shown one first
        self._asked: dict[int, Asked] = {}
        self._device = ""
        self._seconds = 0.0
        self.model: str | None = None
        self.was_loaded = (
            False  # a model graded since the analysis was last started: what stopped it is not the model's folder
        )
        self.gave_up = False  # it will not come back by itself
        self.state = ""
        self.is_paused = False
        self.is_wanted = True  # by `want`
        self._stands_back = False
        self.whole_list = True
        self.neighbours = 2
        self._tell_soon = QTimer(self)
        self._tell_soon.setSingleShot(True)
        self._tell_soon.setInterval(TELL_MS)
        self._tell_soon.timeout.connect(self._tell_progress)
        process.told.connect(self._on_event)
        process.analysed.connect(self._on_analysed)
        process.broke.connect(self._on_unavailable)
        process.overheard.connect(self.overheard)

    # --------------------------------------------------------------------------------------------------------- wishes
    def want(self, is_wanted: bool) -> None:
        """Whether photographs of the list are analysed; else the process is a screening's alone."""
        if is_wanted == self.is_wanted:
            return
        self.is_wanted = is_wanted
        self._worklist.expect_analyses(is_wanted)
        if not is_wanted:
            self._cancel_all()
            self._tell_state("")
        elif self.model is None:
            self.start()
        else:
            self._tell_device()
        self.go_on()

    def start(self) -> None:
        """Start the process, or start it again, where the analysis is wanted."""
        if not self.is_wanted:
            self.state_changed.emit(self.state)  # the window came after it
            return
        self.was_loaded = self.gave_up = False
        self._tell_state(tr("Starting the analysis…"))
        self._process.start()

    def go_on(self) -> None:
        """Ask for what is worth asking: call it whenever the screen, the list or what is known of it changed."""
        self._tell_soon.start()
        if self.model is None or not self.is_wanted:
            return
        stale: list[int] = []
        for place, number in enumerate(self.upcoming()):
            is_current, is_near = place == 0, place <= 2 * self.neighbours
            if not is_current and (self.is_paused or len(self._asked) >= AHEAD):
                return
            if (self._stands_back or not self.whole_list) and not is_near:
                return
            row = self._worklist.row_at(number)
            if row.stale and not is_near:
                stale.append(number)  # something is known of it: those of which nothing is go before
            else:
                self._ask_if_worth(number, row, first=is_current)
        for number in stale:
            if len(self._asked) >= AHEAD:
                return
            self._ask_if_worth(number, self._worklist.row_at(number), first=False)

    def ask_again(self, number: int) -> None:
        """Analyse a photograph whose maps are wanted and not kept."""
        row = self._worklist.row_at(number)
        if self.model is None or not self.is_wanted:
            return
        if row.sha256 is not None and not self._is_asked(row.sha256):
            self._ask(number, row, first=True)

    def renew(self) -> bool:
        """Another model was promoted or chosen: it grades from now on. False, and nothing done, while a screening has the process."""
        if not self._process.renew():
            return False
        self._cancel_all()
        self.model, self.was_loaded, self.gave_up = None, False, False
        self._seconds = 0.0
        self._tell_state(tr("Loading the model…"))
        self._tell_soon.start()
        return True

    def pause(self) -> None:
        """Ask for no more than the photograph on the screen; what was asked for is cancelled."""
        self.is_paused = True
        self._cancel_all()
        self._tell_soon.start()

    def stand_back(self, stands_back: bool) -> None:
        """While a screening has the process: no more than the photograph on the screen and its neighbours is asked for."""
        self._stands_back = stands_back
        self.go_on()

    def resume(self) -> None:
        """Go on, and start the process again if it had been given up: what failed with it is tried once more."""
        self.is_paused = False
        if self.model is None:
            failed = [n for n, row in enumerate(self._worklist.rows()) if row.error is not None and not row.unreadable]
            self._worklist.change_many([(number, {"error": None}) for number in failed])
            self.start()
        self.go_on()

    def forget(self) -> None:
        """Another list begins."""
        self._cancel_all()
        self.is_paused = False
        self._tell_soon.start()

    def close(self) -> None:
        self._tell_soon.stop()
        self._process.close()

    # --------------------------------------------------------------------------------------------------------- inside
    def _ask_if_worth(self, number: int, row: Row, *, first: bool) -> None:
        if is_worth_asking(row) and row.sha256 is not None and not self._is_asked(row.sha256):
            self._ask(number, row, first=first)

    def _ask(self, number: int, row: Row, *, first: bool) -> None:
        assert row.sha256 is not None
        request = self._process.submit(row.path, row.sha256, first=first)
        self._asked[request] = Asked(row.path, row.sha256)

    def _is_asked(self, sha256: str) -> bool:
        return any(asked.sha256 == sha256 for asked in self._asked.values())

    def _cancel_all(self) -> None:
        for request in list(self._asked):
            self._process.cancel(request)
            self._let_go(request)

    def _let_go(self, request: int) -> Asked | None:
        asked = self._asked.pop(request, None)
        if asked is not None:
            self._mark(asked, analysing=False)
        return asked

    def _mark(self, asked: Asked, **values: Any) -> None:
        self._worklist.change_many([(number, values) for number in self._worklist.rows_with(asked.sha256)])

    def _on_event(self, event: object) -> None:
        from retina_desktop.services import grader_events as events

        if isinstance(event, events.GraderLoading):
            self._tell_state(tr("Loading the model…"))
        elif isinstance(event, events.GraderReady):
            self.model, self._device, self.was_loaded = event.model, event.device, True
            self._tell_device()
            self.model_known.emit(event.model)
            self.go_on()
        elif isinstance(event, events.GraderUnavailable):
            self._on_unavailable(said(event.reason))
        elif isinstance(event, events.PhotographStarted) and event.request in self._asked:
            self._mark(self._asked[event.request], analysing=True)
        elif isinstance(event, events.PhotographFailed) and self._let_go(event.request) is not None:
            self.failed.emit(event.path, said(event.reason), event.unreadable)
            self.go_on()
        elif isinstance(event, events.PhotographCancelled):
            self._let_go(event.request)

    def _on_analysed(self, event: PhotographAnalysed, analysis: Analysis) -> None:
        if self._let_go(event.request) is None:
            return  # cancelled meanwhile
        took = analysis.prediction.seconds
        self._seconds = took if self._seconds == 0 else 0.8 * self._seconds + 0.2 * took
        self._tell_device()
        self.analysed.emit(event, analysis)
        self.go_on()

    def _on_unavailable(self, reason: str) -> None:
        self.model, self.gave_up = None, True
        self._cancel_all()
        self._tell_state(tr("No analysis: {why}", why=reason))
        # That the program was updated the window says itself, and neither another model nor another try would help.
        if not program_file.trouble():
            self.trouble.emit(reason)
        self._tell_soon.start()

    def _tell_device(self) -> None:
        pace = tr("{seconds} s a photograph", seconds=written_number(self._seconds, 1)) if self._seconds else ""
        self._tell_state(" · ".join(filter(None, (self._device, pace, tr("model {name}", name=self.model)))))

    def _tell_state(self, words: str) -> None:
        words = words if self.is_wanted else tr(SWITCHED_OFF)  # what a screening loads is no state of the list
        if words != self.state:
            self.state = words
            self.state_changed.emit(words)

    def _tell_progress(self) -> None:
        done, total = self._worklist.analysed, self._worklist.rowCount()
        if not self.is_wanted:
            words = ""
        elif self.is_paused and done < total:
            words = tr("Analysis paused at {done} of {total}", done=written_number(done), total=written_number(total))
        elif self.model is None or done == total or self._stands_back:
            words = ""
        else:
            words = tr("Analysing {done} of {total}", done=written_number(done), total=written_number(total))
        self.progress_changed.emit(done, total, words)


def is_worth_asking(row: Row) -> bool:
    return row.sha256 is not None and not row.analysing and not row.is_analysed
