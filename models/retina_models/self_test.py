"""Does the model still say here what it said when it was released? One synthetic sample, graded and compared.

A release records it into the bundle (`record`); `retina-desktop doctor` repeats it (`check`). A wrong driver, a changed
engine or a damaged installation shows as another grade.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from retina_models.fundus import FundusError, read
from retina_models.prediction import Analysis, Grader

FILE = "selftest.json"
SAMPLE = "SYNTHETIC_03_left.jpg"
"""Microaneurysms, haemorrhages and hard exudates are painted on it, so that every network has something to say."""

TOLERANCE = 0.05
"""Of any probability: engines may differ by 0.02 (choice.AGREEMENT), half precision by up to 0.025."""


@dataclass(frozen=True)
class Outcome:
    is_right: bool
    words: str  # one sentence


def record(grader: Grader, samples: Path) -> bytes:
    """The bundle's FILE: what this grader says of SAMPLE. Raises FundusError, RuntimeFault."""
    image = read(samples / SAMPLE)
    said = {"sample": SAMPLE, "sha256": image.sha256, **_said(grader.analyse(image))}
    return (json.dumps(said, indent=1) + "\n").encode()


def check(grader: Grader, bundle: Path, samples: Path) -> Outcome:
    """Grade SAMPLE and compare it with what the bundle in this folder recorded. Raises RuntimeFault."""
    try:
        image = read(samples / SAMPLE)
    except FundusError as error:
        return Outcome(False, f"The sample {SAMPLE} cannot be read: {error}")
    analysis = grader.analyse(image)
    if (fault := _impossible(analysis)) is not None:
        return Outcome(False, f"The sample was graded, but {fault}.")
    grade, seconds = analysis.prediction.grade, analysis.prediction.seconds
    try:
        expected = json.loads((bundle / FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        words = (
            f"The sample was graded {grade} in {seconds:.1f} s; this model came without a recorded answer to compare."
        )
        return Outcome(True, words)
    except (OSError, ValueError) as error:
        return Outcome(False, f"{bundle.name}: {FILE} cannot be read: {error}.")
    if expected.get("sha256") != image.sha256:
        return Outcome(False, f"The sample {SAMPLE} is not the one that the release graded.")
    said = _said(analysis)
    worst = max(_difference(said[name], expected.get(name)) for name in said)
    if worst > TOLERANCE:
        return Outcome(False, f"The sample's probabilities differ by up to {worst:.2f} from those at release.")
    return Outcome(
        True, f"The sample was graded {grade} as at release (largest difference {worst:.3f}) in {seconds:.1f} s."
    )


def _said(analysis: Analysis) -> dict[str, list[float]]:
    said = analysis.prediction
    single = [said.p_referable, said.p_gradable]
    return {
        "probabilities": [round(p, 5) for p in said.probabilities],
        "p_dme": [round(p, 5) for p in said.p_dme],
        "p_referable_gradable": [round(p, 5) for p in single],
    }


def _difference(said: list[float], expected: object) -> float:
    """Largest difference; 1 where the recorded values are of another shape."""
    if not isinstance(expected, list) or len(expected) != len(said):
        return 1.0
    return float(np.abs(np.subtract(said, expected)).max())


def _impossible(analysis: Analysis) -> str | None:
    """What no working model says, in words."""
    said = analysis.prediction
    for name, values in (("grades", said.probabilities), ("macular oedema", said.p_dme)):
        if not np.isfinite(values).all() or abs(sum(values) - 1) > 1e-3:
            return f"the probabilities of {name} do not sum to 1"
    if any(map_.shape != (analysis.frame.size,) * 2 for map_ in analysis.lesion_maps.values()):
        return "a lesion map has the wrong size"
    return None
