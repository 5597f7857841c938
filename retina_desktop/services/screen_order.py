"""What a screening in the window is to do, kept as text so that a run that was killed can go on; and doing it."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.open_folder import list_photographs
from retina_desktop.services.screen_folder import (
    Client,
    ScreenError,
    ScreenOutcome,
    ScreenPlan,
    Tell,
    screen_folder,
)

RESULTS = "results.csv"


@dataclass(frozen=True)
class ScreenOrder:
    """folders: also single files. goes_on: photographs that the table in `out` has are left out; else a new table is begun."""

    folders: tuple[Path, ...]
    out: Path
    with_maps: bool = True
    goes_on: bool = True

    @property
    def results(self) -> Path:
        return self.out / RESULTS

    def to_text(self) -> str:
        values = asdict(self) | {"folders": [str(folder) for folder in self.folders], "out": str(self.out)}
        return json.dumps(values)

    @staticmethod
    def from_text(text: str) -> ScreenOrder:
        """Raises ValueError for what is none."""
        try:
            values = json.loads(text)
            folders = tuple(Path(folder) for folder in values["folders"])
            order = ScreenOrder(folders, Path(values["out"]))
            return replace(order, with_maps=bool(values["with_maps"]), goes_on=bool(values["goes_on"]))
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
    for batch in list_photographs(order.folders, token, on_problem=problems.append):
        photographs += batch
        say(len(photographs))
    if not photographs:
        raise ScreenError(" ".join(["No photographs were found.", *problems]))
    if not order.goes_on:
        _set_aside(order.results)
    plan = ScreenPlan(order.out, order.with_maps, resume=True)
    outcome = screen_folder(photographs, plan, [client], tell, token)
    return Screened(order, outcome, tuple(problems))


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
