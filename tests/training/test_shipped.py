"""What lies beside the training's code, in a checkout and in a folder laid out as the wheel and the frozen program are."""

from __future__ import annotations

import runpy
import shutil
import tomllib
from pathlib import Path

import pytest

from retina_training import shipped
from retina_training.config import CrossRecipe, MainRecipe, load_within


def test_in_a_checkout_they_are_the_repositorys(repository: Path) -> None:
    assert shipped.recipes() == repository / "training" / "configs"
    assert shipped.resources() == repository / "resources"


def test_an_installed_training_has_them_where_the_wheel_puts_them(repository: Path, tmp_path: Path) -> None:
    wheel = tomllib.loads((repository / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    for source, place in wheel["force-include"].items():
        assert (repository / source).exists()
        (tmp_path / place).mkdir(parents=True)
    shutil.copy(shipped.__file__, tmp_path / "retina_training")
    installed = runpy.run_path(str(tmp_path / "retina_training" / "shipped.py"))
    assert installed["recipes"]() == tmp_path / "retina_training" / "_configs"
    assert installed["resources"]() == tmp_path / "retina_desktop" / "_resources"


def test_a_recipe_finds_the_shipped_one_that_it_names_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    inner = load_within(CrossRecipe(data="/clinic"), CrossRecipe().main, MainRecipe)
    assert inner.data == "/clinic"
