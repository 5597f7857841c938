"""What a screening in the window is to do, kept as text so that a run that was killed can go on; and doing it."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.folder_lock import FolderLock
from retina_desktop.services.photograph_choice import Patterns
from retina_desktop.services.photograph_list import LeftOut, Listed
from retina_desktop.services.screen_folder import Client, screen_folder
from retina_desktop.services.screen_sources import ScreenSources, WatchedSources
from retina_desktop.services.screening_run import ScreenError, ScreenOutcome, ScreenPlan, Tell, take_folder

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
    """What came of an order."""

    order: ScreenOrder
    outcome: ScreenOutcome
    problems: tuple[str, ...] = ()  # folders that could not be opened, a sentence each
    remarks: tuple[str, ...] = ()  # what was left out and what lists say otherwise, a sentence each


def carry_out(
    order: ScreenOrder,
    client: Client,
    say: Callable[[int], None],
    tell: Tell,
    token: CancelToken,
) -> Screened:
    """List and screen, with the folder of the results held from the first look on. say: how many photographs were found so far.

    Raises InUseError while another screening writes there; ScreenError (nothing found, no model, …), ResultsError, Cancelled
    while it is still listing.
    """
    lock = take_folder(order.out)
    try:
        return _carry_out(order, client, say, tell, token, lock)
    finally:
        lock.release()


def _carry_out(
    order: ScreenOrder, client: Client, say: Callable[[int], None], tell: Tell, token: CancelToken, lock: FolderLock
) -> Screened:
    sources = ScreenSources(order.folders, patterns=Patterns(order.include, order.exclude))
    problems: list[str] = []
    left_out = LeftOut()
    chosen: list[Listed] = []
    watched = WatchedSources(sources, token, problems.append) if order.watches else None
    if watched is None:
        for one in sources.chosen(token, problems.append, left_out):
            chosen.append(one)
            say(len(chosen))
        if not chosen:
            raise ScreenError(" ".join(["No photographs were found.", *problems]))
    if order.anew:
        _set_aside(order.results)
    plan = ScreenPlan(order.out, order.with_maps, resume=True, new_only=order.only_new)
    listed = watched.listed if watched else {one.path: one for one in chosen if one.by_table}
    more = watched.look if watched else None
    outcome = screen_folder([one.path for one in chosen], plan, [client], tell, token, more, listed, lock)
    remarks = [f"{words}." for words in (left_out.words(),) if words]
    return Screened(order, outcome, tuple(problems), (*remarks, *left_out.sentences()))


def results_there(out: Path) -> bool:
    """Whether an earlier run left a table in this folder."""
    return (out / RESULTS).exists()


def usual_output(folders: Sequence[Path]) -> Path:
    """Beside the first folder, so that the photographs' own stays as it is: "clinic" gets "clinic results"."""
    first = folders[0] if folders[0].suffix == "" else folders[0].parent
    return first.with_name(f"{first.name or 'screening'} results")


def _set_aside(table: Path) -> None:
    """The table of an earlier run is kept under another name. Raises ScreenError."""
    if not table.exists():
        return
    names = (table.with_name(f"results.{number}.csv") for number in itertools.count(1))
    free = next(name for name in names if not name.exists())
    try:
        table.rename(free)
    except OSError as error:
        raise ScreenError(f"{table} cannot be kept as {free.name}: {error.strerror}.") from error
