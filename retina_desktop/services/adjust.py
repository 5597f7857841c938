"""Pixels of a photograph as an `Adjustment` shows them. NumPy and OpenCV; for the screen alone, never for the model."""

from __future__ import annotations

import cv2
import numpy as np

from retina_desktop.domain.adjustment import Adjustment
from retina_desktop.services.cancel import CancelToken

CLAHE_CLIP = 2.0
CLAHE_TILES = (8, 8)
"""Over the whole picture, whatever its size: every level of a pyramid is equalised alike. Both are OpenCV's usual values, and
those with which fundus photographs are prepared most often."""

STRIP_PX = 60_000
"""OpenCV hands larger pictures to threads of its own, for which the GUI thread would wait while the analysis has the cores."""


def lookup(adjustment: Adjustment) -> np.ndarray:
    """(256,) uint8: what each value becomes by gamma, contrast, brightness and inversion, in this order."""
    values = np.linspace(0.0, 1.0, 256) ** (1 / adjustment.gamma)
    values = (values - 0.5) * 2.0 ** (adjustment.contrast / 50) + 0.5 + adjustment.brightness / 200
    values = np.clip(values, 0.0, 1.0)
    if adjustment.invert:
        values = 1.0 - values
    return np.round(values * 255).astype(np.uint8)


def look_up(pixels: np.ndarray, adjustment: Adjustment) -> None:
    """Everything but CLAHE, in place: about 3 ms for a million pixels. pixels: (H, W, 4) uint8, blue-green-red-unused."""
    table = lookup(adjustment)
    rows = max(1, STRIP_PX // pixels.shape[1])
    for top in range(0, pixels.shape[0], rows):
        strip = pixels[top : top + rows]
        if adjustment.red_free:
            green = cv2.LUT(cv2.extractChannel(strip, 1), table)
            cv2.cvtColor(green, cv2.COLOR_GRAY2BGRA, dst=strip)
        else:
            cv2.LUT(strip, table, dst=strip)


def equalise(pixels: np.ndarray, *, green: bool, token: CancelToken) -> np.ndarray:
    """CLAHE of the luma, or of the green channel as grey.

    pixels: (H, W, 4) uint8, blue-green-red-unused. Returns (H, W, 3) uint8 RGB, of equal channels for green. Raises Cancelled.
    """
    if green:
        grey = _clahe(cv2.extractChannel(pixels, 1))
        token.check()
        return cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB)
    split = cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_BGRA2BGR), cv2.COLOR_BGR2YCrCb)
    token.check()
    cv2.insertChannel(_clahe(cv2.extractChannel(split, 0)), split, 0)
    token.check()
    return cv2.cvtColor(split, cv2.COLOR_YCrCb2RGB)


def _clahe(grey: np.ndarray) -> np.ndarray:
    """(H, W) uint8. The black round the field of view stays black: its noise would become a bright ring."""
    values = np.arange(256)
    most = np.minimum(values * (1 + values / 4), 255).astype(np.uint8)  # of a value of 4 at most 8, from 30 on all
    return cv2.min(cv2.createCLAHE(CLAHE_CLIP, CLAHE_TILES).apply(grey), cv2.LUT(grey, most))
