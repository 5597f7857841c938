"""What a training could learn now, from a real store and the released model's manifest."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from made_lessons import know, opine, read
from made_readings import sha
from retina_desktop.services.lessons import Why, gather
from retina_desktop.services.training_plan import LEARNING_S, LOOK_S, find_again, last_made, look_at
from retina_desktop.store import open_store
from retina_models.bundle import Found, default_bundle, load_manifest
from retina_models.features import eyes_key

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
COUNT = 40


@pytest.fixture
def shipped(repository: Path) -> Path:
    return default_bundle([repository / "resources" / "models"])


@pytest.fixture
def store(tmp_path: Path):
    with open_store(tmp_path / "readings.sqlite") as store:
        know(store, {number: f"patient {number}" for number in range(COUNT)}, tmp_path / "photographs")
        read(store, *range(COUNT), grade=1, time_utc=NOW - timedelta(days=9))
        read(store, 0, 1, 2, grade=3, time_utc=NOW)
        yield store


def held_out(store) -> set[str]:
    return {one.sha256 for one in gather(store, write=False).held_out}


def made(folder: Path, shipped: Path, days: int, parent: str | None) -> Found:
    created = (NOW - timedelta(days=days)).isoformat()
    return Found(folder, replace(load_manifest(shipped), created=created, parent=parent))


def test_what_was_confirmed_since_the_last_training_is_new(store, shipped: Path, tmp_path: Path) -> None:
    fine_tuned = made(tmp_path, shipped, 4, "retina-1")
    plan = look_at(
        store, shipped, [made(tmp_path, shipped, 1, None), fine_tuned, made(tmp_path, shipped, 7, "retina-1")]
    )
    assert plan.model == shipped.name
    assert plan.since == NOW - timedelta(days=4), "a released model is none that was trained here"
    assert plan.everything.photographs + plan.held_out.photographs == COUNT
    assert plan.held_out.photographs > 0
    new = sum(number < 3 for number in range(COUNT) if sha(number) not in held_out(store))
    assert plan.new.photographs == new
    assert dict(plan.new.by_grade) == ({3: new} if new else {})
    assert not store.held_out.all(), "a look writes nothing"


def test_without_a_training_all_is_new_and_each_photograph_has_to_be_looked_at(store, shipped: Path) -> None:
    plan = look_at(store, shipped, [])
    assert plan.since is None
    assert plan.new == plan.everything
    assert plan.unseen == COUNT
    assert plan.seconds == pytest.approx(LEARNING_S + COUNT * LOOK_S)
    store.features.put(sha(5), eyes_key(load_manifest(shipped)), b"seen")
    store.features.put(sha(6), "of other eyes", b"seen")
    assert look_at(store, shipped, []).unseen == COUNT - 1


def test_what_speaks_against_it_is_told(store, shipped: Path) -> None:
    read(store, 7, reader="Ben", grade=4)
    for number in range(10, 20):
        opine(store, number, 1, 0.8, model=shipped.name)
    opine(store, 0, 1, 0.98, model=shipped.name)  # read as 3
    plan = look_at(store, shipped, [])
    assert plan.left_out == {Why.DIFFER: 1}
    assert look_at(store, shipped, [], arbiters=["Ben"]).left_out == {}
    assert [one.lesson.sha256 for one in plan.doubtful] == ([] if sha(0) in held_out(store) else [sha(0)])


def test_an_empty_store_says_why_nothing_can_be_learnt(tmp_path: Path, shipped: Path) -> None:
    with open_store(tmp_path / "empty.sqlite") as empty:
        plan = look_at(empty, shipped, [])
    assert plan.faults == ["There is no photograph with a confirmed reading to learn from."]
    assert plan.everything.photographs == 0


def test_the_last_training_is_no_damaged_one(tmp_path: Path, shipped: Path) -> None:
    assert last_made([Found(tmp_path, None, "damaged")]) is None
    assert last_made([Found(tmp_path, None, "damaged"), made(tmp_path, shipped, 2, "a")]) == NOW - timedelta(days=2)


def test_photographs_that_moved_are_found_in_a_folder_and_count_from_then_on(store, shipped: Path, tmp_path: Path):
    moved = (tmp_path / "photographs").rename(tmp_path / "elsewhere")
    assert look_at(store, shipped, []).missing == COUNT
    assert look_at(store, shipped, [], folders=[moved]).missing == 0
    assert look_at(store, shipped, []).missing == COUNT, "a plan writes nothing"
    assert find_again(store, [moved]) == (COUNT, COUNT)
    assert look_at(store, shipped, []).missing == 0, "where they lie is remembered"
    assert find_again(store, [moved]) == (0, 0), "none is sought any more"
    assert not store.held_out.all(), "and nothing else"


def test_a_folder_that_is_not_there_is_said(store, shipped: Path, tmp_path: Path):
    said: list[str] = []
    (tmp_path / "photographs").rename(tmp_path / "elsewhere")
    assert find_again(store, [tmp_path / "none"], on_problem=said.append) == (0, COUNT)
    assert len(said) == 1
    assert str(tmp_path / "none") in said[0]


def test_what_is_found_again_counts_where_the_store_takes_no_writes_too(store, shipped: Path, tmp_path: Path):
    moved = (tmp_path / "photographs").rename(tmp_path / "elsewhere")
    with open_store(tmp_path / "readings.sqlite", read_only=True) as locked:
        assert find_again(locked, [moved]) == (COUNT, COUNT)
        assert look_at(locked, shipped, [], folders=[moved]).missing == 0
