"""Why this grade: Captum's attributions of the fused model, through the main network, drawn in the photograph's own pixels.

The cells (lesion maps, landmarks, artefacts) are held fixed: they are shown themselves, and explain.parts_that_spoke says how much they weighed.
torch is imported inside functions only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from retina_models import bundle, fundus, pipeline
from retina_models.calibrate import ordinal_probabilities
from retina_models.features import FuseInputs
from retina_models.loading import load_module
from retina_models.runtime import Outputs

if TYPE_CHECKING:
    from torch import Tensor, nn

Progress = Callable[[int, int], None]
Answer = int | Literal["grade", "referable"]
"""What is explained: the grade as a whole (the sum of its four logits), "grade at least 1 … 4", 0 "no retinopathy", or whether to refer."""


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
        map_, frame = self.attribute_in_frame(image, cells, method, answer, progress, token)
        return frame.spread(map_, image.width, image.height)

    def attribute_in_frame(
        self,
        image: fundus.FundusImage,
        cells: np.ndarray,
        method: str,
        answer: Answer = "grade",
        progress: Progress | None = None,
        token: Any = None,
    ) -> tuple[np.ndarray, fundus.Frame]:
        """As `attribute`, but (768, 768) in the main network's pixels, and where they lie in the photograph."""
        from retina_models.explain import attribute

        frame = fundus.frame_of(image.field, pipeline.MAIN_SIZE)
        pixels = pipeline.normalise(frame.crop(image.pixels))[0]
        score = fused_score(self._main, self._fuse, cells, answer)
        return attribute(score, pixels, method, progress=progress, token=token).astype(np.float32), frame


@dataclass(frozen=True)
class Spoken:
    """How much each of explain.PARTS moved the grade that the model expects: in grades, together whole - clean."""

    parts: dict[str, float]
    clean: float  # the grade expected of this field without anything to see (explain.parts_that_spoke)
    whole: float  # the grade expected of the photograph: the mean of the grades by their probabilities


def what_spoke(grader: pipeline.FusedGrader, inputs: FuseInputs) -> Spoken:
    """The Shapley values of a photograph's parts. Raises RuntimeFault."""
    from retina_models.explain import parts_that_spoke

    temperature = grader.decision.temperature.get("grade", 1.0)

    def expected_grade(outputs: Outputs) -> np.ndarray:
        return ordinal_probabilities(outputs["grade"], temperature) @ np.arange(5)

    parts = parts_that_spoke(grader.fuse, inputs.cells, inputs.features, inputs.main, expected_grade)
    whole = grader.fuse.run(inputs.cells[None], inputs.features[None], inputs.main[None])
    expected = float(expected_grade(whole)[0])
    return Spoken(parts, expected - sum(parts.values()), expected)


def fused_score(main: nn.Module, fuse: nn.Module, cells: np.ndarray, answer: Answer) -> nn.Module:
    """A module from the main network's input (N, 3, S, S) to the fused answer's logit (N,).

    cells: (19, 24, 24), what was found in this photograph. Raises ValueError for an answer that there is not.
    """
    import torch
    import torch.nn.functional as F
    from torch import nn

    if answer not in ("grade", 0, 1, 2, 3, 4, "referable"):
        raise ValueError(f'There is no answer "{answer}" to explain; choose "grade", 0, 1, 2, 3, 4 or "referable".')

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
            if answer == 0:
                return -fused.grade[:, 0]
            return fused.grade.sum(dim=1) if answer == "grade" else fused.grade[:, int(answer) - 1]

    return FusedScore().eval().to(memory_format=torch.channels_last)  # a fifth faster than planes
