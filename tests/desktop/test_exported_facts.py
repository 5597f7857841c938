"""Eye, patient and day of a photograph are the same in every export, wherever they are from."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pydicom
import pytest

from made_exports import jpeg, known
from retina_desktop.services.deidentified.write import write_deidentified
from retina_desktop.services.dicom_out.write import write_dicom
from retina_desktop.services.fhir_bundle import write_fhir
from retina_desktop.services.grade_import import import_grades
from retina_desktop.services.parquet import readings_parquet
from retina_desktop.store import open_store

PHOTOGRAPHS = ("one.jpg", "two.jpg")
DAYS = ("2026-03-12", "2026-03-19")


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as store:
        yield store


@pytest.fixture
def imported(store, tmp_path) -> list[str]:
    """SHA-256s of two photographs that say nothing of themselves, of the left eye of one patient."""
    shas = [known(store, jpeg(tmp_path / "eyes" / name, shade))[0] for shade, name in enumerate(PHOTOGRAPHS)]
    table = tmp_path / "ada.csv"
    rows = ("one.jpg,2,OS,P7,2026-03-12,dusty", "two.jpg,1,OS,P7,2026-03-19,hazy")
    table.write_text("\n".join(("image,grade,eye,patient,taken,note", *rows)))
    assert import_grades(store, table, "Ada", photographs=tmp_path / "eyes").problems == []
    return shas


def rows_of(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


def test_a_tables_eye_patient_and_day_are_in_every_export(store, imported, tmp_path):
    kept = store.images.get_many(imported)
    assert [kept[sha256].taken for sha256 in imported] == [date(2026, 3, 12), date(2026, 3, 19)]
    write_dicom(store, tmp_path / "dicom")
    made = pydicom.dcmread(tmp_path / "dicom" / imported[0][:12] / "photograph.dcm")
    assert (made.ImageLaterality, made.PatientID, made.StudyDate, made.StudyTime) == ("L", "P7", "20260312", "")
    report = (tmp_path / "dicom" / imported[0][:12] / "report_1.dcm").read_bytes()
    assert b"71490-7" in report  # severity, of the left eye
    write_deidentified(store, tmp_path / "without", keep_intervals=True)
    rows = rows_of(tmp_path / "without" / "photographs.csv")
    assert {row["laterality"] for row in rows} == {"OS"}
    assert len({row["patient"] for row in rows}) == 1
    assert {row["day"] for row in rows} == {"0", "7"}
    store.export_csv(tmp_path / "readings.csv", with_patients=True)
    said = {(row["laterality"], row["patient"]) for row in rows_of(tmp_path / "readings.csv")}
    assert said == {("OS", "P7")}
    write_fhir(store, tmp_path / "fhir.json", with_patients=True)
    resources = [one["resource"] for one in json.loads((tmp_path / "fhir.json").read_text())["entry"]]
    days = {one["started"][:10] for one in resources if one["resourceType"] == "ImagingStudy"}
    assert days == {"2026-03-12", "2026-03-19"}


def test_a_tables_name_leaves_with_patients_alone(store, imported, tmp_path):
    photograph = store.readings.current(imported[0], "Ada")
    store.readings.append(replace(photograph, grade=3, seconds_spent=9.0, id=None, format=None))  # its note was kept
    for with_patients, notes in (
        (False, {"dusty", "hazy"}),
        (True, {f"imported from ada.csv; {DAYS[0]}; dusty", f"imported from ada.csv; {DAYS[1]}; hazy"}),
    ):
        store.export_csv(tmp_path / "readings.csv", with_patients=with_patients)
        assert {row["note"] for row in rows_of(tmp_path / "readings.csv")} == notes
        readings_parquet(store, tmp_path / "readings.parquet", with_patients=with_patients)
        assert set(pq.read_table(tmp_path / "readings.parquet").column("note").to_pylist()) == notes
    write_dicom(store, tmp_path / "dicom")
    written = b"".join(file.read_bytes() for file in (tmp_path / "dicom").rglob("*.dcm"))
    assert b"dusty" in written
    assert b"ada.csv" not in written
    write_deidentified(store, tmp_path / "without", keep_notes=True)
    assert {row["note"] for row in rows_of(tmp_path / "without" / "readings.csv")} == {"dusty", "hazy"}
    write_fhir(store, tmp_path / "fhir.json")
    assert "ada.csv" not in (tmp_path / "fhir.json").read_text()
