"""Who and what a photograph shows: the patient, the visit, the eye; and what identifies the photograph itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path


class Eye(StrEnum):
    """The two eyes by their names in the field."""

    RIGHT = "OD"
    LEFT = "OS"

    @property
    def words(self) -> str:
        return "right eye (OD)" if self is Eye.RIGHT else "left eye (OS)"

    @property
    def other(self) -> Eye:
        return Eye.LEFT if self is Eye.RIGHT else Eye.RIGHT


@dataclass(frozen=True)
class Patient:
    """A patient by the identifier that tags or file names give. Never written to a log."""

    identifier: str


@dataclass(frozen=True)
class Visit:
    """One day on which a patient's eyes were photographed; None where no tag tells the day."""

    patient: Patient
    day: date | None


@dataclass(frozen=True)
class FundusIdentity:
    """A photograph: the content's hash is the identity, the path is only where it was seen last."""

    sha256: str  # hexadecimal, of the file's bytes
    path: Path
    laterality: Eye | None
    patient: str | None


def patient_grade(grades_by_eye: Iterable[int | None]) -> int | None:
    """A patient's grade is the worse eye's; None, ungradable, only when no eye has a grade."""
    graded = [grade for grade in grades_by_eye if grade is not None]
    return max(graded, default=None)
