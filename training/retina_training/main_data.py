"""Whole photographs for the main network: cut once to a square, then turned, recoloured and spoilt in known ways."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from retina_models import fundus
from retina_models.main import DEGRADATIONS
from retina_training import artefacts, augment
from retina_training.engine import Batch
from retina_training.kept import keep
from retina_training.lesion_data import normalise, photograph
from retina_training.tables import Labelled

KEPT_SIZE = 800  # px of the cached squares
GRID = 16  # the stride of landmark and artefact maps


@dataclass(frozen=True)
class Square:
    """One labelled photograph cut to the frame of KEPT_SIZE; landmarks in its pixels, NaN where unknown."""

    labelled: Labelled
    kept: Path
    points: np.ndarray  # (2, 2): disc and fovea

    def pixels(self) -> np.ndarray:
        """(S, S, 3) uint8 RGB."""
        return np.load(self.kept)


def unsqueezed(pixels: np.ndarray) -> np.ndarray:
    """An APTOS photograph, squeezed to 224 x 224 whatever its shape, with the round field a circle again.

    The field's bounding box becomes the square. Where top and bottom were cut off this stretches by up to a tenth: for pretraining that is harmless.
    """
    lit = pixels.max(axis=2) > 16
    rows, columns = np.flatnonzero(lit.mean(axis=1) > 0.02), np.flatnonzero(lit.mean(axis=0) > 0.02)
    if len(rows) < 16 or len(columns) < 16:
        return pixels
    inner = pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return cv2.resize(inner, pixels.shape[1::-1], interpolation=cv2.INTER_AREA)


def load_square(labelled: Labelled, cache: Path) -> Square:
    """Cut the photograph once; later calls find it in the cache. Raises TableError."""
    squeezed = labelled.dataset == "aptos"
    identity = f"{labelled.path}{labelled.path.stat().st_mtime_ns}{KEPT_SIZE}{'unsqueezed' if squeezed else ''}"
    key = hashlib.sha256(identity.encode()).hexdigest()[:16]
    kept, place = cache / f"main-{key}.npy", cache / f"main-{key}.frame.npy"
    if not place.exists():
        if squeezed:
            keep(kept, unsqueezed(photograph(labelled.path).pixels))
            keep(place, np.zeros(3))  # no map back: such a photograph teaches grades, not places
        else:
            image = photograph(labelled.path)
            frame = fundus.frame_of(image.field, KEPT_SIZE)
            keep(kept, frame.crop(image.pixels))
            keep(place, np.array([frame.x0, frame.y0, frame.side]))
    x0, y0, side = np.load(place)
    points = np.full((2, 2), np.nan)
    unknown = (np.nan, np.nan)
    if not squeezed:
        points = np.array([labelled.disc or unknown, labelled.fovea or unknown], float)
        points = fundus.Frame(x0, y0, side, KEPT_SIZE).to_network(points)
    return Square(labelled, kept, points)


def _chances(squares: list[Square]) -> np.ndarray:
    """Each photograph's chance to be drawn: 1 / sqrt(how many have its grade in its data set), so that severe ones are seen often."""
    counts = Counter((s.labelled.dataset, s.labelled.grade) for s in squares)
    weight = np.array([counts[s.labelled.dataset, s.labelled.grade] ** -0.5 for s in squares])
    return weight / weight.sum()


def _known_clean(labelled: Labelled) -> bool:
    return labelled.dataset == "idrid" or labelled.quality == "good"


def _spoil(rng: np.random.Generator, image: np.ndarray, clean: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Perhaps spoil it. Returns the photograph, its artefact mask (NaN where unknown) and the degradations (NaN where unknown)."""
    mask = np.full(image.shape[:2], 0.0 if clean else np.nan, np.float32)
    kinds = np.full(len(DEGRADATIONS), 0.0 if clean else np.nan, np.float32)
    for _ in range(int(rng.choice((0, 1, 2), p=(0.6, 0.25, 0.15)))):
        painter = artefacts.PAINTERS[rng.integers(len(artefacts.PAINTERS))]
        image, painted = painter(rng, image)
        mask = np.where(painted > 0, 1.0, mask).astype(np.float32)
        if np.nansum(mask) > 0.02 * mask.size:
            kinds[DEGRADATIONS.index("artefact")] = 1.0
    chance = rng.random()
    spoilers = (
        (0.06, "blur", artefacts.defocus),
        (0.10, "dark", artefacts.darken),
        (0.14, "over-exposed", artefacts.overexpose),
    )
    for limit, name, spoiler in (*spoilers, (0.17, "field", artefacts.shift_field)):
        if chance < limit:
            image = spoiler(rng, image)
            kinds[DEGRADATIONS.index(name)] = 1.0
            break
    return image, mask, kinds


def _example(rng: np.random.Generator, square: Square, size: int) -> dict[str, np.ndarray | Tensor | float]:
    labelled, source = square.labelled, square.pixels()
    side = source.shape[0]
    matrix = augment.affine(rng, (side / 2, side / 2), size, (0.92 * size / side, 1.12 * size / side), turn=25)
    image = augment.colours(rng, augment.warp(source, matrix, size))
    image, mask, kinds = _spoil(rng, image, _known_clean(labelled))
    ruined = bool(np.nansum(kinds[[0, 1, 2, 4]]) > 0)
    quality = {"good": 1.0, "usable": 1.0, "reject": 0.0, None: 1.0 if labelled.dataset == "idrid" else np.nan}[
        labelled.quality
    ]
    points = np.concatenate([square.points, np.ones((2, 1))], axis=1) @ matrix.T  # one that is unknown stays NaN
    known = not ruined and labelled.quality != "reject"
    return {
        "image": normalise(augment.optics(rng, image)),
        "grade": float(labelled.grade) if labelled.grade is not None and not ruined else np.nan,
        "dme": float(labelled.dme) if labelled.dme is not None and not ruined else np.nan,
        "gradable": 0.0 if ruined else quality,
        "degraded": kinds,
        "artefacts": cv2.resize(mask, (size // GRID, size // GRID), interpolation=cv2.INTER_AREA),
        "points": points if known else np.full((2, 2), np.nan),
    }


def batch_of(squares: list[Square], batch: int, size: int, rng: np.random.Generator) -> Batch:
    """One batch: image (N, 3, size, size); grade, dme, gradable (N,); degraded (N, 5); artefacts (N, size/16, size/16); points (N, 2, 2)."""
    chosen = rng.choice(len(squares), batch, p=_chances(squares))
    drawn = [_example(rng, squares[i], size) for i in chosen]
    images = torch.stack([torch.as_tensor(one["image"]) for one in drawn])
    rest = {
        k: torch.from_numpy(np.stack([np.asarray(one[k], np.float32) for one in drawn]))
        for k in drawn[0]
        if k != "image"
    }
    return {"image": images.contiguous(memory_format=torch.channels_last), **rest}
