"""The two eyes, and what they say of a patient together."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


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


def patient_grade(grades_by_eye: Iterable[int | None]) -> int | None:
    """A patient's grade is the worse eye's; None, ungradable, only when no eye has a grade."""
    graded = [grade for grade in grades_by_eye if grade is not None]
    return max(graded, default=None)
