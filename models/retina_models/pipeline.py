"""One photograph's way through the three networks: FundusImage in, Analysis out. NumPy between the stages, no torch here.

`Eyes` is everything up to the fuse network's inputs, and is what its training sees too: so there is one way to look at a photograph, not two.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from retina_models import fundus, grid
from retina_models.blank import blank_reason
from retina_models.features import FuseInputs
from retina_models.foreign import Likeness, likeness_of
from retina_models.landmarks import Landmarks, locate
from retina_models.prediction import LESION_KINDS, Analysis
from retina_models.runtime import Network, Outputs
from retina_models.verdict import Decision, decide

LESION_SIZE = 2048
MAIN_SIZE = 768
LANDMARK_STRIDE = 16
LESION_OUTPUTS = ("maps",)
MAIN_OUTPUTS = ("features", "landmarks", "artefacts", "degraded", "gradable", "grade", "dme")
FUSE_OUTPUTS = ("grade", "dme", "referable", "gradable")
REMEMBERED = 64
"""Photographs whose fuse inputs a grader keeps, 90 kB each: to explain one of them takes no second look of a second or more."""


_NORMALISED = np.arange(256, dtype=np.float32) * np.float32(1 / 127.5) - np.float32(1)


def normalise(*squares: np.ndarray) -> np.ndarray:
    """N of (S, S, 3) uint8 RGB -> (N, 3, S, S) float32 in [-1, 1], as the encoder was trained (EfficientNet-Lite: (x / 255 - 0.5) / 0.5)."""
    import cv2

    batch = np.empty((len(squares), 3, *squares[0].shape[:2]), np.float32)
    for planes, square in zip(batch, squares, strict=True):
        for plane, colour in zip(planes, cv2.split(square), strict=True):
            cv2.LUT(colour, _NORMALISED, plane)
    return batch


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
    likeness: Likeness  # to a fundus photograph
    stage_ms: dict[str, float]
    blank: str | None = None  # why the photograph shows nothing at all, one of the quality reasons


@dataclass(frozen=True)
class Prepared:
    """What the networks are given of one photograph."""

    sha256: str
    width: int  # of the photograph
    height: int
    frame: fundus.Frame  # of the lesion detector
    detail: np.ndarray  # (2048, 2048, 3) uint8 RGB
    inside: np.ndarray  # (2048, 2048) uint8, 1 in the field of view
    whole: np.ndarray  # (768, 768, 3) uint8 RGB
    retina: np.ndarray  # (24, 24) float32, the share of each cell that shows retina
    blank: str | None
    likeness: Likeness
    ms: float


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


@dataclass(frozen=True)
class Seen:
    """What both networks saw of one photograph, before anything is made of it."""

    sha256: str
    width: int
    height: int
    frame: fundus.Frame
    maps: dict[str, np.ndarray]  # kind -> (2048, 2048) uint8
    whole: Whole
    retina: np.ndarray
    blank: str | None
    likeness: Likeness
    stage_ms: dict[str, float]


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
        return self.join(self.see(self.prepare(image)))

    def prepare(self, image: fundus.FundusImage) -> Prepared:
        started = time.perf_counter()
        large, small = fundus.frame_of(image.field, LESION_SIZE), fundus.frame_of(image.field, MAIN_SIZE)
        detail, whole = fundus.crops(image.pixels, (large, small))
        inside = _inside(image.field, large)
        retina = _retina(detail, inside)
        blank, likeness = blank_reason(whole), likeness_of(whole, small, image.field, image.width, image.height)
        ms = _ms_since(started)
        return Prepared(
            image.sha256, image.width, image.height, large, detail, inside, whole, retina, blank, likeness, ms
        )

    def see(self, prepared: Prepared) -> Seen:
        """Raises RuntimeFault."""
        return self.see_all([prepared])[0]

    def see_all(self, batch: Sequence[Prepared]) -> list[Seen]:
        """All at once through each network, in their order; a fault is of all of them. Of the time each has its share. Raises RuntimeFault."""
        clock = [time.perf_counter()]
        maps = self._lesion_maps([one.detail for one in batch], [one.inside for one in batch])
        clock.append(time.perf_counter())
        wholes = self._wholes([one.whole for one in batch])
        clock.append(time.perf_counter())
        lesion_ms, main_ms = (round(float(ms) / len(batch), 1) for ms in np.diff(clock) * 1000)
        return [
            Seen(
                one.sha256,
                one.width,
                one.height,
                one.frame,
                of_one,
                whole,
                one.retina,
                one.blank,
                one.likeness,
                {"prepare": one.ms, "lesion": lesion_ms, "main": main_ms},
            )
            for one, of_one, whole in zip(batch, maps, wholes, strict=True)
        ]

    def join(self, seen: Seen) -> Look:
        """What the fuse network is asked, in any thread."""
        started = time.perf_counter()
        detail = self._cells(seen.maps)
        whole = seen.whole
        return Look(
            frame=seen.frame,
            maps=seen.maps,
            landmarks=whole.landmarks,
            artefacts=whole.artefacts,
            degraded=whole.degraded,
            cells=joined_cells(detail, seen.retina, whole.landmarks, whole.artefacts),
            features=whole.features,
            main=whole.logits,
            likeness=seen.likeness,
            stage_ms=seen.stage_ms | {"join": _ms_since(started)},
            blank=seen.blank,
        )

    def detail(self, image: fundus.FundusImage) -> Detail:
        """The lesions only. Raises RuntimeFault."""
        frame = fundus.frame_of(image.field, LESION_SIZE)
        pixels, inside = frame.crop(image.pixels), _inside(image.field, frame)
        (maps,) = self._lesion_maps([pixels], [inside])
        return Detail(maps, self._cells(maps), _retina(pixels, inside))

    def whole(self, image: fundus.FundusImage) -> Whole:
        """The whole view only. Raises RuntimeFault."""
        return self._wholes([fundus.frame_of(image.field, MAIN_SIZE).crop(image.pixels)])[0]

    def _cells(self, maps: dict[str, np.ndarray]) -> np.ndarray:
        """(12, 24, 24) float32, by kind."""
        return grid.lesion_cells(maps, grid.find_lesions(maps, self.thresholds))

    def _wholes(self, squares: Sequence[np.ndarray]) -> list[Whole]:
        """squares: (768, 768, 3) uint8 RGB each."""
        given = self._main.run(normalise(*squares))
        return [_whole({name: values[index] for name, values in given.items()}) for index in range(len(squares))]

    def _lesion_maps(self, details: Sequence[np.ndarray], insides: Sequence[np.ndarray]) -> list[dict[str, np.ndarray]]:
        """Of each photograph by kind; the optic disc's channel only helped to train."""
        given = self._lesion.run(normalise(*details))["maps"]
        return [
            {kind: _as_bytes(probabilities[channel], inside) for channel, kind in enumerate(LESION_KINDS)}
            for probabilities, inside in zip(given, insides, strict=True)
        ]


class SharedNetwork:
    """A small network that several threads ask: one after the other, as an engine wants it."""

    def __init__(self, network: Network) -> None:
        self._network, self._lock = network, threading.Lock()

    def run(self, *inputs: np.ndarray) -> Outputs:
        with self._lock:
            return self._network.run(*inputs)


class FusedGrader:
    """The fused model of one bundle on one device: the StagedGrader that the program uses.

    prepare and conclude may be in several threads at a time, see and see_all in one; they need not be the same.
    """

    def __init__(
        self,
        name: str,
        device: str,
        why: str,
        eyes: Eyes,
        fuse: Network,
        decision: Decision,
        eyes_key: str,
        at_once: int = 1,
    ) -> None:
        self.name, self.device, self.at_once = name, device, at_once
        self.eyes_key = eyes_key  # of features.eyes_key: under what its inputs are kept
        self.why = why  # what runs where, and the reason, in words
        self.eyes, self.fuse, self.decision = eyes, SharedNetwork(fuse), decision
        self._inputs: OrderedDict[str, FuseInputs] = OrderedDict()  # by sha256, the one used last at the end
        self._remembering = threading.Lock()

    def analyse(self, image: fundus.FundusImage) -> Analysis:
        """Grade one photograph. Raises RuntimeFault in words when the device cannot."""
        return self.conclude(self.see(self.prepare(image)))

    def prepare(self, image: fundus.FundusImage) -> Prepared:
        return self.eyes.prepare(image)

    def see(self, prepared: Prepared) -> Seen:
        """Raises RuntimeFault."""
        return self.eyes.see(prepared)

    def see_all(self, batch: Sequence[Prepared]) -> list[Seen]:
        """Raises RuntimeFault."""
        return self.eyes.see_all(batch)

    def conclude(self, seen: Seen) -> Analysis:
        """Raises RuntimeFault."""
        look = self.eyes.join(seen)
        self._remember(seen.sha256, look)
        joined = time.perf_counter()
        out = self.fuse.run(look.cells[None], look.features[None], look.main[None])
        stages = {**look.stage_ms, "fuse": _ms_since(joined)}
        logits = {name: values[0] for name, values in out.items()}
        prediction = decide(self.decision, self.name, look, logits, sum(stages.values()) / 1000, stages)
        return Analysis(
            prediction=prediction,
            frame=look.frame,
            lesion_maps=look.maps,
            artefact_map=_enlarge(look.artefacts, look.frame.size),
            thresholds=self.decision.lesion_points,
            width=seen.width,
            height=seen.height,
        )

    def inputs_of(self, image: fundus.FundusImage) -> FuseInputs:
        """Of a photograph graded lately from memory; of any other by looking at it. Raises RuntimeFault."""
        return self.remembered(image.sha256) or self._remember(image.sha256, self.eyes.look(image))

    def remembered(self, sha256: str) -> FuseInputs | None:
        """What the fuse network was asked about a photograph graded lately; None for any other."""
        with self._remembering:
            known = self._inputs.get(sha256)
            if known is not None:
                self._inputs.move_to_end(sha256)
            return known

    def _remember(self, sha256: str, look: Look) -> FuseInputs:
        inputs = FuseInputs(look.cells, look.features, look.main)
        with self._remembering:
            self._inputs[sha256] = inputs
            while len(self._inputs) > REMEMBERED:
                self._inputs.popitem(last=False)
        return inputs


def _whole(out: Outputs) -> Whole:
    """out: the main network's, of one photograph."""
    features = out["features"]
    channels, side, _ = features.shape
    return Whole(
        landmarks=locate(_softmax(out["landmarks"]), LANDMARK_STRIDE),
        artefacts=_sigmoid(out["artefacts"][0]),
        degraded=out["degraded"],
        features=features.reshape(channels, side // 2, 2, side // 2, 2).mean(axis=(2, 4)),
        logits=np.concatenate([out["grade"], out["dme"], out["gradable"], out["degraded"]]),
    )


def _inside(field: fundus.Field, frame: fundus.Frame) -> np.ndarray:
    """(S, S) uint8: 1 inside the round field of view."""
    import cv2

    centre = frame.to_network(np.array([field.cx, field.cy]))
    disc = np.zeros((frame.size, frame.size), np.uint8)
    radius = round(field.radius * frame.size / frame.side)
    cv2.circle(disc, (round(float(centre[0])), round(float(centre[1]))), radius, 1, -1)
    return disc


def _retina(pixels: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """(24, 24) float32: the share of each cell that shows retina. pixels: (2048, 2048, 3) uint8 RGB; inside: (2048, 2048) uint8."""
    import cv2

    dark = cv2.inRange(pixels, (0, 0, 0), (12, 12, 12))  # the brightest colour; max(axis=2) takes 110 ms
    return grid.share_of_cells(inside & (dark == 0))


def _as_bytes(probabilities: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """(S, S) uint8: probability x 255, rounded, in the field of view; else 0. By strips that stay in the processor's cache: a third of the time."""
    out = np.empty(probabilities.shape, np.uint8)
    strip = np.empty((64, probabilities.shape[1]), np.float32)
    for top in range(0, len(out), len(strip)):
        rows = slice(top, top + len(strip))
        scaled = np.multiply(probabilities[rows], 255, out=strip[: len(out) - top])
        scaled += 0.5
        np.copyto(out[rows], scaled, casting="unsafe")
    out *= inside
    return out


def _ms_since(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 1)


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
