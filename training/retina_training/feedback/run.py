"""`retina-train feedback`: from confirmed readings to a candidate bundle with its comparison. Nothing is promoted here."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from retina_models.bundle import load_manifest
from retina_models.comparison import BUNDLE, CLINIC, Comparison
from retina_training.checkpoints import TrainingError
from retina_training.config import FeedbackRecipe
from retina_training.engine import Report
from retina_training.evaluate import Graded
from retina_training.feedback import candidate, gate, held_out, lessons
from retina_training.feedback.fine_tune import Tuned, check_depth, fine_tune
from retina_training.feedback.recalibration import Recalibration, recalibrate
from retina_training.fuse import logits_of
from retina_training.fuse_data import Seen

LOCK = "training.lock"


def run(
    asked: lessons.Asked, parent: Path, recipe: FeedbackRecipe, report: Report, *, device: str, resume: bool
) -> Path:
    """Learn from the store, compare with the bundle `parent`, write the candidate. Returns its folder.

    Raises ConfigError, TrainingError (also where another training is at work in recipe.run), BundleError, RuntimeFault.
    """
    check_depth(recipe)
    folder = candidate.place(parent, recipe)  # before minutes are spent
    Path(recipe.run).mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(Path(recipe.run) / LOCK, timeout=0):
            return _run(asked, parent, folder, recipe, report, device, resume)
    except Timeout as error:
        raise TrainingError(
            f"Another training is at work in {recipe.run}: wait until it has ended, or name another folder with --run."
        ) from error


def _run(
    asked: lessons.Asked, parent: Path, folder: Path, recipe: FeedbackRecipe, report: Report, device: str, resume: bool
) -> Path:
    report({"event": "stage", "name": "readings", "photographs": 0})
    clinic = lessons.read(asked, parent, device, report)
    tuned = fine_tune(parent, clinic.learnt, recipe, Path(recipe.run), report, resume)
    report({"event": "stage", "name": "comparison", "photographs": len(clinic.held_out.labelled)})
    calibration = recalibrate(clinic.learnt, tuned.unseen, load_manifest(parent), recipe)
    comparison = _compare(parent, folder.name, clinic.held_out, tuned, calibration)
    source = candidate.Source(clinic.learnt, clinic.digest, clinic.readers, len(clinic.left_out))
    candidate.write(folder, parent, tuned, calibration, source, recipe, comparison.to_json().encode())
    report(
        {
            "event": "finished",
            "bundle": str(folder),
            "readings": len(clinic.learnt.labelled),
            "held_out": len(clinic.held_out.labelled),
            "left_out": clinic.left_out,
            "kept": calibration.kept,
            "may_be_promoted": comparison.may_be_promoted,
            "reasons": comparison.reasons,
        }
    )
    return folder


def _compare(parent: Path, name: str, clinic: Seen, tuned: Tuned, calibration: Recalibration) -> Comparison:
    """The gate on the clinic's hold-out and on the bundle's own; one that is empty or missing says so."""
    own = held_out.read(parent)
    seen = {CLINIC: clinic if clinic.labelled else None, BUNDLE: own}
    there = {place: one for place, one in seen.items() if one is not None}
    before = {place: held_out.answers(parent, one) for place, one in there.items()}
    after = {
        place: Graded.from_logits(one.labelled, logits_of(tuned.module, one), calibration)
        for place, one in there.items()
    }
    return gate.compare(before, after, (parent.name, name))
