"""The clinic's tables as the settings choose them: read off the GUI thread, anew when a setting changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from retina_desktop.jobs import JobRunner, Progress
from retina_desktop.paths import resources
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.clinic_tables import Chosen, choose_tables
from retina_desktop.settings import Settings

KEYS = ("clinic.tables", "clinic.follow_up")


class Clinic(QObject):
    """`chosen` holds nothing until `load` has read the tables."""

    changed = Signal()
    problem = Signal(str)  # what was wrong with the clinic's choice, one sentence

    def __init__(self, settings: Settings, runner: JobRunner, shipped: Path | None = None) -> None:
        """shipped: the tables that came with the program, None for where they are."""
        super().__init__(runner)
        self._settings = settings
        self._runner = runner
        self._shipped = shipped or resources() / "clinical" / "tables.toml"
        self._asked = 0
        self.chosen = Chosen(None, None)
        settings.listen(lambda key, _value: self.load() if key in KEYS else None)

    @property
    def follow_up_names(self) -> list[str]:
        """Of the follow-up tables there are to choose from; the one in use where they are not read yet."""
        tables = self.chosen.tables
        return [self._settings.get("clinic.follow_up")] if tables is None else [one.name for one in tables.follow_up]

    def load(self) -> None:
        """Read the tables; `changed` follows."""
        self._asked += 1
        asked, shipped = self._asked, self._shipped
        own, follow_up = (self._settings.get(key) for key in KEYS)

        def work(_progress: Progress, _token: CancelToken) -> Chosen:
            return choose_tables(shipped, own, follow_up)

        self._runner.start(work, on_success=lambda chosen: self._take(chosen, asked))

    def _take(self, chosen: Chosen, asked: int) -> None:
        if asked != self._asked:  # the settings have changed since
            return
        self.chosen = chosen
        self.changed.emit()
        for words in chosen.problems:
            self.problem.emit(words)
