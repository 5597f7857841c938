"""What the model proposes as lesions: connected regions of a probability map at a threshold, to be accepted or dropped.

They are found in the network's frame, like the lesions that are counted, and made regions of the photograph one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import cv2
import numpy as np

from retina_desktop.services.regions import Point, Region
from retina_models.fundus import Frame
from retina_models.grid import SMALLEST_PX

REACH_PX = 6
"""How far from a proposal, in pixels of the network's frame, a click still means it: microaneurysms are 4 px across."""

WAND_REACH_PX = 160
"""How far the wand grows from its click, in pixels of the network's frame: about half a disc diameter."""


class Proposals:
    """The proposals of one kind at one threshold. Number 0 is the ground, proposals count from 1."""

    def __init__(self, map_: np.ndarray, frame: Frame, kind: str, threshold: float) -> None:
        """map_: (S, S) uint8, probability x 255 in the frame's pixels; threshold: 0-1."""
        self._map = map_
        self._frame = frame
        self._cut = max(threshold * 255, 1.0)
        above = (map_ >= self._cut).view(np.uint8)
        _, self._labels, self._stats, self._middles = cv2.connectedComponentsWithStats(above)
        kept = self._stats[:, cv2.CC_STAT_AREA] >= SMALLEST_PX.get(kind, 1)
        kept[0] = False
        self._numbers = np.flatnonzero(kept)

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[int]:
        return (int(number) for number in self._numbers)

    @property
    def labels(self) -> np.ndarray:
        """(S, S) int32, in the frame: the number of the proposal that a pixel belongs to. Others than those of `numbers` are noise."""
        return self._labels

    @property
    def numbers(self) -> np.ndarray:
        """(n,) rising."""
        return self._numbers

    @property
    def areas(self) -> np.ndarray:
        """(n,) pixels of the frame, in the order of their numbers."""
        return self._stats[self._numbers, cv2.CC_STAT_AREA]

    @cached_property
    def centres(self) -> np.ndarray:
        """(n, 2): the proposals' middles in the photograph, in the order of their numbers."""
        return self._frame.to_photo(self._middles[self._numbers])

    def at(self, point: Point) -> int | None:
        """The proposal under a place of the photograph, or the nearest within REACH_PX; None when there is none."""
        x, y = self._frame.to_network(np.array(point))
        left, top = round(x) - REACH_PX, round(y) - REACH_PX
        size = self._map.shape[0]
        window = self._labels[
            max(top, 0) : max(top + 2 * REACH_PX + 1, 0), max(left, 0) : max(left + 2 * REACH_PX + 1, 0)
        ]
        rows, columns = np.nonzero(np.isin(window, self._numbers))
        if not len(rows) or not (0 <= x < size and 0 <= y < size):
            return None
        away = np.hypot(columns + max(left, 0) - x, rows + max(top, 0) - y)
        nearest = int(np.argmin(away))
        return int(window[rows[nearest], columns[nearest]]) if away[nearest] <= REACH_PX else None

    def inside(self, lasso: Sequence[Point]) -> list[int]:
        """The proposals whose middle lies inside a closed line of the photograph."""
        if len(lasso) < 3:
            return []
        line = np.asarray(lasso, np.float32)
        return [
            number
            for number, (x, y) in zip(self, self.centres, strict=True)
            if cv2.pointPolygonTest(line, (float(x), float(y)), measureDist=False) >= 0
        ]

    def region(self, number: int) -> Region:
        """A proposal's pixels in the photograph: the map, spread over them, at or above the threshold.

        Raises ValueError when there is no such proposal.
        """
        if number not in self._numbers:
            raise ValueError(f"There is no proposal {number}.")
        left, top, width, height = (int(n) for n in self._stats[number, :4])
        box = (left - 1, top - 1, left + width + 1, top + height + 1)
        own = self._labels[_clip(box, self._map.shape[0])] == number
        return _spread(self._map, self._cut, box, self._frame, own)


def grow(map_: np.ndarray, frame: Frame, point: Point, share: float) -> Region | None:
    """The wand: what is connected with a click and at least `share` (0-1) as likely as the likeliest pixel beside it.

    None where the map says nothing there: all is below a hundredth.
    """
    x, y = (round(float(n)) for n in frame.to_network(np.array(point)))
    size = map_.shape[0]
    if not (0 <= x < size and 0 <= y < size):
        return None
    box = (x - WAND_REACH_PX, y - WAND_REACH_PX, x + WAND_REACH_PX + 1, y + WAND_REACH_PX + 1)
    rows, columns = _clip(box, size)
    part = map_[rows, columns]
    middle = (y - rows.start, x - columns.start)
    beside = part[max(middle[0] - 2, 0) : middle[0] + 3, max(middle[1] - 2, 0) : middle[1] + 3]
    peak = int(beside.max())
    if peak < 0.01 * 255:
        return None
    seed = np.unravel_index(int(np.argmax(beside)), beside.shape)
    seed = (int(seed[0]) + max(middle[0] - 2, 0), int(seed[1]) + max(middle[1] - 2, 0))
    cut = max(peak * share, 1.0)
    _, labels = cv2.connectedComponents((part >= cut).view(np.uint8))
    own = labels == labels[seed]
    held = (columns.start, rows.start, columns.stop, rows.stop)
    return _spread(map_, cut, held, frame, own)


def _clip(box: tuple[int, int, int, int], size: int) -> tuple[slice, slice]:
    left, top, right, bottom = box
    return slice(max(top, 0), min(bottom, size)), slice(max(left, 0), min(right, size))


def _spread(map_: np.ndarray, cut: float, box: tuple[int, int, int, int], frame: Frame, own: np.ndarray) -> Region:
    """A part of the map over the photograph's pixels. own: which of the box's network pixels belong to the region.

    The edge is where the interpolated probability passes the cut, so it is smooth where a network pixel is some of the photograph's.
    """
    rows, columns = _clip(box, map_.shape[0])
    values = map_[rows, columns].astype(np.float32)
    near = cv2.dilate(own.view(np.uint8), np.ones((3, 3), np.uint8)).view(bool)
    values[~near] = 0
    values[near & ~own] = np.minimum(values[near & ~own], cut - 1e-3)
    corners = frame.to_photo(np.array([[columns.start - 0.5, rows.start - 0.5], [columns.stop - 0.5, rows.stop - 0.5]]))
    left, top = (int(n) for n in np.floor(corners[0]))
    right, bottom = (int(n) for n in np.ceil(corners[1]))
    scale = frame.size / frame.side
    first = frame.to_network(np.array([left, top])) - (columns.start, rows.start)
    back = np.array([[scale, 0, first[0]], [0, scale, first[1]]])
    full = cv2.warpAffine(
        values, back, (right - left + 1, bottom - top + 1), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    )
    region = full >= cut
    if not region.any():  # smaller than a pixel of the photograph
        x, y = frame.to_photo(np.argwhere(own)[0][::-1] + (columns.start, rows.start))
        return Region(round(float(x)), round(float(y)), np.ones((1, 1), bool))
    return Region(left, top, region)
