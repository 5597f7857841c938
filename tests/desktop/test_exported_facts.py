"""Eye, patient and day of a photograph as a table says them: which of them count, and that every export says the same."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pydicom
import pytest

from made_dicom import made_dicom
from made_dicom import write_dicom as save_dicom
from made_exports import jpeg, known
from made_session import photographs
from retina_desktop.services.deidentified.write import write_deidentified
from retina_desktop.services.dicom_out.write import write_dicom
from retina_desktop.services.fhir_bundle import write_fhir
from retina_desktop.services.grade_import import import_grades
from retina_desktop.services.parquet import readings_parquet
from retina_desktop.store import open_store
from retina_models.fundus import content_hash

PHOTOGRAPHS = ("one.jpg", "two.jpg")
DAYS = ("2026-03-12", "2026-03-19")


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as store:
        yield store


def table(folder: Path, *rows: Sequence[object]) -> Path:
    with (folder / "labels.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return folder / "labels.csv"


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


def test_another_patient_than_a_tags_is_wrong_and_than_a_names_is_told(store, tmp_path):
    save_dicom(tmp_path / "tagged.dcm", made_dicom(PatientID="P1"))
    photographs(tmp_path, ["10_left.png", "11_left.png"], side=64)
    rows = [("tagged", 1, "P2"), ("10_left", 1, "P2"), ("11_left", 1, "11")]
    file = table(tmp_path, ("file", "grade", "patient"), *rows)
    done = import_grades(store, file, "Labels", photographs=tmp_path, skip_wrong=True)
    assert done.problems == ["Line 2: the table says patient P2, the photograph P1."]
    words = "The name of 1 photograph seems to say another patient than the table, which counts: 10_left (line 3)."
    assert done.remarks == [words]
    known = store.images.get_many(store.readings.photographs())
    assert {one.patient for one in known.values()} == {"P2", "11"}


def test_the_tables_patient_stands_before_one_that_was_guessed(store, tmp_path):
    (path,) = photographs(tmp_path, ["10_left.png"], side=64)
    sha256 = content_hash(path)
    store.images.remember(sha256, path, "OS", "10")
    file = table(tmp_path, ("file", "grade", "patient"), ("10_left", 1, "P2"))
    assert import_grades(store, file, "Labels").saved == 1
    assert store.images.get_many([sha256])[sha256].patient == "P2"


def test_a_photograph_that_is_named_by_its_content_keeps_the_tables_patient_too(store, tmp_path):
    (path,) = photographs(tmp_path, ["b.png"], side=64)
    sha256 = content_hash(path)
    store.images.remember(sha256, path)
    file = table(tmp_path, ("sha256", "grade", "patient", "eye"), (sha256, 1, "P2", "OS"))
    assert import_grades(store, file, "Labels").saved == 1
    known = store.images.get_many([sha256])[sha256]
    assert (known.patient, known.laterality) == ("P2", "OS")
