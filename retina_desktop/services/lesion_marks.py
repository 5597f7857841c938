"""The lesions marked by hand in one photograph: a mask for each kind, changed by drafts that become edits.

A draft is what the hand is doing: each piece of it is in the mask at once, and the tiles it touched are told for repainting.
Finished, it is one edit to be saved; abandoned, the mask is as it was before.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping

import cv2
import numpy as np

from retina_desktop.domain.marks import MARK_CODES, TILE_PX, MarkEdit, State, Tile, TileChange
from retina_desktop.services.regions import Point, Region


class LesionMarks:
    """All marks of a photograph. Masks are (height, width) uint8 `State`s; one that was never touched takes no memory."""

    def __init__(self, width: int, height: int) -> None:
        """width, height: of the photograph in pixels, upright. Raises ValueError where either is below 1."""
        if width < 1 or height < 1:
            raise ValueError(f"A photograph has at least 1 x 1 pixels, not {width} x {height}.")
        self.width = width
        self.height = height
        self._masks: dict[str, np.ndarray] = {}
        self._complete: set[str] = set()

    def mask(self, kind: str) -> np.ndarray:
        """(height, width) uint8 of `State`, not to be written to."""
        mask = self._masks.get(_known(kind))
        if mask is None:
            mask = np.broadcast_to(np.uint8(State.UNJUDGED), (self.height, self.width))
        view = mask.view()
        view.flags.writeable = False
        return view

    def is_complete(self, kind: str) -> bool:
        """Whether the reader said that every lesion of this kind is marked: what is not marked, is none."""
        return _known(kind) in self._complete

    def touched(self) -> tuple[str, ...]:
        """The kinds with a mark or a word of completeness, in the order of MARK_CODES."""
        return tuple(kind for kind in MARK_CODES if kind in self._complete or self._masks.get(kind, np.False_).any())

    def touched_kinds(self) -> tuple[str, ...]:
        """The kinds that ever had a mark here, in the order of MARK_CODES; at once, where `touched` looks at every pixel."""
        return tuple(kind for kind in MARK_CODES if kind in self._masks)

    def count(self, kind: str) -> int:
        """Connected lesions of a kind."""
        return len(self.boxes(kind))

    def boxes(self, kind: str) -> np.ndarray:
        """(n, 4) int: left, top, width and height of every connected lesion of a kind. 40 ms for a full 12 megapixels."""
        if _known(kind) not in self._masks:
            return np.zeros((0, 4), int)
        lesions = (self._masks[kind] == State.LESION).view(np.uint8)
        left, top, width, height = cv2.boundingRect(lesions)
        if not width:
            return np.zeros((0, 4), int)
        _, _, stats, _ = cv2.connectedComponentsWithStats(lesions[top : top + height, left : left + width])
        return stats[1:, :4].astype(int) + (left, top, 0, 0)

    def patch(self, kind: str, point: Point, reach_px: float = 0.0) -> Region | None:
        """What is connected, in one state, with the judged pixel nearest to a point; None where none is within reach."""
        seed = self._judged_near(_known(kind), point, reach_px)
        if seed is None:
            return None
        mask = self._masks[kind]
        found = np.zeros((self.height + 2, self.width + 2), np.uint8)
        how = 8 | (1 << 8) | cv2.FLOODFILL_MASK_ONLY | cv2.FLOODFILL_FIXED_RANGE
        _, _, _, (left, top, width, height) = cv2.floodFill(mask, found, seed, 0, 0, 0, how)
        inside = found[top + 1 : top + 1 + height, left + 1 : left + 1 + width]
        return Region(left, top, inside.astype(bool))

    def _judged_near(self, kind: str, point: Point, reach_px: float) -> tuple[int, int] | None:
        mask = self._masks.get(kind)
        x, y = round(point[0]), round(point[1])
        if mask is None or not (0 <= x < self.width and 0 <= y < self.height):
            return None
        reach = int(np.ceil(reach_px))
        left, top = max(x - reach, 0), max(y - reach, 0)
        rows, columns = np.nonzero(mask[top : y + reach + 1, left : x + reach + 1])
        if not len(rows):
            return None
        away = np.hypot(columns + left - x, rows + top - y)
        nearest = int(np.argmin(away))
        if away[nearest] > reach_px + 0.5:
            return None
        return int(columns[nearest]) + left, int(rows[nearest]) + top

    def tile(self, kind: str, tile: Tile) -> np.ndarray:
        """The part of a mask under a tile, at most (TILE_PX, TILE_PX). Raises ValueError outside the photograph."""
        return self.mask(kind)[self._place(tile)]

    def begin(self, kind: str, tool: str) -> Draft:
        """Start an edit; it is in the mask piece by piece."""
        return Draft(self, _known(kind), tool)

    def say_complete(self, kind: str, complete: bool) -> MarkEdit:
        """The reader says that every lesion of this kind is marked, or takes that back."""
        edit = MarkEdit(kind, "complete", {}, self.is_complete(kind), complete)
        self.apply(edit)
        return edit

    def apply(self, edit: MarkEdit) -> frozenset[Tile]:
        """Make the mask what it is after an edit; returns the tiles to repaint.

        Raises ValueError, with the mask as it was, where a tile cannot be read or lies outside the photograph.
        """
        unpacked = {tile: self._unpack(tile, change.after) for tile, change in edit.tiles.items()}
        mask = self._own(edit.kind) if unpacked else None
        for tile, values in unpacked.items():
            assert mask is not None
            mask[self._place(tile)] = values
        (self._complete.add if edit.complete_after else self._complete.discard)(edit.kind)
        return frozenset(unpacked)

    def are_before(self, edit: MarkEdit) -> bool:
        """Whether all is as it was before an edit that was made here, or turned round: it can be applied again."""
        return self.is_complete(edit.kind) == edit.complete_before and all(
            np.array_equal(self.tile(edit.kind, tile), self._unpack(tile, change.before))
            for tile, change in edit.tiles.items()
        )

    def load(self, kind: str, tiles: Mapping[Tile, bytes], complete: bool) -> dict[Tile, str]:
        """Take in what was saved. A tile that cannot be read stays unjudged and is returned with what is wrong with it."""
        damaged: dict[Tile, str] = {}
        for tile, packed in tiles.items():
            try:
                self._own(kind)[self._place(tile)] = self._unpack(tile, packed)
            except ValueError as error:
                damaged[tile] = str(error)
        (self._complete.add if complete else self._complete.discard)(_known(kind))
        return damaged

    def pack(self, kind: str, tile: Tile) -> bytes:
        """A tile as it is stored; b"" for one that is all unjudged."""
        return pack_tile(self.tile(kind, tile))

    def tiles(self) -> Iterator[Tile]:
        """Every tile of the photograph, row by row."""
        for row in range((self.height + TILE_PX - 1) // TILE_PX):
            for column in range((self.width + TILE_PX - 1) // TILE_PX):
                yield column, row

    def _own(self, kind: str) -> np.ndarray:
        if _known(kind) not in self._masks:
            self._masks[kind] = np.zeros((self.height, self.width), np.uint8)
        return self._masks[kind]

    def _place(self, tile: Tile) -> tuple[slice, slice]:
        left, top = tile[0] * TILE_PX, tile[1] * TILE_PX
        if not (0 <= left < self.width and 0 <= top < self.height):
            raise ValueError(f"Tile {tile} lies outside the photograph of {self.width} x {self.height} pixels.")
        return slice(top, min(top + TILE_PX, self.height)), slice(left, min(left + TILE_PX, self.width))

    def _unpack(self, tile: Tile, packed: bytes) -> np.ndarray:
        rows, columns = self._place(tile)
        return unpack_tile(packed, (rows.stop - rows.start, columns.stop - columns.start))


class Draft:
    """An edit while the hand makes it. Finish it, or abandon it."""

    def __init__(self, marks: LesionMarks, kind: str, tool: str) -> None:
        self._marks = marks
        self._kind = kind
        self._tool = tool
        self._before: dict[Tile, bytes] = {}

    def put(self, region: Region, state: State, *, only: Iterable[State] = tuple(State)) -> frozenset[Tile]:
        """Give the pixels of a region a state, of those that have one of `only`. Returns the tiles that changed.

        What of the region lies outside the photograph is cut off.
        """
        marks = self._marks
        part = region.within(marks.width, marks.height)
        if part is None:
            return frozenset()
        old = marks.mask(self._kind)[part.rows, part.columns]
        change = part.inside & (old != state)
        wanted = set(only)
        if len(wanted) < len(State):
            change &= np.isin(old, [int(one) for one in wanted])
        touched = _tiles_of(part, change)
        for tile in touched - self._before.keys():
            self._before[tile] = marks.pack(self._kind, tile)
        if touched:
            marks._own(self._kind)[part.rows, part.columns][change] = state
        return frozenset(touched)

    def finish(self) -> MarkEdit | None:
        """The edit, to be saved; None when nothing is other than before."""
        marks = self._marks
        after = {tile: marks.pack(self._kind, tile) for tile in self._before}
        tiles = {
            tile: TileChange(before, after[tile]) for tile, before in self._before.items() if before != after[tile]
        }
        complete = marks.is_complete(self._kind)
        return MarkEdit(self._kind, self._tool, tiles, complete, complete) if tiles else None

    def abandon(self) -> frozenset[Tile]:
        """The mask is as it was; returns the tiles to repaint."""
        tiles = {tile: TileChange(b"", before) for tile, before in self._before.items()}
        complete = self._marks.is_complete(self._kind)
        return self._marks.apply(MarkEdit(self._kind, self._tool, tiles, complete, complete))


def pack_tile(values: np.ndarray) -> bytes:
    """uint8 `State`s to what is stored; b"" when all are unjudged."""
    return zlib.compress(values.tobytes(), 1) if values.any() else b""


def unpack_tile(packed: bytes, shape: tuple[int, int]) -> np.ndarray:
    """The reverse. Raises ValueError in words when the bytes are damaged, or of another size or meaning."""
    if not packed:
        return np.zeros(shape, np.uint8)
    wanted = shape[0] * shape[1]
    try:
        unpacker = zlib.decompressobj()
        raw = unpacker.decompress(packed, wanted + 1)
    except zlib.error as error:
        raise ValueError(f"The tile is damaged ({error}).") from error
    if len(raw) != wanted or not unpacker.eof:
        raise ValueError(f"The tile is damaged: {wanted} pixels belong there.")
    values = np.frombuffer(raw, np.uint8).reshape(shape)
    if values.max(initial=0) > max(State):
        raise ValueError(f"The tile is damaged: it holds values above {int(max(State))}.")
    return values


def _tiles_of(region: Region, change: np.ndarray) -> set[Tile]:
    """The tiles in which something changes. change: like region.inside."""
    touched: set[Tile] = set()
    rows, columns = region.rows, region.columns
    for row in range(rows.start // TILE_PX, (rows.stop - 1) // TILE_PX + 1):
        top, bottom = max(row * TILE_PX - rows.start, 0), (row + 1) * TILE_PX - rows.start
        for column in range(columns.start // TILE_PX, (columns.stop - 1) // TILE_PX + 1):
            left, right = max(column * TILE_PX - columns.start, 0), (column + 1) * TILE_PX - columns.start
            if change[top:bottom, left:right].any():
                touched.add((column, row))
    return touched


def _known(kind: str) -> str:
    if kind not in MARK_CODES:
        raise ValueError(f"A kind of lesion is one of {', '.join(MARK_CODES)}, not {kind!r}.")
    return kind
