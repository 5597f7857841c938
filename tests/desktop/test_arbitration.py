"""Where readers disagree: who is counted, and what settles it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from made_readings import NOON, sha
from retina_desktop.domain.reading import Reading
from retina_desktop.services.arbitration import arbiters_of, differences
from retina_desktop.store import open_store
from retina_desktop.store.store import Store


@pytest.fixture
def store(tmp_path: Path, empty_store: Path) -> Iterator[Store]:
    file = tmp_path / "readings.sqlite"
    file.write_bytes(empty_store.read_bytes())
    with open_store(file) as store:
        yield store


def said(reader: str, grade: int | None, state: str = "confirmed", number: int = 1) -> Reading:
    return Reading(sha(number), reader, state, grade, grade is not None, None, "", NOON, 1.0)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("readings", "disagree"),
    [
        ([], False),
        ([said("Ada", 2)], False),
        ([said("Ada", 2), said("Bo", 2)], False),
        ([said("Ada", 2), said("Bo", 3)], True),
        ([said("Ada", None), said("Bo", None)], False),
        ([said("Ada", None), said("Bo", 0)], True),
        ([said("Ada", 2), said("Bo", 3, "entered")], False),
        ([said("Ada", 2), said("Bo", 3), said("Cy", 3)], False),
        ([said("Ada", 2), said("Bo", 3), said("Cy", 4)], True),
        ([said("Ada", 2), said("Bo", 3), said("Senior", 4)], False),
    ],
)
def test_two_confirmed_answers_that_nobody_settled_are_a_difference(store, readings, disagree):
    store.readings.append_many(readings)
    assert bool(differences(store, [sha(1)], "Di", {"Senior"})) is disagree


def test_it_names_who_said_what_and_which_is_the_askers(store):
    store.readings.append_many([said("Ada", 2), said("Bo", None), said("Cy", 1, "entered")])
    answers = differences(store, [sha(1), sha(2)], "Bo", ())[sha(1)].answers
    assert [(one.who, one.grade, one.is_own) for one in answers] == [("Ada", 2, False), ("Bo", None, True)]


def test_a_reader_who_thinks_again_ends_it(store):
    store.readings.append_many([said("Ada", 2), said("Bo", 3), said("Bo", 2)])
    assert differences(store, [sha(1)], "Di", ()) == {}


@pytest.mark.parametrize(("names", "found"), [("", set()), (" Dr Ada ,Dr Bo,, ", {"Dr Ada", "Dr Bo"})])
def test_seniors_are_named_with_commas_between(names, found):
    assert arbiters_of(names) == found
