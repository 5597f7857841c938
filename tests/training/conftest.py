"""A data folder in small, for tests that run whole recipes."""

from __future__ import annotations

import csv
import shutil
from functools import partial
from pathlib import Path

import pytest

from retina_training import ablation, cross, metrics
from retina_training.tables import MASK_COLUMNS

KINDS = ("MA", "HE", "EX", "SE")
LABELS = (
    "path",
    "dataset",
    "image_id",
    "patient_id",
    "eye",
    "dr_grade",
    "dme_risk",
    "quality",
    "split",
    "width",
    "height",
)


def _write(path: Path, columns: tuple[str, ...], rows: list[dict[str, object]]) -> None:
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory, samples: Path, repository: Path) -> Path:
    """A data folder as ../shared/data is laid out, made of the synthetic samples."""
    root = tmp_path_factory.mktemp("data")
    text = (repository / "resources/samples_truth/truth.csv").read_text()
    truth = {row["path"]: row for row in csv.DictReader(text.splitlines())}
    chosen = sorted(truth)[1:7]
    labels, lesions, marks = [], [], []
    for index, name in enumerate(chosen):
        shutil.copy(samples / name, root / name)
        split, quality = ("val", "reject") if index % 2 else ("train", "good")
        row = truth[name]
        common = {"path": name, "image_id": name, "dr_grade": row["grade"], "split": split}
        labels.append({**common, "dataset": "eyepacs", "dme_risk": row["dme"], "quality": quality})
        marks.append({"path": name} | dict(zip(("optic_disc_x", "optic_disc_y"), (row["disc_x"], row["disc_y"]), strict=True))
                     | {"fovea_x": row["fovea_x"], "fovea_y": row["fovea_y"]})  # fmt: skip
        masks = [repository / f"resources/samples_truth/{Path(name).stem}_{kind}.png" for kind in KINDS]
        there = {column: str(mask) if mask.exists() else "" for column, mask in zip(MASK_COLUMNS, masks, strict=False)}
        lesions.append({"image_id": name, "photo": name, **there})
    for name in (
        "SYNTHETIC_01_left.jpg",
        "SYNTHETIC_04_right.jpg",
        "SYNTHETIC_05_right.jpg",
    ):  # that no detector learns from
        shutil.copy(samples / name, root / name)
        row = {"path": name, "image_id": name, "dr_grade": truth[name]["grade"], "split": "train"}
        labels.append({**row, "dataset": "eyepacs", "dme_risk": truth[name]["dme"], "quality": "good"})
    labels.append({**labels[0], "dataset": "aptos"})
    _write(root / "labels.csv", LABELS, labels)
    _write(root / "lesions.csv", ("image_id", "photo", *MASK_COLUMNS), lesions)
    _write(root / "landmarks.csv", ("path", "optic_disc_x", "optic_disc_y", "fovea_x", "fovea_y"), marks)
    return root


@pytest.fixture
def few_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    """Intervals from 20 draws instead of 1000, where a whole recipe runs and what is asked is not how wide they are."""
    monkeypatch.setattr(metrics, "bootstrap", partial(metrics.bootstrap, rounds=20))
    fewer = partial(ablation.compare, rounds=20)
    for module in (ablation, cross):
        monkeypatch.setattr(module, "compare", fewer)
