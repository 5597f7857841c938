"""An edit of the marks as a step of the undo stack."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.marks import MARK_KINDS, MarkEdit

KIND_NAMES = {kind.code: kind.name for kind in MARK_KINDS}
STEP_WORDS = {
    "accept": mark("accept {lesions}"),
    "drop": mark("drop {lesions}"),
    "brush": mark("mark {lesions}"),
    "eraser": mark("erase marks of {lesions}"),
    "polygon": mark("mark {lesions}"),
    "point": mark("mark {lesions}"),
    "wand": mark("mark {lesions}"),
    "complete": mark("say that all is marked: {lesions}"),
}


class Marker(Protocol):
    """Of MarkingModel."""

    @property
    def times_shown(self) -> int: ...
    def apply(
        self, path: Path, sha256: str, size: tuple[int, int], edit: MarkEdit, *, is_in: bool, is_known: bool
    ) -> bool: ...


class MarkStep(QUndoCommand):
    """Done when pushed; each way appends one more row. It leaves the stack where another window marked over it."""

    def __init__(self, model: Marker, path: Path, sha256: str, size: tuple[int, int], edit: MarkEdit) -> None:
        words = tr(STEP_WORDS[edit.tool], lesions=tr(KIND_NAMES[edit.kind]))
        super().__init__(tr("{what} of {file}", what=words, file=path.name))
        self._model, self._path, self._sha256, self._size, self._edit = model, path, sha256, size, edit
        self._was_done = False
        self._times_shown = -1  # the model's, when this was last done

    def redo(self) -> None:
        edit = self._edit.turned_round("undo").turned_round("redo") if self._was_done else self._edit
        self._apply(edit, is_in=not self._was_done)
        self._was_done = True

    def undo(self) -> None:
        self._apply(self._edit.turned_round("undo"), is_in=False)

    def _apply(self, edit: MarkEdit, *, is_in: bool) -> None:
        # In marks that were not read anew since, all that came after this step was undone before it.
        is_known = self._times_shown == self._model.times_shown
        if not self._model.apply(self._path, self._sha256, self._size, edit, is_in=is_in, is_known=is_known):
            self.setObsolete(True)
        self._times_shown = self._model.times_shown
