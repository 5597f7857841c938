"""`retina-train`: the recipes from TOML files, evaluation, release."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from retina_training.config import ConfigError, FuseRecipe, LesionRecipe, MainRecipe, load
from retina_training.tables import TableError

CONFIGS = Path(__file__).resolve().parents[1] / "configs"
RECIPES = {"lesion": LesionRecipe, "main": MainRecipe, "fuse": FuseRecipe}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="retina-train", description="Train, measure and release the fused model.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in RECIPES:
        recipe = commands.add_parser(name, help=f"train the {name} network", description=f"Example: retina-train {name} --resume")
        recipe.add_argument("config", nargs="?", type=Path, default=CONFIGS / f"{name}.toml", help="the recipe, a TOML file")
        recipe.add_argument("--data", help="the folder of labels.csv (the recipe's, if left out)")
        recipe.add_argument("--run", help="where checkpoints and the log go (the recipe's, if left out)")
        recipe.add_argument("--resume", action="store_true", help="go on from the newest checkpoint in the run's folder")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Exit status: 0 done, 1 failed in words, 2 wrong use, 130 stopped (the checkpoint is kept)."""
    arguments = _parser().parse_args(argv)
    try:
        recipe = load(arguments.config, RECIPES[arguments.command], data=arguments.data, run=arguments.run)
        module = __import__(f"retina_training.{arguments.command}", fromlist=["run"])
        module.run(recipe, resume=arguments.resume)
    except (ConfigError, TableError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; --resume goes on from the newest checkpoint.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
