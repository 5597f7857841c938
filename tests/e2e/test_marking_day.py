"""A day of marking lesions in the real window, on a real photograph: by pointer and key, restarted, killed, found again."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

import fakes
from hands import look
from retina_desktop.app import Application
from retina_desktop.domain.marks import State
from retina_desktop.paths import HOME_VARIABLE, Paths, find_paths
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store

LONG_MS = 60_000  # on two cores beside a training
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


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
def start(paths, qtbot) -> Iterator[Callable[[Path], Application]]:
    running: list[Application] = []

    def start(folder: Path) -> Application:
        application = Application(
            load_settings(paths.settings_file)[0], paths, make_client=partial(client_of, fakes.load_spotted)
        )
        running.append(application)
        application.show([folder])
        application.window.activateWindow()
        qtbot.waitUntil(application.window.isActiveWindow)
        qtbot.waitUntil(lambda: application.session.marking.marks is not None, timeout=LONG_MS)
        return application

    yield start
    for application in running:
        application.close()


@pytest.fixture
def eyes(shared_data, tmp_path) -> Path:
    """One real photograph of 12 megapixels."""
    folder = tmp_path / "clinic"
    folder.mkdir()
    shutil.copy(shared_data / "idrid" / "photos" / "IDRiD_001.jpg", folder)
    return folder


def press(day: Application, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    look(day.session)
    for key in keys:
        QTest.keyClick(day.window.photo.view, key, modifiers)


def on_screen(day: Application, point: tuple[float, float]) -> QPoint:
    return day.window.photo.view.place.to_screen(QPointF(point[0] + 0.5, point[1] + 0.5)).toPoint()


def click(day: Application, point: tuple[float, float], button=LEFT) -> None:
    QTest.mouseClick(day.window.photo.view, button, Qt.KeyboardModifier.NoModifier, on_screen(day, point))


def drag(day: Application, *points: tuple[float, float]) -> None:
    view = day.window.photo.view
    QTest.mousePress(view, LEFT, pos=on_screen(day, points[0]))
    for point in points[1:]:
        QTest.mouseMove(view, on_screen(day, point))
    QTest.mouseRelease(view, LEFT, pos=on_screen(day, points[-1]))


def said(day: Application, point: tuple[float, float], kind: str) -> State:
    marks = day.session.marking.marks
    assert marks is not None
    return State(int(marks.mask(kind)[round(point[1]), round(point[0])]))


def peaks(day: Application) -> list[tuple[float, float]]:
    drawn = day.session.marking.proposals
    assert drawn is not None
    return [(float(x), float(y)) for x, y in drawn.found.peaks]


@pytest.mark.slow
def test_a_day_of_marking_is_there_after_a_restart(start, eyes, qtbot):
    day = start(eyes)
    model, session = day.session.marking, day.session
    qtbot.waitUntil(lambda: session.prediction is not None, timeout=LONG_MS)
    press(day, Qt.Key.Key_2, Qt.Key.Key_K)
    press(day, Qt.Key.Key_4, modifiers=ALT)
    qtbot.waitUntil(lambda: model.proposed == 12, timeout=LONG_MS)
    first = peaks(day)

    day.window.photo.view.bring_to_middle(QPointF(*first[0]))
    click(day, first[0])
    day.window.photo.view.bring_to_middle(QPointF(*first[1]))
    click(day, first[1], RIGHT)
    assert (said(day, first[0], "SE"), said(day, first[1], "SE")) == (State.LESION, State.CLEAR)
    press(day, Qt.Key.Key_F)
    edge = (30.0, 30.0), (4250.0, 30.0), (4250.0, 2800.0), (30.0, 2800.0)
    drag(day, *edge)  # all that is left
    assert model.proposed == 0
    press(day, Qt.Key.Key_Z, modifiers=CONTROL)
    assert model.proposed == 10
    press(day, Qt.Key.Key_Z, modifiers=CONTROL | SHIFT)
    assert model.proposed == 0

    press(day, Qt.Key.Key_2, modifiers=ALT)
    press(day, Qt.Key.Key_B)
    drag(day, (2000, 1500), (2200, 1500))
    press(day, Qt.Key.Key_K, modifiers=SHIFT)
    assert said(day, (2100, 1500), "HE") is State.LESION
    marked = {kind: model.marks.mask(kind).copy() for kind in ("SE", "HE")}
    qtbot.waitUntil(lambda: session.saved_state == "saved", timeout=LONG_MS)
    day.close()
    assert day.unsaved == 0

    next_day = start(eyes)
    again = next_day.session.marking
    assert all((again.marks.mask(kind) == mask).all() for kind, mask in marked.items())
    assert (again.marks.is_complete("HE"), again.marks.is_complete("SE")) == (True, False)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_in_mid_stroke_costs_that_stroke_and_nothing_else(start, paths, eyes, repository):
    program = [sys.executable, str(repository / "tests" / "e2e" / "draw_and_die.py"), str(eyes)]
    sources = os.pathsep.join([str(repository / "tests"), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": sources}
    ended = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (ended.returncode, ended.stdout) == (-signal.SIGKILL, "drawing\n"), ended.stderr

    again = start(eyes)
    view = again.window.photo.view
    for down, expected in ((0, State.LESION), (60, State.UNJUDGED)):
        at = view.place.to_photo(QPointF(view.rect().center() + QPoint(15, down)))
        assert said(again, (at.x(), at.y()), "MA") is expected
    with open_store(paths.store_file) as store:
        assert [edit.tool for edit in store.marks.history(again.session.current_row.sha256)] == ["brush"]
        assert store.verify().ok
