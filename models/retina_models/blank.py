"""Photographs that show nothing: a lens cap, a flash that failed, an empty page. No network has learnt them, so a rule says it. NumPy only."""

from __future__ import annotations

import cv2
import numpy as np

LEAST_RANGE = 16
"""Grey levels between the darkest and the brightest parts. Of 1,762 squares of ../shared/data one has 8, a black reject; all others 51 or more."""


def blank_reason(square: np.ndarray) -> str | None:
    """Why nothing can be seen, as one of the quality reasons; None where something can. square: (S, S, 3) uint8, the field's."""
    small = cv2.resize(square, (64, 64), interpolation=cv2.INTER_AREA).max(axis=2)
    low, middle, high = np.percentile(small, [2, 50, 98])
    if high - low >= LEAST_RANGE:
        return None
    if middle < 64:
        return "dark"
    return "over-exposed" if middle > 192 else "blur"
