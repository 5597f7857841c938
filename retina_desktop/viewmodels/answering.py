"""The reader's answers: given, confirmed, undone, saved and refused. The session says which photograph they are for."""

from __future__ import annotations

import getpass
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from retina_desktop.domain.findings import beading_turned, toggled
from retina_desktop.domain.language import mark, tr
from retina_desktop.settings import Settings
from retina_desktop.viewmodels.answer import Answer, answer_of
from retina_desktop.viewmodels.model_opinion import ModelOpinion
from retina_desktop.viewmodels.parts import Parts
from retina_desktop.viewmodels.reading_commands import Edit, EditCommand
from retina_desktop.viewmodels.records import Act
from retina_desktop.viewmodels.worklist import Row

GIVE_A_GRADE_FIRST = mark("Give a grade first: keys 0 to 4, or U.")


class Screen(Protocol):
    """The session as its answers need it."""

    @property
    def current(self) -> int: ...
    @property
    def current_row(self) -> Row | None: ...


class Answering(QObject):
    """Changes the answer of the photograph on the screen. Every change is undoable and saved at once."""

    changed = Signal()  # the answer of the photograph on the screen is another
    message = Signal(str, str)  # as SessionModel's
    sought = Signal(int)  # a row that should be on the screen, for what is undone should be seen

    def __init__(self, parts: Parts, opinion: ModelOpinion, undo_stack: QUndoStack, screen: Screen) -> None:
        super().__init__(undo_stack.parent())
        self._settings = parts.settings
        self._worklist = parts.worklist
        self._records = parts.records
        self._screen_time = parts.screen_time
        self._opinion = opinion
        self._photograph = parts.photograph
        self._undo_stack = undo_stack
        self._screen = screen
        self._records.saved.connect(self._on_saved)
        self._records.refused.connect(self._on_refused)

    def set_grade(self, grade: int) -> None:
        """0-4. Raises ValueError for any other."""
        if grade not in range(5):
            raise ValueError(f"A grade is 0 to 4, not {grade!r}.")
        self._edit({"grade": grade}, grade=grade, gradable=True)

    def set_ungradable(self) -> None:
        self._edit({"ungradable": True, "dme": None}, grade=None, gradable=False, dme=None)

    def set_dme(self, dme: int | None) -> None:
        """0 none, 1 not centre-involved, 2 centre-involved, None not judged."""
        row = self._screen.current_row
        if row is not None and row.answer.gradable is False and dme is not None:
            self.message.emit("info", tr("An ungradable photograph carries no finding of macular oedema."))
            return
        self._edit({"dme": dme}, dme=dme)

    def set_note(self, note: str) -> None:
        self._edit({"note": note}, note=note)

    def toggle_sign(self, code: str) -> None:
        """Tick a sign, or take it back. Raises ValueError for a code that is none of domain.findings."""
        row = self._screen.current_row
        if row is not None:
            self._set_signs(toggled(row.answer.signs, code))

    def turn_venous_beading(self) -> None:
        """None, in 1 quadrant, in 2 or more, in turn."""
        row = self._screen.current_row
        if row is not None:
            self._set_signs(beading_turned(row.answer.signs))

    def _set_signs(self, signs: tuple[str, ...]) -> None:
        self._edit({"signs": list(signs)}, signs=signs)

    def toggle_quality_reason(self, code: str) -> None:
        """Tick a reason of poor quality, or take it back. Raises ValueError for a code that is none."""
        row = self._screen.current_row
        if row is not None:
            reasons = toggled(row.answer.quality_reasons, code)
            self._edit({"quality_reasons": list(reasons)}, quality_reasons=reasons)

    def confirm(self) -> bool:
        """Stand by the answer; where there is none, by the model's if that is on the screen. Whether there is one now."""
        row = self._screen.current_row
        if row is None:
            return False
        if row.is_read:
            self._confirm(row)
            return row.answer.is_answered
        prediction = self._opinion.prediction
        if not row.opinion_visible or prediction is None or row.stale:
            self.message.emit("info", tr(GIVE_A_GRADE_FIRST))
            return False
        self._undo_stack.beginMacro(tr("confirm the model's grade of {file}", file=row.path.name))
        self.set_grade(prediction.grade) if prediction.gradable else self.set_ungradable()
        self._confirm(row)
        self._undo_stack.endMacro()
        return row.answer.is_answered

    def _confirm(self, row: Row) -> None:
        if not row.answer.is_answered:
            return
        act = Act(row.path, self._content(row), reader_name(self._settings), "confirm")
        if row.answer.state != "confirmed":
            self._push(row, replace(row.answer, state="confirmed"), act)
        elif row.contradictions and not self._records.read_only_reason:
            self._confirm_anew(row, act)

    def _confirm_anew(self, row: Row, act: Act) -> None:
        """The answer stands though the model contradicts one: nothing that could be undone, and no more asked about."""
        act.seconds_spent = self._screen_time.seconds(row.path)
        act.opinion = self._opinion.prediction
        act.opinion_was_visible = self._opinion.was_visible(row)
        self._records.save(act)

    def keep_seen(self) -> None:
        """The opinion is on the screen before there is an answer: the record says so, also for the next start."""
        row = self._screen.current_row
        if row is None or row.opinion is None or row.is_read or self._records.read_only_reason:
            return
        act = Act(row.path, row.sha256, reader_name(self._settings), opinion=self._opinion.prediction)
        act.seconds_spent = self._screen_time.seconds(row.path)
        act.opinion_was_visible = True
        self._records.save(act)

    def _edit(self, stored: dict[str, Any], **values: Any) -> None:
        row = self._screen.current_row
        if row is None:
            return
        after = replace(row.answer, **values)
        if after != row.answer:
            act = Act(row.path, self._content(row), reader_name(self._settings), answer=stored)
            self._push(row, replace(after, state="entered"), act)

    def _content(self, row: Row) -> str | None:
        """Of the pixels that the reader sees, whatever the file holds by now; None while it is being read."""
        loaded = self._photograph.current_loaded
        return row.sha256 if loaded is None or loaded.path != row.path else loaded.sha256

    def _push(self, row: Row, after: Answer, act: Act) -> None:
        if self._records.read_only_reason:
            self.message.emit("error", tr("Not saved: {why}", why=self._records.read_only_reason))
            return
        act.seconds_spent = self._screen_time.seconds(row.path)
        act.opinion = self._opinion.prediction
        self._undo_stack.push(EditCommand(Edit(row.path, row.answer, after, act), self._apply))

    def _apply(self, path: Path, answer: Answer, act: Act) -> None:
        number = self._worklist.row_of(path)
        if number is None:
            return
        act.opinion_was_visible = self._opinion.was_visible(self._worklist.row_at(number))
        if number != self._screen.current:
            self.sought.emit(number)
        self._set_answer(act, answer, edited=True)
        self._records.save(act)

    def _set_answer(self, act: Act, answer: Answer, *, edited: bool) -> None:
        """On every row of the act's content; a file that holds another by now is not answered for."""
        number = self._worklist.row_of(act.path)
        if number is None:
            return
        sha256 = self._worklist.row_at(number).sha256
        if sha256 is not None and act.sha256 is not None and sha256 != act.sha256:
            return
        numbers = [number] if sha256 is None else list(self._worklist.rows_with(sha256))
        self._worklist.change_many([(n, {"answer": answer, "edited": edited}) for n in numbers])
        self._opinion.refresh_visibility(numbers)
        if self._screen.current in numbers:
            self.changed.emit()

    def _on_saved(self, act: Act) -> None:
        if act.reader == reader_name(self._settings) and not self._records.has_unsaved(act.path, act.reader):
            self._set_answer(act, answer_of(act.after), edited=True)

    def _on_refused(self, act: Act, words: str) -> None:
        self._set_answer(act, answer_of(act.before), edited=False)
        self.message.emit("error", tr("Not saved: {why}", why=words))


def reader_name(settings: Settings) -> str:
    """Who reads: the name in the settings, else the one on this computer."""
    return settings.get("reader.name") or _login_name()


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user in the password database, as in some containers
        return "reader"
