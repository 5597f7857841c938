"""Whether joining pays is told with the difference's own interval."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from retina_training.ablation import Answer, compare, main_alone, without_the_global_view
from retina_training.fuse_data import Seen
from retina_training.tables import Labelled


def _seen(grades: np.ndarray) -> Seen:
    rows = [
        Labelled(Path(f"{i}.jpg"), "idrid", str(i), str(i), int(grade), 0, None, "val", None, None)
        for i, grade in enumerate(grades)
    ]
    count = len(rows)
    main = np.random.default_rng(1).normal(size=(count, 12)).astype(np.float32)
    return Seen(rows, np.ones((count, 19, 24, 24), np.float32), np.ones((count, 4, 12, 12), np.float32), main)


def _perfect(grades: np.ndarray) -> Answer:
    logits = np.where(grades[:, None] >= np.arange(1, 5), 5.0, -5.0)
    return Answer(logits, grades.astype(float))


def test_a_better_answer_gains_and_the_interval_lies_above_nothing() -> None:
    grades = np.random.default_rng(0).integers(0, 5, 80)
    seen = _seen(grades)
    table = compare(seen, _perfect(grades), {"main alone": main_alone(seen)}, rounds=100)
    gain = table["idrid: qwk, fused - main alone"]
    assert 0 < gain["low"] <= gain["value"] <= gain["high"]
    assert table["idrid: referable_auroc, fused - main alone"]["low"] > 0


def test_an_answer_gains_nothing_over_itself() -> None:
    grades = np.random.default_rng(0).integers(0, 5, 40)
    answer = _perfect(grades)
    gain = compare(_seen(grades), answer, {"itself": answer}, rounds=20)["idrid: qwk, fused - itself"]
    assert (gain["low"], gain["value"], gain["high"]) == (0, 0, 0)


def test_without_the_global_view_only_lesions_and_their_places_are_left() -> None:
    seen = without_the_global_view(_seen(np.array([0, 1])))
    assert not seen.features.any()
    assert not seen.main.any()
    assert seen.cells.all()
