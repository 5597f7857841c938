"""From a file's bytes to upright 8-bit RGB, whatever the format."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from retina_models.fundus.errors import Limits
from retina_models.fundus.jpeg import UnusualJpegError, decode_jpeg
from retina_models.fundus.kinds import kind_of
from retina_models.fundus.orientation import upright


@dataclass(frozen=True)
class Decoded:
    """What a file holds."""

    pixels: np.ndarray  # (H, W, 3) uint8 RGB, upright
    orientation: int = 1  # EXIF, already applied
    laterality: str | None = None  # as tags inside the file say it
    patient: str | None = None
    notes: tuple[str, ...] = ()  # sentences: what was lost or left out


def decode(data: bytes, limits: Limits, max_side: int | None = None) -> Decoded:
    """Decode a file. max_side: shrink the longer side to at most this many pixels. Raises FundusError."""
    kind = kind_of(data)
    if kind == "dicom":
        from retina_models.fundus.dicom import decode_dicom  # pydicom takes 0.2 s to import

        pixels, laterality, patient, notes = decode_dicom(data, limits)
        return Decoded(_shrunken(pixels, max_side), 1, laterality, patient, notes)
    pixels, orientation, notes = _decode_picture(kind, data, limits, max_side)
    return Decoded(upright(_shrunken(pixels, max_side), orientation), orientation, notes=notes)


def _decode_picture(
    kind: str, data: bytes, limits: Limits, max_side: int | None
) -> tuple[np.ndarray, int, tuple[str, ...]]:
    if kind == "jpeg":
        try:
            return *decode_jpeg(data, limits, max_side), ()
        except UnusualJpegError:
            pass  # Pillow reads it below
    if kind == "tiff":
        from retina_models.fundus.tiff import decode_tiff

        return decode_tiff(data, limits)
    from retina_models.fundus.raster import decode_raster

    return decode_raster(data, limits)


def _shrunken(pixels: np.ndarray, max_side: int | None) -> np.ndarray:
    height, width = pixels.shape[:2]
    if max_side is None or max(height, width) <= max_side:
        return pixels
    shrink = max_side / max(height, width)
    size = max(1, round(width * shrink)), max(1, round(height * shrink))
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
