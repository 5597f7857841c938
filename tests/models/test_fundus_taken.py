from __future__ import annotations

import struct
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from retina_models.fundus import date_taken

WHEN = datetime.fromisoformat("2026-03-12 10:20:30")
DIGITISED = 0x9004
ORIGINAL = 0x9003
CHANGED = 0x0132


def photograph(path: Path, tag: int = ORIGINAL, text: str = "2026:03:12 10:20:30") -> Path:
    image = Image.new("RGB", (32, 24), (160, 80, 40))
    exif = Image.Exif()
    exif[0x010F] = "Camera"  # Pillow leaves out what has no entry of its own
    if tag == CHANGED:
        exif[tag] = text
    else:
        exif.get_ifd(0x8769)[tag] = text
    if path.suffix == ".tif":
        image.save(path)
        path.write_bytes(with_directory(path.read_bytes(), exif))
    else:
        image.save(path, exif=exif)
    return path


def with_directory(tiff: bytes, exif: Image.Exif) -> bytes:
    """Pillow writes no EXIF directory into a TIFF: one put behind the picture, as cameras' programs do, and pointed at
    from a first directory of its own."""
    text = next(iter(dict(exif.get_ifd(0x8769)).items()), None)
    if text is None:
        return tiff
    at = len(tiff)
    first = (1).to_bytes(2, "little") + struct.pack("<HHII", 0x8769, 4, 1, at + 18) + bytes(4)
    second = (1).to_bytes(2, "little") + struct.pack("<HHII", text[0], 2, 20, at + 36) + bytes(4)
    return tiff[:4] + at.to_bytes(4, "little") + tiff[8:] + first + second + text[1].encode() + b"\x00"


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif"])
@pytest.mark.parametrize("tag", [ORIGINAL, DIGITISED])
def test_exif_says_when_a_photograph_was_taken(tmp_path: Path, suffix: str, tag: int):
    assert date_taken(photograph(tmp_path / f"eye.{suffix}", tag)) == WHEN


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif"])
def test_the_time_of_a_change_is_no_capture_date(tmp_path: Path, suffix: str):
    assert date_taken(photograph(tmp_path / f"eye.{suffix}", CHANGED)) is None


@pytest.mark.parametrize("text", ["0000:00:00 00:00:00", "2026:13:40 10:20:30", "                   ", "never"])
def test_a_clock_that_was_never_set_says_nothing(tmp_path: Path, text: str):
    assert date_taken(photograph(tmp_path / "eye.jpg", text=text)) is None


def test_what_is_no_photograph_or_not_there_has_no_date(tmp_path: Path):
    (tmp_path / "eye.jpg").write_bytes(b"nothing")
    assert date_taken(tmp_path / "eye.jpg") is None
    assert date_taken(tmp_path / "gone.jpg") is None


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif"])
def test_a_file_cut_off_anywhere_raises_nothing(tmp_path: Path, suffix: str):
    whole = photograph(tmp_path / f"eye.{suffix}").read_bytes()
    cut = tmp_path / f"cut.{suffix}"
    for length in range(0, min(len(whole), 700), 3):
        cut.write_bytes(whole[:length])
        assert date_taken(cut) in (None, WHEN)


def dicom(path: Path, **elements: str) -> Path:
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.uid import UID, ExplicitVRLittleEndian

    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = UID("1.2.840.10008.5.1.4.1.1.77.1.5.1")
    meta.MediaStorageSOPInstanceUID = UID("1.2.3")
    dataset = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    for name, value in elements.items():
        setattr(dataset, name, value)
    dataset.Rows = dataset.Columns = 8
    dataset.BitsAllocated = 8
    dataset.PixelData = np.zeros((8, 8), np.uint8).tobytes()
    dataset.save_as(path, enforce_file_format=True)
    return path


@pytest.mark.parametrize(
    ("elements", "when"),
    [
        ({"AcquisitionDateTime": "20260312102030.5+0100", "StudyDate": "20250101"}, WHEN),
        ({"AcquisitionDate": "20260312", "AcquisitionTime": "102030.123"}, WHEN),
        ({"ContentDate": "20260312", "ContentTime": "102030"}, WHEN),
        ({"StudyDate": "20260312"}, datetime.fromisoformat("2026-03-12")),
        ({}, None),
    ],
)
def test_dicom_says_it_in_several_places(tmp_path: Path, elements: dict[str, str], when: datetime | None):
    assert date_taken(dicom(tmp_path / "eye.dcm", **elements)) == when
