"""Every format that a clinic has comes out as the same 8-bit RGB."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from fundus_pictures import fundus_picture
from retina_models.fundus import content_hash, read, read_preview

PICTURE = fundus_picture(160, 120, radius=52, noise=0)
GREY = PICTURE[:, :, 0]


def close(got: np.ndarray, expected: np.ndarray, step: int) -> bool:
    return got.shape == expected.shape and np.abs(got.astype(int) - expected).max() <= step


@pytest.mark.parametrize("name", ["a.png", "a.bmp", "a.tif", "a.webp", "a.gif"])
def test_lossless_formats_give_the_very_pixels(tmp_path, name):
    picture = Image.fromarray(PICTURE)
    if name == "a.webp":
        picture.save(tmp_path / name, lossless=True)
    elif name == "a.gif":
        picture = picture.quantize(256)
        picture.save(tmp_path / name)
    else:
        picture.save(tmp_path / name)
    photo = read(tmp_path / name)
    np.testing.assert_array_equal(photo.pixels, np.asarray(picture.convert("RGB")))
    assert photo.pixels.flags.c_contiguous
    assert photo.sha256 == content_hash(tmp_path / name) == hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
    assert photo.notes == ()


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("subsampling", [0, 1, 2])
def test_jpeg_of_every_sort_is_read_as_pillow_reads_it(tmp_path, progressive, subsampling):
    path = tmp_path / "a.jpg"
    Image.fromarray(PICTURE).save(path, quality=90, progressive=progressive, subsampling=subsampling)
    with Image.open(tmp_path / "a.jpg") as image:
        assert close(read(tmp_path / "a.jpg").pixels, np.asarray(image), 2)


def test_a_name_with_the_wrong_ending_is_read_by_its_content(tmp_path):
    Image.fromarray(PICTURE).save(tmp_path / "a.png")
    (tmp_path / "a.png").rename(tmp_path / "a.jpg")
    np.testing.assert_array_equal(read(tmp_path / "a.jpg").pixels, PICTURE)


@pytest.mark.parametrize("name", ["глаз 12 OD.jpg", "眼底_左.jpg", "عين.jpg", "👁 left.jpg", "e\u0301.jpg", "a\nb.jpg"])
def test_names_in_any_script_are_read(tmp_path, name):
    Image.fromarray(PICTURE).save(tmp_path / name)
    assert read(tmp_path / name).path == tmp_path / name
    assert read_preview(tmp_path / name, 64).shape == (48, 64, 3)


def test_grey_is_shown_in_three_equal_colours(tmp_path):
    for name in ("a.jpg", "a.png", "a.tif", "a.bmp"):
        Image.fromarray(GREY).save(tmp_path / name, quality=95)
        assert close(read(tmp_path / name).pixels, np.repeat(GREY[..., None], 3, 2), 12), name


def test_printing_colours_become_rgb_and_say_so(tmp_path):
    cmyk = Image.fromarray(PICTURE).convert("CMYK")
    for name in ("a.jpg", "a.tif"):
        cmyk.save(tmp_path / name, quality=95)
        photo = read(tmp_path / name)
        assert close(photo.pixels, np.asarray(cmyk.convert("RGB")), 12), name
        assert "CMYK" in photo.notes[0]


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.tif"])
def test_what_is_transparent_is_black_and_said(tmp_path, name):
    alpha = np.full(GREY.shape, 255, np.uint8)
    alpha[:40] = 0
    Image.fromarray(np.dstack([PICTURE, alpha])).save(tmp_path / name, lossless=True)
    photo = read(tmp_path / name)
    assert photo.pixels[:40].max() == 0
    np.testing.assert_array_equal(photo.pixels[40:], PICTURE[40:])
    assert "Transparent" in photo.notes[0]


def test_alpha_that_hides_nothing_is_not_worth_a_word(tmp_path):
    Image.fromarray(PICTURE).convert("RGBA").save(tmp_path / "a.png")
    photo = read(tmp_path / "a.png")
    np.testing.assert_array_equal(photo.pixels, PICTURE)
    assert photo.notes == ()


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
@pytest.mark.parametrize("name", ["grey.png", "grey.tif", "rgb.tif", "planar.tif", "packed.tif", "big.tif"])
def test_sixteen_bits_are_scaled_by_those_that_are_used(tmp_path, name, bits):
    top = (1 << bits) - 1
    deep = np.round(PICTURE / 255.0 * top).astype(np.uint16)
    deep[60, 80] = top  # a saturated reflection, as every photograph has
    grey = deep[:, :, 0]
    if name == "grey.png":
        Image.fromarray(grey).save(tmp_path / name)
    elif name == "grey.tif":
        tifffile.imwrite(tmp_path / name, grey)
    elif name == "planar.tif":
        tifffile.imwrite(tmp_path / name, np.moveaxis(deep, -1, 0), photometric="rgb", planarconfig="separate")
    elif name == "packed.tif":
        tifffile.imwrite(tmp_path / name, deep, photometric="rgb", compression="lzw", predictor=True, tile=(32, 32))
    else:
        tifffile.imwrite(tmp_path / name, deep, photometric="rgb", bigtiff=name == "big.tif", byteorder=">")
    photo = read(tmp_path / name)
    expected = np.repeat(PICTURE[:, :, :1], 3, 2) if name.startswith("grey") else PICTURE.copy()
    expected[60, 80] = 255
    assert close(photo.pixels, expected, 1)
    assert photo.notes == (f"{bits} bits a colour were reduced to 8.",)


@pytest.mark.parametrize("compression", ["deflate", "packbits", "jpeg", "zstd"])
def test_compressed_tiff_is_read(tmp_path, compression):
    tifffile.imwrite(tmp_path / "a.tif", PICTURE, photometric="rgb", compression=compression)
    assert close(read(tmp_path / "a.tif").pixels, PICTURE, 40 if compression == "jpeg" else 0)


def test_inverted_palette_and_two_level_tiff_are_read(tmp_path):
    tifffile.imwrite(tmp_path / "white.tif", 255 - GREY, photometric="miniswhite")
    np.testing.assert_array_equal(read(tmp_path / "white.tif").pixels[:, :, 1], GREY)
    palette = Image.fromarray(PICTURE).quantize(64)
    palette.save(tmp_path / "palette.tif")
    assert close(read(tmp_path / "palette.tif").pixels, np.asarray(palette.convert("RGB")), 1)
    Image.fromarray(GREY > 99).save(tmp_path / "two.tif")
    np.testing.assert_array_equal(read(tmp_path / "two.tif").pixels[:, :, 0], (GREY > 99) * 255)
    Image.fromarray(GREY > 99).save(tmp_path / "two.png")
    np.testing.assert_array_equal(read(tmp_path / "two.png").pixels[:, :, 0], (GREY > 99) * 255)


def test_fractions_of_full_brightness_are_read(tmp_path):
    tifffile.imwrite(tmp_path / "a.tif", (PICTURE / 255.0).astype(np.float32), photometric="rgb")
    assert close(read(tmp_path / "a.tif").pixels, PICTURE, 0)


@pytest.mark.parametrize("name", ["a.gif", "a.png", "a.webp", "a.tif"])
def test_of_a_moving_picture_the_first_is_read_and_said(tmp_path, name):
    first, second = Image.fromarray(PICTURE), Image.fromarray(PICTURE[:, ::-1].copy())
    first.save(tmp_path / name, save_all=True, append_images=[second], lossless=True)
    photo = read(tmp_path / name)
    assert close(photo.pixels, PICTURE, 90 if name == "a.gif" else 0)
    assert "first" in photo.notes[-1]


@pytest.mark.parametrize("side", [64, 100, 159, 160, 1000])
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif"])
def test_a_preview_is_small_and_looks_the_same(tmp_path, name, side):
    Image.fromarray(PICTURE).save(tmp_path / name, quality=95)
    preview = read_preview(tmp_path / name, side)
    width = min(160, side)
    assert preview.shape == (round(width * 120 / 160), width, 3)
    assert abs(float(preview.mean()) - PICTURE.mean()) < 3


def test_two_files_with_the_same_content_are_the_same_photograph(tmp_path):
    Image.fromarray(PICTURE).save(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes((tmp_path / "a.png").read_bytes())
    assert read(tmp_path / "a.png").sha256 == read(tmp_path / "b.png").sha256


def test_reading_imports_no_network_library(repository: Path, tmp_path):
    Image.fromarray(PICTURE).save(tmp_path / "a.jpg")
    code = (
        "import sys; from retina_models.fundus import read; from pathlib import Path; read(Path(sys.argv[1]));"
        "heavy = {'torch', 'captum', 'openvino', 'skimage', 'scipy', 'pydicom', 'PySide6'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "a.jpg")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=repository / "models")
    assert done.stdout.strip() == "[]"
