"""JPEG through simplejpeg (libjpeg-turbo), the fastest decoder measured: docs/adr/0002-jpeg-decoder.md."""

from __future__ import annotations

import numpy as np
import simplejpeg

from retina_models.fundus.errors import DECODER_ERRORS, FundusError, Limits, cut_off, damaged
from retina_models.fundus.orientation import orientation_of_jpeg

HARMLESS = "extraneous bytes"
"""libjpeg's complaint of some cameras' padding between segments; the picture is whole."""


def decode_jpeg(data: bytes, limits: Limits, max_side: int | None = None) -> tuple[np.ndarray, int]:
    """(pixels as the file lies: (H, W, 3) uint8 RGB, its orientation 1-8).

    max_side: a smaller picture is enough if its longer side has about this many pixels; faster. Raises FundusError.
    """
    try:
        height, width, colours, _ = simplejpeg.decode_jpeg_header(data, strict=False)
        height, width = int(height), int(width)
    except DECODER_ERRORS as error:
        raise _broken(data, error) from error
    limits.check_size(width, height)
    if colours not in ("YCbCr", "RGB", "Gray"):
        raise UnusualJpegError(colours)
    shrink = 1.0 if max_side is None else min(1.0, max_side / max(width, height))
    enough = (0, 0) if shrink == 1 else (max(1, int(height * shrink)), max(1, int(width * shrink)))  # 0: full size
    try:
        pixels = simplejpeg.decode_jpeg(data, "RGB", min_height=enough[0], min_width=enough[1])
    except DECODER_ERRORS as error:
        if HARMLESS in str(error):
            raise UnusualJpegError(str(error)) from error
        raise _broken(data, error) from error
    return pixels, orientation_of_jpeg(data)


class UnusualJpegError(Exception):
    """A JPEG that simplejpeg does not take and Pillow does: in printing colours, or with padding between its segments."""


def is_cut_off(data: bytes) -> bool:
    """Whether a JPEG ends before its end marker. Inside the picture's data the marker cannot occur by chance."""
    scan = data.rfind(b"\xff\xda")
    return scan < 0 or data.find(b"\xff\xd9", scan) < 0


def _broken(data: bytes, error: Exception) -> FundusError:
    if is_cut_off(data):
        return cut_off(data)
    if "nsupported" in str(error):
        return FundusError("This kind of JPEG is not read; an ordinary JPEG of 8 bits a colour would be right.")
    return damaged("JPEG")
