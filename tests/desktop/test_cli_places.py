"""`retina-desktop WORD…`: a command, or what the window opens; a mistyped command is named as one."""

from __future__ import annotations

from pathlib import Path

import pytest

from retina_desktop import cli


@pytest.mark.parametrize("argv", [["sreen", "Fotos", "--out", "x"], ["sreen"], ["Screen", "Fotos"]])
def test_a_mistyped_command_is_refused_with_the_nearest_one(argv: list[str], tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(argv) == cli.WRONG_USE
    words = f"{argv[0]} is no command, and no folder or file here; did you mean screen?\n"
    assert capsys.readouterr().err.endswith(words)


def test_a_word_like_no_command_with_options_is_told_the_commands(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["grade", "Fotos", "--out", "x"]) == cli.WRONG_USE
    assert "grade is no command, and no folder or file here; the commands are screen, models" in capsys.readouterr().err


def test_a_folder_is_opened_whatever_it_is_called_and_an_unknown_option_is_named(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for name in ("sreen", "stores"):
        (tmp_path / name).mkdir()
        assert cli.parse_places([name]).photographs == [Path(name)]
    assert cli.parse_places(["missing-folder"]).photographs == [Path("missing-folder")], (
        "the window says that it is missing"
    )
    assert cli.main(["sreen", "--out", "x"]) == cli.WRONG_USE
    assert capsys.readouterr().err.endswith("unrecognized arguments: --out x\n")
