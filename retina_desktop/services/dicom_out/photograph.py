"""A photograph as an Ophthalmic Photography 8 Bit image (PS3.3 2024b, A.41), and the data set that others refer to."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from datetime import datetime, time

import numpy as np
from pydicom import dcmread
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID, ExplicitVRLittleEndian, JPEGBaseline8Bit, JPEGLSLossless

from retina_desktop.domain.language import tr
from retina_desktop.services.dicom_out.codes import RETINA, own
from retina_desktop.services.dicom_out.jpeg_stream import baseline_stream
from retina_desktop.services.dicom_out.uids import uid
from retina_desktop.services.exported_photographs import Photograph, Said
from retina_desktop.services.new_folder import ExportError
from retina_models.fundus.kinds import kind_of

OP_8_BIT = "1.2.840.10008.5.1.4.1.1.77.1.5.1"
VL_PHOTOGRAPHIC = "1.2.840.10008.5.1.4.1.1.77.1.4"
"""For a photograph of which the eye is not known: Ophthalmic Photography must name one, and none is guessed."""

UNICODE = "ISO_IR 192"
DAY_UNKNOWN = "19000101"
"""Where the standard asks for a date and none is known. Never the day of the export: the same photograph is the same object."""
_SIDES = {"OD": "R", "OS": "L"}


@dataclass(frozen=True)
class Identity:
    """Whose photograph it is, and what it is called."""

    patient_id: str
    patient_name: str
    study_uid: str
    series_uid: str
    instance_uid: str
    taken: datetime | None


@dataclass(frozen=True)
class Source:
    """The photograph in DICOM. dataset: without its pixels, in Unicode; data: the file; is_own: a camera made it, not we."""

    dataset: Dataset
    data: bytes
    is_own: bool


def source_of(photograph: Photograph, said: Said) -> Source:
    """The DICOM file as it is, or one that is made. Raises ExportError, naming what the file lacks to be referred to."""
    if kind_of(photograph.data) == "dicom":
        return Source(_referred(photograph.data, said), photograph.data, is_own=True)
    identity = _identity(photograph, said)
    made = made_photograph(photograph, identity)
    data = as_file(made)
    del made.PixelData
    return Source(made, data, is_own=False)


def made_photograph(photograph: Photograph, identity: Identity) -> Dataset:
    """The picture of a JPEG, PNG or TIFF, with the JPEG's own stream where that can be, else losslessly compressed."""
    dataset = described(identity, photograph.eye)
    stream = None
    is_jpeg = kind_of(photograph.data) == "jpeg"
    if is_jpeg and photograph.image.exif_orientation == 1:
        stream = baseline_stream(photograph.data)
    if stream is None:
        put_pixels(dataset, photograph.image.pixels)
    else:
        _put_stream(dataset, *stream, photograph.image.pixels)
    dataset.LossyImageCompression = "01" if is_jpeg else "00"
    if is_jpeg:
        dataset.LossyImageCompressionMethod = "ISO_10918_1"
        dataset.LossyImageCompressionRatio = f"{photograph.image.pixels.nbytes / len(photograph.data):.2f}"
    return dataset


def put_pixels(dataset: Dataset, pixels: np.ndarray) -> None:
    """pixels: (H, W, 3) uint8 RGB, compressed without loss (JPEG-LS)."""
    _put_shape(dataset, pixels, colours=3)
    dataset.PhotometricInterpretation = "RGB"
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.PixelData = np.ascontiguousarray(pixels).tobytes()
    dataset.compress(JPEGLSLossless, generate_instance_uid=False)


def as_file(dataset: Dataset) -> bytes:
    """The data set as a DICOM file."""
    file = io.BytesIO()
    dataset.save_as(file, enforce_file_format=True)
    return file.getvalue()


def _put_stream(dataset: Dataset, stream: bytes, colours: int, pixels: np.ndarray) -> None:
    _put_shape(dataset, pixels, colours)
    # The name for YCbCr in JPEG, whatever the stream's own sampling (PS3.5, 8.2.1).
    dataset.PhotometricInterpretation = "YBR_FULL_422" if colours == 3 else "MONOCHROME2"
    if colours == 1:
        dataset.PresentationLUTShape = "IDENTITY"
    dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    dataset.PixelData = encapsulate([stream])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True


def _put_shape(dataset: Dataset, pixels: np.ndarray, colours: int) -> None:
    dataset.Rows, dataset.Columns = pixels.shape[:2]
    dataset.SamplesPerPixel = colours
    if colours == 3:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0


def _identity(photograph: Photograph, said: Said) -> Identity:
    """One study for a patient's day where both are known; else the photograph is a study of its own: nothing is guessed."""
    patient = photograph.patient or ""
    eye = () if photograph.eye == photograph.image.laterality else (str(photograph.eye),)  # then it is another object
    day = photograph.taken.date().isoformat() if photograph.taken else ""
    study = ("patient and day", patient, day) if patient and day else ("photograph", said.sha256)
    return Identity(
        patient_id=_long_string(patient),
        patient_name="",
        study_uid=uid("study", *study),
        series_uid=uid("series of photographs", *study),
        instance_uid=uid("photograph", said.sha256, *eye),
        taken=photograph.taken,
    )


def _long_string(text: str) -> str:
    """What an LO holds: no backslash, no control characters, 64 characters."""
    return "".join(" " if c == "\\" or ord(c) < 32 else c for c in text)[:64].strip()


def described(identity: Identity, laterality: str | None, is_burned_in: bool = True) -> Dataset:
    """An Ophthalmic Photography 8 Bit image without its pixels; a VL Photographic one where the eye is not known.

    is_burned_in: False only where it is known that no text is in the pixels: the tag has no third value.
    """
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.SOPClassUID = UID(OP_8_BIT if laterality in _SIDES else VL_PHOTOGRAPHIC)
    dataset.SOPInstanceUID = UID(identity.instance_uid)
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.SpecificCharacterSet = UNICODE
    dataset.PatientID, dataset.PatientName = identity.patient_id, identity.patient_name
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = identity.study_uid, identity.series_uid
    taken = identity.taken
    dataset.StudyDate = taken.strftime("%Y%m%d") if taken else ""
    dataset.StudyTime = taken.strftime("%H%M%S") if taken and taken.time() != time() else ""
    for name in (
        "PatientBirthDate",
        "PatientSex",
        "AccessionNumber",
        "StudyID",
        "ReferringPhysicianName",
        "Manufacturer",
    ):
        setattr(dataset, name, "")
    dataset.SeriesNumber, dataset.InstanceNumber = 1, 1
    dataset.PatientOrientation = ""
    dataset.ImageType = ["ORIGINAL", "PRIMARY"]
    dataset.ContentDate = dataset.StudyDate or DAY_UNKNOWN
    dataset.ContentTime = dataset.StudyTime or "000000"
    if not taken:
        dataset.ImageComments = f"When it was taken is not known: {DAY_UNKNOWN} is no date"
    dataset.BurnedInAnnotation = "YES" if is_burned_in else "NO"
    dataset.AnatomicRegionSequence = [RETINA]
    if laterality in _SIDES:
        _describe_ophthalmic(dataset, _SIDES[laterality or ""])
    else:
        dataset.Modality, dataset.Laterality, dataset.AcquisitionContextSequence = "XC", "", []
    return dataset


def _describe_ophthalmic(dataset: Dataset, side: str) -> None:
    """Nothing is known of the camera: what must have a value says so, what may be empty is. side: R or L."""
    dataset.Modality, dataset.ImageLaterality = "OP", side
    dataset.SynchronizationFrameOfReferenceUID = uid("synchronisation", str(dataset.SOPInstanceUID))
    dataset.SynchronizationTrigger, dataset.AcquisitionTimeSynchronized = "NO TRIGGER", "N"
    # Of an original it must be said when it was taken (C.8.17.2).
    dataset.AcquisitionDateTime = dataset.ContentDate + dataset.ContentTime
    # The module of frames wants to know what comes between them, of one frame too.
    dataset.NumberOfFrames, dataset.FrameIncrementPointer, dataset.FrameTime = 1, 0x00181063, "0"
    dataset.AcquisitionDeviceTypeCodeSequence = [own("DEVICE-UNKNOWN")]
    for name in (
        "IlluminationTypeCodeSequence",
        "LightPathFilterTypeStackCodeSequence",
        "ImagePathFilterTypeStackCodeSequence",
        "LensesCodeSequence",
        "RefractiveStateSequence",
    ):
        setattr(dataset, name, [])
    for name in (
        "DetectorType",
        "PatientEyeMovementCommanded",
        "EmmetropicMagnification",
        "IntraOcularPressure",
        "HorizontalFieldOfView",
        "PupilDilated",
    ):
        setattr(dataset, name, None)


def _referred(data: bytes, said: Said) -> Dataset:
    """The head of a DICOM file, its texts in Unicode, with what the standard lets be empty where it is missing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom warns of values that are odd but read
        dataset = dcmread(io.BytesIO(data), stop_before_pixels=True, force=True)
        dataset.decode()
    for name in ("SOPInstanceUID", "SOPClassUID", "StudyInstanceUID", "SeriesInstanceUID"):
        if not dataset.get(name):
            words = tr(
                "The photograph {name} was left out: its DICOM file has no {tag}, so nothing can refer to it.",
                name=said.name,
                tag=name,
            )
            raise ExportError(words)
    for name in (
        "PatientID",
        "PatientName",
        "PatientBirthDate",
        "PatientSex",
        "AccessionNumber",
        "StudyID",
        "StudyDate",
        "StudyTime",
        "ReferringPhysicianName",
    ):
        if name not in dataset:
            setattr(dataset, name, "")
    dataset.NumberOfFrames = (
        dataset.get("NumberOfFrames") or 1
    )  # highdicom asks whatever may have several; absent is one
    dataset.Modality = dataset.get("Modality") or "OP"
    dataset.SpecificCharacterSet = UNICODE
    return dataset
