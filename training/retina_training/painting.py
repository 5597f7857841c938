"""Diabetic lesions of known place, painted on a healthy retina: the colours are taken from that retina itself.

A microaneurysm or a haemorrhage is blood: as dark against its surroundings as the photograph's own vessels are. An exudate is lipid: the
pale yellow of the disc, behind the vessels. A cotton-wool spot is a swollen nerve fibre layer: pale, soft-edged, before the vessels.
One disc diameter is about 1.8 mm (Jonas et al. 1988, Invest Ophthalmol Vis Sci 29:1151), which gives the sizes in micrometres below.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np

from retina_models.prediction import LESION_KINDS

DISC_DIAMETER_UM = 1800.0


@dataclass
class Canvas:
    """A healthy photograph being painted on. Lengths in its pixels; pixels (S, S, 3) float32 RGB 0-255."""

    pixels: np.ndarray
    disc: tuple[float, float]
    disc_radius: float
    fovea: tuple[float, float]
    masks: dict[str, np.ndarray] = field(init=False)  # kind -> (S, S) float32, how much of the pixel is lesion

    def __post_init__(self) -> None:
        size = self.pixels.shape[0]
        self.masks = {kind: np.zeros((size, size), np.float32) for kind in LESION_KINDS}
        self.ground = cv2.GaussianBlur(cv2.medianBlur(self.pixels.astype(np.uint8), 41), (0, 0), 12).astype(np.float32)
        self.inside = (
            cv2.erode((self.pixels.max(axis=2) > 20).astype(np.uint8), np.ones((5, 5), np.uint8), iterations=size // 70)
            > 0
        )
        self.vessels = _vessels(self.pixels[..., 1], self.ground[..., 1]) * self.inside
        self.blood = self._blood_ratio()
        self.along = _orientation(self.vessels, self.px(400))

    def px(self, micrometres: float) -> float:
        """A length on the retina in pixels of this photograph."""
        return micrometres / DISC_DIAMETER_UM * 2 * self.disc_radius

    def _blood_ratio(self) -> np.ndarray:
        """(3,): how bright the large vessels are against the retina beside them, by channel."""
        ratio = self.pixels[self.vessels > 0.9] / np.maximum(self.ground[self.vessels > 0.9], 1)
        return np.percentile(ratio, 12, axis=0).astype(np.float32)

    def bleed(self, kind: str, alpha: np.ndarray, at: tuple[slice, slice], depth: float = 1.0) -> None:
        """Darkens to the colour of blood. alpha: (h, w) 0-1 on the patch `at`; depth: 1 as dark as a large vessel, more is darker."""
        patch = self.pixels[at]
        grain = patch - cv2.GaussianBlur(patch, (0, 0), 2)
        target = np.minimum(patch, self.ground[at] * self.blood**depth + 0.6 * grain)
        self.pixels[at] = patch + alpha[..., None] * (target - patch)
        self._mark(kind, alpha, at)

    def pale(
        self, kind: str, alpha: np.ndarray, at: tuple[slice, slice], colour: np.ndarray, behind_vessels: float
    ) -> None:
        """Brightens to a colour (3,), scaled with the light at this place; behind_vessels: 1 leaves the vessels untouched."""
        light = np.clip(self.ground[at].mean(axis=2) / np.median(self.ground[self.inside].mean(axis=1)), 0.7, 1.12)
        patch = self.pixels[at]
        grain = patch - cv2.GaussianBlur(patch, (0, 0), 2)
        weight = alpha * (1 - behind_vessels * self.vessels[at])
        target = np.maximum(patch, colour * light[..., None]) + 0.7 * grain
        self.pixels[at] = np.clip(patch + weight[..., None] * (target - patch), 0, 255)
        self._mark(kind, alpha, at)

    def _mark(self, kind: str, alpha: np.ndarray, at: tuple[slice, slice]) -> None:
        self.masks[kind][at] = np.maximum(self.masks[kind][at], alpha / max(float(alpha.max()), 1e-6))


def microaneurysm(rng: np.random.Generator, canvas: Canvas, x: float, y: float) -> None:
    """A round red dot of 40 to 100 µm."""
    radius = canvas.px(rng.uniform(22, 48))
    at, dx, dy = _patch(canvas, x, y, 4 * radius)
    alpha = _edge(np.hypot(dx, dy) - radius, 1.1)
    canvas.bleed("MA", alpha * rng.uniform(0.75, 1.0), at)


def blot(
    rng: np.random.Generator, canvas: Canvas, x: float, y: float, radius_um: tuple[float, float] = (70, 220)
) -> None:
    """A dot or blot haemorrhage: irregular, darker in its middle."""
    radius = canvas.px(rng.uniform(*radius_um))
    at, dx, dy = _patch(canvas, x, y, 2 * radius)
    outside = np.hypot(dx, dy * rng.uniform(1.0, 1.4)) - radius * _wobble(rng, np.arctan2(dy, dx), 0.22)
    alpha = _edge(outside, max(1.5, 0.1 * radius)) * (0.7 + 0.3 * _edge(outside + 0.45 * radius, 0.25 * radius))
    canvas.bleed("HE", alpha * rng.uniform(0.8, 1.0) * _mottle(rng, alpha.shape, 0.18), at, depth=1.35)


def flame(rng: np.random.Generator, canvas: Canvas, x: float, y: float) -> None:
    """A haemorrhage in the nerve fibre layer: drawn out along the fibres, which here run as the vessels do, with frayed ends."""
    length, width = canvas.px(rng.uniform(260, 520)), canvas.px(rng.uniform(70, 130))
    at, dx, dy = _patch(canvas, x, y, 1.2 * length)
    angle = canvas.along[int(y), int(x)]
    u, v = dx * np.cos(angle) + dy * np.sin(angle), dy * np.cos(angle) - dx * np.sin(angle)
    v = v + 0.15 * u**2 / length  # the fibres bend
    streaks = cv2.resize(rng.random((1, 24)).astype(np.float32), (256, 1), interpolation=cv2.INTER_CUBIC)[0]
    end = length * (0.55 + 0.45 * streaks[np.clip((v / width + 1) * 128, 0, 255).astype(int)])
    alpha = _edge(np.abs(v) - width * np.sqrt(np.clip(1 - (u / length) ** 2, 0, 1)), 2.0) * _edge(
        np.abs(u) - end, 0.08 * length
    )
    canvas.bleed("HE", alpha * rng.uniform(0.75, 0.95) * _mottle(rng, alpha.shape, 0.15), at)


def preretinal(rng: np.random.Generator, canvas: Canvas, x: float, y: float) -> None:
    """Blood before the retina that has sunk to a level: a boat, flat above, round below; it hides the vessels."""
    radius = canvas.px(rng.uniform(1150, 1350))
    at, dx, dy = _patch(canvas, x, y, 1.4 * radius)
    level = 0.015 * dx + 0.012 * radius * np.sin(dx / radius * 5)
    hull = np.hypot(dx, 1.55 * dy) - radius * _wobble(rng, np.arctan2(dy, dx), 0.03)
    alpha = _edge(hull, 4.0) * _edge(level - dy, 5.0)
    canvas.bleed("HE", alpha * 0.97 * _mottle(rng, alpha.shape, 0.06), at, depth=2.2)


def exudates(
    rng: np.random.Generator, canvas: Canvas, x: float, y: float, ring_um: float = 0.0, amount: int = 22
) -> None:
    """Waxy yellow flecks, crowded to a cluster, or on a ring of the given radius about a leaking spot."""
    spread = canvas.px(ring_um or 330)
    at, dx, dy = _patch(canvas, x, y, 1.6 * spread)
    alpha = np.zeros(dx.shape, np.float32)
    start, sweep = rng.uniform(0, 2 * np.pi), rng.uniform(1.2, 1.8) * np.pi
    for _ in range(amount):
        turn = start + rng.uniform(0, sweep)
        reach = spread * (rng.normal(1, 0.1) if ring_um else abs(rng.normal(0, 0.5)))
        fx, fy = dx - reach * np.cos(turn), dy - reach * np.sin(turn)
        radius = canvas.px(rng.lognormal(3.55, 0.5))
        fleck = _edge(np.hypot(fx, fy * rng.uniform(0.8, 1.5)) - radius * _wobble(rng, np.arctan2(fy, fx), 0.3), 1.7)
        alpha = np.maximum(alpha, fleck * rng.uniform(0.55, 0.97))
    alpha *= _mottle(rng, alpha.shape, 0.3)
    canvas.pale("EX", alpha, at, np.array([252, 226, 150], np.float32), behind_vessels=0.85)


def cotton_wool(rng: np.random.Generator, canvas: Canvas, x: float, y: float) -> None:
    """A pale fluffy patch across the fibres, 300 to 600 µm, which blurs the vessels under it."""
    radius = canvas.px(rng.uniform(170, 300))
    at, dx, dy = _patch(canvas, x, y, 2.4 * radius)
    angle = canvas.along[int(y), int(x)]
    u, v = dx * np.cos(angle) + dy * np.sin(angle), dy * np.cos(angle) - dx * np.sin(angle)
    outside = np.hypot(0.75 * u, v) - radius * _wobble(rng, np.arctan2(dy, dx), 0.2)
    feather = _mottle(rng, dx.shape, 0.35)
    alpha = np.clip(_edge(outside, 0.28 * radius) * feather, 0, 1) * rng.uniform(0.72, 0.88)
    canvas.pale("SE", alpha, at, np.array([252, 226, 196], np.float32), behind_vessels=0.3)


def _patch(canvas: Canvas, x: float, y: float, reach: float) -> tuple[tuple[slice, slice], np.ndarray, np.ndarray]:
    """The square of ± reach about a point, cut at the border, and each of its pixels' offset from that point."""
    size = canvas.pixels.shape[0]
    rows = slice(max(0, int(y - reach)), min(size, int(y + reach) + 1))
    columns = slice(max(0, int(x - reach)), min(size, int(x + reach) + 1))
    dy, dx = np.mgrid[rows, columns].astype(np.float32)
    return (rows, columns), dx - x, dy - y


def _edge(outside: np.ndarray, softness: float) -> np.ndarray:
    """1 inside (negative distance), 0 outside, a soft step of the given width in px between."""
    return (1 / (1 + np.exp(np.clip(outside / softness * 2, -30, 30)))).astype(np.float32)


def _wobble(rng: np.random.Generator, angle: np.ndarray, strength: float) -> np.ndarray:
    """A radius about 1 that varies with the angle as a few random waves do."""
    waves = [
        rng.normal(0, strength / order) * np.cos(order * angle + rng.uniform(0, 2 * np.pi)) for order in range(2, 7)
    ]
    return np.clip(1 + np.sum(waves, axis=0), 0.3, 1.8)


def _mottle(rng: np.random.Generator, shape: tuple[int, ...], strength: float) -> np.ndarray:
    """(h, w) in [1 - strength, 1]: uneven density, smooth over some tenth of the patch."""
    coarse = rng.random((10, 10)).astype(np.float32)
    return 1 - strength * np.clip(cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), 0, 1)


def _vessels(green: np.ndarray, ground: np.ndarray) -> np.ndarray:
    """(S, S) 0-1: dark and thin in the green channel. Good enough to keep lesions off, and behind, the vessels."""
    smooth = cv2.GaussianBlur(green, (0, 0), 1.5).astype(np.uint8)
    depth = cv2.morphologyEx(smooth, cv2.MORPH_BLACKHAT, np.ones((31, 31), np.uint8)) / np.maximum(ground, 20)
    return np.clip((depth - 0.06) / 0.14, 0, 1).astype(np.float32)


def _orientation(vessels: np.ndarray, smooth_px: float) -> np.ndarray:
    """(S, S) radians: the direction in which the vessels around each pixel run (the structure tensor's weak axis)."""
    soft = cv2.GaussianBlur(vessels, (0, 0), 3)
    gx, gy = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    xx, yy, xy = (cv2.GaussianBlur(product, (0, 0), smooth_px) for product in (gx * gx, gy * gy, gx * gy))
    return 0.5 * np.arctan2(2 * xy, xx - yy) + np.pi / 2
