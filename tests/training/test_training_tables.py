"""Tables and recipes: what is wrong in them is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from retina_training.config import ConfigError, LesionRecipe, MainRecipe, load
from retina_training.tables import TableError, read_labels, read_lesions


def test_the_real_tables_are_read_whole(shared_data: Path) -> None:
    labelled = read_labels(shared_data)
    assert len(labelled) == 389 + 435 + 2960
    assert sum(row.disc is not None for row in labelled) == 389
    assert {row.grade for row in labelled} == {0, 1, 2, 3, 4}
    annotated = read_lesions(shared_data)
    assert len(annotated) == 51
    assert all(path is None or path.exists() for one in annotated for path in one.masks)


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"labels\.csv cannot be read"):
        read_labels(tmp_path)


def test_a_table_without_a_needed_column_is_named(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("path,split\na.jpg,train\n")
    with pytest.raises(TableError, match="dr_grade"):
        read_labels(tmp_path)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("stepz = 3", "unknown key 'stepz'"),
        ("steps = 'many'", "steps is 'many'"),
        ("steps = [", "not TOML"),
    ],
)
def test_a_recipe_that_cannot_be_used_says_why(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "r.toml").write_text(text)
    with pytest.raises(ConfigError, match=words.replace("[", r"\[")):
        load(tmp_path / "r.toml", LesionRecipe)


def test_a_recipe_takes_whole_numbers_for_fractions_lists_for_tuples_and_overrides(tmp_path: Path) -> None:
    (tmp_path / "r.toml").write_text("learning_rate = 1\nsizes = [384, 768]\n")
    recipe = load(tmp_path / "r.toml", MainRecipe, run="elsewhere", data=None)
    assert recipe.learning_rate == 1.0
    assert recipe.sizes == (384, 768)
    assert recipe.run == "elsewhere"
    assert recipe.data == MainRecipe.data


@pytest.mark.parametrize("name", ["lesion", "main", "fuse", "release"])
def test_the_shipped_recipes_are_valid(name: str) -> None:
    from retina_training.cli import CONFIGS, RECIPES

    assert load(CONFIGS / f"{name}.toml", RECIPES[name]).seed == 1
