from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QWheelEvent

from fake_session import made_analysis, painted_retina
from retina_desktop.paths import resources
from retina_desktop.viewmodels.overlay import OverlayModel
from retina_desktop.viewmodels.pyramid import build_pyramid
from retina_desktop.views.photo_view import PhotoView
from retina_desktop.views.theme import load_theme
from retina_desktop.views.view_transform import MOST_DEVICE_PX_PER_PX, ViewTransform


@pytest.fixture
def view(qtbot) -> PhotoView:
    view = PhotoView(load_theme(resources(), "dark"))
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    return view


def show(view: PhotoView, pixels: np.ndarray, *, keep_zoom: bool = False) -> None:
    height, width = pixels.shape[:2]
    view.show_photograph(build_pyramid(pixels), width, height, preview=False, keep_zoom=keep_zoom)


def wheel(view: PhotoView, at: QPointF, turn: int) -> None:
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(event)


def transform(photo: tuple[int, int] = (4000, 3000), view: tuple[int, int] = (800, 600), ratio: float = 1.0):
    place = ViewTransform()
    place.set_view(QSizeF(*view), ratio)
    place.set_photo(*photo)
    return place


def near(point: QPointF, other: QPointF, tolerance: float = 1e-6) -> bool:
    return (point - other).manhattanLength() < tolerance


def test_a_photograph_starts_fitted_and_centred():
    place = transform()
    assert place.fits
    assert place.scale == pytest.approx(0.2)
    assert near(place.to_screen(QPointF(2000, 1500)), QPointF(400, 300))


def test_screen_and_photograph_map_back_and_forth():
    place = transform()
    place.zoom_to(0.7, QPointF(100, 500))
    assert near(place.to_photo(place.to_screen(QPointF(123.4, 567.8))), QPointF(123.4, 567.8))


def test_zoom_keeps_the_point_under_the_pointer():
    place = transform()
    pointer = QPointF(300, 200)
    before = place.to_photo(pointer)
    place.zoom_to(1.0, pointer)
    assert near(place.to_photo(pointer), before)


def test_zoom_has_ends():
    place = transform()
    place.zoom_to(1000, QPointF(0, 0))
    assert place.device_scale == MOST_DEVICE_PX_PER_PX
    place.zoom_to(0, QPointF(0, 0))
    assert place.scale == pytest.approx(0.1)


def test_the_photograph_cannot_be_lost_by_panning():
    place = transform()
    place.zoom_to(1.0, QPointF(400, 300))
    place.pan(QPointF(1e6, 1e6))
    assert near(place.to_screen(QPointF(0, 0)), QPointF(0, 0))


def test_panning_a_fitted_photograph_moves_nothing_and_it_still_fits():
    place = transform()
    place.pan(QPointF(50, 50))
    assert place.fits


def test_one_to_one_on_a_scaled_display_is_one_device_pixel():
    place = transform(ratio=2.0)
    place.zoom_to(1 / place.device_ratio, QPointF(400, 300))
    assert place.device_scale == 1.0
    corner = place.target().topLeft() * 2
    assert corner == QPointF(round(corner.x()), round(corner.y()))


def test_another_window_size_fits_again_only_what_was_fitted():
    place = transform()
    place.set_view(QSizeF(400, 300), 1.0)
    assert place.scale == pytest.approx(0.1)
    place.zoom_to(1.0, QPointF(0, 0))
    place.set_view(QSizeF(800, 600), 1.0)
    assert place.scale == 1.0


def test_the_wheel_zooms_about_the_pointer(view: PhotoView):
    show(view, painted_retina())
    pointer = QPointF(200, 150)
    fitted, before = view.place.scale, view.place.to_photo(pointer)
    wheel(view, pointer, 240)
    assert view.place.scale == pytest.approx(fitted * 1.2**2)
    assert near(view.place.to_photo(pointer), before, 0.5)


def test_dragging_moves_the_photograph_with_the_hand(view: PhotoView, qtbot):
    show(view, painted_retina())
    view.one_to_one()
    view.zoom_in()
    view.zoom_in()
    before = view.place.to_photo(QPointF(400, 300))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    qtbot.mouseMove(view, QPoint(420, 310))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(420, 310))
    assert near(view.place.to_photo(QPointF(420, 310)), before, 1.0)


def test_a_double_click_goes_to_one_to_one_and_back(view: PhotoView, qtbot):
    show(view, painted_retina())
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert view.place.device_scale == 1.0
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert view.place.fits


def test_full_resolution_after_a_preview_keeps_zoom_and_place(view: PhotoView):
    pixels = painted_retina(1280, 960)
    view.show_photograph(build_pyramid(pixels[::4, ::4]), 1280, 960, preview=True, keep_zoom=False)
    assert view.is_preview
    view.zoom_in()
    before = (view.place.scale, view.place.centre)
    show(view, pixels, keep_zoom=True)
    assert (view.place.scale, view.place.centre) == before
    assert not view.is_preview


def test_a_preview_says_so_on_the_picture(view: PhotoView):
    pixels = painted_retina(1280, 960)
    show(view, pixels)
    full = view.grab().toImage()
    view.show_photograph(build_pyramid(pixels), 1280, 960, preview=True, keep_zoom=True)
    assert view.grab().toImage() != full


def test_the_next_photograph_is_fitted_unless_the_zoom_is_kept(view: PhotoView):
    show(view, painted_retina())
    view.zoom_in()
    scale = view.place.scale
    show(view, painted_retina(), keep_zoom=True)
    assert view.place.scale == scale
    show(view, painted_retina())
    assert view.place.fits


def test_the_photographs_own_pixels_are_painted_at_one_to_one(view: PhotoView):
    rng = np.random.default_rng(1)
    pixels = rng.integers(0, 255, (600, 800, 3), np.uint8)
    show(view, pixels)
    view.one_to_one()
    grabbed = view.grab().toImage()
    for x, y in ((0, 0), (123, 456), (799, 599)):
        assert grabbed.pixelColor(x, y).name() == "#{:02x}{:02x}{:02x}".format(*pixels[y, x])


def test_panning_keys_move_by_a_share_of_the_view(view: PhotoView):
    show(view, painted_retina(2000, 1500))
    view.one_to_one()
    before = view.place.centre.x()
    view.pan_by(1, 0)
    assert view.place.centre.x() - before == pytest.approx(120)


def test_an_empty_view_takes_every_wish_quietly(view: PhotoView):
    for wish in (view.zoom_in, view.zoom_out, view.fit, view.one_to_one, lambda: view.pan_by(1, 1)):
        wish()
    view.grab()
    assert view.is_empty


def test_twelve_megapixels_with_overlay_are_painted_without_a_stall(view: PhotoView, qapp):
    """About 6 ms on an idle machine (docs/adr/0004-photo-view.md); the bound is what no repaint may take on a busy one."""
    from fake_session import NowRunner

    view.resize(1600, 1000)
    show(view, painted_retina(4288, 2848))
    model = OverlayModel(NowRunner())  # pyright: ignore[reportArgumentType]
    model.set_analysis(made_analysis(4288, 2848))
    view.overlay.set_picture(model.picture)
    took = []
    for _ in range(9):
        start = time.thread_time()
        view.repaint()
        took.append(time.thread_time() - start)
        view.zoom_in()
    assert sorted(took)[len(took) // 2] < 0.05
