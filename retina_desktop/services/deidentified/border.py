"""Whether somebody wrote into the pixels: letters and digits stand outside the round field, where a camera sees nothing.

What lies outside of the field's circle is border, and so is a strip of one colour along an edge of the picture: a field that is
cut off above and below has a circle that reaches into the strips.
"""

from __future__ import annotations

import math

import cv2
import numpy as np

from retina_models.fundus import FundusImage

OUTSIDE = 1.06
"""Of the field's radius: from here on lies the border; nearer, its rim is not sharp."""

BRIGHTER = 50
"""Grey values from the border's own: cameras' borders are even within 10, letters stand out by 100 and more."""

LETTERS = 3
"""Fewer marks are dust, a notch or a hot pixel."""

EVEN = 20
"""Grey values from a strip's own colour: of more is a letter, or the field where it is many side by side."""

LONGEST_STROKE = 0.1
"""Of a row's length: what differs from the strip for longer is the field, not a letter."""

LEAST_OF_STRIP = 0.5
"""Of a row: less of the strip's colour is no strip."""

LARGEST_LETTER = 48
"""Pixels that a letter may be high in a strip of any picture; else a tenth of the picture's side."""

SMALLEST_STRIP = 8
"""Rows: a lower one has no room for letters."""


def has_text_in_border(image: FundusImage) -> bool:
    """A few marks of a letter's size that differ from the border. Text inside the field is not looked for."""
    field = image.field
    rows, columns = np.ogrid[: image.height, : image.width]
    border = (columns - field.cx) ** 2 + (rows - field.cy) ** 2 > (OUTSIDE * field.radius) ** 2
    marks = np.zeros(border.shape, bool)
    pixels = image.pixels
    views = [pixels, border, marks]
    for turns in (2, 1, 2, 1):  # above, below and at the sides: each in its turn is the upper edge of what is left
        end = _mark_strips(views[0], views[1], views[2], field.radius)
        views = [np.rot90(view[end:], turns) for view in views]
    tenth = max(image.width, image.height) / 10
    found = _letters(marks, max(LARGEST_LETTER, tenth))
    if np.count_nonzero(border) >= 100:
        grey = pixels.max(axis=2)
        usual = float(np.median(grey[border]))
        found += _letters((np.abs(grey.astype(np.int16) - usual) > BRIGHTER) & border, tenth)
    return found >= LETTERS


def _letters(marks: np.ndarray, largest: float) -> int:
    """How many marks are of a letter's size. largest: its height in pixels."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(marks.view(np.uint8))
    widths, heights, areas = stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT], stats[1:, cv2.CC_STAT_AREA]
    letters = (heights >= 6) & (heights <= largest) & (widths >= 2) & (widths <= 2 * largest) & (areas >= 10)
    return int(np.count_nonzero(letters))


def _mark_strips(pixels: np.ndarray, border: np.ndarray, marks: np.ndarray, radius: float) -> int:
    """Set in `marks` what differs in the strips at the upper edge, one below the other, and take them from `border`.

    radius: of the field, in pixels, whose arc reaches into a strip until it is longer than a stroke. Returns how many rows.
    """
    stroke = _longest_stroke(pixels.shape[1])
    arc = math.ceil(stroke**2 / (8 * radius))
    top = 0
    while top < len(pixels) // 2 and pixels.shape[1]:  # the strips above and below may be the whole picture
        colour = np.median(pixels[top], axis=0)
        end = top
        while end < len(pixels) and _is_of_strip(pixels[end], colour):
            end += 1
        if end - top < SMALLEST_STRIP:
            break
        until = max(top, end - arc)
        marks[top:until] = _distance(pixels[top:until], colour) > BRIGHTER
        border[top:end] = False
        top = end
    return top


def _is_of_strip(row: np.ndarray, colour: np.ndarray) -> bool:
    """Of one colour but for strokes, to one end at least: a row of an even field lies between the field's dark corners."""
    even = np.flatnonzero(_distance(row, colour) <= EVEN)
    if len(even) < LEAST_OF_STRIP * len(row) or (even[0] > 0 and even[-1] < len(row) - 1):
        return False
    longest = np.diff(even, prepend=-1, append=len(row)).max() - 1
    return bool(longest <= _longest_stroke(len(row)))


def _longest_stroke(length: int) -> float:
    """Of a row of so many pixels, in pixels."""
    return max(LARGEST_LETTER, LONGEST_STROKE * length)


def _distance(pixels: np.ndarray, colour: np.ndarray) -> np.ndarray:
    """(..., 3) uint8 -> (...) int16: the largest over the channels, so that yellow differs from white."""
    return np.abs(pixels.astype(np.int16) - colour.astype(np.int16)).max(axis=-1)
