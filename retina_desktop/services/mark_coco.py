"""Lesions in COCO's terms: run lengths and polygons, to and from pixels.

Format: https://cocodataset.org/#format-data; runs go down the columns, the first is of background; compressed as in
rleToString of cocoapi/common/maskApi.c. Written here and not with pycocotools: its 2.0.11 ends the whole program
(heap corruption) on a damaged compressed string.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

LONGEST_STRING = 20_000_000
"""Signs of a compressed segmentation: more than twice the worst mask of 12 megapixels that is a lesion."""


def run_lengths(inside: np.ndarray, x: int, y: int, width: int, height: int) -> dict[str, Any]:
    """The segmentation, uncompressed, of a shape in a photograph of width x height.

    inside: (h, w) bool, its upper left pixel at column x and row y; all within the photograph.
    """
    columns, rows = np.nonzero(inside.T)
    places = (columns + x) * height + rows + y
    breaks = np.flatnonzero(np.diff(places) != 1)
    starts, ends = places[np.r_[0, breaks + 1]], places[np.r_[breaks, len(places) - 1]] + 1
    edges = np.stack([starts, ends], axis=1).ravel()
    counts = np.diff(np.r_[0, edges, width * height])
    return {"size": [height, width], "counts": counts.tolist()}


def draw(segmentation: object, mask: np.ndarray, most_share: float = 1.0) -> None:
    """Put a segmentation, polygons or run lengths, into a mask. Raises ValueError in words, the mask then as it was.

    mask: (H, W) bool. most_share: of the mask that it may cover, 0 to 1.
    """
    if isinstance(segmentation, dict):
        _draw_runs(segmentation, mask, most_share)
    elif isinstance(segmentation, list) and segmentation:
        pieces = [_polygon(one, *mask.shape) for one in segmentation]
        _check_share(sum(int(np.count_nonzero(inside)) for inside, _top, _left in pieces), mask, most_share)
        for inside, top, left in pieces:
            mask[top : top + inside.shape[0], left : left + inside.shape[1]] |= inside
    else:
        raise ValueError("it has neither polygons nor run lengths")


def _check_share(pixels: int, mask: np.ndarray, most_share: float) -> None:
    if pixels > most_share * mask.size:
        raise ValueError(
            f"it covers {100 * pixels / mask.size:.0f} % of the photograph: no lesion does, an inverted mask does"
        )


def _draw_runs(segmentation: dict[str, Any], mask: np.ndarray, most_share: float) -> None:
    height, width = mask.shape
    if segmentation.get("size") != [height, width]:
        raise ValueError(f"its run lengths are of another size than {width} x {height}")
    counts = segmentation.get("counts")
    if isinstance(counts, str):
        counts = _uncompressed(counts)
    if not isinstance(counts, list) or any(type(one) is not int or one < 0 for one in counts):
        raise ValueError("its run lengths are no whole numbers")
    if sum(counts) != width * height:
        raise ValueError("its run lengths do not fill the photograph")
    _check_share(sum(counts[1::2]), mask, most_share)
    ends = np.cumsum(np.array(counts, np.int64))
    for start, end in zip(ends[::2], ends[1::2], strict=False):
        _fill(mask, int(start), int(end), height)


def _fill(mask: np.ndarray, start: int, end: int, height: int) -> None:
    """One run down the columns."""
    first, last = start // height, (end - 1) // height
    if end <= start:
        return
    if first == last:
        mask[start - first * height : end - first * height, first] = True
        return
    mask[start - first * height :, first] = True
    mask[:, first + 1 : last] = True
    mask[: end - last * height, last] = True


def _uncompressed(text: str) -> list[int]:
    """Five bits a sign, the lowest first, bit 32 for more to come; from the third run on the change against two runs before."""
    if len(text) > LONGEST_STRING:
        raise ValueError("its run lengths are too long")
    counts: list[int] = []
    value = shift = 0
    for sign in text:
        bits = ord(sign) - 48
        if not 0 <= bits < 64 or shift > 40:
            raise ValueError("its compressed run lengths are damaged")
        value |= (bits & 31) << shift
        shift += 5
        if bits & 32:
            continue
        if bits & 16:
            value |= -1 << shift
        counts.append(value + counts[-2] if len(counts) > 2 else value)
        value = shift = 0
    if shift:
        raise ValueError("its compressed run lengths are cut off")
    return counts


def _polygon(points: object, height: int, width: int) -> tuple[np.ndarray, int, int]:
    """(inside, top, left): the pixels whose middle lies inside, by even and odd; COCO counts from the pixels' corners."""
    if not isinstance(points, list) or len(points) < 6 or len(points) % 2:
        raise ValueError("a polygon has at least three points of x and y")
    if any(type(one) not in (int, float) or not math.isfinite(one) for one in points):
        raise ValueError("a polygon's points are no numbers")
    x, y = np.array(points, float).reshape(-1, 2).T
    left, right = (int(np.clip(edge, 0, width)) for edge in (np.floor(x.min()), np.ceil(x.max())))
    top, bottom = (int(np.clip(edge, 0, height)) for edge in (np.floor(y.min()), np.ceil(y.max())))
    crossed = np.zeros((bottom - top, right - left + 1), np.int32)
    middles = np.arange(top, bottom) + 0.5
    for x1, y1, x2, y2 in zip(x, y, np.roll(x, -1), np.roll(y, -1), strict=True):
        rows = np.flatnonzero((y1 <= middles) != (y2 <= middles))
        if len(rows):
            at = x1 + (middles[rows] - y1) * ((x2 - x1) / (y2 - y1))
            first = np.clip(np.ceil(at - 0.5), left, right).astype(int) - left
            np.add.at(crossed, (rows, first), 1)
    return (np.cumsum(crossed, axis=1)[:, :-1] & 1).astype(bool), top, left
