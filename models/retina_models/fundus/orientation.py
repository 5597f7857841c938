"""EXIF orientation: how the camera was held, read, applied once, and undone for positions.

Values 1-8 as in Exif 2.32 (CIPA DC-008-2019), tag 0x0112: where the file's first row and column lie in the upright
picture.
"""

from __future__ import annotations

import struct

import cv2
import numpy as np

TAG = 0x0112


def orientation_of_jpeg(data: bytes) -> int:
    """The orientation in a JPEG's first APP1 segment with EXIF, 1 where there is none or it is damaged."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        if marker == 0xDA:
            break
        if marker == 0xE1 and data[at + 4 : at + 10] == b"Exif\x00\x00":
            return orientation_of_exif(data[at + 4 : at + 2 + length])
        at += 1 if marker == 0xFF else 2 + length
    return 1


def orientation_of_exif(exif: bytes) -> int:
    """The orientation in a block of EXIF, with `Exif\\0\\0` before it or not; else 1."""
    exif = exif.removeprefix(b"Exif\x00\x00")
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return 1
    try:
        (first,) = struct.unpack_from(order + "I", exif, 4)
        (count,) = struct.unpack_from(order + "H", exif, first)
        for entry in range(count):
            tag, kind, number, value = struct.unpack_from(order + "HHIH", exif, first + 2 + 12 * entry)
            if tag == TAG:
                return value if kind == 3 and number == 1 and 1 <= value <= 8 else 1
    except struct.error:
        return 1
    return 1


def upright(pixels: np.ndarray, orientation: int) -> np.ndarray:
    """The file's pixels (H, W[, 3]) turned and mirrored to the upright picture."""
    if orientation in (2, 7):
        pixels = cv2.flip(pixels, 1)
    elif orientation in (4, 5):
        pixels = cv2.flip(pixels, 0)
    turn = {3: cv2.ROTATE_180, 5: cv2.ROTATE_90_CLOCKWISE, 6: cv2.ROTATE_90_CLOCKWISE}
    turn |= {7: cv2.ROTATE_90_CLOCKWISE, 8: cv2.ROTATE_90_COUNTERCLOCKWISE}
    return cv2.rotate(pixels, turn[orientation]) if orientation in turn else pixels


def to_file(xy: np.ndarray, orientation: int, width: int, height: int) -> np.ndarray:
    """(..., 2) positions in the upright picture -> positions in the file's own rows and columns.

    width, height: of the upright picture.
    """
    x, y = np.asarray(xy, float)[..., 0], np.asarray(xy, float)[..., 1]
    right, bottom = width - 1 - x, height - 1 - y
    pairs = {1: (x, y), 2: (right, y), 3: (right, bottom), 4: (x, bottom)}
    pairs |= {5: (y, x), 6: (y, right), 7: (bottom, right), 8: (bottom, x)}
    return np.stack(pairs[orientation], axis=-1)


def to_upright(xy: np.ndarray, orientation: int, width: int, height: int) -> np.ndarray:
    """(..., 2) positions in the file's rows and columns -> positions in the upright picture, of width and height."""
    x, y = np.asarray(xy, float)[..., 0], np.asarray(xy, float)[..., 1]
    right, bottom = width - 1, height - 1
    pairs = {1: (x, y), 2: (right - x, y), 3: (right - x, bottom - y), 4: (x, bottom - y)}
    pairs |= {5: (y, x), 6: (right - y, x), 7: (right - y, bottom - x), 8: (y, bottom - x)}
    return np.stack(pairs[orientation], axis=-1)
