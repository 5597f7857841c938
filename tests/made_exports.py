"""Photographs, readings and analyses in a store, for exports."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian

from fake_session import made_analysis, painted_retina
from retina_desktop.services.grader_events import pack_analysis
from retina_desktop.store.store import Store
from retina_models import fundus
from retina_models.prediction import Analysis

WIDTH, HEIGHT = 320, 240
TAKEN = datetime(2026, 3, 12, 10, 20, 30)  # noqa: DTZ001 - a camera's own time


def pixels(shade: int = 0) -> np.ndarray:
    """(HEIGHT, WIDTH, 3) RGB, a painted retina; another shade is another content."""
    painted = painted_retina(WIDTH, HEIGHT).copy()
    painted[HEIGHT // 2, WIDTH // 2] = shade
    return painted


def jpeg(path: Path, shade: int = 0, taken: datetime | None = None, **options: Any) -> Path:
    """A JPEG file; taken: in its EXIF."""
    exif = Image.Exif()
    if taken is not None:
        exif.get_ifd(0x8769)[0x9003] = taken.strftime("%Y:%m:%d %H:%M:%S")
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels(shade)).save(path, quality=92, exif=exif, **options)
    return path


def png(path: Path, shade: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), pixels(shade)[..., ::-1])
    return path


def dicom_dataset(shade: int = 0, **values: Any) -> Dataset:
    """An ophthalmic photograph as a camera sends it, uncompressed; values: more of its attributes."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.77.1.5.1"  # pyright: ignore[reportAttributeAccessIssue]
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = f"1.2.3.4.{shade + 1}"  # pyright: ignore[reportAttributeAccessIssue]
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = "1.2.3.5", "1.2.3.6"
    dataset.SpecificCharacterSet = "ISO_IR 100"
    dataset.PatientID, dataset.PatientName = "7", "Müller^Jörg"
    dataset.Modality, dataset.ImageLaterality = "OP", "R"
    dataset.StudyDate, dataset.StudyTime = "20260312", "102030"
    dataset.Rows, dataset.Columns, dataset.SamplesPerPixel = HEIGHT, WIDTH, 3
    dataset.PhotometricInterpretation, dataset.PlanarConfiguration = "RGB", 0
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation, dataset.NumberOfFrames = 7, 0, 1
    for name, value in values.items():
        setattr(dataset, name, value)
    dataset.PixelData = pixels(shade).tobytes()
    return dataset


def as_file(dataset: Dataset, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    file = io.BytesIO()
    dataset.save_as(file, enforce_file_format=True)
    path.write_bytes(file.getvalue())
    return path


def known(store: Store, path: Path, analysed: bool = True, **said: Any) -> tuple[str, Analysis]:
    """Remember a photograph in the store, with an analysis of it. Returns its hash."""
    image = fundus.read(path)
    store.images.remember(image.sha256, path, image.laterality, image.patient, image.width, image.height)
    analysis = made_analysis(image.width, image.height)
    analysis = replace(analysis, prediction=replace(analysis.prediction, model="retina-2026.12.1", **said))
    if analysed:
        prediction = analysis.prediction
        store.predictions.put(image.sha256, prediction.model, prediction.to_json(), pack_analysis(analysis))
    return image.sha256, analysis
