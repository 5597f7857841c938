"""When the program itself fails: a report on disk, told at the next start. Readings are in the store long before."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from retina_desktop.domain.language import tr

log = logging.getLogger(__name__)

Tell = Callable[[str], None]


class CrashReporter:
    """Writes tracebacks of what nobody caught, of native crashes too, to one file.

    An exception in a slot does not end a Qt program; `tell` (set once the window is there) says it in words.
    """

    def __init__(self, file: Path) -> None:
        self._path = file
        self._file: TextIO | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        self.tell: Tell | None = None

    def last_report(self) -> str | None:
        """What the run before left, then removed from the file's place to `….last.txt`; None when it ended well."""
        try:
            text = self._path.read_text(encoding="utf-8", errors="replace")
            if not text.strip():
                return None
            self._path.replace(self._path.with_suffix(".last.txt"))
        except OSError:
            return None
        return text

    def install(self) -> None:
        """Catch from now on. Without a place to write, exceptions are still logged and told."""
        try:
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        except OSError as error:
            log.warning("No crash report can be kept: %s.", error.strerror)
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        """The program ends well: an empty report is removed."""
        sys.excepthook, threading.excepthook = self._hooks
        faulthandler.disable()
        if self._file is not None:
            self._file.close()
            self._file = None
            if self._path.exists() and self._path.stat().st_size == 0:
                self._path.unlink()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        log.error("Nobody caught this:\n%s", text)
        try:
            if self._file is not None:
                self._file.write(f"{time.strftime('%Y-%m-%dT%H:%M:%S%z')} {platform.platform()}\n{text}\n")
                self._file.flush()
            if self.tell is not None:
                self.tell(
                    tr("Something went wrong inside the program ({kind}). Your readings are safe.", kind=kind.__name__)
                )
        except Exception:
            log.exception("The crash could not be reported.")
