"""The window over a session without files, store or model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QObject

import disks
from fake_session import FakeSession, NowRunner, made_analysis
from made_session import Desks, photographs
from retina_desktop.paths import resources
from retina_desktop.settings import Settings
from retina_desktop.store import open_store
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.views.main_window import MainWindow
from retina_models.bundle import BundleError, default_bundle


@pytest.fixture(autouse=True)
def windows_let_go(monkeypatch) -> Iterator[None]:
    """Models that outlive their window in a test would hold it by their connections for good: 30 MB each."""
    models: list[QObject] = []
    build = MainWindow.__init__

    def build_and_note(window: MainWindow, session: Any, overlay: OverlayModel, *others: Any) -> None:
        models.extend((overlay, session))
        build(window, session, overlay, *others)

    monkeypatch.setattr(MainWindow, "__init__", build_and_note)
    yield
    for model in models:
        if shiboken6.isValid(model):
            shiboken6.delete(model)


@pytest.fixture
def session(qapp) -> Iterator[FakeSession]:
    session = FakeSession()
    yield session
    session.undo_stack.blockSignals(True)  # it clears itself while it is destroyed, and tells views that are gone


@pytest.fixture
def settings() -> Settings:
    settings = Settings(None)
    settings.set("window.notice_accepted", True)
    return settings


@pytest.fixture
def window(qtbot, session: FakeSession, settings: Settings) -> MainWindow:
    overlay = OverlayModel(NowRunner())  # pyright: ignore[reportArgumentType]
    window = MainWindow(session, overlay, settings, resources())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(window)
    window.resize(1500, 940)  # by itself it would be as large as the screen that pretends to be there
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def reading(window: MainWindow, session: FakeSession) -> MainWindow:
    """The window with six photographs, of which the first is on the screen."""
    session.list_rows(6)
    session.select(0)
    session.show_picture()
    session.wishes.clear()
    return window


@pytest.fixture
def seen(reading: MainWindow, session: FakeSession) -> MainWindow:
    session.blind_first = False
    session.show_analysis(made_analysis())
    return reading


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory) -> Path:
    file = tmp_path_factory.mktemp("empty") / "readings.sqlite"
    open_store(file).close()
    return file


@pytest.fixture
def desks(tmp_path, qapp, empty_store) -> Iterator[Desks]:
    desks = Desks(tmp_path, empty_store)
    yield desks
    desks.close()


@pytest.fixture
def eyes(tmp_path) -> list[Path]:
    return photographs(tmp_path / "eyes", ["10_left.png", "10_right.png", "11_left.png"])


@pytest.fixture
def photograph(tmp_path: Path) -> Callable[[str], Path]:
    """Makes a small photograph of this name: a bright disc on black."""

    def make(name: str) -> Path:
        pixels = np.zeros((120, 160, 3), np.uint8)
        cv2.circle(pixels, (80, 60), 55, (40, 90, 10 * (sum(name.encode()) % 20) + 40), -1)
        path = tmp_path / name
        cv2.imwrite(str(path), pixels)
        return path

    return make


@pytest.fixture(name="small_disk")
def mounted_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 2 MB, that can be filled."""
    with disks.small_disk(tmp_path / "disk") as disk:
        yield disk


@pytest.fixture(scope="session")
def released(repository: Path) -> Path:
    """The bundle that ships with the program."""
    try:
        return default_bundle([repository / "resources" / "models"])
    except BundleError as error:
        pytest.skip(f"no model has been released yet: {error}")
