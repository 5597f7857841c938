"""What the model's answers mean, in the words of the reports: its risk of oedema, and what it calls referable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from retina_desktop.domain.landmarks import Landmarks, unjudged_distance
from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.scale import DME_RISK
from retina_desktop.reports.framing import percent

if TYPE_CHECKING:
    from retina_models.prediction import Prediction

MODEL_REFERS = mark("grade 2 or more, macular oedema, or the probability of referral above the model's operating point")
"""What results.csv has as `referable`."""
READERS_REFER = mark("grade 2 or more, or macular oedema")


def risk_words(model: Prediction) -> str:
    """In a row of macular oedema. The risk is an answer of its own network: it says nothing of the exudates that the lesion detector found."""
    words = tr("risk {level} of 2 (IDRiD's scale: {words})", level=model.dme, words=tr(DME_RISK[model.dme]))
    if model.dme and not model.lesion_counts.get("EX", 0):
        words = tr("{words}; none was found by the lesion detector", words=words)
    return "; ".join(filter(None, (words, unjudged_distance(model.dme, Landmarks(model.disc, model.fovea)))))


def referable_words(model: Prediction) -> str:
    """The model's own call, and why where the grade does not say so."""
    if not model.gradable:
        return tr("ungradable: refer")
    if not model.referable:
        return tr("no")
    if model.grade >= 2:
        return tr("yes")
    if model.dme:
        return tr("yes: macular oedema")
    return tr(
        "yes: the probability of referral, {percent}, is above the model's operating point",
        percent=percent(model.p_referable),
    )
