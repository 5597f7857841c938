"""Ways to ask the model for its reasons, and the answers that can be explained, in a clinician's words. Plain Python."""

from __future__ import annotations

from dataclasses import dataclass

from retina_desktop.domain.language import mark, tr


@dataclass(frozen=True)
class Method:
    """One way to attribute an answer to pixels. name: as retina_models.explain.METHODS has it; a test compares the two."""

    name: str
    title: str
    signed: bool  # whether it tells for from against; else only how much a pixel matters
    is_fast: bool  # a few passes through the network: asked for by itself. Others take minutes and wait for a wish
    tip: str  # one sentence


METHODS = (
    Method(
        "grad-cam",
        "Grad-CAM",
        True,
        True,
        "Coarse and quick: which regions spoke, in squares of the network's own grid",
    ),
    Method("saliency", "Saliency", False, True, "Where a small change would change the answer most, either way"),
    Method("guided-grad-cam", "Guided Grad-CAM", True, True, "Grad-CAM's regions, drawn with fine edges"),
    Method("gradient-shap", "Gradient SHAP", True, False, "Shares of the answer by pixel, averaged over noisy copies"),
    Method("smoothgrad", "SmoothGrad", False, False, "Saliency averaged over noisy copies: calmer"),
    Method(
        "integrated-gradients",
        "Integrated gradients",
        True,
        False,
        "Shares of the answer by pixel that add up; minutes",
    ),
    Method("occlusion", "Occlusion", True, False, "What changes when a patch is covered, patch by patch; minutes"),
)
DEFAULT_METHOD = "grad-cam"

PARTS = "parts"
"""In a method's place: not a map, but how much each part of the model moved the grade (Shapley values)."""

TARGETS = ("0", "1", "2", "3", "4", "referable")
"""The answers that can be explained. Grades are cumulative in the model: 2 stands for "2 or more"."""

_TARGET_WORDS = {
    "0": mark("no retinopathy"),
    "1": mark("mild (1) or more"),
    "2": mark("moderate (2) or more"),
    "3": mark("severe (3) or more"),
    "4": mark("proliferative (4)"),
    "referable": mark("to be referred"),
}


def method_named(name: str) -> Method:
    """Raises KeyError for a name that no method has."""
    return _BY_NAME[name]


def target_words(target: str) -> str:
    """What the model was asked, such as "moderate (2) or more". Raises KeyError for no target."""
    return tr(_TARGET_WORDS[target])


_BY_NAME = {method.name: method for method in METHODS}
