"""The training as another program: how it is called, where it works, and what its end means in words."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import sys
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from retina_desktop.domain.language import mark, tr
from retina_models.bundle import BundleError, Found, find_bundles

NICENESS = 19

DEPTHS: dict[str, str] = {
    "head": mark("The fuse network"),
    "main": mark("The main network's heads and the fuse network"),
    "lesions": mark("The lesion detector"),
}
"""What goes on learning, from the quickest to the slowest."""


@dataclass(frozen=True)
class Workshop:
    """The folder in which models are trained: checkpoints, and candidates that are no one's model yet."""

    folder: Path

    @property
    def run(self) -> Path:
        return self.folder / "run"

    @property
    def out(self) -> Path:
        return self.folder / "candidates"

    @property
    def leave_out(self) -> Path:
        return self.folder / "leave-out.txt"

    @property
    def is_unfinished(self) -> bool:
        """A training was stopped, and its checkpoint is there."""
        return any(self.run.glob("**/checkpoint.pt"))

    def candidates(self) -> list[Found]:
        """Usable ones newest first."""
        return find_bundles([self.out])

    def leave_out_these(self, shas: Collection[str]) -> Path | None:
        """Write whom the training must not learn from; None where there is nobody. Raises OSError."""
        if not shas:
            self.leave_out.unlink(missing_ok=True)
            return None
        self.folder.mkdir(parents=True, exist_ok=True)
        self.leave_out.write_text("".join(f"{one}\n" for one in sorted(shas)), encoding="utf-8")
        return self.leave_out

    @property
    def _order(self) -> Path:
        return self.folder / "order.json"

    def keep(self, order: Order) -> None:
        """So that it can be gone on with in another run of the program. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._order.write_text(json.dumps(asdict(order), default=str), encoding="utf-8")

    def unfinished(self) -> Order | None:
        """The training that was stopped before its end; None where there is none, or nobody knows what it was."""
        if not self.is_unfinished:
            return None
        try:
            kept = json.loads(self._order.read_text(encoding="utf-8"))
            places = {name: Path(kept[name]) for name in ("store", "model")}
            left_out = kept["leave_out"] and Path(kept["leave_out"])
            return Order(
                **{**kept, **places, "leave_out": left_out, "arbiters": tuple(kept["arbiters"]), "resume": True}
            )
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def discard(self, name: str) -> None:
        """Delete a candidate. Raises BundleError where it is none, or cannot be deleted."""
        folder = self.out / name
        if folder.parent != self.out or not folder.is_dir():
            raise BundleError(tr("There is no candidate called {name}.", name=name))
        try:
            shutil.rmtree(folder)
        except OSError as error:
            words = tr("{name} cannot be deleted: {why}.", name=name, why=error.strerror or str(error))
            raise BundleError(words) from error

    def forget_run(self) -> None:
        """Nothing is left of the last run to go on from. Its log goes, too: it is in the candidate's bundle."""
        shutil.rmtree(self.run, ignore_errors=True)


@dataclass(frozen=True)
class Order:
    """One training: of the bundle in `model`, on the store's confirmed readings."""

    store: Path
    model: Path
    name: str  # of the candidate
    depth: str = "head"
    arbiters: Sequence[str] = ()
    leave_out: Path | None = None
    recipe: str = ""  # a TOML file; "" for the training's own
    resume: bool = False

    def arguments(self, workshop: Workshop) -> list[str]:
        """Of `program()`: `retina-train feedback` with JSON lines on its standard output."""
        recipe = [self.recipe] if self.recipe else []
        said = ["feedback", *recipe, "--store", str(self.store), "--model", str(self.model)]
        said += ["--depth", self.depth, "--name", self.name, "--run", str(workshop.run), "--out", str(workshop.out)]
        for reader in self.arbiters:
            said += ["--arbiter", reader]
        if self.leave_out is not None:
            said += ["--leave-out", str(self.leave_out)]
        return [*said, "--attended", "--progress", "json", *(["--resume"] if self.resume else [])]


def program() -> list[str]:
    """What starts the training: this Python with its module; of an installed program the executable beside it."""
    if _is_frozen():
        own = Path(sys.executable)
        return [str(own.with_name(f"retina-train{own.suffix}"))]
    return [sys.executable, "-m", "retina_training.cli"]


def is_installed() -> bool:
    """Whether the training is beside the program; the light edition comes without it."""
    if _is_frozen():
        return Path(program()[0]).is_file()
    return importlib.util.find_spec("retina_training") is not None


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))  # PyInstaller's mark


def next_name(parent: str, taken: Collection[str]) -> str:
    """Such as "retina-2026.12.1-f3": the first that no model and no candidate has."""
    first = re.sub(r"-f\d+$", "", parent)
    number = 1
    while f"{first}-f{number}" in taken:
        number += 1
    return f"{first}-f{number}"


def failure_words(reason: str, was_killed: bool, errors: str) -> str:
    """Why a training ended before its end. reason: what it said itself; errors: the end of its standard error."""
    if reason:
        return reason
    if was_killed:
        return tr("The system ended the training; most often there is no memory left. Close other programs and go on.")
    said = [line.strip() for line in errors.splitlines() if line.strip()]
    last = said[-1].rstrip(".") if said else tr("it said nothing")
    return tr("The training ended by a fault of its own: {why}.", why=last)
