"""Writes docs/manual/commands.md from the parsers of `retina-desktop` and `retina-train`, so that the page and the programs cannot differ.

usage: commands_page.py     A test holds that the page is what this writes.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from retina_desktop import cli
from retina_training import cli as training

PAGE = Path(__file__).resolve().parent.parent / "docs" / "manual" / "commands.md"
HEAD = """\
# Commands

Made from the programs' own tables of options by `packaging/commands_page.py`; `--help` behind any of them prints the same. Who reads in the
window needs none of them. Exit status of `retina-desktop`: 0 done, 1 some failed, each named with its reason, 2 wrong use, 130 stopped. Words in
capitals stand for your own; what is in brackets may be left out.
"""

Parser = argparse.ArgumentParser


def commands_of(parser: Parser) -> dict[str, tuple[Parser, str]]:
    """The commands within one: name -> (its parser, what it does)."""
    found: dict[str, tuple[Parser, str]] = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            words = {choice.dest: choice.help or "" for choice in action._choices_actions}
            found |= {name: (inner, words.get(name, "")) for name, inner in action.choices.items()}
    return found


def every_command() -> Iterator[tuple[str, Parser]]:
    """Each with the words that call it, such as "retina-desktop store export"; a command that only holds others comes before them."""
    yield "retina-desktop", cli.window_parser()
    for name in cli.COMMANDS:
        yield from _within("retina-desktop", cli.command_parser(name))
    yield from _within("retina-train", training._parser())


def _within(called: str, parser: Parser) -> Iterator[tuple[str, Parser]]:
    for name, (inner, _) in commands_of(parser).items():
        yield f"{called} {name}", inner
        yield from _within(f"{called} {name}", inner)


def options_of(parser: Parser) -> list[argparse.Action]:
    """What may stand behind a command: its own words first, then its options; --help is everywhere and left out."""
    return [
        action
        for action in parser._actions
        if not isinstance(action, argparse._HelpAction | argparse._SubParsersAction)
        and action.help != argparse.SUPPRESS
    ]


def spelled(action: argparse.Action) -> str:
    """As it is typed: `--out DIR`, `--progress bar|json`, `FOLDER|FILE`."""
    value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    value = " ".join(value) if isinstance(value, tuple) else str(value)
    if not action.option_strings:
        return f"[{value}]" if action.nargs in ("?", "*") else value
    names = ", ".join(action.option_strings)
    if action.nargs == 0:
        return names
    return f"{names} [{value}]" if action.nargs == "?" else f"{names} {value}"


def one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()


def cell(words: str) -> str:
    """A bar would end the cell of a table."""
    return words.replace("|", "\\|")


def section(called: str, parser: Parser) -> str:
    """A command: what it does, its examples, a table of its options."""
    level = "##" if called.count(" ") < 2 else "###"
    parts = [f"\n{level} `{called}`\n"]
    description, *examples = re.split(r"\s*Example: ", f"{parser.description or ''}\n{_examples(parser)}".strip())
    if examples and (rest := re.split(r"(?<=\S)\. (?=Exit|Nothing)", examples[0], maxsplit=1))[1:]:
        examples[0], description = rest[0], f"{description} {rest[1]}"
    if description.strip():
        parts.append(f"\n{one_line(description)}\n")
    if examples:
        parts.append("\n```\n" + "\n".join(example.strip() for example in examples) + "\n```\n")
    if options := options_of(parser):
        parts.append("\n| option | what it does |\n|---|---|\n")
        for one in options:
            words = one_line((one.help or "") % {"default": one.default, "prog": parser.prog})
            words = words.replace("<", "\\<")  # or it would begin a tag, and swallow what follows
            parts.append(f"| `{cell(spelled(one))}` | {cell(words)} |\n")
    return "".join(parts)


def _examples(parser: Parser) -> str:
    """Of the words below the options the examples alone, each with "Example: " before it."""
    lines = [line.strip() for line in (parser.epilog or "").splitlines()]
    called = [line for line in lines if line.startswith(("Example: ", "retina-desktop "))]
    return "\n".join(f"Example: {line.removeprefix('Example: ')}" for line in called if "COMMAND" not in line)


def page() -> str:
    """The whole page."""
    return HEAD + "".join(section(called, parser) for called, parser in every_command())


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
