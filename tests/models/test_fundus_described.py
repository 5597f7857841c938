"""What a file says of itself before its pixels are read."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from pydicom import uid

from made_dicom import made_dicom, write_dicom
from retina_models.fundus import Described, describe, read


def test_the_tags_of_dicom_win_over_the_name(tmp_path):
    file = write_dicom(tmp_path / "17_left.dcm", made_dicom())
    assert describe(file) == Described(
        "OD",
        "P-0042",
        datetime.fromisoformat("2026-03-12T10:20:30"),
        "7",
        "photograph",
        "OP",
    )


def test_what_the_tags_leave_open_is_taken_from_the_name(tmp_path):
    file = write_dicom(tmp_path / "17_left.dcm", made_dicom(ImageLaterality="", PatientID=""))
    said = describe(file)
    assert (said.laterality, said.patient) == ("OS", "17")


def test_both_eyes_in_one_picture_are_neither_whatever_the_name_says(tmp_path):
    file = write_dicom(tmp_path / "17_left.dcm", made_dicom(ImageLaterality="B"))
    assert describe(file).laterality is None
    assert read(file).laterality is None


def test_a_file_without_an_ending_is_known_by_its_mark_and_others_by_name_alone(tmp_path):
    assert describe(write_dicom(tmp_path / "IM000001", made_dicom())).patient == "P-0042"
    assert describe(write_dicom(tmp_path / "1.2.840.1", made_dicom())).patient == "P-0042"
    (tmp_path / "5_right.jpg").write_bytes(b"not looked into")
    assert describe(tmp_path / "5_right.jpg") == Described("OD", "5", is_patient_guessed=True)


@pytest.mark.parametrize(
    ("sop_class", "modality", "kind"),
    [
        (uid.OphthalmicPhotography16BitImageStorage, "OP", "photograph"),
        (uid.SecondaryCaptureImageStorage, "OT", "photograph"),
        (uid.WideFieldOphthalmicPhotographyStereographicProjectionImageStorage, "OP", "photograph"),
        (uid.OphthalmicTomographyImageStorage, "OPT", "volume"),
        (uid.OphthalmicTomographyImageStorage, "OP", "volume"),
        (uid.ComprehensiveSRStorage, "SR", "other"),
        (uid.EncapsulatedPDFStorage, "OP", "other"),
        (uid.SegmentationStorage, "SEG", "other"),
        (uid.GrayscaleSoftcopyPresentationStateStorage, "PR", "other"),
        (uid.CTImageStorage, "CT", "other"),
    ],
)
def test_objects_are_told_apart_by_class_and_modality(tmp_path, sop_class, modality, kind):
    file = write_dicom(tmp_path / "IM1", made_dicom(sop_class, modality))
    assert describe(file).kind == kind


def test_a_damaged_file_is_left_for_reading_to_say_so(tmp_path):
    whole = write_dicom(tmp_path / "17_left.dcm", made_dicom()).read_bytes()
    for end in (0, 100, 132, 140, 200, 400, 700):
        (tmp_path / "17_left.dcm").write_bytes(whole[:end])
        assert describe(tmp_path / "17_left.dcm").kind == "photograph"
    assert describe(tmp_path / "nowhere.dcm").kind == "photograph"


def test_pixels_are_never_read(tmp_path):
    file = write_dicom(tmp_path / "IM1", made_dicom())
    head = file.read_bytes()[: -160 * 120 * 3]
    Path(file).write_bytes(head)
    assert describe(file).patient == "P-0042"
