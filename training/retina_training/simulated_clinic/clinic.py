"""The simulated clinic itself: readings come in batches, after each one the model in use is retrained and the candidate takes its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from retina_models import bundle
from retina_training import cross, fuse, fuse_data
from retina_training.config import FeedbackRecipe
from retina_training.engine import Report
from retina_training.evaluate import Graded, joined
from retina_training.feedback import held_out
from retina_training.feedback.fine_tune import fine_tune
from retina_training.feedback.recalibration import recalibrate
from retina_training.fuse_data import Seen
from retina_training.simulated_clinic.base import Base
from retina_training.tables import Labelled, check_some, read_labels


@dataclass(frozen=True)
class Clinic:
    """The clinic's photographs as the base sees them, labelled as the data set labels them."""

    seen: Seen
    fold: np.ndarray  # (N,) all of a patient's photographs are in one
    left_out: tuple[str, ...]  # patients of whom the detector had learnt a photograph


@dataclass(frozen=True)
class Step:
    """What was said when so many readings had been fed; one model a fold."""

    readings: tuple[int, ...]  # by fold
    clinic: Graded  # each photograph by the model that had not been fed its fold
    original: list[Graded]  # by fold, of the base's own hold-out, always the same photographs


def admitted(rows: list[Labelled], known: np.ndarray) -> tuple[list[Labelled], tuple[str, ...]]:
    """The photographs of patients of whom none is known, and the other patients. known: (N,) bool, the detector learned from it."""
    patients = {row.patient for row, own in zip(rows, known, strict=True) if own}
    return [row for row in rows if row.patient not in patients], tuple(sorted(patients))


def opened(data: Path, name: str, base: Base, folds: int, seed: int, report: Report) -> Clinic:
    """Look once at the photographs of the data set `name`. Raises TableError."""
    rows = [row for row in read_labels(data) if row.dataset == name and row.grade is not None]
    rows, left_out = admitted(rows, cross.known_to(base.lesion_run, rows, data))
    check_some(rows, f"graded photograph of {name} whose patient the detector does not know", data)
    lookers = fuse_data.lookers_of(base.lesion_run, base.main_run)
    cache = fuse_data.cache_of(fuse.CACHE, base.lesion_run, base.main_run)
    return Clinic(fuse_data.see(rows, lookers, cache, report), cross.folds_of(rows, folds, seed), left_out)


def as_readings(seen: Seen) -> Seen:
    """As a reader's answers in the store: a photograph that the data set calls a reject is ungradable and has no grade, every other is gradable."""
    rows = [
        replace(row, grade=None, dme=None) if row.quality == "reject" else replace(row, quality="good")
        for row in seen.labelled
    ]
    return replace(seen, labelled=rows)


def batches(clinic: Clinic, fold: int, size: int, seed: int) -> list[np.ndarray]:
    """Indices of what has been read after each batch, of all folds but this one: patients in a drawn order, both eyes one after the other."""
    patients: dict[str, list[int]] = {}
    for index in np.flatnonzero(clinic.fold != fold):
        patients.setdefault(clinic.seen.labelled[index].patient, []).append(int(index))
    names = list(patients)
    order = np.random.default_rng((seed, fold)).permutation(len(names))
    read = np.array([index for i in order for index in patients[names[i]]])
    return [read[:end] for end in (*range(size, len(read), size), len(read))]


def retrain(parent: Path, candidate: Path, learnt: Seen, recipe: FeedbackRecipe, run: Path, report: Report) -> None:
    """What `retina-train feedback` does with these readings, and the candidate as a bundle to go on from.

    Its export, self-test and card are left out, and no gate is asked: no figure here hangs on them. Raises as `fine_tune`.
    """
    before = bundle.load_manifest(parent)
    tuned = fine_tune(parent, learnt, recipe, run, report)
    calibration = recalibrate(learnt, tuned.unseen, before, recipe)
    files: dict[str, Path | bytes] = {name: parent / name for name in before.sha256 if not name.startswith("openvino/")}
    manifest = replace(
        before,
        name=candidate.name,
        parent=before.name,
        networks={**before.networks, "fuse": tuned.config},
        temperature=calibration.temperature,
        operating_points=calibration.operating_points,
        conformal_threshold=calibration.conformal_threshold,
    )
    bundle.write(candidate, manifest, files | {"fuse.safetensors": bundle.pack_module(tuned.module)})


def feed(
    base: Path,
    clinic: Clinic,
    recipe: FeedbackRecipe,
    folder: Path,
    size: int,
    report: Report,
    *,
    most: int | None = None,
    watch: Callable[[int, Seen], None] = lambda fold, learnt: None,
) -> list[Step]:
    """Feed every fold's model batch by batch; the first step is the base. Candidates that are in `folder` already are not trained again.

    Each retraining goes on from the last candidate with all readings so far, as the program does when every candidate is promoted.
    size: readings a batch; most: batches that are fed, None: all. watch(fold, learnt): told of what is fed to the model
    that is scored on this fold. Raises as `fine_tune`.
    """
    readings, original = as_readings(clinic.seen), held_out.read(base)
    assert original is not None, "a release brings a hold-out"
    folds = [int(fold) for fold in np.unique(clinic.fold)]
    fed = {fold: batches(clinic, fold, size, recipe.seed)[:most] for fold in folds}
    models = {fold: [base] for fold in folds}
    for number in range(1, 1 + max(len(own) for own in fed.values())):
        for fold in (one for one in folds if number <= len(fed[one])):
            candidate = folder / f"fold{fold}" / f"{base.name}-f{number}"
            learnt = readings.only(fed[fold][number - 1])
            watch(fold, learnt)
            if not candidate.exists():
                report({"event": "stage", "name": f"batch {number}, fold {fold}", "photographs": len(learnt.labelled)})
                retrain(models[fold][-1], candidate, learnt, recipe, folder / "run", report)
            models[fold].append(candidate)
    steps = []
    for number in range(1 + max(len(own) for own in fed.values())):
        last = {fold: own[min(number, len(own) - 1)] for fold, own in models.items()}
        counts = tuple(len(own[min(number, len(own)) - 1]) if number else 0 for own in fed.values())
        parts = [held_out.answers(model, clinic.seen.only(clinic.fold == fold)) for fold, model in last.items()]
        steps.append(Step(counts, joined(parts), [held_out.answers(model, original) for model in last.values()]))
    return steps
