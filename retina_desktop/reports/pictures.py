"""Photographs made ready for print: as many pixels as paper shows, and each lesion's edge in shares of the photograph. No Qt."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from retina_desktop.domain.language import tr, written_number
from retina_desktop.domain.lesion import KINDS
from retina_desktop.reports.document import Outline, Picture
from retina_desktop.reports.palette import LESIONS
from retina_desktop.services.overlay import Layer, outlines
from retina_models.fundus import read_preview

if TYPE_CHECKING:
    from retina_models.prediction import Analysis, Prediction

PRINT_PX = 700
"""Longer side: 200 dots an inch over the half of a page."""
ROUGH = 0.6
"""Points of an edge nearer to their line than this, in pixels of print, are left out: paper does not show them."""


def shrunk(pixels: np.ndarray) -> np.ndarray:
    """(H, W, 3) uint8 -> the same at PRINT_PX at most, never larger than it is."""
    height, width = pixels.shape[:2]
    scale = min(1.0, PRINT_PX / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return pixels if scale == 1.0 else cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)


def preview(path: Path) -> np.ndarray:
    """(h, w, 3) uint8 RGB for print. Raises FundusError."""
    return shrunk(read_preview(path, 2 * PRINT_PX))


def picture_of(
    pixels: np.ndarray,
    size: tuple[int, int] | None,
    model: Prediction | None,
    analysis: Analysis | None,
    *,
    is_read: bool,
    why_none: str = "",
) -> Picture:
    """pixels: as print shows them; size: (width, height) of the photograph itself, None where not known. why_none: why nothing is drawn over it.

    is_read: whether a reader stands behind the photograph's grade, though not behind the edges.
    """
    caption = tr("The photograph as it is")
    if size is not None:
        if max(size) > PRINT_PX:
            caption = tr(
                "The photograph as it is, made smaller: it has {width} × {height} pixels", width=size[0], height=size[1]
            )
        else:
            caption = tr("The photograph as it is: {width} × {height} pixels", width=size[0], height=size[1])
    if analysis is None or model is None:
        return Picture(pixels, caption, why_none=why_none or tr("No lesion map is kept for this photograph."))
    words = (
        tr("Lesions by the model {model}; drawn, not marked by a reader", model=model.model)
        if is_read
        else tr("Lesions by the model {model}; nobody has checked them", model=model.model)
    )
    counted = tuple(
        (kind.code, f"{kind.code} {written_number(model.lesion_counts.get(kind.code, 0))}") for kind in KINDS
    )
    return Picture(pixels, caption, edges(analysis), counted, words)


def edges(analysis: Analysis) -> tuple[Outline, ...]:
    """What the model counts as lesions: at its operating points, above the smallest size."""
    layers = [
        Layer(kind, (0, 0, 0), max(1, math.ceil(analysis.thresholds[kind] * 255 - 1e-9)), shown=True)
        for kind in LESIONS
    ]
    found = outlines(analysis.lesion_maps, layers)
    frame, size = analysis.frame, np.array([analysis.width, analysis.height], float)
    rough = ROUGH * frame.size / frame.side * max(analysis.width, analysis.height) / PRINT_PX
    made = []
    for one in found:
        points = cv2.approxPolyDP(one.points.astype(np.float32)[:, None], rough, closed=True)[:, 0]
        made.append(Outline(one.kind, (frame.to_photo(points) + 0.5) / size))
    return tuple(made)
