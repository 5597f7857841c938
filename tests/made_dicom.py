"""Ophthalmic photographs and other objects as DICOM files, and folders of them with a DICOMDIR."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.fileset import FileSet

from fundus_pictures import fundus_picture

PHOTOGRAPH = uid.OphthalmicPhotography8BitImageStorage


def made_dicom(
    sop_class: str = PHOTOGRAPH, modality: str = "OP", pixels: np.ndarray | None = None, **tags: Any
) -> Dataset:
    """A complete data set, uncompressed; a photograph unless told otherwise. tags: others, or these with another value."""
    if pixels is None and sop_class == PHOTOGRAPH:
        pixels = fundus_picture(160, 120, radius=52, noise=0)
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = uid.UID(sop_class)
    meta.MediaStorageSOPInstanceUID = uid.generate_uid()
    data = Dataset()
    data.file_meta = meta
    data.SOPClassUID, data.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    data.Modality, data.PatientID, data.PatientName = modality, "P-0042", "Doe^Jane"
    data.StudyInstanceUID, data.SeriesInstanceUID = uid.generate_uid(), uid.generate_uid()
    data.StudyDate, data.StudyTime, data.StudyID = "20260312", "101500", "7"
    data.SeriesNumber = data.InstanceNumber = 1
    data.AccessionNumber = ""
    if pixels is not None:
        data.ImageLaterality = "R"
        data.AcquisitionDateTime = "20260312102030"
        data.Rows, data.Columns = pixels.shape[:2]
        data.SamplesPerPixel, data.PhotometricInterpretation, data.PlanarConfiguration = 3, "RGB", 0
        data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation = 8, 8, 7, 0
        data.PixelData = pixels.tobytes()
    for name, value in tags.items():
        setattr(data, name, value)
    return data


def write_dicom(path: Path, data: Dataset) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    data.save_as(path, enforce_file_format=True)
    return path


def made_report() -> Dataset:
    """A structured report with what a DICOMDIR must say of it."""
    title = Dataset()
    title.CodeValue, title.CodingSchemeDesignator, title.CodeMeaning = "111400", "DCM", "Report"
    return made_dicom(
        uid.ComprehensiveSRStorage,
        "SR",
        CompletionFlag="COMPLETE",
        VerificationFlag="UNVERIFIED",
        ContentDate="20260312",
        ContentTime="102030",
        ConceptNameCodeSequence=[title],
    )


def write_disc(folder: Path, *datasets: Dataset) -> list[Path]:
    """A disc as a camera burns it: a DICOMDIR, and files without endings below it, which are returned."""
    disc = FileSet()
    for data in datasets:
        disc.add(data)
    disc.write(folder)
    disc._stage["t"].cleanup()  # pydicom leaves its folder to the garbage collector, with a warning
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "DICOMDIR")
