"""A circle through points of which some are wrong: notches, cut sides, captions and reflections leave false ones."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

TRIALS = 300  # with half of the points wrong, 300 draws of 3 miss a good triple with p = 4e-18
RUNAWAY = 0.3
"""A refined circle lies within this part of its radius from the start; real borders move it by some hundredths."""


class Circle(NamedTuple):
    cx: float
    cy: float
    radius: float


def fit_circle(points: np.ndarray, tolerance_px: float, radius_range: tuple[float, float]) -> Circle | None:
    """The circle that most points agree with.

    points: (N, 2) float; tolerance_px: how far a good point may lie from the circle; radius_range: smallest and largest
    radius in px.
    Returns None where no circle of such a radius goes through three of the points.
    """
    if len(points) < 3:
        return None
    start = _most_agreed(points, tolerance_px, radius_range)
    return None if start is None else refine_circle(points, start, tolerance_px)


def refine_circle(points: np.ndarray, start: Circle, tolerance_px: float, rounds: int = 8) -> Circle:
    """Least squares with Tukey's weights from a start near the truth: Gauss-Newton on the distances to the circle.

    Points farther than 3 tolerances from the circle have no weight. Where the rest tell too little, as a few on one short
    arc do, the circle runs away: then the start is given back.
    Source: Beaton and Tukey 1974, Technometrics 16:147, the biweight.
    """
    circle = np.array(start, float)
    for _ in range(rounds):
        delta = points - circle[:2]
        distance = np.maximum(np.hypot(delta[:, 0], delta[:, 1]), 1e-9)
        residual = distance - circle[2]
        weight = np.clip(1 - (residual / (3 * tolerance_px)) ** 2, 0, None) ** 2
        if np.count_nonzero(weight) < 3:
            break
        jacobian = np.column_stack([delta / distance[:, None], np.ones(len(points))]) * weight[:, None]
        step = np.linalg.lstsq(jacobian, residual * weight, rcond=None)[0]
        circle += step
        if np.abs(circle - start).max() > RUNAWAY * start.radius:
            return start
        if np.abs(step).max() < 1e-3:
            break
    return Circle(float(circle[0]), float(circle[1]), float(circle[2]))


def _most_agreed(points: np.ndarray, tolerance_px: float, radius_range: tuple[float, float]) -> Circle | None:
    """RANSAC: circles through three points drawn at random (always the same draw), the one near to most points."""
    drawn = np.random.default_rng(0).integers(0, len(points), (TRIALS, 3))
    a, b, c = (points[drawn[:, i]] for i in range(3))
    ab, ac = b - a, c - a
    cross = 2 * (ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0])
    usable = np.abs(cross) > 1e-6
    if not usable.any():
        return None
    a, ab, ac, cross = a[usable], ab[usable], ac[usable], cross[usable]
    ab2, ac2 = (ab**2).sum(1), (ac**2).sum(1)
    offset = np.column_stack([ac[:, 1] * ab2 - ab[:, 1] * ac2, ab[:, 0] * ac2 - ac[:, 0] * ab2]) / cross[:, None]
    radius = np.hypot(offset[:, 0], offset[:, 1])
    centre = a + offset
    sized = (radius >= radius_range[0]) & (radius <= radius_range[1])
    if not sized.any():
        return None
    centre, radius = centre[sized], radius[sized]
    distance = np.hypot(points[None, :, 0] - centre[:, :1], points[None, :, 1] - centre[:, 1:])
    agreement = np.clip(1 - ((distance - radius[:, None]) / (3 * tolerance_px)) ** 2, 0, None).sum(1)
    best = int(agreement.argmax())
    return Circle(float(centre[best, 0]), float(centre[best, 1]), float(radius[best]))
