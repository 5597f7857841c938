"""EXIF orientation is applied once, for every format that carries it, and positions map back to the file."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageOps

from fundus_pictures import fundus_picture
from retina_models.fundus import read, read_preview
from retina_models.fundus.orientation import orientation_of_exif, orientation_of_jpeg, to_file, to_upright, upright


def exif(orientation: int) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112] = orientation
    tags[0x010F] = "Kowa"
    return tags


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "tiff"])
def test_a_turned_photograph_is_shown_upright_once(tmp_path, kind, orientation):
    path = tmp_path / f"photo.{kind}"
    options = {"webp": {"lossless": True}, "jpeg": {"quality": 95}}.get(kind, {})
    Image.fromarray(fundus_picture(96, 64, radius=28, noise=0)).save(path, exif=exif(orientation), **options)
    with Image.open(path) as image:
        expected = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
    photo = read(path)
    assert photo.exif_orientation == orientation
    assert np.abs(photo.pixels.astype(int) - expected).max() <= 2
    assert read_preview(path, 48).shape == ((48, 32, 3) if orientation >= 5 else (32, 48, 3))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_positions_map_back_to_the_rows_and_columns_of_the_file(orientation):
    stored = np.arange(7 * 5).reshape(7, 5).astype(np.uint8)
    shown = upright(stored, orientation)
    height, width = shown.shape
    xy = np.array([[x, y] for y in range(height) for x in range(width)])
    raw = to_file(xy, orientation, width, height).astype(int)
    assert (stored[raw[:, 1], raw[:, 0]] == shown[xy[:, 1], xy[:, 0]]).all()
    np.testing.assert_array_equal(to_upright(raw, orientation, width, height), xy)


def test_a_photograph_maps_its_own_positions(tmp_path):
    path = tmp_path / "photo.png"
    Image.fromarray(fundus_picture(96, 64, radius=28)).save(path, exif=exif(6))
    photo = read(path)
    assert (photo.width, photo.height) == (64, 96)
    np.testing.assert_array_equal(photo.to_file(np.array([0, 0])), (0, 63))
    np.testing.assert_array_equal(photo.from_file(np.array([0, 63])), (0, 0))


@pytest.mark.parametrize("value", [0, 9, 255])
def test_an_orientation_that_does_not_exist_is_none(tmp_path, value):
    path = tmp_path / "photo.jpg"
    Image.fromarray(fundus_picture(96, 64, radius=28)).save(path, exif=exif(value))
    assert read(path).exif_orientation == 1


def test_damaged_exif_is_no_orientation_and_no_error():
    whole = exif(6).tobytes()
    assert orientation_of_exif(whole) == 6
    for end in range(len(whole)):
        assert orientation_of_exif(whole[:end]) in (1, 6)
    file = io.BytesIO()
    Image.fromarray(fundus_picture(96, 64, radius=28)).save(file, "JPEG", exif=exif(6))
    for end in range(120):
        assert orientation_of_jpeg(file.getvalue()[:end]) in (1, 6)
