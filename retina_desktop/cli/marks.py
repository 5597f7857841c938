"""Marked lesions on the command line: `store export --masks` and `store import-masks`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.cli import DONE, FAILED
from retina_desktop.cli.progress import Progress, make_progress
from retina_desktop.store.errors import StoreError

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


def add_export_options(parser: argparse.ArgumentParser, what: argparse._MutuallyExclusiveGroup) -> None:
    """`--masks` beside `--out`, and what is chosen of the marks."""
    what.add_argument(
        "--masks",
        type=Path,
        metavar="DIR",
        help="instead of the table, the lesions marked by hand: a PNG mask for each kind, 255 where a lesion is, and a COCO "
        "file, marks.json; DIR is new or empty. Its files carry the photographs' names; such as --masks lesions",
    )
    parser.add_argument(
        "--reader",
        action="append",
        metavar="NAME",
        help="with --masks, only what this reader marked; may be given again, such as --reader Ada --reader Bo",
    )
    parser.add_argument(
        "--photograph",
        action="append",
        metavar="SHA256",
        help="with --masks, --dicom or --deidentified, only this photograph, by its hash or how it begins; such as --photograph 3fa94c0d",
    )
    add_progress(parser)


def add_import_options(parser: argparse.ArgumentParser) -> None:
    """Those of `import-masks`."""
    parser.add_argument(
        "path",
        type=Path,
        metavar="PATH",
        help="what `store export --masks` wrote (restored exactly as it was); or a folder of PNG masks called "
        "STEM_KIND.png, a lesions.csv as data for training have it, or a COCO file: these add their lesions",
    )
    parser.add_argument(
        "--reader",
        required=True,
        type=reader_name,
        metavar="NAME",
        help="whose marks they become, such as --reader Ada",
    )
    parser.add_argument(
        "--photographs",
        type=Path,
        metavar="DIR",
        help="the folder with the photographs; without it they are where they were last seen, such as --photographs ~/clinic",
    )
    parser.add_argument(
        "--complete",
        action="store_true",
        help="masks that are not from this program show every lesion of their kind: all else counts as healthy",
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help="what NAME marked in these photographs gives way to what PATH says, such as an earlier export; without it, a "
        "photograph in which any of it would change is named and left out. Example: import-masks monday --reader Ada --replace",
    )
    add_progress(parser)


def add_progress(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--progress", choices=("bar", "json"), default="bar", help="show progress as a bar, or as JSON lines"
    )


def export_masks(store: Store, args: argparse.Namespace) -> int:
    """Write the masks; each kind that was left out is named, and the exit status then is 1."""
    from retina_desktop.services.mark_export import export_marks
    from retina_desktop.services.mark_files import MarkFileError

    progress = make_progress(args.progress)
    try:
        done = export_marks(
            store,
            args.masks,
            readers=args.reader,
            photographs=args.photograph,
            progress=lambda done, total: progress.advance(done, total, "writing masks"),
        )
    except (MarkFileError, StoreError) as error:
        progress.fail(str(error))
        return FAILED
    words = (
        f"{done.lesions:,} lesions of {done.photographs:,} photographs, {done.masks:,} masks, written to {args.masks}."
    )
    facts = {"photographs": done.photographs, "masks": done.masks, "lesions": done.lesions}
    return _finish(progress, words, facts, done.problems)


def import_masks(store: Store, args: argparse.Namespace) -> int:
    """Save the marks; each file that was left out is named, and the exit status then is 1."""
    from retina_desktop.services.mark_files import MarkFileError
    from retina_desktop.services.mark_import import import_marks

    progress = make_progress(args.progress)
    try:
        done = import_marks(
            store,
            args.path,
            args.reader,
            photographs=args.photographs,
            complete=args.complete,
            replace=args.replace,
            progress=lambda done, total: progress.advance(done, total, "reading masks"),
        )
    except (MarkFileError, StoreError) as error:
        progress.fail(str(error))
        return FAILED
    words = (
        f"Marks of {done.photographs:,} photographs saved for {args.reader} in {store.name}, {done.edits:,} edits; "
        f"{done.unchanged:,} photographs had theirs already."
    )
    for sentence in done.replaced:
        print(sentence, file=sys.stderr)
    facts = {
        "photographs": done.photographs,
        "edits": done.edits,
        "unchanged": done.unchanged,
        "replaced": done.replaced,
    }
    return _finish(progress, words, facts, done.problems)


def _finish(progress: Progress, words: str, facts: Mapping[str, int | list[str]], problems: list[str]) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    progress.finish(words, **facts, problems=problems)
    return FAILED if problems else DONE


def reader_name(text: str) -> str:
    from retina_desktop.domain.reading import storable

    if not text.strip():
        raise argparse.ArgumentTypeError("a reader has a name")
    return storable(text.strip())
