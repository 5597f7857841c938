"""The list of photographs: one row each, plain Python objects behind a table model that the views show.

20,000 rows are appended in batches; a row changes in place and says so. Sorting and filtering are WorklistOrder's, which
reads `row_at(i)` instead of asking `data()` hundreds of thousands of times.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from retina_desktop.domain.language import mark, tr
from retina_desktop.viewmodels.answer import NO_ANSWER, Answer
from retina_desktop.viewmodels.thumbnails import Thumbnails

if TYPE_CHECKING:
    from retina_desktop.services.arbitration import Difference
    from retina_desktop.services.contradictions import Contradiction
    from retina_desktop.services.teaching import Place

NO_PARENT = QModelIndex()


class Status(StrEnum):
    """Where a photograph is on its way. The reader's answer wins over the model's work."""

    QUEUED = "queued"  # waits for the model
    NOT_ANALYSED = "not_analysed"  # no model comes to it: the analysis is switched off
    ANALYSING = "analysing"  # the model is at it
    TO_READ = "to_read"  # the model is done; the reader is not
    READ = "read"  # the reader gave a grade
    UNGRADABLE = "ungradable"  # the reader says so, or the model does and its opinion is visible
    FAILED = "failed"  # cannot be opened or analysed; `Row.error` says why


class Column(IntEnum):
    NAME = 0
    EYE = 1
    GRADE = 2  # the reader's
    MODEL = 3  # the model's; empty while blind reading hides it
    STATUS = 4


class Role(IntEnum):
    """What `data()` answers besides Qt's own roles, the same in every column."""

    PATH = Qt.ItemDataRole.UserRole + 1  # Path
    STATUS = Qt.ItemDataRole.UserRole + 2  # Status
    GRADE = Qt.ItemDataRole.UserRole + 3  # int | None: the reader's
    MODEL_GRADE = Qt.ItemDataRole.UserRole + 4  # int | None: None while hidden
    LATERALITY = Qt.ItemDataRole.UserRole + 5  # "OD" | "OS" | None
    PATIENT = Qt.ItemDataRole.UserRole + 6  # str | None
    ERROR = Qt.ItemDataRole.UserRole + 7  # str | None: one sentence
    THUMBNAIL = Qt.ItemDataRole.UserRole + 8  # QImage | None: asked for lazily, dataChanged when it came
    STALE = Qt.ItemDataRole.UserRole + 9  # bool: the model's opinion is another model's than the one loaded
    ROW = Qt.ItemDataRole.UserRole + 10  # Row


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a row needs of the model's prediction."""

    model: str  # the bundle's name
    grade: int
    gradable: bool
    referable: bool
    uncertainty: float  # 0-1
    stale: bool  # by another model than the one loaded
    p_gradable: float | None = None  # 0-1: how good the photograph is, as the model sees it
    set_size: int | None = None  # grades in the conformal set, 0-5
    eye_seen: str | None = None  # "OD" | "OS" by where the disc lies: no opinion about the disease, and never hidden
    dme: int = 0  # 0-2
    p_severe: float = 0.0  # 0-1: grades 3 and 4 together


@dataclass(slots=True, eq=False)
class Row:
    """One photograph of the list. Changed only through `WorklistModel.change`."""

    path: Path
    name: str  # relative to the folder that was opened
    laterality: str | None = None  # "OD" | "OS"
    patient: str | None = None
    sha256: str | None = None  # None until the file was hashed and looked up in the store
    answer: Answer = NO_ANSWER  # the reader's
    edited: bool = False  # in this session: what the store says of it afterwards is older
    opinion: Opinion | None = None  # the model's, hidden or not
    opinion_visible: bool = False
    analysing: bool = False
    is_expected: bool = True  # the analysis is switched on, so the model will come to it
    error: str | None = None  # one sentence: why it cannot be opened, or analysed
    unreadable: bool = False  # it cannot be opened
    taken: datetime | None = None  # when it was captured, else when its file was changed; None: not looked up
    is_capture_date: bool = False  # `taken` is what EXIF or DICOM say, not the file's time
    contradictions: tuple[Contradiction, ...] = ()  # grades to look at again, while the list is asked for them
    difference: Difference | None = None  # readers disagree on it, and nobody has settled it; as above
    teaches: Place | None = None  # in the order of what would teach the model most; None: not looked up
    study: str | None = None  # of DICOM
    meant: str | None = None  # the content, as a hash, that a worklist names
    reason: str = ""  # why a worklist has it

    @property
    def captured_day(self) -> date | None:
        """The day of the visit; the time of a file is none."""
        return self.taken.date() if self.taken is not None and self.is_capture_date else None

    @property
    def grade(self) -> int | None:
        """The reader's, 0-4."""
        return self.answer.grade

    @property
    def gradable(self) -> bool | None:
        """The reader's; None while the question is open."""
        return self.answer.gradable

    @property
    def confirmed(self) -> bool:
        return self.answer.state == "confirmed"

    @property
    def is_read(self) -> bool:
        """The reader gave an answer: a grade, or ungradable."""
        return self.answer.gradable is not None

    @property
    def is_closed(self) -> bool:
        """It cannot be opened, so nobody will read it."""
        return self.unreadable and not self.is_read

    @property
    def model_grade(self) -> int | None:
        """0-4; None while there is none or blind reading hides it."""
        return self.opinion.grade if self.opinion is not None and self.opinion_visible else None

    @property
    def uncertainty(self) -> float | None:
        """0-1, never hidden: it orders the list and says nothing about the grade."""
        return None if self.opinion is None else self.opinion.uncertainty

    @property
    def stale(self) -> bool:
        return self.opinion is not None and self.opinion.stale

    @property
    def is_analysed(self) -> bool:
        """The model has nothing more to say of it: it did, or cannot."""
        return self.error is not None or (self.opinion is not None and not self.opinion.stale)

    @property
    def status(self) -> Status:
        if self.gradable is not None:
            return Status.READ if self.gradable else Status.UNGRADABLE
        if self.error is not None:
            return Status.FAILED
        if self.analysing:
            return Status.ANALYSING
        if self.opinion is None:
            return Status.QUEUED if self.is_expected else Status.NOT_ANALYSED
        return Status.TO_READ if self.opinion.gradable or not self.opinion_visible else Status.UNGRADABLE


class WorklistModel(QAbstractTableModel):
    """The rows, in the order in which the files were listed."""

    counts_changed = Signal(int, int, int)  # read, to read, total

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._index_of: dict[Path, int] = {}
        self._rows_of_hash: dict[str, list[int]] = {}
        self._rows_of_patient: dict[str, list[int]] = {}
        self._read = 0
        self._closed = 0  # cannot be opened, and not read
        self.analysed = 0  # rows of which the model has nothing more to say
        self._is_expected = True
        self.thumbnails = thumbnails
        thumbnails.arrived.connect(self._show_thumbnail)

    # ------------------------------------------------------------------------------------------------------ for views
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("Photograph"), tr("Eye"), tr("Grade"), tr("Model"), tr("Status"))[section]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.error or str(row.path)
        if role == Role.THUMBNAIL:
            return self.thumbnails.get(row.path)
        answer = _ROLES.get(role)
        return None if answer is None else answer(row)

    # ----------------------------------------------------------------------------------------------------- everybody
    def row_at(self, number: int) -> Row:
        """Raises IndexError when there is no such row."""
        return self._rows[number]

    def rows(self) -> Sequence[Row]:
        """All rows, not to be changed."""
        return self._rows

    def row_of(self, path: Path) -> int | None:
        return self._index_of.get(path)

    def rows_with(self, sha256: str) -> Sequence[int]:
        """All rows of one content: they share a reading."""
        return self._rows_of_hash.get(sha256, ())

    def rows_of_patient(self, patient: str) -> Sequence[int]:
        """All rows that name this patient, in the list's order: two of 100,000 are found without a look at the others."""
        return sorted(self._rows_of_patient.get(patient, ()))

    @property
    def counts(self) -> tuple[int, int, int]:
        """(read, to read, total). What cannot be opened is neither."""
        return self._read, len(self._rows) - self._read - self._closed, len(self._rows)

    # ----------------------------------------------------------------------------------------------- for the session
    def clear(self) -> None:
        self.beginResetModel()
        self._rows.clear()
        self._index_of.clear()
        self._rows_of_hash.clear()
        self._rows_of_patient.clear()
        self._read = self._closed = self.analysed = 0
        self.endResetModel()
        self.counts_changed.emit(*self.counts)

    def append_paths(self, paths: Iterable[Path]) -> None:
        """Rows that know no more than their paths."""
        self.append([Row(path, path.name) for path in paths])

    def append(self, rows: Iterable[Row]) -> None:
        """Add rows at the end, leaving out paths that the list already has. 500 rows take some 1 ms."""
        new = []
        for row in rows:
            if row.path not in self._index_of:
                self._index_of[row.path] = len(self._rows) + len(new)
                new.append(row)
        if not new:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self._rows.extend(new)
        for number, row in enumerate(new, first):
            row.is_expected = self._is_expected
            _move(self._rows_of_hash, number, None, row.sha256)
            _move(self._rows_of_patient, number, None, row.patient)
            self._read += row.is_read
            self._closed += row.is_closed
            self.analysed += row.is_analysed
        self.endInsertRows()
        self.counts_changed.emit(*self.counts)

    def change(self, number: int, **values: object) -> None:
        """Set fields of one row and tell the views."""
        self.change_many([(number, values)])

    def change_many(self, changes: Iterable[tuple[int, dict[str, object]]]) -> None:
        """Set fields of many rows and tell the views once for the range they span."""
        touched = []
        counts_before = self.counts
        for number, values in changes:
            row = self._rows[number]
            was_read, was_closed, was_analysed = row.is_read, row.is_closed, row.is_analysed
            had_hash, had_patient = row.sha256, row.patient
            for name, value in values.items():
                setattr(row, name, value)
            self._read += row.is_read - was_read
            self._closed += row.is_closed - was_closed
            self.analysed += row.is_analysed - was_analysed
            _move(self._rows_of_hash, number, had_hash, row.sha256)
            _move(self._rows_of_patient, number, had_patient, row.patient)
            touched.append(number)
        if not touched:
            return
        self.dataChanged.emit(self.index(min(touched), 0), self.index(max(touched), len(Column) - 1))
        if self.counts != counts_before:
            self.counts_changed.emit(*self.counts)

    def expect_analyses(self, expected: bool) -> None:
        """Whether the model comes to these rows, and to those that are added; 100,000 rows take some 5 ms."""
        self._is_expected = expected
        for row in self._rows:
            row.is_expected = expected
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def _show_thumbnail(self, path: Path) -> None:
        number = self._index_of.get(path)
        if number is not None:
            index = self.index(number, Column.NAME)
            self.dataChanged.emit(index, index, [Role.THUMBNAIL, Qt.ItemDataRole.DecorationRole])


def _move(rows_of: dict[str, list[int]], number: int, old: str | None, new: str | None) -> None:
    """A row's hash or patient is another; None: it has none."""
    if new == old:
        return
    if old is not None:
        rows_of[old].remove(number)
    if new is not None:
        rows_of.setdefault(new, []).append(number)


STATUS_WORDS = {
    Status.QUEUED: mark("queued"),
    Status.NOT_ANALYSED: mark("not analysed"),
    Status.ANALYSING: mark("analysing"),
    Status.TO_READ: mark("to read"),
    Status.READ: mark("read"),
    Status.UNGRADABLE: mark("ungradable"),
    Status.FAILED: mark("failed"),
}

SWITCHED_OFF = mark("The analysis is switched off in the settings.")
"""Why a photograph is not analysed."""

_ROLES: dict[int, Callable[[Row], Any]] = {
    Role.PATH: lambda row: row.path,
    Role.STATUS: lambda row: row.status,
    Role.GRADE: lambda row: row.grade,
    Role.MODEL_GRADE: lambda row: row.model_grade,
    Role.LATERALITY: lambda row: row.laterality,
    Role.PATIENT: lambda row: row.patient,
    Role.ERROR: lambda row: row.error,
    Role.STALE: lambda row: row.stale,
    Role.ROW: lambda row: row,
}


def _text(row: Row, column: int) -> str:
    if column == Column.NAME:
        return row.name
    if column == Column.EYE:
        return row.laterality or ""
    if column == Column.GRADE:
        return "U" if row.gradable is False else ("" if row.grade is None else str(row.grade))
    if column == Column.MODEL:
        return "" if row.model_grade is None else str(row.model_grade)
    return tr(STATUS_WORDS[row.status])
