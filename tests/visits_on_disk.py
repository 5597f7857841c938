"""Photographs of several visits as a camera leaves them: patient and eye in the name, the date in EXIF."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PIL import Image

DATE_TIME_ORIGINAL = 0x9003


def save_visit(path: Path, pixels: np.ndarray, day: str | None) -> Path:
    """pixels: (H, W, 3) uint8 RGB; day: such as "2025:03:12 10:20:30"; None: the camera does not say it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    exif = Image.Exif()
    exif[0x010F] = "Camera"  # Pillow leaves out what has no entry of its own
    if day is not None:
        exif.get_ifd(0x8769)[DATE_TIME_ORIGINAL] = day
    Image.fromarray(pixels).save(path, exif=exif, quality=92)
    return path


def retina(samples: Path, name: str = "SYNTHETIC_03_right.jpg", side: int = 900) -> np.ndarray:
    """A synthetic sample, smaller: (side, side, 3) uint8 RGB."""
    with Image.open(samples / name) as image:
        return np.asarray(image.convert("RGB").resize((side, side), Image.Resampling.BOX))


def turned(pixels: np.ndarray, degrees: float = 5.0, shift: tuple[float, float] = (20.0, -12.0)) -> np.ndarray:
    """The same eye looked at a little otherwise: turned anticlockwise about the middle, then shifted, px."""
    height, width = pixels.shape[:2]
    way = cv2.getRotationMatrix2D((width / 2 - 0.5, height / 2 - 0.5), degrees, 1.0)
    way[:, 2] += shift
    return cv2.warpAffine(pixels, way, (width, height), flags=cv2.INTER_CUBIC)
