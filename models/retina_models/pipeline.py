"""One photograph's way through the three networks: FundusImage in, Analysis out. NumPy between the stages, no torch here.

`Eyes` is everything up to the fuse network's inputs, and is what its training sees too: so there is one way to look at a photograph, not two.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np

from retina_models import fundus, grid
from retina_models.blank import blank_reason
from retina_models.landmarks import Landmarks, locate
from retina_models.prediction import LESION_KINDS, Analysis
from retina_models.runtime import Network
from retina_models.verdict import Decision, decide

LESION_SIZE = 2048
MAIN_SIZE = 768
LANDMARK_STRIDE = 16
LESION_OUTPUTS = ("maps",)
MAIN_OUTPUTS = ("features", "landmarks", "artefacts", "degraded", "gradable", "grade", "dme")
FUSE_OUTPUTS = ("grade", "dme", "referable", "gradable")
REMEMBERED = 64
"""Photographs whose fuse inputs a grader keeps, 90 kB each: to explain one of them takes no second look of a second or more."""


def normalise(pixels: np.ndarray) -> np.ndarray:
    """(S, S, 3) uint8 RGB -> (1, 3, S, S) float32 in [-1, 1], as the encoder was trained (EfficientNet-Lite: (x / 255 - 0.5) / 0.5)."""
    planes = np.ascontiguousarray(pixels.transpose(2, 0, 1))[None].astype(np.float32)
    planes *= 1 / 127.5
    planes -= 1.0
    return planes


@dataclass(frozen=True)
class Look:
    """What the lesion detector and the main network saw."""

    frame: fundus.Frame  # of the lesion maps
    maps: dict[str, np.ndarray]  # kind -> (2048, 2048) uint8
    landmarks: Landmarks  # in pixels of the main network's frame
    artefacts: np.ndarray  # (48, 48) float32 probabilities
    degraded: np.ndarray  # (5,) logits as main.DEGRADATIONS
    cells: np.ndarray  # (19, 24, 24) float32
    features: np.ndarray  # (F, 12, 12) float32
    main: np.ndarray  # (12,) logits: grade, dme, gradable, degraded
    stage_ms: dict[str, float]
    blank: str | None = None  # why the photograph shows nothing at all, one of the quality reasons


@dataclass(frozen=True)
class Detail:
    """What the lesion detector saw, in its frame."""

    maps: dict[str, np.ndarray]  # kind -> (2048, 2048) uint8
    cells: np.ndarray  # (12, 24, 24) float32, by kind
    retina: np.ndarray  # (24, 24) float32, the share of each cell that shows retina


@dataclass(frozen=True)
class Whole:
    """What the main network saw, in its frame."""

    landmarks: Landmarks
    artefacts: np.ndarray  # (48, 48) float32 probabilities
    degraded: np.ndarray  # (5,) logits
    features: np.ndarray  # (F, 12, 12) float32
    logits: np.ndarray  # (12,): grade, dme, gradable, degraded


def joined_cells(detail: np.ndarray, retina: np.ndarray, landmarks: Landmarks, artefacts: np.ndarray) -> np.ndarray:
    """(19, 24, 24) float32, the fuse network's cells. detail: (12, 24, 24) of the lesions; retina: (24, 24); artefacts: (G, G)."""
    position = grid.position_cells(landmarks, MAIN_SIZE)
    return np.concatenate([detail, position, grid.artefact_cells(artefacts, retina)])


class Eyes:
    """The lesion detector and the main network, looking at one photograph."""

    def __init__(self, lesion: Network, main: Network, thresholds: dict[str, float]) -> None:
        self._lesion, self._main = lesion, main
        self.thresholds = (
            thresholds  # by lesion kind, 0-1: what counts in the cells; lower than what is shown as a lesion
        )

    def look(self, image: fundus.FundusImage) -> Look:
        """Raises RuntimeFault."""
        clock = [time.perf_counter()]
        large, small = fundus.frame_of(image.field, LESION_SIZE), fundus.frame_of(image.field, MAIN_SIZE)
        detail, whole = large.crop(image.pixels), small.crop(image.pixels)
        clock.append(time.perf_counter())
        found = self._detail(detail, _inside(image.field, large))
        clock.append(time.perf_counter())
        seen = self._whole(whole)
        clock.append(time.perf_counter())
        cells = joined_cells(found.cells, found.retina, seen.landmarks, seen.artefacts)
        clock.append(time.perf_counter())
        spent = dict(zip(("prepare", "lesion", "main", "join"), np.diff(clock) * 1000, strict=True))
        return Look(
            frame=large,
            maps=found.maps,
            landmarks=seen.landmarks,
            artefacts=seen.artefacts,
            degraded=seen.degraded,
            cells=cells,
            features=seen.features,
            main=seen.logits,
            stage_ms={name: round(float(ms), 1) for name, ms in spent.items()},
            blank=blank_reason(whole),
        )

    def detail(self, image: fundus.FundusImage) -> Detail:
        """The lesions only. Raises RuntimeFault."""
        frame = fundus.frame_of(image.field, LESION_SIZE)
        return self._detail(frame.crop(image.pixels), _inside(image.field, frame))

    def whole(self, image: fundus.FundusImage) -> Whole:
        """The whole view only. Raises RuntimeFault."""
        return self._whole(fundus.frame_of(image.field, MAIN_SIZE).crop(image.pixels))

    def _detail(self, pixels: np.ndarray, inside: np.ndarray) -> Detail:
        """pixels: (2048, 2048, 3) uint8 RGB; inside: (2048, 2048) uint8, 1 in the field of view."""
        maps = self._lesion_maps(pixels, inside)
        cells = grid.lesion_cells(maps, grid.find_lesions(maps, self.thresholds))
        brightest = np.maximum(np.maximum(pixels[..., 0], pixels[..., 1]), pixels[..., 2])  # max(axis=2) takes 110 ms
        return Detail(maps, cells, grid.share_of_cells(inside & (brightest > 12)))

    def _whole(self, pixels: np.ndarray) -> Whole:
        """pixels: (768, 768, 3) uint8 RGB."""
        out = {name: values[0] for name, values in self._main.run(normalise(pixels)).items()}
        features = out["features"]
        channels, side, _ = features.shape
        return Whole(
            landmarks=locate(_softmax(out["landmarks"]), LANDMARK_STRIDE),
            artefacts=_sigmoid(out["artefacts"][0]),
            degraded=out["degraded"],
            features=features.reshape(channels, side // 2, 2, side // 2, 2).mean(axis=(2, 4)),
            logits=np.concatenate([out["grade"], out["dme"], out["gradable"], out["degraded"]]),
        )

    def _lesion_maps(self, detail: np.ndarray, inside: np.ndarray) -> dict[str, np.ndarray]:
        probabilities = self._lesion.run(normalise(detail))["maps"][0]
        kept = range(len(LESION_KINDS))  # the optic disc's channel only helped to train
        return {LESION_KINDS[k]: (probabilities[k] * 255 + 0.5).astype(np.uint8) * inside for k in kept}


@dataclass(frozen=True)
class FuseInputs:
    """What the fuse network is asked about one photograph; the shapes are those of Look."""

    cells: np.ndarray
    features: np.ndarray
    main: np.ndarray


class FusedGrader:
    """The fused model of one bundle on one device: the Grader that the program uses. Not for several threads at once."""

    def __init__(self, name: str, device: str, why: str, eyes: Eyes, fuse: Network, decision: Decision) -> None:
        self.name, self.device = name, device
        self.why = why  # what runs where, and the reason, in words
        self.eyes, self.fuse, self.decision = eyes, fuse, decision
        self._inputs: OrderedDict[str, FuseInputs] = OrderedDict()  # by sha256, the one used last at the end

    def analyse(self, image: fundus.FundusImage) -> Analysis:
        """Grade one photograph. Raises RuntimeFault in words when the device cannot."""
        started = time.perf_counter()
        look = self.eyes.look(image)
        self._remember(image.sha256, look)
        joined = time.perf_counter()
        out = self.fuse.run(look.cells[None], look.features[None], look.main[None])
        stages = {**look.stage_ms, "fuse": round((time.perf_counter() - joined) * 1000, 1)}
        logits = {name: values[0] for name, values in out.items()}
        prediction = decide(self.decision, self.name, look, logits, time.perf_counter() - started, stages)
        return Analysis(
            prediction=prediction,
            frame=look.frame,
            lesion_maps=look.maps,
            artefact_map=_enlarge(look.artefacts, look.frame.size),
            thresholds=self.decision.lesion_points,
            width=image.width,
            height=image.height,
        )

    def inputs_of(self, image: fundus.FundusImage) -> FuseInputs:
        """Of a photograph graded lately from memory; of any other by looking at it. Raises RuntimeFault."""
        if image.sha256 not in self._inputs:
            self._remember(image.sha256, self.eyes.look(image))
        self._inputs.move_to_end(image.sha256)
        return self._inputs[image.sha256]

    def _remember(self, sha256: str, look: Look) -> None:
        self._inputs[sha256] = FuseInputs(look.cells, look.features, look.main)
        while len(self._inputs) > REMEMBERED:
            self._inputs.popitem(last=False)


def _inside(field: fundus.Field, frame: fundus.Frame) -> np.ndarray:
    """(S, S) uint8: 1 inside the round field of view."""
    import cv2

    centre = frame.to_network(np.array([field.cx, field.cy]))
    disc = np.zeros((frame.size, frame.size), np.uint8)
    radius = round(field.radius * frame.size / frame.side)
    cv2.circle(disc, (round(float(centre[0])), round(float(centre[1]))), radius, 1, -1)
    return disc


def _enlarge(map_: np.ndarray, size: int) -> np.ndarray:
    """A coarse map of probabilities as (size, size) uint8."""
    import cv2

    return (cv2.resize(map_, (size, size), interpolation=cv2.INTER_LINEAR) * 255 + 0.5).astype(np.uint8)


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def _softmax(maps: np.ndarray) -> np.ndarray:
    """Over the places of each map. maps: (2, G, G)."""
    raised = np.exp(maps - maps.max(axis=(1, 2), keepdims=True))
    return raised / raised.sum(axis=(1, 2), keepdims=True)
