"""How well lesion maps show what annotators drew: by pixel, by patch, and by lesion; each with an interval over photographs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from retina_models import fundus
from retina_models.grid import SMALLEST_PX
from retina_models.lesions import OUTPUTS
from retina_models.pipeline import LESION_SIZE
from retina_models.prediction import LESION_KINDS, Grader
from retina_training.engine import Report
from retina_training.lesion_data import Sheet, cut_sheet, unpack
from retina_training.metrics import PooledCurve, free_response, with_interval
from retina_training.spots import spots_by_level
from retina_training.tables import Annotated

Scores = dict[str, dict[str, float | int]]
Pairs = Iterable[tuple[np.ndarray, Sheet]]
"""Maps (K, S, S) uint8, probability x 255, the first K of OUTPUTS, beside the annotated photograph in the same frame."""

PATCH_PX = 64
SPECIFICITY = 0.99
REACH_PX = 10
RATES = np.array([1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8])
RATE_NAMES = ("1/8", "1/4", "1/2", "1", "2", "4", "8")
"""False spots a photograph at which the free-response curve is read."""


@dataclass(frozen=True)
class Found:
    """Of one photograph by level 0 ... 255: spots on no lesion, and lesions with a spot; and how many lesions there are."""

    false: np.ndarray  # (256,)
    found: np.ndarray  # (256,)
    lesions: int


@dataclass(frozen=True)
class SheetScore:
    """All that is counted in one photograph."""

    pixels: dict[str, PooledCurve]  # by output
    patches: PooledCurve  # of red lesions
    spots: dict[str, Found]  # MA; red: microaneurysms and haemorrhages together


def score_sheet(maps: np.ndarray, sheet: Sheet) -> SheetScore:
    """Count one photograph. maps: (K, S, S) uint8, K at least 2, in the order of OUTPUTS."""
    inside = sheet.pixels.max(axis=2) > 8
    truth = unpack(sheet.masks).astype(bool)
    pixels = {}
    for output, map_, mask in zip(OUTPUTS, maps, truth, strict=False):
        pixels[output] = PooledCurve()
        pixels[output].add(map_[inside], mask[inside])
    red, red_truth = np.maximum(maps[0], maps[1]) * inside, (truth[0] | truth[1]) & inside
    spots = {"MA": free_spots(maps[0] * inside, truth[0] & inside), "red": free_spots(red, red_truth)}
    return SheetScore(pixels, patch_curve(red, red_truth, inside), spots)


def patch_curve(map_: np.ndarray, truth: np.ndarray, inside: np.ndarray) -> PooledCurve:
    """Patches of 64 px: positive with a pixel of a lesion in them, their score the map's highest value.

    A patch counts where half of it lies inside the field, or a lesion in it.
    """
    held, positive = _patches(map_).max(axis=(1, 3)), _patches(truth).max(axis=(1, 3))
    counted = (_patches(inside).mean(axis=(1, 3)) >= 0.5) | positive
    curve = PooledCurve()
    curve.add(held[counted], positive[counted])
    return curve


def _patches(square: np.ndarray) -> np.ndarray:
    """(S, S) -> (n, 64, n, 64)."""
    n = square.shape[0] // PATCH_PX
    return square[: n * PATCH_PX, : n * PATCH_PX].reshape(n, PATCH_PX, n, PATCH_PX)


def free_spots(map_: np.ndarray, truth: np.ndarray) -> Found:
    """At each level, spots against lesions: a lesion is found when a spot's centre lies in it or within 10 px of it, and it is the nearest one.

    Spots below the program's smallest microaneurysm are noise here as there; a spot far from every lesion is a false one.
    """
    away, nearest = cv2.distanceTransformWithLabels(
        (~truth).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_CCOMP
    )
    lesions = len(np.unique(nearest[truth]))
    false, found = np.zeros(256), np.zeros(256)
    for level, centres in spots_by_level(map_, SMALLEST_PX["MA"]):
        x, y = (centres + 0.5).astype(int).T
        hit = (away[y, x] <= REACH_PX) if lesions else np.zeros(len(x), bool)
        false[level] = np.count_nonzero(~hit)
        found[level] = len(np.unique(nearest[y[hit], x[hit]]))
    return Found(false[1:], found[1:], lesions)


# ------------------------------------------------------------------------------------------------------- over photographs


def measure_lesions(pairs: Pairs) -> Scores:
    """Every lesion score of these photographs, each with an interval over photographs.

    - lesion_aupr_MA ...: area under the precision-recall curve over all pixels of the fields;
    - red_patch_auroc, red_patch_sensitivity (at 99 % specificity): 64 px patches that hold a microaneurysm or haemorrhage;
    - lesion_froc_MA, lesion_froc_red: lesions found, mean over 1/8 ... 8 false spots a photograph; lesion_found_MA_1/8 ... one by one.

    A score that the annotations do not allow is left out.
    """
    return scores_of([score_sheet(maps, sheet) for maps, sheet in pairs])


def scores_of(photographs: list[SheetScore]) -> Scores:
    """As measure_lesions, of photographs that were counted already."""
    every = np.arange(len(photographs))
    asked: dict[str, Callable[[np.ndarray], float]] = {}
    if not photographs:
        return {}
    for output in photographs[0].pixels:
        asked[f"lesion_aupr_{output}"] = _of_curve(
            [p.pixels[output] for p in photographs], PooledCurve.average_precision
        )
    patches = [p.patches for p in photographs]
    asked["red_patch_auroc"] = _of_curve(patches, PooledCurve.auroc)
    asked["red_patch_sensitivity"] = _of_curve(patches, lambda curve: curve.sensitivity_at(SPECIFICITY))
    for kind in ("MA", "red"):
        own = [p.spots[kind] for p in photographs]
        asked[f"lesion_froc_{kind}"] = _of_spots(own, lambda found: float(found.mean()))
        for index, name in enumerate(RATE_NAMES):
            asked[f"lesion_found_{kind}_{name}"] = _of_spots(own, lambda found, at=index: float(found[at]))
    return {name: with_interval(question, every) for name, question in asked.items() if not np.isnan(question(every))}


def by_output(photographs: list[SheetScore]) -> dict[str, dict[str, float]]:
    """By output as lesion.json keeps it: threshold of the best F1 over pixels, photographs, and aupr, low, high where there is a lesion."""
    scores, figures = scores_of(photographs), {}
    for output in photographs[0].pixels if photographs else ():
        pooled = PooledCurve.sum([p.pixels[output] for p in photographs])
        figures[output] = {"threshold": round(pooled.best_threshold(), 4), "photographs": len(photographs)}
        if own := scores.get(f"lesion_aupr_{output}"):
            figures[output] |= {"aupr": own["value"], "low": own["low"], "high": own["high"]}
    return figures


def _of_curve(curves: list[PooledCurve], read: Callable[[PooledCurve], float]) -> Callable[[np.ndarray], float]:
    positive, negative = np.stack([c.positive for c in curves]), np.stack([c.negative for c in curves])

    def of(rows: np.ndarray) -> float:
        pooled = PooledCurve()
        pooled.positive, pooled.negative = positive[rows].sum(axis=0), negative[rows].sum(axis=0)
        return read(pooled)

    return of


def _of_spots(photographs: list[Found], read: Callable[[np.ndarray], float]) -> Callable[[np.ndarray], float]:
    false, found = np.stack([p.false for p in photographs]), np.stack([p.found for p in photographs])
    lesions = np.array([p.lesions for p in photographs])
    return lambda rows: read(
        free_response(false[rows].mean(axis=0), found[rows].sum(axis=0), int(lesions[rows].sum()), RATES)
    )


# ----------------------------------------------------------------------------------------------------- a bundle's own maps


def fold_of(photographs: int, folds: int) -> np.ndarray:
    """(N,) in which fold each annotated photograph of the split train is: the same for every recipe, whatever its seed."""
    return np.random.default_rng(0).permutation(photographs) % folds


def left_out(annotated: list[Annotated], fold: int, folds: int = 5) -> list[Annotated]:
    """The photographs that the lesion recipe with this fold did not train on."""
    dealt = [one for one in annotated if one.split == "train"]
    return [one for one, own in zip(dealt, fold_of(len(dealt), folds), strict=True) if own == fold]


def bundle_pairs(grader: Grader, annotated: list[Annotated], report: Report) -> Iterator[tuple[np.ndarray, Sheet]]:
    """The maps that a bundle gives for annotated photographs, one after the other. Raises FundusError, TableError."""
    for index, one in enumerate(annotated):
        sheet = cut_sheet(one, LESION_SIZE)
        maps = grader.analyse(fundus.read(one.photo)).lesion_maps
        yield np.stack([maps[kind] for kind in LESION_KINDS]), sheet
        report({"event": "progress", "done": index + 1, "total": len(annotated), "message": one.image_id})
