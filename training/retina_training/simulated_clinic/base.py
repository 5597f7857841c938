"""The model that the simulated clinic starts with: made by the recipes of a release from all data but the clinic's."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from retina_training import fuse, lesion, main, release, shipped
from retina_training.checkpoints import write_whole
from retina_training.config import FuseRecipe, LesionRecipe, MainRecipe, ReleaseRecipe, load
from retina_training.engine import Report
from retina_training.tables import check_some, read_labels

NAME = "without-the-clinic"
TABLES = {"labels.csv": "path", "lesions.csv": "photo", "landmarks.csv": "path"}
"""Each with its column that names the photograph."""
CONFIGS = shipped.recipes()
RECIPES = {
    "lesion": CONFIGS / "released" / "lesion.toml",
    "main": CONFIGS / "simulated-clinic" / "main.toml",
    "fuse": CONFIGS / "fuse.toml",
    "release": CONFIGS / "release.toml",
}


@dataclass(frozen=True)
class Base:
    """Where the bundle lies, and the runs of the two networks that look at photographs for it."""

    bundle: Path
    lesion_run: Path
    main_run: Path


def data_without(data: Path, clinic: str, folder: Path) -> Path:
    """A data folder without the data set `clinic`: tables of its own, links to the photographs. Returns `folder`. Raises TableError."""
    rows = read_labels(data)  # what is wrong is said before anything is copied
    clinics = {row.path.relative_to(data).as_posix() for row in rows if row.dataset == clinic}
    check_some([*clinics], f"photograph of the data set {clinic!r}, which is to be the clinic", data)
    folder.mkdir(parents=True, exist_ok=True)
    for table, column in TABLES.items():
        if (data / table).exists():
            _write_without(clinics, column, data / table, folder / table)
    for entry in data.iterdir():
        if entry.is_dir() and not (folder / entry.name).is_symlink():
            (folder / entry.name).symlink_to(entry.resolve())
    return folder


def _write_without(clinics: set[str], column: str, table: Path, own: Path) -> None:
    """The rows of the table that are of other photographs; no table where there are none."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        rows = [row for row in reader if row[column] not in clinics]
    if rows:
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        write_whole(own, text.getvalue().encode())


def made(data: Path, clinic: str, lesion_run: Path | None, folder: Path, report: Report) -> Base:
    """Train what is not there yet below `folder`; a stopped training goes on.

    lesion_run: of a detector that is trained already; None: one is trained without the clinic, too.
    Raises ConfigError, TableError, TrainingError, BundleError.
    """
    main_run, fuse_run, models = folder / "main", folder / "fuse", folder / "models"
    base = Base(models / NAME, lesion_run or folder / "lesion", main_run)
    if base.bundle.exists():
        return base
    own = str(data_without(data, clinic, folder / "data"))
    runs = {"data": own, "lesion_run": str(base.lesion_run), "main_run": str(main_run)}
    if lesion_run is None and not (base.lesion_run / "lesion.json").exists():
        lesion.run(load(RECIPES["lesion"], LesionRecipe, data=own, run=str(base.lesion_run)), report, resume=True)
    if not (main_run / "main.json").exists():
        main.run(load(RECIPES["main"], MainRecipe, data=own, run=str(main_run)), report, resume=True)
    if not (fuse_run / "fuse.json").exists():
        fuse.run(load(RECIPES["fuse"], FuseRecipe, run=str(fuse_run), **runs), report, resume=True)
    own_runs = {"fuse_run": str(fuse_run), "cross_run": "", "out": str(models), "name": NAME}
    release.run(load(RECIPES["release"], ReleaseRecipe, **runs, **own_runs), report)
    return base
