"""Readings as a table: what a row holds, and the CSV of it, for statistics and for leaving this program."""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path

from retina_desktop.domain.reading import Reading
from retina_desktop.domain.scale import uk_grade
from retina_desktop.store.errors import StoreError
from retina_desktop.store.images import Images
from retina_desktop.store.readings import BETWEEN, CHUNK, Readings, chunks, utc_text

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
LATER_COLUMNS = ("uk_r", "uk_m")
"""After the patient's, which was last before them: a column never changes its place."""

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")

Progress = Callable[[int, int], None]
"""(done, total). It may raise to end the work; then nothing is written."""


def columns(*, with_patients: bool) -> tuple[str, ...]:
    """The names of a row's values, in their order."""
    return (*COLUMNS, *(("patient",) if with_patients else ()), *LATER_COLUMNS)


def rows(
    readings: Readings,
    images: Images,
    *,
    only_current: bool = False,
    with_patients: bool = False,
    photographs: Collection[str] | None = None,
    progress: Progress = lambda _done, _total: None,
) -> Iterator[dict[str, object]]:
    """A dict for each reading, with every column: in the order of saving, or the newest first where only_current.

    photographs: the SHA-256 of those whose readings are meant; None for all in the store.
    with_patients: also the patient, and in notes what table they were imported from: its name may be a person's.
    uk_r, uk_m: the answer on the UK scale, derived; "" for what was not answered.
    """
    for chunk, done, total in _chosen(readings, only_current, photographs):
        progress(done, total)
        yield from _rows(chunk, images, with_patients)


def export_csv(
    readings: Readings,
    images: Images,
    target: Path,
    *,
    only_current: bool = False,
    with_patients: bool = False,
    photographs: Collection[str] | None = None,
    progress: Progress = lambda _done, _total: None,
) -> int:
    """Write readings in the order of saving, UTF-8, a header first; yes/no as 1/0, unknown empty, signs and
    reasons as their codes parted by "|". Returns how many.

    seen_before: the model's opinion had been on this reader's screen when this reading was made; in rows of format 1 and 2,
    when the reader's first grade was. model_grade: empty where the model called the photograph ungradable.
    only_current: the newest of each photograph and reader, instead of the whole history. photographs, progress: as in `rows`.
    Texts that begin like a formula get an apostrophe before them.
    with_patients: a column `patient`; without it the table names photographs by their hashes alone.
    The file appears whole or not at all, in place of one of that name. Raises StoreError.
    """
    part = target.with_name(target.name + ".part")
    written = 0
    try:
        # utf-8-sig: Excel takes a table without the mark for the machine's old code page.
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.DictWriter(file, columns(with_patients=with_patients), extrasaction="ignore")
            table.writeheader()
            all_rows = rows(
                readings,
                images,
                only_current=only_current,
                with_patients=with_patients,
                photographs=photographs,
                progress=progress,
            )
            for row in all_rows:
                table.writerow({name: _cell(value) for name, value in row.items()})
                written += 1
        part.replace(target)
    except OSError as error:
        raise StoreError(f"The table {target} cannot be written: {error.strerror or error}.") from error
    finally:
        part.unlink(missing_ok=True)
    return written


def _chosen(
    readings: Readings, only_current: bool, photographs: Collection[str] | None
) -> Iterator[tuple[list[Reading], int, int]]:
    """(readings, how many are done with them, of how many): counted by readings, or by photographs where some were chosen."""
    done = 0
    if photographs is not None:
        for names in chunks(photographs):
            current = readings.current_of(names) if only_current else {}
            found = [one for own in current.values() for one in own] if only_current else list(readings.all_of(names))
            done += len(names)
            yield found, done, len(photographs)
        return
    total = readings.count_current() if only_current else readings.count()
    every = _current(readings) if only_current else readings.all()
    while chunk := list(islice(every, CHUNK)):
        done += len(chunk)
        yield chunk, done, max(done, total)


def _current(readings: Readings) -> Iterator[Reading]:
    before = None
    while page := readings.page(size=CHUNK, before=before):
        yield from page
        before = page[-1].id


def _rows(chunk: Iterable[Reading], images: Images, with_patients: bool) -> Iterator[dict[str, object]]:
    readings = list(chunk)
    known = images.get_many(reading.sha256 for reading in readings)
    for reading in readings:
        image = known.get(reading.sha256)
        row: dict[str, object] = {name: getattr(reading, name, None) for name in COLUMNS}
        row["note"] = reading.note if with_patients else reading.own_note
        row["time_utc"] = utc_text(reading.time_utc)
        row["model_grade"] = None if reading.model_refused else reading.model_grade
        row["referable"] = reading.is_referable
        row["laterality"] = image and image.laterality
        row["patient"] = image and image.patient
        row["uk_r"], row["uk_m"] = uk_grade(reading.grade, reading.gradable, reading.dme)
        yield row


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
