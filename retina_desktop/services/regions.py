"""Shapes of pixels that a tool marks: a stroke of the brush, a polygon, a spot, what grows from a click.

Positions are the photograph's, pixel centres at whole numbers as in `retina_models.fundus.frame`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from retina_desktop.domain.landmarks import FieldOfView

Point = tuple[float, float]
FIELD_MARGIN = 1.02
"""How far beyond the field's radius may be marked, as a share of it: IDRiD's own lesions reach 1.01 of the field that is found."""

SHIFT = 4
"""Binary places below the pixel that OpenCV's drawing takes: a sixteenth of a pixel."""


@dataclass(frozen=True)
class Region:
    """Some pixels of a photograph: `inside` (h, w) bool, its upper left pixel at column x and row y."""

    x: int
    y: int
    inside: np.ndarray

    @property
    def rows(self) -> slice:
        return slice(self.y, self.y + self.inside.shape[0])

    @property
    def columns(self) -> slice:
        return slice(self.x, self.x + self.inside.shape[1])

    @property
    def area_px(self) -> int:
        return int(np.count_nonzero(self.inside))

    def with_pixel(self, x: int, y: int) -> Region:
        """The same and one pixel more."""
        height, width = self.inside.shape
        left, top = min(self.x, x), min(self.y, y)
        right, bottom = max(self.x + width, x + 1), max(self.y + height, y + 1)
        inside = np.zeros((bottom - top, right - left), bool)
        inside[self.y - top : self.y - top + height, self.x - left : self.x - left + width] = self.inside
        inside[y - top, x - left] = True
        return Region(left, top, inside)

    def on_retina(self, field: FieldOfView | None) -> Region:
        """The part in the round field of view and a little beyond its edge; all of it where the field is not known."""
        if field is None:
            return self
        rows = (np.arange(self.rows.start, self.rows.stop) - field.centre[1])[:, None]
        columns = np.arange(self.columns.start, self.columns.stop) - field.centre[0]
        return Region(self.x, self.y, self.inside & (rows**2 + columns**2 <= (field.radius_px * FIELD_MARGIN) ** 2))

    def within(self, width: int, height: int) -> Region | None:
        """The part inside a photograph; None when there is none."""
        left, top = max(self.x, 0), max(self.y, 0)
        right, bottom = min(self.x + self.inside.shape[1], width), min(self.y + self.inside.shape[0], height)
        if right <= left or bottom <= top:
            return None
        return Region(left, top, self.inside[top - self.y : bottom - self.y, left - self.x : right - self.x])


def stroke(points: Sequence[Point], radius_px: float) -> Region:
    """What a round brush covers on its way along the points; a single point is a spot. Raises ValueError without points."""
    way, (left, top), (width, height) = _in_a_box(points, radius_px)
    canvas = np.zeros((height, width), np.uint8)
    radius = max(round(radius_px * (1 << SHIFT)), 1 << (SHIFT - 1))
    for point in way:
        cv2.circle(canvas, point, radius, 1, cv2.FILLED, cv2.LINE_8, SHIFT)
    for first, second in pairwise(way):
        cv2.fillConvexPoly(canvas, _band(first, second, radius), 1, cv2.LINE_8, SHIFT)
    return Region(left, top, canvas.view(bool))


def polygon(points: Sequence[Point]) -> Region:
    """What lies inside a closed line, its edge included; where it crosses itself, even and odd take turns.

    Raises ValueError without points.
    """
    way, (left, top), (width, height) = _in_a_box(points, 1)
    canvas = np.zeros((height, width), np.uint8)
    cv2.fillPoly(canvas, [np.array(way, np.int32)], 1, cv2.LINE_8, SHIFT)
    return Region(left, top, canvas.view(bool))


def _band(first: tuple[int, int], second: tuple[int, int], radius: int) -> np.ndarray:
    """The rectangle between two round ends, (4, 2) int32."""
    along = np.subtract(second, first).astype(float)
    length = float(np.hypot(*along)) or 1.0
    side = np.array([-along[1], along[0]]) / length * radius
    corners = [first + side, second + side, second - side, first - side]
    return np.round(corners).astype(np.int32)


def _in_a_box(
    points: Sequence[Point], margin_px: float
) -> tuple[list[tuple[int, int]], tuple[int, int], tuple[int, int]]:
    """The points in sixteenths of a pixel within their box, the box's corner, its width and height."""
    if not points:
        raise ValueError("A shape needs at least one point.")
    places = np.asarray(points, float)
    around = int(np.ceil(margin_px)) + 1
    left, top = (int(n) for n in np.floor(places.min(axis=0)) - around)
    right, bottom = (int(n) for n in np.ceil(places.max(axis=0)) + around)
    scaled = np.round((places - (left, top)) * (1 << SHIFT)).astype(int)
    return [(int(x), int(y)) for x, y in scaled], (left, top), (right - left + 1, bottom - top + 1)
