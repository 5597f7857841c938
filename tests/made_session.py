"""A real session over a real store, with an analysis process that the test plays itself."""

from __future__ import annotations

import itertools
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from threading import Event

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from fakes import FakeGrader
from retina_desktop.app import join_parts
from retina_desktop.domain.reading import Reading
from retina_desktop.jobs import JobRunner
from retina_desktop.services.explanation import Attribution, Parts, pack_attribution, pack_parts
from retina_desktop.services.grader_events import (
    Explained,
    ExplanationFailed,
    ExplanationProgressed,
    ExplanationStopped,
    GraderReady,
    PhotographAnalysed,
    PhotographCancelled,
    PhotographFailed,
    PhotographStarted,
    pack_analysis,
)
from retina_desktop.settings import Settings
from retina_desktop.store import open_store
from retina_desktop.store.store import Store
from retina_desktop.viewmodels.parts import Parts as SessionParts
from retina_desktop.viewmodels.remedies import Remedy
from retina_desktop.viewmodels.session import SessionModel
from retina_models.features import PackedFeatures, pack
from retina_models.fundus import frame_of, read


@dataclass(frozen=True)
class Request:
    number: int
    path: Path
    sha256: str | None
    first: bool


@dataclass(frozen=True)
class Wish:
    """An explanation that was asked for."""

    number: int
    path: Path
    sha256: str
    method: str
    target: str


class PlayedProcess(QObject):
    """What `AnalysisProcess` shows to the session; the test decides when and how a photograph is answered."""

    told = Signal(object)
    analysed = Signal(object, object)
    broke = Signal(str)
    overheard = Signal(object, object)
    renewed = Signal()

    def __init__(self, model: str = "fake-2026.11") -> None:
        super().__init__()
        self.model = model
        self.requests: list[Request] = []  # not yet answered
        self.wishes: list[Wish] = []  # not yet answered
        self.starts = 0
        self.is_closed = False
        self.is_lent = False
        self._numbers = itertools.count(1)

    def start(self) -> None:
        self.starts += 1

    def renew(self) -> bool:
        if self.is_lent:
            return False
        self.requests.clear()
        self.wishes.clear()
        self.renewed.emit()
        return True

    def submit(self, path: Path, sha256: str | None, *, first: bool = False) -> int:
        request = Request(next(self._numbers), path, sha256, first)
        self.requests.append(request)
        return request.number

    def cancel(self, number: int) -> None:
        request = next((one for one in self.requests if one.number == number), None)
        if request is not None:
            self.requests.remove(request)
            self.told.emit(PhotographCancelled(number, request.path))

    def explain(self, path: Path, sha256: str, method: str, target: str) -> int:
        self.wishes.append(Wish(next(self._numbers), path, sha256, method, target))
        return self.wishes[-1].number

    def stop_explaining(self, number: int) -> None:
        wish = next((one for one in self.wishes if one.number == number), None)
        if wish is not None:
            self.wishes.remove(wish)
            self.told.emit(ExplanationStopped(number))

    def close(self) -> None:
        self.is_closed = True

    # ----------------------------------------------------------------------------------------- what the test plays
    def get_ready(self) -> None:
        self.told.emit(GraderReady(self.model, "CPU (fake)", 0.1))

    def begin(self, request: Request) -> None:
        self.told.emit(PhotographStarted(request.number, request.path))

    def answer(self, request: Request, grade: int | None = None, *, gradable: bool = True) -> None:
        self.requests.remove(request)
        image = read(request.path)
        grader = FakeGrader(name=self.model)
        analysis = grader.analyse(image)
        changes = {"gradable": gradable} if grade is None else {"gradable": gradable, "grade": grade}
        analysis = replace(analysis, prediction=replace(analysis.prediction, **changes))
        features = PackedFeatures(grader.eyes_key, pack(grader.remembered(image.sha256)))
        packed = pack_analysis(analysis)
        event = PhotographAnalysed(request.number, request.path, image.sha256, packed, features=features)
        self.analysed.emit(event, analysis)

    def wish(self, method: str) -> Wish:
        """The one for this method that waits."""
        return next(wish for wish in self.wishes if wish.method == method)

    def step(self, wish: Wish, done: int, total: int) -> None:
        self.told.emit(ExplanationProgressed(wish.number, done, total))

    def explained(self, wish: Wish) -> None:
        self.wishes.remove(wish)
        if wish.method == "parts":
            moved = {"MA": 0.5, "HE": 0.25, "EX": 0.0, "SE": -0.125, "global": 1.0, "artefact": 0.0}
            packed = pack_parts(Parts(self.model, moved, 0.125, 1.75))
        else:
            map_ = np.full((256, 256), 128, np.uint8)
            map_[60:120, 60:120], map_[140:180, 140:180] = 255, 64
            frame = frame_of(read(wish.path).field, 256)
            packed = pack_attribution(Attribution(self.model, wish.method, wish.target, frame, map_))
        self.told.emit(Explained(wish.number, wish.sha256, packed))

    def not_explained(self, wish: Wish, reason: str) -> None:
        self.wishes.remove(wish)
        self.told.emit(ExplanationFailed(wish.number, reason))

    def fail(self, request: Request, reason: str, *, unreadable: bool = False) -> None:
        self.requests.remove(request)
        self.told.emit(PhotographFailed(request.number, request.path, reason, unreadable))


@dataclass
class Desk:
    """A session with everything that a test looks at. `close` ends it as the window would."""

    session: SessionModel
    process: PlayedProcess
    runner: JobRunner
    settings: Settings
    parts: SessionParts
    messages: list[tuple[str, str]] = field(default_factory=list)
    offers: list[tuple[str, tuple[Remedy, ...]]] = field(default_factory=list)
    unsaved: int | None = None

    def close(self) -> None:
        if self.unsaved is None:
            self.unsaved = self.session.close()

    @property
    def sha256(self) -> str:
        """Of the photograph on the screen."""
        row = self.session.current_row
        assert row is not None
        assert row.sha256 is not None
        return row.sha256

    def statuses(self) -> list[str]:
        return [row.status.value for row in self.session.worklist.rows()]

    def open(self, qtbot: QtBot, *paths: Path) -> None:
        """Open paths and wait until every photograph is recognised or known to be unreadable."""
        self.session.open_paths(paths)
        qtbot.waitUntil(lambda: self.session.worklist.rowCount() > 0, timeout=20_000)
        qtbot.waitUntil(
            lambda: all(row.sha256 is not None or row.unreadable for row in self.session.worklist.rows()),
            timeout=20_000,
        )

    def wait_saved(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: self.session.saved_state == "saved", timeout=20_000)


class Desks:
    """Makes desks over one store file, and closes them all."""

    def __init__(self, folder: Path, empty_store: Path) -> None:
        """empty_store: copied, because making a store takes longer than most tests."""
        self.store_file = folder / "readings.sqlite"
        shutil.copy(empty_store, self.store_file)
        self.unsaved_file = folder / "unsaved.jsonl"
        self._desks: list[Desk] = []

    def make(
        self,
        process: PlayedProcess | None = None,
        opener: Callable[[], Store] | None = None,
        kept: Settings | None = None,
        **settings: bool | int | str,
    ) -> Desk:
        """kept: of an earlier desk. settings: with "__" for the dot, such as reading__blind_first=False."""
        values = kept or Settings(None, {"reader.name": "Dr Ada", "files.recent": []})
        for key, value in settings.items():
            values.set(key.replace("__", "."), value)
        runner = JobRunner()
        process = process or PlayedProcess()
        opener = opener or partial(open_store, self.store_file, busy_timeout_s=0.1)
        parts = join_parts(values, runner, opener, process, self.unsaved_file)  # type: ignore[arg-type]
        session = SessionModel(parts, runner)
        desk = Desk(session, process, runner, values, parts)
        session.message.connect(lambda level, words: desk.messages.append((level, words)))
        session.offered.connect(lambda level, words, remedies: desk.offers.append((words, remedies)))
        session.offered.connect(lambda level, words, _remedies: desk.messages.append((level, words)))
        self._desks.append(desk)
        session.start()
        return desk

    def history(self, sha256: str) -> list[Reading]:
        """What the store holds of one photograph."""
        with open_store(self.store_file) as store:
            return store.readings.history(sha256)

    def close(self) -> None:
        for desk in self._desks:
            desk.close()


def photographs(folder: Path, names: Sequence[str], side: int = 400) -> list[Path]:
    """Little eyes, each of another colour: a bright disc on black."""
    folder.mkdir(parents=True, exist_ok=True)
    y, x = np.mgrid[:side, :side]
    disc = (x - side / 2) ** 2 + (y - side / 2) ** 2 < (0.48 * side) ** 2
    made = []
    for number, name in enumerate(names):
        pixels = np.zeros((side, side, 3), np.uint8)
        pixels[disc] = (120 + number, 60, 30)
        path = folder / name
        Image.fromarray(pixels).save(path)
        made.append(path)
    return made


@contextmanager
def store_at_rest(session: SessionModel) -> Iterator[None]:
    """Nobody has the store's file open meanwhile: a file that was opened before a mount is not bound by it."""
    at_rest, go_on = Event(), Event()

    def close_and_wait(store: Store) -> None:
        store.close()  # it opens again by itself
        at_rest.set()
        go_on.wait()

    session._records.ask_or(close_and_wait, lambda _none: None, None)
    at_rest.wait()
    try:
        yield
    finally:
        go_on.set()


class Turns(QObject):
    """How long this thread works between two looks of a timer that is always due, by its own CPU time."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_s = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = time.thread_time()
        self.longest_s, self._last = max(self.longest_s, now - self._last), now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest_s
