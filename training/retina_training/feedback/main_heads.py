"""The depth main: the main network's heads go on learning together with the fuse network, on features that were kept.

No clinic has the original photographs, so the convolutions before the heads stay: only then the bundle's rehearsed features are still its own.
Each fuse network gets heads of its own, as it learns from a part of the patients of its own.
"""

from __future__ import annotations

from dataclasses import replace

import torch
import torch.nn.functional as F
from torch import Tensor

from retina_models import fuse
from retina_models.fuse import FuseEnsemble, FuseNetwork, Revision, is_told
from retina_models.main import JUDGED, MainNetwork
from retina_training import losses
from retina_training.engine import Batch


def with_heads(network: FuseNetwork | FuseEnsemble, main: MainNetwork) -> FuseNetwork | FuseEnsemble:
    """A network that answers the same and in which a copy of the main network's heads can learn; itself where it has them already."""
    if network.config.revised:
        return network
    revised = fuse.build(replace(network.config, revised=1).to_dict())
    revised.load_state_dict(network.state_dict(), strict=False)
    for part in revised.modules():
        if isinstance(part, Revision):
            part.start(main)
    return revised.eval()


def choose(member: FuseNetwork, depth: str) -> None:
    """What of it learns: the heads only at the depth main, and what they were at release never."""
    if member.revision is not None:
        member.revision.before.requires_grad_(False)
        member.revision.after.requires_grad_(depth == "main")


def loss_of(revised: Tensor, batch: Batch) -> tuple[Tensor, dict[str, float]]:
    """What the readings say of the revised answers (N, 12), weighed as in the main network's own training; left-out views do not count."""
    told = is_told(batch["features"], batch["main"])
    grade, dme, gradable = (batch[name].masked_fill(~told, torch.nan) for name in ("grade", "dme", "gradable"))
    parts = {
        "main_grade": losses.masked_bce(revised[:, :4], losses.cumulative_targets(grade, 5)),
        "main_dme": 0.5 * losses.masked_bce(revised[:, 4:6], losses.cumulative_targets(dme, 3)),
        "main_gradable": 0.4 * losses.masked_bce(revised[:, 6], gradable),
    }
    return torch.stack(list(parts.values())).sum(), {name: round(part.item(), 4) for name, part in parts.items()}


def distance(revised: Tensor, before: Tensor) -> Tensor:
    """Mean cross-entropy of the revised answers to the old heads' (N, 12)."""
    return F.binary_cross_entropy_with_logits(revised[:, :JUDGED], torch.sigmoid(before[:, :JUDGED]))
