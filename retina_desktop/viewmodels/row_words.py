"""A row of the list in words, for the list itself and for screen readers."""

from __future__ import annotations

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
