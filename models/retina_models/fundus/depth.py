"""From what a file stores - 1 to 16 bits, grey, alpha - to 8-bit RGB, with a note of what was lost on the way."""

from __future__ import annotations

import cv2
import numpy as np

from retina_models.fundus.errors import FundusError

DEPTHS = (8, 10, 12, 14, 16)  # bits that cameras and scanners record


def to_rgb8(samples: np.ndarray, bits: int | None = None) -> tuple[np.ndarray, tuple[str, ...]]:
    """(H, W[, 1]) grey, (…, 2) grey and alpha, (…, 3) RGB or (…, 4) RGB and alpha -> (H, W, 3) uint8 RGB, and notes.

    bits: how many of them the file says that it uses; None where only the values tell. Alpha shows black through.
    Raises FundusError for values that are no brightness, such as measured heights.
    """
    samples, notes = to_8_bits(samples, bits)
    if samples.ndim == 3 and samples.shape[2] in (2, 4):
        alpha = samples[:, :, -1]
        samples = samples[:, :, :-1]
        if alpha.min() < 255:
            samples = (samples * (alpha.astype(np.uint16)[:, :, None]) // 255).astype(np.uint8)
            notes += ("Transparent parts are shown black.",)
    if samples.ndim == 3 and samples.shape[2] == 1:
        samples = samples[:, :, 0]
    if samples.ndim == 2:
        samples = cv2.cvtColor(np.ascontiguousarray(samples), cv2.COLOR_GRAY2RGB)
    return np.ascontiguousarray(samples[:, :, :3]), notes


def to_8_bits(samples: np.ndarray, bits: int | None = None) -> tuple[np.ndarray, tuple[str, ...]]:
    """Any whole or fractional brightness to uint8, and a note where precision was lost. Raises FundusError."""
    if samples.dtype == bool:
        return samples.astype(np.uint8) * 255, ()
    if samples.dtype == np.uint8 and (bits is None or bits == 8):
        return samples, ()
    if samples.dtype.kind == "f":
        return _from_fractions(samples)
    if samples.dtype.kind not in "iu":
        raise FundusError("The file holds no brightness values; a picture of 8 or 16 bits a colour would be right.")
    lowest, highest = int(samples.min()), int(samples.max())
    if lowest < 0 or highest > 65535:
        raise FundusError("The file holds measured values, not brightness; a picture of 8 or 16 bits would be right.")
    used = bits if bits is not None and highest < 1 << bits else next(depth for depth in DEPTHS if highest < 1 << depth)
    top = (1 << used) - 1
    scaled = (samples.astype(np.float32) * (255 / top) + 0.5).astype(np.uint8)
    if used == 8 or top < 255:
        return scaled, ()
    return scaled, (f"{used} bits a colour were reduced to 8.",)


def _from_fractions(samples: np.ndarray) -> tuple[np.ndarray, tuple[str, ...]]:
    if not np.isfinite(samples).all() or samples.min() < 0 or samples.max() > 1:
        raise FundusError("The file holds measured values, not brightness; a picture of 8 or 16 bits would be right.")
    return (samples * 255 + 0.5).astype(np.uint8), ("Fractional brightness was reduced to 8 bits a colour.",)
