"""A screening in the window: one folder after its user's wish, beside the reading, with the window's own analysis process."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.language import commas, mark, tr, trn, written_number
from retina_desktop.jobs import AnalysisProcess, Job, JobRunner, Lane, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.settings import Settings, SettingsError
from retina_desktop.viewmodels.analyses import Analyses
from retina_desktop.viewmodels.remedies import Remedy

if TYPE_CHECKING:
    from retina_desktop.services.lent_client import LentClient
    from retina_desktop.services.screen_order import Screened, ScreenOrder
    from retina_desktop.services.screening_run import Told

TELL_S = 0.2
"""Between two words on how far it is: each is a repaint."""
UNDER_WAY = "screening.under_way"

_COMMAND_WORDS = {
    "make room and add --resume": mark("make room, then choose Screen, Go on"),
    "choose another --out": mark("choose another folder for the results"),
}
"""What the command line advises, and what the window does in its place."""


@dataclass(frozen=True)
class Step:
    """How far a screening is."""

    done: int
    total: int
    failed: int = 0
    per_second: float | None = None
    left_s: float | None = None
    is_listing: bool = False  # `total` is what was found so far


class State(Enum):
    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"


class ScreeningModel(QObject):
    """One at a time. What is under way is kept in the settings, so that it can go on however the program ended."""

    changed = Signal()  # state, done, total or words
    finished = Signal(object)  # Path of results.csv, whole or as far as it came
    told = Signal(str, str, object)  # level, one sentence, tuple[Remedy, ...]: what can be done about it

    def __init__(self, runner: JobRunner, process: AnalysisProcess, analyses: Analyses, settings: Settings) -> None:
        super().__init__(runner)
        self._runner = runner
        self._process = process
        self._analyses = analyses
        self._settings = settings
        self._job: Job | None = None
        self._is_own = False  # the order in the settings is not one that another window carries out
        self.state = State.IDLE
        self.order: ScreenOrder | None = None  # of the run that goes on, or of the last one
        self.step = Step(0, 0, is_listing=True)

    # --------------------------------------------------------------------------------------------------------- facts
    @property
    def is_under_way(self) -> bool:
        return self.state is not State.IDLE

    @property
    def is_left_over(self) -> bool:
        """An order was begun and neither finished nor cancelled, and none is under way."""
        return self._is_own and not self.is_under_way and bool(self._settings.get(UNDER_WAY))

    @property
    def words(self) -> str:
        """Such as "Screening 118 of 246"; "" while nothing goes on."""
        step = self.step
        if self.state is State.IDLE:
            return ""
        if step.is_listing:
            return tr("Screening: {count} photographs so far", count=written_number(step.total))
        done, total = written_number(step.done), written_number(step.total)
        if self.state is State.STOPPING:
            return tr("Screening ends at {done} of {total}…", done=done, total=total)
        if self.state is State.PAUSED:
            return tr("Screening paused at {done} of {total}", done=done, total=total)
        if self.order is not None and self.order.watches and step.done == step.total:
            return tr("Screening: {done} done, waits for new ones", done=done)
        return tr("Screening {done} of {total}", done=done, total=total)

    @property
    def pace_words(self) -> str:
        """Such as "0.7 a second · 2:10 left"; "" while nobody can know."""
        step, parts = self.step, []
        if self.state is State.RUNNING and step.per_second is not None and step.done < step.total:
            parts.append(speed_words(step.per_second))
            if step.left_s is not None:
                parts.append(tr("{time} left", time=clock_words(step.left_s)))
        return " · ".join(parts)

    @property
    def failed_words(self) -> str:
        return trn("{n} failed", "{n} failed", self.step.failed) if self.step.failed else ""

    # -------------------------------------------------------------------------------------------------------- wishes
    def start(self, order: ScreenOrder) -> None:
        """Begin, or go on with what an earlier run left. Does nothing while one is under way."""
        if self.is_under_way:
            return
        before = self._settings.get(UNDER_WAY)
        self.order, self._is_own = order, True
        self.step = Step(0, 0, is_listing=True)
        self._keep(order.to_text())
        self._analyses.stand_back(True)
        client = self._process.lend()

        def work(progress: Progress, token: CancelToken) -> Screened | None:
            return screen(order, client, progress, token)

        def on_done(screened: Screened | None) -> None:
            if screened is None:
                self._on_elsewhere(order, before)
            else:
                self._on_done(screened)

        job = self._runner.start(
            work,
            on_success=on_done,
            on_failure=self._on_failed,
            on_progress=self._on_step,
            lane=Lane.SCREENING,
        )
        self._job = job
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_finished)
        self._set_state(State.RUNNING)

    def pause(self) -> None:
        """What is in the networks ends; nothing new is begun."""
        if self._job is not None and self.state is State.RUNNING:
            self._job.token.pause()
            self._analyses.stand_back(False)
            self._set_state(State.PAUSED)

    def go_on(self) -> None:
        """After a pause; or with the order that is left over from an earlier run."""
        if self._job is not None and self.state is State.PAUSED:
            self._analyses.stand_back(True)
            self._job.token.resume()
            self._set_state(State.RUNNING)
        elif self.is_left_over:
            order = self._left_over()
            if order is not None:
                self.start(order)

    def cancel(self) -> None:
        """End it for good. What is done is kept, and a later screening into the same folder goes on from there."""
        if self._job is not None and self.is_under_way:
            self._forget()
            self._job.cancel()
            self._set_state(State.STOPPING)
        elif self.is_left_over:
            self._forget()
            self.changed.emit()

    def offer_left_over(self) -> None:
        """At the start, where the program ended before a screening did: it is asked what is to become of it.

        Not while another window is at it, which the lock of its folder tells.
        """
        order = self._left_over()
        if order is None or self.is_under_way:
            return

        def look(_progress: Progress, _token: CancelToken) -> bool:
            from retina_desktop.services.folder_lock import is_held

            return is_held(order.out)

        def offer(is_elsewhere: bool) -> None:
            if is_elsewhere or self.is_under_way:
                return
            self._is_own = True
            words = tr("A screening was not finished when the program ended: {folder}.", folder=order.folders[0])
            self.told.emit("warning", words, (Remedy.GO_ON_SCREENING, Remedy.LEAVE_SCREENING))
            self.changed.emit()

        self._runner.start(look, on_success=offer)

    # -------------------------------------------------------------------------------------------------- what comes to be
    def _on_step(self, step: Step) -> None:
        self.step = step
        if self.order is not None and self.order.anew and not step.is_listing:
            self.order = self.order.going_on  # the old table is set aside, and the new one must not be
            self._keep(self.order.to_text())
        self.changed.emit()

    def _on_done(self, screened: Screened) -> None:
        self._forget()
        self.told.emit(
            "warning" if screened.outcome.failed else "info", outcome_words(screened), (Remedy.SHOW_RESULTS,)
        )
        for level, sentences in (("warning", screened.problems), ("info", screened.remarks)):
            for words in sentences:
                self.told.emit(level, words, ())
        self.finished.emit(screened.order.results)

    def _on_elsewhere(self, order: ScreenOrder, before: str) -> None:
        """What was under way before stays so: it is the other's, and not this window's to go on with or to end."""
        self._is_own = False
        self._keep(before)
        words = tr(
            "Another window or program is screening into {folder} now: wait for it, or choose another folder.",
            folder=order.out,
        )
        self.told.emit("warning", words, ())

    def _on_failed(self, words: str) -> None:
        for command, here in _COMMAND_WORDS.items():
            words = words.replace(command, tr(here))
        self.told.emit("error", tr("The screening stopped. {why}", why=words), (Remedy.GO_ON_SCREENING,))

    def _on_cancelled(self) -> None:
        if self.order is None or self.state is not State.STOPPING:
            return  # the window closes: it goes on at the next start
        done, file = written_number(self.step.done), self.order.results
        words = tr("The screening was ended. What was done, {done} photographs, is in {file}.", done=done, file=file)
        self.told.emit("info", words, (Remedy.SHOW_RESULTS,))
        self.finished.emit(file)

    def _on_finished(self) -> None:
        self._job = None
        self._analyses.stand_back(False)
        self._set_state(State.IDLE)

    # -------------------------------------------------------------------------------------------------------- inside
    def _left_over(self) -> ScreenOrder | None:
        text = self._settings.get(UNDER_WAY)
        if not text:
            return None  # before the import, for which every start of the window would stand still for 50 to 180 ms
        from retina_desktop.services.screen_order import ScreenOrder

        try:
            return ScreenOrder.from_text(text)
        except ValueError:  # another version's: there is nothing that could go on
            self._forget()
            return None

    def _set_state(self, state: State) -> None:
        self.state = state
        self.changed.emit()

    def _forget(self) -> None:
        """The order is done with; that of another window, which was begun meanwhile, stays."""
        self._is_own = False
        try:
            self._settings.reset(UNDER_WAY, held=self._settings.get(UNDER_WAY))
        except SettingsError as error:
            self.told.emit("warning", str(error), ())

    def _keep(self, text: str) -> None:
        try:
            self._settings.set(UNDER_WAY, text)
        except SettingsError as error:
            self.told.emit("warning", str(error), ())


# ------------------------------------------------------------------------------------------- work, off the GUI thread
def screen(order: ScreenOrder, client: LentClient, progress: Progress, token: CancelToken) -> Screened | None:
    """None where another screening writes into the same folder. progress is told Steps, a few a second. Raises what else
    `carry_out` raises."""
    from retina_desktop.services.results import ERROR
    from retina_desktop.services.screen_order import carry_out
    from retina_desktop.services.screening_run import InUseError

    told_at = 0.0
    failed = 0

    def pass_on(step: Step, *, at_once: bool = False) -> None:
        nonlocal told_at
        if at_once or time.monotonic() - told_at >= TELL_S:
            told_at = time.monotonic()
            progress(step)

    def tell(told: Told) -> None:
        nonlocal failed
        failed += told.row is not None and told.row["status"] == ERROR
        step = Step(told.done, told.total, failed, told.per_second, told.left_s)
        pass_on(step, at_once=told.done in (0, told.total) or told.is_turn or token.is_paused)

    try:
        return carry_out(order, client, lambda found: pass_on(Step(0, found, is_listing=True)), tell, token)
    except InUseError:
        return None
    finally:
        client.close()


# ---------------------------------------------------------------------------------------------------------- in words
def speed_words(per_second: float) -> str:
    """Such as "0.7 a second", or "12 a minute" where that would be under 0.1."""
    if per_second < 0.1:
        return tr("{rate} a minute", rate=written_number(per_second * 60, 1))
    return tr("{rate} a second", rate=written_number(per_second, 1 if per_second < 10 else 0))


def clock_words(seconds: float) -> str:
    """Such as "2:10", "1:02:10"."""
    whole = round(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def outcome_words(screened: Screened) -> str:
    """Such as "Screened: 230 graded, 12 ungradable, 4 failed, 100 done before."."""
    outcome = screened.outcome
    parts = [
        trn("{n} graded", "{n} graded", outcome.graded),
        trn("{n} ungradable", "{n} ungradable", outcome.ungradable),
        trn("{n} failed", "{n} failed", len(outcome.failed)),
    ]
    if outcome.skipped:
        parts.append(trn("{n} done before", "{n} done before", outcome.skipped))
    return tr("The screening is done: {counts}.", counts=commas(parts))
