"""A day of reading in the real window: real photographs, graded by key, killed, restarted, found again."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import fakes
from corpus import make_corpus
from hands import look
from retina_desktop.app import Application
from retina_desktop.display import missing_display
from retina_desktop.paths import HOME_VARIABLE, Paths, find_paths
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store

LONG_MS = 60_000  # on two cores beside a training


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
def start(paths, qtbot) -> Iterator[Callable[..., Application]]:
    """Starts the program as `app.run` does; `close` each, or the end of the test does."""
    running: list[Application] = []

    def start(folder: Path, load: Callable[[], fakes.FakeGrader] = fakes.load_fake) -> Application:
        settings, problem = load_settings(paths.settings_file)
        assert problem is None
        application = Application(settings, paths, make_client=partial(client_of, load))
        running.append(application)
        application.show([folder])
        application.window.activateWindow()
        qtbot.waitUntil(application.window.isActiveWindow)
        return application

    yield start
    for application in running:
        application.close()


@pytest.fixture
def eyes(shared_data, tmp_path) -> Path:
    """Three real photographs of three sizes."""
    folder = tmp_path / "clinic"
    folder.mkdir()
    found = sorted((shared_data / "eyepacs").rglob("*.jp*g"))[:2] + sorted((shared_data / "idrid").rglob("*.jpg"))[:1]
    for path in found:
        shutil.copy(path, folder)
    return folder


def press(
    application: Application, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    look(application.session)
    QTest.keyClick(application.window, key, modifier)


def grades(application: Application) -> dict[str, str]:
    return {row.path.name: row.answer.words for row in application.session.worklist.rows()}


@pytest.mark.slow
def test_a_day_of_reading_is_there_after_a_restart(start, eyes, qtbot):
    day = start(eyes)
    session = day.session
    qtbot.waitUntil(lambda: session.photograph.is_full_resolution, timeout=LONG_MS)
    qtbot.waitUntil(lambda: session.prediction is not None, timeout=LONG_MS)
    assert not session.opinion_visible  # blind first

    press(day, Qt.Key.Key_2)
    assert session.answer.grade == 2
    assert session.opinion_visible
    assert session.photograph.analysis is not None
    press(day, Qt.Key.Key_Space)
    assert session.current == 1

    press(day, Qt.Key.Key_4)
    press(day, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not session.answer.is_answered
    press(day, Qt.Key.Key_U)
    press(day, Qt.Key.Key_Space)
    press(day, Qt.Key.Key_0)
    expected = dict(zip(sorted(grades(day)), grades(day).values(), strict=True))
    assert sorted(expected.values()) == ["0", "2", "U"]
    qtbot.waitUntil(lambda: session.saved_state == "saved", timeout=LONG_MS)
    day.close()
    assert day.unsaved == 0

    next_day = start(eyes)
    qtbot.waitUntil(lambda: next_day.session.worklist.counts == (3, 0, 3), timeout=LONG_MS)
    assert grades(next_day) == expected
    states = [row.answer.state for row in next_day.session.worklist.rows()]
    assert states == ["confirmed", "confirmed", "entered"]


@pytest.mark.slow
def test_a_grade_survives_a_kill(start, paths, eyes, qtbot, repository):
    program = [sys.executable, str(repository / "tests" / "e2e" / "drive_and_die.py"), str(eyes)]
    sources = (repository, repository / "models", repository / "tests")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sources))}
    ended = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (ended.returncode, ended.stdout) == (-signal.SIGKILL, "saved\n"), ended.stderr

    again = start(eyes)
    qtbot.waitUntil(lambda: again.session.answer.grade == 3, timeout=LONG_MS)
    with open_store(paths.store_file) as store:
        assert store.verify().ok


@pytest.mark.slow
def test_a_photograph_that_kills_the_model_is_named_and_the_rest_goes_on(start, eyes, qtbot):
    first = min(eyes.iterdir())
    killer = first.with_name(f"dies {first.name}")
    shutil.copy(first, killer)
    with killer.open("ab") as file:
        file.write(b"\0")  # another content
    day = start(eyes, fakes.load_faulty)
    number = None

    def failed() -> bool:
        nonlocal number
        number = day.session.worklist.row_of(killer)
        return number is not None and day.session.worklist.row_at(number).error is not None

    qtbot.waitUntil(failed, timeout=LONG_MS)
    assert "twice on this photograph" in (day.session.worklist.row_at(number or 0).error or "")
    qtbot.waitUntil(lambda: sum(row.opinion is not None for row in day.session.worklist.rows()) == 3, timeout=LONG_MS)


@pytest.mark.slow
def test_whatever_lies_in_the_folder_the_window_names_what_it_cannot_read(start, tmp_path, qtbot):
    corpus = make_corpus(tmp_path / "corpus")
    day = start(corpus.folder)
    worklist = day.session.worklist
    qtbot.waitUntil(
        lambda: worklist.rowCount() > 0 and all(row.is_analysed for row in worklist.rows()), timeout=2 * LONG_MS
    )
    failed = {row.path.name: row.error for row in worklist.rows() if row.error is not None}
    assert set(failed) == {Path(name).name for name in corpus.bad}
    for number, row in enumerate(worklist.rows()):
        if row.error is not None:
            assert row.error.endswith(".")
            assert len(row.error) < 200
            day.session.select(number)
            qtbot.waitUntil(lambda: day.session.photograph.error is not None, timeout=LONG_MS)


def test_without_a_display_one_line_says_so(repository, tmp_path):
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    environment.pop("QT_QPA_PLATFORM")
    environment[HOME_VARIABLE] = str(tmp_path)
    program = [sys.executable, "-m", "retina_desktop", str(tmp_path)]
    ended = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=60, check=False)
    if sys.platform == "linux":
        assert ended.returncode == 2
        assert ended.stderr == f"{missing_display({}, 'linux')}\n"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send politely")
def test_a_polite_end_closes_the_window_in_order(samples, tmp_path):
    environment = {**os.environ, HOME_VARIABLE: str(tmp_path)}
    program = [sys.executable, "-m", "retina_desktop", str(samples)]
    with subprocess.Popen(program, env=environment, stderr=subprocess.PIPE, text=True) as running:
        store = find_paths({HOME_VARIABLE: str(tmp_path)}).store_file
        deadline = time.monotonic() + 60
        while not store.exists() and time.monotonic() < deadline:
            time.sleep(0.1)  # another process: there is no signal of Qt's to wait for
        running.terminate()
        _, words = running.communicate(timeout=60)
    assert running.returncode == 130, words
    assert "Traceback" not in words


HELD_OPEN = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from retina_desktop.app import _quit_on_signals

class Held(QWidget):
    def closeEvent(self, event):
        event.ignore()

qt = QApplication([])
window = Held()
window.show()
received = _quit_on_signals(qt)
QTimer.singleShot(0, qt, lambda: os.kill(os.getpid(), signal.SIGTERM))
qt.exec()
print("ended", received == [signal.SIGTERM])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send politely")
def test_a_polite_end_does_not_ask_a_window_that_readings_hold_open(repository):
    """The system kills what does not end: what waits must be kept before that."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (repository, repository / "models")))}
    program = [sys.executable, "-c", HELD_OPEN]
    ended = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert ended.stdout == "ended True\n"


def test_no_network_is_imported_before_the_first_window(repository):
    program = (
        "import sys; import retina_desktop.app; "
        "print([m for m in ('torch', 'openvino', 'captum', 'sqlalchemy', 'skimage', 'scipy', 'pydicom') if m in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert ended.stdout == "[]\n"
