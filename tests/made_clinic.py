"""A small clinic in a store, for what goes out to other systems: DICOM and JPEG files on the disk, readings, opinions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
from PIL import Image
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, OphthalmicPhotography8BitImageStorage

from fakes import FakeGrader
from made_readings import made
from retina_desktop.store.store import Store
from retina_models.fundus import content_hash, read
from retina_models.prediction import Prediction

STUDY = "1.2.826.0.1.3680043.8.498.1"


def save_jpeg(path: Path, level: int, day: str | None = None) -> str:
    """A photograph, taken on a day such as 2026:03:12; its SHA-256."""
    path.parent.mkdir(parents=True, exist_ok=True)
    exif = Image.Exif()
    exif[0x010F] = "Camera"  # Pillow leaves out what has no entry of its own
    if day:
        exif.get_ifd(0x8769)[0x9003] = f"{day} 10:20:30"
    Image.fromarray(np.full((48, 64, 3), level, np.uint8)).save(path, exif=exif)
    return content_hash(path)


def save_dicom(path: Path, level: int, number: int, day: str = "20260312") -> str:
    """An Ophthalmic Photography object of STUDY; its SHA-256."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = OphthalmicPhotography8BitImageStorage
    meta.MediaStorageSOPInstanceUID = UID(f"{STUDY}.1.{number}")
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = FileDataset(path, {}, file_meta=meta, preamble=b"\0" * 128)
    dataset.SOPClassUID, dataset.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = STUDY, f"{STUDY}.1"
    dataset.AcquisitionDateTime = f"{day}102030"
    dataset.Rows, dataset.Columns, dataset.SamplesPerPixel, dataset.BitsAllocated = 48, 64, 3, 8
    dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation, dataset.PlanarConfiguration = 8, 7, 0, 0
    dataset.PhotometricInterpretation = "RGB"
    dataset.PixelData = np.full((48, 64, 3), level, np.uint8).tobytes()
    pydicom.dcmwrite(path, dataset, enforce_file_format=True)
    return content_hash(path)


def opinion_of(path: Path, **other: Any) -> Prediction:
    return replace(FakeGrader().analyse(read(path)).prediction, **other)


def fill_clinic(store: Store, folder: Path) -> dict[str, str]:
    """Name -> SHA-256. "D-1" has a DICOM visit read by Ada, and Bo not confirmed; "J-2" a right eye of one day that is ungradable and a
    left eye that only the model saw; "lone" is of nobody known, and of an eye not known, entered and not confirmed."""
    folder.mkdir(parents=True, exist_ok=True)
    shas = {
        "right": save_dicom(folder / "right.dcm", 60, 1),
        "left": save_dicom(folder / "left.dcm", 80, 2),
        "poor": save_jpeg(folder / "poor.jpg", 20, "2026:03:12"),
        "unread": save_jpeg(folder / "unread.jpg", 120, "2026:03:12"),
        "lone": save_jpeg(folder / "lone.jpg", 140),
        "silent": save_jpeg(folder / "silent.jpg", 160),
    }
    files = {name: folder / f"{name}.{'dcm' if name in ('right', 'left') else 'jpg'}" for name in shas}
    facts = {"right": ("OD", "D-1"), "left": ("OS", "D-1"), "poor": ("OD", "J-2"), "unread": ("OS", "J-2")}
    for name, sha256 in shas.items():
        store.images.remember(sha256, files[name], *facts.get(name, (None, None)))
    say = {"model": None, "model_grade": None, "model_opinion": None}
    for sha256, more in (
        (shas["right"], {"grade": 3, "dme": 1, "state": "confirmed", "signs": ("VB2",), "note": "Mrs Doe, seen twice"}),
        (shas["left"], {"grade": 0, "dme": 0, "state": "confirmed"}),
        (shas["right"], {"grade": 2, "reader": "Bo"}),
        (shas["poor"], {"grade": None, "gradable": False, "state": "confirmed", "quality_reasons": ("blur", "dark")}),
        (shas["lone"], {"grade": 4}),
    ):
        store.readings.append(replace(made(1, **say, **more), sha256=sha256))
    store.predictions.put(shas["unread"], "fake-2026.11", opinion_of(files["unread"], grade=2, dme=2).to_json())
    store.predictions.put(shas["right"], "fake-2026.11", opinion_of(files["unread"], grade=4).to_json())
    return shas
