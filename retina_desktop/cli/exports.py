"""What leaves the store for other systems: `store export --dicom` and `store export --deidentified`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.cli import DONE, FAILED
from retina_desktop.cli.progress import Progress, make_progress
from retina_desktop.store.errors import StoreError

if TYPE_CHECKING:
    from retina_desktop.services.exported_photographs import Exported
    from retina_desktop.store.store import Store


def add_export_options(parser: argparse.ArgumentParser, what: argparse._MutuallyExclusiveGroup) -> None:
    """`--dicom` and `--deidentified` beside `--out`, and what goes with them."""
    what.add_argument(
        "--dicom",
        type=Path,
        metavar="DIR",
        help="DICOM for an archive: each photograph with a reading or an analysis, a Structured Report for each reader, "
        "Segmentations of the model's maps and of marked lesions; DIR is new or empty; such as --dicom for-pacs",
    )
    what.add_argument(
        "--deidentified",
        type=Path,
        metavar="DIR",
        help="photographs and tables to give away: names, dates, tags, comments and file names are gone, the pixels are "
        "encoded anew; DIR is new or empty; such as --deidentified shared",
    )
    parser.add_argument(
        "--pdf",
        type=Path,
        metavar="FILE",
        help="with --dicom, a report to go along, about all photographs chosen: those of one patient; such as --pdf 10.pdf",
    )
    parser.add_argument(
        "--mapping",
        type=Path,
        metavar="FILE",
        help="with --deidentified, the new file that says which code is which, for you alone; without it DIR-mapping.json "
        "beside the folder; such as --mapping ~/keys/shared.json",
    )
    parser.add_argument(
        "--keep-intervals",
        action="store_true",
        help="with --deidentified, each patient's days since the first visit; without it no date goes out in any form",
    )
    parser.add_argument(
        "--keep-notes",
        action="store_true",
        help="with --deidentified, the readings' notes as they were typed: they can name anybody",
    )


def export_dicom(store: Store, args: argparse.Namespace) -> int:
    """Write DICOM; each thing that was left out is named, and the exit status then is 1."""
    from retina_desktop.services.dicom_out.write import Report, write_dicom
    from retina_desktop.services.exported_photographs import choose
    from retina_desktop.services.new_folder import ExportError

    progress = make_progress(args.progress)
    try:
        reports = []
        if args.pdf is not None:
            reports = [Report(_read(args.pdf), tuple(choose(store, args.photograph)))]
        done = write_dicom(
            store,
            args.dicom,
            photographs=args.photograph,
            reports=reports,
            progress=lambda done, total: progress.advance(done, total, "writing DICOM"),
        )
    except (ExportError, StoreError) as error:
        progress.fail(str(error))
        return FAILED
    return _finish(progress, done, args.dicom)


def export_deidentified(store: Store, args: argparse.Namespace) -> int:
    """Write what can be given away; each photograph that was left out is named, and the exit status then is 1."""
    from retina_desktop.services.deidentified.write import mapping_beside, write_deidentified
    from retina_desktop.services.new_folder import ExportError

    progress = make_progress(args.progress)
    mapping = args.mapping or mapping_beside(args.deidentified)
    try:
        done = write_deidentified(
            store,
            args.deidentified,
            mapping,
            photographs=args.photograph,
            keep_intervals=args.keep_intervals,
            keep_notes=args.keep_notes,
            progress=lambda done, total: progress.advance(done, total, "removing identities"),
        )
    except (ExportError, StoreError) as error:
        progress.fail(str(error))
        return FAILED
    return _finish(progress, done, args.deidentified, f" Which code is which stands in {mapping}: keep it to yourself.")


def _read(path: Path) -> bytes:
    from retina_desktop.services.new_folder import ExportError

    try:
        return path.read_bytes()
    except OSError as error:
        raise ExportError(f"{path} cannot be read: {error.strerror or error}.") from error


def _finish(progress: Progress, done: Exported, folder: Path, more: str = "") -> int:
    for sentence in (*done.remarks, *done.problems):
        print(sentence, file=sys.stderr)
    words = f"{done.photographs:,} photographs, {done.files:,} files, written to {folder}.{more}"
    facts = {"photographs": done.photographs, "files": done.files}
    progress.finish(words, **facts, problems=done.problems, remarks=done.remarks)
    return FAILED if done.problems else DONE
