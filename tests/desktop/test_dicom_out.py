from __future__ import annotations

import filecmp
from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from dicom_check import faults
from disks import fill, write_protected
from made_exports import HEIGHT, TAKEN, WIDTH, as_file, dicom_dataset, jpeg, known, pixels, png
from made_marks import drawn, saved, spot
from made_readings import made, sha
from retina_desktop.services.cancel import Cancelled, CancelToken
from retina_desktop.services.dicom_out.jpeg_stream import baseline_stream
from retina_desktop.services.dicom_out.write import Report, write_dicom
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.new_folder import ExportError
from retina_desktop.services.photograph_list import LeftOut, list_described
from retina_desktop.store import open_store
from retina_models import fundus
from retina_models.prediction import LESION_KINDS

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
OP, VL = "1.2.840.10008.5.1.4.1.1.77.1.5.1", "1.2.840.10008.5.1.4.1.1.77.1.4"


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as store:
        yield store


@pytest.fixture
def full(store, tmp_path) -> str:
    """A photograph with an analysis, two readers, and marks of one of them."""
    sha256, _ = known(store, jpeg(tmp_path / "eyes" / "10_left.jpg", taken=TAKEN))
    note, signs = "neovascularisation? 新生血管", ("IRMA", "NVE")
    store.readings.append_many(
        [
            made(4, sha256=sha256, reader="Élodie 田中", grade=4, dme=2, note=note, signs=signs, state="confirmed"),
            made(9, sha256=sha256, reader="Bo", grade=None, gradable=False, quality_reasons=("over-exposed", "field")),
        ]
    )
    marks = LesionMarks(WIDTH, HEIGHT)
    edits = [drawn(marks, "HE", spot(100, 100)), marks.say_complete("NV", True)]
    store.marks.append_many([saved(marks, edit, reader="Bo", sha256=sha256) for edit in edits])
    return sha256


def only(folder: Path, name: str) -> pydicom.Dataset:
    (path,) = folder.rglob(name)
    return pydicom.dcmread(path)


def groups(report: pydicom.Dataset) -> dict[str, dict[str, list[str]]]:
    """What stands in the report: group -> concept's value -> the values of its codes, numbers and texts."""
    measured = next(one for one in report.ContentSequence if one.ConceptNameCodeSequence[0].CodeValue == "126010")
    found: dict[str, dict[str, list[str]]] = {}
    for group in measured.ContentSequence:
        said: dict[str, list[str]] = {}
        for item in group.ContentSequence:
            if item.ValueType == "IMAGE":
                continue
            value = {
                "CODE": lambda item: item.ConceptCodeSequence[0].CodeValue,
                "NUM": lambda item: str(item.MeasuredValueSequence[0].NumericValue),
                "TEXT": lambda item: item.TextValue,
                "UIDREF": lambda item: item.UID,
            }[item.ValueType](item)
            said.setdefault(item.ConceptNameCodeSequence[0].CodeValue, []).append(value)
        found[said["112039"][0]] = said  # the tracking identifier
    return found


# ---------------------------------------------------------------------------------------------------- the whole of it
def test_every_object_is_without_an_error_and_of_one_study_and_patient(store, full, tmp_path):
    done = write_dicom(store, tmp_path / "out", reports=[Report(PDF, (full,))])
    assert (done.photographs, done.files, done.problems, done.remarks) == (1, 6, [], [])
    files = sorted((tmp_path / "out").rglob("*.dcm"))
    assert [path.name for path in files] == [
        "photograph.dcm", "report_1.dcm", "report_2.dcm", "segmentation_1.dcm", "segmentation_model.dcm",
        f"report_{full[:12]}.dcm",
    ]  # fmt: skip
    assert {path.name: faults(path) for path in files} == {path.name: [] for path in files}
    objects = [pydicom.dcmread(path) for path in files]
    assert {one.StudyInstanceUID for one in objects} == {objects[0].StudyInstanceUID}
    assert {one.PatientID for one in objects} == {"10"}
    assert {one.StudyDate for one in objects} == {"20260312"}
    assert len({one.SOPInstanceUID for one in objects}) == 6
    assert [one.SOPClassUID.name for one in objects] == [
        "Ophthalmic Photography 8 Bit Image Storage", "Comprehensive SR Storage", "Comprehensive SR Storage",
        "Segmentation Storage", "Segmentation Storage", "Encapsulated PDF Storage",
    ]  # fmt: skip
    photograph = objects[0].SOPInstanceUID
    assert all(photograph in str(one) for one in objects[1:])


def test_what_was_exported_into_a_folder_of_photographs_is_not_listed_beside_them(store, full, tmp_path):
    write_dicom(store, tmp_path / "eyes" / "out", reports=[Report(PDF, (full,))])
    left_out = LeftOut()
    found = [one.path for batch in list_described([tmp_path], CancelToken(), left_out=left_out) for one in batch]
    assert [path.name for path in found] == ["10_left.jpg"]
    assert left_out.words() == ("1 other DICOM object left out (DOC 1) · 5 exported files left out")
    (named,) = list_described([tmp_path / "eyes" / "out"], CancelToken())
    assert [one.path.name for one in named] == ["photograph.dcm"]


def test_exporting_twice_gives_the_same_files_and_another_reading_another_report(store, full, tmp_path):
    for name in ("one", "two"):
        write_dicom(store, tmp_path / name, reports=[Report(PDF, (full,))])
    compared = filecmp.cmpfiles(
        tmp_path / "one",
        tmp_path / "two",
        [path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*.dcm")],
        shallow=False,
    )
    assert (len(compared[0]), compared[1:]) == (6, ([], []))
    store.readings.append(made(20, sha256=full, reader="Bo", grade=1))
    write_dicom(store, tmp_path / "three")
    was, now = only(tmp_path / "two", "report_2.dcm"), only(tmp_path / "three", "report_2.dcm")
    assert was.SOPInstanceUID != now.SOPInstanceUID
    assert only(tmp_path / "two", "photograph.dcm") == only(tmp_path / "three", "photograph.dcm")


def test_the_eyes_of_a_patient_are_one_study_on_one_day_and_two_where_the_day_is_not_known(store, tmp_path):
    for number, (name, taken) in enumerate(
        (("3_left.jpg", TAKEN), ("3_right.jpg", TAKEN), ("4_left.jpg", None), ("4_right.jpg", None))
    ):
        known(store, jpeg(tmp_path / name, number, taken))
    write_dicom(store, tmp_path / "out")
    studies: dict[str, set[str]] = {}
    for path in (tmp_path / "out").rglob("photograph.dcm"):
        dataset = pydicom.dcmread(path)
        studies.setdefault(dataset.PatientID, set()).add(dataset.StudyInstanceUID)
    assert {patient: len(found) for patient, found in studies.items()} == {"3": 1, "4": 2}


# ------------------------------------------------------------------------------------------------------ the photograph
def test_a_jpegs_own_stream_goes_into_dicom_and_nothing_else_of_the_file(store, tmp_path):
    path = jpeg(tmp_path / "10_left.jpg", taken=TAKEN, comment=b"a remark of the camera")
    known(store, path)
    write_dicom(store, tmp_path / "out")
    (written,) = (tmp_path / "out").rglob("photograph.dcm")
    dataset = pydicom.dcmread(written)
    assert dataset.file_meta.TransferSyntaxUID.name == "JPEG Baseline (Process 1)"
    assert (fundus.read(written).pixels == fundus.read(path).pixels).all()
    assert (dataset.ImageLaterality, dataset.BurnedInAnnotation, dataset.LossyImageCompression) == ("L", "YES", "01")
    assert dataset.AcquisitionDateTime == "20260312102030"
    assert b"a remark" not in written.read_bytes()


@pytest.mark.parametrize("kind", ["turned", "progressive", "png", "tiff", "grey", "rgb"])
def test_other_pictures_have_the_pixels_that_are_graded(store, tmp_path, kind):
    path = tmp_path / {"png": "10_right.png", "tiff": "10_right.tif"}.get(kind, "10_right.jpg")
    image = Image.fromarray(pixels())
    exif = Image.Exif()
    exif[0x0112] = 6
    options = {"turned": {"exif": exif}, "progressive": {"progressive": True}, "rgb": {"keep_rgb": True}}.get(kind, {})
    (image.convert("L") if kind == "grey" else image).save(path, **options)
    known(store, path)
    assert write_dicom(store, tmp_path / "out").problems == []
    (written,) = (tmp_path / "out").rglob("photograph.dcm")
    assert faults(written) == []
    read, graded = fundus.read(written), fundus.read(path)
    assert (read.pixels == graded.pixels).all()
    assert read.laterality == "OD"
    assert pydicom.dcmread(written).AcquisitionDateTime == "19000101000000"  # no date, and it says so
    (maps,) = (tmp_path / "out").rglob("segmentation_model.dcm")
    assert faults(maps) == []


def test_the_eye_is_never_guessed(store, tmp_path):
    known(store, jpeg(tmp_path / "IDRiD_001.jpg"))
    write_dicom(store, tmp_path / "out")
    photograph, report = only(tmp_path / "out", "photograph.dcm"), only(tmp_path / "out", "report_1.dcm")
    assert (photograph.SOPClassUID, photograph.Laterality) == (VL, "")
    assert [*map(faults, (tmp_path / "out").rglob("*.dcm"))] == [[]] * 3
    assert (photograph.PatientID, str(photograph.PatientName)) == ("", "")
    said = groups(report)["Analysis"]
    assert said["GRADE"] == ["LA18645-4"]  # of an eye that is not known: neither of LOINC's two names
    assert not {"71490-7", "71491-5"} & set(said)


def test_a_dicom_photograph_is_referred_to_as_it_is(store, tmp_path):
    path = as_file(dicom_dataset(), tmp_path / "a.dcm")
    sha256, _ = known(store, path)
    store.readings.append(made(1, sha256=sha256, reader="Zoë 山"))
    done = write_dicom(store, tmp_path / "out", reports=[Report(PDF, (sha256,))])
    assert done.problems == []
    (copied,) = (tmp_path / "out").rglob("photograph.dcm")
    assert copied.read_bytes() == path.read_bytes()
    for made_ in [path for path in (tmp_path / "out").rglob("*.dcm") if path != copied]:
        dataset = pydicom.dcmread(made_)
        assert faults(made_) == []
        assert (dataset.StudyInstanceUID, dataset.PatientID) == ("1.2.3.5", "7")
        assert (str(dataset.PatientName), dataset.SpecificCharacterSet) == ("Müller^Jörg", "ISO_IR 192")
        assert "1.2.3.4.1" in str(dataset)
    assert "Zoë 山" in str(only(tmp_path / "out", "report_1.dcm"))


def test_a_dicom_file_that_nothing_can_refer_to_is_named_and_the_rest_goes_on(store, tmp_path):
    without = dicom_dataset(1)
    del without.StudyInstanceUID
    known(store, as_file(without, tmp_path / "a.dcm"))
    strange = dicom_dataset(2, SOPClassUID="1.2.840.10008.5.1.4.1.1.88.33")
    known(store, as_file(strange, tmp_path / "b.dcm"))
    known(store, as_file(dicom_dataset(3), tmp_path / "c.dcm"))
    done = write_dicom(store, tmp_path / "out")
    assert done.photographs == 1
    assert len(list((tmp_path / "out").rglob("photograph.dcm"))) == 1
    told = "\n".join(sorted(done.problems))
    assert "a.dcm" in told
    assert "no StudyInstanceUID" in told
    assert "b.dcm" in told
    assert "lacks what is needed to refer to it." in told


def test_a_dicom_photograph_that_does_not_say_how_many_frames_it_has_has_one(store, tmp_path):
    dataset = dicom_dataset()
    del dataset.NumberOfFrames
    sha256, _ = known(store, as_file(dataset, tmp_path / "a.dcm"))
    store.readings.append(made(1, sha256=sha256))
    done = write_dicom(store, tmp_path / "out")
    assert (done.photographs, done.problems) == (1, [])
    names = sorted(path.name for path in (tmp_path / "out").rglob("*.dcm"))
    assert names == ["photograph.dcm", "report_1.dcm", "segmentation_model.dcm"]
    (copied,) = (tmp_path / "out").rglob("photograph.dcm")
    assert "NumberOfFrames" not in pydicom.dcmread(copied)  # as the camera made it


def test_what_no_segmentation_can_refer_to_goes_out_with_its_report_and_words(store, tmp_path):
    known(
        store,
        as_file(
            dicom_dataset(FrameOfReferenceUID="1.2.3", SharedFunctionalGroupsSequence=[Dataset()]), tmp_path / "a.dcm"
        ),
    )
    done = write_dicom(store, tmp_path / "out")
    assert (done.photographs, done.files) == (1, 2)
    assert ["lacks what a segmentation must name" in one for one in done.problems] == [True]
    assert "attribute" not in done.problems[0]


def test_of_several_frames_only_the_report_goes_out_in_words(store, tmp_path):
    dataset = dicom_dataset(NumberOfFrames=2, PatientName="Doe")  # a name that is not parted as the standard wants it
    dataset.PixelData = dataset.PixelData * 2
    known(store, as_file(dataset, tmp_path / "two.dcm"))
    done = write_dicom(store, tmp_path / "out")
    assert (done.photographs, done.files) == (1, 2)
    assert ["several frames" in one for one in done.problems] == [True]
    assert any("first of 2 frames" in one for one in done.remarks)


def test_damaged_jpegs_give_no_stream(tmp_path):
    data = jpeg(tmp_path / "a.jpg").read_bytes()
    assert baseline_stream(data) is not None
    for length in range(2, len(data), 97):
        assert baseline_stream(data[:length]) is None
    assert baseline_stream(data[:-2] + b"\xff\xd9 and more") == baseline_stream(data)


# ---------------------------------------------------------------------------------------------------------- the report
def test_the_report_says_what_reader_and_model_said(store, full, tmp_path):
    write_dicom(store, tmp_path / "out")
    report = only(tmp_path / "out", "report_1.dcm")
    text = str(report)
    assert "Élodie 田中" in text
    assert report.PreliminaryFlag == "FINAL"
    assert (report.CompletionFlag, report.VerificationFlag) == ("COMPLETE", "UNVERIFIED")
    said = groups(report)
    reader = said["Reading"]
    assert reader["71490-7"] == ["LA18648-8"]  # left eye, proliferative
    assert reader["DME"] == ["DME-2"]
    assert reader["SIGN"] == ["SIGN-IRMA", "SIGN-NVE"]
    assert (reader["STATE"], reader["GRADABILITY"]) == (["CONFIRMED"], ["GRADABLE"])
    assert reader["REFERABLE"] == [codes.SCT.Yes.value]
    assert reader["121106"] == ["neovascularisation? 新生血管"]
    model = said["Analysis"]
    assert (model["111001"], model["111003"]) == (["retina-2026.12.1"], ["2026.12.1"])
    assert model["71490-7"] == ["LA18645-4"]
    assert model["CONFORMAL"] == ["LA18645-4", "LA18646-2"]
    assert [float(model[f"COUNT-{kind}"][0]) for kind in LESION_KINDS] == [14, 3, 0, 1]
    assert [float(model[f"P-GRADE-{level}"][0]) for level in range(5)] == [0.05, 0.15, 0.6, 0.15, 0.05]
    assert "RULE-GRADE" in model
    assert "not a medical device" in model["121106"][0]


def test_an_ungradable_photograph_has_no_grade_anywhere(store, tmp_path):
    refused = {"gradable": False, "quality_reasons": ("blur", "dark")}
    sha256, _ = known(store, jpeg(tmp_path / "10_right.jpg"), **refused)
    store.readings.append(made(9, sha256=sha256, grade=None, gradable=False, quality_reasons=("media",)))
    write_dicom(store, tmp_path / "out")
    said = groups(only(tmp_path / "out", "report_1.dcm"))
    for group, reasons in (("Reading", ["WHY-MEDIA"]), ("Analysis", ["WHY-BLUR", "WHY-DARK"])):
        assert said[group]["71491-5"] == ["UNGRADABLE"]
        assert said[group]["GRADABILITY"] == ["UNGRADABLE"]
        assert said[group]["QUALITY-REASON"] == reasons
        assert "REFERABLE" not in said[group]
    assert not {"CONFORMAL", "DME", "P-GRADE-0"} & set(said["Analysis"])


def test_a_note_that_was_typed_and_deleted_makes_no_report(store, tmp_path):
    nothing = {"grade": None, "gradable": None, "dme": None, "note": " "}
    analysed, _ = known(store, jpeg(tmp_path / "10_right.jpg", 1))
    alone, _ = known(store, jpeg(tmp_path / "11_right.jpg", 2), analysed=False)
    for sha256 in (analysed, alone):
        store.readings.append(made(9, sha256=sha256, **nothing))
    done = write_dicom(store, tmp_path / "out")
    assert (done.photographs, done.problems) == (1, [])
    assert set(groups(only(tmp_path / "out", "report_1.dcm"))) == {"Analysis"}
    with pytest.raises(ExportError, match="No such photograph has a reading"):
        write_dicom(store, tmp_path / "none", photographs=[alone])


def test_what_was_not_said_is_not_given_and_a_withdrawn_reading_stays_here(store, tmp_path):
    sha256, _ = known(store, jpeg(tmp_path / "10_right.jpg"), analysed=False)
    store.readings.append_many(
        [
            made(1, sha256=sha256, reader="Ada", grade=None, gradable=None, dme=1),
            made(2, sha256=sha256, reader="Bo", grade=3),
            made(3, sha256=sha256, reader="Bo", grade=None, gradable=None, state="withdrawn"),
        ]
    )
    done = write_dicom(store, tmp_path / "out")
    assert (done.files, done.problems) == (2, [])
    report = only(tmp_path / "out", "report_1.dcm")
    assert (report.ContentDate, report.ContentTime) == ("20261123", "120100")  # when it was read
    assert (report.CompletionFlag, report.PreliminaryFlag) == ("PARTIAL", "PRELIMINARY")
    said = groups(report)
    assert [*said] == ["Reading"]
    assert said["Reading"]["71491-5"] == said["Reading"]["GRADABILITY"] == ["NOT-GIVEN"]
    assert said["Reading"]["DME"] == ["DME-1"]
    assert "REFERABLE" not in said["Reading"]


# ------------------------------------------------------------------------------------------------------------ the maps
def test_the_models_maps_are_there_to_the_last_bit(store, tmp_path):
    _, analysis = known(store, png(tmp_path / "10_right.png"))
    write_dicom(store, tmp_path / "out")
    (path,) = (tmp_path / "out").rglob("segmentation_model.dcm")
    dataset = pydicom.dcmread(path)
    assert (dataset.SegmentationType, dataset.SegmentationFractionalType) == ("FRACTIONAL", "PROBABILITY")
    assert (dataset.Rows, dataset.Columns, dataset.NumberOfFrames) == (HEIGHT, WIDTH, 5)
    kinds = (*LESION_KINDS, "artefact")
    for kind, frame, group in zip(kinds, dataset.pixel_array, dataset.PerFrameFunctionalGroupsSequence, strict=True):
        number = group.SegmentIdentificationSequence[0].ReferencedSegmentNumber
        assert number == kinds.index(kind) + 1
        assert (frame == analysis.map_in_photo(kind)).all()
        assert frame.any() == (kind != "artefact")
    for segment in dataset.SegmentSequence:
        assert segment.SegmentAlgorithmType == "AUTOMATIC"
        assert segment.SegmentAlgorithmName == "retina-2026.12.1"
    read = highdicom.seg.segread(path)
    assert read.number_of_segments == 5


def test_marked_lesions_are_a_binary_segmentation_with_the_empty_kinds_that_were_looked_for(store, full, tmp_path):
    write_dicom(store, tmp_path / "out")
    dataset = only(tmp_path / "out", "segmentation_1.dcm")
    assert dataset.SegmentationType == "BINARY"
    assert str(dataset.ContentCreatorName) == "Bo^"
    assert [one.SegmentLabel for one in dataset.SegmentSequence] == ["Haemorrhage", "New vessels"]
    assert {one.SegmentAlgorithmType for one in dataset.SegmentSequence} == {"MANUAL"}
    marks = LesionMarks(WIDTH, HEIGHT)
    drawn(marks, "HE", spot(100, 100))
    assert (dataset.pixel_array[0] == (marks.mask("HE") == 1)).all()
    assert not np.any(dataset.pixel_array[1])


def test_maps_that_are_not_kept_or_damaged_are_told(store, tmp_path):
    gone, _ = known(store, png(tmp_path / "1_right.png", 1))
    damaged, analysis = known(store, png(tmp_path / "2_right.png", 2))
    text = analysis.prediction.to_json()
    store.predictions.put(gone, "retina-2026.12.1", text, None)
    store.predictions.put(damaged, "retina-2026.12.1", text, b"no maps")
    done = write_dicom(store, tmp_path / "out")
    assert (done.photographs, done.files) == (2, 4)
    assert [f"1_right.png ({gone[:12]})" in one and "not kept" in one for one in done.remarks] == [True]
    assert [f"2_right.png ({damaged[:12]})" in one and "damaged" in one for one in done.problems] == [True]


# ------------------------------------------------------------------------------------------------------------- the PDF
def test_the_pdf_is_the_same_bytes_and_names_its_photographs(store, tmp_path):
    shas = [
        known(store, jpeg(tmp_path / f"3_{eye}.jpg", shade, TAKEN))[0] for shade, eye in enumerate(("left", "right"))
    ]
    write_dicom(store, tmp_path / "out", reports=[Report(PDF, tuple(shas))])
    dataset = only(tmp_path / "out", f"report_{shas[0][:12]}.dcm")
    assert dataset.EncapsulatedDocument[: dataset.EncapsulatedDocumentLength] == PDF
    assert dataset.MIMETypeOfEncapsulatedDocument == "application/pdf"
    sources = {one.ReferencedSOPInstanceUID for one in dataset.SourceInstanceSequence}
    photographs = {pydicom.dcmread(path).SOPInstanceUID for path in (tmp_path / "out").rglob("photograph.dcm")}
    assert sources == photographs


def test_a_report_of_two_patients_or_that_is_no_pdf_is_left_out_in_words(store, tmp_path):
    shas = [known(store, jpeg(tmp_path / f"{name}_left.jpg", name))[0] for name in (3, 4)]
    done = write_dicom(store, tmp_path / "out", reports=[Report(PDF, tuple(shas)), Report(b"PK", (shas[0],))])
    assert done.photographs == 2
    assert [("one patient" in one, "not a PDF" in one) for one in done.problems] == [(True, False), (False, True)]


# -------------------------------------------------------------------------------------------------------------- faults
def test_gone_changed_and_damaged_photographs_are_named_and_the_rest_goes_on(store, tmp_path):
    names = ("gone", "changed", "cut", "good")
    shas = [known(store, jpeg(tmp_path / f"{name}_left.jpg", shade))[0] for shade, name in enumerate(names)]
    (tmp_path / "gone_left.jpg").unlink()
    jpeg(tmp_path / "changed_left.jpg", 77)
    cut = (tmp_path / "cut_left.jpg").read_bytes()
    (tmp_path / "cut_left.jpg").write_bytes(cut[: len(cut) // 2])
    store.readings.append(made(0))  # of a photograph that was never seen as a file
    done = write_dicom(store, tmp_path / "out")
    assert done.photographs == 1
    assert [path.name for path in (tmp_path / "out").iterdir() if path.is_dir()] == [shas[3][:12]]
    assert len(done.problems) == 4
    for name, words in (
        ("gone_left.jpg", "moved, renamed or deleted"),
        ("changed_left.jpg", "has changed"),
        ("cut_left.jpg", "has changed"),
        (sha(0)[:12], "not known where"),
    ):
        assert any(name in one and words in one for one in done.problems), (name, done.problems)


def test_a_damaged_answer_of_the_model_is_told_and_the_reading_goes_out(store, tmp_path):
    unread, read = (known(store, jpeg(tmp_path / f"{n}_left.jpg", n))[0] for n in (1, 2))
    for sha256 in (unread, read):
        store.predictions.put(sha256, "retina-2026.12.1", "{}")
    store.readings.append(made(1, sha256=read))
    done = write_dicom(store, tmp_path / "out")
    assert (done.photographs, done.files) == (1, 2)
    assert sum("is damaged" in one for one in done.problems) == 2
    assert sum("1_left.jpg" in one and "nothing is said" in one for one in done.problems) == 1


def test_nothing_hidden_is_in_what_is_given_away(store, full, tmp_path):
    write_dicom(store, tmp_path / "out")
    assert [path for path in (tmp_path / "out").rglob("*") if path.name.startswith(".")] == []


def test_nothing_is_overwritten(store, full, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(ExportError, match="not empty"):
        write_dicom(store, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_a_folder_that_takes_no_writes_is_said_and_nothing_is_left(store, full, tmp_path):
    (tmp_path / "locked").mkdir()
    with write_protected(tmp_path / "locked"):
        with pytest.raises(ExportError, match="cannot be written"):
            write_dicom(store, tmp_path / "locked" / "out")
        assert list((tmp_path / "locked").iterdir()) == []


def test_a_full_disk_is_said_and_nothing_is_left(store, full, small_disk):
    fill(small_disk)
    with pytest.raises(ExportError, match="the disk is full"):
        write_dicom(store, small_disk / "out")
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


def test_cancelling_leaves_nothing(store, full, tmp_path):
    known(store, jpeg(tmp_path / "eyes" / "11_left.jpg", 1))
    token, steps = CancelToken(), []

    def stop_after_one(done: int, total: int) -> None:
        steps.append((done, total))
        token.cancel()

    with pytest.raises(Cancelled):
        write_dicom(store, tmp_path / "out", token=token, progress=stop_after_one)
    assert steps == [(0, 2)]
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["eyes"]


def test_a_photograph_that_is_not_there_is_no_export(store, full, tmp_path):
    with pytest.raises(ExportError, match="nothing was written"):
        write_dicom(store, tmp_path / "out", photographs=["ffff"])
    assert not (tmp_path / "out").exists()
