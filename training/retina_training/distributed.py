"""One training in several processes of `torchrun`: each runs the network on its part of every batch, and all take the same step.

The losses know nothing of it: each process draws the whole batch of (seed, step), puts its part through the network, and gets the outputs of
all parts. So a mean over the targets that somebody gave, or a Dice over the batch, is that of the whole batch, as in one process. Dropout's mask
and batch normalisation's figures are those of the whole batch, too: torch's own SyncBatchNorm runs on no CPU.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import Tensor, nn

from retina_training.checkpoints import TrainingError, forget

WAIT = timedelta(hours=6)  # the first process sees all photographs while the others wait


def start() -> None:
    """Join the other processes, where torchrun started some."""
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        dist.init_process_group("gloo", timeout=WAIT)


def is_parted() -> bool:
    return dist.is_available() and dist.is_initialized()


def is_first() -> bool:
    return not is_parted() or dist.get_rank() == 0


def stop() -> None:
    if is_parted():
        dist.destroy_process_group()


def goes_on_alone() -> bool:
    """After the training: the first process goes on by itself to score and write, for the others it is over."""
    is_mine = is_first()
    stop()
    return is_mine


@contextmanager
def _all_reached() -> Iterator[None]:
    """Around what needs every process. Raises TrainingError where one has ended: gloo then says a closed connection."""
    try:
        yield
    except RuntimeError as error:
        raise TrainingError(
            "Another process of this training ended first, for a reason that it gave itself."
        ) from error


def _wait() -> None:
    with _all_reached():
        dist.barrier()


@contextmanager
def first_alone() -> Iterator[None]:
    """The first process does it, then the others, who find in the cache what it made."""
    if is_parted() and not is_first():
        _wait()
    yield
    if is_parted() and is_first():
        _wait()


def begin(folder: Path, resume: bool) -> None:
    """By every process, when all that a run needs was found usable: only then does a run without resume lose its old checkpoints."""
    with first_alone():
        if not resume and is_first():
            forget(folder)


def add_gradients(weights: list[nn.Parameter]) -> None:
    """Each process has what its part of the batch gave; the sum is the gradient of the whole batch's loss."""
    given = [weight.grad for weight in weights if weight.grad is not None]
    if not is_parted() or not given:
        return
    flat = torch.cat([gradient.flatten() for gradient in given])
    with _all_reached():
        dist.all_reduce(flat)
    for gradient, total in zip(given, flat.split([gradient.numel() for gradient in given]), strict=True):
        gradient.copy_(total.view_as(gradient))


@contextmanager
def shared(network: nn.Module) -> Iterator[nn.Module]:
    """The network as it takes a whole batch and runs this process's part of it. In one process, the network itself."""
    if not is_parted():
        yield network
        return
    layers = [layer for layer in network.modules() if isinstance(layer, nn.Dropout | nn.BatchNorm1d | nn.BatchNorm2d)]
    for layer in layers:
        layer.forward = partial(_dropped if isinstance(layer, nn.Dropout) else _normed, layer)
    try:
        yield _Shared(network)
    finally:
        for layer in layers:
            del layer.forward


class _Shared(nn.Module):
    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, *inputs: Tensor) -> Any:
        out = self.network(*(x[_part(len(x))] for x in inputs))
        if isinstance(out, Tensor):
            return _gathered(out)
        return type(out)(*(_gathered(value) for value in out))  # a NamedTuple


def _part(length: int) -> slice:
    """This process's rows of a batch. Raises TrainingError where they cannot be shared out evenly."""
    size, left = divmod(length, dist.get_world_size())
    if left:
        raise TrainingError(f"A batch of {length} cannot be parted evenly among {dist.get_world_size()} processes.")
    return slice(dist.get_rank() * size, (dist.get_rank() + 1) * size)


class _Gather(torch.autograd.Function):
    """The rows of all processes. Each computes the same loss of them, so each already knows the gradient of its own rows."""

    @staticmethod
    def forward(ctx: Any, own: Tensor) -> Tensor:
        parts = [torch.empty_like(own) for _ in range(dist.get_world_size())]
        with _all_reached():
            dist.all_gather(parts, own)
        return torch.cat(parts)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Tensor:
        return gradients[0][_part(len(gradients[0]))]


class _Sum(torch.autograd.Function):
    """The sum over all processes; what each does with it comes back to all."""

    @staticmethod
    def forward(ctx: Any, own: Tensor) -> Tensor:
        total = own.clone()
        with _all_reached():
            dist.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Tensor:
        total = gradients[0].clone()
        with _all_reached():
            dist.all_reduce(total)
        return total


def _gathered(own: Tensor) -> Tensor:
    whole = _Gather.apply(own.contiguous())
    assert isinstance(whole, Tensor)
    return whole


def _summed(own: Tensor) -> Tensor:
    total = _Sum.apply(own)
    assert isinstance(total, Tensor)
    return total


def _dropped(layer: nn.Dropout, x: Tensor) -> Tensor:
    """As nn.Dropout of the whole batch: the mask is drawn for all its rows."""
    if not layer.training:
        return x
    rows = len(x) * dist.get_world_size()
    return x * F.dropout(x.new_ones((rows, *x.shape[1:])), layer.p)[_part(rows)]


def _normed(layer: nn.BatchNorm1d | nn.BatchNorm2d, x: Tensor) -> Tensor:
    """As batch normalisation of the whole batch (Ioffe & Szegedy 2015, arXiv:1502.03167)."""
    if not layer.training:
        return nn.modules.batchnorm._BatchNorm.forward(layer, x)
    axes, shape = [axis for axis in range(x.ndim) if axis != 1], [1, -1, *[1] * (x.ndim - 2)]
    count = x.numel() // x.shape[1] * dist.get_world_size()
    mean = _summed(x.sum(axes)) / count
    centred = x - mean.view(shape)
    variance = _summed((centred * centred).sum(axes)) / count
    with torch.no_grad():
        assert layer.running_mean is not None, "made with running statistics"
        assert layer.running_var is not None, "made with running statistics"
        assert layer.num_batches_tracked is not None, "made with running statistics"
        momentum = 0.1 if layer.momentum is None else layer.momentum
        layer.running_mean.lerp_(mean, momentum)
        layer.running_var.lerp_(variance * count / (count - 1), momentum)
        layer.num_batches_tracked.add_(1)
    scale = layer.weight * torch.rsqrt(variance + layer.eps)
    return centred * scale.view(shape) + layer.bias.view(shape)
