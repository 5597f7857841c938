"""The lesion detector: a small fully convolutional network slid over the whole photograph at 2048 px field diameter.

A U-Net (Ronneberger et al. 2015, arXiv:1505.04597) on EfficientNet-Lite0 up to stride 16: a microaneurysm is 8 to 15 px wide here, so the
decision is local, and the last step to full resolution is a pixel shuffle (Shi et al. 2016, arXiv:1609.05158), not a costly convolution.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from retina_models.encoder import Encoder

ENCODER_BLOCKS = 11  # to stride 16, 112 channels
OUTPUTS = ("MA", "HE", "EX", "SE", "disc")
"""The detector's channels: the lesion kinds, then the optic disc, whose bright edge is otherwise taken for exudate."""


@dataclass(frozen=True)
class LesionConfig:
    """Widths of the decoder at strides 8, 4 and 2; scale and shift of each output's logit, which make its probability mean what it says.

    Source of the last two: Platt 1999, "Probabilistic outputs for support vector machines"; fitted on photographs left out.
    """

    widths: tuple[int, int, int] = (64, 40, 24)
    scale: tuple[float, ...] = (1.0,) * len(OUTPUTS)
    shift: tuple[float, ...] = (0.0,) * len(OUTPUTS)

    def to_dict(self) -> dict[str, object]:
        return asdict(self)


def _normed(inputs: int, outputs: int) -> nn.Sequential:
    """Convolution, normalisation, ReLU. Without the normalisation the decoder had found no microaneurysm after 250 steps (training/README.md)."""
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU())


class _Up(nn.Module):
    """One step of the decoder: double the size, join the encoder's map of that stride, two 3x3 convolutions."""

    def __init__(self, inputs: int, skip: int, width: int) -> None:
        super().__init__()
        self.join = _normed(inputs + skip, width)
        self.refine = _normed(width, width)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        x = F.interpolate(x, scale_factor=2.0, mode="nearest")
        return self.refine(self.join(torch.cat([x, skip], dim=1)))


class LesionDetector(nn.Module):
    """forward: (N, 3, H, W), RGB as (x / 255 - 0.5) / 0.5, H and W multiples of 16 -> logits (N, 5, H, W) in the order of OUTPUTS."""

    def __init__(self, config: LesionConfig = LesionConfig(), *, normed: bool = False) -> None:
        """normed: the encoder keeps its normalisations, for training; `encoder.fold()` before it is released."""
        super().__init__()
        self.config = config
        self.encoder = Encoder(ENCODER_BLOCKS, normed=normed)
        inputs = self.encoder.channels[-1]
        self.ups = nn.ModuleList()
        for skip, width in zip(reversed(self.encoder.channels[:-1]), config.widths, strict=True):
            self.ups.append(_Up(inputs, skip, width))
            inputs = width
        self.head = nn.Conv2d(inputs, 4 * len(OUTPUTS), 1)
        assert self.head.bias is not None
        nn.init.constant_(
            self.head.bias, -4.0
        )  # lesions are rare: start from "nearly nowhere", or the first steps only unlearn

    def forward(self, x: Tensor) -> Tensor:
        *skips, y = self.encoder(x)  # strides 2, 4, 8 and 16
        for up, skip in zip(self.ups, reversed(skips), strict=True):
            y = up(y, skip)
        return F.pixel_shuffle(self.head(y), 2)  # (N, 20, H/2, W/2) -> (N, 5, H, W)


class Probabilities(nn.Module):
    """The detector as it runs in the program: calibrated probabilities, so that every engine gives what is drawn.

    forward: as LesionDetector -> (N, 5, H, W) in [0, 1].
    """

    def __init__(self, detector: LesionDetector) -> None:
        super().__init__()
        self.detector = detector
        self.scale: Tensor
        self.shift: Tensor
        self.register_buffer("scale", torch.tensor(detector.config.scale).reshape(1, -1, 1, 1))
        self.register_buffer("shift", torch.tensor(detector.config.shift).reshape(1, -1, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        return torch.sigmoid(self.detector(x) * self.scale + self.shift)


def build(config: dict[str, object]) -> LesionDetector:
    """The detector that a bundle names: `config` as LesionConfig.to_dict gave it; without scale and shift, as it came from training."""
    known = {name: tuple(value) for name, value in config.items() if isinstance(value, list | tuple)}
    return LesionDetector(LesionConfig(**known))
