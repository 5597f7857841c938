"""The network that the time budget is measured against: U-Net with an SE-ResNeXt50 (32x4d) encoder at 1024 px, eager PyTorch, float32.

It is the kind of network with which lesions of the retina are usually segmented, built layer by layer as segmentation-models-pytorch builds
`Unet("se_resnext50_32x4d", classes=5)`. Untrained: weights change no time.
"""

from __future__ import annotations

import time

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torchvision.models import resnext50_32x4d
from torchvision.models.resnet import Bottleneck
from torchvision.ops import SqueezeExcitation

SIDE = 1024
CLASSES = 5
DECODER_WIDTHS = (256, 128, 64, 32, 16)
REDUCTION = 16
"""Of the channels inside a squeeze-and-excitation: Hu et al. 2018, arXiv:1709.01507."""


class _Decode(nn.Module):
    """Double the size, join the encoder's map, twice convolution, normalisation and ReLU."""

    def __init__(self, inputs: int, skip: int, width: int) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for channels in (inputs + skip, width):
            layers += [nn.Conv2d(channels, width, 3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU(True)]
        self.layers = nn.Sequential(*layers)

    def forward(self, x: Tensor, skip: Tensor | None) -> Tensor:
        x = F.interpolate(x, scale_factor=2.0, mode="nearest")
        return self.layers(x if skip is None else torch.cat([x, skip], dim=1))


class Peer(nn.Module):
    """forward: (N, 3, H, W), H and W multiples of 32 -> logits (N, CLASSES, H, W)."""

    def __init__(self) -> None:
        super().__init__()
        body = resnext50_32x4d(weights=None)
        for block in body.modules():
            if isinstance(
                block, Bottleneck
            ):  # what the last normalisation gives is weighted before the shortcut is added
                channels = block.bn3.num_features
                block.bn3 = nn.Sequential(block.bn3, SqueezeExcitation(channels, channels // REDUCTION))  # type: ignore[assignment]
        self.stem = nn.Sequential(body.conv1, body.bn1, body.relu)  # stride 2, 64 channels
        self.stages = nn.ModuleList(
            [nn.Sequential(body.maxpool, body.layer1), body.layer2, body.layer3, body.layer4]
        )  # strides 4 to 32
        skips = (1024, 512, 256, 64, 0)
        inputs = (2048, *DECODER_WIDTHS[:-1])
        self.ups = nn.ModuleList(_Decode(*sizes) for sizes in zip(inputs, skips, DECODER_WIDTHS, strict=True))
        self.head = nn.Conv2d(DECODER_WIDTHS[-1], CLASSES, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        maps = [self.stem(x)]
        for stage in self.stages:
            maps.append(stage(maps[-1]))
        y = maps.pop()
        for up, skip in zip(self.ups, [*reversed(maps), None], strict=True):
            y = up(y, skip)
        return self.head(y)


class PeerClock:
    """The peer network, ready: each `run` is one photograph of one tile. In eager mode, as its users run it."""

    def __init__(self, side: int = SIDE) -> None:
        self._network = Peer().eval()
        self._image = torch.rand(1, 3, side, side, generator=torch.Generator().manual_seed(0))

    def run(self) -> float:
        """Milliseconds that one forward took."""
        start = time.perf_counter()
        with torch.inference_mode():
            self._network(self._image)
        return (time.perf_counter() - start) * 1000
