"""A short look at a few photographs, on which the ways in which a CPU can run the networks are compared: time, probabilities, grades.

It is the whole pipeline, but the lesion detector sees only the middle of each photograph, which makes it many times shorter. The photographs are
the synthetic samples that ship with the program: of noise a network says nothing, and nothing would differ.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

import numpy as np

from retina_models.choice import Answer
from retina_models.fundus import FundusError, FundusImage, read
from retina_models.pipeline import FusedGrader
from retina_models.prediction import LESION_KINDS
from retina_models.runtime import Network, Outputs, RuntimeFault

PHOTOGRAPHS = ("SYNTHETIC_04_left.jpg", "SYNTHETIC_03_left.jpg")
"""Severe and moderate; every kind of lesion is painted on one of them at least."""
SIDE = 640
"""px in the middle of the lesion detector's 2048 that it sees here: the macula, with lesions of every kind."""


def shipped_samples() -> Path | None:
    """The samples beside the networks: in an installed program, else in a checkout. None where the networks came without them."""
    packages = Path(__file__).resolve().parent.parent
    places = (packages / "retina_desktop" / "_resources" / "samples", packages.parent / "resources" / "samples")
    return next((place for place in places if (place / PHOTOGRAPHS[0]).is_file()), None)


class Photographs:
    """PHOTOGRAPHS of a folder, read once and only when they are looked at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def images(self) -> list[FundusImage]:
        """Raises RuntimeFault."""
        try:
            return [read(self._folder / name) for name in PHOTOGRAPHS]
        except FundusError as error:
            raise RuntimeFault(f"A sample to compare the engines on cannot be read: {error}") from error


class Clocked:
    """A network with the time that its last run took."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self.ms = 0.0

    def run(self, *inputs: np.ndarray) -> Outputs:
        start = time.perf_counter()
        outputs = self._network.run(*inputs)
        self.ms = (time.perf_counter() - start) * 1000
        return outputs


class MiddleOnly:
    """A fully convolutional network that gives maps, run on the middle of an image: elsewhere its maps are 0."""

    def __init__(self, network: Network, side: int = SIDE) -> None:
        self._network, self._side = network, side
        self.maps = np.empty(0, np.float32)  # of the middle, as the network gave them last

    def run(self, *inputs: np.ndarray) -> Outputs:
        (image,) = inputs
        top, left = ((size - self._side) // 2 for size in image.shape[2:])
        middle = (..., slice(top, top + self._side), slice(left, left + self._side))
        self.maps = self._network.run(image[middle])["maps"]
        whole = np.zeros((*self.maps.shape[:2], *image.shape[2:]), np.float32)
        whole[middle] = self.maps
        return {"maps": whole}


def answers(
    networks: Mapping[str, Network], make: Callable[[dict[str, Network]], FusedGrader], photographs: Photographs
) -> Iterator[Answer]:
    """What these networks ("lesion", "main", "fuse"), made into a grader, say of each photograph. Raises RuntimeFault."""
    clocked = {name: Clocked(network) for name, network in networks.items()}
    middle = MiddleOnly(clocked["lesion"])
    grader = make({**clocked, "lesion": middle})
    for image in photographs.images:
        found = grader.analyse(image).prediction
        single = (*found.probabilities, *found.p_dme, found.p_referable, found.p_gradable)
        shown = middle.maps[:, : len(LESION_KINDS)]  # the optic disc's is never shown
        probabilities = np.concatenate([shown.ravel(), np.array(single, np.float32)])
        grade = (found.grade, found.dme, int(found.referable), int(found.gradable))
        yield Answer(probabilities, grade, sum(network.ms for network in clocked.values()))
