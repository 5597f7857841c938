"""What the store keeps of photographs that a reader was shown: which eye, whose, of which day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from retina_models.fundus import identify

if TYPE_CHECKING:
    from retina_desktop.store.images import Sighting
    from retina_desktop.store.store import Store


@dataclass(frozen=True)
class Shown:
    """A file, its content, and what was said of it on the screen."""

    path: Path
    sha256: str
    eye: str | None  # "OD" or "OS"
    patient: str | None
    taken: date | None
    is_patient_guessed: bool  # from the file's name


def sightings(store: Store, shown: Sequence[Shown]) -> list[Sighting]:
    """As they are to be remembered. Raises StoreError.

    A patient whom a tag or a table named is not lost to what a name seems to say; a guess gives way to a later one.
    """
    from retina_desktop.store.images import Sighting

    known = store.images.get_many(one.sha256 for one in shown if one.is_patient_guessed)
    found = []
    for one in shown:
        patient = one.patient
        before = known[one.sha256].patient if one.sha256 in known else None
        if one.is_patient_guessed and before not in (None, patient):
            guesses = {identify(path)[1] for path in store.images.paths(one.sha256)}
            patient = patient if before in guesses else None
        found.append(Sighting(one.sha256, one.path, one.eye, patient, taken=one.taken))
    return found
