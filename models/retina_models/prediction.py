"""What the fused model says of one photograph, in plain values: no torch, no Qt.

`Prediction` is what is stored and written to `results.csv`; `Analysis` adds the maps that are drawn over the photograph.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import numpy as np

from retina_models.fundus import Frame, FundusImage

if TYPE_CHECKING:
    from retina_models.features import FuseInputs

LESION_KINDS = ("MA", "HE", "EX", "SE")
"""Microaneurysms, haemorrhages, hard exudates, soft exudates: the order of every lesion axis."""

LESION_NAMES = {"MA": "microaneurysms", "HE": "haemorrhages", "EX": "hard_exudates", "SE": "soft_exudates"}


@dataclass(frozen=True)
class Prediction:
    """One photograph's grades and findings. Coordinates are pixels of the photograph after EXIF orientation."""

    model: str  # bundle name, such as "retina-2026.11"
    grade: int  # 0-4, ICDR (Wilkinson et al. 2003, Ophthalmology 110:1677)
    probabilities: tuple[float, ...]  # p0 … p4, sum 1
    action: int  # 0 no action, 1 monitor, 2 medical intervention
    referable: bool
    p_referable: float
    dme: int  # IDRiD's macular-oedema risk 0-2
    p_dme: tuple[float, ...]  # sum 1
    gradable: bool
    p_gradable: float
    quality_reasons: tuple[str, ...]  # of: not-fundus, blur, dark, over-exposed, artefact, field
    uncertainty: float  # entropy of probabilities / log 5, in [0, 1]
    conformal_set: tuple[int, ...]  # grades at 90 % coverage, rising
    lesion_counts: dict[str, int]  # connected lesions by kind, at the bundle's operating point
    quadrant_counts: dict[str, tuple[int, int, int, int]]  # by kind; quadrants of the disc-fovea axis
    rule_grade: int  # grade that the ICDR rules give from the counts: the cross-check
    disc: tuple[float, float] | None
    fovea: tuple[float, float] | None
    seconds: float  # wall time for this photograph, reading included
    stage_ms: dict[str, float] = field(default_factory=dict)  # read, prepare, lesion, main, fuse

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @staticmethod
    def from_json(text: str) -> Prediction:
        """Raises ValueError when the text is no prediction."""
        try:
            values = json.loads(text)
            for key in ("probabilities", "p_dme", "quality_reasons", "conformal_set", "disc", "fovea"):
                values[key] = None if values[key] is None else tuple(values[key])
            values["quadrant_counts"] = {kind: tuple(counts) for kind, counts in values["quadrant_counts"].items()}
            return Prediction(**values)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"This is not a stored prediction: {error}.") from error


@dataclass(frozen=True)
class Analysis:
    """A prediction with its maps: probabilities x 255 in the network's frame."""

    prediction: Prediction
    frame: Frame  # of the lesion maps and of the artefact map
    lesion_maps: dict[str, np.ndarray]  # kind -> (size, size) uint8
    artefact_map: np.ndarray  # (size, size) uint8
    thresholds: dict[str, float]  # kind -> the bundle's operating point, 0-1
    width: int  # of the photograph
    height: int

    def map_in_photo(self, kind: str) -> np.ndarray:
        """(H, W) uint8, probability x 255 in the photograph's pixels. kind: one of LESION_KINDS or "artefact"."""
        source = self.artefact_map if kind == "artefact" else self.lesion_maps[kind]
        return self.frame.spread(source, self.width, self.height)


class Grader(Protocol):
    """The fused model on one device."""

    name: str  # the bundle's
    device: str  # plain words, such as "CPU (OpenVINO)"

    def analyse(self, image: FundusImage) -> Analysis:
        """Grade one photograph. Raises RuntimeFault in words when the device cannot."""
        ...


@runtime_checkable
class RememberingGrader(Grader, Protocol):
    """A grader that still has what its last network was asked about the photographs graded lately."""

    eyes_key: str  # of retina_models.features, which names what looked

    def remembered(self, sha256: str) -> FuseInputs | None:
        """None for a photograph that it has not, or not lately, graded."""
        ...


@runtime_checkable
class StagedGrader(Grader, Protocol):
    """A grader whose work is three stages, so that three photographs can be in work at once, each stage in a thread of its own.

    conclude(see(prepare(image))) is what `analyse` gives, but for the time between the stages.
    """

    at_once: int  # photographs that see_all is best given; 1 where several are no faster than one after the other

    def prepare(self, image: FundusImage) -> Any:
        """What the networks are given, in any number of threads. Keeps no reference to the whole photograph."""
        ...

    def see(self, prepared: Any) -> Any:
        """The large networks. Raises RuntimeFault in words when the device cannot."""
        ...

    def see_all(self, batch: Sequence[Any]) -> list[Any]:
        """What `see` gives of each, up to the last bits of float32. A fault of one is a fault of all. Raises RuntimeFault."""
        ...

    def conclude(self, seen: Any) -> Analysis:
        """From what they saw to what is said. Raises RuntimeFault."""
        ...
