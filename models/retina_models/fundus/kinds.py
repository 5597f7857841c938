"""What kind of file it is, by its first bytes: a name's ending can lie."""

from __future__ import annotations

from retina_models.fundus.errors import FundusError, cut_off

SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".tif", ".tiff", ".bmp", ".dib", ".webp", ".gif", ".dcm", ".dicom"}
)
"""Lower-case endings of names that are worth opening."""

RIGHT = "a JPEG, PNG, TIFF, BMP, WebP or DICOM file would be right"

_STRANGERS = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"7z\xbc\xaf", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"8BPS", "a Photoshop document"),
    (b"%!PS", "a PostScript document"),
    (b"\x00\x00\x00\x0cjP  ", "a JPEG 2000 picture"),
    (b"\xff\x4f\xff\x51", "a JPEG 2000 picture"),
    (b"\xff\x0a", "a JPEG XL picture"),
    (b"\x00\x00\x00\x0cJXL ", "a JPEG XL picture"),
    (b"\x1aE\xdf\xa3", "a video"),
)


def kind_of(data: bytes) -> str:
    """One of jpeg, png, tiff, bmp, webp, gif, dicom. Raises FundusError, naming what it is instead."""
    if data[:3] == b"\xff\xd8\xff":
        return "jpeg"
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return "png"
    if data[:4] in (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"):
        return "tiff"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return "gif"
    if data[128:132] == b"DICM" or _starts_as_bare_dicom(data):
        return "dicom"
    if data[:2] == b"BM" and len(data) >= 14:
        return "bmp"
    if len(data) < 132 and _is_beginning(data):
        raise cut_off(data)
    raise FundusError(f"This is {_stranger(data)}, not a photograph; {RIGHT}.")


def _starts_as_bare_dicom(data: bytes) -> bool:
    """A data set without the 128 bytes and `DICM` before it: its first tag is of group 2 or 8, little or big endian."""
    group, element = data[:2], data[2:4]
    if group in (b"\x02\x00", b"\x08\x00") and len(data) > 8:
        return (data[4:6].isalpha() and data[4:6].isupper()) or (element[1] == 0 and data[6:8] == b"\x00\x00")
    return group == b"\x00\x08" and data[4:6].isalpha() and data[4:6].isupper()


def _is_beginning(data: bytes) -> bool:
    whole = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*", b"RIFF", b"GIF8", b"BM")
    return any(magic.startswith(data) or data.startswith(magic) for magic in whole)


def _stranger(data: bytes) -> str:
    for magic, words in _STRANGERS:
        if data.startswith(magic):
            return words
    if data[4:8] == b"ftyp":
        return "an HEIC or AVIF picture or a video"
    head = data[:512]
    if b"\x00" not in head:
        try:
            head[:-4].decode() if len(head) == 512 else head.decode()
        except UnicodeDecodeError:
            pass
        else:
            return "a web page" if head.lstrip()[:1] == b"<" else "a text file"
    return "a file of an unknown kind"
