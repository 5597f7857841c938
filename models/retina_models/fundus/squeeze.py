"""Photographs squeezed to a square, such as APTOS at 224 x 224: their field is an ellipse, and can be made round again.

The program never unsqueezes what it shows (what is drawn is in the photograph's own pixels); training does it.
"""

from __future__ import annotations

import cv2
import numpy as np

from retina_models.fundus.border import contrast_of, explained, outline_of, steepest_of, support_of, working_copy
from retina_models.fundus.circle import Circle

TRIALS = 400
WIDEST = 1.7  # cameras make pictures of 1:1, 5:4, 4:3, 3:2; 16:9 was squeezed by 1.78 at most
SURE = 0.5  # as in field.py
FEWEST = 24  # points, for four unknowns
ROUND = 0.03  # an aspect this near to 1 is a round field: the fit's own error


def field_aspect(pixels: np.ndarray) -> float:
    """How many times wider the picture has to be made for its field to be a circle: 1.0 for a round one, up to 1.7.

    pixels: (H, W, 3) or (H, W) uint8. Also 1.0 where no border is to be seen.
    """
    aspect, _, belief = _fit(contrast_of(working_copy(pixels)[0]))
    return aspect if belief >= SURE and 1 + ROUND < aspect < WIDEST else 1.0


def squeezed_field(contrast: np.ndarray) -> tuple[Circle, float]:
    """(the circle round the ellipse that is the field of a squeezed picture, how far to believe it 0-1; 0 where it is round)."""
    aspect, circle, belief = _fit(contrast)
    return Circle(circle.cx / aspect, circle.cy, circle.radius), belief if aspect > 1 + ROUND else 0.0


def _fit(contrast: np.ndarray) -> tuple[float, Circle, float]:
    """(aspect, the circle in the picture made wider by it, how far to believe it 0-1), of a contrast (h, w)."""
    points = outline_of(contrast)
    if len(points) < FEWEST:
        return 1.0, Circle(0, 0, 0), 0.0
    tolerance = 0.006 * max(contrast.shape)
    aspect, circle = _most_agreed(points, tolerance)
    support = 0.0
    for reach in (0.06, 0.03):
        if not 0.9 < aspect < WIDEST + 0.1 or not 8 <= circle.radius <= 2 * max(contrast.shape):
            return 1.0, circle, 0.0
        wide = stretch(contrast, aspect)
        exact = wide.shape[1] / contrast.shape[1]
        circle = Circle(circle.cx * exact / aspect, circle.cy, circle.radius)
        border = steepest_of(wide, circle, reach * circle.radius)
        if len(border) < FEWEST:
            return 1.0, circle, 0.0
        support = support_of(wide, circle, border, max(2.0, 2 * tolerance))
        aspect, circle = _refine((border + (0.5, 0)) / (exact, 1) - (0.5, 0), exact, circle, tolerance)
    belief = support * explained(points * (aspect, 1), circle, 5 * tolerance)
    return aspect, circle, belief


def unsqueeze(pixels: np.ndarray) -> np.ndarray:
    """The picture made wider by `field_aspect`, its height kept; one with a round field comes back as it is."""
    return stretch(pixels, field_aspect(pixels))


def stretch(pixels: np.ndarray, aspect: float) -> np.ndarray:
    """Make a picture `aspect` times wider."""
    height, width = pixels.shape[:2]
    wide = round(width * aspect)
    return pixels if wide == width else cv2.resize(pixels, (wide, height), interpolation=cv2.INTER_CUBIC)


def _most_agreed(points: np.ndarray, tolerance_px: float) -> tuple[float, Circle]:
    """RANSAC over upright ellipses through four random points: the aspect, and the circle it makes of the ellipse."""
    drawn = points[np.random.default_rng(0).integers(0, len(points), (TRIALS, 4))]  # (trials, 4, 2)
    x, y = drawn[..., 0], drawn[..., 1]
    # x^2 + y^2 b + x c + y d + e = 0, and the aspect is 1 / sqrt(b)
    system = np.stack([y**2, x, y, np.ones_like(x)], axis=-1)
    usable = np.abs(np.linalg.det(system)) > 1e-3
    b, c, d, e = np.linalg.solve(system[usable], -(x[usable] ** 2)[..., None])[..., 0].T
    with np.errstate(invalid="ignore", divide="ignore"):
        aspect = 1 / np.sqrt(b)
        cx, cy = -c / 2 * aspect, -d / (2 * b)
        radius = np.sqrt(c**2 / 4 + d**2 / (4 * b) - e) * aspect
    longest = points.max()
    sized = (aspect > 0.95) & (aspect < WIDEST) & (radius > 0.2 * longest) & (radius < longest)
    if not sized.any():
        return 1.0, Circle(0, 0, 0)
    aspect, cx, cy, radius = aspect[sized], cx[sized], cy[sized], radius[sized]
    distance = np.hypot(points[None, :, 0] * aspect[:, None] - cx[:, None], points[None, :, 1] - cy[:, None])
    agreement = np.clip(1 - ((distance - radius[:, None]) / (3 * tolerance_px)) ** 2, 0, None).sum(1)
    best = int(agreement.argmax())
    return float(aspect[best]), Circle(float(cx[best]), float(cy[best]), float(radius[best]))


def _refine(points: np.ndarray, aspect: float, circle: Circle, tolerance_px: float) -> tuple[float, Circle]:
    """Gauss-Newton on the distances to the widened circle, with Tukey's weights."""
    state = np.array([aspect, *circle])
    for _ in range(12):
        a, cx, cy, radius = state
        dx, dy = points[:, 0] * a - cx, points[:, 1] - cy
        distance = np.maximum(np.hypot(dx, dy), 1e-9)
        residual = distance - radius
        weight = np.clip(1 - (residual / (3 * tolerance_px)) ** 2, 0, None) ** 2
        if np.count_nonzero(weight) < 8:
            break
        jacobian = np.column_stack([-points[:, 0] * dx / distance, dx / distance, dy / distance, np.ones(len(points))])
        step = np.linalg.lstsq(jacobian * weight[:, None], residual * weight, rcond=None)[0]
        state += step
        if np.abs(step).max() < 1e-4:
            break
    return float(state[0]), Circle(*(float(value) for value in state[1:]))
