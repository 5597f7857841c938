"""Marks of lesions for tests."""

from __future__ import annotations

from datetime import datetime, timedelta

from made_readings import NOON, sha
from retina_desktop.domain.marks import MarkEdit, SavedEdit, State
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.regions import Region, stroke
from retina_desktop.store.store import Store

WIDTH, HEIGHT = 700, 530  # tiles at the right and lower edge are cut


def drawn(marks: LesionMarks, kind: str, region: Region, state: State = State.LESION, tool: str = "brush") -> MarkEdit:
    """The edit of a region that is drawn into the marks."""
    draft = marks.begin(kind, tool)
    draft.put(region, state)
    edit = draft.finish()
    assert edit is not None
    return edit


def spot(x: float, y: float, radius_px: float = 9) -> Region:
    return stroke([(x, y)], radius_px)


def saved(
    marks: LesionMarks, edit: MarkEdit, number: int = 1, reader: str = "Ada", minutes: int = 0, sha256: str = ""
) -> SavedEdit:
    """The edit as it is saved, of the photograph of this number, some minutes after noon."""
    time: datetime = NOON + timedelta(minutes=minutes)
    return SavedEdit(sha256 or sha(number), reader, marks.width, marks.height, time, edit)


def loaded(store: Store, number: int = 1, reader: str = "Ada", sha256: str = "") -> LesionMarks:
    """The marks as the store has them."""
    kept = store.marks.load(sha256 or sha(number), reader)
    assert kept is not None
    assert kept.damaged == ()
    marks = LesionMarks(kept.width, kept.height)
    for kind in kept.changed_utc:
        assert marks.load(kind, kept.packed(kind), kind in kept.complete) == {}
    return marks
