"""What lies beside the code: the recipes, and the resources of the program that comes with it."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def recipes() -> Path:
    """The folder of the shipped recipes: inside the wheel and the frozen program, or beside the package in a checkout."""
    packed = _PACKAGE / "_configs"
    return packed if packed.is_dir() else _PACKAGE.parent / "configs"


def recipe(named: str) -> Path:
    """The file that a recipe names: "training/configs/…" are the shipped ones, wherever they lie and wherever the command is run."""
    own = Path(named)
    folder = ("training", "configs")
    if own.parts[:2] == folder and not own.exists():
        return recipes().joinpath(*own.parts[2:])
    return own


def resources() -> Path:
    """The program's own: `retina_desktop.paths.resources()`, which the training may not import."""
    packed = _PACKAGE.parent / "retina_desktop" / "_resources"
    return packed if packed.is_dir() else _PACKAGE.parents[1] / "resources"
