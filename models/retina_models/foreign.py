"""Pictures that are no fundus photograph: a page, a screen, a street. No network has learnt them, so a rule says it. NumPy and OpenCV only.

It is a remark: the grade and whether it can be judged stay what the networks say, since a real eye must never lose its grade by it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from retina_models.fundus import Field, Frame

SIDE = 256
"""Pixels across the field at which fine detail is measured: what APTOS's photographs of 224 px still have."""

WHITE = 230  # grey levels that all three colours exceed
STRONGER = 8  # grey levels by which a colour must exceed another: less is noise

MARGIN = 0.9  # of the field's radius: its border is no detail of the retina


@dataclass(frozen=True)
class Likeness:
    """What of a picture is like a retina, seen without a network."""

    is_round: bool  # a round field of view, or a part of one, was found
    detail: float  # grey levels 0-255: mean distance of a pixel from its neighbourhood
    strange: float  # 0-1: share that is white as paper, or in which green or blue is stronger than red


@dataclass(frozen=True)
class Limits:
    """Beyond these no retina is known. `python -m retina_training.foreign` gives them from the gradable photographs of a half of the patients."""

    detail_round: float = 8.9  # twice the most of those: a noisy camera's round field has up to that
    detail_bare: float = 5.6  # 1.25 times the most, where no round field is seen
    strange: float = 0.38  # 1.25 times the most; only where no round field is seen: a dark eye's field can be blue


def is_foreign(likeness: Likeness, landmarks: int, limits: Limits = Limits()) -> bool:
    """Whether this does not look like a fundus photograph. landmarks: how many of optic disc and fovea the main network found, 0-2.

    One landmark is enough for a photograph. Without any, detail must be stronger than a retina's, or the picture without a round field
    white or of a colour that no retina has: a dark, blurred or pale eye and a part of a retina that fills the frame are neither.
    """
    if landmarks:
        return False
    if likeness.is_round:
        return likeness.detail > limits.detail_round
    return likeness.detail > limits.detail_bare or likeness.strange > limits.strange


def likeness_of(square: np.ndarray, frame: Frame, field: Field, width: int, height: int) -> Likeness:
    """square: (S, S, 3) uint8 RGB, what a network is given by `frame` of a photograph of width x height pixels with this field."""
    small = cv2.resize(square, (SIDE, SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
    inside = _inside(frame, field, width, height)
    grey = small.mean(axis=2)
    detail = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 2))[cv2.erode(inside, np.ones((7, 7))) > 0]
    red, green, blue = np.moveaxis(small[inside > 0], -1, 0)
    strange = (np.minimum(np.minimum(red, green), blue) > WHITE) | (np.maximum(green, blue) > red + STRONGER)
    return Likeness(field.found, _mean(detail), _mean(strange))


def _inside(frame: Frame, field: Field, width: int, height: int) -> np.ndarray:
    """(SIDE, SIDE) uint8: 1 within the field and within the picture."""
    scale = SIDE / frame.size
    corners = (
        frame.to_network(np.array([[0.0, 0.0], [width - 1.0, height - 1.0], [field.cx, field.cy]])) + 0.5
    ) * scale - 0.5
    (left, top), (right, bottom), (cx, cy) = corners
    y, x = np.mgrid[:SIDE, :SIDE]
    near = np.hypot(x - cx, y - cy) < MARGIN * field.radius * SIDE / frame.side
    return (near & (x >= left) & (x <= right) & (y >= top) & (y <= bottom)).astype(np.uint8)


def _mean(values: np.ndarray) -> float:
    return float(values.mean()) if values.size else 0.0
