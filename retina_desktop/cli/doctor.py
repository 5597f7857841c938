"""`retina-desktop doctor`: what runs here, where and why; is all as it should be?"""

from __future__ import annotations

import argparse
import ctypes
import itertools
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retina_desktop.cli import DONE, FAILED
from retina_desktop.display import missing_display

if TYPE_CHECKING:
    from retina_desktop.services.check_up import CheckUp, Finding


def add_parser(subparsers: Any) -> None:
    """Add `doctor`."""
    parser = subparsers.add_parser(
        "doctor",
        help="what runs here, where and why; check the models, the store and Qt; grade a sample",
        description="Looks at the machine, Qt, the folders, the models and their hashes, where they run and why, and the "
        "store; then grades a synthetic sample and compares it with the answer at release. Exit status: 0 all is right, 1 "
        "something is not.",
        epilog="Example: retina-desktop doctor --device cpu",
    )
    parser.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda", "mps"),
        default="auto",
        help="where the self-test runs; auto (the default) as the window does; such as --device cpu",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a finding, such as: doctor --json")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, check_up: CheckUp | None = None) -> int:
    """Print every finding. check_up: what to look at; None: this user's program."""
    status = DONE
    for finding in itertools.chain(qt_findings(), (check_up or own_check_up(args.device)).findings()):
        if not finding.is_right:
            status = FAILED
        if args.json:
            print(json.dumps(asdict(finding)), flush=True)
        else:
            print(finding.line(), flush=True)
    return status


def qt_findings() -> Iterator[Finding]:
    """Does Qt load, and could it show a window? Its X11 plugin names the system library that it lacks."""
    from retina_desktop.services.check_up import Finding, package_version

    try:
        from PySide6 import QtWidgets
    except ImportError as error:
        yield Finding("Qt", False, f"Qt cannot be loaded: {error}.")
        return
    yield Finding("Qt", True, f"PySide6 {package_version('PySide6_Essentials')} loads.")
    plugin = Path(QtWidgets.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        if plugin.exists():
            ctypes.CDLL(str(plugin))
    except OSError as error:
        yield Finding("window", False, f"Windows cannot be shown under X11: {error}.")
        return
    if words := missing_display():
        yield Finding("window", True, words, is_note=True)
    else:
        yield Finding("window", True, "Windows can be shown on this display.")


def own_check_up(device: str) -> CheckUp:
    """What this user has."""
    from retina_desktop.paths import find_paths, resources
    from retina_desktop.services.check_up import CheckUp
    from retina_desktop.services.grade_image import load_released
    from retina_desktop.services.model_shelf import open_shelf

    paths = find_paths()
    return CheckUp(
        paths,
        open_shelf(paths),
        resources() / "samples",
        lambda folder: load_released(folder, device, paths.data / "engines.json"),
    )
