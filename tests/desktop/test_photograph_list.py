"""Folders of DICOM, DICOMDIRs and worklists as one list, with what each photograph says of itself."""

from __future__ import annotations

import csv
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom import config as pydicom_config
from pydicom import uid
from pydicom.data import get_testdata_file

from made_dicom import made_dicom, made_report, write_dicom, write_disc
from made_session import photographs
from retina_desktop.services.cancel import Cancelled, CancelToken
from retina_desktop.services.dicom_directory import DicomDirectoryError, read_directory
from retina_desktop.services.photograph_list import LeftOut, Listed, list_described
from retina_desktop.services.worklist_table import read_worklist
from retina_models.fundus import content_hash, read


def listed(*paths: Path) -> tuple[list[Listed], list[str], LeftOut]:
    problems: list[str] = []
    left_out = LeftOut()
    batches = list_described(paths, CancelToken(), on_problem=problems.append, left_out=left_out)
    return [one for batch in batches for one in batch], problems, left_out


def table(file: Path, *rows: Sequence[object]) -> Path:
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return file


def test_a_folder_of_dicom_without_endings_is_listed_with_patient_eye_date_and_study(tmp_path):
    for number, eye in enumerate("RL"):
        write_dicom(tmp_path / f"IM{number:06}", made_dicom(ImageLaterality=eye, PatientID=f"P{number}"))
    found, problems, _ = listed(tmp_path)
    assert [(one.laterality, one.patient, f"{one.taken:%Y-%m-%d}", one.study) for one in found] == [
        ("OD", "P0", "2026-03-12", "7"),
        ("OS", "P1", "2026-03-12", "7"),
    ]
    assert problems == []


def test_other_objects_are_left_out_and_counted_and_volumes_are_said(tmp_path):
    write_dicom(tmp_path / "a.dcm", made_dicom())
    write_dicom(tmp_path / "b.dcm", made_dicom(uid.ComprehensiveSRStorage, "SR"))
    write_dicom(tmp_path / "c", made_dicom(uid.ComprehensiveSRStorage, "SR"))
    write_dicom(tmp_path / "d.dcm", made_dicom(uid.EncapsulatedPDFStorage, "DOC"))
    write_dicom(tmp_path / "e.dcm", made_dicom(uid.OphthalmicTomographyImageStorage, "OPT"))
    found, problems, left_out = listed(tmp_path)
    assert [one.path.name for one in found] == ["a.dcm"]
    assert problems == []
    assert left_out.words() == "3 other DICOM objects left out (DOC 1, SR 2)"
    assert left_out.sentences() == ["1 OCT volume (OPT) was left out: photographs alone are graded."]


def test_what_the_user_names_is_listed_so_that_reading_says_what_it_is(tmp_path):
    file = write_dicom(tmp_path / "b.dcm", made_dicom(uid.ComprehensiveSRStorage, "SR"))
    found, _, left_out = listed(file)
    assert [one.path for one in found] == [file]
    assert left_out.words() == ""


def test_a_dicomdir_lists_its_pictures_and_is_none_itself(tmp_path):
    files = write_disc(tmp_path / "disc", made_dicom(), made_dicom(PatientID="Q"), made_report())
    by_file, problems, left_out = listed(tmp_path / "disc" / "DICOMDIR")
    assert {one.path for one in by_file} == {f for f in files if pydicom.dcmread(f).Modality == "OP"}
    assert problems == []
    assert left_out.words() == "1 other DICOM object left out (DICOMDIR 1)"
    by_folder, problems, _ = listed(tmp_path / "disc")
    assert {one.path for one in by_folder} == {one.path for one in by_file}
    assert problems == []
    both, _, _ = listed(tmp_path / "disc" / "DICOMDIR", tmp_path / "disc")
    assert len(both) == 2


def test_a_file_that_a_dicomdir_names_and_that_is_gone_is_named(tmp_path):
    files = write_disc(tmp_path / "disc", made_dicom(), made_dicom(PatientID="Q"))
    files[0].unlink()
    for path in (tmp_path / "disc" / "DICOMDIR", tmp_path / "disc"):
        found, problems, _ = listed(path)
        assert [one.path for one in found] == [files[1]]
        name = files[0].relative_to(tmp_path / "disc").as_posix()
        assert problems == [f"1 photograph that {tmp_path / 'disc' / 'DICOMDIR'} lists is not there: {name}."]


def test_a_disc_whose_names_are_shown_in_small_letters_is_read(tmp_path):
    (file,) = write_disc(tmp_path / "disc", made_dicom())
    small = tmp_path / "disc" / file.relative_to(tmp_path / "disc").as_posix().lower()
    small.parent.mkdir(parents=True, exist_ok=True)
    file.rename(small)
    assert read_directory(tmp_path / "disc" / "DICOMDIR").pictures == [small]


@pytest.mark.parametrize("parts", [["..", "SECRET"], ["A", "..", "..", "SECRET"], ["/etc/passwd"], ["LINK", "SECRET"]])
def test_a_path_that_points_out_of_the_folder_is_not_followed(tmp_path, parts):
    write_dicom(tmp_path / "SECRET", made_dicom())
    write_disc(tmp_path / "disc", made_dicom())
    (tmp_path / "disc" / "LINK").symlink_to(tmp_path, target_is_directory=True)
    directory = tmp_path / "disc" / "DICOMDIR"
    with pydicom_config.disable_value_validation():
        dataset = pydicom.dcmread(directory)
        image = next(one for one in dataset.DirectoryRecordSequence if one.DirectoryRecordType == "IMAGE")
        image.ReferencedFileID = parts
        dataset.save_as(directory)
    found, problems, _ = listed(directory)
    assert found == []
    assert problems == [f"1 path in {directory} points out of its folder and is not followed: {'/'.join(parts)}."]


def test_a_damaged_dicomdir_is_refused_in_words_and_its_folder_still_listed(tmp_path):
    write_disc(tmp_path / "disc", made_dicom())
    directory = tmp_path / "disc" / "DICOMDIR"
    whole = directory.read_bytes()
    said: list[str] = []
    for end in (0, 50, 140, len(whole) // 2, len(whole) - 30):
        directory.write_bytes(whole[:end])
        try:
            read_directory(directory)
        except DicomDirectoryError as error:
            said.append(str(error))
        assert len(listed(tmp_path / "disc")[0]) == 1
    assert len(said) >= 3
    assert all("open its folder instead" in words for words in said)


@pytest.mark.parametrize("name", ["DICOMDIR", "DICOMDIR-reordered", "DICOMDIR-nooffset", "DICOMDIR-bigEnd"])
def test_pydicoms_own_discs_are_read_and_hold_no_photograph_of_the_eye(name):
    file = get_testdata_file(f"dicomdirtests/{name}") or get_testdata_file(name)
    if file is None:
        pytest.skip(f"pydicom came without {name}")
    directory = read_directory(Path(str(file)))
    assert len(directory.pictures) + len(directory.missing) > 10
    assert directory.refused == []


def test_a_worklist_keeps_its_order_and_says_what_the_files_do_not(tmp_path):
    photographs(tmp_path / "eyes", ["a.png", "b.png", "c.png"], side=64)
    file = table(
        tmp_path / "list.csv",
        ("path", "patient", "eye", "date", "order", "reason"),
        ("eyes/a.png", "7", "OD", "2026-01-02", 3, "diseased"),
        ("eyes\\b.png", "", "left", "2026-01-02T10:30", 1, ""),
        ("eyes/nowhere.png", "", "", "", 2, ""),
        ("eyes/c.png", "", "?", "1/2/2026", "", "10 % of the negatives"),
    )
    found, problems, _ = listed(file)
    assert [(one.path.name, one.patient, one.laterality, one.reason) for one in found] == [
        ("b.png", None, "OS", ""),
        ("a.png", "7", "OD", "diseased"),
        ("c.png", None, None, "10 % of the negatives"),
    ]
    assert str(found[0].taken) == "2026-01-02 10:30:00"
    assert problems == [
        "1 photograph of list.csv is not there: eyes/nowhere.png.",
        "list.csv: Line 5: an eye is OD or OS, right or left, not ?. Line 5: a date is year-month-day, not 1/2/2026.",
    ]


def test_the_list_of_second_readers_is_read(tmp_path):
    (one,) = photographs(tmp_path, ["a.png"], side=64)
    file = table(tmp_path / "to-read.csv", ("path", "sha256", "reason"), (one, content_hash(one), "negative"))
    found, problems, _ = listed(file)
    assert found == [Listed(one, None, None, sha256=content_hash(one), reason="negative", by_table=True)]
    assert problems == []


def test_an_eye_that_the_file_contradicts_is_told_and_the_files_own_stands(tmp_path):
    photographs(tmp_path, ["1_left.png"], side=64)
    found, problems, _ = listed(table(tmp_path / "list.csv", ("image", "eye"), ("1_left", "OD")))
    assert found[0].laterality == "OS"
    assert problems == ["1_left.png: the list says OD, the photograph OS."]


def test_a_table_with_grades_opens_as_a_list_and_says_how_grades_come_in(tmp_path):
    photographs(tmp_path, ["a.png"], side=64)
    found, problems, left_out = listed(table(tmp_path / "list.csv", ("image", "level"), ("a", 3)))
    assert (len(found), problems) == (1, [])
    assert left_out.remarks == ["list.csv has grades, too: File, Import grades takes them in."]


def test_thousands_of_missing_photographs_are_one_sentence(tmp_path):
    worklist = read_worklist(table(tmp_path / "list.csv", ("path",), *((f"{n}.png",) for n in range(3000))))
    (words,) = worklist.problems(tmp_path / "list.csv")
    assert words.startswith("3,000 photographs of list.csv are not there: 0.png, 1.png,")
    assert words.endswith("9.png, and 2,990 more.")


def test_a_table_that_is_none_is_said_and_the_rest_goes_on(tmp_path):
    photographs(tmp_path / "eyes", ["a.png"], side=64)
    (tmp_path / "list.csv").write_bytes(os.urandom(5000))
    found, problems, _ = listed(tmp_path / "list.csv", tmp_path / "eyes")
    assert len(found) == 1
    assert len(problems) == 1
    assert "is no table" in problems[0] or "is no text" in problems[0]


def test_cancel_ends_it_between_headers(tmp_path):
    for number in range(3):
        write_dicom(tmp_path / f"IM{number}", made_dicom())
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(list_described([tmp_path], token))


def test_real_photographs_as_a_camera_burns_them_are_listed_and_read(tmp_path, shared_data):
    files = sorted((shared_data / "idrid" / "photos").glob("*.jpg"))[:2]
    if not files:
        pytest.skip("the IDRiD photographs (../shared/data/idrid/photos) are not on this machine")
    pixels = [np.asarray(Image.open(file).convert("RGB")) for file in files]
    sides = zip(pixels, "RL", strict=True)
    write_disc(tmp_path / "disc", *(made_dicom(pixels=one, ImageLaterality=side) for one, side in sides))
    found, problems, _ = listed(tmp_path / "disc" / "DICOMDIR")
    assert problems == []
    assert {one.laterality for one in found} == {"OD", "OS"}
    for one in found:
        photograph = read(one.path)
        assert photograph.laterality == one.laterality
        assert any((photograph.pixels == other).all() for other in pixels)


def test_of_two_rows_about_one_photograph_the_second_is_told(tmp_path):
    photographs(tmp_path, ["a.png", "b.png", "c.png"], side=64)
    rows = [
        ("a.png", "7", "OD"),
        ("a", "7", ""),
        ("b.png", "7", "OD"),
        ("b.png", "7", "OS"),
        ("c.png", "7", ""),
        ("c", "8", ""),
    ]
    found, problems, _ = listed(table(tmp_path / "list.csv", ("path", "patient", "eye"), *rows))
    assert [(one.path.name, one.patient, one.laterality) for one in found] == [
        ("a.png", "7", "OD"),
        ("b.png", "7", "OD"),
        ("c.png", "7", None),
    ]
    told = [
        "Line 3: line 2 names the same photograph and counts.",
        "Line 5: line 4 names the same photograph and counts; it says OD, this one OS.",
        "Line 7: line 6 names the same photograph and counts; it says patient 7, this one 8.",
    ]
    assert problems == [f"list.csv: {' '.join(told)}"]


def test_another_patient_than_the_photograph_says_is_told_and_a_tag_counts(tmp_path):
    write_dicom(tmp_path / "tagged.dcm", made_dicom(PatientID="P1"))
    photographs(tmp_path, ["10_left.png", "11_left.png"], side=64)
    rows = [("tagged.dcm", "P2"), ("10_left.png", "P2"), ("11_left.png", "11")]
    found, problems, left_out = listed(table(tmp_path / "list.csv", ("path", "patient"), *rows))
    assert [one.patient for one in found] == ["P1", "P2", "11"]
    assert problems == []
    told = "tagged.dcm: its own P1 counts, not P2; 10_left.png: P2 counts, its name seems to say 10"
    assert left_out.remarks == [f"list.csv names other patients than the photographs do: {told}."]


def test_a_worklists_header_alone_and_a_row_of_too_many_cells_are_told(tmp_path):
    photographs(tmp_path, ["a.png"], side=64)
    assert listed(table(tmp_path / "list.csv", ("path",)))[1] == [f"{tmp_path / 'list.csv'} has no rows."]
    found, problems, _ = listed(table(tmp_path / "more.csv", ("path",), ("a.png", "", "x")))
    assert (found, problems) == ([], ["more.csv: Line 2: it has 3 cells, the table 1 columns."])
