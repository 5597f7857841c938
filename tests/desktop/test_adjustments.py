from __future__ import annotations

import numpy as np
import pytest

from fake_session import NowRunner, painted_retina
from retina_desktop.domain.adjustment import AS_IT_IS, Adjustment
from retina_desktop.jobs import JobRunner
from retina_desktop.services.adjust import equalise, look_up, lookup
from retina_desktop.services.cancel import Cancelled, CancelToken
from retina_desktop.viewmodels.adjustments import MOST_BAKED_BYTES, AdjustmentModel, quick_level
from retina_desktop.viewmodels.pyramid import Pyramid, build_pyramid, pixels_of


@pytest.fixture
def pyramid(qapp) -> Pyramid:
    return build_pyramid(painted_retina(1600, 1200))


@pytest.fixture
def runner(qapp):
    runner = JobRunner()
    yield runner
    assert runner.close()


def made(runner, *, keeps: bool = False) -> AdjustmentModel:
    return AdjustmentModel(runner, lambda: keeps)


def pixel(image, x: int, y: int) -> tuple[int, int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()


# ------------------------------------------------------------------------------------------------------ what it means
def test_nothing_on_changes_no_value():
    assert lookup(AS_IT_IS).tolist() == list(range(256))


def test_each_adjustment_does_what_its_name_says():
    dark, middle, light = 60, 128, 200
    brighter, contrast = lookup(Adjustment(brightness=20)), lookup(Adjustment(contrast=40))
    gamma, inverted = lookup(Adjustment(gamma=2.0)), lookup(Adjustment(invert=True))
    assert brighter[dark] > dark
    assert brighter[light] > light
    assert (contrast[dark] < dark, contrast[light] > light) == (True, True)
    assert contrast[middle] == pytest.approx(middle, abs=2)
    assert gamma[dark] - dark > gamma[light] - light > 0
    assert (gamma[0], gamma[255]) == (0, 255)
    assert inverted.tolist() == list(range(255, -1, -1))


@pytest.mark.parametrize("wrong", [{"brightness": 101}, {"contrast": -101}, {"gamma": 0.0}])
def test_a_value_beyond_its_ends_is_refused(wrong):
    with pytest.raises(ValueError, match="must be from"):
        Adjustment(**wrong)


def test_red_free_is_the_green_channel_as_grey():
    pixels = np.array([[[10, 90, 200, 255]]], np.uint8)  # blue, green, red
    look_up(pixels, Adjustment(red_free=True))
    assert pixels[0, 0, :3].tolist() == [90, 90, 90]


def test_clahe_raises_local_contrast_and_leaves_the_photograph_alone(pyramid):
    grey = np.tile(np.linspace(100, 130, 16).repeat(2).astype(np.uint8), (256, 8))
    pixels = np.dstack([grey] * 4)
    before = pixels.copy()
    made_ = equalise(pixels, green=True, token=CancelToken())
    assert made_.shape == (256, 256, 3)
    assert made_.std() > 1.4 * grey.std()
    assert (pixels == before).all()


def test_clahe_leaves_the_black_round_the_field_black():
    rng = np.random.default_rng(1)
    pixels = np.empty((256, 256, 4), np.uint8)
    pixels[...] = rng.integers(0, 4, (256, 256, 1), dtype=np.uint8)  # a camera's noise where no light came
    for green in (False, True):
        assert equalise(pixels, green=green, token=CancelToken()).max() <= 6


def test_clahe_in_colour_keeps_the_hue():
    rng = np.random.default_rng(1)
    pixels = np.empty((256, 256, 4), np.uint8)
    pixels[...] = (40, 80, 170, 255)
    pixels[..., :3] += rng.integers(0, 12, (256, 256, 1), dtype=np.uint8)
    red, green, blue = equalise(pixels, green=False, token=CancelToken()).reshape(-1, 3).mean(axis=0)
    assert red > green > blue


def test_clahe_stops_when_it_is_cancelled(pyramid):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        equalise(pixels_of(pyramid.levels[0]), green=False, token=token)


def test_the_words_name_everything_that_is_on():
    assert AS_IT_IS.words == ""
    assert Adjustment(red_free=True, clahe=True).words == "Red-free · CLAHE"
    assert Adjustment(brightness=-5, gamma=1.2).words == "Brightness -5 · gamma 1.20"


# ---------------------------------------------------------------------------------------------------------- the model
def test_what_each_pixel_can_do_alone_is_left_to_the_painter(pyramid):
    model = made(NowRunner())
    model.set_source(pyramid)
    model.change(brightness=10, red_free=True)
    assert model.shown.pyramid is pyramid
    assert model.shown.rest == Adjustment(brightness=10, red_free=True)


def test_clahe_comes_small_first_and_whole_then_and_says_so_meanwhile(runner, qtbot, pyramid):
    model = made(runner)
    model.set_source(pyramid)
    seen: list[tuple[int, bool, str]] = []

    def note() -> None:
        shown = model.shown
        seen.append((shown.pyramid.width if shown.pyramid else 0, shown.is_quick, model.words))

    model.shown_changed.connect(note)
    model.change(clahe=True)
    qtbot.waitUntil(lambda: not model.shown.is_quick)
    assert seen[0] == (1600, True, "CLAHE (on its way)")  # the photograph itself, until there is something better
    assert (800, True, "CLAHE (on its way)") in seen
    assert seen[-1] == (1600, False, "CLAHE")
    assert model.shown.pyramid is not pyramid


def test_a_slider_does_not_start_clahe_again(runner, qtbot, pyramid):
    model = made(runner)
    model.set_source(pyramid)
    model.change(clahe=True)
    qtbot.waitUntil(lambda: not model.shown.is_quick)
    equalised = model.shown.pyramid
    model.change(brightness=20)
    assert model.shown.pyramid is equalised
    assert model.shown.rest == Adjustment(brightness=20)


def test_once_nothing_changes_the_whole_pyramid_is_made_as_adjusted(runner, qtbot, pyramid):
    model = made(runner)
    model.set_source(pyramid)
    before = pixel(pyramid.levels[0], 800, 600)
    model.change(invert=True)
    qtbot.waitUntil(lambda: model.shown.rest.is_none)
    baked = model.shown.pyramid
    assert baked is not None
    assert pixel(baked.levels[0], 800, 600) == tuple(255 - value for value in before)
    assert pixel(pyramid.levels[0], 800, 600) == before  # the photograph's own stay
    model.change(invert=False)
    assert model.shown.pyramid is pyramid


def test_a_very_large_pyramid_is_adjusted_while_it_is_painted(pyramid, monkeypatch, qtbot):
    model = made(NowRunner())
    monkeypatch.setattr("retina_desktop.viewmodels.adjustments.MOST_BAKED_BYTES", 1000)
    model.set_source(pyramid)
    model.change(invert=True)
    model._bake()
    assert model.shown.rest == Adjustment(invert=True)
    assert MOST_BAKED_BYTES > 12_000_000 * 4 * 4 / 3  # 12 MP are always made


def test_the_next_photograph_begins_as_it_is_unless_adjustments_are_kept(pyramid):
    for keeps, expected in ((False, AS_IT_IS), (True, Adjustment(red_free=True, gamma=1.5))):
        model = made(NowRunner(), keeps=keeps)
        model.set_source(pyramid)
        model.change(red_free=True, gamma=1.5)
        model.begin()
        assert model.shown.pyramid is None
        model.set_source(pyramid)
        assert model.value == expected


def test_kept_clahe_is_made_of_the_next_photograph_too(runner, qtbot, pyramid):
    model = made(runner, keeps=True)
    model.set_source(pyramid)
    model.change(clahe=True)
    qtbot.waitUntil(lambda: not model.shown.is_quick)
    first = model.shown.pyramid
    model.begin()
    model.set_source(build_pyramid(painted_retina(800, 600)))
    qtbot.waitUntil(lambda: not model.shown.is_quick)
    assert model.shown.pyramid is not first
    assert model.shown.pyramid is not None
    assert model.shown.pyramid.width == 800


def test_numbers_stop_at_their_ends(pyramid):
    model = made(NowRunner())
    model.change(brightness=1000, contrast=-1000, gamma=100.0)
    assert (model.value.brightness, model.value.contrast, model.value.gamma) == (100, -100, 4.0)


def test_clahe_that_fails_is_switched_off_and_told(pyramid, monkeypatch, qtbot):
    def full(*_values, **_named):
        raise ValueError("There is not enough memory for this.")

    monkeypatch.setattr("retina_desktop.viewmodels.adjustments.equalised", full)
    model = made(NowRunner())
    model.set_source(pyramid)
    with qtbot.waitSignal(model.failed) as told:
        model.change(clahe=True)
    assert "CLAHE cannot be shown" in told.args[0]
    assert model.words == ""


def test_the_quick_levels_are_the_small_ones(pyramid):
    assert [level.width() for level in quick_level(pyramid).levels] == [800, 400]
    small = build_pyramid(painted_retina(640, 480))
    assert quick_level(small) is small
