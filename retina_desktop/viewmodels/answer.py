"""What a reader says of one photograph, as the window shows it: a stored reading without its history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from retina_desktop.domain.language import tr

if TYPE_CHECKING:
    from retina_desktop.domain.reading import Reading

State = Literal["none", "entered", "confirmed"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reader says of one photograph at one time."""

    grade: int | None = None  # 0-4
    gradable: bool | None = None  # False: ungradable; None: the question is open
    dme: int | None = None  # 0-2, None not judged
    note: str = ""
    state: State = "none"
    signs: tuple[str, ...] = ()  # codes of domain.findings, in their order
    quality_reasons: tuple[str, ...] = ()

    @property
    def is_answered(self) -> bool:
        return self.gradable is not None

    @property
    def words(self) -> str:
        """Such as "2", "U", or "no grade": what stands in a menu."""
        if self.gradable is False:
            return "U"
        return tr("no grade") if self.grade is None else str(self.grade)


NO_ANSWER = Answer()


def answer_of(reading: Reading | None) -> Answer:
    """The answer that a stored reading gives; a withdrawn one gives none."""
    if reading is None or reading.state == "withdrawn":
        return NO_ANSWER
    return Answer(
        reading.grade,
        reading.gradable,
        reading.dme,
        reading.note,
        reading.state,
        reading.signs,
        reading.quality_reasons,
    )
