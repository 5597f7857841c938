"""What this reader says of the photograph on the screen in another window: looked up in the store every few seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop.viewmodels.records import Records
from retina_desktop.viewmodels.worklist import Row

if TYPE_CHECKING:
    from retina_desktop.domain.reading import Reading

LOOK_MS = 2000
"""One row by an index, on the store's thread."""


class Looking(Protocol):
    """Has a look of its own at the same times."""

    def look(self) -> None: ...


class Screen(Protocol):
    """The session as it is needed here."""

    @property
    def current_row(self) -> Row | None: ...
    @property
    def reader(self) -> str: ...
    @property
    def marking(self) -> Looking: ...


class Elsewhere(QObject):
    """Looks by itself from `start` to `stop`, and whenever it is asked to."""

    found = Signal(object, str, str, object)  # Path, content, reader, the newest Reading of the store or None

    def __init__(self, records: Records, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records
        self._screen = screen
        self._is_asking = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        self._screen.marking.look()
        row, reader = self._screen.current_row, self._screen.reader
        if row is None or row.sha256 is None or self._is_asking or self._records.has_unsaved(row.path, reader):
            return
        path, sha256 = row.path, row.sha256
        self._is_asking = True

        def on_answer(answer: tuple[Reading | None] | None) -> None:
            self._is_asking = False
            if answer is not None and not self._records.has_unsaved(path, reader):
                self.found.emit(path, sha256, reader, answer[0])

        self._records.ask_or(lambda store: (store.readings.current(sha256, reader),), on_answer, nothing=None)
