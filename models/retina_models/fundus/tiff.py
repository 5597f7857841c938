"""TIFF of any layout (strips, tiles, planes, 8 and 16 bit, its many compressions), through tifffile."""

from __future__ import annotations

import io
import warnings

import numpy as np

from retina_models.fundus.depth import to_8_bits, to_rgb8
from retina_models.fundus.errors import DECODER_ERRORS, MIN_SIDE, FundusError, Limits, cut_off, damaged
from retina_models.fundus.stream import size_in_stream

MOST_SAMPLES = 4  # a pixel: CMYK, or RGB with alpha; a header that claims thousands is a bomb of another kind


STREAMS = frozenset({6, 7, 33003, 33004, 33005, 34712, 34892})
"""Compressions, JPEG and JPEG 2000, that state a size of their own inside, which can be a bomb too."""


def decode_tiff(data: bytes, limits: Limits) -> tuple[np.ndarray, int, tuple[str, ...]]:
    """(pixels as the file lies: (H, W, 3) uint8 RGB, its orientation 1-8, notes). Raises FundusError."""
    import tifffile  # 60 ms, and few photographs are TIFF

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with tifffile.TiffFile(io.BytesIO(data)) as file:
                page = file.pages.first
                limits.check_size(page.imagewidth, page.imagelength)
                _check(data, page, limits)
                pixels, notes = _rgb(page)
                more = len(file.pages) > 1
                tag = page.tags.get(274)
        except DECODER_ERRORS as error:
            raise damaged("TIFF") from error
    orientation = int(tag.value) if tag is not None and tag.value in range(1, 9) else 1
    return pixels, orientation, notes + (("Only the first picture in the file is read.",) if more else ())


def _check(data: bytes, page, limits: Limits) -> None:
    if page.samplesperpixel > MOST_SAMPLES or page.imagedepth > 1:
        raise FundusError(
            f"The TIFF file has {page.samplesperpixel} values a pixel; a photograph has one (grey) or three (RGB)."
        )
    ends = [offset + count for offset, count in zip(page.dataoffsets, page.databytecounts, strict=False)]
    if not ends or max(ends) > len(data):
        raise cut_off(data)
    if page.compression in STREAMS:
        for offset, count in zip(page.dataoffsets, page.databytecounts, strict=False):
            limits.check_size(*(size_in_stream(data[offset : offset + count]) or (MIN_SIDE, MIN_SIDE)))


def _rgb(page) -> tuple[np.ndarray, tuple[str, ...]]:
    """One page as RGB, after its photometric interpretation (TIFF 6.0, section 8 and on)."""
    samples = page.asarray()
    if page.planarconfig == 2 and samples.ndim == 3:
        samples = np.moveaxis(samples, 0, -1)
    if samples.shape[:2] != (page.imagelength, page.imagewidth):
        raise damaged("TIFF")
    kind = page.photometric.name
    if kind == "PALETTE":
        return to_rgb8(np.moveaxis(page.colormap, 0, -1)[samples], 16)[0], ()
    if kind == "MINISWHITE" and samples.dtype != bool:
        samples = np.iinfo(samples.dtype).max - samples
    elif kind == "MINISWHITE":
        samples = ~samples
    elif kind == "SEPARATED":
        inks, _ = to_8_bits(samples)
        light = 255 - inks.astype(np.uint16)
        rgb = (light[:, :, :3] * light[:, :, 3:] // 255).astype(np.uint8)
        return rgb, ("Printing colours (CMYK) were turned into RGB without a profile.",)
    elif kind not in ("MINISBLACK", "RGB", "YCBCR"):  # YCbCr is turned into RGB by the JPEG decoder inside
        raise FundusError(f"The TIFF file stores its colours as {kind}; RGB or grey would be right.")
    return to_rgb8(samples)
