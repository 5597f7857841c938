"""Longer hunts for crashes, with `make torture`: `make test` leaves them out. RETINA_TORTURE_ROUNDS sets how long (50)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from corpus import make_corpus
from retina_desktop.store import open_store

pytestmark = [pytest.mark.torture, pytest.mark.timeout(3600)]

ROUNDS = int(os.environ.get("RETINA_TORTURE_ROUNDS", "50"))

# In a process of its own: a decoder written in C may take the whole process along.
READ_DAMAGED = """
import faulthandler, random, sys, warnings
from pathlib import Path
from retina_models.fundus import FundusError, Limits, read, read_preview
faulthandler.enable()
warnings.simplefilter("ignore")
source, damaged, first, count = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
whole = source.read_bytes()
for seed in range(first, first + count):
    chance = random.Random(f"{source.name!a} {seed}")
    data = bytearray(whole)
    for _ in range(chance.choice((1, 3, 30))):
        at = chance.randrange(min(len(data), chance.choice((64, 1024, len(data)))))
        data[at] = chance.choice((0, 255, chance.randrange(256), data[at] ^ 1 << chance.randrange(8)))
    if chance.random() < 0.3:
        del data[chance.randrange(len(data)) :]
    damaged.write_bytes(data)
    print(ascii(source.name), seed, flush=True)
    for reader in (lambda: read(damaged, limits), lambda: read_preview(damaged, 256, limits)):
        limits = Limits(max_pixels=20_000_000, max_bytes=50_000_000)
        try:
            reader()
        except FundusError as error:
            assert str(error).strip() and "\\n" not in str(error), repr(str(error))
"""
APPEND_FOR_EVER = """
import itertools, sys
sys.path[:0] = [sys.argv[2]]
from made_readings import made
from retina_desktop.store import open_store
with open_store(sys.argv[1]) as store:
    for number in itertools.count():
        print(store.readings.append(made(number)).id, flush=True)
"""


def test_a_damaged_file_is_read_or_refused_in_one_sentence(tmp_path: Path):
    corpus = make_corpus(tmp_path / "corpus")
    sources = [corpus.folder / name for name in sorted(corpus.good) if (corpus.folder / name).is_file()]
    for source in sources:
        damaged = tmp_path / f"damaged{source.suffix}"
        arguments = [str(source), str(damaged), "0", str(ROUNDS)]
        done = subprocess.run(
            [sys.executable, "-c", READ_DAMAGED, *arguments], capture_output=True, text=True, check=False, timeout=1200
        )
        assert done.returncode == 0, f"after {done.stdout.splitlines()[-1:]}: {done.stderr[-2000:]}"


def test_killed_at_any_moment_the_store_keeps_what_it_acknowledged(tmp_path: Path, repository: Path):
    chance = np.random.default_rng(1)
    path, told = tmp_path / "readings.sqlite", 0
    command = [sys.executable, "-c", APPEND_FOR_EVER, str(path), str(repository / "tests")]
    for _ in range(ROUNDS):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            if chance.random() < 0.8:  # else it may be killed while it opens the store, even while it makes it
                writer.stdout.readline()
            time.sleep(float(chance.uniform(0, 0.2)))  # the moment of the kill is what is being tried
            writer.send_signal(signal.SIGKILL)
            told = max([told, *(int(line) for line in writer.stdout.read().splitlines() if line.isdigit())])
        with open_store(path) as store:
            outcome = store.verify()
            assert outcome.ok, outcome.words
            assert len(list(store.readings.all())) >= told
