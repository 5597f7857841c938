"""The tables of labelled photographs: `labels.csv`, `lesions.csv` and `landmarks.csv`, as data/README.md describes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from retina_training import marks, splits
from retina_training.rows import Row, TableError, read_rows

MASK_COLUMNS = ("microaneurysms", "haemorrhages", "hard_exudates", "soft_exudates", "optic_disc")
"""Columns of lesions.csv in the order of the detector's outputs."""
SPLITS = ("train", "val", "test")
QUALITIES = ("good", "usable", "reject")
EYES = {"L": "OS", "LEFT": "OS", "OS": "OS", "R": "OD", "RIGHT": "OD", "OD": "OD"}
"""How a table may name an eye."""
UNNAMED = "photographs"
"""The data set of photographs whose table names none, so that their scores have a name."""


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
    eye: str | None = None  # OD or OS
    size_px: tuple[int, int] | None = None  # width and height as taken: what tells one camera from another
    line: int = field(default=0, compare=False)  # of its table


@dataclass(frozen=True)
class Annotated:
    """One photograph with its lesion masks; None where the kind is absent."""

    photo: Path
    image_id: str
    split: str
    masks: tuple[Path | None, ...]  # as MASK_COLUMNS


def read_labels(root: Path, table: Path | None = None, *, to_train: bool = True) -> list[Labelled]:
    """Every row of labels.csv below root, with landmarks where landmarks.csv has them. Raises TableError.

    to_train: also refuse what would cost hours later or make a score a lie: a missing photograph, one that is there twice, a split or quality that
    no recipe knows, a patient or a photograph in two splits, landmarks of no photograph.
    """
    rows = read_rows(table or root / "labels.csv", ("path", "dr_grade", "split"))
    known = {row.text("path") for row in rows} if to_train else None
    placed = marks.read_marks(root, known)
    labelled = [_labelled(row, root, placed.get(row.text("path"), marks.NONE)) for row in rows]
    if to_train:
        _check_all(rows, labelled)
    return labelled


def _check_all(rows: list[Row], labelled: list[Labelled]) -> None:
    paths = [one.path for one in labelled]
    for row in rows:
        _check_words(row)
    _check_once(rows, [(one.dataset, str(one.path)) for one in labelled], "path")
    _check_once(rows, [(one.dataset, one.image_id) for one in labelled], "image_id")
    splits.check_patients(rows)
    _check_there(rows, paths, "photograph")
    splits.check_photographs(rows, paths)


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


def _labelled(row: Row, root: Path, own: marks.Marks) -> Labelled:
    path = row.text("path")
    if not path:
        raise row.fault("path is empty")
    return Labelled(
        path=root / path,
        dataset=row.text("dataset") or UNNAMED,
        image_id=row.text("image_id") or Path(path).stem,
        patient=row.text("patient_id") or path,
        grade=row.level("dr_grade", 4),
        dme=row.level("dme_risk", 2),
        quality=row.text("quality") or None,
        split=row.text("split"),
        disc=own.disc,
        fovea=own.fovea,
        eye=EYES.get(row.text("eye").upper()),
        size_px=_size(row),
        line=row.line,
    )


def _size(row: Row) -> tuple[int, int] | None:
    """Pixels as the table tells them; None where it tells no whole numbers: nothing is learnt from them."""
    sides = [row.text(side) for side in ("width", "height")]
    return (int(sides[0]), int(sides[1])) if all(side.isdecimal() for side in sides) else None


def present(rows: Sequence[Labelled], table: Path) -> tuple[list[Labelled], list[str]]:
    """The rows whose photograph is there, each photograph once in a data set; and a sentence with its line for each of the others."""
    first: dict[tuple[str, Path], Labelled] = {}
    left_out = []
    for row in rows:
        before = first.get((row.dataset, row.path))
        if before:
            words = f"the photograph {row.path} is there already, in line {before.line}; it is measured once"
            left_out.append(f"{table}, line {row.line}: {words}.")
        elif not row.path.is_file():
            left_out.append(f"{table}, line {row.line}: there is no photograph {row.path}.")
        else:
            first[row.dataset, row.path] = row
    return list(first.values()), left_out


def read_lesions(root: Path) -> list[Annotated]:
    """Every row of lesions.csv below root; its split is the photograph's own in labels.csv, train where it has none. Raises TableError."""
    splits = {row.text("path"): row.text("split") for row in read_rows(root / "labels.csv", ("path", "split"))}
    rows = read_rows(root / "lesions.csv", ("image_id", "photo", *MASK_COLUMNS))
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
