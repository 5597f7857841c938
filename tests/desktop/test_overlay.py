from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage

from fake_session import NowRunner, made_analysis
from retina_desktop.services.cancel import Cancelled, CancelToken
from retina_desktop.services.overlay import Layer, colour_table, compose, even_ramp, halved, outlines
from retina_desktop.viewmodels.overlay import OverlayModel, draw, path_of, shifted_threshold
from retina_desktop.viewmodels.pyramid import SMALLEST_SIDE_PX, build_pyramid
from retina_models.prediction import Analysis

YELLOW, BLUE = (240, 228, 66), (86, 180, 233)


def square_map(value: int, size: int = 128) -> np.ndarray:
    map_ = np.zeros((size, size), np.uint8)
    map_[20:40, 30:50] = value
    return map_


@pytest.fixture
def model(qapp) -> OverlayModel:
    return OverlayModel(NowRunner())  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("colour", [YELLOW, BLUE, (213, 94, 0), (204, 121, 167)])
def test_equal_steps_of_probability_look_like_equal_steps_of_colour(colour):
    from skimage.color import rgb2lab

    from retina_desktop.services.overlay import RETINA_RGB

    alphas = even_ramp(colour)[::16, None]
    blends = alphas * np.array(colour) + (1 - alphas) * np.array(RETINA_RGB)
    steps = np.linalg.norm(np.diff(rgb2lab(blends[None] / 255)[0], axis=0), axis=1)
    assert steps.max() / steps.min() < 1.1


def test_a_ramp_goes_from_clear_to_full():
    assert even_ramp(BLUE)[0] == 0
    assert even_ramp(BLUE)[-1] == pytest.approx(1.0)


def test_what_is_below_the_threshold_is_clear():
    table = colour_table(Layer("EX", YELLOW, cut=128, shown=True))
    assert (table[:128] == 0).all()
    assert (table[128:] > 0).all()


def test_colours_are_premultiplied():
    parts = colour_table(Layer("EX", YELLOW, cut=1, shown=True)).view(np.uint8).reshape(-1, 4)
    assert (parts[:, :3] <= parts[:, 3:]).all()


def test_where_kinds_meet_the_likelier_one_is_drawn():
    maps = {"EX": square_map(250), "SE": square_map(130)}
    layers = [Layer("EX", YELLOW, 100, shown=True), Layer("SE", BLUE, 100, shown=True)]
    assert compose(maps, layers)[25, 35] == colour_table(layers[0])[250]


def test_a_hidden_kind_is_not_drawn():
    assert not compose({"EX": square_map(250)}, [Layer("EX", YELLOW, 100, shown=False)]).any()


def test_a_hatched_layer_is_half_stripes():
    full = np.full((128, 128), 255, np.uint8)
    drawn = compose({"artefact": full}, [Layer("artefact", (153, 153, 153), 100, shown=True, hatched=True)])
    assert 0.45 < (drawn > 0).mean() < 0.55


def test_halving_rounds_up_and_averages():
    drawn = np.full((5, 5), 0xFF808080, np.uint32)
    assert halved(drawn).shape == (3, 3)
    assert (halved(drawn) == 0xFF808080).all()


def test_an_outline_runs_along_the_pixels_at_the_threshold():
    found = outlines({"MA": square_map(200)}, [Layer("MA", BLUE, 128, shown=True)])
    assert len(found) == 1
    assert found[0].points.min(axis=0).tolist() == [30, 20]
    assert found[0].points.max(axis=0).tolist() == [49, 39]


def test_specks_that_the_model_does_not_count_have_no_outline():
    map_ = square_map(200)
    map_[100, 100] = 255
    assert len(outlines({"SE": map_}, [Layer("SE", BLUE, 128, shown=True)])) == 1


def test_at_the_models_threshold_the_outlines_are_the_lesions_it_counts():
    from retina_models.grid import find_lesions

    rng = np.random.default_rng(3)
    from cv2 import GaussianBlur

    maps = {}
    for kind in ("MA", "HE", "EX", "SE"):
        noise = GaussianBlur(rng.random((512, 512), np.float32), (0, 0), 3)
        maps[kind] = np.clip((noise - 0.5) * 2000 + 60, 0, 255).astype(np.uint8)
    thresholds = {"MA": 0.31, "HE": 0.5, "EX": 0.42, "SE": 0.77}
    layers = [Layer(kind, BLUE, math.ceil(thresholds[kind] * 255), shown=True) for kind in maps]
    found = Counter(outline.kind for outline in outlines(maps, layers))
    counted = find_lesions(maps, thresholds)
    assert min(found.values()) > 5
    assert {kind: found[kind] for kind in maps} == {kind: counted.count(kind) for kind in maps}


def test_a_path_is_closed_and_goes_through_its_points(qapp):
    path = path_of(np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 1.0]]))
    points = [(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]
    assert points == [(1, 2), (3, 4), (5, 1), (1, 2)]


def test_the_threshold_moves_in_log_odds():
    assert shifted_threshold(0.3, 0) == pytest.approx(0.3)
    assert shifted_threshold(0.3, 1) > 0.3 > shifted_threshold(0.3, -1)
    assert shifted_threshold(0.5, -100) == pytest.approx(1 / 255)
    assert shifted_threshold(1.0, 0) == pytest.approx(254 / 255)


def test_the_legend_tells_the_maximum_and_how_many(qapp, model: OverlayModel):
    analysis = made_analysis()
    model.set_analysis(analysis)
    assert model.picture is not None
    entry = model.picture.legend[0]
    assert (entry.kind, entry.lesions) == ("MA", 1)
    assert entry.maximum == pytest.approx(240 / 255)
    assert entry.threshold == pytest.approx(0.5, abs=1 / 255)


def test_kinds_threshold_and_colours_draw_anew_but_opacity_does_not(qtbot, model: OverlayModel):
    model.set_analysis(made_analysis())
    for change in (
        lambda: model.set_kind_shown("MA", False),
        lambda: model.set_shift(1.0),
        lambda: model.set_colours(dict.fromkeys(("MA", "HE", "EX", "SE", "artefact"), BLUE)),
    ):
        with qtbot.waitSignal(model.picture_changed):
            change()
    with qtbot.assertNotEmitted(model.picture_changed), qtbot.waitSignal(model.look_changed):
        model.set_opacity(0.3)
    assert model.picture is not None
    assert [entry.kind for entry in model.picture.legend] == ["HE", "EX", "SE"]


def test_another_photograph_takes_the_old_maps_away_at_once(qtbot, model: OverlayModel):
    model.set_analysis(made_analysis())
    model.set_analysis(None)
    assert model.picture is None


class LateRunner:
    """Keeps what was started until `finish`."""

    def __init__(self) -> None:
        self.jobs: list = []

    def start(self, work, *, on_success, on_failure, **_lane) -> None:
        self.jobs.append((work, on_success, on_failure))

    def finish(self) -> None:
        work, on_success, _ = self.jobs.pop(0)
        on_success(work(lambda _progress: None, CancelToken()))


def test_while_one_drawing_runs_later_wishes_replace_each_other(qapp):
    runner = LateRunner()
    model = OverlayModel(runner)  # pyright: ignore[reportArgumentType]
    model.set_analysis(made_analysis())
    for shift in (0.5, 1.0, 1.5):
        model.set_shift(shift)
    assert len(runner.jobs) == 1
    runner.finish()
    assert len(runner.jobs) == 1
    runner.finish()
    assert runner.jobs == []
    assert model.picture is not None
    assert model.picture.legend[0].threshold == pytest.approx(model.threshold("MA"), abs=1 / 255)


def test_a_drawing_of_the_photograph_before_is_dropped(qapp):
    runner = LateRunner()
    model = OverlayModel(runner)  # pyright: ignore[reportArgumentType]
    model.set_analysis(made_analysis())
    model.set_analysis(None)
    runner.finish()
    assert model.picture is None


def test_a_failed_drawing_is_told_and_the_next_wish_is_drawn(qtbot):
    runner = LateRunner()
    model = OverlayModel(runner)  # pyright: ignore[reportArgumentType]
    model.set_analysis(made_analysis())
    with qtbot.waitSignal(model.failed) as told:
        runner.jobs.pop(0)[2]("The device ran out of memory.")
    assert told.args == ["The device ran out of memory."]
    model.set_shift(1.0)
    runner.finish()
    assert model.picture is not None


def test_a_cancelled_drawing_stops_between_its_steps(qapp, model: OverlayModel):
    token = CancelToken()
    token.cancel()
    analysis = made_analysis()
    model.set_analysis(analysis)
    with pytest.raises(Cancelled):
        draw(analysis, model.layers(), token)


def test_what_is_drawn_lies_on_the_photographs_own_pixels(qapp, model: OverlayModel):
    """The map's square spread over the photograph by the contract's exact map is what the painter paints."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from retina_desktop.paths import resources
    from retina_desktop.views.overlay import OverlayPainter
    from retina_desktop.views.theme import load_theme

    analysis = big_lesion(made_analysis())
    model.set_analysis(analysis)
    painter_of_overlay = OverlayPainter(load_theme(resources(), "dark"))
    painter_of_overlay.set_picture(model.picture)
    painter_of_overlay.opacity = 1.0
    image = QImage(640, 480, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter_of_overlay.paint(painter, QRectF(0, 0, 640, 480), 1.0, QRectF(0, 0, 640, 480))
    painter.end()
    drawn = np.frombuffer(image.constBits(), np.uint8).reshape(480, 640, 4)[..., 3] > 100
    truth = analysis.map_in_photo("EX") >= 128
    drawn[360:], truth[360:] = False, False  # the legend lies there
    assert truth.any()
    assert (drawn & truth).sum() / (drawn | truth).sum() > 0.97


def big_lesion(analysis: Analysis) -> Analysis:
    maps = {kind: np.zeros((256, 256), np.uint8) for kind in analysis.lesion_maps}
    maps["EX"][70:130, 90:160] = 255
    return replace(analysis, lesion_maps=maps)


def test_a_pyramid_halves_until_it_is_small(qapp):
    pyramid = build_pyramid(np.full((1501, 2101, 3), (200, 100, 50), np.uint8))
    assert [(level.width(), level.height()) for level in pyramid.levels] == [
        (2101, 1501), (1051, 751), (526, 376), (263, 188),
    ]  # fmt: skip
    assert max(pyramid.levels[-1].width(), pyramid.levels[-1].height()) <= SMALLEST_SIDE_PX
    assert {level.pixelColor(5, 5).name() for level in pyramid.levels} == {"#c86432"}


def test_the_level_painted_has_a_pixel_for_each_of_the_screens(qapp):
    pyramid = build_pyramid(np.zeros((1500, 2100, 3), np.uint8))
    assert pyramid.level_for(1.0).width() == 2100
    assert pyramid.level_for(0.6).width() == 2100
    assert pyramid.level_for(0.5).width() == 1050
    assert pyramid.level_for(0.01).width() == 263
