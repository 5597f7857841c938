"""What a model says of photographs that are nowhere: made up, so that what the gate must find can be counted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from retina_models.verdict import Decision
from retina_training.evaluate import Graded
from retina_training.tables import Labelled

CALIBRATION = Decision({}, {"referable": 0.5, "gradable": 0.5}, 0.9, 768)


def photographs(grades: Sequence[int | None], patients: Sequence[int] | None = None) -> list[Labelled]:
    people = range(len(grades)) if patients is None else patients
    return [
        Labelled(Path(f"{i}.jpg"), "made", f"photograph-{i}", str(patient), grade, None, "good", "val", eye="OD", size_px=(64, 48))
        for i, (grade, patient) in enumerate(zip(grades, people, strict=True))
    ]  # fmt: skip


def said(labelled: list[Labelled], grades: Sequence[int]) -> Graded:
    """A model that is sure of these grades."""
    given = np.array(grades)
    sure = {
        "grade": np.where(given[:, None] >= np.arange(1, 5), 4.0, -4.0),
        "dme": np.full((len(given), 2), -4.0),
        "referable": np.where(given[:, None] >= 2, 4.0, -4.0),
        "gradable": np.full((len(given), 1), 4.0),
    }
    return Graded.from_logits(labelled, sure, CALIBRATION)
