"""Importing one table of grades: looked at, planned anew whenever its meaning changes, saved once. All of it off the GUI thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.language import commas, tr, trn, written_number
from retina_desktop.jobs import Job, JobRunner, Lane, Progress
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.grade_import import Asked, Plan, plan_grades, save_plan
from retina_desktop.services.grade_table import Preview, ValueUse, look_at, values_in
from retina_desktop.services.named_photographs import Hashes

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

PRIORITY = 20
"""The user waits: before thumbnails, listing and hashing."""
MOST_NAMED = 10
"""Readers in one sentence; the others are counted."""


@dataclass(frozen=True)
class Planned:
    """What an import would do."""

    plan: Plan
    values: list[ValueUse]  # that are no numbers of the scale


class GradeImport(QObject):
    """`look`, then `make_plan` as often as wished, then `save`. A wish ends the one before."""

    looked = Signal(object)  # Preview
    progressed = Signal(int, int)  # rows done, all
    planned = Signal(object)  # Planned
    saved = Signal(str)  # what was imported, in sentences
    failed = Signal(str)  # one sentence: nothing was imported

    def __init__(self, runner: JobRunner, open_store: Callable[[], Store], file: Path) -> None:
        """open_store: a store of its own, so that no reading of the window waits while photographs are hashed."""
        super().__init__(runner)
        self.file = file
        self._runner = runner
        self._open_store = open_store
        self._preview: Preview | None = None
        self._hashes: Hashes = {}
        self._job: Job | None = None

    def look(self) -> None:
        """Read the table; `looked` follows, or `failed`."""
        self._start(lambda _progress, _token: look_at(self.file), self._on_looked, Lane.SCREEN)

    def make_plan(self, asked: Asked) -> None:
        """Look for the photographs of the rows; `planned` follows, or `failed`."""
        if self._preview is None:
            return
        table, hashes, open_store = self._preview.table, self._hashes, self._open_store

        def work(progress: Progress, token: CancelToken) -> Planned:
            def tell(done: int, total: int) -> None:
                if done % max(1, total // 100) == 0:
                    progress((done, total))

            values = values_in(table, asked.columns)
            with open_store() as store:
                return Planned(plan_grades(store, table, asked, hashes=hashes, progress=tell, token=token), values)

        self._start(work, self.planned.emit)

    def save(self, plan: Plan) -> None:
        """All readings of the plan or none; `saved` follows, or `failed`."""

        def work(_progress: Progress, _token: CancelToken) -> str:
            with self._open_store() as store:
                return saved_words(save_plan(store, plan), plan, self.file.name)

        self._start(work, self.saved.emit)

    def stop(self) -> None:
        """What is being looked for is not wanted any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def end(self) -> None:
        """Let go of the table."""
        self.stop()
        self._preview = None
        self._hashes.clear()

    def _on_looked(self, preview: Preview) -> None:
        self._preview = preview
        self.looked.emit(preview)

    def _start(
        self,
        work: Callable[[Progress, CancelToken], object],
        on_success: Callable[..., object],
        lane: Lane = Lane.BACKGROUND,
    ) -> None:
        self.stop()
        job = self._runner.start(
            work,
            on_success=on_success,
            on_failure=self.failed.emit,
            on_progress=lambda told: self.progressed.emit(*told),
            lane=lane,
            priority=PRIORITY,
        )
        self._job = job


def saved_words(saved: Counter[str], plan: Plan, name: str) -> str:
    """In sentences. saved: how many readings of whom."""
    n = saved.total()
    words = [trn("{n} grade imported from {file}.", "{n} grades imported from {file}.", n, file=name)]
    if saved:
        words.append(_whose(saved))
    there = plan.unchanged + len(plan.readings) - n
    if there:
        words.append(trn("{n} was there already.", "{n} were there already.", there))
    if plan.wrong:
        words.append(trn("{n} wrong row was left out.", "{n} wrong rows were left out.", len(plan.wrong)))
    return " ".join(words)


def planned_words(plan: Plan, reader: str) -> str:
    """What would be imported, in sentences. reader: "" where the rows name theirs."""
    new, words = len(plan.readings), []
    if new and reader:
        words.append(trn("{n} grade is new for {reader}.", "{n} grades are new for {reader}.", new, reader=reader))
    elif new:
        words.append(trn("{n} grade is new.", "{n} grades are new.", new))
        words.append(_whose(Counter(one.reader for one in plan.readings)))
    else:
        words.append(tr("Nothing is new."))
    if plan.unchanged:
        words.append(trn("{n} is there already.", "{n} are there already.", plan.unchanged))
    if plan.repeated:
        words.append(trn("{n} row repeats another.", "{n} rows repeat others.", plan.repeated))
    words += plan.remarks
    return " ".join(words)


def _whose(readings: Counter[str]) -> str:
    """Such as "Readings of Ada (3), Ben (2)."."""
    most = readings.most_common(MOST_NAMED)
    names = [f"{reader} ({written_number(n)})" for reader, n in most]
    if len(readings) > MOST_NAMED:
        names.append(trn("and {n} more", "and {n} more", len(readings) - MOST_NAMED))
    return tr("Readings of {readers}.", readers=commas(names))
