"""Every reading of the photograph on the screen, as far as its reader may see them; asked of the store's thread."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.language import mark, tr, trn
from retina_desktop.services.reading_history import HistoryPage, history_page
from retina_desktop.viewmodels.records import Records
from retina_desktop.viewmodels.worklist import Row

NOT_KNOWN = mark("The photograph is not read yet: try again in a moment.")
NO_STORE = mark("The readings cannot be looked up: the store is not open.")


class Screen(Protocol):
    """The session as the history needs it."""

    @property
    def current_row(self) -> Row | None: ...
    @property
    def reader(self) -> str: ...


class History(QObject):
    """`ask`, and `arrived` follows, once for each."""

    arrived = Signal(object)  # HistoryPage

    def __init__(self, records: Records, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records
        self._screen = screen

    def ask(self) -> None:
        """About the photograph on the screen."""
        row = self._screen.current_row
        sha256 = None if row is None else row.sha256
        if row is None or sha256 is None:
            self.arrived.emit(HistoryPage((), tr(NOT_KNOWN)))
            return
        reader, visible = self._screen.reader, row.opinion_visible
        self._records.ask_or(
            lambda store: history_page(store, sha256, reader, opinion_visible=visible),
            self._take,
            nothing=HistoryPage((), tr(NO_STORE)),
        )

    def _take(self, page: HistoryPage) -> None:
        waiting = self._records.unsaved
        if waiting:
            entries = trn(
                "{n} entry is not saved yet and not shown here.",
                "{n} entries are not saved yet and not shown here.",
                waiting,
            )
            page = HistoryPage(page.entries, f"{page.words} {entries}".strip())
        self.arrived.emit(page)
