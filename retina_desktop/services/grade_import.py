"""Grades from a table into the store, as readings of the reader who is named: all of them, or none.

In two steps, so that what will be saved can be counted before anything is: `plan_grades` looks, `save_plan` writes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import commas, tr, trn
from retina_desktop.domain.reading import BETWEEN_PARTS, IMPORTED_FROM, Reading, storable
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.grade_table import USUAL, Line, What, Wrong, find_columns, read_lines
from retina_desktop.services.grade_values import Values
from retina_desktop.services.named_photographs import Hashes, NamedPhotographs, State, state_of
from retina_desktop.services.record_reading import now_utc
from retina_desktop.services.sightings import Shown, sightings
from retina_desktop.services.table_text import GradeTableError, TableText, read_table_text
from retina_models.fundus import describe

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

NAMED = 10
"""Rows that a remark names; the others are counted."""
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
    others: list[Line] = field(default_factory=list)  # that name another patient than their photograph's name

    @property
    def problems(self) -> list[str]:
        return [str(one) for one in self.wrong]

    @property
    def remarks(self) -> list[str]:
        """Sentences on rows that are taken in."""
        return [other_patients(self.others)] if self.others else []


@dataclass(frozen=True)
class SeenFile:
    """A photograph that a row means."""

    path: Path
    sha256: str
    state: State | None
    eye: str | None
    patient: str | None  # as a tag or the table says
    taken: date | None
    tagged: str | None = None  # the patient by DICOM's tags
    named: str | None = None  # the patient as the file's name seems to say


@dataclass
class ImportedGrades:
    """What was saved, and what was wrong."""

    saved: int = 0  # readings
    unchanged: int = 0  # photographs that had this reading already
    problems: list[str] = field(default_factory=list)  # a sentence for each row that is wrong
    remarks: list[str] = field(default_factory=list)  # sentences on rows that were taken in
    readers: Counter[str] = field(default_factory=Counter)  # how many were saved for whom


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
    saved = save_plan(store, plan) if skip_wrong or not plan.wrong else Counter[str]()
    return ImportedGrades(saved.total(), plan.unchanged, plan.problems, plan.remarks, saved)


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
    _check_readers(table, asked, lines)
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
    files = _files(_places(store, shelf.seen, chosen), chosen)
    _drop_other_eyes(store, chosen, files, plan)
    _drop_other_patients(chosen, files, plan)
    plan.readings = _new_readings(store, chosen, _source(table), now(), plan)
    new = {one.sha256 for one in plan.readings}
    plan.files = [one for one in files if one.sha256 in new]
    plan.wrong.sort(key=lambda one: one.number)
    progress(len(lines), len(lines))
    return plan


def _check_readers(table: TableText, asked: Asked, lines: Sequence[Line]) -> None:
    """Raises GradeTableError where a column that nobody chose names others than the reader who is asked for."""
    others = dict.fromkeys(line.reader for line in lines if line.reader not in ("", asked.reader))
    if not asked.usual or "reader" in asked.columns or not others:
        return
    column = table.header[find_columns(table.header, asked.columns, USUAL)["reader"]]
    names = [*others][:NAMED]
    if len(others) > NAMED:
        names.append(trn("and {n} more", "and {n} more", len(others) - NAMED))
    words = tr(
        "{file} names readers other than {reader} in its column {column}: {names}.",
        file=table.file,
        reader=asked.reader,
        column=repr(column),
        names=commas(names),
    )
    raise GradeTableError(f"{words} {tr('Say that it counts with --column reader={column}', column=column)}.")


def save_plan(store: Store, plan: Plan) -> Counter[str]:
    """Save what is still new of it in one transaction; how many readings of whom. Raises StoreError: nothing was saved."""
    # Somebody may have read, or imported the same, since the plan was made: that stands.
    new = [one for one in plan.readings if not _is_overtaken(store, one)]
    if not new:
        return Counter()
    known = store.images.get_many(one.sha256 for one in new)
    shown: list[Shown] = []
    for one in plan.files:
        if state_of(one.path) != one.state:
            continue  # it may hold another picture by now: the reading is of the one that was looked at
        before = known.get(one.sha256)
        eye = one.eye if before is None or before.laterality is None else None
        shown.append(Shown(one.path, one.sha256, eye, one.patient or one.named, one.taken, one.patient is None))
    seen = sightings(store, shown)
    saved = store.readings.append_many(new, lambda connection: store.images.remember_within(connection, seen))
    return Counter(one.reader for one in saved)


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
        other = next((one for one in lines if _differ(one, first)), None)
        if other is None:
            chosen[key] = first
            plan.repeated += len(lines) - 1
            continue
        for line in lines:
            number = first.number if _differ(line, first) else other.number
            why = tr("line {line} says otherwise of the same photograph", line=number)
            plan.wrong.append(Wrong(line.number, why))
    return chosen


def _differ(one: Line, other: Line) -> bool:
    """In the answer, or in whose photograph it is; what one of them does not say, it does not deny."""
    if (one.grade, one.dme) != (other.grade, other.dme):
        return True
    facts = ((one.eye, other.eye), (one.patient, other.patient), (one.taken, other.taken))
    return any(a and b and a != b for a, b in facts)


def _places(store: Store, seen: Mapping[Path, str], chosen: Mapping[Key, Line]) -> dict[Path, str]:
    """The files that rows named; of a content that was named by its hash alone, those where the store saw it."""
    left = {sha256 for sha256, _reader in chosen} - set(seen.values())
    kept = [path for path, sha256 in store.images.places().items() if sha256 in left] if left else []
    return store.images.by_path(kept) | dict(seen)  # those that are still as the store saw them


def _files(seen: Mapping[Path, str], chosen: Mapping[Key, Line]) -> list[SeenFile]:
    """The files of the chosen rows, each with eye, patient and day as its tags say, else the table, else its name."""
    line_of = {sha256: line for (sha256, _reader), line in chosen.items()}
    files = []
    for path, sha256 in seen.items():
        if sha256 in line_of:
            said, line = describe(path), line_of[sha256]
            named, tagged = (said.patient, None) if said.is_patient_guessed else (None, said.patient)
            whose = said.laterality or line.eye, tagged or line.patient
            day = said.taken.date() if said.taken else line.taken
            files.append(SeenFile(path, sha256, state_of(path), *whose, day, tagged, named))
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


def _drop_other_patients(chosen: dict[Key, Line], files: Iterable[SeenFile], plan: Plan) -> None:
    """What a tag says is certain: there the row is wrong. What a name seems to say is not: it is told, and the table counts."""
    said = {one.sha256: one for one in files}
    for (sha256, reader), line in list(chosen.items()):
        file = said.get(sha256)
        if file is None or line.patient is None:
            continue
        if file.tagged not in (None, line.patient):
            words = tr(
                "the table says patient {patient}, the photograph {other}", patient=line.patient, other=file.tagged
            )
            plan.wrong.append(Wrong(line.number, words))
            del chosen[sha256, reader]
        elif file.named not in (None, line.patient):
            plan.others.append(line)


def other_patients(lines: Sequence[Line]) -> str:
    """One sentence, however many there are."""
    names = [tr("{name} (line {line})", name=one.photograph, line=one.number) for one in lines[:NAMED]]
    if len(lines) > NAMED:
        names.append(trn("and {n} more", "and {n} more", len(lines) - NAMED))
    return trn(
        "The name of {n} photograph seems to say another patient than the table, which counts: {names}.",
        "The names of {n} photographs seem to say other patients than the table, which counts: {names}.",
        len(lines),
        names=commas(names),
    )


def _source(table: TableText) -> str:
    """Such that Reading.own_note can tell it from the rest."""
    return f"{IMPORTED_FROM}{storable(table.file.name).replace(BETWEEN_PARTS, ' ')}"


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
            said = BETWEEN_PARTS.join(filter(None, (note, storable(line.date), storable(line.note))))
            new.append(
                Reading(sha256, storable(reader), "confirmed", line.grade, gradable, line.dme, said, time_utc, 0.0)
            )
    return new
