from __future__ import annotations

import itertools
from multiprocessing.connection import wait
from pathlib import Path

import pytest

from retina_desktop.services.grader_events import (
    GraderReady,
    GraderUnavailable,
    PhotographAnalysed,
    PhotographFailed,
    PhotographStarted,
)
from retina_desktop.services.lent_client import LentClient

READY = GraderReady("fake", "CPU", 0.1)
PATH = Path("/clinic/1.png")


class Lender:
    """Numbers what it is asked for, and remembers what is taken back."""

    def __init__(self) -> None:
        self._numbers = itertools.count(7)
        self.cancelled: list[int] = []

    def submit(self, path: Path, sha256: str | None) -> int:
        return next(self._numbers)

    def cancel(self, number: int) -> None:
        self.cancelled.append(number)


@pytest.fixture
def lender() -> Lender:
    return Lender()


@pytest.fixture
def lent(lender: Lender):
    lent = LentClient(lender, lambda: None)
    yield lent
    lent.close()


def test_only_what_it_asked_for_is_the_borrowers(lent: LentClient):
    number = lent.submit(PATH)
    assert not lent.take(PhotographStarted(1, PATH))
    assert lent.take(PhotographStarted(number, PATH))
    assert lent.receive(0.0) is None
    answer = PhotographFailed(number, PATH, "Torn.")
    assert lent.take(answer)
    assert lent.receive(0.0) == answer
    assert lent.waiting() == 0


def test_that_a_model_is_there_or_not_is_for_both(lent: LentClient):
    for event in (READY, GraderUnavailable("No model.")):
        assert not lent.take(event)
        assert lent.receive(0.0) == event


def test_what_comes_wakes_whoever_waits_until_all_is_taken(lent: LentClient):
    numbers = [lent.submit(PATH) for _ in range(3)]
    assert wait(lent.waitables(), 0) == []
    for number in numbers:
        lent.take(PhotographAnalysed(number, PATH, "0" * 64, b""))
    for _ in numbers:
        assert wait(lent.waitables(), 0) != []
        assert lent.receive(0.0) is not None
    assert wait(lent.waitables(), 0) == []
    assert lent.receive(0.0) is None


def test_numbers_of_a_process_that_is_gone_are_nobodys(lent: LentClient):
    number = lent.submit(PATH)
    lent.take(GraderUnavailable("It ended."))
    assert lent.waiting() == 0
    assert not lent.take(PhotographStarted(number, PATH))


def test_given_back_it_takes_its_questions_along(lender: Lender, lent: LentClient):
    numbers = [lent.submit(PATH), lent.submit(PATH)]
    lent.close()
    assert sorted(lender.cancelled) == numbers
    assert not lent.take(PhotographFailed(numbers[0], PATH, "Torn."))
