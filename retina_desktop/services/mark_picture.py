"""A tile of marks as colours: what is a lesion is filled and edged, what was looked at and is none is hatched in grey."""

from __future__ import annotations

import cv2
import numpy as np

from retina_desktop.domain.marks import State

FINEST, COARSEST = -1, 4
"""Levels: a tile at level n has 2**-n pixels for each of the photograph's. Below 0 its edges stay thin when one zooms in."""

CLEAR_GREY = (205, 208, 212)
FILL, EDGE, SHADOW, HATCH = 0.34, 0.95, 0.55, 0.5
"""Opacities."""
HATCH_PX = 8
TINT = 0.45
"""How far the edge's colour is from the kind's to white: vermillion and orange drown in the retina's own."""


def level_for(device_px_per_px: float) -> int:
    """The coarsest level that still has a pixel for each device pixel."""
    level = int(np.floor(-np.log2(max(device_px_per_px, 1e-6)) + 1e-9))
    return min(max(level, FINEST), COARSEST)


def tile_picture(states: np.ndarray, level: int, colour: tuple[int, int, int]) -> np.ndarray | None:
    """A tile's colours; None where nothing is judged.

    states: (h, w) uint8 `State`s. Returns (h', w', 4) uint8, premultiplied blue-green-red-alpha.
    """
    if not states.any():
        return None
    parts = np.zeros(_size(states.shape, level), np.uint8)  # of each pixel, its place in the table of inks
    clear = _resized(states == State.CLEAR, level)
    if clear is not None:
        rows, columns = np.ogrid[: parts.shape[0], : parts.shape[1]]
        parts[(clear > 127) & ((rows + columns) % HATCH_PX < 2)] = 1
        parts[_edge(clear)] = 2
    lesion = _resized(states == State.LESION, level)
    if lesion is not None:
        around = cv2.dilate(lesion, np.ones((3, 3), np.uint8))
        parts[around > 0] = 3
        parts[lesion > 127] = 4
        parts[_edge(lesion)] = 5
    inks = [
        (CLEAR_GREY, 0.0),
        (CLEAR_GREY, HATCH),
        (CLEAR_GREY, EDGE),
        ((0, 0, 0), SHADOW),
        (colour, FILL),
        (tinted(colour), EDGE),
    ]
    table = np.array([[round(part * opacity) for part in (*reversed(ink), 255)] for ink, opacity in inks], np.uint8)
    return table.view(np.uint32)[:, 0].take(parts).view(np.uint8).reshape(*parts.shape, 4)


def tinted(colour: tuple[int, int, int]) -> tuple[int, int, int]:
    """A kind's colour as lines over a retina have it."""
    red, green, blue = (round(part + (255 - part) * TINT) for part in colour)
    return red, green, blue


def _size(shape: tuple[int, ...], level: int) -> tuple[int, int]:
    return max(round(shape[0] * 2.0**-level), 1), max(round(shape[1] * 2.0**-level), 1)


def _resized(inside: np.ndarray, level: int) -> np.ndarray | None:
    """(h', w') uint8, how much of each of the level's pixels is inside, x 255; None where nothing is."""
    if not inside.any():
        return None
    full = inside.view(np.uint8) * np.uint8(255)
    if level == 0:
        return full
    size = _size(full.shape, level)[::-1]
    return cv2.resize(full, size, interpolation=cv2.INTER_AREA if level > 0 else cv2.INTER_NEAREST)


def _edge(cover: np.ndarray) -> np.ndarray:
    """The outermost pixels of what is covered, (h, w) bool: a spot smaller than a pixel is all edge.

    Beyond the tile lies what lies at its border: no edge is drawn where two tiles meet.
    """
    square = np.ones((3, 3), np.uint8)
    core = cv2.erode(cover, square, borderType=cv2.BORDER_REPLICATE)
    small = (cover > 0) & (cv2.dilate(cover, square) <= 127)
    return ((cover > 127) & (core <= 127)) | small
