"""What the program can write for other systems, as a table: each format's name, what it is, what can be chosen, and who writes it.

A new format is a new row of FORMATS; window and tests are made from the table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import mark, tr, trn

if TYPE_CHECKING:
    from retina_desktop.services.exported_photographs import Exported
    from retina_desktop.store.store import Store

Step = Callable[[int, int], None]
"""(done, total), told while it is written. It raises Cancelled to end the work; then nothing is left of it."""


class Option(Enum):
    """What may be chosen of some formats."""

    ONLY_CURRENT = "only_current"  # each reader's newest reading of a photograph
    PATIENTS = "with_patients"  # patients' identifiers


@dataclass(frozen=True)
class Choice:
    """What is to be written. photographs: SHA-256s; None for all in the store. What a format has no option for it passes over."""

    photographs: tuple[str, ...] | None = None
    only_current: bool = False
    with_patients: bool = False


@dataclass(frozen=True)
class Written:
    """words: one sentence. problems: a sentence for each thing that was left out; remarks: what else is worth knowing of it."""

    words: str
    problems: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Format:
    """write: makes the file, or the folder, whole or not at all; raises StoreError, ExportError or MarkFileError in words."""

    key: str
    name: str
    sentence: str
    file_name: str  # suggested; of a folder where is_folder
    write: Callable[[Store, Path, Choice, Step], Written]
    options: frozenset[Option] = frozenset()
    is_folder: bool = False  # a new or empty one, never written over
    trouble: Callable[[], str] = lambda: ""  # why this edition cannot write it, in one sentence; "" where it can


def _write_csv(store: Store, target: Path, choice: Choice, step: Step) -> Written:
    count = store.export_csv(
        target,
        only_current=choice.only_current,
        with_patients=choice.with_patients,
        photographs=choice.photographs,
        progress=step,
    )
    return _readings(count, target)


def _write_parquet(store: Store, target: Path, choice: Choice, step: Step) -> Written:
    from retina_desktop.services.parquet import readings_parquet

    count = readings_parquet(
        store,
        target,
        only_current=choice.only_current,
        with_patients=choice.with_patients,
        photographs=choice.photographs,
        progress=step,
    )
    return _readings(count, target)


def _parquet_trouble() -> str:
    from retina_desktop.services.parquet import parquet_trouble

    return parquet_trouble()


def _write_fhir(store: Store, target: Path, choice: Choice, step: Step) -> Written:
    from retina_desktop.services.fhir_bundle import write_fhir

    count = write_fhir(store, target, with_patients=choice.with_patients, photographs=choice.photographs, progress=step)
    return Written(trn("{n} resource written to {file}.", "{n} resources written to {file}.", count, file=target))


def _write_masks(store: Store, target: Path, choice: Choice, step: Step) -> Written:
    from retina_desktop.services.mark_export import export_marks

    done = export_marks(store, target, photographs=choice.photographs, progress=step)
    words = trn("{n} lesion written to {folder}.", "{n} lesions written to {folder}.", done.lesions, folder=target)
    return Written(words, tuple(done.problems))


def _write_dicom(store: Store, target: Path, choice: Choice, step: Step) -> Written:
    from retina_desktop.services.dicom_out.write import write_dicom

    done = write_dicom(store, target, photographs=choice.photographs, progress=step)
    return _photographs(done, target)


def _write_deidentified(store: Store, target: Path, choice: Choice, step: Step) -> Written:
    from retina_desktop.services.deidentified.write import mapping_beside, write_deidentified

    done = write_deidentified(store, target, photographs=choice.photographs, progress=step)
    key = tr("Which code is which stands in {file}: keep it to yourself.", file=mapping_beside(target))
    written = _photographs(done, target)
    return Written(f"{written.words} {key}", written.problems, written.remarks)


def _photographs(done: Exported, target: Path) -> Written:
    words = trn(
        "{n} photograph written to {folder}.", "{n} photographs written to {folder}.", done.photographs, folder=target
    )
    return Written(words, tuple(done.problems), tuple(done.remarks))


def _readings(count: int, target: Path) -> Written:
    return Written(trn("{n} reading written to {file}.", "{n} readings written to {file}.", count, file=target))


_OF_TABLES = frozenset(Option)

FORMATS: tuple[Format, ...] = (
    Format(
        "csv",
        mark("Table (CSV)"),
        mark("A row for each reading, for a spreadsheet or statistics."),
        "readings.csv",
        _write_csv,
        _OF_TABLES,
    ),
    Format(
        "parquet",
        mark("Table (Parquet)"),
        mark("The same with typed columns, for pandas, R or DuckDB; small and fast with millions of rows."),
        "readings.parquet",
        _write_parquet,
        _OF_TABLES,
        trouble=_parquet_trouble,
    ),
    Format(
        "fhir",
        mark("FHIR R4 bundle"),
        mark(
            "For a hospital's record system: each visit with its eyes and a report. Confirmed grades are final, the model's opinions "
            "preliminary."
        ),
        "fhir-bundle.json",
        _write_fhir,
        frozenset({Option.PATIENTS}),
    ),
    Format(
        "masks",
        mark("Lesion masks (PNG and COCO)"),
        mark("The lesions marked by hand, for training and measuring. Files carry the photographs' names."),
        "lesion-masks",
        _write_masks,
        is_folder=True,
    ),
    Format(
        "dicom",
        mark("DICOM"),
        mark(
            "For a picture archive: photographs, reports and segmentations, with the patients' identifiers that the files have."
        ),
        "dicom",
        _write_dicom,
        is_folder=True,
    ),
    Format(
        "deidentified",
        mark("De-identified photographs"),
        mark("To give away: pixels and grades under code names; which code is which lies beside it."),
        "deidentified",
        _write_deidentified,
        is_folder=True,
    ),
)


def why_not(format_: Format, target: Path) -> str:
    """Why nothing can be written there, in a sentence; "" where it can. A file that is there is for the user to decide on."""
    if not target.name or not target.is_absolute():
        return tr("Say where to write it.")
    if format_.is_folder:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            return tr("{folder} is there and not empty: name a new folder.", folder=target)
        return ""
    if target.is_dir():
        return tr("{file} is a folder: name a file in it.", file=target)
    if not target.parent.is_dir():
        return tr("There is no folder {folder}.", folder=target.parent)
    return ""
