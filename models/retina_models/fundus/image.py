"""One photograph as the program knows it: its pixels, its identity, its field of view, whose eye it is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from retina_models.fundus.decode import decode
from retina_models.fundus.described import describe
from retina_models.fundus.errors import Limits
from retina_models.fundus.field import Field, find_field
from retina_models.fundus.files import read_bytes
from retina_models.fundus.orientation import to_file, to_upright

LIMITS = Limits()


@dataclass(frozen=True)
class FundusImage:
    """A photograph that was read. Positions everywhere are pixels of `pixels`: after EXIF orientation."""

    path: Path
    sha256: str
    pixels: np.ndarray  # (H, W, 3) uint8 RGB
    field: Field
    laterality: str | None  # "OD" right, "OS" left, None unknown
    patient: str | None
    exif_orientation: int  # 1-8, as the file says; already applied to pixels
    notes: tuple[str, ...] = ()  # sentences: what of the file is not in pixels, such as precision past 8 bits

    @property
    def width(self) -> int:
        return self.pixels.shape[1]

    @property
    def height(self) -> int:
        return self.pixels.shape[0]

    def to_file(self, xy: np.ndarray) -> np.ndarray:
        """(..., 2) positions in the photograph -> positions in the file's own rows and columns, before orientation."""
        return to_file(xy, self.exif_orientation, self.width, self.height)

    def from_file(self, xy: np.ndarray) -> np.ndarray:
        """(..., 2) positions in the file's own rows and columns -> positions in the photograph."""
        return to_upright(xy, self.exif_orientation, self.width, self.height)


def read(path: Path, limits: Limits = LIMITS) -> FundusImage:
    """Read a photograph, whatever its format and however it is named. Raises FundusError."""
    path = Path(path)
    data = read_bytes(path, limits)
    decoded = decode(data, limits)
    said = describe(path)
    return FundusImage(
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        pixels=decoded.pixels,
        field=find_field(decoded.pixels),
        laterality=decoded.laterality or said.laterality,
        patient=decoded.patient or said.patient,
        exif_orientation=decoded.orientation,
        notes=decoded.notes,
    )


def read_preview(path: Path, max_side: int, limits: Limits = LIMITS) -> np.ndarray:
    """A small (h, w, 3) uint8 RGB picture, upright, its longer side at most max_side px. A JPEG is decoded small: fast.

    Raises FundusError.
    """
    return decode(read_bytes(Path(path), limits), limits, max_side).pixels
