"""The experiment of active against random order, from made clinics to the table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from feedback_photographs import dealt
from retina_training import active, cli, fuse
from retina_training.fuse_data import Seen
from retina_training.metrics import quadratic_kappa
from retina_training.progress import silent
from retina_training.tables import TableError

QUICK = replace(active.RECIPE, steps=3)


@pytest.fixture(scope="module")
def clinics() -> list[active.Clinic]:
    pool, test, _ = dealt()
    return [active.Clinic(pool.only(np.arange(24)), test.only(np.arange(12)))]


def test_the_quick_experiment_goes_from_start_to_table(clinics: list[active.Clinic], tmp_path: Path):
    answers = active.measure(clinics, (4, 8), 2, QUICK, tmp_path, silent)
    assert sorted(answers) == [(order, size) for order in ("active", "random") for size in (4, 8, 9)]
    assert all([len(runs), *map(len, runs)] == [2, 12, 12] for runs in answers.values()), "seeds, test photographs"
    lines = active.table(clinics, answers).splitlines()
    datasets = {row.dataset for row in clinics[0].test.labelled}
    assert len(lines) == 2 + 3 * (1 + len(datasets))
    assert lines[2].startswith("| all (12) | 4 | ")
    assert lines[4].startswith("| all (12) | whole pool | ")
    again = active.measure(clinics, (4, 8), 2, QUICK, tmp_path / "again", silent)
    assert active.table(clinics, again).splitlines() == lines, "the same seeds, the same table"


def test_what_is_rejected_is_not_labelled_when_asked_and_scored_all_the_same(clinics: list[active.Clinic]):
    pool, test = clinics[0].pool, clinics[0].test
    rows = [replace(row, quality="reject" if n % 3 == 0 else None) for n, row in enumerate(pool.labelled)]
    kept = active.without_rejects(active.Clinic(replace(pool, labelled=rows), test))
    assert [row.image_id for row in kept.pool.labelled] == [r.image_id for n, r in enumerate(rows) if n % 3]
    assert kept.test is test


def test_both_orders_start_alike_and_label_as_many_different_ones(
    clinics: list[active.Clinic], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    learnt: dict[str, list[str]] = {}
    train = fuse.train_on

    def noted(seen: Seen, recipe: object, folder: Path, *more: object):
        learnt[folder.name] = [row.image_id for row in seen.labelled]
        return train(seen, recipe, folder, *more)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(fuse, "train_on", noted)
    active.measure(clinics, (4, 8), 1, QUICK, tmp_path, silent)
    assert {name: len(set(ids)) for name, ids in learnt.items()} == {"4": 4, "all": 24, "active8": 8, "random8": 8}
    assert set(learnt["4"]) < set(learnt["active8"])
    assert set(learnt["4"]) < set(learnt["random8"])
    assert set(learnt["active8"]) != set(learnt["random8"])


def test_an_order_that_is_right_more_often_shows_in_the_table(clinics: list[active.Clinic]):
    truth = clinics[0].test.grade
    worst = 4 - truth
    table = active.table(clinics, {("random", 4): [worst], ("active", 4): [truth]})
    random, better, gain = (float(cell.split()[0]) for cell in table.splitlines()[2].split("|")[3:6])
    assert better == 1.0
    assert random < 0
    assert gain == pytest.approx(1 - random, abs=1e-3)


def test_kappas_of_many_draws_at_once_are_those_of_each_by_itself():
    rng = np.random.default_rng(0)
    truth, grades, drawn = rng.integers(0, 5, 30), rng.integers(0, 5, (2, 30)), rng.integers(0, 30, (3, 30))
    times = np.array([np.bincount(one, minlength=30) for one in drawn])
    expected = [[quadratic_kappa(truth[one], own[one]) for own in grades] for one in drawn]
    np.testing.assert_allclose(active.weighted_kappas(truth, grades, times), expected)
    assert np.isnan(active.weighted_kappas(np.ones(2), np.ones((1, 2)), np.ones((1, 2)))).all()


def test_a_pool_too_small_and_wrong_use_are_said(
    clinics: list[active.Clinic], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(TableError, match="Of 24 photographs in a pool 24 cannot be chosen"):
        active.measure(clinics, (4, 24), 1, QUICK, tmp_path, silent)
    assert cli.main(["active", "--sizes", "50", "25"]) == 2
    assert "--sizes rise" in capsys.readouterr().err
    assert cli.main(["active", "--run", str(tmp_path)]) == 1
    assert "run retina-train cross first" in capsys.readouterr().err
