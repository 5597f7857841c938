"""Optic disc and fovea from the main network's heat maps, and the axes that clinicians measure along. NumPy only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Landmarks:
    """points: (2, 2), optic disc and fovea, x and y in network pixels; confidence: (2,), the share of the map within two cells of the peak."""

    points: np.ndarray
    confidence: np.ndarray


def locate(maps: np.ndarray, stride: int) -> Landmarks:
    """The centre of mass around each map's peak: finer than the grid, and blind to a second, lower peak.

    maps: (2, G, G), each summing to 1; stride: network pixels a cell.
    """
    points, confidence = np.zeros((2, 2)), np.zeros(2)
    y, x = np.mgrid[: maps.shape[1], : maps.shape[2]]
    for index, map_ in enumerate(maps):
        row, column = np.unravel_index(int(np.argmax(map_)), map_.shape)
        near = map_ * ((np.abs(y - row) <= 2) & (np.abs(x - column) <= 2))
        confidence[index] = near.sum()
        points[index] = np.array([(near * x).sum(), (near * y).sum()]) / max(near.sum(), 1e-9)
    return Landmarks((points + 0.5) * stride - 0.5, confidence)
