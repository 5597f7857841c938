"""The round field of view: where the camera's circle lies in a photograph, whatever camera, however it was cut."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from retina_models.fundus.border import RAYS, contrast_of, outline_of, steepest_of, working_copy
from retina_models.fundus.circle import Circle, fit_circle, refine_circle
from retina_models.fundus.squeeze import field_aspect, unsqueeze

__all__ = ["Field", "field_aspect", "find_field", "unsqueeze"]


@dataclass(frozen=True)
class Field:
    """The round field of view, in pixels of the photograph (EXIF applied); the centre of the first pixel is (0, 0)."""

    cx: float
    cy: float
    radius: float
    found: bool  # False: no round border is to be seen, this is the circle round the whole picture


def find_field(pixels: np.ndarray) -> Field:
    """Where the round field of view lies. It may be larger than the picture, with its top, bottom or sides cut off.

    pixels: (H, W, 3) or (H, W) uint8.
    """
    height, width = pixels.shape[:2]
    small, scale = working_copy(pixels)
    circle = _find_circle(small)
    if circle is None:
        return Field((width - 1) / 2, (height - 1) / 2, float(np.hypot(width, height)) / 2, found=False)
    cx, cy, radius = circle
    return Field(
        (cx + 0.5) / scale[0] - 0.5, (cy + 0.5) / scale[1] - 0.5, radius * 2 / (scale[0] + scale[1]), found=True
    )


def _find_circle(small: np.ndarray) -> Circle | None:
    height, width = small.shape[:2]
    if min(height, width) < 16:
        return None
    contrast = contrast_of(small)
    longest = max(height, width)
    circle = fit_circle(outline_of(contrast), 0.01 * longest, (0.2 * longest, 1.0 * longest))
    if circle is None:
        return None
    for reach in (0.06, 0.03):
        points = steepest_of(contrast, circle, reach * circle.radius)
        if len(points) < RAYS // 8:
            return None
        circle = refine_circle(points, circle, 0.005 * longest)
    return circle
