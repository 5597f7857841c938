"""The command line as its user meets it: help, wrong use, and what it says. What screening does: test_screen_folder.py."""

from __future__ import annotations

import argparse
import io
import subprocess
import sys

import pytest

from retina_desktop.cli import COMMANDS, DONE, INTERRUPTED, WRONG_USE, command_parser, main
from retina_desktop.cli.progress import Bar, make_progress, pace_words
from retina_desktop.cli.screen import ATTRIBUTIONS, _tell_outcome
from retina_desktop.services.grader_process import shares_of_cores
from retina_desktop.services.screening_run import ScreenOutcome
from screening import run_screen


def parsers_below(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    below = [
        child
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for child in dict.fromkeys(action.choices.values())
    ]
    return below + [deeper for child in below for deeper in parsers_below(child)]


LEAVES = [p for name in COMMANDS for p in parsers_below(command_parser(name)) if not parsers_below(p)]


@pytest.mark.parametrize("parser", LEAVES, ids=lambda parser: parser.prog)
def test_help_explains_every_option_and_gives_an_example(parser):
    text = parser.format_help()
    assert "Example" in text
    for action in parser._actions:
        assert action.help, f"{parser.prog} {action.dest}"


@pytest.mark.parametrize(
    "argv", [["--help"], ["screen", "--help"], ["models", "--help"], ["doctor", "--help"], ["--version"]]
)
def test_help_ends_well(argv, capsys):
    assert main(argv) == DONE
    assert capsys.readouterr().out


@pytest.mark.parametrize(
    "argv",
    [
        ["screen"],
        ["screen", "x"],
        ["screen", "x", "--out", "y", "--workers", "0"],
        ["screen", "x", "--out", "y", "--device", "abacus"],
        ["--nonsense"],
    ],
)
def test_wrong_use_has_its_own_status(argv, capsys):
    assert main(argv) == WRONG_USE
    assert capsys.readouterr().err


def test_a_path_that_is_not_there_is_named_and_nothing_is_made(tmp_path, capsys):
    assert run_screen(tmp_path / "gone", "--out", tmp_path / "out") == WRONG_USE
    assert f"There is no {tmp_path / 'gone'}." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_without_photographs_is_told(tmp_path, capsys):
    assert run_screen(tmp_path, "--out", tmp_path / "out") == WRONG_USE
    assert "No photographs were found" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (ScreenOutcome(total=1, graded=1), "1 photograph: 1 graded, 0 ungradable, 0 failed. "),
        (ScreenOutcome(total=2, graded=2), "2 photographs: 2 graded, 0 ungradable, 0 failed. "),
        (ScreenOutcome(total=1, stopped=True), "Stopped. 0 of 1 photograph: 0 graded"),
    ],
)
def test_one_photograph_is_not_photographs(outcome, words, tmp_path, capsys):
    args = argparse.Namespace(out=tmp_path)
    _tell_outcome(args, outcome, [], 1.0, make_progress("bar"))
    said = capsys.readouterr()
    assert words in said.out + said.err


def test_the_command_line_starts_without_qt_and_without_the_networks():
    heavy = "{'PySide6', 'torch', 'openvino', 'sqlalchemy', 'captum', 'cv2'}"
    code = f"import sys; from retina_desktop.cli import main; main(['screen', '--help']); print(*({heavy} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == ""


def test_every_attribution_of_the_networks_is_offered():
    from retina_models.explain import METHODS

    assert tuple(METHODS) == ATTRIBUTIONS


def test_cores_are_shared_out_once_each():
    one, two = shares_of_cores(1), shares_of_cores(2)
    assert one == [()]
    assert len(two) == 2
    assert not set(two[0]) & set(two[1])
    assert len(shares_of_cores(10_000)) == 10_000


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_tells_how_much_how_fast_and_how_long():
    terminal = Terminal()
    bar = Bar(io.StringIO(), terminal)
    bar.advance(3, 124, "a\nb.jpg", 0.69, 121.2)
    assert "3 of 124, 0.69 a second, 2:01 left  a?b.jpg" in terminal.getvalue()
    assert "\n" not in terminal.getvalue()


@pytest.mark.parametrize(
    ("per_second", "left_s", "words"),
    [(None, None, ""), (2.0, 0.0, ", 2.00 a second"), (0.5, 7322.0, ", 0.50 a second, 2:02:02 left")],
)
def test_what_is_not_known_of_the_pace_is_not_told(per_second, left_s, words):
    assert pace_words(per_second, left_s) == words


def test_without_a_terminal_only_the_words_at_the_end_are_printed():
    out, nowhere = io.StringIO(), io.StringIO()
    bar = Bar(out, nowhere)
    bar.advance(1, 2, "a.jpg")
    bar.finish("2 photographs.")
    assert (out.getvalue(), nowhere.getvalue()) == ("2 photographs.\n", "")


def test_stopped_while_its_libraries_load_it_says_so_in_one_word(monkeypatch, capsys):
    def stopped(_name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("retina_desktop.cli.command_parser", stopped)
    assert main(["screen", "somewhere", "--out", "elsewhere"]) == INTERRUPTED
    assert capsys.readouterr().err == "Stopped.\n"
