"""Augmentations that imitate other cameras, eyes and hands. NumPy arrays, RGB uint8; randomness through a passed generator."""

from __future__ import annotations

import cv2
import numpy as np


def affine(
    rng: np.random.Generator, centre: tuple[float, float], size: int, scale: tuple[float, float], turn: float
) -> np.ndarray:
    """(2, 3) matrix from source pixels to a (size, size) crop around centre: scaled, turned by up to `turn` degrees, perhaps mirrored.

    scale: range of the magnification, drawn evenly in its logarithm.
    """
    magnification = float(np.exp(rng.uniform(np.log(scale[0]), np.log(scale[1]))))
    angle = np.deg2rad(rng.uniform(-turn, turn))
    mirror = rng.choice((-1.0, 1.0))
    cos, sin = magnification * np.cos(angle), magnification * np.sin(angle)
    matrix = np.array([[mirror * cos, -sin, 0.0], [mirror * sin, cos, 0.0]])
    matrix[:, 2] = size / 2 - matrix[:, :2] @ np.asarray(centre)
    return matrix


def warp(image: np.ndarray, matrix: np.ndarray, size: int, nearest: bool = False) -> np.ndarray:
    """The crop that the matrix of `affine` describes; black outside."""
    flags = cv2.INTER_NEAREST if nearest else cv2.INTER_LINEAR
    return cv2.warpAffine(image, matrix, (size, size), flags=flags)


def colours(rng: np.random.Generator, image: np.ndarray, strength: float = 1.0) -> np.ndarray:
    """Another camera's brightness, contrast, gamma, white balance and saturation: one look-up table a channel, so black stays black."""
    ramp = np.arange(256) / 255.0
    gamma = np.exp(rng.normal(0, 0.18 * strength))
    gain = np.exp(rng.normal(0, 0.15 * strength))
    contrast = np.exp(rng.normal(0, 0.12 * strength))
    tables = []
    for _channel in range(3):
        shift = np.exp(rng.normal(0, 0.06 * strength))
        middle = 0.35
        curve = (np.power(ramp, gamma) * gain * shift - middle) * contrast + middle
        curve *= np.minimum(ramp * 20, 1)  # the border outside the field stays black
        tables.append(np.clip(curve * 255, 0, 255).astype(np.uint8))
    mixed = cv2.merge([cv2.LUT(image[..., c], tables[c]) for c in range(3)])
    saturation = np.exp(rng.normal(0, 0.2 * strength))
    grey = cv2.cvtColor(mixed, cv2.COLOR_RGB2GRAY)[..., None]
    return cv2.addWeighted(mixed, saturation, np.repeat(grey, 3, axis=2), 1 - saturation, 0)


def coarse(rng: np.random.Generator, image: np.ndarray, chance: float) -> np.ndarray:
    """A camera of fewer pixels, with the given chance: made smaller by up to 2.2 times and enlarged again, as a photograph 1000 px wide is."""
    if rng.random() >= chance:
        return image
    side = image.shape[0]
    small = round(side / float(np.exp(rng.uniform(np.log(1.2), np.log(2.2)))))
    return cv2.resize(cv2.resize(image, (small, small), interpolation=cv2.INTER_AREA), (side, side))


def smudges(rng: np.random.Generator, image: np.ndarray, chance: float) -> np.ndarray:
    """One to three soft dark spots, with the given chance: dust before the sensor, which a detector takes for haemorrhages.

    Of red patches without a lesion, those that scored highest on the photographs left out were such spots (training/README.md).
    """
    if rng.random() >= chance:
        return image
    side = image.shape[0]
    y, x = np.mgrid[:side, :side].astype(np.float32)
    light = np.ones((side, side), np.float32)
    for _ in range(int(rng.integers(1, 4))):
        (cx, cy), width, stretch = rng.uniform(0, side, 2), rng.uniform(8, 40), rng.uniform(0.7, 1.4)
        away = ((x - cx) / (width * stretch)) ** 2 + ((y - cy) / width) ** 2
        light *= 1 - float(rng.uniform(0.08, 0.45)) * np.exp(-away / 2)
    return (image * light[..., None]).astype(np.uint8)


def optics(rng: np.random.Generator, image: np.ndarray, chance: float = 0.25) -> np.ndarray:
    """Defocus, sensor noise and JPEG blocks, each with the given chance."""
    if rng.random() < chance:
        image = cv2.GaussianBlur(image, (0, 0), float(rng.uniform(0.3, 1.2)))
    if rng.random() < chance:
        noise = rng.normal(0, rng.uniform(1, 6), image.shape).astype(np.float32)
        image = np.clip(image + noise * (image > 8), 0, 255).astype(np.uint8)
    if rng.random() < chance * 0.7:
        _, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 95))])
        image = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR))
    return image
