"""Where the reader has been: folders opened before, and the list and photograph that were open when the program ended, however it did."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from retina_desktop.settings import Settings, SettingsError

RECENT = 10
MOST_KEPT = 1000
"""Names of a list: the settings are written whenever the reader stays at a photograph, with all of them."""
SETTLED_MS = 300
"""A photograph that was passed by more quickly is no place to come back to, and not worth a write."""


class Places(QObject):
    """Kept among the settings, each change at once, so that a kill loses none."""

    trouble = Signal(str)  # one sentence: it cannot be kept

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._shown: Path | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED_MS)
        self._soon.timeout.connect(self.save)

    @property
    def recent(self) -> Sequence[str]:
        """Folders opened before, newest first."""
        return self._settings.get("files.recent")

    @property
    def last(self) -> list[Path]:
        """The folders and files of the list that was open last and are still there; empty where none was."""
        return [path for path in map(Path, self._settings.get("files.open")) if path.exists()]

    def open(self, paths: Sequence[Path], wanted: Path | None = None) -> Path | None:
        """A list of these begins. The photograph to be shown first: the one wanted, else the one that was on the screen when
        the same list was open last, if it was."""
        self._soon.stop()
        self._shown = None
        names = [str(path) for path in paths]
        shown = self._settings.get("files.shown") if names == self._settings.get("files.open") else ""
        self._set("files.open", names if len(names) <= MOST_KEPT else [])
        self._set("files.shown", shown)
        folder = next((str(path) for path in paths if path.is_dir()), None)
        if folder is not None:
            self._set("files.recent", [folder, *(other for other in self.recent if other != folder)][:RECENT])
        return wanted or (Path(shown) if shown else None)

    def show(self, path: Path) -> None:
        """This photograph is on the screen."""
        self._shown = path
        self._soon.start()

    def save(self) -> None:
        """Now, and not only when the reader stays."""
        self._soon.stop()
        if self._shown is not None:
            self._set("files.shown", str(self._shown))

    def _set(self, key: str, value: Any) -> None:
        try:
            self._settings.set(key, value)
        except SettingsError as error:
            self.trouble.emit(str(error))
