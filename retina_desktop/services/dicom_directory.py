"""Which pictures a DICOMDIR lists (DICOM PS3.3 2024b, annex F): read from its records, none of the files is opened."""

from __future__ import annotations

import re
import struct
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from retina_desktop.domain.language import commas, tr, trn
from retina_desktop.services.cancel import CancelToken

NAME = "DICOMDIR"
LOOKED_AT_ONCE = 128
"""Records between two looks at the token."""
NAMED = 10
"""Missing files that are told by name; the others are counted."""

_PICTURE = "IMAGE"
_STRUCTURE = frozenset({"PATIENT", "STUDY", "SERIES", "PRIVATE"})
_COMPONENT = re.compile(r"[^\\/\0:]+")


_DAMAGE = (EOFError, struct.error, ValueError, LookupError, TypeError, AttributeError, NotImplementedError)
"""What pydicom was seen to raise on damaged bytes, or may by its source."""


@dataclass
class DicomDirectory:
    """What a DICOMDIR says."""

    file: Path
    pictures: list[Path] = field(default_factory=list)  # that are there, in the order of the records
    missing: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)  # that point out of the folder
    others: int = 0  # records of reports, documents, presentation states …

    def problems(self) -> list[str]:
        """In sentences."""
        said = []
        if self.missing:
            said.append(
                trn(
                    "{n} photograph that {file} lists is not there: {names}.",
                    "{n} photographs that {file} lists are not there: {names}.",
                    len(self.missing),
                    file=self.file,
                    names=_shown(self.missing),
                )
            )
        if self.refused:
            said.append(
                trn(
                    "{n} path in {file} points out of its folder and is not followed: {names}.",
                    "{n} paths in {file} point out of its folder and are not followed: {names}.",
                    len(self.refused),
                    file=self.file,
                    names=_shown(self.refused),
                )
            )
        return said


def _shown(names: Sequence[str]) -> str:
    more = len(names) - NAMED
    return commas([*names[:NAMED], *([trn("and {n} more", "and {n} more", more)] if more > 0 else [])])


class DicomDirectoryError(Exception):
    """str(error) is one sentence for the user."""


def is_directory(path: Path) -> bool:
    """Whether this is a DICOMDIR, by the name that the standard gives it."""
    return path.name.upper() == NAME


def read_directory(file: Path, token: CancelToken | None = None) -> DicomDirectory:
    """Raises DicomDirectoryError, Cancelled."""
    import pydicom
    from pydicom.errors import BytesLengthException, InvalidDicomError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pydicom warns of values that are odd but read
            dataset = pydicom.dcmread(file, specific_tags=["DirectoryRecordSequence"])
            return _read(file, dataset, token or CancelToken())
    except OSError as error:
        why = error.strerror or str(error)
        raise DicomDirectoryError(tr("{file} cannot be read: {why}.", file=file, why=why)) from error
    except (InvalidDicomError, BytesLengthException, *_DAMAGE) as error:
        raise DicomDirectoryError(tr("{file} is damaged; open its folder instead.", file=file)) from error


def _read(file: Path, dataset: Any, token: CancelToken) -> DicomDirectory:
    if "DirectoryRecordSequence" not in dataset:
        raise DicomDirectoryError(tr("{file} lists no files; open its folder instead.", file=file))
    found = DicomDirectory(file)
    folder = file.absolute().parent
    for place, record in enumerate(dataset.DirectoryRecordSequence):
        if place % LOOKED_AT_ONCE == 0:
            token.check()
        kind = str(record.get("DirectoryRecordType") or "").strip()
        parts = record.get("ReferencedFileID")
        if not parts or kind in _STRUCTURE or record.get("RecordInUseFlag") == 0:
            continue
        if kind != _PICTURE:
            found.others += 1
            continue
        names = [parts] if isinstance(parts, str) else [str(part) for part in parts]
        shown = "/".join(names)
        if not all(_COMPONENT.fullmatch(name) and name not in (".", "..") for name in names):
            found.refused.append(shown)
            continue
        path = _find(folder, names)
        if path is None:
            found.missing.append(shown)
        elif not path.resolve().is_relative_to(folder.resolve()):  # a link
            found.refused.append(shown)
        else:
            found.pictures.append(path)
    return found


def _find(folder: Path, names: Sequence[str]) -> Path | None:
    """Names stand in capitals; many a system shows those of a disc in small letters."""
    for parts in (names, [name.lower() for name in names]):
        path = folder.joinpath(*parts)
        if path.is_file():
            return path
    return None
