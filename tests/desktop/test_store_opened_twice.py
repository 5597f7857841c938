"""One program opens its store a second time while another program works on it: no lock is lost, and with it no reading."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from made_readings import made
from retina_desktop.store import open_store

ELSEWHERE = """
import sys
from retina_desktop.store import open_store
with open_store(sys.argv[1]) as store:
    store.readings.photographs()
"""


def another_program_opens_and_closes(path: Path) -> None:
    subprocess.run([sys.executable, "-c", ELSEWHERE, str(path)], check=True, timeout=120)


def test_another_program_that_closes_the_store_leaves_the_log_of_one_that_opened_it_twice(tmp_path: Path) -> None:
    path = tmp_path / "readings.sqlite"
    with open_store(path) as store:
        store.readings.append(made(1))
        with open_store(path) as again:
            assert len(again.readings.photographs()) == 1
        another_program_opens_and_closes(path)
        assert path.with_name("readings.sqlite-wal").exists(), "the other one took itself for the last that has it open"
        store.readings.append(made(2))
    with open_store(path) as store:
        assert len(store.readings.photographs()) == 2
        assert store.verify().ok


def test_a_file_is_looked_at_again_once_nothing_has_it_open(tmp_path: Path) -> None:
    from retina_desktop.store.open_files import head_of

    path = tmp_path / "readings.sqlite"
    with open_store(path) as store:
        store.readings.append(made(1))
        path.with_name("other.sqlite").write_bytes(b"letter")
        assert head_of(path.with_name("other.sqlite"), 16) == b"letter", "only the file itself is spared"
    damaged = b"letter" + path.read_bytes()[6:]
    path.write_bytes(damaged)
    assert head_of(path, 6) == b"letter"
