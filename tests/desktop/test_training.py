"""A training as the window has it: the real program as a child process, paused, stopped, killed, gone on with."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from clinic_store import clinic
from feedback_photographs import SHIPPED, dealt
from retina_desktop.jobs import JobRunner
from retina_desktop.services.training_command import Workshop
from retina_desktop.store import open_store
from retina_desktop.viewmodels.training import State, Step, TrainingModel, Where, stage_words

LONG_MS = 120_000  # on two cores beside a training
COUNT = 40


class Desk:
    """A training over a real store, and what was told of it. steps: of each fuse network."""

    def __init__(self, folder: Path, store: Path, qtbot) -> None:
        self.workshop, self.recipe, self._qtbot = Workshop(folder / "training"), folder / "feedback.toml", qtbot
        self.runner = JobRunner()
        where = Where(
            workshop=self.workshop,
            store=lambda: store,
            open_store=lambda: open_store(store),
            model=lambda: SHIPPED,
            taken=lambda: {SHIPPED.name},
            arbiters=tuple,
            recipe=lambda: str(self.recipe),
        )
        self.training = TrainingModel(self.runner, where)
        self.told: list[tuple[str, str]] = []
        self.finished: list[str] = []
        self.training.told.connect(lambda level, words: self.told.append((level, words)))
        self.training.finished.connect(self.finished.append)
        self.steps(2)

    def steps(self, count: int) -> None:
        self.recipe.write_text(f"steps = {count}\nbatch = 4\n")

    def wait(self, until) -> None:
        self._qtbot.waitUntil(until, timeout=LONG_MS)

    def wait_learning(self) -> None:
        """Until the fuse network has made steps that a checkpoint keeps."""
        self.wait(lambda: self.training.step.done >= 60 or not self.training.is_under_way)
        assert self.training.is_under_way, self.told

    @property
    def child(self) -> psutil.Process:
        assert self.training._process is not None
        return psutil.Process(self.training._process.processId())


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("clinic")
    return clinic(folder / "readings.sqlite", dealt()[2].only(np.arange(COUNT)), folder / "photographs")


@pytest.fixture
def desk(tmp_path: Path, store: Path, qtbot) -> Iterator[Desk]:
    desk = Desk(tmp_path, store, qtbot)
    yield desk
    desk.training.close()
    desk.runner.close()


def test_it_is_planned_from_the_store(desk: Desk) -> None:
    desk.training.look()
    assert desk.training.is_looking
    desk.wait(lambda: not desk.training.is_looking)
    plan = desk.training.plan
    assert plan is not None
    assert (plan.model, plan.unseen) == (SHIPPED.name, 0)
    assert plan.everything.photographs + plan.held_out.photographs == COUNT


def test_a_search_for_moved_photographs_can_be_stopped_and_another_one_waits_for_its_turn(
    desk: Desk, tmp_path: Path, qtbot
) -> None:
    searched: list[tuple[int, int]] = []
    desk.training.searched.connect(lambda found, sought, _problems: searched.append((found, sought)))
    desk.training.look([tmp_path])
    assert desk.training.is_searching
    desk.training.look([tmp_path])  # while the first goes on
    desk.training.stop_looking()
    desk.wait(lambda: not desk.training.is_looking)
    assert searched == [(0, 0)], "the second came to its end: nothing was missing"
    assert not desk.training.is_searching
    assert desk.training.plan is not None


def _stands_still(child: psutil.Process) -> bool:
    before = child.cpu_times().user
    time.sleep(0.4)
    return child.cpu_times().user == before


@pytest.mark.torture
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_it_stands_still_ends_in_words_when_killed_and_goes_on_from_its_checkpoint(desk: Desk) -> None:
    desk.steps(100_000)
    desk.training.start()
    desk.wait_learning()
    child = desk.child
    if sys.platform != "win32":
        assert child.nice() == 19
    assert desk.training.curves["loss"]

    desk.training.pause()
    desk.wait(lambda: _stands_still(child))
    assert desk.training.words.startswith("Paused: ")
    assert desk.training.can_go_on
    stood_at = desk.training.step.done
    desk.training.go_on()
    desk.wait(lambda: desk.training.step.done > stood_at)

    child.kill()  # as a system without memory does
    desk.wait(lambda: bool(desk.told))
    level, words = desk.told.pop()
    assert level == "error"
    assert words.startswith("There is no new model. The system ended the training;")
    assert desk.training.can_go_on, "its checkpoint is there"

    assert desk.training.unfinished is not None
    assert desk.training.unfinished.depth == "head"
    desk.training.resume()
    desk.wait(lambda: desk.training.step.done > 0 or not desk.training.is_under_way)
    assert desk.training.step.done >= 50, "not from the first step"
    desk.training.cancel()
    desk.wait(lambda: desk.training.state is State.IDLE)
    assert desk.told == [("info", "The training was stopped. It can go on from its checkpoint.")]
    assert desk.workshop.candidates() == []
    assert desk.finished == []


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_what_it_refuses_is_told_in_its_own_words(desk: Desk) -> None:
    desk.recipe.write_text("steps = 0\n")
    desk.training.start()
    desk.wait(lambda: bool(desk.told))
    ((level, words),) = desk.told
    assert level == "error"
    assert "steps" in words
    assert "Traceback" not in words
    assert not desk.training.is_under_way


def test_a_store_that_cannot_be_opened_is_told_in_the_plan(tmp_path: Path, qtbot) -> None:
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(b"no store" * 200)
    desk = Desk(tmp_path, damaged, qtbot)
    desk.training.look()
    desk.wait(lambda: bool(desk.training.plan_trouble))
    assert desk.training.plan is None
    assert not desk.training.is_looking
    desk.runner.close()


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Step(), "The readings are gathered"),
        (Step("readings", done=3, total=40), "Photographs are looked at: 3 of 40"),
        (Step("fuse", 2, 3, 40, 120), "Network 2 of 3 learns: 40 of 120"),
        (Step("comparison"), "The new model is compared and written"),
    ],
)
def test_how_far_it_is_is_said(step: Step, words: str) -> None:
    assert stage_words(step) == words
