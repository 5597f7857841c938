"""Which eye and which patient a name says: never one that it does not say."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retina_models.fundus import identify


@pytest.mark.parametrize(
    ("name", "laterality", "patient"),
    [
        ("10_left.jpg", "OS", "10"),
        ("10_right.jpeg", "OD", "10"),
        ("0864_OD_f_1.tif", "OD", "0864"),
        ("P12-OS.png", "OS", "P12"),
        ("patient7_R.png", "OD", "patient7"),
        ("patient 5 left eye.bmp", "OS", "patient 5"),
        ("12L.jpg", "OS", "12"),
        ("12_l.jpg", "OS", "12"),
        ("0864OD.jpg", "OD", "0864"),
        ("12_RightEye.jpg", "OD", "12"),
        ("img_4_RE.jpg", "OD", "4"),
        ("2026-03-12_P12_OS.jpg", "OS", "P12"),
        ("20260312_left.jpg", "OS", None),
        ("Smith_John_OD_2.jpg", "OD", "Smith_John"),
        ("Müller_OS.jpg", "OS", "Müller"),
        ("患者12_OD.jpg", "OD", "患者12"),
        ("עין_12_left.jpg", "OS", "עין_12"),
        ("left.jpg", "OS", None),
        ("eye_left.jpg", "OS", None),
        ("UWF_000123_OS_2019.01.02.dcm", "OS", "UWF_000123"),
        ("patient7_1.jpg", None, "patient7"),
        ("P12_1.jpg", None, "P12"),
        ("P-7", None, "P-7"),
    ],
)
def test_the_eye_and_the_patient_are_read_from_common_names(name, laterality, patient):
    assert identify(Path("right") / "any folder" / name) == (laterality, patient)


@pytest.mark.parametrize(
    "name",
    [
        *("IDRiD_001", "000c1434d8d7", "DSC_0012", "IMG_20260312_101500", "3od9f", "a1l2r3", "R", "L", "", ".jpg"),
        *(
            "order_12",
            "school_7",
            "macos_1",
            "upright_3",
            "brightleft",
            "leftover_9",
            "period_8",
            "method",
            "12_le_photo",
        ),
        *("scan_1_r2", "v1_r2", "report_12_rev", "copyright", "models", "card_4", "le_12_photo", "12_re_photo"),
    ],
)
def test_no_eye_is_read_from_words_that_only_look_like_one(name):
    assert identify(Path(name)) == (None, None)


@pytest.mark.parametrize("name", ["left_right_5", "5_OU", "7_both", "12_OD_OS", "12_left_OD"])
def test_a_name_with_both_eyes_says_neither(name):
    assert identify(Path(name))[0] is None


@given(st.text(max_size=40))
def test_any_name_in_any_script_is_answered(name):
    laterality, patient = identify(Path(name.replace("/", "").replace("\x00", "") + ".jpg"))
    assert laterality in ("OD", "OS", None)
    assert patient is None or patient.strip()


def test_every_name_of_the_shared_photographs_is_read_rightly(shared_data):
    with (shared_data / "labels.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        eye = {"L": "OS", "R": "OD", "": None}[row["eye"]]
        patient = row["patient_id"].removeprefix("eyepacs_") or None
        assert identify(Path(row["path"])) == (eye, patient), row["path"]
