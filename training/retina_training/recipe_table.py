"""The manual's tables of recipe keys, made of the recipes themselves: `python -m retina_training.recipe_table` writes them anew."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

from retina_training.cli import RECIPES
from retina_training.ranges import meaning_of, rule_of, written

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "manual" / "training.md"
BEGIN, END = "<!-- written by python -m retina_training.recipe_table -->", "<!-- to here -->"


def tables() -> str:
    """Markdown, a table for each recipe."""
    return "\n\n".join(_table(command, kind) for command, kind in RECIPES.items())


def _table(command: str, kind: Any) -> str:
    lines = [f"### `{command}.toml`", "", "| key | meaning | where left out | may be |", "|---|---|---|---|"]
    lines += [
        f"| `{own.name}` | {meaning_of(own)} | `{written(own.default)}` | {rule.words} |"
        for own in fields(kind)
        if (rule := rule_of(own))
    ]
    return "\n".join(lines)


def with_tables(manual: str) -> str:
    """The manual's text with the tables between the two marks anew."""
    before, _, rest = manual.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{tables()}\n\n{END}{after}"


if __name__ == "__main__":
    MANUAL.write_text(with_tables(MANUAL.read_text(encoding="utf-8")), encoding="utf-8")
