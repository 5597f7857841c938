"""results.csv: one row a photograph, on the disk before the next is looked at, and mended when a run goes on.

Columns, types and meanings are a contract with other programs: they may be added at the end, never renamed or removed.
"""

from __future__ import annotations

import csv
import errno
import io
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from retina_desktop.services.grader_events import Summary
from retina_models.prediction import LESION_KINDS, LESION_NAMES

COLUMNS = (
    "path", "sha256", "status", "error", "grade", "p0", "p1", "p2", "p3", "p4", "action", "referable", "p_referable",
    "dme", "p_dme0", "p_dme1", "p_dme2", "gradable", "p_gradable", "quality_reasons", "uncertainty", "conformal_set",
    "microaneurysms", "haemorrhages", "hard_exudates", "soft_exudates", "rule_grade", "disc_x", "disc_y", "fovea_x",
    "fovea_y", "laterality", "model", "seconds", "width", "height", "device", "patient",
)  # fmt: skip
NEEDED = ("path", "sha256", "status", "model")
"""Without these nobody can tell what a row of another version's table is about."""
LATER = ("patient",)
"""Columns that tables of earlier versions lack."""
OK, UNGRADABLE, ERROR = "ok", "ungradable", "error"

Row = dict[str, str]
"""A row as it stands in the file, by column."""


class ResultsError(Exception):
    """The table cannot be opened or written; str(error) is one sentence for the user."""


def analysed_row(path: str, sha256: str, summary: Summary, laterality: str | None, device: str) -> Row:
    """The row of a graded photograph, whose patient is not known yet. Truths are 1 and 0, sets are joined with |, what is not known is empty."""
    said = summary.prediction
    values: dict[str, object] = {
        "path": path,
        "sha256": sha256,
        "status": OK if said.gradable else UNGRADABLE,
        "grade": said.grade,
        "action": said.action,
        "referable": int(said.referable),
        "p_referable": said.p_referable,
        "dme": said.dme,
        "gradable": int(said.gradable),
        "p_gradable": said.p_gradable,
        "quality_reasons": "|".join(said.quality_reasons),
        "uncertainty": said.uncertainty,
        "conformal_set": "|".join(map(str, said.conformal_set)),
        "rule_grade": said.rule_grade,
        "laterality": laterality,
        "model": said.model,
        "seconds": round(said.seconds, 3),
        "width": summary.width,
        "height": summary.height,
        "device": device,
    }
    values |= {f"p{grade}": p for grade, p in enumerate(said.probabilities)}
    values |= {f"p_dme{risk}": p for risk, p in enumerate(said.p_dme)}
    values |= {LESION_NAMES[kind]: said.lesion_counts[kind] for kind in LESION_KINDS}
    for name, place in (("disc", said.disc), ("fovea", said.fovea)):
        if place is not None:
            values |= {f"{name}_x": round(place[0], 1), f"{name}_y": round(place[1], 1)}
    return {column: _text(values.get(column)) for column in COLUMNS}


def failed_row(path: str, sha256: str, reason: str, laterality: str | None, model: str, seconds: float) -> Row:
    """The row of a photograph that could not be graded, with the reason."""
    known: Row = {"path": path, "sha256": sha256, "status": ERROR, "error": reason, "model": model}
    known |= {"laterality": laterality or "", "seconds": _text(round(seconds, 3))}
    return dict.fromkeys(COLUMNS, "") | known


def path_text(path: Path) -> str:
    """The path as the table holds it, always UTF-8: a byte of a name that is none is written as \\udcXX."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


class ResultsTable:
    """results.csv, open for adding. Each row is on the disk, fsynced, when `add` returns."""

    def __init__(self, file: io.FileIO, size: int, rows: int) -> None:
        self._file, self._size, self.rows = file, size, rows

    @staticmethod
    def create(path: Path) -> ResultsTable:
        """Raises ResultsError when there is one already, or it cannot be written."""
        try:
            file = io.FileIO(path, "xb")
        except FileExistsError:
            raise ResultsError(
                f"{path} is there already: add --resume to go on with it, or choose another --out."
            ) from None
        except OSError as error:
            raise ResultsError(f"{path} cannot be written: {error.strerror}.") from error
        table = ResultsTable(file, 0, 0)
        table._write(_line(COLUMNS))
        return table

    @staticmethod
    def resume(path: Path, keep: Iterable[Row]) -> ResultsTable:
        """Go on with these of its rows. The old file stays until the new one is complete on the disk."""
        rows = list(keep)
        text = _line(COLUMNS) + b"".join(map(as_line, rows))
        fresh = path.with_name(f".{path.name}.new")
        try:
            write_whole(fresh, text)
            fresh.replace(path)
            file = io.FileIO(path, "r+b")
            file.seek(0, os.SEEK_END)
        except OSError as error:
            fresh.unlink(missing_ok=True)
            raise ResultsError(f"{path} cannot be written: {_reason(error)}.") from error
        return ResultsTable(file, len(text), len(rows))

    def add(self, row: Row) -> None:
        """Raises ResultsError; what was added before stays, whole."""
        self._write(as_line(row))
        self.rows += 1

    def close(self) -> None:
        self._file.close()

    def _write(self, line: bytes) -> None:
        try:
            written = 0
            while written < len(line):
                written += self._file.write(line[written:]) or 0
            os.fsync(self._file.fileno())
        except OSError as error:
            self._file.truncate(self._size)  # of a full disk too: it only gives room back
            self._file.seek(self._size)
            words = (
                f"results.csv cannot be written: {_reason(error)}. Its {self.rows:,} rows are safe; make room and add"
            )
            raise ResultsError(f"{words} --resume.") from error
        self._size += len(line)


@dataclass(frozen=True)
class FoundTable:
    """What stands in a table; its rows have this version's columns, empty where the table lacks one."""

    rows: list[Row]
    is_ours: bool  # its columns are exactly this version's


def read_results(path: Path) -> FoundTable:
    """The whole rows of a table, its columns taken by name; what a kill left half-written at its end is not told.

    Raises ResultsError when it cannot be read or is no table of this program.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ResultsError(f"{path} cannot be read: {error.strerror}.") from error
    text = _whole_lines(data).decode("utf-8-sig", "replace")
    reader = csv.reader(io.StringIO(text, newline=""))
    columns = next(reader, None)
    if columns is None:
        if data.startswith(_line(COLUMNS)[: len(data)]):  # killed while the first line was written
            return FoundTable([], True)
        columns = []
    missing = [column for column in NEEDED if column not in columns]
    if missing or len(set(columns)) < len(columns):
        what = f"it lacks {', '.join(missing)}" if missing else "two of its columns have one name"
        raise ResultsError(f"{path} was not made by this program: {what}. It was left as it is; choose another --out.")
    rows = [dict(zip(columns, values, strict=True)) for values in reader if len(values) == len(columns)]
    ours = [{column: row.get(column, "") for column in COLUMNS} for row in rows]
    return FoundTable(ours, tuple(columns) == COLUMNS)


def as_line(row: Row) -> bytes:
    """The row as it stands in the file, in a tenth of the memory."""
    return _line([row[column] for column in COLUMNS])


def from_line(line: bytes) -> Row:
    return dict(zip(COLUMNS, next(csv.reader(io.StringIO(line.decode(), newline=""))), strict=True))


def write_whole(path: Path, data: bytes) -> None:
    """The file is there whole and on the disk, or not at all. Raises OSError."""
    try:
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _whole_lines(data: bytes) -> bytes:
    """Up to and with the last end of a line that lies outside quotes: names may hold line ends themselves."""
    end = len(data)
    while (end := data.rfind(b"\n", 0, end)) >= 0:
        if data.count(b'"', 0, end) % 2 == 0:
            return data[: end + 1]
    return b""


def _line(values: Iterable[str]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(values)  # then a lone \r in a name is quoted, too
    return text.getvalue().removesuffix("\r\n").encode("utf-8", "backslashreplace") + b"\n"


def _text(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _reason(error: OSError) -> str:
    return (
        "the disk is full"
        if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", None))
        else error.strerror or str(error)
    )
