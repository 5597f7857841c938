"""Faults that are caused, not pretended, in the real window over the real store: said in words, with a next step, and nothing lost."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

import fakes
from disks import fill, small_disk, write_protected
from hands import look
from made_session import photographs, store_at_rest
from retina_desktop.app import Application
from retina_desktop.paths import HOME_VARIABLE, Paths, find_paths, resources
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store
from retina_desktop.viewmodels.remedies import Remedy

LONG_MS = 60_000
Start = Callable[..., Application]


def client_of(load: Callable[[], fakes.FakeGrader]):
    from retina_desktop.services.grade_image import GraderClient

    return GraderClient(load)


QUICK = partial(client_of, partial(fakes.load_fake, 0.05))


@pytest.fixture
def paths(tmp_path: Path, monkeypatch) -> Paths:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    paths = find_paths()
    paths.make()
    return paths


@pytest.fixture
def eyes(tmp_path: Path) -> list[Path]:
    return photographs(tmp_path / "clinic", ["1_left.png", "1_right.png", "2_left.png"])


@pytest.fixture
def start(paths: Paths, eyes: list[Path], qtbot) -> Iterator[Start]:
    """Starts the program as `app.run` does, and waits for the first photograph."""
    running: list[Application] = []

    def start(*opened: Path, make_client=QUICK) -> Application:
        settings, _ = load_settings(paths.settings_file)
        settings.set("window.notice_accepted", True)
        application = Application(settings, paths, make_client=make_client)
        running.append(application)
        application.show(opened or application.session.last)
        application.window.activateWindow()
        qtbot.waitUntil(application.window.isActiveWindow)
        qtbot.waitUntil(lambda: application.session.photograph.is_full_resolution, timeout=LONG_MS)
        qtbot.waitUntil(lambda: application.session._records._store is not None, timeout=LONG_MS)
        return application

    yield start
    for application in running:
        application.close()


def press(application: Application, key: Qt.Key) -> None:
    look(application.session)
    QTest.keyClick(application.window, key)


def said(application: Application) -> str:
    message = application.window.photo.messages.shown
    return message.words if message else ""


def click(application: Application, words: str) -> None:
    """A button of the message that is shown."""
    buttons = application.window.photo.messages.findChildren(QPushButton)
    next(one for one in buttons if one.isVisible() and one.text() == words).click()


def choose_file(application: Application, file: Path, qtbot) -> None:
    click(application, Remedy.KEEP_ELSEWHERE)
    dialog = application.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(file))
    dialog.accept()
    application.window.activateWindow()  # as a window manager does
    qtbot.waitUntil(application.window.isActiveWindow)


def grades(file: Path) -> list[int | None]:
    with open_store(file, read_only=True) as store:
        assert store.verify().ok
        return [reading.grade for reading in store.readings.all()]


def test_a_photograph_that_vanishes_while_open_is_told_and_its_grade_is_kept(start: Start, paths, eyes, qtbot):
    day = start(eyes[0].parent)
    eyes[0].unlink()
    day.session.resume_clock()  # the reader comes back to the window
    qtbot.waitUntil(lambda: "your grade counts for it" in said(day), timeout=LONG_MS)
    assert not day.window.photo.view.is_empty
    press(day, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: day.session.saved_state == "saved", timeout=LONG_MS)
    assert grades(paths.store_file) == [3]


def test_a_read_only_store_offers_another_file_and_reading_goes_on(start: Start, paths, eyes, tmp_path, qtbot):
    before = start(eyes[0].parent)
    press(before, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: before.session.saved_state == "saved", timeout=LONG_MS)
    before.close()
    elsewhere = tmp_path / "elsewhere.sqlite"
    with write_protected(paths.data):
        day = start(eyes[0].parent)
        qtbot.waitUntil(lambda: "is write-protected. No reading can be added" in said(day), timeout=LONG_MS)
        qtbot.waitUntil(lambda: day.session.answer.grade == 2, timeout=LONG_MS)
        press(day, Qt.Key.Key_4)
        assert day.session.answer.grade == 2
        choose_file(day, elsewhere, qtbot)
        qtbot.waitUntil(lambda: day.session.read_only_reason == "", timeout=LONG_MS)
        assert "All earlier readings were copied there." in said(day)
        press(day, Qt.Key.Key_4)
        qtbot.waitUntil(lambda: day.session.saved_state == "saved", timeout=LONG_MS)
        day.close()
    assert grades(elsewhere) == [2, 4]
    assert grades(paths.store_file) == [2]

    again = start()
    qtbot.waitUntil(lambda: again.session.answer.grade == 4, timeout=LONG_MS)


def test_a_store_that_becomes_read_only_while_open_keeps_what_is_entered(start: Start, paths, eyes, tmp_path, qtbot):
    day = start(eyes[0].parent)
    press(day, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: day.session.saved_state == "saved", timeout=LONG_MS)
    with ExitStack() as protected:
        with store_at_rest(day.session):
            protected.enter_context(write_protected(paths.data))
        press(day, Qt.Key.Key_3)
        qtbot.waitUntil(lambda: said(day).startswith("Not saved: The store"), timeout=LONG_MS)
        assert day.session.answer.grade == 3
        assert not day.window.close(), "what is not saved holds the window once"
        day.close()
        assert (day.unsaved, day.session.lost) == (1, 0)
    again = start()
    qtbot.waitUntil(lambda: again.session.answer.grade == 3, timeout=LONG_MS)


def test_a_full_disk_says_so_and_what_is_entered_is_saved_on_another(start: Start, paths, eyes, tmp_path, qtbot):
    with small_disk(paths.data, megabytes=3):
        day = start(eyes[0].parent)
        fill(paths.data)
        entered = 0
        while not said(day).startswith("Not saved"):
            day.session.set_note(f"{entered} " + "n" * 8000)
            qtbot.waitUntil(lambda: day.session.saved_state != "saving", timeout=LONG_MS)
            entered += 1
        assert "is full." in said(day)
        press(day, Qt.Key.Key_3)
        elsewhere = tmp_path / "elsewhere.sqlite"
        choose_file(day, elsewhere, qtbot)
        qtbot.waitUntil(lambda: day.session.saved_state == "saved", timeout=LONG_MS)
        day.close()
    assert day.unsaved == 0
    assert len(grades(elsewhere)) == entered + 1


@pytest.mark.slow
def test_the_analysis_killed_in_mid_grade_goes_on_and_when_given_up_starts_again(start: Start, eyes, qtbot):
    day = start(eyes[0].parent, make_client=partial(client_of, partial(fakes.load_fake, 1.0)))
    process = day.session._analyses._process

    def alive() -> int | None:
        client = process._client
        life = client._life if client is not None else None
        return life.process.pid if life is not None and life.ready else None

    def kill() -> None:
        qtbot.waitUntil(lambda: alive() is not None or said(day) != "", timeout=LONG_MS)
        if (pid := alive()) is not None:
            os.kill(pid, signal.SIGKILL)
            qtbot.waitUntil(lambda: alive() != pid, timeout=LONG_MS)

    qtbot.waitUntil(lambda: any(row.analysing for row in day.session.worklist.rows()), timeout=LONG_MS)
    kill()
    press(day, Qt.Key.Key_2)  # the window goes on
    assert day.session.answer.grade == 2
    qtbot.waitUntil(lambda: any(row.opinion is not None for row in day.session.worklist.rows()), timeout=LONG_MS)
    while not said(day):
        kill()
    assert said(day) == (
        "The analysis process was ended by the system (often for lack of memory). You can grade without it."
    )
    click(day, Remedy.ANALYSE_AGAIN)
    qtbot.waitUntil(lambda: all(row.opinion is not None for row in day.session.worklist.rows()), timeout=LONG_MS)
    assert said(day) == ""


@pytest.mark.slow
@pytest.mark.parametrize("harm", ["altered", "missing"])
def test_a_bundle_that_is_altered_or_missing_is_named_and_grading_goes_on(
    start: Start, paths, eyes, tmp_path, qtbot, harm
):
    released = next((resources() / "models").iterdir())
    bundle = shutil.copytree(released, tmp_path / "model")
    weights = bundle / "openvino" / "main.bin"
    if not weights.exists():
        pytest.skip("this bundle has no networks for OpenVINO")
    if harm == "altered":
        with weights.open("r+b") as file:
            file.seek(1000)
            file.write(b"\x00\xff\x00\xff")
    else:
        weights.unlink()
    settings, _ = load_settings(paths.settings_file)
    settings.set("analysis.bundle", str(bundle))
    day = start(eyes[0].parent, make_client=None)
    qtbot.waitUntil(lambda: said(day) != "", timeout=LONG_MS)
    wrong = "was changed: its SHA-256 is" if harm == "altered" else "is missing"
    assert f"model: openvino/main.bin {wrong}" in said(day)
    assert said(day).endswith("Install the model again, or choose another in the settings. You can grade without it.")
    press(day, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: day.session.saved_state == "saved", timeout=LONG_MS)
    assert grades(paths.store_file) == [2]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is Unix")
def test_killed_and_started_again_it_opens_where_the_reader_was(start: Start, paths, eyes, qtbot, repository):
    program = [sys.executable, str(repository / "tests" / "e2e" / "drive_and_die.py"), str(eyes[0].parent), "2"]
    sources = (repository, repository / "models", repository / "tests")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sources))}
    ended = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (ended.returncode, ended.stdout) == (-signal.SIGKILL, "saved\n"), ended.stderr
    again = start()
    assert again.session.photograph.path == eyes[2]
    qtbot.waitUntil(lambda: again.session.answer.grade == 3, timeout=LONG_MS)
