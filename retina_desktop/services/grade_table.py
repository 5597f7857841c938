"""A CSV table of grades as it is: which columns it has, and what each row says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Literal, TypeVar, get_args

from retina_desktop.domain.language import commas, tr
from retina_desktop.domain.scale import DME_LEVELS, GRADES
from retina_desktop.services.grade_values import (
    Meaning,
    Valued,
    Values,
    day_of,
    dme_of,
    eye_of,
    gradable_of,
    grade_of,
    is_plain_number,
    plain,
    uk_maculopathy_in,
)
from retina_desktop.services.table_text import BadRow, Cells, GradeTableError, TableText, read_table_text

W = TypeVar("W", bound=str)
What = Literal["photograph", "grade", "dme", "gradable", "patient", "eye", "date", "reader", "note"]
WHATS: tuple[What, ...] = get_args(What)
NEEDED: tuple[What, ...] = ("photograph", "grade")

USUAL: dict[What, tuple[str, ...]] = {
    "photograph": (
        "sha256",
        "path",
        "image_path",
        "file",
        "filename",
        "file_name",
        "image",
        "image_name",
        "image_id",
        "id_code",
        "photograph",
    ),
    "grade": ("grade", "dr_grade", "retinopathy_grade", "level", "diagnosis", "adjudicated_dr_grade", "icdr"),
    "dme": ("dme", "dme_risk", "risk_of_macular_edema", "macular_edema", "macular_oedema", "maculopathy"),
    "gradable": ("gradable", "adjudicated_gradable", "is_gradable"),
    "patient": ("patient", "patient_id", "patientid", "subject", "subject_id"),
    "eye": ("eye", "laterality", "side", "image_laterality"),
    "date": ("date", "time_utc", "graded_on", "grading_date", "date_graded", "reading_date", "taken", "study_date"),
    "reader": ("reader", "grader", "graded_by", "annotator"),
    "note": ("note", "notes", "comment", "comments", "remark", "remarks"),
}
"""Names of columns, the first that is there: this program's, and those of EyePACS (Kaggle 2015), APTOS 2019, IDRiD and Messidor-2."""

OF_GRADING = frozenset(("time_utc", "graded_on", "grading_date", "date_graded", "reading_date"))
"""Columns of dates on which somebody graded; the others' dates are those of the photographs."""

PREVIEWED = 6
"""Rows that are shown before anything is imported."""


@dataclass(frozen=True)
class Line:
    """What one row says. photograph: a SHA-256, a path, or a file's name with or without its ending."""

    number: int  # of the line in the file, the header being 1
    photograph: str
    grade: int | None  # 0-4; None: ungradable
    dme: int | None  # 0-2, None not judged
    patient: str | None = None
    eye: str | None = None  # "OD" or "OS"
    date: str = ""  # ISO, as it stands there
    taken: date | None = None  # the photograph's day, where the date is not that of grading
    reader: str = ""
    note: str = ""


@dataclass(frozen=True)
class Wrong:
    """A row that cannot be taken in."""

    number: int
    why: str  # without a full stop
    photograph: str = ""  # as far as the row names one
    reader: str = ""

    def __str__(self) -> str:
        return tr("Line {line}: {why}.", line=self.number, why=self.why)


@dataclass(frozen=True)
class ValueUse:
    """A value of a column that is no number of the scale."""

    what: Valued
    text: str  # as the table writes it
    count: int  # rows
    meaning: Meaning
    is_known: bool  # False: meaning is the user's to say


@dataclass(frozen=True)
class Preview:
    """What can be told of a table before its photographs are looked for."""

    table: TableText
    rows: list[list[str]]  # the first ones
    count: int  # all rows
    columns: dict[What, str]  # found by their usual names


def look_at(file: Path) -> Preview:
    """Raises GradeTableError."""
    table = read_table_text(file)
    if not table.header:
        raise GradeTableError(tr("{file} is empty.", file=file))
    rows = [row.cells for row in islice((row for row in table.rows() if isinstance(row, Cells)), PREVIEWED)]
    count = sum(isinstance(row, Cells) for row in table.rows())
    places = find_columns(table.header, {}, USUAL)
    return Preview(table, rows, count, {what: table.header[place] for what, place in places.items()})


def values_in(table: TableText, columns: Mapping[What, str]) -> list[ValueUse]:
    """The values of the columns for the grade and the oedema that are no number of the scale, the most frequent first."""
    places = find_columns(table.header, columns, {})
    found: dict[Valued, Counter[str]] = {"grade": Counter(), "dme": Counter()}
    shown: dict[tuple[Valued, str], str] = {}
    for row in table.rows():
        for what, counter in found.items():
            place = places.get(what)
            if place is None or isinstance(row, BadRow) or place >= len(row.cells):
                continue
            text = row.cells[place]
            if not is_plain_number(text, GRADES if what == "grade" else DME_LEVELS):
                counter[plain(text)] += 1
                shown.setdefault((what, plain(text)), text)
    return [_use(what, shown[what, key], n) for what, counter in found.items() for key, n in counter.most_common()]


def _use(what: Valued, text: str, count: int) -> ValueUse:
    try:
        return ValueUse(what, text, count, (grade_of if what == "grade" else dme_of)(text, {}), is_known=True)
    except ValueError:
        return ValueUse(what, text, count, None, is_known=False)


def read_table(file: Path, columns: Mapping[What, str], values: Values | None = None) -> tuple[list[Line], list[Wrong]]:
    """The rows that can be read, and those that cannot.

    columns: by name where they are not called as usual; see USUAL. Raises GradeTableError.
    """
    return read_lines(read_table_text(file), columns, values or {}, USUAL)


def read_lines(
    table: TableText, columns: Mapping[What, str], values: Values, usual: Mapping[What, Sequence[str]]
) -> tuple[list[Line], list[Wrong]]:
    """As read_table. usual: {} where columns names all that there are. Raises GradeTableError."""
    places = find_columns(table.header, columns, usual)
    for what in WHATS:
        if what not in places and (what in columns or what in NEEDED):
            raise GradeTableError(_missing(table, what, columns))
    is_of_grading = "date" in places and column_key(table.header[places["date"]]) in OF_GRADING
    rivals = _rivals(table.header, columns, usual, places)
    lines: list[Line] = []
    wrong: list[Wrong] = []
    for row in table.rows():
        if isinstance(row, BadRow):
            wrong.append(Wrong(row.number, row.why))
            continue
        cells: dict[What, str] = {}
        try:
            cells = cells_of(row, places, len(table.header))
            lines.append(_line(row.number, cells, values, is_of_grading=is_of_grading))
        except ValueError as error:
            wrong.append(Wrong(row.number, str(error), cells.get("photograph", ""), cells.get("reader", "")))
            continue
        for what, place in rivals:
            _check_rival(table, row, (what, places[what], place), values)
    if not lines and not wrong:
        raise GradeTableError(tr("{file} has no rows.", file=table.file))
    return lines, wrong


def _rivals(
    header: Sequence[str], columns: Mapping[What, str], usual: Mapping[What, Sequence[str]], places: Mapping[What, int]
) -> list[tuple[Valued, int]]:
    """Other columns with a usual name for the grade or the oedema, where nobody said which one counts."""
    whats: tuple[Valued, ...] = ("grade", "dme")
    guessed: list[Valued] = [what for what in whats if what in usual and what in places and what not in columns]
    return [
        (what, place)
        for what in guessed
        for place, name in enumerate(header)
        if column_key(name) in usual[what] and place not in places.values()
    ]


def _check_rival(table: TableText, row: Cells, columns: tuple[Valued, int, int], values: Values) -> None:
    """Raises GradeTableError where another column says otherwise than the one that was guessed. columns: what, and both."""
    what, place, other = columns
    mean = grade_of if what == "grade" else dme_of
    text = row.cells[other] if other < len(row.cells) else ""
    try:
        is_same = not text or mean(text, values) == mean(row.cells[place], values)
    except ValueError:
        return  # no grade at all: a column of another thing
    if not is_same:
        words = tr(
            "{file} has two columns for the {what} that contradict one another, {first} and {second} (line {line}: {one} and {two}).",
            file=table.file,
            what=what,
            first=repr(table.header[place]),
            second=repr(table.header[other]),
            line=row.number,
            one=row.cells[place] or tr("empty"),
            two=text,
        )
        raise GradeTableError(f"{words} {tr('Say which one counts with --column {what}=…', what=what)}")


def find_columns(header: Sequence[str], columns: Mapping[W, str], usual: Mapping[W, Sequence[str]]) -> dict[W, int]:
    """Where each column is: by the name that it is given, else by a usual one."""
    names = [column_key(name) for name in header]
    places: dict[W, int] = {}
    for what in [*columns, *(one for one in usual if one not in columns)]:
        is_named = what in columns
        wanted = [column_key(columns[what])] if is_named else usual[what]
        # A column that was given one meaning is not guessed to have another as well.
        free = [name for name in wanted if name in names and (is_named or names.index(name) not in places.values())]
        if free:
            places[what] = names.index(free[0])
    return places


def _missing(table: TableText, what: What, columns: Mapping[What, str]) -> str:
    there = commas([repr(name) for name in table.header]) or tr("none")
    missing = repr(columns[what]) if what in columns else tr("for the {what}", what=what)
    words = tr("{file} has no column {missing}; its columns: {there}.", file=table.file, missing=missing, there=there)
    return f"{words} {tr('Name it with --column {what}=…', what=what)}"


def column_key(name: str) -> str:
    """By which names of columns are compared."""
    return re.sub(r"[\s-]+", "_", name.strip().casefold())


def cells_of(row: Cells, places: Mapping[W, int], columns: int) -> dict[W, str]:
    """Raises ValueError in words for a row that ends before one of its columns: empty would say ungradable; and for one with
    more cells than the table has columns: a comma within a number may have parted it, and moved all that follows."""
    if any(row.cells[columns:]):
        n, there = len(row.cells), columns
        raise ValueError(tr("it has {n} cells, the table {there} columns", n=n, there=there))
    if max(places.values(), default=0) >= len(row.cells):
        words = tr("it has only {n} columns", n=len(row.cells))
        raise ValueError(f"{words}; {tr('the table may be cut off here')}" if row.is_cut else words)
    if row.is_cut and not row.cells[-1] and len(row.cells) - 1 in places.values():
        raise ValueError(tr("the table may be cut off here"))
    return {what: row.cells[place] for what, place in places.items()}


def _line(number: int, cells: Mapping[What, str], values: Values, *, is_of_grading: bool) -> Line:
    """Raises ValueError in words, without a full stop."""
    if not cells["photograph"]:
        raise ValueError(tr("it names no photograph"))
    grade = grade_of(cells["grade"], values)
    dme = dme_of(cells["dme"] if "dme" in cells else uk_maculopathy_in(cells["grade"]), values)
    gradable = gradable_of(cells.get("gradable", ""))
    if gradable is False and grade is not None:
        raise ValueError(tr("it is called ungradable and has a grade, {value}", value=cells["grade"]))
    if gradable is True and grade is None:
        raise ValueError(tr("it is called gradable and has no grade"))
    day = day_of(cells.get("date", ""))
    return Line(
        number,
        cells["photograph"],
        grade,
        dme,
        cells.get("patient") or None,
        eye_of(cells.get("eye", "")),
        cells.get("date", ""),
        None if is_of_grading else day,
        cells.get("reader", ""),
        cells.get("note", ""),
    )
