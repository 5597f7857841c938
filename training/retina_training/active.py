"""Is a model taught faster when it chooses what is read next? Kappa against the number of labelled photographs, by the list's order and by chance.

Each fold of a cross-validation is one clinic: its main network never saw the photographs from which the clinic chooses. The fuse network starts
anew from as many as are labelled; it is scored on the split val, which has other patients and was seen by neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from retina_models.features import FuseInputs
from retina_models.teaching import most_instructive, traits
from retina_training import cross, engine, fuse, fuse_data
from retina_training.config import FuseRecipe
from retina_training.evaluate import Graded
from retina_training.fuse_data import Seen
from retina_training.tables import TableError

ORDERS = ("random", "active")
SIZES = (25, 50, 100, 150)
RECIPE = FuseRecipe(steps=200, batch=16)
"""A third of the released recipe's steps with half its batch: seconds on one core. Fixed before the first run, and not tuned."""
ROUNDS = 1000


@dataclass(frozen=True)
class Clinic:
    """pool: what may be labelled; test: photographs of other patients, seen by the same networks."""

    pool: Seen
    test: Seen

    @property
    def kinds(self) -> np.ndarray:
        """(N, D) of the pool, for `most_instructive`."""
        columns = (self.pool.cells, self.pool.features, self.pool.main)
        return np.stack([traits(FuseInputs(*one)) for one in zip(*columns, strict=True)])


Answers = dict[tuple[str, int], list[np.ndarray]]
"""By order and number of labelled photographs, for each seed and within it each clinic, the grades given to the test photographs."""


def read(run: Path, lesion_run: Path, data: Path, report: engine.Report) -> list[Clinic]:
    """A clinic for each fold of `retina-train cross`; looks with each fold's main network at the split val, once.

    Photographs from which the detector learned are left out. Raises TableError.
    """
    crossed = cross.read(run, data)  # left out already: what the detector learned from
    unknown = {row.path for row in crossed.labelled}
    fold_of = dict(zip((row.path for row in crossed.labelled), crossed.fold.tolist(), strict=True))
    rows = [row for row in fuse.graded(data) if row.split == "val" or row.path in unknown]
    if not any(row.split == "val" for row in rows):
        raise TableError(f"{data} has no graded photograph of the split val outside the data set aptos to score on.")
    clinics = []
    for fold in sorted(set(fold_of.values())):
        own = [row for row in rows if row.split == "val" or fold_of[row.path] == fold]
        main_run = run / f"fold{fold}" / "main"
        lookers = fuse_data.lookers_of(lesion_run, main_run)
        seen = fuse_data.see(own, lookers, fuse_data.cache_of(fuse.CACHE, lesion_run, main_run), report)
        is_test = np.array([row.split == "val" for row in own])
        clinics.append(Clinic(seen.only(~is_test), seen.only(is_test)))
    return clinics


def without_rejects(clinic: Clinic) -> Clinic:
    """Nothing to label that EyeQ calls ungradable: a reader would say so, and give no grade to learn from."""
    keep = np.array([row.quality != "reject" for row in clinic.pool.labelled])
    return replace(clinic, pool=clinic.pool.only(keep))


def measure(
    clinics: Sequence[Clinic], sizes: Sequence[int], seeds: int, recipe: FuseRecipe, folder: Path, report: engine.Report
) -> Answers:
    """Label, train and grade: for each seed and clinic both orders start from the same photographs, drawn by chance.

    sizes: of the labelled part, rising; the whole pool comes last, where both orders are one. Checkpoints go into folder.
    Raises TableError where a pool has no more photographs than the largest size.
    """
    smallest = min(len(clinic.pool.labelled) for clinic in clinics)
    if smallest <= sizes[-1]:
        raise TableError(
            f"Of {smallest} photographs in a pool {sizes[-1]} cannot be chosen: a smaller number is needed."
        )
    answers: Answers = {}
    for seed in range(seeds):
        for number, clinic in enumerate(clinics):
            own = folder / f"seed{seed}-clinic{number}"
            for key, grades in _one(clinic, sizes, replace(recipe, seed=seed), own, report).items():
                answers.setdefault(key, []).append(grades)
    return answers


def _one(
    clinic: Clinic, sizes: Sequence[int], recipe: FuseRecipe, folder: Path, report: engine.Report
) -> dict[tuple[str, int], np.ndarray]:
    count = len(clinic.pool.labelled)
    by_chance = np.random.default_rng(recipe.seed).permutation(count)
    kinds = clinic.kinds
    said: dict[tuple[str, int], np.ndarray] = {}

    def taught(labelled: np.ndarray, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Grades of the test photographs, and (count, 5) probabilities of the pool's."""
        network = fuse.train_on(clinic.pool.only(np.sort(labelled)), recipe, folder / name, report)
        test, pool = (Graded.from_logits(s.labelled, fuse.logits_of(network, s)) for s in (clinic.test, clinic.pool))
        return test.grade, pool.probabilities

    first, probabilities = taught(by_chance[: sizes[0]], f"{sizes[0]}")
    whole, _ = taught(by_chance, "all")
    for order in ORDERS:
        said[order, sizes[0]], said[order, count_name(sizes)] = first, whole
    labelled = by_chance[: sizes[0]]
    for size in sizes[1:]:
        known = np.isin(np.arange(count), labelled)
        labelled = np.concatenate([labelled, most_instructive(probabilities, kinds, known, size - len(labelled))])
        said["active", size], probabilities = taught(labelled, f"active{size}")
        said["random", size], _ = taught(by_chance[:size], f"random{size}")
    return said


def count_name(sizes: Sequence[int]) -> int:
    """Under which number the whole pool stands: one that no size has."""
    return sizes[-1] + 1


def table(clinics: Sequence[Clinic], answers: Answers) -> str:
    """For a page: by data set and number of labelled photographs the mean kappa of each order, and their difference.

    In round brackets the 95 % interval of a bootstrap over the test patients, in square ones the lowest and the highest of the
    seeds (each the mean over its clinics).
    """
    rows = clinics[0].test.labelled
    datasets = sorted({row.dataset for row in rows})
    lines = [
        "| data set | labelled | random | active | active − random |",
        "|---|---|---|---|---|",
    ]
    sizes = sorted({size for _, size in answers})
    for dataset in ["all", *datasets]:
        own = [i for i, row in enumerate(rows) if dataset in ("all", row.dataset)]
        for size in sizes:
            name = "whole pool" if size == sizes[-1] else str(size)
            random, active = (_kappas(clinics, answers[order, size], own) for order in ORDERS)
            cells = " | ".join(_cell(kappas, len(clinics)) for kappas in (random, active, active - random))
            lines.append(f"| {dataset} ({len(own)}) | {name} | {cells} |")
    return "\n".join(lines)


def _kappas(clinics: Sequence[Clinic], grades: list[np.ndarray], own: list[int]) -> np.ndarray:
    """(1 + ROUNDS, runs): of all these test photographs, then of draws of their patients, the same for each order."""
    test = clinics[0].test
    names, patient = np.unique([row.patient for row in test.labelled], return_inverse=True)
    mine = np.isin(np.arange(len(patient)), own)
    drawn_from = np.unique(patient[mine])
    rng = np.random.default_rng(0)
    draws = (rng.choice(drawn_from, len(drawn_from)) for _ in range(ROUNDS))
    times = [np.bincount(one, minlength=len(names)) for one in (np.arange(len(names)), *draws)]  # of each patient
    return weighted_kappas(test.grade, np.array(grades), np.array(times)[:, patient] * mine)


def weighted_kappas(truth: np.ndarray, grades: np.ndarray, times: np.ndarray) -> np.ndarray:
    """(draws, runs) metrics.quadratic_kappa of each run's grades in each draw, all by a few matrix products; NaN as there.

    truth: (N,); grades: (runs, N); times: (draws, N), how often each photograph was drawn, once at least in each draw.
    """
    share = times / times.sum(axis=1, keepdims=True)
    wrong = share @ ((grades - truth) ** 2).T
    by_chance = (share @ truth**2)[:, None] + share @ (grades**2).T - 2 * (share @ truth)[:, None] * (share @ grades.T)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(by_chance > 1e-12, 1 - wrong / by_chance, np.nan)


def _cell(kappas: np.ndarray, clinics: int) -> str:
    low, high = np.nanpercentile(kappas[1:].mean(axis=1), [2.5, 97.5])
    seeds = kappas[0].reshape(-1, clinics).mean(axis=1)
    return f"{kappas[0].mean():.3f} ({low:.3f} to {high:.3f}) [{seeds.min():.3f} to {seeds.max():.3f}]"
