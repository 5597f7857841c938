"""A screening in the window with the released model and real photographs: from the folder to the reading of a result."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from hands import look
from retina_desktop.app import Application
from retina_desktop.paths import HOME_VARIABLE, find_paths
from retina_desktop.services.screen_order import ScreenOrder
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store

LONG_MS = 240_000  # on two cores beside a training
PHOTOGRAPHS = ("IDRiD_001.jpg", "IDRiD_005.jpg", "IDRiD_012.jpg")


@pytest.fixture
def clinic(shared_data: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "clinic"
    folder.mkdir()
    for name in PHOTOGRAPHS:
        shutil.copy(shared_data / "idrid" / "photos" / name, folder)
    (folder / "cut.jpg").write_bytes((folder / PHOTOGRAPHS[0]).read_bytes()[:1000])
    return folder


@pytest.fixture
def day(tmp_path, monkeypatch, qtbot) -> Iterator[Application]:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    paths = find_paths()
    paths.make()
    settings, _ = load_settings(paths.settings_file)
    day = Application(settings, paths)
    day.show()
    day.window.activateWindow()
    yield day
    day.close()


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_folder_is_screened_looked_through_and_read_from(day: Application, clinic: Path, qtbot):
    out = clinic.with_name("out")
    day.screening.start(ScreenOrder((clinic,), out))
    qtbot.waitUntil(lambda: not day.screening.is_under_way, timeout=LONG_MS)
    assert day.screening.step.failed == 1

    day.window.screening.show_last()
    results = day.window.screening.results_window
    model = day.window.screening._results
    assert results is not None
    assert model is not None
    qtbot.waitUntil(lambda: model.rowCount() == 4, timeout=LONG_MS)
    assert model.result_at(3).name == "cut.jpg"
    severe = [model.result_at(place).p_severe or 0 for place in range(3)]
    assert severe == sorted(severe, reverse=True)
    results.as_sheet.click()
    first = model.result_at(0)
    pictures = day.window.screening.pictures
    assert pictures is not None
    qtbot.waitUntil(lambda: isinstance(pictures.get(first), QImage), timeout=LONG_MS)

    results.sheet.show_place(0)
    QTest.keyClick(results.sheet, Qt.Key.Key_Return)
    session = day.session
    qtbot.waitUntil(lambda: session.current_row is not None and session.current_row.path == first.path, timeout=LONG_MS)
    qtbot.waitUntil(lambda: session.prediction is not None, timeout=LONG_MS)
    assert session.prediction is not None
    assert session.prediction.grade == first.grade
    assert not session.opinion_visible
    look(session)
    QTest.keyClick(day.window.photo.view, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: session.saved_state == "saved", timeout=LONG_MS)
    day.close()
    with open_store(find_paths().store_file) as store:
        reading = store.readings.history(first.sha256)[-1]
    assert (reading.grade, reading.seen_before) == (3, True)
