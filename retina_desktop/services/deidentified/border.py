"""Whether somebody wrote into the pixels: letters and digits stand outside the round field, where a camera sees nothing."""

from __future__ import annotations

import cv2
import numpy as np

from retina_models.fundus import FundusImage

OUTSIDE = 1.06
"""Of the field's radius: from here on lies the border; nearer, its rim is not sharp."""

BRIGHTER = 50
"""Grey values above the border's own: cameras' borders are even within 10, letters stand out by 100 and more."""

LETTERS = 3
"""Fewer marks are dust, a notch or a hot pixel."""


def has_text_in_border(image: FundusImage) -> bool:
    """A few marks of a letter's size, lighter or darker than the border. Text inside the field is not looked for."""
    field = image.field
    grey = image.pixels.max(axis=2)
    rows, columns = np.ogrid[: image.height, : image.width]
    border = (columns - field.cx) ** 2 + (rows - field.cy) ** 2 > (OUTSIDE * field.radius) ** 2
    if np.count_nonzero(border) < 100:
        return False
    usual = float(np.median(grey[border]))
    marks = (np.abs(grey.astype(np.int16) - usual) > BRIGHTER) & border
    _, _, stats, _ = cv2.connectedComponentsWithStats(marks.view(np.uint8))
    widths, heights, areas = stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT], stats[1:, cv2.CC_STAT_AREA]
    largest = max(image.width, image.height) / 10
    letters = (heights >= 6) & (heights <= largest) & (widths <= 2 * largest) & (areas >= 10)
    return int(np.count_nonzero(letters)) >= LETTERS
