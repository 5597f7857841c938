"""`python -m retina_training.simulated_clinic`: from the data to a table, by one command."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path

from retina_models.bundle import BundleError
from retina_training import progress
from retina_training.checkpoints import LOG, TrainingError, write_whole
from retina_training.config import ConfigError, FeedbackRecipe, load
from retina_training.rows import TableError
from retina_training.simulated_clinic import base, clinic, table

MODES: dict[str, dict[str, object]] = {
    "head": {"depth": "head"},
    "main": {"depth": "main"},
    "no rehearsal": {"depth": "head", "rehearsal": 0.0},
}
"""By name what a mode changes in the recipe of `retina-train feedback`."""
EXAMPLE = "Example: python -m retina_training.simulated_clinic --data ../shared/data --lesion-run runs/lesion"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m retina_training.simulated_clinic",
        description="Start from a model that never saw the clinic's data set, feed that in batches of readings, and measure after each what "
        f"was learnt and what was forgotten. What is done already below --run is not done again. {EXAMPLE}",
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the folder of labels.csv")
    parser.add_argument("--clinic", default="eyepacs", metavar="NAME", help="the data set that plays the clinic")
    parser.add_argument("--run", type=Path, default=Path("runs/simulated-clinic"), help="where everything is made")
    parser.add_argument(
        "--lesion-run",
        type=Path,
        help="a trained detector's run; patients of whom it saw a photograph are left out of the clinic "
        "(left out, one is trained without the clinic: 35 minutes more)",
    )
    parser.add_argument("--recipe", type=Path, default=base.CONFIGS / "feedback.toml", help="of the retraining")
    parser.add_argument("--modes", nargs="+", choices=tuple(MODES), default=list(MODES))
    parser.add_argument("--folds", type=int, default=3, help="the clinic's patients are dealt into so many")
    parser.add_argument("--batch", type=int, default=50, metavar="N", help="readings between two trainings")
    parser.add_argument("--batches", type=int, metavar="N", help="feed only the first so many (all, if left out)")
    return parser


def run(arguments: argparse.Namespace) -> str:
    """Writes simulated-clinic.json and simulated-clinic.md below --run and returns the latter's text.

    Raises ConfigError, TableError, TrainingError, BundleError.
    """
    if arguments.folds < 2 or arguments.batch < 1 or (arguments.batches or 1) < 1:
        raise ConfigError("--folds must be at least 2, --batch and --batches at least 1")
    recipe = load(arguments.recipe, FeedbackRecipe)
    recipes = {name: replace(recipe, **MODES[name]) for name in arguments.modes}
    folder: Path = arguments.run
    report = progress.logged(folder / LOG, progress.shown("bar"))
    made = base.made(arguments.data, arguments.clinic, arguments.lesion_run, folder, report)
    visited = clinic.opened(arguments.data, arguments.clinic, made, arguments.folds, recipe.seed, report)
    modes = {}
    for name, own in recipes.items():
        steps = clinic.feed(
            made.bundle, visited, own, folder / name.replace(" ", "-"), arguments.batch, report, most=arguments.batches
        )
        modes[name] = table.measure(steps)
    facts = {
        **{name: str(value) for name, value in vars(arguments).items()},
        "seed": recipe.seed,
        "photographs": len(visited.seen.labelled),
        "patients": len({row.patient for row in visited.seen.labelled}),
        "left_out": visited.left_out,
        "recipes": {name: asdict(one) for name, one in recipes.items()},
    }
    figures = {name: [asdict(step) for step in steps] for name, steps in modes.items()}
    write_whole(folder / "simulated-clinic.json", json.dumps(facts | {"modes": figures}, indent=1).encode())
    page = table.page(modes)
    write_whole(folder / "simulated-clinic.md", page.encode())
    return page


def main(argv: list[str] | None = None) -> int:
    """Exit status: 0 done, 1 failed in words."""
    try:
        print(run(_parser().parse_args(argv)))
    except (ConfigError, TableError, TrainingError, BundleError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
