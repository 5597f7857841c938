"""Computing again instead of keeping: the same results in less memory."""

from __future__ import annotations

import torch
from torch import Tensor

from retina_models.lesions import LesionDetector
from retina_training import recompute


def _stepped(is_recomputed: bool) -> tuple[LesionDetector, int]:
    """A detector after one training pass with its gradients, and the bytes that were kept for it between forward and backward."""
    torch.manual_seed(0)
    network = LesionDetector(normed=True)
    network.encoder.freeze(1)
    if is_recomputed:
        recompute.keep_only_borders([*network.encoder.blocks, *network.ups])
    kept = {}

    def keep(tensor: Tensor) -> Tensor:
        kept[tensor.data_ptr()] = tensor.untyped_storage().nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        loss = network.train()(torch.randn(2, 3, 64, 64)).square().mean()
    loss.backward()
    return network, sum(kept.values())


def test_computing_again_gives_the_same_gradients_and_running_figures_and_keeps_less_than_half() -> None:
    (plain, much), (thrifty, little) = _stepped(False), _stepped(True)
    assert little < much / 2
    for (name, weight), other in zip(plain.named_parameters(), thrifty.parameters(), strict=True):
        if weight.requires_grad:
            assert weight.grad is not None
            assert other.grad is not None
            assert torch.allclose(weight.grad, other.grad, rtol=1e-4, atol=1e-6), name
    for name, value in plain.state_dict().items():
        assert torch.equal(value, thrifty.state_dict()[name]), name


def test_a_detector_that_computes_again_answers_and_folds_as_before() -> None:
    network, _ = _stepped(True)
    image = torch.randn(1, 3, 64, 64)
    with torch.inference_mode():
        before = network.eval()(image)
        network.encoder.fold()
        assert torch.allclose(network(image), before, atol=1e-3)
