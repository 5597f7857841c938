from __future__ import annotations

import csv
import json
import stat
import struct
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest

from dicom_check import faults
from disks import fill, write_protected
from fake_session import painted_retina
from made_exports import TAKEN, as_file, dicom_dataset, jpeg, known, pixels, png
from made_readings import made
from planted import MARK, found_in, planted_dicom, planted_jpeg, planted_png, planted_tiff
from retina_desktop.services.deidentified.border import has_text_in_border
from retina_desktop.services.deidentified.write import mapping_beside, write_deidentified
from retina_desktop.services.new_folder import ExportError
from retina_desktop.store import open_store
from retina_models import fundus

LEFT_OVER = {
    "ImageType", "SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "SpecificCharacterSet",
    "SynchronizationFrameOfReferenceUID", "SynchronizationTrigger", "AcquisitionTimeSynchronized", "Modality",
    "PatientID", "PatientName", "PatientIdentityRemoved", "DeidentificationMethod", "DeidentificationMethodCodeSequence",
    "LongitudinalTemporalInformationModified", "ImageLaterality", "ImageComments", "SeriesNumber", "InstanceNumber",
    "AcquisitionDateTime", "ContentDate", "ContentTime", "BurnedInAnnotation", "LossyImageCompression",
    "LossyImageCompressionMethod", "LossyImageCompressionRatio", "AnatomicRegionSequence", "NumberOfFrames",
    "FrameIncrementPointer", "FrameTime", "AcquisitionDeviceTypeCodeSequence", "Rows", "Columns", "SamplesPerPixel",
    "PhotometricInterpretation", "PlanarConfiguration", "BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation",
    "PixelData", "HorizontalFieldOfView", "PupilDilated",
}  # fmt: skip
"""Elements that may have a value."""


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as store:
        yield store


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def chunks(path: Path) -> list[bytes]:
    data, at, kinds = path.read_bytes(), 8, []
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kinds.append(data[at + 4 : at + 8])
        at += 12 + length
    return kinds


# ------------------------------------------------------------------------------------------------ planted identifiers
@pytest.fixture
def planted(store, tmp_path) -> dict[str, Path]:
    """A photograph of each format with an identifier in every field, in its name, in its folder's and in its border; and
    in every text of the store."""
    folder = tmp_path / MARK
    folder.mkdir()
    written = pixels()
    cv2.putText(written, "DOE 7", (4, 18), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (255, 255, 255), 1)
    files = {
        "jpeg": planted_jpeg(folder / f"{MARK}_left.jpg", written),
        "png": planted_png(folder / f"{MARK}_right.png", written),
        "tiff": planted_tiff(folder / f"{MARK}7_left.tif", written),
        "dicom": planted_dicom(folder / f"{MARK}.dcm")[0],
    }
    for number, path in enumerate(files.values()):
        said = {"quality_reasons": ("blur", MARK)}
        sha256, analysis = known(store, path, analysed=False)
        prediction = replace(analysis.prediction, model=f"{MARK} clinic", **said)
        store.predictions.put(sha256, prediction.model, prediction.to_json())
        store.readings.append(
            made(
                number,
                sha256=sha256,
                reader=f"Dr {MARK}",
                note=f"{MARK}, born 1941",
                model=f"{MARK} clinic",
                model_opinion=json.dumps({"grade": 2, "who": MARK}),
            )
        )
    return files


def test_the_planted_files_are_read_and_hold_what_was_planted(planted):
    for kind, path in planted.items():
        assert fundus.read(path).pixels.shape == (240, 320, 3)
        assert path.read_bytes().count(MARK.encode()) > {"jpeg": 25, "png": 5, "tiff": 200, "dicom": 1000}[kind], kind
    assert len(pydicom.dcmread(planted["dicom"])) > 4000
    assert found_in(planted["dicom"].parent)


def test_no_planted_identifier_is_in_any_byte_of_the_export(store, planted, tmp_path):
    done = write_deidentified(store, tmp_path / "out")
    assert (done.photographs, done.files, done.problems) == (4, 6, [])
    assert found_in(tmp_path / "out") == []
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == [
        ".csv",
        ".csv",
        ".dcm",
        ".png",
        ".png",
        ".png",
    ]
    for path in (tmp_path / "out").glob("*.png"):
        assert set(chunks(path)) == {b"IHDR", b"IDAT", b"IEND"}


def test_of_a_dicom_file_nothing_is_left_but_the_whitelist(store, planted, tmp_path):
    write_deidentified(store, tmp_path / "out")
    (path,) = (tmp_path / "out").glob("*.dcm")
    assert faults(path) == []
    dataset = pydicom.dcmread(path)
    assert {one.keyword for one in dataset if one.value not in (None, "") and one.value != []} <= LEFT_OVER
    assert not any(one.tag.is_private for one in dataset)
    assert (dataset.HorizontalFieldOfView, dataset.PupilDilated) == (
        None,
        "",
    )  # what was planted is neither degrees nor yes
    assert path.read_bytes()[:128] == bytes(128)
    assert dataset.PatientIdentityRemoved == "YES"
    assert "whitelist" in dataset.DeidentificationMethod
    assert dataset.DeidentificationMethodCodeSequence[0].CodeValue == "113100"
    assert dataset.BurnedInAnnotation == "YES"  # the source says something that is neither yes nor no
    assert str(dataset.PatientName) == f"{dataset.PatientID}^" == f"{path.name[:7]}^"
    old = pydicom.dcmread(planted["dicom"])
    uids = ("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID")
    assert not {dataset[name].value for name in uids} & {old[name].value for name in uids}


def test_the_pixels_are_those_that_are_graded(store, planted, tmp_path):
    write_deidentified(store, tmp_path / "out")
    mapping = json.loads(mapping_beside(tmp_path / "out").read_text())
    written = {path.stem: fundus.read(path) for path in (tmp_path / "out").iterdir() if path.suffix != ".csv"}
    assert len(written) == 4
    for code, image in written.items():
        source = fundus.read(Path(mapping["photographs"][code]["paths"][0]))
        assert (image.pixels == source.pixels).all()


def test_text_in_the_border_is_flagged_in_the_table_and_told(store, planted, tmp_path):
    known(store, png(tmp_path / "clean_left.png", 7))
    known(store, as_file(dicom_dataset(8, BurnedInAnnotation="NO"), tmp_path / "none.dcm"))
    known(store, as_file(dicom_dataset(9, BurnedInAnnotation="YES"), tmp_path / "some.dcm"))
    done = write_deidentified(store, tmp_path / "out")
    codes = json.loads(mapping_beside(tmp_path / "out").read_text())["photographs"]
    names = {code: Path(known_["paths"][0]).name for code, known_ in codes.items()}
    flags = {names[row["photograph"]]: row["burned_in_text"] for row in table(tmp_path / "out" / "photographs.csv")}
    assert flags == {
        f"{MARK}_left.jpg": "look: marks in the border",
        f"{MARK}_right.png": "look: marks in the border",
        f"{MARK}7_left.tif": "look: marks in the border",
        f"{MARK}.dcm": "look: not known",
        "clean_left.png": "look: not known",
        "none.dcm": "no",
        "some.dcm": "look: the file says so",
    }
    assert ["4 photographs" in done.remarks[0], "2 photographs" in done.remarks[1]] == [True, True]
    assert "look at them, too" in done.remarks[1]
    tags = {names[path.stem]: pydicom.dcmread(path).BurnedInAnnotation for path in (tmp_path / "out").glob("*.dcm")}
    assert tags == {f"{MARK}.dcm": "YES", "none.dcm": "NO", "some.dcm": "YES"}


INKS = {
    "black on white": ((0, 0, 0), (255, 255, 255)),
    "white on black": ((255, 255, 255), (0, 0, 0)),
    "yellow on black": ((255, 255, 0), (0, 0, 0)),
    "yellow on white": ((255, 255, 0), (255, 255, 255)),
    "grey on black": ((130, 130, 130), (0, 0, 0)),
}


@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("edge", ["above", "below", "left", "right"])
def test_text_in_a_strip_beside_a_field_that_is_cut_off_is_seen(tmp_path, ink, edge):
    colour, ground = INKS[ink]
    cut_off = painted_retina(640, 640)[100:540]  # wider than high: the field's circle reaches beyond the picture
    strips = {
        "above": ((36, 0), (0, 0)),
        "below": ((0, 36), (0, 0)),
        "left": ((0, 0), (140, 0)),
        "right": ((0, 0), (0, 140)),
    }
    picture = np.stack([np.pad(cut_off[..., c], strips[edge], constant_values=ground[c]) for c in range(3)], axis=-1)
    height, width = picture.shape[:2]
    place = {"above": (200, 26), "below": (200, height - 10), "left": (8, 220), "right": (width - 130, 220)}[edge]
    for words, is_seen in (("", False), ("DOE 1941", True)):
        cv2.putText(picture, words, place, cv2.FONT_HERSHEY_SIMPLEX, 0.7, colour, 1, cv2.LINE_AA)
        cv2.imwrite(str(tmp_path / "a.png"), np.ascontiguousarray(picture[..., ::-1]))
        assert has_text_in_border(fundus.read(tmp_path / "a.png")) is is_seen


@pytest.mark.parametrize("size", [(320, 240), (640, 640), (2400, 1600), (1600, 1601)])
def test_the_field_itself_is_no_text(tmp_path, size):
    noise = np.random.default_rng(1).integers(-12, 13, (size[1], size[0], 3))
    picture = np.clip(painted_retina(*size) + noise, 0, 255).astype(np.uint8)
    cv2.imwrite(str(tmp_path / "a.jpg"), picture[..., ::-1])
    assert not has_text_in_border(fundus.read(tmp_path / "a.jpg"))


def test_what_a_tag_can_honestly_say_is_kept(store, tmp_path):
    known(store, as_file(dicom_dataset(HorizontalFieldOfView=45.3, PupilDilated="YES"), tmp_path / "a.dcm"))
    write_deidentified(store, tmp_path / "out")
    (path,) = (tmp_path / "out").glob("*.dcm")
    dataset = pydicom.dcmread(path)
    assert (dataset.HorizontalFieldOfView, dataset.PupilDilated, dataset.ImageLaterality) == (45.0, "YES", "R")
    assert faults(path) == []


# -------------------------------------------------------------------------------------------------- tables and mapping
def test_the_mapping_is_the_owners_alone_and_says_which_is_which(store, planted, tmp_path):
    write_deidentified(store, tmp_path / "out")
    path = mapping_beside(tmp_path / "out")
    assert path == tmp_path / "out-mapping.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    mapping = json.loads(path.read_text())
    assert set(mapping["readers"].values()) == {f"Dr {MARK}"}
    assert set(mapping["models"].values()) == {f"{MARK} clinic"}
    assert {Path(one["paths"][0]).name for one in mapping["photographs"].values()} == {
        one.name for one in planted.values()
    }
    rows = table(tmp_path / "out" / "readings.csv")
    assert {row["reader"] for row in rows} == set(mapping["readers"])
    assert {row["photograph"] for row in rows} == set(mapping["photographs"])


def test_codes_follow_from_nothing(store, tmp_path):
    known(store, png(tmp_path / "10_left.png"))
    for name in ("one", "two"):
        write_deidentified(store, tmp_path / name)
    first, second = ({path.name for path in (tmp_path / name).glob("*.png")} for name in ("one", "two"))
    assert not first & second


def test_both_eyes_of_a_patient_share_a_code_and_days_go_out_only_when_asked(store, tmp_path):
    for shade, (name, days) in enumerate((("10_left", 0), ("10_right", 0), ("10_left_2", 30), ("11_left", 400))):
        path = tmp_path / f"{shade}" / f"{name[:-2] if name.endswith('_2') else name}.jpg"
        known(store, jpeg(path, shade, TAKEN + timedelta(days=days)))
    write_deidentified(store, tmp_path / "without")
    assert "day" not in table(tmp_path / "without" / "photographs.csv")[0]
    write_deidentified(store, tmp_path / "with", keep_intervals=True)
    rows = table(tmp_path / "with" / "photographs.csv")
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["patient"], []).append(row["day"])
    assert sorted(sorted(days) for days in found.values()) == [["0"], ["0", "0", "30"]]
    assert b"2026" not in (tmp_path / "with" / "readings.csv").read_bytes()


def test_the_tables_say_what_reader_and_model_said(store, tmp_path):
    sha256, analysis = known(store, png(tmp_path / "10_left.png"))
    store.readings.append(
        made(3, sha256=sha256, grade=3, dme=1, signs=("VB2",), note="see Zoë", model="retina-2026.12.1")
    )
    write_deidentified(store, tmp_path / "out")
    (reading,) = table(tmp_path / "out" / "readings.csv")
    assert (reading["grade"], reading["dme"], reading["signs"], reading["referable"]) == ("3", "1", "VB2", "1")
    assert "note" not in reading
    (photograph,) = table(tmp_path / "out" / "photographs.csv")
    assert (photograph["model"], photograph["grade"], photograph["conformal_set"]) == ("retina-2026.12.1", "2", "2|3")
    assert (photograph["microaneurysms"], photograph["laterality"]) == ("14", "OS")
    assert [float(photograph[f"p{grade}"]) for grade in range(5)] == [*analysis.prediction.probabilities]
    done = write_deidentified(store, tmp_path / "noted", keep_notes=True)
    assert table(tmp_path / "noted" / "readings.csv")[0]["note"] == "see Zoë"
    assert "as they were typed" in done.remarks[-1]


# -------------------------------------------------------------------------------------------------------------- faults
def test_the_mapping_is_never_overwritten_and_never_in_the_folder(store, tmp_path):
    known(store, png(tmp_path / "10_left.png"))
    (tmp_path / "mine.json").write_text("mine")
    with pytest.raises(ExportError, match="not overwritten"):
        write_deidentified(store, tmp_path / "out", tmp_path / "mine.json")
    with pytest.raises(ExportError, match="elsewhere"):
        write_deidentified(store, tmp_path / "out", tmp_path / "out" / "map.json")
    assert (tmp_path / "mine.json").read_text() == "mine"
    assert not (tmp_path / "out").exists()


def test_gone_and_damaged_photographs_are_named_and_the_rest_goes_on(store, tmp_path):
    for shade, name in enumerate(("gone", "good")):
        known(store, png(tmp_path / f"{name}_left.png", shade))
    (tmp_path / "gone_left.png").unlink()
    done = write_deidentified(store, tmp_path / "out")
    assert done.photographs == len(list((tmp_path / "out").glob("*.png"))) == 1
    assert ["gone_left.png" in one for one in done.problems] == [True]


def test_where_nothing_could_be_written_no_mapping_is_left(store, tmp_path):
    known(store, png(tmp_path / "gone_left.png"))
    (tmp_path / "gone_left.png").unlink()
    with pytest.raises(ExportError, match="gone_left"):
        write_deidentified(store, tmp_path / "out")
    assert sorted(path.name for path in tmp_path.iterdir() if "out" in path.name) == []


def test_a_folder_that_takes_no_writes_or_a_full_disk_is_said(store, tmp_path, small_disk):
    known(store, png(tmp_path / "10_left.png"))
    (tmp_path / "locked").mkdir()
    with write_protected(tmp_path / "locked"), pytest.raises(ExportError, match="cannot be written"):
        write_deidentified(store, tmp_path / "locked" / "out", tmp_path / "map.json")
    assert not (tmp_path / "map.json").exists()
    ballast = fill(small_disk)
    with pytest.raises(ExportError, match="the disk is full"):
        write_deidentified(store, small_disk / "out", tmp_path / "map.json")
    ballast.unlink()
    assert list(small_disk.iterdir()) == []
    assert not (tmp_path / "map.json").exists()
