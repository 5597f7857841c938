"""Optic disc and fovea of a photograph, the scale that they give, and the ETDRS grid that is laid by them. Plain Python."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime

from retina_desktop.domain.language import listed, tr

Point = tuple[float, float]
"""x to the right, y downwards, in the photograph's pixels after EXIF orientation."""

DISC_DIAMETERS_TO_FOVEA = 2.5
"""Centre of the disc to the fovea, in disc diameters: the same figure by which the model measures (retina_models/grid.py)."""

MM_PER_DISC_DIAMETER = 1.5
"""The ETDRS's convention: 1 disc diameter = 1,500 µm (ETDRS report 10, 1991, Ophthalmology 98:786). It is one of a
photograph's own scale, not of the eye: a disc measured in life is nearer to 1.8 mm, and disc to fovea nearer to 4.5 than to
the 3.75 mm that follow here. What is said of a photograph in disc diameters does not depend on it."""

PLAUSIBLE_SHARES = (0.2, 0.73)
"""Disc to fovea, in diameters of the field of view. By annotators' points it is 0.29 to 0.44, median 0.39, in the 389 photographs of
IDRiD (Kowa VX-10α, 50 degrees): the limits are the ends of that for fields of 70 and of 30 degrees. Where 0.39 is 2.5 disc
diameters, they are 1.3 and 4.7."""

DISC_RADIUS = 0.5
"""Of the optic disc, in disc diameters."""

GRID_RADII_MM = (0.5, 1.5, 3.0)
"""Circles of 1, 3 and 6 mm across about the fovea (DICOM PS3.17, UU.5): 1/3, 1 and 2 disc diameters from it."""


@dataclass(frozen=True)
class Landmarks:
    """Where disc and fovea lie; None where that is not known."""

    disc: Point | None = None
    fovea: Point | None = None

    @property
    def are_both_known(self) -> bool:
        return self.disc_diameter_px is not None

    @property
    def disc_diameter_px(self) -> float | None:
        """One disc diameter; None where a landmark is missing, or both lie on the same spot."""
        if self.disc is None or self.fovea is None:
            return None
        return math.dist(self.disc, self.fovea) / DISC_DIAMETERS_TO_FOVEA or None

    def or_else(self, other: Landmarks) -> Landmarks:
        """What is missing here is taken from `other`."""
        return Landmarks(self.disc or other.disc, self.fovea or other.fovea)

    def with_point(self, name: str, point: Point) -> Landmarks:
        """name: "disc" or "fovea"."""
        return replace(self, **{name: point})


@dataclass(frozen=True)
class FieldOfView:
    """The part of a photograph where retina is seen: the round field, as far as it lies in the picture."""

    centre: Point
    radius_px: float
    width: int  # of the photograph, px
    height: int

    def nearest(self, point: Point) -> Point:
        """The point itself where it lies in the field, else the one at its edge towards the field's centre."""
        x, y = point
        away = math.dist(point, self.centre)
        if away > self.radius_px:
            share = self.radius_px / away
            x, y = (c + share * (value - c) for c, value in zip(self.centre, point, strict=True))
        return min(max(x, 0.0), float(self.width)), min(max(y, 0.0), float(self.height))

    def has(self, point: Point) -> bool:
        """Whether retina is seen there; half a pixel beyond the edge still counts."""
        return math.dist(point, self.nearest(point)) <= 0.5


def unjudged_distance(risk: int, landmarks: Landmarks) -> str:
    """Why a risk of macular oedema (0-2, see scale.DME_RISK) could not be held against the photograph; "" where it could.

    The risk is the network's own answer from the whole photograph. Its levels are distances from the fovea in disc
    diameters, which are known where disc and fovea are; level 0 is none.
    """
    missing = missing_words(landmarks)
    if not risk or not missing:
        return ""
    return tr("{missing} not found, so the distance from the fovea could not be judged", missing=missing)


def missing_words(landmarks: Landmarks) -> str:
    """Such as "disc and fovea"; "" where both are known."""
    places = ((tr("disc"), landmarks.disc), (tr("fovea"), landmarks.fovea))
    return listed([name for name, place in places if place is None])


def distance_remark(landmarks: Landmarks, field: FieldOfView) -> str:
    """A sentence where disc and fovea lie too near to, or too far from, each other for the field that is seen; else ""."""
    if landmarks.disc is None or landmarks.fovea is None:
        return ""
    least, most = PLAUSIBLE_SHARES
    share = math.dist(landmarks.disc, landmarks.fovea) / (2 * field.radius_px)
    if share < least:
        return tr("Disc and fovea lie unusually near to each other: look at both.")
    return tr("Disc and fovea lie unusually far apart: look at both.") if share > most else ""


@dataclass(frozen=True)
class LandmarkCorrection:
    """One act of a reader: where disc and fovea really lie. Never changed; a photograph's newest one holds, for every reader.

    A landmark that is None stays where the model found it; both None take the correction before back.
    """

    sha256: str  # of the photograph's content
    reader: str
    landmarks: Landmarks
    time_utc: datetime
    id: int | None = None  # None until it is saved


@dataclass(frozen=True)
class EtdrsGrid:
    """The grid in the photograph's pixels: circles about the fovea, and the four lines that part them into nine fields."""

    centre: Point
    radii_px: tuple[float, ...]  # of 1, 3 and 6 mm across
    lines: tuple[tuple[Point, Point], ...]  # from the inner to the outer circle, at 45° to the axis from fovea to disc


def etdrs_grid(landmarks: Landmarks) -> EtdrsGrid | None:
    """None where disc or fovea is not known.

    Source: DICOM PS3.17, UU.5 (circles of 1, 3 and 6 mm, radial lines at 45, 135, 225 and 315 degrees), turned so that the
    nasal fields face the disc; scale: MM_PER_DISC_DIAMETER.
    """
    diameter = landmarks.disc_diameter_px
    if diameter is None or landmarks.disc is None or landmarks.fovea is None:
        return None
    (x, y), disc = landmarks.fovea, landmarks.disc
    radii = tuple(mm / MM_PER_DISC_DIAMETER * diameter for mm in GRID_RADII_MM)
    axis = math.atan2(disc[1] - y, disc[0] - x)

    def on_circle(radius: float, turn: float) -> Point:
        return x + radius * math.cos(axis + turn), y + radius * math.sin(axis + turn)

    turns = [math.radians(degrees) for degrees in (45, 135, 225, 315)]
    lines = tuple((on_circle(radii[0], turn), on_circle(radii[-1], turn)) for turn in turns)
    return EtdrsGrid((x, y), radii, lines)


@dataclass(frozen=True)
class Length:
    """A measured line."""

    px: float
    disc_diameters: float | None  # None: disc or fovea is not known


def measure(start: Point, end: Point, landmarks: Landmarks) -> Length:
    """The length of a straight line, in the photograph's pixels and in disc diameters."""
    px = math.dist(start, end)
    diameter = landmarks.disc_diameter_px
    return Length(px, None if diameter is None else px / diameter)
