"""The rows of a CSV table, whatever program wrote it: its encoding and what parts its columns are found out."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path

from retina_desktop.domain.language import mark, tr, written_number

MOST_BYTES = 50_000_000
"""Of a table: a million rows. It is held in memory as a whole, several times."""

DELIMITERS = ",;\t|"
LOOKED_AT = 30
"""Rows by which the delimiter is chosen."""

_CONTROLS = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f]")  # \x1a, an old end of file, stands in tables of DOS
_STRANGERS = (
    (b"PK\x03\x04", mark("an office document or an archive")),
    (b"\xd0\xcf\x11\xe0", mark("an old office document")),
    (b"%PDF", mark("a PDF document")),
    (b"SQLite format 3", mark("a database")),
    (b"PAR1", mark("a Parquet table")),
)


class GradeTableError(Exception):
    """str(error) is one sentence for the user: nothing of the table can be used, and why."""


@dataclass(frozen=True)
class Cells:
    """One row. number: of its line in the file, the first being 1."""

    number: int
    cells: list[str]  # without blanks around them
    is_cut: bool = False  # the file ends within or right after it, without the end of a line


@dataclass(frozen=True)
class BadRow:
    """A row that is no row, and everything after it."""

    number: int
    why: str  # without a full stop


@dataclass(frozen=True)
class TableText:
    """A table of which the header is known."""

    file: Path
    header: list[str]
    delimiter: str
    encoding: str  # such as "UTF-8", as people call it
    text: str

    def rows(self) -> Iterator[Cells | BadRow]:
        """Those below the header that are not empty; a BadRow is the last."""
        ends_whole = self.text.endswith(("\n", "\r"))
        before: Cells | None = None
        reader = _reader(self.text, self.delimiter)
        try:
            is_header = True
            for row in reader:
                cells = [cell.strip() for cell in row]
                if not any(cells):
                    continue
                if is_header:
                    is_header = False
                    continue
                if before is not None:
                    yield before
                before = Cells(reader.line_num, cells)
        except csv.Error as error:
            if before is not None:
                yield before
            yield BadRow(reader.line_num, _why(error))
            return
        if before is not None:
            yield Cells(before.number, before.cells, is_cut=not ends_whole)


def read_table_text(file: Path) -> TableText:
    """Read a table of at most MOST_BYTES. Raises GradeTableError."""
    text, encoding = _decoded(file, _bytes(file))
    if _CONTROLS.search(text):
        raise GradeTableError(tr("{file} is no table: it is not text.", file=file))
    text, delimiter = _delimiter(text)
    try:
        header = next((row for row in _reader(text, delimiter) if any(cell.strip() for cell in row)), [])
    except csv.Error as error:
        raise GradeTableError(tr("{file} is no table: {why}.", file=file, why=_why(error))) from error
    return TableText(file, [cell.strip() for cell in header], delimiter, encoding, text)


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise GradeTableError(
            tr("{file} cannot be read: {why}.", file=file, why=error.strerror or str(error))
        ) from error
    if len(data) > MOST_BYTES:
        most = written_number(MOST_BYTES / 1e6)
        raise GradeTableError(tr("{file} is larger than {most} MB: split the table.", file=file, most=most))
    for magic, what in _STRANGERS:
        if data.startswith(magic):
            raise GradeTableError(tr("{file} is {what}: save the table as CSV.", file=file, what=tr(what)))
    return data


def _decoded(file: Path, data: bytes) -> tuple[str, str]:
    """The text and how it was encoded. A character that the end of the file cuts is left out."""
    for bom, codec, name in (
        (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
    ):
        if data.startswith(bom):
            data = data if codec == "utf-8-sig" else data[len(bom) :]
            return _strictly(file, data, codec, name), name
    head = data[:2000]
    for places, codec in ((head[1::2], "utf-16-le"), (head[0::2], "utf-16-be")):
        if places and places.count(0) > 0.7 * len(places):
            return _strictly(file, data, codec, "UTF-16"), "UTF-16"
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(data), "UTF-8"
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "Latin-1"


def _strictly(file: Path, data: bytes, codec: str, name: str) -> str:
    try:
        return codecs.getincrementaldecoder(codec)().decode(data)
    except UnicodeDecodeError as error:
        raise GradeTableError(tr("{file} is no text in {encoding}.", file=file, encoding=name)) from error


def _delimiter(text: str) -> tuple[str, str]:
    """The text without Excel's own first line `sep=;`, and the delimiter by which most rows have the header's columns."""
    first, _, rest = text.partition("\n")
    if re.fullmatch(r"sep=[,;\t|]\r?", first, re.IGNORECASE):
        return "\n" + rest, first[4]  # the empty line keeps the numbers of the others

    def fit(delimiter: str) -> tuple[int, int]:
        counts: list[int] = []
        try:
            counts = [len(row) for row in islice(_reader(text, delimiter), LOOKED_AT) if row]
        except csv.Error:
            pass
        if not counts or counts[0] < 2:
            return 0, 0
        return sum(count == counts[0] for count in counts), counts[0]

    return text, max(DELIMITERS, key=fit)


def _reader(text: str, delimiter: str):
    # Strict: a quote that is never closed would otherwise swallow the rest of the table as one cell.
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _why(error: csv.Error) -> str:
    if "unexpected end" in str(error):
        return tr("a quotation mark is never closed; the table may be cut off")
    if "field larger" in str(error):
        return tr("a cell is longer than any table's")
    return tr("its quotation marks cannot be understood")
