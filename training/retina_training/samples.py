"""Makes resources/samples: photographs to try the program on, all SYNTHETIC but for the healthy retina under the paint.

`python -m retina_training.samples [FOLDER]` writes FOLDER/samples (the photographs) and FOLDER/samples_truth (a 1-bit mask for each kind
of lesion painted, and truth.csv). The retina is the one that scikit-image ships (skimage.data.retina(), a healthy left eye, CC0). A right eye
is a left one mirrored. The same seeds give the same pictures; the repository may hold no photograph of a patient.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from retina_models.prediction import LESION_KINDS, LESION_NAMES
from retina_training import artefacts, painting
from retina_training.painting import Canvas

SIZE_PX = 1764  # 1.25 times what scikit-image ships: microaneurysms keep a few pixels, a file some 300 KB
SOURCE_PX = 1411
DISC, DISC_RADIUS, FOVEA = (213.0, 650.0), 94.0, (708.0, 700.0)  # in the source, by eye
LABEL = "SYNTHETIC"
DESCRIPTION = "SYNTHETIC sample of Retina Desktop: painted lesions on skimage.data.retina() (CC0). Not a patient."

Painter = Callable[[np.random.Generator, Canvas, float, float], None]


@dataclass(frozen=True)
class Strokes:
    """So many of one lesion, placed at random within bounds. Distances in disc diameters from the fovea."""

    paint: Painter
    amount: int
    nearest: float = 0.35
    farthest: float = 9.0
    quadrants: bool = False  # amount in each quadrant about the fovea, rather than in all


@dataclass(frozen=True)
class Recipe:
    """One sample: what is painted, and what a reader should say of it."""

    name: str
    grade: int  # 0-4, ICDR
    dme: int  # IDRiD's macular-oedema risk 0-2
    strokes: tuple[Strokes, ...] = ()
    spoil: tuple[Callable, ...] = ()  # artefacts and degradations, in this order
    gradable: bool = True
    gain: tuple[float, float, float] = (1.0, 1.0, 1.0)  # the camera's colour
    turn_deg: float = 0.0

    @property
    def laterality(self) -> str:
        return "OS" if self.name.endswith("left") else "OD"


def _ring(rng: np.random.Generator, canvas: Canvas, x: float, y: float) -> None:
    painting.exudates(rng, canvas, x, y, ring_um=rng.uniform(420, 620), amount=48)


def _flecks(rng: np.random.Generator, canvas: Canvas, x: float, y: float) -> None:
    painting.exudates(rng, canvas, x, y, amount=int(rng.integers(8, 26)))


def _small_blot(rng: np.random.Generator, canvas: Canvas, x: float, y: float) -> None:
    painting.blot(rng, canvas, x, y, radius_um=(55, 130))


_ORANGE, _DIM, _COOL = (1.0, 0.92, 0.62), (0.82, 0.78, 0.74), (0.93, 0.97, 1.06)

RECIPES = (
    Recipe("01_left", 0, 0),
    Recipe("01_right", 0, 0, gain=_DIM, turn_deg=3),
    Recipe("02_left", 1, 0, (Strokes(painting.microaneurysm, 9, farthest=2.6),), gain=_ORANGE, turn_deg=-4),
    Recipe("02_right", 1, 0, (Strokes(painting.microaneurysm, 4, farthest=2.2),), gain=_ORANGE, turn_deg=2),
    Recipe(
        "03_left",
        2,
        1,
        (
            Strokes(painting.microaneurysm, 16),
            Strokes(painting.blot, 9, nearest=0.8),
            Strokes(_flecks, 5, nearest=1.7, farthest=2.6),
        ),
        gain=(1.0, 0.96, 0.8),
    ),
    Recipe(
        "03_right",
        2,
        2,
        (
            Strokes(painting.microaneurysm, 14),
            Strokes(_small_blot, 8),
            Strokes(_ring, 1, nearest=0.75, farthest=1.0),
            Strokes(_flecks, 3, nearest=0.7, farthest=1.6),
        ),
        gain=(1.0, 0.96, 0.8),
        turn_deg=-5,
    ),
    Recipe(
        "04_left",
        3,
        1,
        (
            Strokes(painting.microaneurysm, 22),
            Strokes(_small_blot, 22, nearest=0.5, quadrants=True),
            Strokes(painting.flame, 7, nearest=1.2, farthest=3.2),
            Strokes(painting.cotton_wool, 5, nearest=1.2, farthest=3.0),
            Strokes(_flecks, 2, nearest=1.6, farthest=2.4),
        ),
        gain=_COOL,
        turn_deg=4,
    ),
    Recipe(
        "04_right",
        2,
        0,
        (
            Strokes(painting.microaneurysm, 12),
            Strokes(painting.flame, 3, nearest=1.2, farthest=3.0),
            Strokes(painting.cotton_wool, 3, nearest=1.2, farthest=2.6),
        ),
        gain=_COOL,
    ),
    Recipe(
        "05_left",
        4,
        0,
        (
            Strokes(painting.preretinal, 1, nearest=1.6, farthest=2.1),
            Strokes(painting.microaneurysm, 12),
            Strokes(painting.blot, 14, nearest=0.8),
            Strokes(painting.cotton_wool, 2, nearest=1.2, farthest=3.0),
        ),
        gain=_ORANGE,
        turn_deg=3,
    ),
    Recipe(
        "05_right", 1, 0, (Strokes(painting.microaneurysm, 6, farthest=2.0),), (artefacts.dust, artefacts.eyelashes)
    ),
    Recipe("06_left", 0, 0, spoil=(artefacts.haze, artefacts.crescent, artefacts.defocus), gradable=False, gain=_DIM),
    Recipe(
        "06_right",
        2,
        1,
        (Strokes(painting.blot, 6, nearest=0.8), Strokes(_flecks, 2, nearest=1.7, farthest=2.4)),
        (artefacts.reflection, artefacts.dust),
        gain=_DIM,
        turn_deg=-3,
    ),
)


@cache
def healthy_canvas() -> Canvas:
    """The healthy retina, enlarged to SIZE_PX. Paint on a deep copy."""
    from skimage import data  # the photograph lies in its wheel

    source = cv2.resize(np.asarray(data.retina()), (SIZE_PX, SIZE_PX), interpolation=cv2.INTER_CUBIC).astype(np.float32)
    k = SIZE_PX / SOURCE_PX
    return Canvas(source, (DISC[0] * k, DISC[1] * k), DISC_RADIUS * k, (FOVEA[0] * k, FOVEA[1] * k))


def paint(recipe: Recipe) -> tuple[np.ndarray, dict[str, np.ndarray], dict[str, float]]:
    """One sample: the photograph (S, S, 3) uint8, its masks by kind and for `artefact` (S, S) bool, disc and fovea in pixels."""
    rng = np.random.default_rng([2026, RECIPES.index(recipe)])
    canvas = deepcopy(healthy_canvas())
    taken: list[tuple[float, float]] = []
    for strokes in recipe.strokes:
        for quadrant in range(4) if strokes.quadrants else (None,):
            for _ in range(strokes.amount):
                x, y = _free_place(rng, canvas, strokes, quadrant, taken)
                strokes.paint(rng, canvas, x, y)
    turn = _turn_matrix(recipe)
    warp = {"dsize": (SIZE_PX, SIZE_PX), "flags": cv2.INTER_LINEAR}
    photo = cv2.warpAffine(np.clip(canvas.pixels, 0, 255), turn, **warp) * np.array(recipe.gain, np.float32)
    masks = {kind: cv2.warpAffine(canvas.masks[kind], turn, **warp) > 0.5 for kind in LESION_KINDS}
    photo, masks["artefact"] = _spoil(rng, np.clip(photo, 0, 255).astype(np.uint8), recipe)
    (disc_x, disc_y), (fovea_x, fovea_y) = (turn @ (*point, 1) for point in (canvas.disc, canvas.fovea))
    return _caption(photo), masks, {"disc_x": disc_x, "disc_y": disc_y, "fovea_x": fovea_x, "fovea_y": fovea_y}


def write_all(folder: Path) -> None:
    """Every sample with its truth, below folder. What was there before is written over."""
    photos, truth = folder / "samples", folder / "samples_truth"
    photos.mkdir(parents=True, exist_ok=True)
    truth.mkdir(parents=True, exist_ok=True)
    rows = [_write(recipe, photos, truth) for recipe in RECIPES]
    with (truth / "truth.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _write(recipe: Recipe, photos: Path, truth: Path) -> dict[str, object]:
    photo, masks, points = paint(recipe)
    stem = f"{LABEL}_{recipe.name}"
    exif = Image.Exif()
    exif[0x010E], exif[0x0131], exif[0x8298] = (
        DESCRIPTION,
        "retina_training.samples",
        "CC0 1.0",
    )  # description, software, copyright
    Image.fromarray(photo).save(photos / f"{stem}.jpg", quality=88, exif=exif, comment=DESCRIPTION)
    for kind, mask in masks.items():
        if mask.any():
            Image.fromarray(mask).save(truth / f"{stem}_{kind}.png", optimize=True)
    counts = {LESION_NAMES[kind]: cv2.connectedComponents(masks[kind].astype(np.uint8))[0] - 1 for kind in LESION_KINDS}
    what = {"grade": recipe.grade, "dme": recipe.dme, "gradable": int(recipe.gradable), "laterality": recipe.laterality}
    return {"path": f"{stem}.jpg", **what, **counts, **{name: round(float(value), 1) for name, value in points.items()}}


def _free_place(
    rng: np.random.Generator, canvas: Canvas, strokes: Strokes, quadrant: int | None, taken: list[tuple[float, float]]
) -> tuple[float, float]:
    """A point inside the field, off the disc, off large vessels, off what is painted already, within the stroke's bounds."""
    diameter = 2 * canvas.disc_radius
    gap = 0.12 * diameter if strokes.paint in (painting.microaneurysm, _small_blot) else 0.35 * diameter
    for attempt in range(4000):
        x, y = rng.uniform(0.05, 0.95, 2) * SIZE_PX
        from_fovea = np.hypot(x - canvas.fovea[0], y - canvas.fovea[1]) / diameter
        if not strokes.nearest <= from_fovea <= strokes.farthest or not canvas.inside[int(y), int(x)]:
            continue
        if quadrant is not None and quadrant != 2 * (y > canvas.fovea[1]) + (x > canvas.fovea[0]):
            continue
        near_disc = np.hypot(x - canvas.disc[0], y - canvas.disc[1]) < 1.7 * canvas.disc_radius
        near_other = any(np.hypot(x - ox, y - oy) < gap * (1 - attempt / 4000) for ox, oy in taken)
        if not near_disc and not near_other and canvas.vessels[int(y), int(x)] < 0.15:
            taken.append((x, y))
            return x, y
    raise ValueError(f"No free place for {strokes}; allow a wider ring about the fovea.")


def _turn_matrix(recipe: Recipe) -> np.ndarray:
    """(2, 3): a turn about the middle, then the mirror for a right eye."""
    matrix = cv2.getRotationMatrix2D((SIZE_PX / 2 - 0.5, SIZE_PX / 2 - 0.5), recipe.turn_deg, 1.0)
    mirror = np.array([[-1.0, 0, SIZE_PX - 1], [0, 1, 0], [0, 0, 1]]) if recipe.laterality == "OD" else np.eye(3)
    return (mirror @ np.vstack([matrix, [0, 0, 1]]))[:2]


def _spoil(rng: np.random.Generator, photo: np.ndarray, recipe: Recipe) -> tuple[np.ndarray, np.ndarray]:
    """Artefacts over the photograph, none outside the field, and where they are."""
    inside = photo.max(axis=2) > 12
    where = np.zeros(inside.shape, bool)
    for spoiler in recipe.spoil:
        painted = spoiler(rng, photo)
        photo, mask = painted if isinstance(painted, tuple) else (painted, np.zeros(inside.shape))
        where |= mask > 0.5
    return photo * inside[..., None].astype(np.uint8), where & inside


def _caption(photo: np.ndarray) -> np.ndarray:
    """The label in the dark corner, so that no copy of the picture passes for a patient's."""
    photo = np.ascontiguousarray(photo)
    cv2.putText(photo, LABEL, (24, SIZE_PX - 28), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (120, 120, 120), 2, cv2.LINE_AA)
    return photo


if __name__ == "__main__":
    write_all(Path(sys.argv[1] if len(sys.argv) > 1 else "resources"))
