"""The round field of view: where the camera's circle lies in a photograph, whatever camera, however it was cut."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from retina_models.fundus.border import contrast_of, explained, outline_of, steepest_of, support_of, working_copy
from retina_models.fundus.circle import Circle, fit_circle, refine_circle
from retina_models.fundus.squeeze import field_aspect, squeezed_field, unsqueeze

__all__ = ["Field", "field_aspect", "find_field", "unsqueeze"]

SURE = 0.7
"""A circle is taken at once where this part of what can be seen of it is a border that explains the picture's outline.

Measured: 99 % of the EyePACS photographs and all of IDRiD have 0.78 or more, 95 % of APTOS's squeezed ones 0.59 or less.
"""

LEAST = 0.3  # below this no circle is believed; the least of the photographs has 0.44

TRIMS = (0.02, 0.05, 0.09, 0.14)
"""Parts of the picture that a printed or scanned frame may take on each side."""


@dataclass(frozen=True)
class Field:
    """The round field of view, in pixels of the photograph (EXIF applied); the centre of the first pixel is (0, 0)."""

    cx: float
    cy: float
    radius: float
    found: bool  # False: no round border is to be seen, this is the circle round the whole picture


def find_field(pixels: np.ndarray) -> Field:
    """Where the round field of view lies. It may be larger than the picture, with its top, bottom or sides cut off.

    pixels: (H, W, 3) or (H, W) uint8. Where the picture was squeezed, the circle round the ellipse.
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
    """The circle with most of its border to be seen, tried in the order of what is usual."""
    height, width = small.shape[:2]
    if min(height, width) < 16:
        return None
    contrast = contrast_of(small)
    best, belief = _round_field(contrast)
    if belief < SURE:
        ellipse, of_ellipse = squeezed_field(contrast)
        if of_ellipse > max(SURE, belief + 0.15):
            return ellipse
        for part in TRIMS:
            x0, y0 = round(width * part), round(height * part)
            inner, of_inner = _round_field(contrast_of(small[y0 : height - y0, x0 : width - x0]))
            if inner is not None and of_inner > max(SURE, belief):
                best, belief = Circle(inner.cx + x0, inner.cy + y0, inner.radius), of_inner
    return best if belief >= LEAST else None


def _round_field(contrast: np.ndarray) -> tuple[Circle | None, float]:
    """(the circle, how far to believe it 0-1), from the outline first, then from the steepest fall of brightness."""
    longest = max(contrast.shape)
    outline = outline_of(contrast)
    circle = fit_circle(outline, 0.01 * longest, (0.2 * longest, 1.0 * longest))
    if circle is None:
        return None, 0.0
    points = np.empty((0, 2))
    for reach in (0.06, 0.03):
        points = steepest_of(contrast, circle, reach * circle.radius)
        circle = refine_circle(points, circle, 0.005 * longest)
    support = support_of(contrast, circle, points, max(1.5, 0.01 * longest))
    return circle, support * explained(outline, circle, 0.03 * longest)
