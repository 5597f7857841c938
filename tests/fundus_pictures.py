"""Pictures that look like fundus photographs to the reader, with a field of view that is known."""

from __future__ import annotations

import cv2
import numpy as np


def fundus_picture(
    width: int = 640,
    height: int = 480,
    cx: float | None = None,
    cy: float | None = None,
    radius: float = 200.0,
    brightness: float = 1.0,
    background: tuple[int, int, int] = (0, 0, 0),
    noise: float = 2.0,
    seed: int = 0,
) -> np.ndarray:
    """(H, W, 3) uint8 RGB: an orange disc that darkens to its border, with vessels and an optic disc."""
    rng = np.random.default_rng(seed)
    cx = (width - 1) / 2 if cx is None else cx
    cy = (height - 1) / 2 if cy is None else cy
    y, x = np.mgrid[:height, :width]
    distance = np.hypot(x - cx, y - cy)
    shade = 1 - 0.45 * (distance / radius) ** 2
    picture = np.array([200.0, 110.0, 60.0]) * np.clip(shade, 0, 1)[..., None]
    disc = np.exp(-(((x - cx - 0.55 * radius) ** 2 + (y - cy) ** 2) / (0.1 * radius) ** 2))
    picture += disc[..., None] * np.array([50.0, 110.0, 100.0])
    vessels = np.zeros((height, width), np.float32)
    for _ in range(12):
        ends = (np.array([cx, cy]) + rng.normal(0, 0.6 * radius, (2, 2))).astype(int)
        cv2.line(vessels, ends[0].tolist(), ends[1].tolist(), 1.0, max(1, int(radius / 60)), cv2.LINE_AA)
    picture *= 1 - 0.35 * vessels[..., None]
    inside = np.clip(radius - distance + 0.5, 0, 1)[..., None]
    picture = picture * brightness * inside + np.array(background, float) * (1 - inside)
    picture += rng.normal(0, noise, picture.shape)
    return np.clip(picture + 0.5, 0, 255).astype(np.uint8)
