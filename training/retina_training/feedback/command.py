"""The command line of `retina-train feedback`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from retina_models.bundle import default_bundle
from retina_training import progress, shipped
from retina_training.attended import attended
from retina_training.checkpoints import LOG, TrainingError
from retina_training.config import FeedbackRecipe, load

CONFIG = shipped.recipes() / "feedback.toml"
SHIPPED = shipped.resources() / "models"
DOES = "learn from what clinicians confirmed, readings or lesions marked by hand: a candidate bundle and its comparison with the model it comes from"
EXAMPLE = "Example: retina-train feedback --store readings.sqlite --out runs/models"
STATUS = "Nothing is promoted: that is retina-desktop models import FOLDER, then models promote NAME. Exit status 0: the candidate is written."


def add_parser(commands: Any) -> None:
    """Add `feedback` to the commands of retina-train."""
    parser = commands.add_parser("feedback", help=DOES, description=f"{DOES[0].upper()}{DOES[1:]}. {EXAMPLE}. {STATUS}")
    parser.add_argument("config", nargs="?", type=Path, default=CONFIG, help="the recipe, a TOML file")
    parser.add_argument(
        "--store", required=True, metavar="FILE|URL", help="the store of readings, such as readings.sqlite"
    )
    parser.add_argument(
        "--model", help="the bundle to go on from: a folder, or a name in resources/models (the newest, if left out)"
    )
    parser.add_argument(
        "--depth",
        choices=("head", "main", "lesions"),
        help="what learns (the recipe's, if left out): head is the fuse network; main that and the main network's heads; "
        "lesions the detector, from lesions marked by hand",
    )
    _add_places(parser)
    _add_manner(parser)


def _add_places(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", help="the folder in which the candidate is made (the recipe's, if left out)")
    parser.add_argument("--name", help="the candidate's name (its parent's with -f1, -f2 …, if left out)")
    parser.add_argument("--run", help="where checkpoints and the log go (the recipe's, if left out)")
    parser.add_argument(
        "--leave-out",
        type=Path,
        metavar="FILE",
        help="photographs not to learn from: a text file with a SHA-256 a line, such as doubtful.txt",
    )
    parser.add_argument(
        "--arbiter",
        action="append",
        default=[],
        metavar="NAME",
        help="a reader who decides where others differ; may be given again",
    )
    parser.add_argument(
        "--photographs",
        action="append",
        type=Path,
        default=[],
        metavar="DIR",
        help="where photographs lie that were moved; may be given again",
    )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="the data that the model was released from, where you have them: with --depth lesions its own hold-out is looked at again, too",
    )


def _add_manner(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--device",
        default="auto",
        choices=("auto", "cpu", "cuda", "mps"),
        help="what looks at photographs of which no features are kept",
    )
    parser.add_argument("--resume", action="store_true", help="go on from the newest checkpoint in the run's folder")
    parser.add_argument(
        "--attended",
        action="store_true",
        help='started by another program: "pause" and "go on" are lines of standard input, whose end ends the training, its checkpoint kept',
    )
    parser.add_argument(
        "--progress",
        choices=("bar", "json"),
        default="bar",
        help="a bar with the time left (on a terminal), or a JSON object a line for other programs",
    )


def run(arguments: argparse.Namespace) -> int:
    """Raises what `feedback.run.run` does."""
    changed = {key: getattr(arguments, key) for key in ("depth", "out", "name", "run")}
    recipe = load(arguments.config, FeedbackRecipe, **changed)
    parent = (
        Path(arguments.model)
        if arguments.model and Path(arguments.model).is_dir()
        else default_bundle([SHIPPED], arguments.model)
    )
    left_out = hashes(arguments.leave_out) if arguments.leave_out else frozenset()
    arguments.kept_in = Path(recipe.run)
    from retina_training.feedback import lessons
    from retina_training.feedback.run import run as learn

    asked = lessons.Asked(
        arguments.store, left_out, tuple(arguments.arbiter), tuple(arguments.photographs), arguments.data
    )
    report = progress.logged(Path(recipe.run) / LOG, progress.shown(arguments.progress))
    if arguments.attended:
        report = attended(report)
    folder = learn(asked, parent, recipe, report, device=arguments.device, resume=arguments.resume)
    if arguments.progress == "bar":
        _tell(folder)
    return 0


def hashes(file: Path) -> frozenset[str]:
    """The SHA-256s of a text file, one a line; what follows the first word of a line is a remark. Raises TrainingError naming the line."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"{file} cannot be read: {getattr(error, 'strerror', None) or 'it is no text'}.") from error
    found = {number: line.split()[0].lower() for number, line in enumerate(lines, 1) if line.strip()}
    for number, word in found.items():
        if len(word) != 64 or set(word) - set("0123456789abcdef"):
            raise TrainingError(f"{file}, line {number}: {word!r} is no SHA-256 of 64 hexadecimal digits.")
    return frozenset(found.values())


def _tell(folder: Path) -> None:
    from retina_models.comparison import find
    from retina_training.feedback.held_out import table

    comparison = find(folder)
    assert comparison is not None, "the run writes it"
    print("\n".join([table(comparison), comparison.verdict, *(f"- {one}" for one in comparison.reasons)]))
    print(f"The candidate is {folder}; retina-desktop models import takes it to your models.", file=sys.stderr)
