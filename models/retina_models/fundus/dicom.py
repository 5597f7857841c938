"""DICOM Ophthalmic Photography: pixels, laterality and patient from a data set, compressed or not.

The compressed kinds go through imagecodecs (BSD): pydicom's own plug-in for lossless JPEG, pylibjpeg-libjpeg, is GPL.
Tags and photometric interpretations after DICOM PS3.3 2024b, C.7.6.3; transfer syntaxes after PS3.5, annex A.
"""

from __future__ import annotations

import io
import re
import warnings
from pathlib import Path

import cv2
import numpy as np

from retina_models.fundus.depth import to_rgb8
from retina_models.fundus.errors import DECODER_ERRORS, FundusError, Limits, cut_off, damaged
from retina_models.fundus.stream import size_in_stream

JPEG_8 = {"1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51"}  # baseline, extended
JPEG_LOSSLESS = {"1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70"}
JPEG_LS = {"1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"}
JPEG_2000 = {"1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"}
HTJ2K = {"1.2.840.10008.1.2.4.201", "1.2.840.10008.1.2.4.202", "1.2.840.10008.1.2.4.203"}

PHOTOGRAPHS = {"OP", "XC", "OT", "SC", "GM", ""}
"""Modalities that can be a photograph: ophthalmic, external camera, other, and what converters write."""

CODE = re.compile(r"[A-Z0-9_ ]{0,16}")
"""A code string (PS3.5, 6.2): what else stands there is damage, and not to be quoted."""

EYES = {"R": "OD", "L": "OS"}


def decode_dicom(data: bytes, limits: Limits) -> tuple[np.ndarray, str | None, str | None, tuple[str, ...]]:
    """((H, W, 3) uint8 RGB, laterality "OD" | "OS" | None, patient | None, notes). Raises FundusError."""
    from pydicom.errors import BytesLengthException

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom warns of values that are odd but read
        try:
            return _decode(data, limits)
        except (*DECODER_ERRORS, BytesLengthException) as error:
            raise damaged("DICOM") from error


def _decode(data: bytes, limits: Limits) -> tuple[np.ndarray, str | None, str | None, tuple[str, ...]]:
    import pydicom
    from pydicom.errors import InvalidDicomError

    try:
        dataset = pydicom.dcmread(io.BytesIO(data), force=data[128:132] != b"DICM")
    except (InvalidDicomError, EOFError) as error:
        raise cut_off(data) from error
    _check_is_photograph(dataset)
    limits.check_size(int(dataset.Columns), int(dataset.Rows))
    samples = _first_frame(dataset, data)
    pixels, notes = _rgb(dataset, samples)
    frames = int(dataset.get("NumberOfFrames") or 1)
    if frames > 1:
        notes += (f"Only the first of {frames} frames in the file is read.",)
    return pixels, laterality_in(dataset), str(dataset.get("PatientID") or "").strip() or None, notes


def patient_in_tags(path: Path) -> str | None:
    """The patient's identifier of a DICOM file, never the name, without its pixels; None where there is none or it cannot be read."""
    import pydicom
    from pydicom.errors import BytesLengthException, InvalidDicomError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pydicom warns of values that are odd but read
            dataset = pydicom.dcmread(path, stop_before_pixels=True, specific_tags=["PatientID"])
            return str(dataset.get("PatientID") or "").strip() or None
    except (InvalidDicomError, BytesLengthException, OSError, *DECODER_ERRORS):
        return None  # damaged: opening it says so


def _check_is_photograph(dataset) -> None:
    import pydicom.uid

    modality = str(dataset.get("Modality") or "").strip()
    if not CODE.fullmatch(modality):
        raise damaged("DICOM")
    if modality not in PHOTOGRAPHS:
        raise FundusError(f"This DICOM file is of modality {modality}; a photograph of the retina (OP) would be right.")
    if "PixelData" not in dataset:
        if len(dataset) == 0 or ("Rows" in dataset and "SOPClassUID" in dataset):
            raise FundusError("The DICOM file holds no picture, or is cut off before it; export it again.")
        uid = pydicom.uid.UID(str(dataset.get("SOPClassUID", "")))
        kind = uid.name if uid.name != uid else "of an unknown class"
        raise FundusError(f"This DICOM file holds no picture ({kind}); an ophthalmic photograph would be right.")
    missing = [tag for tag in ("Rows", "Columns", "BitsAllocated", "PhotometricInterpretation") if tag not in dataset]
    if missing:
        raise FundusError(f"The DICOM file does not say its {missing[0]}; export it again.")


def _first_frame(dataset, data: bytes) -> np.ndarray:
    """(rows, columns[, samples]) as stored, for compressed JPEG in RGB already where the decoder turns YCbCr itself."""
    syntax = str(dataset.file_meta.get("TransferSyntaxUID", "")) if hasattr(dataset, "file_meta") else ""
    known = JPEG_8 | JPEG_LOSSLESS | JPEG_LS | JPEG_2000 | HTJ2K
    if syntax not in known:
        return _plain_frame(dataset, data)
    from pydicom.encaps import get_frame

    frames = int(dataset.get("NumberOfFrames") or 1)
    stream = get_frame(dataset.PixelData, 0, number_of_frames=frames)
    _check_stream(dataset, stream)
    samples = np.squeeze(_decompress(syntax, stream, str(dataset.PhotometricInterpretation)))
    if samples.shape[:2] != (int(dataset.Rows), int(dataset.Columns)):
        raise damaged("DICOM")
    return samples


def _check_stream(dataset, stream: bytes) -> None:
    """Before decoding: a damaged header of 13 kB was seen to keep the JPEG 2000 decoder busy for 148 s."""
    size = size_in_stream(stream)
    if size is None:
        raise damaged("DICOM")
    if size != (int(dataset.Columns), int(dataset.Rows)):
        raise FundusError(
            f"The DICOM file says {dataset.Columns} × {dataset.Rows} pixels but holds {size[0]:,} × {size[1]:,}; "
            "export it again."
        )


def _plain_frame(dataset, data: bytes) -> np.ndarray:
    """Uncompressed, deflated or run-length encoded, by pydicom; its YCbCr comes as RGB."""
    from pydicom.pixels.utils import pixel_array

    if not hasattr(dataset, "file_meta") or "TransferSyntaxUID" not in dataset.file_meta:
        from pydicom.dataset import FileMetaDataset
        from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

        implicit, little = dataset.original_encoding
        dataset.file_meta = FileMetaDataset()
        explicit = ExplicitVRLittleEndian if little else ExplicitVRBigEndian
        dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian if implicit else explicit
    if not dataset.file_meta.TransferSyntaxUID.is_compressed and _is_short(dataset):
        raise cut_off(data)
    return pixel_array(dataset, index=0)


def _is_short(dataset) -> bool:
    samples = int(dataset.get("SamplesPerPixel") or 1)
    if str(dataset.PhotometricInterpretation) == "YBR_FULL_422":
        samples = 2
    return len(dataset.PixelData) < int(dataset.Rows) * int(dataset.Columns) * samples * int(dataset.BitsAllocated) // 8


def _decompress(syntax: str, stream: bytes, photometric: str) -> np.ndarray:
    import imagecodecs

    if syntax in JPEG_8:
        # Without a JFIF or Adobe mark libjpeg takes three components for YCbCr: the data set knows better.
        marked = b"JFIF" in stream[:64] or b"Adobe" in stream[:1024]
        stored = "RGB" if photometric == "RGB" and not marked else None
        return imagecodecs.jpeg_decode(stream, colorspace=stored, outcolorspace="RGB" if stored else None)
    if syntax in JPEG_LOSSLESS:
        return imagecodecs.jpegsof3_decode(stream)
    if syntax in JPEG_LS:
        return imagecodecs.jpegls_decode(stream)
    return imagecodecs.jpeg2k_decode(stream)


def _rgb(dataset, samples: np.ndarray) -> tuple[np.ndarray, tuple[str, ...]]:
    photometric = str(dataset.PhotometricInterpretation)
    stored = int(dataset.get("BitsStored") or dataset.BitsAllocated)
    syntax = str(dataset.file_meta.get("TransferSyntaxUID", ""))
    if photometric == "PALETTE COLOR":
        from pydicom.pixels.processing import apply_color_lut

        table_bits = int(dataset.RedPaletteColorLookupTableDescriptor[2])
        return to_rgb8(apply_color_lut(samples, dataset), table_bits)
    if photometric.startswith("MONOCHROME"):
        samples = _grey(dataset, samples, stored)
        if photometric == "MONOCHROME1":
            samples = (1 << stored) - 1 - samples.astype(np.int32)
        return to_rgb8(samples, stored)
    pixels, notes = to_rgb8(samples, stored)
    if photometric in ("YBR_FULL", "YBR_FULL_422") and syntax in JPEG_LOSSLESS | JPEG_LS | JPEG_2000 | HTJ2K:
        pixels = cv2.cvtColor(np.ascontiguousarray(pixels[:, :, [0, 2, 1]]), cv2.COLOR_YCrCb2RGB)
    return pixels, notes


def _grey(dataset, samples: np.ndarray, stored: int) -> np.ndarray:
    """Grey values in 0 … 2^stored - 1, through the window that the file gives, if any (PS3.3 C.11.2.1.2, linear)."""
    signed = int(dataset.get("PixelRepresentation") or 0) == 1
    centre, width = dataset.get("WindowCenter"), dataset.get("WindowWidth")
    if centre is None or width is None:
        return samples.astype(np.int32) + (1 << (stored - 1)) if signed else samples
    centre, width = _first_number(centre), _first_number(width)
    slope, intercept = float(dataset.get("RescaleSlope") or 1), float(dataset.get("RescaleIntercept") or 0)
    low, span = centre - 0.5 - (width - 1) / 2, max(1.0, width - 1)
    part = np.clip((samples.astype(np.float32) * slope + intercept - low) / span, 0, 1)
    return np.round(part * ((1 << stored) - 1)).astype(np.int32)


def _first_number(value) -> float:
    """A tag may give several windows: the first is meant to be shown."""
    return float(value) if isinstance(value, int | float | str) else float(value[0])


def laterality_in(dataset) -> str | None:
    """ "OD" or "OS": the image's own side first, then the series' (paired structure), then the functional group's."""
    for name in ("ImageLaterality", "Laterality", "FrameLaterality"):
        eye = EYES.get(str(dataset.get(name) or "").strip().upper())
        if eye:
            return eye
    for group in dataset.get("SharedFunctionalGroupsSequence") or ():
        for anatomy in group.get("FrameAnatomySequence") or ():
            eye = EYES.get(str(anatomy.get("FrameLaterality") or "").strip().upper())
            if eye:
                return eye
    return None
