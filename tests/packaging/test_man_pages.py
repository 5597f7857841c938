"""The manual pages of the Linux packages: made from the parsers, whole, and what roff takes without a word."""

from __future__ import annotations

import re
import runpy
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    packaging = Path(__file__).resolve().parents[2] / "packaging"
    monkeypatch.syspath_prepend(str(packaging))
    return SimpleNamespace(**runpy.run_path(str(packaging / "man_pages.py")))


def test_each_program_has_a_page_with_every_command_and_option(made: SimpleNamespace) -> None:
    pages = {program: made.page(program) for program in ("retina-desktop", "retina-train")}
    called = {words for words, _ in made.every_command()}
    assert {"retina-desktop diagnostics", "retina-desktop store export", "retina-train feedback"} <= called
    for words, parser in made.every_command():
        page = pages[words.split()[0]]
        own = page.split(f".SS {made.escaped(words)}\n")[-1].split("\n.SS ")[0]
        assert words == "retina-desktop" or own != page, words
        for option in made.options_of(parser):
            assert f"\n.B {made.escaped(made.spelled(option))}\n" in own, (words, option.dest)


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
@pytest.mark.parametrize("program", ["retina-desktop", "retina-train"])
def test_roff_sets_a_page_without_a_warning(made: SimpleNamespace, program: str) -> None:
    done = subprocess.run(
        ["groff", "-man", "-ww", "-Tutf8"], input=made.page(program), capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert "\nEXIT STATUS\n" in re.sub(r".\x08", "", done.stdout)


def test_the_debian_package_has_a_page_for_each_of_its_programs(made: SimpleNamespace) -> None:
    script = (Path(__file__).resolve().parents[2] / "packaging" / "linux" / "deb.sh").read_text(encoding="utf-8")
    loop = script.split("for program in ")[1].split("\ndone")[0]
    assert loop.splitlines()[0].removesuffix("; do").split() == list(made.PROGRAMS)
    assert 'man_pages.py "$stage/usr/share/man/man1" "$program"' in loop
