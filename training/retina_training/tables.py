"""The tables of labelled photographs: `labels.csv`, `lesions.csv` and `landmarks.csv`, as data/README.md describes them."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

MASK_COLUMNS = ("microaneurysms", "haemorrhages", "hard_exudates", "soft_exudates", "optic_disc")
"""Columns of lesions.csv in the order of the detector's outputs."""


class TableError(Exception):
    """A table that cannot be used, in words."""


@dataclass(frozen=True)
class Labelled:
    """One photograph with what clinicians said of it; None where nobody did."""

    path: Path
    dataset: str
    image_id: str
    patient: str
    grade: int | None  # 0-4
    dme: int | None  # 0-2
    quality: str | None  # good, usable, reject
    split: str  # train, val
    disc: tuple[float, float] | None = None  # pixels of the photograph
    fovea: tuple[float, float] | None = None


@dataclass(frozen=True)
class Annotated:
    """One photograph with its lesion masks; None where the kind is absent."""

    photo: Path
    image_id: str
    split: str
    masks: tuple[Path | None, ...]  # as MASK_COLUMNS


def _rows(table: Path, needed: tuple[str, ...]) -> list[dict[str, str]]:
    try:
        with table.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
    except OSError as error:
        raise TableError(f"The table {table} cannot be read: {error.strerror}.") from error
    missing = [column for column in needed if rows and column not in rows[0]]
    if missing or not rows:
        raise TableError(
            f"The table {table} lacks {', '.join(missing) or 'any row'}; it needs the columns {', '.join(needed)}."
        )
    return rows


def _whole(text: str) -> int | None:
    return int(text) if text.strip() else None


def read_labels(root: Path, table: Path | None = None) -> list[Labelled]:
    """Every row of labels.csv below root, with landmarks where landmarks.csv has them. Raises TableError."""
    rows = _rows(table or root / "labels.csv", ("path", "dr_grade", "split"))
    marks: dict[str, dict[str, str]] = {}
    if (root / "landmarks.csv").exists():
        columns = ("path", "optic_disc_x", "optic_disc_y", "fovea_x", "fovea_y")
        marks = {row["path"]: row for row in _rows(root / "landmarks.csv", columns)}
    return [_labelled(row, root, marks.get(row["path"])) for row in rows]


def _labelled(row: dict[str, str], root: Path, mark: dict[str, str] | None) -> Labelled:
    return Labelled(
        path=root / row["path"],
        dataset=row.get("dataset", ""),
        image_id=row.get("image_id", "") or Path(row["path"]).stem,
        patient=row.get("patient_id", "") or row["path"],
        grade=_whole(row["dr_grade"]),
        dme=_whole(row.get("dme_risk", "")),
        quality=row.get("quality") or None,
        split=row["split"],
        disc=(float(mark["optic_disc_x"]), float(mark["optic_disc_y"])) if mark else None,
        fovea=(float(mark["fovea_x"]), float(mark["fovea_y"])) if mark else None,
    )


def read_lesions(root: Path) -> list[Annotated]:
    """Every row of lesions.csv below root; its split is the photograph's own in labels.csv, train where it has none. Raises TableError."""
    splits = {row["path"]: row["split"] for row in _rows(root / "labels.csv", ("path", "split"))}
    annotated = []
    for row in _rows(root / "lesions.csv", ("image_id", "photo", *MASK_COLUMNS)):
        masks = tuple(root / row[column] if row[column] else None for column in MASK_COLUMNS)
        annotated.append(Annotated(root / row["photo"], row["image_id"], splits.get(row["photo"], "train"), masks))
    return annotated
