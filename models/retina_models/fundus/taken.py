"""When a photograph was taken, as far as its file says it: EXIF in JPEG, PNG and TIFF, the date elements of DICOM.

Only the head of a file is read, and no pixel is decoded.
"""

from __future__ import annotations

import io
import struct
import warnings
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

EXIF_POINTER = 0x8769
TAKEN_TAGS = (0x9003, 0x9004)
"""DateTimeOriginal, DateTimeDigitized (Exif 2.32, CIPA DC-008-2019, 4.6.5). 0x0132, DateTime, is when the file was last
changed, often by the program that exported it: it is no capture date."""

DICOM_TAKEN = (("AcquisitionDateTime", None), ("AcquisitionDate", "AcquisitionTime"), ("ContentDate", "ContentTime"))
DICOM_STUDY = (("StudyDate", "StudyTime"),)
"""In this order (DICOM PS3.3 2024b, C.8.17.2, C.7.6.1, C.7.2.1)."""

HEAD_BYTES = 128 * 1024
"""A JPEG's APP1 segment is at most 64 kB and stands at its front, after other segments of at most a few kB as a rule."""


def date_taken(path: Path) -> datetime | None:
    """When the photograph was taken, in the camera's own time; None where the file does not say it or cannot be read."""
    try:
        with Path(path).open("rb") as file:
            head = file.read(HEAD_BYTES)
            if head[:4] in (b"II*\x00", b"MM\x00*"):
                file.seek(0)
                return _of_tiff(file)
        if head[128:132] == b"DICM":
            return _of_dicom(path)
        if head[:2] == b"\xff\xd8":
            return _of_jpeg(head)
        if head[:8] == b"\x89PNG\r\n\x1a\n":
            return _of_png(head)
    except OSError:
        return None
    return None


def _of_jpeg(head: bytes) -> datetime | None:
    at = 2
    while at + 4 <= len(head) and head[at] == 0xFF:
        marker, length = head[at + 1], int.from_bytes(head[at + 2 : at + 4])
        if marker == 0xDA:
            return None
        if marker == 0xE1 and head[at + 4 : at + 10] == b"Exif\x00\x00":
            return _of_tiff(io.BytesIO(head[at + 10 : at + 2 + length]))
        at += 1 if marker == 0xFF else 2 + length
    return None


def _of_png(head: bytes) -> datetime | None:
    at = 8
    while at + 8 <= len(head):
        length, kind = int.from_bytes(head[at : at + 4]), head[at + 4 : at + 8]
        if kind == b"eXIf":
            return _of_tiff(io.BytesIO(head[at + 8 : at + 8 + length]))
        if kind == b"IDAT":
            return None
        at += 12 + length
    return None


def _of_tiff(stream: BinaryIO) -> datetime | None:
    """stream: of a TIFF file, or of a block of EXIF, which is built as one. Directories may stand anywhere: it is sought in."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(stream.read(4))
    if order is None:
        return None
    try:
        (first,) = struct.unpack(order + "I", stream.read(4))
        pointer = _entries(stream, order, first).get(EXIF_POINTER)
        entries = {} if pointer is None else _entries(stream, order, pointer)
    except struct.error:
        return None
    for tag in TAKEN_TAGS:
        if tag in entries:
            stream.seek(entries[tag])
            text = stream.read(19)
            when = _parsed(text.decode("ascii", "replace")) if len(text) == 19 else None  # a shorter one is cut off
            if when is not None:
                return when
    return None


def _entries(stream: BinaryIO, order: str, at: int) -> dict[int, int]:
    """Tag -> its value or where that stands, of one directory. Raises struct.error when it is cut off."""
    stream.seek(at)
    (count,) = struct.unpack(order + "H", stream.read(2))
    entries = struct.iter_unpack(order + "HHII", stream.read(12 * count))
    return {tag: value for tag, _kind, _number, value in entries}


def _of_dicom(path: Path) -> datetime | None:
    import pydicom
    from pydicom.errors import BytesLengthException, InvalidDicomError

    names = [name for pair in DICOM_TAKEN + DICOM_STUDY for name in pair if name]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pydicom warns of values that are odd but read
            dataset = pydicom.dcmread(path, stop_before_pixels=True, specific_tags=names)
            return taken_in(dataset)
    except (InvalidDicomError, BytesLengthException, OSError, ValueError, KeyError, AttributeError, struct.error):
        return None  # damaged: opening it will say so


def taken_in(dataset: Any) -> datetime | None:
    """Of a data set in which the elements of DICOM_TAKEN and DICOM_STUDY were read."""
    for date, time in DICOM_TAKEN + DICOM_STUDY:
        text = str(dataset.get(date) or "") + (str(dataset.get(time) or "") if time else "")
        when = _parsed(text)
        if when is not None:
            return when
    return None


def _parsed(text: str) -> datetime | None:
    """From "2026:03:12 10:20:30" or "20260312102030"; a camera whose clock was never set says zeros, which is None."""
    digits = "".join(character for character in text.partition(".")[0] if character.isdigit())
    for length, form in ((14, "%Y%m%d%H%M%S"), (12, "%Y%m%d%H%M"), (8, "%Y%m%d")):
        if len(digits) >= length:
            try:
                when = datetime.strptime(digits[:length], form)  # noqa: DTZ007 - the camera's own time: it says no zone
            except ValueError:
                continue
            return when if when.year >= 1900 else None
    return None
