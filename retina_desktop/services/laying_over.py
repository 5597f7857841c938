"""One photograph laid over another of the same eye: what fits is warped into the other's pixels, what doesn't is told in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from retina_desktop.services.cancel import CancelToken

if TYPE_CHECKING:
    from retina_models.fundus.field import Field
    from retina_models.fundus.registration import Landscape, Registration

PICTURE_BYTES = 4 * 4 / 3
"""Of a pyramid, for each pixel of its largest level: four bytes, and a third more for the halves of it."""


@dataclass(frozen=True)
class Laid:
    """A moving photograph as the fixed one's camera would have seen it."""

    registration: Registration
    pixels: np.ndarray  # (h, w, 3) uint8 RGB; the fixed photograph's frame times `scale`, black where there is nothing
    scale: float  # 1: as many pixels as the fixed photograph has; less where memory is short
    residual_px: float  # of the fixed photograph

    @property
    def residual_share(self) -> float:
        """Of the diameter of the fixed photograph's field."""
        return self.registration.residual_share


def rgb_of(argb: np.ndarray) -> np.ndarray:
    """(H, W, 4) uint8 in the screen's byte order, blue first -> (H, W, 3) RGB, a copy."""
    import cv2  # 0.1 s to load, and the first window does not need it

    return cv2.cvtColor(argb, cv2.COLOR_BGRA2RGB)


def landscape_of(argb: np.ndarray, field: Field | None = None) -> Landscape:
    """What of a photograph on the screen is matched. argb: as `rgb_of` takes it; field: where it is known already.

    12 MP take about a second.
    """
    from retina_models.fundus.registration import landscape

    return landscape(rgb_of(argb), field)


def field_of(argb: np.ndarray) -> Field:
    """Where the round field of view lies."""
    from retina_models.fundus.field import find_field

    return find_field(rgb_of(argb))


def lay_over(
    fixed: Landscape,
    moving: Landscape,
    moving_argb: np.ndarray,
    size: tuple[int, int],
    room_bytes: int,
    token: CancelToken,
) -> Laid:
    """Register and warp. size: (width, height) of the fixed photograph; room_bytes: for the warped picture as a pyramid.

    Raises RegistrationError in words when they do not fit, Cancelled.
    """
    from retina_models.fundus.registration import register

    token.check()
    found = register(fixed, moving)
    token.check()
    width, height = size
    scale = scale_for(width, height, room_bytes)
    pixels = _shrunk(rgb_of(moving_argb), scale)
    token.check()
    warped = found.map.warp(pixels, width, height, scale)
    return Laid(found, warped, scale, found.residual_share * 2 * fixed.field.radius)


def scale_for(width: int, height: int, room_bytes: int) -> float:
    """1, or the half, quarter … at which a picture of this size has room; never below an eighth."""
    scale = 1.0
    while scale > 1 / 8 and width * height * scale * scale * PICTURE_BYTES > room_bytes:
        scale /= 2
    return scale


def _shrunk(pixels: np.ndarray, scale: float) -> np.ndarray:
    import cv2

    if scale == 1.0:
        return pixels
    size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
