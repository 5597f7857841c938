"""A person promotes, discards and rolls back; over real bundles on a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from made_bundles import release
from retina_desktop.jobs import JobRunner
from retina_desktop.services.model_shelf import ModelShelf
from retina_desktop.services.training_command import Workshop
from retina_desktop.viewmodels.models import (
    BROKEN,
    CANDIDATE,
    GRADES_NOW,
    INSTALLED,
    ModelsModel,
    photograph_of,
    readings_of,
)
from retina_models.comparison import BUNDLE, CLINIC, NO_WORSE, NOT_SHOWN, Comparison, Drawn, HoldOut, Judged

DRAWN = Drawn([[1, 0, 0, 0, 0]] * 5, [], [], [])
HOLD_OUT = HoldOut(5, 5, {}, {}, DRAWN, DRAWN, [])


def compared(standing: str, before: str = "shipped-1", after: str = "mine-f1") -> bytes:
    judged = [Judged("qwk", BUNDLE, standing, f"Kappa is {standing}.")]
    return Comparison(before, after, 0.05, 0.01, {CLINIC: HOLD_OUT}, {}, judged).to_json().encode()


class Desk:
    """The models of one user, and what was told of them."""

    def __init__(self, model: ModelsModel, workshop: Workshop, shelf: ModelShelf, qtbot) -> None:
        self.model, self.workshop, self.shelf, self._qtbot = model, workshop, shelf, qtbot
        self.told: list[tuple[str, str]] = []
        self.grades: list[str] = []
        self.objections: list[str] = []
        model.told.connect(lambda level, words: self.told.append((level, words)))
        model.grades.connect(self.grades.append)
        model.objected.connect(lambda _name, words: self.objections.append(words))

    def do(self, wish: Callable[[], None]) -> None:
        """And wait for all that follows from it."""
        wish()
        self._qtbot.waitUntil(lambda: not self.model.is_busy and self.model._runner.running == 0)

    def standings(self) -> dict[str, str]:
        self.do(self.model.look)
        return {one.name: one.standing for one in self.model.models.all}


@pytest.fixture
def desk(tmp_path: Path, qtbot) -> Iterator[Desk]:
    release(tmp_path / "shipped", "shipped-1", day=5)
    shelf, workshop = ModelShelf(tmp_path / "own", tmp_path / "shipped"), Workshop(tmp_path / "training")
    runner = JobRunner()
    yield Desk(ModelsModel(runner, lambda: shelf, workshop), workshop, shelf, qtbot)
    runner.close()


@pytest.fixture
def candidate(desk: Desk) -> Callable[[str], Path]:
    def make(standing: str) -> Path:
        return release(desk.workshop.out, "mine-f1", 9, "shipped-1", comparison=compared(standing))

    return make


def test_every_model_is_listed_newest_first_with_what_it_is(desk: Desk, candidate, tmp_path: Path) -> None:
    candidate(NO_WORSE)
    release(tmp_path / "own", "older-1", day=2)
    broken = release(tmp_path / "own", "broken-1")
    (broken / "bundle.json").write_text("{")
    assert desk.standings() == {
        "mine-f1": CANDIDATE, "shipped-1": GRADES_NOW, "older-1": INSTALLED, "broken-1": BROKEN,
    }  # fmt: skip
    mine = desk.model.models.find("mine-f1")
    assert mine is not None
    assert mine.parent == "shipped-1"
    assert mine.comparison is not None
    assert mine.comparison.may_be_promoted
    assert not desk.model.models.can_roll_back


def test_a_model_of_which_a_byte_was_changed_cannot_be_used_and_says_which(
    desk: Desk, candidate, tmp_path: Path
) -> None:
    release(tmp_path / "own", "older-1", day=2)
    assert desk.standings()["older-1"] == INSTALLED
    for folder in (candidate(NO_WORSE), tmp_path / "own" / "older-1", tmp_path / "shipped" / "shipped-1"):
        weights = folder / "main.safetensors"
        weights.write_bytes(weights.read_bytes()[:-1] + b"?")
    assert desk.standings() == {"mine-f1": CANDIDATE, "shipped-1": BROKEN, "older-1": BROKEN}
    for one in desk.model.models.all:
        assert "main.safetensors was changed" in one.fault, "also of a candidate, which can be discarded"


def test_a_candidate_that_the_gate_lets_through_is_installed_and_grades(desk: Desk, candidate) -> None:
    folder = candidate(NO_WORSE)
    desk.do(lambda: desk.model.promote("mine-f1"))
    assert (desk.grades, desk.objections) == (["mine-f1"], [])
    assert desk.shelf.current().name == "mine-f1"
    assert not folder.exists(), "it is no candidate any more"
    assert desk.standings() == {"mine-f1": GRADES_NOW, "shipped-1": INSTALLED}

    desk.do(desk.model.roll_back)
    assert desk.grades == ["mine-f1", "shipped-1"]
    assert desk.standings() == {"mine-f1": INSTALLED, "shipped-1": GRADES_NOW}
    assert [change["what"] for change in desk.model.models.changes] == ["promoted", "rolled back to"]


def test_against_the_gate_a_person_must_say_why(desk: Desk, candidate) -> None:
    folder = candidate(NOT_SHOWN)
    desk.do(lambda: desk.model.promote("mine-f1", "  "))
    assert desk.grades == []
    assert "Kappa is cannot be shown." in desk.objections[0]
    assert folder.exists()
    assert desk.shelf.current().name == "shipped-1"

    desk.do(lambda: desk.model.promote("mine-f1", "Every severe eye was looked at."))
    assert desk.grades == ["mine-f1"]
    assert desk.model.models.changes[-1]["although"] == "Every severe eye was looked at."


def test_a_candidate_that_is_discarded_is_gone_and_an_installed_model_cannot_be(desk: Desk, candidate) -> None:
    folder = candidate(NO_WORSE)
    desk.do(lambda: desk.model.discard("shipped-1"))
    assert desk.told == [("error", "There is no candidate called shipped-1.")]
    desk.do(lambda: desk.model.discard("mine-f1"))
    assert not folder.exists()
    assert desk.standings() == {"shipped-1": GRADES_NOW}


def test_a_candidate_altered_on_the_disk_is_not_installed(desk: Desk, candidate) -> None:
    folder = candidate(NO_WORSE)
    with (folder / "fuse.safetensors").open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x7f")
    desk.do(lambda: desk.model.promote("mine-f1"))
    assert desk.grades == []
    (level, words), *_ = desk.told
    assert level == "error"
    assert "fuse.safetensors" in words
    assert desk.shelf.current().name == "shipped-1"


def test_a_damaged_comparison_is_told_and_lets_nothing_through(desk: Desk) -> None:
    release(desk.workshop.out, "mine-f1", 9, "shipped-1", comparison=b"{")
    desk.standings()
    mine = desk.model.models.find("mine-f1")
    assert mine is not None
    assert "comparison.json is damaged" in mine.fault
    desk.do(lambda: desk.model.promote("mine-f1"))
    assert desk.grades == []


def test_without_an_earlier_model_there_is_no_way_back(desk: Desk) -> None:
    desk.do(desk.model.roll_back)
    assert desk.told == [("error", "There is no earlier model to return to: none was promoted over another.")]


def test_a_model_says_how_many_readings_it_learnt_from() -> None:
    assert readings_of({"feedback": {"readings": 202}}) == 202
    assert readings_of({}) is None
    assert readings_of({"feedback": "what"}) is None


def test_only_a_clinics_photograph_can_be_looked_at() -> None:
    assert photograph_of("ab" * 32) == "ab" * 32
    assert photograph_of("no. 17") is None
