"""A CSV table of grades as it is: which columns it has, and what each row says."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Literal, get_args

from retina_desktop.domain.language import commas, tr
from retina_desktop.domain.scale import DME_LEVELS, GRADES

What = Literal["photograph", "grade", "dme"]
WHATS: tuple[What, ...] = get_args(What)

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
    ),
    "grade": ("grade", "dr_grade", "retinopathy_grade", "level", "diagnosis", "adjudicated_dr_grade"),
    "dme": ("dme", "dme_risk", "risk_of_macular_edema", "macular_edema", "macular_oedema"),
}
"""Names of columns, the first that is there: this program's, and those of EyePACS (Kaggle 2015), APTOS 2019, IDRiD and Messidor-2."""

_WHOLE = re.compile(r"([0-9]+)(?:\.0*)?")  # pandas writes 2.0 where another row is empty


class GradeTableError(Exception):
    """str(error) is one sentence for the user: nothing of the table can be used, and why."""


@dataclass(frozen=True)
class Line:
    """What one row says. photograph: a SHA-256, a path, or a file's name with or without its ending."""

    number: int  # of the line in the file, the header being 1
    photograph: str
    grade: int | None  # 0-4; None: ungradable
    dme: int | None  # 0-2, None not judged


def read_table(file: Path, columns: Mapping[What, str]) -> tuple[list[Line], list[str]]:
    """The rows that can be read, and a sentence for each that cannot.

    columns: by name where they are not called as usual; see USUAL. Raises GradeTableError.
    """
    rows = csv.reader(StringIO(text := _text(file)), delimiter=_delimiter(text))
    try:
        header = next(rows, [])
        places = _places(file, header, columns)
        lines: list[Line] = []
        problems: list[str] = []
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            cells: dict[What, str] = {
                what: row[place].strip() if place < len(row) else "" for what, place in places.items()
            }
            try:
                lines.append(_line(rows.line_num, cells))
            except ValueError as error:
                problems.append(tr("Line {line}: {why}.", line=rows.line_num, why=error))
    except csv.Error as error:
        raise GradeTableError(tr("{file} is no table: {why}.", file=file, why=error)) from error
    return lines, problems


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GradeTableError(tr("{file} is no text in UTF-8: save the table as such.", file=file)) from error
    except OSError as error:
        raise GradeTableError(
            tr("{file} cannot be read: {why}.", file=file, why=error.strerror or str(error))
        ) from error


def _delimiter(text: str) -> str:
    """Of comma, semicolon and tab the one that parts the header most."""
    return max(",;\t", key=text.partition("\n")[0].count)


def _places(file: Path, header: Sequence[str], columns: Mapping[What, str]) -> dict[What, int]:
    """Where each column is. Without one for the oedema, nobody judged it."""
    names = [_plain(name) for name in header]
    places: dict[What, int] = {}
    for what in WHATS:
        wanted = [_plain(columns[what])] if what in columns else USUAL[what]
        found = next((name for name in wanted if name in names), None)
        if found is not None:
            places[what] = names.index(found)
        elif what in columns or what != "dme":
            there = commas([repr(name) for name in header]) or tr("none")
            missing = repr(columns[what]) if what in columns else tr("for the {what}", what=what)
            words = tr("{file} has no column {missing}; its columns: {there}.", file=file, missing=missing, there=there)
            raise GradeTableError(f"{words} {tr('Name it with --column {what}=…', what=what)}")
    return places


def _plain(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().casefold())


def _line(number: int, cells: Mapping[What, str]) -> Line:
    """Raises ValueError in words, without a full stop."""
    if not cells["photograph"]:
        raise ValueError(tr("it names no photograph"))
    grade = None
    if cells["grade"].upper() not in ("", "U"):
        grade = _whole(cells["grade"], GRADES)
        if grade is None:
            raise ValueError(tr("a grade is 0 to 4, or U or empty for ungradable, not {value}", value=cells["grade"]))
    dme = None
    if cells.get("dme"):
        dme = _whole(cells["dme"], DME_LEVELS)
        if dme is None:
            raise ValueError(tr("macular oedema is 0 to 2, or empty, not {value}", value=cells["dme"]))
    return Line(number, cells["photograph"], grade, dme)


def _whole(text: str, allowed: Sequence[int]) -> int | None:
    found = _WHOLE.fullmatch(text)
    return int(found[1]) if found and int(found[1]) in allowed else None
