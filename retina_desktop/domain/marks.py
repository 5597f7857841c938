"""Lesions marked by hand: which kinds there are, what a pixel can be, and the edits that are kept.

A mask is cut into tiles of TILE_PX, so that a stroke over 12 megapixels touches and saves a few of them only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from retina_desktop.domain.language import mark

TILE_PX = 256
"""Side of a tile in the photograph's pixels; those at the right and lower edge of a photograph are smaller."""

Tile = tuple[int, int]
"""Column and row of a tile, from (0, 0) at the upper left."""


class State(IntEnum):
    """What a reader said of one pixel for one kind of lesion. The values are stored: never give one another meaning."""

    UNJUDGED = 0
    LESION = 1
    CLEAR = 2  # looked at, and no lesion of this kind: what the model proposed here was wrong


@dataclass(frozen=True)
class MarkKind:
    """A kind of lesion that can be marked. name: a message, singular."""

    code: str
    name: str


MARK_KINDS = (
    MarkKind("MA", mark("microaneurysm")),
    MarkKind("HE", mark("haemorrhage")),
    MarkKind("EX", mark("hard exudate")),
    MarkKind("SE", mark("soft exudate")),
    MarkKind("IRMA", mark("intraretinal microvascular abnormality")),
    MarkKind("VB", mark("venous beading")),
    MarkKind("NV", mark("new vessels")),
    MarkKind("OTHER", mark("other lesion")),
)
"""The first four are proposed by the detector; the codes are stored and exported."""

MARK_CODES = tuple(kind.code for kind in MARK_KINDS)
PROPOSED_CODES = MARK_CODES[:4]

TOOLS = (
    "accept",
    "drop",
    "brush",
    "eraser",
    "polygon",
    "point",
    "wand",
    "complete",
    "import",
    "undo",
    "redo",
)
"""With what an edit was made; stored with it."""


@dataclass(frozen=True)
class TileChange:
    """One tile before and after an edit: uint8 `State`s, row by row, zlib-compressed; b"" stands for all unjudged."""

    before: bytes
    after: bytes


@dataclass(frozen=True)
class MarkEdit:
    """One act of marking: a stroke, an accepted lesion, a lasso of many. It can be turned round and applied again."""

    kind: str  # of MARK_CODES
    tool: str  # of TOOLS
    tiles: Mapping[Tile, TileChange]
    complete_before: bool  # whether the reader had said that every lesion of this kind is marked
    complete_after: bool

    def __post_init__(self) -> None:
        if self.kind not in MARK_CODES:
            raise ValueError(f"A kind of lesion is one of {', '.join(MARK_CODES)}, not {self.kind!r}.")
        if self.tool not in TOOLS:
            raise ValueError(f"A tool is one of {', '.join(TOOLS)}, not {self.tool!r}.")

    def turned_round(self, tool: str) -> MarkEdit:
        """The edit that takes this one back; tool: "undo" or "redo"."""
        tiles = {tile: TileChange(change.after, change.before) for tile, change in self.tiles.items()}
        return MarkEdit(self.kind, tool, tiles, self.complete_after, self.complete_before)


@dataclass(frozen=True)
class SavedEdit:
    """An edit as the store has it: what was made of which photograph, by whom and when."""

    sha256: str  # of the photograph's content
    reader: str
    width: int  # of the photograph, upright
    height: int
    time_utc: datetime
    edit: MarkEdit
