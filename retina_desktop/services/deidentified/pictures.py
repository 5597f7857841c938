"""Photographs without what stood round their pixels."""

from __future__ import annotations

import io
import warnings
from typing import Literal

import cv2
import numpy as np
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import generate_uid

from retina_desktop.services.deidentified.border import has_text_in_border
from retina_desktop.services.dicom_out.photograph import Identity, as_file, described, put_pixels
from retina_desktop.services.exported_photographs import Photograph, is_dicom

BurnedIn = Literal["yes", "seen", "unknown", "no"]
"""Text in the pixels: the file says so; marks stand in the border; the file does not say; it says none, and none is seen."""

BURNED_IN_WORDS: dict[BurnedIn, str] = {
    "yes": "look: the file says so",
    "seen": "look: marks in the border",
    "unknown": "look: not known",
    "no": "no",
}
"""In the table: only what the file and the border both deny needs no look."""

METHODS = ("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_2")
"""Of lossy compression, as the standard names them (PS3.3, C.7.6.1.1.5.1)."""

FIELDS_OF_VIEW = (1.0, 220.0)
"""Degrees that a fundus camera can see."""


def png(pixels: np.ndarray) -> bytes:
    """(H, W, 3) uint8 RGB as a PNG of its header, its pixels and its end: nothing else."""
    done, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    assert done  # OpenCV fails only for shapes that it does not know
    return data.tobytes()


def dicom(photograph: Photograph, patient: str, burned_in: BurnedIn) -> bytes:
    """A new image of the same pixels, with the few values of the old one that are checked; new UIDs, of which none follows from the old."""
    identity = Identity(patient, f"{patient}^", generate_uid(), generate_uid(), generate_uid(), taken=None)
    made = described(identity, photograph.eye, is_burned_in=burned_in != "no")
    made.SynchronizationFrameOfReferenceUID = generate_uid()
    made.ImageComments = "Dates were removed: 19000101 is no date"
    _copy_checked(_head(photograph), made)
    put_pixels(made, photograph.image.pixels)
    made.PatientIdentityRemoved = "YES"
    made.DeidentificationMethod = "By whitelist; pixels encoded anew; text in the pixels stays"
    method = codes.DCM.BasicApplicationConfidentialityProfile
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = method.value, "DCM", method.meaning
    made.DeidentificationMethodCodeSequence = [item]
    made.LongitudinalTemporalInformationModified = "REMOVED"
    return as_file(made)


def burned_in(photograph: Photograph) -> BurnedIn:
    """Whether text stands in the pixels, as far as the file says and the border shows it."""
    said = ""
    if is_dicom(photograph):
        said = str(_head(photograph).get("BurnedInAnnotation") or "").strip().upper()
    if said == "YES":
        return "yes"
    if has_text_in_border(photograph.image):
        return "seen"
    return "no" if said == "NO" else "unknown"


def _head(photograph: Photograph) -> Dataset:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom warns of values that are odd but read
        wanted = ["BurnedInAnnotation", "PupilDilated", "HorizontalFieldOfView"]
        wanted += ["LossyImageCompression", "LossyImageCompressionMethod", "LossyImageCompressionRatio"]
        return dcmread(io.BytesIO(photograph.data), stop_before_pixels=True, force=True, specific_tags=wanted)


def _copy_checked(source: Dataset, made: Dataset) -> None:
    """Each value only where it is one that the tag can honestly have: any other could be somebody's number."""
    if "PupilDilated" in made and source.get("PupilDilated") in ("YES", "NO"):
        made.PupilDilated = source.PupilDilated
        if made.PupilDilated == "YES":  # asked for beside it, and may be empty
            made.DegreeOfDilation, made.MydriaticAgentSequence = None, []
    degrees = _number(source, "HorizontalFieldOfView")
    if "HorizontalFieldOfView" in made and FIELDS_OF_VIEW[0] <= degrees <= FIELDS_OF_VIEW[1]:
        made.HorizontalFieldOfView = float(round(degrees))
    made.LossyImageCompression = "01" if source.get("LossyImageCompression") == "01" else "00"
    if made.LossyImageCompression == "01":
        method, ratio = source.get("LossyImageCompressionMethod"), _number(source, "LossyImageCompressionRatio")
        made.LossyImageCompressionMethod = method if method in METHODS else METHODS[0]
        made.LossyImageCompressionRatio = str(round(min(max(ratio, 1), 99)))


def _number(source: Dataset, name: str) -> float:
    """0 where there is none."""
    try:
        return float(source.get(name) or 0)
    except (TypeError, ValueError):
        return 0.0
