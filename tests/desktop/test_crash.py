from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from retina_desktop import crash, logs
from retina_desktop.crash import CrashReporter, End
from retina_desktop.logs import MOST_BYTES, log_files, start_logging, stop_logging


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


def test_what_nobody_caught_is_told_logged_and_reported_without_its_message(reporter, tmp_path, caplog):
    told: list[str] = []
    reporter.tell = told.append
    raise_nowhere()
    assert told == ["Something went wrong inside the program (KeyError). Your readings are safe."]
    assert "KeyError" in caplog.text
    reporter.uninstall()
    last = CrashReporter(tmp_path / "crash.txt").last_end()
    assert last is not None
    assert last.end is End.IN_ORDER
    assert "in raise_nowhere\nKeyError at test_crash.py:" in last.report
    assert "lost" not in last.report


def test_a_report_is_told_once_and_kept(reporter, tmp_path):
    raise_nowhere()
    reporter.uninstall()
    again = CrashReporter(tmp_path / "crash.txt")
    assert again.last_end() is not None
    assert again.last_end() is None
    assert "KeyError" in again.kept.read_text()


def test_a_fault_that_comes_again_and_again_fills_no_disk(reporter, tmp_path, monkeypatch):
    monkeypatch.setattr(crash, "MOST_BYTES", 2000)
    for _ in range(50):
        raise_nowhere()
    reporter.uninstall()
    last = CrashReporter(tmp_path / "crash.txt").last_end()
    assert last is not None
    assert len(last.report) < 3000


def test_a_run_that_ends_well_leaves_no_report(tmp_path):
    reporter = CrashReporter(tmp_path / "crash.txt")
    reporter.install()
    reporter.uninstall()
    assert reporter.last_end() is None
    assert list(tmp_path.iterdir()) == []


def test_the_report_of_a_window_that_still_runs_is_left_alone(reporter, tmp_path):
    raise_nowhere()
    assert CrashReporter(tmp_path / "crash.txt").last_end() is None
    assert [path.name for path in tmp_path.iterdir()] == [f"crash-{os.getpid()}.txt"]


ENDS = {
    "a segmentation fault": ("import faulthandler; faulthandler._sigsegv()", End.CRASHED, "Segmentation fault"),
    "an abort": ("import os; os.abort()", End.CRASHED, "Aborted"),
    "a kill": ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", End.CUT_OFF, "nothing was written"),
    "an error of its own": ("raise RuntimeError('MUELLER^HANS')", End.CRASHED, "RuntimeError at"),
}


@pytest.mark.parametrize("how", ENDS)
def test_a_run_that_really_dies_is_told_of_at_the_next_start(tmp_path, how):
    act, end, words = ENDS[how]
    lines = [
        *("import sys", "from pathlib import Path", "from retina_desktop.crash import CrashReporter"),
        *("CrashReporter(Path(sys.argv[1])).install()", act),
    ]
    file = tmp_path / "crash.txt"
    program = [sys.executable, "-c", "\n".join(lines), str(file)]
    ended = subprocess.run(program, capture_output=True, timeout=200, check=False)
    assert ended.returncode != 0
    last = CrashReporter(file).last_end()
    assert last is not None
    assert last.end is end
    assert words in last.report
    assert last.words.endswith("Your readings are safe.")
    assert not any(word in last.report for word in ("MUELLER", str(Path(crash.__file__).parent)))


def test_the_log_turns_over_and_ends(tmp_path):
    file = tmp_path / "log.txt"
    start_logging(file)
    try:
        for _ in range(12):
            logging.getLogger("retina_desktop").info("x" * 100_000)
    finally:
        stop_logging()
    assert log_files(file) == [file, Path(f"{file}.1")]
    assert all(one.stat().st_size <= MOST_BYTES for one in log_files(file))


def test_no_more_logs_are_kept_than_was_said_and_those_of_earlier_builds_go(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "MOST_BYTES", 2000)
    earlier = tmp_path / "retina-desktop.log.1"
    earlier.write_text("/eyes/MUELLER_HANS/1.jpg cannot be read")
    file = tmp_path / "events.log"
    start_logging(file)
    try:
        for number in range(200):
            logging.getLogger("retina_desktop.jobs").info("Job %d of the queue.", number)
    finally:
        stop_logging()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["events.log", *(f"events.log.{n}" for n in (1, 2, 3))]
    assert "Job 199 of the queue." in file.read_text()
