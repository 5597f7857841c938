"""What a training leaves on the disk is whole or not there: written beside, brought to the disk, then renamed."""

from __future__ import annotations

import io
import os
import pickle
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

State = dict[str, Any]
NAME = "checkpoint.pt"
LOG = "log.jsonl"  # of a whole run


class TrainingError(Exception):
    """A training that cannot go on, in words."""


def write_whole(path: Path, content: bytes | memoryview) -> None:
    """A kill at any moment leaves the earlier file or the new one. Raises TrainingError when the disk is full; the earlier file stays."""
    beside = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        if beside.exists():
            beside.unlink()  # what little fitted would keep the disk full
        kept = " The one written before is whole." if path.exists() else ""
        raise TrainingError(f"{path} could not be written: {error.strerror}.{kept}") from error


def _sync_folder(folder: Path) -> None:
    """The new name, too, outlives a power cut. Windows keeps names by itself and opens no folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class Keeper:
    """Writes and reads the checkpoint of one training, and says when the next is due.

    It is this machine's own file, read by torch's `weights_only`; only safetensors are released.
    """

    def __init__(
        self, folder: Path, every_steps: int, every_minutes: float, now: Callable[[], float] = time.monotonic
    ) -> None:
        self.path = folder / NAME
        self._every_steps, self._every_s, self._now = every_steps, every_minutes * 60, now
        self._written = now()
        self.step: int | None = None  # of the newest checkpoint

    def is_due(self, step: int) -> bool:
        return step % self._every_steps == 0 or self._now() - self._written >= self._every_s

    def write(self, state: State, step: int) -> None:
        """Raises TrainingError."""
        import torch

        buffer = io.BytesIO()
        torch.save({**state, "step": step}, buffer)
        write_whole(self.path, buffer.getbuffer())
        self._written, self.step = self._now(), step

    def read(self) -> State | None:
        """The newest checkpoint; None where there is none. Raises TrainingError when it is damaged."""
        import torch

        if not self.path.exists():
            return None
        try:
            state = torch.load(self.path, weights_only=True, map_location="cpu")
            self.step = state["step"]
        except (OSError, RuntimeError, EOFError, KeyError, pickle.UnpicklingError) as error:
            raise TrainingError(
                f"The checkpoint {self.path} cannot be read; without --resume the run begins anew."
            ) from error
        return state

    def words(self) -> str:
        """What is left of the training should it end now."""
        return (
            f"The checkpoint of step {self.step} is kept in {self.path}" if self.step else "No checkpoint was written"
        )


def forget(folder: Path) -> None:
    """Take away an earlier run's checkpoints: a run begun anew and stopped in its first stage must not find the old ones of the next.

    Those of the folder and of its stages below; a folder below with a log is another run and stays.
    """
    for path in list(folder.rglob(NAME)):
        stages = path.parents[: len(path.relative_to(folder).parts) - 1]
        if not any((stage / LOG).exists() for stage in stages):
            path.unlink()
