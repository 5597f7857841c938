import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from retina_models.explain import (
    EDGES,
    METHODS,
    PARTS,
    STEPS,
    attribute,
    attributions,
    deciding_layer,
    parts_that_spoke,
    shapley,
)

SIZE = 64


def linear(weights: np.ndarray):
    """score = sum of weights x pixels: every gradient is known. weights: (3, SIZE, SIZE)."""
    import torch
    from torch import nn

    class Linear(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.weights = nn.Parameter(torch.from_numpy(weights.astype(np.float32)))

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return (x * self.weights).sum(dim=(1, 2, 3))

    return Linear()


def spot_finder(activation: str = "function"):
    """Scores (N, 2): bright spots speak for the first, against the second; the third head is off the way to the score."""
    import torch
    import torch.nn.functional as F
    from torch import nn

    class SpotFinder(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.first = nn.Conv2d(3, 4, 3, padding=1)
            self.last = nn.Conv2d(4, 4, 3, padding=1)
            self.beside = nn.Conv2d(4, 2, 1)
            self.activate = {"function": F.relu6, "module": nn.ReLU6(), "relu": nn.ReLU()}[activation]
            with torch.no_grad():
                for conv in (self.first, self.last):
                    conv.weight.fill_(0.05)
                    assert conv.bias is not None
                    conv.bias.fill_(0.0)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            maps = self.activate(self.last(self.activate(self.first(x))))
            self.unused = self.beside(maps)
            mean = maps.mean(dim=(1, 2, 3))
            return torch.stack([mean, -mean], dim=1)

    return SpotFinder()


def spot() -> np.ndarray:
    """Black, with a bright square at rows 8-15 and columns 40-47."""
    image = np.full((3, SIZE, SIZE), -1.0, np.float32)
    image[:, 8:16, 40:48] = 1.0
    return image


def test_importing_explanations_imports_neither_torch_nor_captum():
    code = "import sys, retina_models.explain; print({'torch', 'captum', 'matplotlib'} & sys.modules.keys())"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"


@pytest.mark.parametrize("method", METHODS)
def test_every_method_points_at_the_spot_that_made_the_score(method):
    heat = attribute(spot_finder(), spot(), method, target=0)
    assert heat.shape == (SIZE, SIZE)
    assert heat.dtype == np.float32
    assert np.abs(heat).max() <= 1
    inside, outside = heat[8:16, 40:48].mean(), heat[32:, :32].mean()
    assert inside > 0.2
    if method not in ("saliency", "smoothgrad"):  # a gradient is as large where nothing is but could be
        assert inside > outside + 0.2


@pytest.mark.parametrize("method", ["grad-cam", "gradient-shap", "integrated-gradients", "occlusion"])
def test_what_speaks_for_one_level_speaks_against_its_opposite(method):
    heat = attribute(spot_finder(), spot(), method, target=1)
    assert heat[8:16, 40:48].mean() < -0.2


def test_integrated_gradients_add_up_to_the_score():
    import torch

    module, image = spot_finder(), np.random.default_rng(0).uniform(-1, 1, (3, SIZE, SIZE)).astype(np.float32)
    raw = attributions(module, image, "integrated-gradients", target=0)
    with torch.no_grad():
        black = torch.full((1, 3, SIZE, SIZE), -1.0)
        difference = module(torch.from_numpy(image)[None])[0, 0] - module(black)[0, 0]
    assert raw.sum() == pytest.approx(float(difference), rel=0.02)


@pytest.mark.parametrize("method", ["gradient-shap", "integrated-gradients"])
def test_on_a_linear_score_the_attribution_is_weight_times_distance_from_black(method):
    rng = np.random.default_rng(1)
    weights, image = rng.normal(size=(3, SIZE, SIZE)), rng.uniform(-1, 1, (3, SIZE, SIZE)).astype(np.float32)
    raw = attributions(linear(weights), image, method)
    expected = weights * (image + 1)
    tolerance = 1e-4 if method == "integrated-gradients" else 0.5  # Gradient SHAP adds noise to the image
    np.testing.assert_allclose(raw, expected, atol=tolerance)
    assert np.corrcoef(raw.ravel(), expected.ravel())[0, 1] > 0.99


@pytest.mark.parametrize("method", ["saliency", "smoothgrad"])
def test_on_a_linear_score_the_gradient_is_the_weight(method):
    weights = np.random.default_rng(2).normal(size=(3, SIZE, SIZE))
    raw = attributions(linear(weights), spot(), method)
    np.testing.assert_allclose(raw, weights, atol=1e-4)


def test_occlusion_on_a_linear_score_adds_up_each_pixel_s_share():
    weights = np.zeros((3, SIZE, SIZE))
    weights[:, 8:16, 40:48] = 1.0
    raw = attributions(linear(weights), spot(), "occlusion").sum(axis=0)
    assert raw[8:16, 40:48].min() > 0
    assert raw[40:, :24].max() == pytest.approx(0)


@pytest.mark.parametrize("activation", ["function", "module", "relu"])
def test_guided_gradients_are_guided_however_the_network_calls_its_activations(activation):
    import torch

    module = spot_finder(activation)
    with torch.no_grad():  # half of the channels speak against: plain gradients are then of both signs
        module.last.weight[:, 2:] *= -1.5
        module.last.bias.add_(1.0)  # type: ignore[union-attr]
    image = np.random.default_rng(3).uniform(0, 1, (3, SIZE, SIZE)).astype(np.float32)
    assert attributions(module, image, "saliency", target=0).min() < 0
    from captum.attr import GuidedBackprop

    from retina_models.explain import _with_activation_modules

    with pytest.warns(UserWarning, match="Setting backward hooks"):
        guided = GuidedBackprop(_with_activation_modules(module)).attribute(
            torch.from_numpy(image)[None].requires_grad_(), 0
        )
    assert guided.min() >= 0
    assert guided.max() > 0


def test_activation_modules_change_no_score():
    import torch

    from retina_models.explain import _with_activation_modules

    module, x = spot_finder().eval(), torch.rand(2, 3, SIZE, SIZE) * 100  # far into the clip at 6
    assert torch.equal(_with_activation_modules(module)(x), module(x))


def test_grad_cam_looks_at_the_last_convolution_on_the_way_to_the_score():
    import torch

    module = spot_finder()
    assert deciding_layer(module, torch.from_numpy(spot())[None], 0) is module.last


def test_grad_cam_on_a_network_without_convolutions_is_refused_in_words():
    with pytest.raises(ValueError, match="needs a convolution that the score depends on"):
        attribute(linear(np.ones((3, SIZE, SIZE))), spot(), "grad-cam")


@pytest.mark.parametrize("method", METHODS)
def test_the_same_photograph_gives_the_same_map_and_leaves_the_dice_alone(method):
    import torch

    module = spot_finder()
    torch.manual_seed(5)
    np.random.seed(5)
    expected = torch.rand(1), np.random.rand()
    torch.manual_seed(5)
    np.random.seed(5)
    first = attribute(module, spot(), method, target=0)
    assert (torch.rand(1), np.random.rand()) == expected
    np.testing.assert_array_equal(attribute(module, spot(), method, target=0), first)


def test_a_score_that_depends_on_nothing_gives_a_map_of_zeros():
    heat = attribute(linear(np.zeros((3, SIZE, SIZE))), spot(), "integrated-gradients")
    assert not heat.any()


def fewest_passes(method: str) -> int:
    """Integrated gradients need no further passes where they add up at once."""
    return (STEPS + 2) * (len(EDGES) - 1) if method == "integrated-gradients" else METHODS[method].passes


class Stopped(Exception):
    pass


class StopAfter:
    """A token that is cancelled at the given check."""

    def __init__(self, checks: int) -> None:
        self.left = checks

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Stopped


@pytest.mark.parametrize("method", METHODS)
def test_cancelling_stops_before_the_next_forward_pass_and_leaves_no_hook(method):
    module = spot_finder()
    with pytest.raises(Stopped):
        attribute(module, spot(), method, target=0, token=StopAfter(fewest_passes(method) - 1))
    hooks = [(part._forward_hooks, part._forward_pre_hooks, part._backward_hooks) for part in module.modules()]
    assert not any(any(kinds) for kinds in hooks)


@pytest.mark.parametrize("method", METHODS)
def test_progress_rises_to_the_whole(method):
    seen: list[tuple[int, int]] = []
    attribute(spot_finder(), spot(), method, target=0, progress=lambda done, total: seen.append((done, total)))
    total = METHODS[method].passes
    assert [done for done, _ in seen] == [*range(fewest_passes(method)), total]
    assert {all_ for _, all_ in seen} == {total}


def test_an_unknown_method_and_a_grey_image_are_refused_in_words():
    with pytest.raises(ValueError, match='no attribution called "magic"; choose one of grad-cam'):
        attribute(spot_finder(), spot(), "magic")
    with pytest.raises(ValueError, match=r"must be \(3, H, W\), not \(1, 64, 64\)"):
        attribute(spot_finder(), spot()[:1], "saliency")


def test_shapley_values_of_an_additive_game_are_its_terms():
    terms = np.array([1.0, -2.0, 0.5, 0.0, 4.0])
    np.testing.assert_allclose(shapley(lambda present: present @ terms, 5), terms, atol=1e-9)


def test_shapley_values_are_those_of_captum():
    import torch
    from captum.attr import ShapleyValues

    values = np.random.default_rng(3).normal(size=64)
    powers = 2 ** np.arange(5, -1, -1)
    everybody = torch.ones(1, 6, dtype=torch.float64)
    by_captum = ShapleyValues(lambda present: torch.from_numpy(values)[(present.numpy() @ powers).astype(int)])
    expected = by_captum.attribute(everybody, perturbations_per_eval=64)[0].numpy()
    np.testing.assert_allclose(shapley(lambda present: values[present @ powers], 6), expected, atol=2e-6)


def test_shapley_values_share_what_only_a_pair_achieves():
    np.testing.assert_allclose(shapley(lambda present: present[:, 0] & present[:, 1], 3), [0.5, 0.5, 0], atol=1e-9)


class FakeFuse:
    """Grade = 2 x the haemorrhages' cells where nothing hides them + the first main logit."""

    def run(self, *inputs: np.ndarray) -> dict[str, Any]:
        cells, features, main = inputs
        assert cells.shape[1:] == (19, 24, 24)
        assert features.shape[1:] == (64, 12, 12)
        return {"grade": 2 * (cells[:, 3:6] * (1 - cells[:, 17:18])).mean(axis=(1, 2, 3)) + main[:, 0]}


def test_the_parts_that_spoke_add_up_to_the_score_and_artefacts_are_one_of_them():
    cells, features, main = np.ones((19, 24, 24), np.float32), np.ones((64, 12, 12), np.float32), np.full(12, 0.7)
    cells[17] = 0.5  # artefacts take half of what the haemorrhages say: each of the two bears half of that loss
    parts = parts_that_spoke(FakeFuse(), cells, features, main.astype(np.float32), lambda given: given["grade"])
    assert tuple(parts) == PARTS
    assert parts == pytest.approx({"MA": 0, "HE": 1.5, "EX": 0, "SE": 0, "global": 0.7, "artefact": -0.5}, abs=1e-5)
