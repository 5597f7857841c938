"""One photograph as the program knows it: its pixels, its identity, its field of view, whose eye it is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps

from retina_models.fundus.errors import FundusError, Limits
from retina_models.fundus.field import Field, find_field
from retina_models.fundus.names import identify

SUFFIXES = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".tif", ".tiff", ".bmp", ".webp", ".dcm", ".dicom"})
"""Lower-case endings of names that are worth opening."""


@dataclass(frozen=True)
class FundusImage:
    """A photograph that was read. Coordinates everywhere else are pixels of `pixels`: after EXIF orientation."""

    path: Path
    sha256: str
    pixels: np.ndarray  # (H, W, 3) uint8 RGB
    field: Field
    laterality: str | None  # "OD" right, "OS" left, None unknown
    patient: str | None
    exif_orientation: int  # 1-8, as the file says; already applied to pixels

    @property
    def width(self) -> int:
        return self.pixels.shape[1]

    @property
    def height(self) -> int:
        return self.pixels.shape[0]


def read(path: Path, limits: Limits = Limits()) -> FundusImage:  # noqa: B008  a frozen value
    """Read a photograph. Raises FundusError."""
    path = Path(path)
    try:
        data = path.read_bytes()
        with Image.open(path) as image:
            orientation = image.getexif().get(0x0112, 1)
            pixels = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
    except OSError as error:
        raise FundusError(f"The file cannot be read: {error}.") from error
    laterality, patient = identify(path)
    return FundusImage(
        path, hashlib.sha256(data).hexdigest(), pixels, find_field(pixels), laterality, patient, orientation
    )


def content_hash(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal: the photograph's identity wherever it is moved. Raises FundusError."""
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise FundusError(f"The file cannot be read: {error.strerror}.") from error


def read_preview(path: Path, max_side: int, limits: Limits = Limits()) -> np.ndarray:  # noqa: B008
    """A small (h, w, 3) uint8 RGB picture, its longer side at most max_side. Raises FundusError."""
    pixels = read(path, limits).pixels
    scale = min(1.0, max_side / max(pixels.shape[:2]))
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
