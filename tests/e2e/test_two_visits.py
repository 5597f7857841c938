"""Two visits of an eye with a change that is known, in the real window with the released model: laid over one another, blinking,
compared lesion by lesion, warned of where the eye is the wrong one, and found again after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from hands import look
from known_engines import keep_known
from retina_desktop.app import Application
from retina_desktop.domain.change import Fate
from retina_desktop.paths import HOME_VARIABLE, Paths, find_paths
from retina_desktop.settings import load_settings
from retina_desktop.views.choose_photograph import ChoosePhotograph
from retina_models.fundus import find_field, read_preview
from visit_pictures import Change, Truth, second_visit
from visits_on_disk import save_visit

LONG_MS = 240_000  # on two cores beside a training
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SEEING = Change(turn_degrees=6.0, shift=(0.04, -0.03), scale=1.03, brightness=0.9, slope=0.1, noise=1.5)
NOW_ONLY = ((0.35, -0.45), (0.5, -0.3), (-0.1, 0.55), (0.15, 0.6))
THEN_ONLY = ((0.3, 0.45), (0.5, 0.3), (-0.05, -0.55), (0.15, -0.6))
"""Places of painted haemorrhages, of the field's radius from its middle."""


def with_haemorrhages(pixels: np.ndarray, places: tuple[tuple[float, float], ...]) -> np.ndarray:
    """Dark red blots, soft at their edges, of 1.3 % of the field's radius."""
    field = find_field(pixels)
    blots = np.zeros(pixels.shape[:2], np.float32)
    for x, y in places:
        middle = round(field.cx + x * field.radius), round(field.cy + y * field.radius)
        cv2.circle(blots, middle, round(0.016 * field.radius), 1.0, cv2.FILLED)
    blots = cv2.GaussianBlur(blots, (0, 0), 0.003 * field.radius)[..., None]
    return (pixels * (1 - blots) + np.array((95, 22, 15), np.float32) * blots).astype(np.uint8)


@pytest.fixture
def paths(tmp_path, monkeypatch, repository) -> Paths:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    paths = find_paths()
    paths.make()
    keep_known(paths.data / "engines.json", repository / "resources" / "models")
    return paths


@pytest.fixture
def visits(shared_data, tmp_path) -> tuple[Path, Truth]:
    """A left eye in 2026, the same a year before, and the right eye of another patient; and where which place went."""
    folder = tmp_path / "clinic"
    eye = read_preview(shared_data / "idrid" / "photos" / "IDRiD_012.jpg", 2144)
    now = with_haemorrhages(eye, NOW_ONLY)
    before = with_haemorrhages(eye, THEN_ONLY)
    then, truth = second_visit(before, find_field(before), SEEING, np.random.default_rng(5))
    save_visit(folder / "12_left_now.jpg", now, "2026:03:12 10:00:00")
    save_visit(folder / "12_left_then.jpg", then, "2025:02:03 09:00:00")
    other = read_preview(shared_data / "idrid" / "photos" / "IDRiD_015.jpg", 1600)
    save_visit(folder / "15_right_now.jpg", other[:, ::-1], "2026:03:12 11:00:00")
    return folder, truth


@pytest.fixture
def start(paths, qtbot) -> Iterator[Callable[[Path], Application]]:
    running: list[Application] = []

    def start(folder: Path) -> Application:
        settings, _ = load_settings(paths.settings_file)
        application = Application(settings, paths)
        running.append(application)
        application.window.resize(1500, 940)
        application.show([folder])
        application.window.activateWindow()
        qtbot.waitUntil(lambda: application.session.worklist.rowCount() == 3, timeout=LONG_MS)
        show(application, folder / "12_left_now.jpg", qtbot)
        return application

    yield start
    for application in running:
        application.close()


def show(day: Application, path: Path, qtbot) -> None:
    """Bring one photograph to the screen, read and analysed."""
    day.session.show_path(path)
    qtbot.waitUntil(
        lambda: day.session.photograph.path == path and day.session.photograph.analysis is not None, timeout=LONG_MS
    )


def press(day: Application, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    look(day.session)
    QTest.keyClick(day.window.photo.view, key, modifiers)


def places_of(day: Application, fate: Fate) -> np.ndarray:
    """(n, 2) px of the photograph on the screen: haemorrhages with this fate."""
    change = day.session.visit_changes.change
    assert change is not None
    return np.array([one.place for one in change.lesions if one.fate is fate and one.kind == "HE"]).reshape(-1, 2)


def found(expected: np.ndarray, told: np.ndarray, reach_px: float) -> int:
    """How many of the expected places have a told one near."""
    if len(told) == 0:
        return 0
    away = np.linalg.norm(expected[:, None] - told[None], axis=-1)
    return int((away.min(axis=1) < reach_px).sum())


@pytest.mark.slow
@pytest.mark.timeout(900)  # two starts of the released model
def test_two_visits_with_a_known_change(start, visits, qtbot):
    folder, truth = visits
    day = start(folder)
    session, window = day.session, day.window
    title = window.comparing.area.pane.title

    # The last visit is laid over the photograph, says how well, and shows nothing of the model's: blind first.
    press(day, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: session.comparing.onto is not None, timeout=LONG_MS)
    onto = session.comparing.onto
    assert onto is not None
    assert onto.residual_px < 1.5
    assert f"residual {onto.registration.residual_share * 100:.2f} % of the field" in title.words
    assert "Warped onto 12_left_now.jpg" in title.words
    spots = np.array([(0.0, 0.0), (600.0, 300.0)]) + (truth.field.cx, truth.field.cy)
    assert np.abs(onto.registration.map.to_fixed(truth.to_second(spots)) - spots).max() < 2
    press(day, Qt.Key.Key_2)
    assert "after your grades of both" in title.words
    assert not window.comparing.changes[0].is_on
    show(day, folder / "12_left_then.jpg", qtbot)
    press(day, Qt.Key.Key_2)
    show(day, folder / "12_left_now.jpg", qtbot)

    # Both graded: the painted haemorrhages are new and gone, where they were painted.
    qtbot.waitUntil(lambda: session.visit_changes.change is not None, timeout=LONG_MS)
    middle, radius = np.array((truth.field.cx, truth.field.cy)), truth.field.radius
    assert found(middle + np.array(NOW_ONLY) * radius, places_of(day, Fate.NEW), 0.02 * radius) >= 3
    assert found(middle + np.array(THEN_ONLY) * radius, places_of(day, Fate.GONE), 0.02 * radius) >= 3
    assert "Since 2025-02-03" in title.words
    assert window.comparing.changes[0].is_on
    assert not window.photo.view.overlay.visible, "the maps have given way"
    look_together(day, qtbot)
    warn(day, qtbot)

    qtbot.waitUntil(lambda: session.saved_state == "saved", timeout=LONG_MS)
    day.close()
    again = start(folder)
    assert not again.session.comparing.is_on
    press(again, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: again.session.visit_changes.change is not None, timeout=LONG_MS)
    assert again.window.comparing.strip.texts[0].startswith("2025-02-03\nyours: 2 moderate, model: ")


def look_together(day: Application, qtbot) -> None:
    """Linked zoom and pan; blinking on request alone."""
    view, other, look = day.window.photo.view, day.window.comparing.area.pane.view, day.window.comparing.look
    press(day, Qt.Key.Key_Z)
    press(day, Qt.Key.Key_Right, SHIFT)
    assert other.place.scale == pytest.approx(view.place.scale)
    assert (other.place.centre - view.place.centre).manhattanLength() < 1e-6
    middle = view.rect().center()
    at = QPointF(middle)
    QTest.mousePress(other, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(other, (at + QPointF(30, 20)).toPoint())
    QTest.mouseMove(other, (at + QPointF(60, 40)).toPoint())
    QTest.mouseRelease(other, Qt.MouseButton.LeftButton, pos=(at + QPointF(60, 40)).toPoint())
    assert (other.place.centre - view.place.centre).manhattanLength() < 1e-6
    assert not look.is_blinking
    press(day, Qt.Key.Key_B)
    assert look.is_blinking
    with qtbot.waitSignal(look.changed, timeout=5000):
        pass
    press(day, Qt.Key.Key_B)
    assert not look.is_blinking
    press(day, Qt.Key.Key_F)


def warn(day: Application, qtbot) -> None:
    """Another patient's other eye is chosen by hand: both are shown, and the words say what speaks against it."""
    press(day, Qt.Key.Key_C, CONTROL | SHIFT)
    page = day.window.findChild(ChoosePhotograph)
    assert page is not None
    field = page.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "15")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: day.session.comparing.problem != "", timeout=LONG_MS)
    words = day.window.comparing.area.pane.title.words
    assert "This is a photograph of another patient (15)." in words
    assert "This is a photograph of the other eye." in words
    assert "Both are shown as they are." in words
    assert day.session.visit_changes.change is None
    assert not day.window.comparing.changes[0].is_on
