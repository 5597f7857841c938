"""Labels of a table put right in the real window: imported on the command line, a known share of them wrong, found, read, settled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import fakes
from hands import look
from made_session import photographs
from retina_desktop.app import Application
from retina_desktop.cli import main
from retina_desktop.paths import HOME_VARIABLE, Paths, find_paths
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store
from retina_desktop.viewmodels.list_filter import EVERYTHING
from retina_desktop.viewmodels.list_sort import Ordering, SortBy
from retina_desktop.viewmodels.row_words import questioned_words
from retina_models.fundus import content_hash, read

LONG_MS = 60_000  # on two cores beside a training
COUNT, WRONG = 20, (3, 8, 14, 17)
"""Photographs, and those of them whose label is wrong: one in five."""
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def client_of(load: Callable[[], fakes.FakeGrader]):
    from retina_desktop.services.grade_image import GraderClient

    return GraderClient(load)


@pytest.fixture
def paths(tmp_path, monkeypatch) -> Paths:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    paths = find_paths()
    paths.make()
    return paths


@pytest.fixture
def eyes(tmp_path) -> Path:
    photographs(tmp_path / "clinic", [f"{number:02}.png" for number in range(COUNT)], side=120)
    return tmp_path / "clinic"


@pytest.fixture
def right(eyes: Path) -> dict[str, int]:
    """By name: the grade that the model finds, too."""
    grader = fakes.FakeGrader()
    return {path.stem: grader.analyse(read(path)).prediction.grade for path in sorted(eyes.iterdir())}


@pytest.fixture
def table(tmp_path: Path, right: dict[str, int]) -> Path:
    """Wrong ones are two grades off."""
    rows = [f"{name},{(own + 2 * (n in WRONG)) % 5}" for n, (name, own) in enumerate(right.items())]
    file = tmp_path / "labels.csv"
    file.write_text("\n".join(("image,level", *rows)))
    return file


@pytest.fixture
def start(paths, eyes, qtbot) -> Iterator[Callable[[], Application]]:
    running: list[Application] = []

    def start() -> Application:
        application = Application(
            load_settings(paths.settings_file)[0], paths, make_client=partial(client_of, fakes.load_fake)
        )
        running.append(application)
        application.show([eyes])
        application.window.activateWindow()
        qtbot.waitUntil(application.window.isActiveWindow)
        worklist = application.session.worklist
        qtbot.waitUntil(lambda: worklist.rowCount() == worklist.analysed == COUNT, timeout=LONG_MS)
        return application

    yield start
    for application in running:
        application.close()


def press(day: Application, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(day.window.photo.view, key, modifiers)


def listed(day: Application) -> list[str]:
    order = day.window.worklist.order
    return [day.session.worklist.row_at(order.row_of_place(place)).path.stem for place in range(order.rowCount())]


def words(day: Application) -> list[str]:
    return [questioned_words(row) for row in day.session.worklist.rows() if row.contradictions]


def test_the_wrong_labels_head_the_queue_and_leave_it_once_they_are_read(start, table, eyes, right, paths, qtbot):
    assert main(["store", "import-grades", str(table), "--reader", "Labels", "--photographs", str(eyes)]) == 0
    wrong = [f"{number:02}" for number in WRONG]
    day = start()
    session = day.session

    day.window.worklist.choices.set_ordering(Ordering(SortBy.SUSPICION))
    qtbot.waitUntil(lambda: sorted(listed(day)[: len(wrong)]) == wrong)
    assert len(listed(day)) == COUNT, "the others come last"
    day.window.worklist.choices.set_ordering(Ordering())
    assert words(day) == [], "nothing is told that is not asked for"

    press(day, Qt.Key.Key_G, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: sorted(listed(day)) == wrong)
    assert day.window.worklist.head.chips.words == ["to look at again"]
    assert set(words(day)) == {"Labels: look again"}
    qtbot.waitUntil(lambda: session.current_row is not None and session.current_row.path.stem == listed(day)[0])
    assert not session.opinion_visible, "blind first"

    for name in (first := listed(day)):
        qtbot.waitUntil(lambda: session.photograph.is_full_resolution and session.prediction is not None)
        assert session.current_row.path.stem == name
        look(session)
        press(day, Qt.Key.Key_0 + right[name])
        qtbot.waitUntil(lambda: session.opinion_visible and session.prediction is not None)
        press(day, Qt.Key.Key_Space)
    assert len(first) == len(wrong)
    qtbot.waitUntil(lambda: words(day) == [])
    press(day, Qt.Key.Key_F5)
    press(day, Qt.Key.Key_X, CONTROL | SHIFT)
    assert (day.window.worklist.choices.filter, day.window.worklist.choices.ordering) == (EVERYTHING, Ordering())
    press(day, Qt.Key.Key_G, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: day.window.worklist.emptiness == "No grade to look at again.")
    day.close()

    next_day = start()
    assert next_day.window.worklist.choices.filter.contradicted, "it survives a restart"
    qtbot.waitUntil(lambda: next_day.window.worklist.emptiness == "No grade to look at again.")
    with open_store(paths.store_file) as store:
        assert store.verify().ok
        for name in wrong:
            history = store.readings.history(content_hash(eyes / f"{name}.png"))
            assert [one.is_imported for one in history] == [True, False, False]
            assert (history[-1].grade, history[-1].state, history[-1].seen_before) == (right[name], "confirmed", True)
