"""What models were asked to explain: remembered, kept in the store, or made by the analysis process."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.faults import said
from retina_desktop.jobs import AnalysisProcess
from retina_desktop.viewmodels.records import Records

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

ROOM_BYTES = 64_000_000
"""Packed explanations kept in memory, 1 to 500 kB each: those around the reader, also where no store can be written."""


@dataclass(frozen=True)
class Subject:
    """A photograph on the screen whose opinion may be seen: what can be explained."""

    path: Path
    sha256: str
    model: str  # whose opinion it is
    grade: int


@dataclass(frozen=True)
class Question:
    """method, target: of domain.attribution."""

    sha256: str
    method: str
    target: str


@dataclass(frozen=True)
class Kept:
    """An answer; of another model than the one that was asked for, it is stale."""

    model: str
    packed: bytes


class Explanations(QObject):
    """Every signal names its question."""

    progressed = Signal(object, int, int)  # Question, passes done, all
    made = Signal(object, object)  # Question, Kept
    failed = Signal(object, str)  # Question, one sentence
    stopped = Signal(object)  # Question

    def __init__(self, process: AnalysisProcess, records: Records) -> None:
        super().__init__(process)
        self._process = process
        self._records = records
        self._asked: dict[int, Question] = {}
        self._kept: OrderedDict[tuple[Question, str], bytes] = OrderedDict()
        self._used_bytes = 0
        process.told.connect(self._on_event)
        process.broke.connect(self._fail_all)
        process.renewed.connect(self._stop_all)

    def find(self, question: Question, model: str, on_found: Callable[[Kept | None], Any]) -> None:
        """This model's answer, else the newest of another model, else None; at once when it is remembered."""
        packed = self._kept.get((question, model))
        if packed is not None:
            self._kept.move_to_end((question, model))
            on_found(Kept(model, packed))
            return

        def look(store: Store) -> tuple[str, bytes] | None:
            return store.attributions.find(question.sha256, model, question.method, question.target)

        def answer(found: tuple[str, bytes] | None) -> None:
            on_found(self._remembered(question) if found is None else Kept(*found))

        self._records.ask_or(look, answer, nothing=None)

    def ask(self, question: Question, path: Path) -> None:
        """Have the analysis process answer; one of the signals follows. Twice the same is asked once."""
        if question in self._asked.values():
            return
        try:
            number = self._process.explain(path, question.sha256, question.method, question.target)
        except RuntimeError as error:
            self.failed.emit(question, str(error))
            return
        self._asked[number] = question

    def stop(self, question: Question) -> None:
        for number, asked in list(self._asked.items()):
            if asked == question:
                self._process.stop_explaining(number)

    def is_asked(self, question: Question) -> bool:
        return question in self._asked.values()

    def _remembered(self, question: Question) -> Kept | None:
        """Of any model: where no store can be written."""
        models = [model for asked, model in self._kept if asked == question]
        return Kept(models[-1], self._kept[question, models[-1]]) if models else None

    def _on_event(self, event: object) -> None:
        from retina_desktop.services import grader_events as events

        if not isinstance(event, events.ExplanationEvent):
            return
        if isinstance(event, events.ExplanationProgressed):
            if event.request in self._asked:
                self.progressed.emit(self._asked[event.request], event.done, event.total)
            return
        question = self._asked.pop(event.request, None)
        if question is None:
            return
        if isinstance(event, events.Explained):
            self._keep(question, event.packed)
        elif isinstance(event, events.ExplanationFailed):
            self.failed.emit(question, said(event.reason))
        else:
            self.stopped.emit(question)

    def _keep(self, question: Question, packed: bytes) -> None:
        from retina_desktop.services.explanation import model_of

        model = model_of(packed)
        self._used_bytes += len(packed) - len(self._kept.pop((question, model), b""))
        self._kept[question, model] = packed
        while self._used_bytes > ROOM_BYTES and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._used_bytes -= len(oldest)
        key = (question.sha256, model, question.method, question.target)
        self._records.put(lambda store: store.attributions.put(*key, packed))
        self.made.emit(question, Kept(model, packed))

    def _fail_all(self, words: str) -> None:
        questions, self._asked = list(self._asked.values()), {}
        for question in questions:
            self.failed.emit(question, said(words))

    def _stop_all(self) -> None:
        """Another model explains from now on."""
        questions, self._asked = list(self._asked.values()), {}
        for question in questions:
            self.stopped.emit(question)
