"""Everything that a folder should not hold goes through `screen`: one sentence for each, and the rest is graded."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from corpus import Corpus, fundus_like, make_corpus
from retina_desktop.cli import DONE, FAILED
from retina_desktop.services.results import path_text
from screening import run_screen as run
from screening import table


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    return make_corpus(tmp_path_factory.mktemp("bad") / "corpus")


def test_each_file_of_the_corpus_gets_what_it_should(corpus, tmp_path):
    assert run(corpus.folder, "--out", tmp_path / "out", "--maps") == FAILED
    rows = {row["path"]: row for row in table(tmp_path / "out")}
    graded = {path for path, row in rows.items() if row["status"] in ("ok", "ungradable")}
    failed = {path: row["error"] for path, row in rows.items() if row["status"] == "error"}
    assert graded == {path_text(corpus.folder / name) for name in corpus.good}, failed
    assert set(failed) == {path_text(corpus.folder / name) for name in corpus.bad}
    for reason in failed.values():
        assert reason.endswith(".")
        assert "\n" not in reason
        assert len(reason) < 200
        assert "Traceback" not in reason
        assert "Error" not in reason, reason


def test_maps_of_a_turned_photograph_are_turned_with_it(corpus, tmp_path):
    turned = corpus.folder / "good-turned.jpg"
    assert run(turned, "--out", tmp_path / "out", "--maps") == DONE
    (row,) = table(tmp_path / "out")
    assert (int(row["width"]), int(row["height"])) == (240, 320)
    with Image.open(tmp_path / "out" / "maps" / f"{row['sha256'][:12]}_MA.png") as picture:
        assert picture.size == (240, 320)


def test_a_pipe_named_by_the_user_is_told_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    assert run(tmp_path / "pipe.jpg", "--out", tmp_path / "out") == FAILED
    assert table(tmp_path / "out")[0]["status"] == "error"


@pytest.fixture
def small_disk(tmp_path: Path):
    """A file system of 256 KB, where this may be mounted."""
    place = tmp_path / "small"
    place.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or mount is None or os.geteuid() != 0:
        pytest.skip("a small file system can only be mounted by root on Linux")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if done.returncode != 0:
        pytest.skip("no file system may be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_ends_it_in_words_and_what_was_written_stays(small_disk, tmp_path, capsys):
    photographs = tmp_path / "photographs"
    photographs.mkdir()
    for number in range(3):
        Image.fromarray(fundus_like(number)).save(photographs / f"{number}.png")
    out = small_disk / "out"
    assert run(photographs / "0.png", "--out", out) == DONE
    before = table(out)
    (small_disk / "filler").write_bytes(bytes(4096) * ((256 * 1024 - 2 * 4096) // 4096 - 3))
    fill(small_disk / "rest")
    assert run(photographs, "--out", out, "--resume") == FAILED
    assert "full" in capsys.readouterr().err
    assert table(out) == before
    (small_disk / "filler").unlink()
    assert run(photographs, "--out", out, "--resume") == DONE
    assert len(table(out)) == 3


def fill(path: Path) -> None:
    """Write until nothing more fits."""
    try:
        with path.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
    except OSError:
        return
