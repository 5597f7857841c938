"""One photograph of an eye laid over another of the same eye: which place of the one is which place of the other.

Vessels are the landmarks: SIFT keypoints (Lowe 2004, IJCV 60:91) on the green channel with its local contrast evened out, where
vessels stand out most; matched both ways; a similarity by RANSAC (Fischler and Bolles 1981), then, where it predicts matches that
it was not fitted to better than the similarity does, an affine or a quadratic map, which is how a curved retina moves in a flat
photograph (Can et al. 2002, IEEE TPAMI 24:347).
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from retina_models.fundus.field import Field, find_field

WORK_PX = 1000
"""Diameter of the field in the picture that is matched: vessels are 4-12 px wide there, and 12 MP take a second."""

FEATURES_MOST = 6000
RATIO = 0.85
"""Of the best match's distance to the second best's (Lowe's is 0.8; matches both ways allow for more)."""

INLIER_SHARE = 0.006
"""Of the field's diameter: how far a match may lie from the map and still speak for it."""

LEAST_INLIERS = 20
"""Photographs of two different eyes have 8 at most by chance (195 pairs of EyePACS), but for what the camera itself leaves on both."""

SURE_INLIERS = 60
"""Spoilt copies of 58 photographs (turned, shifted, blurred, unevenly lit, JPEG 60) have 99 and more."""

LEAST_ALIKE = 0.5
"""Where fewer than SURE_INLIERS speak, or nothing moved at all, so that they may be dust on the lens: how alike the two must look.

The same spoilt copies have 0.65 and more, the two eyes of EyePACS 70, joined by the dust of their camera, 0.39.
"""

SCALE_LIMITS = (0.6, 1.7)
"""Of the one field's width on the retina to the other's: cameras of 30 to 50 degrees, and a rim that is cut off."""

MOST_RESIDUAL = 0.0035
"""Of the field's diameter. Matches that agree by chance lie scattered evenly within INLIER_SHARE, half of them past 0.0042. Of spoilt
copies of 120 photographs of EyePACS, poor ones among them, the two with the worst maps (off by 0.3 % in the median) have 0.0023."""

TRUST_SHARE = 0.15
"""Of the field's diameter: how far from the nearest match the map is trusted. Where spoilt copies of 12 photographs were blurred on
their left, so that there were no matches, the map was off by up to 0.7 % of the diameter within this distance (99 % of places: 0.5 %),
by up to 1.2 % within 0.25 and 5 % beyond 0.4: a map bends as it likes where nothing holds it."""

FOLDS = 5


class RegistrationError(ValueError):
    """The two cannot be laid over one another; one sentence says why."""


@dataclass(frozen=True)
class Map:
    """From the moving photograph to the fixed one and back. Positions are pixel centres of the whole photographs."""

    order: int  # 1: affine or a similarity, 2: quadratic
    coefficients: np.ndarray  # (2, 3) or (2, 6): of 1, x, y[, x^2, x y, y^2], positions about `middle` in `unit_px`
    middle: tuple[float, float]  # of the moving photograph's field, px
    unit_px: float  # the moving photograph's field radius

    def to_fixed(self, xy: np.ndarray) -> np.ndarray:
        """(..., 2) positions in the moving photograph -> in the fixed one."""
        places = (np.asarray(xy, float) - self.middle) / self.unit_px
        return _terms(places, self.order) @ self.coefficients.T

    def to_moving(self, xy: np.ndarray) -> np.ndarray:
        """(..., 2) positions in the fixed photograph -> in the moving one; the reverse by Newton's method."""
        target = np.asarray(xy, float)
        linear = self.coefficients[:, 1:3]
        places = (target - self.coefficients[:, 0]) @ np.linalg.inv(linear).T
        for _ in range(8 if self.order == 2 else 0):
            missing = target - _terms(places, self.order) @ self.coefficients.T
            places = places + np.einsum("...ij,...j->...i", np.linalg.inv(self._slopes(places)), missing)
        return places * self.unit_px + self.middle

    def warp(self, pixels: np.ndarray, width: int, height: int, scale: float = 1.0) -> np.ndarray:
        """The moving photograph's pixels (H, W[, 3]) as the fixed one's camera would have seen them, black outside.

        width, height: of the fixed photograph; scale: of the result and of `pixels` to their photographs, such as 0.25 for previews.
        """
        columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
        flow = ((self.sources(columns, rows, 1 / scale) + 0.5) * scale - 0.5).astype(np.float32)
        return cv2.remap(pixels, flow[..., 0], flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)

    def sources(self, columns: int, rows: int, step_px: float) -> np.ndarray:
        """(rows, columns, 2) float32: the moving positions for a grid over the fixed photograph, in cells of step_px (their middles)."""
        coarse = 16  # the map is smooth: solved for every 16th cell, between by interpolation
        x, y = np.arange(0, columns + coarse, coarse), np.arange(0, rows + coarse, coarse)
        solved = self.to_moving((np.stack(np.meshgrid(x, y), axis=-1) + 0.5) * step_px - 0.5)
        finer = np.array([[1 / coarse, 0, 0], [0, 1 / coarse, 0]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return cv2.warpAffine(solved.astype(np.float32), finer, (columns, rows), flags=flags)

    def _slopes(self, places: np.ndarray) -> np.ndarray:
        """(..., 2, 2): how the fixed position changes with the moving one."""
        x, y = places[..., 0], places[..., 1]
        one, none = np.ones_like(x), np.zeros_like(x)
        by_x = np.stack([none, one, none, 2 * x, y, none], axis=-1)
        by_y = np.stack([none, none, one, none, x, 2 * y], axis=-1)
        return np.stack([by_x @ self.coefficients.T, by_y @ self.coefficients.T], axis=-1)


@dataclass(frozen=True)
class Registration:
    """How a moving photograph lies over a fixed one, and how well."""

    map: Map
    residual_share: float  # median distance of held-out matches from the map / diameter of the fixed photograph's field
    matches: int  # that speak for the map
    turn_degrees: float  # anticlockwise on the screen
    scale: float  # fixed / moving
    overlap_share: float  # of the fixed photograph's field that the moving one's covers, 0-1
    alike: float  # correlation of the two with brightness and contrast evened, where they overlap, -1 to 1
    places: np.ndarray  # (matches, 2) of the matches, px of the fixed photograph
    reach_px: float  # of the fixed photograph: how far from them the map is trusted

    def is_trusted(self, xy: np.ndarray) -> np.ndarray:
        """(...,) bool: whether a match lies near enough to positions (..., 2) in the fixed photograph."""
        asked = np.asarray(xy, float)
        cell = self.reach_px / 8
        first = np.floor(self.places.min(axis=0) / cell).astype(int) - 9
        wide, high = np.floor(self.places.max(axis=0) / cell).astype(int) + 10 - first
        empty = np.ones((high, wide), np.uint8)
        column, row = (np.floor(self.places / cell).astype(int) - first).T
        empty[row, column] = 0
        away = cv2.distanceTransform(empty, cv2.DIST_L2, 5)
        column, row = np.moveaxis(np.floor(asked / cell).astype(int) - first, -1, 0)
        held = (column >= 0) & (column < wide) & (row >= 0) & (row < high)
        return held & (away[np.clip(row, 0, high - 1), np.clip(column, 0, wide - 1)] <= 8)


@dataclass(frozen=True)
class Landscape:
    """What of a photograph is matched; made once and kept, since it takes most of the time."""

    field: Field
    scale: float  # work pixels for one of the photograph
    even: np.ndarray  # (h, w) uint8, work pixels: the retina with brightness and contrast evened
    inside: np.ndarray  # (h, w) uint8, work pixels: 255 in the field
    places: np.ndarray  # (n, 2) keypoints, pixels of the photograph
    descriptors: np.ndarray  # (n, 128) float32


def landscape(pixels: np.ndarray, field: Field | None = None) -> Landscape:
    """The keypoints of a photograph: pixels (H, W, 3) uint8 RGB; field: where it is known already."""
    field = field or find_field(pixels)
    scale = min(1.0, WORK_PX / (2 * field.radius))
    height, width = pixels.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    green = cv2.resize(np.ascontiguousarray(pixels[..., 1]), size, interpolation=cv2.INTER_AREA)
    inside = _inside(field, scale, size)
    even = _even(green, inside, 2 * field.radius * scale)
    sift = cv2.SIFT_create(nfeatures=FEATURES_MOST, contrastThreshold=0.02, edgeThreshold=20)  # pyright: ignore[reportAttributeAccessIssue]: its stubs lack it
    keypoints, descriptors = sift.detectAndCompute(even, inside)
    if descriptors is None:
        return Landscape(field, scale, even, inside, np.zeros((0, 2)), np.zeros((0, 128), np.float32))
    places = (np.array([point.pt for point in keypoints]) + 0.5) / scale - 0.5
    root = np.sqrt(
        descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-6)
    )  # RootSIFT, Arandjelovic 2012
    return Landscape(field, scale, even, inside, places, root.astype(np.float32))


def register(fixed: Landscape, moving: Landscape) -> Registration:
    """The map from moving to fixed. Raises RegistrationError in words when they do not fit."""
    ours, theirs = _matches(fixed, moving)
    diameter = 2 * fixed.field.radius
    if len(ours) < LEAST_INLIERS:
        raise RegistrationError(_too_few(len(ours)))
    similar, speaks = cv2.estimateAffinePartial2D(
        theirs,
        ours,
        method=cv2.RANSAC,
        ransacReprojThreshold=INLIER_SHARE * diameter,
        maxIters=10_000,
        confidence=0.9999,
    )
    inliers = np.zeros(len(ours), bool) if speaks is None else speaks.ravel().astype(bool)
    if similar is None or inliers.sum() < LEAST_INLIERS:
        raise RegistrationError(_too_few(int(inliers.sum())))
    scale = float(np.hypot(similar[0, 0], similar[1, 0]))
    wider = scale * moving.field.radius / fixed.field.radius
    if not SCALE_LIMITS[0] <= wider <= SCALE_LIMITS[1]:
        times = max(wider, 1 / wider)
        raise RegistrationError(
            f"The photographs do not fit: one would have to show {times:.1f} times as much of the retina as the other."
        )
    middle, unit = np.array([moving.field.cx, moving.field.cy]), moving.field.radius
    inliers = _gathered(ours, theirs, inliers, middle, unit, INLIER_SHARE * diameter)
    order, coefficients, residual = _best_map(ours[inliers], (theirs[inliers] - middle) / unit)
    if residual > MOST_RESIDUAL * diameter:
        raise RegistrationError(
            "The photographs could not be laid over one another: the places that agree do so by chance."
        )
    turn = float(np.degrees(np.arctan2(-similar[1, 0], similar[0, 0])))
    map_ = Map(order, coefficients, (float(middle[0]), float(middle[1])), unit)
    alike = _likeness(map_, fixed, moving)
    count = int(inliers.sum())
    if alike < LEAST_ALIKE and (count < SURE_INLIERS or _stands_still(similar, fixed.field, moving.field)):
        raise RegistrationError(
            f"The photographs do not look alike where {count} places agree: these may be marks of the camera."
        )
    return Registration(
        map=map_,
        residual_share=residual / diameter,
        matches=count,
        turn_degrees=turn,
        scale=scale,
        overlap_share=_overlap(map_, fixed.field, moving.field),
        alike=alike,
        places=ours[inliers],
        reach_px=TRUST_SHARE * diameter,
    )


def _inside(field: Field, scale: float, size: tuple[int, int]) -> np.ndarray:
    """(h, w) uint8: the field without its rim, where the border would be matched instead of the retina."""
    mask = np.zeros((size[1], size[0]), np.uint8)
    middle = (round((field.cx + 0.5) * scale - 0.5), round((field.cy + 0.5) * scale - 0.5))
    cv2.circle(mask, middle, round(field.radius * scale * 0.96), 255, cv2.FILLED)
    return mask


def _even(green: np.ndarray, inside: np.ndarray, diameter_px: float) -> np.ndarray:
    """Brightness and contrast made alike over the field, so that neither lamp nor cataract counts: (h, w) uint8."""
    values = green.astype(np.float32)
    weight = (inside > 0).astype(np.float32)
    reach = diameter_px / 40
    total = cv2.GaussianBlur(weight, (0, 0), reach) + 1e-3
    mean = cv2.GaussianBlur(values * weight, (0, 0), reach) / total
    away = (values - mean) * weight
    spread = np.sqrt(
        cv2.GaussianBlur(away**2, (0, 0), reach * 2) / (cv2.GaussianBlur(weight, (0, 0), reach * 2) + 1e-3)
    )
    floor = float(np.median(spread[inside > 0])) * 0.5 + 0.5 if inside.any() else 1.0
    smooth = cv2.GaussianBlur(away / (spread + floor), (0, 0), 1.2)
    return np.clip(128 + smooth * 45, 0, 255).astype(np.uint8)


def _matches(fixed: Landscape, moving: Landscape) -> tuple[np.ndarray, np.ndarray]:
    """(n, 2) places in the fixed photograph and theirs in the moving one: each the other's best, and clearly so."""
    none = np.zeros((0, 2))
    if len(fixed.places) < 2 or len(moving.places) < 2:
        return none, none
    alike = moving.descriptors @ fixed.descriptors.T  # RootSIFT: |a - b|^2 = 2 - 2 a.b
    rows = np.arange(len(alike))
    best = alike.argmax(axis=1)
    first = alike[rows, best]
    back = alike.argmax(axis=0)
    alike[rows, best] = -1
    second = alike.max(axis=1)
    clear = (1 - first) < RATIO**2 * (1 - second)
    kept = clear & (back[best] == rows)
    return fixed.places[best[kept]], moving.places[kept]


def _too_few(matches: int) -> str:
    return f"The photographs could not be laid over one another: {matches} places agree, {LEAST_INLIERS} are needed."


def _terms(places: np.ndarray, order: int) -> np.ndarray:
    """(..., 2) -> (..., 3 or 6): 1, x, y[, x^2, x y, y^2]."""
    x, y = places[..., 0], places[..., 1]
    terms = [np.ones_like(x), x, y]
    if order == 2:
        terms += [x * x, x * y, y * y]
    return np.stack(terms, axis=-1)


def _similarity(ours: np.ndarray, theirs: np.ndarray) -> np.ndarray:
    """(2, 3) of 1, x, y, by least squares."""
    x, y = theirs.T
    none, one = np.zeros_like(x), np.ones_like(x)
    rows = np.concatenate([np.stack([one, none, x, -y], axis=1), np.stack([none, one, y, x], axis=1)])
    (dx, dy, a, b), *_ = np.linalg.lstsq(rows, np.concatenate([ours[:, 0], ours[:, 1]]), rcond=None)
    return np.array([[dx, a, -b], [dy, b, a]])


def _fit(ours: np.ndarray, theirs: np.ndarray, model: str) -> tuple[int, np.ndarray]:
    if model == "similarity":
        return 1, _similarity(ours, theirs)
    order = 2 if model == "quadratic" else 1
    solution, *_ = np.linalg.lstsq(_terms(theirs, order), ours, rcond=None)
    return order, solution.T


LEAST_FOR = {"similarity": 0, "affine": 40, "quadratic": 80}
"""Matches from which a map with more freedom is tried at all."""


def _best_map(ours: np.ndarray, theirs: np.ndarray) -> tuple[int, np.ndarray, float]:
    """Order, coefficients and the median held-out distance in px, of the simplest map within 3 % of the best."""
    fold = np.arange(len(ours)) * 7919 % FOLDS  # a fixed deal: the same photographs give the same map
    distances: dict[str, float] = {}
    for model, least in LEAST_FOR.items():
        if len(ours) < least:
            continue
        away = np.empty(len(ours))
        for held in range(FOLDS):
            order, coefficients = _fit(ours[fold != held], theirs[fold != held], model)
            away[fold == held] = np.linalg.norm(
                _terms(theirs[fold == held], order) @ coefficients.T - ours[fold == held], axis=1
            )
        distances[model] = float(np.median(away))
    best = min(distances.values())
    chosen = next(model for model, distance in distances.items() if distance <= best * 1.03)
    order, coefficients = _fit(ours, theirs, chosen)
    return order, coefficients, distances[chosen]


def _gathered(
    ours: np.ndarray, theirs: np.ndarray, inliers: np.ndarray, middle: np.ndarray, unit: float, reach_px: float
) -> np.ndarray:
    """The matches that a quadratic map fitted to the similarity's takes in, which bend too far for the similarity."""
    places = (theirs - middle) / unit
    for _ in range(3):
        if inliers.sum() < LEAST_FOR["quadratic"]:
            break
        order, coefficients = _fit(ours[inliers], places[inliers], "quadratic")
        grown = np.linalg.norm(_terms(places, order) @ coefficients.T - ours, axis=1) < reach_px
        if grown.sum() < LEAST_INLIERS or (grown == inliers).all():
            break
        inliers = grown
    return inliers


def _overlap(map_: Map, fixed: Field, moving: Field) -> float:
    steps = np.linspace(-1, 1, 41)
    grid = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2)
    grid = grid[np.hypot(*grid.T) <= 1] * fixed.radius + (fixed.cx, fixed.cy)
    there = map_.to_moving(grid) - (moving.cx, moving.cy)
    return float((np.hypot(*there.T) <= moving.radius).mean())


def _likeness(map_: Map, fixed: Landscape, moving: Landscape) -> float:
    """The correlation of the evened pictures over their overlap; 0 where there is hardly one."""
    own, inside = fixed.even[::2, ::2], fixed.inside[::2, ::2]
    height, width = fixed.even.shape
    there = map_.sources(width, height, 1 / fixed.scale)[::2, ::2]
    sources = ((there + 0.5) * moving.scale - 0.5).astype(np.float32)
    theirs = cv2.remap(moving.even, sources[..., 0], sources[..., 1], cv2.INTER_LINEAR)
    covered = cv2.remap(moving.inside, sources[..., 0], sources[..., 1], cv2.INTER_NEAREST)
    both = (covered > 0) & (inside > 0)
    if both.sum() < 1000:
        return 0.0
    pair = np.stack([own[both], theirs[both]]).astype(float)
    return float(np.nan_to_num(np.corrcoef(pair)[0, 1]))


def _stands_still(similar: np.ndarray, fixed: Field, moving: Field) -> bool:
    """Whether a similarity (2, 3) moves the middle of the field, and its rim, by less than a hundredth of its diameter."""
    middle = np.array([moving.cx, moving.cy])
    ends = middle + np.array([(0, 0), (1, 0), (0, 1)]) * moving.radius
    moved = ends @ similar[:, :2].T + similar[:, 2]
    wanted = (ends - middle) / moving.radius * fixed.radius + (fixed.cx, fixed.cy)
    return bool((np.linalg.norm(moved - wanted, axis=1) < 0.02 * fixed.radius).all())
