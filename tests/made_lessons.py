"""Stores with readings to learn from, for tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from made_readings import made, sha
from retina_desktop.store.images import Sighting
from retina_desktop.store.store import Store
from retina_models.prediction import LESION_KINDS, Prediction

MODEL = "retina-2026.1"


def read(store: Store, *numbers: int, reader: str = "Ada", **other: Any) -> None:
    """Confirmed readings of the photographs of these numbers; other replaces their fields."""
    store.readings.append_many(made(number, reader=reader, **{"state": "confirmed", **other}) for number in numbers)


def know(store: Store, patients: dict[int, str | None], folder: Path) -> None:
    """The photographs of these numbers, each in a file of its own, with their patients."""
    folder.mkdir(exist_ok=True)
    sightings = []
    for number, patient in patients.items():
        path = folder / f"{number}.jpg"
        path.write_bytes(str(number).encode())  # sha(number) is the hash of it
        sightings.append(Sighting(sha(number), path, patient=patient))
    store.images.remember_many(sightings)


def prediction(probabilities: Sequence[float], **other: Any) -> Prediction:
    """An opinion with these five probabilities."""
    grade = max(range(5), key=lambda level: probabilities[level])
    values: dict[str, Any] = {
        "model": MODEL, "grade": grade, "probabilities": tuple(probabilities), "action": 0, "referable": grade >= 2,
        "p_referable": sum(probabilities[2:]), "dme": 0, "p_dme": (1.0, 0.0, 0.0), "gradable": True, "p_gradable": 1.0,
        "quality_reasons": (), "uncertainty": 0.1, "conformal_set": (grade,), "lesion_counts": dict.fromkeys(LESION_KINDS, 0),
        "quadrant_counts": dict.fromkeys(LESION_KINDS, (0, 0, 0, 0)), "rule_grade": 0, "disc": None, "fovea": None, "seconds": 1.0,
    }  # fmt: skip
    return Prediction(**{**values, **other})


def opine(store: Store, number: int, sure_of: int, p: float = 0.9, **other: Any) -> None:
    """Keep an opinion that is sure of a grade."""
    probabilities = [(1 - p) / 4] * 5
    probabilities[sure_of] = p
    opinion = prediction(probabilities, **other)
    store.predictions.put(sha(number), opinion.model, opinion.to_json())
