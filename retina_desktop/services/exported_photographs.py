"""Which photographs go out, where each lies now, and what is said of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr
from retina_desktop.domain.reading import Reading, storable
from retina_desktop.services.new_folder import ExportError
from retina_models import fundus
from retina_models.fundus.files import read_bytes
from retina_models.fundus.image import LIMITS
from retina_models.fundus.kinds import kind_of
from retina_models.prediction import Prediction

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

Progress = Callable[[int, int], None]
"""Called with how many photographs are done, and of how many."""


@dataclass
class Exported:
    """What was written, and what was left out."""

    photographs: int = 0
    files: int = 0
    problems: list[str] = field(default_factory=list)  # a sentence for each thing that is missing because of a fault
    remarks: list[str] = field(default_factory=list)  # sentences: what was never there to be written, or needs a look


@dataclass(frozen=True)
class Photograph:
    """A photograph as it lies on the disk now."""

    path: Path
    data: bytes  # the file
    image: fundus.FundusImage
    eye: str | None  # "OD" or "OS"
    patient: str | None
    taken: datetime | None  # in the camera's own time; at midnight where the day alone is known


@dataclass(frozen=True)
class Said:
    """What is known of a photograph besides its pixels."""

    sha256: str
    name: str  # for sentences: the file's name and how its hash begins
    eye: str | None  # "OD" or "OS"; this, the patient and the day as the store keeps them
    patient: str | None
    taken: date | None
    readings: tuple[Reading, ...]  # the current one of each reader who says anything; none of them withdrawn
    prediction: Prediction | None
    predicted_utc: datetime | None
    packed: bytes | None  # the analysis with its maps, if these are kept still
    problem: str = ""  # a sentence, where what the model said cannot be read


def choose(store: Store, photographs: Sequence[str] | None) -> list[str]:
    """The SHA-256 of every photograph with a prediction or a current reading that says anything, sorted.

    photographs: those alone, by SHA-256 or how it begins. Raises ExportError where there is none; StoreError.
    """
    known = set(store.images.places().values())
    read: set[str] = set()
    before = None
    while page := store.readings.page(size=500, before=before):
        read.update(reading.sha256 for reading in page if reading.says_anything)
        before = page[-1].id
    said = read | set(store.predictions.newest_many(known))
    if photographs is not None:
        begins = tuple(one.casefold() for one in photographs)
        said = {sha256 for sha256 in said if sha256.startswith(begins)}
    if not said:
        raise ExportError(tr("No such photograph has a reading or an analysis: nothing was written."))
    return sorted(said)


def said_of(store: Store, sha256: str) -> Said:
    """What the readers and the newest model say of it. Raises StoreError."""
    readings = [one for one in store.readings.current_of([sha256]).get(sha256, []) if one.says_anything]
    known = store.images.get_many([sha256]).get(sha256)
    paths = store.images.paths(sha256)
    name = f"{storable(paths[0].name)} ({sha256[:12]})" if paths else sha256[:12]
    prediction, when, packed, problem = None, None, None, ""
    text = store.predictions.newest_many([sha256]).get(sha256)
    if text is not None:
        try:
            prediction = Prediction.from_json(text)
        except ValueError:
            problem = tr("{name}: the model's answer in the store is damaged, so it is left out.", name=name)
    if prediction is not None:
        kept = store.predictions.get(sha256, prediction.model)
        packed = kept[1] if kept else None
        when = store.predictions.made_utc(sha256, prediction.model)
    facts = (known.laterality, known.patient, known.taken) if known else (None, None, None)
    return Said(sha256, name, *facts, tuple(readings), prediction, when, packed, problem)


def find(store: Store, said: Said) -> Photograph:
    """The first place where this content still lies. Raises ExportError, which names the photograph; StoreError."""
    if said.prediction is None and not said.readings:
        raise ExportError(tr("The photograph {name} was left out: nothing is said of it.", name=said.name))
    wrong = tr("It is not known where it lies.")
    for path in store.images.paths(said.sha256):
        try:
            data = read_bytes(path, LIMITS)
            if hashlib.sha256(data).hexdigest() != said.sha256:
                wrong = tr("The file has changed since it was read.")
                continue
            image = fundus.read(path)
        except fundus.FundusError as error:
            wrong = str(error)
            continue
        # The store's eye and patient are those that the reader saw: of tags, else of a table, else of the name.
        whose = said.eye or image.laterality, said.patient or image.patient
        return Photograph(path, data, image, *whose, taken_of(path, said.taken))
    raise ExportError(tr("The photograph {name} was left out: {why}", name=said.name, why=wrong))


def taken_of(path: Path, kept: date | None) -> datetime | None:
    """As the file says; else the day that the store keeps, at midnight."""
    return fundus.date_taken(path) or (datetime.combine(kept, time()) if kept else None)


def is_dicom(photograph: Photograph) -> bool:
    return kind_of(photograph.data) == "dicom"
