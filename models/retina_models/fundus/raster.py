"""PNG, BMP, WebP, GIF and JPEG in printing colours, through Pillow."""

from __future__ import annotations

import io
import warnings

import numpy as np
from PIL import Image

from retina_models.fundus.depth import to_rgb8
from retina_models.fundus.errors import DECODER_ERRORS, FundusError, Limits, cut_off, damaged
from retina_models.fundus.orientation import orientation_of_exif

# Pillow's own limit refuses at 179 million pixels whatever the user set; ours is checked from the header, too.
Image.MAX_IMAGE_PIXELS = None

FORMATS = ("PNG", "BMP", "DIB", "WEBP", "GIF", "JPEG", "MPO")
"""Never EPS and its like, which would start another program."""


def decode_raster(data: bytes, limits: Limits) -> tuple[np.ndarray, int, tuple[str, ...]]:
    """(pixels as the file lies: (H, W, 3) uint8 RGB, its orientation 1-8, notes). Raises FundusError."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of palettes and APNG in ways that are no news to the user
        try:
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                limits.check_size(*image.size)
                frames = getattr(image, "n_frames", 1)
                orientation = orientation_of_exif(image.info.get("exif", b""))
                pixels, notes = _samples(image)
        except DECODER_ERRORS as error:
            raise _broken(data, error) from error
    if frames > 1:
        notes += (f"Only the first of {frames} pictures in the file is read.",)
    return pixels, orientation, notes


def _samples(image: Image.Image) -> tuple[np.ndarray, tuple[str, ...]]:
    if image.mode.startswith(("I", "F")):  # 16 bit grey, in Pillow's names
        return to_rgb8(np.asarray(image))
    if image.mode in ("CMYK", "YCCK"):
        return np.asarray(image.convert("RGB")), ("Printing colours (CMYK) were turned into RGB without a profile.",)
    if image.mode == "RGB" and "transparency" not in image.info:
        return np.asarray(image), ()
    if image.has_transparency_data:
        return to_rgb8(np.asarray(image.convert("RGBA")))
    return np.asarray(image.convert("RGB")), ()


def _broken(data: bytes, error: BaseException) -> FundusError:
    if isinstance(error, MemoryError):
        return FundusError("There is not enough memory to read the picture; close other programs.")
    if _ends_early(data) or "truncated" in str(error):
        return cut_off(data)
    return damaged("picture")


def _ends_early(data: bytes) -> bool:
    """Whether the format's own end or its stated length is missing."""
    if data[:4] == b"\x89PNG":
        return b"IEND" not in data[-16:]
    if data[:4] == b"RIFF":
        return int.from_bytes(data[4:8], "little") + 8 > len(data)
    if data[:2] == b"BM":
        return int.from_bytes(data[2:6], "little") > len(data)
    if data[:3] == b"GIF":
        return not data.rstrip(b"\x00").endswith(b";")
    return False
