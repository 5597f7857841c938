"""What a viewmodel that follows the photograph on the screen needs of the session and of the store's queue."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtGui import QUndoStack

if TYPE_CHECKING:
    from retina_desktop.store.store import Store
    from retina_desktop.viewmodels.row_acts import RowAct


class Desk(Protocol):
    """Of a SessionModel. Signals are `Any`: a class has them as Signal, an object as SignalInstance."""

    undo_stack: QUndoStack

    @property
    def model_opinion_changed(self) -> Any: ...
    @property
    def read_only_changed(self) -> Any: ...
    @property
    def reader_changed(self) -> Any: ...
    @property
    def message(self) -> Any: ...
    @property
    def photograph(self) -> Any: ...
    @property
    def prediction(self) -> Any: ...
    @property
    def opinion_visible(self) -> bool: ...
    @property
    def reader(self) -> str: ...
    @property
    def read_only_reason(self) -> str: ...
    def show_path(self, path: Path) -> None: ...


class Book(Protocol):
    """Of Records."""

    @property
    def opened(self) -> Any: ...
    @property
    def row_saved(self) -> Any: ...
    @property
    def row_refused(self) -> Any: ...
    def save(self, act: RowAct) -> None: ...
    def ask_or(self, question: Callable[[Store], Any], on_answer: Callable[[Any], Any], nothing: Any) -> None: ...
