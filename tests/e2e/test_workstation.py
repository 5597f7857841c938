"""The instrument in one sitting, with the released model and a real photograph: blind first, signs, adjustments, measuring, a dragged fovea,
an attribution, everything undone, and what must be there after a restart."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from hands import look
from known_engines import keep_known
from retina_desktop.app import Application
from retina_desktop.domain.landmarks import Landmarks
from retina_desktop.paths import HOME_VARIABLE, Paths, find_paths
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store

LONG_MS = 180_000  # on two cores beside a training
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def paths(tmp_path, monkeypatch, repository) -> Paths:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    paths = find_paths()
    paths.make()
    keep_known(paths.data / "engines.json", repository / "resources" / "models")
    return paths


@pytest.fixture
def start(paths, qtbot) -> Iterator[Callable[[Path], Application]]:
    running: list[Application] = []

    def start(folder: Path) -> Application:
        settings, _ = load_settings(paths.settings_file)
        application = Application(settings, paths)
        running.append(application)
        application.show([folder])
        application.window.activateWindow()
        qtbot.waitUntil(lambda: application.session.prediction is not None, timeout=LONG_MS)
        qtbot.waitUntil(lambda: application.session.photograph.analysis is not None, timeout=LONG_MS)
        return application

    yield start
    for application in running:
        application.close()


@pytest.fixture
def eye(shared_data, tmp_path) -> Path:
    folder = tmp_path / "clinic"
    folder.mkdir()
    shutil.copy(shared_data / "idrid" / "photos" / "IDRiD_012.jpg", folder)
    return folder


def press(application: Application, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    look(application.session)
    for key in keys:
        QTest.keyClick(application.window.photo.view, key, modifiers)


def drag(application: Application, begin: QPointF, end: QPointF) -> None:
    """With the left button held, over the photograph's view."""
    view = application.window.photo.view
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin.toPoint())
    for step in range(1, 6):
        QTest.mouseMove(view, (begin + (end - begin) * step / 5).toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end.toPoint())


def on_screen(application: Application, place: tuple[float, float]) -> QPointF:
    where = application.window.photo.view.place
    return where.target().topLeft() + QPointF(*place) * where.scale


@pytest.mark.slow
@pytest.mark.timeout(600)  # three starts of the released model
def test_one_sitting_at_the_workstation(start, paths, eye, qtbot):
    day = start(eye)
    session, window = day.session, day.window

    # Blind first: nothing of the model's is to be seen or asked for; the anatomy is.
    assert "Severe" not in window.opinion.words
    assert not window.photo.view.overlay.is_shown
    press(day, Qt.Key.Key_A)
    assert not window.photo.view.overlay.attribution.is_shown
    press(day, Qt.Key.Key_G)
    found = session.landmarks.shown
    assert found.fovea is not None
    assert found.disc is not None

    # The fovea is dragged by 40 px of the screen, and stays there.
    before = on_screen(day, found.fovea)
    drag(day, before, before + QPointF(40, 0))
    moved = session.landmarks.shown.fovea
    assert moved is not None
    assert moved[0] - found.fovea[0] == pytest.approx(40 / window.photo.view.place.scale, rel=0.1)
    press(day, Qt.Key.Key_G)

    # The reader's grade brings the opinion; a sign of more is said and changes nothing.
    press(day, Qt.Key.Key_2)
    assert session.opinion_visible
    qtbot.waitUntil(lambda: window.photo.view.overlay.is_shown, timeout=LONG_MS)
    press(day, Qt.Key.Key_D, modifiers=SHIFT)
    assert session.answer.signs == ("NVD",)
    assert session.answer.grade == 2
    qtbot.waitUntil(lambda: "that is grade 4" in session.consequences.now.advice)

    see_and_ask(day, qtbot)
    undo_and_redo(day, found, moved)
    qtbot.waitUntil(lambda: session.saved_state == "saved", timeout=LONG_MS)
    day.close()
    assert day.unsaved == 0

    # After a restart all of it is there; the attribution is kept and need not be made again.
    again = start(eye)
    qtbot.waitUntil(lambda: again.session.answer.grade == 2, timeout=LONG_MS)
    assert again.session.answer.signs == ("NVD",)
    qtbot.waitUntil(lambda: again.session.landmarks.shown.fovea == pytest.approx(moved), timeout=LONG_MS)
    press(again, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: again.window.photo.view.overlay.attribution.is_shown, timeout=LONG_MS)
    again.close()
    with open_store(paths.store_file, read_only=True) as store:
        assert store.verify().ok
        assert store.readings.count() == 6, "two entries, two undone, two done again: nothing is overwritten"


def see_and_ask(day: Application, qtbot) -> None:
    """What is seen is adjusted, the file is not; then an attribution, made by the process that grades."""
    press(day, Qt.Key.Key_H)
    assert _middle(day).saturation() > 60
    press(day, Qt.Key.Key_R, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: _middle(day).saturation() == 0, timeout=LONG_MS)
    press(day, Qt.Key.Key_R, modifiers=SHIFT)
    qtbot.waitUntil(lambda: _middle(day).saturation() > 60, timeout=LONG_MS)
    press(day, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: day.window.photo.view.overlay.attribution.is_shown, timeout=LONG_MS)


def undo_and_redo(day: Application, found: Landmarks, moved: tuple[float, float]) -> None:
    """Everything, in order: the sign, the grade, the fovea; and again."""
    session = day.session
    press(day, Qt.Key.Key_Z, modifiers=CONTROL)
    assert session.answer.signs == ()
    press(day, Qt.Key.Key_Z, modifiers=CONTROL)
    assert not session.answer.is_answered
    assert not day.window.photo.view.overlay.attribution.is_shown, "blind again"
    press(day, Qt.Key.Key_Z, modifiers=CONTROL)
    assert session.landmarks.shown.fovea == pytest.approx(found.fovea)
    for _ in range(3):
        press(day, Qt.Key.Key_Z, modifiers=CONTROL | SHIFT)
    assert (session.answer.grade, session.answer.signs) == (2, ("NVD",))
    assert session.landmarks.shown.fovea == pytest.approx(moved)


def _middle(day: Application) -> QColor:
    """Of the retina in the middle of the view."""
    view = day.window.photo.view
    return view.grab().toImage().pixelColor(view.rect().center())
