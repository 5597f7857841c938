"""FHIR R4 resources of readings and opinions, as plain dicts: what each says, in which codes.

Codes. LOINC 71490-7 and 71491-5 with the answers of LL2117-1 (loinc.org, 2.80); 71488-1 and 71489-9, macular oedema of the
same panel; SNOMED CT for the eye; UCUM for units. Texts are English whatever the window speaks: a receiver matches them.
Ids are UUIDs made of content: the same store gives the same bundle, byte by byte.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from typing import Any
from uuid import UUID, uuid5

from retina_desktop.domain.case import Eye, patient_grade
from retina_desktop.domain.findings import REASON, SIGN
from retina_desktop.domain.reading import Reading
from retina_desktop.domain.scale import DME, LEVELS, UK_SOURCE, is_referable, uk_grade, uk_grade_of_model
from retina_models.prediction import LESION_KINDS, LESION_NAMES, Prediction

Resource = dict[str, Any]
"""Holds nothing empty: FHIR knows no empty list and no null."""

RESEARCH_USE = "For research use; not a medical device; not cleared by FDA, no CE mark."
NAMESPACE = UUID("d3309389-dabb-4966-b29e-f2b364d9236b")
OWN = "urn:retina-desktop:"
"""Before the names of our own code systems and identifiers, for which no public one is known."""

LOINC, SNOMED, UCUM = "http://loinc.org", "http://snomed.info/sct", "http://unitsofmeasure.org"
DICOM = "http://dicom.nema.org/resources/ontology/DCM"
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"

SEVERITY = {
    Eye.LEFT: ("71490-7", "Left eye Diabetic retinopathy severity level by Ophthalmoscopy"),
    Eye.RIGHT: ("71491-5", "Right eye Diabetic retinopathy severity level by Ophthalmoscopy"),
}
OEDEMA = {
    Eye.LEFT: ("71488-1", "Left eye Macular edema by Ophthalmoscopy"),
    Eye.RIGHT: ("71489-9", "Right eye Macular edema by Ophthalmoscopy"),
}
BODY_SITE = {Eye.LEFT: ("8966001", "Left eye structure"), Eye.RIGHT: ("18944008", "Right eye structure")}
ANSWERS = (
    ("LA18643-9", "No apparent retinopathy"),
    ("LA18644-7", "Mild non-proliferative retinopathy"),
    ("LA18645-4", "Moderate non-proliferative retinopathy"),
    ("LA18646-2", "Severe non-proliferative retinopathy"),
    ("LA18648-8", "Proliferative retinopathy"),  # LA18647 is none of them
)
"""By grade 0-4."""


@dataclass(frozen=True)
class DicomIdentity:
    """What names a DICOM photograph in an archive."""

    study: str
    series: str
    instance: str
    sop_class: str


@dataclass(frozen=True)
class Pictured:
    """A photograph as an export knows it."""

    sha256: str
    eye: Eye | None = None
    patient: str | None = None
    taken: date | None = None  # by its EXIF or DICOM; the time of a file is none
    dicom: DicomIdentity | None = None


@dataclass(frozen=True)
class Visit:
    """The photographs of one patient of one day, or of one DICOM study. subject: a Reference."""

    photographs: tuple[Pictured, ...]
    subject: dict[str, str]
    url: str  # of its ImagingStudy

    @property
    def taken(self) -> date | None:
        return self.photographs[0].taken


@dataclass
class Said:
    """Observations of one reader, or of one model, on one visit, and what a report needs of them."""

    observations: list[Resource] = field(default_factory=list)
    by_eye: dict[Eye | None, list[tuple[int | None, int | None, str]]] = field(
        default_factory=dict
    )  # grade, dme, words
    is_final: bool = True
    issued: str = ""


def urn(*parts: str) -> str:
    """The URL of a resource, made of what it is about."""
    return f"urn:uuid:{uuid5(NAMESPACE, chr(31).join(parts))}"


def patient(sha256s: Sequence[str], identifier: str | None) -> tuple[str, Resource]:
    """(URL, resource). identifier: None where it is not to be told; the URL then is of the photographs' content alone."""
    url = urn("patient", min(sha256s)) if identifier is None else urn("patient", "id", identifier)
    resource = _resource("Patient", url)
    if identifier is not None:
        resource["identifier"] = [{"system": f"{OWN}patient", "value": identifier}]
    return url, resource


def practitioner(reader: str) -> tuple[str, Resource]:
    url = urn("practitioner", reader)
    return url, {**_resource("Practitioner", url), "name": [{"text": reader}]}


def device(model: str) -> tuple[str, Resource]:
    """The model as a device: what it is called, and that name with its version."""
    url = urn("device", model)
    return url, {
        **_resource("Device", url),
        "deviceName": [{"name": f"Retina Desktop, model {model}", "type": "model-name"}],
        "version": [{"value": model}],
        "type": {"text": "Software that grades diabetic retinopathy on fundus photographs"},
        "note": [{"text": RESEARCH_USE}],
    }


def imaging_study(visit: Visit, *, with_uids: bool) -> Resource:
    """One visit. Series and instances stand in it where every photograph has DICOM UIDs and they are to be told."""
    resource = _resource("ImagingStudy", visit.url)
    resource["identifier"] = [_of_content(one.sha256) for one in visit.photographs]
    dicom = [one.dicom for one in visit.photographs if one.dicom is not None]
    is_whole = with_uids and len(dicom) == len(visit.photographs)
    if is_whole:
        resource["identifier"].insert(0, {"system": "urn:dicom:uid", "value": f"urn:oid:{dicom[0].study}"})
    resource |= {
        "status": "available",
        "modality": [_coding(DICOM, "OP", "Ophthalmic Photography")],
        "subject": visit.subject,
        "numberOfInstances": len(visit.photographs),
        "description": "Colour fundus photographs"
        + ("" if visit.taken else "; when they were taken is not known, so they may be of more than one day"),
    }
    if visit.taken:
        resource["started"] = visit.taken.isoformat()
    if is_whole:
        resource["series"] = _series(visit)
        resource["numberOfSeries"] = len(resource["series"])
    return resource


def of_reading(reading: Reading, photograph: Pictured, visit: Visit, *, with_note: bool) -> list[Resource]:
    """The severity of one eye as a reader says it, and the macular oedema where it was judged."""
    r, m = uk_grade(reading.grade, reading.gradable, reading.dme)
    common = {
        "status": "final" if reading.state == "confirmed" else "preliminary",
        "issued": reading.time_utc.isoformat(timespec="milliseconds"),
        "performer": [{"reference": urn("practitioner", reading.reader), "display": reading.reader}],
    }
    if reading.is_imported:
        common["method"] = {"text": "Imported from a table of grades"}
    found = []
    if reading.gradable is not None:
        severity = _observation(SEVERITY, "severity", reading.hash, photograph, visit) | common
        severity |= _severity_value(reading.grade, reading.quality_reasons)
        parts = [_uk("retinopathy", r)]
        if reading.is_referable is not None:
            parts.append(
                _part("Referable: more than mild retinopathy, or macular oedema", valueBoolean=reading.is_referable)
            )
        parts += [_part(f"Sign: {SIGN[code].name}", valueBoolean=True) for code in reading.signs]
        found.append(severity | {"component": parts} | _note(reading.note if with_note else ""))
    if reading.dme is not None:
        oedema = _observation(OEDEMA, "macular oedema", reading.hash, photograph, visit) | common
        found.append(oedema | _oedema_value(reading.dme) | {"component": [_uk("maculopathy", m)]})
    return found


def of_opinion(said: Prediction, key: str, photograph: Pictured, visit: Visit) -> list[Resource]:
    """What the model says of one eye: never final, for nobody stands by it. key: of its content."""
    r, m = uk_grade_of_model(said.grade, said.gradable, said.dme)
    common = {
        "status": "preliminary",
        "device": {"reference": urn("device", said.model), "display": f"Retina Desktop, model {said.model}"},
        "note": [{"text": f"The opinion of a model, which no reader has confirmed. {RESEARCH_USE}"}],
    }
    severity = _observation(SEVERITY, "severity", key, photograph, visit) | common
    severity |= _severity_value(said.grade if said.gradable else None, said.quality_reasons)
    parts = [_uk("retinopathy", r)]
    if said.gradable:
        referable = is_referable(said.grade, said.dme)
        parts.append(_part("Referable: more than mild retinopathy, or macular oedema", valueBoolean=referable))
    parts.append(_part("Probability of referable retinopathy", valueQuantity=_quantity(round(said.p_referable, 6))))
    for kind in LESION_KINDS:
        name = LESION_NAMES[kind].replace("_", " ")
        parts.append(_part(f"Number of {name}", valueQuantity=_quantity(said.lesion_counts.get(kind, 0))))
    found = [severity | {"component": parts}]
    if said.gradable:
        oedema = _observation(OEDEMA, "macular oedema", key, photograph, visit) | common
        found.append(oedema | _oedema_value(said.dme) | {"component": [_uk("maculopathy", m)]})
    return found


def report(visit: Visit, said: Said, who: str, performer: dict[str, str] | None) -> Resource:
    """What joins the eyes of one visit. performer: a Reference to the reader; None for a model, which FHIR R4 lets perform none.

    who: begins the conclusion, such as "Read by Ada".
    """
    links = [f"urn:uuid:{one['id']}" for one in said.observations]
    url = urn("report", visit.url, *links)
    words = f"{who}. {_conclusion(said)} {RESEARCH_USE}"
    resource = _resource("DiagnosticReport", url) | {
        "text": {
            "status": "generated",
            "div": f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{escape(words, quote=False)}</p></div>',
        },
        "status": "final" if said.is_final else "preliminary",
        "code": {"text": "Diabetic retinopathy grading of fundus photographs"},
        "subject": visit.subject,
        "result": [{"reference": link} for link in links],
        "imagingStudy": [{"reference": visit.url}],
        "conclusion": words,
    }
    if visit.taken:
        resource["effectiveDateTime"] = visit.taken.isoformat()
    if said.issued:
        resource["issued"] = said.issued
    if performer is not None:
        resource |= {"performer": [performer], "resultsInterpreter": [performer]}
    return resource


def answer_words(grade: int | None, reasons: Sequence[str]) -> str:
    """Such as "moderate non-proliferative retinopathy (ICDR 2)", "ungradable (blurred, too dark)"."""
    if grade is not None:
        return f"{LEVELS[grade].name} (ICDR {grade})"
    return "ungradable" + (f" ({', '.join(REASON[code].name for code in reasons)})" if reasons else "")


# ---------------------------------------------------------------------------------------------------------------- parts


def _resource(kind: str, url: str) -> Resource:
    return {"resourceType": kind, "id": url.removeprefix("urn:uuid:"), "language": "en"}


def _observation(
    codes: dict[Eye, tuple[str, str]], what: str, key: str, photograph: Pictured, visit: Visit
) -> Resource:
    eye = photograph.eye
    resource = _resource("Observation", urn("observation", what, key)) | {
        "category": [{"coding": [_coding(CATEGORY, "imaging", "Imaging")]}],
        "code": {"text": f"Diabetic retinopathy, {what}; it is not known of which eye"},
        "method": {"text": "Grading of a colour fundus photograph"},
        "subject": visit.subject,
        "derivedFrom": [{"reference": visit.url, "identifier": _of_content(photograph.sha256)}],
    }
    if eye is not None:
        code, display = codes[eye]
        resource["code"] = {"coding": [_coding(LOINC, code, display)], "text": display}
        resource["bodySite"] = {"coding": [_coding(SNOMED, *BODY_SITE[eye])], "text": f"{eye}"}
    if photograph.taken:
        resource["effectiveDateTime"] = photograph.taken.isoformat()
    return resource


def _severity_value(grade: int | None, reasons: Sequence[str]) -> Resource:
    words = answer_words(grade, reasons)
    if grade is None:
        text = words[0].upper() + words[1:]
        return {"dataAbsentReason": {"coding": [_coding(ABSENT, "unknown", "Unknown")], "text": text}}
    return {"valueCodeableConcept": {"coding": [_coding(LOINC, *ANSWERS[grade])], "text": words}}


def _oedema_value(dme: int) -> Resource:
    name = DME[dme].name
    return {"valueCodeableConcept": {"coding": [_coding(f"{OWN}macular-oedema", str(dme), name)], "text": name}}


def _uk(axis: str, grade: str) -> Resource:
    """R0-R3, M0, M1 or U as a component. "" as absent."""
    name = f"UK screening scale, {axis}; derived ({UK_SOURCE})"
    if not grade:
        return _part(name, dataAbsentReason={"coding": [_coding(ABSENT, "not-performed", "Not Performed")]})
    return _part(
        name, valueCodeableConcept={"coding": [_coding(f"{OWN}uk-screening-scale", grade, grade)], "text": grade}
    )


def _part(name: str, **value: Any) -> Resource:
    return {"code": {"text": name}, **value}


def _note(text: str) -> Resource:
    return {"note": [{"text": text}]} if text.strip() else {}


def _quantity(value: float) -> Resource:
    """A number without a dimension, as UCUM has it."""
    return {"value": value, "unit": "1", "system": UCUM, "code": "1"}


def _coding(system: str, code: str, display: str) -> Resource:
    return {"system": system, "code": code, "display": display}


def _of_content(sha256: str) -> Resource:
    return {"system": f"{OWN}sha256", "value": sha256}


def _series(visit: Visit) -> list[Resource]:
    series: dict[str, Resource] = {}
    for one in visit.photographs:
        assert one.dicom is not None
        own = series.setdefault(
            one.dicom.series,
            {"uid": one.dicom.series, "modality": _coding(DICOM, "OP", "Ophthalmic Photography"), "instance": []},
        )
        sop_class = {"system": "urn:ietf:rfc:3986", "code": f"urn:oid:{one.dicom.sop_class}"}
        own["instance"].append({"uid": one.dicom.instance, "sopClass": sop_class})
    return [{**own, "numberOfInstances": len(own["instance"])} for own in series.values()]


def _conclusion(said: Said) -> str:
    sentences = []
    for eye, name in ((Eye.RIGHT, "Right eye (OD)"), (Eye.LEFT, "Left eye (OS)"), (None, "Eye not known")):
        answers = said.by_eye.get(eye, [])
        if not answers:
            if eye is not None:
                sentences.append(f"{name}: not graded.")
            continue
        worse = patient_grade(grade for grade, _, _ in answers)
        words = next(words for grade, _, words in answers if grade == worse)
        oedema = max((dme for _, dme, _ in answers if dme is not None), default=None)
        judged = "not judged" if oedema is None else DME[oedema].name
        sentences.append(f"{name}: {words}; macular oedema: {judged}.")
    return " ".join(sentences)
