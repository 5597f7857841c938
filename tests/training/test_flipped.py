"""Wrong grades are counted among the most suspicious, and the command prints it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from retina_training import cli, flipped


def answers(count: int, sure: float) -> tuple[np.ndarray, np.ndarray]:
    """Grades, and probabilities that give the right one `sure`."""
    grades = np.arange(count) % 5
    p = np.full((count, 5), (1 - sure) / 4)
    p[np.arange(count), grades] = sure
    return p, grades


def test_a_model_that_is_always_right_finds_every_flipped_grade_first():
    p, grades = answers(200, 0.96)
    scores = flipped.measure(p, grades, 0.1, 20, 0, flipped.any_other)
    assert (scores["precision_at_5"]["value"], scores["recall_at_5"]["value"]) == (1.0, 0.5)
    assert (scores["precision_at_10"]["value"], scores["recall_at_10"]["value"]) == (1.0, 1.0)
    assert (scores["precision_at_20"]["value"], scores["recall_at_20"]["value"]) == (0.5, 1.0)
    assert scores["recall_at_20"]["n"] == 200


def test_a_model_that_knows_nothing_finds_as_many_as_chance():
    p = np.random.default_rng(0).dirichlet(np.ones(5), 1000)
    scores = flipped.measure(p, np.arange(1000) % 5, 0.1, 50, 0, flipped.any_other)
    assert scores["precision_at_10"]["value"] == pytest.approx(0.1, abs=0.03)
    assert scores["precision_at_10"]["low"] < 0.1 < scores["precision_at_10"]["high"]


def test_the_same_seed_flips_the_same_grades():
    p = np.random.default_rng(0).dirichlet(np.ones(5), 200)
    first, again, other = (
        flipped.measure(p, np.arange(200) % 5, 0.1, 5, seed, flipped.neighbour) for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


def test_a_neighbour_is_one_level_away_and_on_the_scale():
    rng = np.random.default_rng(0)
    for grade in range(5):
        assert {flipped.neighbour(grade, rng) for _ in range(40)} == {g for g in (grade - 1, grade + 1) if 0 <= g < 5}
        assert {flipped.any_other(grade, rng) for _ in range(99)} == set(range(5)) - {grade}


def test_too_few_grades_are_refused_in_words():
    with pytest.raises(ValueError, match="0 would be flipped"):
        flipped.measure(*answers(4, 0.9), 0.1, 5, 0, flipped.any_other)


def test_wrong_use_and_a_missing_run_are_said(tmp_path: Path, shared_data: Path, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["flipped", "--share", "1.5"]) == 2
    assert "--share lies between 0 and 1" in capsys.readouterr().err
    assert cli.main(["flipped", "--run", str(tmp_path), "--data", str(shared_data)]) == 1
    assert "run retina-train cross first" in capsys.readouterr().err
