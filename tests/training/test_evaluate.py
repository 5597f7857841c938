"""What `retina-train evaluate` says of photographs whose answers are known."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from retina_models.calibrate import conformal_set, expected_calibration_error, ordinal_probabilities
from retina_models.prediction import LESION_KINDS, Prediction
from retina_training import bundle_scores, cli
from retina_training.evaluate import NOT_FOUND, Graded, measure
from retina_training.tables import Labelled


def _row(grade: int | None, dataset: str = "idrid", **known: Any) -> Labelled:
    values = {"dme": None, "quality": None, "split": "val"} | known
    return Labelled(Path("one.jpg"), dataset, "one", "", grade, **values)


def _said(grade: int, **values: Any) -> Prediction:
    p = np.full(5, 0.1)
    p[grade] = 0.6
    said = {
        "model": "fake", "grade": grade, "probabilities": tuple(p), "action": 0, "referable": grade >= 2,
        "p_referable": float(p[2:].sum()), "dme": 0, "p_dme": (1.0, 0.0, 0.0), "gradable": True, "p_gradable": 0.9,
        "quality_reasons": (), "uncertainty": 0.5, "conformal_set": (grade,), "rule_grade": 0, "disc": None, "fovea": None,
        "lesion_counts": dict.fromkeys(LESION_KINDS, 0), "quadrant_counts": {}, "seconds": 0.1,
    } | values  # fmt: skip
    return Prediction(**said)


def _scores(rows: list[Labelled], said: list[Prediction], diameter_px: float = 1000.0) -> dict[str, float]:
    scores = measure(Graded.from_predictions(rows, said, [diameter_px] * len(rows)))
    return {name: score["value"] for name, score in scores.items()}


def test_every_grade_has_its_own_recall_over_its_own_photographs() -> None:
    rows = [_row(0), _row(0), _row(3), _row(3), _row(3)]
    scores = measure(Graded.from_predictions(rows, [_said(g) for g in (0, 1, 3, 3, 2)], [1000.0] * 5))
    assert scores["idrid_recall_0"]["value"] == 0.5
    assert scores["idrid_recall_3"]["value"] == pytest.approx(2 / 3, abs=1e-4)
    assert scores["idrid_recall_3"]["photographs"] == 3
    assert "idrid_recall_1" not in scores


def test_sensitivity_is_of_gradable_photographs_and_once_with_ungradable_ones_sent_on() -> None:
    rows = [_row(2), _row(3), _row(0), _row(0)]
    said = [_said(2), _said(0, gradable=False), _said(0), _said(0, gradable=False)]
    scores = _scores(rows, said)
    assert scores["idrid_imageability"] == 0.5
    assert (scores["idrid_referable_sensitivity"], scores["idrid_referable_specificity"]) == (1, 1)
    assert (scores["idrid_referred_sensitivity"], scores["idrid_referred_specificity"]) == (1, 0.5)


def test_the_operating_point_decides_and_not_the_grade_alone() -> None:
    scores = _scores([_row(2), _row(0)], [_said(1, referable=True), _said(1, referable=False)])
    assert (scores["idrid_referable_sensitivity"], scores["idrid_referable_specificity"]) == (1, 1)


def test_oedema_is_scored_where_it_was_judged_and_makes_a_photograph_referable() -> None:
    rows = [_row(0, dme=2), _row(0, dme=0), _row(0)]
    scores = _scores(rows, [_said(0, dme=1, referable=True), _said(0), _said(0, dme=2)])
    assert scores["idrid_dme_accuracy"] == 0.5
    assert scores["idrid_referable_sensitivity"] == 1


def test_landmarks_are_measured_in_field_diameters_and_a_missing_one_is_a_whole_field_away() -> None:
    rows = [_row(0, disc=(100.0, 100.0), fovea=(300.0, 100.0)), _row(0)]
    said = [_said(0, disc=(103.0, 104.0)), _said(0, disc=(0.0, 0.0))]
    scores = measure(Graded.from_predictions(rows, said, [500.0, 500.0]))
    assert scores["idrid_disc_error"]["value"] == 0.01
    assert scores["idrid_disc_error"]["photographs"] == 1
    assert scores["idrid_fovea_error"]["value"] == NOT_FOUND


def test_the_most_certain_photographs_are_shown_with_their_own_accuracy() -> None:
    sure, unsure = (0.96, 0.01, 0.01, 0.01, 0.01), (0.3, 0.3, 0.2, 0.1, 0.1)
    rows = [_row(0)] * 2 + [_row(3)] * 3
    said = [_said(0, probabilities=sure)] * 2 + [_said(1, probabilities=unsure)] * 3
    scores = _scores(rows, said)
    assert scores["idrid_accuracy_most_certain_40"] == 1
    assert scores["idrid_accuracy_most_certain_100"] == pytest.approx(0.4)
    assert scores["idrid_grade_error_most_certain_100"] == pytest.approx(1.2)
    assert scores["idrid_aurc"] == scores["idrid_aurc_best"] < scores["idrid_aurc_random"]


def test_sets_and_calibration_error_are_of_the_grades_that_were_given() -> None:
    rows = [_row(1), _row(2), _row(3)]
    said = [_said(1, conformal_set=(0, 1)), _said(1, conformal_set=(1,)), _said(3, conformal_set=(2, 3, 4))]
    scores = _scores(rows, said)
    assert scores["idrid_set_coverage"] == pytest.approx(2 / 3, abs=1e-4)
    assert scores["idrid_set_size"] == 2
    expected = expected_calibration_error(np.full(3, 0.6), np.array([True, False, True]), 15)
    assert scores["idrid_ece"] == pytest.approx(expected, abs=1e-4)


def test_right_probabilities_of_few_photographs_show_a_calibration_error_all_the_same() -> None:
    chances = {count: _scores([_row(1)] * count, [_said(1)] * count)["idrid_ece_by_chance"] for count in (5, 500)}
    assert 0.1 < chances[5] < 0.3, "of five photographs of 60 % each some four or two are right"
    assert 0 < chances[500] < 0.04


def test_data_sets_are_scored_apart_and_an_unlabelled_one_not_at_all() -> None:
    rows = [_row(2), _row(None, "clinic"), _row(1, "eyepacs", quality="reject"), _row(1, "eyepacs", quality="good")]
    said = [_said(2), _said(2), _said(2, p_gradable=0.2), _said(2)]
    scores = _scores(rows, said)
    assert scores["idrid_accuracy"] == 1
    assert scores["eyepacs_accuracy"] == 0
    assert scores["eyepacs_reject_auroc"] == 1
    assert not [name for name in scores if name.startswith("clinic")]


@dataclass(frozen=True)
class _Calibration:
    temperature: dict[str, float] = field(default_factory=lambda: {"grade": 2.0})
    operating_points: dict[str, float] = field(default_factory=lambda: {"referable": 0.5, "gradable": 0.5})
    conformal_threshold: float = 0.8


def test_logits_with_a_calibration_give_what_the_program_says_of_them() -> None:
    rng = np.random.default_rng(0)
    logits = {name: rng.normal(0, 2, (6, steps)) for name, steps in (("grade", 4), ("dme", 2), ("referable", 1))}
    logits["gradable"] = np.array([[-1.0], [1.0], [1.0], [1.0], [1.0], [1.0]])
    graded = Graded.from_logits([_row(1)] * 6, logits, _Calibration())
    p = ordinal_probabilities(logits["grade"], 2.0)
    assert graded.decided is not None
    np.testing.assert_allclose(graded.probabilities, p)
    assert graded.decided.gradable.tolist() == [False, True, True, True, True, True]
    for row, own in zip(p, graded.decided.sets, strict=True):
        assert tuple(np.flatnonzero(own)) == conformal_set(row, 0.8)
    called = (graded.grade >= 2) | (graded.dme >= 1) | (logits["referable"][:, 0] >= 0)
    assert graded.decided.referable.tolist() == called.tolist()


def test_without_a_calibration_nothing_that_hangs_on_one_is_scored() -> None:
    logits = {
        "grade": np.zeros((2, 4)),
        "dme": np.zeros((2, 2)),
        "referable": np.zeros((2, 1)),
        "gradable": np.zeros((2, 1)),
    }
    scores = measure(Graded.from_logits([_row(0), _row(2)], logits))
    assert "idrid_accuracy" in scores
    assert not {"idrid_ece", "idrid_set_coverage", "idrid_referable_sensitivity", "idrid_aurc"} & scores.keys()


def test_every_score_lies_inside_its_interval() -> None:
    rng = np.random.default_rng(1)
    rows = [_row(int(g), dme=int(g) // 2) for g in rng.integers(0, 5, 40)]
    said = [_said(int(g)) for g in rng.integers(0, 5, 40)]
    for name, score in measure(Graded.from_predictions(rows, said, [1000.0] * 40)).items():
        assert score["low"] <= score["value"] <= score["high"], name


class _Asked:
    """Grades every photograph with its right grade, given in the order of asking."""

    def __init__(self, *grades: int) -> None:
        self.grades = list(grades)

    def analyse(self, image: object) -> SimpleNamespace:
        return SimpleNamespace(prediction=_said(self.grades.pop(0)))


def _ask(folder: Path, table: str, monkeypatch: pytest.MonkeyPatch, grader: _Asked | None) -> int:
    def load(bundle: Path, device: str) -> _Asked:
        assert grader is not None, "the model was loaded for nothing"
        return grader

    monkeypatch.setattr(bundle_scores, "load_grader", load)
    (folder / "own.csv").write_text(table)
    ask = ["evaluate", "--labels", str(folder / "own.csv"), "--root", str(folder), "--split", "val"]
    return cli.main([*ask, "--json", str(folder / "scores.json")])


def test_missing_and_double_rows_are_named_by_their_lines_and_the_rest_is_measured(
    tmp_path: Path, samples: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        shutil.copy(samples / "SYNTHETIC_01_left.jpg", tmp_path / name)
    rows = ("a.jpg,0,val", "gone.jpg,1,val", "elsewhere.jpg,1,train", "b.jpg,2,val", "a.jpg,0,val", "c.jpg,4,val")
    assert _ask(tmp_path, "path,dr_grade,split\n" + "\n".join(rows), monkeypatch, _Asked(0, 2, 4)) == 1
    said = capsys.readouterr()
    table, gone = tmp_path / "own.csv", tmp_path / "gone.jpg"
    first, second = said.err.splitlines()[:2]
    assert first == f"{table}, line 3: there is no photograph {gone}.", "nobody says that it was moved"
    assert (
        second
        == f"{table}, line 6: the photograph {tmp_path / 'a.jpg'} is there already, in line 2; it is measured once."
    )
    assert "elsewhere" not in said.err, "it is not of the split"
    scores = json.loads((tmp_path / "scores.json").read_text())["scores"]
    assert scores["photographs_qwk"]["value"] == 1, "a table without data sets has a name for its scores"
    assert scores["photographs_accuracy"]["photographs"] == 3
    assert "| photographs_accuracy | 1.000 |" in said.out


def test_where_no_photograph_is_there_no_model_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _ask(tmp_path, "path,dr_grade,split\na.jpg,0,val\nb.jpg,1,val\n", monkeypatch, None) == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 3
    assert said[-1].endswith(f"names is in {tmp_path}: is --root the folder that its paths start from?")
