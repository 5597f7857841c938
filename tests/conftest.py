"""What every test starts from: no screen, a settings home of its own, and nothing left running afterwards."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt. RETINA_TEST_PLATFORM=xcb shows the windows on a real (or virtual) screen.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("RETINA_TEST_PLATFORM", "offscreen")
# Qt warns, and a warning fails a test, where the locale is not UTF-8, as on a bare server.
if "UTF-8" not in os.environ.get("LC_ALL", os.environ.get("LANG", "")).upper():
    os.environ["LC_ALL"] = "C.UTF-8"
# Before anything imports torch. Two test processes with two threads each share two cores: threads that spin while they wait for one another took
# 7 s of processor time for an occlusion of 0.15 s. A child process inherits it.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault(
    "NUMPY_MADVISE_HUGEPAGE", "0"
)  # as the window has it: moving pages of 2 MB counts as a test's own CPU time (ADR 0007)

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent

HOME_VARIABLES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real photographs beside the checkout; the test is skipped, saying so, where it is not."""
    folder = REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real photographs (../shared/data beside the checkout) are not on this machine")
    return folder


@pytest.fixture(scope="session")
def samples(repository: Path) -> Path:
    """The synthetic sample photographs that ship with the program."""
    return repository / "resources" / "samples"


@pytest.fixture(autouse=True)
def fresh_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home without settings, store or cache, so that no test sees another's or the developer's own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in HOME_VARIABLES:
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.delenv("RETINA_DESKTOP_HOME", raising=False)
    return home


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fails the test that leaves a thread or a child process behind, once it had a second to end by itself."""
    before = {thread.ident for thread in threading.enumerate()}
    children = {child.pid for child in multiprocessing.active_children()}
    yield
    deadline = time.monotonic() + 1.0
    while (left := _started_since(before, children)) and time.monotonic() < deadline:
        time.sleep(0.02)  # there is no signal to wait on: what is left is, by definition, nobody's
    assert not left, f"left running by this test: {', '.join(left)}"


def _started_since(threads: set[int | None], children: set[int | None]) -> list[str]:
    """Names of the Python threads and child processes not in the given sets. Qt's own threads are no matter."""
    names = [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        if thread.ident not in threads and not isinstance(thread, threading._DummyThread)
    ]
    return names + [f"process {c.name}" for c in multiprocessing.active_children() if c.pid not in children]


LONGEST = (
    *(
        "test_recipes.py",
        "test_retraining_day.py",
        "test_two_visits.py",
        "test_registration.py",
        "test_no_surprises.py",
    ),
    "test_faults_at_the_window.py",
)
"""Files that take a minute or more: begun last, one of the two processes would wait for the other."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: LONGEST.index(item.path.name) if item.path.name in LONGEST else len(LONGEST))
