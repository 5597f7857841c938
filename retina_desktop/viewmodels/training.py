"""A training in the window: what it would learn, its child process from start to end, and its curves."""

from __future__ import annotations

import json
import logging
import math
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from retina_desktop import program_file
from retina_desktop.domain.faults import said
from retina_desktop.domain.language import tr, written_number
from retina_desktop.jobs import Job, JobRunner, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.training_command import (
    NICENESS,
    Order,
    Workshop,
    failure_words,
    is_installed,
    next_name,
    program,
)
from retina_desktop.viewmodels.screening import clock_words
from retina_models import edition
from retina_models.bundle import BundleError

if TYPE_CHECKING:
    from retina_desktop.services.training_plan import Plan
    from retina_desktop.store.store import Store

log = logging.getLogger(__name__)

PATIENCE_MS = 15_000
"""A training that was asked to stop ends its step first; after this it is ended by force, and its last checkpoint stands."""
KEPT_ERRORS = 20_000  # characters


class State(Enum):
    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"


@dataclass(frozen=True)
class Where:
    """What a training has to know of the program. Called off the GUI thread."""

    workshop: Workshop
    store: Callable[[], Path]
    open_store: Callable[[], Store]
    model: Callable[[], Path]  # the bundle that grades; raises BundleError
    taken: Callable[[], set[str]]  # names of models
    arbiters: Callable[[], tuple[str, ...]]
    recipe: Callable[[], str]  # a TOML file in place of the training's own; "" for that


@dataclass(frozen=True)
class Step:
    """How far a training is. stage: "" before the first; part of parts: which of several networks learns."""

    stage: str = ""
    part: int = 0
    parts: int = 0
    done: int = 0
    total: int = 0
    message: str = ""


class TrainingModel(QObject):
    """One at a time; nothing is promoted by it."""

    changed = Signal()  # state or step
    planned = Signal()  # plan or plan_trouble
    searched = Signal(int, int, list)  # how many photographs were found again, of how many, and what was in the way
    curve_grew = Signal(str)  # its name
    begun = Signal()  # anew, or gone on with after a stop: what was told before is past
    told = Signal(str, str)  # level, one sentence
    finished = Signal(str)  # the candidate's name

    def __init__(self, runner: JobRunner, where: Where) -> None:
        super().__init__(runner)
        self._runner, self._where = runner, where
        self._process: QProcess | None = None
        self._order: Order | None = None
        self._began = self._paused_s = self._paused_at = 0.0
        self._errors = self._half_line = self._reason = ""
        self._candidate = ""
        self._is_closing = False
        self._force = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._force.timeout.connect(self._end_by_force)
        self.state = State.IDLE
        self.step = Step()
        self.curves: dict[str, list[tuple[float, float]]] = {}
        self.plan: Plan | None = None
        self.plan_trouble = ""
        self.is_looking = False
        self.is_searching = False  # through folders, which may take as long as they are large
        self._looking: Job | None = None
        self._look_next: tuple[Path, ...] = ()  # asked for while another look went on

    # --------------------------------------------------------------------------------------------------------- facts
    @property
    def is_under_way(self) -> bool:
        return self.state is not State.IDLE

    @property
    def can_go_on(self) -> bool:
        """Paused, or stopped before its end in this or an earlier run of the program."""
        return self.state is State.PAUSED or self.unfinished is not None

    @property
    def unfinished(self) -> Order | None:
        """What was stopped before its end in this or an earlier run of the program."""
        return self._where.workshop.unfinished() if self.state is State.IDLE else None

    @property
    def words(self) -> str:
        """Such as "The fuse network 2 of 3 learns"; "" while nothing goes on."""
        step = self.step
        if self.state is State.IDLE:
            return ""
        if self.state is State.STOPPING:
            return tr("The training ends; its checkpoint is kept…")
        said = stage_words(step)
        return tr("Paused: {stage}", stage=said) if self.state is State.PAUSED else said

    @property
    def time_words(self) -> str:
        """Such as "0:12 so far"."""
        if not self._began or self.state is State.IDLE:
            return ""
        return tr("{time} so far", time=clock_words(self._seconds()))

    def _seconds(self) -> float:
        now = self._paused_at if self.state is State.PAUSED else time.monotonic()
        return now - self._began - self._paused_s

    # ---------------------------------------------------------------------------------------------------------- plan
    def look(self, folders: Sequence[Path] = ()) -> None:
        """Find out what could be learnt now, and `searched` where folders are to be looked through for photographs that were moved."""
        if self.is_looking:
            self._look_next += tuple(folders)
            return
        if not edition.is_full():
            self._on_no_plan(said(edition.RETRAINING))
            return
        if not is_installed():
            words = tr(
                "The training module is not installed with this program: pip install the project with its training."
            )
            self._on_no_plan(words)
            return
        self.is_looking, self.is_searching = True, bool(folders)
        self.planned.emit()
        where, problems = self._where, list[str]()

        def work(_progress: Progress, token: CancelToken) -> tuple[Plan, tuple[int, int]]:
            from retina_desktop.services.training_plan import find_again, look_at
            from retina_models.bundle import find_bundles

            bundle = where.model()
            made = [*where.workshop.candidates(), *find_bundles([bundle.parent])]
            with where.open_store() as store:  # its own: what is being saved does not wait behind it
                found = find_again(store, folders, token, problems.append) if folders else (0, 0)
                found_only_now = folders if store.read_only else ()
                return look_at(store, bundle, made, where.arbiters(), token, found_only_now), found

        def on_success(answer: tuple[Plan, tuple[int, int]]) -> None:
            plan, found = answer
            self._on_plan(plan)
            if folders:
                self.searched.emit(*found, problems)

        self._looking = self._runner.start(work, on_success=on_success, on_failure=self._on_no_plan)
        self._looking.cancelled.connect(self._on_looked)

    def stop_looking(self) -> None:
        """What was found until now is not remembered; the plan stays what it was."""
        if self._looking is not None:
            self._looking.cancel()

    def _on_plan(self, plan: Plan) -> None:
        self.plan, self.plan_trouble = plan, ""
        self._on_looked()

    def _on_no_plan(self, words: str) -> None:
        self.plan, self.plan_trouble = None, words
        self._on_looked()

    def _on_looked(self) -> None:
        self.is_looking = self.is_searching = False
        self._looking = None
        self.planned.emit()
        if self._look_next:
            folders, self._look_next = self._look_next, ()
            self.look(folders)

    # -------------------------------------------------------------------------------------------------------- wishes
    def start(self, depth: str = "head", leave_out: frozenset[str] = frozenset()) -> None:
        """Begin anew; what was stopped before is forgotten."""
        where = self._where

        def order() -> Order:
            model = where.model()
            left_out = where.workshop.leave_out_these(leave_out)
            name = next_name(model.name, self._taken())
            return Order(where.store(), model, name, depth, where.arbiters(), left_out, where.recipe())

        self._begin(order)

    def resume(self) -> None:
        """Go on from the checkpoint of the training that was stopped, of the model and as deep as it was then."""
        where = self._where

        def order() -> Order:
            kept = where.workshop.unfinished()
            if kept is None:
                raise BundleError(tr("What was to be trained is not known any more: start it anew."))
            return replace(kept, store=where.store(), name=next_name(kept.model.name, self._taken()))

        self._begin(order)

    def _taken(self) -> set[str]:
        return self._where.taken() | {found.folder.name for found in self._where.workshop.candidates()}

    def _begin(self, order: Callable[[], Order]) -> None:
        if self.is_under_way:
            return
        self._set_state(State.RUNNING)
        self.step, self._candidate = Step(), ""
        self.curves.clear()
        self.begun.emit()

        def prepare(_progress: Progress, _token: CancelToken) -> Order:
            if words := program_file.trouble():
                raise BundleError(words)  # the training would be another version's
            made = order()
            self._where.workshop.keep(made)
            return made

        self._runner.start(prepare, on_success=self._launch, on_failure=self._on_failed)

    def pause(self) -> None:
        """The process waits from its next step on and gives its cores away; its memory stays."""
        if self.state is State.RUNNING and self._say("pause"):
            self._paused_at = time.monotonic()
            self._set_state(State.PAUSED)

    def go_on(self) -> None:
        """After a pause."""
        if self.state is State.PAUSED and self._say("go on"):
            self._paused_s += time.monotonic() - self._paused_at
            self._set_state(State.RUNNING)

    def cancel(self) -> None:
        """Its checkpoint is kept: a later start may go on from there."""
        if self._process is None or self.state not in (State.RUNNING, State.PAUSED):
            return
        self._set_state(State.STOPPING)
        self._process.closeWriteChannel()
        self._force.start()

    def close(self) -> None:
        """The program ends: so does the training, at once; its last checkpoint stands."""
        self._is_closing = True
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(2000)

    # ------------------------------------------------------------------------------------------------------- process
    def _launch(self, order: Order) -> None:
        self._order = order
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUNBUFFERED", "1")
        if not environment.contains("OMP_WAIT_POLICY"):
            environment.insert("OMP_WAIT_POLICY", "PASSIVE")  # its threads must not spin beside the analysis
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read_lines)
        process.readyReadStandardError.connect(self._read_errors)
        process.started.connect(self._give_way)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_ended)
        self._process = process
        self._began, self._paused_s = time.monotonic(), 0.0
        self._errors = self._half_line = self._reason = ""
        training, *first = program()
        process.start(training, [*first, *order.arguments(self._where.workshop)])
        self.changed.emit()

    def _give_way(self) -> None:
        """Lower than the analysis and the window: the threads that it makes later inherit that."""
        import psutil

        assert self._process is not None
        try:
            process = psutil.Process(self._process.processId())
            process.nice(psutil.IDLE_PRIORITY_CLASS if sys.platform == "win32" else NICENESS)
        except psutil.Error as error:
            log.warning("The training's priority cannot be lowered: %s", error)

    def _say(self, order: str) -> bool:
        """On its standard input: see retina_training.attended."""
        return self._process is not None and self._process.write(f"{order}\n".encode()) > 0

    def _read_lines(self) -> None:
        assert self._process is not None
        text = self._half_line + bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        *lines, self._half_line = text.split("\n")
        for line in lines:
            try:
                event = json.loads(line)
            except ValueError:
                continue
            if isinstance(event, dict):
                self._take(event)
        self.changed.emit()

    def _read_errors(self) -> None:
        assert self._process is not None
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        self._errors = (self._errors + said)[-KEPT_ERRORS:]

    def _take(self, event: dict[str, object]) -> None:
        kind = event.get("event")
        if kind == "stage":
            part, parts = _whole(event.get("part")), _whole(event.get("parts"))
            self.step = Step(str(event.get("name", "")), part, parts)
        elif kind == "progress":
            done, total = _whole(event.get("done")), _whole(event.get("total"))
            self.step = replace(self.step, done=done, total=total, message=str(event.get("message", "")))
        elif kind == "metrics":
            self._grow(event)
        elif kind == "failed":
            self._reason = str(event.get("reason", ""))
        elif kind == "finished":
            self._candidate = Path(str(event.get("bundle", ""))).name

    def _grow(self, event: dict[str, object]) -> None:
        """Networks that learn one after another follow each other on the axis of steps, with a gap (NaN) between their curves."""
        step, steps = _whole(event.get("step")), _whole(event.get("steps"))
        begun = max(0, self.step.part - 1) * steps
        for name in ("loss", "qwk"):
            value = event.get(name)
            if isinstance(value, int | float):
                points = self.curves.setdefault(name, [])
                if points and points[-1][0] <= begun:
                    points.append((float(begun), math.nan))
                points.append((float(begun + step), float(value)))
                self.curve_grew.emit(name)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._end()
            self._on_failed(tr("The training cannot be started: {why}.", why=program()[0]))

    def _on_ended(self, status: int, how: QProcess.ExitStatus) -> None:
        self._read_lines()
        self._read_errors()
        was_stopping, candidate = self.state is State.STOPPING, self._candidate
        self._end()
        if self._is_closing:
            return
        if was_stopping:
            self._set_state(State.IDLE)
            self.told.emit("info", self._stopped_words())
        elif status == 0 and how is QProcess.ExitStatus.NormalExit and candidate:
            self._where.workshop.forget_run()
            self._set_state(State.IDLE)
            words = tr("The training is done: {name} can be compared with {model}.", name=candidate, model=self._parent)
            self.told.emit("info", words)
            self.finished.emit(candidate)
        else:
            self._on_failed(failure_words(self._reason, how is QProcess.ExitStatus.CrashExit, self._errors))

    def _stopped_words(self) -> str:
        if self._where.workshop.is_unfinished:
            return tr("The training was stopped. It can go on from its checkpoint.")
        return tr("The training was stopped before its first checkpoint: it begins anew.")

    @property
    def _parent(self) -> str:
        return self._order.model.name if self._order is not None else ""

    def _end_by_force(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _end(self) -> None:
        self._force.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None

    def _on_failed(self, words: str) -> None:
        self._set_state(State.IDLE)
        self.told.emit("error", tr("There is no new model. {why}", why=words))

    def _set_state(self, state: State) -> None:
        self.state = state
        self.changed.emit()


def stage_words(step: Step) -> str:
    """Such as "Network 2 of 3 learns: step 40 of 120"."""
    if step.stage == "comparison":
        return tr("The new model is compared and written")
    if step.parts:
        words = tr("Network {part} of {parts} learns", part=step.part, parts=step.parts)
    elif step.stage in ("", "readings"):
        words = tr("The readings are gathered") if not step.total else tr("Photographs are looked at")
    else:
        words = tr("The networks learn")
    if step.total:
        done, total = written_number(step.done), written_number(step.total)
        return tr("{what}: {done} of {total}", what=words, done=done, total=total)
    return words


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int | float) else 0
