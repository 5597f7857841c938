"""Where the dark border begins: the points that a circle or an ellipse is fitted to."""

from __future__ import annotations

import cv2
import numpy as np

from retina_models.fundus.circle import Circle

WORK_PX = 512  # the longer side of the copy that is searched: one of its pixels is 0.1-0.2 % of a usual diameter
RAYS = 360


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
    """How far each pixel stands out from the background (the corners), 0-1 of the bright part of the picture."""
    height, width = small.shape[:2]
    patch = max(2, min(height, width) // 32)
    corners = [small[:patch, :patch], small[:patch, -patch:], small[-patch:, :patch], small[-patch:, -patch:]]
    background = np.median([np.median(corner, axis=(0, 1)) for corner in corners], axis=0)
    difference = np.abs(cv2.GaussianBlur(small, (0, 0), 1.0) - background.astype(np.float32)).max(axis=2)
    return np.clip(difference / max(8.0, float(np.percentile(difference, 90))), 0, 1)


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
    inner = (points > 2).all(1) & (points[:, 0] < width - 3) & (points[:, 1] < height - 3)
    return points[inner]


def steepest_of(contrast: np.ndarray, circle: Circle, reach_px: float) -> np.ndarray:
    """(N, 2) points, one a ray, where the picture falls most steeply outwards, within reach of a circle."""
    height, width = contrast.shape
    angle = np.linspace(0, 2 * np.pi, RAYS, endpoint=False)
    reach_px = max(4.0, reach_px)
    radii = np.arange(circle.radius - reach_px, circle.radius + reach_px + 0.25, 0.5)
    x = (circle.cx + radii[None] * np.cos(angle)[:, None]).astype(np.float32)
    y = (circle.cy + radii[None] * np.sin(angle)[:, None]).astype(np.float32)
    profile = cv2.remap(contrast, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    fall = profile[:, :-4] - profile[:, 4:]
    inside = (x[:, 2:-2] > 2) & (x[:, 2:-2] < width - 3) & (y[:, 2:-2] > 2) & (y[:, 2:-2] < height - 3)
    fall = np.where(inside, fall, -1)
    best = fall.argmax(1)
    rays = np.flatnonzero(fall[np.arange(RAYS), best] > 0.04)
    return np.column_stack([x[rays, best[rays] + 2], y[rays, best[rays] + 2]]).astype(float)
