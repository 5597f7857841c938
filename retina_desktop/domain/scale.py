"""The scales that a reading is given on, and the rules that follow from a grade, each with its source.

What a clinic may decide for itself (which grade asks for which action, when to see the patient again) is data: see
`ClinicTables`, read from `resources/clinical/tables.toml` or the clinic's own file. They are for the reader's own grade in the window; the
model's action in results.csv and in its opinion is the default map (retina_models.verdict.action_of).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from retina_desktop.domain.language import mark, tr

ICDR_SOURCE = "Wilkinson et al. 2003, Ophthalmology 110:1677"


@dataclass(frozen=True)
class Level:
    """One level of the International Clinical Diabetic Retinopathy scale."""

    grade: int
    name: str
    short: str
    findings: str
    source: str = ICDR_SOURCE


LEVELS = (
    Level(0, "no apparent retinopathy", "none", "no abnormalities"),
    Level(1, "mild non-proliferative retinopathy", "mild", "microaneurysms only"),
    Level(2, "moderate non-proliferative retinopathy", "moderate", "more than microaneurysms, less than severe"),
    Level(
        3,
        "severe non-proliferative retinopathy",
        "severe",
        "any of: more than 20 intraretinal haemorrhages in each of 4 quadrants; definite venous beading in 2 or more "
        "quadrants; prominent IRMA in 1 or more quadrants; no sign of proliferation",
    ),
    Level(4, "proliferative retinopathy", "proliferative", "new vessels, or vitreous or preretinal haemorrhage"),
)
GRADES = range(5)


@dataclass(frozen=True)
class DmeLevel:
    """Macular oedema: an axis of its own beside the grade."""

    level: int
    name: str
    source: str = ICDR_SOURCE


DME = (DmeLevel(0, "none"), DmeLevel(1, "not centre-involved"), DmeLevel(2, "centre-involved"))
DME_LEVELS = range(3)
DME_RISK = (
    mark("no hard exudate"),
    mark("hard exudate farther than one disc diameter from the fovea"),
    mark("hard exudate within one disc diameter of the fovea"),
)
"""The levels 0-2 of IDRiD's risk of macular oedema, which the model answers (Porwal et al. 2018, Data 3:25)."""

ACTIONS = (mark("no action"), mark("monitor"), mark("medical intervention"))
ACTION_LEVELS = range(len(ACTIONS))


def level(grade: int) -> Level:
    """Raises ValueError when grade is not 0-4."""
    if grade not in GRADES:
        raise ValueError(f"A grade is 0 to 4, not {grade!r}.")
    return LEVELS[grade]


def grade_name(grade: int) -> str:
    """Such as "moderate (2)": the short name and the number, for sentences."""
    return f"{tr(level(grade).short)} ({grade})"


def is_referable(grade: int, dme: int | None = None) -> bool:
    """More than mild retinopathy, or macular oedema. dme: 0-2, None not judged."""
    return level(grade).grade >= 2 or bool(dme)


def is_vision_threatening(grade: int, dme: int | None = None) -> bool:
    """Severe or proliferative retinopathy, or macular oedema. dme: 0-2, None not judged."""
    return level(grade).grade >= 3 or bool(dme)


UK_SOURCE = "NHS Diabetic Eye Screening Programme, grading definitions for referable disease, 2021; Harding et al. 2003, Diabet Med 20:965"
"""R0 none, R1 background, R2 pre-proliferative ("the equivalent of moderate to very severe"), R3 proliferative, U unassessable; M1 exudate
within one disc diameter of the fovea, or a group of exudates within the macula. The pairing with ICDR is derived: an export says so."""


def uk_retinopathy(grade: int | None) -> str:
    """R0-R3 of the UK screening scale; U, unassessable, for None."""
    return "U" if grade is None else ("R0", "R1", "R2", "R2", "R3")[level(grade).grade]


def uk_maculopathy(dme: int | None) -> str:
    """M0 or M1 of a reader's macular oedema, 0-2; "" where it was not judged.

    Oedema that is not centre-involved (1) may lie within one disc diameter of the fovea, which the answer does not tell: it
    is M1, so that nobody is missed.
    """
    return "" if dme is None else ("M0", "M1", "M1")[_dme(dme)]


def uk_maculopathy_of_risk(risk: int) -> str:
    """M0 or M1 of the model's risk, 0-2 as IDRiD has it: 1 is exudate farther than one disc diameter from the fovea, 2 within."""
    return ("M0", "M0", "M1")[_dme(risk)]


def uk_grade(grade: int | None, gradable: bool | None, dme: int | None) -> tuple[str, str]:
    """(R, M) of a reader's answer; "" for what was not answered. Maculopathy may be seen where retinopathy is unassessable."""
    return "" if gradable is None else uk_retinopathy(grade), uk_maculopathy(dme)


def uk_grade_of_model(grade: int, gradable: bool, risk: int) -> tuple[str, str]:
    """(R, M) of the model's opinion, as columns of a table: (U, "") where it finds the photograph ungradable."""
    return (uk_retinopathy(grade), uk_maculopathy_of_risk(risk)) if gradable else ("U", "")


def _dme(value: int) -> int:
    if value not in DME_LEVELS:
        raise ValueError(f"Macular oedema is 0 to 2, not {value!r}.")
    return value


@dataclass(frozen=True)
class FollowUp:
    """One body's advice by grade: when to refer, and when to see the patient again."""

    name: str
    source: str
    refer: tuple[str, ...]  # by grade 0-4; "" where the source says nothing
    follow_up: tuple[str, ...]
    follow_up_with_dme: tuple[str, ...]  # "" where macular oedema changes nothing

    def advice(self, grade: int, dme: int | None = None) -> str:
        """When this grade is seen again, in the source's words."""
        with_dme = self.follow_up_with_dme[level(grade).grade] if dme else ""
        return with_dme or self.follow_up[grade]

    def words(self, grade: int, dme: int | None = None) -> str:
        """Such as "Follow-up: every 6-9 months; refer within 3-6 months (ADA 2017)".

        With macular oedema, an interval that the table has for eyes without it is never printed.
        """
        if dme and not self.follow_up_with_dme[level(grade).grade]:
            words = tr("refer; this table has no interval for macular oedema")
            return tr("Follow-up: {words} ({table})", words=words, table=self.name)
        parts = [tr(advice) for advice in (self.advice(grade, dme),) if advice]
        if self.refer[grade]:
            parts.append(tr("refer {when}", when=tr(self.refer[grade])))
        words = "; ".join(parts) or tr("nothing said for this grade")
        return tr("Follow-up: {words} ({table})", words=words, table=self.name)


@dataclass(frozen=True)
class ClinicTables:
    """What the clinic decided: the action for each grade, and whose follow-up advice is shown."""

    actions_source: str
    action_by_grade: tuple[int, ...]  # grade 0-4 -> action 0-2
    action_for_centre_involved_dme: int
    refer_grades: frozenset[int]
    follow_up: tuple[FollowUp, ...]

    def action(self, grade: int, dme: int | None = None) -> int:
        """0 no action, 1 monitor, 2 medical intervention (see ACTIONS)."""
        by_grade = self.action_by_grade[level(grade).grade]
        return max(by_grade, self.action_for_centre_involved_dme) if dme == 2 else by_grade

    def is_marked_refer(self, grade: int, dme: int | None = None) -> bool:
        """Whether "refer" stands beside the action."""
        return level(grade).grade in self.refer_grades or bool(dme)

    def action_words(self, grade: int, dme: int | None = None) -> str:
        """Such as "monitor; refer"."""
        action = tr(ACTIONS[self.action(grade, dme)])
        return tr("{action}; refer", action=action) if self.is_marked_refer(grade, dme) else action


def read_clinic_tables(text: str) -> ClinicTables:
    """The tables of a TOML text such as resources/clinical/tables.toml.

    Raises ValueError in words that name the entry and what would be right.
    """
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"The clinic's tables are not valid TOML: {error}.") from error
    actions = values.get("actions")
    advice = values.get("follow_up", [])
    if not isinstance(actions, dict) or not isinstance(advice, list):
        raise ValueError("The clinic's tables need one [actions] and may have several [[follow_up]].")  # noqa: TRY004
    return ClinicTables(
        actions_source=_text(actions, "source", "actions"),
        action_by_grade=_numbers(actions, "by_grade", "actions", ACTION_LEVELS, length=len(GRADES)),
        action_for_centre_involved_dme=_number(actions, "centre_involved_dme", "actions", ACTION_LEVELS),
        refer_grades=frozenset(_numbers(actions, "refer_grades", "actions", GRADES, length=None)),
        follow_up=tuple(_follow_up(entry) for entry in advice),
    )


def _follow_up(entry: Mapping[str, Any]) -> FollowUp:
    name = _text(entry, "name", "follow_up")
    silent = [""] * len(GRADES)
    return FollowUp(
        name=name,
        source=_text(entry, "source", name),
        refer=_words(entry.get("refer", silent), "refer", name),
        follow_up=_words(entry.get("follow_up", silent), "follow_up", name),
        follow_up_with_dme=_words(entry.get("follow_up_with_dme", silent), "follow_up_with_dme", name),
    )


def _text(table: Mapping[str, Any], key: str, where: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{where}: {key} must be a text, not {value!r}.")
    return value


def _words(value: object, key: str, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) != len(GRADES) or not all(isinstance(entry, str) for entry in value):
        raise ValueError(f"{where}: {key} must be five texts, one for each grade 0-4, not {value!r}.")
    return tuple(value)


def _number(table: Mapping[str, Any], key: str, where: str, allowed: range) -> int:
    value = table.get(key)
    if type(value) is not int or value not in allowed:
        raise ValueError(f"{where}: {key} must be a number from {allowed[0]} to {allowed[-1]}, not {value!r}.")
    return value


def _numbers(table: Mapping[str, Any], key: str, where: str, allowed: range, length: int | None) -> tuple[int, ...]:
    value = table.get(key)
    if not isinstance(value, list) or not all(type(entry) is int and entry in allowed for entry in value):
        raise ValueError(f"{where}: {key} must be numbers from {allowed[0]} to {allowed[-1]}, not {value!r}.")
    if length is not None and len(value) != length:
        raise ValueError(f"{where}: {key} must be {length} numbers, one for each grade 0-4, not {len(value)}.")
    return tuple(value)
