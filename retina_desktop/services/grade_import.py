"""Grades from a table into the store, as readings of the reader who is named: all of them, or none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr
from retina_desktop.domain.reading import IMPORTED_FROM, Reading, storable
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.grade_table import Line, What, read_table
from retina_desktop.services.named_photographs import NamedPhotographs
from retina_desktop.services.record_reading import now_utc
from retina_models.fundus import identify

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


@dataclass
class ImportedGrades:
    """What was saved, and what was wrong."""

    saved: int = 0  # readings
    unchanged: int = 0  # photographs that had this reading already
    problems: list[str] = field(default_factory=list)  # a sentence for each row that is wrong


def import_grades(
    store: Store,
    table: Path,
    reader: str,
    *,
    photographs: Path | None = None,
    columns: Mapping[What, str] | None = None,
    skip_wrong: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    token: CancelToken | None = None,
    now: Callable[[], datetime] = now_utc,
) -> ImportedGrades:
    """Save the grades of a table as confirmed readings of `reader`, whose history tells that they were imported.

    photographs: their folder; without it they are beside the table, or where the store saw them.
    skip_wrong: save the right rows where others are wrong; otherwise nothing is saved then.
    Raises GradeTableError where nothing can be used, StoreError (nothing was saved then), Cancelled.
    """
    lines, problems = read_table(table, columns or {})
    shelf = NamedPhotographs(store, photographs, table.absolute().parent, token or CancelToken())
    lines_of: dict[str, list[Line]] = {}
    for done, line in enumerate(lines):
        progress(done, len(lines))
        try:
            lines_of.setdefault(shelf.find(line.photograph), []).append(line)
        except ValueError as error:
            problems.append(_said(line, str(error)))
    chosen = _one_each(lines_of, problems)
    outcome = ImportedGrades(problems=problems)
    new = _new_readings(store, chosen, reader, f"{IMPORTED_FROM}{storable(table.name)}", now(), outcome)
    if new and (skip_wrong or not problems):
        _remember(store, shelf, {one.sha256 for one in new})
        outcome.saved = len(store.readings.append_many(new))
    progress(len(lines), len(lines))
    return outcome


def _one_each(lines_of: Mapping[str, Sequence[Line]], problems: list[str]) -> dict[str, Line]:
    """One line for each photograph; those that are there twice and differ are told and left out."""
    chosen: dict[str, Line] = {}
    for sha256, lines in lines_of.items():
        first = lines[0]
        other = next((one for one in lines if (one.grade, one.dme) != (first.grade, first.dme)), None)
        if other is None:
            chosen[sha256] = first
        else:
            problems.append(_said(other, tr("line {line} says otherwise of the same photograph", line=first.number)))
    return chosen


def _new_readings(
    store: Store, chosen: Mapping[str, Line], reader: str, note: str, time_utc: datetime, outcome: ImportedGrades
) -> list[Reading]:
    """What is not there yet. What the reader said by hand is told and not imported over."""
    before = store.readings.current_many(chosen, reader)
    new = []
    for sha256, line in chosen.items():
        current = before.get(sha256)
        if current is not None and (current.answer, current.dme) == (_answer(line), line.dme):
            outcome.unchanged += 1
        elif current is not None and not current.is_imported:
            words = tr("{reader} has a reading of {name} that was not imported", reader=reader, name=line.photograph)
            outcome.problems.append(_said(line, words))
        else:
            grade, gradable = _answer(line)
            new.append(Reading(sha256, reader, "confirmed", grade, gradable, line.dme, note, time_utc, 0.0))
    return new


def _answer(line: Line) -> tuple[int | None, bool]:
    return line.grade, line.grade is not None


def _remember(store: Store, shelf: NamedPhotographs, wanted: set[str]) -> None:
    from retina_desktop.store.images import Sighting

    seen = [Sighting(sha256, path, *identify(path)) for path, sha256 in shelf.seen.items() if sha256 in wanted]
    store.images.remember_many(seen)


def _said(line: Line, why: str) -> str:
    return tr("Line {line}: {why}.", line=line.number, why=why)
