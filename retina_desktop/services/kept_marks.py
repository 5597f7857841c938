"""From the store's tiles to masks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr
from retina_desktop.domain.marks import MARK_CODES
from retina_desktop.services.lesion_marks import LesionMarks

if TYPE_CHECKING:
    from retina_desktop.store.marks import KeptMarks


def marks_of(kept: KeptMarks) -> tuple[LesionMarks, dict[str, list[str]]]:
    """The masks, and by kind what of them is damaged, in sentences: those tiles are unjudged, the others as they were.

    A kind that this program does not know is told among the damaged.
    """
    marks = LesionMarks(kept.width, kept.height)
    damaged = {kind: list(words) for kind, words in kept.damaged.items()}
    for kind in kept.changed_utc:
        who = {"photograph": kept.sha256[:12], "reader": kept.reader, "kind": kind}
        if kind not in MARK_CODES:
            words = tr("Photograph {photograph}, {reader}: {kind} is no kind of lesion that this program knows.", **who)
            damaged.setdefault(kind, []).append(words)
            continue
        for (column, row), words in marks.load(kind, kept.packed(kind), kind in kept.complete).items():
            sentence = tr(
                "Photograph {photograph}, {reader}, {kind}: the tile in column {column}, row {row} cannot be used. {words}",
                **who,
                column=column,
                row=row,
                words=words,
            )
            damaged.setdefault(kind, []).append(sentence)
    return marks, damaged
