"""The tables of labelled photographs: `labels.csv`, `lesions.csv` and `landmarks.csv`, as data/README.md describes them."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

MASK_COLUMNS = ("microaneurysms", "haemorrhages", "hard_exudates", "soft_exudates", "optic_disc")
"""Columns of lesions.csv in the order of the detector's outputs."""
SPLITS = ("train", "val", "test")
QUALITIES = ("good", "usable", "reject")


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
    quality: str | None  # of QUALITIES
    split: str  # of SPLITS
    disc: tuple[float, float] | None = None  # pixels of the photograph
    fovea: tuple[float, float] | None = None


@dataclass(frozen=True)
class Annotated:
    """One photograph with its lesion masks; None where the kind is absent."""

    photo: Path
    image_id: str
    split: str
    masks: tuple[Path | None, ...]  # as MASK_COLUMNS


def _rows(table: Path, needed: tuple[str, ...]) -> list[Row]:
    try:
        with table.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            lines = [(reader.line_num, line) for line in reader]
    except OSError as error:
        raise TableError(f"The table {table} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise TableError(f"The table {table} is not CSV in UTF-8: {error}.") from error
    missing = [column for column in needed if lines and column not in lines[0][1]]
    if missing or not lines:
        raise TableError(
            f"The table {table} lacks {', '.join(missing) or 'any row'}; it needs the columns {', '.join(needed)}."
        )
    return [Row(table, number, line) for number, line in lines]


@dataclass(frozen=True)
class Row:
    """One line of a table; what is wrong in it is said with the table's name and the line's number."""

    table: Path
    line: int  # 1 is the header
    values: dict[str, str]

    def text(self, column: str) -> str:
        return (self.values.get(column) or "").strip()  # None where the line is too short

    def fault(self, words: str) -> TableError:
        return TableError(f"{self.table}, line {self.line}: {words}.")

    def number(self, column: str) -> float:
        """Raises TableError where there is none."""
        try:
            value = float(self.text(column))
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise self.fault(f"{column} is {self.text(column)!r}, which is not a number")
        return value

    def level(self, column: str, highest: int) -> int | None:
        """A whole number from 0 to highest; None where nobody gave one. Raises TableError."""
        if not self.text(column):
            return None
        value = self.number(column)
        if value not in range(highest + 1):
            raise self.fault(
                f"{column} is {self.text(column)}; it must be a whole number from 0 to {highest}, or empty"
            )
        return int(value)


def read_labels(root: Path, table: Path | None = None, *, to_train: bool = True) -> list[Labelled]:
    """Every row of labels.csv below root, with landmarks where landmarks.csv has them. Raises TableError.

    to_train: also refuse what would cost hours later: a missing photograph, one that is there twice, a split or quality that no recipe knows.
    """
    rows = _rows(table or root / "labels.csv", ("path", "dr_grade", "split"))
    marks: dict[str, Row] = {}
    if (root / "landmarks.csv").exists():
        columns = ("path", "optic_disc_x", "optic_disc_y", "fovea_x", "fovea_y")
        marks = {row.text("path"): row for row in _rows(root / "landmarks.csv", columns)}
    labelled = [_labelled(row, root, marks.get(row.text("path"))) for row in rows]
    if to_train:
        for row in rows:
            _check_words(row)
        _check_once(rows, [(one.dataset, str(one.path)) for one in labelled], "path")
        _check_once(rows, [(one.dataset, one.image_id) for one in labelled], "image_id")
        _check_there(rows, [one.path for one in labelled], "photograph")
    return labelled


def _check_words(row: Row) -> None:
    for column, known in (("split", SPLITS), ("quality", ("", *QUALITIES))):
        if row.text(column) not in known:
            raise row.fault(
                f"{column} is {row.text(column)!r}; known are {', '.join(word or 'nothing' for word in known)}"
            )


def _check_once(rows: list[Row], keys: list[tuple[str, str]], column: str) -> None:
    """No photograph twice in a data set: it would count twice, or be trained on and scored at once."""
    first: dict[tuple[str, str], Row] = {}
    for row, key in zip(rows, keys, strict=True):
        if (before := first.setdefault(key, row)) is not row:
            raise row.fault(f"the {column} {key[1]} is there already, in line {before.line}")


def _check_there(rows: list[Row], paths: list[Path], what: str) -> None:
    missing = [(row, path) for row, path in zip(rows, paths, strict=True) if not path.is_file()]
    if missing:
        (row, path), more = missing[0], len(missing) - 1
        rest = (
            f"; {more} more {'is' if more == 1 else 'are'} missing, the next in line {missing[1][0].line}"
            if more
            else ""
        )
        raise row.fault(f"the {what} {path} is missing{rest}")


def _labelled(row: Row, root: Path, mark: Row | None) -> Labelled:
    path = row.text("path")
    if not path:
        raise row.fault("path is empty")
    return Labelled(
        path=root / path,
        dataset=row.text("dataset"),
        image_id=row.text("image_id") or Path(path).stem,
        patient=row.text("patient_id") or path,
        grade=row.level("dr_grade", 4),
        dme=row.level("dme_risk", 2),
        quality=row.text("quality") or None,
        split=row.text("split"),
        disc=(mark.number("optic_disc_x"), mark.number("optic_disc_y")) if mark else None,
        fovea=(mark.number("fovea_x"), mark.number("fovea_y")) if mark else None,
    )


def read_lesions(root: Path) -> list[Annotated]:
    """Every row of lesions.csv below root; its split is the photograph's own in labels.csv, train where it has none. Raises TableError."""
    splits = {row.text("path"): row.text("split") for row in _rows(root / "labels.csv", ("path", "split"))}
    rows = _rows(root / "lesions.csv", ("image_id", "photo", *MASK_COLUMNS))
    annotated = []
    for row in rows:
        masks = tuple(root / row.text(column) if row.text(column) else None for column in MASK_COLUMNS)
        photo = row.text("photo")
        annotated.append(Annotated(root / photo, row.text("image_id"), splits.get(photo, "train"), masks))
        there = [path for path in masks if path is not None]
        _check_there([row] * len(there), there, "mask")
    _check_once(rows, [("", str(one.photo)) for one in annotated], "photo")
    _check_once(rows, [("", one.image_id) for one in annotated], "image_id")
    _check_there(rows, [one.photo for one in annotated], "photograph")
    return annotated


def large_datasets(rows: Iterable[Labelled]) -> list[str]:
    """The data sets whose photographs are large enough to show lesions: all but APTOS's squeezed 224 px."""
    return sorted({row.dataset for row in rows} - {"aptos"})


def check_some(rows: Sequence[object], what: str, root: Path) -> None:
    """Raises TableError where there is nothing to learn from."""
    if not rows:
        raise TableError(f"The tables in {root} name no {what}; without any there is nothing to train on.")
