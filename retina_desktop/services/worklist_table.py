"""A worklist from a CSV table: which photographs are to be read, in which order, and why. It may name no grades."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal, get_args

from retina_desktop.domain.language import commas, tr, trn
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.grade_table import USUAL, Wrong, cells_of, column_key, find_columns
from retina_desktop.services.grade_values import day_of, eye_of
from retina_desktop.services.named_photographs import file_beside
from retina_desktop.services.results import COLUMNS as COLUMNS_OF_RESULTS
from retina_desktop.services.table_text import BadRow, Cells, GradeTableError, TableText, read_table_text

SUFFIXES = frozenset({".csv", ".tsv"})

Column = Literal["path", "sha256", "patient", "eye", "date", "order", "reason"]
COLUMNS: tuple[Column, ...] = get_args(Column)
USUAL_COLUMNS: dict[Column, tuple[str, ...]] = {
    "path": tuple(name for name in USUAL["photograph"] if name != "sha256"),
    "sha256": ("sha256",),
    "patient": USUAL["patient"],
    "eye": USUAL["eye"],
    "date": ("taken", "acquisition_date", "study_date", "visit_date", "date"),
    "order": ("order", "priority", "rank", "position"),
    "reason": ("reason", "why"),
}

LOOKED_AT_ONCE = 128
"""Rows between two looks at the token."""
NAMED = 10
"""Missing photographs and wrong rows that are told one by one; the others are counted."""
_SHA256 = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Entry:
    """One photograph of a worklist. What the table does not say is None or ""."""

    number: int  # of its line
    path: Path  # of a file that is there
    sha256: str | None = None  # the content that was meant
    patient: str | None = None
    eye: str | None = None  # "OD" or "OS"
    taken: datetime | None = None
    reason: str = ""


@dataclass
class Worklist:
    """What is to be read, in order, and what is wrong with the table."""

    entries: list[Entry] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)  # rows that name one: all in it is to be read, after the entries
    missing: list[str] = field(default_factory=list)  # as the table writes them
    wrong: list[Wrong] = field(default_factory=list)
    has_grades: bool = False

    def problems(self, file: Path) -> list[str]:
        """In sentences, of which there are few however many rows are wrong."""
        said = []
        if self.missing:
            names = commas([*self.missing[:NAMED], *_more(len(self.missing) - NAMED)])
            said.append(
                trn(
                    "{n} photograph of {file} is not there: {names}.",
                    "{n} photographs of {file} are not there: {names}.",
                    len(self.missing),
                    file=file.name,
                    names=names,
                )
            )
        if self.wrong:
            rows = " ".join([*map(str, self.wrong[:NAMED]), *(f"{more}." for more in _more(len(self.wrong) - NAMED))])
            said.append(tr("{file}: {rows}", file=file.name, rows=rows))
        return said

    def remark(self, file: Path) -> str:
        """A sentence, though nothing is wrong; "" for none."""
        if not self.has_grades:
            return ""
        return tr("{file} has grades, too: File, Import grades takes them in.", file=file.name)


def _more(n: int) -> list[str]:
    return [trn("and {n} more", "and {n} more", n)] if n > 0 else []


def is_table(path: Path) -> bool:
    """By its name; whether it can be read as a table, reading says."""
    return path.suffix.lower() in SUFFIXES


def read_worklist(file: Path, token: CancelToken | None = None, *, may_be_lines: bool = False) -> Worklist:
    """The photographs of a table whose files are there; in the order of its column `order`, else of its rows.

    Paths are taken from the table's own folder. A file that is named twice is listed once. may_be_lines: without a column
    of paths, each line is one. Raises GradeTableError, Cancelled.
    """
    table = read_table_text(file)
    places = find_columns(table.header, {}, USUAL_COLUMNS)
    rows: Iterator[Cells | BadRow] = table.rows()
    columns = len(table.header)
    if may_be_lines and not places.keys() & {"path", "sha256"}:
        rows, columns = _lines(table.text), 1
        places["path"] = 0
    if not places.keys() & {"path", "sha256"}:
        there = commas([repr(name) for name in table.header]) or tr("none")
        raise GradeTableError(
            tr("{file} has no column for the photograph; its columns: {there}.", file=file, there=there)
        )
    worklist = Worklist(has_grades=_has_grades(table))
    ordered: list[tuple[float, int, Entry]] = []
    listed: dict[Path, Entry] = {}
    for place, row in enumerate(rows):
        if token is not None and place % LOOKED_AT_ONCE == 0:
            token.check()
        if isinstance(row, BadRow):
            worklist.wrong.append(Wrong(row.number, row.why))
            continue
        try:
            cells = cells_of(row, places, columns)
            name = cells.get("path", "")
            if not name:
                raise ValueError(_nameless(cells))
            path = file_beside(file.absolute().parent, name)
            if path is None:
                _note_absent(worklist, file, name)
                continue
            order, entry = _order(cells), _entry(row.number, path, cells, worklist.wrong)
            if path in listed:
                worklist.wrong.append(Wrong(row.number, _again(listed[path], entry)))
            else:
                listed[path] = entry
                ordered.append((order, row.number, entry))
        except ValueError as error:
            worklist.wrong.append(Wrong(row.number, str(error)))
    if not (ordered or worklist.folders or worklist.wrong or worklist.missing):
        raise GradeTableError(tr("{file} has no rows.", file=file))
    worklist.entries = [entry for _, _, entry in sorted(ordered, key=lambda one: one[:2])]
    return worklist


def _lines(text: str) -> Iterator[Cells]:
    """Of a list without columns: each line is one cell, whatever stands in it."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield Cells(number, [line.strip()])


def _note_absent(worklist: Worklist, file: Path, name: str) -> None:
    """What is no file may be a folder."""
    folder = file.absolute().parent / name
    try:
        is_folder = folder.is_dir()
    except (OSError, ValueError):  # longer than any name, or a NUL
        is_folder = False
    if is_folder:
        worklist.folders.append(folder)
    else:
        worklist.missing.append(name)


def _has_grades(table: TableText) -> bool:
    """A reader's: those of a screening's own table are the model's, and nothing to be imported."""
    is_results = set(COLUMNS_OF_RESULTS) <= set(table.header)
    return not is_results and any(column_key(name) in USUAL["grade"] for name in table.header)


def _again(first: Entry, other: Entry) -> str:
    """Of a second row about a photograph: the first one counts."""
    line = tr("line {line} names the same photograph and counts", line=first.number)
    if first.eye and other.eye and first.eye != other.eye:
        return f"{line}; {tr('it says {eye}, this one {other}', eye=first.eye, other=other.eye)}"
    if first.patient and other.patient and first.patient != other.patient:
        words = tr("it says patient {patient}, this one {other}", patient=first.patient, other=other.patient)
        return f"{line}; {words}"
    return line


def _nameless(cells: Mapping[Column, str]) -> str:
    if cells.get("sha256"):
        return tr("it names a content and no file")
    return tr("it names no photograph")


def _entry(number: int, path: Path, cells: Mapping[Column, str], wrong: list[Wrong]) -> Entry:
    """An eye or a date that is none keeps no photograph from being read: it is told."""
    eye = taken = None
    try:
        eye = eye_of(cells.get("eye", ""))
    except ValueError as error:
        wrong.append(Wrong(number, str(error)))
    text = cells.get("date", "")
    try:
        taken = datetime.fromisoformat(text).replace(tzinfo=None) if day_of(text) else None
    except ValueError as error:
        wrong.append(Wrong(number, str(error)))
    sha256 = cells.get("sha256", "").lower()
    known = sha256 if _SHA256.fullmatch(sha256) else None
    return Entry(number, path, known, cells.get("patient") or None, eye, taken, cells.get("reason", ""))


def _order(cells: Mapping[Column, str]) -> float:
    """Rows without a number come last. Raises ValueError in words."""
    text = cells.get("order", "")
    try:
        return float(text.replace(",", ".")) if text else float("inf")
    except ValueError:
        raise ValueError(tr("its place in the order is no number: {value}", value=text)) from None
