"""The reader's answers: given, confirmed, undone, saved and refused. The session says which photograph they are for."""

from __future__ import annotations

import getpass
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

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

if TYPE_CHECKING:
    from retina_desktop.domain.reading import Reading

GIVE_A_GRADE_FIRST = mark("Give a grade first: keys 0 to 4, or U.")
NOT_SEEN_YET = mark("The photograph was not on the screen yet: nothing was entered.")
CHANGED_ELSEWHERE = mark("The reading of {file} was changed in another window.")


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
        self._is_told = False  # that an answer came before the photograph
        self._undo_stack.indexChanged.connect(lambda _index: self._drop_obsolete())
        self._photograph.loading_started.connect(lambda _path: self._forget_told())
        self._records.saved.connect(self._on_saved)
        self._records.refused.connect(self._on_refused)

    def set_grade(self, grade: int) -> None:
        """0-4. Raises ValueError for any other."""
        if grade not in range(5):
            raise ValueError(f"A grade is 0 to 4, not {grade!r}.")
        self._answer({"grade": grade}, grade=grade, gradable=True)

    def set_ungradable(self) -> None:
        self._answer({"ungradable": True, "dme": None}, grade=None, gradable=False, dme=None)

    def set_dme(self, dme: int | None) -> None:
        """0 none, 1 not centre-involved, 2 centre-involved, None not judged."""
        row = self._screen.current_row
        if row is not None and row.answer.gradable is False and dme is not None:
            self.message.emit("info", tr("An ungradable photograph carries no finding of macular oedema."))
            return
        self._answer({"dme": dme}, dme=dme)

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
        self._answer({"signs": list(signs)}, signs=signs)

    def toggle_quality_reason(self, code: str) -> None:
        """Tick a reason of poor quality, or take it back. Raises ValueError for a code that is none."""
        row = self._screen.current_row
        if row is not None:
            reasons = toggled(row.answer.quality_reasons, code)
            self._answer({"quality_reasons": list(reasons)}, quality_reasons=reasons)

    def confirm(self) -> bool:
        """Stand by the answer; where there is none, by the model's if that is on the screen. Whether there is one now."""
        row = self._screen.current_row
        if row is None or not self._was_seen():
            return False
        if not self._screen_time.was_noticed:
            self.message.emit("warning", tr(CHANGED_ELSEWHERE, file=row.path.name))
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
        act = Act(row.path, self._content(row), self._reader, "confirm")
        if row.answer.state != "confirmed":
            self._push(row, replace(row.answer, state="confirmed"), act)
        elif row.contradictions and not self._records.read_only_reason:
            self._confirm_anew(row, act)

    def _confirm_anew(self, row: Row, act: Act) -> None:
        """The answer stands though the model contradicts one: nothing that could be undone, and no more asked about."""
        act.seconds_spent = self._screen_time.seconds(row.path)
        act.opinion = self._opinion.prediction
        act.opinion_was_visible = self._opinion.was_visible(row)
        act.shown = None if row.sha256 is None else row.answer
        self._records.save(act)

    def keep_seen(self) -> None:
        """The opinion is on the screen before there is an answer: the record says so, also for the next start."""
        row = self._screen.current_row
        if row is None or row.opinion is None or row.is_read or self._records.read_only_reason:
            return
        act = Act(row.path, row.sha256, self._reader, opinion=self._opinion.prediction)
        act.seconds_spent = self._screen_time.seconds(row.path)
        act.opinion_was_visible = True
        self._records.save(act)

    def _answer(self, stored: dict[str, Any], **values: Any) -> None:
        """What can be said only of a photograph that was looked at."""
        if self._was_seen():
            self._edit(stored, **values)

    def _was_seen(self) -> bool:
        """Whether the photograph has been on the screen for long enough; else it is said, once for each photograph."""
        if self._screen_time.was_seen:
            return True
        if not self._is_told:
            self._is_told = True
            self.message.emit("info", tr(NOT_SEEN_YET))
        return False

    def _forget_told(self) -> None:
        self._is_told = False

    def _edit(self, stored: dict[str, Any], **values: Any) -> None:
        row = self._screen.current_row
        if row is None:
            return
        after = replace(row.answer, **values)
        if after != row.answer:
            act = Act(row.path, self._content(row), self._reader, answer=stored)
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
        act.shown = None if row.sha256 is None else row.answer
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
        if act.reader == self._reader and not self._records.has_unsaved(act.path, act.reader):
            self._set_answer(act, answer_of(act.after), edited=True)
        if act.is_overtaken:
            self._forget_edits(act.sha256, act.reader, but=act)
            self.message.emit("warning", tr(CHANGED_ELSEWHERE, file=act.path.name))

    def _on_refused(self, act: Act, words: str) -> None:
        self._set_answer(act, answer_of(act.before), edited=False)
        if not act.is_overtaken:
            self.message.emit("error", tr("Not saved: {why}", why=words))
            return
        self._forget_edits(act.sha256, act.reader)
        self.message.emit("warning", tr("Nothing was saved for {file}: {why}", file=act.path.name, why=words))
        number = self._worklist.row_of(act.path)
        if number is not None and number != self._screen.current and not self._screen_time.was_seen:
            self.sought.emit(number)  # the next one came up a moment ago, and nobody has looked at it yet
        if number == self._screen.current:
            self._screen_time.note_changed()

    def take_from_elsewhere(self, path: Path, sha256: str, reader: str, reading: Reading | None) -> None:
        """What the store holds of the photograph on the screen: it is shown, and said where it is another answer."""
        row = self._screen.current_row
        if row is None or (row.path, row.sha256, self._reader) != (path, sha256, reader):
            return
        answer = answer_of(reading)
        if answer != row.answer:
            self._forget_edits(sha256, reader)
            self._set_answer(Act(path, sha256, reader), answer, edited=True)
            self._screen_time.note_changed()
            self.message.emit("info", tr(CHANGED_ELSEWHERE, file=path.name))

    @property
    def _reader(self) -> str:
        return reader_name(self._settings)

    def _forget_edits(self, sha256: str | None, reader: str, *, but: Act | None = None) -> None:
        """An entry from elsewhere lies over what was done to this photograph here: it can be undone no more."""
        stack = self._undo_stack
        for place in range(stack.count()):
            command = stack.command(place)
            parts = [command, *(command.child(number) for number in range(command.childCount()))]
            acts = [part.act for part in parts if isinstance(part, EditCommand)]
            if but not in acts and any((act.sha256, act.reader) == (sha256, reader) for act in acts):
                command.setObsolete(True)
        self._drop_obsolete()

    def _drop_obsolete(self) -> None:
        """Qt takes such an edit from the stack, and does nothing else, when it is its turn."""
        stack = self._undo_stack
        while stack.canUndo() and stack.command(stack.index() - 1).isObsolete():
            stack.undo()
        while stack.canRedo() and stack.command(stack.index()).isObsolete():
            stack.redo()


def reader_name(settings: Settings) -> str:
    """Who reads: the name in the settings, else the one on this computer."""
    return settings.get("reader.name") or _login_name()


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user in the password database, as in some containers
        return "reader"
