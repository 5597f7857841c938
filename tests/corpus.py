"""A folder of everything that a folder of photographs should not hold, and what becomes of each.

Names that start with "good" are graded, others fail with one sentence. Nothing here is a patient's photograph.
"""

from __future__ import annotations

import os
import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

WIDTH, HEIGHT = 320, 240


@dataclass
class Corpus:
    """What was made: the files that can be graded, those that cannot, and how many cannot be made on this system."""

    folder: Path
    good: set[str] = field(default_factory=set)
    bad: set[str] = field(default_factory=set)
    not_made: list[str] = field(default_factory=list)


def fundus_like(seed: int = 0, depth: int = 8) -> np.ndarray:
    """(HEIGHT, WIDTH, 3) RGB: a reddish disc on black with a bright spot and vessels, of no eye."""
    rng = np.random.default_rng(seed)
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    cv2.circle(pixels, (WIDTH // 2, HEIGHT // 2), HEIGHT // 2 - 8, (170 + seed % 7 * 10, 80, 40), -1)
    cv2.circle(pixels, (WIDTH // 2 + 60, HEIGHT // 2), 16, (250, 220, 150), -1)
    for _ in range(6):
        x, y = (int(v) for v in rng.integers(60, 180, 2))
        cv2.line(pixels, (WIDTH // 2 + 60, HEIGHT // 2), (x + 40, y), (110, 30, 20), 2)
    noisy = np.clip(pixels + rng.normal(0, 3, pixels.shape), 0, 255)
    return noisy.astype(np.uint8) if depth == 8 else (noisy * 257).astype(np.uint16)


def make_corpus(folder: Path) -> Corpus:
    """Fill a new folder."""
    folder.mkdir(parents=True)
    corpus = Corpus(folder)
    _make_formats(corpus)
    _make_names(corpus)
    _make_damaged(corpus)
    _make_places(corpus)
    return corpus


def _good(corpus: Corpus, name: str) -> Path:
    corpus.good.add(name)
    return corpus.folder / name


def _bad(corpus: Corpus, name: str) -> Path:
    corpus.bad.add(name)
    return corpus.folder / name


def _make_formats(corpus: Corpus) -> None:
    rgb = fundus_like(1)
    Image.fromarray(rgb).convert("CMYK").save(_good(corpus, "good-cmyk.jpg"))
    Image.fromarray(np.dstack([rgb, np.full((HEIGHT, WIDTH), 200, np.uint8)]), "RGBA").save(
        _good(corpus, "good-rgba.png")
    )
    Image.fromarray(rgb).convert("L").save(_good(corpus, "good-grey.jpg"))
    Image.fromarray(rgb).quantize(64).save(_good(corpus, "good-palette.png"))
    Image.fromarray(rgb).save(_good(corpus, "good.bmp"))
    Image.fromarray(rgb).save(_good(corpus, "good.webp"))
    deep = cv2.cvtColor(fundus_like(2, depth=16), cv2.COLOR_RGB2BGR)
    cv2.imwrite(str(_good(corpus, "good-16bit.png")), deep)
    cv2.imwrite(str(_good(corpus, "good-16bit.tif")), deep)
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    Image.fromarray(rgb).save(_good(corpus, "good-turned.jpg"), exif=exif)


def _make_names(corpus: Corpus) -> None:
    names = [
        "good-眼底照片.jpg",
        "good-दृष्टिपटल.jpg",
        "good-قاع العين.jpg",
        "good-👁️.jpg",
        'good, with a comma and "quotes".jpg',
        "good with\na line end.jpg",
        "good-=1+1.jpg",
        "good-" + "n" * 240 + ".jpg",
        os.fsdecode(b"good-latin-\xe9.jpg"),
    ]
    for number, name in enumerate(names):
        try:
            Image.fromarray(fundus_like(10 + number)).save(corpus.folder / name)
            corpus.good.add(name)
        except (OSError, ValueError):  # a file system or a system that has no such names
            corpus.not_made.append(name)


def _make_damaged(corpus: Corpus) -> None:
    jpeg = cv2.imencode(".jpg", fundus_like(3))[1].tobytes()
    _bad(corpus, "cut-off.jpg").write_bytes(jpeg[: len(jpeg) // 3])
    _bad(corpus, "empty.jpg").write_bytes(b"")
    _bad(corpus, "text.jpg").write_text("patient list\n1. nobody\n")
    Image.new("RGB", (1, 1)).save(_bad(corpus, "one-pixel.png"))
    _bad(corpus, "bomb.png").write_bytes(bomb_png(60_000, 60_000))
    frames = [Image.fromarray(fundus_like(seed)) for seed in (4, 5)]
    frames[0].save(_good(corpus, "good-animated.webp"), save_all=True, append_images=frames[1:])
    _bad(corpus, "damaged.dcm").write_bytes(bytes(128) + b"DICM" + b"\x02\x00\x00\x00UL\x04\x00" + b"\xff" * 40)
    noise = np.random.default_rng(0).integers(0, 256, 5000, np.uint8).tobytes()
    _bad(corpus, "noise.jpg").write_bytes(jpeg[:200] + noise)
    _bad(corpus, "zeros.tif").write_bytes(b"II*\x00" + bytes(4096))
    png = cv2.imencode(".png", fundus_like(6))[1].tobytes()
    _bad(corpus, "cut-off.png").write_bytes(png[: len(png) // 2])


def bomb_png(width: int, height: int) -> bytes:
    """A valid PNG of a few MB whose pixels would fill 10 GB: grey rows of zeros, deflated once and repeated."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    squeeze = zlib.compressobj(9)
    rows = bytes((width + 1) * 100)
    # A hundredth of the rows is enough: whoever decodes it before looking at its size has lost already.
    data = b"".join(squeeze.compress(rows) for _ in range(height // 10_000)) + squeeze.flush()
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def _make_places(corpus: Corpus) -> None:
    """Files and folders that are there, but not as a plain file."""
    folder = corpus.folder
    twin = cv2.imencode(".jpg", fundus_like(7))[1].tobytes()
    _good(corpus, "good-twin-1.jpg").write_bytes(twin)
    _good(corpus, "good-twin-2.jpg").write_bytes(twin)
    (folder / "._good-twin-1.jpg").write_bytes(b"Mac OS X")
    (folder / "notes.txt").write_text("not a photograph")
    try:
        (folder / "loop").symlink_to(folder, target_is_directory=True)
        (folder / "nowhere.jpg").symlink_to(folder / "gone.jpg")
    except OSError:
        corpus.not_made.append("links")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.jpg")
    locked = _bad(corpus, "locked.jpg")
    locked.write_bytes(twin + b"\0")
    locked.chmod(0)
    if os.access(locked, os.R_OK):  # root, and Windows
        locked.unlink()
        corpus.bad.remove(locked.name)
        corpus.not_made.append(locked.name)
