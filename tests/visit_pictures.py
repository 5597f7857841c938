"""A second visit made from one photograph, by changes that are known: where each place of the first lies in the second."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from retina_models.fundus import Field


@dataclass(frozen=True)
class Change:
    """What is other at the second visit: how the eye is looked at, and how well the photograph came out."""

    turn_degrees: float = 0.0  # anticlockwise on the screen
    shift: tuple[float, float] = (0.0, 0.0)  # of the field's diameter, right and down
    scale: float = 1.0
    bend: tuple[float, float] = (0.0, 0.0)  # quadratic: of the field's radius, at its rim
    brightness: float = 1.0
    slope: float = 0.0  # uneven light: brighter by this at the one rim, darker at the other
    noise: float = 0.0  # levels of 255
    blur_px: float = 0.0
    jpeg: int | None = None  # quality

    @staticmethod
    def drawn(rng: np.random.Generator, strength: float = 1.0) -> Change:
        """Any change within what two visits differ by: 15 degrees, a fifth of the field, a tenth in scale, 30 % brightness."""
        angle, away = rng.uniform(0, 2 * np.pi), 0.2 * rng.uniform(0, 1) * strength
        low, high = -strength, strength
        return Change(
            turn_degrees=15 * rng.uniform(low, high),
            shift=(float(away * np.cos(angle)), float(away * np.sin(angle))),
            scale=1 + 0.1 * rng.uniform(low, high),
            bend=(0.03 * rng.uniform(low, high), 0.03 * rng.uniform(low, high)),
            brightness=1 + 0.3 * rng.uniform(low, high),
            slope=0.25 * rng.uniform(0, 1) * strength,
            noise=4 * rng.uniform(0, 1) * strength,
            blur_px=float(rng.uniform(0, 1.5)) * strength,
            jpeg=int(rng.integers(60, 95)),
        )


@dataclass(frozen=True)
class Truth:
    """Where a place of the first photograph lies in the second."""

    change: Change
    field: Field

    def to_second(self, xy: np.ndarray) -> np.ndarray:
        """(..., 2) px of the first -> px of the second."""
        places = (np.asarray(xy, float) - (self.field.cx, self.field.cy)) / self.field.radius
        moved = places @ self._linear.T + self._bent(places)
        return moved * self.field.radius + self._middle

    def to_first(self, xy: np.ndarray) -> np.ndarray:
        """The reverse, by fixed-point steps: the bend is slight."""
        wanted = (np.asarray(xy, float) - self._middle) / self.field.radius
        back = np.linalg.inv(self._linear).T
        places = wanted @ back
        for _ in range(12):
            places = (wanted - self._bent(places)) @ back
        return places * self.field.radius + (self.field.cx, self.field.cy)

    @property
    def _linear(self) -> np.ndarray:
        turn = np.radians(self.change.turn_degrees)
        return self.change.scale * np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])

    @property
    def _middle(self) -> np.ndarray:
        return np.array([self.field.cx, self.field.cy]) + np.array(self.change.shift) * 2 * self.field.radius

    def _bent(self, places: np.ndarray) -> np.ndarray:
        x, y = places[..., 0], places[..., 1]
        along, across = self.change.bend
        return np.stack([along * x * x + across * x * y, along * x * y + across * y * y], axis=-1)


def second_visit(
    pixels: np.ndarray, field: Field, change: Change, rng: np.random.Generator
) -> tuple[np.ndarray, Truth]:
    """The same eye again in the same camera: (H, W, 3) uint8 RGB, and the truth.

    The field stays where it was. What comes into it from outside the first field is the retina mirrored at the rim: it shows vessels
    that are nowhere in the first photograph.
    """
    height, width = pixels.shape[:2]
    truth = Truth(change, field)
    step = 16  # the change is smooth: solved on a coarse grid
    columns, rows = np.arange(0, width + step, step), np.arange(0, height + step, step)
    away = truth.to_first(np.stack(np.meshgrid(columns, rows), axis=-1)).astype(np.float32)
    to_coarse = np.array([[1 / step, 0, 0], [0, 1 / step, 0]])
    sources = cv2.warpAffine(away, to_coarse, (width, height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    from_middle = sources - np.array([field.cx, field.cy], np.float32)
    distance = np.hypot(from_middle[..., 0], from_middle[..., 1])
    edge = 0.98 * field.radius
    mirrored = np.where(distance > edge, np.maximum(2 * edge - distance, 0) / np.maximum(distance, 1), 1)
    sources = (from_middle * mirrored[..., None] + (field.cx, field.cy)).astype(np.float32)
    seen = cv2.remap(pixels, sources[..., 0], sources[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    return _spoilt(seen, field, change, rng), truth


def _spoilt(pixels: np.ndarray, field: Field, change: Change, rng: np.random.Generator) -> np.ndarray:
    height, width = pixels.shape[:2]
    out = pixels.astype(np.float32)
    if change.blur_px > 0.2:
        out = cv2.GaussianBlur(out, (0, 0), change.blur_px)
    light = change.brightness * (1 + change.slope * (np.arange(width, dtype=np.float32) - field.cx) / field.radius)
    out *= light[None, :, None]
    if change.noise:
        out += rng.normal(0, change.noise, (height, width, 1)).astype(np.float32)
    lit = np.zeros((height, width), np.uint8)
    cv2.circle(lit, (round(field.cx), round(field.cy)), round(field.radius), 1, cv2.FILLED)
    taken = np.clip(out + 0.5, 0, 255).astype(np.uint8) * lit[..., None]
    if change.jpeg is None:
        return taken
    _, packed = cv2.imencode(".jpg", taken[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, change.jpeg])
    unpacked = cv2.imdecode(packed, cv2.IMREAD_COLOR)
    assert unpacked is not None
    return np.ascontiguousarray(unpacked[..., ::-1])
