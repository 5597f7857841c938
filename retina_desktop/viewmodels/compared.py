"""What a photograph can be compared with, in words: the other eye, an earlier visit of the same eye, or what was chosen by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from retina_desktop.domain.case import Eye
from retina_desktop.domain.language import commas, mark, tr
from retina_desktop.domain.scale import level
from retina_desktop.domain.visits import Photograph, earlier_visits
from retina_desktop.viewmodels.row_words import EYE_NAMES, day_words
from retina_desktop.viewmodels.worklist import Row


class Compared(StrEnum):
    """What stands beside the photograph on the screen."""

    NOTHING = "nothing"
    OTHER_EYE = "other eye"
    VISIT = "visit"
    CHOSEN = "chosen"


TITLES = {
    Compared.OTHER_EYE: mark("Other eye"),
    Compared.VISIT: mark("Earlier visit"),
    Compared.CHOSEN: mark("Chosen"),
}


@dataclass(frozen=True)
class Entry:
    """One photograph of the strip, as far as it may be said."""

    path: Path
    kind: Compared
    eye: str | None  # "OD" | "OS"
    day: str  # "2025-03-12", "file of 2025-03-12", "" while it is not known
    reading: str  # the reader's grade, and the model's where it may be seen

    @property
    def title(self) -> str:
        return tr(TITLES[self.kind])

    @property
    def words(self) -> str:
        """All of it in a line, for screen readers."""
        eye = tr(EYE_NAMES[self.eye]) if self.eye else ""
        return commas([part for part in (self.title, eye, self.day, self.reading, self.path.name) if part])


def reading_words(row: Row | None) -> str:
    """What the reader said of it, such as "your grade: 2 moderate"; the model's only where the reader may see it."""
    if row is None:
        return tr("not in the list")
    if row.gradable is None:
        words = tr("not read yet")
    elif row.grade is None:
        words = tr("yours: ungradable")
    else:
        words = tr("yours: {grade}", grade=f"{row.grade} {tr(level(row.grade).short)}")
    if row.model_grade is None:
        return words
    return commas([words, tr("model: {grade}", grade=row.model_grade)])


@dataclass(frozen=True)
class Offer:
    """What the strip shows, and what is not known of the photograph on the screen. Sentences."""

    entries: tuple[Entry, ...]
    warnings: tuple[str, ...]


def offer(current: Row, others: Iterable[Row], chosen: Path | None) -> Offer:
    """The other eye first, then earlier visits from the newest on, then what was chosen by hand.

    others: photographs of the list, at least the patient's and the chosen one; `current` may be among them.
    """
    known = [row for row in others if row is not current and not _is_copy(row, current) and not row.unreadable]
    family = {row.path: row for row in known if is_same_patient(current, row)}
    found = [entry_of(row, Compared.OTHER_EYE) for row in _other_eyes(current, list(family.values()))]
    dated = [] if current.taken is None else [row for row in family.values() if row.taken is not None]  # else not yet
    earlier = earlier_visits(photograph_of(current), [photograph_of(row) for row in dated])
    found += [entry_of(family[visit.path], Compared.VISIT) for visit in earlier.visits]
    if chosen is not None and chosen not in {entry.path for entry in found}:
        row = next((row for row in known if row.path == chosen), None)
        unlisted = Entry(chosen, Compared.CHOSEN, None, "", reading_words(None))
        found.append(entry_of(row, Compared.CHOSEN) if row else unlisted)
    return Offer(tuple(found), earlier.warnings)


def photograph_of(row: Row, size: tuple[int, int] | None = None) -> Photograph:
    """What the list knows of it. size: (width, height), px."""
    from retina_models.fundus.names import identify

    named = identify(row.path)[0]
    return Photograph(
        path=row.path,
        patient=row.patient,
        laterality=row.laterality,
        taken=row.taken,
        is_capture_date=row.is_capture_date,
        sha256=row.sha256,
        name_laterality=named,
        seen_laterality=None if row.opinion is None else row.opinion.eye_seen,
        tag_laterality=row.laterality if row.laterality != named else None,  # the row has the tag's before the name's
        size=size,
    )


def entry_of(row: Row, kind: Compared) -> Entry:
    return Entry(row.path, kind, row.laterality, day_words(row), reading_words(row))


def is_same_patient(one: Row, other: Row) -> bool:
    """Both say it, and where the file's name alone does, within one folder: elsewhere the number may be another's."""
    if not one.patient or one.patient != other.patient:
        return False
    return one.path.parent == other.path.parent or _name_their_patient(one, other)


def _name_their_patient(one: Row, other: Row) -> bool:
    return all(row.path.suffix.lower() in (".dcm", ".dicom") for row in (one, other))


def _is_copy(row: Row, current: Row) -> bool:
    return row.sha256 is not None and row.sha256 == current.sha256


def _other_eyes(current: Row, family: list[Row]) -> list[Row]:
    """Of the same visit first: the one nearest in time."""
    if current.laterality not in set(Eye):
        return []
    other = Eye(current.laterality).other
    return sorted((row for row in family if row.laterality == other), key=lambda row: _days_between(current, row))[:1]


def _days_between(one: Row, other: Row) -> float:
    if one.taken is None or other.taken is None:
        return 0.0
    return abs((one.taken - other.taken).total_seconds())
