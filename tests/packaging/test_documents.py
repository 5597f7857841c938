"""The documents say what the program does: names of commands, settings and files that are written down exist."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from retina_desktop import cli

DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/manual/*.md", "docs/adr/*.md")


def documents(repository: Path) -> list[Path]:
    return sorted(path for pattern in DOCUMENTS for path in repository.glob(pattern))


def test_the_page_of_settings_is_made_from_the_table(repository: Path):
    made = runpy.run_path(str(repository / "packaging" / "settings_page.py"))["page"]()
    assert (repository / "docs" / "manual" / "settings.md").read_text() == made, "run packaging/settings_page.py"


def test_every_link_and_picture_of_the_documents_leads_somewhere(repository: Path):
    links = [
        (document, link)
        for document in documents(repository)
        for link in re.findall(r"\]\(([^)#]+)\)", document.read_text())
    ]
    missing = [
        (document.name, link) for document, link in links if "://" not in link and not (document.parent / link).exists()
    ]
    assert not missing


@pytest.mark.parametrize("command", sorted(cli.COMMANDS))
def test_every_command_is_in_the_readme_and_explains_itself(
    repository: Path, command: str, capsys: pytest.CaptureFixture[str]
):
    assert f"retina-desktop {command}" in (repository / "README.md").read_text()
    assert cli.main([command, "--help"]) == 0
    assert command in capsys.readouterr().out


def test_every_make_target_that_a_document_names_exists(repository: Path):
    targets = set(re.findall(r"^([a-z]+):", (repository / "Makefile").read_text(), re.MULTILINE))
    named = {
        name
        for document in documents(repository)
        for name in re.findall(r"(?:`|^)make ([a-z]+)", document.read_text(), re.MULTILINE)
    }
    assert named <= targets
