"""Grades from a table into the store, as readings of the reader who is named: all of them, or none.

In two steps, so that what will be saved can be counted before anything is: `plan_grades` looks, `save_plan` writes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr
from retina_desktop.domain.reading import IMPORTED_FROM, Reading, storable
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.grade_table import USUAL, Line, What, Wrong, read_lines
from retina_desktop.services.grade_values import Values
from retina_desktop.services.named_photographs import Hashes, NamedPhotographs, State, state_of
from retina_desktop.services.record_reading import now_utc
from retina_desktop.services.sightings import Shown, sightings
from retina_desktop.services.table_text import TableText, read_table_text
from retina_models.fundus import describe

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

LOOKED_AT_ONCE = 128
"""Rows between two looks at the token."""
Key = tuple[str, str]
"""(content, reader): whom a row speaks for."""


@dataclass(frozen=True)
class Asked:
    """How a table is to be understood."""

    reader: str  # where no column names one
    photographs: Path | None = None  # their folder; None: beside the table, or where the store saw them
    columns: Mapping[What, str] = field(default_factory=dict)
    values: Values = field(default_factory=dict)
    usual: bool = True  # columns that are not named here are found by their usual names


@dataclass
class Plan:
    """What would be saved, and what is wrong. Nothing is saved yet."""

    readings: list[Reading] = field(default_factory=list)
    unchanged: int = 0  # photographs that have this reading already
    repeated: int = 0  # rows that say the same of a photograph as one before
    wrong: list[Wrong] = field(default_factory=list)  # by line
    files: list[SeenFile] = field(default_factory=list)  # of the photographs that get a reading
    rows: int = 0  # that were looked at

    @property
    def problems(self) -> list[str]:
        return [str(one) for one in self.wrong]


@dataclass(frozen=True)
class SeenFile:
    """A photograph that a row means."""

    path: Path
    sha256: str
    state: State | None
    eye: str | None
    patient: str | None
    taken: date | None
    is_patient_guessed: bool  # from the file's name


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
    values: Values | None = None,
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
    asked = Asked(reader, photographs, columns or {}, values or {})
    plan = plan_grades(store, read_table_text(table), asked, progress=progress, token=token, now=now)
    saved = save_plan(store, plan) if skip_wrong or not plan.wrong else 0
    return ImportedGrades(saved, plan.unchanged, plan.problems)


def plan_grades(
    store: Store,
    table: TableText,
    asked: Asked,
    *,
    hashes: Hashes | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    token: CancelToken | None = None,
    now: Callable[[], datetime] = now_utc,
) -> Plan:
    """Find every row's photograph and what is new. hashes: see NamedPhotographs. Raises as import_grades."""
    token = token or CancelToken()
    lines, wrong = read_lines(table, asked.columns, asked.values, USUAL if asked.usual else {})
    plan = Plan(wrong=wrong, rows=len(lines) + len(wrong))
    shelf = NamedPhotographs(store, asked.photographs, table.file.absolute().parent, token, hashes)
    lines_of: dict[Key, list[Line]] = {}
    for done, line in enumerate(lines):
        if done % LOOKED_AT_ONCE == 0:
            token.check()  # and before each file that is hashed
        progress(done, len(lines))
        try:
            lines_of.setdefault((shelf.find(line.photograph), line.reader or asked.reader), []).append(line)
        except ValueError as error:
            plan.wrong.append(Wrong(line.number, str(error)))
    _drop_beside_wrong(shelf, lines_of, asked.reader, plan)
    chosen = _one_each(lines_of, plan)
    files = _files(shelf.seen, chosen)
    _drop_other_eyes(store, chosen, files, plan)
    plan.readings = _new_readings(store, chosen, f"{IMPORTED_FROM}{storable(table.file.name)}", now(), plan)
    new = {one.sha256 for one in plan.readings}
    plan.files = [one for one in files if one.sha256 in new]
    plan.wrong.sort(key=lambda one: one.number)
    progress(len(lines), len(lines))
    return plan


def save_plan(store: Store, plan: Plan) -> int:
    """Save what is still new of it in one transaction; how many readings that were. Raises StoreError: nothing was saved."""
    # Somebody may have read, or imported the same, since the plan was made: that stands.
    new = [one for one in plan.readings if not _is_overtaken(store, one)]
    if not new:
        return 0
    known = store.images.get_many(one.sha256 for one in new)
    shown: list[Shown] = []
    for one in plan.files:
        if state_of(one.path) != one.state:
            continue  # it may hold another picture by now: the reading is of the one that was looked at
        before = known.get(one.sha256)
        eye = one.eye if before is None or before.laterality is None else None
        shown.append(Shown(one.path, one.sha256, eye, one.patient, one.taken, one.is_patient_guessed))
    seen = sightings(store, shown)
    return len(store.readings.append_many(new, lambda connection: store.images.remember_within(connection, seen)))


def _is_overtaken(store: Store, new: Reading) -> bool:
    current = store.readings.current(new.sha256, new.reader)
    return current is not None and (not current.is_imported or _says(current) == _says(new))


def _says(reading: Reading) -> tuple[object, object]:
    return reading.answer, reading.dme


def _drop_beside_wrong(shelf: NamedPhotographs, lines_of: dict[Key, list[Line]], reader: str, plan: Plan) -> None:
    """Where one of a photograph's rows cannot be read, nobody knows whether the others say the same: none is taken."""
    for bad in [one for one in plan.wrong if one.photograph]:
        try:
            lines = lines_of.pop((shelf.find(bad.photograph), bad.reader or reader), ())
        except ValueError:
            continue
        why = tr("line {line} about the same photograph is wrong", line=bad.number)
        plan.wrong += [Wrong(line.number, why) for line in lines]


def _one_each(lines_of: Mapping[Key, Sequence[Line]], plan: Plan) -> dict[Key, Line]:
    """One line for each photograph and reader; those that are there twice and differ are told and left out."""
    chosen: dict[Key, Line] = {}
    for key, lines in lines_of.items():
        first = lines[0]
        other = next((one for one in lines if (one.grade, one.dme) != (first.grade, first.dme)), None)
        if other is None:
            chosen[key] = first
            plan.repeated += len(lines) - 1
        else:
            why = tr("line {line} says otherwise of the same photograph", line=first.number)
            plan.wrong.append(Wrong(other.number, why))
    return chosen


def _files(seen: Mapping[Path, str], chosen: Mapping[Key, Line]) -> list[SeenFile]:
    """The files of the chosen rows, each with eye, patient and day as its tags say, else the table, else its name."""
    line_of = {sha256: line for (sha256, _reader), line in chosen.items()}
    files = []
    for path, sha256 in seen.items():
        if sha256 in line_of:
            said, line = describe(path), line_of[sha256]
            is_guessed = said.is_patient_guessed and line.patient is None
            patient = line.patient if said.patient is None or said.is_patient_guessed else None
            whose = said.laterality or line.eye, patient or said.patient
            day = said.taken.date() if said.taken else line.taken
            files.append(SeenFile(path, sha256, state_of(path), *whose, day, is_guessed))
    return files


def _drop_other_eyes(store: Store, chosen: dict[Key, Line], files: Iterable[SeenFile], plan: Plan) -> None:
    """A grade of the other eye is a hazard: where the table's eye is not the photograph's, the row is wrong."""
    eyes = {one.sha256: one.eye for one in files}
    eyes |= {
        one.sha256: one.laterality for one in store.images.get_many(sha for sha, _ in chosen).values() if one.laterality
    }
    for (sha256, reader), line in list(chosen.items()):
        eye = eyes.get(sha256)
        if line.eye and eye and line.eye != eye:
            why = tr("the table says {eye}, the photograph is of {other}", eye=line.eye, other=eye)
            plan.wrong.append(Wrong(line.number, why))
            del chosen[sha256, reader]


def _new_readings(store: Store, chosen: Mapping[Key, Line], note: str, time_utc: datetime, plan: Plan) -> list[Reading]:
    """What is not there yet. What the reader said by hand is told and not imported over."""
    before = {
        reader: store.readings.current_many([sha for sha, one in chosen if one == reader], reader)
        for reader in dict.fromkeys(reader for _, reader in chosen)
    }
    new = []
    for (sha256, reader), line in chosen.items():
        current = before[reader].get(sha256)
        if current is not None and _says(current) == ((line.grade, line.grade is not None), line.dme):
            plan.unchanged += 1
        elif current is not None and not current.is_imported:
            words = tr("{reader} has a reading of {name} that was not imported", reader=reader, name=line.photograph)
            plan.wrong.append(Wrong(line.number, words))
        else:
            gradable = line.grade is not None
            said = "; ".join(filter(None, (note, storable(line.date), storable(line.note))))
            new.append(
                Reading(sha256, storable(reader), "confirmed", line.grade, gradable, line.dme, said, time_utc, 0.0)
            )
    return new
