"""The square that a network sees, and the exact map between its pixels and the photograph's, both ways.

Positions are pixel centres: the centre of the first pixel is (0, 0), its area goes from -0.5 to 0.5. A frame's corner
and side count whole pixels instead: corner (0, 0) is where the first pixel begins.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from retina_models.fundus.field import Field


@dataclass(frozen=True)
class Frame:
    """A square of the photograph, seen by a network as size x size pixels. It may reach outside the photograph."""

    x0: float
    y0: float
    side: float
    size: int

    def to_network(self, xy: np.ndarray) -> np.ndarray:
        """(..., 2) positions in the photograph -> positions in the network's square."""
        return (np.asarray(xy, float) + 0.5 - (self.x0, self.y0)) * (self.size / self.side) - 0.5

    def to_photo(self, xy: np.ndarray) -> np.ndarray:
        """(..., 2) positions in the network's square -> positions in the photograph."""
        return (np.asarray(xy, float) + 0.5) * (self.side / self.size) + (self.x0, self.y0) - 0.5

    def crop(self, pixels: np.ndarray) -> np.ndarray:
        """(H, W[, 3]) uint8 -> (size, size[, 3]) uint8, black outside the photograph, area-averaged when shrinking."""
        return crops(pixels, (self,))[0]

    def _whole(self) -> tuple[int, int, int]:
        """(left, top, side) of the square of whole pixels round this frame."""
        left, top = int(np.floor(self.x0)), int(np.floor(self.y0))
        return left, top, int(np.ceil(max(self.x0 + self.side - left, self.y0 + self.side - top) - 1e-9))

    def _seen(self, square: np.ndarray, rows: int) -> np.ndarray:
        """What `crop` gives, from the cut square of whole pixels. rows: of the square, after which it is black."""
        left, top, whole = self._whole()
        resized = max(1, round(whole * self.size / self.side))
        if resized < whole:
            square = _shrunken(square, resized, rows)
        else:
            square = cv2.resize(square, (resized, resized), interpolation=cv2.INTER_LINEAR)
        if (left, top, whole, resized) == (self.x0, self.y0, self.side, self.size):
            return square
        return self._shift(square, left, top, resized / whole)

    def spread(self, map_: np.ndarray, width: int, height: int) -> np.ndarray:
        """(size, size) uint8 or float in the network's pixels -> (height, width) in the photograph's, else 0."""
        if map_.dtype == np.float16:  # OpenCV does not scale half floats
            return self.spread(map_.astype(np.float32), width, height).astype(np.float16)
        out = np.zeros((height, width), map_.dtype)
        left, top = max(0, int(np.ceil(self.x0 - 0.5))), max(0, int(np.ceil(self.y0 - 0.5)))
        right = min(width, int(np.ceil(self.x0 + self.side - 0.5)))
        bottom = min(height, int(np.ceil(self.y0 + self.side - 0.5)))
        if right <= left or bottom <= top:
            return out
        if self._is_whole():
            side, x0, y0 = int(self.side), int(self.x0), int(self.y0)
            method = cv2.INTER_AREA if side < self.size else cv2.INTER_LINEAR
            full = cv2.resize(map_, (side, side), interpolation=method)
            out[top:bottom, left:right] = full[top - y0 : bottom - y0, left - x0 : right - x0]
            return out
        scale = self.size / self.side
        first = self.to_network(np.array([left, top]))
        back = np.array([[scale, 0, first[0]], [0, scale, first[1]]])
        out[top:bottom, left:right] = cv2.warpAffine(
            map_,
            back,
            (right - left, bottom - top),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return out

    def _is_whole(self) -> bool:
        return float(self.x0).is_integer() and float(self.y0).is_integer() and float(self.side).is_integer()

    def _shift(self, square: np.ndarray, left: int, top: int, scale: float) -> np.ndarray:
        """From a square resized on whole pixels to this frame's corner and side: below a pixel, a scale near 1."""
        step = self.side / self.size * scale
        x = (self.x0 - left) * scale + 0.5 * step - 0.5
        y = (self.y0 - top) * scale + 0.5 * step - 0.5
        back = np.array([[step, 0, x], [0, step, y]])
        return cv2.warpAffine(
            square,
            back,
            (self.size, self.size),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )


def crops(pixels: np.ndarray, frames: Sequence[Frame]) -> list[np.ndarray]:
    """`Frame.crop` of each frame. Frames of one square, such as two networks', are cut out of the photograph once."""
    squares: dict[tuple[int, int, int], np.ndarray] = {}
    seen = []
    for frame in frames:
        left, top, side = place = frame._whole()
        if place not in squares:
            squares[place] = _cut(pixels, left, top, side)
        seen.append(frame._seen(squares[place], min(max(len(pixels) - top, 0), side)))
    return seen


def frame_of(field: Field, size: int, margin: float = 0.02) -> Frame:
    """The square round a field with a margin (a part of the diameter); on whole pixels, so that crops are exact."""
    side = max(1, round(2 * field.radius * (1 + margin)))
    return Frame(float(round(field.cx + 0.5 - side / 2)), float(round(field.cy + 0.5 - side / 2)), float(side), size)


def _shrunken(square: np.ndarray, size: int, rows: int) -> np.ndarray:
    """INTER_AREA to (size, size[, 3]). rows: of the square, after which it is black.

    Most cameras cut the field above and below: the black below, a tenth of the square and of the time, needs no averaging. The same is not to be
    had above, since OpenCV begins to count there: the averages would not be the same to the last bit.
    """
    side = len(square)
    out = np.zeros((size, size, *square.shape[2:]), square.dtype)
    filled = min(math.ceil(rows * size / side) + 1, size)
    kept = min(round(filled * side / size), side)
    if filled == size or round(kept * size / side) != filled:
        return cv2.resize(square, (size, size), interpolation=cv2.INTER_AREA)
    cv2.resize(square[:kept], None, out[:filled], size / side, size / side, cv2.INTER_AREA)
    return out


def _cut(pixels: np.ndarray, left: int, top: int, side: int) -> np.ndarray:
    """A square of whole pixels, black where it reaches outside."""
    height, width = pixels.shape[:2]
    x0, y0, x1, y1 = max(0, left), max(0, top), min(width, left + side), min(height, top + side)
    if x1 <= x0 or y1 <= y0:
        return np.zeros((side, side, *pixels.shape[2:]), pixels.dtype)
    inside = pixels[y0:y1, x0:x1]
    if inside.shape[:2] == (side, side):
        return inside
    out = np.zeros((side, side, *pixels.shape[2:]), pixels.dtype)
    out[y0 - top : y1 - top, x0 - left : x1 - left] = inside
    return out
