"""The loop closed in the real window, with the released model: read, correct, retrain, compare, promote, grade, roll back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clinic_store import clinic
from feedback_photographs import SHIPPED, dealt
from hands import look
from known_engines import keep_known
from retina_desktop.app import Application
from retina_desktop.paths import HOME_VARIABLE, Paths, find_paths
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store
from retina_desktop.views.training import COMPARE, MODELS

LONG_MS = 240_000  # on two cores beside a training
EYES = ("IDRiD_012.jpg", "IDRiD_014.jpg")


@pytest.fixture
def paths(tmp_path: Path, monkeypatch, repository: Path) -> Paths:
    """A clinic in which sixty photographs were read before, with a recipe of two steps."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    paths = find_paths()
    paths.make()
    keep_known(paths.data / "engines.json", repository / "resources" / "models")
    clinic(paths.store_file, dealt()[2].only(np.arange(60)), tmp_path / "before")
    recipe = tmp_path / "feedback.toml"
    recipe.write_text("steps = 2\nbatch = 8\n")
    settings, _ = load_settings(paths.settings_file)
    settings.set("training.recipe", str(recipe))
    settings.set("reader.name", "Ada")
    return paths


@pytest.fixture
def start(paths: Paths, qtbot) -> Iterator[Callable[[Path], Application]]:
    running: list[Application] = []

    def start(folder: Path) -> Application:
        settings, _ = load_settings(paths.settings_file)
        application = Application(settings, paths)
        running.append(application)
        application.show([folder])
        application.window.activateWindow()
        return application

    yield start
    for application in running:
        application.close()


@pytest.fixture
def folder(shared_data: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "today"
    folder.mkdir()
    for name in EYES:
        shutil.copy(shared_data / "idrid" / "photos" / name, folder)
    return folder


def press(application: Application, *keys: Qt.Key) -> None:
    for key in keys:
        look(application.session)
        QTest.keyClick(application.window.photo.view, key)


def click(button, qtbot) -> None:
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=LONG_MS)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def model_on_screen(application: Application) -> str:
    prediction = application.session.prediction
    return "" if prediction is None else prediction.model


@pytest.mark.slow
@pytest.mark.timeout(900)  # three models are loaded, and one is trained
def test_read_correct_retrain_compare_promote_grade_and_roll_back(start, paths: Paths, folder: Path, qtbot) -> None:
    day = start(folder)
    session, window = day.session, day.window
    qtbot.waitUntil(lambda: model_on_screen(day) == SHIPPED.name, timeout=LONG_MS)

    # Two photographs are read; the second grade is put right before it is confirmed.
    press(day, Qt.Key.Key_3, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.current == 1, timeout=LONG_MS)
    press(day, Qt.Key.Key_0, Qt.Key.Key_2, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.saved_state == "saved", timeout=LONG_MS)
    qtbot.waitUntil(lambda: all(row.opinion is not None for row in session.worklist.rows()), timeout=LONG_MS)

    # Retrain: 62 photographs, those of today among them with what the model has just seen.
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.training.training_window is not None, timeout=LONG_MS)
    training = window.training.training_window
    assert training is not None
    qtbot.waitUntil(lambda: day.training.plan is not None, timeout=LONG_MS)
    plan = day.training.plan
    assert plan is not None
    assert plan.everything.photographs + plan.held_out.photographs == 62
    assert plan.unseen == 0
    click(training.train.start, qtbot)
    qtbot.waitUntil(lambda: not day.training.is_under_way and day.training.step.stage != "", timeout=LONG_MS)

    # The comparison comes by itself; the gate cannot show that two steps did no harm, so a person says why.
    name = f"{SHIPPED.name}-f1"
    compare = training.compare
    assert training.told.text() == f"The training is done: {name} can be compared with {SHIPPED.name}."
    qtbot.waitUntil(lambda: training.pages.currentIndex() == COMPARE and compare.which.count() == 1, timeout=LONG_MS)
    assert "may not be promoted" in compare.verdict.text()
    assert compare.figures.topLevelItemCount() > 5
    assert compare.matrices[1].item(0, 0) is not None
    click(compare.promote, qtbot)
    qtbot.waitUntil(compare.reason.isVisible, timeout=LONG_MS)
    assert not compare.promote.isEnabled()
    QTest.keyClicks(compare.reason, "A test")
    QTest.keyClick(compare.reason, Qt.Key.Key_Return)
    assert training.isVisible(), "Return is the reason's, not the window's"

    # The new version grades the photograph on the screen; what the old one said was marked until then.
    qtbot.waitUntil(lambda: model_on_screen(day) == name, timeout=LONG_MS)

    # And back.
    QTest.mouseClick(training.tabs[MODELS], Qt.MouseButton.LeftButton)
    click(training.models.roll_back, qtbot)
    qtbot.waitUntil(lambda: model_on_screen(day) == SHIPPED.name, timeout=LONG_MS)
    qtbot.waitUntil(lambda: training.models.log.topLevelItemCount() == 2, timeout=LONG_MS)
    said = [training.models.log.topLevelItem(row) for row in range(2)]
    assert [item.text(1) for item in said if item] == [f"rolled back to {SHIPPED.name}", f"promoted {name}"]
    day.close()
    with open_store(paths.store_file, read_only=True) as store:
        assert len(store.readings.photographs()) == 62
