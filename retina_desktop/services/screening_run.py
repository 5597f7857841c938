"""What a screening is asked for, what it tells meanwhile, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from retina_desktop.services.folder_lock import FolderLock, FolderTaken
from retina_desktop.services.results import Row


@dataclass(frozen=True)
class Told:
    """Where the screening is. Photographs that an earlier run had done are in `done`, but not in the rate."""

    done: int
    total: int
    words: str  # a sentence, or the photograph's path
    per_second: float | None = None  # photographs of this run; None before the second
    left_s: float | None = None  # seconds until all are done at this rate
    row: Row | None = None  # the row that was just written
    is_turn: bool = False  # those that were done before are passed: the next word may be long in coming


Tell = Callable[[Told], None]


class ScreenError(Exception):
    """Screening cannot start or go on; str(error) is one sentence for the user."""


class OutError(ScreenError):
    """The folder for the results cannot be used; nothing was done."""


class InUseError(OutError):
    """Another screening, of a second window or of the command line, writes there now."""


def take_folder(out: Path) -> FolderLock:
    """Make the folder for the results, and keep others out of it. Raises OutError, InUseError."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        return FolderLock(out)
    except FolderTaken as error:
        words = f"{out} is in use by another screening ({error})"
        raise InUseError(f"{words}: wait for it, stop it, or choose another --out.") from None
    except OSError as error:
        raise OutError(f"{out} cannot be used: {error.strerror}.") from error


@dataclass(frozen=True)
class ScreenPlan:
    out: Path
    with_maps: bool = False
    attributions: str | None = None  # a method of retina_models.explain, which the clients were made to answer with
    resume: bool = False
    new_only: bool = False  # resume, and leave out contents that a table in `out` knows, whatever their name or model


@dataclass
class ScreenOutcome:
    """What came of it. Photographs that an earlier run had done count as skipped, and in none of the others."""

    total: int = 0
    graded: int = 0
    ungradable: int = 0
    skipped: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)  # path, reason
    stopped: bool = False
    analysed: int = 0  # by this run's networks: twins and skipped ones are not
    spent_ms: dict[str, float] = field(default_factory=dict)  # by stage, over these

    @property
    def stage_ms(self) -> dict[str, float]:
        """Mean time of each stage for a photograph; they overlap: reading and pictures run beside the networks."""
        return {stage: round(ms / self.analysed, 1) for stage, ms in self.spent_ms.items()}

    def spend(self, stage: str, ms: float) -> None:
        self.spent_ms[stage] = self.spent_ms.get(stage, 0.0) + ms

    @property
    def done(self) -> int:
        return self.graded + self.ungradable + self.skipped + len(self.failed)
