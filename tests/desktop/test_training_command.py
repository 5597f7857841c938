"""How the training is called, where it works, and what its end means in words."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from retina_desktop.services.training_command import Order, Workshop, failure_words, is_installed, next_name, program
from retina_models.bundle import BundleError

HASH = "ab" * 32


def test_a_training_is_called_with_all_that_was_chosen(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path)
    order = Order(
        Path("r.sqlite"), Path("m"), "m-f1", "main", ("Ada", "Ben"), tmp_path / "out.txt", "own.toml", resume=True
    )
    said = " ".join(order.arguments(workshop))
    assert said.startswith("feedback own.toml --store r.sqlite --model m --depth main --name m-f1")
    assert f"--run {tmp_path / 'run'} --out {tmp_path / 'candidates'}" in said
    assert "--arbiter Ada --arbiter Ben" in said
    assert said.endswith(f"--leave-out {tmp_path / 'out.txt'} --attended --progress json --resume")
    plain = Order(Path("r.sqlite"), Path("m"), "m-f1").arguments(workshop)
    assert "--leave-out" not in plain
    assert "--resume" not in plain
    assert plain[:3] == ["feedback", "--store", "r.sqlite"]


def test_every_option_is_one_that_the_training_knows(tmp_path: Path) -> None:
    from retina_training.cli import _parser

    order = Order(Path("r.sqlite"), Path("m"), "m-f1", "head", ("Ada",), tmp_path / "out.txt", "own.toml", resume=True)
    said = _parser().parse_args(order.arguments(Workshop(tmp_path)))
    assert (said.command, said.name, said.arbiter, said.progress) == ("feedback", "m-f1", ["Ada"], "json")


def test_what_was_stopped_is_known_in_another_run_of_the_program(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path / "training")
    order = Order(Path("r.sqlite"), tmp_path / "m", "m-f1", "lesions", ("Ada",), tmp_path / "out.txt", "own.toml")
    workshop.keep(order)
    assert Workshop(workshop.folder).unfinished() is None, "without a checkpoint there is nothing to go on from"
    checkpoint = workshop.run / "detector" / "checkpoint.pt"
    checkpoint.parent.mkdir(parents=True)
    checkpoint.write_bytes(b"")
    assert Workshop(workshop.folder).unfinished() == replace(order, resume=True)
    (workshop.folder / "order.json").write_text('{"depth": "lesions"')
    assert workshop.unfinished() is None


def test_names_are_numbered_on_from_the_released_model() -> None:
    assert next_name("retina-1", ()) == "retina-1-f1"
    assert next_name("retina-1", {"retina-1-f1", "retina-1"}) == "retina-1-f2"
    assert next_name("retina-1-f2", {"retina-1-f1", "retina-1-f2"}) == "retina-1-f3"


def test_only_a_candidate_can_be_discarded(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path / "training")
    kept = tmp_path / "kept"
    for folder in (kept, workshop.out / "m-f1"):
        folder.mkdir(parents=True)
    for name in ("../../kept", str(kept), "", ".", "m-f2"):
        with pytest.raises(BundleError, match="There is no candidate called"):
            workshop.discard(name)
    assert kept.is_dir()
    workshop.discard("m-f1")
    assert list(workshop.out.iterdir()) == []


def test_photographs_to_be_left_out_are_written_one_a_line_and_forgotten_again(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path / "training")
    assert workshop.leave_out_these(()) is None
    file = workshop.leave_out_these({HASH})
    assert file is not None
    assert file.read_text() == f"{HASH}\n"
    assert workshop.leave_out_these(()) is None
    assert not file.exists()


def test_what_was_stopped_is_unfinished_until_it_is_forgotten(tmp_path: Path) -> None:
    workshop = Workshop(tmp_path / "training")
    assert not workshop.is_unfinished
    (workshop.run / "member0").mkdir(parents=True)
    (workshop.run / "member0" / "checkpoint.pt").touch()
    assert workshop.is_unfinished
    workshop.forget_run()
    assert not workshop.is_unfinished


@pytest.mark.parametrize(
    ("reason", "was_killed", "errors", "words"),
    [
        ("The disk is full.", False, "", "The disk is full."),
        ("", True, "Traceback\nKeyError", "The system ended the training; most often there is no memory left."),
        ("", False, "Traceback (most recent call last):\n  x\nKeyError: 'a'\n", "a fault of its own: KeyError: 'a'."),
        ("", False, "", "a fault of its own: it said nothing."),
    ],
)
def test_the_end_of_a_training_is_told_in_words(reason: str, was_killed: bool, errors: str, words: str) -> None:
    assert words in failure_words(reason, was_killed, errors)


def test_here_the_training_is_a_module_of_this_python() -> None:
    assert is_installed()
    assert program() == [sys.executable, "-m", "retina_training.cli"]


@pytest.mark.parametrize("ending", ["", ".exe"])
def test_an_installed_program_starts_the_training_beside_it_where_its_edition_has_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / f"retina-desktop{ending}"))
    assert not is_installed(), "the light edition"
    (tmp_path / f"retina-train{ending}").touch()
    assert is_installed()
    assert program() == [str(tmp_path / f"retina-train{ending}")]
