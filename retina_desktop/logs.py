"""The log: one rotating file, and warnings on the terminal. No patient's name enters it: `discreet` sees to that (ADR 0018)."""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
from pathlib import Path

from retina_desktop.discreet import Discreet

LEVEL_VARIABLE = "RETINA_DESKTOP_LOG"
"""Such as DEBUG; the default is INFO in the file and WARNING on the terminal."""

MOST_BYTES, OLDER_KEPT = 1_000_000, 3

_EARLIER = "retina-desktop.log*"
"""Logs of builds before ADR 0018, which may name files and readers: they are removed."""

_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_logging(file: Path) -> None:
    """Log to file (MOST_BYTES, and OLDER_KEPT older ones). A file that cannot be written is told on the terminal, not fatal."""
    level = os.environ.get(LEVEL_VARIABLE, "INFO").upper()
    root = logging.getLogger()
    root.setLevel(level if level in logging.getLevelNamesMapping() else "INFO")
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it tells every plugin that it finds
    if sys.stderr is not None:  # a windowed program on Windows has none
        terminal = logging.StreamHandler()
        terminal.setLevel(min(logging.WARNING, root.level) if LEVEL_VARIABLE in os.environ else logging.WARNING)
        terminal.setFormatter(Discreet("%(levelname)s: %(message)s"))  # a desktop keeps it in a journal
        root.addHandler(terminal)
    try:
        for earlier in file.parent.glob(_EARLIER):
            earlier.unlink()
        handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=MOST_BYTES, backupCount=OLDER_KEPT, encoding="utf-8"
        )
    except OSError as error:
        logging.getLogger(__name__).warning("No log is kept: %s.", error)
        return
    handler.setFormatter(Discreet(_LINE))
    root.addHandler(handler)


def stop_logging() -> None:
    """Close what `start_logging` opened."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if type(handler) in (logging.StreamHandler, logging.handlers.RotatingFileHandler):
            root.removeHandler(handler)
            handler.close()


def log_files(file: Path) -> list[Path]:
    """The log and its older ones that are there, newest first."""
    older = (file.with_name(f"{file.name}.{number}") for number in range(1, OLDER_KEPT + 1))
    return [one for one in (file, *older) if one.is_file()]
