"""What one reading changed of the reading before it, in words for the history."""

from __future__ import annotations

from retina_desktop.domain.findings import names
from retina_desktop.domain.language import capital, tr
from retina_desktop.domain.reading import Reading
from retina_desktop.domain.scale import DME, grade_name

NOTE_SHOWN = 80
"""Letters of a note that stand in one line of the history."""


def changes(before: Reading | None, now: Reading) -> str:
    """Such as "Grade moderate (2) → severe (3); new vessels on the disc ticked; entered"; no full stop.

    The state is said where it is another: a confirmed grade that was changed is only entered again.

    before: the same reader's reading of the same photograph that came before; None for the first.
    """
    if now.state == "withdrawn":
        return tr("Taken back: {note}", note=_quoted(now.note)) if now.note else tr("Taken back")
    old = None if before is None or before.state == "withdrawn" else before
    said = [
        *_changed(tr("grade"), None if old is None else _answer(old), _answer(now)),
        *_changed(tr("macular oedema"), None if old is None else _dme(old), _dme(now)),
        *_ticked((() if old is None else old.signs), now.signs),
        *_ticked((() if old is None else old.quality_reasons), now.quality_reasons),
    ]
    if now.note != ("" if old is None else old.note):
        said.append(tr("note: {note}", note=_quoted(now.note)) if now.note else tr("note removed"))
    if now.is_answered and (old is None or not old.is_answered or now.state != old.state):
        said.append(tr("confirmed") if now.state == "confirmed" else tr("entered"))
    if not said and old is not None and now.state == old.state == "confirmed":
        said.append(tr("confirmed again"))
    if not said and now.seen_before and (old is None or not old.seen_before):
        said.append(tr("the model's opinion shown before a grade"))
    return capital("; ".join(said) or tr("nothing changed"))


def _answer(reading: Reading) -> str:
    if reading.gradable is False:
        return tr("ungradable")
    return "" if reading.grade is None else grade_name(reading.grade)


def _dme(reading: Reading) -> str:
    return "" if reading.dme is None else tr(DME[reading.dme].name, meaning="oedema")


def _changed(what: str, before: str | None, now: str) -> list[str]:
    if (before or "") == now:
        return []
    if not before:
        return [tr("{what} {now}", what=what, now=now)]
    return [f"{what} {before} → {now or tr('taken back')}"]


def _ticked(before: tuple[str, ...], now: tuple[str, ...]) -> list[str]:
    new = [code for code in now if code not in before]
    gone = [code for code in before if code not in now]
    return [
        *([tr("{signs} ticked", signs=names(new))] if new else []),
        *([tr("{signs} no longer ticked", signs=names(gone))] if gone else []),
    ]


def _quoted(note: str) -> str:
    line = " ".join(note.split())
    return f"“{line if len(line) <= NOTE_SHOWN else line[: NOTE_SHOWN - 1] + '…'}”"
