"""The FHIR bundle, read back by fhir.resources, and value by value."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from pydantic import ValidationError

from made_clinic import STUDY, fill_clinic
from retina_desktop.services.cancel import Cancelled
from retina_desktop.services.fhir_bundle import checked, write_fhir
from retina_desktop.services.fhir_resources import ANSWERS
from retina_desktop.store import open_store


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as opened:
        yield opened


@pytest.fixture
def shas(store, tmp_path) -> dict[str, str]:
    return fill_clinic(store, tmp_path / "eyes")


def written(store, tmp_path, **choice: Any) -> list[dict[str, Any]]:
    """The resources of the bundle, which fhir.resources takes as a whole."""
    target = tmp_path / "out.json"
    count = write_fhir(store, target, **choice)
    text = target.read_text("utf-8")
    Bundle.model_validate_json(text)
    bundle = json.loads(text)
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "collection")
    entries = bundle.get("entry", [])
    assert len(entries) == count
    assert all(entry["fullUrl"] == f"urn:uuid:{entry['resource']['id']}" for entry in entries)
    assert len({entry["fullUrl"] for entry in entries}) == count
    return [entry["resource"] for entry in entries]


def of_kind(resources: list[dict[str, Any]], kind: str, **parts: Any) -> list[dict[str, Any]]:
    return [
        one
        for one in resources
        if one["resourceType"] == kind and all(one.get(name) == value for name, value in parts.items())
    ]


def loinc(resource: dict[str, Any]) -> str:
    return next((one["code"] for one in resource["code"].get("coding", ()) if one["system"] == "http://loinc.org"), "")


def observation(resources, sha256: str, *codes: str, reader: str = "") -> dict[str, Any]:
    (found,) = [
        one
        for one in of_kind(resources, "Observation")
        if one["derivedFrom"][0]["identifier"]["value"] == sha256
        and loinc(one) in codes
        and (one.get("performer", [{}])[0].get("display", "") == reader)
    ]
    return found


def part(resource: dict[str, Any], begins: str) -> dict[str, Any]:
    (found,) = [one for one in resource["component"] if one["code"]["text"].startswith(begins)]
    return found


def test_a_confirmed_reading_is_final_with_its_eye_grade_and_reader(store, shas, tmp_path):
    resources = written(store, tmp_path)
    severity = observation(resources, shas["right"], "71491-5", reader="Ada")
    assert severity["status"] == "final"
    assert severity["valueCodeableConcept"]["coding"] == [
        {"system": "http://loinc.org", "code": "LA18646-2", "display": "Severe non-proliferative retinopathy"}
    ]
    assert severity["bodySite"]["coding"][0] == {
        "system": "http://snomed.info/sct", "code": "18944008", "display": "Right eye structure"
    }  # fmt: skip
    assert severity["effectiveDateTime"] == "2026-03-12"
    assert severity["issued"].startswith("2026-11-23T12:01:00")
    (reader,) = [one for one in of_kind(resources, "Practitioner") if one["name"] == [{"text": "Ada"}]]
    assert severity["performer"] == [{"reference": f"urn:uuid:{reader['id']}", "display": "Ada"}]
    assert part(severity, "UK screening scale, retinopathy")["valueCodeableConcept"]["text"] == "R2"
    assert part(severity, "Referable")["valueBoolean"] is True
    assert part(severity, "Sign: venous beading in 2")["valueBoolean"] is True
    left = observation(resources, shas["left"], "71490-7", reader="Ada")
    assert left["valueCodeableConcept"]["coding"][0]["code"] == "LA18643-9"
    assert left["bodySite"]["coding"][0]["code"] == "8966001"


def test_macular_oedema_is_an_observation_of_its_own(store, shas, tmp_path):
    resources = written(store, tmp_path)
    oedema = observation(resources, shas["right"], "71489-9", reader="Ada")
    assert (oedema["status"], oedema["valueCodeableConcept"]["text"]) == ("final", "not centre-involved")
    assert part(oedema, "UK screening scale, maculopathy")["valueCodeableConcept"]["text"] == "M1"
    oedema = observation(resources, shas["left"], "71488-1", reader="Ada")
    assert (oedema["valueCodeableConcept"]["text"], oedema["bodySite"]["coding"][0]["code"]) == ("none", "8966001")


@pytest.mark.parametrize("grade", range(5))
def test_each_grade_has_its_answer_of_loinc(grade):
    codes = ("LA18643-9", "LA18644-7", "LA18645-4", "LA18646-2", "LA18648-8")
    assert ANSWERS[grade][0] == codes[grade]


def test_a_reading_not_confirmed_is_preliminary(store, shas, tmp_path):
    resources = written(store, tmp_path)
    entered = observation(resources, shas["right"], "71491-5", reader="Bo")
    assert (entered["status"], entered["valueCodeableConcept"]["coding"][0]["code"]) == ("preliminary", "LA18645-4")
    (report,) = [one for one in of_kind(resources, "DiagnosticReport") if one["conclusion"].startswith("Read by Bo")]
    assert report["status"] == "preliminary"


def test_an_ungradable_photograph_says_why_there_is_no_value(store, shas, tmp_path):
    poor = observation(written(store, tmp_path), shas["poor"], "71491-5", reader="Ada")
    assert (poor["status"], poor["effectiveDateTime"]) == ("final", "2026-03-12")
    assert "valueCodeableConcept" not in poor
    assert poor["dataAbsentReason"]["text"] == "Ungradable (blurred, too dark)"
    assert poor["dataAbsentReason"]["coding"][0]["code"] == "unknown"
    assert part(poor, "UK screening scale, retinopathy")["valueCodeableConcept"]["text"] == "U"


def test_the_models_unread_opinion_is_preliminary_by_its_device_and_never_final(store, shas, tmp_path):
    resources = written(store, tmp_path)
    (device,) = of_kind(resources, "Device")
    assert (device["version"], device["deviceName"][0]["type"]) == ([{"value": "fake-2026.11"}], "model-name")
    by_device = [one for one in of_kind(resources, "Observation") if "device" in one]
    assert {one["status"] for one in by_device} == {"preliminary"}
    assert {one["derivedFrom"][0]["identifier"]["value"] for one in by_device} == {shas["unread"]}
    severity = observation(resources, shas["unread"], "71490-7")
    assert severity["device"]["reference"] == f"urn:uuid:{device['id']}"
    assert severity["valueCodeableConcept"]["coding"][0]["code"] == "LA18645-4"
    assert "no reader has confirmed" in severity["note"][0]["text"]
    quantity = part(severity, "Number of microaneurysms")["valueQuantity"]
    assert (quantity["system"], quantity["code"]) == ("http://unitsofmeasure.org", "1")
    assert observation(resources, shas["unread"], "71488-1")["valueCodeableConcept"]["text"] == "centre-involved"
    (report,) = [one for one in of_kind(resources, "DiagnosticReport") if "The opinion of a model" in one["conclusion"]]
    assert (report["status"], "performer" in report) == ("preliminary", False)


def test_a_report_joins_both_eyes_of_a_visit(store, shas, tmp_path):
    resources = written(store, tmp_path)
    (report,) = [
        one
        for one in of_kind(resources, "DiagnosticReport", status="final")
        if "Left eye (OS): no apparent" in one["conclusion"]
    ]
    assert report["conclusion"] == (
        "Read by Ada. Right eye (OD): severe non-proliferative retinopathy (ICDR 3); macular oedema: not centre-involved. "
        "Left eye (OS): no apparent retinopathy (ICDR 0); macular oedema: none. "
        "For research use; not a medical device; not cleared by FDA, no CE mark."
    )
    assert report["effectiveDateTime"] == "2026-03-12"
    assert len(report["result"]) == 4
    by_url = {f"urn:uuid:{one['id']}": one for one in resources}
    assert {by_url[one["reference"]]["resourceType"] for one in report["result"]} == {"Observation"}
    study = by_url[report["imagingStudy"][0]["reference"]]
    assert (study["started"], study["numberOfInstances"], study["modality"][0]["code"]) == ("2026-03-12", 2, "OP")
    assert by_url[study["subject"]["reference"]]["resourceType"] == "Patient"


def test_every_reference_leads_to_a_resource_of_the_bundle(store, shas, tmp_path):
    resources = written(store, tmp_path, with_patients=True)
    urls = {f"urn:uuid:{one['id']}" for one in resources}

    def references(value: Any) -> list[str]:
        if isinstance(value, dict):
            own = [value["reference"]] if "reference" in value else []
            return own + [found for one in value.values() for found in references(one)]
        return [found for one in value for found in references(one)] if isinstance(value, list) else []

    found = references(resources)
    assert found
    assert set(found) <= urls


def test_a_visit_is_one_study_and_nobody_is_invented(store, shas, tmp_path):
    resources = written(store, tmp_path, with_patients=True)
    assert len(of_kind(resources, "ImagingStudy")) == 3
    assert [one["identifier"][0]["value"] for one in of_kind(resources, "Patient")] == ["D-1", "J-2"]
    assert not any("name" in one for one in of_kind(resources, "Patient"))
    (lone,) = [one for one in of_kind(resources, "ImagingStudy") if one["subject"] == {"display": "Patient not known"}]
    assert ("started" in lone, lone["identifier"][0]["value"]) == (False, shas["lone"])
    assert not [one for one in resources if shas["silent"] in json.dumps(one)]
    unknown = observation(resources, shas["lone"], "", reader="Ada")
    assert ("bodySite" in unknown, "coding" in unknown["code"]) == (False, False)


def test_uids_stand_where_the_photographs_have_them_and_identifiers_are_told(store, shas, tmp_path):
    studies = of_kind(written(store, tmp_path, with_patients=True), "ImagingStudy")
    (dicom,) = [one for one in studies if "series" in one]
    assert dicom["identifier"][0] == {"system": "urn:dicom:uid", "value": f"urn:oid:{STUDY}"}
    (series,) = dicom["series"]
    assert (series["uid"], series["modality"]["code"]) == (f"{STUDY}.1", "OP")
    assert {one["uid"] for one in series["instance"]} == {f"{STUDY}.1.1", f"{STUDY}.1.2"}
    assert series["instance"][0]["sopClass"]["code"] == "urn:oid:1.2.840.10008.5.1.4.1.1.77.1.5.1"


def test_without_identifiers_nothing_leads_to_a_patient(store, shas, tmp_path):
    resources = written(store, tmp_path)
    assert len(of_kind(resources, "Patient")) == 2
    text = json.dumps(resources)
    for planted in ("D-1", "J-2", STUDY, "Doe", "right.dcm", str(tmp_path)):
        assert planted not in text
    assert "Mrs Doe, seen twice" in json.dumps(written(store, tmp_path, with_patients=True))


def test_the_same_store_makes_the_same_bundle(store, shas, tmp_path):
    for name in ("a.json", "b.json"):
        write_fhir(store, tmp_path / name)
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_chosen_photographs_alone_and_an_empty_choice(store, shas, tmp_path):
    resources = written(store, tmp_path, photographs=[shas["left"], shas["silent"]])
    assert {one["resourceType"] for one in resources} == {
        *("Patient", "ImagingStudy", "Practitioner", "Observation", "DiagnosticReport")
    }
    assert len(of_kind(resources, "Observation")) == 2
    assert written(store, tmp_path, photographs=[]) == []


def test_an_imported_grade_says_so(store, shas, tmp_path):
    own = store.readings.current(shas["lone"], "Ada")
    store.readings.append(
        replace(own, reader="Labels", note="imported from train.csv", seconds_spent=0, id=None, format=None)
    )
    resources = written(store, tmp_path, photographs=[shas["lone"]])
    methods = {one["performer"][0]["display"]: one["method"]["text"] for one in of_kind(resources, "Observation")}
    assert methods == {"Labels": "Imported from a table of grades", "Ada": "Grading of a colour fundus photograph"}


@pytest.mark.parametrize("name", ["two\nlines", " x ", '<b>&"', "=1+1", "眼科", "x" * 3000])
def test_any_name_validates_and_comes_back(store, shas, tmp_path, name):
    store.images.remember(shas["lone"], tmp_path / "eyes" / "lone.jpg", None, name)
    own = store.readings.current(shas["lone"], "Ada")
    store.readings.append(replace(own, reader=name, note=name, id=None, format=None))
    resources = written(store, tmp_path, photographs=[shas["lone"]], with_patients=True)
    assert of_kind(resources, "Patient")[0]["identifier"][0]["value"] == name
    assert name in [one["name"][0]["text"] for one in of_kind(resources, "Practitioner")]
    assert name in [one["note"][0]["text"] for one in of_kind(resources, "Observation") if "note" in one]


def test_a_withdrawn_reading_says_nothing(store, shas, tmp_path):
    before = written(store, tmp_path, photographs=[shas["lone"]])
    own = store.readings.current(shas["lone"], "Ada")
    store.readings.append(replace(own, state="withdrawn", grade=None, gradable=None, id=None, format=None))
    after = written(store, tmp_path, photographs=[shas["lone"]])
    assert (len(of_kind(before, "Observation")), of_kind(after, "Observation")) == (1, [])


def test_a_note_that_was_typed_and_deleted_says_nothing(store, shas, tmp_path):
    said = store.readings.current(shas["lone"], "Ada")
    store.readings.append(
        replace(said, state="entered", grade=None, gradable=None, dme=None, note="", signs=(), id=None, format=None)
    )
    assert written(store, tmp_path, photographs=[shas["lone"]]) == []


def test_what_does_not_validate_is_not_written():
    with pytest.raises(ValidationError):
        checked({"resourceType": "Observation", "status": "final"})


def test_a_bundle_that_is_stopped_leaves_nothing(store, shas, tmp_path):
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_fhir(store, tmp_path / "out.json", progress=stop)
    assert not list(tmp_path.glob("*.json*"))
    assert not list(tmp_path.glob(".export*"))
