"""Marks of lesions for tests."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np

from made_readings import NOON, sha
from retina_desktop.domain.marks import MARK_CODES, MarkEdit, SavedEdit, State
from retina_desktop.services.kept_marks import marks_of
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.regions import Region, stroke
from retina_desktop.store.store import Store
from retina_models.fundus import content_hash

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


def same(first: LesionMarks, second: LesionMarks) -> bool:
    """Whether every pixel and every word of completeness is the same."""
    return all(
        (first.mask(kind) == second.mask(kind)).all() and first.is_complete(kind) == second.is_complete(kind)
        for kind in MARK_CODES
    )


def loaded(store: Store, number: int = 1, reader: str = "Ada", sha256: str = "") -> LesionMarks:
    """The marks as the store has them."""
    kept = store.marks.load(sha256 or sha(number), reader)
    assert kept is not None
    marks, damaged = marks_of(kept)
    assert damaged == {}
    return marks


SMALL_WIDTH, SMALL_HEIGHT = 320, 270  # two tiles wide and high, cut at the edges


def small_photograph(path: Path, brightness: int = 90) -> str:
    """A bright disc on black, of SMALL_WIDTH x SMALL_HEIGHT; returns its hash."""
    pixels = np.zeros((SMALL_HEIGHT, SMALL_WIDTH, 3), np.uint8)
    cv2.circle(pixels, (160, 135), 130, (40, brightness, 160), -1)
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), pixels)
    return content_hash(path)


def mark_some(store: Store, sha256: str, reader: str = "Ada") -> LesionMarks:
    """Of a small photograph: lesions over the corner of tiles, what is clear, complete kinds with and without marks."""
    marks = LesionMarks(SMALL_WIDTH, SMALL_HEIGHT)
    edits = [
        drawn(marks, "HE", spot(256, 256)),
        drawn(marks, "HE", spot(40, 50, 3)),
        drawn(marks, "HE", spot(90, 100, 5), State.CLEAR),
        drawn(marks, "EX", spot(100, 100, 2)),
        marks.say_complete("EX", True),
        marks.say_complete("NV", True),
        drawn(marks, "SE", spot(60, 60, 4), State.CLEAR),
    ]
    store.marks.append_many([saved(marks, edit, reader=reader, sha256=sha256) for edit in edits])
    return marks


def picture(path: Path) -> np.ndarray:
    """The file's pixels as they are."""
    pixels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert pixels is not None
    return pixels
