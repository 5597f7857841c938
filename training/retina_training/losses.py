"""The losses of the three recipes. Targets that nobody gave are NaN and do not count."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor


def masked_bce(logits: Tensor, targets: Tensor) -> Tensor:
    """Mean binary cross-entropy over the targets that are not NaN; 0 where none is. Same shapes."""
    known = ~torch.isnan(targets)
    if not known.any():
        return logits.sum() * 0.0
    return F.binary_cross_entropy_with_logits(logits[known], targets[known])


def soft_dice(logits: Tensor, targets: Tensor, counted: Tensor) -> Tensor:
    """1 - soft Dice of each channel over the whole batch, mean over channels (Milletari et al. 2016, arXiv:1606.04797).

    logits, targets: (N, C, H, W); counted: as wide as these or 1 wide, 1 where a pixel is judged.
    Over the batch, not the crop: a crop without a lesion would otherwise swing between 0 and 1 on a single pixel.
    """
    p = torch.sigmoid(logits) * counted
    both = (p * targets).sum(dim=(0, 2, 3))
    sums = p.sum(dim=(0, 2, 3)) + (targets * counted).sum(dim=(0, 2, 3))
    return (1 - (2 * both + 1) / (sums + 1)).mean()


def cumulative_targets(level: Tensor, levels: int) -> Tensor:
    """(N,) whole levels, or NaN -> (N, levels - 1): was the level at least 1, at least 2, …? NaN stays NaN."""
    steps = torch.arange(1, levels, device=level.device, dtype=level.dtype)
    reached = (level[:, None] >= steps).to(level.dtype)
    return torch.where(torch.isnan(level)[:, None], torch.nan, reached)
