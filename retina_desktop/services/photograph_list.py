"""What there is to read: in folders, files, DICOMDIRs and worklists of CSV, with what each file says of itself.

Of DICOM only headers are read; objects that are no photographs (reports, segmentations, volumes) are left out and counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain, groupby
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
    own: int = 0  # files that this program wrote
    remarks: list[str] = field(default_factory=list)  # sentences: what a list and its photographs say otherwise

    def words(self) -> str:
        """Such as "3 other DICOM objects left out (PR 1, SR 2) · 6 exported files left out"; "" for none."""
        said, count = [], self.others.total()
        if count:
            kinds = commas([f"{kind or '?'} {n}" for kind, n in sorted(self.others.items())])
            said.append(
                trn(
                    "{n} other DICOM object left out ({kinds})",
                    "{n} other DICOM objects left out ({kinds})",
                    count,
                    kinds=kinds,
                )
            )
        if self.own:
            said.append(
                trn(
                    "{n} exported file left out",
                    "{n} exported files left out",
                    self.own,
                )
            )
        return " · ".join(said)

    def sentences(self) -> list[str]:
        """What is to be said beside that, though nothing failed."""
        if not self.volumes:
            return self.remarks
        volumes = trn(
            "{n} OCT volume (OPT) was left out: photographs alone are graded.",
            "{n} OCT volumes (OPT) were left out: photographs alone are graded.",
            self.volumes,
        )
        return [volumes, *self.remarks]


def list_described(
    paths: Sequence[Path],
    token: CancelToken,
    recursive: bool = True,
    on_problem: Callable[[str], None] = lambda _words: None,
    left_out: LeftOut | None = None,
    lists: Sequence[Path] = (),
) -> Iterator[list[Listed]]:
    """As open_folder.list_photographs, for worklists and DICOMDIRs too, each photograph once. Raises Cancelled.

    A file that the user names is listed whatever it is: reading it says what is wrong.
    left_out: counts what folders and DICOMDIRs hold besides photographs.
    lists: files that are worklists whatever they are called, after the paths; their lines may be bare paths. One that cannot
    be read is no problem to go on with: GradeTableError.
    """
    told: set[Path] = set()
    look = _Look(token, recursive, on_problem, left_out or LeftOut())
    for listed in chain(look.each_kind(paths), *(look.from_table(file, is_list=True) for file in lists)):
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


@dataclass(frozen=True)
class _Look:
    """One listing of paths of every kind."""

    token: CancelToken
    recursive: bool
    on_problem: Callable[[str], None]
    left_out: LeftOut

    def each_kind(self, paths: Sequence[Path]) -> Iterator[list[Listed]]:
        for kind, group in groupby(paths, _kind):
            if kind == "plain":  # together: of files beside their folder, each is told once
                yield from self._from_folders(list(group))
            elif kind == "table":
                for file in group:
                    yield from self.from_table(file)
            else:
                for file in group:
                    yield from self._from_directory(file)

    def _from_folders(self, paths: list[Path]) -> Iterator[list[Listed]]:
        named = set(paths)

        def count(files: int) -> None:
            self.left_out.own += files

        for batch in list_photographs(paths, self.token, self.recursive, self.on_problem, count):
            directories = [path for path in batch if is_directory(path)]
            photographs = [path for path in batch if not is_directory(path)]
            yield from self._described(photographs, named)
            for file in directories:
                # The walk finds the files that are there; the directory alone knows of those that are not.
                try:
                    for words in read_directory(file, self.token).problems():
                        self.on_problem(words)
                except DicomDirectoryError:
                    continue  # its folder is being listed anyway

    def _from_directory(self, file: Path) -> Iterator[list[Listed]]:
        try:
            directory = read_directory(file, self.token)
        except DicomDirectoryError as error:
            self.on_problem(str(error))
            return
        for words in directory.problems():
            self.on_problem(words)
        if directory.others:
            self.left_out.others[NAME] += directory.others
        yield from self._described(directory.pictures, set())

    def _described(self, paths: Sequence[Path], named: set[Path]) -> Iterator[list[Listed]]:
        for start in range(0, len(paths), AT_ONCE):
            self.token.check()  # once for so many: of a list in the window, each look may wait for the window's own work
            listed = []
            for path in paths[start : start + AT_ONCE]:
                said = describe(path)
                if said.kind == "photograph" or path in named:
                    listed.append(listed_of(path, said))
                elif said.kind == "volume":
                    self.left_out.volumes += 1
                else:
                    self.left_out.others[said.modality] += 1
            if listed:
                yield listed

    def from_table(self, file: Path, *, is_list: bool = False) -> Iterator[list[Listed]]:
        """is_list: as list_described has them."""
        try:
            worklist = read_worklist(file, self.token, may_be_lines=is_list)
        except GradeTableError as error:
            if is_list:
                raise
            self.on_problem(str(error))
            return
        for words in worklist.problems(file):
            self.on_problem(words)
        entries = {entry.path: entry for entry in worklist.entries}
        others: list[str] = []
        for batch in self._described(list(entries), set(entries)):
            others += [words for one in batch if (words := _other_patient(one, entries[one.path]))]
            yield [joined(one, entries[one.path], self.on_problem) for one in batch]
        yield from self._from_folders(worklist.folders)
        self.left_out.remarks += filter(None, (_other_patients(others, file), worklist.remark(file)))


def _kind(path: Path) -> str:
    if is_table(path) and path.is_file():
        return "table"
    return "directory" if is_directory(path) and path.is_file() else "plain"


def _other_patients(others: Sequence[str], file: Path) -> str:
    """In one sentence, of which there are few however many they are; "" for none."""
    if not others:
        return ""
    rest = len(others) - NAMED
    more = [trn("and {n} more", "and {n} more", rest)] if rest > 0 else []
    names = "; ".join([*others[:NAMED], *more])
    return tr("{file} names other patients than the photographs do: {names}.", file=file.name, names=names)


def _other_patient(listed: Listed, entry: Entry) -> str:
    """Of a tag, which wins, and of a name, which does not; "" where nothing is contradicted."""
    if entry.patient is None or listed.patient in (None, entry.patient):
        return ""
    facts = {"file": listed.path.name, "patient": entry.patient, "other": listed.patient}
    if listed.is_patient_guessed:
        return tr("{file}: {patient} counts, its name seems to say {other}", **facts)
    return tr("{file}: its own {other} counts, not {patient}", **facts)


def joined(listed: Listed, entry: Entry, on_problem: Callable[[str], None]) -> Listed:
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
