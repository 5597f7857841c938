"""Lesion maps as pictures beside the table: 8 bit, in the photograph's own pixels, written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from retina_desktop.services.grader_events import unpack_analysis
from retina_desktop.services.own_files import NO_PHOTOGRAPHS_HERE
from retina_desktop.services.results import write_whole
from retina_models.prediction import LESION_KINDS

_PNG = (
    *(cv2.IMWRITE_PNG_COMPRESSION, 1),
    *(cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_NONE),
    *(cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE),
)
"""Maps are mostly zero: without PNG's row filters 12 MP take 22-66 ms and not 100-143, and no more room."""


def make_picture_folder(folder: Path) -> None:
    """Raises OSError. The folder is marked, so that no later run takes its pictures for photographs."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NO_PHOTOGRAPHS_HERE).touch()


def map_paths(folder: Path, sha256: str) -> Iterator[tuple[str, Path]]:
    """Each kind of map, and the file that holds it."""
    for kind in (*LESION_KINDS, "artefact"):
        yield kind, folder / f"{sha256[:12]}_{kind}.png"


def write_maps(folder: Path, sha256: str, packed: bytes) -> None:
    """Every map of a packed analysis, value = probability x 255. Raises OSError; what is there then is whole."""
    analysis = unpack_analysis(packed)
    for kind, path in map_paths(folder, sha256):
        write_bytes(path, _png(analysis.map_in_photo(kind)))


def heat_path(folder: Path, sha256: str, method: str) -> Path:
    return folder / f"{sha256[:12]}_{method}.png"


def as_picture(heat: np.ndarray) -> bytes:
    """A PNG of what each pixel spoke for: 128 nothing, 255 strongly for a higher grade, 1 strongly against it.

    heat: (H, W) float32 in [-1, 1].
    """
    return _png((128.5 + 127 * heat).astype(np.uint8))


def write_bytes(path: Path, data: bytes) -> None:
    """Raises OSError; the file is there whole or not at all."""
    draft = path.with_name(f".{path.name}.new")
    write_whole(draft, data)
    draft.replace(path)


def _png(pixels: np.ndarray) -> bytes:
    done, data = cv2.imencode(".png", pixels, _PNG)
    assert done  # OpenCV fails only for shapes that it does not know
    return data.tobytes()
