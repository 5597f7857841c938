"""Why this grade: Captum's attributions of the fused model, through the main network, drawn in the photograph's own pixels.

The lesion detector's maps are held fixed: they are shown themselves, and explain.parts_that_spoke says how much they weighed. torch is imported
inside functions only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from retina_models import bundle, fundus, pipeline
from retina_models.loading import load_module

if TYPE_CHECKING:
    from torch import Tensor, nn

Progress = Callable[[int, int], None]


class Explainer:
    """Attributions of one bundle's grade, in PyTorch on the CPU. Raises BundleError when its networks cannot be loaded."""

    def __init__(self, folder: Path) -> None:
        manifest = bundle.load_manifest(folder)
        self._main = load_module(folder, manifest, "main")
        self._fuse = load_module(folder, manifest, "fuse")

    def attribute(
        self,
        image: fundus.FundusImage,
        cells: np.ndarray,
        method: str,
        at_least: int | None = None,
        progress: Progress | None = None,
        token: Any = None,
    ) -> np.ndarray:
        """How much each pixel spoke for the grade: (H, W) float32 in [-1, 1], in the photograph's pixels, negative against.

        cells: what was seen in the same photograph (pipeline.Look); method: a name in explain.METHODS.
        at_least: explain "grade at least 1 … 4" instead of the grade as a whole.
        Raises ValueError for an unknown method, and whatever the token's check raises.
        """
        from retina_models.explain import attribute

        frame = fundus.frame_of(image.field, pipeline.MAIN_SIZE)
        pixels = pipeline.normalise(frame.crop(image.pixels))[0]
        target = None if at_least is None else at_least - 1
        score = fused_score(self._main, self._fuse, cells, whole=at_least is None)
        map_ = attribute(score, pixels, method, target, progress=progress, token=token)
        return frame.spread(map_.astype(np.float32), image.width, image.height)


def fused_score(main: nn.Module, fuse: nn.Module, cells: np.ndarray, whole: bool) -> nn.Module:
    """A module from the main network's input (N, 3, S, S) to the fused grade's logits (N, 4), or to their sum (N,) when `whole`.

    cells: (19, 24, 24), what the lesion detector found in this photograph.
    """
    import torch
    import torch.nn.functional as F
    from torch import nn

    class FusedScore(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.main, self.fuse = main, fuse
            self.cells: Tensor
            self.register_buffer("cells", torch.from_numpy(cells)[None])

        def forward(self, x: Tensor) -> Tensor:
            out = self.main(x)
            logits = torch.cat([out.grade, out.dme, out.gradable, out.degraded], dim=1)
            held = self.cells.expand(len(x), -1, -1, -1)
            grade = self.fuse(held, F.avg_pool2d(out.features, 2), logits).grade
            return grade.sum(dim=1) if whole else grade

    return FusedScore().eval()
