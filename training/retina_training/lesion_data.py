"""Patches for the lesion detector: photographs and masks cut once to the 2048 px frame, then crops drawn near lesions."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from retina_models import fundus
from retina_models.lesions import OUTPUTS
from retina_training import augment
from retina_training.kept import keep
from retina_training.tables import Annotated, Labelled, TableError


@dataclass(frozen=True)
class Sheet:
    """One annotated photograph in the network's frame."""

    image_id: str
    pixels: (
        np.ndarray
    )  # (S, S, 3) uint8 RGB; like the masks a view of a file in the cache: 150 of them would take 2.5 GB of memory
    masks: np.ndarray  # (S, S) uint8, bit k set where OUTPUTS[k] is
    lesions: tuple[np.ndarray, ...]  # for each output the centres of its connected lesions, (n, 2) x, y
    radius: float  # of the field, px
    # (n, 2) x, y: where a former detector saw a lesion in a healthy eye, or a reader said that none is
    false_alarms: np.ndarray | None = None
    judged: np.ndarray | None = None  # (S, S) uint8, bit k set where OUTPUTS[k] counts; None: everywhere
    only_places: bool = False  # judged are lesions and false alarms, and nothing between them

    @property
    def is_healthy(self) -> bool:
        return self.false_alarms is not None and self.judged is None


@dataclass(frozen=True)
class Mix:
    """Of what patches are drawn; the rest comes from anywhere in the annotated photographs."""

    near: float  # share near a lesion
    healthy: float  # share from photographs without retinopathy
    alarms: float = 0.5  # of those, share at a false alarm, where any are known
    coarse: float = 0.0  # chances of augment.coarse and augment.smudges
    smudges: float = 0.0


def photograph(path: Path) -> fundus.FundusImage:
    """Raises TableError naming the file."""
    try:
        return fundus.read(path)
    except fundus.FundusError as error:
        raise TableError(f"The photograph {path} cannot be used: {error}") from error


def read_mask(path: Path, frame: fundus.Frame, like: tuple[int, int]) -> np.ndarray:
    """(S, S) bool: where a mask, in its photograph's pixels, covers more than half of a pixel of the frame. Raises TableError.

    like: height and width of the photograph.
    """
    mask = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if mask is None:
        raise TableError(f"The mask {path} is missing or is not an image.")
    if mask.shape != like:
        raise TableError(
            f"The mask {path} is {mask.shape[1]} x {mask.shape[0]} px, its photograph {like[1]} x {like[0]}."
        )
    return frame.crop((mask > 0).astype(np.uint8) * 255) > 127


def load_sheet(annotated: Annotated, size: int, folder: Path) -> Sheet:
    """The photograph and its masks in the square frame of `size` px, kept in the cache's folder under their names, times and size."""
    return _sheet(annotated.photo, annotated.image_id, annotated.masks, size, folder)


def load_healthy(labelled: Labelled, size: int, folder: Path) -> Sheet:
    """A photograph without retinopathy: every pixel of it says what a lesion is not. Annotated photographs are all diseased ones.

    Its disc is not drawn. False alarms are still to be found (mining.py).
    """
    return replace(_sheet(labelled.path, labelled.image_id, (), size, folder), false_alarms=np.zeros((0, 2)))


def cut_sheet(annotated: Annotated, size: int) -> Sheet:
    """As load_sheet, in memory alone."""
    pixels, bits, radius = _cut(annotated.photo, annotated.masks, size)
    return with_centres(annotated.image_id, pixels, bits, radius)


def _sheet(photo: Path, image_id: str, masks: tuple[Path | None, ...], size: int, folder: Path) -> Sheet:
    identity = f"{photo}{photo.stat().st_mtime_ns}{size}{''.join(identity_of(*one) for one in enumerate(masks))}"
    parts = cached(folder, identity, ("pixels", "masks", "radius"), lambda: _named(*_cut(photo, masks, size)))
    return with_centres(image_id, parts["pixels"], parts["masks"], float(parts["radius"]))


def cached(
    folder: Path, identity: str, names: Sequence[str], cut: Callable[[], dict[str, np.ndarray]]
) -> dict[str, np.ndarray]:
    """The arrays that were cut, by name, as views of files in the cache's folder; what is not there is cut and kept."""
    key = hashlib.sha256(identity.encode()).hexdigest()[:16]
    files = {name: folder / f"lesion-{key}.{name}.npy" for name in names}
    if not files[names[-1]].exists():
        parts = cut()
        for name in names:  # the last one last: with it all are there
            keep(files[name], parts[name])
    return {name: _mapped(file) for name, file in files.items()}


def _named(pixels: np.ndarray, bits: np.ndarray, radius: float) -> dict[str, np.ndarray]:
    return {"pixels": pixels, "masks": bits, "radius": np.array(radius)}


def identity_of(bit: int, mask: Path | None) -> str:
    """A mask that was corrected, or given for another kind, is another. Empty where there is none."""
    if mask is None or not mask.exists():  # a missing one is refused when it is read
        return ""
    status = mask.stat()
    return f"|{bit} {mask} {status.st_size} {status.st_mtime_ns}"


@cache
def _mapped(path: Path) -> np.ndarray:
    """Opened once in a process: a mapped file stays open, and every fold of a cross-validation asks for the same ones."""
    return np.load(path, mmap_mode="r")


def _cut(photo: Path, masks: tuple[Path | None, ...], size: int) -> tuple[np.ndarray, np.ndarray, float]:
    """Pixels, mask bits and the field's radius in the frame."""
    image = photograph(photo)
    frame = fundus.frame_of(image.field, size)
    bits = np.zeros((size, size), np.uint8)
    for bit, path in enumerate(masks):
        if path is not None:
            bits |= read_mask(path, frame, image.pixels.shape[:2]).astype(np.uint8) << bit
    return frame.crop(image.pixels), bits, image.field.radius * size / frame.side


def with_centres(image_id: str, pixels: np.ndarray, bits: np.ndarray, radius: float) -> Sheet:
    """With the places of its lesions."""
    return Sheet(image_id, pixels, bits, tuple(centres(bits, bit) for bit in range(len(OUTPUTS))), radius)


def centres(bits: np.ndarray, bit: int) -> np.ndarray:
    """(n, 2) x, y of the connected regions of a bit."""
    count, _, _, middles = cv2.connectedComponentsWithStats((bits >> bit) & 1)
    return middles[1:count]


def normalise(pixels: np.ndarray) -> Tensor:
    """(H, W, 3) uint8 RGB -> (3, H, W) float32 in [-1, 1], the encoder's range."""
    return torch.from_numpy(np.ascontiguousarray(pixels.transpose(2, 0, 1))).float().div_(127.5).sub_(1.0)


def unpack(bits: np.ndarray) -> np.ndarray:
    """(H, W) uint8 bit field -> (5, H, W) uint8 of 0 and 1, in the order of OUTPUTS."""
    return (bits[None] >> np.arange(len(OUTPUTS), dtype=np.uint8)[:, None, None]) & 1


def _centre(
    rng: np.random.Generator, sheets: list[Sheet], healthy: list[Sheet], mix: Mix, size: int
) -> tuple[Sheet, tuple[float, float]]:
    """A photograph and a place in it: near a lesion of a kind drawn evenly; at a false alarm; or anywhere in a healthy or diseased field."""
    chance = rng.random()
    if chance < mix.near:
        kind = int(rng.integers(4))
        return _near(rng, sheets, [sheet.lesions[kind] for sheet in sheets], size) or _anywhere(rng, sheets)
    negatives = [*healthy, *(sheet for sheet in sheets if sheet.false_alarms is not None)]
    if negatives and chance < mix.near + mix.healthy:
        alarms = [np.zeros((0, 2)) if one.false_alarms is None else one.false_alarms for one in negatives]
        if any(len(own) for own in alarms) and rng.random() < mix.alarms:
            return _near(rng, negatives, alarms, size) or _anywhere(rng, negatives)
        return _anywhere(rng, healthy or sheets)
    return _anywhere(rng, sheets)


def _near(
    rng: np.random.Generator, sheets: list[Sheet], places: list[np.ndarray], size: int
) -> tuple[Sheet, tuple[float, float]] | None:
    """About one of the places, (n, 2) x, y of each sheet, the sheet drawn first; None where there is no place at all."""
    holding = [index for index, own in enumerate(places) if len(own)]
    if not holding:
        return None
    index = holding[rng.integers(len(holding))]
    x, y = places[index][rng.integers(len(places[index]))]
    jitter = rng.uniform(-0.35, 0.35, 2) * size
    return sheets[index], (float(x + jitter[0]), float(y + jitter[1]))


def _anywhere(rng: np.random.Generator, sheets: list[Sheet]) -> tuple[Sheet, tuple[float, float]]:
    sheet = sheets[rng.integers(len(sheets))]
    if sheet.only_places:
        places = np.concatenate(
            [*sheet.lesions, np.zeros((0, 2)) if sheet.false_alarms is None else sheet.false_alarms]
        )
        if len(places):  # none where all that was judged is smaller than a pixel of the frame
            x, y = places[rng.integers(len(places))]
            return sheet, (float(x), float(y))
    middle, reach = sheet.pixels.shape[0] / 2, sheet.radius * 0.9 * np.sqrt(rng.random())
    angle = rng.uniform(0, 2 * np.pi)
    return sheet, (middle + reach * np.cos(angle), middle + reach * np.sin(angle))


def patches(
    sheets: list[Sheet], healthy: list[Sheet], mix: Mix, batch: int, size: int, rng: np.random.Generator
) -> dict[str, Tensor]:
    """One batch: image (N, 3, size, size) in [-1, 1], target (N, 5, size, size) of 0 and 1, counted of 0 and 1.

    counted is (N, 5, 1, 1), or (N, 5, size, size) where a photograph is judged in part. What is not counted nobody drew, as the disc of a
    healthy eye, or nobody judged.
    """
    images, targets, counted = [], [], []
    for _ in range(batch):
        sheet, centre = _centre(rng, sheets, healthy, mix, size)
        matrix = augment.affine(rng, centre, size, scale=(0.75, 1.33), turn=180)
        pixels = augment.colours(rng, augment.warp(sheet.pixels, matrix, size))
        pixels = augment.coarse(rng, augment.smudges(rng, pixels, mix.smudges), mix.coarse)
        pixels = augment.optics(rng, pixels)
        images.append(normalise(pixels))
        targets.append(torch.from_numpy(unpack(augment.warp(sheet.masks, matrix, size, nearest=True))))
        counted.append(_counted(sheet, matrix, size))
    is_in_part = any(one.shape[-1] > 1 for one in counted)
    return {
        "image": torch.stack(images).contiguous(memory_format=torch.channels_last),
        "target": torch.stack(targets).float(),
        "counted": torch.stack([one.expand(-1, size, size) if is_in_part else one for one in counted]),
    }


def _counted(sheet: Sheet, matrix: np.ndarray, size: int) -> Tensor:
    """(5, 1, 1), or (5, size, size) of a photograph that is judged in part."""
    if sheet.judged is not None:
        return torch.from_numpy(unpack(augment.warp(sheet.judged, matrix, size, nearest=True))).float()
    counted = torch.ones(len(OUTPUTS), 1, 1)
    counted[OUTPUTS.index("disc")] = not sheet.is_healthy
    return counted
