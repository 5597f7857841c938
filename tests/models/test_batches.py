"""Several photographs at once through the released networks: each is told what it is told alone. Without a graphics card: forced on the CPU."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from retina_models import at_once, fundus, loading, pipeline
from retina_models.bundle import BundleError, Manifest, default_bundle, load_manifest
from retina_models.choice import Choice
from retina_models.prediction import StagedGrader
from retina_models.runtime import Network, Outputs, RuntimeFault, fault
from retina_models.thrift import ThriftyNetwork

OPENVINO = Choice("cpu", "openvino", "float32", "")
SAMPLES = ("SYNTHETIC_03_left.jpg", "SYNTHETIC_01_left.jpg", "SYNTHETIC_04_right.jpg")
LEVELS = 1
"""Of 255, by which a map's pixel may differ: float32 sums in another order, rounded to the next level."""
PROBABILITY = 1e-4


@pytest.fixture(scope="module")
def folder(repository: Path) -> Path:
    try:
        return default_bundle([repository / "resources" / "models"])
    except BundleError as error:
        pytest.skip(f"no model has been released yet: {error}")


@pytest.fixture(scope="module")
def manifest(folder: Path) -> Manifest:
    return load_manifest(folder)


@pytest.fixture(scope="module")
def images(samples: Path) -> list[fundus.FundusImage]:
    return [fundus.read(samples / name) for name in SAMPLES]


def together(grader: StagedGrader, images: Sequence[fundus.FundusImage]) -> list:
    return [grader.conclude(seen) for seen in grader.see_all([grader.prepare(image) for image in images])]


def assert_same(one, other) -> None:
    said, also = one.prediction, other.prediction
    assert (said.grade, said.dme, said.referable, said.gradable) == (
        also.grade,
        also.dme,
        also.referable,
        also.gradable,
    )
    for name in ("probabilities", "p_dme", "p_referable", "p_gradable"):
        np.testing.assert_allclose(getattr(said, name), getattr(also, name), rtol=0, atol=PROBABILITY)
    for kind, map_ in one.lesion_maps.items():
        assert np.abs(map_.astype(int) - other.lesion_maps[kind]).max() <= LEVELS


@pytest.fixture(scope="module")
def alone(folder: Path, manifest: Manifest, images: list[fundus.FundusImage]) -> list:
    """What each photograph is told one by one. OpenVINO takes a quarter of PyTorch's time on one core."""
    grader = loading.load_chosen(folder, manifest, OPENVINO, 1)
    assert grader.at_once == 1, "the CPU takes one after the other"
    return [grader.analyse(image) for image in images]


@pytest.mark.torture
@pytest.mark.parametrize(("engine", "count"), [("torch", 2), ("openvino", 3)])
def test_several_at_once_are_told_what_each_is_told_alone(folder, manifest, images, alone, engine, count) -> None:
    grader = loading.load_chosen(folder, manifest, Choice("cpu", engine, "float32", ""), 1, at_once=count)
    assert isinstance(grader, StagedGrader)
    assert grader.at_once == count
    for one, other in zip(together(grader, images[:count]), alone[:count], strict=True):
        assert_same(one, other)


class Cramped:
    """A device without the memory for more than `most` photographs, which says so as torch does; else the network itself."""

    def __init__(self, network: Network, most: int) -> None:
        self.sizes: list[int] = []
        self._network, self._most = network, most

    def run(self, *inputs: np.ndarray) -> Outputs:
        import torch

        self.sizes.append(len(inputs[0]))
        if len(inputs[0]) > self._most:
            raise fault(torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 1.00 GiB."), "CUDA")
        return self._network.run(*inputs)


@pytest.mark.torture
def test_out_of_memory_goes_on_with_half_as_many_says_so_and_tells_the_same(folder, manifest, images, alone) -> None:
    networks = {name: loading.network(folder, manifest, name, OPENVINO, 1) for name in loading.BUILDERS}
    cramped, said = Cramped(networks["lesion"], most=1), []

    def on_cpu() -> Network:
        raise AssertionError("one at a time has room")

    networks["lesion"] = ThriftyNetwork(cramped, on_cpu, said.append, loading.LESION_TILING)
    grader = loading._grader(manifest, OPENVINO, networks, at_once=len(images))
    for one, other in zip(together(grader, images), alone, strict=True):
        assert_same(one, other)
    assert said == ["The graphics card's memory is short: 1 at a time from now on."]
    assert cramped.sizes == [3, 1, 1, 1]


class Broken:
    def run(self, *inputs: np.ndarray) -> Outputs:
        raise RuntimeFault("The network failed on the CUDA: misaligned address.")


def test_a_fault_of_the_networks_is_told_and_not_swallowed(manifest, images) -> None:
    eyes = pipeline.Eyes(Broken(), Broken(), loading._cell_thresholds(manifest))
    with pytest.raises(RuntimeFault, match="misaligned"):
        eyes.see_all([eyes.prepare(image) for image in images[:2]])


@pytest.mark.parametrize(("gigabytes", "photographs"), [(0.5, 1), (4, 1), (6, 2), (12, 4), (80, at_once.MOST)])
def test_free_memory_says_how_many_go_at_once(gigabytes: float, photographs: int) -> None:
    assert at_once.fitting(int(gigabytes * 1e9)) == photographs


def test_the_cpu_takes_one_photograph_after_the_other() -> None:
    assert at_once.photographs_at_once("cpu") == 1


def test_a_driver_that_does_not_tell_its_memory_is_given_one(monkeypatch) -> None:
    import torch

    def no_answer() -> tuple[int, int]:
        raise RuntimeError("CUDA driver initialization failed")

    monkeypatch.setattr(torch.cuda, "mem_get_info", no_answer)
    assert at_once.photographs_at_once("cuda") == 1
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda: (24_000_000_000, 25_000_000_000))
    assert at_once.photographs_at_once("cuda") == at_once.MOST
