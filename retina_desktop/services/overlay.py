"""Lesion maps made ready for drawing: probabilities to colours, outlines and maxima, all in the network's frame.

Nothing here is as large as the photograph: the view stretches the square over the photograph's pixels while painting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from retina_models.grid import SMALLEST_PX

RETINA_RGB = (150, 72, 38)
"""A usual colour of the fundus (mean over the IDRiD photographs inside the field of view): the ramps' ground."""

GREY_RETINA = (91, 91, 91)
"""The same as grey (luma of ITU-R BT.601), which the photograph is beneath an attribution."""

OUTLINE_MOST = 4000
"""Outlines past this number would be a carpet, not an answer; the largest are kept."""


HATCH_PX = 16
"""Width of a stripe in network pixels: six of the screen where 2048 of them are fitted into 700, where narrower ones look like plain grey."""


@dataclass(frozen=True)
class Layer:
    """How one kind of lesion is drawn. cut: probability x 255 from which a pixel is shown, 1-255."""

    kind: str
    colour: tuple[int, int, int]
    cut: int
    shown: bool
    hatched: bool = False  # stripes, for what hides the retina and is no lesion


@dataclass(frozen=True)
class Outline:
    """A lesion's edge. points: (n, 2) float, network pixels, closed."""

    kind: str
    points: np.ndarray
    area_px: float


def even_ramp(colour: tuple[int, int, int], ground: tuple[int, int, int] = RETINA_RGB) -> np.ndarray:
    """(256,) alpha in [0, 1] such that equal steps of probability look like equal steps of colour over `ground`.

    Equal steps of alpha are not: the way from ground to colour through sRGB bends in CIELAB. So the way's length is
    measured there (CIE 1976 colour difference) and alpha is read back at equal lengths.
    """
    alphas = np.linspace(0, 1, 256)[:, None]
    blends = cielab(alphas * np.array(colour) + (1 - alphas) * np.array(ground))
    lengths = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(blends, axis=0), axis=1))])
    return np.interp(np.linspace(0, lengths[-1], 256), lengths, alphas[:, 0])


def colour_table(layer: Layer) -> np.ndarray:
    """(256,) uint32, premultiplied ARGB for each value of a map; clear below the layer's cut."""
    alphas = even_ramp(layer.colour)
    alphas[: layer.cut] = 0
    parts = np.round(np.array([255, *layer.colour])[:, None] * alphas).astype(np.uint32)
    return (parts[0] << 24) | (parts[1] << 16) | (parts[2] << 8) | parts[3]


def compose(maps: Mapping[str, np.ndarray], layers: list[Layer]) -> np.ndarray:
    """(size, size) uint32, premultiplied ARGB: where kinds meet, the likelier one is drawn.

    maps: kind -> (size, size) uint8. Alpha is the top byte, so the larger number is the more opaque pixel.
    """
    size = next(iter(maps.values())).shape[0]
    drawn = np.zeros((size, size), np.uint32)
    for layer in layers:
        if not layer.shown or layer.kind not in maps:
            continue
        values = maps[layer.kind]
        table = colour_table(layer)
        for top, bottom in _busy_rows(values, layer.cut):
            rows = slice(top, bottom)
            colours = table[values[rows]]
            if layer.hatched:
                colours *= _stripes(top, *colours.shape)
            np.maximum(drawn[rows], colours, out=drawn[rows])
    return drawn


def halved(argb: np.ndarray) -> np.ndarray:
    """The same picture at half the size, (ceil(h/2), ceil(w/2)) uint32; premultiplied, so a plain mean is right."""
    import cv2  # 0.1 s to load, and the first window does not need it

    parts = argb.view(np.uint8).reshape(*argb.shape, 4)
    size = ((argb.shape[1] + 1) // 2, (argb.shape[0] + 1) // 2)
    return cv2.resize(parts, size, interpolation=cv2.INTER_AREA).view(np.uint32)[..., 0]


def outlines(maps: Mapping[str, np.ndarray], layers: list[Layer]) -> list[Outline]:
    """The edges of every connected region at or above its layer's cut, largest first, at most OUTLINE_MOST.

    At the bundle's operating points these are the lesions that the model counts: the same connection, the same smallest
    size (`grid.SMALLEST_PX`), below which a spot is noise.
    """
    import cv2  # as above

    found: list[Outline] = []
    for layer in layers:
        if not layer.shown or layer.kind not in maps:
            continue
        _, labels, stats, _ = cv2.connectedComponentsWithStats((maps[layer.kind] >= layer.cut).astype(np.uint8))
        large = stats[:, cv2.CC_STAT_AREA] >= SMALLEST_PX.get(layer.kind, 1)
        large[0] = False  # the ground
        edges, _ = cv2.findContours(
            np.take(large, np.asarray(labels, np.intp)).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
        )
        found += [Outline(layer.kind, edge[:, 0].astype(float), float(cv2.contourArea(edge))) for edge in edges]
    found.sort(key=lambda outline: -outline.area_px)
    return found[:OUTLINE_MOST]


def maximum(map_: np.ndarray) -> float:
    """The map's highest probability, in [0, 1]."""
    return float(map_.max()) / 255 if map_.size else 0.0


def _busy_rows(values: np.ndarray, cut: int) -> list[tuple[int, int]]:
    """Bands of 64 rows that hold a value at or above the cut: most of a map is empty."""
    tops = range(0, values.shape[0], 64)
    return [(top, top + 64) for top in tops if values[top : top + 64].max() >= cut]


def _stripes(top: int, height: int, width: int) -> np.ndarray:
    """(height, width) uint32, 0 or 1: diagonal, half of them full, starting at row `top` of the map."""
    rows, columns = np.ogrid[top : top + height, :width]
    return ((rows + columns) // HATCH_PX % 2).astype(np.uint32)


def cielab(rgb: np.ndarray) -> np.ndarray:
    """(n, 3) sRGB 0-255 to CIELAB, D65 (IEC 61966-2-1; CIE 15:2004)."""
    share = rgb / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = linear @ to_xyz.T / np.array([0.9505, 1.0, 1.089])
    root = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.stack([116 * root[:, 1] - 16, 500 * (root[:, 0] - root[:, 1]), 200 * (root[:, 1] - root[:, 2])], axis=1)
