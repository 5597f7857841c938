"""The manual holds everything: each command, option, setting, action and recipe key, and each sentence that it quotes is the program's."""

from __future__ import annotations

import argparse
import dataclasses
import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from retina_desktop import cli
from retina_desktop.actions.spec import plain
from retina_desktop.actions.specs import ACTIONS
from retina_desktop.paths import find_paths, manual
from retina_desktop.services.manual_pages import CONTENTS, Chapter, ManualError, anchor_of, read_manual
from retina_desktop.settings import SETTINGS
from retina_desktop.viewmodels.unsaved import waiting
from retina_desktop.views.help import CHAPTERS
from retina_training import cli as training

PAGES = {chapter.name: chapter for chapter in read_manual(manual())}


def parsers() -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Of every command, under the words that call it."""

    def within(called: str, parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
        yield called, parser
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for name, inner in action.choices.items():
                    yield from within(f"{called} {name}", inner)

    yield "retina-desktop", cli.window_parser()
    for name in cli.COMMANDS:
        yield from list(within("retina-desktop", cli.command_parser(name)))[1:]
    yield from list(within("retina-train", training._parser()))[1:]


PARSERS = dict(parsers())


def section(page: str, called: str) -> str:
    """What the page of commands says of one."""
    return re.split(rf"^#+ `{re.escape(called)}`$", page, flags=re.MULTILINE)[1].split("\n##")[0]


@pytest.mark.parametrize("called", PARSERS)
def test_every_command_and_each_of_its_options_is_in_the_manual(called: str):
    words = section(PAGES["commands.md"].text, called)
    missing = [
        option
        for action in PARSERS[called]._actions
        for option in action.option_strings
        if option not in ("-h", "--help") and not re.search(rf"[`,] ?{re.escape(option)}[` ,]", words)
    ]
    assert not missing


def test_the_page_of_commands_is_made_from_the_parsers(repository: Path):
    made = runpy.run_path(str(repository / "packaging" / "commands_page.py"))["page"]()
    assert (manual() / "commands.md").read_text(encoding="utf-8") == made, "run packaging/commands_page.py"


def test_every_setting_is_in_the_manual():
    page = PAGES["settings.md"].text
    assert not [setting.key for setting in SETTINGS if not setting.internal and f"`{setting.key}`" not in page]


def test_every_action_and_each_of_its_keys_is_in_the_manual():
    rows = PAGES["keys.md"].text.splitlines()
    wanted = {action.id: [f"| {plain(action.text)} |", *(f"`{key}`" for key in action.keys)] for action in ACTIONS}
    assert not [name for name, words in wanted.items() if not any(all(word in row for word in words) for row in rows)]


@pytest.mark.parametrize("recipe", training.RECIPES)
def test_every_key_of_a_recipe_is_in_the_manual(recipe: str):
    table = PAGES["training.md"].text.split(f"### `{recipe}.toml`")[1].split("\n#")[0]
    keys = [key.name for key in dataclasses.fields(training.RECIPES[recipe]) if key.name != "file"]  # of itself
    assert keys
    assert not [key for key in keys if f"| `{key}` |" not in table]


def test_every_chapter_is_in_the_table_of_contents():
    assert set(PAGES) == {file.name for file in manual().glob("*.md")}


@pytest.mark.parametrize("name", PAGES)
def test_every_picture_of_a_chapter_is_there_and_made_by_make_screenshots(name: str, repository: Path):
    maker = (repository / "packaging" / "screenshots.py").read_text(encoding="utf-8")
    for picture in PAGES[name].pictures:
        assert (manual() / picture).is_file()
        stem = re.sub(r"-(dark|light)$", "", Path(picture).stem)
        assert f'"{stem}"' in maker, f"nothing in packaging/screenshots.py takes {picture}"


@pytest.mark.parametrize("name", PAGES)
def test_every_link_between_chapters_leads_to_a_heading_that_is_there(name: str):
    for target, anchor in re.findall(r"\]\(([\w-]*(?:\.md)?)#([^)]+)\)", PAGES[name].text):
        assert anchor in [heading.anchor for heading in PAGES[target or name].headings], f"{name} -> {target}#{anchor}"


def test_every_page_of_the_program_has_its_chapter(qapp):
    import_all(Path(__file__).parents[2] / "retina_desktop" / "views")
    pages = {kind.__name__ for kind in QDialog.__subclasses__() if kind.__module__.startswith("retina_desktop.")}
    assert len(pages) > 10
    assert pages <= set(CHAPTERS)
    for place in CHAPTERS.values():
        name, _, anchor = place.partition("#")
        known = [heading.anchor for heading in PAGES[name].headings]
        assert not anchor or anchor in known, place


def import_all(folder: Path) -> None:
    import importlib

    for file in folder.glob("*.py"):
        importlib.import_module(f"retina_desktop.views.{file.stem}")


def source_words() -> str:
    """The program's texts, each in one piece, with … for its fields."""
    folder = Path(cli.__file__).parents[1]
    code = "\n".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.py"))
    return re.sub(r"(\{[^{}]*\})+…?", "…", re.sub(r'"\s*\n\s*f?"', "", code))


def test_every_sentence_that_troubleshooting_quotes_is_the_program_s():
    code = source_words()
    quotes = re.findall(r"“([^”]+)”", PAGES["troubleshooting.md"].text.partition("\n## ")[2])
    assert len(quotes) > 40
    assert not [quote for quote in quotes if quote not in code]


def test_an_anchor_is_spelled_as_links_spell_it():
    assert anchor_of("The model's opinion") == "the-models-opinion"
    assert anchor_of("`results.csv`") == "resultscsv"


def test_a_comment_of_a_shell_is_no_heading():
    chapter = Chapter("one.md", "# One\n\n```\n# not one\n```\n\n## Two\n")
    assert [heading.words for heading in chapter.headings] == ["One", "Two"]


def test_where_the_pages_are_missing_the_folder_is_named(tmp_path: Path):
    with pytest.raises(ManualError, match=re.escape(str(tmp_path))):
        read_manual(tmp_path)


def test_a_chapter_that_is_missing_is_left_out(tmp_path: Path):
    (tmp_path / CONTENTS).write_text("# Manual\n\n- [One](one.md)\n- [Two](two.md)\n")
    (tmp_path / "two.md").write_text("# Two\n")
    assert [chapter.title for chapter in read_manual(tmp_path)] == ["Manual", "Two"]


@pytest.mark.parametrize("name", ["retraining.md", "exchange.md", "reading.md"])
def test_a_chapter_on_what_the_light_edition_lacks_says_so(name: str):
    words = PAGES[name].text.replace("*", "")
    assert "full edition" in words
    assert "light edition" in words


def test_the_files_of_readings_that_wait_are_in_the_manual():
    file = find_paths().unsaved_file
    for name in (file.name, waiting(file).name):
        assert f"`{name}`" in PAGES["administration.md"].text
