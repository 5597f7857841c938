"""An analysis brought back from the map pictures that `screen --maps` wrote beside results.csv."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np

from retina_desktop.services.map_pictures import map_paths
from retina_models.fundus import FundusImage, frame_of
from retina_models.prediction import LESION_KINDS, Analysis, Prediction

FRAME_PX = 2048
"""As the lesion detector sees a photograph."""


def analysis_of_maps(
    folder: Path, image: FundusImage, prediction: Prediction, thresholds: Mapping[str, float]
) -> Analysis | None:
    """None where a map is not there, cannot be read, or is not of the photograph's size. thresholds: by kind of lesion, 0-1."""
    frame = frame_of(image.field, FRAME_PX)
    maps = {}
    for kind, path in map_paths(folder, image.sha256):
        try:
            data = np.frombuffer(path.read_bytes(), np.uint8)
        except OSError:
            return None
        pixels = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE) if data.size else None
        if pixels is None or pixels.shape != (image.height, image.width):
            return None
        maps[kind] = frame.crop(pixels)
    artefact = maps.pop("artefact")
    points = {kind: thresholds[kind] for kind in LESION_KINDS}
    return Analysis(prediction, frame, maps, artefact, points, image.width, image.height)
