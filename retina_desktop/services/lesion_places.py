"""Where the lesions that the model counted lie, by disc and fovea as they are known now: found, or placed by a reader.

The model's numbers stay as they are, and so does results.csv: this is for words beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from retina_desktop.domain.landmarks import DISC_RADIUS, Landmarks
from retina_desktop.domain.lesion import QuadrantCounts
from retina_models.grid import FoundLesions, find_lesions, quadrant_counts
from retina_models.landmarks import Landmarks as NetworkLandmarks

if TYPE_CHECKING:
    from retina_models.prediction import Analysis


@dataclass(frozen=True)
class LesionPlaces:
    """By kind of lesion."""

    quadrants: dict[str, QuadrantCounts]
    on_disc: dict[str, int]  # centres within half a disc diameter of the disc's


def found_lesions(analysis: Analysis) -> FoundLesions:
    """The lesions that the prediction counts. Some 20 ms a kind for maps of 2048 px."""
    return find_lesions(analysis.lesion_maps, analysis.thresholds)


def places(found: FoundLesions, analysis: Analysis, landmarks: Landmarks) -> LesionPlaces | None:
    """landmarks: in the photograph's pixels; None where one of them is missing, or both lie on the same spot."""
    diameter = landmarks.disc_diameter_px
    if diameter is None or landmarks.disc is None or landmarks.fovea is None:
        return None
    points = analysis.frame.to_network(np.array([landmarks.disc, landmarks.fovea]))
    radius_px = DISC_RADIUS * diameter * analysis.frame.size / analysis.frame.side
    on_disc = {
        kind: int((np.hypot(*(centres - points[0]).T) <= radius_px).sum()) for kind, centres in found.centres.items()
    }
    return LesionPlaces(quadrant_counts(found, NetworkLandmarks(points, np.ones(2)), 1.0), on_disc)
