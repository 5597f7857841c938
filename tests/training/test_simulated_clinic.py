"""The simulated clinic in small: from tables to the page, who is fed, who is left out, and what the page calls a rise."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from torch import nn

from feedback_photographs import SHIPPED, dealt, small_bundle
from retina_models import lesions
from retina_models import main as main_network
from retina_models.bundle import load_into, load_manifest
from retina_training import fuse_data, weights
from retina_training.config import FeedbackRecipe
from retina_training.evaluate import Graded
from retina_training.fuse_data import Seen
from retina_training.progress import silent
from retina_training.simulated_clinic import base, clinic, table
from retina_training.simulated_clinic.__main__ import main
from retina_training.simulated_clinic.clinic import Clinic, Step
from retina_training.tables import TableError, read_labels

COLUMNS: tuple[str, ...] = ("path", "dataset", "image_id", "patient_id", "dr_grade", "dme_risk", "quality", "split")


def _visited() -> Seen:
    """A hundred photographs of fifty patients; every tenth is a reject."""
    seen = dealt()[2]
    rows = [
        replace(row, dataset="clinic", patient=f"p{i // 2}", quality="reject" if i % 10 == 9 else None)
        for i, row in enumerate(seen.labelled)
    ]
    return replace(seen, labelled=rows)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder in which the clinic is one of two data sets; nobody opens its photographs."""
    root = tmp_path / "data"
    rows: list[dict[str, object]] = [
        {"path": f"clinic/{i}.jpg", "dataset": "clinic", "image_id": i, "patient_id": row.patient,
         "dr_grade": row.grade, "quality": row.quality, "split": "train"}
        for i, row in enumerate(_visited().labelled)
    ]  # fmt: skip
    others = ("train", "val")
    rows += [{"path": f"first/{one}.jpg", "dataset": "first", "dr_grade": 2, "split": one} for one in others]
    for row in rows:
        file = root / str(row["path"])
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(str(row["path"]))
    with (root / "labels.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(rows)
    marks = [f"{path},1,1,2,2" for path in ("clinic/0.jpg", "first/val.jpg")]
    (root / "landmarks.csv").write_text("\n".join(["path,optic_disc_x,optic_disc_y,fovea_x,fovea_y", *marks, ""]))
    return root


def _trained(run: Path, name: str, build: Callable[..., nn.Module], facts: dict[str, object], size: int) -> Path:
    """The shipped network as a run leaves it, exported already."""
    run.mkdir(parents=True)
    config = load_manifest(SHIPPED).networks[name]
    module = build(config)
    load_into(module, SHIPPED / f"{name}.safetensors")
    file = run / f"{name}.safetensors"
    weights.save(module, file, config, size)
    export = run / "openvino" / f"{name}-{hashlib.sha256(file.read_bytes()).hexdigest()[:12]}.json"
    export.parent.mkdir()
    export.write_text(json.dumps({"all": 0.0}))
    (run / f"{name}.json").write_text(json.dumps(facts))
    return run


@pytest.fixture
def made(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> base.Base:
    """A base that is trained already, which has looked at every photograph of the clinic."""
    monkeypatch.chdir(tmp_path)
    run = Path("clinic")
    bundle = small_bundle(run / "models" / base.NAME, dealt()[0])
    thresholds = load_manifest(SHIPPED).preprocessing["cell_thresholds"]
    known = {
        "held_out": {kind: {"threshold": value} for kind, value in thresholds.items()},
        "seen": ["clinic/0.jpg", "clinic/5.jpg"],
    }
    lesion_run = _trained(Path("lesion"), "lesion", lesions.build, known, 2048)
    main_run = _trained(run / "main", "main", main_network.build, {}, 768)
    (run / "fuse").mkdir()
    (run / "fuse" / "fuse.json").write_text("{}")
    cache = fuse_data.cache_of(Path("runs/cache"), lesion_run, main_run)
    for row, cells, features, logits in zip(read_labels(data), *_arrays(), strict=False):
        name = f"{hashlib.sha256(str(row.path).encode()).hexdigest()[:16]}.npz"
        for key, arrays in (
            (f"detail-{cache.detail_key}", {"cells": cells[:12], "retina": np.ones((24, 24))}),
            (f"whole-{cache.whole_key}", {"features": features, "artefacts": np.zeros((48, 48)), "logits": logits,
                                          "points": np.full((2, 2), 300.0), "confidence": np.ones(2)}),
        ):  # fmt: skip
            (cache.folder / key).mkdir(parents=True, exist_ok=True)
            np.savez(cache.folder / key / name, allow_pickle=False, **arrays)
    return base.Base(bundle, lesion_run, main_run)


def _arrays() -> tuple[np.ndarray, ...]:
    seen = _visited()
    return seen.cells, seen.features, seen.main


def test_one_command_leads_from_the_tables_to_every_figure_and_the_page(
    made: base.Base, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(table, "measure", partial(table.measure, rounds=20))
    Path("quick.toml").write_text("steps = 2\nbatch = 4\n")
    command = ["--data", str(data), "--clinic", "clinic", "--run", "clinic", "--lesion-run", str(made.lesion_run),
               "--recipe", "quick.toml", "--folds", "2", "--batch", "30", "--modes", "main", "no rehearsal"]  # fmt: skip
    assert main(command) == 0
    facts = json.loads(Path("clinic/simulated-clinic.json").read_text())
    assert (facts["left_out"], facts["photographs"]) == (["p0", "p2"], 96), "both eyes of whom the detector knows one"
    assert list(facts["modes"]) == ["main", "no rehearsal"]
    for steps in facts["modes"].values():
        assert [step["readings"][1] for step in steps] == [0, 30, 48]
        assert steps[0]["figures"]["clinic"]["qwk"]["photographs"] == 96 - 10
        assert steps[0]["figures"]["clinic, rejects too"]["qwk"]["photographs"] == 96
        assert steps[0]["figures"]["original"]["qwk"]["photographs"] == 138, "the bundle's own hold-out"
        assert steps[0]["figures"]["original"]["qwk"]["difference"] == 0
    page = Path("clinic/simulated-clinic.md").read_text()
    assert page.strip() in capsys.readouterr().out
    assert "| 30 |" in page
    assert "no rehearsal, original: QWK" in page
    manifest = load_manifest(Path("clinic/main/fold1") / f"{base.NAME}-f2")
    assert manifest.parent == f"{base.NAME}-f1", "each retraining goes on from the last candidate"


def test_no_patient_of_the_fold_that_is_scored_is_fed_and_nothing_that_was_fed_is_lost(tmp_path: Path) -> None:
    seen = _visited()
    fold = clinic.cross.folds_of(seen.labelled, 3, 1)
    folder = small_bundle(tmp_path / "small", dealt()[0])
    fed: dict[int, list[Seen]] = {}
    recipe = FeedbackRecipe(steps=1, batch=4)
    steps = clinic.feed(
        folder, Clinic(seen, fold, ()), recipe, tmp_path / "head", 30, silent,
        watch=lambda own, learnt: fed.setdefault(own, []).append(learnt),
    )  # fmt: skip
    for own, batches in fed.items():
        scored = {row.patient for row, place in zip(seen.labelled, fold, strict=True) if place == own}
        before: set[str] = set()
        for batch in batches:
            assert not scored & {row.patient for row in batch.labelled}
            assert before <= {row.image_id for row in batch.labelled}
            assert all((row.grade is None) == (row.quality == "reject") for row in batch.labelled)
            before = {row.image_id for row in batch.labelled}
        assert [len(batch.labelled) for batch in batches] == [30, 60, int((fold != own).sum())]
    assert len(steps) == 4
    assert sorted(row.image_id for row in steps[-1].clinic.labelled) == sorted(row.image_id for row in seen.labelled)


def test_the_base_s_data_hold_no_row_of_the_clinic_and_all_others(data: Path, tmp_path: Path) -> None:
    before = (data / "labels.csv").read_bytes()
    without = base.data_without(data, "clinic", tmp_path / "without")
    assert base.data_without(data, "clinic", without) == without, "it is there already"
    assert {row.dataset for row in read_labels(without)} == {"first"}
    assert len(read_labels(without)) == 2
    assert (without / "landmarks.csv").read_text().splitlines()[1:] == ["first/val.jpg,1,1,2,2"]
    assert (data / "labels.csv").read_bytes() == before
    with pytest.raises(TableError, match="no photograph of the data set 'nobody'"):
        base.data_without(data, "nobody", tmp_path / "other")


def test_the_page_says_what_rises_what_falls_and_what_is_not_shown() -> None:
    rows = _visited().labelled
    grade = np.array([row.grade for row in rows])
    rng = np.random.default_rng(0)

    def graded(noise: float) -> Graded:
        logits = 3 * (grade[:, None] - np.arange(4) - 0.5 + noise * rng.normal(size=(len(rows), 1)))
        heads = {"grade": logits, "dme": logits[:, :2], "referable": logits[:, 1:2], "gradable": logits[:, :1]}
        return Graded.from_logits(rows, heads)

    weak, good = graded(4.0), graded(0.3)
    start, end = Step((0, 0), weak, [good, good]), Step((48, 50), good, [good, weak])
    measured = table.measure([start, end], rounds=200)
    page = table.page({"head": measured})
    assert "head, clinic: QWK rises" in page
    assert "head, original: QWK falls" in page
    assert "all (48 to 50)" in page
    one, other = (table.measure([Step((0, 0), weak, [own])], 2)[0].figures["original"]["qwk"] for own in (good, weak))
    mean = measured[1].figures["original"]["qwk"]["value"]
    assert mean == pytest.approx((one["value"] + other["value"]) / 2, abs=1e-3), "of the folds' models"
    same = table.measure([start, replace(start, readings=(9, 9))], rounds=50)
    assert "head, clinic: QWK is not shown to change (+0.000" in table.page({"head": same})
