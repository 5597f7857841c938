"""A reading session: the list, the photograph on the screen, the reader's answers and the model's opinion."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from retina_desktop.viewmodels.photograph import PhotographModel
from retina_desktop.viewmodels.reading_commands import Answer
from retina_desktop.viewmodels.worklist import Row, WorklistModel
from retina_models.prediction import Prediction


class SessionModel(QObject):
    """What the window asks for and shows. Methods return at once; facts come as signals, all on the GUI thread."""

    current_changed = Signal(int)  # row on the screen; -1: none
    reading_changed = Signal()  # `answer` is another: other photograph, edited, undone, or read from the store
    model_opinion_changed = Signal()  # `opinion_visible` or `prediction` or `opinion_words` is another
    saved_state_changed = Signal(str)  # "saved", "saving", "not saved: …"
    read_only_changed = Signal(str)  # why readings are refused, one sentence; "" when they are taken
    message = Signal(str, str)  # level "info" | "warning" | "error", one sentence
    grader_state_changed = Signal(str)  # such as "CPU (OpenVINO) · 1.1 s a photograph · model retina-2026.11"
    progress_changed = Signal(int, int, str)  # photographs analysed, all, words; done == total hides the bar
    listing_changed = Signal(bool, str)  # whether files are still being listed, words ("12,400 photographs so far")
    reader_changed = Signal(str)

    worklist: WorklistModel
    photograph: PhotographModel
    undo_stack: QUndoStack

    # ------------------------------------------------------------------------------------------------- what is shown
    @property
    def current(self) -> int:
        """Row of the photograph on the screen, -1 when there is none."""
        ...

    @property
    def current_row(self) -> Row | None: ...

    @property
    def answer(self) -> Answer:
        """The reader's answer for the current photograph: grade, gradable, dme, note, state; `Answer()` when none."""
        ...

    @property
    def blind_first(self) -> bool: ...

    @property
    def opinion_visible(self) -> bool:
        """Whether the model's opinion (probabilities, maps, grade) may be shown for the current photograph."""
        ...

    @property
    def prediction(self) -> Prediction | None:
        """The model's, for the current photograph, whether visible or not: look at `opinion_visible` first."""
        ...

    @property
    def opinion_words(self) -> str:
        """What stands in the opinion's place: "Shown after your grade.", "Queued.", "Analysing…", why it failed; "" when shown."""
        ...

    @property
    def saved_state(self) -> str: ...

    @property
    def unsaved(self) -> int:
        """Readings not yet in the store."""
        ...

    @property
    def read_only_reason(self) -> str: ...

    @property
    def reader(self) -> str: ...

    @property
    def analysis_paused(self) -> bool: ...

    @property
    def recent(self) -> Sequence[str]:
        """Folders opened before, newest first."""
        ...

    # ------------------------------------------------------------------------------------------------ what is wished
    def open_paths(self, paths: Sequence[Path]) -> None:
        """Begin a new list from folders and files."""

    def select(self, row: int) -> None: ...

    def next_photograph(self) -> None: ...

    def previous(self) -> None: ...

    def next_to_read(self) -> None:
        """The next row (in `order`, else in the list's) without an answer; a message when all are read."""

    def set_order(self, rows: Sequence[int] | None) -> None:
        """The rows as the view's proxy orders and filters them: what next, previous and prefetching follow. None: the list's."""

    def set_grade(self, grade: int) -> None:
        """0-4."""

    def set_ungradable(self) -> None: ...

    def set_dme(self, dme: int | None) -> None:
        """0 none, 1 not centre-involved, 2 centre-involved, None not judged."""

    def set_note(self, note: str) -> None: ...

    def confirm_and_next(self) -> None: ...

    def reveal_opinion(self) -> None:
        """Show the model's opinion before the reader's grade; the reading will say so."""

    def set_reader(self, name: str) -> None: ...

    def retry_saving(self) -> None: ...

    def cancel_analysis(self) -> None: ...

    def resume_analysis(self) -> None: ...

    def close(self) -> None:
        """Stop everything and wait for what is being saved."""
