"""The fuse network: joins lesion maps, the main network's view and the place of each cell into one answer.

It is small, so that it can be fine-tuned in seconds on cached features, and each of its six inputs (four lesion kinds, the global view, artefacts)
can be left out, which is what Shapley values measure.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from retina_models.grid import CELL_CHANNELS
from retina_models.main import JUDGED, Heads, MainNetwork

MAIN_LOGITS = 4 + 2 + 1 + 5  # grade, dme, gradable, degraded
ARTEFACT, FIELD = CELL_CHANNELS - 2, CELL_CHANNELS - 1  # channels of the cells


@dataclass(frozen=True)
class FuseConfig:
    """features: channels that the main network passes on; width: of the joined grid; members: networks whose logits are averaged.
    revised: 1 where each of them has main-network heads of its own, which went on learning (Revision)."""

    features: int = 64
    width: int = 48
    members: int = 1
    revised: int = 0

    def to_dict(self) -> dict[str, object]:
        """Without what is 0: a program of before 2026-11-27, which knows no revision, reads every bundle that has none."""
        return {name: value for name, value in asdict(self).items() if value}


class FuseOutput(NamedTuple):
    """Logits. Cumulative: at least 1, 2, …"""

    grade: Tensor  # (N, 4)
    dme: Tensor  # (N, 2)
    referable: Tensor  # (N, 1)
    gradable: Tensor  # (N, 1)


def is_told(features: Tensor, main: Tensor) -> Tensor:
    """(N,) bool: whose global view is there. Shapley values and training leave it out by zeros."""
    return (features.flatten(1).amax(dim=1) > 0) & (main.abs().amax(dim=1) > 0)


class Revision(nn.Module):
    """What the main network's heads learned after its release: moves its answers by what they say now less what they said then.

    A difference, since the peaks of the main network's finer grid are not kept with its features: before anything was learned it is exactly 0.
    The main network itself stays as it is, and with it every photograph's kept features (features.eyes_key).
    forward: features (N, F, 12, 12), main (N, 12) -> (N, 12); the reasons why a photograph is spoilt stay, and all of a view that is left out.
    """

    def __init__(self, features: int) -> None:
        super().__init__()
        self.before, self.after = Heads(features), Heads(features)

    def start(self, network: MainNetwork) -> None:
        """Begin with the heads of this main network."""
        for heads in (self.before, self.after):
            heads.copy_from(network)

    def forward(self, features: Tensor, main: Tensor) -> Tensor:
        learned = (self.after(features) - self.before(features)) * is_told(features, main)[:, None].to(main.dtype)
        return torch.cat([main[:, :JUDGED] + learned, main[:, JUDGED:]], dim=1)


class FuseNetwork(nn.Module):
    """forward: cells (N, 19, 24, 24) of grid.py, features (N, F, 12, 12), main (N, 12) logits of the main network -> FuseOutput."""

    def __init__(self, config: FuseConfig = FuseConfig()) -> None:
        super().__init__()
        self.config = config
        self.narrow = nn.Conv2d(config.features, 24, 1)
        self.cells = nn.Conv2d(CELL_CHANNELS, 32, 3, padding=1)
        self.halve = nn.Conv2d(32, 32, 3, stride=2, padding=1)
        self.join = nn.Conv2d(24 + 32, config.width, 3, padding=1)
        self.drop = nn.Dropout(0.3)
        self.hidden = nn.Linear(2 * config.width + 12 + MAIN_LOGITS, 64)
        self.heads = nn.Linear(64, 4 + 2 + 1 + 1)
        self.revision = Revision(config.features) if config.revised else None

    def forward(self, cells: Tensor, features: Tensor, main: Tensor) -> FuseOutput:
        if self.revision is not None:
            main = self.revision(features, main)
        trusted = cells[:, FIELD : FIELD + 1] * (1 - 0.8 * cells[:, ARTEFACT : ARTEFACT + 1])  # (N, 1, 24, 24)
        lesions = torch.cat([cells[:, :12] * trusted, cells[:, 12:]], dim=1)
        local = F.relu(self.halve(F.relu(self.cells(lesions))))  # (N, 32, 12, 12)
        x = F.relu(self.join(torch.cat([local, F.relu(self.narrow(features))], dim=1)))
        weight = F.avg_pool2d(trusted, 2)
        mean = (x * weight).sum(dim=(2, 3)) / weight.sum(dim=(2, 3)).clamp_min(1.0)
        peak = (x * weight).amax(dim=(2, 3))
        totals = torch.log1p(lesions[:, :12].sum(dim=(2, 3)))  # how much of each kind in all, wherever
        pooled = torch.cat([mean, peak, totals, main / 4], dim=1)
        heads = self.heads(self.drop(F.relu(self.hidden(self.drop(pooled)))))
        return FuseOutput(heads[:, :4], heads[:, 4:6], heads[:, 6:7], heads[:, 7:])


class FuseEnsemble(nn.Module):
    """Several fuse networks that differ in nothing but chance, speaking with one voice: their logits' mean.

    One network of this size, trained on some hundred photographs, owes much to its seed. forward: as FuseNetwork.
    """

    def __init__(self, config: FuseConfig) -> None:
        super().__init__()
        self.config = config
        self.members = nn.ModuleList(FuseNetwork(config) for _ in range(config.members))

    def forward(self, cells: Tensor, features: Tensor, main: Tensor) -> FuseOutput:
        spoken = [member(cells, features, main) for member in self.members]
        return FuseOutput(*(torch.stack(values).mean(dim=0) for values in zip(*spoken, strict=True)))


def build(config: dict[str, object]) -> FuseNetwork | FuseEnsemble:
    """The network, or networks, that a bundle names: `config` as FuseConfig.to_dict gave it."""
    known = FuseConfig(**{key: int(value) for key, value in config.items()})  # type: ignore[call-overload]
    return FuseNetwork(known) if known.members == 1 else FuseEnsemble(known)
