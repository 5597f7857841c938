"""The history of one photograph's readings, as far as a reader may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from retina_desktop.domain.changes import changes
from retina_desktop.domain.faults import said
from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.reading import Reading
from retina_desktop.domain.scale import grade_name

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

OWN_ONLY = mark("Other readers' readings are shown once you have confirmed yours.")
HIDDEN = mark("after your grade")


@dataclass(frozen=True)
class Entry:
    """One reading as a line of the history."""

    id: int
    time_utc: datetime
    reader: str
    seconds: float  # how long the photograph had been on the screen; 0 where the act was an undo
    words: str  # what it changed
    model: str  # the model's opinion at that time; "" where there was none
    seen: (
        str  # whether the opinion had been seen before this reading, and the answer was changed after that; or imported
    )
    is_right: bool  # whether its hash fits its content and the reading saved before it
    hash: str


@dataclass(frozen=True)
class HistoryPage:
    """Newest first. words: what is not shown and why, or why nothing can be; "" when all of it is there."""

    entries: tuple[Entry, ...]
    words: str = ""


def history_page(store: Store, sha256: str, reader: str, *, opinion_visible: bool) -> HistoryPage:
    """Every reading of this photograph that `reader` may see: the own ones, and all once the own one is confirmed.

    opinion_visible: False leaves out what the model said, for the reader has not answered yet.
    """
    from retina_desktop.store import StoreError

    try:
        own = store.readings.history(sha256, reader)
        has_confirmed = bool(own) and own[-1].state == "confirmed"
        shown = store.readings.history(sha256) if has_confirmed else own
        right = store.readings_as_saved(sha256)
    except StoreError as error:
        return HistoryPage((), said(str(error)))
    return HistoryPage(tuple(reversed(_entries(shown, right, opinion_visible))), "" if has_confirmed else tr(OWN_ONLY))


def _entries(readings: Sequence[Reading], right: set[int], opinion_visible: bool) -> list[Entry]:
    before: dict[str, Reading] = {}
    answered: set[str] = set()  # readers
    seen: set[str] = set()  # readers who have had the model's opinion on their screen
    entries = []
    for one in readings:
        number = one.id or 0
        if one.seen_before or one.changed_after:
            seen.add(one.reader)
        entries.append(
            Entry(
                id=number,
                time_utc=one.time_utc,
                reader=one.reader,
                seconds=one.seconds_spent,
                words=changes(before.get(one.reader), one),
                model=_model_words(one) if opinion_visible or one.model is None else tr(HIDDEN),
                seen=_seen_words(one, had_seen=one.reader in seen, is_later=one.reader in answered),
                is_right=number in right,
                hash=one.hash,
            )
        )
        before[one.reader] = one
        if one.is_answered:
            answered.add(one.reader)
    return entries


def _model_words(reading: Reading) -> str:
    if reading.model is None:
        return ""
    said = tr("no grade") if reading.model_grade is None else grade_name(reading.model_grade)
    if reading.model_refused:
        said = tr("ungradable (otherwise {grade})", grade=said)
    return f"{said}, {reading.model}"


def _seen_words(reading: Reading, *, had_seen: bool, is_later: bool) -> str:
    """had_seen: by what this reading and those before it tell. is_later: this reader had given an answer before."""
    if reading.is_imported:
        return tr("imported")
    if reading.changed_after:
        return tr("{seen}, changed after", seen=tr("model seen before"))
    if had_seen:
        return tr("model seen before")
    if reading.model is None:
        return ""
    return tr("blind") if reading.tells_if_seen or not is_later else tr("first grade blind")
