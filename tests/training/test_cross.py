from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from retina_training import cross, evaluate, fuse
from retina_training.ablation import Answer
from retina_training.config import ReleaseRecipe
from retina_training.tables import Labelled, TableError


def _rows(count: int) -> list[Labelled]:
    """Two photographs a patient, grades in turn, two data sets."""
    return [
        Labelled(
            Path(f"{i}.jpg"), ("idrid", "eyepacs")[i // 2 % 2], str(i), f"p{i // 2}", i // 4 % 5, None, "good", "train"
        )
        for i in range(count)
    ]


def test_a_patient_is_in_one_fold_and_every_stratum_in_all_of_them():
    rows = _rows(240)
    fold = cross.folds_of(rows, 3, seed=1)
    assert (fold[::2] == fold[1::2]).all(), "the second eye would tell of the first"
    for dataset in ("idrid", "eyepacs"):
        for grade in range(5):
            own = [f for f, row in zip(fold, rows, strict=True) if (row.dataset, row.grade) == (dataset, grade)]
            assert np.bincount(own, minlength=3).tolist() == [8, 8, 8]
    assert (fold == cross.folds_of(rows, 3, seed=1)).all()
    assert (fold != cross.folds_of(rows, 3, seed=2)).any()


def _crossed(rows: list[Labelled], shift: float) -> cross.Crossed:
    """Answers that know the grade but for some noise, and are too sure of it; the last fold's are moved by `shift`."""
    rng = np.random.default_rng(0)
    fold = cross.folds_of(rows, 3, seed=1)
    grade = np.array([row.grade for row in rows])
    ahead = grade[:, None] - np.arange(4)[None] - 0.5 + rng.normal(0, 0.8, len(rows))[:, None]
    logits = (4 * ahead + shift * (fold == 2)[:, None]).astype(np.float32)
    heads = {
        "grade": logits,
        "dme": logits[:, :2],
        "referable": logits[:, 1:2],
        "gradable": np.ones_like(logits[:, :1]),
    }
    weak = rng.normal(0, 1, logits.shape).astype(np.float32)
    return cross.Crossed(rows, fold, heads, np.tile(weak, (1, 3)), Answer(weak, weak[:, 1]))


def test_each_fold_is_judged_by_a_calibration_of_the_others():
    rows = _rows(240)
    scores = cross.measure(_crossed(rows, shift=0.0), ReleaseRecipe())
    assert scores["cross_idrid_qwk"]["photographs"] == 120
    assert 0.84 < scores["cross_idrid_set_coverage"]["value"] < 0.96
    assert scores["cross_all_ece"]["photographs"] == 240
    assert scores["cross_all_ece_by_chance"]["value"] < scores["cross_idrid_ece_by_chance"]["value"], "more photographs"
    assert scores["cross_idrid: qwk, fused - main alone"]["low"] > 0.3, "noise was as good as what knows the grade"
    moved = evaluate.measure(cross.graded_of(_crossed(rows, shift=8.0), ReleaseRecipe()))
    assert moved["idrid_set_coverage"]["value"] < scores["cross_idrid_set_coverage"]["value"] - 0.1, (
        "a fold that differs was judged by its own calibration"
    )


def test_joined_parts_keep_order_and_decisions():
    rows = _rows(8)
    logits = _crossed(_rows(240), 0.0).logits
    some = evaluate.Graded.from_logits(rows, {name: values[:8] for name, values in logits.items()})
    halves = [
        evaluate.Graded.from_logits(rows[a:b], {name: values[a:b] for name, values in logits.items()})
        for a, b in ((0, 3), (3, 8))
    ]
    whole = evaluate.joined(halves)
    assert whole.labelled == rows
    assert whole.decided is None
    assert np.array_equal(whole.probabilities, some.probabilities)


def test_answers_of_other_photographs_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(TableError, match="run retina-train cross first"):
        cross.read(tmp_path, tmp_path)
    np.savez(tmp_path / cross.FILE, image_id=["another"], fold=[0])
    monkeypatch.setattr(fuse, "graded", lambda _data: _rows(4))
    with pytest.raises(TableError, match="other photographs"):
        cross.read(tmp_path, tmp_path)
