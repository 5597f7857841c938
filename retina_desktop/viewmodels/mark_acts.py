"""A reader's edit of the marked lesions on its way into the store, in the same queue as the readings; and what is there already."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retina_desktop.domain.language import tr, trn
from retina_desktop.domain.marks import MarkEdit, SavedEdit, TileChange

if TYPE_CHECKING:
    from retina_desktop.services.lesion_marks import LesionMarks
    from retina_desktop.store.store import Store

KIND = "marks"


@dataclass(eq=False)
class MarkAct:
    """One edit. width, height: of the photograph in pixels, upright."""

    path: Path
    sha256: str
    reader: str
    width: int
    height: int
    edit: MarkEdit
    time_utc: datetime = field(default_factory=lambda: datetime.now(UTC))
    saved_id: int = 0  # of the row, once it is written

    def write(self, store: Store) -> None:
        """On the store's thread. Raises StoreError; ChangedElsewhere where another window marked in the same tiles."""
        from retina_desktop.services.record_reading import ChangedElsewhere
        from retina_desktop.store.errors import MarksOvertaken

        edit = SavedEdit(self.sha256, self.reader, self.width, self.height, self.time_utc, self.edit)
        try:
            self.saved_id = store.marks.append_over(edit)
        except MarksOvertaken:
            words = tr(
                "The marks of {file} were changed in another window: look at them and mark again.", file=self.path.name
            )
            raise ChangedElsewhere(words) from None

    def entry(self) -> dict[str, Any]:
        """For the file of what could not be saved; `write_entry` reads it."""
        edit = self.edit
        tiles = [
            [*tile, _as_text(change.before), _as_text(change.after)] for tile, change in sorted(edit.tiles.items())
        ]
        return {
            "kind": KIND,
            "sha256": self.sha256,
            "reader": self.reader,
            "width": self.width,
            "height": self.height,
            "lesion": edit.kind,
            "tool": edit.tool,
            "tiles": tiles,
            "complete": [edit.complete_before, edit.complete_after],
            "time_utc": self.time_utc.isoformat(),
        }


def write_entry(entry: dict[str, Any], store: Store) -> None:
    """Save what `MarkAct.entry` made. Raises StoreError; KeyError, TypeError or ValueError for an entry that is none."""
    tiles = {
        (int(column), int(row)): TileChange(_as_bytes(before), _as_bytes(after))
        for column, row, before, after in entry["tiles"]
    }
    before, after = entry["complete"]
    edit = MarkEdit(entry["lesion"], entry["tool"], tiles, bool(before), bool(after))
    when = datetime.fromisoformat(entry["time_utc"])
    if any(one.time_utc == when and one.reader == entry["reader"] for one in store.marks.history(entry["sha256"])):
        return  # saved before, by a window that was killed before it could remove the file; newer edits may lie over it
    store.marks.append(
        SavedEdit(entry["sha256"], entry["reader"], int(entry["width"]), int(entry["height"]), when, edit)
    )


def _as_text(packed: bytes) -> str:
    return base64.b64encode(packed).decode("ascii")


def _as_bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


@dataclass(frozen=True)
class FoundMarks:
    """What the store has of a photograph. marks: None when they cannot be gone on with; problem: one sentence, "" for none."""

    marks: LesionMarks | None
    problem: str = ""


def read_marks(store: Store, sha256: str, reader: str, width: int, height: int) -> FoundMarks:
    """On the store's thread. A damaged tile is left out and told; marks of another size are told and not shown. Raises StoreError."""
    from retina_desktop.services.lesion_marks import LesionMarks

    marks = LesionMarks(width, height)
    kept = store.marks.load(sha256, reader)
    if kept is None:
        return FoundMarks(marks)
    if (kept.width, kept.height) != (width, height):
        words = tr(
            "The marks of this photograph were made on {old} pixels, and it has {new} now: they are kept, and not shown.",
            old=f"{kept.width} x {kept.height}",
            new=f"{width} x {height}",
        )
        return FoundMarks(None, words)
    damaged = {kind: len(words) for kind, words in kept.damaged.items()}
    for kind in kept.changed_utc:
        unreadable = marks.load(kind, kept.packed(kind), kind in kept.complete)
        damaged[kind] = damaged.get(kind, 0) + len(unreadable)
        if damaged[kind]:
            marks.load(kind, {}, False)  # what is left cannot be all: its reader has to say so again
    if not any(damaged.values()):
        return FoundMarks(marks)
    words = trn(
        "{n} tile of the marks ({kinds}) is damaged in the store and left out; all others are shown. What you draw there again mends it.",
        "{n} tiles of the marks ({kinds}) are damaged in the store and left out; all others are shown. What you draw there again mends them.",
        sum(damaged.values()),
        kinds=", ".join(f"{kind} {count}" for kind, count in damaged.items() if count),
    )
    return FoundMarks(marks, words)
