"""`screen` run in this process with a fake grader, and the table that it wrote."""

from __future__ import annotations

import csv
import os
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
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


FAKE_SCREEN = """
import sys
from functools import partial
from fakes import load_fake
from retina_desktop.cli import command_parser, screen
if __name__ == "__main__":
    seconds, *argv = sys.argv[1:]
    sys.exit(screen.run(command_parser("screen").parse_args(["screen", *argv]), screen.Loaders(partial(load_fake, float(seconds)))))
"""
"""`screen` with the fake grader, as a program: seconds for each photograph, then its arguments."""


def program_environment() -> dict[str, str]:
    """In which a program finds `fakes` and what these tests themselves import."""
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *filter(None, sys.path)])}


def results_after_kills(command: Sequence[str], out: Path, kills: int, seed: int, run_s: float) -> list[dict[str, str]]:
    """The table of a screening that was killed at random moments of its run_s seconds, gone on with each time, and then left alone.

    command: with --resume. Each moment is printed: a failure can be seen again with the same seed.
    """
    chance = random.Random(seed)
    environment = program_environment()
    for kill in range(kills):
        moment = chance.uniform(0, run_s)
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
            try:
                process.wait(moment)
            except subprocess.TimeoutExpired:
                process.kill()
        rows = (out / "results.csv").read_bytes().count(b"\n") if (out / "results.csv").exists() else 0
        print(f"seed {seed}, kill {kill + 1} after {moment:.3f} s: {rows} lines")
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return table(out)


def without_seconds(rows: Sequence[dict[str, str]]) -> list[dict[str, str]]:
    """By path: what must be the same whatever happened to the run."""
    return sorted(({**row, "seconds": ""} for row in rows), key=lambda row: row["path"])
