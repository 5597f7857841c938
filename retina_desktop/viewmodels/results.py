"""A screening's results: one row a photograph, read and put in order off the GUI thread, so that 20,000 are no hiccup.

Whoever sees the list has seen the model's opinion of the rows that were on the screen, and of all that are handed over to
be read in its order: SeenInResults keeps that, and every later reading of them says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from retina_desktop.domain.faults import said
from retina_desktop.domain.findings import REASON
from retina_desktop.domain.landmarks import missing_words, unjudged_distance
from retina_desktop.domain.language import capital, commas, mark, tr, written_date, written_number
from retina_desktop.domain.scale import DME_RISK, level
from retina_desktop.jobs import Job, JobRunner
from retina_desktop.services.result_rows import (
    FAILED_KIND,
    UNGRADABLE_KIND,
    Choice,
    Counts,
    Result,
    ResultTable,
    SortBy,
    arrange,
    read_table,
    with_dates,
)
from retina_desktop.viewmodels.seen_in_results import SeenInResults

NO_PARENT = QModelIndex()
MOST_HANDED_OVER = 5000
"""Photographs of one list to be read: opening more would hold the window for longer than a turn may take."""


class Column(IntEnum):
    NAME = 0
    EYE = 1
    TAKEN = 2
    GRADE = 3
    SEVERE = 4
    UNCERTAINTY = 5
    SET = 6
    DME = 7
    REFERABLE = 8
    MA = 9
    HE = 10
    EX = 11
    SE = 12
    REMARK = 13


class Role(IntEnum):
    """What `data()` answers besides Qt's own roles, the same in every column."""

    RESULT = Qt.ItemDataRole.UserRole + 1  # Result


SORT_OF = {
    Column.NAME: SortBy.NAME,
    Column.EYE: SortBy.EYE,
    Column.TAKEN: SortBy.TAKEN,
    Column.GRADE: SortBy.GRADE,
    Column.SEVERE: SortBy.SEVERE,
    Column.UNCERTAINTY: SortBy.UNCERTAINTY,
    Column.SET: SortBy.SET_SIZE,
    Column.DME: SortBy.DME,
    Column.REFERABLE: SortBy.REFERABLE,
    Column.MA: SortBy.MA,
    Column.HE: SortBy.HE,
    Column.EX: SortBy.EX,
    Column.SE: SortBy.SE,
    Column.REMARK: SortBy.KIND,
}
TITLES = (
    mark("Photograph"),
    mark("Eye"),
    mark("Taken", meaning="photograph"),
    mark("Grade"),
    mark("Grade 3-4"),
    mark("Uncertainty"),
    mark("At 90 %"),
    mark("Oedema"),
    mark("Refer"),
    *("MA", "HE", "EX", "SE"),
    mark("Remark"),
)
MEANINGS = {Column.TAKEN: "photograph"}
TIPS = {
    Column.TAKEN: mark("The date of capture, where the file or the store says it"),
    Column.GRADE: mark("The model's grade, 0 to 4; U where it calls the photograph ungradable"),
    Column.SEVERE: mark("Probability that the grade is 3 or 4"),
    Column.UNCERTAINTY: mark("Entropy over the grades: 0 certain, 1 uncertain"),
    Column.SET: mark("The grades that together hold the true one 90 times of 100"),
    Column.DME: mark(
        "The model's risk of macular oedema, by IDRiD's scale: 0 no hard exudate, 1 farther than one disc diameter from the "
        "fovea, 2 within one disc diameter"
    ),
    Column.REFERABLE: mark("The model would refer it; of an ungradable photograph nothing is said"),
    Column.MA: mark("Microaneurysms counted"),
    Column.HE: mark("Haemorrhages counted"),
    Column.EX: mark("Hard exudates counted"),
    Column.SE: mark("Soft exudates counted"),
    Column.REMARK: mark("Why it failed, or what is wrong with the photograph"),
}
_ANSWERED = {
    Role.RESULT,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.TextAlignmentRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
}
NUMBERS = {Column.SEVERE, Column.UNCERTAINTY, Column.MA, Column.HE, Column.EX, Column.SE}


@dataclass(frozen=True)
class HandOver:
    """Photographs to be read in this order, beginning with one of them. left_out: that the list is too long to take with it."""

    paths: tuple[Path, ...]
    first: Path
    left_out: int = 0


class ResultsModel(QAbstractTableModel):
    """`open` a table; `arranged` follows, or `failed`. Then `choose` other rows or another order; `arranged` follows again."""

    opened = Signal()  # `table` is another
    dated = Signal(bool)  # dates of capture were told; whether those were the last ones
    arranged = Signal()  # the rows are others, or in another order
    failed = Signal(str)  # the table cannot be read, one sentence

    def __init__(
        self, runner: JobRunner, seen: SeenInResults, reader: Callable[[], str], parent: QObject | None = None
    ):
        super().__init__(parent)
        self._runner = runner
        self._seen = seen
        self._reader = reader
        self._job: Job | None = None
        self._places: list[int] = []  # of `table.results`, as shown
        self.file: Path | None = None
        self.table: ResultTable | None = None
        self.choice = Choice()
        self.is_busy = False

    # ------------------------------------------------------------------------------------------------------ for views
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section], meaning=MEANINGS.get(Column(section), ""))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(TIPS[Column(section)]) if section in TIPS else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ANSWERED or not index.isValid():  # Qt asks for ten roles a cell
            return None
        result = self.result_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(result, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(result, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(result) if index.column() == Column.NAME else cell(result, index.column())
        return result if role == Role.RESULT else None

    def result_at(self, place: int) -> Result:
        """Raises IndexError when there is no such place."""
        assert self.table is not None
        return self.table.results[self._places[place]]

    def place_of(self, path: Path) -> int:
        """Where a photograph is shown; -1 where it is not."""
        number = -1 if self.table is None else self.table.number_of.get(path, -1)
        try:
            return self._places.index(number)
        except ValueError:
            return -1

    @property
    def counts(self) -> Counts:
        return Counts() if self.table is None else self.table.counts

    # --------------------------------------------------------------------------------------------------------- wishes
    def open(self, file: Path) -> None:
        """Read this table; what was chosen for the last one stays chosen when it is the same file."""
        if file != self.file:
            self.choice = Choice()
            self._show(None, [])
        self.file = file
        choice = self.choice

        def work(_progress: object, token: Any) -> tuple[ResultTable, Choice, list[int]]:
            table = read_table(file, token)
            return table, choice, arrange(table.results, choice, token)

        self._start(work, self._on_read)

    def reload(self) -> None:
        if self.file is not None:
            self.open(self.file)

    def tell_dates(self, table: ResultTable, dates: Mapping[int, datetime], *, is_all: bool) -> None:
        """When rows were taken, by their place in `results`. table: of which; another one that was opened since has its own."""
        if self.table is None or table.number_of is not self.table.number_of:
            return
        self.table = with_dates(self.table, dates)
        if self._places:
            last = self.index(len(self._places) - 1, Column.TAKEN)
            self.dataChanged.emit(self.index(0, Column.TAKEN), last)
        self.dated.emit(is_all)
        if is_all and self.choice.by is SortBy.TAKEN:
            self._arrange(self.table)

    @property
    def has_dates(self) -> bool:
        return self.table is not None and any(result.taken is not None for result in self.table.results)

    def choose(self, choice: Choice) -> None:
        """Show these rows in this order."""
        if choice == self.choice and not self.is_busy:
            return
        self.choice = choice
        if self.table is not None:
            self._arrange(self.table)

    def note_seen(self, *results: Result) -> None:
        """What the model says of these is on the screen: their reader has seen it."""
        self._seen.note(self._reader(), [result.sha256 for result in results])

    def hand_over(self, place: int) -> HandOver:
        """The photographs that can be read, in the order of now; a list that is too long is cut round the one at `place`."""
        first = self.result_at(place)
        begin = max(0, min(place - MOST_HANDED_OVER // 2, len(self._places) - MOST_HANDED_OVER))
        chosen = range(begin, min(begin + MOST_HANDED_OVER, len(self._places)))
        results = [self.result_at(number) for number in chosen]
        self.note_seen(*results)
        paths = tuple(result.path for result in results)
        return HandOver(paths, first.path, len(self._places) - len(paths))

    # --------------------------------------------------------------------------------------------------------- inside
    def _arrange(self, table: ResultTable) -> None:
        choice = self.choice

        def work(_progress: object, token: Any) -> list[int]:
            return arrange(table.results, choice, token)

        self._start(work, lambda places: self._show(self.table, places))  # whose rows may have got dates meanwhile

    def _start(self, work: Callable[[Any, Any], Any], on_success: Callable[[Any], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        self.is_busy = True
        job = self._runner.start(work, on_success=on_success, on_failure=self._on_failed, priority=8)
        self._job = job
        job.finished.connect(lambda: self._end(job))

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.is_busy = False

    def _on_read(self, read: tuple[ResultTable, Choice, list[int]]) -> None:
        table, choice, places = read
        self._show(table, places)
        self.opened.emit()
        if choice != self.choice:
            self._arrange(table)

    def _on_failed(self, words: str) -> None:
        self._show(None, [])
        self.failed.emit(words)

    def _show(self, table: ResultTable | None, places: list[int]) -> None:
        self.beginResetModel()
        self.table, self._places = table, places
        self.endResetModel()
        self.arranged.emit()


# ---------------------------------------------------------------------------------------------------------- in words
def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def grade_words(result: Result) -> str:
    """Such as "3 severe"; "U" of an ungradable one; "" of one that failed."""
    if result.kind == UNGRADABLE_KIND:
        return tr("U ungradable")
    if result.kind == FAILED_KIND or result.grade is None:
        return ""
    return f"{result.grade} {tr(level(result.grade).short)}"


def remark(result: Result) -> str:
    """Why it failed, or what is wrong with the photograph; of a risk of oedema, that it has no fovea to be held against."""
    if result.kind == FAILED_KIND:
        return said(result.error) or tr("This row cannot be read.")
    wrong = [reason_words(code) for code in result.reasons]
    if result.dme and (missing := missing_words(result.landmarks)):
        wrong.append(tr("{missing} not found", missing=missing))
    return capital(commas(wrong))


def tip(result: Result, column: int) -> str:
    """What a cell says when the mouse rests on it: what a risk of oedema means; else why it failed, or where it lies."""
    if column == Column.DME and result.dme is not None:
        unjudged = unjudged_distance(result.dme, result.landmarks)
        words = tr("Macular oedema risk {risk}: {words}", risk=result.dme, words=tr(DME_RISK[result.dme]))
        return f"{words}\n{capital(unjudged)}" if unjudged else words
    return said(result.error) or str(result.path)


def reason_words(code: str) -> str:
    """A reason of poor quality, as readers tick it."""
    return tr(REASON[code].short).casefold() if code in REASON else code


def set_words(result: Result) -> str:
    return "" if result.conformal_set is None else "{" + ", ".join(map(str, result.conformal_set)) + "}"


def uncertainty_words(result: Result) -> str:
    return "" if result.uncertainty is None else written_number(result.uncertainty, 2)


def _chance(probability: float | None) -> str:
    """Never "0 %" or "100 %": the model is never certain."""
    if probability is None:
        return ""
    if probability < 0.005:
        return tr("under 1 %")
    return tr("over 99 %") if probability > 0.995 else f"{written_number(100 * probability)} %"


_CELLS: dict[int, Callable[[Result], str]] = {
    Column.NAME: lambda result: result.name,
    Column.EYE: lambda result: result.laterality,
    Column.TAKEN: lambda result: "" if result.taken is None else written_date(result.taken),
    Column.GRADE: grade_words,
    Column.SEVERE: lambda result: _chance(result.p_severe),
    Column.UNCERTAINTY: uncertainty_words,
    Column.SET: set_words,
    Column.DME: lambda result: "" if result.dme is None else tr("risk {number}", number=result.dme),
    Column.REFERABLE: lambda result: tr("refer") if result.referable else "",
    Column.REMARK: remark,
}


def cell(result: Result, column: int) -> str:
    """What stands in a cell."""
    if column in _CELLS:
        return _CELLS[column](result)
    found = result.lesions[column - Column.MA]
    return "" if found is None else written_number(found)


def spoken(result: Result) -> str:
    """A row as a screen reader says it."""
    said = [result.name, result.laterality, grade_words(result) or tr("failed")]
    if result.referable:
        said.append(tr("refer"))
    said.append(remark(result))
    return commas(list(filter(None, said)))
