"""What a filter asks for, in words: one phrase for each criterion, as on the chips above the list."""

from __future__ import annotations

from dataclasses import dataclass

from retina_desktop.domain.language import either, mark, tr, written_number
from retina_desktop.viewmodels.list_filter import (
    AGREEMENTS,
    EYES,
    GRADES,
    MODEL_GRADES,
    SET_SIZES,
    STATUSES,
    WHOLE,
    Filter,
)


@dataclass(frozen=True)
class Chip:
    """One criterion that is set. names: the fields of Filter that removing it puts to rest."""

    names: tuple[str, ...]
    words: str


_SETS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("status", "{values}", STATUSES),
    ("grade", mark("your grade {values}"), GRADES),
    ("eye", "{values}", EYES),
    ("model", mark("model's grade {values}"), MODEL_GRADES),
    ("agreement", "{values}", AGREEMENTS),
    ("set_size", mark("conformal set {values}"), SET_SIZES),
)
_SAID = {("grade", "none"): mark("none yet"), ("eye", "unknown"): mark("eye unknown")}
"""Where a chip alone, without the heading of its page, would be unclear."""
HIDDEN = mark("the model's opinion on photographs that you have not graded is hidden (blind first)")


def chips_of(wanted: Filter) -> list[Chip]:
    """Those of the criteria, in a fixed order. The text of the search is not among them: it stands in its field."""
    chips = []
    for name, pattern, order in _SETS:
        values = [value for value in order if value in getattr(wanted, name)]
        chosen = [tr(_SAID[name, value]) if (name, value) in _SAID else value_words(name, value) for value in values]
        if chosen:
            chips.append(Chip((name,), tr(pattern, values=either(chosen))))
    if wanted.patient.strip():
        chips.append(Chip(("patient",), _patient_words(wanted.patient)))
    if wanted.since or wanted.until:
        chips.append(Chip(("since", "until"), _days(wanted.since, wanted.until)))
    if wanted.uncertainty != WHOLE:
        least, most = wanted.uncertainty
        chips.append(
            Chip(
                ("uncertainty",),
                tr("entropy {least} to {most}", least=written_number(least, 2), most=written_number(most, 2)),
            )
        )
    if wanted.quality != WHOLE:
        least, most = wanted.quality
        ends = {"least": written_number(least * 100), "most": written_number(most * 100)}
        chips.append(Chip(("quality",), tr("quality {least} to {most} %", **ends)))
    if wanted.contradicted:
        chips.append(Chip(("contradicted",), tr("to look at again")))
    if wanted.readers_differ:
        chips.append(Chip(("readers_differ",), tr("readers disagree")))
    return chips


def value_words(name: str, value: str) -> str:
    """One value of a criterion, as its check box says it. name: the field of Filter."""
    if name == "grade" and value == "none":
        return tr("none", meaning="no grade yet")
    return tr(value)


def _patient_words(patient: str) -> str:
    return tr("no patient") if patient == "-" else tr("patient {name}", name=patient)


def _days(since: str, until: str) -> str:
    if since and until:
        return since if since == until else tr("{since} to {until}", since=since, until=until)
    return tr("since {day}", day=since) if since else tr("until {day}", day=until)
