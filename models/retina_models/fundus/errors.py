"""What can be wrong with a file, in one sentence that a clinician can act on, and how much of a file is read at all."""

from __future__ import annotations

from dataclasses import dataclass


class FundusError(Exception):
    """A file cannot be read as a photograph; `str(error)` is one clear sentence for the user."""


@dataclass(frozen=True)
class Limits:
    """What is refused before it is decoded, so that one bad file cannot take the machine's memory."""

    max_pixels: int = (
        250_000_000  # 60,000 x 60,000 would need 10.8 GB as RGB; the largest fundus montages have about 60 MP
    )
    max_bytes: int = 1_000_000_000  # of the file
