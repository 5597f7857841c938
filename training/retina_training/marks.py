"""`landmarks.csv`: where disc and fovea lie, in the photograph's pixels."""

from __future__ import annotations

import warnings
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from retina_models.fundus.orientation import TAG
from retina_training.rows import Row, read_rows

Point = tuple[float, float]
COLUMNS = {"optic_disc": ("optic_disc_x", "optic_disc_y"), "fovea": ("fovea_x", "fovea_y")}


@dataclass(frozen=True)
class Marks:
    """Of one photograph; None where nobody marked it."""

    disc: Point | None = None
    fovea: Point | None = None


NONE = Marks()


def read_marks(root: Path, known: Collection[str] | None) -> dict[str, Marks]:
    """By path, as labels.csv has it. Raises TableError naming the line.

    known: the paths of labels.csv, of which each row's must be one; None asks for no such thing.
    """
    if not (root / "landmarks.csv").exists():
        return {}
    rows = read_rows(root / "landmarks.csv", ("path", *COLUMNS["optic_disc"], *COLUMNS["fovea"]))
    first: dict[str, Row] = {}
    for row in rows:
        path = row.text("path")
        if (before := first.setdefault(path, row)) is not row:
            raise row.fault(f"the landmarks of {path} are there already, in line {before.line}")
        if known is not None and path not in known:
            raise row.fault(f"the path {path!r} is in no row of labels.csv")
    return {path: _marks(row, root / path) for path, row in first.items()}


def _marks(row: Row, photograph: Path) -> Marks:
    disc, fovea = (_point(row, *columns) for columns in COLUMNS.values())
    size = _size(photograph)
    for name, point in (("optic disc", disc), ("fovea", fovea)):
        if point and (min(point) < 0 or (size and (point[0] > size[0] or point[1] > size[1]))):
            extent = f", which has {size[0]} x {size[1]} px" if size else ""
            raise row.fault(f"the {name} at {point[0]:g}, {point[1]:g} lies outside the photograph{extent}")
    return Marks(disc, fovea)


def _point(row: Row, x: str, y: str) -> Point | None:
    """None where both are empty."""
    return (row.number(x), row.number(y)) if row.text(x) or row.text(y) else None


def _size(photograph: Path) -> tuple[int, int] | None:
    """Width and height, upright, by the file's header; None where there is no such file or Pillow does not know it, such as DICOM."""
    try:
        # Pillow warns of odd EXIF, which says nothing about the size.
        with warnings.catch_warnings(action="ignore"), Image.open(photograph) as image:
            turned = image.getexif().get(TAG, 1) in (5, 6, 7, 8)
            return (image.height, image.width) if turned else (image.width, image.height)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
