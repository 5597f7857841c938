"""Why a grade: Captum's attributions as heat maps in the network's pixels, and how much each part spoke for the grade.

Every attribution is Captum's own (arXiv:2009.07896); what is added here is what it lacks: cancelling between forward passes, progress, samples one
at a time so that a photograph fits into memory, and guided gradients for networks whose activations are functions. `fundus.Frame.spread` takes a
map to the photograph's pixels. The parts are few, so their Shapley values are the formula itself in NumPy, whatever engine runs the fuse network.
torch and Captum are imported inside functions only.
"""

from __future__ import annotations

import itertools
import logging
import math
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from retina_models.grid import CELL_CHANNELS
from retina_models.prediction import LESION_KINDS
from retina_models.runtime import Network, Outputs

if TYPE_CHECKING:
    from torch import Tensor, nn

log = logging.getLogger(__name__)

BLACK = -1.0
"""What stands for "nothing to see": black, in the networks' units."""

PARTS = (*LESION_KINDS, "global", "artefact")
"""Who speaks for a grade: each lesion kind's map, the main network's view of the whole eye, and the artefacts that hide some of it."""

CELLS_OF_A_KIND = 3  # channels: maximum, mean and count
ARTEFACT_CELLS = CELL_CHANNELS - 2  # the channel of artefacts; field is the last


@dataclass(frozen=True)
class Method:
    """One way to attribute a score to pixels."""

    name: str
    title: str
    signed: bool  # whether negative values speak against the score; else only how much a pixel matters is told
    passes: int  # forward passes at most, for progress
    source: str


SAMPLES = 10  # of SmoothGrad
SHAP_SAMPLES = 5
STEPS = 4  # of integrated gradients, in each piece of the way from black to the photograph
EDGES = (0.0, 1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1.0)
"""Between the pieces: the networks change their mind most often where it is all but dark (SYNTHETIC_03_left: dF/da from -1200 to +200 below 1/32)."""
MOST_HALVED = 12  # pieces, where what was attributed does not add up
MAY_MISS = 0.02  # of the difference that integrated gradients should add up to
STRIDES = 16  # of occlusion, along each side; a window is two of them wide
WINDOWS_AT_ONCE = 3

METHODS = {
    method.name: method
    for method in (
        Method("grad-cam", "Grad-CAM", True, 2, "Selvaraju et al. 2017, arXiv:1610.02391"),
        Method("saliency", "Saliency", False, 1, "Simonyan et al. 2014, arXiv:1312.6034"),
        Method("guided-grad-cam", "Guided Grad-CAM", True, 3, "Selvaraju et al. 2017, arXiv:1610.02391"),
        Method("gradient-shap", "Gradient SHAP", True, SHAP_SAMPLES, "Lundberg & Lee 2017, arXiv:1705.07874"),
        Method("smoothgrad", "SmoothGrad", False, SAMPLES, "Smilkov et al. 2017, arXiv:1706.03825"),
        Method(
            "integrated-gradients",
            "Integrated gradients",
            True,
            (STEPS + 2) * (len(EDGES) - 1 + 2 * MOST_HALVED),
            "Sundararajan et al. 2017, arXiv:1703.01365",
        ),
        Method(
            "occlusion",
            "Occlusion",
            True,
            1 + (STRIDES - 1) ** 2 // WINDOWS_AT_ONCE,
            "Zeiler & Fergus 2014, arXiv:1311.2901",
        ),
    )
}


class Token(Protocol):
    """The wish to stop."""

    def check(self) -> None:
        """Raises, to end the work, when it was cancelled."""
        ...


Progress = Callable[[int, int], None]  # done, total


def attribute(
    module: nn.Module,
    image: np.ndarray,
    method: str,
    target: int | None = None,
    *,
    layer: nn.Module | None = None,
    baseline: float = BLACK,
    progress: Progress | None = None,
    token: Token | None = None,
) -> np.ndarray:
    """How much each pixel spoke for a score: (H, W) float32 in [-1, 1], all zero where every attribution is.

    Divided by the 99.5th percentile of its absolute values, so that single pixels do not fade all others. The arguments are
    those of `attributions`.
    """
    raw = attributions(module, image, method, target, layer=layer, baseline=baseline, progress=progress, token=token)
    heat = raw.sum(axis=0) if METHODS[method].signed else np.abs(raw).max(axis=0)
    size = np.abs(heat)
    scale = float(np.percentile(size, 99.5)) or float(size.max())
    return np.clip(heat / scale, -1, 1).astype(np.float32) if scale else np.zeros_like(heat, np.float32)


def attributions(
    module: nn.Module,
    image: np.ndarray,
    method: str,
    target: int | None = None,
    *,
    layer: nn.Module | None = None,
    baseline: float = BLACK,
    progress: Progress | None = None,
    token: Token | None = None,
) -> np.ndarray:
    """What the method gives, unscaled: (3, H, W) float32.

    module: (N, 3, H, W) -> (N,) scores, or (N, K) of which `target` is explained; it is put into eval mode.
    image: (3, H, W) float32 as the module takes it. layer: whose map Grad-CAM shows; without it, the last convolution that the score
    depends on. baseline: the value of every pixel where nothing is to be seen.
    Raises ValueError for an unknown method or an image of another shape, and what token.check raises.
    """
    import torch

    if method not in METHODS:
        raise ValueError(f'There is no attribution called "{method}"; choose one of {", ".join(METHODS)}.')
    if image.ndim != 3 or image.shape[0] != 3:
        raise ValueError(f"The image must be (3, H, W), not {image.shape}.")
    module.eval()
    place = next(iter([*module.parameters(), *module.buffers()]), torch.zeros(0)).device
    tensor = torch.from_numpy(np.ascontiguousarray(image, np.float32))[None].to(place)
    job = _Job(module, tensor, target, layer, baseline)
    with _watched(module, METHODS[method].passes, progress, token), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Setting backward hooks on ReLU activations")  # what the method is
        result = _EXPLAINERS[method](job)
    return result.detach()[0].float().cpu().numpy()


@dataclass(frozen=True)
class _Job:
    module: nn.Module
    image: Tensor  # (1, 3, H, W)
    target: int | None
    layer: nn.Module | None
    baseline: float

    def nothing(self) -> Tensor:
        """The image without anything to see."""
        return self.image.new_full(self.image.shape, self.baseline)


@contextmanager
def _watched(module: nn.Module, total: int, progress: Progress | None, token: Token | None) -> Iterator[None]:
    """Before each forward pass: ask whether to stop, and tell how far it is."""
    done = 0

    def before(_module: nn.Module, _inputs: Any) -> None:
        nonlocal done
        if token is not None:
            token.check()
        if progress is not None:
            progress(min(done, total), total)
        done += 1

    hook = module.register_forward_pre_hook(before)
    try:
        yield
    finally:
        hook.remove()
    if progress is not None:
        progress(total, total)


def deciding_layer(module: nn.Module, image: Tensor, target: int | None) -> nn.Module:
    """The last convolution, larger than one cell, on which the score depends: not a head beside the way to it.

    Raises ValueError when there is none.
    """
    import torch
    from torch import nn

    seen: list[tuple[nn.Module, Tensor]] = []

    def note(layer: nn.Module, _inputs: Any, output: Tensor) -> None:
        if output.shape[-2] * output.shape[-1] > 1:
            seen.append((layer, output))

    hooks = [part.register_forward_hook(note) for part in module.modules() if isinstance(part, nn.Conv2d)]
    try:
        with torch.enable_grad():
            scores = module(image.requires_grad_())
    finally:
        for hook in hooks:
            hook.remove()
    score = scores.sum() if target is None else scores[:, target].sum()
    gradients = torch.autograd.grad(score, [output for _, output in seen], allow_unused=True) if seen else ()
    used = [layer for (layer, _), gradient in zip(seen, gradients, strict=True) if gradient is not None]
    if not used:
        raise ValueError("Grad-CAM needs a convolution that the score depends on, and this network has none.")
    return used[-1]


def _grad_cam(job: _Job) -> Tensor:
    from captum.attr import LayerAttribution, LayerGradCam

    layer = job.layer or deciding_layer(job.module, job.image.clone(), job.target)
    map_ = LayerGradCam(job.module, layer).attribute(job.image, job.target)
    assert not isinstance(map_, tuple)  # a tuple only where the layer gives one
    large = LayerAttribution.interpolate(map_, tuple(job.image.shape[2:]), "bilinear")
    return large.expand(-1, 3, -1, -1) / 3  # the channels are summed later


def _saliency(job: _Job) -> Tensor:
    from captum.attr import Saliency

    return Saliency(job.module).attribute(job.image.clone().requires_grad_(), job.target, abs=False)


def _guided_grad_cam(job: _Job) -> Tensor:
    from captum.attr import GuidedGradCam

    layer = job.layer or deciding_layer(job.module, job.image.clone(), job.target)
    guided = GuidedGradCam(_with_activation_modules(job.module), layer)
    return guided.attribute(job.image.clone().requires_grad_(), job.target, interpolate_mode="bilinear")


def _gradient_shap(job: _Job) -> Tensor:
    from captum.attr import GradientShap

    shap, total = GradientShap(job.module), job.nothing() * 0
    with _same_chance_every_time():
        for _ in range(SHAP_SAMPLES):  # one at a time: Captum would put all samples into one batch
            total += shap.attribute(job.image, job.nothing(), n_samples=1, stdevs=0.09, target=job.target)
    return total / SHAP_SAMPLES


def _smoothgrad(job: _Job) -> Tensor:
    from captum.attr import NoiseTunnel, Saliency

    spread = 0.15 * float(job.image.max() - job.image.min())  # the paper's 10 to 20 % of the range
    with _same_chance_every_time():
        mean = NoiseTunnel(Saliency(job.module)).attribute(
            job.image,
            nt_type="smoothgrad",
            nt_samples=SAMPLES,
            nt_samples_batch_size=1,
            stdevs=spread or 1.0,
            target=job.target,
            abs=False,
        )
    assert not isinstance(mean, tuple)  # a tuple only where the input is one
    return mean


@dataclass(frozen=True, eq=False)
class _Piece:
    """A part of the straight way from black (0) to the photograph (1), and what is attributed along it."""

    start: float
    end: float
    given: Tensor
    missing: float  # what `given` adds up to, less the score's difference between start and end

    @property
    def difference(self) -> float:
        return float(self.given.sum()) - self.missing


def _integrated_gradients(job: _Job) -> Tensor:
    """In pieces, which add up as the integral does; the worst is halved until the whole adds up within MAY_MISS, or MOST_HALVED were.

    A network of ReLUs does not let a fixed number of steps do: with 20 over the whole way the released one missed by 91 %, with 50 by 12 %.
    """
    from captum.attr import IntegratedGradients

    explainer, black = IntegratedGradients(job.module), job.nothing()

    def piece(start: float, end: float) -> _Piece:
        near, far = (black + share * (job.image - black) for share in (start, end))
        given, missing = explainer.attribute(
            far, near, job.target, n_steps=STEPS, internal_batch_size=1, return_convergence_delta=True
        )
        return _Piece(start, end, given.detach(), float(missing))

    pieces = [piece(start, end) for start, end in itertools.pairwise(EDGES)]
    for _ in range(MOST_HALVED):
        if _share_missing(pieces) <= MAY_MISS:
            break
        worst = max(pieces, key=lambda one: abs(one.missing))
        middle = (worst.start + worst.end) / 2
        pieces.remove(worst)
        pieces += [piece(worst.start, middle), piece(middle, worst.end)]
    if (share := _share_missing(pieces)) > MAY_MISS:
        log.warning(
            "The integrated gradients of this photograph add up to the score's difference from black but for %.0f %% of it.",
            100 * share,
        )
    return sum((one.given for one in pieces), start=black * 0)


def _share_missing(pieces: list[_Piece]) -> float:
    """How far the pieces together are from the score's difference, as a share of it."""
    missing, difference = sum(one.missing for one in pieces), sum(one.difference for one in pieces)
    return abs(missing) / max(abs(difference), 1e-6)


def _occlusion(job: _Job) -> Tensor:
    from captum.attr import Occlusion

    height, width = job.image.shape[2:]
    return (
        Occlusion(job.module).attribute(
            job.image,
            sliding_window_shapes=(3, max(2 * height // STRIDES, 1), max(2 * width // STRIDES, 1)),
            strides=(3, max(height // STRIDES, 1), max(width // STRIDES, 1)),
            baselines=job.baseline,
            target=job.target,
            perturbations_per_eval=WINDOWS_AT_ONCE,
        )
        / 3
    )  # a window covers all three channels, and Captum books its effect on each


_EXPLAINERS: dict[str, Callable[[_Job], Tensor]] = {
    "grad-cam": _grad_cam,
    "saliency": _saliency,
    "guided-grad-cam": _guided_grad_cam,
    "gradient-shap": _gradient_shap,
    "smoothgrad": _smoothgrad,
    "integrated-gradients": _integrated_gradients,
    "occlusion": _occlusion,
}


@contextmanager
def _same_chance_every_time() -> Iterator[None]:
    """The same map for the same photograph: Captum draws from the global generators, which are put back afterwards."""
    import torch

    state = np.random.get_state()
    with torch.random.fork_rng():
        torch.manual_seed(0)
        np.random.seed(0)
        try:
            yield
        finally:
            np.random.set_state(state)


def _with_activation_modules(module: nn.Module) -> nn.Module:
    """module, with each call of F.relu and F.relu6 in it going through an nn.ReLU.

    Captum guides gradients at nn.ReLU modules only; without this, a network whose activations are functions or nn.ReLU6 would get plain
    gradients under the name of guided ones.
    """
    import torch
    import torch.nn.functional as F
    from torch import nn
    from torch.overrides import TorchFunctionMode

    class Clipped(nn.ReLU):  # an nn.ReLU to Captum, ReLU6 in what it does
        def forward(self, input: Tensor) -> Tensor:
            return torch.clamp(input, 0.0, 6.0)

    class Rectified(nn.ReLU):
        def forward(self, input: Tensor) -> Tensor:
            return torch.clamp_min(input, 0.0)

    class ThroughModules(TorchFunctionMode):
        def __init__(self, rectified: nn.Module, clipped: nn.Module) -> None:
            super().__init__()
            self.modules = {F.relu: rectified, torch.relu: rectified, torch.Tensor.relu: rectified, F.relu6: clipped}

        def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            kwargs = kwargs or {}
            if func is F.hardtanh and (kwargs.get("min_val"), kwargs.get("max_val")) == (0.0, 6.0):
                func = F.relu6  # how nn.ReLU6 calls it
            return self.modules[func](args[0]) if func in self.modules else func(*args, **kwargs)

    class Guidable(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.module, self.rectified, self.clipped = module, Rectified(), Clipped()

        def forward(self, x: Tensor) -> Tensor:
            with ThroughModules(self.rectified, self.clipped):
                return self.module(x)

    return Guidable().eval()


# ------------------------------------------------------------------------------------------------------------- the parts


def shapley(game: Callable[[np.ndarray], np.ndarray], players: int) -> np.ndarray:
    """(players,) what each adds to game(everybody) - game(nobody), exactly; they sum to that difference.

    game: (C, players) bool, who takes part -> (C,) values; asked once, for all 2^players coalitions together.
    Source: Shapley 1953, A value for n-person games, eq. 12: over the coalitions without a player, weighted by |S|! (n - |S| - 1)! / n!.
    """
    coalitions = np.array(list(itertools.product((False, True), repeat=players)))
    values = np.asarray(game(coalitions), np.float64).reshape(
        (2,) * players
    )  # an axis for each player: absent, present
    others = coalitions[: 2 ** (players - 1), 1:].sum(axis=1)  # how many are in each coalition that lacks one player
    weight = np.array([1 / (players * math.comb(players - 1, size)) for size in range(players)])[others]
    added = [np.diff(values, axis=player).ravel() for player in range(players)]
    return np.array(added) @ weight


def parts_that_spoke(
    fuse: Network,
    cells: np.ndarray,
    features: np.ndarray,
    main: np.ndarray,
    score: Callable[[Outputs], np.ndarray],
) -> dict[str, float]:
    """How much each of PARTS moved a score of the fuse network, in the score's unit.

    cells (19, 24, 24), features (F, 12, 12), main (12,): one photograph's inputs, as pipeline.Look holds them.
    score: the fuse network's outputs for C inputs -> (C,), such as the expected grade. Raises RuntimeFault.

    Who is absent was not there to be seen: a lesion kind that is absent was found nowhere (its maxima, means and counts are 0 in every cell),
    absent artefacts hide nothing (probability 0 in every cell, as in a clean photograph), an absent global view says nothing (features and logits
    of the main network are 0). Where retina is shown and where the cells lie is no player: it is the same with everybody and with nobody. So
    the baseline is a clean photograph of this field, without a lesion, that only the lesion detector looked at, and the values add up to the
    score of the photograph less the score of that. Artefacts make the fuse network trust the lesions under them less: what
    is lost by that is shared between the artefacts and the lesions that they cover.
    """

    def game(coalitions: np.ndarray) -> np.ndarray:
        present = {part: coalitions[:, k].astype(np.float32) for k, part in enumerate(PARTS)}
        kept = np.ones((len(coalitions), CELL_CHANNELS), np.float32)
        for k, kind in enumerate(LESION_KINDS):
            kept[:, CELLS_OF_A_KIND * k : CELLS_OF_A_KIND * (k + 1)] = present[kind][:, None]
        kept[:, ARTEFACT_CELLS] = present["artefact"]
        whole = present["global"]
        given = fuse.run(
            cells[None] * kept[:, :, None, None],
            features[None] * whole[:, None, None, None],
            main[None] * whole[:, None],
        )
        return score(given)

    return dict(zip(PARTS, shapley(game, len(PARTS)).tolist(), strict=True))
