"""Tables and bundles for other systems on the command line: `store export --parquet`, `store export --fhir`, `screen --parquet`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from retina_desktop.cli import DONE, FAILED
from retina_desktop.cli.progress import make_progress
from retina_desktop.store.errors import StoreError
from retina_models import edition

if TYPE_CHECKING:
    from retina_desktop.store.store import Store


def add_export_options(what: argparse._MutuallyExclusiveGroup) -> None:
    """`--parquet` and `--fhir` beside `--out`."""
    what.add_argument(
        "--parquet",
        type=Path,
        metavar="FILE",
        help=f"the table as Parquet{edition.remark()}, with typed columns, for pandas, R or DuckDB; such as "
        "--parquet readings.parquet",
    )
    what.add_argument(
        "--fhir",
        type=Path,
        metavar="FILE",
        help="a FHIR R4 bundle: for each visit its study, an observation for each eye, and a report; confirmed grades are final, "
        "the model's opinions preliminary; such as --fhir bundle.json",
    )


def export_parquet(store: Store, args: argparse.Namespace) -> int:
    """Write the readings, typed. Raises StoreError."""
    from retina_desktop.services.parquet import readings_parquet

    def write(step: Callable[[int, int], None]) -> str:
        count = readings_parquet(
            store, args.parquet, only_current=args.current, with_patients=args.patients, progress=step
        )
        return f"{count:,} readings written to {args.parquet}."

    return _export(args, args.parquet, "writing readings", write)


def export_fhir(store: Store, args: argparse.Namespace) -> int:
    """Write the bundle. Raises StoreError."""
    from retina_desktop.services.fhir_bundle import write_fhir

    def write(step: Callable[[int, int], None]) -> str:
        count = write_fhir(store, args.fhir, with_patients=args.patients, progress=step)
        return f"{count:,} resources written to {args.fhir}."

    return _export(args, args.fhir, "writing photographs", write)


def results_beside(folder: Path) -> str:
    """Write results.parquet from a folder's results.csv; returns what went wrong, "" for nothing."""
    from retina_desktop.services.new_folder import ExportError
    from retina_desktop.services.parquet import results_parquet

    try:
        results_parquet(folder / "results.csv", folder / "results.parquet")
    except ExportError as error:
        return str(error)
    return ""


def _export(
    args: argparse.Namespace, target: Path, message: str, write: Callable[[Callable[[int, int], None]], str]
) -> int:
    from retina_desktop.services.new_folder import ExportError

    if target.exists() and not args.overwrite:
        raise StoreError(f"{target} exists already: choose another name, or add --overwrite.")
    progress = make_progress(args.progress)
    try:
        words = write(lambda done, total: progress.advance(done, total, message))
    except (ExportError, StoreError) as error:
        progress.fail(str(error))
        return FAILED
    progress.finish(words)
    return DONE
