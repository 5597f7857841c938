"""What a screening in the window is to do, kept as text so that a run that was killed can go on; and doing it."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.folder_lock import FolderLock, FolderTaken
from retina_desktop.services.folder_watch import FolderWatch
from retina_desktop.services.open_folder import list_photographs
from retina_desktop.services.photograph_choice import Patterns
from retina_desktop.services.screen_folder import Client, screen_folder
from retina_desktop.services.screening_run import ScreenError, ScreenOutcome, ScreenPlan, Tell

RESULTS = "results.csv"


@dataclass(frozen=True)
class ScreenOrder:
    """folders: also single files. anew: a table that is in `out` is kept under another name first."""

    folders: tuple[Path, ...]
    out: Path
    with_maps: bool = True
    only_new: bool = False  # leave out every content that a table in `out` knows, by whichever model
    anew: bool = False
    watches: bool = False  # go on with what comes into the folders later, until it is cancelled
    include: tuple[str, ...] = ()  # patterns on names, as services.photograph_choice has them
    exclude: tuple[str, ...] = ()

    @property
    def results(self) -> Path:
        return self.out / RESULTS

    @property
    def going_on(self) -> ScreenOrder:
        """The same, once its table was begun."""
        return replace(self, anew=False)

    def to_text(self) -> str:
        values = asdict(self) | {"folders": [str(folder) for folder in self.folders], "out": str(self.out)}
        return json.dumps(values)

    @staticmethod
    def from_text(text: str) -> ScreenOrder:
        """Raises ValueError for what is none."""
        try:
            values = json.loads(text)
            folders, out = tuple(Path(folder) for folder in values["folders"]), Path(values["out"])
            truths = [bool(values[name]) for name in ("with_maps", "only_new", "anew", "watches")]
            patterns = [tuple(map(str, values[name])) for name in ("include", "exclude")]
            return ScreenOrder(folders, out, *truths, *patterns)  # pyright: ignore[reportArgumentType]
        except (TypeError, KeyError) as error:
            raise ValueError(f"This is no screening: {error}.") from error


@dataclass(frozen=True)
class Screened:
    """What came of an order. problems: folders that could not be opened, a sentence each."""

    order: ScreenOrder
    outcome: ScreenOutcome
    problems: tuple[str, ...] = ()


def carry_out(
    order: ScreenOrder,
    client: Client,
    say: Callable[[int], None],
    tell: Tell,
    token: CancelToken,
) -> Screened:
    """List and screen. say: how many photographs were found so far.

    Raises ScreenError (nothing found, no model, …), ResultsError, Cancelled while it is still listing.
    """
    problems: list[str] = []
    photographs: list[Path] = []
    if not order.watches:
        for path in _chosen(order, token, problems.append):
            photographs.append(path)
            say(len(photographs))
        if not photographs:
            raise ScreenError(" ".join(["No photographs were found.", *problems]))
    if order.anew:
        _set_aside(order.results)
    plan = ScreenPlan(order.out, order.with_maps, resume=True, new_only=order.only_new)
    more = FolderWatch(lambda: _chosen(order, token)).look if order.watches else None
    outcome = screen_folder(photographs, plan, [client], tell, token, more)
    return Screened(order, outcome, tuple(problems))


def _chosen(
    order: ScreenOrder, token: CancelToken, on_problem: Callable[[str], None] = lambda _words: None
) -> Iterator[Path]:
    """What the order asks for, as it is there now. Raises Cancelled."""
    patterns = Patterns(order.include, order.exclude)
    for batch in list_photographs(order.folders, token, on_problem=on_problem):
        yield from patterns.chosen(batch, order.folders)


def results_there(out: Path) -> bool:
    """Whether an earlier run left a table in this folder."""
    return (out / RESULTS).exists()


def usual_output(folders: Sequence[Path]) -> Path:
    """Beside the first folder, so that the photographs' own stays as it is: "clinic" gets "clinic results"."""
    first = folders[0] if folders[0].suffix == "" else folders[0].parent
    return first.with_name(f"{first.name or 'screening'} results")


def _set_aside(table: Path) -> None:
    """The table of an earlier run is kept under another name. Raises ScreenError, also while another screening writes it."""
    if not table.exists():
        return
    names = (table.with_name(f"results.{number}.csv") for number in itertools.count(1))
    free = next(name for name in names if not name.exists())
    try:
        lock = FolderLock(table.parent)
        try:
            table.rename(free)
        finally:
            lock.release()
    except FolderTaken as error:
        words = f"{table.parent} is in use by another screening ({error})"
        raise ScreenError(f"{words}: wait for it, stop it, or choose another --out.") from None
    except OSError as error:
        raise ScreenError(f"{table} cannot be kept as {free.name}: {error.strerror}.") from error
