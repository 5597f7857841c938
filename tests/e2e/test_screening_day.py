"""A screening in the window: with the released model and real photographs from the folder to a reading, and after kills."""

from __future__ import annotations

import csv
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from fakes import load_fake
from hands import look
from known_engines import keep_known
from made_session import photographs
from retina_desktop.app import Application
from retina_desktop.paths import HOME_VARIABLE, find_paths
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.services.screen_order import ScreenOrder
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store
from retina_desktop.viewmodels.remedies import Remedy

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
def day(tmp_path, monkeypatch, qtbot, repository) -> Iterator[Application]:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    paths = find_paths()
    paths.make()
    keep_known(paths.data / "engines.json", repository / "resources" / "models")
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


@pytest.mark.torture
def test_killed_again_and_again_it_goes_on_and_no_row_is_missing_or_doubled(tmp_path, monkeypatch, repository, qtbot):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    eyes, out = tmp_path / "eyes", tmp_path / "out"
    photographs(eyes, [f"{place}.png" for place in range(12)])
    sources = (repository, repository / "models", repository / "tests")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sources))}
    for kill_at in ("2", "5", "9"):
        program = [
            sys.executable,
            str(repository / "tests" / "e2e" / "screen_and_die.py"),
            str(eyes),
            str(out),
            kill_at,
        ]
        ended = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=120, check=False)
        assert ended.returncode == -signal.SIGKILL, ended.stderr

    paths = find_paths()
    settings, _ = load_settings(paths.settings_file)
    day = Application(settings, paths, make_client=partial(GraderClient, load_fake))
    offers: list[tuple[Remedy, ...]] = []
    day.screening.told.connect(lambda _level, _words, remedies: offers.append(remedies))
    day.show()
    qtbot.waitUntil(lambda: bool(offers), timeout=LONG_MS)
    assert offers[0] == (Remedy.GO_ON_SCREENING, Remedy.LEAVE_SCREENING)
    day.window.photo.messages.action_pressed.emit(Remedy.GO_ON_SCREENING)
    assert day.screening.is_under_way
    qtbot.waitUntil(lambda: not day.screening.is_under_way, timeout=LONG_MS)
    day.close()
    with (out / "results.csv").open(newline="", encoding="utf-8") as file:
        names = [Path(row["path"]).name for row in csv.DictReader(file)]
    assert sorted(names) == sorted(path.name for path in eyes.iterdir())
