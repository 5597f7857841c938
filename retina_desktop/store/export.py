"""Readings as a CSV table, for statistics and for leaving this program."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from retina_desktop.domain.reading import Reading
from retina_desktop.store.errors import StoreError
from retina_desktop.store.images import Images
from retina_desktop.store.readings import BETWEEN, CHUNK, Readings, utc_text

COLUMNS = (
    "id",
    "time_utc",
    "sha256",
    "laterality",
    "reader",
    "state",
    "grade",
    "gradable",
    "dme",
    "referable",
    "note",
    "seconds_spent",
    "model",
    "model_grade",
    "seen_before",
    "changed_after",
    "previous_hash",
    "hash",
    "signs",
    "quality_reasons",
    "format",
)

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def export_csv(
    readings: Readings, images: Images, target: Path, *, only_current: bool = False, with_patients: bool = False
) -> int:
    """Write readings in the order of saving, UTF-8, a header first; yes/no as 1/0, unknown empty, signs and
    reasons as their codes parted by "|". Returns how many.

    seen_before: the model's opinion had been on this reader's screen when this reading was made; in rows of format 1 and 2,
    when the reader's first grade was. model_grade: empty where the model called the photograph ungradable.
    only_current: the newest of each photograph and reader, instead of the whole history.
    Texts that begin like a formula get an apostrophe before them.
    with_patients: a column `patient`; without it the table names photographs by their hashes alone.
    The file appears whole or not at all, in place of one of that name. Raises StoreError.
    """
    columns: list[str] = [*COLUMNS, "patient"] if with_patients else [*COLUMNS]
    part = target.with_name(target.name + ".part")
    written = 0
    try:
        # utf-8-sig: Excel takes a table without the mark for the machine's old code page.
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.DictWriter(file, columns, extrasaction="ignore")
            table.writeheader()
            chosen = _current(readings) if only_current else readings.all()
            while chunk := list(islice(chosen, CHUNK)):
                table.writerows(_rows(chunk, images))
                written += len(chunk)
        part.replace(target)
    except OSError as error:
        raise StoreError(f"The table {target} cannot be written: {error.strerror or error}.") from error
    finally:
        part.unlink(missing_ok=True)
    return written


def _current(readings: Readings) -> Iterator[Reading]:
    before = None
    while page := readings.page(size=CHUNK, before=before):
        yield from page
        before = page[-1].id


def _rows(chunk: Iterable[Reading], images: Images) -> Iterator[dict[str, object]]:
    readings = list(chunk)
    known = images.get_many(reading.sha256 for reading in readings)
    for reading in readings:
        image = known.get(reading.sha256)
        row = {name: getattr(reading, name, None) for name in COLUMNS}
        row["time_utc"] = utc_text(reading.time_utc)
        row["model_grade"] = None if reading.model_refused else reading.model_grade
        row["referable"] = reading.is_referable
        row["laterality"] = image and image.laterality
        row["patient"] = image and image.patient
        yield {name: _cell(value) for name, value in row.items()}


def _cell(value: object) -> object:
    """As the table holds it. A text that a spreadsheet would take for a formula gets an apostrophe before it.

    Source: OWASP, "CSV Injection": a note such as =HYPERLINK(…) would run on the computer of whoever opens the table.
    """
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, tuple):
        return BETWEEN.join(value)
    if isinstance(value, str) and value.startswith(FORMULA_SIGNS):
        return f"'{value}"
    return value
