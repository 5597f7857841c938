"""`retina-desktop models`: which models are installed, whether they are whole, and which of them grades."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retina_desktop.cli import DONE, FAILED

if TYPE_CHECKING:
    from retina_desktop.services.model_shelf import ModelShelf
    from retina_models.bundle import Found

_SHOWN_METRICS = 4


def add_parser(subparsers: Any) -> None:
    """Add `models` with its commands."""
    parser = subparsers.add_parser(
        "models",
        help="list, check, add and choose the models that grade",
        description="The released models on this machine. An imported model grades only once it is promoted.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    listing = _add(
        commands,
        "list",
        _list,
        "read every byte of the installed models and list them; * marks the one that grades",
        "models list",
    )
    listing.add_argument(
        "--json", action="store_true", help="print one JSON object a line, such as: models list --json"
    )
    verify = _add(
        commands, "verify", _verify, "read every byte of a model and compare it with its hashes", "models verify"
    )
    verify.add_argument("name", nargs="?", metavar="NAME", help="such as retina-2026.12.1; without it, every model")
    add = _add(
        commands,
        "import",
        _import,
        "check a model from elsewhere and copy it to your models; it grades once it is promoted",
        "models import /mnt/stick/retina-2026.12.1",
    )
    add.add_argument("folder", type=Path, metavar="FOLDER", help="the bundle: the folder that holds bundle.json")
    promote = _add(commands, "promote", _promote, "let this model grade from now on", "models promote retina-2026.12.1")
    promote.add_argument("name", metavar="NAME", help="an installed model, such as retina-2026.12.1")
    promote.add_argument(
        "--although",
        metavar="REASON",
        default="",
        help='promote a retrained model that was not shown to be no worse; the reason is kept, such as: --although "second reader agreed"',
    )
    _add(commands, "history", _history, "which model was promoted or returned to, when and why", "models history")
    _add(
        commands, "rollback", _rollback, "return to the model that graded before the last promotion", "models rollback"
    )


def _add(
    commands: Any, name: str, command: Callable[[ModelShelf, argparse.Namespace], int], does: str, example: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, help=does, description=f"{does[0].upper()}{does[1:]}.", epilog=f"Example: retina-desktop {example}"
    )
    parser.set_defaults(run=run, command=command)
    return parser


def run(args: argparse.Namespace) -> int:
    """Do it and print the outcome. Exit status: 0 done, 1 failed (in words)."""
    from retina_desktop.paths import find_paths
    from retina_desktop.services.model_shelf import open_shelf
    from retina_models.bundle import BundleError

    try:
        return args.command(open_shelf(find_paths()), args)
    except BundleError as error:
        print(error, file=sys.stderr)
        return FAILED


def _list(shelf: ModelShelf, args: argparse.Namespace) -> int:
    from retina_models.bundle import BundleError, examined

    fault = ""
    try:
        current = shelf.current()
    except BundleError as error:
        current, fault = None, str(error)
    for bundle in map(examined, shelf.bundles()):
        print(_as_json(shelf, bundle, current) if args.json else _in_words(shelf, bundle, current))
    if current is None:
        print(fault, file=sys.stderr)
        return FAILED
    return DONE


def _in_words(shelf: ModelShelf, bundle: Found, current: Path | None) -> str:
    mark = "*" if bundle.folder == current else " "
    if bundle.manifest is None or bundle.fault:
        return f"{mark} {bundle.folder.name:24} cannot be used: {bundle.fault}"
    manifest = bundle.manifest
    origin = "imported" if shelf.is_own(bundle) else "shipped"
    metrics = [
        f"{name} {metric['value']:.3f} ({metric['low']:.3f}-{metric['high']:.3f})"
        for name, metric in list(manifest.metrics.items())[:_SHOWN_METRICS]
    ]
    about = f"{mark} {manifest.name:24} {manifest.version:10} {manifest.created[:10]}  {origin}  every byte checked  {bundle.folder}"
    parent = [f"made from {manifest.parent}: {_verdict(bundle)}"] if manifest.parent else []
    return "\n    ".join([about, *parent, *([", ".join(metrics)] if metrics else [])])


def _verdict(bundle: Found) -> str:
    """Of the gate, in one sentence; what is wrong with it where it cannot be read."""
    from retina_models import comparison
    from retina_models.bundle import BundleError

    try:
        found = comparison.find(bundle.folder)
    except BundleError as error:
        return str(error)
    return found.verdict if found else "never compared with it."


def _as_json(shelf: ModelShelf, bundle: Found, current: Path | None) -> str:
    manifest = bundle.manifest
    return json.dumps(
        {
            "name": bundle.folder.name,
            "current": bundle.folder == current,
            "imported": shelf.is_own(bundle),
            "folder": str(bundle.folder),
            "fault": bundle.fault,
            "version": manifest.version if manifest else None,
            "parent": manifest.parent if manifest else None,
            "created": manifest.created if manifest else None,
            "verdict": _verdict(bundle) if manifest and manifest.parent else None,
            "metrics": manifest.metrics if manifest else {},
        }
    )


def _verify(shelf: ModelShelf, args: argparse.Namespace) -> int:
    from retina_models.bundle import BundleError, verify

    folders = [shelf.find(args.name)] if args.name else [found.folder for found in shelf.bundles()]
    if not folders:
        raise BundleError("No model is installed.")
    status = DONE
    for folder in folders:
        try:
            verify(folder)
            print(f"{folder.name}: every file is as it was released.")
        except BundleError as error:
            print(error, file=sys.stderr)
            status = FAILED
    return status


def _import(shelf: ModelShelf, args: argparse.Namespace) -> int:
    target = shelf.add(args.folder)
    print(f"{target.name} is installed in {target}. To let it grade: retina-desktop models promote {target.name}")
    return DONE


def _promote(shelf: ModelShelf, args: argparse.Namespace) -> int:
    from retina_models import comparison
    from retina_models.bundle import BundleError

    found = comparison.find(shelf.find(args.name))
    if shelf.objection(args.name) and not args.although.strip():
        words = "To promote it all the same, give a reason, which is kept"
        raise BundleError(
            f'{shelf.objection(args.name)}\n{words}: retina-desktop models promote {args.name} --although "REASON"'
        )
    before = shelf.promote(args.name, args.although)
    if found:
        print(found.verdict if found.may_be_promoted else f"Against the comparison: {found.verdict}")
    instead = f" instead of {before}; to return to it: retina-desktop models rollback" if before else ""
    print(f"From now on {args.name} grades{instead}.")
    return DONE


def _rollback(shelf: ModelShelf, _args: argparse.Namespace) -> int:
    print(f"From now on {shelf.rollback()} grades again.")
    return DONE


def _history(shelf: ModelShelf, _args: argparse.Namespace) -> int:
    changes = shelf.changes()
    if not changes:
        print("No model was promoted or returned to on this computer yet.", file=sys.stderr)
    for change in changes:
        print(f"{change['time'][:16].replace('T', ' ')} UTC  {change['what']} {change['name']}")
        if "objection" in change:
            print(f"    objection: {change['objection'].splitlines()[0]}")
            print(f"    although: {' '.join(change['although'].split())}")
    return DONE
