"""Whatever is wrong with a file is said in one clear sentence, before it can take the machine's memory or its time."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from fundus_pictures import fundus_picture
from retina_models.fundus import FundusError, Limits, content_hash, read, read_preview
from retina_models.fundus.decode import decode

PICTURE = fundus_picture(160, 120, radius=52)


def encoded(kind: str, picture: np.ndarray = PICTURE) -> bytes:
    file = io.BytesIO()
    if kind == "TIFF":
        tifffile.imwrite(file, picture, photometric="rgb")
    else:
        Image.fromarray(picture).save(file, kind)
    return file.getvalue()


def refusal(path: Path, limits: Limits | None = None) -> str:
    """What read and read_preview say: the same, one sentence."""
    with pytest.raises(FundusError) as of_read:
        read(path, limits or Limits())
    with pytest.raises(FundusError) as of_preview:
        read_preview(path, 128, limits or Limits())
    words = str(of_read.value)
    assert str(of_preview.value) == words
    assert_is_a_sentence(words)
    return words


def assert_is_a_sentence(words: str) -> None:
    assert words[0].isupper()
    assert words.endswith(".")
    assert "\n" not in words
    assert 10 < len(words) < 220
    assert "Traceback" not in words


def written(folder: Path, data: bytes, name: str = "photo.jpg") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "BMP", "WEBP"])
@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_a_truncated_file_says_after_how_much_it_is_cut_off(tmp_path, kind, part):
    whole = encoded(kind, fundus_picture(640, 480))
    cut = whole[: int(part * len(whole))]
    words = refusal(written(tmp_path, cut))
    assert words.startswith("The file is cut off after ")
    assert f"{len(cut) / 1000:.1f} kB" in words or f"{len(cut) / 1e6:.1f} MB" in words


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "BMP", "WEBP"])
def test_a_file_cut_anywhere_is_refused_in_words(kind):
    whole = encoded(kind)
    for end in {1, 2, 3, 5, 9, 20, 40, 100, 150, 300, len(whole) // 2, len(whole) - 30}:
        with pytest.raises(FundusError) as refused:
            decode(whole[:end], Limits())
        assert_is_a_sentence(str(refused.value))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    kind=st.sampled_from(["JPEG", "PNG", "TIFF", "BMP", "WEBP", "GIF"]),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=6),
)
def test_damaged_bytes_give_a_picture_or_a_sentence(kind, changes):
    data = bytearray(encoded(kind))
    for place, value in changes:
        data[int(place**3 * (len(data) - 1))] = value  # most of them in the header
    try:
        decoded = decode(bytes(data), Limits(max_pixels=4_000_000))
    except FundusError as error:
        assert_is_a_sentence(str(error))
    else:
        assert decoded.pixels.dtype == np.uint8
        assert decoded.pixels.shape[2:] == (3,)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "The file is empty."),
        (b"Dear colleague, the photographs follow.", "This is a text file, not a photograph"),
        (b"<!DOCTYPE html><html>", "This is a web page, not a photograph"),
        ("фото".encode() * 300, "This is a text file, not a photograph"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "This is a PDF document, not a photograph"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08", "This is a ZIP archive"),
        (b"SQLite format 3\x00\x10\x00", "This is a database"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "This is an HEIC or AVIF picture"),
        (bytes(range(256)) * 8, "This is a file of an unknown kind, not a photograph; a JPEG, PNG, TIFF"),
        (b"\xff\xd8\xff", "The file is cut off after 3 bytes."),
        (b"\xff", "The file is cut off after 1 byte."),
    ],
    ids=["empty", "text", "web", "Cyrillic text", "pdf", "zip", "database", "heic", "noise", "3 bytes", "1 byte"],
)
def test_what_is_no_photograph_is_named(tmp_path, data, words):
    assert refusal(written(tmp_path, data)).startswith(words)


def png_header(width: int, height: int) -> bytes:
    """A PNG that only claims its size; its data would unpack to nothing."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packed = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def bombs() -> dict[str, bytes]:
    jpeg, gif, bmp = bytearray(encoded("JPEG")), bytearray(encoded("GIF")), bytearray(encoded("BMP"))
    frame = jpeg.index(b"\xff\xc0")
    jpeg[frame + 5 : frame + 9] = struct.pack(">HH", 60000, 60000)
    gif[6:10] = struct.pack("<HH", 60000, 60000)
    bmp[18:26] = struct.pack("<ii", 60000, 60000)
    return {"png": png_header(60000, 60000), "jpg": bytes(jpeg), "gif": bytes(gif), "bmp": bytes(bmp)}


def tiff_bomb() -> bytes:
    """A TIFF of 200 bytes whose tags claim 60,000 x 60,000."""
    tags = [(256, 60000), (257, 60000), (258, 8), (259, 8), (262, 1), (273, 8), (277, 1), (278, 60000), (279, 100)]
    body = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    return b"II*\x00" + struct.pack("<I", 108) + bytes(100) + struct.pack("<H", len(tags)) + body + bytes(4)


@pytest.mark.parametrize("kind", ["png", "jpg", "gif", "bmp", "tif"])
def test_a_bomb_is_refused_by_its_header_before_it_is_decoded(tmp_path, kind):
    data = tiff_bomb() if kind == "tif" else bombs()[kind]
    words = refusal(written(tmp_path, data, f"bomb.{kind}"))
    assert words == "The picture has 60,000 × 60,000 pixels; more than 250 million are not read."


def test_a_bomb_inside_a_tiffs_jpeg_is_refused_before_it_is_decoded(tmp_path):
    file = io.BytesIO()
    tifffile.imwrite(file, PICTURE, photometric="rgb", compression="jpeg")
    data = bytearray(file.getvalue())
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", 60000, 60000)
    assert "60,000 × 60,000 pixels" in refusal(written(tmp_path, bytes(data)))


def test_the_limits_are_the_callers(tmp_path):
    path = written(tmp_path, encoded("PNG"))
    assert read(path, Limits(max_pixels=160 * 120)).width == 160
    assert "more than 0.01 million" in refusal(path, Limits(max_pixels=10_000))
    assert refusal(path, Limits(max_bytes=2000)).endswith("more than 2.0 kB are not read.")


def test_pillows_own_limit_does_not_refuse_what_the_user_allows():
    with pytest.raises(FundusError, match=r"cut off|damaged"):  # 196 million pixels: refused for its data, not its size
        decode(png_header(14000, 14000), Limits())


@pytest.mark.parametrize(("width", "height"), [(1, 1), (31, 400), (400, 2)])
def test_a_picture_too_small_to_show_an_eye_is_refused(tmp_path, width, height):
    Image.new("RGB", (width, height)).save(tmp_path / "a.png")
    words = refusal(tmp_path / "a.png")
    assert words == f"The picture has {width} × {height} pixels; a photograph has at least 32 × 32."


def test_names_that_lead_to_no_file_are_refused(tmp_path):
    assert "no file of this name any more" in refusal(tmp_path / "gone.jpg")
    assert "folder" in refusal(tmp_path)
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    assert "link" in refusal(tmp_path / "loop.jpg")
    (tmp_path / "dangling.jpg").symlink_to(tmp_path / "gone.jpg")
    assert "no file of this name" in refusal(tmp_path / "dangling.jpg")
    assert "too long" in refusal(tmp_path / ("x" * 300 + ".jpg"))
    assert "name" in refusal(Path("a\x00b.jpg"))
    assert "no file of this name" in refusal(written(tmp_path, b"x") / "below.jpg")


def test_a_pipe_or_a_device_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    assert "pipe" in refusal(tmp_path / "pipe.jpg")
    assert "device" in refusal(Path("/dev/zero"))
    with pytest.raises(FundusError, match="pipe"):
        content_hash(tmp_path / "pipe.jpg")


def test_a_file_that_this_user_may_not_read_is_said(tmp_path, monkeypatch):
    path = written(tmp_path, encoded("PNG"))
    path.chmod(0)
    if os.access(path, os.R_OK):  # root may read everything

        def refuse(*_args, **_kwargs):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "read_bytes", refuse)
    assert refusal(path).startswith("This user may not read the file")


def test_a_hash_of_a_missing_file_is_refused_in_words(tmp_path):
    with pytest.raises(FundusError, match="no file of this name"):
        content_hash(tmp_path / "gone.jpg")


def test_measured_values_are_no_photograph(tmp_path):
    tifffile.imwrite(tmp_path / "a.tif", np.linspace(-5, 900, 64 * 64, dtype=np.float32).reshape(64, 64))
    assert "measured values" in refusal(tmp_path / "a.tif")
    tifffile.imwrite(
        tmp_path / "b.tif", np.zeros((64, 64, 9), np.uint8), photometric="minisblack", planarconfig="contig"
    )
    assert "9 values a pixel" in refusal(tmp_path / "b.tif")


def test_padding_between_the_parts_of_a_jpeg_is_no_fault():
    data = encoded("JPEG")
    scan = data.index(b"\xff\xda")
    padded = data[:scan] + b"\x00" * 16 + data[scan:]
    np.testing.assert_array_equal(decode(padded, Limits()).pixels, decode(data, Limits()).pixels)
    np.testing.assert_array_equal(decode(data + bytes(5000), Limits()).pixels, decode(data, Limits()).pixels)
