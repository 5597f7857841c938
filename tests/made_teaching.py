"""Opinions and kept features of which it is known what they would teach."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from fakes import FakeGrader
from retina_models.features import FuseInputs, pack
from retina_models.fundus import Field, FundusImage
from retina_models.prediction import Prediction

EYES = "e" * 64
"""As the features of the FakeGrader."""
IMAGE = FundusImage(Path("x"), "x", np.full((64, 64, 3), 100, np.uint8), Field(32, 32, 30, True), None, None, 1)
SAID = FakeGrader().analyse(IMAGE).prediction


def opinion(sure: float) -> Prediction:
    """Between grades 0 and 1, of 0 so sure (0.5 to 1)."""
    p = (sure, 1 - sure, 0.0, 0.0, 0.0)
    entropy = -sum(value * np.log(value) for value in p if value > 0) / np.log(5)
    return replace(SAID, grade=0, probabilities=p, uncertainty=float(entropy), gradable=True)


def packed(kind: float) -> bytes:
    """Features of a photograph whose traits are all this number."""
    shapes = ((19, 24, 24), (64, 12, 12), (12,))
    return pack(FuseInputs(*(np.full(shape, kind, np.float32) for shape in shapes)))
