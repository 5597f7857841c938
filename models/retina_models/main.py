"""The main network: the whole photograph at 768 px; it knows the eye, its landmarks and what spoils a photograph.

EfficientNet-Lite0 to stride 32, and a light decoder back to stride 16 for what has a place: optic disc, fovea, artefacts.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from retina_models.encoder import Encoder

DEGRADATIONS = ("blur", "dark", "over-exposed", "artefact", "field")
"""Why a photograph may not be gradable, in the order of `degraded`."""
HIDDEN = 128  # units between the pooled features and the heads
JUDGED = 4 + 2 + 1  # logits that a clinician's reading says something about: grade, dme, gradable


@dataclass(frozen=True)
class MainConfig:
    """features: channels passed on to the fuse network; decoder: channels at stride 16."""

    features: int = 64
    decoder: int = 64

    def to_dict(self) -> dict[str, object]:
        return asdict(self)


class MainOutput(NamedTuple):
    """Logits, for an input of (N, 3, S, S). Heat maps and artefacts lie on the grid of stride 16, features on that of stride 32."""

    features: Tensor  # (N, features, S/32, S/32), not negative
    landmarks: Tensor  # (N, 2, S/16, S/16): optic disc and fovea; a softmax over each map gives where it is
    artefacts: Tensor  # (N, 1, S/16, S/16)
    degraded: Tensor  # (N, 5) as DEGRADATIONS
    gradable: Tensor  # (N, 1)
    grade: Tensor  # (N, 4): at least 1, 2, 3, 4 (cumulative ordinal logits; Cheng et al. 2008, IJCNN)
    dme: Tensor  # (N, 2): at least 1, 2


def _normed(inputs: int, outputs: int, kernel: int, dilation: int = 1) -> nn.Sequential:
    padding = kernel // 2 * dilation
    conv = nn.Conv2d(inputs, outputs, kernel, padding=padding, dilation=dilation, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(outputs), nn.ReLU())


def _mean_and_peak(features: Tensor) -> Tensor:
    """(N, F, S, S) -> (N, 2 F)."""
    return torch.cat([features.mean(dim=(2, 3)), features.amax(dim=(2, 3))], dim=1)


class MainNetwork(nn.Module):
    """forward: (N, 3, S, S), RGB as (x / 255 - 0.5) / 0.5, S a multiple of 32 -> MainOutput."""

    def __init__(self, config: MainConfig = MainConfig(), *, normed: bool = False) -> None:
        """normed: as LesionDetector."""
        super().__init__()
        self.config = config
        self.encoder = Encoder(normed=normed)
        fine, coarse = self.encoder.channels[-2:]
        self.project = _normed(coarse, config.features, 1)
        self.lateral = _normed(fine, config.decoder, 1)
        self.merge = _normed(config.features + config.decoder, config.decoder, 3)
        self.refine = _normed(config.decoder, config.decoder, 3, dilation=2)
        self.landmarks = nn.Conv2d(config.decoder, 2, 1)
        self.artefacts = nn.Conv2d(config.decoder, 1, 1)
        self.pooled = nn.Linear(2 * config.features, HIDDEN)
        self.drop = nn.Dropout(0.3)
        self.heads = nn.Linear(HIDDEN, 4 + 2)
        self.quality = nn.Linear(2 * config.features, 1 + len(DEGRADATIONS))

    def forward(self, x: Tensor) -> MainOutput:
        maps = self.encoder(x)
        features = self.project(maps[-1])
        up = F.interpolate(features, scale_factor=2.0, mode="nearest")
        local = self.refine(self.merge(torch.cat([up, self.lateral(maps[-2])], dim=1)))
        pooled = _mean_and_peak(features)
        heads = self.heads(self.drop(F.relu(self.pooled(pooled))))
        quality = self.quality(pooled)
        return MainOutput(
            features,
            self.landmarks(local),
            self.artefacts(local),
            quality[:, 1:],
            quality[:, :1],
            heads[:, :4],
            heads[:, 4:],
        )


class Heads(nn.Module):
    """The heads of a main network by themselves, to go on learning from features that were kept.

    forward: features (N, F, S, S) -> (N, 7) logits: grade, dme, gradable. On the grid of 12 x 12 that is kept they say nearly, not exactly, what
    they say in the main network on 24 x 24: the mean is the same, the peak lower.
    """

    def __init__(self, features: int) -> None:
        super().__init__()
        self.pooled = nn.Linear(2 * features, HIDDEN)
        self.heads = nn.Linear(HIDDEN, 4 + 2)
        self.quality = nn.Linear(2 * features, 1)

    def forward(self, features: Tensor) -> Tensor:
        pooled = _mean_and_peak(features)
        return torch.cat([self.heads(F.relu(self.pooled(pooled))), self.quality(pooled)], dim=1)

    def copy_from(self, network: MainNetwork) -> None:
        """Take the weights of the main network's own heads."""
        self.pooled.load_state_dict(network.pooled.state_dict())
        self.heads.load_state_dict(network.heads.state_dict())
        self.quality.load_state_dict({name: value[:1] for name, value in network.quality.state_dict().items()})


def build(config: dict[str, object]) -> MainNetwork:
    """The network that a bundle names: `config` as MainConfig.to_dict gave it."""
    return MainNetwork(MainConfig(**{key: int(value) for key, value in config.items()}))  # type: ignore[call-overload]
