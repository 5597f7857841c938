"""A reader's answer and the undoable edits of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["none", "entered", "confirmed"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reader says of one photograph at one time."""

    grade: int | None = None  # 0-4
    gradable: bool | None = None  # False: ungradable; None: the question is open
    dme: int | None = None  # 0-2, None not judged
    note: str = ""
    state: State = "none"

    @property
    def is_answered(self) -> bool:
        return self.gradable is not None
