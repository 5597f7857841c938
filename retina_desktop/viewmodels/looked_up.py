"""A fact of rows that the store knows: asked of its thread in small questions, while the list wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from retina_desktop.viewmodels.parts import Parts

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

AT_ONCE = 200
"""Photographs in one question: a reading that is to be saved waits for no longer than one."""

Question = Callable[["Store"], dict[str, Any]]
"""Of some photographs, by SHA-256; those of which there is nothing to say are left out."""


class LookedUp(QObject):
    """Fills one field of the rows, and keeps it as readings are saved. A subclass knows the question."""

    rested = Signal(bool)  # all is looked up for now; whether for the first time since the list asked

    def __init__(self, parts: Parts, parent: QObject | None, field: str, nothing: object) -> None:
        """field: of Row; nothing: what it holds where there is nothing to say."""
        super().__init__(parent)
        self._worklist = parts.worklist
        self._records = parts.records
        self._listing = parts.listing
        self._field, self._nothing = field, nothing
        self._wanted = False
        self._waiting: dict[str, None] = {}  # SHA-256s, in order
        self._asking = False
        self._is_first = False  # the list has asked, and not all is looked up yet
        parts.listing.known.connect(lambda known: self._look_up(one.sha256 for one in known))
        parts.records.saved.connect(lambda act: self._look_up([act.sha256]))
        parts.worklist.modelReset.connect(self._waiting.clear)

    def _question(self, shas: list[str], reader: str) -> Question:
        raise NotImplementedError

    def want(self, wanted: bool) -> None:
        """Whether the list asks, from now on and for the next lists; what is not asked for is not shown in its rows."""
        if wanted is self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._is_first = self._worklist.rowCount() > 0
            self._look_up_all()
            self._go_on()
        else:
            self._waiting.clear()
            rows = enumerate(self._worklist.rows())
            marked = [number for number, row in rows if getattr(row, self._field) != self._nothing]
            self._worklist.change_many([(number, {self._field: self._nothing}) for number in marked])

    @property
    def is_looking(self) -> bool:
        """What was found so far is not all."""
        return self._asking or bool(self._waiting)

    def _look_up_all(self) -> None:
        self._look_up(row.sha256 for row in self._worklist.rows() if row.sha256 is not None)

    def _look_up(self, shas: Iterable[str]) -> None:
        if self._wanted:
            self._waiting.update(dict.fromkeys(shas))
            self._go_on()

    def _go_on(self) -> None:
        if self._asking:
            return
        if not self._waiting:
            is_first, self._is_first = self._is_first, False
            self.rested.emit(is_first)
            return
        self._asking = True
        shas = list(islice(self._waiting, AT_ONCE))
        for sha256 in shas:
            del self._waiting[sha256]
        reader = self._listing.reader
        self._records.ask_or(
            self._question(shas, reader), lambda found: self._take(reader, shas, found), nothing=dict[str, Any]()
        )

    def _take(self, reader: str, shas: list[str], found: dict[str, Any]) -> None:
        self._asking = False
        if self._wanted and reader == self._listing.reader:
            changes: list[tuple[int, dict[str, object]]] = []
            for sha256 in shas:
                new = found.get(sha256, self._nothing)
                rows = self._worklist.rows_with(sha256)
                changed = (n for n in rows if getattr(self._worklist.row_at(n), self._field) != new)
                changes += [(n, {self._field: new}) for n in changed]
            self._worklist.change_many(changes)
        self._go_on()
