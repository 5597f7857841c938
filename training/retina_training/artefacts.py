"""Synthetic artefacts of known place, and degradations of known kind, painted on real photographs.

Real artefacts have no masks; these imitate what screening cameras show: eyelashes, dust, reflections, a dark crescent from a small or
decentred pupil, haze, defocus, wrong exposure. Arrays are (S, S, 3) uint8 RGB; randomness through a passed generator.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

Painted = tuple[np.ndarray, np.ndarray]  # the photograph and its mask, (S, S) float32 in [0, 1]


def _blend(image: np.ndarray, colour: np.ndarray | float, mask: np.ndarray) -> np.ndarray:
    weight = mask[..., None]
    return np.clip(image * (1 - weight) + np.asarray(colour, np.float32) * weight, 0, 255).astype(np.uint8)


def _blur(mask: np.ndarray, sigma: float) -> np.ndarray:
    return cv2.GaussianBlur(mask, (0, 0), max(sigma, 0.5))


def eyelashes(rng: np.random.Generator, image: np.ndarray) -> Painted:
    """Dark curved hairs coming in from above or below."""
    size = image.shape[0]
    mask = np.zeros((size, size), np.float32)
    edge, inward = (0, 1) if rng.random() < 0.5 else (size, -1)
    root = rng.uniform(0.2, 0.8) * size
    for _ in range(rng.integers(2, 9)):
        x = root + rng.normal(0, 0.12) * size
        length, bend = rng.uniform(0.15, 0.45) * size, rng.normal(0, 0.25) * size
        t = np.linspace(0, 1, 24)
        points = np.stack([x + bend * t**2, edge + inward * (0.05 * size + length * t)], axis=1)
        cv2.polylines(
            mask,
            [points.round().astype(np.int32)],
            False,
            1.0,
            int(max(1, rng.uniform(0.004, 0.012) * size)),
            cv2.LINE_AA,
        )
    mask = np.clip(_blur(mask, rng.uniform(0.002, 0.012) * size) * 1.5, 0, 1) * rng.uniform(0.5, 0.95)
    return _blend(image, rng.uniform(0, 50), mask), (mask > 0.15).astype(np.float32)


def dust(rng: np.random.Generator, image: np.ndarray) -> Painted:
    """Round grey or bright specks with soft rims, as dirt on the lens gives."""
    size = image.shape[0]
    mask = np.zeros((size, size), np.float32)
    for _ in range(rng.integers(1, 10)):
        centre = tuple(int(v) for v in rng.uniform(0.1, 0.9, 2) * size)
        cv2.circle(
            mask, centre, int(max(2, rng.uniform(0.004, 0.025) * size)), float(rng.uniform(0.4, 0.9)), -1, cv2.LINE_AA
        )
    mask = _blur(mask, rng.uniform(0.001, 0.006) * size)
    shade = rng.uniform(20, 80) if rng.random() < 0.5 else rng.uniform(150, 230)
    return _blend(image, shade, mask), (mask > 0.12).astype(np.float32)


def reflection(rng: np.random.Generator, image: np.ndarray) -> Painted:
    """A bright crescent or blotch near the rim, white to bluish, or a lens ghost."""
    size = image.shape[0]
    mask = np.zeros((size, size), np.float32)
    angle, reach = rng.uniform(0, 2 * np.pi), rng.uniform(0.15, 0.48) * size
    centre = (int(size / 2 + reach * np.cos(angle)), int(size / 2 + reach * np.sin(angle)))
    axes = (int(rng.uniform(0.03, 0.2) * size), int(rng.uniform(0.03, 0.1) * size))
    cv2.ellipse(mask, centre, axes, float(np.rad2deg(angle) + 90), 0, 360, 1.0, -1, cv2.LINE_AA)
    mask = _blur(mask, rng.uniform(0.01, 0.05) * size) * rng.uniform(0.4, 0.95)
    colour = np.array([rng.uniform(180, 255), rng.uniform(190, 255), rng.uniform(190, 255)])
    return _blend(image, colour, mask), (mask > 0.15).astype(np.float32)


def crescent(rng: np.random.Generator, image: np.ndarray) -> Painted:
    """Darkness from one side: the pupil cuts the light."""
    size = image.shape[0]
    y, x = np.mgrid[:size, :size].astype(np.float32) / size - 0.5
    angle = rng.uniform(0, 2 * np.pi)
    along = x * np.cos(angle) + y * np.sin(angle)
    edge, soft = rng.uniform(-0.05, 0.35), rng.uniform(0.04, 0.2)
    mask = (1 / (1 + np.exp(-(along - edge) / soft * 3))).astype(np.float32) * rng.uniform(0.75, 1.0)
    return _blend(image, rng.uniform(0, 12), mask), (mask > 0.5).astype(np.float32)


def haze(rng: np.random.Generator, image: np.ndarray) -> Painted:
    """A milky veil over a part: lens fogging, cataract, a tear film."""
    size = image.shape[0]
    spots = cv2.resize(rng.random((4, 4)).astype(np.float32), (size, size), interpolation=cv2.INTER_CUBIC)
    mask = np.clip((spots - rng.uniform(0.35, 0.6)) * 3, 0, 1) * rng.uniform(0.4, 0.85)
    inside = image.max(axis=2) > 8
    mask = mask * inside
    veil = cv2.GaussianBlur(image, (0, 0), 0.02 * size) * 0.5 + rng.uniform(60, 110)
    return _blend(image, veil, mask), (mask > 0.3).astype(np.float32)


PAINTERS: tuple[Callable[[np.random.Generator, np.ndarray], Painted], ...] = (
    eyelashes,
    dust,
    reflection,
    crescent,
    haze,
)


def defocus(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    """So blurred that fine vessels and small lesions are gone."""
    return cv2.GaussianBlur(image, (0, 0), float(rng.uniform(0.006, 0.016)) * image.shape[0])


def darken(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    """Under-exposed, with the noise that comes with it."""
    dark = image * rng.uniform(0.08, 0.3) + rng.normal(0, 3, image.shape) * (image > 8)
    return np.clip(dark, 0, 255).astype(np.uint8)


def overexpose(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    """Burnt out: the brighter half is at the end of the scale."""
    bright = image * rng.uniform(2.0, 3.5) + rng.uniform(0, 40) * (image > 8)
    return np.clip(bright, 0, 255).astype(np.uint8)


def shift_field(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    """The eye looked away: a good part of the retina lies outside the picture."""
    size = image.shape[0]
    angle, reach = rng.uniform(0, 2 * np.pi), rng.uniform(0.35, 0.55) * size
    y, x = np.mgrid[:size, :size] - size / 2
    gone = np.hypot(x - reach * np.cos(angle), y - reach * np.sin(angle)) > 0.48 * size
    return np.where(gone[..., None], 0, image).astype(np.uint8)
