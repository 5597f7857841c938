"""What can be wrong with a file, in one sentence that a clinician can act on, and how much of a file is read at all."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

MIN_SIDE = 32
"""Pixels; the smallest picture that is taken for a photograph."""

DECODER_ERRORS = (
    OSError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    RuntimeError,  # also imagecodecs' own, and NotImplementedError
    SyntaxError,  # Pillow, for a broken PNG
    EOFError,
    MemoryError,
    struct.error,
    zlib.error,
)
"""What Pillow, tifffile, imagecodecs and pydicom were seen to raise on damaged bytes, or may by their source."""


class FundusError(Exception):
    """A file cannot be read as a photograph; `str(error)` is one clear sentence for the user."""


@dataclass(frozen=True)
class Limits:
    """What is refused before it is decoded, so that one bad file cannot take the machine's memory."""

    max_pixels: int = 250_000_000  # as RGB 0.75 GB; the largest fundus cameras and montages make about 60 million
    max_bytes: int = 1_000_000_000  # of the file

    def check_size(self, width: int, height: int) -> None:
        """Raises FundusError for a picture that is too large to be decoded, or too small to show an eye."""
        if width * height > self.max_pixels:
            raise FundusError(
                f"The picture has {width:,} × {height:,} pixels; more than {self.max_pixels / 1e6:,.4g} million "
                "are not read."
            )
        if min(width, height) < MIN_SIDE:
            raise FundusError(
                f"The picture has {width:,} × {height:,} pixels; a photograph has at least {MIN_SIDE} × {MIN_SIDE}."
            )


def megabytes(count: int) -> str:
    """A number of bytes in words, such as "1.2 MB" or "800 bytes"."""
    if count < 1000:
        return f"{count} bytes" if count != 1 else "1 byte"
    for unit, size in (("GB", 1_000_000_000), ("MB", 1_000_000)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count / 1000:.1f} kB"


def damaged(kind: str) -> FundusError:
    """The error for a file whose bytes make no sense to its decoder.

    The decoder's own words stay in the traceback: they say nothing to a clinician, and may quote a patient's name.
    """
    return FundusError(f"The {kind} file is damaged inside; copy or export it again from its source.")


def cut_off(data: bytes) -> FundusError:
    """The error for a file that ends before its picture does."""
    return FundusError(f"The file is cut off after {megabytes(len(data))}.")
