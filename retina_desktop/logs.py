"""The log: one rotating file, and warnings on the terminal. No patient's name enters it: say a photograph's hash."""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
from pathlib import Path

LEVEL_VARIABLE = "RETINA_DESKTOP_LOG"
"""Such as DEBUG; the default is INFO in the file and WARNING on the terminal."""

_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_logging(file: Path) -> None:
    """Log to file (1 MB, three older ones kept). A file that cannot be written is told on the terminal, not fatal."""
    level = os.environ.get(LEVEL_VARIABLE, "INFO").upper()
    root = logging.getLogger()
    root.setLevel(level if level in logging.getLevelNamesMapping() else "INFO")
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it tells every plugin that it finds
    if sys.stderr is not None:  # a windowed program on Windows has none
        terminal = logging.StreamHandler()
        terminal.setLevel(min(logging.WARNING, root.level) if LEVEL_VARIABLE in os.environ else logging.WARNING)
        terminal.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
        root.addHandler(terminal)
    try:
        handler = logging.handlers.RotatingFileHandler(file, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError as error:
        root.warning("No log is kept: %s: %s.", file, error.strerror)
        return
    handler.setFormatter(logging.Formatter(_LINE))
    root.addHandler(handler)


def stop_logging() -> None:
    """Close what `start_logging` opened."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if type(handler) in (logging.StreamHandler, logging.handlers.RotatingFileHandler):
            root.removeHandler(handler)
            handler.close()
