from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from retina_desktop.jobs import JobRunner
from retina_desktop.viewmodels.capture_dates import CaptureDates
from retina_desktop.viewmodels.row_words import date_words, day_words
from retina_desktop.viewmodels.thumbnails import Thumbnails
from retina_desktop.viewmodels.worklist import WorklistModel


@pytest.fixture
def runner(qapp) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def worklist(runner: JobRunner) -> WorklistModel:
    return WorklistModel(Thumbnails(runner, 1_000_000), runner)


def photographs(folder: Path) -> list[Path]:
    """One that says when it was taken, and one that does not."""
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2026:03:12 10:20:30"
    paths = [folder / "dated.jpg", folder / "plain.jpg"]
    Image.new("RGB", (8, 8)).save(paths[0], exif=exif)
    Image.new("RGB", (8, 8)).save(paths[1])
    at = datetime.fromisoformat("2025-01-02 03:04").timestamp()
    os.utime(paths[1], (at, at))
    return paths


def test_the_capture_date_wins_over_the_time_of_the_file(runner, worklist: WorklistModel, qtbot, tmp_path: Path):
    worklist.append_paths([*photographs(tmp_path), tmp_path / "gone.jpg"])
    dates = CaptureDates(runner, worklist)
    with qtbot.waitSignal(dates.finished):
        dates.want()
    dated, plain, gone = worklist.rows()
    assert (dated.taken, dated.is_capture_date) == (datetime.fromisoformat("2026-03-12 10:20:30"), True)
    assert (plain.taken, plain.is_capture_date) == (datetime.fromisoformat("2025-01-02 03:04"), False)
    assert gone.taken is None
    assert [day_words(row) for row in worklist.rows()] == ["2026-03-12", "file of 2025-01-02", ""]
    assert date_words(dated) == "Captured 2026-03-12 10:20 (EXIF or DICOM)"
    assert date_words(plain).startswith("No capture date")


def test_nothing_is_read_before_it_is_wanted_and_new_rows_are_afterwards(
    runner, worklist: WorklistModel, qtbot, tmp_path: Path
):
    first, second = photographs(tmp_path)
    dates = CaptureDates(runner, worklist)
    worklist.append_paths([first])
    assert runner.running == 0
    with qtbot.waitSignal(dates.finished):
        dates.want()
    with qtbot.waitSignal(dates.finished):
        worklist.append_paths([second])
    assert all(row.taken is not None for row in worklist.rows())


def test_another_list_begins_anew(runner, worklist: WorklistModel, qtbot, tmp_path: Path):
    first, second = photographs(tmp_path)
    dates = CaptureDates(runner, worklist)
    worklist.append_paths([first])
    dates.want()
    worklist.clear()
    with qtbot.waitSignal(dates.finished):
        worklist.append_paths([second])
    (row,) = worklist.rows()
    assert row.taken is not None
