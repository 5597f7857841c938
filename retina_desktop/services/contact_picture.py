"""One picture of a contact sheet: a small photograph with the lesion maps of its screening laid over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np

from retina_desktop.services.map_pictures import map_paths
from retina_desktop.services.overlay import even_ramp
from retina_models.fundus import FundusError, Limits, content_hash, read_preview

SIDE_PX = 320
CUT = 128
"""Probability x 255 from which a pixel is coloured: the table does not say the bundle's operating points."""

Colours = Mapping[str, tuple[int, int, int]]


def contact_picture(path: Path, sha256: str, maps: Path | None, colours: Colours, limits: Limits) -> np.ndarray:
    """(H, W, 3) uint8, SIDE_PX at most on the longer side. maps: their folder, None for the photograph alone.

    A map that is missing or cannot be read is left out. Raises FundusError when the photograph cannot be read, and when the
    file was overwritten since: a new picture must not stand over what was said of the old one.
    """
    if sha256 and content_hash(path) != sha256:
        raise FundusError("The file holds another picture now; screen its folder again.")
    pixels = np.ascontiguousarray(read_preview(path, SIDE_PX, limits))
    if maps is None or not sha256:
        return pixels
    for kind, file in map_paths(maps, sha256):
        if kind in colours and (map_ := _read_map(file)) is not None:
            pixels = lay_over(pixels, map_, colours[kind])
    return pixels


def lay_over(pixels: np.ndarray, map_: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    """pixels: (h, w, 3) uint8. map_: (H, W) uint8, the same field of view in more pixels.

    A small pixel takes the largest probability beneath it: a microaneurysm of 5 pixels must not fade away.
    """
    height, width = pixels.shape[:2]
    if map_.shape[0] < height or map_.shape[1] < width:
        map_ = np.asarray(cv2.resize(map_, (width, height), interpolation=cv2.INTER_NEAREST), np.uint8)
    values = np.maximum.reduceat(map_, _first(map_.shape[0], height), axis=0)
    values = np.maximum.reduceat(values, _first(map_.shape[1], width), axis=1)
    if values.max() < CUT:
        return pixels
    alphas = even_ramp(colour)
    alphas[:CUT] = 0
    alpha = alphas[values][..., None]
    return np.round(pixels * (1 - alpha) + np.array(colour) * alpha).astype(np.uint8)


def _first(large: int, small: int) -> np.ndarray:
    """Where each of `small` equal parts of `large` pixels begins."""
    return np.arange(small) * large // small


def _read_map(file: Path) -> np.ndarray | None:
    try:
        data = np.frombuffer(file.read_bytes(), np.uint8)
    except OSError:
        return None
    return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE) if data.size else None
