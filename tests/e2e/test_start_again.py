"""After a run that ended badly, and over a store and settings of a newer program: said in words, and nothing in the reader's way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

import fakes
from made_session import photographs
from retina_desktop import cli
from retina_desktop.app import Application
from retina_desktop.paths import HOME_VARIABLE, Paths, find_paths
from retina_desktop.services.grade_image import GraderClient
from retina_desktop.settings import load_settings
from retina_desktop.store import open_store
from retina_desktop.viewmodels.remedies import Remedy

TIMEOUT_S = float(os.environ.get("RETINA_SESSION_S", "100"))


@pytest.fixture
def paths(tmp_path: Path, monkeypatch) -> Paths:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    paths = find_paths()
    paths.make()
    settings, _ = load_settings(paths.settings_file)
    settings.set("window.notice_accepted", True)
    return paths


def start(repository: Path, act: str) -> subprocess.CompletedProcess[str]:
    sources = (repository, repository / "models", repository / "tests")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, sources))}
    program = [sys.executable, str(repository / "tests/e2e/start_again.py"), act]
    return subprocess.run(program, env=environment, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("death", "words", "report"),
    [
        ("abort", "The program ended unexpectedly last time. Your readings are safe.", "Fatal Python error: Aborted"),
        ("segfault", "The program ended unexpectedly last time. Your readings are safe.", "Segmentation fault"),
        ("kill", "The program was not closed last time, as when the computer is switched off.", "CUT_OFF"),
    ],
)
def test_the_next_start_tells_in_a_quiet_bar_how_the_last_run_died(
    paths: Paths, repository: Path, death, words, report
):
    assert start(repository, death).returncode < 0
    again = start(repository, "look")
    assert again.returncode == 0, again.stderr
    told = json.loads(again.stdout)
    assert told["words"].startswith(words)
    assert told["actions"] == [Remedy.SHOW_REPORT, Remedy.SAVE_DIAGNOSTICS]
    assert not told["in_the_way"]
    assert report in told["report"]
    assert json.loads(start(repository, "look").stdout) == {"words": None}  # told once


def make_newer(store: Path) -> bytes:
    """The store as a newer program leaves it."""
    import sqlite3

    open_store(store).close()
    with closing(sqlite3.connect(store, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return store.read_bytes()


def test_the_window_refuses_a_newer_programs_store_in_words_and_leaves_it(paths: Paths, tmp_path: Path, qtbot):
    before = make_newer(paths.store_file)
    settings, _ = load_settings(paths.settings_file)
    client = partial(GraderClient, partial(fakes.load_fake, 0.05))
    application = Application(settings, paths, make_client=client)
    try:
        application.show(photographs(tmp_path / "eyes", ["1_left.png"]))
        session = application.session
        qtbot.waitUntil(lambda: bool(session.read_only_reason), timeout=60_000)
        assert "was made by a newer Retina Desktop (its version is 9999" in session.read_only_reason
        assert "it was left as it is. Install the newer program." in session.read_only_reason
        session.set_grade(3)
        assert session.unsaved == 0
    finally:
        application.close()
    assert paths.store_file.read_bytes() == before


@pytest.mark.parametrize("command", [["info"], ["verify"], ["export", "--out", "-"]], ids=lambda words: words[0])
def test_the_command_line_refuses_a_newer_programs_store_in_words_and_leaves_it(
    paths: Paths, capsys, command: list[str]
):
    before = make_newer(paths.store_file)
    assert cli.main(["store", *command]) == cli.FAILED
    assert "newer Retina Desktop (its version is 9999" in capsys.readouterr().err
    assert paths.store_file.read_bytes() == before
