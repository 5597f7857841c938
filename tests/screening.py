"""`screen` run in this process with a fake grader, and the table that it wrote."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from fakes import FakeGrader, load_fake, load_fake_heat
from retina_desktop.cli import command_parser, screen


def run_screen(*argv: object, load: Callable[[], FakeGrader] = load_fake) -> int:
    """The exit status of `retina-desktop screen *argv`."""
    args = command_parser("screen").parse_args(["screen", *map(str, argv)])
    return screen.run(args, screen.Loaders(load, load_fake_heat if args.attributions else None))


def table(out: Path) -> list[dict[str, str]]:
    """The rows of out/results.csv."""
    with (out / "results.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
