"""What a reader ticks beside the grade: signs that the detector cannot see, and what is wrong with the photograph.

Both are kept as tuples of codes in the order of SIGNS and REASONS. What follows from the signs under the ICDR rules is said
in words and changes no grade: the reader's answer is the reader's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from retina_desktop.domain.language import capital, commas, mark, tr
from retina_desktop.domain.scale import grade_name, level


@dataclass(frozen=True)
class Sign:
    """One sign of retinopathy. least: the ICDR grade that it asks for at least, by itself."""

    code: str
    short: str  # as readers abbreviate it
    name: str
    least: int  # 2-4


SIGNS = (
    Sign("VB", "VB 1", "venous beading in 1 quadrant", 2),
    Sign("VB2", "VB ≥ 2", "venous beading in 2 or more quadrants", 3),
    Sign("IRMA", "IRMA", "prominent IRMA", 3),
    Sign("NVD", "NVD", "new vessels on the disc", 4),
    Sign("NVE", "NVE", "new vessels elsewhere", 4),
    Sign("VH", "VH / PRH", "vitreous or preretinal haemorrhage", 4),
)
BEADING = ("VB", "VB2")
"""Either, never both: in how many quadrants."""


@dataclass(frozen=True)
class Reason:
    """Why a photograph is poor, or cannot be judged. The codes are the model's own where it knows the reason too."""

    code: str
    short: str
    name: str


REASONS = (
    Reason("blur", "Blur", "blurred"),
    Reason("dark", "Too dark", "too dark"),
    Reason("over-exposed", "Over-exposed", "over-exposed"),
    Reason("artefact", "Artefact", "artefact: lashes, dust or reflections"),
    Reason("field", "Field", "field definition: disc, macula or part of the field is missing"),
    Reason("media", "Media", "media opacity: cataract, cornea or vitreous"),
)

FOREIGN = Reason("not-fundus", "Does not look like a fundus photograph", "does not look like a fundus photograph")
"""Of the model alone: readers see what it is."""

UNGRADABLE = mark("Without a grade there is no follow-up: photograph the eye again, or have it examined.")
WITHHELD = mark("Action and follow-up are withheld: the signs ticked ask for a higher grade than the one given.")
"""Why nothing follows from a reading."""

SIGN = {sign.code: sign for sign in SIGNS}
TICKED = {reason.code: reason for reason in REASONS}
REASON = {FOREIGN.code: FOREIGN} | TICKED
"""Every reason that a photograph can have, the model's own too."""


def in_order(codes: Iterable[str]) -> tuple[str, ...]:
    """Codes of signs or of reasons, each once, as they are stored. Raises ValueError for one that does not exist."""
    given = set(codes)
    for known in (SIGN, TICKED):
        if given <= set(known):
            return tuple(code for code in known if code in given)
    raise ValueError(f"Signs are {', '.join(SIGN)}; reasons are {', '.join(TICKED)}; not {', '.join(sorted(given))}.")


def check(signs: Sequence[str], reasons: Sequence[str]) -> None:
    """Raises ValueError, in words, for codes that do not exist, stand twice, out of order or against each other."""
    for codes, known, what in ((signs, SIGN, "Signs"), (reasons, TICKED, "Reasons")):
        right = tuple(code for code in known if code in codes)
        if tuple(codes) != right:
            raise ValueError(f"{what} are some of {', '.join(known)}, in this order and once each, not {codes!r}.")
    if set(BEADING) <= set(signs):
        raise ValueError("Venous beading is in 1 quadrant or in 2 or more, not both.")


def toggled(codes: Sequence[str], code: str) -> tuple[str, ...]:
    """With the code where it was not, without it where it was; of the two kinds of venous beading one at most."""
    if code in codes:
        return in_order(set(codes) - {code})
    others = set(codes) - set(BEADING) if code in BEADING else set(codes)
    return in_order(others | {code})


def beading_turned(signs: Sequence[str]) -> tuple[str, ...]:
    """Venous beading none, 1 quadrant, 2 or more, none: the next in turn."""
    others = set(signs) - set(BEADING)
    if "VB2" in signs:
        return in_order(others)
    return in_order(others | {"VB2" if "VB" in signs else "VB"})


def names(codes: Iterable[str]) -> str:
    """Such as "prominent IRMA, new vessels on the disc"; "" for none. Signs or reasons."""
    return commas([tr((SIGN.get(code) or REASON[code]).name) for code in codes])


def ask_for_more(grade: int | None, signs: Sequence[str]) -> bool:
    """Whether a sign ticked asks for a higher grade than the reader's: what follows from that grade must not be acted on."""
    return grade is not None and any(SIGN[code].least > grade for code in signs)


def oedema_advice(grade: int | None, dme: int | None) -> str:
    """The cross-check of the reader's two scales; "" where they agree. grade: 0-4; dme: 0-2; None: not judged."""
    if grade != 0 or not dme:
        return ""
    return tr(
        "Grade 0 and macular oedema disagree: diabetic macular oedema presupposes retinopathy. Look again at both; "
        "oedema of another cause belongs in the note."
    )


def advice(grade: int | None, signs: Sequence[str], *, ungradable: bool = False) -> str:
    """The cross-check of the reader's own grade by the signs ticked, under the ICDR rules; "" where they agree.

    grade: the reader's, 0-4; None while there is none, or for an ungradable photograph.
    """
    if not signs:
        return ""
    most = max(SIGN[code].least for code in signs)
    deciding = [code for code in signs if SIGN[code].least == most]
    seen = capital(names(deciding))
    rule = tr("grade {grade}, {level}", grade=most, level=tr(level(most).short))
    at_least = rule if most == 4 else tr("{grade} at least", grade=rule)
    if grade is None and ungradable:
        return tr("{signs}: that is {grade}, however poor the photograph is.", signs=seen, grade=at_least)
    if grade is None:
        return tr("{signs}: that is {grade}.", signs=seen, grade=at_least)
    if grade < most:
        yours = grade_name(grade)
        return tr("{signs}: that is {grade}; your grade is {yours}.", signs=seen, grade=at_least, yours=yours)
    if grade == 4 and most < 4:
        return tr(
            "{signs}: by itself {grade}. Grade 4 stands on new vessels, or on vitreous or preretinal haemorrhage: "
            "none is ticked.",
            signs=seen,
            grade=rule,
        )
    return ""
