"""Writing it all: `write_dicom`."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pydicom.dataset import Dataset

from retina_desktop.domain.language import tr
from retina_desktop.services.cancel import CancelToken
from retina_desktop.services.dicom_out.document import encapsulated_pdf
from retina_desktop.services.dicom_out.photograph import Source, as_file, source_of
from retina_desktop.services.dicom_out.report import report
from retina_desktop.services.dicom_out.segmentation import marked_segmentation, model_segmentation
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
from retina_desktop.services.grader_events import unpack_analysis
from retina_desktop.services.kept_marks import marks_of
from retina_desktop.services.new_folder import ExportError, new_folder
from retina_desktop.services.own_files import PHOTOGRAPH

if TYPE_CHECKING:
    from retina_desktop.store.store import Store

_log = logging.getLogger(__name__)

_UNFIT = (AttributeError, KeyError, TypeError, ValueError)
"""What pydicom and highdicom raise where a file lacks an attribute, or has one that does not hold what it must."""


@dataclass(frozen=True)
class Report:
    """A PDF and the photographs that it is about, of one patient."""

    pdf: bytes
    photographs: tuple[str, ...]  # SHA-256s


@dataclass
class _Run:
    """One export on its way."""

    store: Store
    folder: Path
    readers: dict[str, list[str]]  # who marked lesions, by photograph
    outcome: Exported = field(default_factory=Exported)
    sources: dict[str, tuple[Dataset, datetime]] = field(default_factory=dict)  # of what is written, with its time

    def write(self, name: str, data: bytes) -> None:
        (self.folder / name).write_bytes(data)
        self.outcome.files += 1


def write_dicom(
    store: Store,
    folder: Path,
    *,
    photographs: Sequence[str] | None = None,
    reports: Sequence[Report] = (),
    progress: Progress = lambda _done, _total: None,
    token: CancelToken | None = None,
) -> Exported:
    """Write every photograph with a reading or an analysis, and what is said of it. See the package for the files.

    folder: new or empty; it appears whole or not at all. photographs: those alone, by SHA-256 or how it begins.
    A photograph that is gone, changed or damaged is named in the outcome's problems; the others go on.
    Raises ExportError where nothing was chosen or the folder cannot be written; StoreError; Cancelled.
    """
    token = token or CancelToken()
    chosen = choose(store, photographs)
    with new_folder(folder) as draft, warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # pydicom and highdicom warn of values in the photograph's file that are odd but read
        run = _Run(store, draft, _markers(store))
        for done, sha256 in enumerate(chosen):
            token.check()
            progress(done, len(chosen))
            said = said_of(store, sha256)
            run.outcome.problems += [said.problem] if said.problem else []
            try:
                _write_photograph(run, said, find(store, said))
            except ExportError as error:
                run.outcome.problems.append(str(error))
        for one in reports:
            _write_report(run, one)
        if not run.outcome.photographs:
            raise ExportError(" ".join([tr("Nothing was written."), *run.outcome.problems]))
        progress(len(chosen), len(chosen))
    return run.outcome


def _markers(store: Store) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for sha256, reader in store.marks.marked():
        found.setdefault(sha256, []).append(reader)
    return found


def _write_photograph(run: _Run, said: Said, photograph: Photograph) -> None:
    """All of it, or nothing: it is made before the first file is written."""
    source = source_of(photograph, said)
    times = [reading.time_utc for reading in said.readings]
    times += [said.predicted_utc] if said.predicted_utc else []
    try:
        objects = _objects(run, said, photograph, source)
    except _UNFIT as error:
        if not is_dicom(photograph):
            raise
        _log.warning("no report can refer to the DICOM file of %s: %r", said.sha256[:12], error)
        words = tr(
            "The photograph {name} was left out: its DICOM file lacks what is needed to refer to it.", name=said.name
        )
        raise ExportError(words) from error
    (run.folder / said.sha256[:12]).mkdir()
    for name, data in {PHOTOGRAPH: source.data, **objects}.items():
        run.write(f"{said.sha256[:12]}/{name}", data)
    run.sources[said.sha256] = (source.dataset, max(times))
    run.outcome.photographs += 1
    run.outcome.remarks += [f"{said.name}: {note}" for note in photograph.image.notes]


def _objects(run: _Run, said: Said, photograph: Photograph, source: Source) -> dict[str, bytes]:
    """Name -> file of the segmentations and reports."""
    size = (int(source.dataset.Columns), int(source.dataset.Rows))
    evidence: dict[str, Dataset] = {}
    if said.prediction is not None:
        evidence |= _maps(run, said, source, size)
    evidence |= _marks(run, said, source, size)
    objects = {name: as_file(made) for name, made in evidence.items()}
    for number, reading in enumerate(said.readings or (None,), 1):
        later = [one for one in (reading and reading.time_utc, said.predicted_utc) if one]
        eye = photograph.eye
        made = report(source.dataset, list(evidence.values()), reading, said.prediction, eye, max(later))
        objects[f"report_{number}.dcm"] = as_file(made)
    return objects


def _maps(run: _Run, said: Said, source: Source, size: tuple[int, int]) -> dict[str, Dataset]:
    """The model's segmentation; none, with the reason told, where its maps are not kept or do not fit."""
    assert said.predicted_utc is not None
    if said.packed is None:
        words = tr(
            "{name}: the model's maps are not kept any more, so there is no segmentation of them.", name=said.name
        )
        run.outcome.remarks.append(words)
        return {}
    try:
        analysis = unpack_analysis(said.packed)
    except ValueError:
        words = tr("{name}: the model's maps are damaged: there is no segmentation of them.", name=said.name)
        run.outcome.problems.append(words)
        return {}
    if (analysis.width, analysis.height) != size or _has_frames(source):
        run.outcome.problems.append(_other_size(said))
        return {}
    made = _fitting(run, said, source, partial(model_segmentation, source.dataset, analysis, said.predicted_utc))
    return {"segmentation_model.dcm": made} if made is not None else {}


def _marks(run: _Run, said: Said, source: Source, size: tuple[int, int]) -> dict[str, Dataset]:
    """A segmentation for each reader who marked lesions. A kind with a damaged tile is left out, and named."""
    made: dict[str, Dataset] = {}
    for reader in run.readers.get(said.sha256, []):
        kept = run.store.marks.load(said.sha256, reader)
        if kept is None:
            continue
        marks, damaged = marks_of(kept)
        run.outcome.problems += [words for sentences in damaged.values() for words in sentences]
        kinds = [kind for kind in marks.touched() if kind not in damaged]
        if (kept.width, kept.height) != size or _has_frames(source):
            run.outcome.problems.append(_other_size(said))
        elif kinds:
            when = max(kept.changed_utc[kind] for kind in kinds)
            make = partial(marked_segmentation, source.dataset, marks, kinds, reader, when)
            segmentation = _fitting(run, said, source, make)
            if segmentation is not None:
                made[f"segmentation_{len(made) + 1}.dcm"] = segmentation
    return made


def _fitting(run: _Run, said: Said, source: Source, make: Callable[[], Dataset]) -> Dataset | None:
    """The segmentation; None, and a sentence, where the photograph's own DICOM file lacks what it must name."""
    try:
        return make()
    except _UNFIT as error:
        if not source.is_own:
            raise
        _log.warning("no segmentation can refer to the DICOM file of %s: %r", said.sha256[:12], error)
        words = tr(
            "{name}: its DICOM file lacks what a segmentation must name: the segmentation was left out.", name=said.name
        )
        run.outcome.problems.append(words)
        return None


def _write_report(run: _Run, one: Report) -> None:
    known = [run.sources[sha256] for sha256 in one.photographs if sha256 in run.sources]
    if len(known) < len(one.photographs) or not known:
        run.outcome.problems.append(tr("A report was left out: not every photograph that it is about was written."))
        return
    try:
        made = encapsulated_pdf([source for source, _ in known], one.pdf, max(when for _, when in known))
    except ExportError as error:
        run.outcome.problems.append(str(error))
        return
    run.write(f"report_{one.photographs[0][:12]}.dcm", as_file(made))


def _has_frames(source: Source) -> bool:
    return int(source.dataset.get("NumberOfFrames") or 1) > 1


def _other_size(said: Said) -> str:
    return tr(
        "{name}: the file has other rows and columns than the lesions lie in, or several frames: their segmentation was left out.",
        name=said.name,
    )
