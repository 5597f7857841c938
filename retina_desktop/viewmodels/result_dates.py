"""When the photographs of a table of results were taken: the table does not say it, the files and the store may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import QObject

from retina_desktop.jobs import Job, JobRunner, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.result_rows import Result, ResultTable
from retina_desktop.viewmodels.capture_dates import TURN_S, dates_of
from retina_desktop.viewmodels.results import ResultsModel

AT_ONCE = 400
"""Rows told together: changing them takes some 2 ms of the GUI thread."""

Days = dict[str, date]
"""By the content's SHA-256."""
AskDays = Callable[[list[str], Callable[[Days], None]], None]
"""Asks the store for the days of some contents; it answers once, with nothing where it knows or is nothing."""


@dataclass
class _Turn:
    """Some rows of a table from one place on."""

    table: ResultTable
    start: int
    found: dict[int, datetime]  # by place in the table
    looked_at: int  # rows


class ResultDates(QObject):
    """Fills `Result.taken`, a few rows at a time: from the head of the file, else the day that the store has kept."""

    def __init__(self, runner: JobRunner, results: ResultsModel, ask_days: AskDays) -> None:
        super().__init__(results)
        self._runner, self._results, self._ask_days = runner, results, ask_days
        self._job: Job | None = None
        results.opened.connect(self._begin)

    def _begin(self) -> None:
        if self._job is not None:
            self._job.cancel()
        if self._results.table is not None:
            self._look(self._results.table, 0)

    def _look(self, table: ResultTable, start: int) -> None:
        rows = table.results[start : start + AT_ONCE]

        def work(_progress: Progress, token: CancelToken) -> _Turn:
            return look(table, start, rows, token)

        self._job = self._runner.start(work, on_success=self._ask, priority=-20)

    def _ask(self, turn: _Turn) -> None:
        """The store, about those whose files say nothing."""
        rows = turn.table.results[turn.start : turn.start + turn.looked_at]
        open_ = {turn.start + n: row.sha256 for n, row in enumerate(rows) if turn.start + n not in turn.found}

        def take(days: Days) -> None:
            midnights = {n: datetime.combine(days[sha256], time()) for n, sha256 in open_.items() if sha256 in days}
            self._tell(turn, turn.found | midnights)

        contents = [sha256 for sha256 in open_.values() if sha256]
        if contents:
            self._ask_days(contents, take)
        else:
            take({})

    def _tell(self, turn: _Turn, dates: dict[int, datetime]) -> None:
        end = turn.start + turn.looked_at
        is_all = end >= len(turn.table.results)
        now = self._results.table
        if now is None or now.number_of is not turn.table.number_of:
            return  # another table is open
        self._results.tell_dates(turn.table, dates, is_all=is_all)
        if not is_all:
            self._look(turn.table, end)


def look(table: ResultTable, start: int, rows: tuple[Result, ...], token: CancelToken) -> _Turn:
    """At as many files as a turn allows, at least one. Raises Cancelled."""
    paths: list[Path] = [row.path for row in rows]
    told = dates_of(paths, TURN_S, token)
    captured = ((n, taken) for n, (_, taken, is_captured) in enumerate(told, start) if is_captured)
    return _Turn(table, start, {n: taken for n, taken in captured if taken is not None}, len(told))
