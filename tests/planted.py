"""Files with an identifier in every field that their format has."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pydicom
import tifffile
from PIL import ExifTags, Image
from pydicom._dicom_dict import DicomDictionary
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.tag import Tag

from made_exports import dicom_dataset

MARK = "Zqxjmark"
NUMBER = 48151623
DAY = "19411207"
BYTES = MARK.encode()

TEXTS = (MARK, MARK.upper(), MARK.lower())
NEEDLES = [
    *(text.encode(code) for text in TEXTS for code in ("utf-8", "utf-16-le", "utf-16-be")),
    str(NUMBER).encode(),
    DAY.encode(),
]


def found_in(folder: Path) -> list[tuple[str, bytes]]:
    """(file, what) of each identifier in the bytes or the name of any file in a folder."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    inside = [(path.name, needle) for path in files for needle in NEEDLES if needle in path.read_bytes()]
    names = [
        (str(path), needle) for path in files for needle in NEEDLES if needle in str(path.relative_to(folder)).encode()
    ]
    return inside + names


# ---------------------------------------------------------------------------------------------------------------- EXIF
def exif_block() -> bytes:
    """A TIFF block with a text in every tag that Pillow knows of, in IFD0, Exif, GPS and the thumbnail's, and a thumbnail."""
    order = "<"
    text = BYTES + b"\0"
    thumbnail = io.BytesIO()
    Image.new("RGB", (8, 8)).save(thumbnail, "JPEG", comment=BYTES)
    skipped = {0x0112, 0x8769, 0x8825, 0xA005, 0x0201, 0x0202, 0x0100, 0x0101, 0x0102, 0x0103, 0x0111, 0x0117, 0x014A}
    tags = sorted(set(ExifTags.TAGS) - skipped)
    ifds = {"exif": tags, "gps": sorted(ExifTags.GPSTAGS), "main": tags, "thumbnail": tags}
    sizes = {name: 2 + 12 * (len(own) + 2) + 4 for name, own in ifds.items()}
    places, at = {}, 8
    for name in ("main", "exif", "gps", "thumbnail"):
        places[name] = at
        at += sizes[name]
    text_at = at
    extra = {
        "main": [(0x8769, 4, 1, places["exif"]), (0x8825, 4, 1, places["gps"])],
        "thumbnail": [(0x0201, 4, 1, text_at + len(text)), (0x0202, 4, 1, len(thumbnail.getvalue()))],
    }
    block = struct.pack(order + "2sHI", b"II", 42, places["main"])
    for name in ("main", "exif", "gps", "thumbnail"):
        entries = [(tag, 2, len(text), text_at) for tag in ifds[name]] + extra.get(name, [])
        body = b"".join(struct.pack(order + "HHII", *entry) for entry in sorted(entries))
        following = places["thumbnail"] if name == "main" else 0
        block += (struct.pack(order + "H", len(entries)) + body + struct.pack(order + "I", following)).ljust(
            sizes[name], b"\0"
        )
    return block + text + thumbnail.getvalue()


def xmp() -> bytes:
    return f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>{MARK}</dc:creator></x:xmpmeta>'.encode()


def iptc() -> bytes:
    """Every data set of the records 1 to 9."""
    sets = (struct.pack(">BBBH", 0x1C, record, number, len(BYTES)) for record in range(1, 10) for number in range(256))
    return b"".join(one + BYTES for one in sets)


def icc() -> bytes:
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    return bytes(profile) + BYTES


# --------------------------------------------------------------------------------------------------------------- files
def planted_jpeg(path: Path, picture: np.ndarray) -> Path:
    """Every application segment, a comment, and something after the end."""
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "JPEG", quality=92)
    plain = file.getvalue()

    def segment(marker: int, data: bytes) -> bytes:
        return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data

    photoshop = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(iptc())) + iptc()
    extra = [
        segment(0xE1, b"Exif\0\0" + exif_block()),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp()),
        segment(0xE2, b"ICC_PROFILE\0\x01\x01" + icc()),
        segment(0xED, photoshop[:65000]),
        *(segment(marker, BYTES) for marker in (*range(0xE3, 0xED), 0xEF)),
        segment(0xE0, b"JFXX\0\x13\x01\x01" + BYTES[:3]),
        segment(0xFE, BYTES),
    ]
    path.write_bytes(plain[:20] + b"".join(extra) + plain[20:] + BYTES)
    return path


def planted_png(path: Path, picture: np.ndarray) -> Path:
    """Every kind of text, a profile, EXIF, a time, a chunk that nobody knows, and something after the end."""
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "PNG")
    plain = file.getvalue()

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    extra = [
        chunk(b"iCCP", BYTES + b"\0\0" + zlib.compress(icc())),
        chunk(b"tEXt", BYTES + b"\0" + BYTES),
        chunk(b"zTXt", BYTES + b"\0\0" + zlib.compress(BYTES)),
        chunk(b"iTXt", BYTES + b"\0\0\0en\0" + BYTES + b"\0" + BYTES),
        chunk(b"eXIf", exif_block()),
        chunk(b"tIME", struct.pack(">HBBBBB", 1941, 12, 7, 1, 2, 3)),
        chunk(b"zqXj", BYTES),
    ]
    path.write_bytes(plain[:33] + b"".join(extra) + plain[33:] + BYTES)
    return path


def planted_tiff(path: Path, picture: np.ndarray) -> Path:
    """A text in every tag that is not needed to read it, a second page, and something after the end."""
    needed = {
        254,
        255,
        256,
        257,
        258,
        259,
        262,
        266,
        273,
        274,
        277,
        278,
        279,
        282,
        283,
        284,
        296,
        317,
        320,
        322,
        323,
        324,
    }
    needed |= {
        325,
        330,
        332,
        338,
        339,
        340,
        341,
        347,
        513,
        514,
        529,
        530,
        531,
        532,
        34665,
        34853,
        34675,
        700,
        33723,
        40965,
    }
    tags = [tag for tag in sorted({*ExifTags.TAGS, 50000, 65000}) if tag not in needed and 254 <= tag <= 65535]
    own = {305, 306, 270}  # written by tifffile's own arguments
    extra = [(tag, 2, len(MARK) + 1, MARK, False) for tag in tags if tag not in own]
    extra += [
        (700, 1, len(xmp()), xmp(), False),
        (33723, 7, len(iptc()), iptc(), False),
        (34675, 7, len(icc()), icc(), False),
    ]
    with tifffile.TiffWriter(path) as file:
        options = {"photometric": "rgb", "metadata": None, "software": MARK, "datetime": "1941:12:07 01:02:03"}
        file.write(picture, description=MARK, extratags=extra, **options)
        file.write(picture[:16, :16], description=MARK, photometric="rgb", metadata=None)
    path.write_bytes(path.read_bytes() + BYTES)
    return path


# --------------------------------------------------------------------------------------------------------------- DICOM
_VALUES = {
    "AE": MARK, "AS": "085Y", "CS": MARK.upper(), "DA": DAY, "DS": str(NUMBER), "DT": DAY + "010203", "IS": str(NUMBER),
    "LO": MARK, "LT": MARK, "PN": f"{MARK}^{MARK}", "SH": MARK, "ST": MARK, "TM": "010203", "UC": MARK, "UR": f"http://{MARK}",
    "UT": MARK, "UI": f"1.2.{NUMBER}", "FD": float(NUMBER), "FL": float(NUMBER), "SL": NUMBER, "UL": NUMBER, "SV": NUMBER,
    "UV": NUMBER, "SS": 12345, "US": 12345, "OB": BYTES, "OW": BYTES, "UN": BYTES, "OF": BYTES, "OD": BYTES, "OL": BYTES,
    "OV": BYTES,
}  # fmt: skip
_NEEDED = {
    *(
        "SOPClassUID",
        "Modality",
        "SamplesPerPixel",
        "PhotometricInterpretation",
        "PlanarConfiguration",
        "Rows",
        "Columns",
    ),
    *(
        "BitsAllocated",
        "BitsStored",
        "HighBit",
        "PixelRepresentation",
        "PixelData",
        "NumberOfFrames",
        "ImageLaterality",
    ),
    *("Laterality", "FrameLaterality", "SpecificCharacterSet", "FloatPixelData", "DoubleFloatPixelData"),
}


def planted_dicom(path: Path) -> tuple[Path, int]:
    """Every element of the standard's dictionary, sequences with a name inside, private groups, overlays and curves, the
    preamble and the file's head. Returns the file and how many elements it has."""
    dataset = dicom_dataset()
    for tag, (vr, _vm, _name, _retired, keyword) in DicomDictionary.items():
        place = Tag(tag)
        if place.group in (0x0000, 0x0002, 0xFFFE) or keyword in _NEEDED or not keyword:
            continue
        kind = vr.split(" or ")[0]
        if kind == "SQ":
            inner = Dataset()
            inner.PatientName, inner.PatientID, inner.StudyDate = MARK, MARK, DAY
            dataset[place] = DataElement(place, "SQ", [inner])
        elif kind in _VALUES:
            dataset[place] = DataElement(place, kind, _VALUES[kind])
    for group in (0x0009, 0x0011, 0x0029, 0x7FE1):
        block = dataset.private_block(group, MARK, create=True)
        block.add_new(1, "LO", MARK)
        block.add_new(2, "OB", BYTES)
    for group in (0x5000, 0x6000, 0x6002):
        dataset[Tag(group, 0x3000)] = DataElement(Tag(group, 0x3000), "OW", BYTES)
        dataset[Tag(group, 0x0022)] = DataElement(Tag(group, 0x0022), "LO", MARK)
    dataset.file_meta.SourceApplicationEntityTitle = MARK
    dataset.file_meta.PrivateInformationCreatorUID = f"1.2.{NUMBER}"  # pyright: ignore[reportAttributeAccessIssue]
    dataset.file_meta.PrivateInformation = BYTES
    file = io.BytesIO()
    dataset.preamble = (BYTES * 16)[:128]
    pydicom.dcmwrite(file, dataset, enforce_file_format=True)
    path.write_bytes(file.getvalue())
    return path, len(dataset)
