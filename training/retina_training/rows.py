"""The lines of a CSV table; whatever is wrong in one is said with the table's name and the line's number."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SAVE = "save it as CSV with commas, UTF-8"
SEPARATORS = {";": "semicolons (;)", "\t": "tabs", "|": "bars (|)"}


class TableError(Exception):
    """A table that cannot be used, in words."""


@dataclass(frozen=True)
class Row:
    """One line of a table."""

    table: Path
    line: int  # 1 is the header
    values: dict[str, str]

    def text(self, column: str) -> str:
        return (self.values.get(column) or "").strip()  # None where the line is too short

    def fault(self, words: str) -> TableError:
        return TableError(f"{self.table}, line {self.line}: {words}.")

    def number(self, column: str) -> float:
        """Raises TableError where there is none."""
        try:
            value = float(self.text(column))
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise self.fault(f"{column} is {self.text(column)!r}, which is not a number")
        return value

    def level(self, column: str, highest: int) -> int | None:
        """A whole number from 0 to highest; None where nobody gave one. Raises TableError."""
        if not self.text(column):
            return None
        value = self.number(column)
        if value not in range(highest + 1):
            raise self.fault(
                f"{column} is {self.text(column)}; it must be a whole number from 0 to {highest}, or empty"
            )
        return int(value)


def read_rows(table: Path, needed: tuple[str, ...]) -> list[Row]:
    """All lines, at least one. needed: columns that must be there. Raises TableError."""
    try:
        text = table.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise TableError(f"The table {table} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise TableError(f"The table {table} is not in UTF-8 but in {_encoding(error.object)}; {SAVE}.") from error
    if "\0" in text:
        raise TableError(f"The table {table} is not in UTF-8 but in UTF-16, or is no text; {SAVE}.")
    try:
        reader = csv.DictReader(io.StringIO(text, newline=""))
        lines = [(reader.line_num, line) for line in reader]
    except csv.Error as error:
        raise TableError(f"The table {table} is not CSV: {error}; {SAVE}.") from error
    _check_columns(table, list(reader.fieldnames or ()), needed, bool(lines))
    return [Row(table, number, line) for number, line in lines]


def _encoding(data: bytes) -> str:
    return "UTF-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "another encoding, such as Latin-1"


def _check_columns(table: Path, columns: list[str], needed: Iterable[str], has_rows: bool) -> None:
    missing = [column for column in needed if column not in columns]
    other = next((words for mark, words in SEPARATORS.items() if any(mark in column for column in columns)), None)
    if missing and other:
        raise TableError(f"The table {table} separates its columns with {other}; {SAVE}.")
    if missing or not has_rows:
        lacking = ", ".join(missing) or "any row"
        raise TableError(f"The table {table} lacks {lacking}; it needs the columns {', '.join(needed)}.")
