from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from retina_desktop.crash import CrashReporter
from retina_desktop.logs import start_logging, stop_logging


@pytest.fixture
def reporter(tmp_path) -> Iterator[CrashReporter]:
    reporter = CrashReporter(tmp_path / "crash.txt")
    reporter.install()
    yield reporter
    reporter.uninstall()


def raise_nowhere() -> None:
    try:
        raise KeyError("lost")
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)


def test_what_nobody_caught_is_told_logged_and_reported(reporter, tmp_path, caplog):
    told: list[str] = []
    reporter.tell = told.append
    raise_nowhere()
    assert told == ["Something went wrong inside the program (KeyError). Your readings are safe."]
    assert "KeyError: 'lost'" in caplog.text
    assert "KeyError: 'lost'" in (CrashReporter(tmp_path / "crash.txt").last_report() or "")


def test_a_report_is_told_once_and_kept(reporter, tmp_path):
    raise_nowhere()
    reporter.uninstall()
    again = CrashReporter(tmp_path / "crash.txt")
    assert again.last_report() is not None
    assert again.last_report() is None
    assert "KeyError" in (tmp_path / "crash.last.txt").read_text()


def test_a_run_that_ends_well_leaves_no_report(tmp_path):
    reporter = CrashReporter(tmp_path / "crash.txt")
    reporter.install()
    reporter.uninstall()
    assert reporter.last_report() is None
    assert list(tmp_path.iterdir()) == []


def test_a_native_crash_leaves_a_report(tmp_path):
    program = (
        "import ctypes, sys; from pathlib import Path; from retina_desktop.crash import CrashReporter; "
        "CrashReporter(Path(sys.argv[1])).install(); ctypes.string_at(0)"
    )
    file = tmp_path / "crash.txt"
    ended = subprocess.run([sys.executable, "-c", program, str(file)], capture_output=True, timeout=60, check=False)
    assert ended.returncode != 0
    assert "Segmentation fault" in (CrashReporter(file).last_report() or "")


def test_the_log_turns_over_and_ends(tmp_path):
    file = tmp_path / "log.txt"
    start_logging(file)
    try:
        for _ in range(12):
            logging.getLogger("retina").info("x" * 100_000)
    finally:
        stop_logging()
    assert Path(f"{file}.1").exists()
    assert file.stat().st_size <= 1_000_000
