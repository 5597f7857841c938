"""Stand-ins that obey the real protocols: what they say depends on the photograph's pixels alone, and comes at once.

Every `load_…` here is a function of this module so that it can travel to the analysis process by name.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from retina_desktop.services.explaining import Token
from retina_desktop.services.explanation import Attribution, Parts, as_map, pack_attribution, pack_parts
from retina_models.features import FuseInputs
from retina_models.fundus import FundusImage, frame_of
from retina_models.prediction import LESION_KINDS, Analysis, Grader, Prediction

MAP_PX = 256


@dataclass
class FakeGrader:
    """Grades by brightness: the same photograph always gets the same grade, and a very dark one is ungradable.

    Its fuse inputs are drawn by the photograph's hash.
    """

    name: str = "fake-2026.11"
    device: str = "CPU (fake)"
    seconds: float = 0.0  # extra time for each photograph
    eyes_key: str = "e" * 64

    def remembered(self, sha256: str) -> FuseInputs:
        chance = np.random.default_rng(int(sha256, 16))
        arrays = (chance.random(shape).astype(np.float16) for shape in ((19, 24, 24), (64, 12, 12), (12,)))
        return FuseInputs(*(array.astype(np.float32) for array in arrays))

    def analyse(self, image: FundusImage) -> Analysis:
        time.sleep(self.seconds)
        frame = frame_of(image.field, MAP_PX)
        square = frame.crop(image.pixels)
        channels = square.reshape(-1, 3).mean(axis=0)
        grade = int(channels[0]) % 5
        probabilities = np.full(5, 0.1)
        probabilities[grade] = 0.6
        maps = {
            kind: np.where(square[..., 1] > 200 - 20 * i, 255, 0).astype(np.uint8)
            for i, kind in enumerate(LESION_KINDS)
        }
        prediction = Prediction(
            model=self.name,
            grade=grade,
            probabilities=tuple(float(p) for p in probabilities),
            action=(0, 1, 1, 2, 2)[grade],
            referable=grade >= 2,
            p_referable=float(probabilities[2:].sum()),
            dme=0,
            p_dme=(0.8, 0.1, 0.1),
            gradable=bool(channels.max() >= 8),
            p_gradable=float(min(1.0, channels.max() / 16)),
            quality_reasons=() if channels.max() >= 8 else ("dark",),
            uncertainty=0.76,
            conformal_set=(grade,),
            lesion_counts={kind: int(map_.any()) for kind, map_ in maps.items()},
            quadrant_counts={kind: (int(map_.any()), 0, 0, 0) for kind, map_ in maps.items()},
            rule_grade=grade,
            disc=(image.width * 0.7, image.height * 0.5),
            fovea=None,
            seconds=0.01,
            stage_ms={"read": 1.0, "main": 2.0},
        )
        thresholds: dict[str, float] = dict.fromkeys(LESION_KINDS, 0.5)
        artefact = np.zeros((MAP_PX, MAP_PX), np.uint8)
        return Analysis(prediction, frame, maps, artefact, thresholds, image.width, image.height)


class SpottedGrader(FakeGrader):
    """Sees a dozen spots of every kind, in the same places of every photograph."""

    def analyse(self, image: FundusImage) -> Analysis:
        analysis = super().analyse(image)
        map_ = np.zeros((MAP_PX, MAP_PX), np.uint8)
        for row in (60, 120, 180):
            for column in (60, 100, 140, 180):
                map_[row : row + 9, column : column + 9] = 240
        return replace(analysis, lesion_maps={kind: map_.copy() for kind in LESION_KINDS})


class OverflowingGrader(FakeGrader):
    """Its networks say more than half precision can hold."""

    def remembered(self, sha256: str) -> FuseInputs:
        return replace(super().remembered(sha256), main=np.full(12, 70_000, np.float32))


class FaultyGrader(FakeGrader):
    """Does harm where the photograph's name asks for it: raises…, dies…, hangs…, bug…; grades every other."""

    def analyse(self, image: FundusImage) -> Analysis:
        name = image.path.name
        if name.startswith("raises"):
            raise RuntimeError("The device ran out of memory")
        if name.startswith("bug"):
            raise TypeError("a mistake in the program")
        if name.startswith("dies"):
            os.kill(os.getpid(), signal.SIGKILL)
        if name.startswith("hangs"):
            time.sleep(3600)
        return super().analyse(image)


class BatchGrader(FaultyGrader):
    """Takes several photographs at once, in stages. "together" in stage_ms says how many; one that "raises" fails all that are with it."""

    at_once = 4

    def prepare(self, image: FundusImage) -> FundusImage:
        return image

    def see(self, prepared: FundusImage) -> Analysis:
        return self.see_all([prepared])[0]

    def see_all(self, batch: Sequence[FundusImage]) -> list[Analysis]:
        time.sleep(0.2)  # long enough for the next ones to be read meanwhile
        return [self._seen(self.analyse(image), len(batch)) for image in batch]

    def conclude(self, seen: Analysis) -> Analysis:
        return seen

    def _seen(self, analysis: Analysis, together: int) -> Analysis:
        return replace(analysis, prediction=replace(analysis.prediction, stage_ms={"together": float(together)}))


def load_fake(seconds: float = 0.0, name: str = "fake-2026.11") -> FakeGrader:
    return FakeGrader(name=name, seconds=seconds)


def load_overflowing() -> OverflowingGrader:
    return OverflowingGrader()


def load_faulty() -> FaultyGrader:
    return FaultyGrader()


def load_batches() -> BatchGrader:
    return BatchGrader()


def load_nothing() -> FakeGrader:
    raise ValueError("The model folder is empty")


def load_and_die() -> FakeGrader:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def load_never() -> FakeGrader:
    time.sleep(3600)
    raise AssertionError


def load_fake_heat() -> Callable[[object, FundusImage], np.ndarray]:
    return fake_heat


def fake_heat(_grader: object, image: FundusImage) -> np.ndarray:
    """Inside the field of view, bright pixels speak for a higher grade and dark ones against it."""
    frame = frame_of(image.field, MAP_PX)
    heat = frame.crop(image.pixels)[..., 1] / np.float32(127.5) - 1
    return frame.spread(heat.astype(np.float32), image.width, image.height)


class FakeExplainer:
    """Steps as often as the target says, each of `step_s`; harm where the method asks for it, as FaultyGrader does."""

    def __init__(self, grader: Grader, step_s: float = 0.0) -> None:
        self._grader, self._step_s = grader, step_s

    def explain(
        self, image: FundusImage, method: str, target: str, progress: Callable[[int, int], None], token: Token
    ) -> bytes:
        if method == "raises":
            raise RuntimeError("The device ran out of memory")
        if method == "bug":
            raise TypeError("a mistake in the program")
        if method == "dies":
            os.kill(os.getpid(), signal.SIGKILL)
        if method == "parts":
            moved = {"MA": 0.5, "HE": -0.25, "EX": 0.0, "SE": 0.0, "global": 1.0, "artefact": 0.0}
            return pack_parts(Parts(self._grader.name, moved, 0.25, 1.5))
        steps = int(target) if target.isdigit() else 3
        for step in range(steps):
            token.check()
            progress(step, steps)
            time.sleep(3600 if method == "hangs" else self._step_s)
        frame = frame_of(image.field, MAP_PX)
        heat = frame.crop(image.pixels)[..., 1] / np.float32(127.5) - 1
        return pack_attribution(Attribution(self._grader.name, method, target, frame, as_map(heat)))


def load_fake_explainer(grader: Grader, step_s: float = 0.0) -> FakeExplainer:
    return FakeExplainer(grader, step_s)


def load_spotted() -> SpottedGrader:
    return SpottedGrader()
