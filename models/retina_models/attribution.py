"""Why this grade: Captum's attributions of the fused model, through the main network, drawn in the photograph's own pixels.

The cells (lesion maps, landmarks, artefacts) are held fixed: they are shown themselves, and explain.parts_that_spoke says how much they weighed.
torch is imported inside functions only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from retina_models import bundle, fundus, pipeline
from retina_models.loading import load_module

if TYPE_CHECKING:
    from torch import Tensor, nn

Progress = Callable[[int, int], None]
Answer = int | Literal["grade", "referable"]
"""What is explained: the grade as a whole (the sum of its four logits), "grade at least 1 … 4", or whether to refer."""


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
        answer: Answer = "grade",
        progress: Progress | None = None,
        token: Any = None,
    ) -> np.ndarray:
        """How much each pixel spoke for the answer: (H, W) float32 in [-1, 1], in the photograph's pixels, negative against.

        cells: what was seen in the same photograph (pipeline.Look); method: a name in explain.METHODS.
        Raises ValueError for an unknown method or answer, and whatever the token's check raises.
        """
        from retina_models.explain import attribute

        frame = fundus.frame_of(image.field, pipeline.MAIN_SIZE)
        pixels = pipeline.normalise(frame.crop(image.pixels))[0]
        score = fused_score(self._main, self._fuse, cells, answer)
        map_ = attribute(score, pixels, method, progress=progress, token=token)
        return frame.spread(map_.astype(np.float32), image.width, image.height)


def fused_score(main: nn.Module, fuse: nn.Module, cells: np.ndarray, answer: Answer) -> nn.Module:
    """A module from the main network's input (N, 3, S, S) to the fused answer's logit (N,).

    cells: (19, 24, 24), what was found in this photograph. Raises ValueError for an answer that there is not.
    """
    import torch
    import torch.nn.functional as F
    from torch import nn

    if answer not in ("grade", 1, 2, 3, 4, "referable"):
        raise ValueError(f'There is no answer "{answer}" to explain; choose "grade", 1, 2, 3, 4 or "referable".')

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
            fused = self.fuse(held, F.avg_pool2d(out.features, 2), logits)
            if answer == "referable":
                return fused.referable[:, 0]
            return fused.grade.sum(dim=1) if answer == "grade" else fused.grade[:, int(answer) - 1]

    return FusedScore().eval().to(memory_format=torch.channels_last)  # a fifth faster than planes
