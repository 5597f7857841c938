"""What the fuse network sees of the lesion maps: one row of numbers for each cell of a 24 x 24 grid over the field. NumPy only.

The lesion detector's and the main network's frames are the same square, so a cell of one is a cell of the other.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from retina_models.landmarks import Landmarks
from retina_models.prediction import LESION_KINDS

CELLS = 24  # a side
CELL_CHANNELS = 12 + 5 + 2
"""Maximum, mean and count by kind; five of position; artefact and field."""

SMALLEST_PX = {"MA": 4, "HE": 8, "EX": 4, "SE": 40}
"""Connected pixels of the 2048 px frame below which a spot is noise rather than a lesion of that kind: well under the annotators' smallest."""


@dataclass(frozen=True)
class FoundLesions:
    """Connected lesions above the operating point, by kind: their centres, (n, 2) x and y in pixels of the maps."""

    centres: dict[str, np.ndarray]

    def count(self, kind: str) -> int:
        return len(self.centres[kind])


def find_lesions(maps: dict[str, np.ndarray], thresholds: dict[str, float]) -> FoundLesions:
    """maps: kind -> (S, S) uint8, probability x 255; thresholds: kind -> operating point, 0-1."""
    return FoundLesions({kind: lesions_of(maps[kind], kind, thresholds[kind]) for kind in LESION_KINDS})


def lesions_of(map_: np.ndarray, kind: str, threshold: float) -> np.ndarray:
    """(n, 2) centres of the connected lesions of one kind: map_ (S, S) uint8, probability x 255; threshold 0-1."""
    above = map_ >= math.ceil(max(threshold * 255, 1))
    rows, columns = _without_gaps(np.any(above, axis=1)), _without_gaps(np.any(above, axis=0))
    if not rows.size:
        return np.zeros((0, 2))
    if cv2.countNonZero(above.view(np.uint8)) > above.size / 8:  # so many are counted faster while they are labelled
        _, _, stats, middle = cv2.connectedComponentsWithStats(above.view(np.uint8))
        return middle[1:][stats[1:, cv2.CC_STAT_AREA] >= SMALLEST_PX[kind]]
    if rows.size * columns.size > above.size / 4:  # to leave out so little would cost more than it saves
        rows, columns = np.arange(above.shape[0]), np.arange(above.shape[1])
    else:
        above = above[np.ix_(rows, columns)]
    spots = above.view(np.uint8)
    count, labels = cv2.connectedComponents(spots)
    x, y = np.asarray(cv2.findNonZero(spots), np.intp).reshape(-1, 2).T
    lesion = labels[y, x] - 1
    area = np.bincount(lesion, minlength=count - 1)
    sums = [np.bincount(lesion, at, count - 1) for at in (columns[x], rows[y])]  # whole numbers: as exact as OpenCV's
    return (np.stack(sums, axis=1) / area[:, None])[area >= SMALLEST_PX[kind]]


def _without_gaps(occupied: np.ndarray) -> np.ndarray:
    """Indices of the occupied rows (or columns), with one empty one after each run of them: what touches still does, and nothing else.

    Lesions fill a small part of most photographs, and labelling all 2048 x 2048 pixels takes 6 ms a kind, 26 ms with their statistics.
    """
    keep = occupied.copy()
    keep[1:] |= occupied[:-1]
    return np.flatnonzero(keep)


def lesion_cells(maps: dict[str, np.ndarray], found: FoundLesions) -> np.ndarray:
    """(12, CELLS, CELLS) float32: for each kind the cell's maximum, mean x 10 and log(1 + lesions whose centre lies in it)."""
    channels = []
    for kind in LESION_KINDS:
        size = maps[kind].shape[0]
        step = size / CELLS
        pooled = np.rint(area_means(maps[kind], CELLS * 8)).astype(np.float32) / 255
        mean = pooled.reshape(CELLS, 8, CELLS, 8).mean(axis=(1, 3))
        peak = cv2.dilate(maps[kind], np.ones((9, 9), np.uint8))[
            4::8, 4::8
        ]  # each sample has seen its 9 x 9 neighbours
        peak = cv2.resize(peak, (CELLS * 12, CELLS * 12), interpolation=cv2.INTER_NEAREST).astype(np.float32) / 255
        count = np.zeros((CELLS, CELLS), np.float32)
        cell = np.clip((found.centres[kind] / step).astype(int), 0, CELLS - 1)
        np.add.at(count, (cell[:, 1], cell[:, 0]), 1.0)
        channels += [peak.reshape(CELLS, 12, CELLS, 12).max(axis=(1, 3)), np.minimum(mean * 10, 3), np.log1p(count)]
    return np.stack(channels).astype(np.float32)


def position_cells(landmarks: Landmarks, size: int) -> np.ndarray:
    """(5, CELLS, CELLS) float32: along and across the disc-fovea axis, nearness to fovea and to disc, and how sure the landmarks are.

    landmarks in pixels of a frame `size` px wide. Distances are in disc-fovea distances, about 2.5 disc diameters, so cameras of any angle agree.
    Without sure landmarks all but the last are weak: multiplied by that certainty.
    """
    middle = (np.arange(CELLS) + 0.5) * size / CELLS
    x, y = np.meshgrid(middle, middle)
    disc, fovea = landmarks.points
    axis = fovea - disc
    length = max(float(np.hypot(*axis)), size * 0.1)
    along = ((x - fovea[0]) * axis[0] + (y - fovea[1]) * axis[1]) / length**2
    across = np.abs((x - fovea[0]) * axis[1] - (y - fovea[1]) * axis[0]) / length**2  # above and below are alike
    near_fovea = np.exp(-(np.hypot(x - fovea[0], y - fovea[1]) / length) * 2)
    near_disc = np.exp(-(np.hypot(x - disc[0], y - disc[1]) / length) * 2)
    sure = float(np.clip(landmarks.confidence.min() * 1.5, 0, 1))
    cells = np.stack([np.clip(along, -3, 3), np.clip(across, 0, 3), near_fovea, near_disc]) * sure
    return np.concatenate([cells, np.full((1, CELLS, CELLS), sure)]).astype(np.float32)


def area_means(map_: np.ndarray, side: int) -> np.ndarray:
    """(side, side) float64: the mean over each of side x side equal areas of a map (S, S) uint8; pixels on a border count by parts.

    In whole numbers until the last division: of a 2048 px map what OpenCV's INTER_AREA gives, to the last bit, in a quarter of its time
    (2 ms for 192 areas a side, not 8). S * S * 255 must stay below 2 ** 31.
    """
    shared = math.gcd(len(map_), side)
    length, parts = len(map_) // shared, side // shared  # an area is `length` long where a pixel is `parts` long
    table = cv2.integral(map_)  # (S + 1, S + 1) int32
    whole, part = np.divmod(length * np.arange(side + 1), parts)
    after = np.minimum(whole + 1, len(map_))

    def at_borders(sums: np.ndarray) -> np.ndarray:
        return sums[whole] * (parts - part)[:, None] + sums[after] * part[:, None]

    sums = np.ascontiguousarray(at_borders(at_borders(table).T).T)  # in the order in which a mean over it adds
    return np.diff(np.diff(sums, axis=0), axis=1) / length**2


def share_of_cells(shown: np.ndarray) -> np.ndarray:
    """(CELLS, CELLS) float32: the part of each cell where a map (S, S) of 0 and 1, uint8, is 1."""
    return area_means(shown, CELLS).astype(np.float32)


def artefact_cells(artefacts: np.ndarray, retina: np.ndarray) -> np.ndarray:
    """(2, CELLS, CELLS) float32: mean probability of an artefact, and the share of the cell that shows retina.

    artefacts: (G, G) probabilities; retina: (CELLS, CELLS), that share.
    """
    return np.stack([cv2.resize(artefacts.astype(np.float32), (CELLS, CELLS), interpolation=cv2.INTER_AREA), retina])


def quadrant_counts(found: FoundLesions, landmarks: Landmarks, scale: float) -> dict[str, tuple[int, int, int, int]]:
    """By kind, lesions in the quadrants that the disc-fovea axis and the line across it through the fovea make.

    The nasal retina begins at the fovea, and most photographs are centred there: about the disc two of four quadrants would be all but empty, and
    "in each of 4 quadrants" could never be said. landmarks in network pixels; `scale` of them to one of the lesion maps'. Order: upper temporal,
    lower temporal, lower nasal, upper nasal (the disc lies nasal of the fovea).
    """
    disc, fovea = landmarks.points / scale
    axis = fovea - disc
    across = np.array([-axis[1], axis[0]])
    upwards = across if across[1] < 0 else -across  # image rows grow downwards
    counts = {}
    for kind, centres in found.centres.items():
        temporal, upper = (centres - fovea) @ axis >= 0, (centres - fovea) @ upwards >= 0
        quadrant = np.where(temporal, np.where(upper, 0, 1), np.where(upper, 3, 2))
        first, second, third, fourth = (int(n) for n in np.bincount(quadrant, minlength=4))
        counts[kind] = (first, second, third, fourth)
    return counts
