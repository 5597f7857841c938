"""The released networks explained: what adds up, and what changes with the weights (Adebayo et al. 2018, arXiv:1810.03292)."""

from __future__ import annotations

import copy
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import rankdata

from retina_models import explain, fundus, grid, loading, pipeline
from retina_models.attribution import Explainer, fused_score
from retina_models.bundle import BundleError, default_bundle, load_manifest
from retina_models.choice import Choice
from retina_models.runtime import Network, Outputs

METHODS = ("grad-cam", "saliency", "integrated-gradients", "gradient-shap", "occlusion")


@dataclass(frozen=True)
class Seen:
    """One sample, as the released networks see it."""

    folder: Path
    image: fundus.FundusImage
    pixels: np.ndarray  # (3, 768, 768) float32, the main network's
    look: pipeline.Look
    fuse: Network


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def seen(repository: Path, samples: Path) -> Seen:
    """A sample with haemorrhages, hard exudates and artefacts."""
    try:
        folder = default_bundle([repository / "resources" / "models"])
    except BundleError as error:
        pytest.skip(f"no model has been released yet: {error}")
    manifest, here = load_manifest(folder), Choice("cpu", "torch", "float32", "")
    lesion, main, fuse = (loading.network(folder, manifest, name, here, 1) for name in ("lesion", "main", "fuse"))
    thresholds = manifest.preprocessing["cell_thresholds"]
    assert isinstance(thresholds, dict)
    image = fundus.read(samples / "SYNTHETIC_06_right.jpg")
    pixels = pipeline.normalise(fundus.frame_of(image.field, pipeline.MAIN_SIZE).crop(image.pixels))[0]
    return Seen(folder, image, pixels, pipeline.Eyes(lesion, main, thresholds).look(image), fuse)


def modules(seen: Seen):
    """The main and the fuse network, in torch."""
    manifest = load_manifest(seen.folder)
    return loading.load_module(seen.folder, manifest, "main"), loading.load_module(seen.folder, manifest, "fuse")


def shuffled(module, seed: int):
    """The same network with every tensor's numbers in another order: of the same size, and knowing nothing."""
    import torch

    other, dice = copy.deepcopy(module), torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for weights in other.parameters():
            weights.copy_(weights.flatten()[torch.randperm(weights.numel(), generator=dice)].view_as(weights))
    return other


@pytest.fixture
def coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer steps and windows: what depends on the weights does so with few, too."""
    monkeypatch.setattr(explain, "EDGES", (0.0, 1.0))
    monkeypatch.setattr(explain, "MOST_HALVED", 0)
    monkeypatch.setattr(explain, "SHAP_SAMPLES", 2)
    monkeypatch.setattr(explain, "STRIDES", 5)


LONG = pytest.mark.torture  # half a minute each
PASSES = [pytest.param(name, marks=LONG) if name in ("occlusion", "integrated-gradients") else name for name in METHODS]


@pytest.mark.torture
@pytest.mark.parametrize("method", PASSES)
def test_attributions_change_when_the_weights_are_shuffled(method, seen, coarse):
    """Signed maps, inside the field of view: black outside it is attributed next to nothing whatever the weights, and what is multiplied with
    the image is large where the image is bright, so sizes alone would agree. The mean of three: a single one of some dozen windows is alike or
    opposite by chance."""
    main, fuse = modules(seen)
    cells = seen.look.cells
    released = explain.attributions(fused_score(main, fuse, cells, "grade"), seen.pixels, method).sum(axis=0)
    inside = seen.pixels.max(axis=0) > -0.9
    correlations = []
    for seed in (7, 8, 9):
        ignorant = fused_score(shuffled(main, seed), shuffled(fuse, seed), cells, "grade")
        random = explain.attributions(ignorant, seen.pixels, method).sum(axis=0)
        assert random[inside].std() > 0, "a map without differences would be like no other for no reason"
        correlations.append(np.corrcoef(rankdata(released[inside]), rankdata(random[inside]))[0, 1])
    assert abs(np.mean(correlations)) < 0.5, correlations


@pytest.mark.torture
def test_integrated_gradients_of_the_released_networks_add_up_to_the_difference_from_black(seen, caplog):
    import torch

    main, fuse = modules(seen)
    score = fused_score(main, fuse, seen.look.cells, "grade")
    with caplog.at_level(logging.WARNING):
        given = explain.attributions(score, seen.pixels, "integrated-gradients")
    with torch.no_grad():
        image = torch.from_numpy(seen.pixels)[None]
        difference = float(score(image) - score(torch.full_like(image, explain.BLACK)))
    assert float(given.sum()) == pytest.approx(difference, rel=0.02)
    assert not caplog.records


@pytest.mark.torture
def test_integrated_gradients_that_do_not_add_up_say_so(seen, coarse, caplog):
    main, fuse = modules(seen)
    score = fused_score(main, fuse, seen.look.cells, "grade")
    with caplog.at_level(logging.WARNING):
        explain.attributions(score, seen.pixels, "integrated-gradients")
    assert "add up to the score's difference from black but for" in caplog.text


@pytest.mark.torture
def test_an_answer_that_there_is_not_is_refused_in_words(seen):
    main, fuse = modules(seen)
    with pytest.raises(ValueError, match='no answer "5" to explain; choose "grade", 0, 1, 2, 3, 4 or "referable"'):
        fused_score(main, fuse, seen.look.cells, 5)


@pytest.mark.torture
@pytest.mark.parametrize("answer", [1, 4, "grade", "referable"])
def test_every_answer_is_explained_in_the_photograph_s_pixels(answer, seen):
    heat = Explainer(seen.folder).attribute(seen.image, seen.look.cells, "grad-cam", answer)
    assert heat.shape == (seen.image.height, seen.image.width)
    assert 0 < np.abs(heat).max() <= 1


@pytest.mark.torture
@pytest.mark.parametrize("answer", ["grade", "referable"])
def test_the_parts_that_spoke_add_up_to_the_answer_less_the_baseline_s(answer, seen):
    def score(given: Outputs) -> np.ndarray:
        return given[answer].sum(axis=1)

    look = seen.look
    parts = explain.parts_that_spoke(seen.fuse, look.cells, look.features, look.main, score)
    nobody = look.cells.copy()
    nobody[:12] = 0  # no lesion
    nobody[grid.CELL_CHANNELS - 2] = 0  # no artefact
    full = score(seen.fuse.run(look.cells[None], look.features[None], look.main[None]))
    baseline = score(seen.fuse.run(nobody[None], look.features[None] * 0, look.main[None] * 0))
    assert tuple(parts) == ("MA", "HE", "EX", "SE", "global", "artefact")
    assert sum(parts.values()) == pytest.approx(float(full[0] - baseline[0]), abs=1e-4)
    assert parts["artefact"] != 0
    clean = look.cells.copy()
    clean[grid.CELL_CHANNELS - 2] = 0
    assert explain.parts_that_spoke(seen.fuse, clean, look.features, look.main, score)["artefact"] == pytest.approx(
        0, abs=1e-4
    )
