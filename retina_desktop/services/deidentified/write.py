"""Writing it all: `write_deidentified`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr, trn
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.deidentified import pictures, tables
from retina_desktop.services.deidentified.code_names import CodeNames, MappingFile
from retina_desktop.services.exported_photographs import (
    Exported,
    Photograph,
    Progress,
    Said,
    choose,
    find,
    is_dicom,
    said_of,
)
from retina_desktop.services.new_folder import ExportError, new_folder
from retina_desktop.services.own_files import TABLES

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


@dataclass
class _Run:
    """One export on its way."""

    folder: Path
    keep_notes: bool
    codes: CodeNames = field(default_factory=CodeNames)
    outcome: Exported = field(default_factory=Exported)
    photographs: list[dict[str, object]] = field(default_factory=list)
    readings: list[dict[str, object]] = field(default_factory=list)
    days: dict[str, date] = field(default_factory=dict)  # by code
    flagged: int = 0  # photographs with text in their pixels, as it seems
    unknown: int = 0  # and those of which nobody says that there is none


def mapping_beside(folder: Path) -> Path:
    """Where the mapping lies unless another place is named."""
    return folder.with_name(f"{folder.name}-mapping.json")


def write_deidentified(
    store: Store,
    folder: Path,
    mapping: Path | None = None,
    *,
    photographs: Sequence[str] | None = None,
    keep_intervals: bool = False,
    keep_notes: bool = False,
    progress: Progress = lambda _done, _total: None,
    token: CancelToken | None = None,
) -> Exported:
    """Write every photograph with a reading or an analysis under a code name. See the package for the files.

    folder: new or empty; it appears whole or not at all, and the mapping with it. mapping: a new file outside the folder.
    photographs: those alone, by SHA-256 or how it begins. keep_intervals: of each patient, the days since the first visit;
    without it no date goes out in any form. keep_notes: the readings' notes, as they were typed: a note can name anybody.
    A photograph that is gone, changed or damaged is named in the outcome's problems; the others go on.
    Raises ExportError where nothing was chosen or something cannot be written; StoreError; Cancelled.
    """
    token = token or CancelToken()
    chosen = choose(store, photographs)
    kept = MappingFile(mapping or mapping_beside(folder), folder)
    try:
        with new_folder(folder) as draft:
            run = _Run(draft, keep_notes)
            for done, sha256 in enumerate(chosen):
                token.check()
                progress(done, len(chosen))
                said = said_of(store, sha256)
                run.outcome.problems += [said.problem] if said.problem else []
                try:
                    photograph = find(store, said)
                except ExportError as error:
                    run.outcome.problems.append(str(error))
                    continue
                _write_photograph(run, said, photograph, store.images.paths(sha256))
            if not run.outcome.photographs:
                raise ExportError(" ".join([tr("Nothing was written."), *run.outcome.problems]))
            _write_tables(run, keep_intervals)
            kept.write(run.codes.as_json())
        kept.keep()
    finally:
        kept.close()
    progress(len(chosen), len(chosen))
    return run.outcome


def _write_photograph(run: _Run, said: Said, photograph: Photograph, paths: list[Path]) -> None:
    image = photograph.image
    known = photograph.patient
    patient = run.codes.patient(known, said.sha256)
    eye = photograph.eye if photograph.eye in ("OD", "OS") else ""  # no text that anybody typed
    code = run.codes.photograph(patient, eye)
    burned_in = pictures.burned_in(photograph)
    if is_dicom(photograph):
        (run.folder / f"{code}.dcm").write_bytes(pictures.dicom(photograph, patient, burned_in))
    else:
        (run.folder / f"{code}.png").write_bytes(pictures.png(image.pixels))
    run.codes.note(code, said.sha256, known, paths)
    run.outcome.photographs += 1
    run.outcome.files += 1
    run.flagged += burned_in in ("yes", "seen")
    run.unknown += burned_in == "unknown"
    if photograph.taken is not None and known:
        run.days[code] = photograph.taken.date()
    row: dict[str, object] = {
        "photograph": code,
        "patient": patient,
        "laterality": eye,
        "width": image.width,
        "height": image.height,
        "burned_in_text": pictures.BURNED_IN_WORDS[burned_in],
    }
    run.photographs.append(row | tables.prediction_cells(said.prediction, run.codes))
    run.readings += [tables.reading_cells(code, one, run.codes, run.keep_notes) for one in said.readings]


def _write_tables(run: _Run, keep_intervals: bool) -> None:
    if keep_intervals:
        first: dict[object, date] = {}
        for row in run.photographs:
            day = run.days.get(str(row["photograph"]))
            if day is not None:
                first[row["patient"]] = min(day, first.get(row["patient"], day))
        for row in run.photographs:
            day = run.days.get(str(row["photograph"]))
            if day is not None:
                row["day"] = (day - first[row["patient"]]).days
    columns = [name for name in tables.PHOTOGRAPHS if keep_intervals or name != "day"]
    tables.write_table(run.folder / TABLES[0], columns, run.photographs)
    columns = [name for name in tables.READINGS if run.keep_notes or name != "note"]
    tables.write_table(run.folder / TABLES[1], columns, run.readings)
    run.outcome.files += 2
    run.outcome.remarks += _to_look_at(run)
    if run.keep_notes:
        run.outcome.remarks.append(tr("Notes go out as they were typed: look whether they name anybody."))


def _to_look_at(run: _Run) -> list[str]:
    """Sentences on text in the pixels, which nothing here takes out."""
    words = []
    if run.flagged:
        one = "Text may stand in the pixels of {n} photograph: look at it before you give it away (burned_in_text says which)."
        many = "Text may stand in the pixels of {n} photographs: look at them before you give them away (burned_in_text says which)."
        words.append(trn(one, many, run.flagged))
    if run.unknown:
        one = (
            "Of {n} photograph nobody says that no text stands in its pixels, and inside the field none is looked for: look "
            "at it, too."
        )
        many = (
            "Of {n} photographs nobody says that no text stands in their pixels, and inside the field none is looked for: "
            "look at them, too."
        )
        words.append(trn(one, many, run.unknown))
    return words
