"""Files of the cache: written whole or not at all, and a full disk is said with the folder and what is kept there."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np

from retina_training.checkpoints import TrainingError

KEPT = "photographs cut for the networks, and what the networks saw of them"


def write_beside(path: Path, save: Callable[[Path], None]) -> None:
    """save(beside) writes a file beside the wished one, which then takes its place; two processes may do so at once.

    beside has the suffix of path. Raises TrainingError naming the folder, where the disk is full or may not be written.
    """
    beside = path.with_suffix(f".part{os.getpid()}{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save(beside)
        beside.replace(path)
    except OSError as error:
        _take_away(beside)
        raise TrainingError(_words(path.parent, error)) from error


def keep(path: Path, array: np.ndarray) -> None:
    """Write an .npy file. Raises TrainingError as `write_beside` does."""
    write_beside(path, lambda beside: np.save(beside, array))


def _take_away(beside: Path) -> None:
    """What little fitted would keep the disk full."""
    try:
        beside.unlink(missing_ok=True)
    except OSError:
        pass  # a folder that may not be written: nothing was


def _words(folder: Path, error: OSError) -> str:
    """NumPy says a short write without an errno."""
    is_full = error.errno in (None, errno.ENOSPC, errno.EDQUOT)
    reason = "the disk is full" if is_full else f"{error.strerror}"
    advice = (
        "free some space, or start again in a folder on another disk: the cache lies in the folder that you work in"
    )
    return f"{folder.absolute()} could not be written: {reason}. {KEPT.capitalize()} are kept there; {advice}."
