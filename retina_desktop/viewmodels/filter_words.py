"""What a filter asks for, in words: one phrase for each criterion, as on the chips above the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
    ("status", "", STATUSES),
    ("grade", "your grade ", GRADES),
    ("eye", "", EYES),
    ("model", "model's grade ", MODEL_GRADES),
    ("agreement", "", AGREEMENTS),
    ("set_size", "conformal set ", SET_SIZES),
)
_SAID = {("grade", "none"): "none yet", ("eye", "unknown"): "eye unknown"}
HIDDEN = "the model's opinion on photographs that you have not graded is hidden (blind first)"


def chips_of(wanted: Filter) -> list[Chip]:
    """Those of the criteria, in a fixed order. The text of the search is not among them: it stands in its field."""
    chips = []
    for name, before, order in _SETS:
        chosen = [_SAID.get((name, value), value) for value in order if value in getattr(wanted, name)]
        if chosen:
            chips.append(Chip((name,), f"{before}{_either(chosen)}"))
    if wanted.patient.strip():
        chips.append(Chip(("patient",), "no patient" if wanted.patient == "-" else f"patient {wanted.patient}"))
    if wanted.since or wanted.until:
        chips.append(Chip(("since", "until"), _days(wanted.since, wanted.until)))
    if wanted.uncertainty != WHOLE:
        least, most = wanted.uncertainty
        chips.append(Chip(("uncertainty",), f"entropy {least:.2f} to {most:.2f}"))
    if wanted.quality != WHOLE:
        least, most = wanted.quality
        chips.append(Chip(("quality",), f"quality {least * 100:.0f} to {most * 100:.0f} %"))
    return chips


def _either(values: Sequence[str]) -> str:
    return values[0] if len(values) == 1 else f"{', '.join(values[:-1])} or {values[-1]}"


def _days(since: str, until: str) -> str:
    if since and until:
        return since if since == until else f"{since} to {until}"
    return f"since {since}" if since else f"until {until}"
