"""A list that another window hands over, and the way back from it: the real window, store and models' window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fakes import load_fake
from hands import shown_message
from made_bundles import release
from made_results import made_row, write_results
from made_session import photographs
from retina_desktop.app import Application
from retina_desktop.paths import Paths
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.services.training_command import Workshop
from retina_desktop.settings import Settings
from retina_desktop.store import open_store
from retina_desktop.store.images import Sighting
from retina_desktop.viewmodels.list_filter import Filter
from retina_desktop.viewmodels.list_sort import Ordering, SortBy
from retina_desktop.views.training import COMPARE
from retina_models.comparison import (
    CLINIC,
    NOT_SHOWN,
    Case,
    Changed,
    Comparison,
    Drawn,
    Facts,
    Figure,
    HoldOut,
    Judged,
    Missed,
)
from retina_models.fundus import content_hash

LONG_MS = 20_000
NAMES = [f"{place // 2}_{('left', 'right')[place % 2]}.png" for place in range(6)]
ORDERING = Ordering(SortBy.NAME, turned=True)
GONE = "ab" * 32


@pytest.fixture
def clinic(tmp_path: Path) -> list[Path]:
    return photographs(tmp_path / "clinic", NAMES)


@pytest.fixture
def elsewhere(tmp_path: Path) -> list[Path]:
    return photographs(tmp_path / "elsewhere", ["Anna right.png", "Anna left.png"], side=300)


@pytest.fixture
def paths(tmp_path: Path, clinic: list[Path], elsewhere: list[Path]) -> Paths:
    """A candidate that grades three photographs otherwise: one of the clinic's folder, one from elsewhere, and one never seen."""
    paths = Paths(tmp_path / "home" / "config", tmp_path / "home" / "data", tmp_path / "home" / "log")
    paths.make()
    shas = [content_hash(path) for path in (clinic[3], elsewhere[1])]
    with open_store(paths.store_file) as store:
        eyes = [Sighting(shas[0], clinic[3]), Sighting(shas[1], elsewhere[1], laterality="OS", patient="Anna")]
        store.images.remember_many(eyes)
    sure = [0.6, 0.1, 0.1, 0.1, 0.1]
    changed = [Changed(sha256, 4, 0, 2, sure, sure) for sha256 in (*shas, GONE)]
    figure = Figure(0.9, 0.9, 0.0, -0.1, 0.1, 3, 3)
    drawn = Drawn([[1, 0, 0, 0, 0]] * 5, [], [], [])
    held = HoldOut(3, 3, {"severe_referable": figure}, {}, drawn, drawn, changed)
    facts = Facts(Case.TOO_FEW, needed=64, missed=[Missed(shas[1], 4)])
    judged = [Judged("severe_referable", CLINIC, NOT_SHOWN, "Too few eyes.", facts)]
    made = Comparison("shipped-1", "mine-f1", 0.05, 0.01, {CLINIC: held}, {}, judged)
    release(Workshop(paths.data / "training").out, "mine-f1", 9, "shipped-1", comparison=made.to_json().encode())
    return paths


@pytest.fixture
def day(paths: Paths, clinic: list[Path], qtbot) -> Iterator[Application]:
    """The clinic's folder, filtered, turned round, and the reader at its fifth photograph."""
    settings = Settings(None, {"window.notice_accepted": True, "reader.name": "Ada"})
    client = partial(GraderClient, partial(load_fake, 0.0))
    application = Application(settings, paths, make_client=client)
    application.show([clinic[0].parent])
    session, choices = application.session, application.window.worklist.choices
    qtbot.waitUntil(lambda: session.worklist.rowCount() == len(NAMES), timeout=LONG_MS)
    choices.set_filter(Filter(text="png"))
    choices.set_ordering(ORDERING)
    choices.set_grouped(True)
    session.show_path(clinic[4])
    yield application
    application.close()


@pytest.fixture
def compare(day: Application, qtbot):
    """The page on which the candidate is compared."""
    day.window.training.show(COMPARE)
    qtbot.waitUntil(lambda: day.window.training.training_window is not None and bool(day.models.names), timeout=LONG_MS)
    window = day.window.training.training_window
    assert window is not None
    return window.compare


def listed(day: Application) -> list[Path]:
    return [row.path for row in day.session.worklist.rows()]


def go_to(compare, name: str) -> None:
    (item,) = compare.changed.findItems(name, Qt.MatchFlag.MatchExactly, 0)
    compare.changed.setCurrentItem(item)
    QTest.mouseClick(compare.look, Qt.MouseButton.LeftButton)


def is_as_it_was(day: Application, clinic: list[Path]) -> bool:
    choices, row = day.window.worklist.choices, day.session.current_row
    facts = (choices.filter, choices.ordering, choices.is_grouped, listed(day), row and row.path)
    return facts == (Filter(text="png"), ORDERING, True, clinic, clinic[4])


def test_photographs_that_changed_are_named_as_their_files_are(compare) -> None:
    here, anna, gone = (compare.changed.topLevelItem(row) for row in range(3))
    assert here.text(0) == "1_right.png"
    assert [anna.text(column) for column in range(3)] == ["Anna left.png", "Anna", "OS"]
    assert [gone.text(column) for column in range(3)] == [GONE[:12], "", ""]
    name, sha256 = anna.toolTip(0).splitlines()
    assert (name, len(sha256)) == ("Anna left.png", 64)
    assert "to be looked at: Anna left.png (grade 4)." in compare.reasons.text()


def test_a_photograph_that_the_list_shows_is_gone_to_and_the_list_stays(
    day: Application, compare, clinic, qtbot
) -> None:
    go_to(compare, "1_right.png")
    row = day.session.current_row
    assert row is not None
    assert row.path == clinic[3]
    assert listed(day) == clinic
    assert day.window.worklist.choices.ordering == ORDERING
    assert not day.window.worklist.handed.isVisible()
    assert "the record says so" in shown_message(day.window)


@pytest.mark.parametrize("name", ["Anna left.png", "1_right.png"])
def test_from_one_that_it_does_not_show_a_button_leads_back(
    day: Application, compare, clinic, elsewhere, qtbot, name
) -> None:
    handed = day.window.worklist.handed
    if name == "1_right.png":
        day.window.worklist.choices.set_filter(Filter(text="left"))  # it is hidden
    go_to(compare, name)
    qtbot.waitUntil(lambda: day.session.current >= 0 and listed(day) == [clinic[3], elsewhere[1]], timeout=LONG_MS)
    assert day.window.worklist.choices.filter == Filter()
    assert (handed.isVisible(), handed.words.words) == (True, "From the training")

    go_to(compare, "1_right.png")
    qtbot.waitUntil(lambda: day.session.current_row is not None and day.session.current_row.path == clinic[3])
    assert handed.isVisible(), "one after another, the way back stays that to the reader's own list"

    QTest.mouseClick(handed.back, Qt.MouseButton.LeftButton)
    if name == "1_right.png":
        qtbot.waitUntil(lambda: listed(day) == clinic and day.session.current >= 0, timeout=LONG_MS)
        assert day.window.worklist.choices.filter == Filter(text="left")
    else:
        qtbot.waitUntil(lambda: is_as_it_was(day, clinic), timeout=LONG_MS)
    assert not handed.isVisible()


def test_one_that_is_gone_is_told_by_name_until_its_new_folder_is_known(
    day, paths, clinic, elsewhere, qtbot, request
) -> None:
    moved = elsewhere[1].rename(elsewhere[1].with_name("moved.png"))
    compare = request.getfixturevalue("compare")
    go_to(compare, "Anna left.png")
    window = day.window.training.training_window
    assert window.told.text() == "Anna left.png is not where it was: open its folder."
    assert listed(day) == clinic
    with open_store(paths.store_file) as store:
        store.images.remember_many([Sighting(content_hash(moved), moved)])
    day.window.activateWindow()
    window.activateWindow()
    qtbot.waitUntil(lambda: day.models.names[content_hash(moved)].path == moved, timeout=LONG_MS)
    assert compare.changed.currentItem().text(0) == "moved.png"
    QTest.mouseClick(compare.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: day.session.current_row is not None and day.session.current_row.path == moved)
    assert not window.told.isVisible()


def test_another_list_that_is_opened_ends_the_one_handed_over(day: Application, compare, elsewhere, qtbot) -> None:
    go_to(compare, "Anna left.png")
    day.window.wishes.open_paths([elsewhere[0].parent])
    qtbot.waitUntil(lambda: len(listed(day)) == 2 and day.session.current >= 0, timeout=LONG_MS)
    assert not day.window.worklist.handed.isVisible()
    day.window.wishes.handed.go_back()
    assert set(listed(day)) == set(elsewhere), "there is nothing to go back to"


def test_the_results_hand_their_list_over_with_a_way_back_too(day: Application, clinic, tmp_path: Path, qtbot) -> None:
    rows = [made_row(path, 2) for path in reversed(clinic)]
    day.window.screening.show_results(write_results(tmp_path / "results", rows))
    results = day.window.screening.results_window
    assert results is not None
    qtbot.waitUntil(lambda: results.table.model().rowCount() == len(clinic), timeout=LONG_MS)
    results.read_requested.emit(0)
    handed = day.window.worklist.handed
    assert (handed.isVisible(), handed.words.words) == (True, "From the results")
    qtbot.waitUntil(lambda: day.session.current >= 0, timeout=LONG_MS)
    QTest.mouseClick(handed.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_as_it_was(day, clinic), timeout=LONG_MS)
