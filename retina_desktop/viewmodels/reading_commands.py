"""The undoable edits of a reader's answer. What is undone on the screen is one more row in the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QUndoCommand

from retina_desktop.domain.language import tr
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.viewmodels.records import Act

Apply = Callable[[Path, Answer, Act], None]
"""Show the answer for the photograph at this path, and save the act."""


@dataclass(frozen=True)
class Edit:
    """One change of one photograph's answer."""

    path: Path
    before: Answer
    after: Answer
    act: Act

    @property
    def words(self) -> str:
        """What the Edit menu shows after "Undo"."""
        name = self.path.name
        if self.after.state == "confirmed":
            return tr("confirm {grade} of {file}", grade=self.after.words, file=name)
        if (self.after.grade, self.after.gradable) != (self.before.grade, self.before.gradable):
            return tr("grade {grade} of {file}", grade=self.after.words, file=name)
        if self.after.dme != self.before.dme:
            return tr("macular oedema of {file}", file=name)
        if self.after.signs != self.before.signs:
            return tr("signs of {file}", file=name)
        if self.after.quality_reasons != self.before.quality_reasons:
            return tr("image quality of {file}", file=name)
        return tr("note on {file}", file=name)


class EditCommand(QUndoCommand):
    """Done when pushed; undoing and redoing append rows that restore what was saved before and after."""

    def __init__(self, edit: Edit, apply: Apply) -> None:
        super().__init__(edit.words)
        self._edit = edit
        self.act = edit.act
        self._apply = apply
        self._done_before = False

    def redo(self) -> None:
        act = self._edit.act.again() if self._done_before else self._edit.act
        self._done_before = True
        self._apply(self._edit.path, self._edit.after, act)

    def undo(self) -> None:
        self._apply(self._edit.path, self._edit.before, self._edit.act.undone())
