"""The marks as pictures, tile by tile and level by level: made when they are to be painted, dropped when they are touched."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from retina_desktop.viewmodels.pyramid import picture

if TYPE_CHECKING:
    from retina_desktop.domain.marks import Tile
    from retina_desktop.services.lesion_marks import LesionMarks

ROOM_BYTES = 96_000_000
"""At 1 : 1 the tiles of 12 MP take 49 MB; the ones that were painted longest ago go first."""

Colour = tuple[int, int, int]


class MarkTiles:
    """Pictures of one photograph's marks."""

    def __init__(self) -> None:
        self._marks: LesionMarks | None = None
        self._made: OrderedDict[tuple[str, Tile, int, Colour], QImage | None] = OrderedDict()
        self._bytes = 0
        self.built = 0  # how many pictures were made: what a stroke costs

    def show(self, marks: LesionMarks | None) -> None:
        """Of these marks from now on."""
        self._marks = marks
        self._made.clear()
        self._bytes = 0

    def touch(self, kind: str, tiles: Iterable[Tile]) -> None:
        """These are not as they were painted any more."""
        touched = set(tiles)
        for key in [key for key in self._made if key[0] == kind and key[1] in touched]:
            self._drop(key)

    def picture(self, kind: str, tile: Tile, level: int, colour: Colour) -> QImage | None:
        """None where nothing is judged. level: see services.mark_picture."""
        if self._marks is None:
            return None
        key = (kind, tile, level, colour)
        if key not in self._made:
            self._make(key)
        self._made.move_to_end(key)
        return self._made[key]

    def _make(self, key: tuple[str, Tile, int, Colour]) -> None:
        from retina_desktop.services.mark_picture import tile_picture

        assert self._marks is not None
        kind, tile, level, colour = key
        pixels = tile_picture(self._marks.tile(kind, tile), level, colour)
        self._made[key] = None if pixels is None else picture(pixels, QImage.Format.Format_ARGB32_Premultiplied)
        self.built += 1
        self._bytes += _size(self._made[key])
        while self._bytes > ROOM_BYTES and len(self._made) > 1:
            self._drop(next(iter(self._made)))

    def _drop(self, key: tuple[str, Tile, int, Colour]) -> None:
        self._bytes -= _size(self._made.pop(key))


def _size(image: QImage | None) -> int:
    return 0 if image is None else image.sizeInBytes()
