"""A heat map over a photograph: what in it spoke for a higher grade, to the main network of a bundle."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from retina_models.fundus import Frame, FundusImage, frame_of

if TYPE_CHECKING:
    from torch import nn

ZERO = 128
"""The value of a pixel that says nothing; more speaks for a higher grade, less against it."""


@dataclass(frozen=True)
class Heat:
    """What each pixel of the main network's square spoke for."""

    method: str  # one of explain.METHODS
    frame: Frame
    values: np.ndarray  # (S, S) uint8: ZERO + 127 x attribution in [-1, 1]

    def in_photo(self, width: int, height: int) -> np.ndarray:
        """(height, width) uint8 in the photograph's pixels; ZERO outside the square."""
        off_zero = self.values.astype(np.int16) - ZERO
        pro, contra = (np.maximum(sign * off_zero, 0).astype(np.uint8) for sign in (1, -1))
        return ZERO + self.frame.spread(pro, width, height) - self.frame.spread(contra, width, height)


class HeatMaker:
    """One attribution method over the main network of the bundle in a folder; on the CPU, in PyTorch, for Captum."""

    def __init__(self, folder: Path, method: str) -> None:
        """Raises ValueError for a method that is not in explain.METHODS, BundleError for a damaged bundle."""
        from retina_models.bundle import load_manifest
        from retina_models.explain import METHODS
        from retina_models.loading import load_module

        if method not in METHODS:
            raise ValueError(f'There is no attribution called "{method}"; choose one of {", ".join(METHODS)}.')
        self._method = method
        self._scores = _ordinal_score(load_module(folder, load_manifest(folder), "main"))

    def __call__(self, image: FundusImage) -> Heat:
        """Takes as long as `Method.passes` passes of the network, forth and back."""
        from retina_models.explain import attribute
        from retina_models.pipeline import MAIN_SIZE, normalise

        frame = frame_of(image.field, MAIN_SIZE)
        heat = attribute(self._scores, normalise(frame.crop(image.pixels))[0], self._method)
        return Heat(self._method, frame, (ZERO + 127 * heat + 0.5).astype(np.uint8))


def _ordinal_score(main: nn.Module) -> nn.Module:
    """The network as (N, 3, S, S) -> (N,): the sum of its cumulative grade logits, which rises with every grade."""
    from torch import Tensor, nn

    class OrdinalScore(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.main = main

        def forward(self, x: Tensor) -> Tensor:
            return self.main(x).grade.sum(dim=1)

    return OrdinalScore().eval()
