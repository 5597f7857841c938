"""A training that another program started: it waits, goes on and ends as that program says, or when it dies."""

from __future__ import annotations

import subprocess
import sys
import time
from queue import Empty, Queue
from threading import Thread

import pytest

COUNTING = """
import time
from retina_training.attended import attended
said = attended(lambda event: print(event["done"], flush=True))
try:
    for done in range(10_000):
        said({"event": "progress", "done": done})
        time.sleep(0.01)
except KeyboardInterrupt:
    print("kept", flush=True)
"""


@pytest.fixture
def training():
    with subprocess.Popen([sys.executable, "-c", COUNTING], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process
        process.kill()


def _lines(training: subprocess.Popen[bytes]) -> Queue[bytes]:
    lines: Queue[bytes] = Queue()
    assert training.stdout is not None
    Thread(target=lambda out: [lines.put(line.strip()) for line in out], args=(training.stdout,), daemon=True).start()
    return lines


def _say(training: subprocess.Popen[bytes], words: bytes) -> None:
    assert training.stdin is not None
    training.stdin.write(words)
    training.stdin.flush()


def _drain_until_quiet(lines: Queue[bytes], quiet_s: float) -> bytes:
    last = b""
    while True:
        try:
            last = lines.get(timeout=quiet_s)
        except Empty:
            return last


def test_it_waits_from_its_next_step_on_and_goes_on_where_it_was(training: subprocess.Popen[bytes]) -> None:
    lines = _lines(training)
    assert lines.get(timeout=60) == b"0"
    _say(training, b"pau")
    time.sleep(0.1)
    _say(training, b"se\n")
    last = int(_drain_until_quiet(lines, 1.0))
    _say(training, b"go on\n")
    assert int(lines.get(timeout=10)) == last + 1


@pytest.mark.parametrize("paused", [False, True])
def test_the_death_of_who_started_it_ends_it_as_ctrl_c_does(training: subprocess.Popen[bytes], paused: bool) -> None:
    lines = _lines(training)
    assert lines.get(timeout=60) == b"0"
    if paused:
        _say(training, b"pause\n")
        _drain_until_quiet(lines, 1.0)
    assert training.stdin is not None
    training.stdin.close()
    assert _drain_until_quiet(lines, 2.0) == b"kept"
    assert training.wait(10) == 0
