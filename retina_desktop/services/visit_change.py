"""What became of the lesions of an eye since its last visit, by the model's maps of both, for a report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retina_desktop.domain.faults import said
from retina_desktop.domain.language import tr
from retina_desktop.services.change_map import compare, visit_of_model
from retina_desktop.services.patient_facts import ChangeFacts, PatientFacts, PhotographFacts, with_change
from retina_models.fundus import FundusError
from retina_models.fundus.registration import RegistrationError, landscape, register

if TYPE_CHECKING:
    from retina_models.fundus import FundusImage
    from retina_models.prediction import Analysis


@dataclass(frozen=True)
class Looked:
    """A photograph that was read, with its maps where they are kept."""

    image: FundusImage
    analysis: Analysis | None


Look = Callable[[PhotographFacts], Looked]
"""Raises FundusError where the file cannot be read."""


def changes_of(facts: PatientFacts, look: Look) -> PatientFacts:
    """The same with the change of each eye that has an earlier visit; what cannot be compared says why."""
    eyes = [eye for eye in facts.eyes if eye.earlier and eye.eye is not None]
    return with_change(facts, [(eye.eye, change_since(eye.photographs[0], eye.earlier[0], look)) for eye in eyes])


def change_since(now: PhotographFacts, earlier: PhotographFacts, look: Look) -> ChangeFacts:
    """Of two photographs of one eye. A second or two for large ones."""
    if now.is_withheld or earlier.is_withheld:
        return ChangeFacts(earlier, why_not=tr("Changes of lesions are shown after your grades of both photographs."))
    if now.model is None or earlier.model is None:
        return ChangeFacts(earlier, why_not=tr("The model has not analysed both photographs yet."))
    if now.model.model != earlier.model.model:
        words = tr("The two were analysed by different models; analysed anew they can be compared.")
        return ChangeFacts(earlier, why_not=words)
    try:
        here, there = look(now), look(earlier)
        if here.analysis is None or there.analysis is None:
            return ChangeFacts(earlier, why_not=tr("The lesion maps of both photographs are not kept."))
        fixed, moving = (landscape(one.image.pixels, one.image.field) for one in (here, there))
        found = register(fixed, moving)
    except (FundusError, RegistrationError) as error:
        return ChangeFacts(earlier, why_not=said(str(error)))
    return ChangeFacts(earlier, compare(visit_of_model(there.analysis), visit_of_model(here.analysis), found))
