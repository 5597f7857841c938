"""A line of the list in words, for the list itself and for screen readers."""

from __future__ import annotations

from retina_desktop.viewmodels.list_groups import Group, GroupFacts
from retina_desktop.viewmodels.worklist import STATUS_WORDS, Row, Status

EYE_NAMES = {"OD": "right eye", "OS": "left eye"}


def status_words(row: Row) -> str:
    """Such as "to read", "not confirmed", "model: ungradable"."""
    if row.status is Status.READ:
        return "confirmed" if row.confirmed else "not confirmed"
    if row.status is Status.UNGRADABLE and row.gradable is None:
        return "model: ungradable"
    return STATUS_WORDS[row.status]


def row_words(row: Row) -> str:
    """Such as "007_OS.png, left eye, confirmed, grade 2"."""
    parts = [row.name]
    if row.laterality:
        parts.append(EYE_NAMES[row.laterality])
    parts.append(status_words(row))
    if row.grade is not None:
        parts.append(f"grade {row.grade}")
    return ", ".join(parts)


def day_words(row: Row) -> str:
    """Such as "2026-03-12", "file of 2026-03-12" where the photograph does not say when it was taken, "" while unknown."""
    if row.taken is None:
        return ""
    return f"{row.taken:%Y-%m-%d}" if row.is_capture_date else f"file of {row.taken:%Y-%m-%d}"


def date_words(row: Row) -> str:
    """The same in a sentence, with the time."""
    if row.taken is None:
        return ""
    if row.is_capture_date:
        return f"Captured {row.taken:%Y-%m-%d %H:%M} (EXIF or DICOM)"
    return f"No capture date in it; the file is of {row.taken:%Y-%m-%d %H:%M}"


def group_words(one: Group, facts: GroupFacts) -> str:
    """Such as "Patient 007, 2 photographs, grade 2, worse eye OS, 1 of 2 to read, closed"."""
    parts = [one.title, "1 photograph" if facts.photographs == 1 else f"{facts.photographs:,} photographs"]
    if one.patient is None:
        parts.append(facts.words_of_reading)
    else:
        parts += [f"grade {facts.grade}"] if facts.grade is not None else []
        parts += facts.words.split(" · ")
    return ", ".join([*parts, "open" if one.is_open else "closed"])
