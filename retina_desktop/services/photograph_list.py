"""What there is to read: in folders, files, DICOMDIRs and worklists of CSV, with what each file says of itself.

Of DICOM only headers are read; objects that are no photographs (reports, segmentations, volumes) are left out and counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby
from pathlib import Path

from retina_desktop.domain.language import commas, tr, trn
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.dicom_directory import NAME, DicomDirectoryError, is_directory, read_directory
from retina_desktop.services.open_folder import list_photographs
from retina_desktop.services.sightings import Shown
from retina_desktop.services.table_text import GradeTableError
from retina_desktop.services.worklist_table import NAMED, Entry, is_table, read_worklist
from retina_models.fundus import Described, describe

AT_ONCE = 40
"""Photographs told together: headers of DICOM take some 20 ms for so many."""


@dataclass(frozen=True)
class Listed:
    """One photograph, before its pixels are read."""

    path: Path
    laterality: str | None  # "OD" or "OS": by DICOM's tags, else a worklist, else the file's name
    patient: str | None
    taken: datetime | None = None  # as DICOM or a worklist says it; None: not looked up
    study: str | None = None
    sha256: str | None = None  # the content that a worklist means
    reason: str = ""  # why a worklist has it
    is_patient_guessed: bool = False  # from the file's name
    by_table: bool = False  # a worklist has it

    def shown(self, sha256: str) -> Shown:
        taken = None if self.taken is None else self.taken.date()
        return Shown(self.path, sha256, self.laterality, self.patient, taken, self.is_patient_guessed)


@dataclass
class LeftOut:
    """DICOM objects that are no photographs; and what is to be said though nothing failed."""

    others: Counter[str] = field(default_factory=Counter)  # by modality
    volumes: int = 0
    remarks: list[str] = field(default_factory=list)  # sentences: what a list and its photographs say otherwise

    def words(self) -> str:
        """Such as "3 other DICOM objects left out (PR 1, SR 2)"; "" for none."""
        count = self.others.total()
        if not count:
            return ""
        kinds = commas([f"{kind or '?'} {n}" for kind, n in sorted(self.others.items())])
        return trn(
            "{n} other DICOM object left out ({kinds})",
            "{n} other DICOM objects left out ({kinds})",
            count,
            kinds=kinds,
        )

    def volume_words(self) -> str:
        """One sentence; "" for none."""
        if not self.volumes:
            return ""
        return trn(
            "{n} OCT volume (OPT) was left out: photographs alone are graded.",
            "{n} OCT volumes (OPT) were left out: photographs alone are graded.",
            self.volumes,
        )


def list_described(
    paths: Sequence[Path],
    token: CancelToken,
    recursive: bool = True,
    on_problem: Callable[[str], None] = lambda _words: None,
    left_out: LeftOut | None = None,
) -> Iterator[list[Listed]]:
    """As open_folder.list_photographs, for worklists and DICOMDIRs too, each photograph once. Raises Cancelled.

    A file that the user names is listed whatever it is: reading it says what is wrong.
    left_out: counts what folders and DICOMDIRs hold besides photographs.
    """
    told: set[Path] = set()
    for listed in _each_kind(paths, token, recursive, on_problem, left_out or LeftOut()):
        new = [one for one in listed if one.path.absolute() not in told]
        told.update(one.path.absolute() for one in new)
        if new:
            yield new


def names_others(path: Path) -> bool:
    """Whether it is a file that lists photographs: a worklist or a DICOMDIR."""
    return is_table(path) or is_directory(path)


def photographs_of(paths: Sequence[Path]) -> list[Path]:
    """Those of these files that are no other DICOM objects."""
    return [path for path in paths if not is_directory(path) and describe(path).kind == "photograph"]


def listed_of(path: Path, said: Described | None = None) -> Listed:
    """By the file alone. said: where it was asked before."""
    said = said or describe(path)
    guessed = said.is_patient_guessed
    return Listed(path, said.laterality, said.patient, said.taken, said.study, is_patient_guessed=guessed)


def _each_kind(
    paths: Sequence[Path],
    token: CancelToken,
    recursive: bool,
    on_problem: Callable[[str], None],
    left_out: LeftOut,
) -> Iterator[list[Listed]]:
    for kind, group in groupby(paths, _kind):
        if kind == "plain":  # together: of files beside their folder, each is told once
            yield from _from_folders(list(group), token, recursive, on_problem, left_out)
        elif kind == "table":
            for file in group:
                yield from _from_table(file, token, on_problem, left_out)
        else:
            for file in group:
                yield from _from_directory(file, token, on_problem, left_out)


def _kind(path: Path) -> str:
    if is_table(path) and path.is_file():
        return "table"
    return "directory" if is_directory(path) and path.is_file() else "plain"


def _from_folders(
    paths: list[Path], token: CancelToken, recursive: bool, on_problem: Callable[[str], None], left_out: LeftOut
) -> Iterator[list[Listed]]:
    named = set(paths)
    for batch in list_photographs(paths, token, recursive, on_problem):
        directories = [path for path in batch if is_directory(path)]
        photographs = [path for path in batch if not is_directory(path)]
        yield from _described(photographs, token, left_out, named)
        for file in directories:
            # The walk finds the files that are there; the directory alone knows of those that are not.
            try:
                for words in read_directory(file, token).problems():
                    on_problem(words)
            except DicomDirectoryError:
                continue  # its folder is being listed anyway


def _from_directory(
    file: Path, token: CancelToken, on_problem: Callable[[str], None], left_out: LeftOut
) -> Iterator[list[Listed]]:
    try:
        directory = read_directory(file, token)
    except DicomDirectoryError as error:
        on_problem(str(error))
        return
    for words in directory.problems():
        on_problem(words)
    if directory.others:
        left_out.others[NAME] += directory.others
    yield from _described(directory.pictures, token, left_out, set())


def _described(
    paths: Sequence[Path], token: CancelToken, left_out: LeftOut, named: set[Path]
) -> Iterator[list[Listed]]:
    for start in range(0, len(paths), AT_ONCE):
        token.check()  # once for so many: of a list in the window, each look may wait for the window's own work
        listed = []
        for path in paths[start : start + AT_ONCE]:
            said = describe(path)
            if said.kind == "photograph" or path in named:
                listed.append(listed_of(path, said))
            elif said.kind == "volume":
                left_out.volumes += 1
            else:
                left_out.others[said.modality] += 1
        if listed:
            yield listed


def _from_table(
    file: Path, token: CancelToken, on_problem: Callable[[str], None], left_out: LeftOut
) -> Iterator[list[Listed]]:
    try:
        worklist = read_worklist(file, token)
    except GradeTableError as error:
        on_problem(str(error))
        return
    for words in worklist.problems(file):
        on_problem(words)
    entries = {entry.path: entry for entry in worklist.entries}
    others: list[str] = []
    for batch in _described(list(entries), token, left_out, set(entries)):
        others += [words for one in batch if (words := _other_patient(one, entries[one.path]))]
        yield [_joined(one, entries[one.path], on_problem) for one in batch]
    if others:
        rest = len(others) - NAMED
        more = [trn("and {n} more", "and {n} more", rest)] if rest > 0 else []
        names = "; ".join([*others[:NAMED], *more])
        words = tr("{file} names other patients than the photographs do: {names}.", file=file.name, names=names)
        left_out.remarks.append(words)


def _other_patient(listed: Listed, entry: Entry) -> str:
    """Of a tag, which wins, and of a name, which does not; "" where nothing is contradicted."""
    if entry.patient is None or listed.patient in (None, entry.patient):
        return ""
    facts = {"file": listed.path.name, "patient": entry.patient, "other": listed.patient}
    if listed.is_patient_guessed:
        return tr("{file}: {patient} counts, its name seems to say {other}", **facts)
    return tr("{file}: its own {other} counts, not {patient}", **facts)


def _joined(listed: Listed, entry: Entry, on_problem: Callable[[str], None]) -> Listed:
    """What the file says of itself wins: a wrong eye is a hazard, and is told."""
    if entry.eye and listed.laterality and entry.eye != listed.laterality:
        words = tr("the list says {eye}, the photograph {other}", eye=entry.eye, other=listed.laterality)
        on_problem(f"{listed.path.name}: {words}.")
    is_by_table = entry.patient is not None and (listed.patient is None or listed.is_patient_guessed)
    return replace(
        listed,
        laterality=listed.laterality or entry.eye,
        patient=entry.patient if is_by_table else listed.patient,
        taken=listed.taken or entry.taken,
        sha256=entry.sha256,
        reason=entry.reason,
        is_patient_guessed=listed.is_patient_guessed and not is_by_table,
        by_table=True,
    )
