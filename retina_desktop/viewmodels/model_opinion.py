"""The model's opinion of the photograph on the screen: whether it may be shown, where it is, and who has seen it.

Blind reading: a row's opinion shows once its reader has answered, or asked to see it. What was on the screen once counts as
seen for good.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.analyses import Analyses
from retina_desktop.viewmodels.opinions import Opinions, opinion_of
from retina_desktop.viewmodels.photograph import PhotographModel
from retina_desktop.viewmodels.worklist import Row, WorklistModel

if TYPE_CHECKING:
    from retina_desktop.services.grader_events import PhotographAnalysed
    from retina_models.prediction import Analysis, Prediction


class ModelOpinion(QObject):
    """Follows the row that `show` names; marks the rows of the list on the way."""

    changed = Signal()  # `prediction`, `words` or the visibility of the row on the screen

    def __init__(
        self, worklist: WorklistModel, photograph: PhotographModel, opinions: Opinions, analyses: Analyses
    ) -> None:
        super().__init__(worklist)
        self._worklist = worklist
        self._photograph = photograph
        self._opinions = opinions
        self._analyses = analyses
        self._number = -1
        self._reader = ""
        self._revealed: set[tuple[str, Path]] = set()  # (reader, file)
        self.is_blind = True
        self.prediction: Prediction | None = None  # of the row on the screen, visible or not
        opinions.fetched.connect(self._on_fetched)
        opinions.missing.connect(self._on_missing)
        analyses.analysed.connect(self._on_analysed)
        analyses.overheard.connect(self._on_overheard)
        analyses.failed.connect(self._on_failed)
        analyses.model_known.connect(self._on_model_known)
        analyses.state_changed.connect(self._on_state)
        self._soon = QTimer(self)  # what was analysed is known at once, and drawn in a turn of its own: 10 ms of 30
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.changed)
        self._told = ""  # the words that were last told of
        self.changed.connect(self._note_told)
        worklist.dataChanged.connect(self._on_rows)

    # ------------------------------------------------------------------------------------------------------ the screen
    def show(self, number: int) -> None:
        """This row is on the screen from now on; -1: none."""
        self._number = number
        self.prediction = None
        self.fetch()
        self._note_seen()
        self.changed.emit()

    def fetch(self) -> None:
        """Get the opinion with its maps, as soon as the store is known to have one."""
        row = self._row
        if row is None or row.sha256 is None or row.opinion is None:
            return
        if self.prediction is None or self.prediction.model != row.opinion.model:
            self._opinions.fetch(row.sha256, row.opinion.model)

    @property
    def _row(self) -> Row | None:
        return self._worklist.row_at(self._number) if self._number >= 0 else None

    @property
    def words(self) -> str:
        """What stands in the opinion's place; "" when it is there and may be shown."""
        row = self._row
        if row is None:
            return ""
        if self.prediction is None and row.opinion is None:
            if row.error is not None:
                return row.error
            if row.analysing:
                return tr("Analysing…")
            is_queued = self._analyses.model is not None and self._analyses.is_wanted
            return tr("Queued.") if is_queued else self._analyses.state
        if not row.opinion_visible:
            return tr("Shown after your grade.")
        return "" if self.prediction is not None else tr("Loading…")

    # -------------------------------------------------------------------------------------------------------- blindness
    def set_reader(self, name: str) -> None:
        """This person reads from now on; what another has seen this one has not."""
        self._reader = name

    def was_visible(self, row: Row) -> bool:
        """Whether the reader has had this row's opinion on the screen, now or before."""
        return (self._reader, row.sha256) in self._opinions.seen or (row.opinion_visible and row.opinion is not None)

    def reveal(self) -> None:
        """Show it before the reader's answer."""
        row = self._row
        if row is not None and not row.opinion_visible:
            self._revealed.add((self._reader, row.path))
            self.refresh_visibility([self._number])

    def refresh_visibility(self, numbers: Iterable[int]) -> None:
        """After answers or settings changed."""
        changes: list[tuple[int, dict[str, object]]] = []
        for number in numbers:
            row = self._worklist.row_at(number)
            visible = not self.is_blind or row.is_read or (self._reader, row.path) in self._revealed
            if visible != row.opinion_visible:
                changes.append((number, {"opinion_visible": visible}))
        self._worklist.change_many(changes)
        if any(number == self._number for number, _ in changes):
            self._note_seen()
            self.changed.emit()

    def _note_seen(self) -> None:
        row = self._row
        if row is not None and row.sha256 is not None and row.opinion_visible and row.opinion is not None:
            self._opinions.seen.add((self._reader, row.sha256))

    # -------------------------------------------------------------------------------------------------- what comes to be
    def _note_told(self) -> None:
        self._told = self.words

    def _on_rows(self, first: QModelIndex, last: QModelIndex, _roles: list[int]) -> None:
        """The photograph on the screen was queued, and is being analysed now."""
        if first.row() <= self._number <= last.row() and self.words != self._told:
            self.changed.emit()

    def _on_fetched(self, sha256: str, analysis: Analysis) -> None:
        row = self._row
        if row is None or row.sha256 != sha256 or row.opinion is None:
            return
        if row.opinion.model == analysis.prediction.model:  # else an older model's, come late
            self._take(analysis, stale=row.stale)
            self.changed.emit()

    def _on_missing(self, sha256: str, prediction: Prediction | None) -> None:
        """There is a prediction at most: maps are kept for a while only."""
        row = self._row
        if row is not None and row.sha256 == sha256:
            self.prediction = self.prediction or prediction
            self.changed.emit()
            self._analyses.ask_again(self._number)

    def _on_analysed(self, event: PhotographAnalysed, analysis: Analysis) -> None:
        self._opinions.keep(event, analysis.prediction)
        opinion = opinion_of(analysis.prediction, self._analyses.model)
        numbers = self._worklist.rows_with(event.sha256)
        self._worklist.change_many([(number, {"opinion": opinion, "error": None}) for number in numbers])
        if self._number in numbers:
            self._take(analysis, stale=False)
            self._soon.start()

    def _on_overheard(self, event: PhotographAnalysed, prediction: Prediction) -> None:
        """A screening had a photograph analysed: in this list or in a later one, it need not be analysed again."""
        numbers = self._worklist.rows_with(event.sha256)
        if not numbers:
            self._opinions.put(event, prediction)
        else:
            self._opinions.keep(event, prediction)
            opinion = opinion_of(prediction, self._analyses.model)
            self._worklist.change_many([(number, {"opinion": opinion, "error": None}) for number in numbers])
        if self._number in numbers:
            self.fetch()

    def _take(self, analysis: Analysis, *, stale: bool) -> None:
        self.prediction = analysis.prediction
        self._photograph.set_analysis(analysis, stale=stale)
        self._note_seen()

    def _on_state(self, _words: str) -> None:
        """Without a model, or switched off, its state stands in the opinion's place."""
        if self.words != self._told:
            self.changed.emit()

    def _on_failed(self, path: Path, words: str, unreadable: bool) -> None:
        number = self._worklist.row_of(path)
        if number is None:
            return
        unreadable = unreadable or self._worklist.row_at(number).unreadable
        self._worklist.change(number, error=words, unreadable=unreadable)
        if number == self._number:
            self._photograph.set_analysis(None, error=words)
            self.changed.emit()

    def _on_model_known(self, model: str) -> None:
        """Opinions of other models are stale from now on, and will be asked for anew."""
        changes: list[tuple[int, dict[str, object]]] = []
        for number, row in enumerate(self._worklist.rows()):
            if row.opinion is not None and row.opinion.stale != (row.opinion.model != model):
                changes.append((number, {"opinion": replace(row.opinion, stale=row.opinion.model != model)}))
        self._worklist.change_many(changes)
        row = self._row
        if row is not None and row.stale and self._photograph.analysis is not None:
            self._photograph.set_analysis(self._photograph.analysis, stale=True)
        self.changed.emit()
