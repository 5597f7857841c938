"""The marks of the photograph on the screen as the store has them: read, saved, and looked up again for what another window saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.language import mark
from retina_desktop.viewmodels.desk import Book
from retina_desktop.viewmodels.mark_acts import FoundMarks, MarkAct, read_marks

if TYPE_CHECKING:
    from retina_desktop.store.store import Store
    from retina_desktop.viewmodels.row_acts import RowAct

LATER_MARKS_STAY = mark("The marks of {file} were changed in another window after this step: it cannot be undone.")
MARKED_ELSEWHERE = mark("The marks of {file} were changed in another window, and are shown as they are now.")


class MarkBook(QObject):
    """Of one photograph and reader after the other. What is on its way to the store is among what is found."""

    found = Signal(object)  # FoundMarks of what was asked for last
    changed_elsewhere = Signal(
        object, int
    )  # FoundMarks that another window or program made other; heed the number, or not
    refused = Signal(object, str)  # MarkAct that can never be saved, one sentence

    def __init__(self, records: Book, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records
        self._on_their_way: dict[tuple[str, str], list[MarkAct]] = {}  # by content and reader: not saved yet
        self._asked = 0  # counts the questions to the store: only the answer to the last one is taken
        self._of: tuple[str, str, tuple[int, int]] | None = None  # content, reader, size
        self._known: int | None = None  # the newest edit that is on the screen; None until the store has answered
        self._own: set[int] = set()  # saved by this window since
        records.row_saved.connect(self._on_saved)
        records.row_refused.connect(self._on_refused)

    def ask(self, sha256: str, reader: str, size: tuple[int, int]) -> None:
        """What this reader marked: `found` tells. size: width and height in pixels, upright; no sha256: nothing is on the screen."""
        self._asked += 1
        self._of = (sha256, reader, size) if sha256 else None
        self._known = None
        self._own.clear()
        if self._of is None:
            return
        asked = self._asked

        def take(answer: tuple[int, FoundMarks] | None) -> None:
            if asked == self._asked and answer is not None:
                self._known = answer[0]
                self.found.emit(answer[1])

        self._records.ask_or(lambda store: _read(store, sha256, reader, size), take, None)

    def look(self) -> None:
        """Whether another window marked here meanwhile: one question by an index, and nothing while an edit is on its way."""
        if self._of is None or self._known is None or self._on_their_way.get(self._of[:2]):
            return
        asked, known, own = self._asked, self._known, frozenset(self._own)
        sha256, reader, size = self._of

        def question(store: Store) -> tuple[int, FoundMarks] | None:
            there = store.marks.newer(sha256, reader, known)
            return _read(store, sha256, reader, size) if set(there) - own else None

        def take(answer: tuple[int, FoundMarks] | None) -> None:
            if asked == self._asked and answer is not None and not self._on_their_way.get((sha256, reader)):
                self.changed_elsewhere.emit(answer[1], answer[0])

        self._records.ask_or(question, take, None)

    def heed(self, newest: int) -> None:
        """What `changed_elsewhere` told is on the screen."""
        self._known = newest

    def save(self, act: MarkAct) -> None:
        """Behind the reader's back."""
        self._on_their_way.setdefault((act.sha256, act.reader), []).append(act)
        self._records.save(act)

    def lay_over(self, found: FoundMarks) -> None:
        """What is on its way to the store, over what it has."""
        if self._of is not None and found.marks is not None:
            for act in self._on_their_way.get(self._of[:2], ()):
                found.marks.apply(act.edit)

    def _on_saved(self, act: RowAct) -> None:
        if isinstance(act, MarkAct):
            self._on_their_way[act.sha256, act.reader].remove(act)
            self._own.add(act.saved_id)

    def _on_refused(self, act: RowAct, words: str) -> None:
        if isinstance(act, MarkAct):
            self._on_their_way[act.sha256, act.reader].remove(act)
            self.refused.emit(act, words)


def _read(store: Store, sha256: str, reader: str, size: tuple[int, int]) -> tuple[int, FoundMarks]:
    """(the newest edit, the marks): in this order, so that an edit in between is looked up once more."""
    newest = max(store.marks.newer(sha256, reader, 0), default=0)
    return newest, read_marks(store, sha256, reader, *size)
