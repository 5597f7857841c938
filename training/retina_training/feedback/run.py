"""`retina-train feedback`: from confirmed readings to a candidate bundle with its comparison. Nothing is promoted here."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from filelock import FileLock, Timeout

from retina_models.bundle import HELD_OUT, load_manifest
from retina_models.comparison import BUNDLE, CLINIC, Comparison
from retina_models.lesions import LesionDetector
from retina_training.checkpoints import TrainingError
from retina_training.config import FeedbackRecipe
from retina_training.engine import Report
from retina_training.evaluate import Graded
from retina_training.feedback import candidate, detector, gate, held_out, lessons
from retina_training.feedback.fine_tune import Tuned, fine_tune
from retina_training.feedback.recalibration import Recalibration, recalibrate
from retina_training.fuse import logits_of
from retina_training.fuse_data import Seen

LOCK = "training.lock"
SHEETS = "sheets"  # below the run's folder, while a detector learns


def run(
    asked: lessons.Asked, parent: Path, recipe: FeedbackRecipe, report: Report, *, device: str, resume: bool
) -> Path:
    """Learn from the store, compare with the bundle `parent`, write the candidate. Returns its folder.

    Raises TrainingError (also where another training is at work in recipe.run), BundleError, RuntimeFault, TableError.
    """
    folder = candidate.place(parent, recipe)  # before minutes are spent
    Path(recipe.run).mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(Path(recipe.run) / LOCK, timeout=0):
            learn = _run_lesions if recipe.depth == "lesions" else _run
            return learn(asked, parent, folder, recipe, report, device, resume)
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
    facts = {"readings": len(clinic.learnt.labelled), "held_out": len(clinic.held_out.labelled)}
    _report_end(report, folder, facts, clinic.left_out, calibration, comparison)
    return folder


def _run_lesions(
    asked: lessons.Asked, parent: Path, folder: Path, recipe: FeedbackRecipe, report: Report, device: str, resume: bool
) -> Path:
    """The detector learns from masks; main and fuse network stay, and so does the calibration."""
    report({"event": "stage", "name": "marked lesions", "photographs": 0})
    run_folder, before = Path(recipe.run), load_manifest(parent)
    own = held_out.with_photographs(parent, asked.data) if asked.data else None  # refused before minutes are spent
    marked = lessons.read_marked(asked, parent, run_folder / "masks", device, report)
    learnt, tested = (detector.sheets_of(part, run_folder / SHEETS) for part in (marked.learnt, marked.tested))
    tuned = detector.fine_tune(parent, learnt, marked.digest, recipe, run_folder, report, resume)
    report({"event": "stage", "name": "comparison", "photographs": len(marked.held_out.labelled)})
    was, now = detector.seen_again(tuned, marked.held_out, before.preprocessing["cell_thresholds"], report)
    places = {CLINIC: (was, now)} if was.labelled else {}
    if own is not None:
        places[BUNDLE] = detector.seen_again(tuned, own, before.preprocessing["cell_thresholds"], report)
        if len(places[BUNDLE][0].labelled) < len(own.labelled):
            raise TrainingError(f"Not all photographs that {before.name} holds out can be read in {asked.data}.")
    said, says = ({place: held_out.answers(parent, pair[side]) for place, pair in places.items()} for side in (0, 1))
    comparison = gate.compare(said, says, (parent.name, folder.name), missing=gate.UNSEEN)
    assert isinstance(tuned.module, LesionDetector)
    scores = detector.scores((detector.former(parent), tuned.module), tested)
    stays = (
        f"The calibration stays that of {before.name}, also the probabilities from which a lesion is shown, which were set for its detector: "
        "look at healthy eyes before you promote."
    )
    calibration = Recalibration(before.temperature, before.operating_points, before.conformal_threshold, {}, [stays])
    source = candidate.Masks(
        marked.learnt, marked.photographs, marked.digest, marked.readers, len(marked.left_out), scores
    )
    anew = {HELD_OUT: held_out.packed_again(parent, places[BUNDLE][1])} if own is not None else {}
    candidate.write(folder, parent, tuned, calibration, source, recipe, comparison.to_json().encode(), anew)
    shutil.rmtree(run_folder / SHEETS, ignore_errors=True)  # copies of photographs, 20 MB each
    gone = len(marked.held_out.labelled) - len(was.labelled)
    unseen = (
        [f"{gone} of the photographs held out are not there to be looked at with the new detector."] if gone else []
    )
    facts = {"marked": len(learnt), "held_out": len(was.labelled), "lesions": scores}
    _report_end(report, folder, facts, [*marked.left_out, *unseen], calibration, comparison)
    return folder


def _report_end(
    report: Report,
    folder: Path,
    facts: Mapping[str, object],
    left_out: list[str],
    calibration: Recalibration,
    comparison: Comparison,
) -> None:
    judged = {"may_be_promoted": comparison.may_be_promoted, "reasons": comparison.reasons}
    report(
        {"event": "finished", "bundle": str(folder), **facts, "left_out": left_out, "kept": calibration.kept, **judged}
    )


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
