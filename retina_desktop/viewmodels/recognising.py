"""Which content each row of the list holds, and what was said of that before: by the store, by the file as it is read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.language import commas, tr
from retina_desktop.viewmodels.answer import NO_ANSWER, answer_of
from retina_desktop.viewmodels.listing import LOOK_UP, Known, said_by
from retina_desktop.viewmodels.opinions import opinion_of
from retina_desktop.viewmodels.parts import Parts
from retina_desktop.viewmodels.photograph import Loaded

if TYPE_CHECKING:
    from retina_models.prediction import Prediction


class Recognising(QObject):
    """Writes into the rows; the session shows what that changes on the screen."""

    known = Signal(object)  # list[int]: rows of which the store has spoken
    answers_cleared = Signal(object)  # list[int]: rows that wait for the store's word again
    unreadable = Signal(int)  # row whose file cannot be read
    replaced = Signal(int, str)  # row whose file holds another content than before, one sentence

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._worklist = parts.worklist
        self._photograph = parts.photograph
        self._listing = parts.listing
        self._records = parts.records
        self._analyses = parts.analyses
        self._listing.known.connect(self._on_known)
        self._listing.unreadable.connect(self._on_unreadable)
        self._worklist.thumbnails.failed.connect(
            self._on_unreadable
        )  # without a model nothing else would look into the files
        self._analyses.model_known.connect(self._on_model_known)
        self._photograph.loaded.connect(self._on_loaded)
        self._photograph.failed.connect(self._on_failed)

    def store_is_ready(self, *, again: bool) -> None:
        """again: it was open before, here or elsewhere."""
        self._listing.store_is_ready()
        if again:
            self.look_up_anew()
        loaded = self._photograph.current_loaded
        number = None if loaded is None else self._worklist.row_of(loaded.path)
        if loaded is not None and number is not None and self._worklist.row_at(number).sha256 is None:
            self._listing.recognise(loaded.path, loaded.sha256)

    def look_up_anew(self) -> None:
        """Another reader, or another store. What this reader said and is on its way into the store stays shown."""
        rows, reader = self._worklist.rows(), self._listing.reader
        nothing: dict[str, object] = {"answer": NO_ANSWER, "edited": False, "contradictions": (), "difference": None}
        settled = [number for number, row in enumerate(rows) if not self._records.has_unsaved(row.path, reader)]
        self._worklist.change_many([(number, dict(nothing)) for number in settled])
        self.answers_cleared.emit(settled)
        self._listing.look_up_again((row.path, row.sha256) for row in rows if row.sha256 is not None)

    def _on_model_known(self, model: str) -> None:
        """What it said at an earlier time replaces what another says: after a rollback nothing is made anew."""
        self._listing.set_model(model)
        stale = [row.sha256 for row in self._worklist.rows() if row.stale and row.sha256 is not None]
        for start in range(0, len(stale), LOOK_UP):
            shas = stale[start : start + LOOK_UP]
            self._records.ask_or(partial(said_by, shas=shas, model=model), self._on_said, nothing={})

    def _on_said(self, said: dict[str, Prediction]) -> None:
        changes: list[tuple[int, dict[str, object]]] = []
        for sha256, prediction in said.items():
            opinion = opinion_of(prediction, self._analyses.model)
            stale = (number for number in self._worklist.rows_with(sha256) if self._worklist.row_at(number).stale)
            changes.extend((number, {"opinion": opinion}) for number in stale)
        self._worklist.change_many(changes)
        self.known.emit([number for number, _ in changes])

    def _on_known(self, known: Sequence[Known]) -> None:
        changes: list[tuple[int, dict[str, object]]] = []
        others: list[str] = []
        for one in known:
            number = self._worklist.row_of(one.path)
            if number is None:
                continue
            if self._photograph.path == one.path and not self._photograph.holds(one.sha256):
                continue  # the file holds another picture than the one on the screen, which keeps its own readings
            row = self._worklist.row_at(number)
            if row.meant not in (None, one.sha256):
                others.append(row.name)
            values: dict[str, object] = {"sha256": one.sha256, "meant": None}
            if not row.edited:
                values["answer"] = answer_of(one.reading)
            if one.prediction is not None and (row.opinion is None or row.opinion.stale):
                values["opinion"] = opinion_of(one.prediction, self._analyses.model)
            changes.append((number, values))
        self._worklist.change_many(changes)
        if others:
            names = commas(others)
            words = tr("Changed since the list was written, and another picture now: {names}.", names=names)
            self._listing.problem.emit(words)
        self.known.emit([number for number, _ in changes])

    def _on_loaded(self, loaded: Loaded) -> None:
        number = self._worklist.row_of(loaded.path)
        if number is None:
            return
        row = self._worklist.row_at(number)
        is_another = row.sha256 not in (None, loaded.sha256)
        if is_another:
            self._take_for_another(number)
        # What a worklist said of this content stands where the file says nothing, its patient also before the file's name.
        before_eye, before_patient = (None, None) if is_another else (row.laterality, row.patient)
        first = before_patient if loaded.is_patient_guessed else None
        patient = first or loaded.patient or before_patient
        tags = {"laterality": loaded.laterality or before_eye, "patient": patient}
        if (row.laterality, row.patient) != (tags["laterality"], tags["patient"]):
            self._worklist.change(number, **tags)
        if row.sha256 is None:
            self._listing.recognise(loaded.path, loaded.sha256)

    def _take_for_another(self, number: int) -> None:
        """What was said of the content before stays with that."""
        path = self._worklist.row_at(number).path
        self._worklist.thumbnails.forget(path)
        self._listing.forget(path)
        nothing: dict[str, object] = {"sha256": None, "answer": NO_ANSWER, "edited": False, "opinion": None}
        nothing |= {"error": None, "unreadable": False, "analysing": False, "contradictions": (), "difference": None}
        self._worklist.change(number, **nothing)
        words = tr("{file} holds another picture than before; the readings of that one stay with it.", file=path.name)
        self.replaced.emit(number, words)

    def _on_failed(self, words: str) -> None:
        if self._photograph.path is not None:
            self._on_unreadable(self._photograph.path, words)

    def _on_unreadable(self, path: Path, words: str) -> None:
        number = self._worklist.row_of(path)
        if number is not None:
            self._worklist.change(number, error=words, unreadable=True)
            self.unreadable.emit(number)
