"""Where a report's facts come from: the rows of results.csv with their maps, and the readings and analyses of the store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256 as hash_of
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.case import Eye
from retina_desktop.domain.reading import Reading
from retina_desktop.services.patient_facts import PhotographFacts
from retina_desktop.services.programme_facts import patient_key
from retina_desktop.services.results import ERROR, Row
from retina_models.fundus import date_taken, identify
from retina_models.fundus.dicom import patient_in_tags
from retina_models.prediction import LESION_KINDS, LESION_NAMES, Prediction

if TYPE_CHECKING:
    from retina_desktop.store.images import KnownImage
    from retina_desktop.store.store import Store

DICOM = (".dcm", ".dicom")
LONGEST_NAME = 80
"""Letters of a patient's key that go into a file's name."""


@dataclass(frozen=True)
class Patient:
    """One patient's photographs. key: what the patient is called; file_name: for the report, without suffix, unique among them."""

    key: str
    file_name: str
    is_known: bool  # False: nothing names the patient, and the key is the photograph's name
    photographs: tuple[PhotographFacts, ...]


@dataclass(frozen=True)
class Listed:
    """A photograph of the window's list. is_open: its reader may see what the model says."""

    path: Path
    sha256: str
    eye: str | None
    patient: str | None
    taken: datetime | None
    is_open: bool
    error: str = ""


def prediction_of(row: Row) -> Prediction | None:
    """What the model said, by a row of results.csv; None where it failed. Raises ValueError, naming the row, for a damaged one."""
    if row["status"] == ERROR:
        return None
    try:
        return Prediction(
            model=row["model"],
            grade=int(row["grade"]),
            probabilities=tuple(float(row[f"p{grade}"]) for grade in range(5)),
            action=int(row["action"]),
            referable=row["referable"] == "1",
            p_referable=float(row["p_referable"]),
            dme=int(row["dme"]),
            p_dme=tuple(float(row[f"p_dme{risk}"]) for risk in range(3)),
            gradable=row["gradable"] == "1",
            p_gradable=float(row["p_gradable"]),
            quality_reasons=tuple(filter(None, row["quality_reasons"].split("|"))),
            uncertainty=float(row["uncertainty"]),
            conformal_set=tuple(int(grade) for grade in row["conformal_set"].split("|") if grade),
            lesion_counts={kind: int(row[LESION_NAMES[kind]]) for kind in LESION_KINDS},
            quadrant_counts={},  # results.csv does not keep them
            rule_grade=int(row["rule_grade"]),
            disc=_place(row, "disc"),
            fovea=_place(row, "fovea"),
            seconds=float(row["seconds"]),
        )
    except ValueError as error:
        raise ValueError(f"The row of {row['path']} in results.csv is damaged: {error}.") from error


def photographs_of_rows(
    rows: Iterable[Row], store: Store | None = None, arbiters: Collection[str] = ()
) -> tuple[list[PhotographFacts], list[str]]:
    """A photograph for each row, with the current readings of every reader; and what is wrong with rows that are left out.

    arbiters: the seniors, whose answer settles it where readers differ.
    Raises StoreError when the readings cannot be read.
    """
    rows = list(rows)
    readings = {} if store is None else current_readings(store, [row["sha256"] for row in rows if row["sha256"]])
    seen = {} if store is None else seen_first(store, readings)
    found, problems = [], []
    for row in rows:
        path = Path(row["path"])
        try:
            model = prediction_of(row)
        except ValueError as error:
            problems.append(str(error))
            continue
        found.append(
            PhotographFacts(
                path=path,
                sha256=row["sha256"],
                eye=Eye(row["laterality"]) if row["laterality"] in set(Eye) else None,
                patient=row["patient"] or patient_of(path),
                is_patient_named=bool(row["patient"]),
                taken=date_taken(path),
                readings=readings.get(row["sha256"], ()),
                arbiters=_arbiters_among(readings.get(row["sha256"], ()), arbiters),
                seen_first=seen.get(row["sha256"], frozenset()),
                model=model,
                error=row["error"] if model is None else "",
                size=(int(row["width"]), int(row["height"])) if row["width"].isdecimal() else None,
            )
        )
    return found, problems


def photographs_of_list(
    store: Store, listed: Sequence[Listed], reader: str | None, arbiters: Collection[str] = ()
) -> list[PhotographFacts]:
    """What may be shown of photographs of the window's list. reader: who asks; other readers' readings are theirs to see once they
    have confirmed their own. arbiters: the seniors, whose answer settles it where readers differ. Raises StoreError.

    The same holds for a programme: a count of one photograph tells its grade.
    """
    shas = [one.sha256 for one in listed]
    readings = current_readings(store, shas)
    seen = seen_first(store, readings)
    said = store.predictions.newest_many(shas)
    known = store.images.get_many(shas)
    found = []
    for one in listed:
        every = readings.get(one.sha256, ())
        shown = _seen_by(reader, every)
        model = Prediction.from_json(said[one.sha256]) if one.sha256 in said else None
        found.append(
            PhotographFacts(
                path=one.path,
                sha256=one.sha256,
                eye=Eye(one.eye) if one.eye in set(Eye) else None,
                patient=one.patient,
                taken=one.taken,
                readings=shown,
                arbiters=_arbiters_among(shown, arbiters),
                seen_first=seen.get(one.sha256, frozenset()),
                model=model if one.is_open else None,
                is_withheld=model is not None and not one.is_open,
                hides_readings=any(reading.state == "confirmed" for reading in every if reading not in shown),
                error=one.error if model is None else "",
                size=_size_of(known.get(one.sha256)),
            )
        )
    return found


def current_readings(store: Store, shas: Sequence[str]) -> dict[str, tuple[Reading, ...]]:
    """Every reader's current reading, withdrawn ones and empty ones left out. Raises StoreError."""
    return {
        sha256: tuple(reading for reading in readings if reading.state != "withdrawn" and reading.is_answered)
        for sha256, readings in store.readings.current_of(shas).items()
    }


def seen_first(store: Store, shas: Iterable[str]) -> dict[str, frozenset[str]]:
    """Of each photograph the readers who had seen the model's opinion before their own first answer. Raises StoreError.

    The current reading does not tell: whoever graded blind sees the opinion then, and confirms knowing it.
    """
    found = {}
    for sha256 in shas:
        first: dict[str, Reading] = {}
        for reading in store.readings.history(sha256):
            if reading.is_answered:
                first.setdefault(reading.reader, reading)
        found[sha256] = frozenset(reader for reader, reading in first.items() if reading.seen_before)
    return found


def acts_of(store: Store, photographs: Iterable[PhotographFacts]) -> list[Reading]:
    """Every reading ever, by those whose readings may be shown: how long they took. Raises StoreError."""
    readers = {one.sha256: {reading.reader for reading in one.readings} for one in photographs if one.readings}
    return [
        reading
        for sha256, who in readers.items()
        for reading in store.readings.history(sha256)
        if reading.reader in who
    ]


def patients_of(photographs: Iterable[PhotographFacts]) -> list[Patient]:
    """One entry a patient, in the order in which they are met. A photograph whose patient is not known stands alone."""
    groups: dict[str, list[PhotographFacts]] = {}
    for photograph in photographs:
        groups.setdefault(patient_key(photograph), []).append(photograph)
    names = {key: group[0].patient or group[0].path.stem for key, group in groups.items()}
    files = {key: file_name_of(name) for key, name in names.items()}
    seen = Counter(name.casefold() for name in files.values())
    return [
        Patient(
            names[key],
            # By the key, so that a resumed run gives the same patient the same file.
            files[key]
            if seen[files[key].casefold()] == 1
            else f"{files[key]}-{hash_of(key.encode('utf-8', 'backslashreplace')).hexdigest()[:8]}",
            group[0].patient is not None,
            tuple(group),
        )
        for key, group in groups.items()
    ]


def file_name_of(key: str) -> str:
    """The key as a name that every file system takes."""
    kept = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in key).strip("._ ")
    return kept[:LONGEST_NAME] or "patient"


def patient_of(path: Path) -> str | None:
    """By the tags of a DICOM file, else by the file's name."""
    tagged = patient_in_tags(path) if path.suffix.lower() in DICOM else None
    return tagged or identify(path)[1]


def _size_of(known: KnownImage | None) -> tuple[int, int] | None:
    return None if known is None or known.width is None or known.height is None else (known.width, known.height)


def _seen_by(reader: str | None, readings: Collection[Reading]) -> tuple[Reading, ...]:
    own = tuple(reading for reading in readings if reading.reader == reader)
    is_open = reader is None or any(reading.state == "confirmed" for reading in own)
    return tuple(readings) if is_open else own


def _arbiters_among(readings: Iterable[Reading], arbiters: Collection[str]) -> tuple[str, ...]:
    return tuple(reading.reader for reading in readings if reading.reader in arbiters)


def _place(row: Row, name: str) -> tuple[float, float] | None:
    x, y = row[f"{name}_x"], row[f"{name}_y"]
    return (float(x), float(y)) if x and y else None
