"""Readings and opinions as one FHIR R4 Bundle, written to a file an entry at a time.

A `collection`, not a transaction: it is a file for a person to hand on, whose patients' identifiers are this clinic's; what of
it goes into which record is for the receiver to decide. Every resource is built by fhir.resources, so what does not validate is never
written. A reader's confirmed grade is final, one not confirmed preliminary; the model's opinion stands, preliminary, on photographs
that nobody has confirmed a grade of.
"""

from __future__ import annotations

import struct
import warnings
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.case import Eye
from retina_desktop.domain.reading import Reading
from retina_desktop.services.exported_photographs import taken_of
from retina_desktop.services.fhir_resources import (
    DicomIdentity,
    Pictured,
    Resource,
    Said,
    Visit,
    answer_words,
    device,
    imaging_study,
    of_opinion,
    of_reading,
    patient,
    practitioner,
    report,
    urn,
)
from retina_desktop.services.whole_files import whole_file
from retina_models.prediction import Prediction

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


def write_fhir(
    store: Store,
    target: Path,
    *,
    with_patients: bool = False,
    photographs: Collection[str] | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> int:
    """Write current readings, and opinions not read yet, as a Bundle; the file appears whole or not at all.

    photographs: SHA-256s; None for all that were read or analysed. with_patients: patients' identifiers, readers' notes and DICOM
    UIDs, which lead to the patient, stand in it only then. progress may raise to end the work.
    Returns how many resources. Raises ExportError, StoreError.
    """
    shas = list(dict.fromkeys(_all(store) if photographs is None else photographs))
    count = 0
    with whole_file(target) as draft, draft.open("w", encoding="utf-8") as file:
        file.write('{"resourceType":"Bundle","language":"en","type":"collection"')
        for url, resource in _resources(store, shas, with_patients, progress):
            # A list with nothing in it may not stand in FHIR.
            file.write(",\n" if count else ',"entry":[\n')
            file.write(f'{{"fullUrl":"{url}","resource":{checked(resource)}}}')
            count += 1
        file.write("\n]}\n" if count else "}\n")
    return count


def checked(resource: Resource) -> str:
    """The JSON of a resource that fhir.resources has validated. Raises ValueError, a pydantic one, where it does not validate."""
    from fhir.resources.R4B import get_fhir_model_class

    return get_fhir_model_class(resource["resourceType"]).model_validate(resource).model_dump_json()


def _all(store: Store) -> list[str]:
    return [*store.readings.photographs(), *store.predictions.photographs()]


def _resources(
    store: Store, shas: Sequence[str], with_patients: bool, progress: Callable[[int, int], None]
) -> Iterator[tuple[str, Resource]]:
    """(URL, resource), each URL once. What nobody has said anything of is left out."""
    told: set[str] = set()
    done = 0
    for name, own in _by_patient(store, shas):
        progress(done, len(shas))
        for url, resource in _of_patient(store, name, own, with_patients):
            if url not in told:
                told.add(url)
                yield url, resource
        done += len(own)
    progress(len(shas), len(shas))


def _by_patient(store: Store, shas: Sequence[str]) -> Iterator[tuple[str | None, list[Pictured]]]:
    """Each patient's photographs; those whose patient is not known one by one."""
    known = store.images.get_many(shas)
    patients = {sha256: one.patient for sha256, one in known.items()}
    eyes = {sha256: Eye(one.laterality) for sha256, one in known.items() if one.laterality}
    days = {sha256: one.taken for sha256, one in known.items()}

    def key(sha256: str) -> tuple[str, str]:
        name = patients.get(sha256)
        return (f"patient {name}", "") if name else ("", sha256)

    for _, group in groupby(sorted(shas, key=lambda sha256: (key(sha256), sha256)), key=key):
        own = [Pictured(one, eyes.get(one), patients.get(one) or None, days.get(one)) for one in group]
        yield own[0].patient, own


def _of_patient(
    store: Store, name: str | None, photographs: Sequence[Pictured], with_patients: bool
) -> Iterator[tuple[str, Resource]]:
    shas = [one.sha256 for one in photographs]
    current = store.readings.current_of(shas)
    readings = {sha256: [one for one in own if one.says_anything] for sha256, own in current.items()}
    opinions = store.predictions.newest_many(shas)
    spoken = [one for one in photographs if readings.get(one.sha256) or one.sha256 in opinions]
    if not spoken:
        return
    subject = {"display": "Patient not known"}
    if name is not None:
        url, resource = patient([one.sha256 for one in spoken], name if with_patients else None)
        yield url, resource
        subject = {"reference": url}
    for own in _visits([_from_its_file(store, one) for one in spoken]):
        visit = Visit(own, subject, urn("study", *(one.sha256 for one in own)))
        yield visit.url, imaging_study(visit, with_uids=with_patients)
        yield from _by_readers(visit, readings, with_patients)
        yield from _by_models(visit, readings, opinions)


def _visits(photographs: Sequence[Pictured]) -> Iterator[tuple[Pictured, ...]]:
    """Those of one DICOM study, else those of one day; those of an unknown day together."""

    def key(one: Pictured) -> tuple[str, str]:
        return ("study", one.dicom.study) if one.dicom else ("day", f"{one.taken or ''}")

    for _, group in groupby(sorted(photographs, key=lambda one: (key(one), one.sha256)), key=key):
        yield tuple(group)


def _by_readers(visit: Visit, readings: dict[str, list[Reading]], with_notes: bool) -> Iterator[tuple[str, Resource]]:
    """What each reader says of a visit: observations, then the report that joins them."""
    by_reader: dict[str, Said] = {}
    for one in visit.photographs:
        for reading in readings.get(one.sha256, ()):
            found = of_reading(reading, one, visit, with_note=with_notes)
            if found:
                said = by_reader.setdefault(reading.reader, Said())
                answer = answer_words(reading.grade, reading.quality_reasons) if reading.is_answered else "not graded"
                _add(said, found, one.eye, (reading.grade, reading.dme, answer))
    for reader, said in sorted(by_reader.items()):
        url, person = practitioner(reader)
        yield url, person
        yield from _joined(visit, said, f"Read by {reader}", {"reference": url, "display": reader})


def _by_models(
    visit: Visit, readings: dict[str, list[Reading]], opinions: dict[str, str]
) -> Iterator[tuple[str, Resource]]:
    by_model: dict[str, Said] = {}
    for one in visit.photographs:
        is_confirmed = any(reading.state == "confirmed" for reading in readings.get(one.sha256, ()))
        if is_confirmed or one.sha256 not in opinions:
            continue
        opinion = Prediction.from_json(opinions[one.sha256])
        found = of_opinion(opinion, one.sha256 + opinions[one.sha256], one, visit)
        grade = opinion.grade if opinion.gradable else None
        dme = opinion.dme if opinion.gradable else None
        answer = answer_words(grade, opinion.quality_reasons)
        _add(by_model.setdefault(opinion.model, Said()), found, one.eye, (grade, dme, answer))
    for model, said in sorted(by_model.items()):
        yield device(model)
        yield from _joined(visit, said, f"The opinion of a model ({model}), which no reader has confirmed", None)


def _add(said: Said, found: list[Resource], eye: Eye | None, answer: tuple[int | None, int | None, str]) -> None:
    said.observations += found
    said.by_eye.setdefault(eye, []).append(answer)
    said.is_final &= all(one["status"] == "final" for one in found)
    said.issued = max(said.issued, *(one.get("issued", "") for one in found))


def _joined(visit: Visit, said: Said, who: str, performer: dict[str, str] | None) -> Iterator[tuple[str, Resource]]:
    for resource in (*said.observations, report(visit, said, who, performer)):
        yield f"urn:uuid:{resource['id']}", resource


# ------------------------------------------------------------------------------------------------ what the files know


def _from_its_file(store: Store, photograph: Pictured) -> Pictured:
    """With its own day and its DICOM UIDs, where its file is still there and unchanged."""
    places = store.images.by_path(store.images.paths(photograph.sha256))
    path = next((path for path, sha256 in places.items() if sha256 == photograph.sha256), None)
    if path is None:
        return photograph
    taken = taken_of(path, photograph.taken)
    return replace(photograph, taken=taken.date() if taken else None, dicom=_dicom_identity(path))


def _dicom_identity(path: Path) -> DicomIdentity | None:
    """None where the file is no DICOM, is damaged, or lacks one of the four."""
    import pydicom
    from pydicom.errors import BytesLengthException, InvalidDicomError

    names = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "SOPClassUID")
    try:
        with path.open("rb") as file:
            if file.read(132)[128:] != b"DICM":
                return None
        with warnings.catch_warnings(action="ignore"):  # pydicom warns of values that are odd but read
            dataset = pydicom.dcmread(path, stop_before_pixels=True, specific_tags=list(names))
            uids = [str(dataset.get(name) or "") for name in names]
    except (InvalidDicomError, BytesLengthException, OSError, ValueError, KeyError, AttributeError, struct.error):
        return None
    return DicomIdentity(*uids) if all(uids) else None
