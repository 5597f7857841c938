"""Less memory for a third more work: between forward and backward only a few maps are kept, the rest is computed again (Chen et al. 2016,
arXiv:1604.06174). With it one whole photograph of 2048 x 2048 px trains the lesion detector (docs/manual/training.md has the figures)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial

from torch import nn
from torch.utils.checkpoint import checkpoint


def keep_only_borders(parts: Iterable[nn.Module]) -> None:
    """From now on each part forgets what lies within it once it has run, and runs again when its gradient is asked for.

    Weights, their names and the results stay the same. A part must hold no dropout inside a part: of nested parts name the outer.
    """
    for part in parts:
        part.forward = partial(checkpoint, part.forward, use_reentrant=False, context_fn=partial(_twice, part))


def _twice(part: nn.Module) -> tuple[AbstractContextManager[None], AbstractContextManager[None]]:
    return nullcontext(), _figures_stay(part)


@contextmanager
def _figures_stay(part: nn.Module) -> Iterator[None]:
    """The second run sees the same batch: the normalisations' running figures have counted it already."""
    norms = [layer for layer in part.modules() if isinstance(layer, nn.BatchNorm2d)]
    before = [(norm.momentum, norm.num_batches_tracked) for norm in norms]
    for norm in norms:
        norm.momentum = 0.0
        norm.num_batches_tracked = None if norm.num_batches_tracked is None else norm.num_batches_tracked.clone()
    try:
        yield
    finally:
        for norm, (momentum, tracked) in zip(norms, before, strict=True):
            norm.momentum, norm.num_batches_tracked = momentum, tracked
