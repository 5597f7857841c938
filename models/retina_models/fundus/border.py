"""Where the dark border begins: the points that a circle or an ellipse is fitted to."""

from __future__ import annotations

import cv2
import numpy as np

from retina_models.fundus.circle import Circle

WORK_PX = 512  # the longer side of the copy that is searched: one of its pixels is 0.1-0.2 % of a usual diameter
RAYS = 360
EDGE_PX = 3  # this near to the picture's own border nothing is taken for the field's


def working_copy(pixels: np.ndarray) -> tuple[np.ndarray, tuple[float, float]]:
    """A small float32 picture (h, w, 3) and how much smaller it is across and down."""
    height, width = pixels.shape[:2]
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[:, :, None], 3, axis=2)
    shrink = min(1.0, WORK_PX / max(height, width))
    size = max(1, round(width * shrink)), max(1, round(height * shrink))
    step = max(1, int(1 / shrink) // 2)  # each fourth row and column will do: 3 ms, not 35
    first = (step - 1) // 2
    small = pixels[first::step, first::step]
    if shrink < 1:
        small = cv2.resize(small, size, interpolation=cv2.INTER_AREA)
    return small.astype(np.float32), (size[0] / width, size[1] / height)


def contrast_of(small: np.ndarray) -> np.ndarray:
    """How far each pixel stands out from the background, 0-1 of the bright part of the picture.

    The background is the corner that is flattest: a corner can lie in the field, or carry a caption.
    """
    height, width = small.shape[:2]
    patch = max(2, min(height, width) // 32)
    corners = [small[:patch, :patch], small[:patch, -patch:], small[-patch:, :patch], small[-patch:, -patch:]]
    flattest = min(corners, key=lambda corner: float(corner.std(axis=(0, 1)).max()) + float(corner.mean()) / 64)
    background = np.median(flattest, axis=(0, 1)).astype(np.float32)
    difference = np.abs(cv2.GaussianBlur(small, (0, 0), 1.0) - background).max(axis=2)
    return np.clip(difference / max(8.0, float(np.percentile(difference[::2, ::2], 90))), 0, 1)


def outline_of(contrast: np.ndarray) -> np.ndarray:
    """(N, 2) points where the largest thing in the picture begins in each row and column, inside the picture."""
    mask = (contrast > 0.15).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return np.empty((0, 2))
    mask = labels == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    height, width = mask.shape
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    points = np.concatenate(
        [
            np.column_stack([mask[rows].argmax(1), rows]),
            np.column_stack([width - 1 - mask[rows, ::-1].argmax(1), rows]),
            np.column_stack([columns, mask[:, columns].argmax(0)]),
            np.column_stack([columns, height - 1 - mask[::-1][:, columns].argmax(0)]),
        ]
    ).astype(float)
    return points[is_inside(points, contrast.shape)]


def steepest_of(contrast: np.ndarray, circle: Circle, reach_px: float) -> np.ndarray:
    """(N, 2) points, one a ray, where the picture falls most steeply outwards, within reach of a circle."""
    reach_px = max(4.0, reach_px)
    ray = _directions()[:, None]
    radii = np.arange(circle.radius - reach_px, circle.radius + reach_px + 0.25, 0.5)
    xy = (np.array(circle[:2]) + radii[None, :, None] * ray).astype(np.float32)
    profile = cv2.remap(contrast, xy[..., 0], xy[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    middle = xy[:, 2:-2]
    fall = np.where(is_inside(middle, contrast.shape), profile[:, :-4] - profile[:, 4:], -1)
    best = fall.argmax(1)
    rays = np.flatnonzero(fall[np.arange(RAYS), best] > 0.04)
    return middle[rays, best[rays]].astype(float)


def support_of(contrast: np.ndarray, circle: Circle, points: np.ndarray, tolerance_px: float) -> float:
    """The part, 0-1, of the circle inside the picture where the picture is steepest, and background lies outside.

    points: from steepest_of. 0 where too little of the circle is in the picture to tell.
    """
    visible = int(is_inside(np.array(circle[:2]) + circle.radius * _directions(), contrast.shape).sum())
    if visible < RAYS // 20 or len(points) == 0:
        return 0.0
    ray = points - circle[:2]
    distance = np.hypot(ray[:, 0], ray[:, 1])
    beyond = (circle[:2] + ray * (circle.radius / distance * 1.03)[:, None]).astype(np.float32)
    outside = cv2.remap(contrast, beyond[:, :1], beyond[:, 1:], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)[:, 0]
    return int(((np.abs(distance - circle.radius) < tolerance_px) & (outside < 0.4)).sum()) / visible


def explained(outline: np.ndarray, circle: Circle, tolerance_px: float) -> float:
    """The part, 0-1, of an outline's points that lie at a circle."""
    off = np.abs(np.hypot(outline[:, 0] - circle.cx, outline[:, 1] - circle.cy) - circle.radius)
    return float((off < tolerance_px).mean())


def is_inside(points: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """(..., 2) positions -> (...) whether each lies in the picture and not at its very border."""
    x, y = points[..., 0], points[..., 1]
    return (x >= EDGE_PX) & (y >= EDGE_PX) & (x < shape[1] - EDGE_PX) & (y < shape[0] - EDGE_PX)


def _directions() -> np.ndarray:
    angle = np.linspace(0, 2 * np.pi, RAYS, endpoint=False)
    return np.column_stack([np.cos(angle), np.sin(angle)])
