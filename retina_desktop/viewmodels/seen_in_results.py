"""Whose results a reader has looked at: kept in a file, since what was seen once is no less seen after a restart."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from retina_desktop.jobs import JobRunner, Lane, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.viewmodels.opinions import Opinions

log = logging.getLogger(__name__)

SETTLED_MS = 1000
"""Scrolling through a list is one write."""

Seen = set[tuple[str, str]]


class SeenInResults(QObject):
    """Adds to `Opinions.seen`, now and at every later start."""

    def __init__(self, runner: JobRunner, opinions: Opinions, file: Path | None) -> None:
        """file: JSON lines [reader, content's SHA-256], only ever added to; None keeps them for this run."""
        super().__init__(runner)
        self._runner = runner
        self._opinions = opinions
        self._file = file
        self._unsaved: Seen = set()
        self._soon = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._soon.timeout.connect(self.flush)

    def load(self) -> None:
        """What was seen before this start; off the GUI thread."""
        file = self._file
        if file is not None:
            self._runner.start(lambda _progress, token: read_seen(file, token), on_success=self._opinions.seen.update)

    def note(self, reader: str, contents: Iterable[str]) -> None:
        """The model's opinion of these was on this reader's screen, in a list of results."""
        new = {(reader, sha256) for sha256 in contents if sha256} - self._opinions.seen
        if new:
            self._opinions.seen.update(new)
            self._unsaved.update(new)
            self._soon.start()

    def flush(self) -> None:
        """Write what is not written: also before the end, which waits for it."""
        self._soon.stop()
        file, lines = self._file, sorted(self._unsaved)
        self._unsaved.clear()
        if file is None or not lines:
            return

        def work(_progress: Progress, _token: CancelToken) -> None:
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("a", encoding="utf-8") as out:
                out.writelines(f"{json.dumps(line)}\n" for line in lines)

        # The lane of the store: its work is finished and not cancelled at the end.
        self._runner.start(
            work,
            on_failure=lambda _words: log.warning("What was seen in a list of results cannot be kept."),
            lane=Lane.STORE,
        )


def read_seen(file: Path, token: CancelToken) -> Seen:
    """A line that a kill left half-written says nothing. Raises Cancelled; OSError."""
    seen: Seen = set()
    if not file.exists():
        return seen
    for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines()):
        if number % 500 == 0:
            token.check()
        try:
            reader, sha256 = json.loads(line)
        except ValueError:
            continue
        seen.add((str(reader), str(sha256)))
    return seen
