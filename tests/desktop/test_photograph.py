from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from made_session import photographs
from retina_desktop.jobs import JobRunner
from retina_desktop.viewmodels.photograph import PREVIEW_SIDE_PX, PhotographModel
from retina_models.fundus import Limits

MEGABYTE = 1_000_000


@pytest.fixture
def runner(qapp) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def photograph(runner) -> PhotographModel:
    return PhotographModel(runner, 100 * MEGABYTE)


@pytest.fixture
def big_jpeg(tmp_path) -> Path:
    """2400 x 1600, lying on its side as cameras store them: upright it is 1600 x 2400."""
    ramp = np.linspace(0, 255, 2400, dtype=np.uint8)
    pixels = np.broadcast_to(ramp[None, :, None], (1600, 2400, 3)).copy()
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "big.jpg"
    Image.fromarray(pixels).save(path, exif=exif)
    return path


def test_a_jpeg_shows_a_preview_then_every_pixel(photograph, qtbot, big_jpeg):
    previews = []
    photograph.preview_ready.connect(lambda *values: previews.append(values))
    with qtbot.waitSignal(photograph.image_ready, timeout=20_000) as signal:
        photograph.show(big_jpeg)
    ((pyramid, width, height),) = previews
    assert (width, height) == (1600, 2400)
    assert max(pyramid.width, pyramid.height) == PREVIEW_SIDE_PX
    assert (signal.args[0].width, signal.args[0].height) == (1600, 2400)
    assert photograph.is_full_resolution


def test_a_neighbour_read_ahead_is_shown_at_once(photograph, qtbot, tmp_path):
    first, second = photographs(tmp_path, ["1.png", "2.png"])
    photograph.show(first, [second])
    qtbot.waitUntil(lambda: photograph.is_full_resolution)
    qtbot.waitUntil(lambda: second in photograph._kept)
    shown = []
    photograph.image_ready.connect(shown.append)
    photograph.show(second)
    assert len(shown) == 1
    assert photograph.is_full_resolution


def test_moving_on_drops_what_was_asked_for_before(photograph, qtbot, tmp_path, big_jpeg):
    (other,) = photographs(tmp_path, ["other.png"])
    shown = []
    photograph.image_ready.connect(lambda pyramid: shown.append(pyramid.width))
    photograph.show(big_jpeg)
    photograph.show(other)
    qtbot.waitUntil(lambda: photograph.is_full_resolution)
    assert shown == [400]


def test_memory_is_bounded_by_the_photographs_not_on_the_screen(runner, qtbot, tmp_path):
    paths = photographs(tmp_path, [f"{number}.png" for number in range(6)], side=1000)
    photograph = PhotographModel(runner, 12 * MEGABYTE)  # 1000 x 1000 in four bytes: 5.0 MB with its smaller levels
    for path in paths:
        photograph.show(path, paths)
        qtbot.waitUntil(lambda: photograph.is_full_resolution and runner.running == 0)
        assert photograph._used_bytes() <= 12 * MEGABYTE
    assert photograph.current_loaded is not None


def test_a_photograph_larger_than_the_memory_is_shown_all_the_same(runner, qtbot, tmp_path):
    (path,) = photographs(tmp_path, ["1.png"])
    photograph = PhotographModel(runner, 0)
    with qtbot.waitSignal(photograph.image_ready):
        photograph.show(path)
    assert photograph.current_loaded is not None


def test_a_file_cut_off_fails_in_words(photograph, qtbot, big_jpeg):
    big_jpeg.write_bytes(big_jpeg.read_bytes()[:200])
    with qtbot.waitSignal(photograph.failed) as signal:
        photograph.show(big_jpeg)
    assert photograph.error == signal.args[0]
    assert photograph.error.endswith(".")


def test_a_photograph_past_the_limit_is_refused_in_words(runner, qtbot, tmp_path):
    (path,) = photographs(tmp_path, ["1.png"])
    photograph = PhotographModel(runner, MEGABYTE, lambda: Limits(max_pixels=1000))
    with qtbot.waitSignal(photograph.failed) as signal:
        photograph.show(path)
    assert "pixels" in signal.args[0]


def test_clearing_leaves_nothing_on_the_screen(photograph, qtbot, tmp_path):
    (path,) = photographs(tmp_path, ["1.png"])
    with qtbot.waitSignal(photograph.image_ready):
        photograph.show(path)
    with qtbot.waitSignal(photograph.cleared):
        photograph.clear()
    assert photograph.path is None
    assert photograph.pyramid is None
    assert photograph.current_loaded is None
