"""`retina-desktop diagnostics`: what whoever helps is given, shown before it is saved."""

from __future__ import annotations

import argparse
import itertools
import sys
from pathlib import Path
from typing import Any

from retina_desktop.cli import DONE, FAILED
from retina_desktop.cli.doctor import own_check_up, qt_findings


def add_parser(subparsers: Any) -> None:
    """Add `diagnostics`."""
    parser = subparsers.add_parser(
        "diagnostics",
        help="gather what whoever helps needs: versions, settings, logs; without photographs and names",
        description="Prints everything that goes into the archive; with --out saves it as a ZIP file instead. No photographs, no "
        "names, no readings; nothing is sent. It contains what `doctor` says, which grades a sample: some seconds. Exit status: 0 "
        "done, 1 the file could not be written.",
        epilog="Example: retina-desktop diagnostics | less; retina-desktop diagnostics --out for-support.zip",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="the archive, such as for-support.zip; without it, all is printed"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    parser.add_argument(
        "--quick", action="store_true", help="load no model and grade no sample, such as: diagnostics --quick"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print or save. Exit status: 0 done, 1 not written (in words)."""
    from retina_desktop.paths import find_paths
    from retina_desktop.services.diagnostics import gather, save
    from retina_desktop.services.new_folder import ExportError
    from retina_desktop.settings import load_settings

    if args.out is not None and args.out.exists() and not args.overwrite:
        print(f"{args.out} exists already: choose another name, or add --overwrite.", file=sys.stderr)
        return FAILED
    paths = find_paths()
    check_up = own_check_up("auto")
    looked = check_up.without_grading() if args.quick else check_up.findings()
    settings, _ = load_settings(paths.settings_file)
    pages = gather(paths, settings, itertools.chain(qt_findings(), looked))
    if args.out is None:
        for page in pages:
            print(f"==== {page.name}\n{page.text}")
        return DONE
    try:
        save(pages, args.out)
    except ExportError as error:
        print(error, file=sys.stderr)
        return FAILED
    for page in pages:
        print(f"{page.name:20} {len(page.text.encode()):>9,} bytes")
    print(f"The archive is in {args.out}. Without --out all of it is printed.")
    return DONE
