"""When the program itself fails: a report on disk, told at the next start. Readings are in the store long before."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import platform
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from retina_desktop import program_file
from retina_desktop.discreet import error_words, scrub, trace_of
from retina_desktop.domain.faults import said
from retina_desktop.domain.language import tr
from retina_desktop.services import folder_lock

log = logging.getLogger(__name__)

Tell = Callable[[str], None]

MOST_BYTES = 200_000
"""What fails again with every turn of a clock is not written for ever."""
_HEAD, _IN_ORDER = "Retina Desktop began ", "It ended in order.\n"
_REPLACED = "From here on the program on the disk was another, or gone.\n"
"""What fails after this line is no fault of the program, and is not told at the next start."""


class End(Enum):
    """How a run ended that left a report."""

    IN_ORDER = "something failed, and the program went on until it was closed"
    CRASHED = "an error ended it"
    CUT_OFF = "nothing was written: it was killed, or the computer stopped"


@dataclass(frozen=True)
class LastEnd:
    """What the run before left."""

    end: End
    report: str

    @property
    def words(self) -> str:
        """One sentence or two for the user."""
        if self.end is End.IN_ORDER:
            return tr("Something went wrong inside the program last time. Your readings are safe.")
        if self.end is End.CRASHED:
            return tr("The program ended unexpectedly last time. Your readings are safe.")
        return tr("The program was not closed last time, as when the computer is switched off. Your readings are safe.")


class CrashReporter:
    """Writes tracebacks of what nobody caught, of native crashes too, to a file of this process, which it holds locked.

    Several windows may run: the lock, which the system takes back however a process ends, tells a report that is being written from
    one that was left. An exception in a slot does not end a Qt program; `tell` (set once the window is there) says it in words.
    """

    def __init__(self, file: Path) -> None:
        """file: such as crash.txt; a run writes crash-PID.txt, and crash.last.txt is what runs before left."""
        self._path = file
        self._own = file.with_stem(f"{file.stem}-{os.getpid()}")
        self._file: BinaryIO | None = None
        self._head_bytes = 0
        self._is_replaced = False
        self._hooks = (sys.excepthook, threading.excepthook)
        self.tell: Tell | None = None

    @property
    def kept(self) -> Path:
        """The report of the run before, once `last_end` has found one."""
        return self._path.with_suffix(".last.txt")

    def last_end(self) -> LastEnd | None:
        """How the run before ended, told once: its report is moved to `kept`. None when it ended well. Before `install`."""
        left = [found for path in sorted(self._path.parent.glob(f"{self._path.stem}*{self._path.suffix}"))
                if path != self.kept and (found := _take_report(path)) is not None]  # fmt: skip
        if not left:
            return None
        worst = next(end for end in (End.CRASHED, End.IN_ORDER, End.CUT_OFF) if any(one.end is end for one in left))
        report = "\n".join(one.report for one in left)
        with contextlib.suppress(OSError):
            self.kept.write_text(report, encoding="utf-8")
        return LastEnd(worst, report)

    def install(self) -> None:
        """Catch from now on. Without a place to write, exceptions are still logged and told."""
        try:
            self._file = self._own.open("w+b", buffering=0)
            with contextlib.suppress(OSError):  # a share that knows no locks
                folder_lock.take(self._file)
            head = f"{_HEAD}{time.strftime('%Y-%m-%dT%H:%M:%S%z')} on {platform.platform()}.\n"
            self._head_bytes = self._file.write(head.encode())
            faulthandler.enable(self._file)
        except OSError as error:
            log.warning("No crash report can be kept: %s.", error)
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def note_replaced(self) -> None:
        """The program was updated or removed while it is running: what fails from now on, however it ends, is because of that."""
        if self._file is not None and not self._is_replaced:
            self._file.write(_REPLACED.encode())
        self._is_replaced = True

    def uninstall(self) -> None:
        """The program ends well: a report without an error is removed."""
        sys.excepthook, threading.excepthook = self._hooks
        faulthandler.disable()
        if self._file is None:
            return
        with contextlib.suppress(OSError):
            is_empty = self._file.tell() == self._head_bytes
            if not is_empty:
                self._file.write(_IN_ORDER.encode())
            self._file.close()
            if is_empty:
                self._own.unlink(missing_ok=True)
        self._file = None

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        error = (error or kind()).with_traceback(trace)
        log.error("Nobody caught this: %s.", error, exc_info=error)
        try:
            if words := program_file.blamed(error):
                self.note_replaced()
                if self.tell is not None:
                    self.tell(said(words))
                return
            if self._file is not None and self._file.tell() < MOST_BYTES:
                self._file.write(
                    f"{time.strftime('%Y-%m-%dT%H:%M:%S%z')} {error_words(error)}\n{trace_of(error)}\n\n".encode()
                )
            if self.tell is not None:
                self.tell(
                    tr("Something went wrong inside the program ({kind}). Your readings are safe.", kind=kind.__name__)
                )
        except Exception:
            log.exception("The crash could not be reported.")


def _take_report(path: Path) -> LastEnd | None:
    """What a run left, removed from its place; None where that run goes on, or nothing can be read."""
    try:
        with path.open("r+b") as file:
            folder_lock.take(file)
            text = file.read().decode("utf-8", "replace")
        path.unlink()
    except OSError:
        return None
    told = text.partition("\n")[2] if text.startswith(_HEAD) else text  # an older program wrote no head
    told, replaced, _because_of_that = told.partition(_REPLACED)
    if replaced:
        return LastEnd(End.IN_ORDER, f"{scrub(told).rstrip()}\n") if told.strip() else None
    end = End.CUT_OFF if not told.strip() else End.IN_ORDER if told.endswith(_IN_ORDER) else End.CRASHED
    return LastEnd(end, f"{scrub(text).rstrip()}\n{end.name}: {end.value}.\n")
