"""`retina-desktop store`: what is in the store, whether it is as it was saved, backups, tables, masks and grades."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retina_desktop.cli import DONE, FAILED, INTERRUPTED, WRONG_USE, exports, grades, interchange, lessons, marks
from retina_desktop.store.errors import StoreError

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


_OPTIONS = {
    "out": ("current", "patients", "overwrite"),
    "parquet": ("current", "patients", "overwrite"),
    "fhir": ("patients", "overwrite"),
    "masks": ("reader", "photograph"),
    "dicom": ("photograph", "pdf"),
    "deidentified": ("photograph", "mapping", "keep_intervals", "keep_notes"),
}
"""What `export` writes, and the options that mean something for it; any other is wrong use."""


def add_parser(subparsers: Any) -> None:
    """Add `store` with its seven commands."""
    parser = subparsers.add_parser(
        "store",
        help="what is in the records, whether they are as they were saved, backups, tables, masks and grades",
        description="The records: every reading ever saved, and the lesions marked by hand. None of these commands "
        "changes a reading.",
    )
    commands = parser.add_subparsers(dest="store_command", metavar="COMMAND", required=True)
    _add(
        commands,
        "info",
        "what is in the store, and where it lies",
        "retina-desktop store info --json",
    ).add_argument("--json", action="store_true", help="print one JSON object, for programs")
    verify = _add(
        commands,
        "verify",
        "check that every reading and every marked lesion is as it was saved; name what is not",
        "retina-desktop store verify --head 1200:3fa94c0d…",
    )
    verify.add_argument(
        "--head",
        type=_head,
        metavar="COUNT:HASH",
        help="also check that the chain had this hash at this length: `store info` printed it, and you noted it then",
    )
    verify.add_argument(
        "--progress", choices=("bar", "json"), default="bar", help="show progress as a bar, or as JSON lines"
    )
    backup = _add(
        commands,
        "backup",
        "copy the store, checked, to a new file while the program may go on working",
        "retina-desktop store backup --out /mnt/stick/readings.sqlite",
    )
    backup.add_argument(
        "--out", type=Path, metavar="FILE", help="the new file; without it beside the store, by version and time"
    )
    lessons.add_options(
        _add(
            commands,
            "lessons",
            "what a model could learn from: what is new, what is held out, what is left out and why, which grades are doubtful",
            "retina-desktop store lessons",
            "retina-desktop store lessons --json --photographs ~/clinic",
        )
    )
    _add_export(commands)
    _add_imports(commands)
    parser.set_defaults(run=run)


def _add_export(commands: Any) -> None:
    export = _add(
        commands,
        "export",
        "write the readings as a CSV or Parquet table or a FHIR bundle, the lesions marked by hand as masks, DICOM, or what can "
        "be given away",
        "retina-desktop store export --out readings.csv --current",
        "retina-desktop store export --fhir bundle.json --patients",
        "retina-desktop store export --masks lesions --reader Ada",
        "retina-desktop store export --dicom for-pacs --photograph 3fa94c0d --pdf report.pdf",
        "retina-desktop store export --deidentified shared --mapping ~/keys/shared.json",
    )
    what = export.add_mutually_exclusive_group(required=True)
    what.add_argument("--out", type=Path, metavar="FILE", help="the table, such as readings.csv; - is standard output")
    interchange.add_export_options(what)
    marks.add_export_options(export, what)
    exports.add_export_options(export, what)
    export.add_argument("--current", action="store_true", help="only each reader's newest reading of a photograph")
    export.add_argument(
        "--patients",
        action="store_true",
        help="with the patients' identifiers: a column of the table; of the bundle also notes and DICOM UIDs",
    )
    export.add_argument("--overwrite", action="store_true", help="replace the file if it is there")


def _add_imports(commands: Any) -> None:
    imported = _add(
        commands,
        "import-masks",
        "save masks of lesions from files as a reader's marks",
        "retina-desktop store import-masks lesions --reader Ada --photographs ~/clinic",
    )
    marks.add_import_options(imported)
    grades.add_import_options(
        _add(
            commands,
            "import-grades",
            "save the grades of a CSV table as a reader's readings, all of them or none",
            'retina-desktop store import-grades train.csv --reader "IDRiD labels" --photographs ~/idrid',
            "retina-desktop store import-grades table.csv --reader Ada --column grade=icdr --skip-wrong",
        )
    )


def _add(commands: Any, name: str, does: str, *examples: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=does,
        description=f"{does[0].upper()}{does[1:]}.",
        epilog="\n".join(f"Example: {example}" for example in examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--store", metavar="FILE|URL", help="the store, such as readings.sqlite; without it, the program's own"
    )
    return parser


def run(args: argparse.Namespace) -> int:
    """Do it and print the outcome. Exit status: 0 done, 1 failed or not as saved (in words), 2 wrong use, 130 stopped."""
    from retina_desktop.paths import find_paths
    from retina_desktop.settings import load_settings, readings_file
    from retina_desktop.store import open_store

    paths = find_paths()
    settings, _ = load_settings(paths.settings_file)
    commands = {
        "info": _info,
        "verify": _verify,
        "backup": _backup,
        "export": _export,
        "lessons": lessons.show,
        "import-masks": marks.import_masks,
        "import-grades": grades.import_grades,
    }
    # Read-only: looking at records must not change them, nor make an empty store where one is missing.
    only_looks = not args.store_command.startswith("import-")
    try:
        with (
            _ended_as_by_ctrl_c(),
            open_store(args.store or readings_file(settings, paths), read_only=only_looks) as store,
        ):
            return commands[args.store_command](store, args)
    except StoreError as error:
        print(error, file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return INTERRUPTED


@contextmanager
def _ended_as_by_ctrl_c() -> Iterator[None]:
    """A polite end from the system leaves as Ctrl-C does, through what clears away; a second one ends at once."""

    def end(number: int, _frame: object) -> None:
        signal.signal(number, before)
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _info(store: Store, args: argparse.Namespace) -> int:
    info = store.info()
    if args.json:
        print(json.dumps(asdict(info), default=str))
        return DONE
    size = "" if info.size_bytes is None else f", {info.size_bytes / 1e6:,.1f} MB"
    print(f"store        {info.name} (version {info.version}{size})")
    print(f"readings     {info.readings:,}, of which {info.current_readings:,} current")
    print(f"photographs  {info.photographs:,} known, {info.predictions:,} predictions, {info.features:,} with features")
    print(f"readers      {', '.join(info.readers) or 'nobody yet'}")
    print(f"chain        {info.readings}:{info.chain_hash}")
    print(f"last backup  {info.newest_backup or 'none beside the store'}")
    return DONE


def _verify(store: Store, args: argparse.Namespace) -> int:
    progress = _JsonLines() if args.progress == "json" else _Bar()
    try:
        outcome = store.verify(progress.advance)
    except StoreError as error:
        progress.finish(False, str(error))
        return FAILED
    words, is_ok = outcome.words, outcome.ok
    if is_ok and args.head is not None and not store.readings.had_head(*args.head):
        is_ok = False
        words = f"The chain is whole but not the noted one: after {args.head[0]} readings its hash was another."
    progress.finish(is_ok, words)
    return DONE if is_ok else FAILED


def _backup(store: Store, args: argparse.Namespace) -> int:
    target = store.backup(args.out)
    print(f"Backed up to {target} ({target.stat().st_size / 1e6:,.1f} MB), checked.")
    return DONE


def _export(store: Store, args: argparse.Namespace) -> int:
    chosen = next(name for name in _OPTIONS if getattr(args, name) is not None)
    for option in sorted({one for options in _OPTIONS.values() for one in options} - set(_OPTIONS[chosen])):
        if getattr(args, option):
            right = [f"--{name}" for name, options in _OPTIONS.items() if option in options]
            print(f"--{option.replace('_', '-')} goes with {' or '.join(right)} alone.", file=sys.stderr)
            return WRONG_USE
    if str(getattr(args, chosen)) == "-":
        if chosen == "out":
            return _print_table(store, args)
        print(f"--{chosen} writes no stream: name what is to be written, not -.", file=sys.stderr)
        return WRONG_USE
    write = {
        "parquet": interchange.export_parquet,
        "fhir": interchange.export_fhir,
        "masks": marks.export_masks,
        "dicom": exports.export_dicom,
        "deidentified": exports.export_deidentified,
    }
    if chosen in write:
        return write[chosen](store, args)
    if args.out.exists() and not args.overwrite:
        raise StoreError(f"{args.out} exists already: choose another name, or add --overwrite.")
    written = store.export_csv(args.out, only_current=args.current, with_patients=args.patients)
    print(f"{written:,} readings written to {args.out}.")
    return DONE


def _print_table(store: Store, args: argparse.Namespace) -> int:
    """The table, once it is whole, on standard output, and nothing else there."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "readings.csv"
        store.export_csv(table, only_current=args.current, with_patients=args.patients)
        sys.stdout.flush()
        try:
            with table.open("rb") as file:
                shutil.copyfileobj(file, sys.stdout.buffer)
            sys.stdout.flush()
        except BrokenPipeError:  # who listens has enough, as `head` does
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python tells it once more when it ends
    return DONE


def _head(text: str) -> tuple[int, str]:
    count, _, digest = text.partition(":")
    if not count.isdecimal() or len(digest) != 64:
        raise argparse.ArgumentTypeError(f"{text!r} is not COUNT:HASH as `store info` prints it")
    return int(count), digest


class _Bar:
    """Progress on a terminal, with the time left; silent elsewhere."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._is_shown = sys.stderr.isatty()

    def advance(self, done: int, total: int) -> None:
        if self._is_shown and total:
            left = (time.monotonic() - self._started) * (total - done) / max(done, 1)
            bar = "#" * (30 * done // total)
            print(f"\r[{bar:<30}] {done:,} of {total:,}, {left:.0f} s left ", end="", file=sys.stderr, flush=True)

    def finish(self, is_ok: bool, words: str) -> None:
        if self._is_shown:
            print(file=sys.stderr)
        print(words, file=sys.stdout if is_ok else sys.stderr)


class _JsonLines:
    """Progress for another program: one JSON object a line."""

    def advance(self, done: int, total: int) -> None:
        print(
            json.dumps({"event": "progress", "done": done, "total": total, "message": "checking readings"}), flush=True
        )

    def finish(self, is_ok: bool, words: str) -> None:
        outcome = {"event": "finished", "message": words} if is_ok else {"event": "failed", "reason": words}
        print(json.dumps(outcome), flush=True)
