"""The short look on which the ways of a CPU are compared."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from retina_models import glance, loading, pipeline
from retina_models.bundle import default_bundle, load_manifest
from retina_models.choice import WAYS, Choice, Trial, Way
from retina_models.glance import MiddleOnly, Photographs, answers
from retina_models.prediction import LESION_KINDS
from retina_models.runtime import Outputs, RuntimeFault


class Doubled:
    """Gives the image's red plane, twice as bright."""

    def run(self, *inputs: np.ndarray) -> Outputs:
        return {"maps": inputs[0][:, :1] * 2}


def test_the_middle_is_what_the_whole_network_gives_and_the_rest_is_0():
    image = np.random.default_rng(0).random((1, 3, 64, 96), np.float32)
    network = MiddleOnly(Doubled(), side=32)
    maps = network.run(image)["maps"]
    assert maps.shape == (1, 1, 64, 96)
    middle = (..., slice(16, 48), slice(32, 64))
    np.testing.assert_array_equal(maps[middle], image[:, :1][middle] * 2)
    np.testing.assert_array_equal(network.maps, maps[middle])
    assert np.count_nonzero(maps) == np.count_nonzero(maps[middle])


def test_photographs_that_cannot_be_read_are_a_fault_in_words(tmp_path: Path):
    with pytest.raises(RuntimeFault, match="A sample to compare the engines on cannot be read"):
        _ = Photographs(tmp_path).images


def test_the_samples_of_a_checkout_are_found(samples: Path):
    assert glance.shipped_samples() == samples
    assert all((samples / name).is_file() for name in glance.PHOTOGRAPHS)


@pytest.fixture
def asked(repository: Path, monkeypatch: pytest.MonkeyPatch) -> list[Trial | None]:
    """What load_grader of the released bundle let choose; it takes OpenVINO at once."""
    given: list[Trial | None] = []

    def chosen(device: str, trial: Trial | None, cache: Path | None, refused: dict[Way, str]) -> Choice:
        given.append(trial)
        return Choice("cpu", "openvino", "float32", "CPU (OpenVINO)")

    monkeypatch.setattr(loading, "choose", chosen)
    return given


def test_the_released_networks_find_something_to_compare_and_grade_every_photograph(asked, repository: Path):
    loading.load_grader(default_bundle([repository / "resources/models"]), "cpu")
    assert asked[0] is not None
    given = list(asked[0].asks[WAYS[1]]())
    assert len(given) == len(glance.PHOTOGRAPHS)
    lesions = len(LESION_KINDS) * glance.SIDE**2
    for answer in given:
        assert answer.probabilities.size > lesions
        assert answer.ms > 0
    seen = np.max([answer.probabilities[:lesions].reshape(len(LESION_KINDS), -1).max(axis=1) for answer in given], 0)
    assert (seen > 0.2).all(), dict(zip(LESION_KINDS, seen, strict=True))
    assert all(answer.grade[0] >= 1 for answer in given)


def test_another_network_shows_in_the_probabilities(asked, repository: Path):
    """A grader whose lesion detector lies is told from the right one by what the trial looks at."""
    folder = default_bundle([repository / "resources/models"])
    grader = loading.load_grader(folder, "cpu")
    manifest = load_manifest(folder)
    networks = {
        name: loading.network(folder, manifest, name, Choice("cpu", "openvino", "float32", ""), 1)
        for name in loading.BUILDERS
    }

    class Lying:
        def run(self, *inputs: np.ndarray) -> Outputs:
            return {"maps": networks["lesion"].run(*inputs)["maps"] * 0.9}

    def make(given: dict) -> pipeline.FusedGrader:
        eyes = pipeline.Eyes(given["lesion"], given["main"], grader.eyes.thresholds)
        return pipeline.FusedGrader("m", "CPU", "", eyes, given["fuse"], grader.decision, "k")

    photographs = Photographs(repository / "resources" / "samples")

    def said(given: dict) -> np.ndarray:
        return next(iter(answers(given, make, photographs))).probabilities

    assert np.abs(said({**networks, "lesion": Lying()}) - said(networks)).max() > 0.02


def test_where_the_processor_lacks_bfloat16_it_is_not_tried(asked, repository: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(loading.runtime, "cpu_has_bfloat16", lambda: False)
    loading.load_grader(default_bundle([repository / "resources/models"]), "cpu")
    assert asked[0] is not None
    assert list(asked[0].asks) == list(WAYS[:2])
    assert asked[0].untried == dict.fromkeys(WAYS[2:], loading.NO_BFLOAT16)


def test_networks_that_came_without_the_samples_are_not_measured(
    asked, repository: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(glance, "shipped_samples", lambda: None)
    loading.load_grader(default_bundle([repository / "resources/models"]), "cpu")
    assert asked == [None]
